package journaltest

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"alongside/journal"
)

// follow returns what is heard from now on, and how to end it. A first change
// to a group of its own shows that it listens.
func (h *house) follow(moved func(journal.GroupID)) (end func() error) {
	h.Helper()
	ctx, cancel := context.WithCancel(h.ctx)
	done := make(chan error, 1)
	ready, first := make(chan struct{}), NewGroup()
	var once sync.Once
	go func() {
		done <- h.Follow(ctx, func(g journal.GroupID) {
			if g == first {
				once.Do(func() { close(ready) })
				return
			}
			moved(g)
		})
	}()
	for seq, sum := uint64(0), (journal.Sum{}); ; seq++ {
		es := Several(sum, first, 1)
		h.append(first, seq, es...)
		sum = es[0].Sum
		select {
		case <-ready:
			return func() error { cancel(); return <-done }
		default:
		}
	}
}

func followed(h *house) {
	heard := make(chan journal.GroupID, 100)
	end := h.follow(func(g journal.GroupID) { heard <- g })
	g := NewGroup()
	expect := func(why string) {
		h.Helper()
		if got := <-heard; got != g {
			h.Errorf("%s: heard of %v, want %v", why, got, g)
		}
	}
	es := h.append(g, 0, Several(journal.Sum{}, g, 2)...)
	expect("appending")
	h.erase(g, es[0].ID)
	expect("erasing")
	if err := h.Drop(h.ctx, g); err != nil {
		h.Fatal(err)
	}
	expect("dropping")
	if err := end(); err != nil {
		h.Errorf("following ended with %v", err)
	}
}

func followedNot(h *house) {
	heard := make(chan journal.GroupID, 100)
	end := h.follow(func(g journal.GroupID) { heard <- g })
	g, last := NewGroup(), NewGroup()
	hat := h.hatful(g, 2)
	h.erase(g, hat[0].ID)
	h.append(last, 0, Several(journal.Sum{}, last, 1)...)
	if got := <-heard; got != last {
		h.Errorf("heard of the hat")
	}
	if err := end(); err != nil {
		h.Errorf("following ended with %v", err)
	}
}

func followedSlowly(h *house) {
	gate, calls := make(chan struct{}), make(chan journal.GroupID, 10000)
	end := h.follow(func(g journal.GroupID) { <-gate; calls <- g })
	g, last := NewGroup(), NewGroup()
	var sum journal.Sum
	for seq := range uint64(200) {
		es := h.append(g, seq, Several(sum, g, 1)...)
		sum = es[0].Sum
	}
	h.append(last, 0, Several(journal.Sum{}, last, 1)...)
	close(gate)
	n := 0
	for got := range calls {
		if n++; got == last {
			break
		}
	}
	if n > 3 {
		h.Errorf("called %d times for two groups", n)
	}
	if err := end(); err != nil {
		h.Errorf("following ended with %v", err)
	}
}

// together runs n goroutines and waits for them.
func together(n int, work func(i int)) {
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() { work(i) })
	}
	wg.Wait()
}

// crowd is 64 groups that write while they are read and erased.
func crowd(h *house) {
	together(64, func(int) {
		g := NewGroup()
		var all []journal.Entry
		var sum journal.Sum
		for len(all) < 20 {
			es := Several(sum, g, 1+len(all)%2)
			if err := h.Append(h.ctx, g, uint64(len(all)), es, 0); err != nil {
				h.Error(err)
				return
			}
			sum = es[len(es)-1].Sum
			all = append(all, es...)
		}
		if err := h.Erase(h.ctx, g, all[3].ID); err != nil {
			h.Error(err)
		}
		all[3].Words = journal.Words{}
		n := 0
		for e, err := range h.Read(h.ctx, g, 0) {
			if err != nil || n >= len(all) || e.Sum != all[n].Sum || e.Words.None() != (n == 3) {
				h.Errorf("entry %d: %v", n, err)
				return
			}
			n++
		}
		if n != len(all) {
			h.Errorf("%d entries, want %d", n, len(all))
		}
	})
}

// race is two kernels of 8 hands each that append to one group, each reading
// on when the other was faster.
func race(h *house) {
	const hands, each = 16, 12
	g := NewGroup()
	var kernels [2]struct {
		sync.Mutex
		seq uint64
		sum journal.Sum
	}
	acknowledged := make(chan journal.ID, hands*each)
	together(hands, func(i int) {
		k := &kernels[i%2]
		for n := range each {
			e := Entry("tests.said", fmt.Sprintf(`{"n":%d}`, n), "race")
			for done := false; !done; {
				k.Lock()
				es := []journal.Entry{e}
				Chain(k.sum, g, &es[0])
				err := h.Append(h.ctx, g, k.seq, es, 0)
				switch {
				case err == nil:
					k.seq, k.sum, done = es[0].Seq, es[0].Sum, true
					acknowledged <- e.ID
				case errors.Is(err, journal.ErrMoved):
					for e, err := range h.Read(h.ctx, g, k.seq) {
						if err != nil {
							h.Error(err)
						}
						k.seq, k.sum = e.Seq, e.Sum
					}
				default:
					h.Error(err)
					done = true
				}
				k.Unlock()
			}
		}
	})
	close(acknowledged)
	times := map[journal.ID]int{}
	for _, e := range h.read(g, 0) {
		times[e.ID]++
	}
	for id := range acknowledged {
		if times[id] != 1 {
			h.Errorf("an acknowledged entry is there %d times", times[id])
		}
	}
	if len(times) != hands*each {
		h.Errorf("%d entries, want %d", len(times), hands*each)
	}
	if _, err := journal.Verify(h.ctx, h.Store, g, nil); err != nil {
		h.Error(err)
	}
}

// hatCrowd fills and opens hats side by side.
func hatCrowd(h *house) {
	together(16, func(int) {
		g := NewGroup()
		var sum journal.Sum
		seq := uint64(0)
		for range 5 {
			together(4, func(int) {
				if err := h.Hold(h.ctx, g, Entry("tests.whispered", `{}`, "hush"), 1); err != nil {
					h.Error(err)
				}
			})
			es, err := h.Held(h.ctx, g)
			if err != nil || len(es) != 4 {
				h.Errorf("%d in the hat, %v", len(es), err)
				return
			}
			for i := range es {
				sum = Chain(sum, g, &es[i])
			}
			if err := h.Append(h.ctx, g, seq, es, 0); err != nil {
				h.Error(err)
				return
			}
			seq = es[3].Seq
		}
		if report, err := journal.Verify(h.ctx, h.Store, g, nil); err != nil || report.Entries != 20 {
			h.Errorf("%+v, %v", report, err)
		}
	})
}
