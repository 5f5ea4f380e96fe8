package roster

import (
	"slices"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
)

// What somebody says to those alone whom the agreement names: a worry about somebody's
// safety, or that something was not right. Nobody else sees it or hears that it is there.

// careMost is how many letters a worry may have.
const careMost = 4000

// ToldWords are what somebody said to a few.
type ToldWords struct {
	Text kernel.Text        `json:"text"`
	To   []journal.MemberID `json:"to"`            // who reads it
	From journal.MemberID   `json:"from,omitzero"` // zero: they did not want it known
	Code kernel.Sealed      `json:"code"`          // takes it back
}

// Worried and Complained say that somebody turned to those whom the agreement names.
type (
	Worried struct {
		Words ToldWords `json:"-"`
	}
	Complained Worried
)

// Heard says that somebody saw what was told to them.
type Heard struct {
	Worry journal.ID `json:"worry"`
}

// Told is a worry, or that something was not right.
type Told struct {
	ID        journal.ID
	Complaint bool
	Day       journal.Day
	ToldWords
	seen []journal.MemberID
}

// Seen reports whether somebody said that they saw it.
func (t Told) Seen(m journal.MemberID) bool { return slices.Contains(t.seen, m) }

// Worry tells a worry about somebody's safety to those whom the agreement names, or to
// some of them.
type Worry struct {
	Text   kernel.Text        `json:"text"`
	To     []journal.MemberID `json:"to,omitempty"`   // nobody: all whom the agreement names
	Sign   bool               `json:"sign,omitempty"` // those who read it may know whose it is
	Secret kernel.Sealed      `json:"secret"`         // takes it back
}

// Complain tells that something was not right, past whoever leads the evening.
type Complain Worry

// Check implements kernel.Checked.
func (c *Worry) Check() error {
	switch {
	case c.Text.Empty():
		return fault.At("text", lang.FaultTextEmpty())
	case len([]rune(c.Text.Body)) > careMost:
		return fault.At("text", lang.FaultTextTooLong(careMost))
	}
	return nil
}

// Check implements kernel.Checked.
func (c *Complain) Check() error { return (*Worry)(c).Check() }

func (s *State) worry(a kernel.Ask, c Worry) (any, error) {
	w, err := c.told(a, "worries")
	if err != nil {
		return nil, err
	}
	return Worried{w}, nil
}

func (s *State) complain(a kernel.Ask, c Complain) (any, error) {
	w, err := Worry(c).told(a, "complaints")
	if err != nil {
		return nil, err
	}
	return Complained{w}, nil
}

// told finds out who reads it: whoever is named now.
func (c Worry) told(a kernel.Ask, what string) (w ToldWords, err error) {
	named := a.Listeners(what)
	if len(named) == 0 {
		return w, fault.New(fault.Conflict, lang.CareNobody())
	}
	w = ToldWords{Text: c.Text, To: named, Code: c.Secret}
	if len(c.To) > 0 {
		w.To = slices.DeleteFunc(named, func(m journal.MemberID) bool { return !slices.Contains(c.To, m) })
		for _, m := range c.To {
			if !slices.Contains(w.To, m) {
				return w, fault.At("to", lang.FaultCareTo())
			}
		}
	}
	if c.Sign {
		w.From = a.By
	}
	return w, nil
}

// Hear says that one saw what was told to one.
type Hear struct {
	Worry journal.ID `json:"worry"`
}

func (s *State) hear(a kernel.Ask, c Hear) (any, error) {
	t := s.told[c.Worry]
	switch {
	case t == nil || !slices.Contains(t.To, a.By):
		return nil, fault.At("worry", lang.FaultNotFound())
	case t.Seen(a.By):
		return nil, nil
	}
	return Heard(c), nil
}

// ToldTo returns what was told to somebody, the latest first.
func (s *State) ToldTo(m journal.MemberID) (all []Told) {
	for _, id := range slices.Backward(s.tolds) {
		if t := s.told[id]; slices.Contains(t.To, m) {
			all = append(all, *t)
		}
	}
	return all
}

// toldBy finds what a code takes back of what was told to a few.
func (s *State) toldBy(code kernel.Sealed) (journal.ID, bool) {
	for _, id := range s.tolds {
		if s.told[id].Code.Is(code) {
			return id, true
		}
	}
	return journal.ID{}, false
}

func (s *State) applyCare(f kernel.Fact) {
	switch is := f.Is.(type) {
	case Worried:
		s.tell(f, is.Words, false)
	case Complained:
		s.tell(f, is.Words, true)
	case Heard:
		if t := s.told[is.Worry]; t != nil {
			t.seen = append(t.seen, f.By)
		}
	case Removed:
		s.leave(is.Member)
	default:
		s.applyWords(f)
	}
}

func (s *State) tell(f kernel.Fact, w ToldWords, complaint bool) {
	if f.Taken || s.told[f.ID] != nil {
		return
	}
	s.told[f.ID] = &Told{ID: f.ID, Complaint: complaint, Day: f.Day, ToldWords: w}
	s.tolds = append(s.tolds, f.ID)
	s.writing[f.ID] = func() {
		delete(s.told, f.ID)
		s.tolds = slices.DeleteFunc(s.tolds, func(id journal.ID) bool { return id == f.ID })
	}
}

// Removed says that the group asked somebody to leave. Their name, codes, devices and
// all that they signed go, as though they had left themselves.
type Removed struct {
	Member journal.MemberID `json:"member"`
	kernel.Erasure
}

// Remove asks somebody to leave. It needs the group.
type Remove struct {
	Member journal.MemberID `json:"member"`
}

func (s *State) remove(a kernel.Ask, c Remove) (any, error) {
	m := s.members[c.Member]
	switch {
	case m == nil || m.Left:
		return nil, fault.At("member", lang.FaultMemberUnknown())
	case m.ID == a.By:
		return nil, fault.At("member", lang.FaultRemoveSelf())
	}
	return Removed{m.ID, kernel.Erasure{Erased: m.all(a.SaidBy(m.ID))}}, nil
}

// all are the entries whose words go with a member: what they said, their codes,
// devices and names.
func (m *Member) all(said []journal.ID) []journal.ID {
	ids := append(said, m.codes()...)
	for _, d := range m.Devices {
		ids = append(ids, d.ID)
	}
	for _, id := range m.nameIDs {
		if !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	return ids
}

// LastOf reports whether nobody else comes here as a member does.
func (s *State) LastOf(id journal.MemberID) bool {
	m := s.members[id]
	return m != nil && !slices.ContainsFunc(s.Here(), func(o Member) bool { return o.ID != id && o.Side == m.Side })
}
