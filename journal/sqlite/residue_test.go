package sqlite

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"alongside/journal"
	"alongside/journal/journaltest"
)

// life is random writing and erasing of rows of all lengths, which moves them
// from page to page. Rows deleted one by one would leave copies behind: under
// these seeds, of about one in a thousand.
type life struct {
	testing.TB
	*writer
	r         *rand.Rand
	g         journal.GroupID
	seq       uint64
	n         int
	kinds     int // of steps: 11 leave the hat alone, 20 do not
	said, hat map[string]journal.ID
	dead      []string
}

func (l *life) entry() (e journal.Entry, words string) {
	l.n++
	words = fmt.Sprintf("CANARY-%06d", l.n)
	long := 1 + l.r.IntN(900)
	if l.r.IntN(20) == 0 {
		long *= 8
	}
	e = journaltest.Entry("k", `{}`, words+strings.Repeat(".", long))
	for i := range e.ID { // the same on each run
		e.ID[i] = byte(l.r.IntN(256))
	}
	return e, words
}

// any takes one out of m, which one depends on the seed alone.
func (l *life) any(m map[string]journal.ID) (id journal.ID) {
	at := l.r.IntN(l.n + 1)
	for i := range l.n {
		words := fmt.Sprintf("CANARY-%06d", (at+i)%l.n+1)
		if id, ok := m[words]; ok {
			delete(m, words)
			l.dead = append(l.dead, words)
			return id
		}
	}
	return id
}

func (l *life) step() error {
	e, words := l.entry()
	switch l.r.IntN(l.kinds) {
	case 0, 1, 2, 3, 4, 5:
		l.said[words] = e.ID
		l.seq++
		return l.append(l.g, l.seq-1, []journal.Entry{e}, 0)
	case 6, 7, 8, 9, 10:
		return l.erase(l.g, l.any(l.said), map[journal.ID]bool{})
	case 11, 12, 13, 14, 15:
		l.hat[words] = e.ID
		return l.hold(held{l.g, e})
	default:
		return l.unhold(map[journal.ID]bool{l.any(l.hat): true})
	}
}

func TestMovingRowsLeaveNoCopiesOfWhatIsErased(t *testing.T) {
	for seed, kinds := range map[uint64]int{7: 11, 3: 20} {
		path := filepath.Join(t.TempDir(), "house.db")
		w, err := newWriter(func() (*conn, error) { return dial(path, testKey, sealed()) })
		must(t, err)
		l := &life{
			TB: t, writer: w, r: rand.New(rand.NewPCG(seed, 3)), g: journal.GroupID{1}, kinds: kinds,
			said: map[string]journal.ID{}, hat: map[string]journal.ID{},
		}
		for range 60 {
			err, _ := w.commit([]*job{{work: func(*writer) (err error) {
				for i := 0; i < 100 && err == nil; i++ {
					err = l.step()
				}
				return err
			}}})
			must(t, err)
		}
		must(t, w.Close())
		l.check(path)
	}
}

func (l *life) check(path string) {
	b, err := os.ReadFile(path)
	must(l, err)
	b, err = Unseal(b, testKey)
	must(l, err)
	for _, words := range l.dead {
		if n := bytes.Count(b, []byte(words)); n > 0 {
			l.Errorf("%s is still there %d times", words, n)
		}
	}
	for words := range l.said {
		if n := bytes.Count(b, []byte(words)); n != 1 {
			l.Errorf("%s stands in %d places", words, n)
		}
	}
	if len(l.dead) < 1000 || len(l.said) < 100 {
		l.Errorf("%d erased, %d not", len(l.dead), len(l.said))
	}
}

// TestDroppingLeavesNoCopiesOfNeighbours drops groups that share their pages.
func TestDroppingLeavesNoCopiesOfNeighbours(t *testing.T) {
	path := filepath.Join(t.TempDir(), "house.db")
	w, err := newWriter(func() (*conn, error) { return dial(path, testKey, sealed()) })
	must(t, err)
	defer w.Close()
	r := rand.New(rand.NewPCG(5, 6))
	heads, facts := make([]uint64, 40), make([][]string, 40)
	fill := func(w *writer) error {
		for i := range 2000 {
			n := r.IntN(len(heads))
			canary := fmt.Sprintf("CANARY-%06d", i)
			e := journaltest.Entry("k", fmt.Sprintf(`{"n":"%s%*d"}`, canary, 1+r.IntN(800), 1), canary)
			if err := w.append(journal.GroupID{byte(n + 1)}, heads[n], []journal.Entry{e}, 0); err != nil {
				return err
			}
			heads[n]++
			facts[n] = append(facts[n], canary)
		}
		return nil
	}
	err, _ = w.commit([]*job{{work: fill}})
	must(t, err)
	for n := range 30 {
		err, _ := w.commit([]*job{{work: func(w *writer) error { return w.drop(journal.GroupID{byte(n + 1)}) }}})
		must(t, err)
	}
	must(t, w.compact())
	must(t, w.scrub(true))
	b, err := os.ReadFile(path)
	must(t, err)
	b, err = Unseal(b, testKey)
	must(t, err)
	for n := range heads {
		for _, canary := range facts[n] {
			want := 2 // in the facts and in the words
			if n < 30 {
				want = 0
			}
			if got := bytes.Count(b, []byte(canary)); got != want {
				t.Fatalf("%s of group %d stands in %d places, want %d", canary, n, got, want)
			}
		}
	}
}
