package sessions

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
)

// begins fails unless the latest session starts then.
func (h *hall) begins(want string) {
	h.t.Helper()
	h.session(h.last(), func(x *Session) {
		if got := x.Starts.Time(); !got.Equal(at(want)) || x.Day != kernel.DayOf(got, at(want).Location()) || x.Stage != Ahead {
			h.t.Errorf("the next one starts %v on day %d, want %s", got, x.Day, want)
		}
	})
}

func TestAWeeklySessionKeepsItsHourOnTheWall(t *testing.T) {
	h := newHall(t, "2026-10-20 18:00", "ben:lived") // clocks change on 25 October
	id := h.evening("ana")
	h.do("ana", "sessions.close", body{"session": id})
	h.begins("2026-10-27 18:00")
	h.now = at("2026-10-26 09:00")
	called := h.last()
	h.do("ben", "sessions.cancel", body{"session": called, "text": "holiday"})
	h.do("ben", "sessions.cancel", body{"session": called}) // said twice is said once
	h.begins("2026-11-03 18:00")
	h.do("ben", "sessions.change", body{"session": h.last(), "starts": "2026-11-04T17:30"})
	h.do("ben", "sessions.cancel", body{"session": h.last()})
	h.begins("2026-11-11 17:30")
	h.do("ben", "sessions.change", body{"session": h.last(), "every": "once"})
	last := h.last()
	h.do("ben", "sessions.cancel", body{"session": last})
	if h.last() != last {
		t.Error("a session that is not weekly any more was followed")
	}
	h.same()
}

func TestAnHourThatTheClockLeavesOutDoesNotShiftTheWeeks(t *testing.T) {
	h := newHall(t, "2026-03-22 00:00", "ben:lived") // 01:30 on 29 March does not exist
	id := h.plan("2026-03-22T01:30", body{"every": "week"})
	h.do("ana", "sessions.cancel", body{"session": id})
	h.do("ana", "sessions.cancel", body{"session": h.last()})
	h.begins("2026-04-05 01:30")
}

func TestADayThatPassesUnopenedLapsesAndWeeksGoneByAreSkipped(t *testing.T) {
	h := newHall(t, "2026-11-20 10:00", "ben:lived")
	id := h.plan("2026-11-24T18:00", body{"every": "week"})
	item := h.do("ben", "sessions.add_item", body{"session": id, "text": "the bus"})
	h.do("ben", "sessions.vote_item", body{"session": id, "item": item})
	h.now = at("2026-11-24 23:59")
	h.house.Tend(context.Background())
	h.session(id, func(x *Session) {
		if x.Stage != Ahead || x.Votes(item) != 1 {
			t.Error("its day is not over")
		}
	})
	h.now = at("2026-12-10 09:00")
	h.house.Tend(context.Background())
	h.session(id, func(x *Session) {
		if x.Stage != Missed || x.Votes(item) != 0 {
			t.Error("it did not lapse")
		}
	})
	h.begins("2026-12-15 18:00")
	h.refused("ana", "sessions.open", body{"session": id, "early": true}, fault.Conflict, "")
	h.refused("ana", "sessions.add_item", body{"session": id, "text": "x"}, fault.Conflict, "")
	h.same()
	h.nothingFleeting()
}

func TestAPlanComesOverButForWhatMayBeHard(t *testing.T) {
	h := newHall(t, "2026-11-24 18:00", "ben:lived", "cleo:lived")
	id := h.plan("2026-11-24T18:00", body{"every": "week", "place": "the hall", "food": "soup"})
	h.do("ana", "sessions.open", body{"session": id, "supporters": []any{h.who["ben"], h.who["cleo"]}})
	h.do("ana", "sessions.arrive", body{"session": id})
	h.do("ana", "sessions.take_role", body{"session": id, "role": "facilitator"})
	h.do("ana", "sessions.close", body{"session": id})
	next := h.last()
	change := h.do("ben", "sessions.change", body{"session": next, "food": "rice"})
	look := func(id journal.ID, title, food, hard string, first journal.MemberID) {
		t.Helper()
		h.session(id, func(x *Session) {
			d := x.Details()
			if d.Title.Body != title || d.Food.Body != food || d.Care.HardToday.Body != hard {
				t.Errorf("details: %+v", d)
			}
			if len(d.Care.Supporters) > 0 && d.Care.Supporters[0] != first {
				t.Error("other supporters than planned")
			}
		})
	}
	look(id, "Evening", "soup", "news", h.who["ana"])
	look(next, "Evening", "rice", "", h.who["ana"])
	h.refused("ana", "sessions.open", body{"session": next, "early": true}, fault.Invalid, "care.hard_today")
	h.do("ana", "members.take_back", body{"contribution": id})
	look(id, "", "", "", h.who["ana"])
	look(next, "", "rice", "", h.who["ana"])
	h.same()
	h.do("ben", "members.take_back", body{"contribution": change})
	h.session(next, func(x *Session) {
		if d := x.Details(); !d.Food.Empty() || !d.Taken || d.Every != Week {
			t.Errorf("details: %+v", d)
		}
	})
	h.same()
}

// nothingFleeting fails if the journal still has words of a fleeting fact.
func (h *hall) nothingFleeting() {
	h.t.Helper()
	kinds := map[string]bool{"sessions.paused": true, "members.scribe_allowed": true}
	for _, k := range Kinds() {
		if k.Fleeting() {
			kinds[k.Name] = true
		}
	}
	seen := 0
	for e, err := range h.store.Read(context.Background(), h.group.ID(), 0) {
		if err != nil {
			h.t.Fatal(err)
		}
		if !kinds[e.Kind] {
			continue
		}
		seen++
		if !e.Words.None() || !e.By.Zero() || strings.Contains(string(e.Facts), "scribed") {
			h.t.Errorf("%s has words, a member, or says that somebody wrote for them: %s", e.Kind, e.Facts)
		}
		for name, m := range h.who {
			if strings.Contains(string(e.Facts), m.String()) {
				h.t.Errorf("the facts of %s name %s", e.Kind, name)
			}
		}
	}
	if seen == 0 {
		h.t.Error("nothing fleeting was ever there")
	}
}

// full is an evening of ten in which everything happens, still open.
func full(t *testing.T) (h *hall, id journal.ID) {
	people := []string{"ana", "ben", "cleo", "dan", "eli", "p1", "p2", "p3", "p4", "p5"}
	h = newHall(t, "2026-11-24 18:00", "ben:lived", "cleo:lived", "dan:lived", "eli:lived",
		"p1:practitioner", "p2:practitioner", "p3:practitioner", "p4:practitioner", "p5:practitioner")
	id = h.plan("2026-11-24T18:00", body{"every": "week"})
	item := h.do("p1", "sessions.add_item", body{"session": id, "text": "the bus"})
	h.do("p2", "sessions.vote_item", body{"session": id, "item": item})
	h.do("ana", "sessions.open", body{"session": id, "supporters": []any{h.who["ben"], h.who["p1"]}})
	for i, p := range people {
		h.do(p, "sessions.arrive", body{"session": id})
		h.do(p, "sessions.check_in", body{"session": id, "feeling": i%5 + 1})
		h.do(p, "sessions.reflect", body{"session": id, "voice": i%5 + 1})
	}
	h.do("ana", "sessions.take_role", body{"session": id, "role": "facilitator"})
	round := h.do("ana", "sessions.start_round", body{"session": id, "question": "What now?", "about": body{"room": "sessions", "id": item}})
	for i, p := range people[:8] {
		h.do("ana", "sessions.take_turn", body{"session": id, "round": round, "member": h.who[p]})
		h.now = h.now.Add(time.Duration(10+i) * time.Second)
	}
	h.do("p5", "sessions.skip", body{"session": id, "round": round})
	h.do("cleo", "sessions.pause", body{"session": id})
	h.do("ana", "sessions.go_on", body{"session": id})
	h.do("eli", "sessions.add_card", body{"session": id, "text": "unsigned"})
	card := h.do("dan", "sessions.add_signed_card", body{"session": id, "text": "signed"})
	h.do("p3", "sessions.vote_card", body{"session": id, "card": card})
	return h, id
}

func TestAfterTheCloseTotalsStayAndNoTraceOfAnybody(t *testing.T) {
	h, id := full(t)
	h.do("ana", "sessions.close", body{"session": id})
	h.session(id, func(x *Session) {
		tot := x.Totals
		if tot.There != 10 || *tot.Sides != (Sides{Lived: 5, Practitioner: 5}) || *tot.Weather != (Weather{Faces: [5]int{2, 2, 2, 2, 2}}) {
			t.Errorf("totals: %+v", tot)
		}
		if r := tot.Rounds[0]; r.Spoke != 8 || *r.Passed != 1 || *r.Unheard != 1 || r.Equality == nil || *r.Parity != 111 {
			t.Errorf("round: %+v parity %d", r, *r.Parity) // lived 60 s of 108, half of the room
		}
		if faces, known := x.Felt("voice"); !known || faces != [5]int{2, 2, 2, 2, 2} {
			t.Errorf("felt: %v", faces)
		}
		if len(x.Cards) != 2 || x.evening != nil {
			t.Errorf("%d cards", len(x.Cards))
		}
	})
	h.same()
	h.nothingFleeting()
}

func TestWithFewPeopleNothingIsSplitOrShown(t *testing.T) {
	h := newHall(t, "2026-11-24 18:00", "ben:lived", "cleo:lived", "dan:practitioner")
	id := h.evening("ana", "ben", "cleo", "dan")
	h.do("ben", "sessions.check_in", body{"session": id, "feeling": 1})
	h.do("ben", "sessions.reflect", body{"session": id, "voice": 1})
	round := h.do("ana", "sessions.start_round", body{"session": id, "question": "?"})
	h.do("ana", "sessions.take_turn", body{"session": id, "round": round})
	h.now = h.now.Add(time.Minute)
	h.do("ana", "sessions.close", body{"session": id})
	h.session(id, func(x *Session) {
		tot := x.Totals
		r := tot.Rounds[0]
		if tot.There != 4 || tot.Answered != 1 || tot.Sides != nil || tot.Weather != nil ||
			r.Spoke != 1 || r.Passed != nil || r.Unheard != nil || r.Equality != nil || r.Parity != nil {
			t.Errorf("totals: %+v %+v", tot, r)
		}
		if _, known := x.Felt("voice"); known {
			t.Error("one answer is shown")
		}
	})
	h.same()
}

func TestWhoLeavesInTheMiddleTakesTheirTracesAlong(t *testing.T) {
	h, id := full(t)
	h.do("p5", "members.leave", body{})
	h.do("ben", "members.erase_all", body{})
	h.session(id, func(x *Session) {
		if x.There(h.who["p5"]) || !x.Arrived(h.who["ben"]) || len(x.evening.feelings) != 9 {
			t.Error("traces stayed, or went that were not theirs")
		}
	})
	h.same()
	h.do("ana", "sessions.close", body{"session": id})
	h.same()
	h.nothingFleeting()
}

func TestTheHouseClosesWhatWasOpenForADay(t *testing.T) {
	h, id := full(t)
	h.now = at("2026-11-25 12:00")
	h.house.Tend(context.Background())
	h.session(id, func(x *Session) {
		if x.Stage != Underway {
			t.Error("closed too early")
		}
	})
	h.now = at("2026-11-25 18:30")
	h.house.Tend(context.Background())
	h.session(id, func(x *Session) {
		if x.Stage != Done || x.Totals.There != 10 {
			t.Error("it stayed open")
		}
	})
	h.begins("2026-12-01 18:00")
	h.same()
	h.nothingFleeting()
}

func TestAnybodyThereClosesALongEvening(t *testing.T) {
	for _, restart := range []bool{false, true} {
		h := newHall(t, "2026-11-24 17:00", "ben:lived", "cleo:lived")
		id := h.plan("2026-11-24T17:00", nil)
		h.do("ana", "sessions.open", body{"session": id})
		h.do("cleo", "sessions.arrive", body{"session": id})
		h.now = at("2026-11-24 22:59")
		if restart {
			h.restart()
		}
		h.refused("cleo", "sessions.close", body{"session": id}, fault.Forbidden, "")
		h.now = at("2026-11-24 23:00")
		h.do("cleo", "sessions.close", body{"session": id})
	}
}

func TestWordsTakenBackAreBlankEverywhere(t *testing.T) {
	h := newHall(t, "2026-11-24 18:00", "ben:lived", "cleo:lived")
	id := h.evening("ana", "ben", "cleo")
	item := h.do("ben", "sessions.add_item", body{"session": id, "text": "secret item"})
	card := h.do("ben", "sessions.add_signed_card", body{"session": id, "text": "secret card"})
	round := h.do("ana", "sessions.start_round", body{"session": id, "question": "secret question"})
	hat := h.send(h.id(), "cleo", "sessions.add_card", body{"session": id, "text": "secret hat"})
	for range 2 {
		h.do("ben", "sessions.add_card", body{"session": id, "text": "x"})
	}
	h.do("ana", "sessions.open_hat", body{"session": id})
	h.do("cleo", "sessions.vote_card", body{"session": id, "card": card})
	h.do("ben", "members.take_back", body{"contribution": item})
	h.do("ben", "members.take_back", body{"contribution": card})
	h.do("ana", "members.take_back", body{"contribution": round})
	h.send(h.id(), "", "members.take_back", body{"contribution": hat.ID, "secret": hat.Secret})
	h.session(id, func(x *Session) {
		if strings.Contains(show(&State{order: []*Session{x}}), "secret") || !x.Rounds[0].Taken || !x.Agenda()[0].Taken {
			t.Error("something is still there")
		}
		taken := 0
		for _, c := range x.Cards {
			if c.Taken && c.Text.Empty() {
				taken++
			}
		}
		if taken != 2 || len(x.Cards) != 4 || !x.HatOpen {
			t.Errorf("%d of %d cards taken back", taken, len(x.Cards))
		}
	})
	h.refused("cleo", "sessions.vote_card", body{"session": id, "card": card}, fault.Invalid, "card")
	h.same()
	h.do("ana", "sessions.close", body{"session": id})
	h.session(h.last(), func(x *Session) {
		if len(x.Agenda()) != 0 {
			t.Error("what was taken back came over")
		}
	})
	h.same()
}

func TestTheHatOpensWithThreeAndOnceIsOnce(t *testing.T) {
	h := newHall(t, "2026-11-24 18:00", "ben:lived", "cleo:lived")
	id := h.evening("ana", "ben", "cleo")
	h.do("ben", "sessions.add_card", body{"session": id, "text": "one"})
	h.do("ben", "sessions.reflect", body{"session": id, "voice": 2})
	h.refused("ben", "sessions.reflect", body{"session": id, "voice": 3}, fault.Conflict, "")
	h.refused("ana", "sessions.open_hat", body{"session": id}, fault.Conflict, "")
	h.do("cleo", "sessions.reflect", body{"session": id, "voice": 2})
	h.do("ana", "sessions.open_hat", body{"session": id})
	h.session(id, func(x *Session) {
		if len(x.Cards) != 1 || !x.Cards[0].By.Zero() {
			t.Error("the card is not on the board")
		}
	})
}

func TestRolesGoToWhoHadThemLeast(t *testing.T) {
	h := newHall(t, "2026-11-24 18:00", "ben:lived", "cleo:lived")
	id := h.evening("ana", "ben", "cleo")
	h.do("ben", "sessions.take_role", body{"session": id, "role": "notes"})
	h.do("cleo", "sessions.take_role", body{"session": id, "role": "notes"})
	h.session(id, func(x *Session) {
		if x.Roles[Notes] != h.who["cleo"] || len(x.Took(Notes)) != 2 {
			t.Error("taking a role replaces its holder")
		}
	})
	h.do("ana", "sessions.close", body{"session": id})
	h.now = at("2026-12-01 18:00")
	id = h.last()
	h.do("ana", "sessions.open", body{"session": id, "hard_today": "rain"})
	h.do("cleo", "sessions.arrive", body{"session": id})
	h.read(func(s *State) {
		if got := s.Suggest(Facilitator); len(got) != 3 || got[2] != h.who["ana"] {
			t.Error("who facilitated is suggested last")
		}
		if got := s.Suggest(Notes); got[0] != h.who["ana"] || s.FirstTime(Notes, h.who["ben"]) || !s.FirstTime(Notes, h.who["ana"]) {
			t.Error("who never took notes is suggested first")
		}
		if s.Question() != "attention" {
			t.Errorf("question: %s", s.Question())
		}
	})
}

func TestEveryDeedToldIsDeclared(t *testing.T) {
	h, id := full(t)
	h.do("ana", "sessions.close", body{"session": id})
	told := map[string]bool{}
	h.read(func(s *State) {
		for _, d := range s.Tell() {
			told[d.Name] = true
			if !slices.Contains(Deeds(), d.Name) {
				t.Errorf("%s is not declared", d.Name)
			}
		}
	})
	if len(told) != len(Deeds()) {
		t.Errorf("told: %v", told)
	}
}
