package kernel

import (
	"alongside/journal"
)

// Awake is how many groups a house has in memory, in use or not.
func (h *House) Awake() int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return len(h.awake)
}

// Weight is about how many bytes of groups are awake.
func (h *House) Weight() int64 { return h.weight.Load() }

// Images returns the states of a group's shown image and of its draft,
// if it has one. The group must be at rest.
func (g Group) Images() (shown, draft []State, seqs [2]uint64, sums [2]journal.Sum) {
	l := g.house.enter(g.id)
	defer g.house.leave(l)
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.draft == nil {
		return l.shown.states, nil, [2]uint64{l.shown.seq}, [2]journal.Sum{l.shown.sum}
	}
	return l.shown.states, l.draft.states, [2]uint64{l.shown.seq, l.draft.seq}, [2]journal.Sum{l.shown.sum, l.draft.sum}
}

// Marks returns what the shown image and the draft remember of every entry.
func (g Group) Marks() (shown, draft any) {
	l := g.house.enter(g.id)
	defer g.house.leave(l)
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.draft == nil {
		return l.shown.ids, nil
	}
	return l.shown.ids, l.draft.ids
}

// Envelope opens the words of an entry.
func Envelope(e journal.Entry) (by journal.MemberID, code Sealed, words []byte, err error) {
	v, err := openEnvelope(e.Words.Body)
	return v.by, v.code, v.words, err
}
