package sessions

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"log/slog"
	"reflect"
	"strings"
	"testing"
	"time"

	"alongside/fault"
	"alongside/journal"
	"alongside/journal/memory"
	"alongside/kernel"
	"alongside/kernel/roster"
)

// hall is a group in a house with a clock of its own.
type hall struct {
	t     *testing.T
	house *kernel.House
	store *memory.Store
	group kernel.Group
	now   time.Time
	n     int
	who   map[string]journal.MemberID
}

// at is a wall time in London.
func at(s string) time.Time {
	zone, _ := time.LoadLocation("Europe/London")
	t, err := time.ParseInLocation("2006-01-02 15:04", s, zone)
	if err != nil {
		panic(err)
	}
	return t
}

type body map[string]any

// newHall founds a group: ana, who lives it, founds; further people are named
// with their side, "noor:lived", "paul:partner"; a "?" behind: not welcomed.
func newHall(t *testing.T, now string, people ...string) *hall {
	t.Helper()
	h := &hall{t: t, now: at(now), who: map[string]journal.MemberID{}, store: memory.New()}
	h.build()
	id := h.id()
	h.group = h.house.Group(journal.GroupID(id))
	h.send(id, "", "members.found", body{
		"name": "Circle", "languages": []string{"en"}, "zone": "Europe/London",
		"founder": body{"name": "Ana", "side": "lived", "language": "en"},
		"token":   h.secret(), "code": h.secret(), "invite": h.secret(),
	})
	h.who["ana"] = journal.MemberID(id.Derived(1))
	for _, p := range people {
		h.join(p)
	}
	return h
}

func (h *hall) build() {
	rooms := []kernel.Room{roster.Room(), {
		Name: Name, Kinds: Kinds(), Commands: Commands(), Deeds: Deeds(),
		New: func() kernel.State { return New() },
	}}
	law := kernel.Law{
		Meeting: func(v kernel.View) kernel.Meeting { return kernel.In[*State](v).Meeting() },
		Scribe: func(v kernel.View, hand, voice journal.MemberID) bool {
			return kernel.In[*State](v).MayWrite(kernel.In[*roster.State](v), hand, voice)
		},
	}
	house, err := kernel.New(h.store, rooms, law, kernel.WithClock(func() time.Time { return h.now }), kernel.WithLog(slog.New(slog.DiscardHandler)))
	if err != nil {
		h.t.Fatal(err)
	}
	h.house = house
}

// restart forgets what only memory held.
func (h *hall) restart() {
	h.build()
	h.group = h.house.Group(h.group.ID())
}

func (h *hall) id() journal.ID {
	h.n++
	sum := sha256.Sum256(binary.AppendUvarint(nil, uint64(h.n)))
	return journal.V4([16]byte(sum[:16]))
}

func (h *hall) secret() string { return fmt.Sprintf("%020d", h.n*1000+len(h.who)+7_000_000) }

func (h *hall) join(p string) {
	name, side, _ := strings.Cut(p, ":")
	side, newcomer := strings.CutSuffix(side, "?")
	h.n++
	invite := h.secret()
	h.send(h.id(), "ana", "members.invite", body{"side": side, "days": 7, "uses": 200, "secret": invite})
	id := h.id()
	h.n++
	token := h.secret()
	h.n++
	h.send(id, "", "members.join", body{"invite": invite, "name": name, "language": "en", "token": token, "code": h.secret()})
	h.who[name] = journal.MemberID(id)
	if !newcomer {
		h.do("ana", "members.welcome", body{"member": id})
	}
}

func (h *hall) send(id journal.ID, who, command string, b body) kernel.Answer {
	h.t.Helper()
	a, err := h.try(id, who, command, b)
	if err != nil {
		h.t.Fatalf("%s %s: %v", who, command, err)
	}
	return a
}

func (h *hall) try(id journal.ID, who, command string, b body) (kernel.Answer, error) {
	h.t.Helper()
	return h.ask(kernel.Asked{Name: command, ID: id, By: h.who[who]}, b)
}

// ask comes to the door in any way there is.
func (h *hall) ask(in kernel.Asked, b body) (kernel.Answer, error) {
	h.t.Helper()
	raw, err := json.Marshal(b)
	if err != nil {
		h.t.Fatal(err)
	}
	in.Body = raw
	return h.group.Do(context.Background(), in)
}

// do lets who do something and returns its id.
func (h *hall) do(who, command string, b body) journal.ID {
	h.t.Helper()
	return h.send(h.id(), who, command, b).ID
}

// refused fails unless the command is refused with kind, at field.
func (h *hall) refused(who, command string, b body, kind fault.Kind, field string) {
	h.t.Helper()
	_, err := h.try(h.id(), who, command, b)
	if f := fault.Of(err); f == nil || f.Kind != kind || f.Field != field {
		h.t.Errorf("%s %s %v: got %v, want kind %d at %q", who, command, b, err, kind, field)
	}
}

// scribe lets hand write for voice, and returns the fault, or nil.
func (h *hall) scribe(hand, voice, command string, b body) *fault.Error {
	h.t.Helper()
	_, err := h.ask(kernel.Asked{Name: "sessions." + command, ID: h.id(), By: h.who[hand], For: h.who[voice]}, b)
	return fault.Of(err)
}

// tablet is the one that goes round, in the hands of who tapped their picture, or
// of nobody it knows.
func (h *hall) tablet(who, command string, b body) *fault.Error {
	h.t.Helper()
	_, err := h.ask(kernel.Asked{Name: "sessions." + command, ID: h.id(), By: h.who[who], Shared: true}, b)
	return fault.Of(err)
}

// phoneless gives somebody without a phone a place.
func (h *hall) phoneless(name string) {
	h.t.Helper()
	h.who[name] = journal.MemberID(h.do("ana", "members.add_without_phone", body{"name": name, "language": "fa"}))
}

func (h *hall) read(look func(*State)) {
	h.t.Helper()
	err := h.group.Read(context.Background(), func(v kernel.View) error {
		look(kernel.In[*State](v))
		return nil
	})
	if err != nil {
		h.t.Fatal(err)
	}
}

// session lets look at a session.
func (h *hall) session(id journal.ID, look func(*Session)) {
	h.t.Helper()
	h.read(func(s *State) { look(s.Session(id)) })
}

func (h *hall) last() (id journal.ID) {
	h.read(func(s *State) { id = s.order[len(s.order)-1].ID })
	return id
}

func care(supporters ...journal.MemberID) body {
	return body{
		"hard_today": "news", "pause_signal": "a hand", "supporters": supporters,
		"if_disclosed": "we stop and listen", "closing": "a song",
	}
}

// plan is a session whose care plan is whole.
func (h *hall) plan(starts string, more body) journal.ID {
	h.t.Helper()
	b := body{"title": "Evening", "starts": starts, "care": care(h.who["ana"], h.who["ben"])}
	for k, v := range more {
		b[k] = v
	}
	return h.do("ana", "sessions.plan", b)
}

// evening is an open session with everybody named there, ana facilitating.
func (h *hall) evening(there ...string) journal.ID {
	h.t.Helper()
	id := h.plan(h.now.Format("2006-01-02T15:04"), body{"every": "week"})
	h.do("ana", "sessions.open", body{"session": id})
	h.do("ana", "sessions.take_role", body{"session": id, "role": "facilitator"})
	for _, p := range there {
		h.do(p, "sessions.arrive", body{"session": id})
	}
	return id
}

// same fails unless the state that lived equals the fold of the journal as it is.
func (h *hall) same() {
	h.t.Helper()
	var live, refold *State
	h.read(func(s *State) { live = s })
	h.restart()
	h.read(func(s *State) { refold = s })
	if !reflect.DeepEqual(live, refold) {
		h.t.Errorf("the state that lived is not the fold of its journal:\n%s\n%s", show(live), show(refold))
	}
}

func show(s *State) string {
	var b strings.Builder
	for _, x := range s.order {
		fmt.Fprintf(&b, "%+v\n  evening %+v\n  tonight %+v\n  %+v\n", *x, x.evening, x.layers.Tonight, x.Details())
	}
	fmt.Fprint(&b, len(s.said), s.open != nil)
	return b.String()
}

func peopleOf(v kernel.View) *roster.State { return kernel.In[*roster.State](v) }

// came fails unless a command came to a fault of this kind at this field.
func (h *hall) came(got *fault.Error, kind fault.Kind, field, what string) {
	h.t.Helper()
	if got == nil || got.Kind != kind || got.Field != field {
		h.t.Errorf("%s: got %v, want kind %d at %q", what, got, kind, field)
	}
}

// went fails if a command came to a fault.
func (h *hall) went(got *fault.Error, what string) {
	h.t.Helper()
	if got != nil {
		h.t.Errorf("%s: %v", what, got)
	}
}
