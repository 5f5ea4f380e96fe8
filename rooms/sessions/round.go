package sessions

import (
	"cmp"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
)

// StartRound lets a question go round; the round before is over.
type StartRound struct {
	Session  journal.ID  `json:"session"`
	Question kernel.Text `json:"question"`
	Seconds  int         `json:"seconds,omitempty"` // about how long a turn may be; 0: as it comes
	About    kernel.Ref  `json:"about,omitzero"`
}

// Check implements kernel.Checked.
func (c *StartRound) Check() error {
	return cmp.Or(within("seconds", &c.Seconds, 0, secondsMost), written("question", c.Question))
}

func (s *State) startRound(a kernel.Ask, c StartRound) (any, error) {
	x, err := s.led(a, c.Session)
	switch {
	case err != nil:
		return nil, err
	case x.Paused():
		return nil, fault.New(fault.Conflict, lang.FaultPausing())
	}
	if err := s.pointed(a, c.About); err != nil {
		return nil, err
	}
	all := kernel.Several{RoundStarted{At{x.ID}, c.About, c.Seconds, TextWords{c.Question}}}
	if x.Turn().Member.Zero() {
		return all, nil
	}
	return append(all, x.endTurn(a)), nil // behind, so that the round has the command's id
}

// endTurn is the fact that ends the turn under way.
func (x *Session) endTurn(a kernel.Ask) TurnHandedOn {
	return TurnHandedOn{At{x.ID}, TurnWords{Round: x.Turn().Round, Seconds: x.lasted(a)}}
}

// lasted is how many seconds the turn under way has been counting; 0 while it
// stands still or somebody interprets, and after a restart.
func (x *Session) lasted(a kernel.Ask) int {
	t := x.Turn()
	if t.Member.Zero() || t.since.Zero() || t.Interpreting {
		return 0
	}
	seconds, _ := a.Since(t.since)
	return max(seconds, 0)
}

// going returns a session in which this round goes round and nobody pauses.
func (s *State) going(a kernel.Ask, session, round journal.ID, may func(*Session) error) (*Session, error) {
	x, err := s.within(a, session)
	if err != nil {
		return nil, err
	}
	if err := may(x); err != nil {
		return nil, err
	}
	switch {
	case x.evening.talks[round] == nil:
		return nil, fault.At("round", lang.FaultNotFound())
	case x.evening.round != round:
		return nil, fault.New(fault.Conflict, lang.FaultRoundOver())
	case x.Paused():
		return nil, fault.New(fault.Conflict, lang.FaultPausing())
	}
	return x, nil
}

// timed allows timekeeper and facilitator, and with holds whoever has the turn.
func timed(a kernel.Ask, holds bool) func(*Session) error {
	return func(x *Session) error {
		if x.Roles[Timekeeper] == a.By || x.Roles[Facilitator] == a.By || holds && x.Turn().Member == a.By {
			return nil
		}
		return fault.New(fault.Forbidden, lang.FaultRoleTimekeeper())
	}
}

func anybody(*Session) error { return nil }

// TakeTurn gives the turn to somebody, oneself if nobody is named. Once more for
// the same says whether somebody interprets.
type TakeTurn struct {
	Session      journal.ID       `json:"session"`
	Round        journal.ID       `json:"round"`
	Member       journal.MemberID `json:"member,omitzero"`
	Interpreting bool             `json:"interpreting,omitempty"`
}

func (s *State) takeTurn(a kernel.Ask, c TakeTurn) (any, error) {
	x, err := s.going(a, c.Session, c.Round, timed(a, false))
	if err != nil {
		return nil, err
	}
	if c.Member.Zero() {
		c.Member = a.By
	}
	if p, ok := a.Roster().Person(c.Member); !ok || !MayEnter(p, x) {
		return nil, fault.At("member", lang.FaultMemberUnknown())
	}
	if t := x.Turn(); t.Member == c.Member && t.Interpreting == c.Interpreting {
		return nil, nil
	}
	return TurnTaken{At{x.ID}, TurnWords{c.Round, c.Member, c.Interpreting, x.lasted(a)}}, nil
}

// InRound names a round and nothing else.
type InRound struct {
	Session journal.ID `json:"session"`
	Round   journal.ID `json:"round"`
}

func (s *State) handOn(a kernel.Ask, c InRound) (any, error) {
	x, err := s.going(a, c.Session, c.Round, timed(a, true))
	if err != nil || x.Turn().Member.Zero() {
		return nil, err
	}
	return x.endTurn(a), nil
}

func (s *State) skip(a kernel.Ask, c InRound) (any, error) {
	x, err := s.going(a, c.Session, c.Round, anybody)
	if err != nil || x.Skipped(a.By) {
		return nil, err
	}
	return Skipped{At{x.ID}, TurnWords{Round: c.Round}}, nil
}
