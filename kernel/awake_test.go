package kernel_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"alongside/fault"
	"alongside/journal"
	"alongside/journal/journaltest"
	"alongside/journal/memory"
	"alongside/kernel"
	"alongside/kernel/roomtest"
	"alongside/kernel/roster"
)

func TestWhatDoesNotExistLeavesNothing(t *testing.T) {
	s := memory.New()
	h := roomtest.HouseOn(t, s, kernel.Law{}, roomtest.NewClock(), noteRoom())
	g := h.Group(journal.GroupID(roomtest.ID(7)))
	if err := g.Read(t.Context(), func(kernel.View) error { return nil }); !isFault(err, fault.NotFound) {
		t.Errorf("reading: %v", err)
	}
	if err := g.Watch(t.Context(), 0, nil, nil, nil, nil); !isFault(err, fault.NotFound) {
		t.Errorf("watching: %v", err)
	}
	for _, name := range []string{"notes.write", "notes.whisper", "notes.take", "members.join", "members.return"} {
		if _, err := g.Do(t.Context(), kernel.Asked{Name: name, By: roomtest.Member(3)}); err == nil {
			t.Errorf("%s in no group", name)
		}
	}
	h.Tend(t.Context())
	if h.Awake() != 0 || h.Weight() != 0 {
		t.Errorf("%d groups, %d bytes are awake", h.Awake(), h.Weight())
	}
	if held, _ := s.Held(t.Context(), g.ID()); len(held) != 0 {
		t.Error("something lies in the hat of no group")
	}
}

func TestTheLeastUsedGoesToSleep(t *testing.T) {
	s, clock := memory.New(), roomtest.NewClock()
	h, err := kernel.New(s, []kernel.Room{noteRoom(), roster.Room()}, kernel.Law{},
		kernel.WithClock(clock.Now), kernel.WithLog(roomtest.Quiet()), kernel.WithMemory(40_000), kernel.WithRand(roomtest.Dice(1)))
	if err != nil {
		t.Fatal(err)
	}
	one := roomtest.Found(t, h, 1)
	ctx, stop := context.WithCancel(t.Context())
	watching := make(chan error, 1)
	heard := make(chan kernel.Change, 100)
	go func() {
		watching <- one.Watch(ctx, 0, nil, func(c kernel.Change) error { heard <- c; return nil }, nil, nil)
	}()
	<-heard
	for n := 2; n < 12; n++ {
		g := roomtest.Found(t, h, n)
		g.Do(g.Founder, "notes.write", map[string]any{"what": strings.Repeat("x", 3000)})
	}
	if n := h.Awake(); n < 2 || n > 6 || h.Weight() > 40_000 {
		t.Errorf("%d groups, %d bytes are awake", n, h.Weight())
	}
	one.Do(one.Founder, "notes.write", map[string]any{"what": "still watched"})
	if c := <-heard; !slices.Contains(c.Rooms, "notes") {
		t.Errorf("%+v", c)
	}
	stop()
	if err := <-watching; !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	for n := 2; n < 12; n++ { // all wake again
		g := roomtest.Group{T: t, Group: h.Group(journal.GroupID(roomtest.ID(0xf000 + n)))}
		if len(roomtest.State[*notes](g).Order) != 1 {
			t.Errorf("group %d", n)
		}
	}
}

// watcher collects what one who watches hears.
func watcher(t *testing.T, g kernel.Group, after uint64) (heard chan kernel.Change, stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	heard = make(chan kernel.Change)
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		_ = g.Watch(ctx, after, nil, func(c kernel.Change) error {
			select {
			case heard <- c:
			case <-ctx.Done():
			}
			return nil
		}, nil, nil)
	}()
	return heard, func() { cancel(); <-ended }
}

func TestWatching(t *testing.T) {
	c := newClub(t, memory.New(), kernel.Law{})
	seq := c.last().Seq
	heard, stop := watcher(t, c.Group.Group, seq)
	defer stop()
	thing := roomtest.ID(3)
	c.Do(c.kite, "notes.change", `{"id":"`+thing.String()+`"}`)
	if got := <-heard; got.Seq != seq+1 || !slices.Equal(got.Rooms, []string{"notes"}) || !slices.Equal(got.Things, []journal.ID{thing}) {
		t.Errorf("one thing: %+v", got)
	}
	c.Do(c.kite, "notes.whisper", whisper)
	c.Do(c.kite, "notes.write", `{"what":"x"}`)
	if got := <-heard; got.Seq != seq+2 || got.Things != nil {
		t.Errorf("a new thing, and nothing of the hat: %+v", got)
	}
	c.Do(c.kite, "notes.change", `{"id":"`+thing.String()+`"}`) // wakes the watcher, who is slow
	time.Sleep(2 * time.Millisecond)
	for i := range 5 {
		c.Do(c.kite, "notes.change", `{"id":"`+roomtest.ID(10+i).String()+`"}`)
	}
	c.Do(c.kite, "members.set_language", `{"language":"fa"}`)
	var rooms []string
	last := uint64(0)
	for changes := 0; last < c.last().Seq; changes++ {
		got := <-heard
		rooms, last = got.Rooms, got.Seq
		if changes > 2 {
			t.Fatal("what comes together is told one by one")
		}
	}
	if !slices.Contains(rooms, "members") {
		t.Errorf("%v", rooms)
	}
}

func TestASlowWatcherIsToldToLookAtEverything(t *testing.T) {
	c := newClub(t, memory.New(), kernel.Law{})
	seq := c.last().Seq
	for i := range 80 {
		c.Do(c.kite, "notes.change", `{"id":"`+roomtest.ID(10+i).String()+`"}`)
	}
	heard, stop := watcher(t, c.Group.Group, seq)
	got := <-heard
	stop()
	if got.Seq != seq+80 || got.Things != nil || !slices.Equal(got.Rooms, []string{"notes", "members"}) {
		t.Errorf("far behind: %+v", got)
	}
	heard, stop = watcher(t, c.anew(kernel.Law{}).Group.Group, seq+79)
	got = <-heard
	stop()
	if got.Seq != seq+80 || got.Things != nil || len(got.Rooms) != 2 {
		t.Errorf("after a restart: %+v", got)
	}
	heard, stop = watcher(t, c.Group.Group, seq+70)
	got = <-heard
	stop()
	if got.Seq != seq+80 || len(got.Things) != 10 {
		t.Errorf("a little behind: %+v", got)
	}
}

func TestNobodyHearsOfWhatIsNotDurable(t *testing.T) {
	s := journaltest.NewFailing(memory.New())
	c := newClub(t, s, kernel.Law{})
	heard, stop := watcher(t, c.Group.Group, c.last().Seq)
	defer stop()
	release := s.Block()
	done := make(chan error, 1)
	go func() { _, err := c.send(roomtest.ID(1), c.kite, "notes.write", `{"what":"soon"}`); done <- err }()
	select {
	case got := <-heard:
		t.Errorf("heard of %+v", got)
	case err := <-done:
		t.Errorf("answered: %v", err)
	case <-time.After(10 * time.Millisecond):
	}
	if n := len(c.notes().Order); n != 0 { // and a reader does not wait for the store
		t.Errorf("%d are shown", n)
	}
	release()
	if err := <-done; err != nil {
		t.Error(err)
	}
	<-heard
}

func TestABeatEndsAWatchThatNobodyReads(t *testing.T) {
	c := newClub(t, memory.New(), kernel.Law{})
	beat := make(chan time.Time, 1)
	beat <- time.Time{}
	gone := fmt.Errorf("the reader is gone")
	err := c.Watch(t.Context(), c.last().Seq, nil, func(kernel.Change) error { return nil }, beat, func() error { return gone })
	if !errors.Is(err, gone) {
		t.Error(err)
	}
}
