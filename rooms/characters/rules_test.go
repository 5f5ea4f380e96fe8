package characters

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"alongside/alphabet"
	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roomtest"
	"alongside/lang"
)

func TestACharacterComesWithTheReadyRoadOrOneOfTheGroupsOwnOrNone(t *testing.T) {
	h := newHall(t)
	for name, want := range map[string]struct {
		journey any
		stages  int
	}{
		"Alpha": {Scotland, len(scotland)}, "Omega": {[]string{"Arriving", " ", "Waiting"}, 2}, "Rho": {nil, 0},
		"Sigma": {[]any{map[string]string{"lang": "fa", "body": "رسیدن"}}, 1}, "Tau": {"", 0},
	} {
		id := h.do(h.ana, "characters.create", body{"name": name, "journey": want.journey})
		if got := h.one(id).Stages(); len(got) != want.stages {
			t.Errorf("%s has %d stages, want %d", name, len(got), want.stages)
		}
		for _, g := range h.one(id).Stages() {
			if _, own := g.Title(); own == (name == "Alpha") || g.Character != id {
				t.Errorf("%s: own words %v at %v", name, own, g.Ready)
			}
		}
	}
	h.refused("characters.create", body{"name": "Phi", "journey": "asylum-mars"}, fault.Invalid, "journey")
	h.refused("characters.create", body{"name": "Phi", "journey": 7}, fault.Invalid, "journey")
	h.refused("characters.create", body{"name": "Phi", "journey": slices.Repeat([]string{"on"}, stagesMost+1)}, fault.Invalid, "journey")
}

func TestTheReadyRoadHasThreeLegsInOrderAndPicturesThatWeHave(t *testing.T) {
	leg := 0
	for _, l := range scotland {
		at := slices.Index(Legs, l.Leg)
		if at < leg {
			t.Errorf("%s lies behind a later leg", l.Stage)
		}
		leg = at
		if !alphabet.Known(l.Picture) || len(l.Decides) == 0 {
			t.Errorf("%s: picture %q, decided by %v", l.Stage, l.Picture, l.Decides)
		}
		for _, in := range lang.Languages() {
			if n := strings.Count(l.Says.In(in.Code), ".") + strings.Count(l.Says.In(in.Code), "؟"); n < 1 || n > 3 {
				t.Errorf("%s says %d sentences in %s", l.Stage, n, in.Code)
			}
		}
	}
	if leg != 2 || lang.MonthYear("en", AsOf) != "November 2026" {
		t.Errorf("%d legs, as of %s", leg+1, lang.MonthYear("en", AsOf))
	}
}

func TestACharacterIsCalledLikeNobodyHere(t *testing.T) {
	h := newHall(t)
	h.alpha()
	for _, name := range []string{"Ben", " b e n ", "BEN", "Lemon", "alpha", "ALPHA"} {
		h.refused("characters.create", body{"name": name}, fault.Invalid, "name")
	}
	for _, name := range []string{"", "  ", strings.Repeat("a", nameMost+1)} {
		h.refused("characters.create", body{"name": name}, fault.Invalid, "name")
	}
	id := h.do(h.ana, "characters.create", body{"name": "Omega"})
	h.refused("characters.change", body{"character": id, "name": "Alpha"}, fault.Invalid, "name")
	h.refused("characters.change", body{"character": id, "name": "Ben"}, fault.Invalid, "name")
	h.do(h.ana, "characters.change", body{"character": id, "name": "OMEGA"})
	h.Do(h.ben, "members.leave", nil)
	h.do(h.ana, "characters.create", body{"name": "Ben"})
}

func TestAPictureThatFewestHaveIsGivenAndOthersAreRefused(t *testing.T) {
	h := newHall(t)
	for i, want := range []Picture{"alpha", "omega", "fox", "hare"} {
		id := h.do(h.ana, "characters.create", body{"name": fmt.Sprint("Figure ", i+1)})
		if got := h.one(id).Picture; got != want {
			t.Errorf("the %dth has %s", i, got)
		}
	}
	h.refused("characters.create", body{"name": "Phi", "picture": "wolf"}, fault.Invalid, "picture")
	for i := range charactersMost - 4 {
		h.do(h.ana, "characters.create", body{"name": fmt.Sprint("Further ", i+1)})
	}
	h.refused("characters.create", body{"name": "Phi"}, fault.Conflict, "")
}

func TestAStageComesAfterAnotherFirstOrLastAndInheritsTheLeg(t *testing.T) {
	h := newHall(t)
	id, road := h.alpha()
	h.do(h.ben, "characters.add_stage", body{"character": id, "title": "The hotel", "after": road[0]})
	h.do(h.ben, "characters.add_stage", body{"character": id, "title": "At home", "after": id})
	h.do(h.ben, "characters.add_stage", body{"character": id, "title": "Later", "decides": []string{"court", "court", "nobody_knows"}})
	if got := h.titles(id); !slices.Equal(got, []string{"At home", "Arriving", "The hotel", "Waiting", "The answer", "Later"}) {
		t.Errorf("the road is %q", got)
	}
	if g := h.one(id).Stages()[5]; !slices.Equal(g.Decides, []Office{Court, NobodyKnows}) || g.Leg != Road {
		t.Errorf("decided by %v on leg %s", g.Decides, g.Leg)
	}
	h.refused("characters.add_stage", body{"character": id, "title": " "}, fault.Invalid, "title")
	h.refused("characters.add_stage", body{"character": id, "title": "X", "decides": []string{"the moon"}}, fault.Invalid, "decides")
	h.refused("characters.add_stage", body{"character": id, "title": "X", "after": roomtest.ID(5)}, fault.Invalid, "after")
	h.refused("characters.add_stage", body{"character": roomtest.ID(5), "title": "X"}, fault.NotFound, "")

	ready := h.do(h.ana, "characters.create", body{"name": "Omega", "journey": Scotland})
	all := h.one(ready).Stages()
	i := slices.IndexFunc(all, func(g *Stage) bool { return g.Ready == "yes_desk" })
	own := h.do(h.ana, "characters.add_stage", body{"character": ready, "title": "The bank", "after": all[i].ID})
	if g := h.one(ready).stage(own); g.Leg != AfterYes {
		t.Errorf("the bank lies on leg %s", g.Leg)
	}
	for range stagesMost - len(h.one(ready).Stages()) {
		h.do(h.ana, "characters.add_stage", body{"character": ready, "title": "on"})
	}
	h.refused("characters.add_stage", body{"character": ready, "title": "on"}, fault.Conflict, "")
}

func TestAReadyStageIsCalledAsTheGroupSaysAndAgainByTheHouseWhenThatIsTakenBack(t *testing.T) {
	h := newHall(t)
	id := h.do(h.ana, "characters.create", body{"name": "Alpha", "journey": Scotland})
	g := h.one(id).Stages()[3].ID
	said := h.do(h.ben, "characters.change_stage", body{"stage": g, "title": "The cold hotel", "decides": []string{"council"}})
	if title, own := h.one(id).stage(g).Title(); !own || title.Text.Body != "The cold hotel" {
		t.Errorf("it is called %q", title.Text.Body)
	}
	if h.one(id).stage(g).Leg != Road || !slices.Equal(h.one(id).stage(g).Decides, []Office{Council}) {
		t.Errorf("decided by %v", h.one(id).stage(g).Decides)
	}
	h.Do(h.ben, "members.take_back", body{"contribution": said})
	for _, h := range []*hall{h, h.again()} {
		if title, own := h.one(id).stage(g).Title(); own || !title.Text.Empty() {
			t.Errorf("it is still called %q", title.Text.Body)
		}
	}
	if a := h.Do(h.ana, "characters.change_stage", body{"stage": g}); a.Seq != 0 {
		t.Error("nothing that changes is an entry")
	}
}

func TestWhatIsSaidOfAStageIsLostWithNoStage(t *testing.T) {
	h := newHall(t)
	id, road := h.alpha()
	h.do(h.ana, "characters.add_moment", body{"character": id, "stage": road[1], "kind": "helps", "text": "tea"})
	h.night()
	h.do(h.ben, "characters.add_moment", body{"character": id, "stage": road[1], "kind": "harms", "text": "noise"})
	h.do(h.ben, "characters.add_change", body{"character": id, "stage": road[1], "pictures": []string{"more", "calm"}})
	h.do(h.ana, "characters.remove_stage", body{"stage": road[1]})
	h.night()
	for _, h := range []*hall{h, h.again()} {
		moments, wanted := h.one(id).Lost()
		if got := texts(moments); !slices.Equal(got, []string{"tea", "noise"}) || len(wanted) != 1 || len(h.one(id).Stages()) != 2 {
			t.Errorf("kept are %q and %d, on %d stages", got, len(wanted), len(h.one(id).Stages()))
		}
	}
	for command, more := range map[string]body{
		"add_moment": {"character": id, "kind": "helps", "text": "x"}, "add_change": {"character": id, "text": "x"},
		"change_stage": {"title": "x"}, "remove_stage": {},
	} {
		more["stage"] = road[1]
		h.refused("characters."+command, more, fault.Invalid, "stage")
	}
}

func TestAMomentSaysSomethingInWordsOrInPicturesThatWeHave(t *testing.T) {
	h := newHall(t)
	id, road := h.alpha()
	other := h.do(h.ana, "characters.create", body{"name": "Omega", "journey": []string{"Arriving"}})
	at := func(more body) body {
		b := body{"character": id, "stage": road[0], "kind": "feels"}
		for k, v := range more {
			b[k] = v
		}
		return b
	}
	h.refused("characters.add_moment", at(body{}), fault.Invalid, "text")
	h.refused("characters.add_moment", at(body{"text": " "}), fault.Invalid, "text")
	h.refused("characters.add_moment", at(body{"pictures": []string{"spaceship"}}), fault.Invalid, "pictures")
	h.refused("characters.add_moment", at(body{"pictures": []string{"tea", "tea"}}), fault.Invalid, "pictures")
	h.refused("characters.add_moment", at(body{"pictures": []string{"tea", "bus", "day", "night"}}), fault.Invalid, "pictures")
	h.refused("characters.add_moment", at(body{"text": "x", "kind": "sings"}), fault.Invalid, "kind")
	h.refused("characters.add_moment", at(body{"text": "x", "stage": h.road(other)[0]}), fault.Invalid, "stage")
	h.refused("characters.add_moment", at(body{"text": "x", "stage": roomtest.ID(7)}), fault.Invalid, "stage")
	h.refused("characters.add_moment", at(body{"text": "x", "character": roomtest.ID(7)}), fault.NotFound, "")
	m := h.do(h.ana, "characters.add_moment", at(body{"pictures": []string{"no_sleep", "night"}}))
	h.refused("characters.add_change", body{"character": id, "stage": road[0], "moment": m, "text": "x"}, fault.Invalid, "moment")
	h.night()
	h.do(h.ana, "characters.add_change", body{"character": id, "stage": road[0], "moment": m, "text": "a warm room"})
	h.refused("characters.add_change", body{"character": id, "stage": road[1], "moment": m, "text": "x"}, fault.Invalid, "moment")
	h.night()
	if w := h.one(id).Stages()[0].Wanted(); len(w) != 1 || w[0].Moment != m {
		t.Errorf("wanted is %+v", w)
	}
}

func TestMomentsStandByKindAndGiveAStageItsPlaceBetweenHarmAndHelp(t *testing.T) {
	h := newHall(t)
	id, road := h.alpha()
	for _, kind := range []string{"decides", "harms", "harms", "harms", "helps", "happens"} {
		h.do(h.ana, "characters.add_moment", body{"character": id, "stage": road[0], "kind": kind, "text": kind})
	}
	secret := "1234 5678 1234 5678 1234"
	h.do(h.ana, "characters.add_moment", body{"character": id, "stage": road[0], "kind": "helps", "text": "helps", "secret": secret})
	h.night()
	h.Do(journal.MemberID{}, "members.take_back", body{"secret": secret})
	g := h.one(id).Stages()[0]
	if g.Count() != 6 || g.Of(Harms) != 3 || g.Of(Helps) != 1 || g.Balance() != -33 || h.one(id).Count() != 6 {
		t.Errorf("%d moments, %d harm, %d help: %d", g.Count(), g.Of(Harms), g.Of(Helps), g.Balance())
	}
	if got := texts(g.Moments()); got[0] != "happens" || got[len(got)-1] != "decides" || len(got) != 7 {
		t.Errorf("they stand as %q", got)
	}
	if h.one(id).Stages()[1].Balance() != 0 {
		t.Error("an empty stage swings")
	}
}

func TestWhetherTheyAreStillTrueIsKnownInStepsOfFive(t *testing.T) {
	h := newHall(t)
	id, _ := h.alpha()
	people := []journal.MemberID{h.ana, h.ben}
	for i := range 5 {
		people = append(people, h.Join(fmt.Sprint("Person ", i)))
	}
	for i, p := range people[:4] {
		h.do(p, "characters.still_true", body{"character": id, "answer": "yes"})
		if i == 0 {
			h.answersAgain(p, id)
		}
	}
	h.night()
	if _, _, known := h.one(id).Answers(); known {
		t.Error("four answers are shown")
	}
	h.do(people[4], "characters.still_true", body{"character": id, "answer": "change", "text": "older by now"})
	h.do(people[5], "characters.still_true", body{"character": id, "answer": "change"})
	h.night()
	yes, differ, known := h.one(id).Answers()
	if !known || yes != 4 || differ != 1 || len(h.one(id).Suggestions()) != 1 {
		t.Errorf("%d yes, %d otherwise, %v", yes, differ, h.one(id).Suggestions())
	}
	h.do(h.ana, "characters.change", body{"character": id, "picture": "leaf"})
	if _, _, known := h.one(id).Answers(); !known {
		t.Error("another picture wipes the answers away")
	}
	h.do(h.ana, "characters.change", body{"character": id, "about": "older by now"})
	if _, _, known := h.one(id).Answers(); known || h.one(id).Suggestions() != nil {
		t.Error("answers about what is no longer told are shown")
	}
	h.refused("characters.still_true", body{"character": id, "answer": "maybe"}, fault.Invalid, "answer")
}

// answersAgain answers a second time: whoever holds another's phone is thanked as for
// the first, and learns nothing of it; not by sending it again or taking it back either.
func (h *hall) answersAgain(p journal.MemberID, id journal.ID) {
	h.T.Helper()
	given := func(n int, answer string) (kernel.Answer, error) {
		b := roomtest.JSON(h.T, body{"character": id, "answer": answer, "text": "older by now", "secret": fmt.Sprintf("%020d", 9000+n)})
		return h.Group.Group.Do(h.T.Context(), kernel.Asked{Name: "characters.still_true", ID: roomtest.ID(9000 + n), By: p, Body: b})
	}
	for range 2 {
		if a, err := given(1, "change"); err != nil || a.ID != roomtest.ID(9001) || a.Seq != 0 {
			h.T.Errorf("answered twice: %+v, %v", a, err)
		}
	}
	if _, err := given(1, "yes"); fault.KindOf(err) != fault.Conflict {
		h.T.Errorf("the same id with another answer: %v", err)
	}
	if _, err := given(2, "change"); err != nil {
		h.T.Errorf("answered a third time: %v", err)
	}
	back := func() error {
		b := roomtest.JSON(h.T, body{"secret": fmt.Sprintf("%020d", 9001)})
		_, err := h.Group.Group.Do(h.T.Context(), kernel.Asked{Name: "members.take_back", Body: b})
		return err
	}
	if err := back(); err != nil {
		h.T.Errorf("the second answer is taken back: %v", err)
	}
	if fault.KindOf(back()) != fault.NotFound {
		h.T.Error("and once more")
	}
}

func TestWhatIsSaidOfAStageIsShortEnoughForAListOfIt(t *testing.T) {
	h := newHall(t)
	id, road := h.alpha()
	long := strings.Repeat("س", kernel.SaidMost+1)
	h.refused("characters.add_moment", body{"character": id, "stage": road[0], "kind": "feels", "text": long}, fault.Invalid, "text")
	h.refused("characters.add_change", body{"character": id, "stage": road[0], "text": long}, fault.Invalid, "text")
}

func TestTraitsAreTakenBackByWhoSaidThem(t *testing.T) {
	h := newHall(t)
	id, _ := h.alpha()
	for _, kind := range []string{"trait", "hope", "strength"} {
		h.do(h.ben, "characters.add_trait", body{"character": id, "kind": kind, "text": "a " + kind})
	}
	first := h.one(id).Traits()[0]
	if first.By != h.ben || first.Kind != Habit {
		t.Errorf("%+v", first)
	}
	h.Fails(fault.NotFound, h.ana, "members.take_back", body{"contribution": first.ID})
	h.Do(h.ben, "members.take_back", body{"contribution": first.ID})
	if all := h.one(id).Traits(); len(all) != 2 || all[0].Text.Body != "a hope" {
		t.Errorf("%d are left", len(all))
	}
	h.refused("characters.add_trait", body{"character": id, "kind": "size", "text": "x"}, fault.Invalid, "kind")
	h.refused("characters.add_trait", body{"character": id, "kind": "hope", "text": ""}, fault.Invalid, "text")
	for range traitsMost - 2 {
		h.do(h.ana, "characters.add_trait", body{"character": id, "kind": "hope", "text": "x"})
	}
	h.refused("characters.add_trait", body{"character": id, "kind": "hope", "text": "x"}, fault.Conflict, "")
}

func TestANameThatIsTakenBackIsFreeAgain(t *testing.T) {
	h := newHall(t)
	id, _ := h.alpha()
	h.Do(h.ana, "members.take_back", body{"contribution": id})
	if n := h.one(id).Name(); !n.Taken || !n.Text.Empty() || !h.one(id).About().Taken {
		t.Errorf("the name is %+v", n)
	}
	h.do(h.ana, "characters.create", body{"name": "Alpha"})
	h.do(h.ben, "characters.change", body{"character": id, "name": "Omega"})
	if n := h.one(id).Name(); n.Text.Body != "Omega" {
		t.Errorf("the name is %+v", n)
	}
}

func TestWhatIsUnsignedNamesNobody(t *testing.T) {
	h := newHall(t)
	id, road := h.alpha()
	h.do(h.ben, "characters.add_moment", body{"character": id, "stage": road[0], "kind": "feels", "text": "alone"})
	h.do(h.ben, "characters.add_change", body{"character": id, "stage": road[0], "text": "company"})
	h.do(h.ben, "characters.still_true", body{"character": id, "answer": "yes"})
	h.night()
	seen := 0
	for _, e := range roomtest.Entries(t, h.store, h.ID()) {
		for _, k := range Kinds() {
			if k.Name == e.Kind && k.Unsigned() {
				seen++
				if !e.By.Zero() || strings.Contains(asJSON(t, e)+string(e.Words.Body), h.ben.String()) {
					t.Errorf("%s knows its author", e.Kind)
				}
			}
		}
	}
	for _, d := range roomtest.State[*State](h.Group).Tell() {
		if (d.Name == "characters.moment" || d.Name == "characters.change") != d.By.Zero() {
			t.Errorf("%s is told with %v", d.Name, d.By)
		}
	}
	if seen != 3 {
		t.Errorf("%d unsigned entries", seen)
	}
}

func TestPartnersAndNewcomersStandOutside(t *testing.T) {
	for _, c := range Commands() {
		for _, p := range []kernel.Person{
			{ID: roomtest.Member(1), Side: kernel.Partner, Welcomed: true}, {ID: roomtest.Member(1), Side: kernel.Lived}, {},
		} {
			if c.Who.Admit(p) == nil {
				t.Errorf("%s lets %+v in", c.Name, p)
			}
		}
	}
}
