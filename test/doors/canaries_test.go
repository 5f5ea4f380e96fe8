package doors

import (
	"bytes"
	"maps"
	"net/http"
	"strings"
	"testing"

	"alongside/journal/memory"
	"alongside/kernel/roomtest"
	"alongside/test/indoors"
)

// aviary is a group in which every kind of words holds a canary.
type aviary struct {
	*indoors.Group
	t        *testing.T
	canaries map[string][]string // by the line of the table
	session  string              // that is being told of
	ids      map[string][]string // of sessions, cards, and the rest, by what patterns call them
	unsigned []string            // cards
	secrets  []string
	streams  map[string]*indoors.Stream
	inHat    func() // says something of somebody invented
}

// plant returns the canary of a line of the table.
func (a *aviary) plant(line string) string {
	c := "canary" + strings.NewReplacer(" ", "", ".", "", ":", "", "_", "").Replace(line)
	a.canaries[line] = append(a.canaries[line], c)
	return c
}

func (a *aviary) in(more body) body {
	b := maps.Clone(more)
	b["session"] = a.session
	return b
}

func (a *aviary) does(who, command string, more body) string {
	a.t.Helper()
	return a.Do(who, "sessions."+command, a.in(more))
}

// named lets somebody in whose name is a canary; they are called otherwise here.
func (a *aviary) named(called, line string) {
	a.t.Helper()
	name := a.plant(line)
	name = name[:min(len(name), 32)]
	a.canaries[line] = []string{name}
	a.Welcome("founder", "lived", name)
	a.Of[called] = a.Of[name]
	delete(a.Of, name)
}

// readers are those of the table who are in the group.
var readers = map[string]string{
	"newcomer here": "lived", "newcomer away": "lived", "lived": "lived", "practitioner": "practitioner",
	"partner away": "partner", "partner invited": "partner", "partner present": "partner",
}

// newAviary founds the group, lets two sessions pass, puts up some to come, and
// leaves one open.
func newAviary(t *testing.T) *aviary {
	a := &aviary{t: t, canaries: map[string][]string{}, ids: map[string][]string{}, streams: map[string]*indoors.Stream{}}
	h := indoors.Open(t, memory.New(), indoors.Clock(t, began), 1)
	a.Group = h.Found(1, a.plant("members.founded name"), "founder")
	a.Of["other group"] = h.Found(900, "Another house", "other group").Of["other group"]
	a.Welcome("founder", "lived", "helper", "supporter", "whisperer")
	for name, side := range readers {
		if strings.HasPrefix(name, "newcomer") {
			a.Join("founder", name, side)
		} else {
			a.Welcome("founder", side, name)
		}
	}
	a.named("away", "members.joined away")
	a.named("signs", "members.joined who signed a card")
	a.named("leads", "members.joined who facilitates")
	a.named("renamed", "members.joined until renamed")
	a.Do("renamed", "members.rename", body{"name": a.plant("members.renamed away")})
	a.confidences()
	a.stories()
	a.matters()
	a.pledges()
	a.evening("closed", "everyone")
	a.does("leads", "close", body{})
	a.evening("lived only and closed", "lived")
	a.does("leads", "close", body{})
	a.toCome()
	for name := range readers {
		a.streams[name] = a.Watch(name)
	}
	a.evening("open", "everyone")
	a.round()
	a.tonight()
	a.rest()
	return a
}

// plans puts up a session with a canary in every field that the table names.
func (a *aviary) plans(which, who string) {
	a.t.Helper()
	plan := body{"title": "x", "starts": "2026-11-24T18:00", "who": who, "care": a.Care("supporter", "helper")}
	for _, f := range []string{"title", "place", "food", "childcare"} {
		plan[f] = a.plant("sessions.planned " + which + ": " + f)
	}
	for _, f := range []string{"hard_today", "pause_signal", "if_disclosed", "closing"} {
		plan["care"].(body)[f] = a.plant("sessions.planned " + which + ": " + f)
	}
	a.session = a.Do("founder", "sessions.plan", plan)
	a.ids["session"] = append(a.ids["session"], a.session)
}

// toCome puts up sessions that nobody opens.
func (a *aviary) toCome() {
	a.plans("ahead", "everyone")
	a.does("founder", "change", body{"place": a.plant("sessions.changed ahead: place")})
	a.does("founder", "add_item", body{"text": a.plant("sessions.item_added ahead")})
	a.plans("lived only", "lived")
	a.does("founder", "change", body{"food": a.plant("sessions.changed lived only: food")})
	a.does("founder", "add_item", body{"text": a.plant("sessions.item_added lived only")})
	a.plans("lived only and cancelled", "lived")
	a.does("founder", "cancel", body{"text": a.plant("sessions.cancelled lived only")})
	a.plans("cancelled", "everyone")
	a.does("founder", "cancel", body{"text": a.plant("sessions.cancelled text")})
}

// evening opens a session, in which everything is said once.
func (a *aviary) evening(which, who string) {
	a.plans(which, who)
	item := a.does("founder", "add_item", body{"text": a.plant("sessions.item_added " + which)})
	a.does("whisperer", "vote_item", body{"item": item})
	open := body{"early": true}
	if which == "open" {
		open["hard_today"] = a.plant("sessions.opened hard_today")
		for _, p := range []string{"partner invited", "partner present"} {
			a.does("founder", "invite_partner", body{"member": a.Of[p].ID})
		}
	}
	a.does("founder", "open", open)
	for _, who := range []string{"leads", "signs", "whisperer"} {
		a.does(who, "arrive", body{})
	}
	a.does("leads", "take_role", body{"role": "facilitator"})
	round := a.does("leads", "start_round", body{"question": a.plant("sessions.round_started " + which)})
	card := a.does("signs", "add_signed_card", body{"text": meant(a.plant("sessions.card_signed " + which))})
	a.means(which, card)
	a.ids["card"] = append(a.ids["card"], card)
	a.ids["rest"] = append(a.ids["rest"], item, round)
	a.does("whisperer", "check_in", body{"feeling": 2})
	a.does("whisperer", "vote_card", body{"card": card})
	a.does("whisperer", "skip", body{"round": round})
	a.does("leads", "take_turn", body{"round": round, "member": a.Of["whisperer"].ID})
	a.does("leads", "hand_on", body{"round": round})
	a.whisper("sessions.card_added " + which)
	a.whisper("sessions.card_added " + which)
	a.whisper("sessions.card_added " + which)
	a.does("leads", "open_hat", body{})
}

func (a *aviary) whisper(line string) {
	secret := "2222 0000 " + a.Next()[24:]
	a.secrets = append(a.secrets, secret)
	id := a.does("whisperer", "add_card", body{"text": a.plant(line), "secret": secret})
	a.ids["card"], a.unsigned = append(a.ids["card"], id), append(a.unsigned, id)
}

// tonight is what goes on in the open session while people read.
func (a *aviary) tonight() {
	a.does("newcomer here", "arrive", body{})
	a.does("newcomer here", "take_role", body{"role": "timekeeper"})
	a.does("partner present", "arrive", body{})
	a.does("partner present", "take_role", body{"role": "interpreter"})
	a.does("whisperer", "pause", body{})
	a.does("leads", "go_on", body{})
	a.Do("whisperer", "members.vouch", body{"member": a.Of["away"].ID, "secret": "3333 0000 0000 0000 0000"})
	a.whisper("sessions.card_added in the hat")
}

// rest takes down what has no words to read: entries, secrets and their hashes.
func (a *aviary) rest() {
	kinds := map[string]string{"members.vouched": "members.vouched who", "members.scribe_allowed": "members.scribe_allowed who"}
	for _, k := range []string{
		"sat_down", "item_voted", "arrived", "checked_in", "turn_taken", "turn_handed_on", "skipped", "paused", "card_voted",
	} {
		kinds["sessions."+k] = "sessions." + k + " entry"
	}
	for _, k := range []string{"answered", "dotted"} {
		kinds["decisions."+k] = "decisions." + k + " entry"
	}
	for _, e := range roomtest.Entries(a.t, a.Store, a.ID) {
		if line := kinds[e.Kind]; line != "" && !e.Words.None() {
			a.canaries[line] = append(a.canaries[line], e.ID.String())
		}
	}
	for name, m := range a.Of {
		switch {
		case name == tablet || name == inHands:
			a.canaries["members.tablet_lent token"] = append(a.canaries["members.tablet_lent token"], hashed(m.Token)...)
		case name != "other group" && m.Code != "":
			a.canaries["members.code_given code"] = append(a.canaries["members.code_given code"], hashed(m.Code)...)
			a.canaries["members.device_added token"] = append(a.canaries["members.device_added token"], hashed(m.Token)...)
		}
	}
	a.canaries["members.invited secret"] = hashed(manyInvite)
	a.Do("founder", "members.invite", body{"side": "lived", "uses": 9, "days": 7, "secret": manyInvite})
}

// hatched checks that a canary sits where its line says: it is in the words of
// that kind, in the journal or in the hat.
func (a *aviary) hatched() {
	a.t.Helper()
	held, err := a.Store.Held(a.t.Context(), a.ID)
	if err != nil {
		a.t.Fatal(err)
	}
	all := append(roomtest.Entries(a.t, a.Store, a.ID), held...)
	for line, canaries := range a.canaries {
		kind, _, _ := strings.Cut(line, " ")
		found := false
		for _, e := range all {
			for _, c := range canaries {
				found = found || e.Kind == kind && !e.Words.None() && (bytes.Contains(e.Words.Body, []byte(c)) || e.ID.String() == c)
			}
		}
		if !found {
			a.t.Errorf("%s: no canary sits in any %s", line, kind)
		}
	}
}

// sees returns everything that somebody gets to see, by address.
func (a *aviary) sees(asker string) map[string][]byte {
	all := map[string][]byte{}
	by := map[string][]string{
		"room": a.Rooms(), "session": a.ids["session"], "card": a.ids["card"], "invitation": {manyInvite, "00000000000000000000"},
		"character": a.ids["character"], "decision": a.ids["decision"], "stage": a.ids["stage"], "member": a.ids["member"], "name": {"home"},
		"thing": a.ids["pledge"], "code": {a.office(9)}, // a code that leads nowhere: who has a right one is an office
	}
	if asker == inHands {
		a.Hand(inHands, phoneless)
	}
	ids := append(append(append([]string{}, a.ids["session"]...), a.ids["card"]...), a.ids["rest"]...)
	alpha := a.ids["character"][0]
	for _, path := range append(a.Addresses(ids, by), a.Page("characters/pair?a="+alpha+"&b="+alpha), a.Page("sessions/?all=1")) {
		path = strings.ReplaceAll(path, " ", "")
		x := a.Get(a.ID, path, a.Token(asker))
		if x.Status >= http.StatusInternalServerError {
			a.t.Errorf("%s, %s: %d", path, asker, x.Status)
		}
		all[path] = x.Body
	}
	if s := a.streams[asker]; s != nil {
		s.CatchUp()
		all["the live stream"] = s.Close()
	}
	return all
}
