package sample

import (
	"cmp"
	"context"
	"errors"
	"time"

	"alongside/journal"
	"alongside/kernel"
	"alongside/rooms/sessions"
)

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
		m.happen(ctx, e, session, at)
		m.matter(ctx, i)
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

// prepare does what is done in the days before evening i, and returns its session.
func (m *maker) prepare(ctx context.Context, i int, e evening, at time.Time) journal.ID {
	for _, p := range m.People[1:] {
		if p.From == i && m.who[p.Name].Zero() {
			m.join(ctx, p)
		}
	}
	m.settle(ctx, e)
	session := m.plan(ctx, i, e, at)
	m.avoid(ctx, i)
	if e.Guest != "" {
		m.do(ctx, e.PlannedBy, "sessions.invite_partner", body{"session": session, "member": m.who[e.Guest]})
	}
	for _, l := range e.Items {
		item := m.do(ctx, l.By, "sessions.add_item", body{"session": session, "text": l.text()}).ID
		if l.Reworded != "" {
			item = m.reword(ctx, l, item)
		}
		m.call(l.As, sessions.Name, item)
		for _, by := range m.some(l.Votes, m.members(m.mayCome(e, false))) {
			m.do(ctx, by, "sessions.vote_item", body{"session": session, "item": item})
		}
	}
	return session
}

// reword says a line differently, which makes another of it.
func (m *maker) reword(ctx context.Context, l line, id journal.ID) journal.ID {
	m.pass(time.Minute)
	return m.do(ctx, l.By, "sessions.reword", body{"contribution": id, "text": kernel.Text{Lang: l.Lang, Body: l.Reworded}}).ID
}

// plan plans the first session and the one among us, and says of the others what
// is new this week.
func (m *maker) plan(ctx context.Context, i int, e evening, at time.Time) journal.ID {
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
	m.look(ctx, func(v kernel.View) error {
		host, _ := v.Roster().Person(m.sample.Host)
		x := kernel.In[*sessions.State](v).Next(host)
		if x == nil {
			return errors.New("no session follows")
		}
		m.weekly = x.ID
		return nil
	})
}

// avoid puts up when the group would rather not meet, and takes down what no longer
// counts.
func (m *maker) avoid(ctx context.Context, i int) {
	for _, a := range m.Avoid {
		if a.Before+1 == i && a.Removed {
			m.do(ctx, a.By, "sessions.remove_day", body{"day": m.thing(a.Body).ID})
		}
		if a.Before != i {
			continue
		}
		b := body{"text": a.text(), "weekday": a.Weekday, "starts": a.Starts, "ends": a.Ends}
		if a.Weekday == 0 {
			if b["from"], b["to"] = a.span(m.coming()); b["from"] == "" {
				continue // nobody has looked so far ahead yet
			}
		}
		m.call(a.Body, sessions.Name, m.do(ctx, a.By, "sessions.add_day", b).ID)
	}
}

// span is the first span of days after the coming session; "": there is none.
func (a avoided) span(coming time.Time) (from, to string) {
	spans, today := a.Spans, coming.Format(time.DateOnly)
	if a.Ahead > 0 {
		day := coming.AddDate(0, 0, a.Ahead).Format(time.DateOnly)
		return day, day
	}
	for y := coming.Year(); a.Yearly[0] != "" && y <= coming.Year()+1; y++ {
		last := y
		if a.Yearly[1] < a.Yearly[0] {
			last++ // over New Year
		}
		day := time.Date(y, 1, 1, 0, 0, 0, 0, time.UTC)
		end := time.Date(last, 1, 1, 0, 0, 0, 0, time.UTC)
		spans = append(spans, [2]string{day.Format("2006-") + a.Yearly[0], end.Format("2006-") + a.Yearly[1]})
	}
	for _, s := range spans {
		if s[0] > today {
			return s[0], s[1]
		}
	}
	return "", ""
}
