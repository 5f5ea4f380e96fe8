package agreement

import (
	"math"

	"alongside/journal"
	"alongside/kernel"
)

// Name is the first part of the kinds and commands.
const Name = "agreement"

// Clause names a clause: a ready one, or one of the group's own by the entry that
// worded it.
type Clause struct {
	Ready Ready      `json:"ready,omitempty"`
	ID    journal.ID `json:"id,omitzero"`
}

// Zero reports whether it names none.
func (c Clause) Zero() bool { return c == Clause{} }

// String is how commands and pages name it.
func (c Clause) String() string {
	if c.Ready != "" {
		return string(c.Ready)
	}
	return c.ID.String()
}

// Worded says what a clause says, new or instead of another. Whose words they are is
// not kept: once adopted they are the group's.
type Worded struct {
	Was   Clause `json:"was,omitzero"` // which it stands for from now on
	Words struct {
		Text kernel.Text `json:"text"`
	} `json:"-"`
}

// Ruled is a mandate as facts hold it.
type Ruled struct {
	Group   bool `json:"group,omitempty"`
	Percent int  `json:"percent"` // of those who usually come
	Days    int  `json:"days"`
}

// Standing is what somebody may do without asking, until the group says otherwise.
type Standing struct {
	Acts []Act              `json:"acts,omitempty"`
	Who  []journal.MemberID `json:"who"`
	Text kernel.Text        `json:"text,omitzero"`
}

// StandingWords are who may, and what in the group's words.
type StandingWords struct {
	Who  []journal.MemberID `json:"who"`
	Text kernel.Text        `json:"text,omitzero"`
}

// Adopted says that the group agreed on how to be together, as a whole. A clause that
// names none is the next of those worded just before.
type Adopted struct {
	Clauses  []Clause      `json:"clauses"`
	Mandates map[Act]Ruled `json:"mandates"`
	Keep     map[Sort]int  `json:"keep"`          // days; 0: for good
	May      [][]Act       `json:"may,omitempty"` // what each standing mandate is for
	Words    AdoptedWords  `json:"-"`
}

// AdoptedWords are those whom an agreement names.
type AdoptedWords struct {
	Standing   []StandingWords    `json:"standing,omitempty"`
	Two        []journal.MemberID `json:"two,omitempty"`        // may act at once in an emergency
	Worries    []journal.MemberID `json:"worries,omitempty"`    // hear them
	Complaints []journal.MemberID `json:"complaints,omitempty"` // hear them
}

// Signed says that somebody read a version, or had it read to them. The first that
// was adopted is 1; 0 is the one with which every group begins.
type Signed struct {
	Version int `json:"version"`
}

// Expired says that the words of what the agreement keeps no longer are gone.
type Expired struct{ kernel.Erasure }

// Kinds are all facts of the agreement.
func Kinds() []kernel.Kind {
	return []kernel.Kind{
		kernel.NamelessOf[Worded]("agreement.clause_worded"),
		kernel.NamelessOf[Adopted]("agreement.adopted"),
		kernel.KindOf[Signed]("agreement.signed"),
		kernel.NamelessOf[Expired]("agreement.expired"),
	}
}

// ruled is a mandate as facts hold it.
func (m Mandate) ruled() Ruled {
	return Ruled{m.Group, int(math.Round(m.Quorum * 100)), m.Days}
}

// mandate is what facts hold as a mandate.
func (r Ruled) mandate() Mandate { return Mandate{r.Group, float64(r.Percent) / 100, r.Days} }
