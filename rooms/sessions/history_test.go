package sessions

import (
	"bytes"
	"flag"
	"os"
	"testing"
	"time"

	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roomtest"
)

// With -record FILE a release writes the history that it makes.
var record = flag.String("record", "", "write a history to this file")

func room() kernel.Room {
	return kernel.Room{
		Name: Name, Kinds: Kinds(), Commands: Commands(), Deeds: Deeds(),
		New: func() kernel.State { return New() },
	}
}

func TestTheRoomKeepsItsContract(t *testing.T) { roomtest.Run(t, room()) }

// everything does everything once that sessions know.
func everything(t *testing.T) *hall {
	var round journal.ID
	h, id := full(t)
	h.join("guest:partner")
	h.do("ben", "sessions.take_role", body{"session": id, "role": "timekeeper"})
	h.session(id, func(x *Session) { round = x.Round().ID })
	h.do("ana", "sessions.hand_on", body{"session": id, "round": round})
	h.do("cleo", "sessions.add_card", body{"session": id, "text": "a second"})
	h.do("ben", "sessions.add_card", body{"session": id, "text": "a third"})
	said := h.do("cleo", "sessions.add_signed_card", body{"session": id, "text": "in haste"})
	h.do("cleo", "sessions.reword", body{"contribution": said, "text": "with care"})
	h.do("ana", "sessions.open_hat", body{"session": id})
	h.do("ana", "sessions.count", body{"session": id, "fares": 4, "meals": 11})
	h.do("ana", "sessions.invite_partner", body{"session": id, "member": h.who["guest"]})
	h.do("ana", "sessions.close", body{"session": id})
	next := h.plan("2026-12-03T18:00", nil)
	h.do("ana", "sessions.change", body{"session": next, "place": "upstairs"})
	h.do("ana", "sessions.cancel", body{"session": next, "text": "the boiler"})
	h.now = h.now.Add(9 * 24 * time.Hour)
	h.house.Tend(t.Context())
	return h
}

func TestEverythingCanBeRecordedAndFoldedAgain(t *testing.T) {
	h := everything(t)
	b := roomtest.Record(t, h.store, room(), h.group.ID())
	if *record != "" {
		if err := os.WriteFile(*record, b, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if n := bytes.Count(b, []byte("\n")); n < 60 {
		t.Errorf("%d lines are recorded", n)
	}
}
