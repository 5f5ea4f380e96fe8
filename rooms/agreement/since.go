package agreement

import (
	"reflect"
	"slices"

	"alongside/journal"
)

// Differences are what terms say otherwise than those before them.
type Differences struct {
	Added    []Line
	Reworded []Rewording
	Dropped  []Line
	Moved    bool // what stayed stands in another order
	Mandates []Act
	Keep     []Sort

	Standing, Two, Worries, Complaints bool
}

// Rewording is a clause that says something else.
type Rewording struct{ Was, Now Line }

// None reports whether they are the same.
func (d Differences) None() bool {
	return len(d.Added)+len(d.Reworded)+len(d.Dropped)+len(d.Mandates)+len(d.Keep) == 0 &&
		!d.Moved && !d.Standing && !d.Two && !d.Worries && !d.Complaints
}

// Since is what terms say otherwise than those before them.
func (t Terms) Since(before Terms) (d Differences) {
	t.clausesSince(before, &d)
	for _, act := range Acts {
		if t.Mandates[act] != before.Mandates[act] {
			d.Mandates = append(d.Mandates, act)
		}
	}
	for _, sort := range Sorts {
		if t.Keep[sort] != before.Keep[sort] {
			d.Keep = append(d.Keep, sort)
		}
	}
	d.Two, d.Worries, d.Complaints = !same(t.Two, before.Two), !same(t.Worries, before.Worries), !same(t.Complaints, before.Complaints)
	d.Standing = len(t.Standing)+len(before.Standing) > 0 && !reflect.DeepEqual(t.Standing, before.Standing)
	return d
}

func (t Terms) clausesSince(before Terms, d *Differences) {
	place := func(c Clause) int {
		return slices.IndexFunc(before.Clauses, func(l Line) bool { return l.Clause == c && !c.Zero() })
	}
	stays := make([]bool, len(before.Clauses))
	last := -1
	for _, l := range t.Clauses {
		i := place(l.Clause)
		if i < 0 {
			if i = place(l.Was); i < 0 {
				d.Added = append(d.Added, l)
				continue
			}
			d.Reworded = append(d.Reworded, Rewording{before.Clauses[i], l})
		}
		stays[i] = true
		d.Moved, last = d.Moved || i < last, i
	}
	for i, l := range before.Clauses {
		if !stays[i] {
			d.Dropped = append(d.Dropped, l)
		}
	}
}

// alike reports whether terms say the same, be their clauses adopted or only proposed.
func (t Terms) alike(o Terms) bool {
	if !slices.EqualFunc(t.Clauses, o.Clauses, func(a, b Line) bool { return a.Ready == b.Ready && a.Text == b.Text }) {
		return false
	}
	t.Clauses, o.Clauses = nil, nil
	return t.Since(o).None()
}

// same reports whether two lists name the same people.
func same(a, b []journal.MemberID) bool {
	return len(a) == len(b) && !slices.ContainsFunc(a, func(m journal.MemberID) bool { return !slices.Contains(b, m) })
}
