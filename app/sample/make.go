package sample

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"slices"
	"time"

	"alongside/journal"
	"alongside/journal/memory"
	"alongside/kernel"
)

// makeSample tells the months of the sample community through the door of a
// house with a clock of its own, on a store that lasts as long as this call. The
// journal that comes of it can be written in one piece, and what was fleeting has
// never been on a disk. The same seed, day and hour make the same journal.
func makeSample(ctx context.Context, rooms []kernel.Room, law kernel.Law, seed [32]byte, now time.Time) (sample, []journal.Entry, error) {
	t, err := readTable()
	if err != nil {
		return sample{}, nil, err
	}
	deeds, err := readMatters()
	if err != nil {
		return sample{}, nil, err
	}
	m := &maker{
		table: t, deeds: deeds, codes: map[string]string{}, now: now, chance: rand.New(rand.NewPCG(14, 2)), dice: rand.NewChaCha8(seed),
		who: map[string]journal.MemberID{}, hands: map[string]string{}, things: map[string]kernel.Ref{},
	}
	store := memory.New()
	defer func() { _ = store.Close() }()
	m.house, err = kernel.New(
		store, rooms, law, kernel.WithRand(m.dice),
		kernel.WithClock(func() time.Time { return m.clock }), kernel.WithLog(slog.New(slog.DiscardHandler)),
	)
	if err != nil {
		return sample{}, nil, err
	}
	m.tell(ctx)
	if m.err != nil {
		return sample{}, nil, fmt.Errorf("making the sample: %w", m.err)
	}
	var es []journal.Entry
	for e, err := range store.Read(ctx, m.group.ID(), 0) {
		if err != nil {
			return sample{}, nil, err
		}
		es = append(es, e)
	}
	return m.sample, es, nil
}

// body is the JSON of a command.
type body map[string]any

// maker tells what happened. Once something went wrong, nothing more happens.
type maker struct {
	table
	deeds  []deed
	codes  map[string]string // of offices, by the ask
	sample sample
	house  *kernel.House
	group  kernel.Group
	now    time.Time     // the real one: nothing happens later
	clock  time.Time     // the one on the wall of the hall
	chance *rand.Rand    // who votes, who comes first: the same in every sample
	dice   *rand.ChaCha8 // ids, salts and codes
	zone   *time.Location
	invite string // the founders' invitation
	who    map[string]journal.MemberID
	here   []guest           // who has come so far
	hands  map[string]string // who writes for those who have no phone
	things map[string]kernel.Ref
	weekly journal.ID // the weekly session that comes next
	err    error
}

// do lets by give a command, by the hand of whoever writes for them.
func (m *maker) do(ctx context.Context, by, command string, b body) kernel.Answer {
	return m.byHand(ctx, m.hands[by], by, command, b)
}

// byHand lets hand give a command for by; "": by alone.
func (m *maker) byHand(ctx context.Context, hand, by, command string, b body) kernel.Answer {
	in := kernel.Asked{Name: command, By: m.who[by]}
	if hand != "" {
		in.By, in.For = m.who[hand], in.By
	}
	return m.ask(ctx, in, b)
}

// onTablet gives a command on the tablet that goes round; by "": nobody knows who.
func (m *maker) onTablet(ctx context.Context, by, command string, b body) kernel.Answer {
	return m.ask(ctx, kernel.Asked{Name: command, By: m.who[by], Shared: true}, b)
}

// ask gives a command, some seconds after the one before.
func (m *maker) ask(ctx context.Context, in kernel.Asked, b body) (a kernel.Answer) {
	if m.err != nil {
		return a
	}
	m.pass(time.Duration(3+m.chance.IntN(4)) * time.Second)
	raw, err := json.Marshal(b)
	if err == nil {
		in.Body, in.ID = raw, m.id()
		a, err = m.group.Do(ctx, in)
	}
	if err != nil {
		m.err = fmt.Errorf("%s %s on %s: %w", in.Name, raw, m.clock.Format(time.DateOnly), err)
	}
	return a
}

func (m *maker) pass(d time.Duration) { m.clock = m.clock.Add(d) }

// until lets the clock come to t, unless it is later already.
func (m *maker) until(t time.Time) {
	if t.After(m.clock) {
		m.clock = t
	}
}

// soonest is t, or a little before now if that is sooner.
func (m *maker) soonest(t time.Time) time.Time {
	if late := m.now.Add(-20 * time.Minute); late.Before(t) {
		return late
	}
	return t
}

func (m *maker) id() (id journal.ID) { return m.got(journal.NewID(m.dice)) }

func (m *maker) got(id journal.ID, err error) journal.ID {
	m.err = cmp.Or(m.err, err)
	return id
}

func (m *maker) secret(make func() (string, error)) string {
	s, err := make()
	m.err = cmp.Or(m.err, err)
	return s
}

func (m *maker) code() string {
	return m.secret(func() (string, error) { return kernel.NewCode(m.dice) })
}

func (m *maker) token() string {
	return m.secret(func() (string, error) { return kernel.NewToken(m.dice) })
}

// look looks at the group as it is.
func (m *maker) look(ctx context.Context, at func(kernel.View) error) {
	if m.err == nil {
		m.err = m.group.Read(ctx, at)
	}
}

// thing returns what the table calls by a name.
func (m *maker) thing(name string) kernel.Ref {
	r, ok := m.things[name]
	if !ok && m.err == nil {
		m.err = fmt.Errorf("nothing is called %q", name)
	}
	return r
}

// call lets the table call something by a name; "": it has none.
func (m *maker) call(name, room string, id journal.ID) {
	if name != "" {
		m.things[name] = kernel.Ref{Room: room, ID: id}
	}
}

// ids are who bear these names.
func (m *maker) ids(names []string) (ids []journal.MemberID) {
	for _, n := range names {
		ids = append(ids, m.who[n])
	}
	return ids
}

// some are n of these names by chance, or as many as there are.
func (m *maker) some(n int, names []string) []string {
	names = slices.Clone(names)
	m.chance.Shuffle(len(names), func(i, j int) { names[i], names[j] = names[j], names[i] })
	return names[:min(n, len(names))]
}

// one is one of these names by chance.
func (m *maker) one(names []string) string { return m.some(1, names)[0] }

// members are those of these names who are no partners and have their own phone, so
// that they can say something without a name.
func (m *maker) members(names []string) (some []string) {
	for _, p := range m.here {
		if p.Side != kernel.Partner && p.Scribe == "" && slices.Contains(names, p.Name) {
			some = append(some, p.Name)
		}
	}
	return some
}
