package catalog

import (
	"bytes"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Output is the name of the generated file.
const Output = "messages.gen.go"

// Generate reads all PO files of the folder locales and writes Output into
// dir, which is package lang. What is fresh already is not touched.
func Generate(locales, dir string) error {
	out, err := Compile(locales, dir)
	if err != nil {
		return err
	}
	to := filepath.Join(dir, Output)
	if was, err := os.ReadFile(to); err == nil && bytes.Equal(was, out) {
		return nil
	}
	part := to + ".part"
	if err := os.WriteFile(part, out, 0o644); err != nil {
		return err
	}
	return os.Rename(part, to)
}

// Compile returns what Generate would write.
func Compile(locales, dir string) ([]byte, error) {
	files, err := Load(locales)
	if err != nil {
		return nil, err
	}
	taken, err := exported(dir)
	if err != nil {
		return nil, err
	}
	if err := Check(files, taken); err != nil {
		return nil, err
	}
	return Write(files)
}

// Load reads all PO files of a folder, English first, then by name.
func Load(locales string) ([]*File, error) {
	paths, err := filepath.Glob(filepath.Join(locales, "*.po"))
	if err != nil {
		return nil, err
	}
	slices.SortFunc(paths, func(a, b string) int {
		if filepath.Base(a) == "en.po" {
			return -1
		}
		if filepath.Base(b) == "en.po" {
			return 1
		}
		return strings.Compare(a, b)
	})
	if len(paths) == 0 || filepath.Base(paths[0]) != "en.po" {
		return nil, errors.New("there is no en.po in " + locales)
	}
	var files []*File
	var errs []error
	for _, p := range paths {
		text, err := os.ReadFile(p)
		if err != nil {
			return nil, err
		}
		base := filepath.Base(p)
		f, err := Read("locales/"+base, strings.TrimSuffix(base, ".po"), text)
		files, errs = append(files, f), append(errs, err)
	}
	return files, errors.Join(errs...)
}

// exported returns the exported names that the other files of dir declare.
func exported(dir string) (map[string]string, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		return nil, err
	}
	names := map[string]string{}
	for _, p := range paths {
		base := filepath.Base(p)
		if base == Output || strings.HasSuffix(base, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), p, nil, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		for _, d := range file.Decls {
			for _, name := range declared(d) {
				names[name] = "lang/" + base
			}
		}
	}
	return names, nil
}

func declared(d ast.Decl) []string {
	var names []string
	switch d := d.(type) {
	case *ast.FuncDecl:
		if d.Recv == nil {
			names = append(names, d.Name.Name)
		}
	case *ast.GenDecl:
		for _, s := range d.Specs {
			switch s := s.(type) {
			case *ast.TypeSpec:
				names = append(names, s.Name.Name)
			case *ast.ValueSpec:
				for _, n := range s.Names {
					names = append(names, n.Name)
				}
			}
		}
	}
	return names
}
