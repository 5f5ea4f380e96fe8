package journaltest

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"alongside/journal"
)

func appended(h *house) {
	g := NewGroup()
	signed := Entry("tests.said", `{"n":1}`, "salaam")
	signed.By = journal.MemberID(NewID())
	empty := Entry("tests.said", `{}`, "")
	empty.Words = journal.Words{Salt: [32]byte{1}, Body: []byte{}}
	empty.Said = empty.Words.Commit()
	wordless := Entry("tests.counted", `{"day":-3}`, "")
	wordless.Day = -3
	long := Entry("tests.said", `{}`, fmt.Sprintf("%70000d", 1))
	Chain(journal.Sum{}, g, &signed, &empty, &wordless, &long)
	es := h.append(g, 0, signed, empty, wordless, long)
	for i, e := range es {
		if e.Seq <= uint64(i) {
			h.Errorf("position %d of entry %d", e.Seq, i)
		}
	}
	h.same(h.read(g, 0), es)
	report, err := journal.Verify(h.ctx, h.Store, g, &es[1].Sum)
	if err != nil || report.Entries != 4 || report.Head != es[3].Sum {
		h.Errorf("verified %+v, %v", report, err)
	}
}

func allOrNone(h *house) {
	g := NewGroup()
	es := Several(journal.Sum{}, g, 3)
	twin := slices.Clone(es)
	twin[2].ID = twin[0].ID
	h.refused(journal.ErrTwice, g, 0, twin...)
	h.groups()
	es = h.append(g, 0, es...)
	more := append(Several(es[2].Sum, g, 2), es[1])
	h.refused(journal.ErrTwice, g, es[2].Seq, more...)
	h.append(g, es[2].Seq, more[:2]...)
}

func stale(h *house) {
	g := NewGroup()
	h.refused(journal.ErrMoved, g, 7, Several(journal.Sum{}, g, 1)...)
	es := h.append(g, 0, Several(journal.Sum{}, g, 2)...)
	next := Several(es[1].Sum, g, 1)
	h.refused(journal.ErrMoved, g, 0, next...)
	h.refused(journal.ErrMoved, g, es[0].Seq, next...)
	h.refused(journal.ErrMoved, g, es[1].Seq+1, next...)
	h.refused(journal.ErrMoved, g, es[0].Seq, es[1]) // both stale and twice
	h.append(g, es[1].Seq, next...)
}

func twice(h *house) {
	g, other := NewGroup(), NewGroup()
	es := h.append(g, 0, Several(journal.Sum{}, g, 2)...)
	h.refused(journal.ErrTwice, g, es[1].Seq, es[0])
	h.refused(journal.ErrTwice, other, 0, es[0])
	h.groups(g)
}

func groups(h *house) {
	a, b := NewGroup(), NewGroup()
	ofA := h.append(a, 0, Several(journal.Sum{}, a, 2)...)
	ofB := h.append(b, 0, Several(journal.Sum{}, b, 1)...)
	ofA = append(ofA, h.append(a, ofA[1].Seq, Several(ofA[1].Sum, a, 1)...)...)
	ofB = append(ofB, h.append(b, ofB[0].Seq, Several(ofB[0].Sum, b, 1)...)...)
	h.same(h.read(a, 0), ofA)
	h.same(h.read(b, 0), ofB)
	h.same(h.read(NewGroup(), 0), nil)
	h.groups(a, b)
}

func readAfter(h *house) {
	g := NewGroup()
	es := h.append(g, 0, Several(journal.Sum{}, g, 5)...)
	h.same(h.read(g, es[2].Seq), es[3:])
	h.same(h.read(g, es[4].Seq), nil)
	h.same(h.read(g, es[4].Seq+100), nil)
	n := 0
	for range h.Read(h.ctx, g, 0) {
		if n++; n == 2 {
			break
		}
	}
	h.same(h.read(g, 0), es)
}

// readLong appends and erases from inside a reading, which must hold no lock.
func readLong(h *house) {
	const n = 2500
	g := NewGroup()
	es := h.append(g, 0, Several(journal.Sum{}, g, n)...)
	head, sum, read := es[n-1].Seq, es[n-1].Sum, 0
	for e, err := range h.Read(h.ctx, g, 0) {
		if err != nil {
			h.Fatal(err)
		}
		if e.Sum != es[min(read, n-1)].Sum && read < n {
			h.Fatalf("entry %d is another", read)
		}
		if read%1000 == 10 && read < n {
			more := h.append(g, head, Several(sum, g, 1)...)
			head, sum = more[0].Seq, more[0].Sum
			h.erase(g, es[n-1-read/1000].ID)
		}
		read++
	}
	if read < n {
		h.Errorf("%d entries read, want %d at least", read, n)
	}
}

func due(h *house) {
	a, b, c := NewGroup(), NewGroup(), NewGroup()
	put := func(g journal.GroupID, day journal.Day) {
		seq, sum, err := Tail(h.ctx, h.Store, g)
		if err == nil {
			err = h.Append(h.ctx, g, seq, Several(sum, g, 1), day)
		}
		if err != nil {
			h.Fatal(err)
		}
	}
	put(a, 10)
	put(b, 12)
	put(c, 0)
	h.due(9)
	h.due(10, a)
	h.due(100, a, b)
	put(a, 20)
	h.due(15, b)
	put(b, 0)
	h.due(30, a)
}

func cancelled(h *house) {
	g := NewGroup()
	ctx, cancel := context.WithCancel(h.ctx)
	cancel()
	if err := h.Append(ctx, g, 0, Several(journal.Sum{}, g, 1), 0); !errors.Is(err, context.Canceled) {
		h.Errorf("appending: %v", err)
	}
	if err := h.Hold(ctx, g, Entry("tests.said", `{}`, "x"), 0); !errors.Is(err, context.Canceled) {
		h.Errorf("holding: %v", err)
	}
	for _, err := range h.Read(ctx, g, 0) {
		if !errors.Is(err, context.Canceled) {
			h.Errorf("reading: %v", err)
		}
	}
	h.same(h.read(g, 0), nil)
}
