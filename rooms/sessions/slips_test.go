package sessions

import (
	"testing"

	"alongside/fault"
	"alongside/journal"
)

func TestASlipIsTakenInBeforeDuringAndAfterAnEvening(t *testing.T) {
	h := newHall(t, "2026-11-20 12:00", "ben:lived", "new:lived?", "pat:partner")
	slip := func(id journal.ID) body { return body{"session": id, "text": "on paper", "dots": 2} }
	missed, off := h.plan("2026-11-20T18:00", nil), h.plan("2026-11-26T18:00", nil)
	h.do("ana", "sessions.cancel", body{"session": off})
	h.now = at("2026-11-24 18:00")
	h.house.Tend(t.Context())
	done := h.evening("ana", "ben")
	h.do("ana", "sessions.close", body{"session": done})
	ahead, open := h.last(), h.evening("ana")
	for _, id := range []journal.ID{ahead, open, done, missed} {
		h.do("ben", "sessions.take_slip", slip(id))
	}
	h.refused("ben", "sessions.take_slip", slip(off), fault.Conflict, "")
	h.refused("ben", "sessions.take_slip", slip(h.id()), fault.NotFound, "")
	for _, who := range []string{"new", "pat"} {
		h.refused(who, "sessions.take_slip", slip(done), fault.Forbidden, "")
	}
	for _, dots := range []any{-1, 201, "two"} {
		h.refused("ben", "sessions.take_slip", body{"session": open, "text": "x", "dots": dots}, fault.Invalid, "dots")
	}
	h.refused("ben", "sessions.take_slip", body{"session": open, "text": "x", "about": body{"room": "sessions", "id": h.id()}}, fault.Invalid, "about")
	h.do("ana", "sessions.open_hat", body{})
	for stage, id := range map[Stage]journal.ID{Ahead: ahead, Underway: open, Done: done, Missed: missed} {
		h.session(id, func(x *Session) {
			if x.Stage != stage || len(x.Cards) != 1 || x.Votes(x.Cards[0].ID) != 2 || !x.Cards[0].By.Zero() {
				t.Errorf("stage %d, want %d: %d cards", x.Stage, stage, len(x.Cards))
			}
		})
	}
	h.same()
}

func TestASlipTakenInTwiceCountsOnce(t *testing.T) {
	h := newHall(t, "2026-11-24 18:00", "ben:lived")
	id := h.evening("ana", "ben")
	slip, secret := h.id(), "1234 5678 1234 5678 1234"
	take := func(who, text string) error {
		_, err := h.try(slip, who, "sessions.take_slip", body{"session": id, "text": text, "secret": secret})
		return err
	}
	for range 2 {
		if err := take("ben", "on paper"); err != nil {
			t.Fatal(err)
		}
	}
	if f := fault.Of(take("ana", "something else")); f == nil || f.Kind != fault.Conflict {
		t.Errorf("another slip with the same id: %v", f)
	}
	h.do("ana", "sessions.close", body{"session": id})
	if err := take("ana", "on paper"); err != nil {
		t.Errorf("the same, when it is on the board already: %v", err)
	}
	if f := fault.Of(take("ana", "something else")); f == nil || f.Kind != fault.Conflict {
		t.Errorf("another slip with an id on the board: %v", f)
	}
	h.session(id, func(x *Session) {
		if len(x.Cards) != 1 {
			t.Errorf("%d cards", len(x.Cards))
		}
	})
}

func TestDotsCountWithTheVotesBeforeAndAfterTheClose(t *testing.T) {
	h := newHall(t, "2026-11-24 18:00", "ben:lived")
	id := h.evening("ana", "ben")
	slip := func(dots int) journal.ID {
		return h.do("ben", "sessions.take_slip", body{"session": id, "text": "on paper", "dots": dots})
	}
	voted, bare, none := slip(4), slip(3), slip(0)
	h.do("ana", "sessions.open_hat", body{})
	late := slip(2) // still in the hat at the close
	h.do("ana", "sessions.vote_card", body{"session": id, "card": voted})
	h.do("ben", "sessions.vote_card", body{"session": id, "card": voted})
	count := func(want map[journal.ID]int) {
		t.Helper()
		h.session(id, func(x *Session) {
			for card, n := range want {
				if x.Votes(card) != n {
					t.Errorf("a slip has %d votes, want %d", x.Votes(card), n)
				}
			}
		})
	}
	count(map[journal.ID]int{voted: 6, bare: 3, none: 0, late: 0})
	h.do("ana", "sessions.close", body{"session": id})
	count(map[journal.ID]int{voted: 6, bare: 3, none: 0, late: 2})
	h.session(id, func(x *Session) {
		if len(x.Totals.Cards) != 2 {
			t.Errorf("totals: %+v", x.Totals.Cards)
		}
	})
	h.same()
}
