package sessions

import (
	"testing"

	"alongside/fault"
)

func TestAPlannedTimeIsHeldAgainstTheDaysToAvoid(t *testing.T) {
	h := newHall(t, "2026-11-20 12:00", "ben:lived", "new:lived?", "pat:partner")
	fast := h.do("ben", "sessions.add_day", body{"text": "the long fast", "from": "2027-02-08", "to": "2027-03-09"})
	h.do("ana", "sessions.add_day", body{"text": "prayer on Friday", "weekday": 5, "starts": "13:00", "ends": "14:30"})
	for _, who := range []string{"new", "pat"} {
		h.refused(who, "sessions.add_day", body{"text": "x", "from": "2027-01-01"}, fault.Forbidden, "")
		h.refused(who, "sessions.remove_day", body{"day": fast}, fault.Forbidden, "")
	}
	id := h.plan("2026-11-24T18:00", nil)
	for _, starts := range []string{"2027-02-08T00:00", "2027-03-09T23:59", "2027-02-20T18:00", "2026-11-27T12:30", "2026-11-27T14:00"} {
		h.refused("ana", "sessions.plan", body{"title": "x", "starts": starts}, fault.Invalid, "starts")
		h.refused("ben", "sessions.change", body{"session": id, "starts": starts}, fault.Invalid, "starts")
	}
	h.refused("ana", "sessions.plan", body{"title": "x", "starts": "2027-02-20T18:00", "anyway": "yes"}, fault.Invalid, "anyway")
	for _, free := range []string{"2027-02-07T23:59", "2027-03-10T00:00", "2026-11-27T11:00", "2026-11-27T14:30", "2027-02-08T00:30:00+02:00"} {
		h.do("ana", "sessions.plan", body{"title": "x", "starts": free})
	}
	h.do("ana", "sessions.plan", body{"title": "x", "starts": "2027-02-20T18:00", "anyway": true})
	h.do("ana", "sessions.change", body{"session": id, "starts": "2026-11-27T13:00", "anyway": true})
	h.do("ana", "sessions.change", body{"session": id, "place": "upstairs"}) // its time stays as it is
	h.do("ana", "sessions.remove_day", body{"day": fast})
	h.do("ana", "sessions.plan", body{"title": "x", "starts": "2027-02-20T18:00"})
	h.refused("ana", "sessions.remove_day", body{"day": fast}, fault.Invalid, "day")
	h.refused("ana", "sessions.remove_day", body{"day": id}, fault.Invalid, "day")
	h.same()
	seen := false
	for e, err := range h.store.Read(t.Context(), h.group.ID(), 0) {
		if err != nil {
			t.Fatal(err)
		}
		if e.ID == fast {
			seen = true
			if !e.Words.None() {
				t.Error("what was taken off the list still has its words")
			}
		}
	}
	if !seen {
		t.Error("what was taken off the list never stood in the journal")
	}
}

func TestADayWhoseWordsWereTakenBackIsStillAvoided(t *testing.T) {
	h := newHall(t, "2026-11-20 12:00", "ben:lived")
	day := h.do("ben", "sessions.add_day", body{"text": "a private feast", "from": "2026-12-24"})
	h.do("ben", "members.take_back", body{"contribution": day})
	h.read(func(s *State) {
		if all := s.Avoid().All(0); len(all) != 1 || !all[0].Text.Empty() || all[0].By != h.who["ben"] {
			t.Errorf("the list: %+v", all)
		}
	})
	h.refused("ana", "sessions.plan", body{"title": "x", "starts": "2026-12-24T18:00"}, fault.Invalid, "starts")
	h.same()
}
