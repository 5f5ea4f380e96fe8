package archive

import (
	"fmt"

	"alongside/journal"
)

// Plan is what a whole stream was found to hold.
type Plan struct {
	Head    Head
	Groups  []journal.GroupID
	Entries int
	Gone

	named map[journal.ID]bool // entries that lose their words by an entry of the stream
}

// Gone are ids of which nothing comes back.
type Gone struct {
	Erased  map[journal.ID]bool
	Dropped map[journal.GroupID]bool
}

// NewGone returns no ids.
func NewGone() Gone {
	return Gone{Erased: map[journal.ID]bool{}, Dropped: map[journal.GroupID]bool{}}
}

// Add takes ids in.
func (g Gone) Add(erased []journal.ID, dropped []journal.GroupID) {
	for _, id := range erased {
		g.Erased[id] = true
	}
	for _, id := range dropped {
		g.Dropped[id] = true
	}
}

// ErrUnknown means that a stream holds entries that this version cannot fold.
var ErrUnknown = fmt.Errorf("%w: it holds entries that this one does not know", ErrNewer)

// checker reads a stream through and changes nothing.
type checker struct {
	plan    *Plan
	known   func(kind string) bool
	group   journal.GroupID
	sum     journal.Sum
	missing []journal.ID // said something, have no words, and nobody left them out
}

// Checker returns a visitor that checks a stream: sums, words against what was
// said, that nothing is missing but what was taken away, and that all its kinds
// are known. The plan is good once the stream was read to its end and Done is nil.
func Checker(known func(kind string) bool) (plan *Plan, v Visitor, done func() error) {
	plan = &Plan{Gone: NewGone(), named: map[journal.ID]bool{}}
	c := &checker{plan: plan, known: known}
	v = Visitor{
		Head:  func(h Head) error { plan.Head = h; return nil },
		Group: c.begin,
		Entry: c.entry,
		Gone:  func(erased []journal.ID, dropped []journal.GroupID) error { plan.Add(erased, dropped); return nil },
	}
	return plan, v, c.end
}

func (c *checker) begin(g journal.GroupID) error {
	err := c.end()
	c.group, c.sum, c.missing = g, journal.Sum{}, nil
	c.plan.Groups = append(c.plan.Groups, g)
	return err
}

func (c *checker) entry(e *journal.Entry, left bool) error {
	switch {
	case journal.Link(c.sum, c.group, e) != e.Sum:
		return half("%d entries in, one is not what its sum says", c.plan.Entries)
	case !e.Words.None() && e.Words.Commit() != e.Said:
		return half("%d entries in, one has other words than were said", c.plan.Entries)
	case left && e.Said == journal.Sum{}:
		return half("%d entries in, words are left out that never were", c.plan.Entries)
	case !c.known(e.Kind):
		return ErrUnknown
	case !left && e.Words.None() && e.Said != journal.Sum{}:
		c.missing = append(c.missing, e.ID)
	}
	for _, id := range journal.ErasedBy(e.Facts) {
		c.plan.named[id] = true
	}
	c.sum = e.Sum
	c.plan.Entries++
	return nil
}

// end checks that what is missing in a group was taken away.
func (c *checker) end() error {
	for _, id := range c.missing {
		if !c.plan.named[id] {
			return half("words are missing, and no entry says why")
		}
	}
	return nil
}
