package kernel

import (
	"context"
	"time"

	"alongside/journal"
)

// tendEvery is how often the house looks for what falls due.
const tendEvery = time.Minute

// tend wakes what falls due, once at the start and then every minute, until ctx ends.
func (h *House) tend(ctx context.Context) {
	t := time.NewTicker(tendEvery)
	defer t.Stop()
	for {
		h.Tend(ctx)
		select {
		case <-t.C:
		case <-ctx.Done():
			return
		}
	}
}

// farEast is the zone in which a day begins first: no group is due earlier.
var farEast = time.FixedZone("UTC+14", 14*60*60)

// Tend lets what falls due now happen in every group: sessions close, hats open,
// words go whose time has come.
func (h *House) Tend(ctx context.Context) {
	h.repay(ctx)
	widest := DayOf(h.now(), farEast)
	due := map[journal.Day]map[journal.GroupID]bool{} // by the day that has begun
	for id := range h.dueOn(ctx, due, widest) {
		if ctx.Err() != nil {
			return
		}
		h.tidy(ctx, id, due)
	}
}

// dueOn returns the groups that are due on a day, and remembers them.
func (h *House) dueOn(ctx context.Context, due map[journal.Day]map[journal.GroupID]bool, day journal.Day) map[journal.GroupID]bool {
	if ids, ok := due[day]; ok {
		return ids
	}
	ids := map[journal.GroupID]bool{}
	for id, err := range h.store.Due(ctx, day) {
		if err != nil {
			h.log.Error("what falls due could not be read", "cause", err.Error())
			break
		}
		ids[id] = true
	}
	due[day] = ids
	return ids
}

// tidy lets what falls due in one group happen, if its own day has come.
func (h *House) tidy(ctx context.Context, id journal.GroupID, due map[journal.Day]map[journal.GroupID]bool) {
	l := h.enter(id)
	if err := l.wake(ctx); err != nil {
		h.log.Error("a group could not be woken", "cause", err.Error())
		h.leave(l)
		return
	}
	nid, err := journal.NewID(h.rand)
	if err != nil || !h.dueOn(ctx, due, l.today())[id] {
		h.leave(l)
		return
	}
	w := &wish{tidy: true, ask: Ask{ID: nid}, done: make(chan struct{})}
	if h.await(ctx, l, w) && w.err != nil {
		h.log.Error("a group could not be tidied", "cause", w.err.Error())
	}
}

// repay erases what could not be erased before.
func (h *House) repay(ctx context.Context) {
	h.mu.Lock()
	var owing []journal.GroupID
	for id, l := range h.awake {
		if l.owes.Load() {
			owing = append(owing, id)
		}
	}
	h.mu.Unlock()
	for _, id := range owing {
		h.await(ctx, h.enter(id), &wish{catchUp: true, done: make(chan struct{})})
	}
}

// await enqueues w and waits for it, as long as ctx lasts, before it lets l go.
func (h *House) await(ctx context.Context, l *live, w *wish) (over bool) {
	l.enqueue(w)
	select {
	case <-w.done:
		h.leave(l)
		return true
	case <-ctx.Done():
		go h.leaveAfter(l, w) // ends when the group has got to it
		return false
	}
}

// today is the day in the group's own zone.
func (l *live) today() journal.Day {
	l.mu.RLock()
	defer l.mu.RUnlock()
	return DayOf(l.house.now(), View{l.shown}.Roster().Zone())
}
