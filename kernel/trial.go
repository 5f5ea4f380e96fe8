package kernel

import (
	"reflect"
	"time"

	"alongside/fault"
	"alongside/journal"
	"alongside/lang"
)

// Trial is a group made of facts alone, without store, house or chain: on it the
// rules of rooms are tried. It is for tests, and for one goroutine at a time.
type Trial struct {
	Now time.Time // what an Ask holds planned times against
	m   *image
}

// NewTrial returns a group with an empty journal.
func NewTrial(rooms []Room, law Law) (*Trial, error) {
	reg, err := newRegistry(rooms, law)
	if err != nil {
		return nil, err
	}
	return &Trial{m: reg.blank()}, nil
}

// View looks at the group as it stands.
func (t *Trial) View() View { return View{t.m} }

// Apply folds one more fact. What it erases is forgotten.
func (t *Trial) Apply(f Fact) error {
	one, err := t.m.asEntry(f)
	if err != nil {
		return err
	}
	one.entry.Seq = t.m.seq + 1
	t.m.apply(&one)
	return nil
}

// asEntry dresses a fact as the folded entry that it would be.
func (r *registry) asEntry(f Fact) (folded, error) {
	k := r.types[reflect.TypeOf(f.Is)]
	if k == nil {
		return folded{}, fault.New(fault.NotFound, lang.FaultNotFound())
	}
	facts, words, err := k.encode(f.Is)
	if err != nil {
		return folded{}, err
	}
	one := folded{kind: k, env: envelope{words: words}}
	one.entry = journal.Entry{ID: f.ID, Kind: k.Name, By: f.By, Day: f.Day, Facts: facts}
	one.env.by = f.By
	if !f.Taken {
		one.entry.Words.Body = one.env.seal()
	}
	one.ready(f.Is)
	one.fact = f
	return one, nil
}

// Decide asks a command as the door would: body is its JSON. It changes nothing.
// Who may give it at all (Command.For) and what the group decides are left out.
func (t *Trial) Decide(a Ask, name string, body []byte) (any, error) {
	cmd := t.m.cmds[name]
	if cmd == nil {
		return nil, fault.New(fault.NotFound, lang.FaultCommandUnknown())
	}
	a.view, a.now = View{t.m}, t.Now
	parsed, err := cmd.parse(body, a.Language)
	if err != nil {
		return nil, err
	}
	if cmd.gate != nil {
		if err := cmd.gate(a.view, a, parsed); err != nil {
			return nil, err
		}
	}
	out, err := cmd.decide(a.view, a, parsed)
	if o, ok := out.(Opening); ok && err == nil {
		return o.Then(a.view) // a trial has no hat: nothing lies in it
	}
	return out, err
}
