package promises

import (
	"bytes"
	"flag"
	"os"
	"testing"

	"alongside/kernel/roomtest"
)

// With -record FILE a release writes the history that it makes.
var record = flag.String("record", "", "write a history to this file")

func TestTheRoomKeepsItsContract(t *testing.T) { roomtest.Run(t, room()) }

// everything does everything once that promises know.
func everything(t *testing.T) *hall {
	h := newHall(t)
	act := h.do(h.ana, "promises.act", body{"text": "a poster in four languages", "who": "two of us", "due": "2026-12-20"})
	h.do(h.ben, "promises.help", body{"act": act})
	h.do(h.ana, "promises.became", body{"act": act, "text": "it hangs in the library", "done": true})
	ask := h.asks("the housing company", "letters in our languages", body{"because": []body{{"room": Name, "id": act}}, "hear_by": "2026-12-24"})
	h.office(codeOne, "promises.answer", body{"answer": "question", "text": "which languages?", "by": "tenant letters"})
	h.do(h.ben, "promises.reply", body{"ask": ask, "text": "farsi and arabic"})
	h.office(codeOne, "promises.answer", body{"answer": "part", "text": "three languages", "promise": body{"what": "a week before", "due": "2027-01-10", "see": "letters on the mat"}})
	p := h.only(ask)
	h.office(codeOne, "promises.report_by_office", body{"promise": p, "stage": "under_way", "text": "at the printers", "what": "three days before"})
	h.do(h.ana, "promises.report", body{"promise": p, "stage": "said_done", "text": "they told us so"})
	h.do(h.ben, "promises.check", body{"promise": p, "verdict": "not_changed", "text": "still in one language"})
	own := h.do(h.ana, "promises.promise", body{"what": "tea on thursdays", "who": "three of us", "by_side": "group", "due": "2026-12-30"})
	h.do(h.ana, "promises.reword", body{"promise": own, "what": "tea on fridays"})
	h.do(h.ben, "promises.let_go", body{"promise": own})
	h.do(h.ana, "promises.publish", body{"ask": ask})
	h.do(h.ben, "promises.unpublish", body{"ask": ask})
	h.do(h.ana, "promises.new_link", body{"ask": ask, "secret": codeTwo})
	h.do(h.ben, "promises.close_door", body{"ask": ask})
	h.do(h.ana, "promises.open_door", body{"ask": ask, "secret": codeThree})
	taken := h.do(h.ana, "promises.promise", body{"what": "taken words", "who": "me", "by_side": "group"})
	h.Do(h.ana, "members.take_back", body{"contribution": taken})
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
	if n := bytes.Count(b, []byte("\n")); n < 20 {
		t.Errorf("%d lines are recorded", n)
	}
	live, refold := roomtest.State[*State](h.Group), roomtest.State[*State](h.again().Group)
	if a, b := roomtest.Dump(live), roomtest.Dump(refold); a != b {
		t.Errorf("the state that lived is not the fold of its journal:\n%s\n%s", a, b)
	}
}
