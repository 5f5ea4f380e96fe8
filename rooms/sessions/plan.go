package sessions

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roster"
	"alongside/lang"
	"alongside/rooms/sessions/days"
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
	if c.Every != "" && !chosen(c.Every) {
		return outOf("every", []Every{JustOnce, Week})
	}
	if c.Who != "" && !chosen(c.Who) {
		return outOf("who", []Circle{Everyone, LivedOnly})
	}
	for _, l := range c.Languages {
		if !slices.Contains(l.Choices(), string(l)) {
			return fault.At("languages", lang.FaultLanguageUnknown())
		}
	}
	return nil
}

// frame is what a plan comes to in facts.
func (c *Plan) frame(a kernel.Ask) (f Frame, err error) {
	f = Frame{Every: c.Every, Who: c.Who, Languages: c.Languages}
	if strings.TrimSpace(c.Starts) == "" {
		return f, nil
	}
	zone := a.Roster().Zone()
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

func (c *Plan) words() PlanWords {
	return PlanWords{Title: c.Title, Place: c.Place, Food: c.Food, Childcare: c.Childcare, Care: c.Care}
}

func (s *State) decidePlan(a kernel.Ask, c Plan) (any, error) {
	if err := supporters(a, "care.supporters", c.Care.Supporters, c.Who); err != nil {
		return nil, err
	}
	f, err := c.frame(a)
	return Planned{Frame: f, Words: c.words()}, cmp.Or(err, s.avoids(a, f, c.Anyway))
}

// avoids refuses a planned time that falls on what the group would rather avoid,
// unless whoever plans knows.
func (s *State) avoids(a kernel.Ask, f Frame, anyway bool) error {
	if anyway || f.Starts == 0 {
		return nil
	}
	for _, e := range s.avoid.On(f.Starts.Time().In(a.Roster().Zone())) {
		return fault.At("starts", lang.FaultDayAvoided(e.Text.Body))
	}
	return nil
}

// Avoid is when the group would rather not meet.
func (s *State) Avoid() *days.List { return &s.avoid }

// RemoveDay takes something off the list of days to avoid.
type RemoveDay struct {
	Day journal.ID `json:"day"`
}

func (s *State) removeDay(_ kernel.Ask, c RemoveDay) (any, error) {
	if s.avoid.Find(c.Day) == nil {
		return nil, fault.At("day", lang.FaultNotFound())
	}
	return days.Removed{Day: c.Day, Erasure: kernel.Erasure{Erased: []journal.ID{c.Day}}}, nil
}

// supporters refuses who cannot be turned to in a session for who.
func supporters(a kernel.Ask, field string, ms []journal.MemberID, who Circle) error {
	if len(ms) > 2 || len(ms) == 2 && ms[0] == ms[1] {
		return fault.At(field, lang.FaultSupportersTwo())
	}
	for _, m := range ms {
		p, ok := a.Roster().Person(m)
		switch {
		case !ok || p.Left:
			return fault.At(field, lang.FaultMemberUnknown())
		case !p.Welcomed, p.Side == kernel.Partner, who == LivedOnly && p.Side != kernel.Lived:
			return fault.At(field, lang.FaultSupportersTwo())
		}
	}
	return nil
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

// plan is the change as a plan. It embeds none: faults would name it.
func (c *Change) plan() *Plan {
	return &Plan{c.Title, c.Starts, c.Every, c.Place, c.Languages, c.Food, c.Childcare, c.Who, c.Care, c.Anyway}
}

// Check implements kernel.Checked.
func (c *Change) Check() error { return c.plan().shape() }

func (s *State) decideChange(a kernel.Ask, c Change) (any, error) {
	x, err := s.known(a, c.Session)
	if err != nil {
		return nil, err
	}
	who := x.Circle()
	switch {
	case x.Stage == Underway:
		return nil, fault.New(fault.Conflict, lang.FaultSessionOpen())
	case x.Stage != Ahead:
		return nil, fault.New(fault.Conflict, lang.FaultSessionOver())
	case who == LivedOnly && c.Who == Everyone:
		return nil, fault.At("who", lang.FaultLivedStays())
	case c.Who != "":
		who = c.Who
	}
	if err := supporters(a, "care.supporters", c.Care.Supporters, who); err != nil {
		return nil, err
	}
	f, err := c.plan().frame(a)
	return Changed{At: At{x.ID}, Frame: f, Words: c.plan().words()}, cmp.Or(err, s.avoids(a, f, c.Anyway))
}

// Cancel calls a session off; a weekly one comes again the week after.
type Cancel struct {
	Session journal.ID  `json:"session"`
	Text    kernel.Text `json:"text,omitzero"`
}

func (s *State) decideCancel(a kernel.Ask, c Cancel) (any, error) {
	x, err := s.known(a, c.Session)
	switch {
	case err != nil:
		return nil, err
	case x.Stage == Off:
		return nil, nil
	case x.Stage == Underway:
		return nil, fault.New(fault.Conflict, lang.FaultSessionOpen())
	case x.Stage != Ahead:
		return nil, fault.New(fault.Conflict, lang.FaultSessionOver())
	}
	f := Cancelled{At: At{x.ID}, Erasure: x.passed()}
	f.Words.Text = c.Text
	return append(kernel.Several{f}, x.next(a)...), nil
}

// next is the session that follows a weekly one: at the same hour on the wall,
// whole weeks after, and not before today.
func (x *Session) next(a kernel.Ask) []any {
	if x.Details().Every != Week {
		return nil
	}
	zone := a.Roster().Zone()
	from := x.anchor.Time().In(zone)
	for weeks := 1; ; weeks++ {
		t := from.AddDate(0, 0, 7*weeks)
		if day := kernel.DayOf(t, zone); day > x.Day && day >= a.Day {
			return []any{Followed{Previous: x.ID, Starts: Minute(t.Unix() / 60), Day: day}}
		}
	}
}

// AddItem puts up something to talk about.
type AddItem struct {
	Session journal.ID  `json:"session"`
	Text    kernel.Text `json:"text"`
}

// Check implements kernel.Checked.
func (c *AddItem) Check() error { return written("text", c.Text) }

func (s *State) addItem(a kernel.Ask, c AddItem) (any, error) {
	x, err := s.ahead(a, c.Session)
	if err != nil {
		return nil, err
	}
	return ItemAdded{At: At{x.ID}, Words: TextWords{c.Text}}, nil
}

// VoteItem says: I want to talk about this too; or takes that away.
type VoteItem struct {
	Session journal.ID `json:"session"`
	Item    journal.ID `json:"item"`
	Off     bool       `json:"off,omitempty"`
}

func (s *State) voteItem(a kernel.Ask, c VoteItem) (any, error) {
	x, err := s.ahead(a, c.Session)
	if err != nil {
		return nil, err
	}
	if !slices.ContainsFunc(x.Agenda(), func(i *Item) bool { return i.ID == c.Item && !i.Taken }) {
		return nil, fault.At("item", lang.FaultNotFound())
	}
	if x.evening.items[c.Item][a.By] != c.Off {
		return nil, nil
	}
	return ItemVoted{At: At{x.ID}, Words: VoteWords{c.Item, c.Off}}, nil
}

// InvitePartner lets a partner come to one session.
type InvitePartner struct {
	Session journal.ID       `json:"session"`
	Member  journal.MemberID `json:"member"`
}

func (s *State) invitePartner(a kernel.Ask, c InvitePartner) (any, error) {
	x, err := s.ahead(a, c.Session)
	if err != nil {
		return nil, err
	}
	p, ok := a.Roster().Person(c.Member)
	switch {
	case !ok || p.Left:
		return nil, fault.At("member", lang.FaultMemberUnknown())
	case p.Side != kernel.Partner, x.Circle() == LivedOnly:
		return nil, fault.At("member", lang.FaultPartnerInvite())
	case x.invited[c.Member]:
		return nil, nil
	}
	return PartnerInvited{At: At{x.ID}, Member: c.Member}, nil
}
