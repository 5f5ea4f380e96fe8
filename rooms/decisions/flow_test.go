package decisions

import (
	"strings"
	"testing"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roomtest"
)

func TestAProposalIsAgreedWhenEnoughCanLiveWithIt(t *testing.T) {
	h := newHall(t)
	d := h.propose("We meet at six")
	h.answer(d, map[journal.MemberID]Stance{h.ana: Object, h.ben: Concern})
	h.do(h.ana, "decisions.answer", body{"decision": d, "stance": "agree"}) // the last counts
	h.refused(h.dia, "decisions.close", body{"decision": d}, fault.Conflict, "")
	h.weeks(1)
	h.close(d)
	x := h.came(d, Agreed)
	if c := x.Closed; c.Answered != 2 || *c.Stances != (Stances{Agree: 1, Concern: 1}) || c.May != 4 || c.Silent != 2 || c.Usual != 4 || c.Quorum != 2 || c.Sides != nil {
		t.Errorf("%+v", c)
	}
	h.refused(h.cem, "decisions.answer", body{"decision": d, "stance": "object"}, fault.Conflict, "")
	h.refused(h.cem, "decisions.close", body{"decision": d}, fault.Conflict, "")
	h.refused(h.cem, "decisions.amend", body{"decision": d, "text": "at seven"}, fault.Conflict, "")
	for _, e := range roomtest.Entries(t, h.store, h.ID()) {
		if strings.HasPrefix(e.Kind, "decisions.answered") && !e.Words.None() {
			t.Error("a hidden answer is in the store still")
		}
	}
}

func TestAnObjectionWithoutANameStopsItAndAnAmendmentAnswersIt(t *testing.T) {
	h := newHall(t)
	d := h.propose("We meet at five")
	h.answer(d, map[journal.MemberID]Stance{h.ana: Agree, h.ben: Agree, h.dia: Agree})
	h.do(h.cem, "decisions.object", body{"decision": d})
	other := h.propose("We buy a drum")
	h.do(h.cem, "decisions.object", body{"decision": other, "text": "too loud"})
	h.clock.Move(7 * 24 * 60 * 60 * 1e9) // nobody tends the house: the hat is closed
	h.session(4)
	h.close(d)
	x := h.came(d, Objected)
	if all, standing := x.Objections(); len(all) != 1 || standing != 1 || x.Closed.Objections != 1 || !all[0].By.Zero() {
		t.Errorf("%+v", all)
	}
	if all, _ := h.one(other).Objections(); len(all) != 0 {
		t.Error("the hat was opened for another matter")
	}
	h.do(h.ben, "decisions.amend", body{"decision": d, "text": "We meet at six"})
	if x := h.one(d); !x.Underway() || len(x.Earlier()) != 1 || x.AnswerOf(h.ana) != nil || len(x.Came) != 1 {
		t.Errorf("%+v", x)
	}
	h.refused(h.dia, "decisions.close", body{"decision": d}, fault.Conflict, "")
	h.answer(d, map[journal.MemberID]Stance{h.ana: Agree, h.ben: Agree})
	h.weeks(1)
	h.close(d)
	h.came(d, Agreed)
}

func TestWhatComesOutOfTheHatAfterAnAmendmentCountsAgainstIt(t *testing.T) {
	h := newHall(t)
	d := h.propose("We meet at five")
	h.do(h.cem, "decisions.object", body{"decision": d})
	h.do(h.ana, "decisions.amend", body{"decision": d, "text": "We meet at six"})
	h.answer(d, map[journal.MemberID]Stance{h.ana: Agree, h.ben: Agree, h.cem: Agree})
	h.weeks(1)
	h.close(d)
	h.came(d, Objected)
}

func TestAnObjectionThatIsTakenBackStandsNoLonger(t *testing.T) {
	h := newHall(t)
	d := h.propose("We meet at five")
	const code = "1234 1234 1234 1234 1234"
	o := h.do(h.cem, "decisions.object", body{"decision": d, "text": "the bus", "secret": code})
	h.answer(d, map[journal.MemberID]Stance{h.ana: Agree, h.ben: Agree})
	h.weeks(1)
	if _, standing := h.one(d).Objections(); standing != 1 {
		t.Errorf("%d stand", standing)
	}
	h.Do(h.cem, "members.take_back", body{"contribution": o, "secret": code})
	h.close(d)
	h.came(d, Agreed)
}

func TestAnswersOfWhoLeftDoNotCount(t *testing.T) {
	h := newHall(t)
	d := h.propose("We meet at five")
	h.answer(d, map[journal.MemberID]Stance{h.ana: Agree, h.ben: Agree, h.cem: Object})
	h.Do(h.cem, "members.leave", nil)
	h.weeks(1)
	h.close(d)
	if c := h.came(d, Agreed).Closed; c.Answered != 2 || c.May != 3 || c.Silent != 1 {
		t.Errorf("%+v", c)
	}
}

func TestTooFewAreAskedOnceMoreAndThenASmallerCircle(t *testing.T) {
	h := newHall(t)
	d := h.propose("We paint the hall")
	h.do(h.ana, "decisions.answer", body{"decision": d, "stance": "agree"})
	h.weeks(1)
	h.close(d)
	if x := h.one(d); !x.Underway() || !x.Again() || x.Closed != nil || x.AnswerOf(h.ana) == nil {
		t.Errorf("%+v", x)
	}
	h.refused(h.dia, "decisions.close", body{"decision": d}, fault.Conflict, "")
	h.refused(h.dia, "decisions.ask_smaller", body{"decision": d}, fault.Conflict, "")
	h.weeks(1)
	h.close(d)
	if c := h.came(d, TooFew).Closed; c.Answered != 1 || c.Quorum != 2 {
		t.Errorf("%+v", c)
	}
	h.do(h.dia, "decisions.ask_smaller", body{"decision": d})
	h.refused(h.dia, "decisions.ask_smaller", body{"decision": d}, fault.Conflict, "")
	if x := h.one(d); !x.Underway() || x.AnswerOf(h.ana) != nil || x.Smaller() != 2 {
		t.Errorf("%+v", x)
	}
	h.weeks(1)
	h.close(d)
	h.came(d, TooFew)
	h.refused(h.dia, "decisions.ask_smaller", body{"decision": d}, fault.Conflict, "")
	h.do(h.dia, "decisions.let_go", body{"decision": d})
	h.came(d, LetGo)
}

func TestAfterTwoSessionsTooFewIsTooFew(t *testing.T) {
	h := newHall(t)
	d := h.propose("We paint the hall")
	h.weeks(2)
	h.close(d)
	h.came(d, TooFew)
}

func TestASmallerCircleIsEnough(t *testing.T) {
	h := newHall(t)
	h.law.rules["decide"] = kernel.Rule{Quorum: 1, Days: 7}
	d := h.propose("We paint the hall")
	h.answer(d, map[journal.MemberID]Stance{h.ana: Agree, h.ben: Agree, h.cem: Agree})
	h.weeks(2)
	h.close(d)
	h.came(d, TooFew)
	h.do(h.dia, "decisions.ask_smaller", body{"decision": d})
	h.answer(d, map[journal.MemberID]Stance{h.ana: Agree, h.ben: Agree, h.cem: Agree})
	h.weeks(1)
	h.close(d)
	if c := h.came(d, Agreed).Closed; c.Quorum != 3 {
		t.Errorf("%+v", c)
	}
}

func TestDotsChooseAndATieComesBack(t *testing.T) {
	h := newHall(t)
	put := func(d journal.ID, by journal.MemberID, dots ...string) {
		h.do(by, "decisions.dots", body{"decision": d, "dots": dots})
	}
	soup, tie := h.dots("lentils", "bread"), h.dots("tea", "coffee")
	put(soup, h.ana, "1:2")
	put(soup, h.ana, "1:1", "2:1")
	put(soup, h.ben, "2:2")
	put(tie, h.ana, "1:1")
	put(tie, h.ben, "2:1")
	put(tie, h.cem) // none of it
	h.weeks(1)
	h.close(soup)
	h.close(tie)
	if c := h.came(soup, Agreed).Closed; c.Chosen != 2 || c.Dots[0] != 1 || c.Dots[1] != 3 {
		t.Errorf("%+v", c)
	}
	if c := h.came(tie, Tied).Closed; c.Chosen != 0 || c.Answered != 3 {
		t.Errorf("%+v", c)
	}
	h.do(h.dia, "decisions.amend", body{"decision": tie, "text": "Tea or coffee, after the talk?"})
	if x := h.one(tie); !x.Underway() || len(x.Options()) != 2 {
		t.Errorf("%+v", x)
	}
}

func TestWhoMayChangeItAndLetItGo(t *testing.T) {
	h := newHall(t)
	d := h.propose("We meet at five")
	h.refused(h.ben, "decisions.amend", body{"decision": d, "text": "at six"}, fault.Forbidden, "")
	h.refused(h.ben, "decisions.let_go", body{"decision": d}, fault.Forbidden, "")
	h.do(h.cem, "decisions.object", body{"decision": d})
	h.days(1)
	h.do(h.ben, "decisions.amend", body{"decision": d, "text": "at six"}) // something stands against it
	h.refused(h.ben, "decisions.amend", body{"decision": d, "text": "at seven"}, fault.Forbidden, "")
	h.Do(h.ana, "members.leave", nil)
	h.do(h.ben, "decisions.amend", body{"decision": d, "text": "at seven"})
	h.do(h.ben, "decisions.answer", body{"decision": d, "stance": "object"})
	h.weeks(1)
	h.close(d)
	h.came(d, Objected)
	h.do(h.ben, "decisions.let_go", body{"decision": d})
	h.came(d, LetGo)
	carried := h.carry("a poster")
	h.refused(h.ben, "decisions.amend", body{"decision": carried, "text": "another"}, fault.Conflict, "")
}

func TestWhatTheGroupAgreesIsDoneAndWhatItDoesNotIsNot(t *testing.T) {
	h := newHall(t)
	yes, no := h.carry("poster one"), h.carry("poster two")
	h.answer(yes, map[journal.MemberID]Stance{h.ana: Agree, h.cem: Agree})
	h.answer(no, map[journal.MemberID]Stance{h.ana: Agree, h.cem: Agree, h.dia: Object})
	h.weeks(1)
	h.close(no)
	h.came(no, Objected)
	if h.pinned() != 0 {
		t.Error("it was done against an objection")
	}
	h.close(yes)
	x := h.came(yes, Agreed)
	if p := roomtest.State[*pins](h.Group).Pinned; len(p) != 1 || p[0].By != h.ben || x.Late != "" {
		t.Errorf("%+v %q", p, x.Late)
	}
	if got := roomtest.State[*State](h.Group).Decision(x.Closed.ID); got != x {
		t.Error("the closing does not lead to its matter")
	}
}

func TestWhatMakesNoSenseAnyMoreIsOvertaken(t *testing.T) {
	h := newHall(t)
	var all []journal.ID
	for range most + 1 {
		d := h.carry("a poster")
		h.answer(d, map[journal.MemberID]Stance{h.ana: Agree, h.cem: Agree})
		all = append(all, d)
	}
	h.weeks(1)
	for _, d := range all {
		h.close(d)
	}
	if x := h.came(all[most], Agreed); x.Late != Elsewise || h.pinned() != most {
		t.Errorf("%q, and %d were done", x.Late, h.pinned())
	}
}

func TestTwoMayActAtOnceAndTheGroupLooksAtIt(t *testing.T) {
	h := newHall(t)
	h.law.rules["publish"] = kernel.Rule{Group: true, Quorum: 0.5, Days: 7, Two: []journal.MemberID{h.ana, h.cem}}
	d, words := h.carry("the hall burns"), h.propose("We meet at six")
	h.refused(h.ben, "decisions.emergency", body{"decision": d}, fault.Forbidden, "")
	h.refused(h.ana, "decisions.emergency", body{"decision": words}, fault.Conflict, "")
	h.do(h.ana, "decisions.emergency", body{"decision": d})
	h.do(h.ana, "decisions.emergency", body{"decision": d}) // one alone says it twice
	if h.pinned() != 0 || h.one(d).Outcome != "" {
		t.Error("one alone has done it")
	}
	h.refused(h.ben, "decisions.reviewed", body{"decision": d}, fault.Conflict, "")
	h.do(h.cem, "decisions.emergency", body{"decision": d})
	if x := h.came(d, Emergency); h.pinned() != 1 || !x.Unreviewed() || x.Closed.By != h.cem || x.Closed.Stances != nil {
		t.Errorf("%+v", x)
	}
	h.do(h.ben, "decisions.reviewed", body{"decision": d, "text": "rightly so"})
	if h.one(d).Unreviewed() {
		t.Error("nobody has looked at it")
	}
	gone := h.carry("another")
	h.do(h.ana, "decisions.emergency", body{"decision": gone})
	h.Do(h.ana, "members.leave", nil)
	h.do(h.cem, "decisions.emergency", body{"decision": gone})
	if h.pinned() != 1 {
		t.Error("the word of who left counts")
	}
}

func TestWhatIsTakenBackOrForgottenEndsByItself(t *testing.T) {
	h := newHall(t)
	back, carried, slept := h.propose("We meet at five"), h.carry("a poster"), h.propose("We buy a drum")
	h.do(h.dia, "decisions.answer", body{"decision": back, "stance": "agree"})
	h.Do(h.ana, "members.take_back", body{"contribution": back})
	h.Do(h.ben, "members.take_back", body{"contribution": carried})
	for _, d := range []journal.ID{back, carried} {
		h.refused(h.dia, "decisions.answer", body{"decision": d, "stance": "agree"}, fault.Conflict, "")
		h.refused(h.dia, "decisions.close", body{"decision": d}, fault.Conflict, "")
	}
	h.do(h.dia, "decisions.answer", body{"decision": slept, "stance": "agree"})
	h.days(1)
	h.came(back, Lapsed)
	h.came(carried, Lapsed)
	h.days(lapse - 2)
	h.came(slept, "")
	h.days(1)
	h.came(slept, Lapsed)
	for _, e := range roomtest.Entries(t, h.store, h.ID()) {
		if e.Kind == "decisions.answered" && !e.Words.None() {
			t.Error("an answer outlived its matter")
		}
	}
}

func TestWhoHadTheLastWordIsSaidOfWhatIsClosed(t *testing.T) {
	h := newHall(t)
	d := h.propose("We meet at six")
	h.refused(h.ben, "decisions.last_word", body{"decision": d, "who": "group"}, fault.Conflict, "")
	h.do(h.ana, "decisions.let_go", body{"decision": d})
	h.refused(h.ben, "decisions.last_word", body{"decision": d, "who": "king"}, fault.Invalid, "who")
	for _, who := range []string{"office", "office", "group"} {
		h.do(h.ben, "decisions.last_word", body{"decision": d, "who": who})
	}
	if w := h.one(d).Words(); len(w) != 2 || w[1].Who != ByGroup {
		t.Errorf("%+v", w)
	}
}
