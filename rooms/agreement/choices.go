package agreement

import (
	"slices"
	"strings"

	"alongside/lang"
)

// Act is something for which a command may need the group.
type Act string

// The acts.
const (
	Decide          Act = "decide"           // an ordinary proposal: only its quorum and days count
	Publish         Act = "publish"          // show something to everybody
	InviteOffice    Act = "invite_office"    // ask an office
	Share           Act = "share"            // give something to an office
	AskOpenly       Act = "ask_openly"       // let the answers to a proposal be seen while it is open
	Remove          Act = "remove"           // ask somebody to leave
	ChangeAgreement Act = "change_agreement" // this
)

// Acts are all acts, in the order in which they are shown.
var Acts = []Act{Decide, Publish, InviteOffice, Share, AskOpenly, Remove, ChangeAgreement}

// Choices implements kernel.Choice.
func (Act) Choices() []string { return names(Acts) }

// Weighty reports whether an act always needs the group: with it one person, or two,
// could take everything, or somebody's place for good.
func (a Act) Weighty() bool { return a == ChangeAgreement || a == Remove }

// Lent reports whether the group may let somebody do an act without asking.
func (a Act) Lent() bool { return !a.Weighty() && a != Decide }

// Urgent reports whether two people may do an act at once in an emergency.
func (a Act) Urgent() bool { return a.Lent() && a != AskOpenly }

// Sort is a sort of things whose words may be kept for a time only.
type Sort string

// The sorts of things; kinds name them, see kernel.Kind.Of.
const (
	Cards   Sort = "cards"   // and what we wanted to talk about
	Moments Sort = "moments" // and what would have to change
	Worries Sort = "worries" // and complaints
)

// Sorts are all sorts, in the order in which they are shown.
var Sorts = []Sort{Cards, Moments, Worries}

// Choices implements kernel.Choice.
func (Sort) Choices() []string { return names(Sorts) }

// Ready names a clause with which every group begins.
type Ready string

// The ready clauses.
const (
	Pass      Ready = "everyone_can_pass"
	StaysHere Ready = "what_is_said_stays_here"
	OneSpeaks Ready = "one_speaks_at_a_time"
	OfAlpha   Ready = "we_talk_about_alpha"
	OnTime    Ready = "on_time_and_food_is_shared"
	Promises  Ready = "we_keep_promises"
	Leaving   Ready = "how_we_leave"
)

// Readies are all ready clauses, in their order.
var Readies = []Ready{Pass, StaysHere, OneSpeaks, OfAlpha, OnTime, Promises, Leaving}

// Choices implements kernel.Choice.
func (Ready) Choices() []string { return names(Readies) }

// Words is what a ready clause says.
func (r Ready) Words() lang.Msg {
	switch r {
	case Pass:
		return lang.ClausePass()
	case StaysHere:
		return lang.ClauseStaysHere()
	case OneSpeaks:
		return lang.ClauseOneSpeaks()
	case OfAlpha:
		return lang.ClauseAlpha()
	case OnTime:
		return lang.ClauseOnTime()
	case Promises:
		return lang.ClausePromises()
	}
	return lang.ClauseLeaving()
}

// says reports whether a ready clause says exactly this, in any of our languages.
func (r Ready) says(words string) bool {
	return slices.ContainsFunc(lang.Languages(), func(l lang.Info) bool {
		return r.Words().In(l.Code) == strings.TrimSpace(words)
	})
}

// Mandate says whether an act needs the group, and how the group is asked.
type Mandate struct {
	Group  bool    `json:"group"`
	Quorum float64 `json:"quorum"` // of those who usually come, the share that must have answered, above 0 up to 1
	Days   int     `json:"days"`   // for which the group is asked, at least; 0 to 60
}

// ready are the mandates with which every group begins.
var ready = map[Act]Mandate{
	Decide:          {true, 0.5, 7},
	Publish:         {true, 0.5, 7},
	InviteOffice:    {true, 0.5, 7},
	Share:           {true, 0.5, 7},
	AskOpenly:       {true, 0.5, 7},
	Remove:          {true, 0.66, 7},
	ChangeAgreement: {true, 0.66, 7},
}

// usual is for how many days each sort of things is kept; 0: for good.
var usual = map[Sort]int{Cards: 0, Moments: 0, Worries: 365}

func names[S ~string](all []S) (some []string) {
	for _, s := range all {
		some = append(some, string(s))
	}
	return some
}
