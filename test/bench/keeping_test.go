package bench

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"filippo.io/age"

	"alongside/app"
	"alongside/app/keep"
	"alongside/journal"
	"alongside/journal/archive"
	"alongside/journal/journaltest"
	"alongside/kernel"
)

const (
	keptGroups  = 60
	keptEntries = 4000 // in each
	moveRounds  = 3

	backupRounds = 7
	keptPace     = 5 * time.Millisecond // one command each
	keptCallers  = 8
	gigabyte     = 1 << 30
)

// keptOn is a store as app keeps it.
func keptOn(t testing.TB, s journal.Store) *keep.Store {
	t.Helper()
	dir := t.TempDir()
	list, err := keep.OpenList(dir, filepath.Join(dir, "key"))
	check(t, err)
	return &keep.Store{Store: s, List: list}
}

// boxOn is a store in which nobody is.
func boxOn(t testing.TB, s journal.Store) *keep.Box {
	t.Helper()
	return boxOf(keptOn(t, s), rooms(t, s))
}

func boxOf(s *keep.Store, h *kernel.House) *keep.Box {
	return &keep.Box{Store: s, House: h, Busy: func(kernel.View) error { return nil }}
}

// saving is what to save, and where.
func saving(t testing.TB, of archive.Of, to *age.X25519Identity) keep.Wish {
	return keep.Wish{
		Head: archive.Head{Format: archive.Format, Of: of, Day: 20000}, File: filepath.Join(t.TempDir(), "file"),
		To: []age.Recipient{to.Recipient()}, Moved: func(int) {},
	}
}

func save(t testing.TB, b *keep.Box, w keep.Wish) {
	t.Helper()
	conn, ended := b.Alone(t.Context())
	check(t, keep.Save(t.Context(), conn, w))
	check(t, <-ended)
	check(t, conn.Close())
}

// BenchmarkBackup keeps a box while people use it at an evening's pace. Its volume is
// smaller than the gigabyte of the bound, which is worked out from the rate.
func BenchmarkBackup(b *testing.B) {
	s := keptOn(b, encrypted(b))
	h := open(b, s)
	box := boxOf(s, h.inner)
	fill(b, s)
	var callers []*caller
	for range keptCallers {
		callers = append(callers, h.found(3).call(0))
	}
	own, err := age.GenerateX25519Identity()
	check(b, err)
	w := saving(b, archive.Backup, own)
	var quiet, busy, rates []float64
	for range backupRounds + 1 { // the first warms up
		var size int64
		var took time.Duration
		busy = append(busy, quantile(latencies(callers, func() {
			start := time.Now()
			save(b, box, w)
			took = time.Since(start)
			info, err := os.Stat(w.File)
			check(b, err)
			size = info.Size()
		}), 0.99))
		quiet = append(quiet, quantile(latencies(callers, func() { <-time.After(took) }), 0.99))
		rates = append(rates, float64(size)/took.Seconds())
	}
	quiet, busy = quiet[1:], busy[1:]
	rate := median(rates[1:])
	found.note("- a backup while people are there", rate/(1<<20), "MiB/s")
	found.note("- p99 of a command when it is quiet", median(slices.Clone(quiet)), "ms")
	found.note("- p99 of a command during a backup", median(slices.Clone(busy)), "ms")
	found.atMost(b, "a gigabyte kept while people are there, at the rate of a smaller backup", gigabyte/rate, 60, "s")
	found.atMost(b, "p99 of commands during a backup over that in quiet", median(over(busy, quiet)), 3, "×")
}

// fill puts groups into the store that nobody uses.
func fill(b *testing.B, s journal.Store) {
	b.Helper()
	words := make([]byte, 512)
	for range keptGroups {
		g := journaltest.NewGroup()
		es := make([]journal.Entry, keptEntries)
		var sum journal.Sum
		for i := range es {
			e := &es[i]
			*e = journaltest.Entry("sessions.card_signed", `{"session":"`+g.String()+`"}`, "")
			e.Words = journaltest.Words(fmt.Sprintf("%64s%s", "", `{"text":{"lang":"en","body":"The bus pass ends before the course does, and nobody said so."}}`))
			copy(e.Words.Body, words[:64]) // the head of an envelope
			e.Said = e.Words.Commit()
			e.Sum = journal.Link(sum, g, e)
			sum = e.Sum
		}
		check(b, s.Append(b.Context(), g, 0, es, 0))
	}
}

// latencies are how long commands take, in milliseconds, while something goes on.
func latencies(callers []*caller, during func()) (all []float64) {
	stop := make(chan struct{})
	var mu sync.Mutex
	var wg sync.WaitGroup
	for i, c := range callers {
		wg.Go(func() {
			t := time.NewTicker(keptPace * keptCallers)
			defer t.Stop()
			<-time.After(keptPace * time.Duration(i))
			for {
				select {
				case <-stop:
					return
				case <-t.C:
				}
				start := time.Now()
				c.card()
				mu.Lock()
				all = append(all, ms(time.Since(start)))
				mu.Unlock()
			}
		})
	}
	during()
	close(stop)
	wg.Wait()
	return all
}

// BenchmarkMove exports 100,000 entries of many evenings and imports them elsewhere.
func BenchmarkMove(b *testing.B) {
	g := years(b)
	s := encrypted(b)
	move(b, g, s)
	own, err := age.GenerateX25519Identity()
	check(b, err)
	w := saving(b, archive.Export, own)
	w.Group = g.id
	var out, in []float64
	for range moveRounds {
		out = append(out, timed(func() { save(b, boxOn(b, s), w) }))
		other := encrypted(b)
		in = append(in, timed(func() {
			f := keep.File{Path: w.File, With: []age.Identity{own}, Moved: func(int) {}}
			plan, err := f.Check(archive.Export, kernelRooms())
			check(b, err)
			_, err = boxOn(b, other).Import(b.Context(), f, plan, keep.Half{Data: b.TempDir()})
			check(b, err)
			if plan.Entries < entries {
				b.Errorf("%d entries moved", plan.Entries)
			}
		}))
	}
	found.atMost(b, "100,000 entries are exported", median(slices.Clone(out))/1000, 10, "s")
	found.atMost(b, "100,000 entries are imported, checked twice and verified", median(slices.Clone(in))/1000, 10, "s")
}

func kernelRooms() (all []kernel.Room) {
	for _, r := range app.Rooms() {
		all = append(all, r.Room)
	}
	return all
}
