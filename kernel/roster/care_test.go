package roster_test

import (
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

// parish is a group in which some are named to hear what is told to them.
type parish struct {
	roomtest.Group
	store  *memory.Store
	clock  *roomtest.Clock
	house  *kernel.House
	named  map[string][]journal.MemberID
	ida    journal.MemberID
	jon    journal.MemberID
	kim    journal.MemberID
	office journal.MemberID
}

func newParish(t *testing.T) *parish {
	p := &parish{store: memory.New(), clock: roomtest.NewClock(), named: map[string][]journal.MemberID{}}
	law := kernel.Law{
		Listeners: func(_ kernel.View, what string) []journal.MemberID { return slices.Clone(p.named[what]) },
		Keep:      func(kernel.View) map[string]int { return map[string]int{"worries": 30} },
		Expire:    func(e kernel.Erasure) any { return roster.Forgotten{Erasure: e} },
	}
	p.house = roomtest.HouseOn(t, p.store, law, p.clock, roster.Room(), talking())
	p.Group = roomtest.Found(t, p.house, 1)
	p.ida, p.jon, p.kim = p.Join("Ida"), p.Join("Jon"), p.Join("Kim")
	p.Do(p.Founder, "members.invite", map[string]any{"side": "partner", "secret": "5555 5555 5555 5555 5555"})
	p.office = p.JoinWith("5555 5555 5555 5555 5555", "Office")
	return p
}

func (p *parish) people() *roster.State { return roomtest.State[*roster.State](p.Group) }

func (p *parish) told(m journal.MemberID) (words []string) {
	for _, t := range p.people().ToldTo(m) {
		words = append(words, t.Text.Body)
	}
	return words
}

type fields = map[string]any

func TestAWorryIsReadByThoseAloneWhomTheAgreementNamesAtThatTime(t *testing.T) {
	p := newParish(t)
	p.Fails(fault.Conflict, p.jon, "members.worry", fields{"text": "who hears me?"})
	p.named["worries"], p.named["complaints"] = []journal.MemberID{p.ida, p.jon}, []journal.MemberID{p.kim}
	p.Do(p.office, "members.worry", fields{"text": "to both"})
	p.Do(p.kim, "members.worry", fields{"text": "to Ida", "to": []any{p.ida}})
	p.Do(p.JoinWith(p.Invite, "New"), "members.complain", fields{"text": "too loud"})
	p.named["worries"] = []journal.MemberID{p.kim} // from now on
	for who, want := range map[journal.MemberID][]string{
		p.ida: {"to Ida", "to both"}, p.jon: {"to both"}, p.kim: {"too loud"}, p.Founder: nil, p.office: nil,
	} {
		if got := p.told(who); !slices.Equal(got, want) {
			t.Errorf("%v reads %v, want %v", who, got, want)
		}
	}
	for _, bad := range []fields{{"text": "x", "to": []any{p.ida}}, {"text": "x", "to": []any{p.kim, p.Founder}}} {
		p.Fails(fault.Invalid, p.jon, "members.worry", bad)
	}
	p.Fails(fault.Invalid, p.jon, "members.worry", fields{"text": " "})
	p.Fails(fault.Stranger, journal.MemberID{}, "members.worry", fields{"text": "x"})
}

func TestNothingTiesAWorryToWhoToldItUnlessTheyWantThat(t *testing.T) {
	p := newParish(t)
	p.named["worries"] = []journal.MemberID{p.ida}
	for _, sign := range []bool{false, true} {
		p.Do(p.jon, "members.worry", fields{"text": "psst", "sign": sign})
		all := roomtest.Entries(t, p.store, p.ID())
		e := all[len(all)-1]
		if !e.By.Zero() || string(e.Facts) != "{}" {
			t.Errorf("the entry bears %v, %s", e.By, e.Facts)
		}
		if got := p.people().ToldTo(p.ida)[0].From; got.Zero() == sign || sign && got != p.jon {
			t.Errorf("signed %v: from %v", sign, got)
		}
		if said := p.people(); said == nil || len(p.said(p.jon)) != 0 {
			t.Error("it stands among what one said")
		}
	}
}

func (p *parish) said(m journal.MemberID) (ids []journal.ID) {
	_ = p.Read(p.T.Context(), func(v kernel.View) error { ids = v.Said(m); return nil })
	return ids
}

func TestAWorryIsTakenBackWithItsCodeAndEndsByItself(t *testing.T) {
	p := newParish(t)
	p.named["worries"], p.named["complaints"] = []journal.MemberID{p.ida}, []journal.MemberID{p.ida}
	one := p.Do(p.jon, "members.worry", fields{"text": "one"})
	two := p.Do(p.jon, "members.complain", fields{"text": "two"})
	p.Do(p.jon, "members.worry", fields{"text": "three"})
	if len(one.Secret) != 20 || len(two.Secret) != 20 {
		t.Fatal("no code was given")
	}
	p.Fails(fault.NotFound, p.jon, "members.take_back", fields{"contribution": one.ID})
	p.Fails(fault.NotFound, p.ida, "members.take_back", fields{"contribution": one.ID, "secret": two.Secret})
	p.Do(journal.MemberID{}, "members.take_back", fields{"contribution": one.ID, "secret": one.Secret})
	p.Do(journal.MemberID{}, "members.take_back", fields{"secret": two.Secret})
	if got := p.told(p.ida); !slices.Equal(got, []string{"three"}) {
		t.Errorf("after two were taken back: %v", got)
	}
	p.clock.Move(30 * 24 * time.Hour)
	p.house.Tend(t.Context())
	if got := p.told(p.ida); len(got) != 0 {
		t.Errorf("after its time: %v", got)
	}
	for _, e := range roomtest.Entries(t, p.store, p.ID()) {
		if (e.Kind == "members.worried" || e.Kind == "members.complained") && !e.Words.None() {
			t.Errorf("words of %s are left", e.Kind)
		}
	}
}

func TestOnlyWhoReadsAWorrySaysThatTheySawIt(t *testing.T) {
	p := newParish(t)
	p.named["worries"] = []journal.MemberID{p.ida, p.jon}
	id := p.Do(p.kim, "members.worry", fields{"text": "x"}).ID
	p.Fails(fault.Invalid, p.kim, "members.heard", fields{"worry": id})
	p.Fails(fault.Invalid, p.ida, "members.heard", fields{"worry": roomtest.ID(9)})
	p.Do(p.ida, "members.heard", fields{"worry": id})
	if a := p.Do(p.ida, "members.heard", fields{"worry": id}); a.Seq != 0 {
		t.Error("seen twice")
	}
	if w := p.people().ToldTo(p.jon)[0]; !w.Seen(p.ida) || w.Seen(p.jon) {
		t.Error("who saw it")
	}
}

func TestWatchersHearNothingOfAWorry(t *testing.T) {
	p := newParish(t)
	p.named["worries"] = []journal.MemberID{p.ida}
	var from uint64
	_ = p.Read(t.Context(), func(v kernel.View) error { from = v.Seq(); return nil })
	p.Do(p.ida, "members.heard", fields{"worry": p.Do(p.kim, "members.worry", fields{"text": "x"}).ID})
	p.Do(p.kim, "talk.say", fields{"what": "aloud"})
	enough := errEnough{}
	err := p.Watch(t.Context(), from, nil, func(c kernel.Change) error {
		if slices.Contains(c.Rooms, "members") {
			t.Errorf("heard of %+v", c)
		}
		return enough
	}, nil, nil)
	if err != enough {
		t.Error(err)
	}
}

type errEnough struct{}

func (errEnough) Error() string { return "enough" }

func TestWhoeverTheGroupAsksToLeaveTakesNameAndWordsWithThem(t *testing.T) {
	p := newParish(t)
	p.Do(p.jon, "members.rename", fields{"name": "Jon of the hill"})
	said := p.Do(p.jon, "talk.say", fields{"what": "a word"}).ID
	p.Fails(fault.Invalid, p.jon, "members.remove", fields{"member": p.jon})
	p.Fails(fault.Invalid, p.ida, "members.remove", fields{"member": roomtest.Member(9)})
	p.Fails(fault.Forbidden, p.office, "members.remove", fields{"member": p.jon})
	p.Do(p.ida, "members.remove", fields{"member": p.jon})
	p.Fails(fault.Invalid, p.ida, "members.remove", fields{"member": p.jon})
	p.Fails(fault.Stranger, p.jon, "talk.say", fields{"what": "still here"})
	m, _ := p.people().Member(p.jon)
	if !m.Left || m.Name != "" || len(m.Devices) != 0 || p.people().IsCode(p.jon, kernel.Seal("code of Jon 0000000000000000")) {
		t.Errorf("%+v", m)
	}
	if _, _, ok := p.people().Bearer(kernel.Seal("token of Jon 0000000000000000")); ok {
		t.Error("their phone still signs in")
	}
	for _, e := range roomtest.Entries(t, p.store, p.ID()) {
		if (e.ID == said || e.ID == p.jon.ID() || e.Kind == "members.renamed") && !e.Words.None() {
			t.Errorf("words of %s are left", e.Kind)
		}
		if e.Kind == "members.removed" && !e.By.Zero() {
			t.Error("it bears whoever asked for it")
		}
	}
	p.Join("Jon of the hill") // can be invited again
}

func TestWhoIsTheLastOfASideIsKnownAndMayGo(t *testing.T) {
	p := newParish(t)
	if s := p.people(); !s.LastOf(p.office) || s.LastOf(p.ida) || s.LastOf(roomtest.Member(9)) {
		t.Error("who is the last")
	}
	p.Do(p.ida, "members.remove", fields{"member": p.office})
	p.Do(p.ida, "members.leave", nil)
	p.Do(p.jon, "members.leave", nil)
	if p.people().LastOf(p.kim) {
		t.Error("the founder lives it too")
	}
	p.Do(p.Founder, "members.leave", nil)
	if !p.people().LastOf(p.kim) {
		t.Error("nobody else is left")
	}
}
