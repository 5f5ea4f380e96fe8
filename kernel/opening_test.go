package kernel_test

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"alongside/fault"
	"alongside/journal"
	"alongside/journal/memory"
	"alongside/kernel"
	"alongside/kernel/roomtest"
)

func TestOfTheHatOnlyWhatIsOfTheMatterIsOpened(t *testing.T) {
	c := newClub(t, memory.New(), kernel.Law{})
	first := c.Do(c.kite, "notes.write", `{"what":"begun"}`)
	for _, what := range []string{"a", "b", "a"} {
		c.Do(c.kite, "notes.whisper", `{"what":"`+what+`"}`)
	}
	n := c.count()
	c.Do(c.Founder, "notes.settle", `{"what":"c"}`)
	if c.count() != n {
		t.Error("nothing of the matter was in the hat, and yet something was written")
	}
	a := c.Do(c.Founder, "notes.settle", `{"what":"a","n":1}`)
	es := roomtest.Entries(t, c.store, c.ID())[n:]
	if len(es) != 4 || es[0].Kind != "notes.whispered" || es[1].Kind != "notes.whispered" || es[2].Kind != "notes.counted" || es[3].Kind != "notes.written" {
		t.Fatalf("%+v", es)
	}
	if es[2].ID != a.ID || es[2].Seq != a.Seq || es[3].By != c.kite || !es[0].By.Zero() {
		t.Errorf("%+v %+v", a, es)
	}
	if held, err := c.store.Held(t.Context(), c.ID()); err != nil || len(held) != 1 {
		t.Errorf("in the hat: %d %v", len(held), err)
	}
	if got := c.notes(); got.Texts[first.ID] != "begun" || got.Sum != 2 {
		t.Errorf("%+v", got)
	}
	c.alike()
}

func TestWithAFaultTheHatStaysAsItWas(t *testing.T) {
	c := newClub(t, memory.New(), kernel.Law{})
	for range 3 {
		c.Do(c.kite, "notes.whisper", `{"what":"a"}`)
	}
	n := c.count()
	c.Fails(fault.Conflict, c.Founder, "notes.settle", `{"what":"a"}`)
	if held, err := c.store.Held(t.Context(), c.ID()); err != nil || len(held) != 3 || c.count() != n {
		t.Errorf("in the hat: %d %v; %d entries, want %d", len(held), err, c.count(), n)
	}
	c.Do(c.Founder, "notes.count", `{"n":1}`)
	c.alike()
}

func TestAStandingMandateNeedsNoProposal(t *testing.T) {
	law := theGroupPublishes()
	c := newClub(t, memory.New(), law)
	law.Rule = func(kernel.View, string) kernel.Rule {
		return kernel.Rule{Group: true, Alone: []journal.MemberID{c.kite}}
	}
	c = c.anew(law)
	const body = `{"what":"to all"}`
	if a := c.Do(c.Founder, "notes.publish", body); !a.Proposal {
		t.Errorf("the founder needs the group: %+v", a)
	}
	if a := c.Do(c.kite, "notes.publish", body); a.Proposal || len(a.Secret) != 20 {
		t.Errorf("the kite does not: %+v", a)
	}
}

func TestWhatIsQuietIsToldToNobodyWhoWatches(t *testing.T) {
	c := newClub(t, memory.New(), kernel.Law{})
	ctx, stop := context.WithTimeout(t.Context(), 20*time.Second)
	defer stop()
	heard := make(chan kernel.Change, 9)
	over := make(chan error, 1)
	go func() {
		over <- c.Group.Group.Watch(ctx, 0, nil, func(ch kernel.Change) error { heard <- ch; return nil }, nil, nil)
	}()
	<-heard // what was before
	c.Do(c.kite, "notes.mutter", `{"what":"quietly"}`)
	loud := c.Do(c.kite, "notes.count", `{"n":1}`)
	if ch := <-heard; ch.Seq != loud.Seq || !slices.Equal(ch.Rooms, []string{"notes"}) {
		t.Errorf("%+v, want %d", ch, loud.Seq)
	}
	c.Do(c.kite, "notes.mutter", `{"what":"quietly"}`)
	stop()
	if err := <-over; !errors.Is(err, context.Canceled) || len(heard) > 0 {
		t.Errorf("%v, and %d more", err, len(heard))
	}
	late, end := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer end()
	err := c.Group.Group.Watch(late, loud.Seq, nil, func(ch kernel.Change) error { t.Errorf("whoever comes late hears %+v", ch); return nil }, nil, nil)
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
}

func TestWordsGoWhenTheAgreementKeepsThemNoLonger(t *testing.T) {
	law := kernel.Law{
		Keep:   func(kernel.View) map[string]int { return map[string]int{"notes": 30, "other": 0} },
		Expire: func(e kernel.Erasure) any { return expired{e} },
	}
	c := newClub(t, memory.New(), law)
	old := c.Do(c.kite, "notes.write", `{"what":"old"}`)
	kept := c.Do(c.kite, "notes.mutter", `{"what":"of no sort"}`)
	c.clock.Move(10 * 24 * time.Hour)
	young := c.Do(c.kite, "notes.write", `{"what":"young"}`)
	says := func(when string, want map[journal.ID]string) {
		t.Helper()
		c.house.Tend(t.Context())
		for id, text := range want {
			if got := c.notes().Texts[id]; got != text {
				t.Errorf("%s: %q, want %q", when, got, text)
			}
		}
	}
	c.clock.Move(19 * 24 * time.Hour)
	says("a day before", map[journal.ID]string{old.ID: "old", kept.ID: "of no sort", young.ID: "young"})
	c = c.anew(law) // whoever slept is woken for it
	c.clock.Move(24 * time.Hour)
	says("after 30 days", map[journal.ID]string{old.ID: "", kept.ID: "of no sort", young.ID: "young"})
	n := c.count()
	c.house.Tend(t.Context())
	if c.count() != n {
		t.Error("what is gone goes again")
	}
	c.clock.Move(10 * 24 * time.Hour)
	says("after 40 days", map[journal.ID]string{kept.ID: "of no sort", young.ID: ""})
	for _, e := range roomtest.Entries(t, c.store, c.ID()) {
		if (e.ID == old.ID || e.ID == young.ID) && !e.Words.None() {
			t.Error("the words are in the store still")
		}
	}
}

func TestACodeWithADoorLeadsToItsGroup(t *testing.T) {
	c := newClub(t, memory.New(), kernel.Law{})
	a := c.Do(c.kite, "notes.let_in", `{"what":"x"}`)
	if len(a.Secret) != 24 || kernel.DoorOf(a.Secret) != kernel.Door(c.ID()) {
		t.Fatalf("%q, and the door is %s", a.Secret, kernel.Door(c.ID()))
	}
	found := 0
	for g, err := range c.house.Behind(t.Context(), kernel.DoorOf(a.Secret[:4]+" "+a.Secret[4:])) {
		if err != nil || g.ID() != c.ID() {
			t.Error(g, err)
		}
		found++
	}
	if found != 1 || kernel.DoorOf("12") != "" {
		t.Errorf("%d groups", found)
	}
}
