package characters

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

// everything does everything once that characters know.
func everything(t *testing.T) *hall {
	h := newHall(t)
	id, road := h.alpha()
	h.do(h.ben, "characters.create", body{"name": "Omega", "picture": "omega", "journey": Scotland})
	h.do(h.ben, "characters.change", body{"character": id, "name": "Alphabet", "about": "mends radios and clocks"})
	h.do(h.ben, "characters.add_trait", body{"character": id, "kind": "hope", "text": "a workshop"})
	taken := h.do(h.ana, "characters.add_trait", body{"character": id, "kind": "strength", "text": "patience"})
	h.do(h.ana, "characters.add_stage", body{"character": id, "title": "The bus stop", "after": road[0], "decides": []string{"council"}})
	h.do(h.ana, "characters.change_stage", body{"stage": road[1], "title": "Waiting again", "decides": []string{"nobody_knows"}})
	h.do(h.ben, "characters.add_moment", body{"character": id, "stage": road[2], "kind": "harms", "text": "an empty corridor"})
	h.do(h.ben, "characters.add_moment", body{"character": id, "stage": road[1], "kind": "helps", "text": "a song", "pictures": []string{"smiled_at"}})
	h.do(h.ana, "characters.add_moment", body{"character": id, "stage": road[0], "kind": "feels", "pictures": []string{"ashamed"}})
	h.do(h.ana, "characters.still_true", body{"character": id, "answer": "change", "text": "older by now"})
	h.night()
	m := h.one(id).stage(road[1]).First().ID
	h.do(h.ana, "characters.add_change", body{"character": id, "stage": road[1], "moment": m, "text": "more songs"})
	h.do(h.ben, "characters.add_change", body{"character": id, "stage": road[2], "pictures": []string{"garden"}})
	h.do(h.ana, "characters.remove_stage", body{"stage": road[2]})
	h.Do(h.ana, "members.take_back", body{"contribution": taken})
	h.night()
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
