package decisions

import (
	"slices"
	"strings"

	"alongside/fault"
	"alongside/kernel"
	"alongside/lang"
)

// Way is how a group finds out what it wants.
type Way string

// The ways.
const (
	Consent Way = "consent" // can everybody live with it?
	Dots    Way = "dots"    // everybody shares out dots over choices
)

// Choices implements kernel.Choice.
func (Way) Choices() []string { return []string{string(Consent), string(Dots)} }

// Stance is how somebody answers a proposal.
type Stance string

// The stances.
const (
	Agree   Stance = "agree"
	Concern Stance = "concern" // go ahead, but hear me
	Object  Stance = "object"  // it would do harm
	Aside   Stance = "stand_aside"
)

// AllStances are all stances, in the order in which they are shown. Hidden answers are
// kept by their place in it: what is new comes last.
var AllStances = []Stance{Agree, Concern, Object, Aside}

// Choices implements kernel.Choice.
func (Stance) Choices() []string { return plain(AllStances) }

// Outcome is how a matter ended, or came back.
type Outcome string

// The outcomes.
const (
	Agreed    Outcome = "agreed"
	Objected  Outcome = "objected" // it comes back
	Tied      Outcome = "tied"     // it comes back: two choices have as many dots
	TooFew    Outcome = "too_few"
	Emergency Outcome = "emergency" // two did it at once, as the agreement lets them
	LetGo     Outcome = "let_go"
	Lapsed    Outcome = "lapsed" // nobody closed it, or its words were taken back
)

// Choices implements kernel.Choice.
func (Outcome) Choices() []string {
	return plain([]Outcome{Agreed, Objected, Tied, TooFew, Emergency, LetGo, Lapsed})
}

// LastWord is who had the last word, as the group sees it: the rungs of Arnstein's
// ladder ("A Ladder of Citizen Participation", 1969), from the top down, in our words.
type LastWord string

// The rungs.
const (
	ByGroup        LastWord = "group"
	ByLived        LastWord = "lived"
	ByPractitioner LastWord = "practitioner"
	ByPartner      LastWord = "partner"
	ByOffice       LastWord = "office"
	ByNobody       LastWord = "nobody"
)

// LastWords are all rungs, in the order in which they are shown.
var LastWords = []LastWord{ByGroup, ByLived, ByPractitioner, ByPartner, ByOffice, ByNobody}

// Choices implements kernel.Choice.
func (LastWord) Choices() []string { return plain(LastWords) }

// Why is why what was agreed could not be done any more.
type Why string

// The reasons, as far as what stood in the way could be told.
const (
	Vanished  Why = "gone"      // what it was about is not there any more
	Elsewise  Why = "otherwise" // meanwhile something else was done
	Forbidden Why = "may_not"   // who wanted it may not do it any more
	Unfit     Why = "unfit"     // it does not fit any more
)

// Choices implements kernel.Choice.
func (Why) Choices() []string { return plain([]Why{Vanished, Elsewise, Forbidden, Unfit}) }

// why says what a fault comes to.
func why(err error) Why {
	switch fault.KindOf(err) {
	case fault.NotFound, fault.Gone:
		return Vanished
	case fault.Conflict:
		return Elsewise
	case fault.Forbidden, fault.Stranger:
		return Forbidden
	}
	return Unfit
}

func plain[S ~string](all []S) (names []string) {
	for _, s := range all {
		names = append(names, string(s))
	}
	return names
}

// oneOf refuses what is not among the choices.
func oneOf[C interface {
	~string
	kernel.Choice
}](field string, c C) error {
	if slices.Contains(c.Choices(), string(c)) {
		return nil
	}
	return fault.At(field, lang.FaultSideUnknown(strings.Join(c.Choices(), ", ")))
}
