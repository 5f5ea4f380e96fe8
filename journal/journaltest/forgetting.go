package journaltest

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"

	"alongside/journal"
)

// hatful holds n entries in the hat of g and returns them in the order of ids.
func (h *house) hatful(g journal.GroupID, n int) (es []journal.Entry) {
	for i := range n {
		e := Entry("tests.whispered", fmt.Sprintf(`{"n":%d}`, i), fmt.Sprint("unsigned ", i))
		e.Day, e.By, e.Seq, e.Sum = 5, journal.MemberID(NewID()), 9, journal.Sum{1}
		es = append(es, h.hold(g, e, 0))
	}
	slices.SortFunc(es, func(a, b journal.Entry) int { return bytes.Compare(a.ID[:], b.ID[:]) })
	return es
}

func held(h *house) {
	a, b := NewGroup(), NewGroup()
	ofA, ofB := h.hatful(a, 20), h.hatful(b, 3)
	wordless := h.hold(b, Entry("tests.counted", `{}`, ""), 0)
	h.same(h.held(a), ofA)
	if n := len(h.held(b)); n != len(ofB)+1 {
		h.Errorf("%d in the other hat", n)
	}
	if i := slices.IndexFunc(h.held(b), func(e journal.Entry) bool { return e.Words.None() }); i < 0 || h.held(b)[i].ID != wordless.ID {
		h.Error("the entry without words is not there, or has some")
	}
	h.same(h.held(NewGroup()), nil)
	h.groups()
	h.same(h.read(a, 0), nil)
}

func opened(h *house) {
	g, other := NewGroup(), NewGroup()
	first := h.append(g, 0, Several(journal.Sum{}, g, 1)...)
	hat, rest := h.hatful(g, 5), h.hatful(other, 3)
	out := slices.Clone(hat[:4])
	sum := first[0].Sum
	for i := range out {
		sum = Chain(sum, g, &out[i])
	}
	out = append(out, Several(sum, g, 1)...)
	h.refused(journal.ErrMoved, g, 0, out...)
	h.same(h.held(g), hat)
	h.append(g, first[0].Seq, out...)
	h.same(h.held(g), hat[4:])
	h.same(h.held(other), rest)
	h.same(h.read(g, first[0].Seq), out)
}

func heldTwice(h *house) {
	g, other := NewGroup(), NewGroup()
	es := h.append(g, 0, Several(journal.Sum{}, g, 1)...)
	hat := h.hatful(g, 1)
	for _, again := range []struct {
		g journal.GroupID
		e journal.Entry
	}{{g, hat[0]}, {other, hat[0]}, {g, es[0]}, {other, es[0]}} {
		if err := h.Hold(h.ctx, again.g, again.e, 0); !errors.Is(err, journal.ErrTwice) {
			h.Errorf("holding again: %v", err)
		}
	}
	h.refused(journal.ErrTwice, other, 0, hat[0])
	h.same(h.held(g), hat)
	h.same(h.held(other), nil)
}

func heldDue(h *house) {
	g, other := NewGroup(), NewGroup()
	h.hold(g, Entry("tests.whispered", `{}`, "a"), 10)
	h.due(10, g)
	h.hold(g, Entry("tests.whispered", `{}`, "b"), 12)
	h.hold(g, Entry("tests.whispered", `{}`, "c"), 0)
	h.due(10, g)
	h.hold(g, Entry("tests.whispered", `{}`, "d"), 8)
	h.due(8, g)
	h.hold(other, Entry("tests.whispered", `{}`, "e"), 0)
	h.due(100, g)
	h.groups()
}

func erased(h *house) {
	g := NewGroup()
	es := h.append(g, 0, Several(journal.Sum{}, g, 3)...)
	withdrawal := Entry("tests.withdrawn", fmt.Sprintf(`{"erased":["%v"]}`, es[1].ID), "")
	Chain(es[2].Sum, g, &withdrawal)
	es = append(es, h.append(g, es[2].Seq, withdrawal)...)
	report, err := journal.Verify(h.ctx, h.Store, g, nil)
	if err != nil || !slices.Equal(report.Pending, []journal.ID{es[1].ID}) {
		h.Errorf("before: %+v, %v", report, err)
	}
	for range 2 {
		h.erase(g, es[1].ID, NewID(), es[3].ID)
		es[1].Words = journal.Words{}
		h.same(h.read(g, 0), es)
	}
	report, err = journal.Verify(h.ctx, h.Store, g, &es[0].Sum)
	if err != nil || report.Erased != 1 || report.Pending != nil {
		h.Errorf("after: %+v, %v", report, err)
	}
	h.erase(g, es[0].ID)
	if _, err := journal.Verify(h.ctx, h.Store, g, nil); !errors.Is(err, journal.ErrBroken) {
		h.Errorf("words that nobody withdrew are missing: %v", err)
	}
}

func erasedHeld(h *house) {
	g := NewGroup()
	hat := h.hatful(g, 3)
	for range 2 {
		h.erase(g, hat[1].ID)
		h.same(h.held(g), []journal.Entry{hat[0], hat[2]})
	}
	h.hold(g, hat[1], 0) // the id is free again
	h.same(h.held(g), hat)
}

func erasedElsewhere(h *house) {
	g, other := NewGroup(), NewGroup()
	es, hat := h.append(g, 0, Several(journal.Sum{}, g, 1)...), h.hatful(g, 1)
	h.append(other, 0, Several(journal.Sum{}, other, 1)...)
	h.erase(other, es[0].ID, hat[0].ID)
	h.erase(NewGroup(), es[0].ID, hat[0].ID)
	h.same(h.read(g, 0), es)
	h.same(h.held(g), hat)
}

func dropped(h *house) {
	g, other := NewGroup(), NewGroup()
	es := Several(journal.Sum{}, g, 3)
	if err := h.Append(h.ctx, g, 0, es, 5); err != nil {
		h.Fatal(err)
	}
	kept, hat := h.append(other, 0, Several(journal.Sum{}, other, 3)...), h.hatful(other, 2)
	held := h.hatful(g, 2)
	h.put(g, es[0].ID, []byte("picture"))
	for range 2 {
		if err := h.Drop(h.ctx, g); err != nil {
			h.Fatalf("dropping: %v", err)
		}
		h.same(h.read(g, 0), nil)
		h.same(h.held(g), nil)
		h.noMedia(g, es[0].ID)
		h.due(100)
		h.groups(other)
	}
	h.same(h.read(other, 0), kept)
	h.same(h.held(other), hat)
	h.hold(g, held[0], 0)
	h.append(g, 0, es...)
	h.same(h.read(g, 0), es)
}

func media(h *house) {
	g := NewGroup()
	es := h.append(g, 0, Several(journal.Sum{}, g, 2)...)
	h.noMedia(g, es[0].ID)
	for _, n := range []int{0, 1, 3735, 3736, 3737, 65115, 65116, 65117, 300000, 10} {
		b := bytes.Repeat([]byte("voice! "), n/7+1)[:n]
		h.put(g, es[0].ID, b)
		if got := h.media(g, es[0].ID); !bytes.Equal(got, b) {
			h.Errorf("%d bytes of media came back as %d", n, len(got))
		}
	}
	h.put(g, es[1].ID, []byte("other"))
	h.beside(g, es[0].ID, es[1].ID)
	h.beside(NewGroup())
	h.noMedia(NewGroup(), es[0].ID)
	h.erase(NewGroup(), es[0].ID)
	h.erase(g, es[0].ID)
	h.noMedia(g, es[0].ID)
	if got := h.media(g, es[1].ID); string(got) != "other" {
		h.Errorf("other media: %q", got)
	}
	h.beside(g, es[1].ID)
}

func (h *house) beside(g journal.GroupID, want ...journal.ID) {
	h.Helper()
	slices.SortFunc(want, func(a, b journal.ID) int { return bytes.Compare(a[:], b[:]) })
	if got, err := h.Beside(h.ctx, g); err != nil || !slices.Equal(got, want) {
		h.Errorf("media stand beside %v, want %v (%v)", got, want, err)
	}
}

func (h *house) put(g journal.GroupID, id journal.ID, b []byte) {
	h.Helper()
	if err := h.Put(h.ctx, g, id, bytes.NewReader(b)); err != nil {
		h.Fatalf("putting %d bytes: %v", len(b), err)
	}
}

func (h *house) media(g journal.GroupID, id journal.ID) []byte {
	h.Helper()
	r, err := h.Media(h.ctx, g, id)
	if err != nil {
		h.Fatalf("opening media: %v", err)
	}
	defer r.Close()
	b, err := io.ReadAll(r)
	if err != nil {
		h.Fatalf("reading media: %v", err)
	}
	return b
}

func (h *house) noMedia(g journal.GroupID, id journal.ID) {
	h.Helper()
	if _, err := h.Media(h.ctx, g, id); !errors.Is(err, fs.ErrNotExist) {
		h.Errorf("media that are not there: %v", err)
	}
}
