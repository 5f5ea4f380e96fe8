package characters

import (
	"encoding/json"
	"testing"
	"time"

	"alongside/fault"
	"alongside/journal"
	"alongside/journal/memory"
	"alongside/kernel"
	"alongside/kernel/roomtest"
)

func room() kernel.Room {
	return kernel.Room{
		Name: Name, Kinds: Kinds(), Commands: Commands(), Deeds: Deeds(),
		New: func() kernel.State { return New() },
	}
}

type body map[string]any

// hall is a group in a house with a clock of its own.
type hall struct {
	roomtest.Group
	store *memory.Store
	clock *roomtest.Clock
	house *kernel.House
	ana   journal.MemberID // the founder
	ben   journal.MemberID
}

func newHall(t *testing.T) *hall {
	t.Helper()
	h := &hall{store: memory.New(), clock: roomtest.NewClock()}
	h.house = roomtest.HouseOn(t, h.store, kernel.Law{}, h.clock, room())
	h.Group = roomtest.Found(t, h.house, 1)
	h.ana, h.ben = h.Founder, h.Join("Ben")
	return h
}

// do lets somebody do something and returns its id.
func (h *hall) do(by journal.MemberID, command string, b body) journal.ID {
	h.T.Helper()
	return h.Do(by, command, b).ID
}

// refused fails unless a command is refused with a kind, at a field.
func (h *hall) refused(command string, b body, kind fault.Kind, field string) {
	h.T.Helper()
	_, err := h.Try(h.ana, command, b)
	if f := fault.Of(err); f == nil || f.Kind != kind || f.Field != field {
		h.T.Errorf("%s %v: got %v, want kind %d at %q", command, b, err, kind, field)
	}
}

// alpha is a character with three stages of the group's own.
func (h *hall) alpha() (id journal.ID, stages []journal.ID) {
	h.T.Helper()
	id = h.do(h.ana, "characters.create", body{"name": "Alpha", "about": "mends radios", "journey": []string{"Arriving", "Waiting", "The answer"}})
	return id, h.road(id)
}

// road are the stages of a character, in their order.
func (h *hall) road(id journal.ID) (ids []journal.ID) {
	for _, g := range h.one(id).Stages() {
		ids = append(ids, g.ID)
	}
	return ids
}

func (h *hall) one(id journal.ID) *Character {
	h.T.Helper()
	c := roomtest.State[*State](h.Group).Character(id)
	if c == nil {
		h.T.Fatal("there is no such character")
	}
	return c
}

// night lets the day end: the hat opens by itself.
func (h *hall) night() {
	h.clock.Move(24 * time.Hour)
	h.house.Tend(h.T.Context())
}

// again is the hall in a house that folded the journal anew.
func (h *hall) again() *hall {
	h.T.Helper()
	house := roomtest.HouseOn(h.T, h.store, kernel.Law{}, h.clock, room())
	return &hall{Group: h.On(house), store: h.store, clock: h.clock, house: house, ana: h.ana, ben: h.ben}
}

func (h *hall) titles(id journal.ID) (all []string) {
	for _, g := range h.one(id).Stages() {
		t, _ := g.Title()
		all = append(all, t.Text.Body)
	}
	return all
}

func texts(all []*Moment) (some []string) {
	for _, m := range all {
		some = append(some, m.Text.Body)
	}
	return some
}

func asJSON(t *testing.T, v any) string {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
