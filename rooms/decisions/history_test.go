package decisions

import (
	"bytes"
	"flag"
	"os"
	"testing"

	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roomtest"
)

// With -record FILE a release writes the history that it makes.
var record = flag.String("record", "", "write a history to this file")

func TestTheRoomKeepsItsContract(t *testing.T) { roomtest.Run(t, room()) }

// everything does everything once that decisions know.
func everything(t *testing.T) *hall {
	h := newHall(t)
	agreed := h.propose("We meet at six")
	h.do(h.ben, "decisions.object", body{"decision": agreed, "text": "the last bus goes at eight", "pictures": []string{"bus"}})
	h.do(h.ben, "decisions.answer", body{"decision": agreed, "stance": "concern"})
	h.days(1)
	h.do(h.ana, "decisions.amend", body{"decision": agreed, "text": "We meet at six, and food comes first"})
	h.answer(agreed, map[journal.MemberID]Stance{h.ana: Agree, h.ben: Agree, h.cem: Aside})
	which := h.do(h.cem, "decisions.propose", body{
		"text": "What do we cook?", "way": "dots", "options": []string{"lentils", "bread"}, "about": []body{{"room": "decisions", "id": agreed}},
	})
	h.do(h.ana, "decisions.dots", body{"decision": which, "dots": []body{{"option": 2, "n": 2}}})
	few := h.propose("We paint the hall")
	left := h.propose("We buy a drum")
	h.do(h.ana, "decisions.let_go", body{"decision": left})
	h.law.rules["ask_openly"] = kernel.Rule{}
	openly := h.do(h.ben, "decisions.propose", body{"text": "Do we sing?", "way": "consent", "open": true})
	h.do(h.ana, "decisions.answer", body{"decision": openly, "stance": "agree", "reason": "it warms the room"})
	flowers := h.do(h.ben, "decisions.propose", body{"text": "Which flowers?", "way": "dots", "options": []string{"tulips", "roses"}, "open": true})
	h.do(h.ana, "decisions.dots", body{"decision": flowers, "dots": []body{{"option": 1, "n": 1}}})
	h.do(h.dia, "decisions.answer", body{"decision": few, "stance": "agree"})
	done, undone, hurried := h.carry("poster one"), h.carry("poster three"), h.carry("poster two")
	for _, d := range []journal.ID{done, undone} {
		h.answer(d, map[journal.MemberID]Stance{h.ana: Agree, h.ben: Agree})
	}
	h.law.rules["publish"] = kernel.Rule{Group: true, Quorum: 0.5, Days: 7, Two: []journal.MemberID{h.ana, h.cem}}
	h.do(h.ana, "decisions.emergency", body{"decision": hurried})
	h.weeks(1)
	h.close(done)
	h.do(h.cem, "decisions.emergency", body{"decision": hurried})
	h.do(h.ben, "decisions.reviewed", body{"decision": hurried, "text": "it was right so"})
	for _, d := range []journal.ID{agreed, which, few, undone} {
		h.close(d)
	}
	h.do(h.ben, "decisions.last_word", body{"decision": agreed, "who": "group"})
	h.do(h.ben, "decisions.answer", body{"decision": openly, "stance": "object"})
	h.weeks(1)
	h.close(few)
	h.do(h.ben, "decisions.ask_smaller", body{"decision": few})
	h.do(h.ben, "decisions.answer", body{"decision": few, "stance": "agree"})
	h.Do(h.ben, "members.take_back", body{"contribution": openly})
	h.days(1)
	return h
}

func TestEverythingCanBeRecordedAndFoldedAgain(t *testing.T) {
	h := everything(t)
	b := roomtest.Record(t, h.store, room(), h.ID())
	if *record != "" {
		if err := os.WriteFile(*record, b, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if n := bytes.Count(b, []byte("\n")); n < 40 {
		t.Errorf("%d lines are recorded", n)
	}
	live, refold := roomtest.State[*State](h.Group), roomtest.State[*State](h.again().Group)
	if a, b := roomtest.Dump(live), roomtest.Dump(refold); a != b {
		t.Errorf("the state that lived is not the fold of its journal:\n%s\n%s", a, b)
	}
}
