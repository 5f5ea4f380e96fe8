package doors

import (
	"bytes"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"alongside/test/indoors"
)

// passedRound are the pages that a tablet shows which goes round, to whoever holds
// it. All others are for a device of one's own.
var passedRound = []string{
	"/g/{group}/members/language", "/g/{group}/members/tablet", "/g/{group}/members/tablet/start",
	"/g/{group}/sessions/{session}/board", "/g/{group}/sessions/{session}/card/{card}",
	"/g/{group}/sessions/{session}/close", "/g/{group}/sessions/{session}/mine",
	"/g/{group}/decisions/{decision}", "/g/{group}/characters/{character}/say", "/g/{group}/characters/{character}/{stage}",
}

// outside are the addresses that ask nobody who they are.
var outside = []string{"/{$}", "/leave", "/language", "/healthz", "/readyz", "/holds", "/o/{$}", "/api/v1/openapi.json"}

// TestATabletReadsOnlyWhatIsPassedRound opens every address of the house on a tablet.
func TestATabletReadsOnlyWhatIsPassedRound(t *testing.T) {
	w := worlds(t)["open"]
	for _, asker := range []string{tablet, inHands} {
		g := door{world: w, asker: asker}.opened(t)
		by := map[string][]string{
			"room": g.Rooms(), "session": {w.id["session"]}, "card": {w.own["lived"]}, "character": {w.id["character"]}, "decision": {w.id["decision"]},
			"stage": {w.id["stage"]}, "invitation": {strings.ReplaceAll(manyInvite, " ", "")}, "name": {"home"},
			"member": {w.of[phoneless].ID, w.of["speaker"].ID}, "entry": {w.own["lived"]}, "thing": {w.id["ask"], w.id["act"]},
		}
		for _, pattern := range g.Web.Gets() {
			if slices.Contains(outside, pattern) {
				continue
			}
			for _, path := range g.AddressesOf(pattern, nil, by) {
				checkRound(t, g, asker, pattern, path)
			}
		}
	}
}

func checkRound(t *testing.T, g *indoors.Group, asker, pattern, path string) {
	t.Helper()
	x := g.Get(g.ID, path, g.Token(asker))
	round := slices.Contains(passedRound, pattern)
	home := x.Status == http.StatusSeeOther && strings.HasPrefix(x.Header.Get("Location"), g.Page(""))
	switch {
	case round && asker == tablet && strings.HasSuffix(pattern, "/mine"):
		if !home {
			t.Errorf("%s, %s: %d, and nobody has chosen a picture", asker, pattern, x.Status)
		}
	case round && x.Status != http.StatusOK:
		t.Errorf("%s, %s: %d, and it goes round", asker, path, x.Status)
	case !round && x.Status != http.StatusForbidden && !home:
		t.Errorf("%s, %s: %d, and it is for one's own device", asker, pattern, x.Status)
	}
	for name, m := range g.Of {
		phone := m.ID != "" && name != phoneless && name != "other group"
		if phone && bytes.Contains(x.Body, []byte(m.ID)) {
			t.Errorf("%s, %s: names %s, who has a phone", asker, pattern, name)
		}
	}
	if round && strings.Contains(pattern, "/members/") && bytes.Contains(x.Body, []byte("speaker")) {
		t.Errorf("%s, %s: lists who has a phone", asker, pattern)
	}
}

// TestATabletIsInNobodysHandsButWhoHasNoPhone puts it into the hands of members with
// phones, and leaves it lying about.
func TestATabletIsInNobodysHandsButWhoHasNoPhone(t *testing.T) {
	w := worlds(t)["open"]
	g := w.again(t)
	signs := func(want int, when string) {
		t.Helper()
		sent := body{"session": w.id["session"], "text": "a card"}
		if x := g.Try(tablet, "sessions.add_signed_card", sent); x.Status != want {
			t.Errorf("%s: %d, want %d", when, x.Status, want)
		}
	}
	for _, name := range []string{"speaker", "newcomer", "partner present", "left", "other group", ""} {
		g.Hand(tablet, name)
		signs(http.StatusForbidden, "in the hands of "+name)
	}
	g.Hand(tablet, phoneless)
	signs(http.StatusOK, "in the hands of who has no phone")
	g.Clock.Move(119 * time.Second)
	signs(http.StatusOK, "not yet two minutes later")
	g.Clock.Move(120 * time.Second)
	signs(http.StatusForbidden, "after two minutes in which nobody touched it")
	g.Hand(tablet, phoneless)
	g.Hand(tablet, "")
	signs(http.StatusForbidden, "handed on")
	for _, asker := range []string{"nobody", "wrong token", "speaker", "partner present"} {
		if x := g.TryHand(asker, phoneless); x.Status != http.StatusUnauthorized {
			t.Errorf("%s puts a tablet into other hands: %d", asker, x.Status)
		}
	}
}

// TestATabletEndsWithItsSessionAndWhenItIsLeft looks whether the token still counts.
func TestATabletEndsWithItsSessionAndWhenItIsLeft(t *testing.T) {
	w := worlds(t)["open"]
	for when, end := range map[string]func(*indoors.Group){
		"closed":       func(g *indoors.Group) { g.Do("facilitator", "sessions.close", body{"session": w.id["session"]}) },
		"left":         func(g *indoors.Group) { g.PostForm(g.ID, g.Page("leave"), g.Token(tablet), body{}) },
		"the next day": func(g *indoors.Group) { g.Clock.Move(31 * time.Hour); g.Kernel.Tend(t.Context()) },
		"left and closed": func(g *indoors.Group) {
			g.PostForm(g.ID, g.Page("leave"), g.Token(tablet), body{})
			g.Do("facilitator", "sessions.close", body{"session": w.id["session"]})
		},
	} {
		g := w.again(t)
		token := g.Token(tablet)
		start := func() int { return g.PostForm(g.ID, g.Page("tablet"), "", body{"secret": token}).Status }
		read := func() int { return g.Get(g.ID, g.Page("members/tablet"), token).Status }
		say := func() int {
			return g.Try(tablet, "characters.still_true", body{"character": w.id["character"], "answer": "yes"}).Status
		}
		if a, b, c := start(), read(), say(); a != http.StatusSeeOther || b != http.StatusOK || c != http.StatusOK {
			t.Fatalf("before: %d, %d and %d", a, b, c)
		}
		end(g)
		if a, b, c := start(), read(), say(); a != http.StatusGone || b != http.StatusUnauthorized || c != http.StatusUnauthorized {
			t.Errorf("%s: %d, %d and %d", when, a, b, c)
		}
	}
}

// TestATokenOfATabletIsNoMembers tries it where tokens and codes of members count.
func TestATokenOfATabletIsNoMembers(t *testing.T) {
	w := worlds(t)["open"]
	g := w.again(t)
	if x := g.PostForm(g.ID, g.Page("tablet"), "", body{"secret": g.Token("speaker")}); x.Status != http.StatusGone {
		t.Errorf("a member's token starts a tablet: %d", x.Status)
	}
	for _, secret := range []string{manyInvite, w.of["speaker"].Code, cardCode, ""} {
		if x := g.PostForm(g.ID, g.Page("tablet"), "", body{"secret": secret}); x.Status != http.StatusGone {
			t.Errorf("another secret starts a tablet: %d", x.Status)
		}
	}
	for path, sent := range map[string]body{
		"return":    {"code": g.Token(tablet)},
		"members":   {"invite": g.Token(tablet), "name": "Quince", "language": "en"},
		"take_back": {"secret": g.Token(tablet)},
	} {
		if x := g.PostJSON(g.Path(path), "", sent); x.Status < http.StatusBadRequest {
			t.Errorf("the token of a tablet opens %s: %d %s", path, x.Status, x.Body)
		}
	}
}

// TestTheGuardTellsNobodyWhoIsHere types names of members into forms: what the guard
// lets pass would say who belongs here. Only members who know that anyway may.
func TestTheGuardTellsNobodyWhoIsHere(t *testing.T) {
	w := worlds(t)["open"]
	for asker, may := range map[string]bool{tablet: false, inHands: false, "newcomer": false, "partner present": false, "lived": true} {
		warned := func(name string) bool {
			d := door{world: w, asker: asker}
			g := d.opened(t)
			b := body{"session": w.id["session"], "text": "My name is " + name, "secret": otherCode, "back": g.Page(d.from())}
			return g.PostForm(g.ID, g.Page("do/sessions.add_card"), g.Token(asker), b).Status == http.StatusUnprocessableEntity
		}
		if warned("helper") == may || !warned("cleopatra") {
			t.Errorf("%s: warned of a member's name: %v, of another's: %v", asker, warned("helper"), warned("cleopatra"))
		}
	}
}
