package decisions

import (
	"slices"

	"alongside/journal"
	"alongside/kernel"
)

// State is what one group has proposed and agreed. What it returns is good only
// inside the View that it came from.
type State struct {
	all   map[journal.ID]*Decision
	order []*Decision                // as they were proposed
	by    map[journal.ID]*Decision   // by the closings
	blank map[journal.ID]func()      // blanks what the words of an entry said
	lies  map[journal.ID]*Decision   // where a hidden answer lies
	said  map[journal.ID]*SaidInside // what people said in words, by the entry
}

// Said is a text of somebody that may be taken back.
type Said struct {
	ID    journal.ID // of the entry
	By    journal.MemberID
	Day   journal.Day
	Text  kernel.Text
	Taken bool
}

// SaidInside is a text of somebody, and the matter in which it was said.
type SaidInside struct {
	*Said
	In       *Decision
	Pictures kernel.Pictures
}

// Decision is a matter that was put to the group.
type Decision struct {
	ID      journal.ID
	By      journal.MemberID // who proposed it
	Day     journal.Day
	Way     Way
	Open    bool // answers show
	Carries bool // a command waits for it
	About   []kernel.Ref
	Count   int // choices
	Outcome Outcome
	Closed  *Closing  // the last; nil: it was never closed
	Came    []Outcome // how it ended or came back earlier, oldest first
	Late    Why       // "": what was agreed could be done
	Reviews []*Said

	versions   []*Said // what was asked, the last now
	options    []kernel.Text
	carried    kernel.Carried
	taken      bool // the words of the proposal were taken back
	asked      journal.Day
	again      bool // it was asked for one more session
	smaller    int  // a smaller quorum; 0: as the agreement says
	answers    []*Answer
	objections []*Objection
	urges      []urge
	words      []Word
}

// Closing is when a matter was closed, and what it came to.
type Closing struct {
	Closed
	ID  journal.ID
	By  journal.MemberID
	Day journal.Day
}

// Answer is how somebody answered.
type Answer struct {
	ID     journal.ID
	By     journal.MemberID
	Stance Stance
	Dots   []Dot
	Reason *Said // nil: none

	hidden  bool
	version int
}

// Objection is what was said against a proposal, without a name.
type Objection struct {
	Said
	Pictures kernel.Pictures
	Version  int // against which it counts, from 0
	Late     bool

	matter *Decision
}

// Word is who had the last word, as somebody sees it.
type Word struct {
	Who LastWord
	Day journal.Day
}

type urge struct {
	id journal.ID
	by journal.MemberID
}

// New returns the state of a group that has decided nothing.
func New() *State {
	return &State{
		all: map[journal.ID]*Decision{}, by: map[journal.ID]*Decision{}, blank: map[journal.ID]func(){},
		lies: map[journal.ID]*Decision{}, said: map[journal.ID]*SaidInside{},
	}
}

// Apply implements kernel.State.
func (s *State) Apply(f kernel.Fact) {
	if is, ok := f.Is.(Proposed); ok {
		s.propose(f, is)
		return
	}
	about, ok := f.Is.(interface{ Changes() []journal.ID })
	if !ok {
		return
	}
	if d := s.all[about.Changes()[0]]; d != nil {
		s.applyTo(d, f)
	}
}

// applyTo folds what is about a matter.
func (s *State) applyTo(d *Decision, f kernel.Fact) {
	switch is := f.Is.(type) {
	case Amended:
		d.amend(s.say(d, f, is.Words.Text, nil), f.Day)
	case Answered:
		s.hide(d, f, &Answer{Stance: is.Words.stance()})
	case Dotted:
		s.hide(d, f, &Answer{Dots: slices.Clone(is.Words.Dots)})
	case Spoke:
		d.put(f, &Answer{Stance: is.Stance, Reason: s.say(d, f, is.Words.Text, nil)})
	case Placed:
		d.put(f, &Answer{Dots: slices.Clone(is.Dots)})
	case WithoutName:
		s.object(d, f, is)
	case Extended:
		d.askOn(f.Day)
	case AskedSmaller:
		d.askOn(f.Day)
		d.smaller = is.Quorum
		d.reopen()
		d.hear()
	default:
		s.applyEnd(d, f)
	}
}

// applyEnd folds how a matter ends, and what is said of it behind.
func (s *State) applyEnd(d *Decision, f kernel.Fact) {
	switch is := f.Is.(type) {
	case Closed:
		if d.Outcome == "" {
			is.Erasure = kernel.Erasure{}
			d.Closed = &Closing{is.own(), f.ID, f.By, f.Day}
			s.by[f.ID] = d
			d.end(is.Outcome)
		}
	case Released:
		d.end(LetGo)
	case Faded:
		d.end(Lapsed)
	case Overtaken:
		d.Late = is.Why
	case Urged:
		if !f.Taken && d.Outcome == "" {
			d.urges = append(d.urges, urge{f.ID, f.By})
			s.lies[f.ID] = d
		}
	case LastWordSaid:
		d.words = append(d.words, Word{is.Who, f.Day})
	case Reviewed:
		d.Reviews = append(d.Reviews, s.say(d, f, is.Words.Text, nil))
	}
}

// Forget implements kernel.State.
func (s *State) Forget(id journal.ID) {
	if blank := s.blank[id]; blank != nil {
		blank()
		delete(s.blank, id)
	}
	if d := s.lies[id]; d != nil {
		d.answers = slices.DeleteFunc(d.answers, func(a *Answer) bool { return a.ID == id && a.hidden })
		d.urges = slices.DeleteFunc(d.urges, func(u urge) bool { return u.id == id })
		delete(s.lies, id)
	}
}

// say keeps what somebody said in words, until it is taken back.
func (s *State) say(d *Decision, f kernel.Fact, t kernel.Text, ps kernel.Pictures) *Said {
	is := &Said{f.ID, f.By, f.Day, t, f.Taken}
	if !f.Taken {
		in := &SaidInside{is, d, ps}
		s.said[f.ID] = in
		s.blank[f.ID] = func() {
			is.Text, is.Taken, in.Pictures = kernel.Text{}, true, nil
			delete(s.said, f.ID)
		}
	}
	return is
}

func (s *State) propose(f kernel.Fact, is Proposed) {
	if s.all[f.ID] != nil {
		return
	}
	d := &Decision{
		ID: f.ID, By: f.By, Day: f.Day, Way: is.Way, Open: is.Open, Carries: is.Carries, About: slices.Clone(is.About), Count: is.Options,
		options: slices.Clone(is.Words.Options), carried: is.Words.Carried, taken: f.Taken, asked: f.Day,
	}
	d.carried.Body = slices.Clone(d.carried.Body)
	s.all[f.ID] = d
	s.order = append(s.order, d)
	d.versions = []*Said{s.say(d, f, is.Words.Text, nil)}
	if !f.Taken {
		blank := s.blank[f.ID]
		s.blank[f.ID] = func() {
			blank()
			d.options, d.carried, d.taken = nil, kernel.Carried{}, true
		}
	}
}

// amend asks with other words: the time to answer begins anew.
func (d *Decision) amend(is *Said, day journal.Day) {
	d.versions = append(d.versions, is)
	d.asked, d.again, d.smaller = day, false, 0
	d.reopen()
	d.answers = slices.DeleteFunc(d.answers, func(a *Answer) bool { return a.hidden })
}

// reopen lets a matter that came back be answered again.
func (d *Decision) reopen() {
	if d.Outcome != "" {
		d.Came = append(d.Came, d.Outcome)
		d.Outcome = ""
	}
}

// hear lets what came out of the hat meanwhile count.
func (d *Decision) hear() {
	for _, o := range d.objections {
		if o.Version == d.version() {
			o.Late = false
		}
	}
}

// askOn keeps a matter open over one more session.
func (d *Decision) askOn(day journal.Day) { d.asked, d.again = day, true }

func (d *Decision) end(o Outcome) {
	if d.Outcome != "" {
		d.Came = append(d.Came, d.Outcome)
	}
	d.Outcome, d.urges = o, nil
	d.answers = slices.DeleteFunc(d.answers, func(a *Answer) bool { return a.hidden })
}

// hide takes a hidden answer in. One that is erased says nothing.
func (s *State) hide(d *Decision, f kernel.Fact, a *Answer) {
	if f.Taken || d.Outcome != "" {
		return
	}
	a.hidden = true
	d.put(f, a)
	s.lies[f.ID] = d
}

// put takes an answer in to what is asked now.
func (d *Decision) put(f kernel.Fact, a *Answer) {
	a.ID, a.By, a.version = f.ID, f.By, d.version()
	d.answers = append(d.answers, a)
}

func (s *State) object(d *Decision, f kernel.Fact, is WithoutName) {
	o := &Objection{Pictures: slices.Clone(is.Words.Pictures), Version: d.version(), Late: d.Outcome != "", matter: d}
	o.Said = Said{f.ID, f.By, f.Day, is.Words.Text, f.Taken}
	d.objections = append(d.objections, o)
	if !f.Taken {
		s.said[f.ID] = &SaidInside{&o.Said, d, o.Pictures}
		s.blank[f.ID] = func() {
			o.Text, o.Pictures, o.Taken = kernel.Text{}, nil, true
			delete(s.said, f.ID)
		}
	}
}

// own is the fact with lists of its own.
func (c Closed) own() Closed {
	c.Tally = c.Tally.own()
	c.Sides, c.Languages = slices.Clone(c.Sides), slices.Clone(c.Languages)
	for i := range c.Sides {
		c.Sides[i].Tally = c.Sides[i].own()
	}
	for i := range c.Languages {
		c.Languages[i].Tally = c.Languages[i].own()
	}
	c.Apart, c.ApartIn = slices.Clone(c.Apart), slices.Clone(c.ApartIn)
	return c
}

func (t Tally) own() Tally {
	if t.Stances != nil {
		n := *t.Stances
		t.Stances = &n
	}
	t.Dots = slices.Clone(t.Dots)
	return t
}
