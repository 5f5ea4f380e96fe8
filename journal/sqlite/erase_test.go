package sqlite_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"alongside/journal"
	"alongside/journal/journaltest"
	"alongside/journal/sqlite"
	"alongside/journal/sqlite/sqlitetest"
)

// site is a store, its path and a group in it.
type site struct {
	testing.TB
	*sqlite.Store
	path string
	g    journal.GroupID
	seq  uint64
	sum  journal.Sum
}

func newSite(t testing.TB) *site {
	s := &site{TB: t, path: filepath.Join(t.TempDir(), "house.db"), g: journaltest.NewGroup()}
	s.Store = open(t, s.path)
	t.Cleanup(func() { s.must(s.Close()) })
	return s
}

func (s *site) must(err error) {
	s.Helper()
	if err != nil {
		s.Fatal(err)
	}
}

func (s *site) say(es ...journal.Entry) []journal.Entry {
	s.Helper()
	for i := range es {
		s.sum = journaltest.Chain(s.sum, s.g, &es[i])
	}
	s.must(s.Append(s.Context(), s.g, s.seq, es, 0))
	s.seq = es[len(es)-1].Seq
	return es
}

// count returns how often text stands in the decrypted files.
func (s *site) count(text string) int {
	s.Helper()
	files, err := sqlitetest.Pages(s.path, key)
	s.must(err)
	return sqlitetest.Count(files, []byte(text))
}

func (s *site) found(text string) {
	s.Helper()
	if s.count(text) == 0 {
		s.Errorf("%q is nowhere", text)
	}
}

func (s *site) gone(text string) {
	s.Helper()
	if n := s.count(text); n > 0 {
		s.Errorf("%q is still there %d times", text, n)
	}
}

func TestErasedWordsAreInNoPage(t *testing.T) {
	s := newSite(t)
	short := journaltest.Entry("tests.said", `{}`, "CANARY-short")
	long := journaltest.Entry("tests.said", `{}`, strings.Repeat("CANARY-long ", 3000))
	s.say(short, long, journaltest.Entry("tests.said", `{}`, "STAYS"))
	s.must(s.Put(t.Context(), s.g, long.ID, strings.NewReader(strings.Repeat("CANARY-voice ", 30000))))
	for _, c := range []string{"CANARY-short", "CANARY-long", "CANARY-voice", "STAYS"} {
		s.found(c)
	}
	s.found(string(short.Words.Salt[:]))
	s.must(s.Erase(t.Context(), s.g, short.ID, long.ID))
	s.gone("CANARY")
	s.gone(string(short.Words.Salt[:]))
	s.found("STAYS")
}

func TestErasedWordsAreInNoPageAfterCheckpointsEither(t *testing.T) {
	s := newSite(t)
	canary := s.say(journaltest.Entry("tests.said", `{}`, "CANARY"))[0]
	for range 40 { // beyond what the log holds before it is folded in
		s.say(journaltest.Several(s.sum, s.g, 100)...)
	}
	s.found("CANARY")
	s.must(s.Erase(t.Context(), s.g, canary.ID))
	s.gone("CANARY")
}

func TestReplacedMediaAreInNoPage(t *testing.T) {
	s := newSite(t)
	id := s.say(journaltest.Entry("tests.said", `{}`, "x"))[0].ID
	s.must(s.Put(t.Context(), s.g, id, strings.NewReader("CANARY")))
	s.found("CANARY")
	s.must(s.Put(t.Context(), s.g, id, strings.NewReader("other")))
	s.gone("CANARY")
}

func TestWhatLeftTheHatLeavesNoTrace(t *testing.T) {
	s := newSite(t)
	other := journaltest.NewGroup()
	var hat []journal.Entry
	for i := range 60 {
		hat = append(hat, journaltest.Entry("tests.whispered", `{"hat":"FACTS"}`, fmt.Sprintf("CANARY-%03d", i)))
		s.must(s.Hold(t.Context(), s.g, hat[i], 0))
		s.must(s.Hold(t.Context(), other, journaltest.Entry("tests.whispered", `{}`, "STAYS"), 0))
	}
	s.found("CANARY-007")
	s.must(s.Erase(t.Context(), s.g, hat[7].ID))
	s.gone("CANARY-007")
	s.gone(string(hat[7].ID[:]))
	slices.SortFunc(hat, func(a, b journal.Entry) int { return bytes.Compare(a.ID[:], b.ID[:]) })
	hat = slices.DeleteFunc(hat, func(e journal.Entry) bool { return bytes.Contains(e.Words.Body, []byte("CANARY-007")) })
	s.say(hat...)
	for i, e := range hat {
		if n := s.count(string(e.Words.Body[:10])); n != 1 {
			t.Fatalf("words %d stand in %d places, want only the journal", i, n)
		}
	}
	s.found("STAYS")
}

// TestNothingErasedStaysThroughAHouseLife shuffles all that moves rows about.
func TestNothingErasedStaysThroughAHouseLife(t *testing.T) {
	s := newSite(t)
	r := rand.New(rand.NewPCG(1, 2))
	live, hat := map[journal.ID]string{}, map[journal.ID]string{}
	var dead []string
	pick := func(m map[journal.ID]string) (id journal.ID) {
		ids := make([]journal.ID, 0, len(m))
		for id := range m {
			ids = append(ids, id)
		}
		slices.SortFunc(ids, func(a, b journal.ID) int { return bytes.Compare(a[:], b[:]) })
		if len(ids) == 0 {
			return journaltest.NewID()
		}
		return ids[r.IntN(len(ids))]
	}
	bury := func(m map[journal.ID]string, id journal.ID) {
		if words := m[id]; words != "" {
			dead = append(dead, words)
			delete(m, id)
		}
	}
	for i := range 700 {
		words := fmt.Sprintf("CANARY-%05d", i)
		e := journaltest.Entry("tests.said", `{}`, words+strings.Repeat(".", r.IntN(6000)/(1+r.IntN(20))))
		switch r.IntN(5) {
		case 0, 1:
			s.say(e)
			live[e.ID] = words
		case 2:
			s.must(s.Hold(t.Context(), s.g, e, 0))
			hat[e.ID] = words
		case 3:
			id := pick(live)
			s.must(s.Put(t.Context(), s.g, id, strings.NewReader(strings.Repeat(live[id], r.IntN(900)))))
		case 4:
			a, b := pick(live), pick(hat)
			s.must(s.Erase(t.Context(), s.g, a, b))
			bury(live, a)
			bury(hat, b)
		}
	}
	files, err := sqlitetest.Pages(s.path, key)
	s.must(err)
	for _, words := range dead {
		if n := sqlitetest.Count(files, []byte(words)); n > 0 {
			t.Errorf("%q is still there %d times", words, n)
		}
	}
	s.must(s.IntegrityCheck(t.Context()))
	if len(dead) < 50 {
		t.Errorf("only %d erased", len(dead))
	}
}

func TestADroppedGroupIsInNoPage(t *testing.T) {
	s := newSite(t)
	other, otherSum := journaltest.NewGroup(), journal.Sum{}
	var neighbour []journal.Entry
	for i := range uint64(300) { // neighbours on every page
		s.say(journaltest.Entry("tests.said", `{"facts":"CANARY"}`, "CANARY"))
		e := []journal.Entry{journaltest.Entry("tests.said", `{}`, fmt.Sprintf("NEIGHBOUR-%03d", i))}
		otherSum = journaltest.Chain(otherSum, other, &e[0])
		s.must(s.Append(t.Context(), other, i, e, 0))
		neighbour = append(neighbour, e[0])
	}
	s.must(s.Hold(t.Context(), s.g, journaltest.Entry("tests.said", `{}`, "CANARY"), 0))
	s.must(s.Put(t.Context(), s.g, journaltest.NewID(), strings.NewReader("CANARY")))
	s.found("CANARY")
	s.must(s.Drop(t.Context(), s.g))
	s.gone("CANARY")
	s.gone(string(s.g[:]))
	for i, e := range neighbour {
		if n := s.count(fmt.Sprintf("NEIGHBOUR-%03d", i)); n != 1 {
			t.Fatalf("a neighbour stands in %d places", n)
		}
		if i%50 == 0 {
			s.must(s.Erase(t.Context(), other, e.ID))
			s.gone(fmt.Sprintf("NEIGHBOUR-%03d", i))
		}
	}
	s.must(s.IntegrityCheck(t.Context()))
}

func TestFilesShowNothingWithoutTheKey(t *testing.T) {
	s := newSite(t)
	s.say(journaltest.Entry("tests.said", `{"n":"CANARY"}`, strings.Repeat("CANARY ", 2000)))
	s.must(s.Hold(t.Context(), s.g, journaltest.Entry("tests.said", `{}`, "CANARY"), 0))
	s.found("CANARY")
	files, err := sqlitetest.Raw(s.path)
	s.must(err)
	for _, trace := range []string{"CANARY", "SQLite format", "tests.said", "CREATE TABLE", string(s.g[:])} {
		if n := sqlitetest.Count(files, []byte(trace)); n > 0 {
			t.Errorf("%q stands in clear %d times", trace, n)
		}
	}
	delete(files, s.path+"-shm") // holds page numbers only
	for name := range files {
		if info, err := os.Stat(name); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s is readable by others: %v, %v", name, info.Mode(), err)
		}
	}
}
