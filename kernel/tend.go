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
	var ids []journal.GroupID
	for id, err := range h.store.Due(ctx, DayOf(h.now(), farEast)) {
		if err != nil {
			h.log.Error("what falls due could not be read", "cause", err.Error())
			return
		}
		ids = append(ids, id)
	}
	for _, id := range ids {
		if ctx.Err() != nil {
			return
		}
		h.tidy(ctx, id)
	}
}

// tidy lets what falls due in one group happen, if its own day has come.
func (h *House) tidy(ctx context.Context, id journal.GroupID) {
	l := h.enter(id)
	if err := l.wake(ctx); err != nil {
		h.log.Error("a group could not be woken", "cause", err.Error())
		h.leave(l)
		return
	}
	nid, err := journal.NewID(h.rand)
	if err != nil || !h.ripe(ctx, l) {
		h.leave(l)
		return
	}
	w := &wish{tidy: true, ask: Ask{ID: nid}, done: make(chan struct{})}
	l.enqueue(w)
	select {
	case <-w.done:
		h.leave(l)
		if w.err != nil {
			h.log.Error("a group could not be tidied", "cause", w.err.Error())
		}
	case <-ctx.Done():
		go h.leaveAfter(l, w) // ends when the group has been tidied
	}
}

// ripe reports whether the group's own day has come for something.
func (h *House) ripe(ctx context.Context, l *live) bool {
	l.mu.RLock()
	today := DayOf(h.now(), View{l.shown}.Roster().Zone())
	l.mu.RUnlock()
	for id, err := range h.store.Due(ctx, today) {
		if err != nil {
			return false
		}
		if id == l.id {
			return true
		}
	}
	return false
}
