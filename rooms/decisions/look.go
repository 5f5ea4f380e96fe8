package decisions

import (
	"slices"

	"alongside/journal"
	"alongside/kernel"
)

// Decisions returns all matters, as they were proposed.
func (s *State) Decisions() []*Decision { return slices.Clone(s.order) }

// Decision returns the matter with this id, or that this closing closed; or nil.
func (s *State) Decision(id journal.ID) *Decision {
	if d := s.all[id]; d != nil {
		return d
	}
	return s.by[id]
}

// Said returns what somebody said in an entry, if it stands.
func (s *State) Said(id journal.ID) (SaidInside, bool) {
	if in := s.said[id]; in != nil {
		return *in, true
	}
	return SaidInside{}, false
}

// version is which version is asked now, from 0.
func (d *Decision) version() int { return len(d.versions) - 1 }

// Asked is what is asked now. It has no words where a command is carried.
func (d *Decision) Asked() Said { return *d.versions[d.version()] }

// Earlier is what was asked before it was amended, oldest first.
func (d *Decision) Earlier() (all []Said) {
	for _, v := range d.versions[:d.version()] {
		all = append(all, *v)
	}
	return all
}

// Withdrawn reports whether the words are gone that were asked.
func (d *Decision) Withdrawn() bool {
	return d.Asked().Taken || d.taken && (d.Carries || d.Way == Dots)
}

// Underway reports whether it can be answered.
func (d *Decision) Underway() bool { return d.Outcome == "" && !d.Withdrawn() }

// Returned reports whether it came back, and can be asked otherwise.
func (d *Decision) Returned() bool {
	return (d.Outcome == Objected || d.Outcome == Tied) && !d.Withdrawn()
}

// Options are the choices over which dots are shared out.
func (d *Decision) Options() []kernel.Text { return slices.Clone(d.options) }

// Carried is the command that waits, or waited, for the group; ok is false if there
// is none, or it was taken back.
func (d *Decision) Carried() (c kernel.Carried, ok bool) {
	return d.carried, d.Carries && d.carried.Name != ""
}

// act is what the agreement calls it.
func (d *Decision) act() string {
	if d.carried.Act != "" {
		return d.carried.Act
	}
	return "decide"
}

// AskedOn is when it was asked as it stands.
func (d *Decision) AskedOn() journal.Day { return d.asked }

// Again reports whether it is asked for one more session.
func (d *Decision) Again() bool { return d.again && d.Outcome == "" }

// Smaller is how many are enough where it is asked of a smaller circle; 0: it is not.
func (d *Decision) Smaller() int { return d.smaller }

// AnswerOf is the last answer of a member to what is asked now, or nil.
func (d *Decision) AnswerOf(m journal.MemberID) *Answer {
	for _, a := range slices.Backward(d.answers) {
		if a.By == m && !m.Zero() && a.version == d.version() {
			return a
		}
	}
	return nil
}

// Openly are the last open answers to what is asked now, as they were given.
func (d *Decision) Openly() (all []*Answer) {
	for _, a := range d.answers {
		if !a.hidden && d.AnswerOf(a.By) == a {
			all = append(all, a)
		}
	}
	return all
}

// Reasoned reports whether entry id is an open answer.
func (d *Decision) Reasoned(id journal.ID) bool {
	return slices.ContainsFunc(d.answers, func(a *Answer) bool { return a.ID == id })
}

// Objections are what was said against it without a name, and stands: all, and how
// many of them count against what is asked now.
func (d *Decision) Objections() (all []*Objection, standing int) {
	for _, o := range d.objections {
		if o.Taken {
			continue
		}
		all = append(all, o)
		if o.Version == d.version() && !o.Late {
			standing++
		}
	}
	return all, standing
}

// Urged reports whether somebody of the two has said that it cannot wait.
func (d *Decision) Urged(m journal.MemberID) bool {
	return slices.ContainsFunc(d.urges, func(u urge) bool { return u.by == m && !m.Zero() })
}

// Words are who had the last word, as people said, oldest first.
func (d *Decision) Words() []Word { return slices.Clone(d.words) }

// Unreviewed reports whether the group has yet to look at what was done at once.
func (d *Decision) Unreviewed() bool { return d.Outcome == Emergency && len(d.Reviews) == 0 }

// erasure names the hidden answers, in the order of their ids, so that they tell
// nothing of who came first.
func (d *Decision) erasure() (e kernel.Erasure) {
	for _, a := range d.answers {
		if a.hidden {
			e.Erased = append(e.Erased, a.ID)
		}
	}
	for _, u := range d.urges {
		e.Erased = append(e.Erased, u.id)
	}
	slices.SortFunc(e.Erased, func(a, b journal.ID) int { return slices.Compare(a[:], b[:]) })
	return e
}
