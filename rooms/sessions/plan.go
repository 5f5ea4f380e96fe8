package sessions

import (
	"cmp"
	"slices"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
	"alongside/rooms/sessions/days"
	"alongside/rooms/sessions/plan"
)

func (s *State) decidePlan(a kernel.Ask, c plan.Plan) (any, error) {
	if err := plan.Supporters(a.Roster(), "care.supporters", c.Care.Supporters, c.Who); err != nil {
		return nil, err
	}
	f, err := c.Frame(a.Roster().Zone())
	return Planned{Frame: f, Words: c.Words()}, cmp.Or(err, s.avoids(a, f, c.Anyway))
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

func (s *State) decideChange(a kernel.Ask, c plan.Change) (any, error) {
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
	if err := plan.Supporters(a.Roster(), "care.supporters", c.Care.Supporters, who); err != nil {
		return nil, err
	}
	f, err := c.Plan().Frame(a.Roster().Zone())
	return Changed{At: At{x.ID}, Frame: f, Words: c.Plan().Words()}, cmp.Or(err, s.avoids(a, f, c.Anyway))
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
	starts, day := plan.Again(x.anchor, x.Day, a.Day, a.Roster().Zone())
	return []any{Followed{Previous: x.ID, Starts: starts, Day: day}}
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
