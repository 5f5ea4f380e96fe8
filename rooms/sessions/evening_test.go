package sessions

import (
	"context"
	"strings"
	"testing"
	"time"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
)

func TestASessionOpensOnlyWithItsCarePlan(t *testing.T) {
	h := newHall(t, "2026-11-24 17:30", "ben:lived", "cleo:practitioner", "new:lived?", "pat:partner")
	ana, ben := h.who["ana"], h.who["ben"]
	id := h.do("ana", "sessions.plan", body{"title": "Evening", "starts": "2026-11-24T18:00"})
	for _, c := range []struct {
		with  body
		field string
	}{
		{body{}, "care.hard_today"},
		{body{"hard_today": "news"}, "care.pause_signal"},
		{body{"care": body{"hard_today": "news", "pause_signal": "a hand"}}, "supporters"},
		{body{"care": body{"supporters": []any{ana, ben}}}, "care.if_disclosed"},
		{body{"care": body{"if_disclosed": "we listen"}}, "care.closing"},
	} {
		open := body{"session": id}
		if c.with["care"] != nil {
			h.do("ana", "sessions.change", body{"session": id, "care": c.with["care"]})
		} else {
			for k, v := range c.with {
				open[k] = v
			}
		}
		h.refused("ana", "sessions.open", open, fault.Invalid, c.field)
	}
	h.do("ana", "sessions.change", body{"session": id, "care": body{"closing": "a song"}})
	for _, bad := range [][]any{{ana, ana}, {ana}, {ana, h.who["new"]}, {ana, h.who["pat"]}, {ana, h.id()}, {ana, ben, h.who["cleo"]}} {
		h.refused("ben", "sessions.open", body{"session": id, "supporters": bad}, fault.Invalid, "supporters")
	}
	h.refused("new", "sessions.open", body{"session": id}, fault.Forbidden, "")
	h.refused("pat", "sessions.open", body{"session": id}, fault.Forbidden, "")
	h.do("ben", "sessions.open", body{"session": id, "supporters": []any{ana, h.who["cleo"]}})
	h.do("ben", "sessions.open", body{"session": id})
	h.session(id, func(x *Session) {
		if x.Stage != Underway || !x.There(ana) || !x.There(h.who["cleo"]) || x.There(ben) {
			t.Error("those named at the opening are there, and nobody else")
		}
	})
	other := h.plan("2026-11-24T18:00", nil)
	h.refused("ana", "sessions.open", body{"session": other}, fault.Conflict, "")
	h.refused("ana", "sessions.change", body{"session": id, "title": "x"}, fault.Conflict, "")
	h.refused("ana", "sessions.cancel", body{"session": id}, fault.Conflict, "")
}

func TestASessionOpensAnHourBeforeOrEarly(t *testing.T) {
	h := newHall(t, "2026-11-24 16:59", "ben:lived")
	id := h.plan("2026-11-24T18:00", nil)
	h.refused("ana", "sessions.open", body{"session": id}, fault.Conflict, "")
	h.now = at("2026-11-24 17:00")
	h.do("ana", "sessions.open", body{"session": id})
	h2 := newHall(t, "2026-11-20 10:00", "ben:lived")
	id = h2.plan("2026-11-24T18:00:00Z", nil)
	h2.do("ana", "sessions.open", body{"session": id, "early": true})
}

func TestBadInputNamesItsField(t *testing.T) {
	h := newHall(t, "2026-11-24 18:00", "ben:lived", "cleo:lived")
	id := h.evening("ana", "ben")
	good := body{"title": "x", "starts": "2026-12-01T18:00"}
	for _, c := range []struct {
		command, field string
		b              body
	}{
		{"plan", "title", body{"starts": "2026-12-01T18:00"}},
		{"plan", "starts", body{"title": "x"}},
		{"plan", "starts", body{"title": "x", "starts": "soon"}},
		{"plan", "starts", body{"title": "x", "starts": "2026-12-01T18:00:30Z"}},
		{"plan", "starts", body{"title": "x", "starts": "0026-12-01T18:00"}},
		{"plan", "every", body{"title": "x", "starts": good["starts"], "every": "day"}},
		{"plan", "who", body{"title": "x", "starts": good["starts"], "who": "staff"}},
		{"plan", "languages", body{"title": "x", "starts": good["starts"], "languages": []string{"xx"}}},
		{"plan", "care.supporters", body{"title": "x", "starts": good["starts"], "care": care(h.who["ana"], h.who["ana"])}},
		{"plan", "care.supporters", body{"title": "x", "starts": good["starts"], "care": care(journal.MemberID(h.id()))}},
		{"change", "starts", body{"session": id, "starts": 5}},
		{"change", "care.closing", body{"session": id, "care": body{"closing": 5}}},
		{"add_card", "text", body{"session": id, "text": 5}},
		{"plan", "nonsense", body{"title": "x", "starts": good["starts"], "nonsense": 1}},
		{"add_item", "text", body{"session": id, "text": " \u200b "}},
		{"vote_item", "item", body{"session": id, "item": h.id()}},
		{"check_in", "feeling", body{"session": id, "feeling": 6}},
		{"check_in", "feeling", body{"session": id, "feeling": 0}},
		{"take_role", "role", body{"session": id, "role": "boss"}},
		{"start_round", "question", body{"session": id}},
		{"start_round", "seconds", body{"session": id, "question": "?", "seconds": -1}},
		{"start_round", "about", body{"session": id, "question": "?", "about": body{"room": "sessions", "id": h.id()}}},
		{"start_round", "about", body{"session": id, "question": "?", "about": body{"room": "Mohammad", "id": id}}},
		{"start_round", "about", body{"session": id, "question": "?", "about": body{"room": "members", "id": h.who["ben"]}}},
		{"take_turn", "round", body{"session": id, "round": h.id()}},
		{"add_card", "text", body{"session": id}},
		{"add_signed_card", "text", body{"session": id}},
		{"vote_card", "card", body{"session": id, "card": h.id()}},
		{"reflect", "voice", body{"session": id}},
		{"reflect", "empathy", body{"session": id, "empathy": 9}},
		{"count", "meals", body{"session": id, "meals": 501}},
		{"count", "fares", body{"session": id, "fares": -1}},
		{"invite_partner", "member", body{"session": id, "member": h.who["ben"]}},
	} {
		h.refused("ana", "sessions."+c.command, c.b, fault.Invalid, c.field)
	}
	h.refused("ana", "sessions.arrive", body{"session": h.id()}, fault.NotFound, "")
}

// Every command of an open evening, against whoever may not give it.
func TestWhoMayDoWhatInAnEvening(t *testing.T) {
	h := newHall(t, "2026-11-24 18:00", "ben:lived", "cleo:lived", "dan:practitioner", "away:lived", "new:lived?", "pat:partner", "guest:partner")
	id := h.evening("ana", "ben", "cleo", "dan", "new")
	h.refused("guest", "sessions.arrive", body{"session": id}, fault.NotFound, "")
	h.do("ben", "sessions.invite_partner", body{"session": id, "member": h.who["guest"]})
	h.refused("guest", "sessions.check_in", body{"session": id}, fault.Forbidden, "")
	h.do("guest", "sessions.arrive", body{"session": id})
	h.do("cleo", "sessions.take_role", body{"session": id, "role": "timekeeper"})
	round := h.do("ana", "sessions.start_round", body{"session": id, "question": "What now?"})
	card := h.do("dan", "sessions.add_signed_card", body{"session": id, "text": "tea"})
	for _, c := range []struct {
		command string
		b       body
		may     string
		not     string
	}{
		{"check_in", body{"feeling": 3}, "new guest ana", "away"},
		{"take_role", body{"role": "notes"}, "new guest dan", "away"},
		{"add_card", body{"text": "a card"}, "new guest ben", "away"},
		{"add_signed_card", body{"text": "a card"}, "new guest", "away"},
		{"vote_card", body{"card": card}, "new guest", "away"},
		{"reflect", body{"voice": 4}, "new guest", "away"},
		{"skip", body{"round": round}, "new guest", "away"},
		{"take_turn", body{"round": round, "member": h.who["dan"]}, "cleo ana", "ben dan guest away"},
		{"hand_on", body{"round": round}, "dan", "ben new away"},
		{"pause", body{}, "guest", "away"},
		{"go_on", body{}, "ana", "ben cleo dan guest away"}, // ben is a supporter
		{"open_hat", body{}, "ana", "ben cleo guest away"},
		{"count", body{"meals": 3}, "ana", "ben cleo guest away"},
		{"close", body{}, "ana", "ben cleo guest away"},
	} {
		c.b["session"] = id
		for _, who := range strings.Fields(c.not) {
			h.refused(who, "sessions."+c.command, c.b, fault.Forbidden, "")
		}
		h.refused("pat", "sessions."+c.command, c.b, fault.NotFound, "")
		for _, who := range strings.Fields(c.may) {
			h.do(who, "sessions."+c.command, c.b)
		}
	}
	h.refused("guest", "sessions.check_in", body{"session": id}, fault.NotFound, "")
	h.refused("ana", "sessions.check_in", body{"session": id}, fault.Conflict, "")
	h.refused("dan", "sessions.vote_card", body{"session": id, "card": card}, fault.Conflict, "")
	h.same()
}

func TestASessionForThoseWhoLiveItIsUnknownToOthers(t *testing.T) {
	h := newHall(t, "2026-11-24 18:00", "ben:lived", "dan:practitioner", "new:lived?", "pat:partner")
	h.refused("ana", "sessions.plan", body{
		"title": "x", "starts": "2026-11-24T18:00", "who": "lived", "care": care(h.who["ana"], h.who["dan"]),
	}, fault.Invalid, "care.supporters")
	id := h.plan("2026-11-24T18:00", body{"who": "lived"})
	h.refused("dan", "sessions.add_item", body{"session": id, "text": "x"}, fault.NotFound, "")
	h.refused("ana", "sessions.change", body{"session": id, "who": "everyone"}, fault.Invalid, "who")
	h.refused("ana", "sessions.invite_partner", body{"session": id, "member": h.who["pat"]}, fault.Invalid, "member")
	h.refused("new", "sessions.arrive", body{"session": id}, fault.NotFound, "")
	h.do("ana", "sessions.open", body{"session": id})
	h.refused("dan", "sessions.arrive", body{"session": id}, fault.NotFound, "")
	h.do("new", "sessions.arrive", body{"session": id})
	err := h.group.Read(context.Background(), func(v kernel.View) error {
		x := kernel.In[*State](v).Session(id)
		for name, can := range map[string]bool{"ana": true, "new": true, "dan": false, "pat": false} {
			if p, _ := v.Roster().Person(h.who[name]); CanSee(p, x) != can {
				t.Errorf("%s can see it: %v", name, !can)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestTheWeatherMovesInStepsOfFive(t *testing.T) {
	people := []string{"ben", "cleo", "dan", "eli", "fay"}
	h := newHall(t, "2026-11-24 18:00", "ben:lived", "cleo:lived", "dan:lived", "eli:lived", "fay:lived")
	id := h.evening(append(people, "ana")...)
	for i, p := range people {
		h.session(id, func(x *Session) {
			if x.Weather() != nil {
				t.Errorf("a picture after %d answers", i)
			}
		})
		h.do(p, "sessions.check_in", body{"session": id, "feeling": i%2 + 1})
	}
	five := Weather{Faces: [5]int{3, 2}}
	look := func() {
		h.session(id, func(x *Session) {
			if w := x.Weather(); w == nil || *w != five {
				t.Errorf("the picture is %+v", w)
			}
		})
	}
	look()
	h.do("ben", "sessions.check_in", body{"session": id, "feeling": 5}) // replaces, moves nothing
	h.do("ana", "sessions.check_in", body{"session": id})
	look()
	h.do("ana", "sessions.close", body{"session": id})
	h.session(id, func(x *Session) {
		if want := (Weather{Faces: [5]int{2, 2, 0, 0, 1}, Passed: 1}); *x.Totals.Weather != want || x.Totals.Answered != 6 {
			t.Errorf("at the close %+v", x.Totals)
		}
	})
	h.same()
}

func TestTurnsAreCountedByTheClockWithoutPausesAndInterpreting(t *testing.T) {
	h := newHall(t, "2026-11-24 18:00", "ben:lived", "cleo:lived", "dan:lived", "eli:lived")
	id := h.evening("ana", "ben", "cleo", "dan", "eli")
	turn := func(round journal.ID, who string, interpreting bool) {
		h.do("ana", "sessions.take_turn", body{"session": id, "round": round, "member": h.who[who], "interpreting": interpreting})
	}
	tick := func(seconds int) { h.now = h.now.Add(time.Duration(seconds) * time.Second) }
	one := h.do("ana", "sessions.start_round", body{"session": id, "question": "One?"})
	turn(one, "ben", false)
	tick(10)
	turn(one, "ben", true) // somebody interprets
	tick(100)
	turn(one, "ben", false)
	tick(20)
	h.do("cleo", "sessions.pause", body{"session": id})
	h.refused("ana", "sessions.take_turn", body{"session": id, "round": one}, fault.Conflict, "")
	h.refused("ana", "sessions.start_round", body{"session": id, "question": "?"}, fault.Conflict, "")
	tick(1000)
	h.do("ana", "sessions.go_on", body{"session": id})
	tick(5)
	h.do("ben", "sessions.hand_on", body{"session": id, "round": one})
	tick(50)
	turn(one, "cleo", false)
	tick(7)
	h.session(id, func(x *Session) {
		if n := x.StillToCome(); n != 3 {
			t.Errorf("still to come: %d", n)
		}
	})
	h.do("dan", "sessions.skip", body{"session": id, "round": one})
	h.session(id, func(x *Session) {
		if n := x.StillToCome(); n != 2 {
			t.Errorf("still to come: %d", n)
		}
	})
	two := h.do("ana", "sessions.start_round", body{"session": id, "question": "Two?"})
	h.session(id, func(x *Session) {
		k := x.evening.talks[one]
		if k.held[h.who["ben"]] != 35 || k.held[h.who["cleo"]] != 7 || len(k.held) != 2 {
			t.Errorf("held: %v", k.held)
		}
		if x.Round().ID != two || !x.Turn().Member.Zero() {
			t.Error("the new round has a turn")
		}
	})
	h.refused("ana", "sessions.take_turn", body{"session": id, "round": one}, fault.Conflict, "")
	for i, p := range []string{"ana", "ben", "cleo", "dan", "eli"} {
		turn(two, p, false)
		tick(10 * (i + 1))
	}
	h.do("ana", "sessions.close", body{"session": id})
	h.session(id, func(x *Session) {
		r := x.Totals.Rounds
		if r[0].Spoke != 2 || *r[0].Passed != 1 || *r[0].Unheard != 2 || r[0].Equality != nil {
			t.Errorf("round one: %+v", r[0])
		}
		// 10..50: sum of differences 2*(4*10+3*20+2*30+1*40)=400; 400/(2*5*150)*5/4
		if r[1].Spoke != 5 || *r[1].Equality != 33 || r[1].Parity != nil {
			t.Errorf("round two: %+v, equality %d", r[1], *r[1].Equality)
		}
	})
	h.same()
}

func TestARoundAboutAnItemMakesItDone(t *testing.T) {
	h := newHall(t, "2026-11-24 18:00", "ben:lived")
	id := h.evening("ana", "ben")
	done := h.do("ben", "sessions.add_item", body{"session": id, "text": "the bus"})
	open := h.do("ben", "sessions.add_item", body{"session": id, "text": "the food"})
	h.do("ana", "sessions.vote_item", body{"session": id, "item": done})
	h.do("ben", "sessions.vote_item", body{"session": id, "item": done})
	h.do("ben", "sessions.vote_item", body{"session": id, "item": done, "off": true})
	h.do("ana", "sessions.start_round", body{"session": id, "question": "?", "about": body{"room": "sessions", "id": done}})
	h.do("ana", "sessions.close", body{"session": id})
	h.session(id, func(x *Session) {
		if x.Votes(done) != 1 || len(x.Agenda()) != 2 {
			t.Errorf("votes %d, items %d", x.Votes(done), len(x.Agenda()))
		}
	})
	h.session(h.last(), func(x *Session) {
		if is := x.Agenda(); len(is) != 1 || is[0].ID != open || x.Votes(open) != 0 {
			t.Errorf("items that came over: %d", len(is))
		}
	})
	h.same()
}

func TestOnesOwnWordsCanBeSaidDifferentlyWhileThereIsTime(t *testing.T) {
	h := newHall(t, "2026-11-24 18:00", "ben:lived")
	id := h.evening("ana", "ben")
	card := h.do("ben", "sessions.add_signed_card", body{"session": id, "text": "in haste"})
	item := h.do("ben", "sessions.add_item", body{"session": id, "text": "the buss"})
	h.refused("ana", "sessions.reword", body{"contribution": card, "text": "mine now"}, fault.NotFound, "")
	h.refused("ben", "sessions.reword", body{"contribution": card, "text": " "}, fault.Invalid, "text")
	again := h.do("ben", "sessions.reword", body{"contribution": card, "text": "with care"})
	h.do("ben", "sessions.reword", body{"contribution": item, "text": "the bus"})
	h.session(id, func(x *Session) {
		if len(x.Cards) != 1 || x.Cards[0].ID != again || x.Cards[0].Text.Body != "with care" || x.Cards[0].By != h.who["ben"] {
			t.Errorf("cards: %+v", x.Cards)
		}
		if a := x.Agenda(); len(a) != 1 || a[0].Text.Body != "the bus" {
			t.Errorf("agenda: %+v", a)
		}
	})
	h.same()
	h.do("ana", "sessions.close", body{"session": id})
	h.refused("ben", "sessions.reword", body{"contribution": again, "text": "too late"}, fault.Conflict, "")
	h.same()
}
