package characters

import (
	"encoding/json"
	"slices"
	"strings"

	"alongside/fault"
	"alongside/kernel"
	"alongside/lang"
)

// Picture is how a character is drawn.
type Picture string

// Pictures are all pictures of characters, in the order in which they are shown.
var Pictures = []Picture{"alpha", "omega", "fox", "hare", "butterfly", "leaf"}

// Choices implements kernel.Choice.
func (Picture) Choices() []string { return plain(Pictures) }

// Trait is what a character is like.
type Trait string

// The kinds of traits.
const (
	Habit    Trait = "trait"    // what they are like
	Hope     Trait = "hope"     // what they hope for
	Strength Trait = "strength" // what they are good at
)

// TraitKinds are all kinds of traits, in the order in which they are shown.
var TraitKinds = []Trait{Habit, Strength, Hope}

// Choices implements kernel.Choice.
func (Trait) Choices() []string { return plain(TraitKinds) }

// Kind is what a moment tells.
type Kind string

// The kinds of moments.
const (
	Happens Kind = "happens"
	Feels   Kind = "feels"
	Helps   Kind = "helps"
	Harms   Kind = "harms"
	Decides Kind = "decides"
)

// MomentKinds are all kinds of moments, in the order in which they are shown.
var MomentKinds = []Kind{Happens, Feels, Helps, Harms, Decides}

// Choices implements kernel.Choice.
func (Kind) Choices() []string { return plain(MomentKinds) }

// Office is who decides at a stage: never a person.
type Office string

// The offices.
const (
	HomeOffice  Office = "home_office"
	Contractor  Office = "housing_contractor"
	Council     Office = "council"
	Health      Office = "health"
	Court       Office = "court"
	College     Office = "college"
	Benefits    Office = "benefits"
	Lawyer      Office = "lawyer"
	Employer    Office = "employer"
	NobodyKnows Office = "nobody_knows"
)

// Offices are all that may decide, in the order in which they are shown.
var Offices = []Office{
	HomeOffice, Contractor, Council, Health, College, Benefits, Court, Lawyer, Employer, NobodyKnows,
}

// Choices implements kernel.Choice.
func (Office) Choices() []string { return plain(Offices) }

// Reply is what somebody answers to "still true to us?".
type Reply string

// The replies.
const (
	Yes    Reply = "yes"
	Differ Reply = "change" // something has to be told otherwise
)

// Choices implements kernel.Choice.
func (Reply) Choices() []string { return []string{string(Yes), string(Differ)} }

// Scotland is the name of the ready road through the asylum process as it is
// lived in Scotland.
const Scotland = "asylum-scotland"

// Journey is a road as it comes with a command: titles of stages, or the name of
// a ready one.
type Journey []kernel.Text

// Choices implements kernel.Choice: the ready roads.
func (Journey) Choices() []string { return []string{Scotland} }

// UnmarshalJSON takes the name of a ready road, or a list of titles.
func (j *Journey) UnmarshalJSON(b []byte) error {
	var name string
	if json.Unmarshal(b, &name) != nil {
		return json.Unmarshal(b, (*[]kernel.Text)(j))
	}
	switch name {
	case "":
		*j = nil
	case Scotland:
		*j = Journey{{Body: name}}
	default:
		return outOf("journey", Journey(nil).Choices())
	}
	return nil
}

// ready reports whether it is the ready road.
func (j Journey) ready() bool { return len(j) == 1 && j[0].Body == Scotland }

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
	return outOf(field, c.Choices())
}

func outOf(field string, all []string) error {
	return fault.At(field, lang.FaultSideUnknown(strings.Join(all, ", ")))
}
