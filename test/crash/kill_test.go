package crash

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"
	"time"

	"alongside/journal"
	"alongside/test/evening"
)

const (
	kills  = 100
	tables = 2  // groups that meet at the same time
	least  = 2  // requests before a kill
	most   = 60 // at most
)

// TestNothingAcknowledgedIsLost plays evenings of two groups at once, kills the
// program at random moments, starts it again, sends again what was not
// acknowledged, and goes on.
func TestNothingAcknowledgedIsLost(t *testing.T) {
	h := newHost(t)
	began := time.Now()
	c := &crowd{TB: t, dice: rand.New(rand.NewPCG(4, 4)), acked: map[journal.ID]acked{}}
	for range tables {
		c.tables = append(c.tables, c.sit())
	}
	atStart, midway := 0, 0
	for k := range kills {
		if k%10 == 9 { // while it starts
			s := h.begin()
			time.Sleep(time.Duration(c.dice.IntN(30)) * time.Millisecond)
			_ = s.cmd.Process.Kill()
			_ = s.cmd.Wait()
			atStart++
			continue
		}
		if c.untilKilled(h.start()) {
			midway++
		}
	}
	s := h.start()
	c.finish(s)
	h.stop(s)
	t.Logf("%d kills in %v: %d while it started, %d with requests under way; %d evenings, %d contributions acknowledged, %d of them sent again",
		kills, time.Since(began).Round(time.Millisecond), atStart, midway, len(c.plays), len(c.acked), c.again)
	if midway < kills/3 {
		t.Errorf("only %d kills with requests under way: they show little", midway)
	}
	c.check(h)
	if out, err := h.verify(); err != nil {
		t.Errorf("verify: %v: %s", err, out)
	}
}

// acked is a step that was acknowledged.
type acked struct {
	evening.Step
	play *evening.Play
	seq  uint64
}

// crowd is everybody who meets, and what they were told.
type crowd struct {
	testing.TB
	dice   *rand.Rand
	tables []*table
	plays  []*evening.Play
	again  int

	mu    sync.Mutex // guards all below, and plays and again while a server runs
	acked map[journal.ID]acked
	fuse  int // requests until the kill
	gone  bool
	open  int // requests under way
	burnt chan struct{}
}

// table is an evening, and how far it is.
type table struct {
	*evening.Play
	phases [][]evening.Step
	next   int // phase
	done   map[journal.ID]bool
	tried  map[journal.ID]bool
}

// sit begins another evening.
func (c *crowd) sit() *table {
	seed := uint64(len(c.plays))
	p := evening.NewPlay(evening.Script(seed, tonight()), nil)
	c.plays = append(c.plays, p)
	return &table{Play: p, phases: p.Phases(), done: map[journal.ID]bool{}, tried: map[journal.ID]bool{}}
}

// tonight is an hour from now, in a zone where it is about noon: no test runs
// over midnight.
var tonight = sync.OnceValue(func() time.Time {
	now := time.Now().UTC()
	zone, err := time.LoadLocation(fmt.Sprintf("Etc/GMT%+d", now.Hour()-12)) // signs are the other way round there
	if err != nil {
		panic(err)
	}
	return now.In(zone).Add(time.Hour)
})

// untilKilled plays on until the server is killed, after a random number of
// requests and a random wait. It reports whether requests were under way.
func (c *crowd) untilKilled(s *server) (midway bool) {
	client := evening.At(s.base, nil)
	defer client.Close()
	c.fuse, c.gone, c.burnt = least+c.dice.IntN(most-least), false, make(chan struct{})
	wait := time.Duration(c.dice.IntN(3000)) * time.Microsecond
	var wg sync.WaitGroup
	for i := range c.tables {
		wg.Go(func() { c.sitOn(client, i) })
	}
	<-c.burnt
	time.Sleep(wait)
	c.mu.Lock()
	midway = c.open > 0
	c.mu.Unlock()
	s.kill()
	wg.Wait()
	return midway
}

// sitOn plays table i, and further evenings behind it, until the server is gone.
func (c *crowd) sitOn(client *evening.Client, i int) {
	for {
		t := c.tables[i]
		t.Use(client)
		if !c.play(t, len(t.phases)) {
			return
		}
		c.mu.Lock()
		c.tables[i] = c.sit()
		c.mu.Unlock()
	}
}

// play plays t up to a phase, each phase all at once; false: answers were lost.
func (c *crowd) play(t *table, until int) bool {
	for ; t.next < until; t.next++ {
		var wg sync.WaitGroup
		for _, s := range t.phases[t.next] {
			wg.Go(func() { c.send(t, s) })
		}
		wg.Wait()
		for _, s := range t.phases[t.next] {
			if !t.done[s.ID] {
				return false
			}
		}
	}
	return true
}

// send sends a step that is not acknowledged yet.
func (c *crowd) send(t *table, s evening.Step) {
	c.mu.Lock()
	if t.done[s.ID] || c.gone {
		c.mu.Unlock()
		return
	}
	if t.tried[s.ID] {
		c.again++
	}
	t.tried[s.ID] = true
	if c.fuse--; c.fuse == 0 {
		close(c.burnt)
	}
	c.open++
	c.mu.Unlock()
	a, err := t.Do(context.Background(), s)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.open--
	switch _, refused := errors.AsType[*evening.Problem](err); {
	case refused:
		c.Errorf("%s of person %d was refused: %v", s.Command, s.Who, err)
		t.done[s.ID] = true // go on: one fault is enough
	case err != nil:
		c.gone = true
	default:
		t.done[s.ID] = true
		c.acked[a.ID] = acked{s, t.Play, a.Seq}
	}
}

// finish ends the evenings under way, the last of them while the hat is full.
func (c *crowd) finish(s *server) {
	client := evening.At(s.base, nil)
	defer client.Close()
	c.fuse, c.gone = -1, false
	for _, t := range c.tables {
		t.Use(client)
		if !c.play(t, len(t.phases)) {
			c.Fatal("an answer was lost without a kill")
		}
	}
	last := c.sit()
	last.Use(client)
	if !c.play(last, last.Hatted+1) {
		c.Fatal("an answer was lost without a kill")
	}
}

// check opens what was kept, and holds it against what was acknowledged.
func (c *crowd) check(h *host) {
	store := h.open()
	defer store.Close()
	journals, hats := kept(h, store)
	there := func(id journal.ID) int { return len(journals[id]) + len(hats[id]) }
	held := 0
	for id, a := range c.acked {
		n := there(id)
		switch {
		case a.InHat || a.Gone && n == 0 && c.takenFromHat(id): // neither leaves a trace
			if n != 0 {
				h.Errorf("%s: what was taken out of the hat left %d traces", a.Command, n)
			}
			continue
		case n != 1:
			h.Errorf("%s of person %d stands %d times", a.Command, a.Who, n)
			continue
		}
		held += len(hats[id])
		e := append(journals[id], hats[id]...)[0]
		if a.seq != 0 && (e.Seq != a.seq || len(hats[id]) > 0) {
			h.Errorf("%s was acknowledged at %d and stands at %d", a.Command, a.seq, e.Seq)
		}
		c.words(h, a, &e)
	}
	for id, es := range journals {
		if len(es) > 1 || len(hats[id]) > 0 {
			h.Errorf("a %s stands twice", es[0].Kind)
		}
	}
	if held == 0 {
		h.Error("no acknowledged card lies in a hat: the last evening shows nothing")
	}
	c.nothingElse(h, journals)
}

// takenFromHat reports whether a card was acknowledged to be out of the hat.
func (c *crowd) takenFromHat(card journal.ID) bool {
	for _, a := range c.acked {
		if a.InHat && a.Target == card {
			return true
		}
	}
	return false
}

// words checks that what was said is what stands, unless it was taken back.
func (c *crowd) words(h *host, a acked, e *journal.Entry) {
	if a.Text == "" {
		return
	}
	gone := false
	for _, b := range c.acked {
		gone = gone || b.Target == a.ID
	}
	if gone != e.Words.None() || !gone && !strings.Contains(string(e.Words.Body), a.Text) {
		h.Errorf("%s of person %d: taken back is %v, words stand is %v", a.Command, a.Who, gone, !e.Words.None())
	}
}

// nothingElse checks that each evening has as many entries of a kind as its
// script has steps, though many were sent more than once.
func (c *crowd) nothingElse(h *host, journals map[journal.ID][]journal.Entry) {
	h.Helper()
	kinds := map[string]string{
		"sessions.add_signed_card": "sessions.card_signed", "sessions.vote_card": "sessions.card_voted",
		"sessions.arrive": "sessions.arrived", "sessions.check_in": "sessions.checked_in",
		"sessions.take_turn": "sessions.turn_taken", "sessions.pause": "sessions.paused",
		"sessions.add_item": "sessions.item_added", "sessions.close": "sessions.closed",
		"sessions.reflect": "sessions.reflected", "members.welcome": "members.welcomed",
	}
	want, got := map[string]int{}, map[string]int{}
	for _, a := range c.acked {
		if k := kinds[a.Command]; k != "" {
			want[k]++
		}
	}
	for _, es := range journals {
		got[es[0].Kind]++
	}
	for _, k := range kinds {
		if want[k] != got[k] {
			h.Errorf("%d %s, and %d were acknowledged", got[k], k, want[k])
		}
	}
}

// kept returns every entry in a journal and in a hat, by its id.
func kept(h *host, store journal.Store) (journals, hats map[journal.ID][]journal.Entry) {
	h.Helper()
	journals, hats = map[journal.ID][]journal.Entry{}, map[journal.ID][]journal.Entry{}
	for g, err := range store.Groups(h.Context()) {
		if err != nil {
			h.Fatal(err)
		}
		for e, err := range store.Read(h.Context(), g, 0) {
			if err != nil {
				h.Fatal(err)
			}
			journals[e.ID] = append(journals[e.ID], e)
		}
		hat, err := store.Held(h.Context(), g)
		if err != nil {
			h.Fatal(err)
		}
		for _, e := range hat {
			hats[e.ID] = append(hats[e.ID], e)
		}
	}
	return journals, hats
}
