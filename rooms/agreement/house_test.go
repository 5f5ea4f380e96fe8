package agreement

import (
	"testing"
	"time"

	"alongside/fault"
	"alongside/journal"
	"alongside/journal/memory"
	"alongside/kernel"
	"alongside/kernel/roomtest"
)

func room() kernel.Room {
	return kernel.Room{Name: Name, Kinds: Kinds(), Commands: Commands(), New: func() kernel.State { return New() }}
}

type body map[string]any

// hall is a group in which whatever is proposed is adopted at once: how the group is
// asked is another room's.
type hall struct {
	roomtest.Group
	store *memory.Store
	clock *roomtest.Clock
	house *kernel.House
	ana   journal.MemberID // the founder
	ben   journal.MemberID
	cleo  journal.MemberID
}

// law keeps words and lets listeners be named, and puts nothing to the group.
func law() kernel.Law {
	return kernel.Law{
		Keep:   func(v kernel.View) map[string]int { return kernel.In[*State](v).Keep() },
		Expire: func(e kernel.Erasure) any { return Expired{e} },
		Listeners: func(v kernel.View, what string) []journal.MemberID {
			return kernel.In[*State](v).Listeners(what, v.Roster())
		},
	}
}

func newHall(t *testing.T) *hall {
	t.Helper()
	h := &hall{store: memory.New(), clock: roomtest.NewClock()}
	h.house = roomtest.HouseOn(t, h.store, law(), h.clock, room())
	h.Group = roomtest.Found(t, h.house, 1)
	h.ana, h.ben, h.cleo = h.Founder, h.Join("Ben"), h.Join("Cleo")
	return h
}

func (h *hall) state() *State { return roomtest.State[*State](h.Group) }

// propose adopts something, with the clauses that stand unless others are named.
func (h *hall) propose(b body) {
	h.T.Helper()
	h.Do(h.ana, "agreement.propose", h.whole(b))
}

func (h *hall) whole(b body) body {
	if b["clauses"] == nil {
		b["clauses"] = h.ids()
	}
	return b
}

// ids are the clauses that stand, as they are named.
func (h *hall) ids() (all []body) {
	for _, l := range h.state().Now().Clauses {
		all = append(all, body{"id": l.String()})
	}
	return all
}

// refused fails unless a proposal is refused at a field.
func (h *hall) refused(b body, field string) {
	h.T.Helper()
	_, err := h.Try(h.ana, "agreement.propose", h.whole(b))
	if f := fault.Of(err); f == nil || f.Kind != fault.Invalid || f.Field != field {
		h.T.Errorf("%v: got %v, want a fault at %q", b, err, field)
	}
}

// again is the hall in a house that folded the journal anew.
func (h *hall) again() *hall {
	h.T.Helper()
	house := roomtest.HouseOn(h.T, h.store, law(), h.clock, room())
	return &hall{Group: h.On(house), store: h.store, clock: h.clock, house: house, ana: h.ana, ben: h.ben, cleo: h.cleo}
}

// days lets days pass.
func (h *hall) days(n int) {
	h.clock.Move(time.Duration(n) * 24 * time.Hour)
	h.house.Tend(h.T.Context())
}

// says is what the clauses say in English.
func says(t Terms) (all []string) {
	for _, l := range t.Clauses {
		if l.Ready != "" {
			all = append(all, string(l.Ready))
		} else {
			all = append(all, l.Text.Body)
		}
	}
	return all
}
