package promises

import (
	"slices"

	"alongside/journal"
	"alongside/kernel"
)

// Acts are what the group does itself, as it came to be.
func (s *State) Acts() []*Act { return slices.Clone(s.did) }

// Act returns an act, or nil.
func (s *State) Act(id journal.ID) *Act { return s.acts[id] }

// Asks are what the group asks, as it came to be.
func (s *State) Asks() []*Ask { return slices.Clone(s.asked) }

// Ask returns an ask, or nil.
func (s *State) Ask(id journal.ID) *Ask { return s.asks[id] }

// Promises are all promises, as they came to be.
func (s *State) Promises() []*Promise { return slices.Clone(s.promised) }

// Promise returns a promise, or nil.
func (s *State) Promise(id journal.ID) *Promise { return s.promises[id] }

// Behind returns the ask to which a code leads, or nil.
func (s *State) Behind(code kernel.Sealed) *Ask {
	for _, x := range s.asked {
		if x.Opens(code) {
			return x
		}
	}
	return nil
}

// Helping are who helps with an act, as they came.
func (x *Act) Helping() []journal.MemberID { return slices.Clone(x.helping) }

// Helps reports whether somebody helps with an act.
func (x *Act) Helps(m journal.MemberID) bool { return slices.Contains(x.helping, m) }

// Done reports whether an act is done, as the last who said something of it found.
func (x *Act) Done() bool { return len(x.Became) > 0 && x.Became[len(x.Became)-1].Done }

// Late is for how many days an act is overdue; 0: it is not.
func (x *Act) Late(today journal.Day) int {
	if x.Due == 0 || x.Done() {
		return 0
	}
	return max(0, int(today-x.Due))
}

// Opens reports whether a code leads to an ask.
func (x *Ask) Opens(code kernel.Sealed) bool {
	return !x.Closed && x.lock != nil && x.lock.code.Is(code)
}

// HasCode reports whether there is a code that leads to an ask.
func (x *Ask) HasCode() bool { return !x.Closed && x.lock != nil && !x.lock.code.Zero() }

// Talk is what the office answered and what the group wrote back, oldest first.
func (x *Ask) Talk() []*Turn { return slices.Clone(x.talk) }

// Onward are the asks to which it was passed on.
func (x *Ask) Onward() []*Ask { return slices.Clone(x.onward) }

// Promises are what was promised because of an ask, as it came to be.
func (x *Ask) Promises() []*Promise { return slices.Clone(x.promises) }

// Answer is the newest answer of the office, or nil.
func (x *Ask) Answer() *Turn {
	for _, t := range slices.Backward(x.talk) {
		if t.Office {
			return t
		}
	}
	return nil
}

// usual is within how many days an office is expected to write.
const usual = 28

// Awaits is the last day on which the office may still write before it counts as
// silent; 0: nothing is awaited of it.
func (x *Ask) Awaits() journal.Day {
	if x.Sent == 0 || len(x.promises) > 0 {
		return 0
	}
	a := x.Answer()
	last := x.Sent
	switch {
	case a == nil:
		if x.HearBy != 0 {
			return max(x.HearBy, x.Sent)
		}
	case a.Answer == Received:
		if a.HearBy != 0 {
			return a.HearBy
		}
		last = a.Day
	case a.Answer == Question && !x.AsksBack():
		last = x.talk[len(x.talk)-1].Day
	default:
		return 0
	}
	return last + usual
}

// Silent is for how many days nothing was heard although it should have been; 0: an
// answer is there, or there is time still.
func (x *Ask) Silent(today journal.Day) int {
	if by := x.Awaits(); by != 0 && !x.Taken {
		return max(0, int(today-by))
	}
	return 0
}

// AsksBack reports whether the office asked something that waits for the group.
func (x *Ask) AsksBack() bool {
	n := len(x.talk)
	return n > 0 && x.talk[n-1].Office && x.talk[n-1].Answer == Question
}

// Belongs is the office to which the newest answer says that an ask belongs.
func (x *Ask) Belongs() (o Office, ok bool) {
	if a := x.Answer(); a != nil && a.Answer == NotOurs && !a.PassTo.None() {
		return a.PassTo, true
	}
	return o, false
}

// What is how a promise is worded now.
func (p *Promise) What() (w Wording) {
	for _, w := range slices.Backward(p.whats) {
		if !w.Text.Empty() {
			return *w
		}
	}
	if len(p.whats) > 0 {
		return *p.whats[0]
	}
	return w
}

// Wordings are all ways in which a promise was worded, oldest first.
func (p *Promise) Wordings() []*Wording { return slices.Clone(p.whats) }

// Stage is how far a promise is, as whoever made it says; "": nothing was said.
func (p *Promise) Stage() Stage {
	if n := len(p.Reports); n > 0 {
		return p.Reports[n-1].Stage
	}
	return ""
}

// Verdict is what the group found at last; "": it has not looked yet.
func (p *Promise) Verdict() Verdict {
	if n := len(p.Checks); n > 0 {
		return p.Checks[n-1].Verdict
	}
	return ""
}

// Late is for how many days a promise is overdue: its day is past, and neither is it
// said to be done nor did the group find that something changed. 0: it is not.
func (p *Promise) Late(today journal.Day) int {
	if p.Due == 0 || p.LetGo || p.Stage() == SaidDone || p.Verdict() == Changed {
		return 0
	}
	return max(0, int(today-p.Due))
}
