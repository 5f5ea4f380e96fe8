package promises

import (
	"cmp"
	"slices"

	"alongside/journal"
)

// Line is one matter as a line of stages: an ask of which nothing was promised yet, a
// promise because of an ask, or a promise for which nobody had asked.
type Line struct {
	Ask     *Ask     // nil: nobody had asked
	Promise *Promise // nil: nothing was promised yet
	Steps   [5]Step  // asked, answered, promised, under way, said to be done
	Late    int      // days overdue
	Silent  int      // days without an answer that was due
	Back    bool     // the office asks the group something
	Unsent  bool     // nothing has gone to the office yet
}

// Step is one stage of a line.
type Step struct {
	Mark Mark
	Day  journal.Day // 0: it has not come
}

// Mark is how a step stands.
type Mark int

// The marks.
const (
	ToDo Mark = iota
	Done
	Now     // here it stands
	Behind  // here it should have gone on
	Skipped // it is not needed
)

// The steps of a line.
const (
	StepAsked = iota
	StepAnswered
	StepPromised
	StepUnderWay
	StepSaidDone
)

// LineOf lays out an ask, or a promise, as it stands on a day. Either may be nil.
func LineOf(x *Ask, p *Promise, today journal.Day) Line {
	l := Line{Ask: x, Promise: p}
	l.steps()
	if p != nil {
		l.Late = p.Late(today)
	}
	if x != nil {
		l.Back, l.Unsent = x.AsksBack(), x.Sent == 0 && !x.Closed && p == nil
		if p == nil {
			l.Silent = x.Silent(today)
		}
	}
	next := slices.IndexFunc(l.Steps[:], func(s Step) bool { return s.Mark == ToDo })
	switch {
	case next < 0 || l.Settled():
	case l.Late > 0, l.Silent > 0:
		l.Steps[next].Mark = Behind
	default:
		l.Steps[next].Mark = Now
	}
	return l
}

// steps says which stages have come.
func (l *Line) steps() {
	done := func(at int, day journal.Day) {
		if day != 0 {
			l.Steps[at] = Step{Done, day}
		}
	}
	if l.Ask == nil {
		l.Steps[StepAsked].Mark, l.Steps[StepAnswered].Mark = Skipped, Skipped
	} else {
		done(StepAsked, l.Ask.Sent)
		if a := l.Ask.Answer(); a != nil {
			done(StepAnswered, a.Day)
		}
	}
	if l.Promise == nil {
		return
	}
	for i := range StepPromised { // what was promised without a word has been answered all the same
		if l.Steps[i].Mark == ToDo {
			l.Steps[i].Mark = Skipped
		}
	}
	done(StepPromised, l.Promise.Day)
	for _, r := range l.Promise.Reports {
		if at := StepUnderWay; r.Stage == SaidDone {
			if l.Steps[at].Mark == ToDo {
				l.Steps[at].Mark = Skipped
			}
			done(StepSaidDone, r.Day)
		} else {
			done(at, r.Day)
			l.Steps[StepSaidDone] = Step{}
		}
	}
}

// Settled reports whether nothing more is awaited: the group found that it changed, let
// it go, or the office said no, or that it is not theirs.
func (l Line) Settled() bool {
	if l.Promise != nil {
		return l.Promise.LetGo || l.Promise.Verdict() == Changed
	}
	if l.Ask.Closed || l.Ask.Taken {
		return true
	}
	a := l.Ask.Answer()
	return a != nil && (a.Answer == No || a.Answer == NotOurs)
}

// Unchecked reports whether something is said to be done and the group has not looked
// since.
func (l Line) Unchecked() bool {
	if l.Promise == nil || l.Promise.LetGo || l.Promise.Stage() != SaidDone {
		return false
	}
	n := len(l.Promise.Checks)
	return n == 0 || l.Promise.Checks[n-1].Day < l.Promise.Reports[len(l.Promise.Reports)-1].Day
}

// urgent is how much a line waits for the group: the least first.
func (l Line) urgent() int {
	switch {
	case l.Back, l.Unsent:
		return 0
	case l.Late > 0, l.Silent > 0, l.Unchecked():
		return 1
	case l.Settled():
		return 3
	}
	return 2
}

// day is when something was last heard of a line.
func (l Line) day() (day journal.Day) {
	if l.Ask != nil {
		day = max(l.Ask.Day, l.Ask.Sent)
	}
	for _, s := range l.Steps {
		day = max(day, s.Day)
	}
	return day
}

// Lines are all matters as they stand on a day: first what waits for the group, then
// what is late or silent, then what is on its way, then what is settled; each the
// newest first.
func (s *State) Lines(today journal.Day) (all []Line) {
	for _, x := range s.asked {
		if len(x.promises) == 0 {
			all = append(all, LineOf(x, nil, today))
		}
	}
	for _, p := range s.promised {
		all = append(all, LineOf(p.Ask, p, today))
	}
	slices.SortStableFunc(all, func(a, b Line) int {
		return cmp.Or(cmp.Compare(a.urgent(), b.urgent()), cmp.Compare(b.day(), a.day()))
	})
	return all
}
