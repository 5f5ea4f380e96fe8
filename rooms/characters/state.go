package characters

import (
	"slices"

	"alongside/journal"
	"alongside/kernel"
)

// State is the characters of one group. What it returns is good only inside the
// View that it came from.
type State struct {
	all     map[journal.ID]*Character
	order   []*Character // as they came to be
	stages  map[journal.ID]*Stage
	moments map[journal.ID]*Moment
	wanted  map[journal.ID]*Wanted
	said    map[journal.ID][]said // what blanks when the words of an entry go
}

// said is something made of words that can be taken back.
type said interface{ blank() }

// Said is a text of somebody that may be taken back.
type Said struct {
	ID    journal.ID // of the entry
	Text  kernel.Text
	Taken bool
}

func (s *Said) blank() { s.Text, s.Taken = kernel.Text{}, true }

// Character is an invented person.
type Character struct {
	ID      journal.ID
	By      journal.MemberID // who made them
	Day     journal.Day      // on which they came to be, or were last told otherwise
	Picture Picture

	born    journal.Day
	names   []*Said // the last that stands is the one
	abouts  []*Said
	traits  []*Feature
	stages  []*Stage // on the road, in its order
	lost    []*Moment
	missing []*Wanted // of lost stages
	replies []*reply  // since they were last told otherwise
	added   []*Stage  // ever
}

// Feature is something that a character is like.
type Feature struct {
	Said
	By   journal.MemberID
	Kind Trait
	day  journal.Day
}

// Stage is a stop on a road.
type Stage struct {
	ID        journal.ID
	Character journal.ID
	Ready     Ready // "": of the group's own
	Leg       Leg
	Decides   []Office
	Removed   bool

	by      journal.MemberID
	day     journal.Day
	titles  []*Said
	moments []*Moment
	wanted  []*Wanted
}

// Moment is something that somebody said of a stage, in words or in pictures.
type Moment struct {
	Said
	Character, Stage journal.ID
	Kind             Kind
	Pictures         kernel.Pictures
	day              journal.Day
}

func (m *Moment) blank() { m.Said.blank(); m.Pictures = nil }

// Wanted is what would have to change at a stage.
type Wanted struct {
	Said
	Character, Stage journal.ID
	Moment           journal.ID // zero: of the whole stage
	Pictures         kernel.Pictures
	day              journal.Day
}

func (w *Wanted) blank() { w.Said.blank(); w.Pictures = nil }

// reply is an answer to "still true to us?".
type reply struct {
	Said
	answer Reply
}

// New returns the characters of a group that has none.
func New() *State {
	return &State{
		all: map[journal.ID]*Character{}, stages: map[journal.ID]*Stage{}, moments: map[journal.ID]*Moment{},
		wanted: map[journal.ID]*Wanted{}, said: map[journal.ID][]said{},
	}
}

// Apply implements kernel.State.
func (s *State) Apply(f kernel.Fact) {
	switch is := f.Is.(type) {
	case Created:
		s.create(f, is)
	case Changed:
		s.change(f, is)
	case TraitAdded:
		if c := s.all[is.Character]; c != nil {
			t := &Feature{Said: text(f, is.Words.Text), By: f.By, Kind: is.Kind, day: f.Day}
			c.traits = append(c.traits, t)
			s.keep(f, t)
		}
	case StageAdded:
		if c := s.all[is.Character]; c != nil && s.stages[f.ID] == nil {
			s.insert(c, f, is)
		}
	case StageChanged:
		if g := s.stages[is.Stage]; g != nil {
			s.rename(g, f, is)
		}
	case StageRemoved:
		if g := s.stages[is.Stage]; g != nil && !g.Removed {
			s.remove(g)
		}
	case MomentAdded, ChangeAdded, Answered:
		s.applyUnsigned(f)
	}
}

// applyUnsigned folds what came out of the hat. Meanwhile its stage may have been
// taken off the road: then it stays with the character.
func (s *State) applyUnsigned(f kernel.Fact) {
	switch is := f.Is.(type) {
	case MomentAdded:
		if c := s.all[is.Character]; c != nil {
			m := &Moment{
				Said: text(f, is.Words.Text), Character: c.ID, Stage: is.Stage, Kind: is.Kind, day: f.Day,
				Pictures: slices.Clone(is.Words.Pictures),
			}
			s.moments[f.ID] = m
			s.put(c, m)
			s.keep(f, m)
		}
	case ChangeAdded:
		if c := s.all[is.Character]; c != nil {
			w := &Wanted{
				Said: text(f, is.Words.Text), Character: c.ID, Stage: is.Stage, Moment: is.Moment, day: f.Day,
				Pictures: slices.Clone(is.Words.Pictures),
			}
			s.wanted[f.ID] = w
			s.want(c, w)
			s.keep(f, w)
		}
	case Answered:
		if c := s.all[is.Character]; c != nil {
			r := &reply{text(f, is.Words.Text), is.Answer}
			c.replies = append(c.replies, r)
			s.keep(f, r)
		}
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

func text(f kernel.Fact, t kernel.Text) Said { return Said{ID: f.ID, Text: t, Taken: f.Taken} }

func (s *State) create(f kernel.Fact, is Created) {
	if s.all[f.ID] != nil {
		return
	}
	c := &Character{ID: f.ID, By: f.By, Day: f.Day, born: f.Day, Picture: is.Picture}
	s.all[f.ID] = c
	s.order = append(s.order, c)
	s.tell(c, f, is.Words)
}

// tell lays one more layer over what is told of a character.
func (s *State) tell(c *Character, f kernel.Fact, w AboutWords) {
	name, about := text(f, w.Name), text(f, w.About)
	c.names, c.abouts = append(c.names, &name), append(c.abouts, &about)
	s.keep(f, &name)
	s.keep(f, &about)
}

func (s *State) change(f kernel.Fact, is Changed) {
	c := s.all[is.Character]
	if c == nil {
		return
	}
	if is.Picture != "" {
		c.Picture = is.Picture
	}
	if is.Anew {
		c.replies, c.Day = nil, f.Day
	}
	s.tell(c, f, is.Words)
}

func (s *State) insert(c *Character, f kernel.Fact, is StageAdded) {
	g := &Stage{
		ID: f.ID, Character: c.ID, Ready: is.Ready, Leg: Road, Decides: slices.Clone(is.Decides), by: f.By, day: f.Day,
	}
	at := len(c.stages)
	switch i := slices.IndexFunc(c.stages, func(g *Stage) bool { return g.ID == is.After }); {
	case is.After == c.ID:
		at = 0
	case i >= 0:
		at = i + 1
	}
	if l, ok := is.Ready.Lore(); ok {
		g.Leg = l.Leg
	} else if at > 0 {
		g.Leg = c.stages[at-1].Leg
	}
	s.stages[g.ID] = g
	c.stages = slices.Insert(c.stages, at, g)
	c.added = append(c.added, g)
	title := text(f, is.Words.Title)
	g.titles = append(g.titles, &title)
	s.keep(f, &title)
}

func (s *State) rename(g *Stage, f kernel.Fact, is StageChanged) {
	if len(is.Decides) > 0 {
		g.Decides = slices.Clone(is.Decides)
	}
	title := text(f, is.Words.Title)
	g.titles = append(g.titles, &title)
	s.keep(f, &title)
}

// remove takes a stage off the road; what was said there stays with the character.
func (s *State) remove(g *Stage) {
	c := s.all[g.Character]
	c.stages = slices.DeleteFunc(c.stages, func(x *Stage) bool { return x == g })
	c.lost, c.missing = append(c.lost, g.moments...), append(c.missing, g.wanted...)
	g.Removed, g.moments, g.wanted = true, nil, nil
}

func (s *State) put(c *Character, m *Moment) {
	if g := c.stage(m.Stage); g != nil {
		g.moments = append(g.moments, m)
		return
	}
	c.lost = append(c.lost, m)
}

func (s *State) want(c *Character, w *Wanted) {
	if g := c.stage(w.Stage); g != nil {
		g.wanted = append(g.wanted, w)
		return
	}
	c.missing = append(c.missing, w)
}

// stage returns a stage on the road, or nil.
func (c *Character) stage(id journal.ID) *Stage {
	for _, g := range c.stages {
		if g.ID == id {
			return g
		}
	}
	return nil
}
