package sessions

import (
	"slices"
	"time"

	"alongside/kernel"
)

// Minute is a planned time, in minutes since 1970-01-01T00:00Z.
type Minute int64

// Time returns the planned time, in UTC.
func (m Minute) Time() time.Time { return time.Unix(int64(m)*60, 0).UTC() }

// Role is what somebody does for the others during one session.
type Role string

// The roles.
const (
	Facilitator Role = "facilitator"
	Timekeeper  Role = "timekeeper"
	Notes       Role = "notes"
	Welcomer    Role = "welcome"
	Interpreter Role = "interpreter"
)

// Roles are all roles, in the order in which they are shown.
var Roles = []Role{Facilitator, Timekeeper, Notes, Welcomer, Interpreter}

// Choices implements kernel.Choice.
func (Role) Choices() []string { return plain(Roles) }

// Every is how often a session comes again.
type Every string

// The ways to come again.
const (
	JustOnce Every = "once"
	Week     Every = "week"
)

// Choices implements kernel.Choice.
func (Every) Choices() []string { return plain([]Every{JustOnce, Week}) }

// Circle is for whom a session is.
type Circle string

// The circles.
const (
	Everyone  Circle = "everyone"
	LivedOnly Circle = "lived" // only people who live it
)

// Choices implements kernel.Choice.
func (Circle) Choices() []string { return plain([]Circle{Everyone, LivedOnly}) }

// Aspect is one of the five sides of being heard, of which an evening asks one.
type Aspect string

// Aspects are the five, in the order in which the evenings ask them.
var Aspects = []Aspect{"voice", "attention", "empathy", "respect", "common_ground"}

// Choices implements kernel.Choice.
func (Aspect) Choices() []string { return plain(Aspects) }

func plain[S ~string](all []S) (names []string) {
	for _, s := range all {
		names = append(names, string(s))
	}
	return names
}

func chosen[C interface {
	~string
	kernel.Choice
}](c C) bool {
	return slices.Contains(c.Choices(), string(c))
}
