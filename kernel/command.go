package kernel

import (
	"reflect"
	"time"

	"alongside/journal"
)

// Who says how far into the house one must be to give a command at all; what
// else it takes, the room decides.
type Who int

// The doors, from the outermost.
const (
	Welcomed Who = iota // a member whom somebody welcomed, and no partner
	Member              // whoever is signed in: newcomers and partners too
	Anybody             // nobody need be signed in
)

// Command is one way in. From its declaration come the form handler, the JSON
// API and its schema.
type Command struct {
	Name   string
	Act    string // the act that the agreement may give to the group; "": none
	Who    Who
	Inner  bool // not for the door /do/: founding, joining and the like have their own
	Secret bool // its field Secret is made by the house where the caller brings none
	typ    reflect.Type
	fields []textField
	veiled bool
	sealed bool // has fields for secrets
	gate   func(View, Ask, any) error
	once   func(any) []string
	decide func(View, Ask, any) (any, error)
}

// CommandOf declares a command; decide is usually a method expression such as
// (*State).open. It returns a fact, Several facts, Hat, Then, OutOfHat, nil if
// nothing changes, or a fault. It may be called more than once and only looks.
func CommandOf[S State, C any](name string, decide func(S, Ask, C) (any, error)) Command {
	typ := reflect.TypeFor[C]()
	return Command{
		Name: name, typ: typ, fields: textFields(typ, nil, ""), sealed: holdsSealed(typ),
		decide: func(v View, a Ask, c any) (any, error) { return decide(In[S](v), a, c.(C)) },
	}
}

// VeiledOf declares an unsigned command. The gate sees who asks, and only says
// whether they may; decide makes the fact and cannot know who speaks.
func VeiledOf[S State, C any](name string, gate func(S, Ask, C) error, decide func(S, Veiled, C) (any, error)) Command {
	typ := reflect.TypeFor[C]()
	return Command{
		Name: name, typ: typ, fields: textFields(typ, nil, ""), sealed: holdsSealed(typ), veiled: true,
		gate: func(v View, a Ask, c any) error { return gate(In[S](v), a, c.(C)) },
		decide: func(v View, a Ask, c any) (any, error) {
			return decide(In[S](v), Veiled{ID: a.ID}, c.(C))
		},
	}
}

// Needs names the act that the agreement may give to the group.
func (c Command) Needs(act string) Command { c.Act = act; return c }

// For sets the door.
func (c Command) For(w Who) Command { c.Who = w; return c }

// Within keeps the command away from the door /do/.
func (c Command) Within() Command { c.Inner = true; return c }

// WithSecret lets the house fill the field Secret where the caller brings none.
func (c Command) WithSecret() Command { c.Secret = true; return c }

// Once makes a veiled command count once a member and key, as far as memory
// reaches. It is asked with the parsed command.
func Once[C any](c Command, keys func(C) []string) Command {
	c.once = func(v any) []string { return keys(v.(C)) }
	return c
}

// Type is the Go type of the command's body.
func (c Command) Type() reflect.Type { return c.typ }

// Veiled reports whether the command is unsigned.
func (c Command) Veiled() bool { return c.veiled }

// Texts returns the dotted names of the command's fields of free text.
func (c Command) Texts() (names []string) {
	for _, f := range c.fields {
		names = append(names, f.name)
	}
	return names
}

// Checked is a command's body that can say which field is out of range. Check
// may also put the body into its one shape.
type Checked interface{ Check() error }

// Several are facts that stand or fall together, in this order.
type Several []any

// Hat opens the hat: its entries enter the journal in the order of their ids,
// before the facts. With fewer than AtLeast in it, nothing happens but a fault.
type Hat struct {
	AtLeast int
	Facts   []any
}

// OutOfHat takes a contribution out of the hat before it was opened.
type OutOfHat struct{ ID journal.ID }

// Then is a fact, and a command to perform once it stands, in the same write.
type Then struct {
	Fact     any
	Perform  Carried
	Overtook func(error) any // the fact that says why it could not be
}

// Carried is a command that waits for the group: parsed, its secrets hashed.
type Carried struct {
	Name string           `json:"name"`
	By   journal.MemberID `json:"by"`
	Body []byte           `json:"body"`
}

// Veiled is what an unsigned command may know: no member, no day.
type Veiled struct{ ID journal.ID }

// Ask is who wants something. It has no clock: planned times it can only hold
// against the clock with Past, and what took how long it learns from Since.
type Ask struct {
	ID       journal.ID       // of the contribution
	By       journal.MemberID // zero: nobody is signed in, or the house itself
	Device   journal.ID       // with which By is signed in
	Scribed  bool             // somebody writes for By
	Day      journal.Day      // today in the group's time zone
	Adopted  journal.ID       // the proposal that carried this command, if one did
	Language string           // of plain strings; "": By's own

	view    View
	live    *live
	now     time.Time
	looking bool // inside a look, which holds the lock already
}

// Past reports whether a planned time has come.
func (a Ask) Past(planned time.Time) bool { return !a.now.Before(planned) }

// Since returns how long ago entry id became durable under this very process, in
// whole seconds; known is false after a restart.
func (a Ask) Since(id journal.ID) (seconds int, known bool) {
	if a.live == nil {
		return 0, false
	}
	at, ok := a.live.born(id, a.looking)
	if !ok {
		return 0, false
	}
	return int(a.now.Sub(at) / time.Second), true
}

// Roster returns who is here.
func (a Ask) Roster() Roster { return a.view.Roster() }

// Me returns the asking member; ok is false if there is none.
func (a Ask) Me() (m Person, ok bool) {
	if a.By.Zero() {
		return Person{}, false
	}
	return a.Roster().Person(a.By)
}

// Meeting returns who is gathered now.
func (a Ask) Meeting() Meeting {
	if a.view.m == nil || a.view.m.law.Meeting == nil {
		return Meeting{}
	}
	return a.view.m.law.Meeting(a.view)
}

// Entry returns what the kernel knows of an entry or of what lies in the hat.
func (a Ask) Entry(id journal.ID) (Mark, bool) {
	if m, ok := a.view.m.ids[id]; ok { // first: the hat may be open in the batch under way
		return Mark{Kind: m.kind.Name, By: m.by, Code: a.view.m.codes[id], Words: m.words}, true
	}
	if a.live != nil && !a.looking {
		if h, ok := a.live.inHat(id); ok {
			return Mark{Kind: h.kind, Code: h.code, Words: true, InHat: true}, true
		}
	}
	return Mark{}, false
}

// ByCode returns what a take-back code belongs to, in the journal or the hat.
func (a Ask) ByCode(code Sealed) (journal.ID, bool) {
	for id, c := range a.view.m.codes {
		if c.Is(code) {
			return id, true
		}
	}
	if a.live == nil || a.looking {
		return journal.ID{}, false
	}
	return a.live.byCode(code)
}

// Said returns the entries whose words are By's and still stand, oldest first.
func (a Ask) Said() []journal.ID { return a.view.m.said(a.By) }

// Mark is what may be known of an entry without reading it.
type Mark struct {
	Kind  string
	By    journal.MemberID // zero: not kept
	Code  Sealed           // the code that takes it back; zero: none
	Words bool             // has words that still stand
	InHat bool
}

// Law is what app fills in so that the door may ask of rooms what they decide.
type Law struct {
	// Group reports whether the adopted agreement gives act to the group.
	Group func(v View, act string) bool
	// Propose makes the fact that puts a command to the group.
	Propose func(Carried) any
	// Scribe reports whether hand may write for voice now.
	Scribe func(v View, hand, voice journal.MemberID) bool
	// Meeting returns who is gathered now.
	Meeting func(View) Meeting
}

// Meeting is the session that is open, if one is, and who is there.
type Meeting struct {
	Session journal.ID // zero: none is open
	Day     journal.Day
	Here    func(journal.MemberID) bool
}

// There reports whether m is in the open session.
func (m Meeting) There(id journal.MemberID) bool { return m.Here != nil && m.Here(id) }

// Side is how one comes here.
type Side string

// The sides.
const (
	Lived        Side = "lived"        // I live it
	Practitioner Side = "practitioner" // I work with people
	Partner      Side = "partner"      // I come from an office
)

// Choices implements Choice.
func (Side) Choices() []string {
	return []string{string(Lived), string(Practitioner), string(Partner)}
}

// Person is what the kernel may know of a member.
type Person struct {
	ID       journal.MemberID
	Side     Side
	Language string
	Steps    int // from the founders
	Welcomed bool
	Left     bool
}

// Roster is what the kernel asks of the room that knows who is here.
type Roster interface {
	State
	Zone() *time.Location
	Person(journal.MemberID) (Person, bool)
	// Bearer returns whose device bears a token with this hash.
	Bearer(Sealed) (m journal.MemberID, device journal.ID, ok bool)
}
