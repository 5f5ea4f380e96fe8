package kernel

import (
	"fmt"
	"reflect"
	"strings"

	"alongside/journal"
)

// registry finds what rooms declared.
type registry struct {
	rooms  []Room
	kinds  map[string]*Kind
	types  map[reflect.Type]*Kind
	cmds   map[string]*Command
	roster int // which room's state is the Roster
	law    Law

	proposal reflect.Type // of the fact that puts a command to the group
}

func newRegistry(rooms []Room, law Law) (*registry, error) {
	r := &registry{
		rooms: rooms, law: law, roster: -1,
		kinds: map[string]*Kind{}, types: map[reflect.Type]*Kind{}, cmds: map[string]*Command{},
	}
	for i := range rooms {
		if err := r.add(i); err != nil {
			return nil, err
		}
	}
	if r.roster < 0 {
		return nil, fmt.Errorf("kernel: no room is the roster")
	}
	if law.Propose != nil {
		r.proposal = reflect.TypeOf(law.Propose(Carried{}))
	}
	return r, nil
}

func (r *registry) add(i int) error {
	room := &r.rooms[i]
	inside := func(what, name string) error {
		if !strings.HasPrefix(name, room.Name+".") {
			return fmt.Errorf("kernel: %s %q is outside room %q", what, name, room.Name)
		}
		return nil
	}
	if _, ok := room.New().(Roster); ok {
		r.roster = i
	}
	for j := range room.Kinds {
		k := &room.Kinds[j]
		if err := inside("kind", k.Name); err != nil {
			return err
		}
		if r.kinds[k.Name] != nil || r.types[k.typ] != nil {
			return fmt.Errorf("kernel: kind %q or its type stands twice", k.Name)
		}
		r.kinds[k.Name], r.types[k.typ] = k, k
	}
	for j := range room.Commands {
		c := &room.Commands[j]
		if err := inside("command", c.Name); err != nil {
			return err
		}
		if r.cmds[c.Name] != nil {
			return fmt.Errorf("kernel: command %q stands twice", c.Name)
		}
		r.cmds[c.Name] = c
	}
	for _, d := range room.Deeds {
		if err := inside("deed", d); err != nil {
			return err
		}
	}
	return nil
}

// folded is an entry ready to be applied.
type folded struct {
	entry journal.Entry
	env   envelope
	kind  *Kind // nil: unknown to this house
	fact  Fact
	erase []journal.ID
	of    journal.ID // whose words it says again; zero: nobody's
}

var unknownKind = &Kind{words: -1}

// fold decodes an entry.
func (r *registry) fold(e *journal.Entry) (f folded, err error) {
	d := decoder{registry: r}
	return f, d.fold(e, &f)
}

// fold decodes an entry into f. An unknown kind is passed over: an older house
// must be able to read a newer journal.
func (d *decoder) fold(e *journal.Entry, f *folded) error {
	*f = folded{entry: *e, kind: d.kinds[e.Kind]}
	f.fact = Fact{
		ID: e.ID, By: e.By, Day: e.Day, Scribed: isScribed(e.Facts),
		Taken: e.Said != journal.Sum{} && e.Words.None(),
	}
	if !e.Words.None() {
		env, err := openEnvelope(e.Words.Body)
		if err != nil {
			return fmt.Errorf("entry %s: %w", e.ID, err)
		}
		f.env = env
	}
	if f.kind == nil {
		f.kind = unknownKind
		return nil
	}
	is, err := d.body(f.kind, e.Facts, f.env.words)
	if err != nil {
		return fmt.Errorf("entry %s: %w", e.ID, err)
	}
	f.ready(is)
	return nil
}

// ready fills in what follows from the decoded body.
func (f *folded) ready(is any) {
	f.fact.Is = is
	if f.kind.manner == fleeting {
		f.fact.By = f.env.by
	}
	if e, ok := is.(interface{ Erases() []journal.ID }); ok {
		f.erase = e.Erases()
	}
	if r, ok := is.(Restating); ok {
		f.of = r.Restates()
	}
}
