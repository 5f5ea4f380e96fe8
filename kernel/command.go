package kernel

import (
	"reflect"

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
	Hand   bool // may be given for somebody: by who writes for them, or on a tablet that goes round
	Tells  bool // its texts tell of somebody invented: the guard listens for "I"
	typ    reflect.Type
	fields []textField
	veiled bool
	sealed bool // has fields for secrets
	home   bool // never in the hall
	door   bool // its secret leads to the group

	Coded  bool // given by whoever has a code, outside the group: its field Code is filled from the address
	gate   func(View, Ask, any) error
	once   func(any) []string
	quiet  bool // what comes again is thanked for too
	decide func(View, Ask, any) (any, error)
}

// CommandOf declares a command; decide is usually a method expression such as
// (*State).open. It returns a fact, Several facts, Hat, Opening, Then, OutOfHat, nil if
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

// NotInHall refuses the command in the hall, where others can read along.
func (c Command) NotInHall() Command { c.home = true; return c }

// InHall reports whether the command may be given in the hall.
func (c Command) InHall() bool { return !c.home }

// WithSecret lets the house fill the field Secret where the caller brings none.
func (c Command) WithSecret() Command { c.Secret = true; return c }

// WithDoor makes the secret that the house fills in begin with the group's door, so
// that whoever has nothing but the secret finds the group. See Door.
func (c Command) WithDoor() Command { c.Secret, c.door = true, true; return c }

// ByCode opens the command to whoever has nothing but a code that leads to the group,
// such as an office: it has a door of its own, outside the group.
func (c Command) ByCode() Command {
	c.Inner, c.Who, c.Coded, c.home = true, Anybody, true, true
	return c
}

// ByHand lets who writes for somebody give the command for them, and whoever has
// the tablet that goes round in hand for oneself.
func (c Command) ByHand() Command { c.Hand = true; return c }

// Fiction says that the command's texts tell of somebody invented.
func (c Command) Fiction() Command { c.Tells = true; return c }

// Once makes a veiled command count once a member and key, as far as memory
// reaches. It is asked with the parsed command.
func Once[C any](c Command, keys func(C) []string) Command {
	c.once = func(v any) []string { return keys(v.(C)) }
	return c
}

// Quietly thanks for what comes a second time although it counts once, and lets it
// count for nothing: whoever holds another's phone does not learn that they answered.
func (c Command) Quietly() Command { c.quiet = true; return c }

// Type is the Go type of the command's body.
func (c Command) Type() reflect.Type { return c.typ }

// Veiled reports whether the command is unsigned.
func (c Command) Veiled() bool { return c.veiled }

// Texts returns the dotted names of the command's fields of free text. Those of the
// items of a list stand without their number, "clauses.text".
func (c Command) Texts() (names []string) {
	for _, f := range c.fields {
		names = append(names, f.names()...)
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

// Opening lets out of the hat what Of says is of one matter, and then asks Then
// with the group as it stands with it. What Then returns counts as though decide
// had; with a fault the hat stays as it was.
type Opening struct {
	Of   func(is any) bool
	Then func(View) (any, error)
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
	Act  string           `json:"act,omitempty"` // that the agreement gives to the group
	By   journal.MemberID `json:"by"`
	Body []byte           `json:"body"`
}

// Veiled is what an unsigned command may know: no member, no day.
type Veiled struct{ ID journal.ID }
