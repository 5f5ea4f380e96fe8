package kernel_test

import (
	"bytes"
	"context"
	"slices"
	"sync"
	"testing"
	"time"

	"alongside/fault"
	"alongside/journal"
	"alongside/journal/journaltest"
	"alongside/journal/memory"
	"alongside/kernel"
	"alongside/kernel/roomtest"
)

const whisper = `{"what":"a canary","secret":"0123 4567 8901 2345 6789"}`

func TestTheHatOpensInOrderAndNotBeforeThree(t *testing.T) {
	c := newClub(t, memory.New(), kernel.Law{})
	before := c.count()
	head := func() (seq uint64) {
		_ = c.Read(t.Context(), func(v kernel.View) error { seq = v.Seq(); return nil })
		return seq
	}
	seq := head()
	var ids []journal.ID
	for _, n := range []int{9, 3} {
		a, err := c.send(roomtest.ID(n), c.kite, "notes.whisper", whisper)
		if err != nil || a.Seq != 0 || a.Secret != "" {
			t.Fatal(a, err)
		}
		ids = append(ids, a.ID)
	}
	c.Fails(fault.Conflict, c.Founder, "notes.open", `{"n":1}`)
	ids = append(ids, c.Do(c.Founder, "notes.whisper", `{"what":"a canary"}`).ID)
	if c.count() != before || head() != seq {
		t.Error("the journal shows that something lies in the hat")
	}
	held, err := c.store.Held(t.Context(), c.ID())
	if err != nil || len(held) != 3 {
		t.Fatal(held, err)
	}
	for _, e := range held {
		if !e.By.Zero() || e.Day != 0 || bytes.Contains(e.Words.Body, c.kite[:]) || bytes.Contains(e.Words.Body, []byte(c.kite.String())) {
			t.Errorf("the hat knows too much: %+v", e)
		}
	}
	c.Do(c.Founder, "notes.open", `{"n":1}`)
	slices.SortFunc(ids, func(a, b journal.ID) int { return bytes.Compare(a[:], b[:]) })
	if got := c.notes(); !slices.Equal(got.Order, ids) || got.Sum != 1 {
		t.Errorf("opened %v, want %v", got.Order, ids)
	}
	if held, _ := c.store.Held(t.Context(), c.ID()); len(held) != 0 {
		t.Error("the hat is not empty")
	}
	c.alike()
}

func TestAnUnsignedIDCountsOnce(t *testing.T) {
	c := newClub(t, memory.New(), kernel.Law{})
	id := roomtest.ID(5)
	check := func(when string, c club) {
		t.Helper()
		if a, err := c.send(id, c.Founder, "notes.whisper", whisper); err != nil || a != (kernel.Answer{ID: id}) {
			t.Errorf("%s: %+v %v", when, a, err)
		}
		for what, body := range map[string]string{
			"another secret": `{"what":"a canary","secret":"0123 4567 8901 2345 6780"}`,
			"another body":   `{"what":"another","secret":"0123 4567 8901 2345 6789"}`,
			"no secret":      `{"what":"a canary"}`,
		} {
			if _, err := c.send(id, c.kite, "notes.whisper", body); !isFault(err, fault.Conflict) {
				t.Errorf("%s, %s: %v", when, what, err)
			}
		}
	}
	check("first", c)
	check("in the hat", c)
	check("in the hat after a restart", c.anew(kernel.Law{}))
	for range 2 {
		c.Do(c.kite, "notes.whisper", `{"what":"x"}`)
	}
	c.Do(c.Founder, "notes.open", `{"n":1}`)
	check("opened", c)
	check("opened, after a restart", c.anew(kernel.Law{}))
}

func TestTheSameAtTheSameTimeIsHeldOnce(t *testing.T) {
	s := journaltest.NewFailing(memory.New())
	c := newClub(t, s, kernel.Law{})
	release := s.Block()
	var wg sync.WaitGroup
	errs := make([]error, 20)
	twice := make([]error, 20)
	for i := range errs {
		wg.Go(func() { _, errs[i] = c.send(roomtest.ID(5), c.kite, "notes.whisper", whisper) })
		wg.Go(func() { _, twice[i] = c.send(roomtest.ID(100+i), c.kite, "notes.answer", whisper) })
	}
	again := make([]error, 20) // the same answer to what counts once is no second answer
	for i := range again {
		wg.Go(func() { _, again[i] = c.send(roomtest.ID(7), c.Founder, "notes.answer", whisper) })
	}
	time.Sleep(5 * time.Millisecond) // let some of them gather
	release()
	wg.Wait()
	answers := 0
	for i := range errs {
		if errs[i] != nil || again[i] != nil {
			t.Error(errs[i], again[i])
		}
		switch {
		case twice[i] == nil:
			answers++
		case !isFault(twice[i], fault.Conflict):
			t.Error(twice[i])
		}
	}
	if held, _ := s.Held(t.Context(), c.ID()); len(held) != 3 || answers != 1 {
		t.Errorf("%d in the hat, %d answers to what counts once", len(held), answers)
	}
}

func TestTakingOutOfTheHatAndOutOfTheJournal(t *testing.T) {
	c := newClub(t, memory.New(), kernel.Law{})
	send := func(n int) { _, _ = c.send(roomtest.ID(n), c.kite, "notes.whisper", whisper) }
	for n := range 4 {
		send(n)
	}
	takes := func(n int) string {
		return `{"id":"` + roomtest.ID(n).String() + `","secret":"۰۱۲۳-۴۵۶۷-۸۹۰۱-۲۳۴۵-۶۷۸۹"}`
	}
	c.Fails(fault.NotFound, c.kite, "notes.take", `{"id":"`+roomtest.ID(1).String()+`"}`)
	n := c.count()
	c.Do(journal.MemberID{}, "notes.take", takes(1))
	if held, _ := c.store.Held(t.Context(), c.ID()); len(held) != 3 || c.count() != n {
		t.Errorf("%d in the hat, %d entries more", len(held), c.count()-n)
	}
	c.Do(c.Founder, "notes.open", `{"n":1}`)
	if _, there := c.notes().Texts[roomtest.ID(1)]; there {
		t.Error("what was taken out came into the journal")
	}
	c = c.anew(kernel.Law{})
	c.Do(journal.MemberID{}, "notes.take", takes(2))
	for _, e := range roomtest.Entries(t, c.store, c.ID()) {
		if e.ID == roomtest.ID(2) && !e.Words.None() {
			t.Error("the words are still there")
		}
	}
	if c.notes().Texts[roomtest.ID(2)] != "" {
		t.Error("the words are still shown")
	}
	c.alike()
}

// A take-back that is let in together with the opening of the hat must not be lost.
func TestTakingBackInTheBatchThatOpensTheHat(t *testing.T) {
	s := journaltest.NewFailing(memory.New())
	c := newClub(t, s, kernel.Law{})
	for n := range 3 {
		if _, err := c.send(roomtest.ID(n), c.kite, "notes.whisper", whisper); err != nil {
			t.Fatal(err)
		}
	}
	release := s.Block()
	var wg sync.WaitGroup
	do := func(by journal.MemberID, command, body string) {
		wg.Go(func() {
			if _, err := c.send(journal.ID{}, by, command, body); err != nil {
				t.Error(err)
			}
		})
		time.Sleep(2 * time.Millisecond) // in this order
	}
	do(c.kite, "notes.write", `{"what":"before"}`) // waits in the store; the others gather
	do(c.Founder, "notes.open", `{"n":1}`)
	do(journal.MemberID{}, "notes.take", `{"id":"`+roomtest.ID(1).String()+`","secret":"01234567890123456789"}`)
	release()
	wg.Wait()
	for _, e := range roomtest.Entries(t, s, c.ID()) {
		if e.ID == roomtest.ID(1) && !e.Words.None() {
			t.Error("what was taken back stands in the journal")
		}
	}
	c.alike()
}

func TestTheHatOpensAtTheEndOfTheGroupsDay(t *testing.T) {
	c := newClub(t, memory.New(), kernel.Law{})
	c.Do(c.kite, "notes.whisper", whisper) // at noon in London, in winter
	c.clock.Move(11*time.Hour + 59*time.Minute)
	c.house.Tend(t.Context())
	if n := len(c.notes().Order); n != 0 {
		t.Fatal("the hat opened before the day's end")
	}
	c.clock.Move(2 * time.Minute)
	c.Do(c.kite, "notes.write", `{"what":"just after midnight"}`) // must not put it off
	c.house.Tend(t.Context())
	if n := len(c.notes().Order); n != 2 {
		t.Errorf("%d contributions after the day's end, want 2", n)
	}
	c.alike()
}

func TestWhatFallsDueForOthersDoesNotOpenTheHat(t *testing.T) {
	c := newClub(t, memory.New(), kernel.Law{})
	c.Do(c.kite, "notes.plan", `{"n":1}`)
	c.clock.Move(12*time.Hour + time.Minute)
	c.Do(c.kite, "notes.whisper", whisper)
	c.house.Tend(t.Context())
	if got := c.notes(); len(got.Dues) != 0 || len(got.Order) != 0 {
		t.Errorf("%d due, %d out of the hat", len(got.Dues), len(got.Order))
	}
	late := c.anew(kernel.Law{}) // has not seen when it was put in
	late.house.Tend(t.Context())
	if got := late.notes(); len(got.Order) != 0 {
		t.Error("opened on its first day, after a restart")
	}
	c.clock.Move(24 * time.Hour)
	late.house.Tend(t.Context())
	if got := late.notes(); len(got.Order) != 1 {
		t.Errorf("%d out of the hat at the day's end", len(got.Order))
	}
}

func TestNothingIsWokenOverAndOver(t *testing.T) {
	s := memory.New()
	c := newClub(t, s, kernel.Law{})
	c.Do(c.kite, "notes.plan", `{"n":1}`)
	c.Do(c.kite, "notes.whisper", whisper)
	c.clock.Move(24 * time.Hour)
	for range 3 {
		c.house.Tend(t.Context())
	}
	n := c.count()
	today := roomtest.Today() + 1
	for g, err := range s.Due(context.Background(), today) {
		t.Errorf("%v is still due (%v)", g, err)
	}
	c.house.Tend(t.Context())
	if c.count() != n {
		t.Error("tidying again left something")
	}
	if got := c.notes(); len(got.Dues) != 0 || len(got.Order) != 1 {
		t.Errorf("%+v", got)
	}
}

func TestAHatThatCannotBeFilledTakesNothing(t *testing.T) {
	s := journaltest.NewFailing(memory.New())
	c := newClub(t, s, kernel.Law{})
	s.FailBefore(1)
	if _, err := c.send(roomtest.ID(1), c.kite, "notes.answer", whisper); !isFault(err, fault.Unavailable) {
		t.Errorf("%v", err)
	}
	s.FailBefore(0)
	s.FailAfter(1) // stands, and yet reported
	if a, err := c.send(roomtest.ID(1), c.kite, "notes.answer", whisper); err != nil || a.ID != roomtest.ID(1) {
		t.Errorf("%+v %v", a, err)
	}
	s.FailAfter(0)
	if _, err := c.send(roomtest.ID(1), c.kite, "notes.answer", whisper); err != nil {
		t.Error(err)
	}
	if held, _ := s.Held(t.Context(), c.ID()); len(held) != 1 {
		t.Errorf("%d in the hat", len(held))
	}
}
