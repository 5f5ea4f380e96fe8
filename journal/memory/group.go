package memory

import (
	"bytes"
	"maps"
	"slices"

	"alongside/journal"
)

// group returns g, made if need be. The caller holds the lock.
func (s *Store) group(g journal.GroupID) *group {
	gr := s.groups[g]
	if gr == nil {
		gr = &group{hat: map[journal.ID]journal.Entry{}, media: map[journal.ID][]byte{}}
		s.groups[g] = gr
	}
	return gr
}

// head returns the last position of g. The caller holds the lock.
func (s *Store) head(g journal.GroupID) uint64 {
	if gr := s.groups[g]; gr != nil {
		return uint64(len(gr.entries))
	}
	return 0
}

// twice reports whether one of es is there already, other than in the hat of g.
func (s *Store) twice(g journal.GroupID, es []journal.Entry) bool {
	seen := map[journal.ID]bool{}
	for i := range es {
		at, there := s.ids[es[i].ID]
		if seen[es[i].ID] || there && (at.seq != 0 || at.g != g) {
			return true
		}
		seen[es[i].ID] = true
	}
	return false
}

// unhold takes an entry out of the hat, if it lies there.
func (gr *group) unhold(id journal.ID) {
	if e, held := gr.hat[id]; held {
		forget(&e.Words)
		delete(gr.hat, id)
	}
}

// unput forgets media and reports whether there were any.
func (gr *group) unput(id journal.ID) bool {
	b, ok := gr.media[id]
	clear(b)
	delete(gr.media, id)
	return ok
}

func forget(w *journal.Words) {
	clear(w.Body)
	*w = journal.Words{}
}

func clone(e journal.Entry) journal.Entry {
	e.Facts = bytes.Clone(e.Facts)
	e.Words.Body = bytes.Clone(e.Words.Body)
	return e
}

func sorted[K ~[16]byte, V any](m map[K]V) []K {
	return slices.SortedFunc(maps.Keys(m), func(a, b K) int {
		x, y := [16]byte(a), [16]byte(b)
		return bytes.Compare(x[:], y[:])
	})
}
