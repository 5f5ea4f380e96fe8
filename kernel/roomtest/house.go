package roomtest

import (
	"bytes"
	"encoding/json"
	"io"
	"log/slog"
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"alongside/fault"
	"alongside/journal"
	"alongside/journal/memory"
	"alongside/kernel"
	"alongside/kernel/roster"
)

// Clock is a clock that stands still until it is moved. It is safe for several at once.
type Clock struct {
	mu sync.Mutex // guards t
	t  time.Time
}

// NewClock returns a clock at noon of a Tuesday in winter, in UTC.
func NewClock() *Clock { return &Clock{t: time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC)} }

// Now is what the clock shows.
func (c *Clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.t
}

// Move moves the clock.
func (c *Clock) Move(by time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.t = c.t.Add(by)
}

// Dice returns dice that fall the same way each time.
func Dice(seed byte) io.Reader { return rand.NewChaCha8([32]byte{seed}) }

// ID returns the n-th of a row of ids that are always the same.
func ID(n int) journal.ID {
	return journal.V4([16]byte{0xa1, byte(n >> 8), byte(n), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, byte(n >> 8), byte(n)})
}

// Member is ID(n) as a member's.
func Member(n int) journal.MemberID { return journal.MemberID(ID(n)) }

// Quiet is a log that nobody reads.
func Quiet() *slog.Logger { return slog.New(slog.DiscardHandler) }

// House returns a house of the given rooms, and the roster if it is not among
// them, on a memory store of its own, with a clock that stands still.
func House(t testing.TB, rooms ...kernel.Room) *kernel.House {
	t.Helper()
	return HouseOn(t, memory.New(), kernel.Law{}, NewClock(), rooms...)
}

// HouseOn is House on a store, under a law, with a clock.
func HouseOn(t testing.TB, s journal.Store, law kernel.Law, c *Clock, rooms ...kernel.Room) *kernel.House {
	t.Helper()
	h, err := kernel.New(s, withRoster(rooms), law, kernel.WithClock(c.Now), kernel.WithLog(Quiet()))
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// withRoster puts the roster behind rooms where none of them is it.
func withRoster(rooms []kernel.Room) []kernel.Room {
	for _, r := range rooms {
		if r.Name == roster.Name {
			return rooms
		}
	}
	return append(append([]kernel.Room(nil), rooms...), roster.Room())
}

// Group is a group that was founded for a test.
type Group struct {
	kernel.Group
	T       testing.TB
	Founder journal.MemberID
	Invite  string // the founders' invitation
}

// The secrets with which Found founds a group.
const (
	foundersInvite = "4444 0000 4444 0000 4444"
	foundersCode   = "1111 0000 1111 0000 1111"
	foundersToken  = "11110000111100001111000011110000"
)

// Found founds the n-th group of a house; its founder is called Lemon.
func Found(t testing.TB, h *kernel.House, n int) Group {
	t.Helper()
	id := ID(0xf000 + n)
	g := Group{T: t, Group: h.Group(journal.GroupID(id)), Founder: journal.MemberID(id.Derived(1)), Invite: foundersInvite}
	_, err := g.Group.Do(t.Context(), kernel.Asked{Name: "members.found", ID: id, Body: JSON(t, map[string]any{
		"name": "Harbour kitchen", "languages": []string{"en", "fa"}, "zone": "Europe/London",
		"founder": map[string]any{"name": "Lemon", "picture": "lemon", "side": "lived", "language": "en"},
		"token":   foundersToken, "code": foundersCode, "invite": foundersInvite,
	})})
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// On is the same group in another house.
func (g Group) On(h *kernel.House) Group {
	g.Group = h.Group(g.ID())
	return g
}

// Join lets somebody in with the founders' invitation; the founder welcomes them.
func (g Group) Join(name string) journal.MemberID {
	g.T.Helper()
	m := g.JoinWith(g.Invite, name)
	g.Do(g.Founder, "members.welcome", map[string]any{"member": m})
	return m
}

// JoinWith lets somebody in with an invitation; nobody welcomes them.
func (g Group) JoinWith(invite, name string) journal.MemberID {
	g.T.Helper()
	a := g.Do(journal.MemberID{}, "members.join", map[string]any{
		"invite": invite, "name": name, "language": "en",
		"token": "token of " + name + " 0000000000000000", "code": "code of " + name + " 0000000000000000",
	})
	return journal.MemberID(a.ID)
}

// Do gives a command and expects no fault. The body is JSON, or becomes it.
func (g Group) Do(by journal.MemberID, name string, body any) kernel.Answer {
	g.T.Helper()
	a, err := g.Try(by, name, body)
	if err != nil {
		g.T.Fatalf("%s: %v", name, err)
	}
	return a
}

// Try gives a command.
func (g Group) Try(by journal.MemberID, name string, body any) (kernel.Answer, error) {
	g.T.Helper()
	return g.Group.Do(g.T.Context(), kernel.Asked{Name: name, By: by, Body: JSON(g.T, body)})
}

// Fails gives a command and expects a fault of a kind.
func (g Group) Fails(want fault.Kind, by journal.MemberID, name string, body any) {
	g.T.Helper()
	if _, err := g.Try(by, name, body); err == nil || fault.KindOf(err) != want {
		g.T.Errorf("%s: %v, want a fault of kind %d", name, err, want)
	}
}

// JSON writes v as JSON; strings and bytes are JSON already, nil is nothing.
func JSON(t testing.TB, v any) []byte {
	t.Helper()
	switch v := v.(type) {
	case nil:
		return nil
	case string:
		return []byte(v)
	case []byte:
		return v
	}
	var b bytes.Buffer
	if err := json.NewEncoder(&b).Encode(v); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// State returns the state of type S as all see it. It may be looked at only while
// nothing is done in the group.
func State[S kernel.State](g Group) (s S) {
	g.T.Helper()
	err := g.Read(g.T.Context(), func(v kernel.View) error { s = kernel.In[S](v); return nil })
	if err != nil {
		g.T.Fatal(err)
	}
	return s
}

// Entries returns the journal of a group as the store holds it, and checks its chain.
func Entries(t testing.TB, s journal.Store, g journal.GroupID) (es []journal.Entry) {
	t.Helper()
	var prev journal.Sum
	for e, err := range s.Read(t.Context(), g, 0) {
		if err != nil {
			t.Fatal(err)
		}
		if journal.Link(prev, g, &e) != e.Sum {
			t.Fatalf("the chain is broken at %d, %s", e.Seq, e.Kind)
		}
		prev = e.Sum
		es = append(es, e)
	}
	return es
}
