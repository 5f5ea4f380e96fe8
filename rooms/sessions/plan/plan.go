// Package plan is what a group says a session will be: when and where, for whom,
// and how people look after each other in it.
//
// It promises that words that are taken back leave what others said, that a weekly
// session keeps its hour on the wall, and that nobody is named to turn to who
// cannot be. It knows no session. It is pure.
package plan

import (
	"slices"
	"strings"
	"time"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roster"
	"alongside/lang"
)

// Plan plans a session.
type Plan struct {
	Title     kernel.Text       `json:"title"`
	Starts    string            `json:"starts"` // 2026-11-24T18:00 in the group's zone, or RFC 3339; whole minutes
	Every     Every             `json:"every,omitempty"`
	Place     kernel.Text       `json:"place,omitzero"`
	Languages []roster.Language `json:"languages,omitempty"`
	Food      kernel.Text       `json:"food,omitzero"`
	Childcare kernel.Text       `json:"childcare,omitzero"`
	Who       Circle            `json:"who,omitempty"`
	Care      Care              `json:"care,omitzero"`
	Anyway    bool              `json:"anyway,omitempty"` // although it falls on a day that the group avoids
}

// Check implements kernel.Checked.
func (c *Plan) Check() error {
	switch {
	case c.Title.Empty():
		return fault.At("title", lang.FaultSessionTitle())
	case strings.TrimSpace(c.Starts) == "":
		return fault.At("starts", lang.FaultStarts())
	}
	return c.shape()
}

// shape checks what was given.
func (c *Plan) shape() error {
	if c.Every != "" && !slices.Contains(c.Every.Choices(), string(c.Every)) {
		return fault.At("every", lang.FaultSideUnknown(strings.Join(c.Every.Choices(), ", ")))
	}
	if c.Who != "" && !slices.Contains(c.Who.Choices(), string(c.Who)) {
		return fault.At("who", lang.FaultSideUnknown(strings.Join(c.Who.Choices(), ", ")))
	}
	for _, l := range c.Languages {
		if !slices.Contains(l.Choices(), string(l)) {
			return fault.At("languages", lang.FaultLanguageUnknown())
		}
	}
	return nil
}

// Frame is what a plan comes to in facts, its time read in zone.
func (c *Plan) Frame(zone *time.Location) (f Frame, err error) {
	f = Frame{Every: c.Every, Who: c.Who, Languages: c.Languages}
	if strings.TrimSpace(c.Starts) == "" {
		return f, nil
	}
	t, ok := readTime(c.Starts, zone)
	if !ok {
		return f, fault.At("starts", lang.FaultStarts())
	}
	f.Starts, f.Day = Minute(t.Unix()/60), kernel.DayOf(t, zone)
	return f, nil
}

// readTime reads a planned time, in zone unless it names its own.
func readTime(s string, zone *time.Location) (time.Time, bool) {
	s = lang.FoldDigits(strings.TrimSpace(s))
	t, err := time.ParseInLocation("2006-01-02T15:04", s, zone)
	if err != nil {
		t, err = time.Parse(time.RFC3339, s)
	}
	whole := t.Second() == 0 && t.Nanosecond() == 0
	return t, err == nil && whole && t.Year() >= 2000 && t.Year() < 2200
}

// Words is what a plan comes to in words.
func (c *Plan) Words() Words {
	return Words{Title: c.Title, Place: c.Place, Food: c.Food, Childcare: c.Childcare, Care: c.Care}
}

// Change plans a session, and those that follow it, otherwise. What is left out
// stays as it is.
type Change struct {
	Session   journal.ID        `json:"session"`
	Title     kernel.Text       `json:"title,omitzero"`
	Starts    string            `json:"starts,omitempty"`
	Every     Every             `json:"every,omitempty"`
	Place     kernel.Text       `json:"place,omitzero"`
	Languages []roster.Language `json:"languages,omitempty"`
	Food      kernel.Text       `json:"food,omitzero"`
	Childcare kernel.Text       `json:"childcare,omitzero"`
	Who       Circle            `json:"who,omitempty"`
	Care      Care              `json:"care,omitzero"`
	Anyway    bool              `json:"anyway,omitempty"`
}

// Plan is the change as a plan. It embeds none: faults would name it.
func (c *Change) Plan() *Plan {
	return &Plan{c.Title, c.Starts, c.Every, c.Place, c.Languages, c.Food, c.Childcare, c.Who, c.Care, c.Anyway}
}

// Check implements kernel.Checked.
func (c *Change) Check() error { return c.Plan().shape() }

// Supporters refuses who cannot be turned to in a session for who.
func Supporters(people kernel.Roster, field string, ms []journal.MemberID, who Circle) error {
	if len(ms) > 2 || len(ms) == 2 && ms[0] == ms[1] {
		return fault.At(field, lang.FaultSupportersTwo())
	}
	for _, m := range ms {
		p, ok := people.Person(m)
		switch {
		case !ok || p.Left:
			return fault.At(field, lang.FaultMemberUnknown())
		case !p.Welcomed, p.Side == kernel.Partner, who == LivedOnly && p.Side != kernel.Lived:
			return fault.At(field, lang.FaultSupportersTwo())
		}
	}
	return nil
}

// Again is when a weekly session comes again: at the hour on the wall of anchor,
// whole weeks after, later than the day before and not before today.
func Again(anchor Minute, before, today journal.Day, zone *time.Location) (Minute, journal.Day) {
	from := anchor.Time().In(zone)
	for weeks := 1; ; weeks++ {
		t := from.AddDate(0, 0, 7*weeks)
		if day := kernel.DayOf(t, zone); day > before && day >= today {
			return Minute(t.Unix() / 60), day
		}
	}
}
