// Package journaltest is the contract of journal.Store as a test that every
// store runs, with entries to test with and a store that fails on demand.
//
// It knows no store and no kinds.
package journaltest

import (
	"context"
	"crypto/rand"
	"fmt"

	"alongside/journal"
)

// NewID returns a random id.
func NewID() journal.ID {
	id, err := journal.NewID(rand.Reader)
	if err != nil {
		panic(err) // crypto/rand does not fail
	}
	return id
}

// NewGroup returns a random group id.
func NewGroup() journal.GroupID { return journal.GroupID(NewID()) }

// Entry returns an entry with a random id, salted and padded words and what
// commits to them; without words if words is empty. It is not linked yet.
func Entry(kind, facts, words string) journal.Entry {
	e := journal.Entry{ID: NewID(), Kind: kind, Day: 20000, Facts: []byte(facts)}
	if words != "" {
		e.Words = Words(words)
		e.Said = e.Words.Commit()
	}
	return e
}

// Words returns text under a random salt, padded with blanks.
func Words(text string) (w journal.Words) {
	_, _ = rand.Read(w.Salt[:]) // does not fail
	steps := (len(text) + journal.PadStep - 1) / journal.PadStep
	w.Body = fmt.Appendf(nil, "%-*s", steps*journal.PadStep, text)[:steps*journal.PadStep]
	return w
}

// Chain links es behind prev, in place, and returns the last sum.
func Chain(prev journal.Sum, g journal.GroupID, es ...*journal.Entry) journal.Sum {
	for _, e := range es {
		prev = journal.Link(prev, g, e)
		e.Sum = prev
	}
	return prev
}

// Several returns n linked entries behind prev, each with words.
func Several(prev journal.Sum, g journal.GroupID, n int) []journal.Entry {
	es := make([]journal.Entry, n)
	for i := range es {
		es[i] = Entry("tests.said", fmt.Sprintf(`{"n":%d}`, i), fmt.Sprintf("words %d", i))
		prev = Chain(prev, g, &es[i])
	}
	return es
}

// Tail returns where g stands: its last position and sum.
func Tail(ctx context.Context, s journal.Store, g journal.GroupID) (seq uint64, sum journal.Sum, err error) {
	for e, err := range s.Read(ctx, g, 0) {
		if err != nil {
			return 0, journal.Sum{}, err
		}
		seq, sum = e.Seq, e.Sum
	}
	return seq, sum, nil
}
