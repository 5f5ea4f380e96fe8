package kernel

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"reflect"
	"slices"

	"alongside/fault"
	"alongside/journal"
	"alongside/lang"
)

// Asked is a command as it comes to the door.
type Asked struct {
	Name     string
	Body     []byte           // JSON object
	ID       journal.ID       // zero: the house makes one
	By       journal.MemberID // zero: nobody is signed in
	For      journal.MemberID // whose words By writes down; zero: own
	Device   journal.ID
	Shared   bool   // on the tablet that goes round
	Language string // of plain strings; "": the member's own
	Hall     bool   // it came over a network on which others can read along
}

// Answer is what a contribution comes to.
type Answer struct {
	ID       journal.ID
	Seq      uint64 // 0: unsigned, or nothing changed
	Secret   string // made by the house for this command, shown once
	Proposal bool   // the group decides
}

// wish is a command that waits to be let in.
type wish struct {
	ask     Ask
	cmd     *Command
	parsed  any
	asked   mark16
	secret  string
	catchUp bool // no command: read what others wrote
	tidy    bool // no command: what falls due
	note    any  // no command: a fact of the house itself

	ans   Answer
	err   error
	out   []folded // what came of it
	own   int      // how many of them are not from the hat
	hold  *journal.Entry
	free  journal.ID // leaves the hat unopened
	spare bool       // answered before: hold is kept nowhere
	ends  bool       // it empties the hat for good, as a close does
	over  bool       // decided for good: not again when the batch is tried again
	done  chan struct{}
}

// Do is the one door. A context that ends leaves the contribution under way;
// sending it again with the same id finds it.
func (g Group) Do(ctx context.Context, in Asked) (Answer, error) {
	cmd := g.house.cmds[in.Name]
	if cmd == nil {
		return Answer{}, fault.New(fault.NotFound, lang.FaultCommandUnknown())
	}
	if in.Hall && !cmd.InHall() {
		return Answer{}, FaultInHall()
	}
	l := g.house.enter(g.id)
	w, err := l.prepare(ctx, cmd, in)
	if err != nil {
		g.house.leave(l)
		return Answer{}, err
	}
	l.enqueue(w)
	select {
	case <-w.done:
		g.house.leave(l)
		return w.ans, w.err
	case <-ctx.Done():
		go g.house.leaveAfter(l, w) // ends when the contribution has been let in or refused
		return Answer{}, ctx.Err()
	}
}

// prepare parses a command and finds out who asks.
func (l *live) prepare(ctx context.Context, cmd *Command, in Asked) (*wish, error) {
	if err := l.wake(ctx); err != nil {
		return nil, err
	}
	h := l.house
	if in.ID.Zero() {
		id, err := journal.NewID(h.rand)
		if err != nil {
			return nil, err
		}
		in.ID = id
	}
	w := &wish{cmd: cmd, done: make(chan struct{})}
	w.ask = Ask{ID: in.ID, By: in.By, Device: in.Device, Shared: in.Shared, Hall: in.Hall, Language: in.Language, live: l}
	if err := l.greet(w, in.For); err != nil {
		return nil, err
	}
	if cmd.sealed {
		if err := unhashed(in.Body); err != nil {
			return nil, err
		}
	}
	var err error
	if w.parsed, err = cmd.parse(in.Body, w.ask.Language); err != nil {
		return nil, err
	}
	asked := w.parsed
	if w.secret, err = cmd.fillSecret(&w.parsed, l.id, h.rand); err != nil {
		return nil, err
	}
	if cmd.veiled {
		asked = w.parsed // who sends it again must know the secret
	}
	w.asked, err = fingerprint(cmd.Name, asked)
	return w, err
}

// greet finds the asker's language, and whose voice this is.
func (l *live) greet(w *wish, voice journal.MemberID) error {
	l.mu.RLock()
	defer l.mu.RUnlock()
	v := View{l.shown}
	if !voice.Zero() {
		if w.cmd.veiled {
			return fault.At("for", lang.FaultScribeUnsigned())
		}
		if !w.cmd.Hand {
			return fault.At("for", lang.FaultScribeNotThis())
		}
		if err := l.mayWrite(w, v, voice); err != nil {
			return err
		}
		w.ask.By, w.ask.Scribed, w.ask.Device = voice, true, journal.ID{}
	}
	if w.ask.Language == "" {
		if p, ok := v.Roster().Person(w.ask.By); ok {
			w.ask.Language = p.Language
		}
	}
	return nil
}

// mayWrite holds whoever writes for another against the law, and against the
// command's own door: nobody does for another what they may not do themselves. A
// tablet that goes round is no scribe: whoever holds it could be anybody.
func (l *live) mayWrite(w *wish, v View, voice journal.MemberID) error {
	if w.ask.Shared || w.ask.By.Zero() || l.shown.law.Scribe == nil || !l.shown.law.Scribe(v, w.ask.By, voice) {
		return fault.New(fault.Forbidden, lang.FaultScribeNotAllowed())
	}
	hand, _ := v.Roster().Person(w.ask.By)
	return w.cmd.Who.Admit(hand)
}

// parse reads the one JSON object that a command is.
func (c *Command) parse(body []byte, language string) (any, error) {
	v := reflect.New(c.typ)
	if len(bytes.TrimSpace(body)) == 0 {
		body = []byte("{}")
	}
	d := json.NewDecoder(bytes.NewReader(body))
	d.DisallowUnknownFields()
	if err := d.Decode(v.Interface()); err != nil {
		return nil, c.misread(body, err)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return nil, fault.New(fault.Malformed, lang.FaultJsonAt(fmt.Sprint(d.InputOffset())))
	}
	if err := settle(v.Elem(), c.fields, language); err != nil {
		return nil, err
	}
	if ch, ok := v.Interface().(Checked); ok {
		if err := ch.Check(); err != nil {
			return nil, err
		}
	}
	return v.Elem().Interface(), nil
}

// misread says what could not be read, and where.
func (c *Command) misread(body []byte, err error) error {
	if f := fault.Of(err); f != nil {
		return f
	}
	if s, ok := errors.AsType[*json.SyntaxError](err); ok {
		return fault.New(fault.Malformed, lang.FaultJsonAt(fmt.Sprint(s.Offset)))
	}
	if t, ok := errors.AsType[*json.UnmarshalTypeError](err); ok && t.Field != "" {
		return fault.At(t.Field, lang.FaultFieldType())
	}
	var fields map[string]json.RawMessage
	if e := json.Unmarshal(body, &fields); e != nil {
		return fault.New(fault.Malformed, lang.FaultJsonAt(fmt.Sprint(len(body))))
	}
	for _, name := range slices.Sorted(maps.Keys(fields)) { // which of them is it?
		one, _ := json.Marshal(map[string]json.RawMessage{name: fields[name]})
		d := json.NewDecoder(bytes.NewReader(one))
		d.DisallowUnknownFields()
		e := d.Decode(reflect.New(c.typ).Interface())
		switch {
		case e == nil:
		case errors.Is(e, errSecret):
			return fault.At(name, lang.FaultSecretShort())
		case !c.has(name):
			return fault.At(name, lang.FaultFieldUnknown())
		default:
			return fault.At(name, lang.FaultFieldType())
		}
	}
	return fault.New(fault.Malformed, lang.FaultMalformed())
}

func (c *Command) has(name string) bool {
	for i := range c.typ.NumField() {
		if jsonName(c.typ.Field(i)) == name {
			return true
		}
	}
	return false
}

// fillSecret makes the secret of a command that needs one and came without.
func (c *Command) fillSecret(parsed *any, group journal.GroupID, dice *dice) (string, error) {
	f, ok := c.typ.FieldByName("Secret")
	if !ok || f.Type != reflect.TypeFor[Sealed]() {
		return "", nil
	}
	v := reflect.New(c.typ).Elem()
	v.Set(reflect.ValueOf(*parsed))
	s := v.FieldByIndex(f.Index).Addr().Interface().(*Sealed)
	if !c.Secret || !s.Zero() {
		return "", nil
	}
	code, err := NewCode(dice)
	if err != nil {
		return "", err
	}
	if c.door {
		code = Door(group) + code
	}
	*s = Seal(code)
	*parsed = v.Interface()
	return code, nil
}

// secretOf returns the hash of the parsed command's secret.
func (c *Command) secretOf(parsed any) Sealed {
	if f, ok := c.typ.FieldByName("Secret"); ok {
		if s, ok := reflect.ValueOf(parsed).FieldByIndex(f.Index).Interface().(Sealed); ok {
			return s
		}
	}
	return Sealed{}
}

// admit holds the asker against the command's door.
func (w *wish) admit() error {
	p, known := w.ask.Me()
	switch {
	case !w.ask.Shared:
	case w.cmd.veiled && !known:
		return nil // whoever holds it is in the room
	case !w.cmd.Hand && !w.cmd.veiled, !known:
		return fault.New(fault.Forbidden, lang.FaultTabletNotThis())
	}
	return w.cmd.Who.Admit(p)
}

// Admit holds somebody against a door, of a command or of a page; a zero person
// is nobody.
func (w Who) Admit(p Person) error {
	switch {
	case w == Anybody:
		return nil
	case p.ID.Zero(), p.Left:
		return fault.New(fault.Stranger, lang.FaultStranger())
	case w == Member:
		return nil
	case p.Side == Partner:
		return fault.New(fault.Forbidden, lang.FaultPartnerMayNot())
	case !p.Welcomed:
		return fault.New(fault.Forbidden, lang.FaultWelcomeFirst())
	}
	return nil
}
