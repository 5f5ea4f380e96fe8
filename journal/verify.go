package journal

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
)

// Faults that Verify finds. What wraps them names position and kind, never words.
var (
	// ErrBroken means that an entry is not what its sums say.
	ErrBroken = errors.New("journal: the chain is broken")
	// ErrRewritten means that a head kept earlier is no sum of this chain: the
	// history was rewritten or cut, or the head is another group's.
	ErrRewritten = errors.New("journal: the history was rewritten since that head was kept")
)

// Report says what Verify read.
type Report struct {
	Entries int
	Head    Sum  // the last sum; zero: no entry
	Erased  int  // entries whose words are gone, as an entry says they should be
	Pending []ID // entries whose words should be gone and are still there, in order
}

// Verify recomputes the chain of g. Words must match what was said, and may be
// missing only where the facts of some entry name the entry under "erased". A
// head kept earlier must be one of the sums; nil asks for none. The report is
// good as far as the chain was read, also beside an error.
func Verify(ctx context.Context, s Store, g GroupID, head *Sum) (Report, error) {
	v := verifier{g: g, named: map[ID]bool{}, kept: head == nil}
	for e, err := range s.Read(ctx, g, 0) {
		if err != nil {
			return v.report, fmt.Errorf("verifying %v: %w", g, err)
		}
		if err := v.entry(&e); err != nil {
			return v.report, err
		}
		v.kept = v.kept || e.Sum == *head
	}
	if err := v.erasures(); err != nil {
		return v.report, err
	}
	if !v.kept {
		return v.report, fmt.Errorf("%w: no entry has the sum %v", ErrRewritten, *head)
	}
	return v.report, nil
}

type verifier struct {
	g       GroupID
	report  Report
	seq     uint64
	kept    bool        // the earlier head was met
	named   map[ID]bool // by entries that say what was erased
	missing []place     // entries that said something and have no words
	worded  []ID        // entries that have words
}

type place struct {
	seq  uint64
	kind string
	id   ID
}

// entry checks the next entry and takes it into the report.
func (v *verifier) entry(e *Entry) error {
	switch {
	case e.Seq <= v.seq:
		return broken(e, "does not come after the one before")
	case Link(v.report.Head, v.g, e) != e.Sum:
		return broken(e, "is not what its sum says")
	case e.Words.None() && e.Said != Sum{}:
		v.missing = append(v.missing, place{e.Seq, e.Kind, e.ID})
	case e.Words.Commit() != e.Said:
		return broken(e, "has other words than were said")
	case !e.Words.None():
		v.worded = append(v.worded, e.ID)
	}
	for _, id := range ErasedBy(e.Facts) {
		v.named[id] = true
	}
	v.seq = e.Seq
	v.report.Head = e.Sum
	v.report.Entries++
	return nil
}

// erasures checks what is missing against what should be.
func (v *verifier) erasures() error {
	for _, p := range v.missing {
		if !v.named[p.id] {
			return broken(&Entry{Seq: p.seq, Kind: p.kind}, "lost its words, and no entry says why")
		}
	}
	v.report.Erased = len(v.missing)
	for _, id := range v.worded {
		if v.named[id] {
			v.report.Pending = append(v.report.Pending, id)
		}
	}
	return nil
}

// ErasedBy returns the ids under "erased" at the top of facts, whose words go once
// the entry stands; none if that is something else.
func ErasedBy(facts json.RawMessage) []ID {
	var f struct {
		Erased json.RawMessage `json:"erased"`
	}
	var ids []ID
	if !bytes.Contains(facts, []byte(`"erased"`)) {
		return nil // most of them, without decoding
	}
	if json.Unmarshal(facts, &f) != nil || len(f.Erased) == 0 || json.Unmarshal(f.Erased, &ids) != nil {
		return nil
	}
	return ids
}

func broken(e *Entry, how string) error {
	return fmt.Errorf("%w: entry %d (%q) %s", ErrBroken, e.Seq, e.Kind, how)
}
