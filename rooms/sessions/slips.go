package sessions

import (
	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roster"
	"alongside/lang"
)

// TakeSlip takes in, through the hat, what somebody wrote or ticked on a paper slip
// of an evening. Its id is the slip's, so that none is taken in twice.
type TakeSlip struct {
	Session  journal.ID      `json:"session"`
	Text     kernel.Text     `json:"text,omitzero"`
	Pictures kernel.Pictures `json:"pictures,omitempty"`
	About    kernel.Ref      `json:"about,omitzero"`
	Dots     int             `json:"dots,omitempty"` // stuck to it by those who found it important
	Secret   kernel.Sealed   `json:"secret,omitzero"`
}

// dotsMost is how many dots stick to one slip.
const dotsMost = 200

// Check implements kernel.Checked.
func (c *TakeSlip) Check() error {
	if err := within("dots", &c.Dots, 0, dotsMost); err != nil {
		return err
	}
	return kernel.Uttered(c.Text, c.Pictures)
}

func (s *State) mayTakeSlip(a kernel.Ask, c TakeSlip) error {
	if a.Shared { // whoever takes slips in says so with their own phone: dots count as many
		return fault.New(fault.Forbidden, lang.FaultTabletNotThis())
	}
	if _, err := s.known(a, c.Session); err != nil {
		return err
	}
	return s.pointed(a, c.About)
}

func (s *State) decideSlip(_ kernel.Veiled, c TakeSlip) (any, error) {
	x := s.all[c.Session]
	if x == nil || x.Stage == Off {
		return nil, fault.New(fault.Conflict, lang.FaultSessionOver())
	}
	return CardAdded{At: At{c.Session}, About: c.About, Dots: c.Dots, Words: CardWords{c.Text, c.Pictures}}, nil
}

// MayWrite reports whether hand may write for voice now: for who has no phone, or
// let them tonight. An office writes only for who let it.
func (s *State) MayWrite(people *roster.State, hand, voice journal.MemberID) bool {
	if s.open == nil || !s.open.There(hand) {
		return false
	}
	m, ok := people.Member(voice)
	if !ok || m.Left || !MayEnter(m.Person, s.open) {
		return false
	}
	by, _ := people.Member(hand)
	return m.NoPhone && by.Side != kernel.Partner || s.open.live().hands[voice][hand]
}

// Scribes returns whom voice let write for them tonight.
func (x *Session) Scribes(voice journal.MemberID) (hands []journal.MemberID) {
	for _, m := range x.Here() {
		if x.live().hands[voice][m] {
			hands = append(hands, m)
		}
	}
	return hands
}
