package catalog

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

var spoken = regexp.MustCompile(`\blang\.([A-Z][A-Za-z0-9]*)`)

// Unused returns the keys that no .go or .templ file under root says, as
// lang.Name outside package lang or as Name( inside it, sorted. Tests and what
// is generated do not count.
func Unused(root string, messages []*Message) ([]string, error) {
	said := map[string]bool{}
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if name := d.Name(); path != root && (strings.HasPrefix(name, ".") || name == "node_modules") {
				return filepath.SkipDir
			}
			return nil
		}
		return listen(path, filepath.Join(root, "lang")+string(filepath.Separator), said)
	})
	if err != nil {
		return nil, err
	}
	var unused []string
	for _, m := range messages {
		if !said[FuncName(m.Key)] {
			unused = append(unused, m.Key)
		}
	}
	slices.Sort(unused)
	return unused, nil
}

var called = regexp.MustCompile(`\b([A-Z][A-Za-z0-9]*)\(`)

func listen(path, own string, said map[string]bool) error {
	base := filepath.Base(path)
	ext := filepath.Ext(path)
	if ext != ".go" && ext != ".templ" || strings.HasSuffix(base, "_templ.go") || strings.HasSuffix(base, "_test.go") || base == Output {
		return nil
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	pattern := spoken
	if strings.HasPrefix(path, own) {
		pattern = called
	}
	for _, found := range pattern.FindAllSubmatch(text, -1) {
		said[string(found[1])] = true
	}
	return nil
}
