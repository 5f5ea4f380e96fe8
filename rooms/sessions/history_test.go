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
	h.do("ben", "sessions.take_slip", body{"session": id, "pictures": []string{"cold_room"}, "dots": 3})
	h.do("ana", "sessions.open_hat", body{"session": id})
	h.do("ana", "sessions.count", body{"session": id, "fares": 4, "meals": 11})
	h.do("ana", "sessions.invite_partner", body{"session": id, "member": h.who["guest"]})
	inOtherWays(h, id)
	h.do("ana", "sessions.close", body{"session": id})
	next := h.plan("2026-12-03T18:00", nil)
	h.do("ana", "sessions.change", body{"session": next, "place": "upstairs"})
	h.do("ana", "sessions.cancel", body{"session": next, "text": "the boiler"})
	for _, text := range []string{"off a slip", "off another", "off a third"} {
		h.do("ben", "sessions.take_slip", body{"session": id, "text": text, "dots": 4})
	}
	h.do("cleo", "sessions.open_hat", body{})
	avoided(h)
	h.now = h.now.Add(9 * 24 * time.Hour)
	h.house.Tend(t.Context())
	atTables(h)
	return h
}

// inOtherWays says things without writing, and without a phone.
func inOtherWays(h *hall, id journal.ID) {
	h.phoneless("kettle")
	h.do("dan", "members.allow_scribe", body{"session": id, "member": h.who["cleo"]})
	h.do("eli", "sessions.add_card", body{"session": id, "pictures": []string{"letter", "waiting"}})
	for _, voice := range []string{"kettle", "dan"} {
		arrived := h.scribe("cleo", voice, "arrive", body{"session": id})
		written := h.scribe("cleo", voice, "add_signed_card", body{"session": id, "text": "written for " + voice})
		if arrived != nil || written != nil {
			h.t.Fatal(arrived, written)
		}
	}
}

// avoided puts days on the list, and takes one off.
func avoided(h *hall) {
	h.do("ana", "sessions.add_day", body{"text": "the long fast", "from": "2027-02-08", "to": "2027-03-09"})
	h.do("ben", "sessions.add_day", body{"text": "prayer on Friday", "weekday": 5, "starts": "13:00", "ends": "14:30"})
	gone := h.do("cleo", "sessions.add_day", body{"text": "no day at all", "from": "2027-01-01"})
	h.do("cleo", "sessions.remove_day", body{"day": gone})
	h.do("ana", "sessions.plan", body{"title": "All the same", "starts": "2027-02-09T18:00", "anyway": true})
}

// atTables leaves an evening open in which people sit at tables.
func atTables(h *hall) {
	id := h.plan(h.now.Format("2006-01-02T15:04"), nil)
	h.do("ana", "sessions.open", body{"session": id})
	h.do("ana", "sessions.take_role", body{"session": id, "role": "facilitator"})
	h.do("ana", "sessions.set_tables", body{"session": id, "tables": []string{"by the window", "by the door"}})
	for _, p := range []string{"ana", "ben", "cleo", "dan", "eli"} {
		h.do(p, "sessions.arrive", body{"session": id})
		h.do(p, "sessions.sit", body{"session": id, "table": 2})
		h.do(p, "sessions.add_card", body{"session": id, "text": "from a table", "table": 2})
	}
	h.do("ana", "sessions.open_hat", body{})
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
