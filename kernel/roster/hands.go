package roster

import (
	"slices"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
)

// How somebody takes part who has no phone: a place of their own, somebody who
// writes for them, and the tablet that goes round.

// Added says that somebody without a phone has a place here; its id is the
// member's. Who gave it is not kept.
type Added struct {
	Steps    int      `json:"steps"` // from the founders
	Language Language `json:"language"`
	Picture  Picture  `json:"picture"`
	Words    struct {
		Name string `json:"name"`
	} `json:"-"`
}

// ScribeAllowed says that somebody lets another write for them in one session. It
// is fleeting, and goes with the session.
type ScribeAllowed struct {
	Session journal.ID `json:"session"`
	Words   struct {
		Hand journal.MemberID `json:"hand"`
	} `json:"-"`
}

// TabletLent says that a tablet goes round in a session; its id is the tablet's.
// Whose it is is not kept.
type TabletLent struct {
	Session journal.ID `json:"session"`
	Hall    bool       `json:"hall,omitempty"` // lent for the hall, where alone it is good
	Words   struct {
		Token kernel.Sealed `json:"token"`
	} `json:"-"`
}

// Tablet is one that goes round in a session.
type Tablet struct {
	ID      journal.ID
	Session journal.ID
	Hall    bool // it is good in the hall, and only there

	token kernel.Sealed
	day   journal.Day
}

// AddWithoutPhone gives a place to somebody who has no phone.
type AddWithoutPhone struct {
	Name     string   `json:"name"`
	Picture  Picture  `json:"picture,omitempty"`
	Language Language `json:"language"`
}

// Check implements kernel.Checked.
func (c *AddWithoutPhone) Check() error {
	p := Someone{Name: c.Name, Picture: c.Picture, Language: c.Language}
	if err := p.check(""); err != nil {
		return err
	}
	c.Name = p.Name
	return nil
}

func (s *State) addWithoutPhone(a kernel.Ask, c AddWithoutPhone) (any, error) {
	if s.taken(c.Name, journal.MemberID{}) {
		return nil, fault.At("name", lang.FaultNameTaken())
	}
	if c.Picture == "" {
		c.Picture = s.spare()
	}
	me, _ := a.Me()
	f := Added{Steps: me.Steps + 1, Language: c.Language, Picture: c.Picture}
	f.Words.Name = c.Name
	return f, nil
}

func (s *State) add(f kernel.Fact, is Added) {
	s.join(f, Joined{Side: kernel.Lived, Steps: is.Steps, Language: is.Language, Picture: is.Picture, Words: is.Words})
	m := s.members[journal.MemberID(f.ID)]
	m.Welcomed, m.NoPhone = true, true
}

// AllowScribe lets another member who is there write for oneself in the open session.
type AllowScribe struct {
	Member  journal.MemberID `json:"member"`
	Session journal.ID       `json:"session"`
}

func (s *State) allowScribe(a kernel.Ask, c AllowScribe) (any, error) {
	open := a.Meeting()
	switch m := s.members[c.Member]; {
	case open.Session.Zero() || open.Session != c.Session:
		return nil, fault.At("session", lang.FaultSessionClosed())
	case !open.There(a.By):
		return nil, fault.New(fault.Forbidden, lang.FaultArriveFirst())
	case m == nil, m.Left, m.NoPhone, m.ID == a.By, !open.There(c.Member): // who has no phone can hold no pen
		return nil, fault.At("member", lang.FaultScribeThere())
	}
	f := ScribeAllowed{Session: c.Session}
	f.Words.Hand = c.Member
	return f, nil
}

// LendTablet lets a tablet go round in the open session: whoever holds it can say
// something without a name, and who has no phone can speak with their picture.
type LendTablet struct {
	Secret  kernel.Sealed `json:"secret"`
	ForHall bool          `json:"for_hall,omitempty"` // it is to be started there, wherever it is lent
}

func (s *State) lendTablet(a kernel.Ask, c LendTablet) (any, error) {
	open := a.Meeting()
	if !open.There(a.By) {
		return nil, fault.New(fault.Forbidden, lang.FaultArriveFirst())
	}
	f := TabletLent{Session: open.Session, Hall: a.Hall || c.ForHall}
	f.Words.Token = c.Secret
	return f, nil
}

// EndTablet takes a tablet out of the round; to know its token is to hold it.
type EndTablet struct {
	Token kernel.Sealed `json:"token"`
}

func (s *State) endTablet(_ kernel.Ask, c EndTablet) (any, error) {
	for _, t := range s.tablets {
		if t.token.Is(c.Token) {
			return Forgotten{kernel.Erasure{Erased: []journal.ID{t.ID}}}, nil
		}
	}
	return nil, nil
}

func (s *State) lend(f kernel.Fact, is TabletLent) {
	if !f.Taken {
		s.tablets = append(s.tablets, Tablet{f.ID, is.Session, is.Hall, is.Words.Token, f.Day})
	}
}

// Tablet returns the tablet with this token, if the session it was lent for is open.
func (s *State) Tablet(token kernel.Sealed, open kernel.Meeting) (Tablet, bool) {
	for _, t := range s.tablets {
		if t.token.Is(token) && t.Session == open.Session {
			return t, true
		}
	}
	return Tablet{}, false
}

// Phoneless returns who has no phone of their own.
func (s *State) Phoneless() []Member {
	return slices.DeleteFunc(s.Here(), func(m Member) bool { return !m.NoPhone })
}
