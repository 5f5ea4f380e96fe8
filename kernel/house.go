package kernel

import (
	"context"
	"crypto/rand"
	"io"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"alongside/journal"
)

// House holds the rooms, the store and the groups that are awake.
type House struct {
	*registry
	store  journal.Store
	now    func() time.Time
	rand   *dice
	log    *slog.Logger
	most   int64        // bytes of groups kept awake
	weight atomic.Int64 // about how many bytes are awake

	mu    sync.Mutex // guards awake, tick, and users and used of every live group
	awake map[journal.GroupID]*live
	tick  uint64
}

// Option changes how a house runs.
type Option func(*House)

// WithClock sets the clock; time.Now without it.
func WithClock(now func() time.Time) Option { return func(h *House) { h.now = now } }

// WithRand sets the dice for salts, ids and secrets; crypto/rand without it.
func WithRand(r io.Reader) Option { return func(h *House) { h.rand = &dice{r: r} } }

// WithLog sets the log. It is told neither members nor words nor ids.
func WithLog(l *slog.Logger) Option { return func(h *House) { h.log = l } }

// WithMemory sets how many bytes of groups may stay awake while nobody uses them.
func WithMemory(bytes int) Option { return func(h *House) { h.most = int64(bytes) } }

// New returns a house with the given rooms, one of which is the roster.
func New(store journal.Store, rooms []Room, law Law, opts ...Option) (*House, error) {
	reg, err := newRegistry(rooms, law)
	if err != nil {
		return nil, err
	}
	h := &House{
		registry: reg, store: store, now: time.Now, rand: &dice{r: rand.Reader}, log: slog.Default(),
		most: 256 << 20, awake: map[journal.GroupID]*live{},
	}
	for _, o := range opts {
		o(h)
	}
	return h, nil
}

// dice lets several throw at once.
type dice struct {
	mu sync.Mutex // guards r
	r  io.Reader
}

func (d *dice) Read(p []byte) (int, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	return io.ReadFull(d.r, p)
}

// Rand is the house's dice, safe for several at once.
func (h *House) Rand() io.Reader { return h.rand }

// Now is the house's clock.
func (h *House) Now() time.Time { return h.now() }

// NewID makes an id with the house's dice.
func (h *House) NewID() (journal.ID, error) { return journal.NewID(h.rand) }

// Probe reports whether the store answers.
func (h *House) Probe() error {
	for _, err := range h.store.Groups(context.Background()) {
		return err
	}
	return nil
}

// Command returns what was declared under a name.
func (h *House) Command(name string) (Command, bool) {
	c, ok := h.cmds[name]
	if !ok {
		return Command{}, false
	}
	return *c, true
}

// Rooms returns what app handed down.
func (h *House) Rooms() []Room { return h.rooms }

// Group returns a handle on the group named id, whether or not it exists.
func (h *House) Group(id journal.GroupID) Group { return Group{h, id} }

// Group is a handle on a group. It may be copied; it keeps nothing awake.
type Group struct {
	house *House
	id    journal.GroupID
}

// ID names the group.
func (g Group) ID() journal.GroupID { return g.id }

// Read shows the group to look. It fails with fault.NotFound if there is none.
func (g Group) Read(ctx context.Context, look func(View) error) error {
	l := g.house.enter(g.id)
	defer g.house.leave(l)
	if err := l.wake(ctx); err != nil {
		return err
	}
	l.mu.RLock()
	defer l.mu.RUnlock()
	if l.shown.seq == 0 {
		return errNoGroup()
	}
	return look(View{l.shown})
}

// enter takes the live group id into use.
func (h *House) enter(id journal.GroupID) *live {
	h.mu.Lock()
	defer h.mu.Unlock()
	l := h.awake[id]
	if l == nil {
		l = newLive(h, id)
		h.awake[id] = l
	}
	l.users++
	h.tick++
	l.used = h.tick
	return l
}

// leave lets l go; what never existed leaves nothing behind, and what was used
// least lately goes to sleep when there is too much awake.
func (h *House) leave(l *live) {
	h.mu.Lock()
	defer h.mu.Unlock()
	l.users--
	if l.users > 0 {
		return
	}
	if l.weight.Load() == 0 {
		delete(h.awake, l.id)
		return
	}
	if h.weight.Load() > h.most {
		h.shrink()
	}
}

// shrink puts idle groups to sleep, the least recently used first, until what is
// awake fits. The caller holds mu.
func (h *House) shrink() {
	for h.weight.Load() > h.most {
		var old *live
		for _, l := range h.awake {
			if l.users == 0 && !l.owes.Load() && (old == nil || l.used < old.used) {
				old = l
			}
		}
		if old == nil {
			return
		}
		h.weight.Add(-old.weight.Load())
		delete(h.awake, old.id)
	}
}

// Run keeps the house: it follows the store, wakes what falls due, and ends with ctx.
func (h *House) Run(ctx context.Context) error {
	var wg sync.WaitGroup
	wg.Go(func() { h.tend(ctx) })
	err := h.store.Follow(ctx, h.moved)
	wg.Wait()
	if ctx.Err() != nil {
		return nil
	}
	return err
}

// moved lets a group that is awake catch up with what others wrote.
func (h *House) moved(id journal.GroupID) {
	h.mu.Lock()
	l := h.awake[id]
	if l != nil {
		l.users++
	}
	h.mu.Unlock()
	if l == nil {
		return
	}
	l.stale.Store(true)
	if !l.begin() {
		h.leave(l)
		return // the worker is at it and will look
	}
	go func() { // ends when nobody waits
		l.work()
		h.leave(l)
	}()
}

// leaveAfter lets l go when w is over.
func (h *House) leaveAfter(l *live, w *wish) {
	<-w.done
	h.leave(l)
}
