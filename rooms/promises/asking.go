package promises

import (
	"cmp"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
)

// NewAsk asks an office. Look does nothing: it lets a page show what would be sent
// before anything is.
type NewAsk struct {
	To      Office        `json:"to"`
	Text    kernel.Text   `json:"text"`
	Because []kernel.Ref  `json:"because,omitempty"`
	HearBy  string        `json:"hear_by,omitempty"` // 2027-02-08
	Look    bool          `json:"look,omitempty"`
	Secret  kernel.Sealed `json:"secret,omitzero"` // the office's code
}

// Check implements kernel.Checked.
func (c *NewAsk) Check() error {
	return cmp.Or(c.To.check("to", true), written("text", c.Text, textMost))
}

func (s *State) decideAsk(a kernel.Ask, c NewAsk) (any, error) {
	by, err := dayOf("hear_by", c.HearBy)
	if err == nil && a.Adopted.Zero() { // while the group decided, the day may have gone by
		by, err = ahead(a, "hear_by", c.HearBy)
	}
	if err = cmp.Or(err, because(a, c.Because), s.fresh(c.Secret)); err != nil {
		return nil, err
	}
	if c.Look {
		return nil, fault.At("look", lang.AskLooked())
	}
	code, coded := codeOf(a, c.Secret)
	return Asked{
		Because: c.Because, HearBy: by, Agreed: a.Adopted, Coded: coded, Words: AskWords{c.To, c.Text, code},
	}, nil
}

// codeOf is the code with which an office comes in at once. There is none where the
// group had to agree first, because whoever proposed it would know it, and none in the
// hall, where others read along: the letter is made afterwards (see MakeLink).
func codeOf(a kernel.Ask, secret kernel.Sealed) (code kernel.Sealed, coded bool) {
	if !a.Adopted.Zero() || a.Hall || secret.Zero() {
		return code, false
	}
	return secret, true
}

// fresh refuses a code that leads elsewhere already.
func (s *State) fresh(code kernel.Sealed) error {
	if !code.Zero() && s.Behind(code) != nil {
		return fault.At("secret", lang.FaultIdUsed())
	}
	return nil
}

// standing returns an ask whose words stand.
func (s *State) standing(id journal.ID) (*Ask, error) {
	x := s.asks[id]
	switch {
	case x == nil:
		return nil, missing()
	case x.Taken:
		return nil, fault.New(fault.Gone, lang.FaultAskTaken())
	}
	return x, nil
}

// MakeLink ends the code of an ask and makes a new one.
type MakeLink struct {
	Ask    journal.ID    `json:"ask"`
	Secret kernel.Sealed `json:"secret,omitzero"`
}

func (s *State) decideLink(_ kernel.Ask, c MakeLink) (any, error) {
	x, err := s.standing(c.Ask)
	if err = cmp.Or(err, s.fresh(c.Secret)); err != nil {
		return nil, err
	}
	if x.Closed {
		return nil, fault.New(fault.Conflict, lang.FaultDoorClosed())
	}
	return LinkMade{x.ID, CodeWords{c.Secret}}, nil
}

// CloseDoor ends the code of an ask: the office comes in no more.
type CloseDoor struct {
	Ask journal.ID `json:"ask"`
}

func (s *State) decideClose(_ kernel.Ask, c CloseDoor) (any, error) {
	x := s.asks[c.Ask]
	switch {
	case x == nil:
		return nil, missing()
	case x.Closed:
		return nil, nil
	}
	return DoorClosed{x.ID}, nil
}

// OpenDoor lets the office in again.
type OpenDoor struct {
	Ask    journal.ID    `json:"ask"`
	Secret kernel.Sealed `json:"secret,omitzero"`
}

func (s *State) decideOpen(a kernel.Ask, c OpenDoor) (any, error) {
	x, err := s.standing(c.Ask)
	if err = cmp.Or(err, s.fresh(c.Secret)); err != nil {
		return nil, err
	}
	if !x.Closed {
		return nil, fault.New(fault.Conflict, lang.FaultDoorOpen())
	}
	code, coded := codeOf(a, c.Secret)
	return DoorOpened{x.ID, coded, CodeWords{code}}, nil
}

// WriteBack is what the group writes to an office that asked something.
type WriteBack struct {
	Ask  journal.ID  `json:"ask"`
	Text kernel.Text `json:"text"`
}

// Check implements kernel.Checked.
func (c *WriteBack) Check() error { return written("text", c.Text, textMost) }

func (s *State) decideReply(_ kernel.Ask, c WriteBack) (any, error) {
	x, err := s.standing(c.Ask)
	switch {
	case err != nil:
		return nil, err
	case x.Closed:
		return nil, fault.New(fault.Conflict, lang.FaultDoorClosed())
	case x.Answer() == nil:
		return nil, fault.New(fault.Conflict, lang.FaultNothingAsked())
	case len(x.talk) >= talkMost:
		return nil, fault.New(fault.Conflict, lang.FaultTooManyThings(talkMost))
	}
	return Replied{x.ID, TextWords{c.Text}}, nil
}

// PassOn asks the same of the office to which it belongs.
type PassOn struct {
	Ask    journal.ID    `json:"ask"`
	Secret kernel.Sealed `json:"secret,omitzero"`
}

func (s *State) decidePassOn(a kernel.Ask, c PassOn) (any, error) {
	x, err := s.standing(c.Ask)
	if err = cmp.Or(err, s.fresh(c.Secret)); err != nil {
		return nil, err
	}
	to, ok := x.Belongs()
	if !ok {
		return nil, fault.New(fault.Conflict, lang.FaultPassOnWhere())
	}
	for _, on := range x.onward {
		if on.To == to && !on.Taken {
			return nil, fault.New(fault.Conflict, lang.FaultPassedOn())
		}
	}
	code, coded := codeOf(a, c.Secret)
	return Asked{
		Because: []kernel.Ref{{Room: Name, ID: x.ID}}, From: x.ID, Agreed: a.Adopted, Coded: coded, Words: AskWords{to, x.Text, code},
	}, nil
}

// Publish lets anybody read an ask and what came of it.
type Publish struct {
	Ask journal.ID `json:"ask"`
}

func (s *State) decidePublish(_ kernel.Ask, c Publish) (any, error) {
	x, err := s.standing(c.Ask)
	if err != nil || x.Published {
		return nil, err
	}
	return Published{x.ID}, nil
}

// Unpublish takes it down again.
type Unpublish struct {
	Ask journal.ID `json:"ask"`
}

func (s *State) decideUnpublish(_ kernel.Ask, c Unpublish) (any, error) {
	x := s.asks[c.Ask]
	switch {
	case x == nil:
		return nil, missing()
	case !x.Published:
		return nil, nil
	}
	return Unpublished{x.ID}, nil
}
