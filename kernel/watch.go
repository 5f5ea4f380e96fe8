package kernel

import (
	"context"
	"encoding/json"
	"slices"
	"strings"
	"sync"
	"time"

	"alongside/journal"
)

// Change tells a watcher where to look again.
type Change struct {
	Seq    uint64       `json:"seq"`
	Rooms  []string     `json:"rooms"`
	Things []journal.ID `json:"things,omitempty"` // nil: anything in these rooms

	text, broad *encoding // as it is, and without the things; nil: not shared
}

// encoding is the JSON of a change, made once for all who watch.
type encoding struct {
	once sync.Once
	json []byte
	err  error
}

// share lets copies of c be encoded once.
func (c *Change) share() { c.text, c.broad = &encoding{}, &encoding{} }

// Broadly is c for those who may not know which things changed.
func (c Change) Broadly() Change {
	return Change{Seq: c.Seq, Rooms: c.Rooms, text: c.broad, broad: c.broad}
}

// Only is c without the things that may refuses, for those who may not know of them.
func (c Change) Only(may func(journal.ID) bool) Change {
	things := slices.DeleteFunc(slices.Clone(c.Things), func(id journal.ID) bool { return !may(id) })
	switch len(things) {
	case 0:
		return c.Broadly()
	case len(c.Things):
		return c
	}
	return Change{Seq: c.Seq, Rooms: c.Rooms, Things: things}
}

// JSON encodes c. Nobody may change what it returns.
func (c Change) JSON() ([]byte, error) {
	if c.text == nil {
		return json.Marshal(c)
	}
	c.text.once.Do(func() { c.text.json, c.text.err = json.Marshal(c) })
	return c.text.json, c.text.err
}

// recentMost is how many changes a slow watcher may be behind before it is told
// to look at everything.
const recentMost = 64

// note remembers what changed. The caller holds mu.
func (l *live) note(fs []folded) {
	fs = slices.DeleteFunc(slices.Clone(fs), func(f folded) bool { return f.kind.quiet })
	if len(fs) == 0 {
		return
	}
	l.news = true
	c := &Change{Seq: l.shown.seq, Things: []journal.ID{}}
	c.share()
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
}

// poke wakes whoever watches. It shares mu with them: they look at once.
func (l *live) poke() {
	l.mu.RLock()
	defer l.mu.RUnlock()
	for w := range l.watchers {
		select {
		case w <- struct{}{}:
		default: // it is awake already and will see this change too
		}
	}
}

// Watch calls changed, in this goroutine, with what happened behind position
// after, until ctx ends or changed fails; at each beat it calls beaten. Before
// either it asks may, and ends with its error; nil: anybody may. Several changes
// may come as one. It fails with fault.NotFound if there is no such group.
func (g Group) Watch(ctx context.Context, after uint64, may func(View) error, changed func(Change) error, beat <-chan time.Time, beaten func() error) error {
	l := g.house.enter(g.id)
	defer g.house.leave(l)
	if err := l.wake(ctx); err != nil {
		return err
	}
	poke := make(chan struct{}, 1)
	poke <- struct{}{}
	defer context.AfterFunc(ctx, func() { // cheaper than to wait for it too
		select {
		case poke <- struct{}{}:
		default:
		}
	})()
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
		case <-poke:
			if err := ctx.Err(); err != nil {
				return err
			}
			c, ok, err := l.since(after, may)
			if err != nil {
				return err
			}
			if !ok {
				continue
			}
			after = c.Seq
			if err := changed(c); err != nil {
				return err
			}
		case <-beat:
			if err := l.still(may); err != nil {
				return err
			}
			if err := beaten(); err != nil {
				return err
			}
		}
	}
}

// still asks may of a watcher.
func (l *live) still(may func(View) error) error {
	if may == nil {
		return nil
	}
	l.mu.RLock()
	defer l.mu.RUnlock()
	return may(View{l.shown})
}

// since returns what happened behind position after, as one change, if whoever
// watches may still hear of it.
func (l *live) since(after uint64, may func(View) error) (c Change, ok bool, err error) {
	l.mu.RLock()
	defer l.mu.RUnlock()
	if l.shown.seq <= after {
		return Change{}, false, nil
	}
	if may != nil {
		err = may(View{l.shown})
	}
	c = l.gather(after)
	return c, err == nil && len(c.Rooms) > 0, err
}

// gather makes one change of those behind a position. The caller holds mu.
func (l *live) gather(after uint64) Change {
	i := len(l.recent)
	for i > 0 && l.recent[i-1].Seq > after {
		i--
	}
	if i > 0 && i == len(l.recent) {
		return Change{Seq: l.shown.seq} // nothing but what is kept quiet
	}
	if i == len(l.recent)-1 && (i > 0 || l.recent[i].Seq == after+1) {
		return *l.recent[i]
	}
	if i == 0 {
		return Change{Seq: l.shown.seq, Rooms: l.house.roomNames()}
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
	return all
}

func (r *registry) roomNames() (names []string) {
	for _, room := range r.rooms {
		names = append(names, room.Name)
	}
	return names
}
