package hidden

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"alongside/journal/sqlite/sqlitetest"
	"alongside/test/indoors"
)

var key = [32]byte{7, 7, 7}

// traces are all that an evening leaves or shows, by name.
type traces map[string][]byte

// unlike names what two evenings do not have in common.
func (a traces) unlike(b traces) (names []string) {
	for name, x := range a {
		if y, ok := b[name]; !ok || !bytes.Equal(x, y) {
			names = append(names, name)
		}
	}
	for name := range b {
		if _, ok := a[name]; !ok {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

// in keeps those names that hold a part.
func in(names []string, part string) (some []string) {
	for _, n := range names {
		if strings.Contains(n, part) {
			some = append(some, n)
		}
	}
	return some
}

// pageSize is that of the database.
const pageSize = 4096

// disk takes down every page of the file and of its log, read through the key. Of
// a frame of the log it takes which page it is and what is in it: salts and sums
// beside it are SQLite's own dice.
func (a traces) disk(t testing.TB, when, path string) {
	t.Helper()
	files, err := sqlitetest.Pages(path, key)
	if err != nil {
		t.Fatal(err)
	}
	for i, page := range slices.Collect(slices.Chunk(files[path], pageSize)) {
		a[fmt.Sprintf("%s: page %03d", when, i+1)] = page
	}
	const head, frame = 32, 24
	log := files[path+"-wal"]
	for i := 0; head+(i+1)*(frame+pageSize) <= len(log); i++ {
		at := log[head+i*(frame+pageSize):]
		name := fmt.Sprintf("%s: log %03d", when, i)
		a[name] = append([]byte(fmt.Sprint(binary.BigEndian.Uint32(at), binary.BigEndian.Uint32(at[4:]), " ")), at[frame:frame+pageSize]...)
	}
}

// shown takes down what somebody sees at every address, with every id wherever by
// says nothing else.
func (a traces) shown(g *indoors.Group, when, who string, ids []string, by map[string][]string) {
	g.Helper()
	by["room"], by["invitation"], by["secret"] = g.Rooms(), []string{"00000000000000000000"}, []string{"00000000000000000000"}
	pages := 0
	for _, path := range g.Addresses(ids, by) {
		x := g.Get(g.ID, path, g.Token(who))
		a[fmt.Sprintf("%s: shown %s", when, path)] = fmt.Appendf(nil, "%d %s", x.Status, x.Body)
		if x.Status == http.StatusOK {
			pages++
		}
	}
	if pages < 10 {
		g.Fatalf("%s sees only %d pages", who, pages)
	}
}

// counted takes down log and metrics.
func (a traces) counted(g *indoors.Group, when string) {
	a[when+": written to the log"] = bytes.Clone(g.Logged.Bytes())
	w := httptest.NewRecorder()
	g.Web.Metrics().ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/metrics", nil))
	a[when+": metrics"] = w.Body.Bytes()
}
