package sessions

import (
	"testing"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
)

func TestWhoWritesForWhom(t *testing.T) {
	h := newHall(t, "2026-11-24 18:00", "ben:lived", "cleo:lived", "dan:practitioner", "away:lived")
	h.phoneless("kettle")
	said := body{"text": "by another hand"}
	writes := func(hand, voice string) *fault.Error { return h.scribe(hand, voice, "add_signed_card", said) }
	said["session"] = h.plan("2026-11-24T18:00", nil)
	h.came(writes("ana", "kettle"), fault.Forbidden, "", "before anything is open")
	id := h.evening("ana", "ben", "cleo", "dan")
	said["session"] = id
	h.went(h.scribe("ben", "kettle", "arrive", body{"session": id}), "who has no phone arrives")
	h.went(writes("ben", "kettle"), "for who has no phone")
	h.went(writes("dan", "kettle"), "for who has no phone, from the other side")
	h.came(writes("away", "kettle"), fault.Forbidden, "", "who is not there")
	h.came(writes("cleo", "ben"), fault.Forbidden, "", "without leave")
	h.do("ben", "members.allow_scribe", body{"session": id, "member": h.who["cleo"]})
	h.went(writes("cleo", "ben"), "with leave")
	h.came(writes("dan", "ben"), fault.Forbidden, "", "leave is for one")
	h.came(writes("ben", "cleo"), fault.Forbidden, "", "leave is for one direction")
	h.came(writes("cleo", "away"), fault.Forbidden, "", "for who is away")
	h.came(h.scribe("cleo", "ben", "add_card", said), fault.Invalid, "for", "without a name")
	h.came(h.scribe("cleo", "ben", "reflect", body{"session": id, "voice": 3}), fault.Invalid, "for", "how heard one felt")
	h.came(h.scribe("cleo", "ben", "close", body{"session": id}), fault.Invalid, "for", "what a scribe has no need to do")
	h.session(id, func(x *Session) {
		if hands := x.Scribes(h.who["ben"]); len(hands) != 1 || hands[0] != h.who["cleo"] {
			t.Errorf("who may write for ben: %v", hands)
		}
		for _, c := range x.Cards {
			if !c.Scribed || c.By != h.who["ben"] && c.By != h.who["kettle"] {
				t.Errorf("a card that was written down: %+v", c)
			}
		}
		if len(x.Cards) != 3 {
			t.Errorf("%d cards", len(x.Cards))
		}
	})
	own := h.do("ben", "sessions.add_signed_card", said)
	h.session(id, func(x *Session) {
		if c := x.Cards[3]; c.ID != own || c.Scribed {
			t.Errorf("ben's own card: %+v", c)
		}
	})
	h.same()
	h.went(writes("cleo", "ben"), "leave outlives a restart")
	h.do("ana", "sessions.close", body{"session": id})
	for _, voice := range []string{"ben", "kettle"} {
		h.came(writes("cleo", voice), fault.Forbidden, "", "after the close for "+voice)
	}
	next := h.evening("ana", "ben", "cleo")
	said["session"] = next
	h.came(writes("cleo", "ben"), fault.Forbidden, "", "leave was for one evening")
	h.do("ana", "sessions.close", body{"session": next})
	h.same()
	h.nothingFleeting()
}

func TestNobodyIsBroughtIntoASessionByAScribe(t *testing.T) {
	h := newHall(t, "2026-11-24 18:00", "ben:lived", "dan:practitioner", "guest:partner")
	h.phoneless("kettle")
	id := h.plan("2026-11-24T18:00", body{"who": "lived"})
	h.do("ana", "sessions.open", body{"session": id})
	err := h.group.Read(t.Context(), func(v kernel.View) error {
		for pair, may := range map[[2]string]bool{
			{"ana", "kettle"}: true, {"ana", "dan"}: false, {"ana", "guest"}: false, {"ana", "ben"}: false, {"dan", "kettle"}: false,
		} {
			if kernel.In[*State](v).MayWrite(peopleOf(v), h.who[pair[0]], h.who[pair[1]]) != may {
				t.Errorf("%s may write for %s: %v", pair[0], pair[1], !may)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	arrive := body{"session": id}
	h.went(h.scribe("ana", "kettle", "arrive", arrive), "who lives it")
	h.came(h.scribe("dan", "kettle", "arrive", arrive), fault.Forbidden, "", "who may not be there")
	h.came(h.scribe("ana", "dan", "arrive", arrive), fault.Forbidden, "", "for whom it is not")
}

// Leave to write is asked of the roster; the evening has the last word on for whom it is.
func TestLeaveToWriteDoesNotOpenASessionForThoseWhoLiveIt(t *testing.T) {
	h := newHall(t, "2026-11-24 18:00", "ben:lived", "dan:practitioner")
	id := h.plan("2026-11-24T18:00", body{"who": "lived"})
	h.do("ana", "sessions.open", body{"session": id})
	h.read(func(s *State) { s.open.evening.hands[h.who["dan"]] = map[journal.MemberID]bool{h.who["ana"]: true} })
	h.came(h.scribe("ana", "dan", "arrive", body{"session": id}), fault.Forbidden, "", "with leave, but not for them")
}

func TestTheTabletThatGoesRoundSaysThingsWithoutANameOnly(t *testing.T) {
	h := newHall(t, "2026-11-24 18:00", "ben:lived")
	h.phoneless("kettle")
	ahead := h.plan("2026-11-25T18:00", nil)
	id := h.evening("ana", "ben")
	card := h.do("ben", "sessions.add_signed_card", body{"session": id, "text": "tea"})
	in := func(more body) body {
		more["session"] = id
		return more
	}
	for range 3 { // several people, one after another
		h.went(h.tablet("", "add_card", in(body{"pictures": []string{"tea"}})), "a card")
		h.went(h.tablet("", "reflect", in(body{"voice": 4})), "how heard one felt")
	}
	for command, b := range map[string]body{
		"vote_card": {"card": card}, "check_in": {"feeling": 3}, "add_signed_card": {"text": "x"}, "arrive": {}, "pause": {},
		"take_slip": {"text": "x", "dots": 200}, "open_hat": {}, "close": {},
	} {
		h.came(h.tablet("", command, in(b)), fault.Forbidden, "", "nobody: "+command)
	}
	h.came(h.tablet("", "add_card", body{"session": ahead, "text": "x"}), fault.NotFound, "", "another session")
	h.came(h.tablet("", "add_card", in(body{"text": "x", "table": 1})), fault.Invalid, "table", "no such table")
	h.came(h.tablet("kettle", "vote_card", in(body{"card": card})), fault.Forbidden, "", "who has not arrived")
	for _, c := range []struct {
		command string
		b       body
	}{{"arrive", body{}}, {"vote_card", body{"card": card}}, {"check_in", body{"feeling": 2}}, {"add_card", body{"text": "x"}}, {"reflect", body{"voice": 1}}} {
		h.went(h.tablet("kettle", c.command, in(c.b)), "with a picture chosen: "+c.command)
	}
	h.came(h.tablet("kettle", "reflect", in(body{"voice": 2})), fault.Conflict, "", "who answered already")
	h.came(h.tablet("kettle", "take_slip", in(body{"text": "x"})), fault.Forbidden, "", "slips")
	h.came(h.tablet("kettle", "open_hat", in(body{})), fault.Forbidden, "", "what is no tablet's")
	h.do("ana", "sessions.close", body{"session": id})
	h.came(h.tablet("", "add_card", in(body{"text": "x"})), fault.NotFound, "", "after the close")
	h.session(id, func(x *Session) {
		if x.Votes(card) != 1 || len(x.Cards) != 5 || x.Totals.There != 3 {
			t.Errorf("%d votes, %d cards, %d there", x.Votes(card), len(x.Cards), x.Totals.There)
		}
	})
	h.same()
	h.nothingFleeting()
}

func TestWhoWritesForAnotherDoesNothingThatIsNotTheirsToDo(t *testing.T) {
	h := newHall(t, "2026-11-24 18:00", "ben:lived", "guest:partner", "new:lived?")
	h.phoneless("kettle")
	id := h.evening("ana", "ben", "new")
	h.do("ana", "sessions.invite_partner", body{"session": id, "member": h.who["guest"]})
	h.do("guest", "sessions.arrive", body{"session": id})
	h.went(h.scribe("ana", "kettle", "arrive", body{"session": id}), "who has no phone arrives")
	card, item := body{"session": id, "text": "by another hand"}, body{"session": id, "text": "to talk about"}
	h.came(h.scribe("guest", "kettle", "add_signed_card", card), fault.Forbidden, "", "an office, unasked")
	h.do("ben", "members.allow_scribe", body{"session": id, "member": h.who["guest"]})
	h.went(h.scribe("guest", "ben", "add_signed_card", card), "an office, with leave")
	h.came(h.scribe("guest", "ben", "add_item", item), fault.Forbidden, "", "what an office may not do itself")
	h.went(h.scribe("new", "kettle", "add_signed_card", card), "a newcomer")
	h.came(h.scribe("new", "kettle", "add_item", item), fault.Forbidden, "", "what a newcomer may not do themselves")
	_, err := h.ask(kernel.Asked{Name: "members.allow_scribe", ID: h.id(), By: h.who["ben"]}, body{"session": id, "member": h.who["kettle"]})
	h.came(fault.Of(err), fault.Invalid, "member", "who has no phone is no scribe: their picture is anybody's on the tablet")
}

func TestAnotherHandTakesBackOnlyWhatWasSaidThisEvening(t *testing.T) {
	h := newHall(t, "2026-11-23 18:00", "ben:lived", "cleo:lived")
	h.phoneless("kettle")
	next := h.plan("2026-11-24T18:00", nil)
	before := h.do("ben", "sessions.add_item", body{"session": next, "text": "the day before"})
	h.now = at("2026-11-24 18:00")
	h.do("ana", "sessions.open", body{"session": next})
	for _, p := range []string{"ben", "cleo"} {
		h.do(p, "sessions.arrive", body{"session": next})
	}
	h.do("ben", "members.allow_scribe", body{"session": next, "member": h.who["cleo"]})
	tonight := h.do("ben", "sessions.add_signed_card", body{"session": next, "text": "tonight"})
	h.went(h.scribe("cleo", "ben", "add_signed_card", body{"session": next, "text": "written down"}), "a card is written for ben")
	var written journal.ID
	h.session(next, func(x *Session) { written = x.Cards[len(x.Cards)-1].ID })
	takes := func(in kernel.Asked, id journal.ID) *fault.Error {
		in.Name, in.ID = "members.take_back", h.id()
		_, err := h.ask(in, body{"contribution": id})
		return fault.Of(err)
	}
	scribe, tablet := kernel.Asked{By: h.who["cleo"], For: h.who["ben"]}, kernel.Asked{By: h.who["ben"], Shared: true}
	h.came(takes(scribe, before), fault.NotFound, "", "by a scribe, from before")
	h.came(takes(tablet, before), fault.NotFound, "", "on a tablet, from before")
	h.came(takes(scribe, tonight), fault.NotFound, "", "by a scribe, from tonight, said by oneself")
	h.went(takes(scribe, written), "by a scribe, from tonight, written by another hand")
	h.went(takes(kernel.Asked{By: h.who["ben"]}, before), "by oneself")
}
