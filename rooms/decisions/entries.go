package decisions

import (
	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roster"
)

// Name is the first part of the kinds and commands.
const Name = "decisions"

// Of says which matter something is about.
type Of struct {
	Decision journal.ID `json:"decision"`
}

// Changes implements kernel.Thing.
func (o Of) Changes() []journal.ID { return []journal.ID{o.Decision} }

// TextWords are the words of what somebody wrote.
type TextWords struct {
	Text kernel.Text `json:"text,omitzero"`
}

// ProposedWords are what is proposed: in words, or as a command that waits for the
// group.
type ProposedWords struct {
	Text    kernel.Text    `json:"text,omitzero"`
	Options []kernel.Text  `json:"options,omitempty"`
	Carried kernel.Carried `json:"carried,omitzero"`
}

// Proposed puts something to the group. Its id is the matter's.
type Proposed struct {
	Way     Way           `json:"way"`
	Open    bool          `json:"open,omitempty"` // answers show, with who gave them
	Carries bool          `json:"carries,omitempty"`
	Options int           `json:"options,omitempty"` // how many there are to choose from
	About   []kernel.Ref  `json:"about,omitempty"`
	Words   ProposedWords `json:"-"`
}

// Propose is the fact that puts a command to the group.
func Propose(c kernel.Carried) any {
	return Proposed{Way: Consent, Carries: true, Words: ProposedWords{Carried: c}}
}

// Amended asks again, with other words. What was answered so far is erased.
type Amended struct {
	Of
	kernel.Erasure
	Words TextWords `json:"-"`
}

// HiddenWords are how somebody answered, to be erased. The stance is its place among
// AllStances, from 1.
type HiddenWords struct {
	Stance int   `json:"stance,omitempty"`
	Dots   []Dot `json:"dots,omitempty"`
}

// stance is the stance of hidden words; "": none.
func (w HiddenWords) stance() Stance {
	if w.Stance < 1 || w.Stance > len(AllStances) {
		return ""
	}
	return AllStances[w.Stance-1]
}

// Answered is a hidden answer to a proposal: whose, and what, is in its words.
type Answered struct {
	Of
	Words HiddenWords `json:"-"`
}

// Dotted is how somebody shared out dots, hidden.
type Dotted struct {
	Of
	Words HiddenWords `json:"-"`
}

// Spoke is an open answer to a proposal.
type Spoke struct {
	Of
	Stance Stance    `json:"stance"`
	Words  TextWords `json:"-"`
}

// Placed is how somebody shared out dots openly.
type Placed struct {
	Of
	Dots []Dot `json:"dots,omitempty"`
}

// ObjectedWords are what somebody says against a proposal; there may be none.
type ObjectedWords struct {
	Text     kernel.Text     `json:"text,omitzero"`
	Pictures kernel.Pictures `json:"pictures,omitempty"`
}

// WithoutName says, without a name, that a proposal would do harm.
type WithoutName struct {
	Of
	Words ObjectedWords `json:"-"`
}

// Extended says that too few have answered, and that it stays open over one more
// session.
type Extended struct{ Of }

// AskedSmaller asks anew, and a smaller circle is enough.
type AskedSmaller struct {
	Of
	Quorum int `json:"quorum"`
}

// Stances are how many gave each answer.
type Stances struct {
	Agree   int `json:"agree,omitempty"`
	Concern int `json:"concern,omitempty"`
	Object  int `json:"object,omitempty"`
	Aside   int `json:"stand_aside,omitempty"`
}

// Tally is what was answered.
type Tally struct {
	Answered int      `json:"answered"`
	Stances  *Stances `json:"stances,omitempty"` // of a proposal
	Dots     []int    `json:"dots,omitempty"`    // on each choice
}

// SideTally is what was answered by those who come here in one way.
type SideTally struct {
	Side kernel.Side `json:"side"`
	Tally
}

// LanguageTally is what was answered by those who read one language.
type LanguageTally struct {
	Language roster.Language `json:"language"`
	Tally
}

// Closed is how a matter ended, or came back. The answers it counts are erased.
type Closed struct {
	Of
	kernel.Erasure
	Outcome Outcome `json:"outcome"`
	Tally
	May        int               `json:"may"`                  // who could have answered
	Silent     int               `json:"silent"`               // of them, who had no chance or kept silent
	Quorum     int               `json:"quorum"`               // that had to answer
	Usual      int               `json:"usual"`                // who usually come
	Objections int               `json:"objections,omitempty"` // without a name, that stand
	Chosen     int               `json:"chosen,omitempty"`     // which choice has most dots, from 1
	Sides      []SideTally       `json:"sides,omitempty"`      // nil: somebody's answer would show
	Languages  []LanguageTally   `json:"languages,omitempty"`
	Apart      []kernel.Side     `json:"apart,omitempty"` // sides that did not agree
	ApartIn    []roster.Language `json:"apart_in,omitempty"`
}

// Released lets a matter go.
type Released struct {
	Of
	kernel.Erasure
}

// Faded says that a matter is over that nobody closed, or whose words were taken back.
type Faded struct {
	Of
	kernel.Erasure
}

// Overtaken says that what was agreed could not be done any more.
type Overtaken struct {
	Of
	Why Why `json:"why"`
}

// Urged is the word of the first of two who may act at once.
type Urged struct {
	Of
	Words struct{} `json:"-"`
}

// LastWordSaid says who had the last word; by whom it is said is not kept.
type LastWordSaid struct {
	Of
	Who LastWord `json:"who"`
}

// Reviewed says that the group looked at what was done in an emergency.
type Reviewed struct {
	Of
	Words TextWords `json:"-"`
}

// Kinds are all facts of decisions.
func Kinds() []kernel.Kind {
	return []kernel.Kind{
		kernel.KindOf[Proposed]("decisions.proposed"),
		kernel.KindOf[Amended]("decisions.amended"),
		kernel.FleetingOf[Answered]("decisions.answered").Quiet(),
		kernel.FleetingOf[Dotted]("decisions.dotted").Quiet(),
		kernel.KindOf[Spoke]("decisions.spoke"),
		kernel.KindOf[Placed]("decisions.placed"),
		kernel.UnsignedOf[WithoutName]("decisions.objected"),
		kernel.NamelessOf[Extended]("decisions.extended"),
		kernel.NamelessOf[AskedSmaller]("decisions.asked_smaller"),
		kernel.KindOf[Closed]("decisions.closed"),
		kernel.KindOf[Released]("decisions.let_go"),
		kernel.NamelessOf[Faded]("decisions.faded"),
		kernel.NamelessOf[Overtaken]("decisions.overtaken"),
		kernel.FleetingOf[Urged]("decisions.urged").Quiet(),
		kernel.NamelessOf[LastWordSaid]("decisions.last_word_said"),
		kernel.KindOf[Reviewed]("decisions.reviewed"),
	}
}
