package kernel

import (
	"context"
	"errors"
	"slices"
	"sync"

	"alongside/fault"
	"alongside/journal"
	"alongside/lang"
)

// Bounds of the worker.
const (
	batchMost = 256 // contributions in one append
	tries     = 8   // appends of one batch when others are faster
)

// enqueue puts w where the group's worker finds it, and wakes the worker.
func (l *live) enqueue(w *wish) {
	l.qmu.Lock()
	l.queue = append(l.queue, w)
	l.qmu.Unlock()
	if l.begin() {
		go l.work() // ends when nobody waits
	}
}

// begin reports whether the caller has to start the worker.
func (l *live) begin() bool {
	l.qmu.Lock()
	defer l.qmu.Unlock()
	start := !l.busy
	l.busy = true
	return start
}

// fresh folds what others wrote, if there is a sign of it.
func (l *live) fresh(ctx context.Context) error {
	if !l.stale.Swap(false) {
		return nil
	}
	l.mu.RLock()
	asleep := l.shown == nil
	l.mu.RUnlock()
	if asleep {
		return nil // waking reads everything
	}
	return l.catchUp(ctx)
}

// work lets one batch in after another until nobody waits.
func (l *live) work() {
	for {
		l.qmu.Lock()
		n := min(len(l.queue), batchMost)
		batch := l.queue[:n:n]
		l.queue = l.queue[n:]
		if n == 0 && !l.stale.Load() {
			l.busy, l.queue = false, nil
			l.qmu.Unlock()
			return
		}
		l.qmu.Unlock()
		if n == 0 {
			_ = l.fresh(context.Background()) // what fails now is found by whoever writes next
		} else {
			l.let(context.Background(), batch)
		}
		for _, w := range batch {
			close(w.done)
		}
		if l.news {
			l.news = false
			l.poke() // behind the answers, which would wait for all who watch
		}
	}
}

// let decides a batch and appends what comes of it, once, or again when others
// were faster.
func (l *live) let(ctx context.Context, batch []*wish) {
	for try := 0; try < tries; {
		stage, err := l.stage(ctx, batch)
		if err != nil {
			fail(batch, err)
			return
		}
		after := stage.seq // before the draft shows what is decided on it
		es, whole := l.decideAll(ctx, stage, batch)
		if !whole {
			l.draft = nil
			continue // without the one that broke off
		}
		if len(es) == 0 {
			return
		}
		err = l.house.store.Append(ctx, l.id, after, es, l.due(stage, es[0].Day))
		switch {
		case err == nil:
			l.publish(ctx, batch, es)
			return
		case errors.Is(err, journal.ErrMoved):
			try++
			l.draft = nil
			if err := l.catchUp(ctx); err != nil {
				fail(batch, err)
				return
			}
		case errors.Is(err, journal.ErrTwice):
			l.draft = nil
			l.oneByOne(ctx, batch)
			return
		default:
			l.draft = nil // it holds what may not be so
			l.settle(ctx, batch, err)
			return
		}
	}
	fail(batch, fault.New(fault.Conflict, lang.FaultBusy()))
}

// fail answers whoever has no answer yet.
func fail(batch []*wish, err error) {
	for _, w := range batch {
		if !w.over && w.err == nil {
			w.err = err
		}
	}
}

// oneByOne lets the wishes of a batch in one at a time: an id of one of them
// stands in another group.
func (l *live) oneByOne(ctx context.Context, batch []*wish) {
	if len(batch) == 1 {
		fail(batch, fault.New(fault.Conflict, lang.FaultIdUsed()))
		return
	}
	for _, w := range batch {
		l.let(ctx, []*wish{w})
	}
}

// decideAll decides every wish of the batch that has no answer yet and returns
// what is to be appended. What goes into the hat is held beside. It is not whole
// if one broke off half way (a mistake of ours); then nothing may be appended.
func (l *live) decideAll(ctx context.Context, stage *image, batch []*wish) (es []journal.Entry, whole bool) {
	var holds sync.WaitGroup
	defer holds.Wait()
	at := chain{stage: stage, sum: stage.sum, seq: stage.seq}
	held := map[journal.ID]bool{}
	for _, w := range batch {
		if w.over {
			continue
		}
		if held[w.ask.ID] {
			holds.Wait() // the same again: only now is it known what became of it
		}
		l.decide(ctx, &at, w, &holds)
		switch {
		case w.err != nil && len(w.out) > 0:
			w.over, w.out = true, nil
			return nil, false
		case w.err != nil:
			// decided anew if the batch is, for others may be in the way no more
		case w.hold != nil && w.spare:
			w.over = true
			l.keepSpare(w.hold)
		case w.hold != nil:
			w.over, held[w.ask.ID] = true, true
			l.once(w, true)
			holds.Go(func() { l.hold(ctx, w) })
		case !w.free.Zero():
			w.over = true
			l.unhold(ctx, w)
		}
		for i := range w.out {
			es = append(es, w.out[i].entry)
		}
	}
	return es, true
}

// due is from when on the group has something to tidy. An image that does not
// show yet what is being appended is looked at again tomorrow.
func (l *live) due(stage *image, today journal.Day) journal.Day {
	due := l.nextDue(stage)
	if stage == l.shown {
		due = sooner(due, today+1)
	}
	return due
}

// nextDue is the first day on which a room, or the hat, has something to tidy.
func (l *live) nextDue(stage *image) journal.Day {
	due := stage.due()
	if len(l.held) > 0 {
		due = sooner(due, l.hatDue)
	}
	return due
}

// sooner is the earlier of two days; 0 is none.
func sooner(a, b journal.Day) journal.Day {
	if a == 0 || b != 0 && b < a {
		return b
	}
	return a
}

// publish shows what stands now and erases what it takes away.
func (l *live) publish(ctx context.Context, batch []*wish, es []journal.Entry) {
	var all []folded
	var gone []journal.ID
	i := 0
	for _, w := range batch {
		for j := range w.out {
			w.out[j].entry.Seq = es[i].Seq
			gone = append(gone, w.out[j].erase...)
			i++
		}
		if len(w.out) > 0 {
			w.ans.Seq = w.place().entry.Seq
			w.over = true
		}
		all = append(all, w.out...)
	}
	if l.draft != nil {
		for i := range es {
			k := l.draft.ids[es[i].ID]
			k.seq = es[i].Seq
			l.draft.ids[es[i].ID] = k
		}
		l.draft.seq = es[len(es)-1].Seq
	}
	l.show(all, true)
	if slices.ContainsFunc(batch, func(w *wish) bool { return w.ends && w.err == nil }) {
		l.mu.Lock()
		clear(l.answered) // what the hat asked is over
		clear(l.spare)
		l.mu.Unlock()
	}
	l.erase(ctx, gone)
	if slices.ContainsFunc(batch, func(w *wish) bool { return w.tidy }) {
		l.rest(ctx, l.shown) // only now does it show what was tidied
	}
}

// place is the entry that answers for the wish: its own first, or what came out of
// the hat last.
func (w *wish) place() *folded {
	for i := range w.out {
		if w.out[i].entry.ID == w.ask.ID {
			return &w.out[i]
		}
	}
	return &w.out[len(w.out)-1]
}

// show folds what is durable into the shown image, and notes it for the watchers.
func (l *live) show(fs []folded, ours bool) {
	now := l.house.now()
	l.mu.Lock()
	defer l.mu.Unlock()
	for i := range fs {
		f := &fs[i]
		l.shown.apply(f)
		delete(l.held, f.entry.ID)
		if ours {
			l.birth(f.entry.ID, now)
		}
		for _, id := range f.erase {
			delete(l.births, id) // when it was said goes with what was said
		}
	}
	l.note(fs)
	l.weigh()
}

// erase makes words gone from the store; what fails is tried again with whatever
// comes next, each minute, and at waking.
func (l *live) erase(ctx context.Context, gone []journal.ID) {
	gone = append(l.pending, gone...)
	if len(gone) == 0 {
		return
	}
	l.pending = nil
	err := l.house.store.Erase(ctx, l.id, gone...)
	if err != nil {
		l.pending = gone
		l.house.log.Error("words could not be erased yet", "cause", err.Error())
	}
	l.owes.Store(err != nil)
}

// settle finds out which of a batch got in although the store reported an error.
func (l *live) settle(ctx context.Context, batch []*wish, cause error) {
	if err := l.catchUp(ctx); err != nil {
		fail(batch, unavailable(errors.Join(cause, err)))
		return
	}
	var gone []journal.ID
	for _, w := range batch {
		if w.over {
			continue
		}
		w.over = true
		if len(w.out) == 0 {
			continue
		}
		k, ok := l.shown.ids[w.place().entry.ID]
		if !ok {
			w.err = unavailable(cause)
			continue
		}
		w.ans.Seq = k.seq
		for i := range w.out {
			gone = append(gone, w.out[i].erase...)
		}
	}
	l.erase(ctx, gone)
}
