package kernel

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"sync"

	"alongside/fault"
	"alongside/journal"
	"alongside/lang"
)

func marshal(v any) ([]byte, error) { return json.Marshal(v) }

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
	if errors.Is(err, journal.ErrTwice) {
		w.err = fault.New(fault.Conflict, lang.FaultIdUsed())
		return
	}
	if err != nil && !l.lies(ctx, w.hold.ID) {
		w.err = unavailable(fmt.Errorf("putting into the hat: %w", err))
		return
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.remember(w.hold)
	if w.cmd.once != nil {
		for _, k := range w.cmd.once(w.parsed) {
			l.answered[w.onceKey(k)] = struct{}{}
		}
	}
}

// lies reports whether an entry got into the hat although the store reported an error.
func (l *live) lies(ctx context.Context, id journal.ID) bool {
	es, err := l.house.store.Held(ctx, l.id)
	if err != nil {
		return false
	}
	for i := range es {
		if es[i].ID == id {
			return true
		}
	}
	return false
}

// unhold takes an entry out of the hat before it was opened.
func (l *live) unhold(ctx context.Context, w *wish) {
	if err := l.house.store.Erase(ctx, l.id, w.free); err != nil {
		w.err = unavailable(fmt.Errorf("taking out of the hat: %w", err))
		return
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	delete(l.held, w.free)
}

// takeHat appends what lies in the hat, in the order of the ids.
func (l *live) takeHat(ctx context.Context, at *chain, w *wish, least int) error {
	es, err := l.house.store.Held(ctx, l.id)
	if err != nil {
		return unavailable(fmt.Errorf("opening the hat: %w", err))
	}
	if len(es) < least {
		return fault.New(fault.Conflict, lang.FaultHatNotYet())
	}
	for i := range es {
		if _, there := at.stage.ids[es[i].ID]; there {
			continue // opened earlier in this batch
		}
		e := es[i]
		e.Day = w.ask.Day
		f, err := l.house.fold(&e)
		if err != nil {
			return err
		}
		if err := l.stand(at, w, &f, f.fact.Is); err != nil {
			return err
		}
	}
	return nil
}

// tidyUp decides what falls due: what rooms have to tidy, and the hat at the
// day's end. It has no member.
func (l *live) tidyUp(ctx context.Context, at *chain, w *wish, holds *sync.WaitGroup) {
	holds.Wait()
	if w.err = l.takeHat(ctx, at, w, 0); w.err != nil {
		return
	}
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
		if w.err = l.takeAll(at, w, several(out)); w.err != nil {
			return
		}
	}
	if len(w.out) > 0 {
		return
	}
	due := at.stage.due() // nothing to do after all: wait for the day on which there is
	if err := l.house.store.Append(ctx, l.id, at.stage.seq, nil, due); err != nil {
		l.house.log.Error("the next day to tidy could not be kept", "cause", err.Error())
	}
}

// several returns what a room tidied as facts. The hat is open already.
func several(out any) Several {
	switch is := out.(type) {
	case nil:
		return nil
	case Several:
		return is
	case Hat:
		return is.Facts
	}
	return Several{out}
}
