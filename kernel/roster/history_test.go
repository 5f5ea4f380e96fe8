package roster_test

import (
	"bytes"
	"flag"
	"os"
	"slices"
	"testing"
	"time"

	"alongside/fault"
	"alongside/journal"
	"alongside/journal/memory"
	"alongside/kernel"
	"alongside/kernel/roomtest"
	"alongside/kernel/roster"
)

// With -record FILE a release writes the history that it makes.
var record = flag.String("record", "", "write a history to this file")

func TestTheRoomKeepsItsContract(t *testing.T) { roomtest.Run(t, roster.Room()) }

// everything does everything once that a roster knows.
func everything(t *testing.T, s journal.Store) (roomtest.Group, *kernel.House) {
	t.Helper()
	clock, meeting := roomtest.NewClock(), kernel.Meeting{Session: roomtest.ID(77), Day: roomtest.Today(), Here: everybody}
	var named []journal.MemberID
	law := kernel.Law{
		Meeting:   func(kernel.View) kernel.Meeting { return meeting },
		Listeners: func(kernel.View, string) []journal.MemberID { return slices.Clone(named) },
		Reads:     hears,
	}
	h := roomtest.HouseOn(t, s, law, clock, roster.Room(), talking())
	g := roomtest.Found(t, h, 1)
	olive, fern := g.Join("Olive tree"), g.Join("Fern leaf")
	g.Do(olive, "members.rename", map[string]any{"name": "Green olive", "picture": "olive"})
	g.Do(fern, "members.set_language", map[string]any{"language": "fa"})
	g.Do(g.Founder, "members.invite", map[string]any{"side": "practitioner", "secret": "7777 6666 5555 4444 3333"})
	g.Do(g.Founder, "members.invite", map[string]any{"uses": 12, "side": "lived", "secret": "7777 6666 5555 4444 2222"})
	g.Do(fern, "members.vouch", map[string]any{"member": olive, "secret": "9999 8888 7777 6666 0000"})
	g.Do(g.Founder, "members.vouch", map[string]any{"member": olive, "secret": "9999 8888 7777 6666 5555"})
	g.Do(journal.MemberID{}, "members.return", map[string]any{"code": "9999 8888 7777 6666 5555", "token": "second token of olive"})
	m, _ := roomtest.State[*roster.State](g).Member(olive)
	g.Do(olive, "members.end_device", map[string]any{"device": m.Devices[0].ID})
	g.Do(g.Founder, "members.vouch", map[string]any{"member": fern})
	g.Do(g.Founder, "members.erase_all", nil)
	takePart(g, olive, fern)
	named = []journal.MemberID{olive, fern}
	confide(g, olive, fern)
	inHall(t, g, journal.MemberID{}, "members.join", map[string]any{
		"invite": g.Invite, "name": "Rain", "language": "en", "token": "token of the hall of Rain",
	})
	leaver := g.Join("Thistle down")
	g.Do(leaver, "members.leave", nil)
	clock.Move(3 * 24 * time.Hour)
	h.Tend(t.Context())
	for _, act := range []roster.HostAct{roster.BackedUp, roster.Restored, roster.Exported, roster.Imported} {
		if err := h.Group(g.ID()).Note(t.Context(), roster.HostActed{Act: act}); err != nil {
			t.Fatal(err)
		}
	}
	return g, h
}

// takePart is how people take part without a phone and in each other's languages.
func takePart(g roomtest.Group, olive, fern journal.MemberID) {
	g.T.Helper()
	g.Do(olive, "members.add_without_phone", map[string]any{"name": "Old kettle", "language": "fa", "picture": "kettle"})
	g.Do(fern, "members.allow_scribe", map[string]any{"member": olive, "session": roomtest.ID(77)})
	g.Do(olive, "members.lend_tablet", nil)
	said := g.Do(fern, "talk.say", map[string]any{"what": "canary to be translated"})
	meant := g.Do(olive, "members.translate", map[string]any{"of": said.ID, "text": map[string]any{"lang": "fa", "body": "قناری"}})
	g.Do(fern, "members.check_translation", map[string]any{"translation": meant.ID, "right": true})
	g.Do(olive, "members.correct_message", map[string]any{"message": "home", "text": "Our home"})
}

// confide is what people tell a few, and what the group does when it does not go on.
func confide(g roomtest.Group, olive, fern journal.MemberID) {
	g.T.Helper()
	told := g.Do(g.Founder, "members.worry", map[string]any{"text": "canary who is worried"})
	g.Do(olive, "members.heard", map[string]any{"worry": told.ID})
	g.Do(fern, "members.complain", map[string]any{"text": "canary who was shouted at", "to": []any{olive}, "sign": true, "secret": "2222 3333 2222 3333 2222"})
	g.Do(olive, "members.complain", map[string]any{"text": "canary that flew away", "secret": "2222 4444 2222 4444 2222"})
	g.Do(journal.MemberID{}, "members.take_back", map[string]any{"secret": "2222 4444 2222 4444 2222"})
	g.Do(g.Founder, "members.remove", map[string]any{"member": g.Join("Magpie")})
}

func everybody(journal.MemberID) bool { return true }

func TestEverythingCanBeRecordedAndFoldedAgain(t *testing.T) {
	s := memory.New()
	g, _ := everything(t, s)
	b := roomtest.Record(t, s, roster.Room(), g.ID())
	if *record != "" {
		if err := os.WriteFile(*record, b, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if n := bytes.Count(b, []byte("\n")); n < 20 {
		t.Errorf("%d lines are recorded", n)
	}
}

func TestTheGroupReadsWhatTheHostDid(t *testing.T) {
	g, h := everything(t, memory.New())
	gone := roomtest.State[*roster.State](g).Here()[0].ID.ID()
	act := roster.HostActed{Act: roster.Restored, Erasure: kernel.Erasure{Erased: []journal.ID{gone}}}
	if err := h.Group(g.ID()).Note(t.Context(), act); err != nil {
		t.Fatal(err)
	}
	hosted := roomtest.State[*roster.State](g).Hosted()
	if len(hosted) != 5 || hosted[0].Act != roster.BackedUp || hosted[4].Act != roster.Restored || hosted[4].Day == 0 {
		t.Errorf("the group reads %+v", hosted)
	}
	if m, _ := roomtest.State[*roster.State](g).Member(journal.MemberID(gone)); m.Name != "" || !m.Left || len(m.Devices) > 0 {
		t.Errorf("who left since the backup is there again: %+v", m)
	}
	if err := h.Group(journal.GroupID(roomtest.ID(9))).Note(t.Context(), act); fault.KindOf(err) != fault.NotFound {
		t.Errorf("a group that is none takes a note: %v", err)
	}
}
