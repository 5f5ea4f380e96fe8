package doors

import (
	"slices"
	"strings"
	"testing"

	"alongside/kernel/roomtest"
)

// TestWhatOneMayNotReadIsSaidToNobodyInOtherWords translates, and looks over, what
// lies in an evening for people who live it only: whoever may not read it hears the
// same as of what does not exist.
func TestWhatOneMayNotReadIsSaidToNobodyInOtherWords(t *testing.T) {
	a := newAviary(t)
	hidden, looked := map[string]bool{}, 0
	for _, e := range roomtest.Entries(t, a.Store, a.ID) {
		said := string(e.Words.Body)
		hidden[e.ID.String()] = !e.Words.None() && strings.Contains(said, "livedonly")
	}
	none := a.Try("practitioner", "members.translate", means(a.Next()))
	unlooked := a.Try("practitioner", "members.check_translation", body{"translation": a.Next(), "right": false})
	for _, e := range roomtest.Entries(t, a.Store, a.ID) {
		id := e.ID.String()
		if !hidden[id] || e.Kind == "members.translated" {
			continue
		}
		looked++
		if x := a.Try("practitioner", "members.translate", means(id)); x.Status != none.Status || string(x.Body) != string(none.Body) {
			t.Errorf("%s, which a practitioner may not read: %d %s", e.Kind, x.Status, x.Body)
		}
	}
	for _, e := range roomtest.Entries(t, a.Store, a.ID) {
		if e.Kind != "members.translated" || !hidden[e.ID.String()] {
			continue
		}
		looked++
		x := a.Try("practitioner", "members.check_translation", body{"translation": e.ID.String(), "right": false})
		if x.Status != unlooked.Status || string(x.Body) != string(unlooked.Body) {
			t.Errorf("a practitioner looks over what they may not read: %d %s", x.Status, x.Body)
		}
		if x := a.Try("lived", "members.check_translation", body{"translation": e.ID.String(), "right": true}); x.Status != 200 {
			t.Errorf("whoever may read it looks it over: %d %s", x.Status, x.Body)
		}
	}
	if looked < 4 {
		t.Fatalf("only %d were tried", looked)
	}
}

// TestACardIsAboutNothingThatOneMayNotRead points from the open session at what lies
// in an evening for people who live it only.
func TestACardIsAboutNothingThatOneMayNotRead(t *testing.T) {
	a := newAviary(t)
	a.does("practitioner", "arrive", body{})
	a.does("lived", "arrive", body{})
	about := func(who, id string) (int, string) {
		x := a.Try(who, "sessions.add_signed_card", body{"session": a.session, "text": "x", "about": body{"room": "sessions", "id": id}})
		return x.Status, x.Text("field")
	}
	pointed := 0
	for _, e := range roomtest.Entries(t, a.Store, a.ID) {
		id := e.ID.String()
		if !strings.Contains(string(e.Words.Body), "livedonlyand") || !slices.Contains(append(a.ids["card"], a.ids["session"]...), id) {
			continue
		}
		pointed++
		if status, field := about("practitioner", id); status != 422 || field != "about" {
			t.Errorf("about a %s: %d at %q", e.Kind, status, field)
		}
		if status, _ := about("lived", id); status != 200 {
			t.Errorf("about a %s, of whoever may read it: %d", e.Kind, status)
		}
	}
	if pointed < 4 {
		t.Fatalf("only %d were pointed at", pointed)
	}
}

// TestTheLiveStreamNamesNothingThatOneMayNotRead lets people vote in an evening for
// people who live it only, while everybody watches.
func TestTheLiveStreamNamesNothingThatOneMayNotRead(t *testing.T) {
	w := worlds(t)["open, lived only"]
	g := w.again(t)
	card := w.own["speaker"]
	told := map[string]bool{}
	for _, name := range []string{"practitioner", "lived", "founder"} {
		s := g.Watch(name)
		s.CatchUp()
		g.Do("speaker", "sessions.vote_card", body{"session": w.id["session"], "card": card})
		g.Do("speaker", "sessions.vote_item", body{"session": w.id["session"], "item": w.id["item"]})
		g.Do("speaker", "sessions.vote_card", body{"session": w.id["session"], "card": card, "off": true})
		s.CatchUp()
		g.Do("speaker", "sessions.vote_item", body{"session": w.id["session"], "item": w.id["item"], "off": true})
		s.CatchUp()
		sent := string(s.Close())
		told[name] = slices.ContainsFunc([]string{card, w.id["item"]}, func(id string) bool { return strings.Contains(sent, id) })
		if !strings.Contains(sent, `"sessions"`) {
			t.Errorf("%s hears nothing", name)
		}
	}
	if told["practitioner"] || !told["lived"] || !told["founder"] {
		t.Errorf("told which card and item: %v", told)
	}
}
