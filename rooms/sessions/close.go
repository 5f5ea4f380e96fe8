package sessions

import (
	"maps"
	"math"
	"slices"
	"time"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
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
	if len(x.tonight.words.Care.Supporters) > 0 {
		e.Erased = append(e.Erased, x.Opened)
	}
	slices.SortFunc(e.Erased, func(a, b journal.ID) int { return slices.Compare(a[:], b[:]) })
	return e
}

// sumUp is the fact that closes an open session.
func (x *Session) sumUp(a kernel.Ask) Closed {
	e := x.evening
	sides, whole := x.sides(a)
	f := Closed{At: At{x.ID}, Erasure: x.passed()}
	f.There, f.Answered = len(x.Here()), len(e.feelings)
	if whole {
		f.Sides = &Sides{sides[kernel.Lived], sides[kernel.Practitioner], sides[kernel.Partner]}
	}
	if f.Answered >= few {
		f.Weather = e.sky()
	}
	for _, c := range x.Cards {
		f.Cards = tally(f.Cards, c.ID, len(e.cards[c.ID])+c.Dots)
	}
	for _, i := range x.items {
		f.Items = tally(f.Items, i.ID, len(e.items[i.ID]))
	}
	for _, r := range x.Rounds {
		f.Rounds = append(f.Rounds, x.heard(a, r.ID, sides, whole))
	}
	return f
}

func tally(all []Tally, id journal.ID, n int) []Tally {
	if n > 0 {
		return append(all, Tally{id, n})
	}
	return all
}

// sides counts who is there by side; whole is false where one that is there has
// fewer than five.
func (x *Session) sides(a kernel.Ask) (n map[kernel.Side]int, whole bool) {
	n = map[kernel.Side]int{}
	for _, m := range x.Here() {
		p, _ := a.Roster().Person(m)
		n[p.Side]++
	}
	for _, k := range n {
		if k < few {
			return n, false
		}
	}
	return n, len(n) > 0
}

// heard sums a round up. Equality and side parity are those of measures of
// speaking: over whoever is there and did not pass.
func (x *Session) heard(a kernel.Ask, round journal.ID, sides map[kernel.Side]int, whole bool) Heard {
	t := x.evening.talks[round]
	held := maps.Clone(t.held)
	if turn := x.Turn(); turn.Round == round && !turn.Member.Zero() {
		held[turn.Member] += x.lasted(a)
	}
	h := Heard{Round: round, Spoke: len(held)}
	var seconds []int
	passed, lived, all := 0, 0, 0
	here := x.Here()
	for _, m := range here {
		n, spoke := held[m]
		if !spoke && t.skipped[m] {
			passed++
			continue
		}
		seconds = append(seconds, n)
		all += n
		if p, _ := a.Roster().Person(m); p.Side == kernel.Lived {
			lived += n
		}
	}
	if len(here) >= few {
		unheard := len(seconds) - h.Spoke
		h.Passed, h.Unheard = &passed, &unheard
	}
	if len(seconds) >= few && all > 0 {
		h.Equality = hundredths(gini(seconds))
	}
	if whole && len(sides) > 1 && sides[kernel.Lived] > 0 && all > 0 {
		share := float64(sides[kernel.Lived]) / float64(len(here))
		h.Parity = hundredths(float64(lived) / float64(all) / share)
	}
	return h
}

// gini is the Gini coefficient of xs, not all zero, times n/(n-1), so that it
// reaches 1 in small groups too.
func gini(xs []int) float64 {
	apart, sum := 0, 0
	for _, x := range xs {
		sum += x
		for _, y := range xs {
			apart += max(x-y, y-x)
		}
	}
	n := float64(len(xs))
	return float64(apart) / (2 * n * float64(sum)) * n / (n - 1)
}

func hundredths(x float64) *int {
	n := int(math.Round(x * 100))
	return &n
}
