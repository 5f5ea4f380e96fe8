package sessions

import (
	"strings"
	"testing"

	"alongside/fault"
	"alongside/kernel"
)

func TestACardIsSaidInWordsOrInPictures(t *testing.T) {
	h := newHall(t, "2026-11-24 18:00", "ben:lived")
	id := h.evening("ana", "ben")
	for name, c := range map[string]struct {
		said  body
		field string // "": it is fine
	}{
		"words":                       {body{"text": "tea"}, ""},
		"one picture":                 {body{"pictures": []string{"tea"}}, ""},
		"three pictures":              {body{"pictures": []string{"tea", "food", "bus"}}, ""},
		"both":                        {body{"text": "tea", "pictures": []string{"tea"}}, ""},
		"neither":                     {body{}, "text"},
		"nothing but blanks":          {body{"text": " \u200b ", "pictures": []string{}}, "text"},
		"four pictures":               {body{"pictures": []string{"tea", "food", "bus", "bag"}}, "pictures"},
		"a picture that there is not": {body{"pictures": []string{"tea", "volcano"}}, "pictures"},
		"the same picture twice":      {body{"pictures": []string{"tea", "tea"}}, "pictures"},
		"an empty name":               {body{"pictures": []string{""}}, "pictures"},
		"words, and a wrong picture":  {body{"text": "tea", "pictures": []string{"Tea"}}, "pictures"},
		"no list":                     {body{"pictures": "tea"}, "pictures"},
	} {
		for _, command := range []string{"add_card", "add_signed_card", "take_slip"} {
			c.said["session"] = id
			if c.field != "" {
				h.refused("ben", "sessions."+command, c.said, fault.Invalid, c.field)
			} else if _, err := h.try(h.id(), "ben", "sessions."+command, c.said); err != nil {
				t.Errorf("%s by %s: %v", name, command, err)
			}
		}
	}
	h.do("ana", "sessions.open_hat", body{})
	h.session(id, func(x *Session) {
		spoken := 0
		for _, c := range x.Cards {
			spoken += len(c.Pictures)
		}
		if len(x.Cards) != 12 || spoken != 3*5 {
			t.Errorf("%d cards with %d pictures", len(x.Cards), spoken)
		}
	})
	h.same()
}

func TestPicturesCanBeSaidDifferentlyAndTakenBack(t *testing.T) {
	h := newHall(t, "2026-11-24 18:00", "ben:lived")
	id := h.evening("ana", "ben")
	card := h.do("ben", "sessions.add_signed_card", body{"session": id, "pictures": []string{"letter", "waiting"}})
	again := h.do("ben", "sessions.reword", body{"contribution": card, "text": "half a year now"})
	look := func(pictures int, words string) {
		t.Helper()
		h.session(id, func(x *Session) {
			if len(x.Cards) != 1 || x.Cards[0].ID != again || len(x.Cards[0].Pictures) != pictures || x.Cards[0].Text.Body != words {
				t.Errorf("%+v", x.Cards[0])
			}
		})
	}
	look(2, "half a year now")
	h.do("ben", "members.take_back", body{"contribution": again})
	look(0, "")
	h.same()
}

func TestOutsideASessionAnyMemberOpensTheHatFromThree(t *testing.T) {
	h := newHall(t, "2026-11-24 12:00", "ben:lived", "new:lived?", "pat:partner")
	ahead := h.plan("2026-11-24T18:00", nil)
	slip := func() { h.do("ben", "sessions.take_slip", body{"session": ahead, "text": "on paper"}) }
	opens := body{}
	h.refused("ben", "sessions.open_hat", opens, fault.Conflict, "")
	slip()
	slip()
	h.refused("ben", "sessions.open_hat", opens, fault.Conflict, "") // not yet
	slip()
	h.refused("new", "sessions.open_hat", opens, fault.Forbidden, "")
	h.refused("pat", "sessions.open_hat", opens, fault.Forbidden, "")
	h.refused("ben", "sessions.open_hat", body{"session": ahead}, fault.Conflict, "") // it is not open
	h.refused("ben", "sessions.open_hat", body{"session": h.id()}, fault.NotFound, "")
	h.do("ben", "sessions.open_hat", opens)
	h.session(ahead, func(x *Session) {
		if len(x.Cards) != 3 || x.HatOpen {
			t.Errorf("%d cards came out, and the hat of the evening was opened: %v", len(x.Cards), x.HatOpen)
		}
	})
	h.refused("ben", "sessions.open_hat", opens, fault.Conflict, "") // it is empty
	h.same()
}

func TestInASessionOnlyWhoFacilitatesOpensTheHat(t *testing.T) {
	h := newHall(t, "2026-11-24 18:00", "ben:lived", "away:lived")
	id := h.evening("ana", "ben")
	for range 3 {
		h.do("ben", "sessions.add_card", body{"session": id, "text": "a card"})
	}
	h.refused("ben", "sessions.open_hat", body{}, fault.Forbidden, "")
	h.refused("away", "sessions.open_hat", body{}, fault.Forbidden, "")
	h.do("ana", "sessions.open_hat", body{})
	h.session(id, func(x *Session) {
		if len(x.Cards) != 3 || !x.HatOpen {
			t.Errorf("%d cards came out", len(x.Cards))
		}
	})
}

func TestWhatIsSaidIsShortEnoughForAListOfIt(t *testing.T) {
	h := newHall(t, "2026-11-24 18:00", "ben:lived")
	id := h.evening("ana", "ben")
	text := func(n int) body { return body{"session": id, "text": strings.Repeat("س", n)} }
	for _, command := range []string{"add_card", "add_signed_card", "take_slip", "add_item"} {
		h.refused("ana", "sessions."+command, text(kernel.SaidMost+1), fault.Invalid, "text")
		h.do("ana", "sessions."+command, text(kernel.SaidMost))
	}
	h.do("ana", "sessions.take_role", body{"session": id, "role": "facilitator"})
	h.refused("ana", "sessions.start_round", body{"session": id, "question": strings.Repeat("س", kernel.SaidMost+1)}, fault.Invalid, "question")
}
