package kernel_test

import (
	"context"
	"testing"
	"time"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roomtest"
)

// club is a group with a founder and a second member.
type club struct {
	roomtest.Group
	store journal.Store
	clock *roomtest.Clock
	house *kernel.House
	kite  journal.MemberID
}

func newClub(t testing.TB, s journal.Store, law kernel.Law) club {
	t.Helper()
	c := club{store: s, clock: roomtest.NewClock()}
	c.house = roomtest.HouseOn(t, s, law, c.clock, noteRoom())
	c.Group = roomtest.Found(t, c.house, 1)
	c.kite = c.Join("Paper kite")
	return c
}

// anew is the same group in a new house on the same store, as after a restart.
func (c club) anew(law kernel.Law) club {
	c.house = roomtest.HouseOn(c.T, c.store, law, c.clock, noteRoom())
	c.Group = c.On(c.house)
	return c
}

// send gives a command under an id.
func (c club) send(id journal.ID, by journal.MemberID, name, body string) (kernel.Answer, error) {
	return c.Group.Group.Do(context.Background(), kernel.Asked{Name: name, ID: id, By: by, Body: []byte(body)})
}

func (c club) notes() *notes { return roomtest.State[*notes](c.Group) }

// last is the last entry of the journal.
func (c club) last() journal.Entry {
	c.T.Helper()
	es := roomtest.Entries(c.T, c.store, c.ID())
	return es[len(es)-1]
}

func (c club) count() int { return len(roomtest.Entries(c.T, c.store, c.ID())) }

func isFault(err error, want fault.Kind) bool {
	f := fault.Of(err)
	return f != nil && f.Kind == want
}

// alike checks that the draft, a new house and what is shown are the same.
func (c club) alike() {
	c.T.Helper()
	shown, draft, seqs, sums := c.Images()
	if draft != nil && (seqs[0] != seqs[1] || sums[0] != sums[1] || roomtest.Dump(shown[0]) != roomtest.Dump(draft[0])) {
		c.T.Errorf("draft and shown differ: %v", seqs)
	}
	marks, drafts := c.Marks()
	if draft != nil && roomtest.Dump(marks) != roomtest.Dump(drafts) {
		c.T.Error("draft and shown remember other entries")
	}
	again := c.anew(kernel.Law{})
	if roomtest.Dump(shown[0]) != roomtest.Dump(again.notes()) {
		c.T.Error("a new house folds something else")
	}
	if fresh, _ := again.Marks(); roomtest.Dump(marks) != roomtest.Dump(fresh) {
		c.T.Error("a new house remembers other entries")
	}
}

func eventually(t testing.TB, what string, is func() bool) {
	t.Helper()
	for range 2000 {
		if is() {
			return
		}
		time.Sleep(time.Millisecond)
	}
	t.Errorf("never: %s", what)
}
