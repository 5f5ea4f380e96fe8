package agreement

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roomtest"
	"alongside/lang"
)

func TestEveryGroupBeginsWithAnAgreementThatStandsInNoJournal(t *testing.T) {
	h := newHall(t)
	now := h.state().Now()
	if now.N != 0 || len(now.Clauses) != len(Readies) || len(now.People.Two)+len(now.Worries)+len(now.Standing) != 0 {
		t.Errorf("%+v", now)
	}
	for _, r := range Readies {
		for _, l := range lang.Languages() {
			if n := len([]rune(r.Words().In(l.Code))); n < 10 || n > 250 {
				t.Errorf("%s in %s has %d letters", r, l.Code, n)
			}
		}
	}
	for act, want := range map[Act]kernel.Rule{
		Publish: {Group: true, Quorum: 0.5, Days: 7}, InviteOffice: {Group: true, Quorum: 0.5, Days: 7}, Share: {Group: true, Quorum: 0.5, Days: 7},
		ChangeAgreement: {Group: true, Quorum: 0.66, Days: 7}, Remove: {Group: true, Quorum: 0.66, Days: 7},
		AskOpenly: {Group: true, Quorum: 0.5, Days: 7}, Decide: {Group: true, Quorum: 0.5, Days: 7}, "fly": {},
	} {
		if got := h.state().Rule(string(act)); got.Group != want.Group || got.Quorum != want.Quorum || got.Days != want.Days || len(got.Alone)+len(got.Two) != 0 {
			t.Errorf("%s: %+v, want %+v", act, got, want)
		}
	}
	if keep := h.state().Keep(); keep["worries"] != 365 || keep["cards"] != 0 {
		t.Error(keep)
	}
}

func TestClausesStayChangeComeAndFallAway(t *testing.T) {
	h := newHall(t)
	h.propose(body{"clauses": []body{
		{"id": "everyone_can_pass"},
		{"id": "one_speaks_at_a_time", "text": "We whisper."},
		{},
		{"text": "We water the plants."},
		{"id": "how_we_leave", "text": lang.ClauseLeaving().In("fa")}, // as somebody who reads Farsi sends it back
	}})
	one := h.state().Now()
	if got := says(one.Terms); !slices.Equal(got, []string{"everyone_can_pass", "We whisper.", "We water the plants.", "how_we_leave"}) {
		t.Fatal(got)
	}
	if one.N != 1 || one.Clauses[1].Was.Ready != OneSpeaks || one.Clauses[1].Text.Lang != "en" {
		t.Errorf("%+v", one)
	}
	d := one.Since(h.state().Versions()[0].Terms)
	if len(d.Added) != 1 || len(d.Reworded) != 1 || len(d.Dropped) != 4 || d.Moved || len(d.Mandates) != 0 || d.None() {
		t.Errorf("%+v", d)
	}
	whisper, plants := one.Clauses[1].String(), one.Clauses[2].String()
	h.propose(body{"clauses": []body{
		{"was": plants, "text": "We water the plants."}, {"id": whisper, "text": "We whisper on Mondays."}, {"was": "everyone_can_pass"}, {"was": "how_we_leave", "text": "Nobody leaves hungry."},
	}})
	two := h.state().Now()
	if got := says(two.Terms); !slices.Equal(got, []string{"We water the plants.", "We whisper on Mondays.", "Nobody leaves hungry."}) {
		t.Fatal(got)
	}
	d = two.Since(one.Terms)
	if len(d.Reworded) != 2 || len(d.Dropped) != 1 || d.Dropped[0].Ready != Pass || !d.Moved || len(d.Added) != 0 || d.Reworded[0].Was.Text.Body != "We whisper." {
		t.Errorf("%+v", d)
	}
	for n, want := range [][]string{names(Readies), says(one.Terms), says(two.Terms)} {
		for when, h := range map[string]*hall{"live": h, "folded again": h.again()} {
			if got := says(h.state().Versions()[n].Terms); !slices.Equal(got, want) {
				t.Errorf("%s: version %d says %v", when, n, got)
			}
		}
	}
	if !h.state().Stands(two.Clauses[0].ID) || h.state().Stands(one.Clauses[1].ID) || h.state().Stands(journal.ID{}) {
		t.Error("which clauses stand")
	}
	if text, ok := h.state().Says(one.Clauses[1].ID); !ok || text.Body != "We whisper." {
		t.Error("what stood before cannot be read")
	}
}

func TestClausesThatMakeNoSenseAreRefused(t *testing.T) {
	h := newHall(t)
	for _, bad := range []struct {
		field   string
		clauses []body
	}{
		{"clauses", []body{{}}},
		{"clauses", slices.Repeat([]body{{"text": "on and on"}}, ClausesMost+1)},
		{"clauses.0.id", []body{{"id": "we_fly"}}},
		{"clauses.1.id", []body{{"id": "we_keep_promises"}, {"id": "we_keep_promises", "text": "twice"}}},
		{"clauses.1.id", []body{{"text": "new"}, {"was": "a1000001-0000-4000-8000-000000000001", "text": "gone"}}},
		{"clauses.0.text", []body{{"text": strings.Repeat("a", ClauseMost+1)}}},
		{"clauses.1.text", []body{{"text": "x"}, {"text": body{"lang": "xx", "body": "in no language"}}}},
		{"", nil}, // as it stands
	} {
		b := body{}
		if bad.clauses != nil {
			b["clauses"] = bad.clauses
		}
		h.refused(b, bad.field)
	}
	h.propose(body{"clauses": []body{{"text": "clean\u202e me"}}})
	if got := says(h.state().Now().Terms); got[0] != "clean me" {
		t.Errorf("%q", got)
	}
	h.refused(body{"clauses": []body{{"id": "we_keep_promises"}}}, "clauses.0.id") // fell away
}

func TestAMandateThatNobodyCouldFulfilIsRefusedWithTheReason(t *testing.T) {
	h := newHall(t)
	h.Do(h.ana, "members.invite", body{"side": "partner", "secret": "5555 5555 5555 5555 5555"})
	office, newcomer := h.JoinWith("5555 5555 5555 5555 5555", "Office"), h.JoinWith(h.Invite, "Newcomer")
	h.Do(h.ana, "members.welcome", body{"member": office})
	mandate := func(act string, group bool, quorum float64, days int) body {
		return body{"mandates": body{act: body{"group": group, "quorum": quorum, "days": days}}}
	}
	standing := func(st body) body {
		return body{"standing": []body{{"acts": []string{"publish"}, "who": []any{h.ben}}, st}}
	}
	for i, bad := range []struct {
		field string
		b     body
	}{
		{"mandates.publish.quorum", mandate("publish", true, 0, 7)},
		{"mandates.publish.quorum", mandate("publish", true, 1.001, 7)},
		{"mandates.publish.quorum", mandate("publish", true, -1, 7)},
		{"mandates.publish.days", mandate("publish", true, 0.5, 61)},
		{"mandates.publish.days", mandate("publish", true, 0.5, -1)},
		{"mandates", mandate("fly", true, 0.5, 7)},
		{"mandates.change_agreement.group", mandate("change_agreement", false, 0.66, 7)},
		{"mandates.remove.group", mandate("remove", false, 0.66, 7)},
		{"mandates.change_agreement.quorum", mandate("change_agreement", true, 0.1, 7)},
		{"two", body{"two": []any{h.ben}}},
		{"two", body{"two": []any{h.ben, h.ben}}},
		{"two", body{"two": []any{h.ben, office}}},
		{"two", body{"two": []any{h.ben, newcomer}}},
		{"two", body{"two": []any{h.ana, h.ben, h.cleo}}},
		{"worries", body{"worries": []any{office}}},
		{"worries", body{"worries": []any{h.ana, h.ana}}},
		{"complaints", body{"complaints": []any{newcomer}}},
		{"complaints", body{"complaints": []any{"a1000001-0000-4000-8000-000000000001"}}},
		{"worries", body{"worries": slices.Repeat([]any{h.ana}, namedMost+1)}},
		{"standing.1.who", standing(body{"acts": []string{"publish"}})},
		{"standing.1.who", standing(body{"acts": []string{"publish"}, "who": []any{office}})},
		{"standing.1.acts", standing(body{"acts": []string{"remove"}, "who": []any{h.ben}})},
		{"standing.1.acts", standing(body{"acts": []string{"change_agreement"}, "who": []any{h.ben}})},
		{"standing.1.acts", standing(body{"acts": []string{"fly"}, "who": []any{h.ben}})},
		{"standing.1.text", standing(body{"who": []any{h.ben}})},
		{"keep", body{"keep": body{"photos": 30}}},
		{"keep.cards", body{"keep": body{"cards": 27}}},
		{"keep.cards", body{"keep": body{"cards": 3651}}},
		{"keep.cards", body{"keep": body{"cards": -1}}},
	} {
		t.Run(fmt.Sprint(i, " ", bad.field), func(t *testing.T) { h.refused(bad.b, bad.field) })
	}
	h.Do(h.ben, "members.leave", nil)
	h.refused(body{"worries": []any{h.ben}}, "worries")
	h.Do(h.cleo, "members.leave", nil)
	h.refused(mandate("publish", true, 1, 7), "mandates.publish.group") // ana is alone
	h.propose(body{"clauses": []body{{"text": "I water the plants."}}})
}

func TestTheRuleIsWhatWasAdopted(t *testing.T) {
	h := newHall(t)
	h.propose(body{
		"mandates": body{"publish": body{"group": true, "quorum": 1, "days": 14}, "share": body{"group": false, "quorum": 0.5, "days": 0}},
		"standing": []body{{"acts": []string{"publish", "ask_openly"}, "who": []any{h.ben}, "text": "Ben keeps the public page"}, {"who": []any{h.cleo}, "text": "Cleo sets time and place"}},
		"two":      []any{h.ana, h.cleo},
	})
	for when, h := range map[string]*hall{"live": h, "folded again": h.again()} {
		s := h.state()
		r := s.Rule("publish")
		if !r.Group || r.Quorum != 1 || r.Days != 14 || !r.Asks(h.ana) || r.Asks(h.ben) || !slices.Equal(r.Two, []journal.MemberID{h.ana, h.cleo}) {
			t.Errorf("%s: publish: %+v", when, r)
		}
		if r := s.Rule("share"); r.Asks(h.cleo) || len(r.Two) != 2 {
			t.Errorf("%s: share: %+v", when, r)
		}
		if r := s.Rule("invite_office"); !r.Asks(h.ben) || r.Quorum != 0.5 {
			t.Errorf("%s: invite_office: %+v", when, r)
		}
		for _, act := range []string{"remove", "change_agreement"} { // nobody does these alone, nor two
			if r := s.Rule(act); !r.Asks(h.ben) || len(r.Alone)+len(r.Two) != 0 {
				t.Errorf("%s: %s: %+v", when, act, r)
			}
		}
	}
	h.propose(body{"standing": []body{}, "clauses": h.ids()})
	if r := h.state().Rule("publish"); !r.Asks(h.ben) || len(r.Two) != 2 || r.Days != 14 {
		t.Errorf("who was not named does not stay, or who was taken off does: %+v", r)
	}
}

func TestPeopleWhoAreNotNamedStayUnlessTheWholeIsSaid(t *testing.T) {
	h := newHall(t)
	h.propose(body{"worries": []any{h.ana, h.ben}, "complaints": []any{h.cleo}, "two": []any{h.ana, h.ben}})
	h.propose(body{"clauses": []body{{"text": "one"}}})
	if now := h.state().Now(); len(now.Worries) != 2 || len(now.Complaints) != 1 || len(now.Two) != 2 {
		t.Errorf("%+v", now.People)
	}
	h.propose(body{"whole": true, "worries": []any{h.cleo}, "standing": []body{{}}})
	if now := h.state().Now(); len(now.Worries) != 1 || len(now.Complaints)+len(now.Two)+len(now.Standing) != 0 {
		t.Errorf("%+v", now.People)
	}
}

func TestWhoHearsIsWhoIsNamedAndStillHere(t *testing.T) {
	h := newHall(t)
	hear := func(what string) (all []journal.MemberID) {
		_ = h.Read(t.Context(), func(v kernel.View) error { all = v.Listeners(what); return nil })
		return all
	}
	if len(hear("worries"))+len(hear("complaints"))+len(hear("rumours")) != 0 {
		t.Error("somebody hears, and nobody is named")
	}
	h.propose(body{"worries": []any{h.ana, h.ben}, "complaints": []any{h.cleo}})
	if !slices.Equal(hear("worries"), []journal.MemberID{h.ana, h.ben}) || !slices.Equal(hear("complaints"), []journal.MemberID{h.cleo}) {
		t.Error(hear("worries"), hear("complaints"))
	}
	h.Do(h.ben, "members.leave", nil)
	if !slices.Equal(hear("worries"), []journal.MemberID{h.ana}) {
		t.Error("who left still hears")
	}
}

func TestEachVersionIsSignedAnew(t *testing.T) {
	h := newHall(t)
	h.Do(h.ben, "agreement.sign", nil)
	if a := h.Do(h.ben, "agreement.sign", body{"version": 0}); a.Seq != 0 {
		t.Error("signed twice")
	}
	if s := h.state(); !s.Read(h.ben) || s.Read(h.ana) {
		t.Error("who read the ready one")
	}
	h.propose(body{"clauses": []body{{"text": "We whisper."}}})
	if h.state().Read(h.ben) {
		t.Error("who read the one before has read this one")
	}
	h.Fails(fault.Conflict, h.ben, "agreement.sign", body{"version": 0})
	h.Do(h.ben, "agreement.sign", body{"version": 1})
	newcomer := h.JoinWith(h.Invite, "Newcomer")
	h.Do(newcomer, "agreement.sign", nil)
	for when, h := range map[string]*hall{"live": h, "folded again": h.again()} {
		if s := h.state(); !s.Read(h.ben) || !s.Read(newcomer) || s.Read(h.ana) {
			t.Errorf("%s: who read it", when)
		}
	}
}

func TestWordsThatSayWhatStandsAlreadyKeepTheirLanguage(t *testing.T) {
	h := newHall(t)
	h.propose(body{"clauses": []body{{"text": body{"lang": "fa", "body": "آرام حرف می‌زنیم"}}}, "standing": []body{{"who": []any{h.ben}, "text": body{"lang": "fa", "body": "بن در را باز می‌کند"}}}})
	id := h.state().Now().Clauses[0].String()
	h.refused(body{"clauses": []body{{"was": id, "text": "آرام حرف می‌زنیم"}}, "standing": []body{{"who": []any{h.ben}, "text": "بن در را باز می‌کند"}}}, "")
	h.propose(body{"clauses": []body{{"was": id, "text": "آرام حرف می‌زنیم"}, {"text": "more"}}})
	if now := h.state().Now(); now.Clauses[0].Text.Lang != "fa" || now.Clauses[0].String() != id || now.Standing[0].Text.Lang != "fa" {
		t.Errorf("%+v", now)
	}
}

func TestWhatIsKeptNoLongerIsErasedByItself(t *testing.T) {
	h := newHall(t)
	h.propose(body{"worries": []any{h.ben}, "keep": body{"worries": 28}})
	told := h.Do(h.ana, "members.worry", body{"text": "x"}).ID
	stands := func() bool {
		for _, e := range roomtest.Entries(t, h.store, h.ID()) {
			if e.ID == told {
				return !e.Words.None()
			}
		}
		return false
	}
	h.days(27)
	if !stands() {
		t.Error("it went too soon")
	}
	h.days(1)
	if stands() {
		t.Error("it is still there")
	}
	h.propose(body{"clauses": h.ids(), "keep": body{"worries": 0}})
	told = h.Do(h.ana, "members.worry", body{"text": "x"}).ID
	h.days(4000)
	if !stands() {
		t.Error("what is kept for good went")
	}
}

func TestWhatAProposalBecameIsKnownAfterwards(t *testing.T) {
	h := newHall(t)
	on := 0
	first := Propose{On: &on, Clauses: []ClauseSaid{{ID: "everyone_can_pass"}, {Text: kernel.Text{Lang: "en", Body: "We whisper."}}}}
	if _, _, ok := h.state().Became(first); ok {
		t.Error("it was not adopted yet")
	}
	h.propose(body{"clauses": []body{{"id": "everyone_can_pass"}, {"text": "We whisper."}}})
	h.propose(body{"clauses": []body{{"id": "everyone_can_pass"}, {"text": "We sing."}}})
	before, after, ok := h.state().Became(first)
	if d := after.Since(before); !ok || len(d.Added) != 1 || len(d.Dropped) != len(Readies)-1 {
		t.Errorf("%v %+v", ok, d)
	}
	on = 1
	if _, _, ok := h.state().Became(first); ok {
		t.Error("what changes another version is taken for what was adopted")
	}
}
