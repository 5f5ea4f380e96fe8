package characters

import (
	"slices"

	"alongside/journal"
	"alongside/kernel"
)

// Characters returns all characters, as they came to be.
func (s *State) Characters() []*Character { return slices.Clone(s.order) }

// Character returns a character, or nil.
func (s *State) Character(id journal.ID) *Character { return s.all[id] }

// Stage returns a stage, also one that is no longer on its road, or nil.
func (s *State) Stage(id journal.ID) *Stage { return s.stages[id] }

// Moment returns a moment, or nil.
func (s *State) Moment(id journal.ID) *Moment { return s.moments[id] }

// Wanted returns what would have to change, or nil.
func (s *State) Wanted(id journal.ID) *Wanted { return s.wanted[id] }

// standing returns the last that stands of layers, and whether the last that was
// said was taken back.
func standing(layers []*Said) (is Said) {
	for _, l := range slices.Backward(layers) {
		if !l.Text.Empty() {
			return *l
		}
		is.Taken = is.Taken || l.Taken
	}
	return is
}

// Name is what a character is called. Taken: it was taken back, and nothing
// stands instead.
func (c *Character) Name() Said { return standing(c.names) }

// About is what is told of a character.
func (c *Character) About() Said { return standing(c.abouts) }

// Told returns what entry id told of a character: what is about them, or else the
// name.
func (c *Character) Told(id journal.ID) (t kernel.Text, ok bool) {
	for i, n := range c.names {
		if n.ID == id && !n.Taken {
			if about := c.abouts[i].Text; !about.Empty() {
				return about, true
			}
			return n.Text, true
		}
	}
	return t, false
}

// Traits are what a character is like, as it was said, without what was taken back.
func (c *Character) Traits() (all []*Feature) {
	for _, t := range c.traits {
		if !t.Taken {
			all = append(all, t)
		}
	}
	return all
}

// Stages are the stages on the road, in its order.
func (c *Character) Stages() []*Stage { return slices.Clone(c.stages) }

// Lost is what was said at stages that are no longer on the road.
func (c *Character) Lost() ([]*Moment, []*Wanted) {
	return slices.Clone(c.lost), slices.Clone(c.missing)
}

// Count is how many moments stand on the road.
func (c *Character) Count() (n int) {
	for _, g := range c.stages {
		n += g.Count()
	}
	return n
}

// Title is what the group calls a stage. own is false where nobody calls it
// anything: then a ready one has the house's words.
func (g *Stage) Title() (t Said, own bool) {
	t = standing(g.titles)
	return t, !t.Text.Empty()
}

// Called returns what entry id called a stage.
func (g *Stage) Called(id journal.ID) (t kernel.Text, ok bool) {
	for _, s := range g.titles {
		if s.ID == id && !s.Text.Empty() {
			return s.Text, true
		}
	}
	return t, false
}

// Moments are what was said of a stage, by kind and as it came out of the hat.
func (g *Stage) Moments() []*Moment {
	all := slices.Clone(g.moments)
	slices.SortStableFunc(all, func(a, b *Moment) int {
		return slices.Index(MomentKinds, a.Kind) - slices.Index(MomentKinds, b.Kind)
	})
	return all
}

// Wanted is what would have to change at a stage.
func (g *Stage) Wanted() []*Wanted { return slices.Clone(g.wanted) }

// Of is how many moments of a kind stand at a stage.
func (g *Stage) Of(k Kind) (n int) {
	for _, m := range g.moments {
		if m.Kind == k && !m.Taken {
			n++
		}
	}
	return n
}

// Count is how many moments stand at a stage.
func (g *Stage) Count() (n int) {
	for _, m := range g.moments {
		if !m.Taken {
			n++
		}
	}
	return n
}

// First is the moment that stands for a stage in one line, or nil.
func (g *Stage) First() *Moment {
	for _, m := range g.moments {
		if !m.Taken {
			return m
		}
	}
	return nil
}

// Balance is where a stage lies between what harms, -100, and what helps, 100. One
// voice alone does not throw it all the way: it counts as though two more stood
// between them.
func (g *Stage) Balance() int {
	helps, harms := g.Of(Helps), g.Of(Harms)
	return 100 * (helps - harms) / (helps + harms + 2)
}

// Answers is how many still find a character true since it was last told
// otherwise, and how many would change something. They are known in steps of five.
func (c *Character) Answers() (yes, differ int, known bool) {
	n := len(c.replies) / few * few
	for _, r := range c.replies[:n] {
		if r.answer == Yes {
			yes++
		} else {
			differ++
		}
	}
	return yes, differ, n > 0
}

// Suggestions are what people wrote to "still true to us?" since a character was
// last told otherwise.
func (c *Character) Suggestions() (all []Said) {
	for _, r := range c.replies {
		if !r.Taken && !r.Text.Empty() {
			all = append(all, r.Said)
		}
	}
	return all
}
