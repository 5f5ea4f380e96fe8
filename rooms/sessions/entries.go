package sessions

import (
	"alongside/journal"
	"alongside/kernel"
	"alongside/rooms/sessions/days"
	"alongside/rooms/sessions/plan"
	"alongside/rooms/sessions/totals"
)

// Name is the first part of the kinds and commands.
const Name = "sessions"

// At says in which session something happened.
type At struct {
	Session journal.ID `json:"session"`
}

func (a At) of() journal.ID { return a.Session }

// What a plan is made of, and what stays of an evening.
type (
	Minute    = plan.Minute
	Every     = plan.Every
	Circle    = plan.Circle
	Frame     = plan.Frame
	PlanWords = plan.Words
	Care      = plan.Care
	Details   = plan.Details
	Totals    = totals.Totals
	Sides     = totals.Sides
	Weather   = totals.Weather
	Tally     = totals.Tally
	Heard     = totals.Heard
)

// The ways to come again, and for whom a session is.
const (
	JustOnce  = plan.JustOnce
	Week      = plan.Week
	Everyone  = plan.Everyone
	LivedOnly = plan.LivedOnly
)

// TextWords are the words of what somebody wrote.
type TextWords struct {
	Text kernel.Text `json:"text"`
}

// CardWords are what somebody says on a card: in words, or in pictures.
type CardWords struct {
	Text     kernel.Text     `json:"text"`
	Pictures kernel.Pictures `json:"pictures,omitempty"`
}

// VoteWords are the words of a vote: for what, or that it is taken away.
type VoteWords struct {
	For journal.ID `json:"for"`
	Off bool       `json:"off,omitempty"`
}

// Planned says that a session was planned. Its id is the session's.
type Planned struct {
	Frame
	Words PlanWords `json:"-"`
}

// Changed says that a session and those that follow it were planned otherwise.
type Changed struct {
	At
	Frame
	Words PlanWords `json:"-"`
}

// Cancelled says that a session will not be.
type Cancelled struct {
	At
	kernel.Erasure
	Words TextWords `json:"-"`
}

// Followed says that the next session of a weekly one came to be. Its id is the
// session's.
type Followed struct {
	Previous journal.ID  `json:"previous"`
	Starts   Minute      `json:"starts"`
	Day      journal.Day `json:"day"`
}

// Lapsed says that the day of a session passed and nobody opened it.
type Lapsed struct {
	At
	kernel.Erasure
}

// ItemAdded says what somebody wants to talk about.
type ItemAdded struct {
	At
	Words TextWords `json:"-"`
}

// ItemVoted says that somebody wants to talk about an item too, CardVoted that
// somebody finds a card important.
type (
	ItemVoted struct {
		At
		Words VoteWords `json:"-"`
	}
	CardVoted ItemVoted
)

// Changes implements kernel.Thing.
func (v ItemVoted) Changes() []journal.ID { return []journal.ID{v.Words.For} }

// Changes implements kernel.Thing.
func (v CardVoted) Changes() []journal.ID { return []journal.ID{v.Words.For} }

// PartnerInvited says that a partner may come to one session. By whom is not kept.
type PartnerInvited struct {
	At
	Member journal.MemberID `json:"member"`
}

// Opened says that a session began.
type Opened struct {
	At
	Words struct {
		HardToday  kernel.Text        `json:"hard_today,omitzero"`
		Supporters []journal.MemberID `json:"supporters,omitempty"` // instead of those planned
	} `json:"-"`
}

// Arrived says that somebody is there.
type Arrived struct {
	At
	Words struct{} `json:"-"`
}

// CheckedIn says how somebody is, or that they would rather not say.
type CheckedIn struct {
	At
	Words struct {
		Feeling int `json:"feeling,omitempty"` // 1 to 5; 0: passed
	} `json:"-"`
}

// RoleTaken says who does what tonight.
type RoleTaken struct {
	At
	Role Role `json:"role"`
}

// RoundStarted says that a question goes round; the round before is over.
type RoundStarted struct {
	At
	About   kernel.Ref `json:"about,omitzero"`
	Seconds int        `json:"seconds,omitempty"` // about how long a turn may be; 0: as it comes
	Words   TextWords  `json:"-"`
}

// TurnWords are the words of what happened in a round.
type TurnWords struct {
	Round        journal.ID       `json:"round,omitzero"`
	Member       journal.MemberID `json:"member,omitzero"`
	Interpreting bool             `json:"interpreting,omitempty"` // the time does not count
	Seconds      int              `json:"seconds,omitempty"`      // of the turn that ended or stopped
}

// TurnTaken says whose turn it is now, TurnHandedOn that a turn ended, Skipped
// that somebody would rather not speak in a round, Paused that somebody asked for
// calm: who is not kept.
type (
	TurnTaken struct {
		At
		Words TurnWords `json:"-"`
	}
	TurnHandedOn TurnTaken
	Skipped      TurnTaken
	Paused       TurnTaken
)

// Reworded says that somebody said a card or an item differently: what it was is
// gone, and what was said instead stands before this entry.
type Reworded struct {
	At
	kernel.Erasure
}

// Resumed says that the pause is over, HatOpened that what was said without a
// name was laid on the board.
type (
	Resumed   struct{ At }
	HatOpened struct{ At }
)

// CardAdded is a card without a name, CardSigned one with a name.
type (
	CardAdded struct {
		At
		About kernel.Ref `json:"about,omitzero"`
		Table int        `json:"table,omitempty"` // where it was written; of a card without a name only where five sat
		Dots  int        `json:"dots,omitempty"`  // of a paper slip: how many found it important
		Words CardWords  `json:"-"`
	}
	CardSigned CardAdded
)

// Reflected is how heard somebody felt, 1 to 5; 0: not asked or not answered.
type Reflected struct {
	At
	Voice        int `json:"voice,omitempty"`
	Attention    int `json:"attention,omitempty"`
	Empathy      int `json:"empathy,omitempty"`
	Respect      int `json:"respect,omitempty"`
	CommonGround int `json:"common_ground,omitempty"`
}

// Counted says how many fares, meals and children there were; nil: as before.
type Counted struct {
	At
	Fares    *int `json:"fares,omitempty"`
	Meals    *int `json:"meals,omitempty"`
	Children *int `json:"children,omitempty"`
}

// Closed says that a session is over, and sums up what is erased with it.
type Closed struct {
	At
	Totals
	kernel.Erasure
}

// Kinds are all facts of sessions.
func Kinds() []kernel.Kind {
	return []kernel.Kind{
		kernel.KindOf[Planned]("sessions.planned"),
		kernel.KindOf[Changed]("sessions.changed"),
		kernel.KindOf[Cancelled]("sessions.cancelled"),
		kernel.NamelessOf[Followed]("sessions.followed"),
		kernel.NamelessOf[Lapsed]("sessions.lapsed"),
		kernel.KindOf[ItemAdded]("sessions.item_added").Of("cards"),
		kernel.FleetingOf[ItemVoted]("sessions.item_voted"),
		kernel.NamelessOf[PartnerInvited]("sessions.partner_invited"),
		kernel.KindOf[Opened]("sessions.opened"),
		kernel.FleetingOf[Arrived]("sessions.arrived"),
		kernel.FleetingOf[CheckedIn]("sessions.checked_in"),
		kernel.KindOf[RoleTaken]("sessions.role_taken"),
		kernel.KindOf[RoundStarted]("sessions.round_started"),
		kernel.FleetingOf[TurnTaken]("sessions.turn_taken"),
		kernel.FleetingOf[TurnHandedOn]("sessions.turn_handed_on"),
		kernel.FleetingOf[Skipped]("sessions.skipped"),
		kernel.NamelessOf[Paused]("sessions.paused"),
		kernel.KindOf[Resumed]("sessions.resumed"),
		kernel.UnsignedOf[CardAdded]("sessions.card_added").Of("cards"),
		kernel.KindOf[CardSigned]("sessions.card_signed").Of("cards"),
		kernel.FleetingOf[CardVoted]("sessions.card_voted"),
		kernel.KindOf[Reworded]("sessions.reworded"),
		kernel.KindOf[HatOpened]("sessions.hat_opened"),
		kernel.UnsignedOf[Reflected]("sessions.reflected"),
		kernel.KindOf[Counted]("sessions.counted"),
		kernel.KindOf[Closed]("sessions.closed"),
		kernel.KindOf[TablesSet]("sessions.tables_set"),
		kernel.FleetingOf[SatDown]("sessions.sat_down"),
		kernel.KindOf[days.Added]("sessions.day_added"),
		kernel.KindOf[days.Removed]("sessions.day_removed"),
	}
}
