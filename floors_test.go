// Package alongside_test holds the house rules, which no package can hold for itself.
package alongside_test

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "alongside/"

// floors are the folders from the ground up: one imports only what stands below
// it, or what is inside it. One room never imports another.
var floors = []string{"fault", "journal", "kernel", "web", "rooms", "app", "cmd"}

// ground are the folders that whoever needs them imports. Of ours they import lang
// alone, and lang imports nothing.
var ground = []string{"lang", "guard", "alphabet"}

// aside are folders that nothing imports.
var aside = []string{"test", "front", "docs", "tools"}

// top is the folder at the root that a path lies in.
func top(p string) string {
	t, _, _ := strings.Cut(p, "/")
	return t
}

// wing is the room that a path belongs to: "rooms/planner/draw" lies in "rooms/planner".
func wing(p string) string {
	return strings.Join(strings.SplitN(p, "/", 3)[:min(2, strings.Count(p, "/")+1)], "/")
}

// arrow says why a package in folder from may not import one in folder to; "": it may.
func arrow(from, to string, test bool) string {
	a, b := top(from), top(to)
	high, low := slices.Index(floors, a), slices.Index(floors, b)
	switch {
	case a == b && a == "rooms" && wing(from) != wing(to):
		return "a room imports no room"
	case a == b:
		return ""
	case test && (a == "web" || a == "rooms") && (to == "app" || to == "test/indoors"):
		return "" // tests of pages look at the whole house, from inside
	case slices.Contains(aside, b):
		return "nothing imports it"
	case slices.Contains(aside, a), from == ".":
		return ""
	case b == "lang" && a != "fault":
		return ""
	case test && (to == "fault" || strings.HasPrefix(to, "journal/") || strings.HasPrefix(to, "kernel/")):
		return "" // tests take a store, and what tests share
	case slices.Contains(ground, a):
		return "what lies on the ground imports lang alone"
	case a == "fault" || a == "journal" && b != "fault":
		return "this folder stands on its own"
	case slices.Contains(ground, b):
		return ""
	case strings.HasPrefix(to, "journal/") && a != "app" && a != "cmd" && to != "journal/memory":
		return "which store it is, only app knows"
	case high < 0 || low < 0:
		return "it is on no floor"
	case low >= high:
		return "that arrow does not point down"
	}
	return ""
}

// worldly are the packages that pure files do without.
var worldly = []string{"net/http", "os", "math/rand", "math/rand/v2", "database/sql", "log/slog", module + "web"}

// faces are the folders of a room that hold its pages, and what they share.
var faces = []string{"face", "parts", "hands", "paper", "api"}

// pure reports whether a file holds rules and nothing else.
func pure(file string) bool {
	base := path.Base(file)
	switch {
	case strings.HasSuffix(base, "_test.go"), strings.HasSuffix(base, "_templ.go"):
		return false
	case strings.HasPrefix(file, "kernel/roster/"):
		return true
	case slices.Contains(faces, path.Base(path.Dir(file))), path.Dir(file) == "rooms/members": // whose rules are the roster's
		return false
	}
	return strings.HasPrefix(file, "rooms/") && !slices.Contains([]string{"pages.go", "json.go", "handlers.go", "room.go"}, base)
}

// checkFile returns what is wrong with a Go file.
func checkFile(file string, src []byte) (wrong []string) {
	f, err := parser.ParseFile(token.NewFileSet(), file, src, parser.ParseComments)
	if err != nil {
		return []string{err.Error()}
	}
	test := strings.HasSuffix(file, "_test.go") || strings.HasPrefix(file, "kernel/roomtest/") || strings.HasPrefix(file, "journal/journaltest/")
	for _, spec := range f.Imports {
		imp, _ := strconv.Unquote(spec.Path.Value)
		if pure(file) && slices.ContainsFunc(worldly, func(w string) bool { return imp == w || strings.HasPrefix(imp, module+"web") }) {
			wrong = append(wrong, "imports "+imp+": entries, state and commands stay pure")
		}
		if to, ours := strings.CutPrefix(imp, module); ours {
			if why := arrow(path.Dir(file), to, test); why != "" {
				wrong = append(wrong, "imports "+to+": "+why)
			}
		}
	}
	if !test {
		wrong = append(wrong, checkCode(file, f)...)
	}
	return wrong
}

// checkCode looks for clocks in what is pure, and for registries of init.
func checkCode(file string, f *ast.File) (wrong []string) {
	defaults := 0
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncDecl:
			if n.Recv == nil && n.Name.Name == "init" {
				wrong = append(wrong, "has an init: app lists what there is")
			}
		case *ast.KeyValueExpr:
			if key, ok := n.Key.(*ast.Ident); ok && key.Name == "now" && file == "kernel/house.go" && isNow(n.Value) {
				defaults++
				return defaults > 1
			}
		case *ast.SelectorExpr:
			if isNow(n) && (pure(file) || top(file) == "kernel") {
				wrong = append(wrong, "reads the clock")
			}
		}
		return true
	})
	return wrong
}

func isNow(e ast.Expr) bool {
	s, ok := e.(*ast.SelectorExpr)
	if !ok {
		return false
	}
	x, ok := s.X.(*ast.Ident)
	return ok && x.Name == "time" && slices.Contains([]string{"Now", "Since", "Until"}, s.Sel.Name)
}

// files returns the files of the repository that match, with what they hold.
func files(t *testing.T, match func(string) bool) map[string][]byte {
	t.Helper()
	all := map[string][]byte{}
	err := filepath.WalkDir(".", func(p string, d fs.DirEntry, err error) error {
		p = filepath.ToSlash(p)
		switch {
		case err != nil:
			return err
		case d.IsDir() && (d.Name() == "node_modules" || d.Name() == "testdata" || d.Name() == ".git" || p == "tools" || p == "web/dist"):
			return filepath.SkipDir
		case d.IsDir() || !match(p):
			return nil
		}
		all[p], err = os.ReadFile(p)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func ends(suffix string) func(string) bool {
	return func(p string) bool { return strings.HasSuffix(p, suffix) }
}

func TestArrowsPointDownAndRulesStayPure(t *testing.T) {
	for file, src := range files(t, ends(".go")) {
		for _, w := range checkFile(file, src) {
			t.Errorf("%s %s", file, w)
		}
	}
}

func TestTheHouseRulesCanBeBroken(t *testing.T) {
	src := func(body string, imports ...string) string {
		s := "package x\n"
		for _, i := range imports {
			s += fmt.Sprintf("import _ %q\n", i)
		}
		return s + body
	}
	for _, bad := range []struct{ file, src string }{
		{"kernel/x.go", src("", "alongside/rooms/sessions")},
		{"kernel/roster/x.go", src("", "alongside/web")},
		{"kernel/x.go", src("", "alongside/journal/sqlite")},
		{"journal/x.go", src("", "alongside/kernel")},
		{"journal/x.go", src("", "alongside/lang/x", "alongside/guard")},
		{"fault/x.go", src("", "alongside/lang")},
		{"lang/x.go", src("", "alongside/fault")},
		{"guard/x.go", src("", "alongside/kernel")},
		{"web/x.go", src("", "alongside/rooms/members")},
		{"web/x.go", src("", "alongside/app")},
		{"rooms/a/handlers.go", src("", "alongside/rooms/b")},
		{"rooms/a/handlers.go", src("", "alongside/app")},
		{"rooms/a/draw/x.go", src("", "alongside/rooms/b/draw")},
		{"rooms/a/handlers.go", src("", "alongside/journal/sqlite")},
		{"rooms/a/state.go", src("", "net/http")},
		{"rooms/a/anything.go", src("", "log/slog")},
		{"rooms/a/commands.go", src("", "alongside/web/ui")},
		{"rooms/a/entries.go", src("", "math/rand/v2")},
		{"kernel/roster/x.go", src("", "os")},
		{"rooms/a/state.go", src("import \"time\"\nvar now = time.Now")},
		{"kernel/x.go", src("import \"time\"\nfunc f() { _ = time.Now() }")},
		{"kernel/house.go", src("import \"time\"\nvar h = House{now: time.Now}\nvar i = House{now: time.Now}")},
		{"web/x.go", src("func init() {}")},
		{"web/x.go", src("", "alongside/nowhere")},
		{"app/x.go", src("", "alongside/test/journeys")},
	} {
		if checkFile(bad.file, []byte(bad.src)) == nil {
			t.Errorf("nobody minds %s:\n%s", bad.file, bad.src)
		}
	}
	for _, good := range []struct{ file, src string }{
		{"kernel/x.go", src("", "alongside/journal", "alongside/fault", "alongside/lang", "alongside/guard")},
		{"kernel/x_test.go", src("func init() {}", "alongside/journal/memory", "alongside/kernel/roomtest", "os")},
		{"kernel/house.go", src("import \"time\"\nvar h = House{now: time.Now}")},
		{"rooms/a/handlers.go", src("", "net/http", "alongside/web/ui", "alongside/kernel/roster", "alongside/rooms/a/draw")},
		{"rooms/a/state.go", src("import \"time\"\nvar d time.Duration", "alongside/kernel", "alongside/lang", "slices")},
		{"guard/x.go", src("", "alongside/lang")},
		{"app/x.go", src("", "alongside/journal/sqlite", "alongside/rooms/a", "alongside/rooms/b")},
		{"cmd/alongside/main.go", src("", "alongside/app")},
	} {
		if wrong := checkFile(good.file, []byte(good.src)); wrong != nil {
			t.Errorf("%s: %v", good.file, wrong)
		}
	}
}

func TestEveryPackageSaysWhatItIsFor(t *testing.T) {
	said := map[string]bool{}
	for file, src := range files(t, ends(".go")) {
		dir := path.Dir(file)
		if slices.Contains([]string{"util", "utils", "common", "models", "helpers", "misc"}, path.Base(dir)) {
			t.Errorf("%s: say what is in it", dir)
		}
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), file, src, parser.ParseComments|parser.PackageClauseOnly)
		if err != nil {
			t.Fatal(err)
		}
		said[dir] = said[dir] || documents(f)
	}
	for dir, ok := range said {
		if !ok {
			t.Errorf("package in %s has no doc sentence", dir)
		}
	}
}

// documents reports whether a file opens with a sentence about its package.
func documents(f *ast.File) bool {
	text := f.Doc.Text()
	return (strings.HasPrefix(text, "Package "+f.Name.Name+" ") || f.Name.Name == "main") && strings.Contains(text, ".")
}

// roomMost is how many lines a package of a room may have, tests and what is
// generated left out. A room that outgrows it keeps its pages in a package face
// of its own, so that the rules stay small enough to be read in one go.
const roomMost = 2500

func TestRoomsStaySmall(t *testing.T) {
	lines := map[string]int{}
	for file, src := range files(t, func(p string) bool { return strings.HasPrefix(p, "rooms/") }) {
		count(lines, file, src)
	}
	for room, n := range lines {
		if n > roomMost {
			t.Errorf("%s has %d lines, at most %d: what belongs elsewhere?", room, n, roomMost)
		}
	}
	small := map[string]int{}
	count(small, "rooms/a/x.go", bytes.Repeat([]byte("\n"), roomMost+1))
	count(small, "rooms/a/x_templ.go", []byte("\n"))
	if small["rooms/a"] != roomMost+1 {
		t.Error("lines are miscounted")
	}
}

func count(lines map[string]int, file string, src []byte) {
	ext := path.Ext(file)
	if (ext == ".go" || ext == ".templ") && !strings.HasSuffix(file, "_test.go") && !strings.HasSuffix(file, "_templ.go") {
		lines[path.Dir(file)] += bytes.Count(src, []byte("\n"))
	}
}
