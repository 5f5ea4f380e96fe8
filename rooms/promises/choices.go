package promises

import (
	"slices"
	"strings"

	"alongside/fault"
	"alongside/kernel"
	"alongside/lang"
)

// Reply is what an office answers to what it was asked.
type Reply string

// The replies.
const (
	Received Reply = "received" // we have it, you hear from us
	Yes      Reply = "yes"
	Part     Reply = "part"
	No       Reply = "no"
	NotOurs  Reply = "not_ours" // it belongs to another office
	Question Reply = "question" // back to the group
)

// Replies are all replies, in the order in which they are shown.
var Replies = []Reply{Received, Yes, Part, No, NotOurs, Question}

// Choices implements kernel.Choice.
func (Reply) Choices() []string { return plain(Replies) }

// Side is who promises.
type Side string

// The sides.
const (
	Group   Side = "group"
	Partner Side = "partner"
)

// Choices implements kernel.Choice.
func (Side) Choices() []string { return []string{string(Group), string(Partner)} }

// Stage is how far a promise is, as whoever made it says.
type Stage string

// The stages.
const (
	UnderWay Stage = "under_way"
	SaidDone Stage = "said_done"
)

// Choices implements kernel.Choice.
func (Stage) Choices() []string { return []string{string(UnderWay), string(SaidDone)} }

// Verdict is what the group finds has become of a promise.
type Verdict string

// The verdicts. None of them: not checked yet, which is not the same as "nothing".
const (
	Changed    Verdict = "changed"
	NotChanged Verdict = "not_changed"
	Worse      Verdict = "worse"
)

// Verdicts are all verdicts, in the order in which they are shown.
var Verdicts = []Verdict{Changed, NotChanged, Worse}

// Choices implements kernel.Choice.
func (Verdict) Choices() []string { return plain(Verdicts) }

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
