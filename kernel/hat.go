package kernel

import (
	"context"
	"errors"
	"fmt"
	"io"
	"reflect"
	"slices"
	"sync"

	"alongside/fault"
	"alongside/journal"
	"alongside/lang"
)

// veil makes an entry for the hat of what an unsigned command came to. It has no
// member, no day and no place in the chain.
func (l *live) veil(w *wish, is any) error {
	k := l.house.types[reflect.TypeOf(is)]
	if k == nil || k.manner != unsigned {
		return fmt.Errorf("kernel: %T is no registered unsigned kind", is)
	}
	facts, words, err := k.encode(is)
	if err != nil {
		return err
	}
	e := journal.Entry{ID: w.ask.ID, Kind: k.Name, Facts: facts}
	if _, err := io.ReadFull(l.house.rand, e.Words.Salt[:]); err != nil {
		return err
	}
	env := envelope{asked: w.asked, code: w.cmd.secretOf(w.parsed), words: words}
	e.Words.Body = env.seal()
	e.Said = e.Words.Commit()
	w.hold, w.ans.Secret = &e, w.secret
	return nil
}

// hold puts an entry into the hat. Nobody is told.
func (l *live) hold(ctx context.Context, w *wish) {
	err := l.house.store.Hold(ctx, l.id, *w.hold, w.ask.Day+1)
	switch {
	case err == nil, l.lies(ctx, w):
		l.mu.Lock()
		defer l.mu.Unlock()
		l.remember(w.hold, w.ask.Day+1)
		return
	case errors.Is(err, journal.ErrTwice):
		w.err = fault.New(fault.Conflict, lang.FaultIdUsed())
	default:
		w.err = unavailable(fmt.Errorf("putting into the hat: %w", err))
	}
	l.once(w, false)
}

// lies reports whether the very same lies in the hat although the store reported
// an error, or because another house put it there.
func (l *live) lies(ctx context.Context, w *wish) bool {
	es, err := l.house.store.Held(ctx, l.id)
	if err != nil {
		return false
	}
	for i := range es {
		if es[i].ID == w.hold.ID {
			env, err := openEnvelope(es[i].Words.Body)
			return err == nil && env.asked == w.asked
		}
	}
	return false
}

// once notes that a member has answered an unsigned question that counts once, or
// has not after all.
func (l *live) once(w *wish, answered bool) {
	if w.cmd.once == nil || w.ask.nobody() {
		return
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, k := range w.cmd.once(w.parsed) {
		if answered {
			l.answered[w.onceKey(k)] = struct{}{}
		} else {
			delete(l.answered, w.onceKey(k))
		}
	}
}

// unhold takes an entry out of the hat before it was opened.
func (l *live) unhold(ctx context.Context, w *wish) {
	if l.letSpare(w.free) {
		return
	}
	if err := l.house.store.Erase(ctx, l.id, w.free); err != nil {
		w.err = unavailable(fmt.Errorf("taking out of the hat: %w", err))
		return
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	delete(l.held, w.free)
}

// letSpare takes back what was answered once more, if id is that.
func (l *live) letSpare(id journal.ID) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	_, ok := l.spare[id]
	delete(l.spare, id)
	return ok
}

// all is of every matter.
func all(any) bool { return true }

// takeHat appends what lies in the hat and is of a matter, in the order of the ids.
func (l *live) takeHat(ctx context.Context, at *chain, w *wish, least int, of func(is any) bool) error {
	es, err := l.house.store.Held(ctx, l.id)
	if err != nil {
		return unavailable(fmt.Errorf("opening the hat: %w", err))
	}
	es = slices.DeleteFunc(es, func(e journal.Entry) bool { // opened earlier in this batch
		_, there := at.stage.ids[e.ID]
		return there
	})
	if len(es) < least {
		return fault.New(fault.Conflict, lang.FaultHatNotYet())
	}
	for i := range es {
		e := es[i]
		e.Day = w.ask.Day
		f, err := l.house.fold(&e)
		if err != nil {
			return err
		}
		if !of(f.fact.Is) {
			continue
		}
		if err := l.stand(at, w, &f, f.fact.Is); err != nil {
			return err
		}
	}
	return nil
}

// tidyUp decides what falls due: what rooms have to tidy, and the hat at the
// day's end, or with the session that closes. It has no member.
func (l *live) tidyUp(ctx context.Context, at *chain, w *wish, holds *sync.WaitGroup) {
	holds.Wait()
	open, err := l.hatFalls(ctx, w.ask.Day)
	if err != nil {
		w.err = unavailable(fmt.Errorf("looking into the hat: %w", err))
		return
	}
	var facts Several
	for _, s := range at.stage.states {
		t, ok := s.(Tidier)
		if !ok || t.Due() == 0 || t.Due() > w.ask.Day {
			continue
		}
		out, err := t.Tidy(w.ask)
		if err != nil {
			l.house.log.Error("a room could not tidy up", "cause", err.Error())
			continue
		}
		some, hat := several(out)
		facts, open = append(facts, some...), open || hat
	}
	if gone := at.stage.expired(w.ask.Day); len(gone) > 0 {
		facts = append(facts, l.house.law.Expire(Erasure{gone}))
	}
	if open {
		if w.err = l.takeHat(ctx, at, w, 0, all); w.err != nil {
			return
		}
	}
	if w.err = l.takeAll(at, w, facts); w.err == nil && at.seq == l.shown.seq {
		l.rest(ctx, at.stage) // nothing to do after all
	}
}

// rest lets the group wait for the next day on which there is something to tidy.
func (l *live) rest(ctx context.Context, m *image) {
	err := l.house.store.Append(ctx, l.id, m.seq, nil, l.nextDue(m))
	if err != nil && !errors.Is(err, journal.ErrMoved) {
		l.house.log.Error("the next day to tidy could not be kept", "cause", err.Error())
	}
}

// hatFalls reports whether the day has come on which the hat opens by itself.
// What another house put in is noted: it opens tomorrow here, if not before there.
func (l *live) hatFalls(ctx context.Context, today journal.Day) (bool, error) {
	es, err := l.house.store.Held(ctx, l.id)
	if err != nil {
		return false, err
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	for i := range es {
		if _, known := l.held[es[i].ID]; !known {
			l.remember(&es[i], today+1)
		}
	}
	return len(l.held) > 0 && l.hatDue <= today, nil
}

// several returns what a room tidied as facts, and whether the hat is to be opened.
func several(out any) (facts Several, hat bool) {
	switch is := out.(type) {
	case nil:
		return nil, false
	case Several:
		return is, false
	case Hat:
		return is.Facts, true
	}
	return Several{out}, false
}
