package sessions

import (
	"cmp"
	"slices"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
)

// AddSignedCard lays a card with one's name on the board.
type AddSignedCard struct {
	Session  journal.ID      `json:"session"`
	Text     kernel.Text     `json:"text,omitzero"`
	Pictures kernel.Pictures `json:"pictures,omitempty"`
	About    kernel.Ref      `json:"about,omitzero"`
	Table    int             `json:"table,omitempty"` // at which it is written
}

// Check implements kernel.Checked.
func (c *AddSignedCard) Check() error { return kernel.Uttered(c.Text, c.Pictures) }

// AddCard puts a card without a name into the hat.
type AddCard struct {
	Session  journal.ID      `json:"session"`
	Text     kernel.Text     `json:"text,omitzero"`
	Pictures kernel.Pictures `json:"pictures,omitempty"`
	About    kernel.Ref      `json:"about,omitzero"`
	Table    int             `json:"table,omitempty"` // kept only where at least five sit
	Secret   kernel.Sealed   `json:"secret,omitzero"`
}

// Check implements kernel.Checked.
func (c *AddCard) Check() error { return kernel.Uttered(c.Text, c.Pictures) }

func (s *State) mayAddCard(a kernel.Ask, c AddCard) error {
	x, err := s.within(a, c.Session)
	return cmp.Or(err, x.atTable(c.Table), s.pointed(a, c.About))
}

func (s *State) decideCard(_ kernel.Veiled, c AddCard) (any, error) {
	if err := s.stillOpen(c.Session); err != nil {
		return nil, err
	}
	return CardAdded{At: At{c.Session}, About: c.About, Table: s.open.crowded(c.Table), Words: CardWords{c.Text, c.Pictures}}, nil
}

// stillOpen is all that may be asked of a session without knowing who asks.
func (s *State) stillOpen(id journal.ID) error {
	if s.open == nil || s.open.ID != id {
		return fault.New(fault.Conflict, lang.FaultSessionClosed())
	}
	return nil
}

func (s *State) addSignedCard(a kernel.Ask, c AddSignedCard) (any, error) {
	x, err := s.within(a, c.Session)
	if err = cmp.Or(err, x.atTable(c.Table), s.pointed(a, c.About)); err != nil {
		return nil, err
	}
	return CardSigned{At: At{x.ID}, About: c.About, Table: c.Table, Words: CardWords{c.Text, c.Pictures}}, nil
}

// Reword says a signed card or an item of one's own differently, while there is
// still time for it.
type Reword struct {
	Contribution journal.ID  `json:"contribution"`
	Text         kernel.Text `json:"text"`
}

// Check implements kernel.Checked.
func (c *Reword) Check() error { return written("text", c.Text) }

func (s *State) reword(a kernel.Ask, c Reword) (any, error) {
	for _, x := range s.order {
		for _, k := range x.Cards {
			if k.ID == c.Contribution && k.By == a.By && !k.Taken {
				_, err := s.within(a, x.ID)
				said := CardSigned{At: At{x.ID}, About: k.About, Table: k.Table, Words: CardWords{c.Text, k.Pictures}}
				return kernel.Several{said, rewords(x, k.ID)}, err
			}
		}
		for _, i := range x.items {
			if i.ID == c.Contribution && i.By == a.By && !i.Taken && (x.Stage == Ahead || x.Stage == Underway) {
				_, err := s.ahead(a, x.ID)
				return kernel.Several{ItemAdded{At{x.ID}, TextWords{c.Text}}, rewords(x, i.ID)}, err
			}
		}
	}
	return nil, fault.New(fault.NotFound, lang.FaultNotFound())
}

func rewords(x *Session, old journal.ID) Reworded {
	return Reworded{At{x.ID}, kernel.Erasure{Erased: []journal.ID{old}}}
}

// drop leaves out what was said differently.
func (x *Session) drop(ids []journal.ID) {
	x.Cards = slices.DeleteFunc(x.Cards, func(c *Card) bool { return slices.Contains(ids, c.ID) })
	x.items = slices.DeleteFunc(x.items, func(i *Item) bool { return slices.Contains(ids, i.ID) })
}

// VoteCard says that a card is important, or takes that away.
type VoteCard struct {
	Session journal.ID `json:"session"`
	Card    journal.ID `json:"card"`
	Off     bool       `json:"off,omitempty"`
}

func (s *State) voteCard(a kernel.Ask, c VoteCard) (any, error) {
	x, err := s.within(a, c.Session)
	if err != nil {
		return nil, err
	}
	if !slices.ContainsFunc(x.Cards, func(k *Card) bool { return k.ID == c.Card && !k.Taken }) {
		return nil, fault.At("card", lang.FaultNotFound())
	}
	if x.evening.cards[c.Card][a.By] != c.Off {
		return nil, nil
	}
	return CardVoted{At: At{x.ID}, Words: VoteWords{c.Card, c.Off}}, nil
}

// openHat opens the hat early: for the open session whoever facilitates it, and what
// was put in outside of sessions any member.
func (s *State) openHat(a kernel.Ask, c Which) (any, error) {
	if c.Session.Zero() && s.open == nil {
		me, _ := a.Me()
		return kernel.Hat{AtLeast: hatLeast, Facts: []any{HatOpened{}}}, kernel.Welcomed.Admit(me)
	}
	if c.Session.Zero() {
		c.Session = s.open.ID
	}
	x, err := s.led(a, c.Session)
	if err != nil {
		return nil, err
	}
	return kernel.Hat{AtLeast: hatLeast, Facts: []any{HatOpened{At{x.ID}}}}, nil
}

// Reflect says, without a name, how heard one felt: 1 to 5 for what is asked.
type Reflect struct {
	Session      journal.ID `json:"session"`
	Voice        *int       `json:"voice,omitempty"`
	Attention    *int       `json:"attention,omitempty"`
	Empathy      *int       `json:"empathy,omitempty"`
	Respect      *int       `json:"respect,omitempty"`
	CommonGround *int       `json:"common_ground,omitempty"`
}

func (c Reflect) answers() [5]*int {
	return [5]*int{c.Voice, c.Attention, c.Empathy, c.Respect, c.CommonGround}
}

// Check implements kernel.Checked.
func (c *Reflect) Check() error {
	for i, n := range c.answers() {
		if err := within(string(Aspects[i]), n, 1, 5); err != nil {
			return err
		}
	}
	if len(c.asked()) == 0 {
		return fault.At(string(Aspects[0]), lang.FaultReflectNone())
	}
	return nil
}

// asked names what was answered: each counts once a member and session.
func (c Reflect) asked() (keys []string) {
	for i, n := range c.answers() {
		if n != nil {
			keys = append(keys, c.Session.String()+" "+string(Aspects[i]))
		}
	}
	return keys
}

func (s *State) mayReflect(a kernel.Ask, c Reflect) error {
	_, err := s.within(a, c.Session)
	return err
}

func (s *State) decideReflect(_ kernel.Veiled, c Reflect) (any, error) {
	f := Reflected{At: At{c.Session}}
	for i, to := range []*int{&f.Voice, &f.Attention, &f.Empathy, &f.Respect, &f.CommonGround} {
		if n := c.answers()[i]; n != nil {
			*to = *n
		}
	}
	return f, s.stillOpen(c.Session)
}

// Question is what tonight asks at the close: the five in turn.
func (s *State) Question() Aspect {
	closed := 0
	for _, x := range s.order {
		if x.Stage == Done {
			closed++
		}
	}
	return Aspects[closed%len(Aspects)]
}

// Felt is how heard people felt: how many chose each of the five faces. It is
// known once the session is closed and five or more answered.
func (x *Session) Felt(q Aspect) (faces [5]int, known bool) {
	n, r := 0, x.reflected[q]
	if r == nil || x.Stage != Done {
		return faces, false
	}
	for _, k := range r {
		n += k
	}
	if n < few {
		return faces, false
	}
	return *r, true
}
