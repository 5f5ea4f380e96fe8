// Package kernel keeps live groups: it folds a group's journal into the states
// of the rooms it was given, lets contributions in, batch after batch, and tells
// whoever watches that something changed.
//
// It promises that nobody sees or hears of an entry before it is durable, that
// an id counts once, and that an unsigned command is decided without its member.
// It knows no room: a room is a value that app hands down. It knows nothing of
// HTTP, and nothing but package journal touches storage.
package kernel

import (
	"encoding/json"
	"fmt"
	"reflect"

	"alongside/journal"
)

// Room is what the kernel must know of a feature.
type Room struct {
	Name     string       // first part of its kinds and commands: "sessions"
	Kinds    []Kind       // every fact that it writes or has ever written
	Commands []Command    // every way in
	New      func() State // its state in a group with an empty journal
	Deeds    []string     // the names of the deeds it tells, "sessions.facilitated"
}

// State is a room's part of a group. It may also be a Tidier, a Teller, a Roster.
type State interface {
	// Apply folds one more fact. It takes any history: it does not fail, block,
	// read the clock or roll dice.
	Apply(Fact)
	// Forget blanks what the words of entry id said, as though Apply had seen the
	// entry without them.
	Forget(journal.ID)
}

// Tidier is a State in which things fall due.
type Tidier interface {
	// Due is the first day from whose beginning Tidy may have something to do; 0: none.
	Due() journal.Day
	// Tidy decides what falls due. Ask has no member. nil: not yet.
	Tidy(Ask) (any, error)
}

// Teller is a State that tells what was done, for measures of how a group shares
// what there is to do. Every name is declared in Room.Deeds.
type Teller interface{ Tell() []Deed }

// Deed is one thing done, counted over the folded state: who (as far as kept) did
// what, to which thing, because of which others, how much.
type Deed struct {
	Name  string
	Thing Ref
	About []Ref
	By    journal.MemberID // zero: not kept
	Side  Side             // "": not kept
	Day   journal.Day
	N     float64
}

// Ref points at a thing of any room by names alone.
type Ref struct {
	Room string     `json:"room"`
	ID   journal.ID `json:"id"`
}

// Fact is an entry with its body decoded. It has no position and no clock time.
type Fact struct {
	ID      journal.ID
	By      journal.MemberID // zero: unsigned, nameless, or a fleeting fact that is gone
	Day     journal.Day
	Scribed bool // somebody wrote it down for By
	Taken   bool // the words were taken back
	Is      any  // the decoded body, such as sessions.Opened; nil: a kind this house does not know
}

// Erasure is embedded in a fact that takes words away: the entries it names lose
// theirs for good, once it stands.
type Erasure struct {
	Erased []journal.ID `json:"erased,omitempty"`
}

// Erases returns the entries whose words go.
func (e Erasure) Erases() []journal.ID { return e.Erased }

// Restating is a fact whose words say again what another entry said, such as a
// translation: they go when those of the other go.
type Restating interface{ Restates() journal.ID }

// Thing is a fact that changes another entry's thing rather than making one; what
// it names is what live pages ask for again.
type Thing interface{ Changes() []journal.ID }

// Choice is a string type with a fixed set of values, the only kind of string
// that may stand in facts.
type Choice interface{ Choices() []string }

// manner is how an entry of a kind is kept.
type manner int

const (
	signed   manner = iota // with its member
	unsigned               // through the hat, decided without its member
	nameless               // decided with the member in view, stored without
	fleeting               // the member lies in the words, which go when it is summed up
)

// Kind ties a Go type to the name that it bears in the journal for good. The
// type's field Words, a struct tagged json:"-", holds what can be erased.
type Kind struct {
	Name   string
	typ    reflect.Type
	words  int // index of the field Words, or -1
	flat   bool
	manner manner
	quiet  bool
	sort   string
}

// Quiet keeps an entry of this kind from whoever watches: nothing is said of it.
func (k Kind) Quiet() Kind { k.quiet = true; return k }

// Of names the sort of things that entries of this kind belong to, such as "cards":
// the agreement says for how long the words of each sort are kept.
func (k Kind) Of(sort string) Kind { k.sort = sort; return k }

// Sort is the sort of things that entries of this kind belong to; "": kept for good.
func (k Kind) Sort() string { return k.sort }

// KindOf declares a signed kind.
func KindOf[T any](name string) Kind { return kindOf(reflect.TypeFor[T](), name, signed) }

// UnsignedOf declares a kind of what is said without a name, through the hat.
func UnsignedOf[T any](name string) Kind { return kindOf(reflect.TypeFor[T](), name, unsigned) }

// NamelessOf declares a kind that is decided with the asker in view and stored without.
func NamelessOf[T any](name string) Kind { return kindOf(reflect.TypeFor[T](), name, nameless) }

// FleetingOf declares a kind whose member and words go when a later entry sums them up.
func FleetingOf[T any](name string) Kind { return kindOf(reflect.TypeFor[T](), name, fleeting) }

func kindOf(typ reflect.Type, name string, m manner) Kind {
	k := Kind{Name: name, typ: typ, words: -1, flat: flat(typ), manner: m}
	if f, ok := typ.FieldByName("Words"); ok {
		if f.Tag.Get("json") != "-" {
			panic(fmt.Sprintf("kernel: %s.Words must be tagged json:\"-\"", typ))
		}
		k.words = f.Index[0]
	}
	return k
}

// Type is the Go type of the facts of this kind.
func (k Kind) Type() reflect.Type { return k.typ }

// Signed reports whether entries of this kind bear their member for good.
func (k Kind) Signed() bool { return k.manner == signed }

// Fleeting reports whether entries of this kind are erased when they are summed up.
func (k Kind) Fleeting() bool { return k.manner == fleeting }

// Unsigned reports whether entries of this kind go through the hat.
func (k Kind) Unsigned() bool { return k.manner == unsigned }

// HasWords reports whether the kind has anything that can be erased.
func (k Kind) HasWords() bool { return k.words >= 0 }

// decode makes a fact's body of an entry's facts and, where they stand, words.
func (k *Kind) decode(facts, words []byte) (any, error) {
	v := reflect.New(k.typ)
	if err := json.Unmarshal(facts, v.Interface()); err != nil {
		return nil, fmt.Errorf("%s: %w", k.Name, err)
	}
	return k.say(v, words)
}

// say decodes words, where they stand, into the fact's body at v, and returns it.
func (k *Kind) say(v reflect.Value, words []byte) (any, error) {
	if k.words >= 0 && len(words) > 0 {
		if err := json.Unmarshal(words, v.Elem().Field(k.words).Addr().Interface()); err != nil {
			return nil, fmt.Errorf("words of %s: %w", k.Name, err)
		}
	}
	return v.Elem().Interface(), nil
}

// flat reports whether a copy of a value of type t shares nothing with it.
func flat(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.Slice, reflect.Map, reflect.Pointer, reflect.Interface, reflect.Func, reflect.Chan:
		return false
	case reflect.Array:
		return flat(t.Elem())
	case reflect.Struct:
		for f := range t.Fields() {
			if f.Tag.Get("json") != "-" && !flat(f.Type) {
				return false
			}
		}
	}
	return true
}

// encode returns the facts of is and its words, nil where the kind has none.
func (k *Kind) encode(is any) (facts, words []byte, err error) {
	if facts, err = json.Marshal(is); err != nil {
		return nil, nil, fmt.Errorf("facts of %s: %w", k.Name, err)
	}
	if k.words >= 0 {
		if words, err = json.Marshal(reflect.ValueOf(is).Field(k.words).Interface()); err != nil {
			return nil, nil, fmt.Errorf("words of %s: %w", k.Name, err)
		}
	}
	return facts, words, nil
}
