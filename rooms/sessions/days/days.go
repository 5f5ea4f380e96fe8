// Package days knows when a group would rather not meet: its own list of fasts,
// feasts, marches and prayer times.
//
// It only points: whoever plans decides. It knows no session. It is pure.
package days

import (
	"slices"
	"time"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
)

// Bounds.
const (
	listMost = 100 // entries of a list, what has passed left out
	longest  = 60  // days of one entry
	minutes  = 24 * 60
)

// Added says on which days, or in which hours of every such weekday, the group
// would rather not meet. Its id is the entry's.
type Added struct {
	From    journal.Day `json:"from,omitzero"`     // 0: every week
	To      journal.Day `json:"to,omitzero"`       // the last of the days
	Weekday int         `json:"weekday,omitempty"` // 1 Monday to 7 Sunday; 0: the days from From to To
	Starts  int         `json:"starts,omitempty"`  // minutes since midnight
	Ends    int         `json:"ends,omitempty"`    // 0: the whole day
	Words   struct {
		Text kernel.Text `json:"text"`
	} `json:"-"`
}

// Removed says that an entry of the list no longer counts.
type Removed struct {
	Day journal.ID `json:"day"`
	kernel.Erasure
}

// Add puts days or weekly hours on the list.
type Add struct {
	Text    kernel.Text `json:"text"`
	From    string      `json:"from,omitempty"`    // 2027-02-08
	To      string      `json:"to,omitempty"`      // left out: one day
	Weekday int         `json:"weekday,omitempty"` // 1 Monday to 7 Sunday, instead of From
	Starts  string      `json:"starts,omitempty"`  // 13:00; left out: the whole day
	Ends    string      `json:"ends,omitempty"`
}

// Check implements kernel.Checked.
func (c *Add) Check() error {
	switch {
	case c.Text.Empty():
		return fault.At("text", lang.FaultTextEmpty())
	case c.Weekday < 0 || c.Weekday > 7:
		return fault.At("weekday", lang.FaultRange(1, 7))
	case c.Weekday == 0 && c.From == "":
		return fault.At("from", lang.FaultDayNeeded())
	}
	return nil
}

// Decide is the fact that an entry of a list comes to.
func (l *List) Decide(today journal.Day, c Add) (any, error) {
	if len(l.All(today)) >= listMost {
		return nil, fault.New(fault.Conflict, lang.FaultTooManyThings(listMost))
	}
	f := Added{Weekday: c.Weekday}
	f.Words.Text = c.Text
	var err error
	if c.Weekday == 0 {
		if f.From, err = day("from", c.From); err != nil {
			return nil, err
		}
		if f.To = f.From; c.To != "" {
			if f.To, err = day("to", c.To); err != nil {
				return nil, err
			}
		}
		if f.To < f.From || f.To-f.From >= longest {
			return nil, fault.At("to", lang.FaultDaysSpan(longest))
		}
	}
	if f.Starts, err = hour("starts", c.Starts, 0); err != nil {
		return nil, err
	}
	if f.Ends, err = hour("ends", c.Ends, 0); err != nil {
		return nil, err
	}
	if c.Ends != "" && f.Ends <= f.Starts {
		return nil, fault.At("ends", lang.FaultEndsBefore())
	}
	return f, nil
}

func day(field, s string) (journal.Day, error) {
	t, err := time.Parse("2006-01-02", lang.FoldDigits(s))
	if err != nil || t.Year() < 2000 || t.Year() >= 2200 {
		return 0, fault.At(field, lang.FaultDayNeeded())
	}
	return kernel.DayOf(t, time.UTC), nil
}

func hour(field, s string, otherwise int) (int, error) {
	if s == "" {
		return otherwise, nil
	}
	t, err := time.Parse("15:04", lang.FoldDigits(s))
	if err != nil {
		return 0, fault.At(field, lang.FaultHourNeeded())
	}
	return t.Hour()*60 + t.Minute(), nil
}

// Entry is one of a list.
type Entry struct {
	ID   journal.ID
	By   journal.MemberID
	Text kernel.Text // empty: taken back
	Added
}

// List is when a group would rather not meet.
type List struct{ all []*Entry }

// All returns the list, what has passed left out: the weekly hours first, then by day.
func (l *List) All(today journal.Day) (all []*Entry) {
	for _, e := range l.all {
		if e.Weekday != 0 || e.To >= today {
			all = append(all, e)
		}
	}
	slices.SortStableFunc(all, func(a, b *Entry) int { return int(a.From) - int(b.From) })
	return all
}

// Find returns an entry of the list, or nil.
func (l *List) Find(id journal.ID) *Entry {
	if i := slices.IndexFunc(l.all, func(e *Entry) bool { return e.ID == id }); i >= 0 {
		return l.all[i]
	}
	return nil
}

// On returns what stands on the list for a planned time, in the zone it is in: an
// evening is taken to last two hours.
func (l *List) On(t time.Time) (hits []*Entry) {
	today := kernel.DayOf(t, t.Location())
	weekday := (int(t.Weekday())+6)%7 + 1
	from := t.Hour()*60 + t.Minute()
	for _, e := range l.all {
		ends := e.Ends
		if ends == 0 {
			ends = minutes
		}
		on := e.Weekday == weekday || e.Weekday == 0 && e.From <= today && today <= e.To
		if on && e.Starts < from+120 && from < ends {
			hits = append(hits, e)
		}
	}
	return hits
}

// Apply folds a fact; of others than Added and Removed it knows nothing.
func (l *List) Apply(f kernel.Fact) {
	switch is := f.Is.(type) {
	case Added:
		l.all = append(l.all, &Entry{ID: f.ID, By: f.By, Text: is.Words.Text, Added: bare(is)})
	case Removed:
		l.all = slices.DeleteFunc(l.all, func(e *Entry) bool { return e.ID == is.Day })
	}
}

// bare is the fact without its words, which stand beside it and may be blanked.
func bare(is Added) Added { is.Words.Text = kernel.Text{}; return is }

// Forget blanks what the words of entry id said.
func (l *List) Forget(id journal.ID) {
	if e := l.Find(id); e != nil {
		e.Text = kernel.Text{}
	}
}
