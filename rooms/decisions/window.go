package decisions

import (
	"math"
	"slices"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roster"
	"alongside/lang"
)

// withoutSession is after how many days a matter may be closed though there was no
// session since it was asked.
const withoutSession = 28

// lapse is after how many days a matter is let go that nobody closes.
const lapse = 84

// Group is what deciding needs to know of the group. A kernel.View is one, and so is a
// kernel.Ask.
type Group interface {
	Roster() kernel.Roster
	Rule(act string) kernel.Rule
	Gatherings() []kernel.Gathering
	Meeting() kernel.Meeting
}

// Opens says when a matter may be closed. It knows days and sessions, and nothing of
// who answered.
type Opens struct {
	From    journal.Day // at the earliest
	Session bool        // and after a session that is still to come
	Without journal.Day // without one, from this day on
}

// Window is when a matter may be closed.
func (d *Decision) Window(g Group) Opens {
	days := g.Rule(d.act()).Days
	if d.again {
		days = 0
	}
	return Opens{
		From: d.asked + journal.Day(days), Session: d.sessions(g, d.asked) == 0,
		Without: d.asked + journal.Day(max(days, withoutSession)),
	}
}

// On reports whether it may be closed on a day.
func (o Opens) On(today journal.Day) bool {
	return today >= o.From && (!o.Session || today >= o.Without)
}

// Fault says from when on it may be closed; nil: it may.
func (o Opens) Fault(today journal.Day) error {
	switch {
	case o.On(today):
		return nil
	case o.Session:
		return fault.New(fault.Conflict, onDay{lang.FaultDecisionSession, o.Without})
	}
	return fault.New(fault.Conflict, onDay{lang.FaultDecisionFrom, o.From})
}

// onDay is a message with a day in it, which is written as the reader writes days.
type onDay struct {
	say func(day string) lang.Msg
	day journal.Day
}

// In implements fault.Words.
func (w onDay) In(language string) string { return w.say(lang.DateLong(language, w.day)).In(language) }

// sessions counts the sessions since a day that are over or under way.
func (d *Decision) sessions(g Group, since journal.Day) (n int) {
	for _, x := range g.Gatherings() {
		if x.Day > since {
			n++
		}
	}
	if m := g.Meeting(); !m.Session.Zero() && m.Day > since {
		n++
	}
	return n
}

// voters are the members who may answer, and count.
func voters(g Group) (all []roster.Member) {
	r, ok := g.Roster().(*roster.State)
	if !ok {
		return nil
	}
	return slices.DeleteFunc(r.Here(), func(m roster.Member) bool { return kernel.Welcomed.Admit(m.Person) != nil })
}

// lately is how many sessions say how many usually come.
const lately = 6

// usual is how many usually come: the mean of the last six sessions, rounded, at
// least one and never more than may answer. Without a session yet, all who may.
func usual(g Group, may int) int {
	all := g.Gatherings()
	if len(all) == 0 {
		return max(may, 1)
	}
	all = all[max(0, len(all)-lately):]
	sum := 0
	for _, x := range all {
		sum += x.Count
	}
	n := int(math.Round(float64(sum) / float64(len(all))))
	return max(1, min(n, may))
}

// quorum is how many must have answered: the share of those who usually come,
// rounded up, at least one.
func quorum(share float64, usual int) int {
	const mercy = 1e-9 // so that a third of three is one
	return max(1, int(math.Ceil(share*float64(usual)-mercy)))
}

// smallest is how many are enough at least where it is asked of a smaller circle.
const smallest = 3

// smaller is the quorum of a smaller circle: half of it, at least three or everybody,
// and never more than before.
func smaller(quorum, may int) int {
	return max(1, min(quorum, max((quorum+1)/2, min(smallest, may))))
}
