package sessions

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
