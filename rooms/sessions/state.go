package sessions

import (
	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roster"
	"alongside/rooms/sessions/days"
	"alongside/rooms/sessions/plan"
)

// State is the sessions of one group. What it returns is good only inside the
// View that it came from.
type State struct {
	all   map[journal.ID]*Session
	order []*Session // as they were planned
	open  *Session
	avoid days.List           // when the group would rather not meet
	said  map[journal.ID]said // what blanks when the words of an entry go
}

// said is something made of words that can be taken back.
type said interface{ Blank() }

// Stage is how far a session is.
type Stage int

// The stages.
const (
	Ahead    Stage = iota
	Underway       // open
	Done           // closed
	Off            // cancelled
	Missed         // its day passed and nobody opened it
)

// Session is one evening.
type Session struct {
	ID        journal.ID
	Previous  journal.ID // that it follows, weekly; zero: none
	Starts    Minute
	Day       journal.Day
	Stage     Stage
	Opened    journal.ID                // the entry that opened it
	OpenedDay journal.Day               // 0: never opened
	Roles     map[Role]journal.MemberID // who has which now, or had at the close
	Cards     []*Card
	Rounds    []*Round // oldest first
	HatOpen   bool     // the hat was opened at least once
	Counts    Counts
	Why       Said    // why it was cancelled
	Totals    *Totals // nil until it is closed

	layers    *plan.Layers // of its plan
	anchor    Minute       // the planned time that the weeks are counted from
	items     []*Item
	tables    *tables // tonight's
	tabled    *tables // the latest that there were; nil: none yet
	invited   map[journal.MemberID]bool
	took      []hand
	reflected map[Aspect]*[5]int
	evening   *traces // nil once it is over
}

// Said is what somebody said and may take back.
type Said struct {
	ID       journal.ID // of the entry
	Text     kernel.Text
	Pictures kernel.Pictures
	Taken    bool
	Scribed  bool // somebody wrote it down for them
}

// Blank forgets what was said.
func (s *Said) Blank() { s.Text, s.Pictures, s.Taken = kernel.Text{}, nil, true }

// Item is something to talk about.
type Item struct {
	Said
	By      journal.MemberID
	Session journal.ID // for which it was first put up
	Done    bool       // a round was about it
}

// Card is a card on the board.
type Card struct {
	Said
	By    journal.MemberID // zero: unsigned
	About kernel.Ref
	Table int // where it was written; 0: not kept
	Dots  int // on paper

	tables *tables // of which Table is one
}

// Round is a question that goes round; its text is the question.
type Round struct {
	Said
	About   kernel.Ref
	Seconds int // about how long a turn may be; 0: as it comes
}

// Counts are fares, meals and children.
type Counts struct{ Fares, Meals, Children int }

type hand struct {
	role   Role
	member journal.MemberID
}

// New returns the sessions of a group that has none.
func New() *State {
	return &State{all: map[journal.ID]*Session{}, said: map[journal.ID]said{}}
}

// Apply implements kernel.State.
func (s *State) Apply(f kernel.Fact) {
	switch is := f.Is.(type) {
	case Planned:
		l := &plan.Layer{Frame: is.Frame, Words: is.Words, Taken: f.Taken}
		s.add(&Session{ID: f.ID, Starts: is.Starts, Day: is.Day, anchor: is.Starts, layers: plan.New(l)})
		s.keep(f, l)
	case Followed:
		s.follow(f.ID, is)
	case roster.Left:
		if s.open != nil {
			s.open.evening.leave(f.By)
		}
	case roster.ScribeAllowed:
		if x := s.all[is.Session]; x != nil {
			x.note(f, is)
		}
	case days.Added, days.Removed:
		s.avoid.Apply(f)
	case passing:
		if x := s.all[is.of()]; x != nil {
			s.applyTo(x, f)
		}
	}
}

// applyTo folds what happened to a session.
func (s *State) applyTo(x *Session, f kernel.Fact) {
	switch is := f.Is.(type) {
	case Changed:
		s.change(x, f, is)
	case Cancelled:
		x.Why = s.text(f, is.Words)
		s.keep(f, &x.Why)
		s.end(x, Off)
	case Lapsed:
		s.end(x, Missed)
	case ItemAdded:
		i := &Item{Said: s.text(f, is.Words), By: f.By, Session: x.ID}
		x.items = append(x.items, i)
		s.keep(f, i)
	case PartnerInvited:
		x.invited[is.Member] = true
	case Opened:
		x.layers.Tonight.Words.Care = Care{HardToday: is.Words.HardToday, Supporters: is.Words.Supporters}
		x.layers.Tonight.Taken = f.Taken
		x.Stage, x.Opened, x.OpenedDay, s.open = Underway, f.ID, f.Day, x
		s.keep(f, x.layers.Tonight)
	case RoleTaken:
		x.Roles[is.Role] = f.By
		x.took = append(x.took, hand{is.Role, f.By})
	case RoundStarted:
		s.startsRound(x, f, is)
	case CardAdded:
		s.addCard(x, f, is)
	case CardSigned:
		s.addCard(x, f, CardAdded(is))
	case TablesSet:
		s.setTables(x, f, is)
	case Reworded:
		x.drop(is.Erased)
	case HatOpened:
		x.HatOpen = true
	case Reflected:
		x.reflect(is)
	case Counted:
		x.count(is)
	case Closed:
		totals := is.Totals
		x.Totals = &totals
		s.end(x, Done)
	default:
		x.note(f, f.Is)
	}
}

// Forget implements kernel.State.
func (s *State) Forget(id journal.ID) {
	s.avoid.Forget(id)
	if w := s.said[id]; w != nil {
		w.Blank()
		delete(s.said, id)
	}
	for _, x := range s.order {
		if x.evening != nil {
			x.evening.forget(id)
		}
	}
}

// keep remembers what blanks when the words of a fact go.
func (s *State) keep(f kernel.Fact, w said) {
	if !f.Taken {
		s.said[f.ID] = w
	}
}

func (s *State) text(f kernel.Fact, w TextWords) Said {
	return Said{ID: f.ID, Text: w.Text, Taken: f.Taken, Scribed: f.Scribed}
}

func (s *State) add(x *Session) {
	x.Roles, x.invited = map[Role]journal.MemberID{}, map[journal.MemberID]bool{}
	x.reflected, x.evening, x.tables = map[Aspect]*[5]int{}, newTraces(), &tables{}
	s.all[x.ID] = x
	s.order = append(s.order, x)
}

// follow makes the next session of a weekly one: with its plan, and with what it
// did not come to talk about.
func (s *State) follow(id journal.ID, is Followed) {
	p := s.all[is.Previous]
	if p == nil {
		return
	}
	x := &Session{
		ID: id, Previous: p.ID, Starts: is.Starts, Day: is.Day, anchor: p.anchor,
		layers: p.layers.Follow(),
	}
	for _, i := range p.items {
		if !i.Done {
			x.items = append(x.items, i)
		}
	}
	s.add(x)
}

func (s *State) change(x *Session, f kernel.Fact, is Changed) {
	l := &plan.Layer{Frame: is.Frame, Words: is.Words, Taken: f.Taken}
	x.layers.Add(l)
	s.keep(f, l)
	if is.Starts != 0 {
		x.Starts, x.Day, x.anchor = is.Starts, is.Day, is.Starts
	}
}

func (s *State) startsRound(x *Session, f kernel.Fact, is RoundStarted) {
	r := &Round{Said: s.text(f, is.Words), About: is.About, Seconds: is.Seconds}
	x.Rounds = append(x.Rounds, r)
	s.keep(f, r)
	for _, i := range x.items {
		if is.About == (kernel.Ref{Room: Name, ID: i.ID}) {
			i.Done = true
		}
	}
	is.Words = TextWords{}
	x.note(f, is)
}

func (s *State) addCard(x *Session, f kernel.Fact, is CardAdded) {
	c := &Card{Said: s.text(f, TextWords{is.Words.Text}), By: f.By, About: is.About, Table: is.Table, Dots: is.Dots}
	c.Pictures, c.tables = is.Words.Pictures, x.tabled
	x.Cards = append(x.Cards, c)
	s.keep(f, c)
}

// end drops every trace of who did what in x.
func (s *State) end(x *Session, stage Stage) {
	x.Stage, x.evening = stage, nil
	if s.open == x {
		s.open = nil
	}
}

func (x *Session) count(is Counted) {
	set := func(to, n *int) {
		if n != nil {
			*to = *n
		}
	}
	set(&x.Counts.Fares, is.Fares)
	set(&x.Counts.Meals, is.Meals)
	set(&x.Counts.Children, is.Children)
}

func (is Reflected) answers() [5]int {
	return [5]int{is.Voice, is.Attention, is.Empathy, is.Respect, is.CommonGround}
}

func (x *Session) reflect(is Reflected) {
	for i, n := range is.answers() {
		if n < 1 || n > 5 {
			continue
		}
		if x.reflected[Aspects[i]] == nil {
			x.reflected[Aspects[i]] = &[5]int{}
		}
		x.reflected[Aspects[i]][n-1]++
	}
}
