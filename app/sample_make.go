package app

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
	"alongside/rooms/sessions"
)

// makeSample tells the months of the sample community through the door of a
// house with a clock of its own, on a store that lasts as long as this call. The
// journal that comes of it can be written in one piece, and what was fleeting has
// never been on a disk. The same seed, day and hour make the same journal.
func makeSample(ctx context.Context, seed [32]byte, now time.Time) (sample, []journal.Entry, error) {
	t, err := readTable()
	if err != nil {
		return sample{}, nil, err
	}
	m := &maker{
		table: t, now: now, chance: rand.New(rand.NewPCG(14, 2)), dice: rand.NewChaCha8(seed),
		who: map[string]journal.MemberID{}, items: map[string]journal.ID{},
	}
	store := memory.New()
	defer func() { _ = store.Close() }()
	m.house, err = kernel.New(
		store, kernelRooms(Rooms()), Law(), kernel.WithRand(m.dice),
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
	here   []tableGuest // who has come so far
	items  map[string]journal.ID
	weekly journal.ID // the weekly session that comes next
	err    error
}

// do lets by give a command, some seconds after the one before.
func (m *maker) do(ctx context.Context, by, command string, b body) (a kernel.Answer) {
	if m.err != nil {
		return a
	}
	m.pass(time.Duration(3+m.chance.IntN(4)) * time.Second)
	raw, err := json.Marshal(b)
	if err == nil {
		a, err = m.group.Do(ctx, kernel.Asked{Name: command, Body: raw, By: m.who[by], ID: m.id()})
	}
	if err != nil {
		m.err = fmt.Errorf("%s %s on %s: %w", by, command, m.clock.Format(time.DateOnly), err)
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

// tell tells all of it: the evenings that were, and the one to come.
func (m *maker) tell(ctx context.Context) {
	if m.zone, m.err = time.LoadLocation(string(m.Zone)); m.err != nil {
		return
	}
	weeks := 0
	for _, e := range m.Evenings {
		if e.AmongUs == nil {
			weeks++
		}
	}
	starts := m.coming().AddDate(0, 0, -7*(weeks-1)) // of the next weekly session
	for i, e := range m.Evenings {
		if m.err != nil {
			return
		}
		at := starts
		if e.AmongUs != nil {
			at = m.hour(starts.AddDate(0, 0, -e.AmongUs.DaysBefore), e.AmongUs.Hour)
		} else {
			starts = starts.AddDate(0, 0, 7)
		}
		m.until(m.soonest(at.AddDate(0, 0, -5)))
		if i == 0 {
			m.found(ctx)
		}
		session := m.prepare(ctx, i, e, at)
		if i == len(m.Evenings)-1 {
			return
		}
		m.evening(ctx, e, session, at)
	}
}

// coming is the Tuesday that comes, today if it is one.
func (m *maker) coming() time.Time {
	today := m.now.In(m.zone)
	days := (int(time.Tuesday-today.Weekday()) + 7) % 7
	return m.hour(today.AddDate(0, 0, days), m.Hour)
}

// hour is an hour on the wall, "18:00", of the day of t.
func (m *maker) hour(t time.Time, hour string) time.Time {
	h, err := time.Parse("15:04", hour)
	m.err = cmp.Or(m.err, err)
	y, month, d := t.In(m.zone).Date()
	return time.Date(y, month, d, h.Hour(), h.Minute(), 0, 0, m.zone)
}

// soonest is t, or a little before now if that is sooner.
func (m *maker) soonest(t time.Time) time.Time {
	if late := m.now.Add(-20 * time.Minute); late.Before(t) {
		return late
	}
	return t
}

// found lets the first of the people begin the group.
func (m *maker) found(ctx context.Context) {
	id := m.id()
	m.group = m.house.Group(journal.GroupID(id))
	m.sample.Group = m.group.ID()
	first, code := m.People[0], m.code()
	m.invite = m.code()
	b := body{
		"name": m.Name, "languages": m.Languages, "zone": m.Zone, "founder": first.Someone,
		"token": m.token(), "code": code, "invite": m.invite,
	}
	raw, err := json.Marshal(b)
	if err == nil && m.err == nil {
		_, err = m.group.Do(ctx, kernel.Asked{Name: "members.found", Body: raw, ID: id})
	}
	m.err = cmp.Or(m.err, err)
	m.sample.Host = journal.MemberID(id.Derived(1))
	m.came(ctx, first, m.sample.Host, code)
}

// came notes who is there now. A door has no device yet: nobody holds the first one.
func (m *maker) came(ctx context.Context, p tableGuest, id journal.MemberID, code string) {
	m.who[p.Name] = id
	m.here = append(m.here, p)
	if p.Door == "" || m.err != nil {
		return
	}
	d := sampleDoor{Member: id, As: p.Door, Code: code}
	m.sample.Doors = append(m.sample.Doors, d)
	m.err = d.tidy(ctx, m.group, 0)
}

// join lets somebody come who was invited.
func (m *maker) join(ctx context.Context, p tableGuest) {
	invite, host := m.invite, cmp.Or(p.InvitedBy, m.People[0].Name)
	if p.InvitedBy != "" {
		invite = m.do(ctx, host, "members.invite", body{"side": p.Side, "uses": 1}).Secret
	}
	code := m.code()
	a := m.do(ctx, "", "members.join", body{
		"invite": invite, "name": p.Name, "picture": p.Picture, "language": p.Language, "token": m.token(), "code": code,
	})
	m.came(ctx, p, journal.MemberID(a.ID), code)
	m.do(ctx, host, "members.welcome", body{"member": a.ID})
}

// prepare does what is done in the days before evening i, and returns its session.
func (m *maker) prepare(ctx context.Context, i int, e tableEvening, at time.Time) journal.ID {
	for _, p := range m.People[1:] {
		if p.From == i && m.who[p.Name].Zero() {
			m.join(ctx, p)
		}
	}
	session := m.plan(ctx, i, e, at)
	if e.Guest != "" {
		m.do(ctx, e.PlannedBy, "sessions.invite_partner", body{"session": session, "member": m.who[e.Guest]})
	}
	for _, l := range e.Items {
		item := m.do(ctx, l.By, "sessions.add_item", body{"session": session, "text": l.text()}).ID
		m.items[l.As] = item
		for _, by := range m.some(l.Votes, m.mayCome(e, false)) {
			m.do(ctx, by, "sessions.vote_item", body{"session": session, "item": item})
		}
	}
	return session
}

// plan plans the first session and the one among us, and says of the others what
// is new this week.
func (m *maker) plan(ctx context.Context, i int, e tableEvening, at time.Time) journal.ID {
	care := body{"hard_today": e.Hard, "supporters": m.ids(e.Supporters)}
	b := body{"title": e.Title, "care": care}
	if i > 0 && e.AmongUs == nil {
		b["session"] = m.weekly
		m.do(ctx, e.PlannedBy, "sessions.change", b)
		return m.weekly
	}
	p := m.Plan
	care["pause_signal"], care["if_disclosed"], care["closing"] = p.PauseSignal, p.IfDisclosed, p.Closing
	b["place"], b["food"], b["childcare"], b["languages"] = p.Place, p.Food, p.Childcare, m.Languages
	b["starts"], b["every"] = at.Format("2006-01-02T15:04"), sessions.Week
	if e.AmongUs != nil {
		b["every"], b["who"] = sessions.JustOnce, sessions.LivedOnly
	}
	session := m.do(ctx, e.PlannedBy, "sessions.plan", b).ID
	if e.AmongUs == nil {
		m.weekly = session
	}
	return session
}

// next finds the weekly session that follows.
func (m *maker) next(ctx context.Context) {
	if m.err != nil {
		return
	}
	m.err = m.group.Read(ctx, func(v kernel.View) error {
		host, _ := v.Roster().Person(m.sample.Host)
		x := kernel.In[*sessions.State](v).Next(host)
		if x == nil {
			return fmt.Errorf("no session follows")
		}
		m.weekly = x.ID
		return nil
	})
}

func (m *maker) ids(names []string) (ids []journal.MemberID) {
	for _, n := range names {
		ids = append(ids, m.who[n])
	}
	return ids
}

// mayCome names who may take part in an evening, its guest among them or not.
func (m *maker) mayCome(e tableEvening, guest bool) (names []string) {
	for _, p := range m.here {
		switch {
		case p.Side == kernel.Partner && (!guest || p.Name != e.Guest), e.AmongUs != nil && p.Side != kernel.Lived:
		default:
			names = append(names, p.Name)
		}
	}
	return names
}

// some are n of these names by chance, or as many as there are.
func (m *maker) some(n int, names []string) []string {
	names = slices.Clone(names)
	m.chance.Shuffle(len(names), func(i, j int) { names[i], names[j] = names[j], names[i] })
	return names[:min(n, len(names))]
}
