package kernel_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"

	"alongside/fault"
	"alongside/journal"
	"alongside/journal/journaltest"
	"alongside/journal/memory"
	"alongside/kernel"
)

func TestEverythingAtOnce(t *testing.T) {
	s := journaltest.NewFailing(memory.New())
	c := newClub(t, s, theGroupPublishes())
	two := c.anew(theGroupPublishes())
	s.FailBefore(11)
	var wg sync.WaitGroup
	for i := range 32 {
		dice := rand.New(rand.NewPCG(uint64(i), 1))
		g := c
		if i%4 == 0 {
			g = two
		}
		wg.Go(func() {
			for range 25 {
				busy(g, dice)
			}
		})
	}
	wg.Wait()
	s.FailBefore(0)
	c.Do(c.kite, "notes.write", `{"what":"last"}`)
	c.alike()
}

// busy does one thing at random, and does not mind faults that may be.
func busy(c club, dice *rand.Rand) {
	var err error
	switch dice.IntN(8) {
	case 0, 1:
		_, err = c.send(journal.ID{}, c.kite, "notes.write", `{"what":"w"}`)
	case 2:
		_, err = c.send(journal.ID{}, c.kite, "notes.whisper", whisper)
	case 3:
		_, err = c.send(journal.ID{}, c.Founder, "notes.open", `{"n":0}`)
	case 4:
		err = c.Read(context.Background(), func(v kernel.View) error {
			n := kernel.In[*notes](v)
			if len(n.Texts) != len(n.Order) || len(v.Said(c.kite)) > len(n.Texts)+len(n.Carried) {
				return fmt.Errorf("half a state is shown")
			}
			return nil
		})
	case 5:
		_, err = c.send(journal.ID{}, c.kite, "notes.publish", `{"what":"p"}`)
	case 6:
		_, err = c.send(journal.ID{}, c.kite, "notes.hum", `{"what":"h"}`)
	default:
		c.house.Tend(context.Background())
	}
	if err != nil && fault.Of(err) == nil {
		c.T.Error(err)
	}
}
