package roster

import (
	"slices"
	"strings"
	"unicode/utf8"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
)

// Bounds.
const (
	NameMost     = 32  // letters of an invented name
	DaysMost     = 7   // of an invitation
	UsesMost     = 200 // of an invitation
	manyUses     = 60  // of the founders' invitation
	devicesMost  = 12  // a member
	dayInSeconds = 24 * 60 * 60
)

// Commands are all ways in to the roster.
func Commands() []kernel.Command {
	return []kernel.Command{
		kernel.CommandOf("members.found", (*State).decideFound).For(kernel.Anybody).Within(),
		kernel.CommandOf("members.join", (*State).decideJoin).For(kernel.Anybody).Within(),
		kernel.CommandOf("members.return", (*State).decideReturn).For(kernel.Anybody).Within().NotInHall(),
		kernel.CommandOf("members.invite", (*State).invite).WithSecret(),
		kernel.CommandOf("members.welcome", (*State).welcome),
		kernel.CommandOf("members.vouch", (*State).vouch).WithSecret().NotInHall(),
		kernel.CommandOf("members.rename", (*State).decideRename).For(kernel.Member),
		kernel.CommandOf("members.set_language", (*State).setLanguage).For(kernel.Member),
		kernel.CommandOf("members.end_device", (*State).decideEndDevice).For(kernel.Member),
		kernel.CommandOf("members.take_back", (*State).takeBack).For(kernel.Anybody).ByHand(),
		kernel.CommandOf("members.erase_all", (*State).eraseAll).For(kernel.Member),
		kernel.CommandOf("members.leave", (*State).decideLeave).For(kernel.Member),
		kernel.CommandOf("members.add_without_phone", (*State).addWithoutPhone),
		kernel.CommandOf("members.allow_scribe", (*State).allowScribe).For(kernel.Member),
		kernel.CommandOf("members.lend_tablet", (*State).lendTablet).WithSecret(),
		kernel.CommandOf("members.end_tablet", (*State).endTablet).For(kernel.Anybody).Within(),
		kernel.CommandOf("members.translate", (*State).translate),
		kernel.CommandOf("members.check_translation", (*State).checkTranslation),
		kernel.CommandOf("members.correct_message", (*State).correctMessage),
		kernel.CommandOf("members.worry", (*State).worry).For(kernel.Member).WithSecret().NotInHall(),
		kernel.CommandOf("members.complain", (*State).complain).For(kernel.Member).WithSecret().NotInHall(),
		kernel.CommandOf("members.heard", (*State).hear).NotInHall(),
		kernel.CommandOf("members.remove", (*State).remove).Needs("remove"),
	}
}

// Someone is how a person comes in: an invented name, a picture, a language.
type Someone struct {
	Name     string      `json:"name"`
	Picture  Picture     `json:"picture,omitempty"` // "": one is given
	Side     kernel.Side `json:"side,omitempty"`
	Language Language    `json:"language"`
}

// Found begins a group.
type Found struct {
	Name      kernel.Text   `json:"name"`
	Languages []Language    `json:"languages"`
	Zone      Zone          `json:"zone,omitempty"`
	Founder   Someone       `json:"founder"`
	Token     kernel.Sealed `json:"token"`
	Code      kernel.Sealed `json:"code"`
	Invite    kernel.Sealed `json:"invite"`
	ForHall   bool          `json:"for_hall,omitempty"` // the invitation is given out there
}

// Check implements kernel.Checked.
func (c *Found) Check() error {
	switch {
	case c.Name.Empty():
		return fault.At("name", lang.FaultNameEmpty())
	case utf8.RuneCountInString(c.Name.Body) > 2*NameMost:
		return fault.At("name", lang.FaultTextTooLong(2*NameMost))
	case len(c.Languages) == 0:
		return fault.At("languages", lang.FaultLanguagesNone())
	case c.Zone == "":
		c.Zone = "Europe/London"
	}
	for _, l := range c.Languages {
		if !chosen(l, l) {
			return fault.At("languages", lang.FaultLanguageUnknown())
		}
	}
	if !chosen(c.Zone, c.Zone) {
		return fault.At("zone", lang.FaultZoneUnknown())
	}
	if !chosen(c.Founder.Side, c.Founder.Side) {
		return fault.At("founder.side", lang.FaultSideUnknown(strings.Join(c.Founder.Side.Choices(), ", ")))
	}
	return c.Founder.check("founder.")
}

func (p *Someone) check(prefix string) error {
	p.Name = lang.CleanName(p.Name)
	switch n := utf8.RuneCountInString(p.Name); {
	case n == 0 || lang.Likeness(p.Name) == "":
		return fault.At(prefix+"name", lang.FaultNameEmpty())
	case n > NameMost:
		return fault.At(prefix+"name", lang.FaultTextTooLong(NameMost))
	case p.Picture != "" && !chosen(p.Picture, p.Picture):
		return fault.At(prefix+"picture", lang.FaultPictureUnknown(strings.Join(Pictures, ", ")))
	case !chosen(p.Language, p.Language):
		return fault.At(prefix+"language", lang.FaultLanguageUnknown())
	}
	return nil
}

func (s *State) decideFound(a kernel.Ask, c Found) (any, error) {
	if s.founded {
		return nil, fault.New(fault.Conflict, lang.FaultIdUsed())
	}
	f := Founded{Languages: c.Languages, Zone: c.Zone}
	if f.Words.Name = c.Name; f.Words.Name.Lang == "" {
		f.Words.Name.Lang = string(c.Founder.Language)
	}
	i := Invited{Side: kernel.Lived, Steps: 1, Uses: manyUses, Until: a.Day + journal.Day(daysMost(a.Hall || c.ForHall))}
	i.Words.Secret = c.Invite
	in := s.comeIn(a, c.Founder, c.Token, c.Code)
	j := in[0].(Joined)
	j.Founder = true
	in[0] = j
	return append(append(kernel.Several{f}, in...), i), nil
}

// comeIn are the facts with which somebody comes in: in the hall, where others
// could read it, without a return code. The member's id is that of the first, which
// stands at place first of the command.
func (s *State) comeIn(a kernel.Ask, p Someone, token, code kernel.Sealed) kernel.Several {
	first := 0
	if !s.founded {
		first = 1 // behind Founded
	}
	if p.Picture == "" {
		p.Picture = s.spare()
	}
	j := Joined{Side: p.Side, Language: p.Language, Picture: p.Picture}
	j.Words.Name = p.Name
	member := journal.MemberID(a.ID.Derived(first))
	cg := CodeGiven{Member: member}
	cg.Words.Code = code
	d := DeviceAdded{Member: member, Hall: a.Hall}
	d.Words.Token = token
	if a.Hall {
		return kernel.Several{j, d}
	}
	return kernel.Several{j, cg, d}
}

// Join comes in with an invitation.
type Join struct {
	Invite   kernel.Sealed `json:"invite"`
	Name     string        `json:"name"`
	Picture  Picture       `json:"picture,omitempty"`
	Language Language      `json:"language"`
	Token    kernel.Sealed `json:"token"`
	Code     kernel.Sealed `json:"code"`
}

// Check implements kernel.Checked.
func (c *Join) Check() error {
	p := Someone{Name: c.Name, Picture: c.Picture, Language: c.Language}
	if err := p.check(""); err != nil {
		return err
	}
	c.Name = p.Name
	return nil
}

func (s *State) decideJoin(a kernel.Ask, c Join) (any, error) {
	i, err := s.Invitation(a, c.Invite)
	if err != nil {
		return nil, err
	}
	if s.taken(c.Name, journal.MemberID{}) {
		return nil, fault.At("name", lang.FaultNameTaken())
	}
	p := Someone{Name: c.Name, Picture: c.Picture, Side: i.Side, Language: c.Language}
	in := s.comeIn(a, p, c.Token, c.Code)
	j := in[0].(Joined)
	j.Steps, j.via = i.Steps, i.id
	in[0] = j
	return in, nil
}

// Invitation returns the invitation with this hash, or why it does not count
// (any more).
func (s *State) Invitation(a kernel.Ask, secret kernel.Sealed) (*invite, error) {
	for _, i := range s.invites {
		if !i.Words.Secret.Is(secret) {
			continue
		}
		seconds, known := a.Since(i.id)
		switch {
		case i.used >= i.Uses, a.Day > i.Until,
			!i.Session.Zero() && a.Meeting().Session != i.Session,
			i.Uses == 1 && known && seconds > dayInSeconds*i.Days:
			return nil, fault.New(fault.Gone, lang.FaultInviteGone())
		}
		return i, nil
	}
	return nil, fault.New(fault.Gone, lang.FaultInviteGone())
}

// Return comes back with a return code, on a new device.
type Return struct {
	Code  kernel.Sealed `json:"code"`
	Token kernel.Sealed `json:"token"`
}

func (s *State) decideReturn(_ kernel.Ask, c Return) (any, error) {
	m := s.byCode(c.Code)
	if m == nil || c.Code.Zero() {
		return nil, fault.At("code", lang.FaultCodeUnknown())
	}
	d := DeviceAdded{Member: m.ID}
	d.Words.Token = c.Token
	if len(m.Devices) < devicesMost {
		return d, nil
	}
	old := m.Devices[0].ID // nobody may be locked out by phones they lost
	return kernel.Several{d, DeviceEnded{Device: old, Erasure: kernel.Erasure{Erased: []journal.ID{old}}}}, nil
}

// Invite makes an invitation. One use counts for a day; several count until the
// open session ends, or for seven days where none is open.
type Invite struct {
	Uses   int           `json:"uses,omitempty"` // 1 to 200; 0: one
	Days   int           `json:"days,omitempty"` // 1 to 7
	Side   kernel.Side   `json:"side"`
	Secret kernel.Sealed `json:"secret"`

	ForHall bool `json:"for_hall,omitempty"` // it is given out there, where others can read it
}

// Check implements kernel.Checked.
func (c *Invite) Check() error {
	if c.Uses == 0 {
		c.Uses = 1
	}
	switch {
	case c.Uses < 1 || c.Uses > UsesMost:
		return fault.At("uses", lang.FaultRange(1, UsesMost))
	case c.Days < 0 || c.Days > DaysMost:
		return fault.At("days", lang.FaultRange(1, DaysMost))
	case !chosen(c.Side, c.Side):
		return fault.At("side", lang.FaultSideUnknown(strings.Join(c.Side.Choices(), ", ")))
	}
	return nil
}

func (s *State) invite(a kernel.Ask, c Invite) (any, error) {
	me, _ := a.Me()
	i := Invited{Side: c.Side, Steps: me.Steps + 1, Uses: c.Uses, Days: c.Days}
	i.Words.Secret = c.Secret
	open := a.Meeting()
	switch {
	case c.Days == 0 && c.Uses == 1:
		i.Days = 1
	case c.Days == 0 && !open.Session.Zero():
		i.Days, i.Session = 1, open.Session
	case c.Days == 0:
		i.Days = DaysMost
	}
	i.Days = min(i.Days, daysMost(a.Hall || c.ForHall))
	i.Until = a.Day + journal.Day(i.Days)
	return i, nil
}

// Welcome lets a newcomer see what came before.
type Welcome struct {
	Member journal.MemberID `json:"member"`
}

func (s *State) welcome(_ kernel.Ask, c Welcome) (any, error) {
	m := s.members[c.Member]
	if m == nil || m.Left {
		return nil, fault.At("member", lang.FaultMemberUnknown())
	}
	if m.Welcomed {
		return nil, nil
	}
	return Welcomed(c), nil
}

// Vouch says, in an open session: I know this member, who lost the code. The
// second to say so on the same day makes a new one.
type Vouch struct {
	Member journal.MemberID `json:"member"`
	Secret kernel.Sealed    `json:"secret"`
}

func (s *State) vouch(a kernel.Ask, c Vouch) (any, error) {
	m := s.members[c.Member]
	switch {
	case !a.Meeting().There(a.By):
		return nil, fault.New(fault.Forbidden, lang.FaultArriveFirst())
	case m == nil || m.Left || m.ID == a.By:
		return nil, fault.At("member", lang.FaultMemberUnknown())
	}
	var before []journal.ID
	for id, v := range s.vouches {
		switch {
		case v.member != c.Member, v.day != a.Day:
		case v.by == a.By:
			return nil, nil
		default:
			before = append(before, id)
		}
	}
	if len(before) == 0 {
		v := Vouched{}
		v.Words.Member = c.Member
		return v, nil
	}
	slices.SortFunc(before, compareIDs)
	g := CodeGiven{Member: c.Member}
	g.Words.Code = c.Secret
	g.Erased = append(before, m.codes()...)
	return g, nil
}
