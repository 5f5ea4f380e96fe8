package kernel

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"alongside/fault"
	"alongside/journal"
	"alongside/lang"
)

// live is a group that is awake.
type live struct {
	house  *House
	id     journal.GroupID
	weight atomic.Int64 // about how many bytes it takes; 0: asleep, or there is no such group
	users  int          // guarded by house.mu
	used   uint64       // guarded by house.mu

	waking sync.Mutex // held while the journal is folded for the first time

	qmu   sync.Mutex // guards queue, busy
	queue []*wish
	busy  bool

	stale atomic.Bool // others may have written

	draft   *image       // what the worker decides on when several wait; only the worker touches it
	pending []journal.ID // words that a failed Erase left behind; only the worker touches it
	news    bool         // watchers were not poked yet; only the worker touches it
	owes    atomic.Bool  // there are some: asked again each minute, and kept awake

	mu       sync.RWMutex // guards all below; never held while a store works
	shown    *image       // durable; nil: asleep
	held     map[journal.ID]held
	hatDue   journal.Day // the day on which the hat opens by itself, if anything is in it
	births   map[journal.ID]time.Time
	crowded  int                 // so many births are looked through for old ones
	answered map[string]struct{} // unsigned questions that count once a member
	spare    map[journal.ID]held // what was answered to them again: it lies nowhere, and looks as though it did
	recent   []*Change
	watchers map[chan struct{}]struct{}
}

// held is what the kernel remembers of what lies in the hat.
type held struct {
	kind  string
	asked mark16
	code  Sealed
}

func newLive(h *House, id journal.GroupID) *live {
	return &live{
		house: h, id: id, held: map[journal.ID]held{}, births: map[journal.ID]time.Time{},
		answered: map[string]struct{}{}, spare: map[journal.ID]held{}, watchers: map[chan struct{}]struct{}{},
	}
}

func errNoGroup() error { return fault.New(fault.NotFound, lang.FaultNotFound()) }

// weigh notes about how many bytes the group takes. The caller holds mu.
func (l *live) weigh() {
	n := int64(0)
	if l.shown.seq > 0 {
		n = int64(l.shown.bytes) + 4096
	}
	if l.draft != nil {
		n *= 2
	}
	l.house.weight.Add(n - l.weight.Swap(n))
}

// born returns when entry id became durable under this process.
func (l *live) born(id journal.ID, locked bool) (time.Time, bool) {
	if !locked {
		l.mu.RLock()
		defer l.mu.RUnlock()
	}
	t, ok := l.births[id]
	return t, ok
}

func (l *live) inHat(id journal.ID) (held, bool) {
	l.mu.RLock()
	defer l.mu.RUnlock()
	h, ok := l.held[id]
	if !ok {
		h, ok = l.spare[id]
	}
	return h, ok
}

func (l *live) byCode(code Sealed) (journal.ID, bool) {
	l.mu.RLock()
	defer l.mu.RUnlock()
	for _, all := range []map[journal.ID]held{l.held, l.spare} {
		for id, h := range all {
			if h.code.Is(code) {
				return id, true
			}
		}
	}
	return journal.ID{}, false
}

// Bounds of the births map: beyond so many, those past the longest stopwatch go,
// and again when there are twice as many as were left.
const (
	birthsMost = 4096
	birthsAge  = 25 * time.Hour
)

// birth notes when an entry became durable. The caller holds mu.
func (l *live) birth(id journal.ID, now time.Time) {
	if len(l.births) >= max(birthsMost, l.crowded) {
		for old, at := range l.births {
			if now.Sub(at) > birthsAge {
				delete(l.births, old)
			}
		}
		l.crowded = 2 * len(l.births)
	}
	l.births[id] = now
}

// wake folds the journal on first use and finishes what a crash left.
func (l *live) wake(ctx context.Context) error {
	l.mu.RLock()
	up := l.shown != nil
	l.mu.RUnlock()
	if up {
		return nil
	}
	l.waking.Lock()
	defer l.waking.Unlock()
	if l.shown != nil {
		return nil
	}
	m := l.house.blank()
	left, err := l.house.read(ctx, l.id, m)
	if err != nil {
		return unavailable(fmt.Errorf("waking a group: %w", err))
	}
	hat, err := l.house.store.Held(ctx, l.id)
	if err != nil {
		return unavailable(fmt.Errorf("looking into the hat: %w", err))
	}
	if len(left) > 0 {
		l.erase(ctx, left) // no worker is about yet; a disk that is full keeps nobody from reading
	}
	var opens journal.Day
	if len(hat) > 0 {
		if opens, err = l.hatDay(ctx, DayOf(l.house.now(), View{m}.Roster().Zone())); err != nil {
			return unavailable(fmt.Errorf("looking when the hat opens: %w", err))
		}
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	for i := range hat {
		l.remember(&hat[i], opens)
	}
	l.shown = m
	l.weigh()
	return nil
}

// hatDay is the day on which a hat opens of which nobody remembers when it was
// filled: today if the group is due, else tomorrow.
func (l *live) hatDay(ctx context.Context, today journal.Day) (journal.Day, error) {
	for id, err := range l.house.store.Due(ctx, today) {
		if err != nil {
			return 0, err
		}
		if id == l.id {
			return today, nil
		}
	}
	return today + 1, nil
}

// remember notes what lies in the hat, and when it opens. The caller holds mu.
func (l *live) remember(e *journal.Entry, opens journal.Day) {
	if len(l.held) == 0 {
		l.hatDue = 0
	}
	l.hatDue = sooner(l.hatDue, opens)
	l.held[e.ID] = heldOf(e)
}

// keepSpare notes what was answered once more, and is kept nowhere.
func (l *live) keepSpare(e *journal.Entry) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.spare[e.ID] = heldOf(e)
}

func heldOf(e *journal.Entry) held {
	h := held{kind: e.Kind}
	if env, err := openEnvelope(e.Words.Body); err == nil {
		h.asked, h.code = env.asked, env.code
	}
	return h
}

func unavailable(cause error) error {
	return fault.Wrap(fault.Unavailable, lang.FaultUnavailable(), cause)
}
