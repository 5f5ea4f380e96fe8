package journaltest

import (
	"bytes"
	"context"
	"errors"
	"reflect"
	"slices"
	"testing"

	"alongside/journal"
)

// Run tests that a store keeps the contract of journal.Store. Open returns an
// empty store; Run closes it.
func Run(t *testing.T, open func(t testing.TB) journal.Store) {
	for _, c := range []struct {
		name string
		test func(*house)
	}{
		{"what was appended is read back", appended},
		{"entries are appended all or none", allOrNone},
		{"a stale position is refused", stale},
		{"an id is taken once", twice},
		{"groups do not mix", groups},
		{"reading goes on behind a position", readAfter},
		{"a long journal is read while it is written", readLong},
		{"groups are due", due},
		{"the hat is read in the order of ids", held},
		{"appending takes out of the hat", opened},
		{"an id in the hat is taken once", heldTwice},
		{"holding makes a group due sooner", heldDue},
		{"erased words are gone", erased},
		{"a held entry is erased as a whole", erasedHeld},
		{"another group's words are not erased", erasedElsewhere},
		{"a dropped group is gone and can begin anew", dropped},
		{"media are kept, replaced and erased", media},
		{"followers hear of what moved", followed},
		{"followers hear nothing of the hat", followedNot},
		{"a slow follower blocks no writer", followedSlowly},
		{"a cancelled context is refused", cancelled},
		{"many append at once", crowd},
		{"two kernels race and lose nothing", race},
		{"many hold and open at once", hatCrowd},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := open(t)
			t.Cleanup(func() {
				if err := s.Close(); err != nil {
					t.Errorf("closing: %v", err)
				}
			})
			c.test(&house{t, s, t.Context()})
		})
	}
}

// house is a store under test.
type house struct {
	*testing.T
	journal.Store
	ctx context.Context
}

func (h *house) append(g journal.GroupID, after uint64, es ...journal.Entry) []journal.Entry {
	h.Helper()
	if err := h.Append(h.ctx, g, after, es, 0); err != nil {
		h.Fatalf("appending behind %d: %v", after, err)
	}
	return es
}

func (h *house) refused(want error, g journal.GroupID, after uint64, es ...journal.Entry) {
	h.Helper()
	before := h.read(g, 0)
	if err := h.Append(h.ctx, g, after, es, 0); !errors.Is(err, want) {
		h.Errorf("appending behind %d: %v, want %v", after, err, want)
	}
	h.same(h.read(g, 0), before)
}

func (h *house) hold(g journal.GroupID, e journal.Entry, due journal.Day) journal.Entry {
	h.Helper()
	if err := h.Hold(h.ctx, g, e, due); err != nil {
		h.Fatalf("holding: %v", err)
	}
	return journal.Entry{ID: e.ID, Kind: e.Kind, Facts: e.Facts, Words: e.Words, Said: e.Said}
}

func (h *house) erase(g journal.GroupID, ids ...journal.ID) {
	h.Helper()
	if err := h.Erase(h.ctx, g, ids...); err != nil {
		h.Fatalf("erasing: %v", err)
	}
}

func (h *house) read(g journal.GroupID, after uint64) (es []journal.Entry) {
	h.Helper()
	for e, err := range h.Read(h.ctx, g, after) {
		if err != nil {
			h.Fatalf("reading: %v", err)
		}
		es = append(es, e)
	}
	return es
}

func (h *house) held(g journal.GroupID) []journal.Entry {
	h.Helper()
	es, err := h.Held(h.ctx, g)
	if err != nil {
		h.Fatalf("reading the hat: %v", err)
	}
	return es
}

func (h *house) same(got, want []journal.Entry) {
	h.Helper()
	if len(got) != len(want) {
		h.Fatalf("%d entries, want %d", len(got), len(want))
	}
	for i := range got {
		if !reflect.DeepEqual(got[i], want[i]) {
			h.Errorf("entry %d:\n got %+v\nwant %+v", i, got[i], want[i])
		}
	}
}

func (h *house) due(day journal.Day, want ...journal.GroupID) {
	h.Helper()
	var got []journal.GroupID
	for g, err := range h.Due(h.ctx, day) {
		if err != nil {
			h.Fatalf("asking what is due: %v", err)
		}
		got = append(got, g)
	}
	h.sameGroups(got, want)
}

func (h *house) groups(want ...journal.GroupID) {
	h.Helper()
	var got []journal.GroupID
	for g, err := range h.Groups(h.ctx) {
		if err != nil {
			h.Fatalf("asking for groups: %v", err)
		}
		got = append(got, g)
	}
	h.sameGroups(got, want)
}

func (h *house) sameGroups(got, want []journal.GroupID) {
	h.Helper()
	order := func(a, b journal.GroupID) int { return bytes.Compare(a[:], b[:]) }
	slices.SortFunc(got, order)
	slices.SortFunc(want, order)
	if !slices.Equal(got, want) {
		h.Errorf("groups %v, want %v", got, want)
	}
}
