package totals

import (
	"maps"
	"testing"
	"time"

	"alongside/journal"
	"alongside/kernel"
)

// people are those of a room by side: m(1), m(2) … in that order.
type people []kernel.Side

func m(n int) journal.MemberID { return journal.MemberID{byte(n)} }

func (p people) Person(id journal.MemberID) (kernel.Person, bool) {
	n := int(id[0])
	if n < 1 || n > len(p) {
		return kernel.Person{}, false
	}
	return kernel.Person{ID: id, Side: p[n-1]}, true
}

func (people) Apply(kernel.Fact)    {}
func (people) Forget(journal.ID)    {}
func (people) Zone() *time.Location { return time.UTC }
func (people) Bearer(kernel.Sealed) (journal.MemberID, journal.ID, bool) {
	return journal.MemberID{}, journal.ID{}, false
}

// sides is a room with so many of each side in it.
func sides(lived, practitioner, partner int) Room {
	var p people
	var here []journal.MemberID
	for side, n := range []int{lived, practitioner, partner} {
		for range n {
			p = append(p, []kernel.Side{kernel.Lived, kernel.Practitioner, kernel.Partner}[side])
			here = append(here, m(len(p)))
		}
	}
	return In(p, here)
}

func TestSidesAreToldOnlyWhereNoneThatIsThereIsSmall(t *testing.T) {
	for name, c := range map[string]struct {
		room Room
		want *Sides
	}{
		"nobody":                  {sides(0, 0, 0), nil},
		"four":                    {sides(4, 0, 0), nil},
		"five of one side":        {sides(5, 0, 0), &Sides{Lived: 5}},
		"five and five":           {sides(5, 5, 0), &Sides{Lived: 5, Practitioner: 5}},
		"nine, and four":          {sides(9, 4, 0), nil},
		"many, and one partner":   {sides(9, 9, 1), nil},
		"five, six and seven":     {sides(5, 6, 7), &Sides{5, 6, 7}},
		"practitioners, partners": {sides(0, 5, 5), &Sides{Practitioner: 5, Partner: 5}},
	} {
		switch got := c.room.Sides(); {
		case (got == nil) != (c.want == nil), got != nil && *got != *c.want:
			t.Errorf("%s: %+v, want %+v", name, got, c.want)
		}
	}
}

// each are the seconds that m(1), m(2) … spoke; -1: had no turn.
func each(seconds ...int) map[journal.MemberID]int {
	held := map[journal.MemberID]int{}
	for i, n := range seconds {
		if n >= 0 {
			held[m(i+1)] = n
		}
	}
	return held
}

const none = -1 // nil

func value(n *int) int {
	if n == nil {
		return none
	}
	return *n
}

func TestHowARoundWentIsToldOfFiveAtLeast(t *testing.T) {
	for name, c := range map[string]struct {
		room   Room
		held   map[journal.MemberID]int
		passed []int

		spoke, silent, unheard, equality, parity int
	}{
		"four":                        {sides(4, 0, 0), each(9, 1, 5, 5), nil, 4, none, none, none, none},
		"all alike":                   {sides(5, 0, 0), each(7, 7, 7, 7, 7), nil, 5, 0, 0, 0, none},
		"one alone":                   {sides(5, 0, 0), each(60), nil, 1, 0, 4, 100, none},
		"10 to 50":                    {sides(5, 0, 0), each(10, 20, 30, 40, 50), nil, 5, 0, 0, 33, none},
		"nobody for a second":         {sides(5, 0, 0), each(0, 0), nil, 2, 0, 3, none, none},
		"too few who did not pass":    {sides(5, 0, 0), each(9, 9, 9, 9), []int{5}, 4, 1, 0, none, none},
		"who passed and spoke, spoke": {sides(5, 0, 0), each(9, 9, 9, 9, 9), []int{5}, 5, 0, 0, 0, none},
		"who passed and is not there": {sides(5, 0, 0), each(9), []int{8}, 1, 0, 4, 100, none},
		"both sides alike":            {sides(5, 5, 0), each(6, 6, 6, 6, 6, 6, 6, 6, 6, 6), nil, 10, 0, 0, 0, 100},
		"lived half as much":          {sides(5, 5, 0), each(1, 1, 1, 1, 1, 3, 3, 3, 3, 3), nil, 10, 0, 0, 28, 50},
		"lived alone speaks":          {sides(5, 5, 0), each(5, 5, 5, 5, 5), nil, 5, 0, 5, 56, 200},
		"one side small":              {sides(5, 4, 0), each(5, 5, 5, 5, 5, 5, 5, 5, 5), nil, 9, 0, 0, 0, none},
		"nobody who lives it":         {sides(0, 5, 5), each(5, 5, 5, 5, 5, 5, 5, 5, 5, 5), nil, 10, 0, 0, 0, none},
	} {
		passed := map[journal.MemberID]bool{}
		for _, n := range c.passed {
			passed[m(n)] = true
		}
		before := maps.Clone(c.held)
		h := c.room.Heard(journal.ID{7}, c.held, passed)
		got := [5]int{h.Spoke, value(h.Passed), value(h.Unheard), value(h.Equality), value(h.Parity)}
		if want := [5]int{c.spoke, c.silent, c.unheard, c.equality, c.parity}; got != want || h.Round != (journal.ID{7}) {
			t.Errorf("%s: %v, want %v", name, got, want)
		}
		if !maps.Equal(before, c.held) {
			t.Errorf("%s: the seconds were changed", name)
		}
	}
}

func TestTheWeatherCountsFacesAndThoseWhoPassed(t *testing.T) {
	got := Sky(map[journal.MemberID]int{m(1): 1, m(2): 5, m(3): 5, m(4): 0, m(5): 6})
	if want := (Weather{Faces: [5]int{1, 0, 0, 0, 2}, Passed: 2}); *got != want {
		t.Errorf("%+v", got)
	}
}

func TestATallyHoldsWhatHadVotes(t *testing.T) {
	card, item, bare := journal.ID{1}, journal.ID{2}, journal.ID{3}
	all := Totals{Cards: Add(Add(nil, card, 4), bare, 0), Items: Add(nil, item, 1)}
	for id, want := range map[journal.ID]int{card: 4, item: 1, bare: 0} {
		if n, known := all.Votes(id); n != want || known != (want > 0) {
			t.Errorf("%d votes, known %v, want %d", n, known, want)
		}
	}
}
