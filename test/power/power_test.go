package power

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/http"
	"slices"
	"testing"
	"time"

	"alongside/journal"
	"alongside/journal/memory"
	"alongside/kernel/roomtest"
	"alongside/test/indoors"
)

type body = indoors.Body

// given are the kinds that the ready agreement gives to the group.
var given = []string{
	"promises.asked", "promises.published", "promises.replied", "promises.passed_on", "promises.door_opened",
	"members.removed", "agreement.adopted",
}

// round names what stands in a journal without the group's decision: an entry of one
// of these kinds that was not written with a closing that ended in a yes.
func round(es []journal.Entry) (wrong []string) {
	var closing *journal.Entry
	for i, e := range es {
		if e.Kind == "decisions.closed" {
			closing = &es[i]
			continue
		}
		if slices.Contains(given, e.Kind) && !follows(closing, e.ID) {
			wrong = append(wrong, e.Kind)
		}
	}
	return wrong
}

// follows reports whether id was written with a closing that ended in a yes.
func follows(closing *journal.Entry, id journal.ID) bool {
	if closing == nil {
		return false
	}
	var is struct {
		Outcome string `json:"outcome"`
	}
	if json.Unmarshal(closing.Facts, &is) != nil || is.Outcome != "agreed" && is.Outcome != "emergency" {
		return false
	}
	for n := 1; n < 12; n++ {
		if closing.ID.Derived(n) == id {
			return true
		}
	}
	return false
}

func TestAWayRoundTheGroupIsFound(t *testing.T) {
	closing := journal.Entry{ID: roomtest.ID(1), Kind: "decisions.closed", Facts: []byte(`{"outcome":"agreed"}`)}
	done := journal.Entry{ID: closing.ID.Derived(1), Kind: "members.removed"}
	if wrong := round([]journal.Entry{closing, done}); len(wrong) != 0 {
		t.Errorf("what the group decided: %v", wrong)
	}
	closing.Facts = []byte(`{"outcome":"objected"}`)
	for what, es := range map[string][]journal.Entry{
		"alone": {done}, "objected": {closing, done}, "another's": {{ID: roomtest.ID(2), Kind: closing.Kind, Facts: []byte(`{"outcome":"agreed"}`)}, done},
	} {
		if len(round(es)) != 1 {
			t.Errorf("%s: nobody notices", what)
		}
	}
}

// village is a group in which everything is tried.
type village struct {
	*indoors.Group
	rng   *rand.Rand
	names []string // who is still here
	open  []string // proposals
}

func found(t *testing.T, seed byte) *village {
	h := indoors.Open(t, memory.New(), indoors.Clock(t, "2026-11-24T17:30"), seed)
	v := &village{Group: h.Found(1, "Harbour kitchen", "ada"), rng: rand.New(rand.NewPCG(uint64(seed), 4))}
	v.Welcome("ada", "lived", "ben", "cleo", "dina")
	v.Welcome("ada", "practitioner", "emil", "fay")
	v.names = []string{"ada", "ben", "cleo", "dina", "emil", "fay"}
	return v
}

func (v *village) one(of []string) string {
	if len(of) == 0 {
		return roomtest.ID(9).String() // of nothing
	}
	return of[v.rng.IntN(len(of))]
}

// meet holds a session at which all are who are here.
func (v *village) meet() {
	now := v.Clock.Now()
	id := v.Do(v.names[0], "sessions.plan", body{
		"title": "Evening", "starts": now.Format("2006-01-02T15:04"), "care": v.Care(v.names[0], v.names[1]),
	})
	v.Do(v.names[0], "sessions.open", body{"session": id})
	for _, n := range v.names {
		v.Try(n, "sessions.arrive", body{"session": id})
	}
	v.Do(v.names[0], "sessions.take_role", body{"session": id, "role": "facilitator"})
	v.Do(v.names[0], "sessions.close", body{"session": id})
}

// try gives a command, whatever comes of it, and keeps what it made.
func (v *village) try(by, command string, b body) {
	b["id"] = v.Next()
	a := v.Try(by, command, b)
	if a.Status >= 500 {
		v.Fatalf("%s: %d %s", command, a.Status, a.Body)
	}
	switch {
	case a.Status == http.StatusAccepted:
		v.open = append(v.open, a.Text("proposal"))
	case a.Status == http.StatusOK && command == "decisions.propose":
		v.open = append(v.open, a.Text("id"))
	}
}

// asked finds the asks that stand.
func (v *village) asked() (ids []string) {
	for _, e := range roomtest.Entries(v, v.Store, v.ID) {
		if e.Kind == "promises.asked" {
			ids = append(ids, e.ID.String())
		}
	}
	return ids
}

// step does one thing at random.
func (v *village) step() {
	by := v.one(v.names)
	d := body{"decision": v.one(v.open)}
	with := func(k string, x any) body { d[k] = x; return d }
	switch v.rng.IntN(18) {
	case 0:
		v.try(by, "promises.ask", body{"to": body{"organisation": "the council", "post": "housing desk"}, "text": "a window that opens"})
	case 1:
		v.try(by, "promises.publish", body{"ask": v.one(v.asked())})
	case 2:
		v.try(by, "members.remove", body{"member": v.Of[v.one(v.names)].ID})
	case 3:
		v.try(by, "agreement.propose", body{"clauses": []any{body{"text": fmt.Sprintf("clause %d", v.rng.IntN(9))}}, "mandates": body{"publish": body{"group": true, "quorum": 0.5, "days": 3}}})
	case 4:
		v.try(by, "promises.reply", body{"ask": v.one(v.asked()), "text": "in May"})
	case 5:
		v.try(by, "promises.close_door", body{"ask": v.one(v.asked())})
		v.try(by, "promises.open_door", body{"ask": v.one(v.asked())})
	case 6:
		v.try(by, "decisions.propose", body{"text": "tea at seven", "way": "consent"})
	case 7, 8, 9, 10:
		stance := "agree"
		if v.rng.IntN(12) == 0 {
			stance = v.one([]string{"object", "concern", "stand_aside"})
		}
		for _, n := range v.names {
			if v.rng.IntN(4) > 0 {
				v.try(n, "decisions.answer", body{"decision": d["decision"], "stance": stance})
			}
		}
	case 11:
		if v.rng.IntN(4) == 0 {
			v.try(by, "decisions.object", with("text", "not this way"))
		}
	case 12:
		v.try(by, v.one([]string{"decisions.amend", "decisions.let_go", "decisions.ask_smaller", "decisions.emergency"}), with("text", "differently"))
	case 13, 14, 15:
		for _, id := range v.open {
			v.try(by, "decisions.close", body{"decision": id})
		}
	case 16:
		v.Clock.Move(time.Duration(1+v.rng.IntN(8)) * 24 * time.Hour)
		v.meet()
	case 17:
		v.try(by, "promises.pass_on", body{"ask": v.one(v.asked())})
	}
	v.names = slices.DeleteFunc(v.names, func(n string) bool {
		return len(v.names) > 3 && v.Get(v.ID, v.Path("rooms/members"), v.Token(n)).Status == http.StatusUnauthorized
	})
}

func TestNoPathLeadsRoundTheGroup(t *testing.T) {
	done := map[string]int{}
	seeds := 24
	if testing.Short() {
		seeds = 4
	}
	for seed := range seeds {
		v := found(t, byte(seed+1))
		for range 90 {
			v.step()
		}
		es := roomtest.Entries(t, v.Store, v.ID)
		if wrong := round(es); len(wrong) > 0 {
			t.Errorf("seed %d: without the group: %v", seed+1, wrong)
		}
		for _, e := range es {
			done[e.Kind]++
		}
	}
	for _, kind := range []string{"promises.asked", "members.removed", "agreement.adopted"} {
		if done[kind] == 0 && !testing.Short() {
			t.Errorf("nothing was tried that ends in %s: %v", kind, done)
		}
	}
	if done["decisions.closed"] == 0 || done["decisions.proposed"] == 0 {
		t.Errorf("nothing was decided: %v", done)
	}
}
