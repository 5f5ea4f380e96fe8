package kernel

import (
	"context"
	"slices"
	"strings"
	"time"

	"alongside/journal"
)

// Change tells a watcher where to look again.
type Change struct {
	Seq    uint64       `json:"seq"`
	Rooms  []string     `json:"rooms"`
	Things []journal.ID `json:"things,omitempty"` // nil: anything in these rooms
}

// recentMost is how many changes a slow watcher may be behind before it is told
// to look at everything.
const recentMost = 64

// note remembers what changed and pokes whoever watches. The caller holds mu.
func (l *live) note(fs []folded) {
	c := &Change{Seq: l.shown.seq, Things: []journal.ID{}}
	for i := range fs {
		f := &fs[i]
		room, _, _ := strings.Cut(f.entry.Kind, ".")
		if !slices.Contains(c.Rooms, room) {
			c.Rooms = append(c.Rooms, room)
		}
		if t, ok := f.fact.Is.(Thing); ok && c.Things != nil {
			c.Things = append(c.Things, t.Changes()...)
		} else {
			c.Things = nil
		}
	}
	if l.recent = append(l.recent, c); len(l.recent) > recentMost {
		l.recent = slices.Delete(l.recent, 0, len(l.recent)-recentMost)
	}
	for w := range l.watchers {
		select {
		case w <- struct{}{}:
		default: // it is awake already and will see this change too
		}
	}
}

// Watch calls changed, in this goroutine, with what happened behind position
// after, until ctx ends or changed fails; at each beat it calls beaten. Several
// changes may come as one. It fails with fault.NotFound if there is no such group.
func (g Group) Watch(ctx context.Context, after uint64, changed func(Change) error, beat <-chan time.Time, beaten func() error) error {
	l := g.house.enter(g.id)
	defer g.house.leave(l)
	if err := l.wake(ctx); err != nil {
		return err
	}
	poke := make(chan struct{}, 1)
	poke <- struct{}{}
	l.mu.Lock()
	if l.shown.seq == 0 {
		l.mu.Unlock()
		return errNoGroup()
	}
	l.watchers[poke] = struct{}{}
	l.mu.Unlock()
	defer func() {
		l.mu.Lock()
		delete(l.watchers, poke)
		l.mu.Unlock()
	}()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-poke:
			c, ok := l.since(after)
			if !ok {
				continue
			}
			after = c.Seq
			if err := changed(c); err != nil {
				return err
			}
		case <-beat:
			if err := beaten(); err != nil {
				return err
			}
		}
	}
}

// since returns what happened behind position after, as one change.
func (l *live) since(after uint64) (Change, bool) {
	l.mu.RLock()
	defer l.mu.RUnlock()
	if l.shown.seq <= after {
		return Change{}, false
	}
	i := len(l.recent)
	for i > 0 && l.recent[i-1].Seq > after {
		i--
	}
	if i == len(l.recent)-1 && (i > 0 || l.recent[i].Seq == after+1) {
		return *l.recent[i], true
	}
	if i == 0 {
		return Change{Seq: l.shown.seq, Rooms: l.house.roomNames()}, true
	}
	all := Change{Seq: l.shown.seq, Things: []journal.ID{}}
	for _, c := range l.recent[i:] {
		for _, r := range c.Rooms {
			if !slices.Contains(all.Rooms, r) {
				all.Rooms = append(all.Rooms, r)
			}
		}
		if c.Things == nil || all.Things == nil {
			all.Things = nil
		} else {
			all.Things = append(all.Things, c.Things...)
		}
	}
	return all, true
}

func (r *registry) roomNames() (names []string) {
	for _, room := range r.rooms {
		names = append(names, room.Name)
	}
	return names
}
