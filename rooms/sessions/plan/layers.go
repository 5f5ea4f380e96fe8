package plan

import (
	"slices"
	"time"

	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roster"
)

// Minute is a planned time, in minutes since 1970-01-01T00:00Z.
type Minute int64

// Time returns the planned time, in UTC.
func (m Minute) Time() time.Time { return time.Unix(int64(m)*60, 0).UTC() }

// Every is how often a session comes again.
type Every string

// The ways to come again.
const (
	JustOnce Every = "once"
	Week     Every = "week"
)

// Choices implements kernel.Choice.
func (Every) Choices() []string { return []string{string(JustOnce), string(Week)} }

// Circle is for whom a session is.
type Circle string

// The circles.
const (
	Everyone  Circle = "everyone"
	LivedOnly Circle = "lived" // only people who live it
)

// Choices implements kernel.Choice.
func (Circle) Choices() []string { return []string{string(Everyone), string(LivedOnly)} }

// Frame is the part of a plan that is kept for good. In a change, what is zero
// stays as it was.
type Frame struct {
	Starts    Minute            `json:"starts,omitzero"`
	Day       journal.Day       `json:"day,omitzero"` // on which it starts, in the group's time zone
	Every     Every             `json:"every,omitempty"`
	Who       Circle            `json:"who,omitempty"`
	Languages []roster.Language `json:"languages,omitempty"`
}

// Words is the part of a plan that can be taken back.
type Words struct {
	Title     kernel.Text `json:"title,omitzero"`
	Place     kernel.Text `json:"place,omitzero"`
	Food      kernel.Text `json:"food,omitzero"`
	Childcare kernel.Text `json:"childcare,omitzero"`
	Care      Care        `json:"care,omitzero"`
}

// Care is how people look after each other in a session.
type Care struct {
	HardToday   kernel.Text        `json:"hard_today,omitzero"` // what may be hard this time
	PauseSignal kernel.Text        `json:"pause_signal,omitzero"`
	Supporters  []journal.MemberID `json:"supporters,omitempty"`  // two people to turn to
	IfDisclosed kernel.Text        `json:"if_disclosed,omitzero"` // what happens if someone tells their own story
	Closing     kernel.Text        `json:"closing,omitzero"`
}

// Missing names the field of the care plan that is still empty, as in the
// command sessions.plan without "care."; "": it is whole.
func (c Care) Missing() string {
	switch {
	case c.HardToday.Empty():
		return "hard_today"
	case c.PauseSignal.Empty():
		return "pause_signal"
	case len(c.Supporters) != 2:
		return "supporters"
	case c.IfDisclosed.Empty():
		return "if_disclosed"
	case c.Closing.Empty():
		return "closing"
	}
	return ""
}

// Layer is what one entry said about a plan. Plans are layers upon layers, so
// that words that are taken back leave what others said.
type Layer struct {
	Frame Frame
	Words Words
	Taken bool
}

// Blank forgets the words.
func (l *Layer) Blank() { l.Words, l.Taken = Words{}, true }

// Layers are a plan, and what was said at the opening of the session.
type Layers struct {
	all     []*Layer // shared with the sessions that are planned by them too
	own     int      // from which layer on they are the session's own
	Tonight *Layer   // what was said at the opening
}

// New is a plan of one layer.
func New(l *Layer) *Layers { return &Layers{all: []*Layer{l}, Tonight: &Layer{}} }

// Follow is the plan of the session that follows.
func (ls *Layers) Follow() *Layers {
	return &Layers{all: slices.Clone(ls.all), own: len(ls.all), Tonight: &Layer{}}
}

// Add lays one more upon them.
func (ls *Layers) Add(l *Layer) { ls.all = append(ls.all, l) }

// Circle is for whom the session is.
func (ls *Layers) Circle() Circle {
	for _, l := range slices.Backward(ls.all) {
		if l.Frame.Who != "" {
			return l.Frame.Who
		}
	}
	return Everyone
}

// Details is a plan as it stands.
type Details struct {
	Words
	Every     Every
	Who       Circle
	Languages []roster.Language
	Taken     bool // something in it was taken back
}

// Details returns the plan as it stands. What may be hard is said anew for each
// session of a week.
func (ls *Layers) Details() Details {
	d := Details{Every: JustOnce, Who: Everyone}
	for i, l := range append(slices.Clone(ls.all), ls.Tonight) {
		w := l.Words
		if i < ls.own {
			w.Care.HardToday = kernel.Text{}
		}
		d.frame(l.Frame)
		d.say(w)
		d.Taken = d.Taken || l.Taken && l != ls.Tonight
	}
	return d
}

// frame takes over what is not left out.
func (d *Details) frame(f Frame) {
	if f.Every != "" {
		d.Every = f.Every
	}
	if f.Who != "" {
		d.Who = f.Who
	}
	if len(f.Languages) > 0 {
		d.Languages = f.Languages
	}
}

// say takes over what is not left out.
func (d *Details) say(w Words) {
	if len(w.Care.Supporters) > 0 {
		d.Care.Supporters = w.Care.Supporters
	}
	for _, t := range [...]struct{ to, from *kernel.Text }{
		{&d.Title, &w.Title},
		{&d.Place, &w.Place},
		{&d.Food, &w.Food},
		{&d.Childcare, &w.Childcare},
		{&d.Care.HardToday, &w.Care.HardToday},
		{&d.Care.PauseSignal, &w.Care.PauseSignal},
		{&d.Care.IfDisclosed, &w.Care.IfDisclosed},
		{&d.Care.Closing, &w.Care.Closing},
	} {
		if !t.from.Empty() {
			*t.to = *t.from
		}
	}
}
