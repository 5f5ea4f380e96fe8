package crash

import (
	"net/http"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"alongside/journal"
	"alongside/journal/journaltest"
	"alongside/journal/sqlite"
	"alongside/journal/sqlite/sqlitetest"
	"alongside/kernel/roomtest"
	"alongside/test/evening"
	"alongside/test/indoors"
)

// weak is an evening in a house whose store fails on demand.
type weak struct {
	*indoors.House
	*evening.Play
	store *journaltest.Failing
	path  string
	acked map[journal.ID]evening.Step
}

var weakKey = [32]byte{8}

func newWeak(t *testing.T, seed uint64) *weak {
	t.Helper()
	w := &weak{path: filepath.Join(t.TempDir(), "house.db"), acked: map[journal.ID]evening.Step{}}
	s, err := sqlite.Open(w.path, weakKey)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	w.store = journaltest.NewFailing(s)
	clock := roomtest.NewClock()
	w.House = indoors.Open(t, w.store, clock, 1)
	w.Play = evening.NewPlay(evening.Script(seed, clock.Now().Add(time.Hour)), evening.Through(w.Web))
	return w
}

// try sends a step and returns the status of a refusal; 0: it was acknowledged.
func (w *weak) try(s evening.Step) int {
	w.Helper()
	a, err := w.Play.Do(w.Context(), s)
	if err == nil {
		w.acked[a.ID] = s
		return 0
	}
	if evening.Status(err) == 0 {
		w.Fatalf("%s: %v", s.Command, err)
	}
	return evening.Status(err)
}

// must sends a step that is to be acknowledged.
func (w *weak) must(s evening.Step) {
	w.Helper()
	if status := w.try(s); status != 0 {
		w.Fatalf("%s of person %d: %d", s.Command, s.Who, status)
	}
}

// status is that of an address as the first person sees it.
func (w *weak) status(path string) int {
	w.Helper()
	return w.Get(w.Group(), path, w.Token(0)).Status
}

// once checks that every acknowledged contribution stands once, and the chain.
func (w *weak) once() {
	w.Helper()
	if _, err := journal.Verify(w.Context(), w.store, w.Group(), nil); err != nil {
		w.Error(err)
	}
	n := map[journal.ID]int{}
	for e, err := range w.store.Read(w.Context(), w.Group(), 0) {
		if err != nil {
			w.Fatal(err)
		}
		n[e.ID]++
	}
	hat, err := w.store.Held(w.Context(), w.Group())
	if err != nil {
		w.Fatal(err)
	}
	for _, e := range hat {
		n[e.ID]++
	}
	for _, s := range w.acked {
		if s.InHat {
			n[s.ID]++                     // leaves no trace
			n[s.Target] = 1 - n[s.Target] // nor does what it took out
		}
	}
	for id, s := range w.acked {
		if n[id] != 1 {
			w.Errorf("%s of person %d stands %d times", s.Command, s.Who, n[id])
		}
	}
}

func TestAStoreThatFailsAnswers503AndServesReadsAndRecovers(t *testing.T) {
	w := newWeak(t, 1)
	var rest []evening.Step
	for _, s := range w.Steps {
		if s.At <= w.Hatted {
			w.must(s)
		} else {
			rest = append(rest, s)
		}
	}
	pages := []string{"", "sessions/", "sessions/" + w.Session.String() + "/board", "members/", "members/said"}
	reads := func(when string) {
		for _, page := range pages {
			if status := w.status("/g/" + w.Group().String() + "/" + page); status != http.StatusOK {
				t.Errorf("%s, /%s answers %d", when, page, status)
			}
		}
		for _, room := range []string{"members", "sessions"} {
			if status := w.status("/api/v1/groups/" + w.Group().String() + "/rooms/" + room); status != http.StatusOK {
				t.Errorf("%s, room %s answers %d", when, room, status)
			}
		}
	}
	reads("before")
	w.store.FailBefore(1)
	for _, s := range rest[:2] { // out of the hat, and opening it
		if status := w.try(s); status != http.StatusServiceUnavailable {
			t.Errorf("%s on a full disk: %d", s.Command, status)
		}
	}
	reads("while nothing can be written")
	for _, s := range w.Steps {
		if s.At == 4 { // said before: it is known
			w.must(s)
		}
	}
	w.store.FailReads(true)
	reads("while nothing can be read either")
	for _, s := range rest[:2] {
		if status := w.try(s); status != http.StatusServiceUnavailable {
			t.Errorf("%s on a dead disk: %d", s.Command, status)
		}
	}
	w.store.FailReads(false)
	w.store.FailBefore(0)
	for _, s := range rest {
		w.must(s)
	}
	reads("after")
	w.once()
}

// TestWhatAFailingStoreDidNotTakeCanBeSentAgain fails now before, now after the
// write, and reads too; whoever got 503 sends the same again.
func TestWhatAFailingStoreDidNotTakeCanBeSentAgain(t *testing.T) {
	for name, fail := range map[string]func(*journaltest.Failing){
		"before each second write":     func(f *journaltest.Failing) { f.FailBefore(2) },
		"before each third write":      func(f *journaltest.Failing) { f.FailBefore(3) },
		"after each second write":      func(f *journaltest.Failing) { f.FailAfter(2) },
		"after each third write":       func(f *journaltest.Failing) { f.FailAfter(3) },
		"before some and after others": func(f *journaltest.Failing) { f.FailBefore(3); f.FailAfter(2) },
	} {
		t.Run(name, func(t *testing.T) {
			w := newWeak(t, 2)
			fail(w.store)
			refused := 0
			for _, s := range w.Steps {
				for status := w.try(s); status != 0; status = w.try(s) {
					if refused++; status != http.StatusServiceUnavailable || refused > 1000 {
						t.Fatalf("%s of person %d: %d", s.Command, s.Who, status)
					}
				}
			}
			w.store.FailBefore(0)
			w.store.FailAfter(0)
			w.once()
			if !strings.Contains(name, "after") && refused == 0 {
				t.Error("nothing failed, so nothing is shown")
			}
		})
	}
}

// withdrawn plays until a card is taken back whose erasing fails.
func withdrawn(t *testing.T, seed uint64) (w *weak, card evening.Step) {
	t.Helper()
	w = newWeak(t, seed)
	var back evening.Step
	for _, s := range w.Steps {
		if s.Command == "members.take_back" {
			back = s
			break
		}
		w.must(s)
		if s.Command == "sessions.add_signed_card" && card.Text == "" {
			card = s
		}
	}
	w.store.FailBefore(2) // the entry stands, what it erases fails
	w.must(back)
	w.store.FailBefore(0)
	if w.stored(card) == 0 {
		t.Fatal("the erasing did not fail, so nothing is shown")
	}
	return w, card
}

// stored counts the words of a step in the pages of the file and of its log.
func (w *weak) stored(s evening.Step) int {
	w.Helper()
	files, err := sqlitetest.Pages(w.path, weakKey)
	if err != nil {
		w.Fatal(err)
	}
	return sqlitetest.Count(files, []byte(s.Text))
}

// TestWordsThatCouldNotBeErasedGoWithinAMinute lets a withdrawal stand and the
// erasing behind it fail, and nobody writes anything further.
func TestWordsThatCouldNotBeErasedGoWithinAMinute(t *testing.T) {
	w, card := withdrawn(t, 3)
	w.Clock.Move(time.Minute)
	w.Kernel.Tend(t.Context())
	if n := w.stored(card); n > 0 {
		t.Errorf("a minute later the words are still there %d times", n)
	}
	w.once()
}

// TestAnErasureLeftByACrashKeepsNobodyFromReading begins again on a full disk,
// with words that a withdrawal names and that still stand.
func TestAnErasureLeftByACrashKeepsNobodyFromReading(t *testing.T) {
	w, card := withdrawn(t, 4)
	w.House = indoors.Open(t, w.store, w.Clock, 2)
	w.Use(evening.Through(w.Web))
	w.store.FailBefore(1)
	a := w.Get(w.Group(), "/api/v1/groups/"+w.Group().String()+"/rooms/sessions", w.Token(0))
	if a.Status != http.StatusOK || strings.Contains(string(a.Body), card.Text) {
		t.Errorf("on a full disk: %d, shown is %v", a.Status, strings.Contains(string(a.Body), card.Text))
	}
	w.store.FailBefore(0)
	w.Clock.Move(time.Minute)
	w.Kernel.Tend(t.Context())
	if n := w.stored(card); n > 0 {
		t.Errorf("a minute later the words are still there %d times", n)
	}
	w.once()
}
