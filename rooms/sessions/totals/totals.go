// Package totals is what stays of an evening when every trace of who did what is
// erased: how many came, how people were, what they found important, how a round
// went.
//
// It promises that nothing is told of fewer than five people. It is pure.
package totals

import (
	"maps"
	"math"
	"slices"

	"alongside/journal"
	"alongside/kernel"
)

// Few is how many people stand behind a number that is shown, at least.
const Few = 5

// Totals are what stays of an evening.
type Totals struct {
	There    int      `json:"there"`
	Sides    *Sides   `json:"sides,omitempty"` // nil: a side that was there had fewer than five
	Answered int      `json:"answered,omitempty"`
	Weather  *Weather `json:"weather,omitempty"` // nil: fewer than five answered
	Cards    []Tally  `json:"cards,omitempty"`
	Items    []Tally  `json:"items,omitempty"`
	Rounds   []Heard  `json:"rounds,omitempty"`
}

// Sides are how many of each side were there.
type Sides struct {
	Lived        int `json:"lived,omitempty"`
	Practitioner int `json:"practitioner,omitempty"`
	Partner      int `json:"partner,omitempty"`
}

// Weather is how people are: how many chose each of the five faces, the saddest
// first, and how many passed.
type Weather struct {
	Faces  [5]int `json:"faces"`
	Passed int    `json:"passed,omitempty"`
}

// Sky is how people are who each chose a face, 1 to 5, or passed.
func Sky(feelings map[journal.MemberID]int) *Weather {
	var w Weather
	for _, f := range feelings {
		if f < 1 || f > 5 {
			w.Passed++
		} else {
			w.Faces[f-1]++
		}
	}
	return &w
}

// Tally is how many votes a thing had.
type Tally struct {
	Of journal.ID `json:"of"`
	N  int        `json:"n"`
}

// Add adds a thing with n votes to all, if it had any.
func Add(all []Tally, of journal.ID, n int) []Tally {
	if n > 0 {
		return append(all, Tally{of, n})
	}
	return all
}

// Votes is how many votes a thing had.
func (t *Totals) Votes(of journal.ID) (n int, known bool) {
	for _, all := range [...][]Tally{t.Cards, t.Items} {
		if i := slices.IndexFunc(all, func(t Tally) bool { return t.Of == of }); i >= 0 {
			return all[i].N, true
		}
	}
	return 0, false
}

// Heard is how a round went. What has fewer than five people behind it is nil.
type Heard struct {
	Round    journal.ID `json:"round"`
	Spoke    int        `json:"spoke"`
	Passed   *int       `json:"passed,omitempty"`
	Unheard  *int       `json:"unheard,omitempty"`  // there, did not pass, had no turn
	Equality *int       `json:"equality,omitempty"` // Gini of the seconds times n/(n-1), in hundredths: 0 is equal
	Parity   *int       `json:"parity,omitempty"`   // share of lived in the time over share in the room, in hundredths: 100 is fair
}

// Room is who is there.
type Room struct {
	here  []journal.MemberID
	side  map[journal.MemberID]kernel.Side
	sides map[kernel.Side]int
	whole bool // no side that is there has fewer than five
}

// In is the room with these people in it.
func In(people kernel.Roster, here []journal.MemberID) Room {
	r := Room{here: here, side: map[journal.MemberID]kernel.Side{}, sides: map[kernel.Side]int{}}
	for _, m := range here {
		p, _ := people.Person(m)
		r.side[m] = p.Side
		r.sides[p.Side]++
	}
	few := func(n int) bool { return n < Few }
	r.whole = len(here) > 0 && !slices.ContainsFunc(slices.Collect(maps.Values(r.sides)), few)
	return r
}

// Sides counts who is there by side; nil where a side that is there has fewer
// than five.
func (r Room) Sides() *Sides {
	if !r.whole {
		return nil
	}
	return &Sides{r.sides[kernel.Lived], r.sides[kernel.Practitioner], r.sides[kernel.Partner]}
}

// Heard sums a round up: held are the seconds of whoever had a turn, passed who
// would rather not speak. Equality and side parity are those of measures of
// speaking: over whoever is there and did not pass.
func (r Room) Heard(round journal.ID, held map[journal.MemberID]int, passed map[journal.MemberID]bool) Heard {
	h := Heard{Round: round, Spoke: len(held)}
	var seconds []int
	silent, lived, all := 0, 0, 0
	for _, m := range r.here {
		n, spoke := held[m]
		if !spoke && passed[m] {
			silent++
			continue
		}
		seconds = append(seconds, n)
		all += n
		if r.side[m] == kernel.Lived {
			lived += n
		}
	}
	if len(r.here) >= Few {
		unheard := len(seconds) - h.Spoke
		h.Passed, h.Unheard = &silent, &unheard
	}
	if len(seconds) >= Few && all > 0 {
		h.Equality = hundredths(gini(seconds))
	}
	if r.whole && len(r.sides) > 1 && r.sides[kernel.Lived] > 0 && all > 0 {
		share := float64(r.sides[kernel.Lived]) / float64(len(r.here))
		h.Parity = hundredths(float64(lived) / float64(all) / share)
	}
	return h
}

// gini is the Gini coefficient of xs, not all zero, times n/(n-1), so that it
// reaches 1 in small groups too (Deltas, "The Small-Sample Bias of the Gini
// Coefficient", Review of Economics and Statistics 85, 2003).
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
