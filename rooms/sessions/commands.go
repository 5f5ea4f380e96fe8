package sessions

import (
	"strings"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
	"alongside/rooms/sessions/days"
	"alongside/rooms/sessions/totals"
)

// Bounds.
const (
	few         = totals.Few // people behind a number that is shown
	hatLeast    = 3          // cards in the hat before it opens early
	countMost   = 500
	secondsMost = 3600 // of a turn
	earlyBy     = 60 * 60
	longEvening = 6 * 60 * 60  // seconds after which anybody there may close
	dayLong     = 24 * 60 * 60 // seconds after which the house closes
)

// Commands are all ways in to sessions.
func Commands() []kernel.Command {
	cs := []kernel.Command{
		kernel.VeiledOf("sessions.add_card", (*State).mayAddCard, (*State).decideCard).WithSecret(),
		kernel.Once(kernel.VeiledOf("sessions.reflect", (*State).mayReflect, (*State).decideReflect), Reflect.asked),
		kernel.CommandOf("sessions.arrive", (*State).arrive).ByHand(),
		kernel.CommandOf("sessions.check_in", (*State).checkIn).ByHand(),
		kernel.CommandOf("sessions.take_role", (*State).takeRole),
		kernel.CommandOf("sessions.add_signed_card", (*State).addSignedCard).ByHand(),
		kernel.CommandOf("sessions.reword", (*State).reword),
		kernel.CommandOf("sessions.vote_card", (*State).voteCard).ByHand(),
		kernel.CommandOf("sessions.start_round", (*State).startRound),
		kernel.CommandOf("sessions.take_turn", (*State).takeTurn),
		kernel.CommandOf("sessions.hand_on", (*State).handOn).ByHand(),
		kernel.CommandOf("sessions.skip", (*State).skip).ByHand(),
		kernel.CommandOf("sessions.pause", (*State).pause).ByHand(),
		kernel.CommandOf("sessions.go_on", (*State).goOn),
		kernel.CommandOf("sessions.open_hat", (*State).openHat),
		kernel.CommandOf("sessions.count", (*State).decideCount),
		kernel.CommandOf("sessions.close", (*State).decideClose),
		kernel.CommandOf("sessions.set_tables", (*State).decideTables),
		kernel.CommandOf("sessions.sit", (*State).decideSit).ByHand(),
	}
	for i := range cs {
		cs[i] = cs[i].For(kernel.Member) // newcomers and partners too, where they are
	}
	return append(
		cs,
		kernel.CommandOf("sessions.plan", (*State).decidePlan),
		kernel.CommandOf("sessions.change", (*State).decideChange),
		kernel.CommandOf("sessions.cancel", (*State).decideCancel),
		kernel.CommandOf("sessions.add_item", (*State).addItem).ByHand(),
		kernel.CommandOf("sessions.vote_item", (*State).voteItem).ByHand(),
		kernel.CommandOf("sessions.invite_partner", (*State).invitePartner),
		kernel.CommandOf("sessions.open", (*State).decideOpen),
		kernel.VeiledOf("sessions.take_slip", (*State).mayTakeSlip, (*State).decideSlip).WithSecret(),
		kernel.CommandOf("sessions.add_day", func(s *State, a kernel.Ask, c days.Add) (any, error) { return s.avoid.Decide(a.Day, c) }),
		kernel.CommandOf("sessions.remove_day", (*State).removeDay),
	)
}

// Which names a session and nothing else.
type Which struct {
	Session journal.ID `json:"session,omitzero"`
}

// known returns a session that the asker may know of.
func (s *State) known(a kernel.Ask, id journal.ID) (*Session, error) {
	x := s.all[id]
	if x != nil && x == s.open && a.Shared && a.By.Zero() {
		return x, nil // the tablet goes round in it
	}
	me, ok := a.Me()
	if x == nil || !ok || !MayKnow(me, x) {
		return nil, fault.New(fault.NotFound, lang.FaultNotFound())
	}
	return x, nil
}

// ahead returns a session that is not over yet, so that it can be prepared.
func (s *State) ahead(a kernel.Ask, id journal.ID) (*Session, error) {
	x, err := s.known(a, id)
	if err == nil && x.Stage != Ahead && x.Stage != Underway {
		err = fault.New(fault.Conflict, lang.FaultSessionOver())
	}
	return x, err
}

// within returns an open session in which the asker is.
func (s *State) within(a kernel.Ask, id journal.ID) (*Session, error) {
	x, err := s.known(a, id)
	switch {
	case err != nil:
	case x.Stage != Underway:
		err = fault.New(fault.Conflict, lang.FaultSessionClosed())
	case !x.There(a.By) && (!a.Shared || !a.By.Zero()):
		err = fault.New(fault.Forbidden, lang.FaultArriveFirst())
	}
	return x, err
}

// led returns an open session that the asker facilitates.
func (s *State) led(a kernel.Ask, id journal.ID) (*Session, error) {
	x, err := s.within(a, id)
	if err == nil && x.Roles[Facilitator] != a.By {
		err = fault.New(fault.Forbidden, lang.FaultRoleFacilitator())
	}
	return x, err
}

// pointed refuses a ref to nothing. What is still in the hat is nothing, and so is what
// the asker may not see of an evening; nothing points at people.
func (s *State) pointed(a kernel.Ask, ref kernel.Ref) error {
	if ref == (kernel.Ref{}) {
		return nil
	}
	m, ok := a.Entry(ref.ID)
	if !ok || m.InHat || ref.Room == "members" || !strings.HasPrefix(m.Kind, ref.Room+".") || ref.Room == Name && !s.shows(a, ref.ID) {
		return fault.At("about", lang.FaultNotFound())
	}
	return nil
}

// written refuses an empty text, and one that is too long for a list.
func written(field string, t kernel.Text) error {
	if t.Empty() {
		return fault.At(field, lang.FaultTextEmpty())
	}
	return kernel.Brief(field, t)
}
