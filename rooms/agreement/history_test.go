package agreement

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

// everything does everything once that the agreement knows.
func everything(t *testing.T) *hall {
	h := newHall(t)
	h.Do(h.ana, "agreement.sign", nil)
	h.propose(body{
		"clauses":  []body{{"id": "everyone_can_pass"}, {"id": "one_speaks_at_a_time", "text": "We whisper."}, {"text": body{"lang": "fa", "body": "چای هست"}}},
		"mandates": body{"publish": body{"group": true, "quorum": 0.75, "days": 3}, "ask_openly": body{"group": false, "quorum": 0.5, "days": 0}},
		"standing": []body{{"acts": []string{"share"}, "who": []any{h.ben}, "text": "Ben sends the minutes"}},
		"two":      []any{h.ana, h.ben}, "worries": []any{h.ben, h.cleo}, "complaints": []any{h.ana}, "keep": body{"cards": 90, "worries": 28},
	})
	h.Do(h.ben, "agreement.sign", nil)
	h.propose(body{"clauses": []body{{"id": h.state().Now().Clauses[1].String(), "text": "We whisper, and we wait."}, {"id": "everyone_can_pass"}}, "two": []any{}})
	h.Do(h.cleo, "agreement.sign", body{"version": 2})
	h.Do(h.ana, "members.worry", body{"text": "who hears this?"})
	h.days(28) // it is kept no longer
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
	if n := bytes.Count(b, []byte("\n")); n < 15 {
		t.Errorf("%d lines are recorded", n)
	}
	live, refold := roomtest.State[*State](h.Group), roomtest.State[*State](h.again().Group)
	if a, b := roomtest.Dump(live), roomtest.Dump(refold); a != b {
		t.Errorf("the state that lived is not the fold of its journal:\n%s\n%s", a, b)
	}
}
