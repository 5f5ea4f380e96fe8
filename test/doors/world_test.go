package doors

import (
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"alongside/journal"
	"alongside/journal/memory"
	"alongside/kernel/roomtest"
	"alongside/test/indoors"
)

type body = indoors.Body

// Codes that are brought by whoever gives the command.
const (
	cardCode   = "7777 1111 2222 3333 4444"
	otherCode  = "7777 9999 9999 9999 9999"
	manyInvite = "8888 1111 2222 3333 4444"
	oneInvite  = "8888 9999 9999 9999 9999"
)

// Whoever has no phone, as they are called here, and the tablets that go round.
const (
	phoneless = "without a phone"
	tablet    = "tablet"
	inHands   = "tablet in hands" // of whoever has no phone
)

// world is a group and what happened in it, kept so that it can begin again from
// there as often as need be.
type world struct {
	group   journal.GroupID
	of      map[string]*indoors.Member
	id      map[string]string // things by what they are called here
	own     map[string]string // what each signed
	devices map[string]string
	entries map[journal.GroupID][]journal.Entry
	hat     []journal.Entry
	now     string
	others  []journal.GroupID
}

// began is when it all happens: half an hour before the session starts.
const began = "2026-11-24T17:30"

// people founds a group of everybody who asks, and a few more.
func people(t testing.TB) (*world, *indoors.Group) {
	h := indoors.Open(t, memory.New(), indoors.Clock(t, began), 1)
	g := h.Found(1, "Harbour kitchen", "founder")
	other := h.Found(40, "Another house", "other group")
	g.Of["other group"] = other.Of["other group"]
	w := &world{
		group: g.ID, of: g.Of, id: map[string]string{}, own: map[string]string{}, devices: map[string]string{},
		now: began, others: []journal.GroupID{other.ID},
	}
	g.Welcome("founder", "lived", "lived", "facilitator", "timekeeper", "speaker", "supporter", "helper", "quiet", "left", "ended device")
	g.Welcome("founder", "practitioner", "practitioner")
	g.Welcome("founder", "partner", "partner away", "partner present", "partner invited")
	g.Join("founder", "newcomer", "lived")
	g.Join("founder", "waiting", "lived")
	for name := range g.Of {
		w.devices[name] = device(g, name)
	}
	g.Phoneless("founder", phoneless)
	g.Do("left", "members.leave", nil)
	g.Do("ended device", "members.end_device", body{"device": w.devices["ended device"]})
	g.Of["wrong token"] = &indoors.Member{Token: "0123456789012345678901234567890123456789"}
	g.Do("founder", "members.invite", body{"side": "lived", "uses": 200, "days": 7, "secret": manyInvite})
	g.Do("founder", "members.invite", body{"side": "lived", "secret": oneInvite})
	g.PostJSON(g.Path("members"), "", body{"invite": oneInvite, "name": "guest", "language": "en"})
	w.told(g)
	return w, g
}

// told is what stands whether a session is open or not: somebody invented, a day to
// avoid, and a session that is over, in which tablets went round.
func (w *world) told(g *indoors.Group) {
	w.id["character"] = g.Do("helper", "characters.create", body{"name": "Alpha"})
	w.id["stage"] = g.Do("helper", "characters.add_stage", body{"character": w.id["character"], "title": "The bus"})
	w.confided(g)
	w.id["day"] = g.Do("helper", "sessions.add_day", body{"text": "a feast", "from": "2027-03-01"})
	w.proposed(g)
	w.pledged(g)
	past := body{"session": g.Do("helper", "sessions.plan", body{"title": "Last week", "starts": "2026-11-24T18:00", "care": g.Care("quiet", "helper")})}
	g.Do("helper", "sessions.open", past)
	g.Do("helper", "sessions.take_role", body{"session": past["session"], "role": "facilitator"})
	g.Lend("helper", tablet)
	g.Lend("helper", inHands)
	g.Do("helper", "sessions.close", past)
}

// device is the device that somebody is signed in with.
func device(g *indoors.Group, name string) string {
	var room struct{ Devices []struct{ ID string } }
	_ = json.Unmarshal(g.Get(g.ID, g.Path("rooms/members"), g.Token(name)).Body, &room)
	if len(room.Devices) == 0 {
		return ""
	}
	return room.Devices[0].ID
}

// ahead plans a session that anybody may open.
func ahead(t testing.TB, who string) (*world, *indoors.Group) {
	w, g := people(t)
	w.id["session"] = g.Do("founder", "sessions.plan", body{
		"title": "Evening", "starts": "2026-11-24T18:00", "who": who, "care": g.Care("supporter", "helper"),
	})
	if who == "everyone" {
		for i := range 3 { // so that the hat can be opened
			g.Do("quiet", "characters.add_moment", body{
				"character": w.id["character"], "stage": w.id["stage"], "kind": "helps", "text": fmt.Sprint("moment ", i), "secret": otherCode,
			})
		}
	}
	w.own["founder"] = w.id["session"]
	w.id["item"] = g.Do("quiet", "sessions.add_item", body{"session": w.id["session"], "text": "the bus"})
	if who == "everyone" {
		for _, p := range []string{"partner present", "partner invited"} {
			g.Do("founder", "sessions.invite_partner", body{"session": w.id["session"], "member": g.Of[p].ID})
		}
	}
	return w, g
}

// open opens it, and all who are there have said something.
func open(t testing.TB, who string, there ...string) (*world, *indoors.Group) {
	w, g := ahead(t, who)
	in := func(more body) body { more["session"] = w.id["session"]; return more }
	g.Do("founder", "sessions.open", in(body{}))
	for _, name := range there {
		g.Do(name, "sessions.arrive", in(body{}))
		w.own[name] = g.Do(name, "sessions.add_signed_card", in(body{"text": "a card"}))
	}
	w.own["supporter"] = g.Do("supporter", "sessions.add_signed_card", in(body{"text": "a card"}))
	g.Do("facilitator", "sessions.take_role", in(body{"role": "facilitator"}))
	g.Do("timekeeper", "sessions.take_role", in(body{"role": "timekeeper"}))
	w.id["round"] = g.Do("facilitator", "sessions.start_round", in(body{"question": "What now?"}))
	g.Do("timekeeper", "sessions.take_turn", in(body{"round": w.id["round"], "member": g.Of["speaker"].ID}))
	w.id["unsigned"] = g.Do("lived", "sessions.add_card", in(body{"text": "a card", "secret": cardCode}))
	for range 2 {
		g.Do("speaker", "sessions.add_card", in(body{"text": "a card", "secret": otherCode}))
	}
	w.handed(g, in)
	return w, g
}

// handed is what is there for who has no phone in hand: somebody who writes for
// them, tablets, tables, and what words mean elsewhere.
func (w *world) handed(g *indoors.Group, in func(body) body) {
	who := g.Of[phoneless].ID
	g.Do("facilitator", "sessions.arrive", in(body{"for": who}))
	w.own[phoneless] = g.Do("facilitator", "sessions.add_signed_card", in(body{"for": who, "text": "a card"}))
	w.own[inHands] = w.own[phoneless]
	g.Do("speaker", "members.allow_scribe", in(body{"member": g.Of["timekeeper"].ID}))
	g.Lend("facilitator", tablet)
	g.Lend("facilitator", inHands)
	g.Do("facilitator", "sessions.set_tables", in(body{"tables": []string{"by the window", "by the door"}}))
	w.id["translation"] = g.Do("helper", "members.translate", body{"of": w.own["lived"], "text": body{"lang": "fa", "body": "یک کارت"}})
}

var everybody = []string{"newcomer", "lived", "practitioner", "facilitator", "timekeeper", "partner present", "speaker"}

// worlds are the situations in which commands are given.
func worlds(t testing.TB) map[string]*world {
	all := map[string]*world{}
	keep := func(name string) func(*world, *indoors.Group) {
		return func(w *world, g *indoors.Group) { w.keep(t, g); all[name] = w }
	}
	keep("ahead")(ahead(t, "everyone"))
	keep("ahead, lived only")(ahead(t, "lived"))
	keep("open, lived only")(open(t, "lived", "newcomer", "lived", "facilitator", "timekeeper", "speaker"))
	w, g := open(t, "everyone", everybody...)
	keep("open")(w, g)
	late := *w
	late.now = "2026-11-25T00:30"
	all["late"] = &late
	keep("weeks later")(weeksLater(t))
	w, g = open(t, "everyone", everybody...)
	g.Do("lived", "sessions.pause", body{"session": w.id["session"]})
	keep("paused")(w, g)
	return all
}

// keep takes down what the store holds.
func (w *world) keep(t testing.TB, g *indoors.Group) {
	w.entries = map[journal.GroupID][]journal.Entry{}
	for _, id := range append(w.others, w.group) {
		w.entries[id] = roomtest.Entries(t, g.Store, id)
	}
	var err error
	if w.hat, err = g.Store.Held(t.Context(), w.group); err != nil {
		t.Fatal(err)
	}
}

// again is the group as it was when it was kept, in a house of its own.
func (w *world) again(t testing.TB) *indoors.Group {
	s := memory.New()
	for id, es := range w.entries {
		fresh := append([]journal.Entry(nil), es...)
		if err := s.Append(t.Context(), id, 0, fresh, 0); err != nil {
			t.Fatal(err)
		}
	}
	for _, e := range w.hat {
		if err := s.Hold(t.Context(), w.group, e, 0); err != nil {
			t.Fatal(err)
		}
	}
	clock := indoors.Clock(t, began)
	h := indoors.Open(t, s, clock, 2)
	at, err := time.Parse("2006-01-02T15:04", w.now)
	if err != nil {
		t.Fatal(err)
	}
	clock.Move(at.Sub(clock.Now()))
	return &indoors.Group{House: h, ID: w.group, Of: w.of}
}
