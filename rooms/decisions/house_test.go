package decisions

import (
	"testing"
	"time"

	"alongside/fault"
	"alongside/journal"
	"alongside/journal/memory"
	"alongside/kernel"
	"alongside/kernel/roomtest"
	"alongside/lang"
)

func room() kernel.Room {
	return kernel.Room{
		Name: Name, Kinds: Kinds(), Commands: Commands(), Deeds: Deeds(),
		New: func() kernel.State { return New() },
	}
}

type body map[string]any

// pins is a room with one command that needs the group.
type pins struct{ Pinned []kernel.Fact }

type pinned struct {
	Words struct {
		Text kernel.Text `json:"text"`
	} `json:"-"`
}

type pin struct {
	Text kernel.Text `json:"text"`
}

func (s *pins) Apply(f kernel.Fact) {
	if _, ok := f.Is.(pinned); ok {
		s.Pinned = append(s.Pinned, f)
	}
}

func (s *pins) Forget(journal.ID) {}

// most is how many pins there is room for.
const most = 2

func (s *pins) pin(_ kernel.Ask, c pin) (any, error) {
	if len(s.Pinned) >= most {
		return nil, fault.New(fault.Conflict, lang.FaultConflict())
	}
	var is pinned
	is.Words.Text = c.Text
	return is, nil
}

func pinsRoom() kernel.Room {
	return kernel.Room{
		Name: "pins", New: func() kernel.State { return &pins{} },
		Kinds:    []kernel.Kind{kernel.KindOf[pinned]("pins.pinned")},
		Commands: []kernel.Command{kernel.CommandOf("pins.pin", (*pins).pin).Needs("publish")},
	}
}

// hall is a group in a house with a clock and a law of its own. It has four members:
// ana founded it.
type hall struct {
	roomtest.Group
	store *memory.Store
	clock *roomtest.Clock
	house *kernel.House
	law   *law
	ana   journal.MemberID
	ben   journal.MemberID
	cem   journal.MemberID
	dia   journal.MemberID
}

// law is what the agreement says, and which sessions there were.
type law struct {
	rules map[string]kernel.Rule
	were  []kernel.Gathering
	open  kernel.Meeting
}

func (l *law) kernel() kernel.Law {
	return kernel.Law{
		Rule:       func(_ kernel.View, act string) kernel.Rule { return l.rules[act] },
		Propose:    Propose,
		Meeting:    func(kernel.View) kernel.Meeting { return l.open },
		Gatherings: func(kernel.View) []kernel.Gathering { return l.were },
		Scribe:     func(kernel.View, journal.MemberID, journal.MemberID) bool { return true },
	}
}

func newHall(t testing.TB) *hall {
	t.Helper()
	h := &hall{store: memory.New(), clock: roomtest.NewClock(), law: &law{rules: map[string]kernel.Rule{
		"decide":     {Quorum: 0.5, Days: 7},
		"publish":    {Group: true, Quorum: 0.5, Days: 7},
		"ask_openly": {Group: true, Quorum: 0.5, Days: 7},
	}}}
	h.house = roomtest.HouseOn(t, h.store, h.law.kernel(), h.clock, room(), pinsRoom())
	h.Group = roomtest.Found(t, h.house, 1)
	h.ana, h.ben, h.cem, h.dia = h.Founder, h.Join("Ben"), h.Join("Cem"), h.Join("Dia")
	return h
}

// again is the hall in a house that folded the journal anew.
func (h *hall) again() *hall {
	h.T.Helper()
	c := *h
	c.house = roomtest.HouseOn(h.T, h.store, h.law.kernel(), h.clock, room(), pinsRoom())
	c.Group = h.On(c.house)
	return &c
}

// do lets somebody do something and returns its id.
func (h *hall) do(by journal.MemberID, command string, b body) journal.ID {
	h.T.Helper()
	return h.Do(by, command, b).ID
}

// refused fails unless a command is refused with a kind, at a field.
func (h *hall) refused(by journal.MemberID, command string, b body, kind fault.Kind, field string) {
	h.T.Helper()
	_, err := h.Try(by, command, b)
	if f := fault.Of(err); f == nil || f.Kind != kind || f.Field != field {
		h.T.Errorf("%s %v: got %v, want kind %d at %q", command, b, err, kind, field)
	}
}

func (h *hall) today() journal.Day { return kernel.DayOf(h.clock.Now(), time.UTC) }

// days lets days go by; what falls due happens.
func (h *hall) days(n int) {
	h.T.Helper()
	h.clock.Move(time.Duration(n) * 24 * time.Hour)
	h.house.Tend(h.T.Context())
}

// session is held today, and over.
func (h *hall) session(there int) {
	h.law.were = append(h.law.were, kernel.Gathering{Day: h.today(), Count: there})
}

// weeks lets so many weeks go by, with a session at the end of each.
func (h *hall) weeks(n int) {
	h.T.Helper()
	for range n {
		h.days(7)
		h.session(4)
	}
}

func (h *hall) propose(text string) journal.ID {
	h.T.Helper()
	return h.do(h.ana, "decisions.propose", body{"text": text, "way": "consent"})
}

func (h *hall) dots(options ...string) journal.ID {
	h.T.Helper()
	return h.do(h.ana, "decisions.propose", body{"text": "Which?", "way": "dots", "options": options})
}

func (h *hall) answer(d journal.ID, all map[journal.MemberID]Stance) {
	h.T.Helper()
	for m, s := range all {
		h.do(m, "decisions.answer", body{"decision": d, "stance": s})
	}
}

func (h *hall) close(d journal.ID) { h.T.Helper(); h.do(h.dia, "decisions.close", body{"decision": d}) }

func (h *hall) one(d journal.ID) *Decision {
	h.T.Helper()
	return roomtest.State[*State](h.Group).Decision(d)
}

// came fails unless a matter came to something.
func (h *hall) came(d journal.ID, to Outcome) *Decision {
	h.T.Helper()
	x := h.one(d)
	if x.Outcome != to {
		h.T.Errorf("it came to %q, want %q: %+v", x.Outcome, to, x.Closed)
	}
	return x
}

func (h *hall) pinned() int { h.T.Helper(); return len(roomtest.State[*pins](h.Group).Pinned) }

// carry puts a pin to the group.
func (h *hall) carry(text string) journal.ID {
	h.T.Helper()
	a := h.Do(h.ben, "pins.pin", body{"text": text})
	if !a.Proposal {
		h.T.Fatal("it was done without the group")
	}
	return a.ID
}
