package roster_test

import (
	"testing"
	"time"

	"alongside/fault"
	"alongside/journal"
	"alongside/journal/memory"
	"alongside/kernel"
	"alongside/kernel/roomtest"
	"alongside/kernel/roster"
)

// gathered is a group in which an evening is open, to which only some have come.
func gathered(t *testing.T) (g roomtest.Group, h *kernel.House, clock *roomtest.Clock, kite, snow journal.MemberID) {
	t.Helper()
	here := map[journal.MemberID]bool{}
	law := kernel.Law{Meeting: func(kernel.View) kernel.Meeting {
		return kernel.Meeting{Session: roomtest.ID(77), Day: roomtest.Today(), Here: func(m journal.MemberID) bool { return here[m] }}
	}, Reads: hears}
	clock = roomtest.NewClock()
	h = roomtest.HouseOn(t, memory.New(), law, clock, talking())
	g = roomtest.Found(t, h, 1)
	kite, snow = g.Join("Paper kite"), g.Join("Snow")
	here[g.Founder], here[kite] = true, true
	return g, h, clock, kite, snow
}

func TestSomebodyWithoutAPhoneHasAPlace(t *testing.T) {
	g, _, _, kite, _ := gathered(t)
	add := func(name string) map[string]any { return map[string]any{"name": name, "language": "fa"} }
	g.Fails(fault.Invalid, kite, "members.add_without_phone", add(""))
	g.Fails(fault.Invalid, kite, "members.add_without_phone", add("paper KITE"))
	kettle := journal.MemberID(g.Do(kite, "members.add_without_phone", add("Kettle")).ID)
	st := roomtest.State[*roster.State](g)
	m, ok := st.Member(kettle)
	if !ok || !m.NoPhone || !m.Welcomed || m.Side != kernel.Lived || m.Name != "Kettle" || m.Picture == "" {
		t.Errorf("%+v", m)
	}
	if all := st.Phoneless(); len(all) != 1 || all[0].ID != kettle {
		t.Errorf("without a phone: %+v", all)
	}
	code := map[string]any{"member": kettle, "secret": "9999 0000 9999 0000 9999"}
	g.Do(kite, "members.vouch", code)
	g.Do(g.Founder, "members.vouch", code) // a phone at last
	g.Do(journal.MemberID{}, "members.return", map[string]any{"code": "9999 0000 9999 0000 9999", "token": "first token of the kettle"})
	if m, _ := roomtest.State[*roster.State](g).Member(kettle); m.NoPhone || len(m.Devices) != 1 {
		t.Errorf("with a phone: %+v", m)
	}
	g.Do(kettle, "members.leave", nil)
}

func TestAScribeIsAllowedByWhoIsThere(t *testing.T) {
	g, _, _, kite, snow := gathered(t)
	allow := func(m journal.MemberID, session int) map[string]any {
		return map[string]any{"member": m, "session": roomtest.ID(session)}
	}
	g.Fails(fault.Invalid, kite, "members.allow_scribe", allow(g.Founder, 78)) // another session
	g.Fails(fault.Forbidden, snow, "members.allow_scribe", allow(kite, 77))    // not there
	g.Fails(fault.Invalid, kite, "members.allow_scribe", allow(snow, 77))      // who is not there
	g.Fails(fault.Invalid, kite, "members.allow_scribe", allow(kite, 77))
	g.Do(kite, "members.allow_scribe", allow(g.Founder, 77))
}

func TestATabletGoesRoundForOneEvening(t *testing.T) {
	g, h, clock, kite, snow := gathered(t)
	g.Fails(fault.Forbidden, snow, "members.lend_tablet", nil)
	lent := g.Do(kite, "members.lend_tablet", nil)
	if lent.Secret == "" {
		t.Fatal("no token was shown")
	}
	open := kernel.Meeting{Session: roomtest.ID(77)}
	holds := func(token string, m kernel.Meeting) bool {
		_, ok := roomtest.State[*roster.State](g).Tablet(kernel.Seal(token), m)
		return ok
	}
	if !holds(lent.Secret, open) || holds(lent.Secret, kernel.Meeting{Session: roomtest.ID(78)}) || holds(lent.Secret, kernel.Meeting{}) ||
		holds("0000 0000 0000 0000 0000", open) {
		t.Error("a tablet counts for its own session, with its own token")
	}
	again := g.Do(kite, "members.lend_tablet", nil)
	g.Do(journal.MemberID{}, "members.end_tablet", map[string]any{"token": again.Secret})
	if holds(again.Secret, open) || !holds(lent.Secret, open) {
		t.Error("one tablet is out of the round, the other is not")
	}
	clock.Move(24 * time.Hour)
	h.Tend(t.Context())
	if holds(lent.Secret, open) {
		t.Error("a tablet outlived its day")
	}
}

func TestTranslationsAreLookedOver(t *testing.T) {
	g, _, _, kite, snow := gathered(t)
	said := g.Do(kite, "talk.say", map[string]any{"what": "hello"}).ID
	held := g.Do(kite, "talk.whisper", map[string]any{"what": "psst"}).ID
	text := func(of journal.ID, body string) map[string]any {
		return map[string]any{"of": of, "text": map[string]any{"lang": "fa", "body": body}}
	}
	g.Fails(fault.Invalid, snow, "members.translate", text(roomtest.ID(5), "?"))
	g.Fails(fault.Invalid, snow, "members.translate", text(held, "?"))
	g.Fails(fault.Invalid, snow, "members.translate", text(kite.ID(), "?")) // a name is no word to translate
	g.Fails(fault.Invalid, snow, "members.translate", text(said, ""))
	first, second := g.Do(snow, "members.translate", text(said, "first")).ID, g.Do(snow, "members.translate", text(said, "second")).ID
	if a := g.Do(kite, "members.translate", text(said, "second")); a.Seq != 0 {
		t.Error("the same said twice counts twice")
	}
	best := func() string {
		tr := roomtest.State[*roster.State](g).TranslationTo(said, "fa")
		if tr == nil {
			return ""
		}
		return tr.Text.Body
	}
	check := func(by journal.MemberID, id journal.ID, right bool) {
		g.Do(by, "members.check_translation", map[string]any{"translation": id, "right": right})
	}
	g.Fails(fault.Invalid, snow, "members.check_translation", map[string]any{"translation": first, "right": true})
	g.Fails(fault.Invalid, kite, "members.check_translation", map[string]any{"translation": said, "right": true})
	if best() != "second" {
		t.Errorf("unchecked, the latest stands: %q", best())
	}
	check(kite, first, true)
	if best() != "first" {
		t.Errorf("what was found right stands: %q", best())
	}
	check(g.Founder, first, false)
	check(kite, second, false)
	if best() != "" {
		t.Errorf("what is doubted does not stand: %q", best())
	}
}

func TestMessagesOfTheInterfaceAreCorrected(t *testing.T) {
	g, _, _, kite, _ := gathered(t)
	correct := func(message, code, body string) map[string]any {
		return map[string]any{"message": message, "text": map[string]any{"lang": code, "body": body}}
	}
	for _, wrong := range []map[string]any{
		correct("no_such_message", "fa", "x"), correct("greeting", "fa", "without the name"), correct("home", "sw", "nyumbani"),
		correct("home", "fa", ""), correct("home#1", "fa", "x"), correct("voices_to_come", "fa", "x"), correct("voices_to_come#9", "fa", "x"),
	} {
		g.Fails(fault.Invalid, kite, "members.correct_message", wrong)
	}
	g.Do(kite, "members.correct_message", correct("home", "fa", "first"))
	g.Do(kite, "members.correct_message", correct("home", "fa", "second"))
	g.Do(kite, "members.correct_message", correct("voices_to_come#1", "en", "{n} to come"))
	st := roomtest.State[*roster.State](g)
	if c := st.Corrections("fa"); len(c) != 1 || c["home"].Text.Body != "second" {
		t.Errorf("%+v", c)
	}
	if c := st.Corrections("en"); c["voices_to_come#1"].Text.Body != "{n} to come" {
		t.Errorf("%+v", c)
	}
}
