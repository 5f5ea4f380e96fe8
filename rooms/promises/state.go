package promises

import (
	"slices"

	"alongside/journal"
	"alongside/kernel"
)

// State is what a group does, asks and was promised. What it returns is good only
// inside the View that it came from.
type State struct {
	acts     map[journal.ID]*Act
	asks     map[journal.ID]*Ask
	promises map[journal.ID]*Promise
	did      []*Act // each as they came to be
	asked    []*Ask
	promised []*Promise
	said     map[journal.ID][]said // what blanks when the words of an entry go
}

// said is something made of words that can be taken back.
type said interface{ blank() }

// Said is a text of somebody that may be taken back.
type Said struct {
	ID    journal.ID // of the entry
	Day   journal.Day
	Text  kernel.Text
	Taken bool
}

func (s *Said) blank() { s.Text, s.Taken = kernel.Text{}, true }

// Act is something that the group does itself.
type Act struct {
	Said
	By      journal.MemberID
	Who     kernel.Text
	Due     journal.Day // 0: none
	Because []kernel.Ref
	Became  []*Outcome // oldest first
	helping []journal.MemberID
	helped  []help
}

func (x *Act) blank() { x.Said.blank(); x.Who = kernel.Text{} }

// Outcome is what somebody said has become of an act.
type Outcome struct {
	Said
	By   journal.MemberID
	Done bool
}

// help is one coming to help with an act.
type help struct {
	by  journal.MemberID
	day journal.Day
}

// Ask is what the group asks of an office.
type Ask struct {
	Said
	By      journal.MemberID
	To      Office
	HearBy  journal.Day // 0: in the usual time
	Sent    journal.Day // on which the first code was made; 0: nothing has gone out
	Because []kernel.Ref
	From    journal.ID // the ask that was passed on with it; zero: none
	Agreed  journal.ID // the entry with which the group agreed to it; zero: it was not asked

	Closed    bool // no code leads to it, and none may be made
	Published bool

	lock     *lock
	talk     []*Turn
	promises []*Promise
	onward   []*Ask // to which it was passed on
}

func (x *Ask) blank() { x.Said.blank(); x.To = Office{} }

// lock is the hash of the code with which an office comes in.
type lock struct{ code kernel.Sealed }

func (l *lock) blank() { l.code = kernel.Sealed{} }

// Turn is an answer of an office, or what the group wrote back.
type Turn struct {
	Said
	Member journal.MemberID // who wrote back; zero: the office wrote
	Office bool
	Answer Reply       // of an office
	HearBy journal.Day // by which the office will write again; 0: it did not say
	By     kernel.Text // the post of whoever wrote
	PassTo Office
}

func (t *Turn) blank() { t.Said.blank(); t.By, t.PassTo = kernel.Text{}, Office{} }

// Promise is what one side promised.
type Promise struct {
	ID      journal.ID
	Day     journal.Day
	By      journal.MemberID // who wrote it down; zero: the office
	Ask     *Ask             // nil: nobody had asked
	Side    Side
	Office  bool        // an office wrote it itself
	Due     journal.Day // 0: no day was given
	Who     Said
	See     Said
	Reports []*Report // oldest first
	Checks  []*Check  // oldest first
	LetGo   bool

	whats []*Wording
}

// Wording is how a promise was worded from a day on.
type Wording struct {
	Said
	Office bool
}

// Report is what whoever promised says of how far it is.
type Report struct {
	Said
	By     journal.MemberID
	Stage  Stage
	Office bool
}

// Check is what the group found had become of a promise.
type Check struct {
	Said
	Verdict Verdict
}

// New returns the state of a group that has asked nothing.
func New() *State {
	return &State{
		acts: map[journal.ID]*Act{}, asks: map[journal.ID]*Ask{}, promises: map[journal.ID]*Promise{},
		said: map[journal.ID][]said{},
	}
}

// Apply implements kernel.State.
func (s *State) Apply(f kernel.Fact) {
	switch is := f.Is.(type) {
	case Acted, Helped, Became:
		s.applyAct(f)
	case Asked:
		s.ask(f, is)
	case LinkMade, DoorClosed, DoorOpened, Published, Unpublished:
		s.applyDoor(f)
	case Answered:
		s.answered(f, is)
	case Replied:
		if x := s.asks[is.Ask]; x != nil {
			t := &Turn{Said: text(f, is.Words.Text), Member: f.By}
			x.talk = append(x.talk, t)
			s.keep(f, t)
		}
	case Promised:
		s.promise(f, is)
	case Reported, Checked, Reworded, LetGo:
		s.applyPromise(f)
	}
}

// Forget implements kernel.State.
func (s *State) Forget(id journal.ID) {
	for _, w := range s.said[id] {
		w.blank()
	}
	delete(s.said, id)
}

// keep remembers what blanks when the words of a fact go.
func (s *State) keep(f kernel.Fact, w said) {
	if !f.Taken {
		s.said[f.ID] = append(s.said[f.ID], w)
	}
}

func text(f kernel.Fact, t kernel.Text) Said {
	return Said{ID: f.ID, Day: f.Day, Text: t, Taken: f.Taken}
}

func (s *State) applyAct(f kernel.Fact) {
	switch is := f.Is.(type) {
	case Acted:
		if s.acts[f.ID] == nil {
			x := &Act{Said: text(f, is.Words.Text), By: f.By, Who: is.Words.Who, Due: is.Due, Because: slices.Clone(is.Because)}
			s.acts[f.ID], s.did = x, append(s.did, x)
			s.keep(f, x)
		}
	case Helped:
		if x := s.acts[is.Act]; x != nil {
			x.help(f, is.Helps)
		}
	case Became:
		if x := s.acts[is.Act]; x != nil {
			o := &Outcome{Said: text(f, is.Words.Text), By: f.By, Done: is.Done}
			x.Became = append(x.Became, o)
			s.keep(f, o)
		}
	}
}

func (x *Act) help(f kernel.Fact, helps bool) {
	x.helping = slices.DeleteFunc(x.helping, func(m journal.MemberID) bool { return m == f.By })
	x.helped = slices.DeleteFunc(x.helped, func(h help) bool { return h.by == f.By })
	if helps {
		x.helping = append(x.helping, f.By)
		x.helped = append(x.helped, help{f.By, f.Day})
	}
}

func (s *State) ask(f kernel.Fact, is Asked) {
	if s.asks[f.ID] != nil {
		return
	}
	x := &Ask{
		Said: text(f, is.Words.Text), By: f.By, To: is.Words.To, HearBy: is.HearBy, Because: slices.Clone(is.Because),
		From: is.From, Agreed: is.Agreed,
	}
	s.asks[f.ID], s.asked = x, append(s.asked, x)
	s.keep(f, x)
	if before := s.asks[is.From]; before != nil && before != x {
		before.onward = append(before.onward, x)
	}
	s.unlock(x, f, is.Coded, is.Words.Code)
}

// unlock lets the code in that was made with a fact, and ends the one before.
func (s *State) unlock(x *Ask, f kernel.Fact, coded bool, code kernel.Sealed) {
	x.lock = &lock{code}
	s.keep(f, x.lock)
	if coded && x.Sent == 0 {
		x.Sent = f.Day
	}
}

func (s *State) applyDoor(f kernel.Fact) {
	switch is := f.Is.(type) {
	case LinkMade:
		if x := s.asks[is.Ask]; x != nil && !x.Closed {
			s.unlock(x, f, true, is.Words.Code)
		}
	case DoorClosed:
		if x := s.asks[is.Ask]; x != nil {
			x.Closed, x.lock = true, nil
		}
	case DoorOpened:
		if x := s.asks[is.Ask]; x != nil {
			x.Closed = false
			s.unlock(x, f, is.Coded, is.Words.Code)
		}
	case Published:
		if x := s.asks[is.Ask]; x != nil {
			x.Published = true
		}
	case Unpublished:
		if x := s.asks[is.Ask]; x != nil {
			x.Published = false
		}
	}
}
