package sessions

import (
	"maps"
	"slices"
	"time"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
	"alongside/rooms/sessions/totals"
)

func (s *State) decideClose(a kernel.Ask, c Which) (any, error) {
	x, err := s.known(a, c.Session)
	if err != nil || x.Stage == Done {
		return nil, err
	}
	if x, err = s.within(a, c.Session); err != nil {
		return nil, err
	}
	if x.Roles[Facilitator] != a.By && !x.Late(a) {
		return nil, fault.New(fault.Forbidden, lang.FaultRoleFacilitator())
	}
	return kernel.Hat{Facts: append([]any{x.sumUp(a)}, x.next(a)...)}, nil
}

// Late reports whether the session has been open so long that anybody may close it.
func (x *Session) Late(a kernel.Ask) bool {
	if seconds, known := a.Since(x.Opened); known {
		return seconds >= longEvening
	}
	return a.Past(x.Starts.Time().Add(longEvening * time.Second))
}

// Due implements kernel.Tidier: the day after a session opened or should have.
func (s *State) Due() (due journal.Day) {
	for _, x := range s.order {
		d := x.Day + 1
		switch x.Stage {
		case Ahead:
		case Underway:
			d = x.OpenedDay + 1
		default:
			continue
		}
		if due == 0 || d < due {
			due = d
		}
	}
	return due
}

// Tidy implements kernel.Tidier: it closes a session that was open for a day, and
// lets pass what nobody opened.
func (s *State) Tidy(a kernel.Ask) (any, error) {
	var all []any
	closes := false
	for _, x := range s.order {
		switch x.Stage {
		case Ahead:
			if x.Day < a.Day {
				all = append(append(all, Lapsed{At{x.ID}, x.passed()}), x.next(a)...)
			}
		case Underway:
			seconds, known := a.Since(x.Opened)
			if x.OpenedDay < a.Day && (!known || seconds >= dayLong) {
				closes = true
				all = append(append(all, x.sumUp(a)), x.next(a)...)
			}
		}
	}
	switch {
	case len(all) == 0:
		return nil, nil
	case closes:
		return kernel.Hat{Facts: all}, nil
	}
	return kernel.Several(all), nil
}

// passed names what is erased with the evening, in the order of the ids: every
// fleeting fact, the pauses, and the opening if it named who was there.
func (x *Session) passed() (e kernel.Erasure) {
	for _, p := range x.evening.trail {
		if _, pause := p.is.(Paused); pause || fleeting(p.is) {
			e.Erased = append(e.Erased, p.id)
		}
	}
	if len(x.layers.Tonight.Words.Care.Supporters) > 0 {
		e.Erased = append(e.Erased, x.Opened)
	}
	slices.SortFunc(e.Erased, func(a, b journal.ID) int { return slices.Compare(a[:], b[:]) })
	return e
}

// sumUp is the fact that closes an open session.
func (x *Session) sumUp(a kernel.Ask) Closed {
	e, room := x.evening, totals.In(a.Roster(), x.Here())
	f := Closed{At: At{x.ID}, Erasure: x.passed()}
	f.There, f.Sides, f.Answered = len(x.Here()), room.Sides(), len(e.feelings)
	if f.Answered >= few {
		f.Weather = totals.Sky(e.feelings)
	}
	for _, c := range x.Cards {
		f.Cards = totals.Add(f.Cards, c.ID, len(e.cards[c.ID])+c.Dots)
	}
	for _, i := range x.items {
		f.Items = totals.Add(f.Items, i.ID, len(e.items[i.ID]))
	}
	for _, r := range x.Rounds {
		held := maps.Clone(e.talks[r.ID].held)
		if turn := x.Turn(); turn.Round == r.ID && !turn.Member.Zero() {
			held[turn.Member] += x.lasted(a)
		}
		f.Rounds = append(f.Rounds, room.Heard(r.ID, held, e.talks[r.ID].skipped))
	}
	return f
}
