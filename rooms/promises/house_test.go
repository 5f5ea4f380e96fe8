package promises

import (
	"maps"
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

// Codes with which offices come in.
const (
	codeOne   = "1234 0000 1111 2222 3333 0001"
	codeTwo   = "1234 0000 1111 2222 3333 0002"
	codeThree = "1234 0000 1111 2222 3333 0003"
)

// hall is a group in a house with a clock of its own.
type hall struct {
	roomtest.Group
	store *memory.Store
	clock *roomtest.Clock
	rooms []kernel.Room
	law   kernel.Law
	ana   journal.MemberID // the founder
	ben   journal.MemberID
}

func newHall(t *testing.T) *hall {
	t.Helper()
	return hallUnder(t, kernel.Law{}, room())
}

func hallUnder(t *testing.T, law kernel.Law, rooms ...kernel.Room) *hall {
	t.Helper()
	h := &hall{store: memory.New(), clock: roomtest.NewClock(), rooms: rooms, law: law}
	h.Group = roomtest.Found(t, roomtest.HouseOn(t, h.store, law, h.clock, rooms...), 1)
	h.ana, h.ben = h.Founder, h.Join("Ben")
	return h
}

// do lets somebody do something and returns its id.
func (h *hall) do(by journal.MemberID, command string, b body) journal.ID {
	h.T.Helper()
	return h.Do(by, command, b).ID
}

// asks asks an office, which gets the first code.
func (h *hall) asks(who, text string, more body) journal.ID {
	h.T.Helper()
	b := body{"to": body{"organisation": who, "post": "head of letters"}, "text": text, "secret": codeOne}
	maps.Copy(b, more)
	return h.do(h.ana, "promises.ask", b)
}

// office lets whoever has a code do something.
func (h *hall) office(code, command string, b body) journal.ID {
	h.T.Helper()
	b["code"] = code
	return h.do(journal.MemberID{}, command, b)
}

// refused fails unless a command is refused with a kind, at a field.
func (h *hall) refused(by journal.MemberID, command string, b body, kind fault.Kind, field string) {
	h.T.Helper()
	_, err := h.Try(by, command, b)
	if f := fault.Of(err); f == nil || f.Kind != kind || f.Field != field {
		h.T.Errorf("%s %v: got %v, want kind %d at %q", command, b, err, kind, field)
	}
}

func (h *hall) state() *State { return roomtest.State[*State](h.Group) }

func (h *hall) ask(id journal.ID) *Ask {
	h.T.Helper()
	x := h.state().Ask(id)
	if x == nil {
		h.T.Fatal("there is no such ask")
	}
	return x
}

func (h *hall) promised(id journal.ID) *Promise {
	h.T.Helper()
	p := h.state().Promise(id)
	if p == nil {
		h.T.Fatal("there is no such promise")
	}
	return p
}

// only is the one promise because of an ask.
func (h *hall) only(ask journal.ID) journal.ID {
	h.T.Helper()
	all := h.ask(ask).Promises()
	if len(all) != 1 {
		h.T.Fatalf("%d promises", len(all))
	}
	return all[0].ID
}

// later lets days pass.
func (h *hall) later(days int) { h.clock.Move(time.Duration(days) * 24 * time.Hour) }

func (h *hall) today() journal.Day { return kernel.DayOf(h.clock.Now(), time.UTC) }

// again is the hall in a house that folded the journal anew.
func (h *hall) again() *hall {
	h.T.Helper()
	g := h.On(roomtest.HouseOn(h.T, h.store, h.law, h.clock, h.rooms...))
	return &hall{Group: g, store: h.store, clock: h.clock, rooms: h.rooms, law: h.law, ana: h.ana, ben: h.ben}
}
