package kernel

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"reflect"
	"sync"
	"time"

	"alongside/fault"
	"alongside/journal"
	"alongside/lang"
)

// chain is where the next entry of a batch will stand.
type chain struct {
	stage *image
	sum   journal.Sum
	seq   uint64
}

// decide finds out what a wish comes to: entries in w.out, something for the
// hat in w.hold, something out of it in w.free, an answer that was given before,
// or a fault.
func (l *live) decide(ctx context.Context, at *chain, w *wish, holds *sync.WaitGroup) {
	defer func() {
		if p := recover(); p != nil { // a mistake of a room's: one command fails, not the house
			w.err = fmt.Errorf("kernel: deciding broke off: %T", p)
		}
	}()
	w.out, w.own, w.hold, w.err, w.free, w.spare = nil, 0, nil, nil, journal.ID{}, false
	w.ask.view, w.ask.live, w.ask.now = View{at.stage}, l, l.house.now()
	w.ask.Day = DayOf(w.ask.now, w.ask.Roster().Zone())
	if w.tidy {
		l.tidyUp(ctx, at, w, holds)
		return
	}
	w.ans = Answer{ID: w.ask.ID}
	if w.note != nil {
		w.err = l.takeOne(at, w, w.ask, w.note)
		return
	}
	if l.again(at.stage, w) {
		return
	}
	if w.err = w.admit(); w.err != nil {
		return
	}
	if w.cmd.gate != nil {
		if w.err = w.cmd.gate(w.ask.view, w.ask, w.parsed); w.err != nil {
			return
		}
	}
	if w.err = l.onlyOnce(w); w.err != nil {
		return
	}
	out, err := l.ruled(w)
	if err != nil || out == nil {
		w.err = err
		return
	}
	w.err = l.take(ctx, at, w, out, holds)
}

// again answers a contribution that is there already.
func (l *live) again(stage *image, w *wish) bool {
	if h, ok := l.inHat(w.ask.ID); ok {
		if h.asked != w.asked {
			w.err = fault.New(fault.Conflict, lang.FaultIdUsed())
		}
		return true
	}
	k, ok := stage.ids[w.ask.ID]
	if !ok {
		return false
	}
	gone := k.asked == mark16{} && !k.words && k.said // nothing is left to hold it against
	same := k.asked == w.asked || gone
	if k.kind.manner == signed || k.kind.manner == fleeting && !k.by.Zero() {
		same = same && k.by == w.ask.By
	}
	switch {
	case !same || w.cmd.veiled != (k.kind.manner == unsigned):
		w.err = fault.New(fault.Conflict, lang.FaultIdUsed())
	case w.cmd.veiled, gone && k.by.Zero(): // nor whose it was: where it stands is nobody's to know
	default:
		w.ans.Seq = k.seq
		w.ans.Proposal = w.cmd.Act != "" && k.kind.typ != nil && k.kind.typ == l.house.proposal
	}
	return true
}

// onlyOnce refuses a second answer to an unsigned question, or lets it be to spare, as
// far as memory reaches.
func (l *live) onlyOnce(w *wish) error {
	if w.cmd.once == nil || w.ask.nobody() {
		return nil
	}
	l.mu.RLock()
	defer l.mu.RUnlock()
	for _, k := range w.cmd.once(w.parsed) {
		if _, ok := l.answered[w.onceKey(k)]; ok && w.cmd.quiet {
			w.spare = true
		} else if ok {
			return fault.New(fault.Conflict, lang.FaultAnsweredAlready())
		}
	}
	return nil
}

func (w *wish) onceKey(k string) string { return w.cmd.Name + " " + w.ask.By.String() + " " + k }

// ruled decides, or puts the command to the group where the agreement says so.
func (l *live) ruled(w *wish) (any, error) {
	out, err := w.cmd.decide(w.ask.view, w.ask, w.parsed)
	if err != nil || out == nil || w.cmd.Act == "" || !w.ask.view.Rule(w.cmd.Act).Asks(w.ask.By) {
		return out, err
	}
	body, err := json.Marshal(w.parsed)
	if err != nil {
		return nil, err
	}
	w.ans.Proposal = true
	return l.house.law.Propose(Carried{Name: w.cmd.Name, Act: w.cmd.Act, By: w.ask.By, Body: body}), nil
}

// take makes entries of what was decided.
func (l *live) take(ctx context.Context, at *chain, w *wish, out any, holds *sync.WaitGroup) error {
	if w.cmd.veiled {
		return l.veil(w, out)
	}
	switch is := out.(type) {
	case Several:
		return l.takeAll(at, w, is)
	case Hat:
		holds.Wait()
		w.ends = is.AtLeast == 0
		if err := l.takeHat(ctx, at, w, is.AtLeast, all); err != nil {
			return err
		}
		return l.takeAll(at, w, is.Facts)
	case OutOfHat:
		w.free = is.ID
		return nil
	case Opening:
		holds.Wait()
		return l.takeOpening(ctx, at, w, is, holds)
	case Then:
		return l.takeThen(ctx, at, w, is)
	}
	return l.takeOne(at, w, w.ask, out)
}

// takeOpening lets out of the hat what is of one matter, and then decides: on the
// draft, where it stands already.
func (l *live) takeOpening(ctx context.Context, at *chain, w *wish, o Opening, holds *sync.WaitGroup) error {
	if err := l.onDraft(ctx, at, w); err != nil {
		return err
	}
	if err := l.takeHat(ctx, at, w, 0, o.Of); err != nil {
		return err
	}
	out, err := o.Then(w.ask.view)
	if err != nil || out == nil {
		return err
	}
	if _, again := out.(Opening); again {
		return fmt.Errorf("kernel: %s opens the hat twice", w.cmd.Name)
	}
	return l.take(ctx, at, w, out, holds)
}

// onDraft makes w be decided on the draft.
func (l *live) onDraft(ctx context.Context, at *chain, w *wish) error {
	if at.stage != l.shown {
		return nil
	}
	d, err := l.needDraft(ctx)
	if err != nil {
		return err
	}
	at.stage, w.ask.view = d, View{d}
	return nil
}

func (l *live) takeAll(at *chain, w *wish, facts []any) error {
	for _, f := range facts {
		if err := l.takeOne(at, w, w.ask, f); err != nil {
			return err
		}
	}
	return nil
}

// takeThen appends a fact and performs what it carries, in the same write. It
// needs the draft, on which the fact already stands when the command is decided.
func (l *live) takeThen(ctx context.Context, at *chain, w *wish, t Then) error {
	if err := l.onDraft(ctx, at, w); err != nil {
		return err
	}
	if err := l.takeOne(at, w, w.ask, t.Fact); err != nil {
		return err
	}
	ask := w.ask
	ask.By, ask.Adopted, ask.Scribed = t.Perform.By, w.ask.ID, false
	done, err := l.perform(ask, t.Perform)
	if err != nil {
		if fault.KindOf(err) == fault.Internal {
			return err
		}
		done = t.Overtook(err)
	}
	switch is := done.(type) {
	case nil:
		return nil
	case Several:
		for _, f := range is {
			if err := l.takeOne(at, w, ask, f); err != nil {
				return err
			}
		}
		return nil
	}
	return l.takeOne(at, w, ask, done)
}

func (l *live) perform(ask Ask, c Carried) (any, error) {
	cmd := l.house.cmds[c.Name]
	if cmd == nil {
		return nil, fault.New(fault.NotFound, lang.FaultCommandUnknown())
	}
	parsed, err := cmd.parse(c.Body, ask.Language)
	if err != nil {
		return nil, err
	}
	return cmd.decide(ask.view, ask, parsed)
}

// takeOne makes the next entry of the chain of a fact.
func (l *live) takeOne(at *chain, w *wish, a Ask, is any) error {
	k := l.house.types[reflect.TypeOf(is)]
	if k == nil {
		return fmt.Errorf("kernel: %T is no registered kind", is)
	}
	if k.manner == unsigned {
		return fmt.Errorf("kernel: %s goes through the hat only", k.Name)
	}
	is = at.stage.alsoErasing(is)
	facts, words, err := k.encode(is)
	if err != nil {
		return err
	}
	f := folded{kind: k, env: envelope{words: words}}
	facts = factsOf(facts, a.Scribed && k.manner == signed) // of what bears no name it would tell whose it was
	f.entry = journal.Entry{ID: w.ask.ID.Derived(w.own), Kind: k.Name, Day: a.Day, Facts: facts}
	if w.own == 0 && w.cmd != nil {
		f.env.asked = w.asked
	}
	w.own++
	switch k.manner {
	case signed:
		f.entry.By = a.By
	case fleeting:
		f.env.by = a.By
	}
	if w.secret != "" && usesSecret(words, w) {
		w.ans.Secret = w.secret
	}
	return l.stand(at, w, &f, is)
}

// usesSecret reports whether the words keep the hash of the secret that the
// house made for this command.
func usesSecret(words []byte, w *wish) bool {
	s := w.cmd.secretOf(w.parsed)
	return bytes.Contains(words, []byte(hex.EncodeToString(s.sum[:])))
}

// stand salts, seals and chains an entry, and folds it into a draft.
func (l *live) stand(at *chain, w *wish, f *folded, is any) error {
	e := &f.entry
	if e.Words.None() && (f.kind.words >= 0 || f.env.asked != mark16{} || !f.env.by.Zero()) {
		if _, err := io.ReadFull(l.house.rand, e.Words.Salt[:]); err != nil {
			return err
		}
		e.Words.Body = f.env.seal()
		e.Said = e.Words.Commit()
	}
	e.Sum = journal.Link(at.sum, l.id, e)
	at.sum = e.Sum
	at.seq++
	e.Seq = at.seq
	f.fact = Fact{ID: e.ID, By: e.By, Day: e.Day, Scribed: isScribed(e.Facts), Is: is}
	f.ready(is)
	w.out = append(w.out, *f)
	if at.stage != l.shown {
		at.stage.apply(f)
	}
	return nil
}

// DayOf is the day on which t falls in a zone.
func DayOf(t time.Time, zone *time.Location) journal.Day {
	y, m, d := t.In(zone).Date()
	return journal.Day(time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Unix() / 86400)
}
