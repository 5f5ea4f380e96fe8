package kernel_test

import (
	"context"
	"fmt"
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

// many sends n contributions at once, to one club after another, and returns what
// came of each.
func many(n int, clubs ...club) []error {
	errs := make([]error, n)
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() { errs[i] = sendNth(clubs[i%len(clubs)], i) })
	}
	wg.Wait()
	return errs
}

func sendNth(c club, i int) error {
	_, err := c.send(roomtest.ID(i+1), c.kite, "notes.write", fmt.Sprintf(`{"what":"number %d"}`, i))
	return err
}

// stands counts how often each contribution of many stands in the journal.
func (c club) stands() map[journal.ID]int {
	all := map[journal.ID]int{}
	for _, e := range roomtest.Entries(c.T, c.store, c.ID()) {
		all[e.ID]++
	}
	return all
}

func TestTwoHundredAtOnceStandOnce(t *testing.T) {
	c := newClub(t, memory.New(), kernel.Law{})
	for i, err := range many(200, c) {
		if err != nil {
			t.Errorf("%d: %v", i, err)
		}
	}
	if n := len(c.notes().Order); n != 200 {
		t.Errorf("%d stand", n)
	}
	c.alike()
}

func TestAStoreThatFailsNowAndThen(t *testing.T) {
	s := journaltest.NewFailing(memory.New())
	c := newClub(t, s, kernel.Law{})
	s.FailBefore(3)
	var errs []error
	for range 10 { // in waves, so that there is more than one append
		from := len(errs)
		var wg sync.WaitGroup
		errs = append(errs, make([]error, 20)...)
		for i := from; i < from+20; i++ {
			wg.Go(func() { errs[i] = sendNth(c, i) })
		}
		wg.Wait()
	}
	s.FailBefore(0)
	failed := 0
	for i, n := range errs {
		switch stands := c.stands()[roomtest.ID(i+1)]; {
		case n == nil && stands != 1:
			t.Errorf("%d was acknowledged and stands %d times", i, stands)
		case n != nil && stands != 0:
			t.Errorf("%d stands, and %v", i, n)
		case n != nil:
			failed++
			if !isFault(n, fault.Unavailable) {
				t.Error(n)
			}
		}
		if err := sendNth(c, i); err != nil {
			t.Errorf("%d sent again: %v", i, err)
		}
	}
	if failed == 0 || len(c.notes().Order) != 200 {
		t.Errorf("%d failed, %d stand after all was sent again", failed, len(c.notes().Order))
	}
	c.alike()
}

func TestWrittenAndYetReportedAsAnError(t *testing.T) {
	s := journaltest.NewFailing(memory.New())
	c := newClub(t, s, kernel.Law{})
	s.FailAfter(2)
	for i, err := range many(100, c) {
		if err != nil {
			t.Errorf("%d: %v", i, err)
		}
	}
	s.FailAfter(1)
	if a := c.Do(c.kite, "notes.pair", `{"what":"alone","n":1}`); a.Seq == 0 {
		t.Errorf("%+v", a)
	}
	for n := range 3 {
		_, _ = c.send(roomtest.ID(900+n), c.kite, "notes.whisper", whisper)
	}
	c.Do(c.kite, "notes.open", `{"n":1}`)
	s.FailAfter(0)
	if n := len(c.notes().Order); n != 104 {
		t.Errorf("%d stand", n)
	}
	c.alike()
}

func TestNothingIsReadAndNothingIsAnswered(t *testing.T) {
	s := journaltest.NewFailing(memory.New())
	c := newClub(t, s, kernel.Law{})
	s.FailAfter(1)
	s.FailReads(true)
	if err := sendNth(c, 0); !isFault(err, fault.Unavailable) {
		t.Errorf("%v", err)
	}
	if err := c.anew(kernel.Law{}).Read(t.Context(), func(kernel.View) error { return nil }); !isFault(err, fault.Unavailable) {
		t.Errorf("waking: %v", err)
	}
	s.FailReads(false)
	s.FailAfter(0)
	if err := sendNth(c, 0); err != nil || c.stands()[roomtest.ID(1)] != 1 {
		t.Errorf("sent again: %v", err)
	}
	c.alike()
}

func TestTwoHousesOnOneStore(t *testing.T) {
	s := memory.New()
	one := newClub(t, s, kernel.Law{})
	two := one.anew(kernel.Law{})
	errs := many(400, one, two)
	stands := one.stands()
	refused := 0
	for i, err := range errs {
		if n := stands[roomtest.ID(i+1)]; (err == nil) != (n == 1) || n > 1 {
			t.Errorf("%d stands %d times: %v", i, n, err)
		}
		if err != nil {
			refused++
		}
	}
	for i := range 400 { // what was refused goes through now, what was not is found
		if err := sendNth(two, i); err != nil {
			t.Errorf("%d: %v", i, err)
		}
	}
	if err := sendNth(one, 400); err != nil { // lets the first house catch up
		t.Fatal(err)
	}
	if a, b := len(one.notes().Order), len(two.notes().Order); a != 401 || b != 400 {
		t.Errorf("%d and %d stand, %d were refused at first", a, b, refused)
	}
	one.alike()
}

func TestAHouseFollowsAnother(t *testing.T) {
	s := memory.New()
	one := newClub(t, s, kernel.Law{})
	two := one.anew(kernel.Law{})
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- two.house.Run(ctx) }()
	_ = two.Read(ctx, func(kernel.View) error { return nil })
	eventually(t, "the other house sees it", func() bool {
		one.Do(one.kite, "notes.write", `{"what":"from next door"}`)
		n := 0
		_ = two.Read(ctx, func(v kernel.View) error { n = len(kernel.In[*notes](v).Order); return nil })
		return n > 0
	})
	stop()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

func TestAFailedErasureIsFinished(t *testing.T) {
	for name, wakes := range map[string]bool{"at waking": true, "with the next": false} {
		t.Run(name, func(t *testing.T) {
			s := journaltest.NewFailing(memory.New())
			c := newClub(t, s, kernel.Law{})
			a := c.Do(c.kite, "notes.write", `{"what":"a canary"}`)
			s.FailBefore(2) // the append stands, the erasing fails
			c.Do(c.kite, "notes.take", `{"id":"`+a.ID.String()+`"}`)
			s.FailBefore(0)
			if c.notes().Texts[a.ID] != "" {
				t.Error("it is still shown")
			}
			if e := c.entry(a.ID); e.Words.None() {
				t.Fatal("the store did not fail")
			}
			if wakes {
				c = c.anew(kernel.Law{})
				_ = c.notes()
			} else {
				c.Do(c.kite, "notes.write", `{"what":"next"}`)
			}
			if e := c.entry(a.ID); !e.Words.None() {
				t.Error("the words are still there")
			}
			c.alike()
		})
	}
}

func (c club) entry(id journal.ID) journal.Entry {
	c.T.Helper()
	for _, e := range roomtest.Entries(c.T, c.store, c.ID()) {
		if e.ID == id {
			return e
		}
	}
	c.T.Fatalf("no entry %v", id)
	return journal.Entry{}
}

func TestWhoGoesAwayIsFoundOnSendingAgain(t *testing.T) {
	s := journaltest.NewFailing(memory.New())
	c := newClub(t, s, kernel.Law{})
	release := s.Block()
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Millisecond)
	defer cancel()
	asked := kernel.Asked{Name: "notes.write", ID: roomtest.ID(1), By: c.kite, Body: []byte(`{"what":"gone"}`)}
	if _, err := c.Group.Group.Do(ctx, asked); err != context.DeadlineExceeded {
		t.Errorf("%v", err)
	}
	release()
	a, err := c.Group.Group.Do(t.Context(), asked)
	if err != nil || a.Seq == 0 || c.stands()[roomtest.ID(1)] != 1 {
		t.Errorf("%+v %v", a, err)
	}
}

// A mistake of ours in one command takes nothing of the others with it.
func TestWhatBreaksOffHalfWayLeavesNothing(t *testing.T) {
	c := newClub(t, memory.New(), kernel.Law{})
	var wg sync.WaitGroup
	for i := range 60 {
		wg.Go(func() {
			if i%3 > 0 {
				if err := sendNth(c, i); err != nil {
					t.Error(err)
				}
				return
			}
			if _, err := c.send(roomtest.ID(i+1), c.kite, "notes.broken", `{"what":"half"}`); err == nil || fault.KindOf(err) != fault.Internal {
				t.Errorf("broken: %v", err)
			}
		})
	}
	wg.Wait()
	if n := len(c.notes().Order); n != 40 {
		t.Errorf("%d stand, want 40", n)
	}
	c.alike()
}

// Each sees what came before it in the batch: a bound of the room is never passed.
func TestABatchKeepsTheRoomsBounds(t *testing.T) {
	s := journaltest.NewFailing(memory.New())
	c := newClub(t, s, kernel.Law{})
	s.FailBefore(4)
	var wg sync.WaitGroup
	for range 100 {
		wg.Go(func() { _, _ = c.send(journal.ID{}, c.kite, "notes.count", `{"n":7}`) })
	}
	wg.Wait()
	s.FailBefore(0)
	if sum := c.notes().Sum; sum > 100 {
		t.Errorf("the sum is %d, at most 100 is let in", sum)
	}
	c.alike()
}
