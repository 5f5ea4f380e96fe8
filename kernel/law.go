package kernel

import (
	"slices"
	"time"

	"alongside/journal"
)

// Law is what app fills in so that the door may ask of rooms what they decide.
type Law struct {
	// Rule is what the adopted agreement says of an act.
	Rule func(v View, act string) Rule
	// Propose makes the fact that puts a command to the group.
	Propose func(Carried) any
	// Scribe reports whether hand may write for voice now.
	Scribe func(v View, hand, voice journal.MemberID) bool
	// Meeting returns who is gathered now.
	Meeting func(View) Meeting
	// Gatherings returns the meetings that are over, oldest first.
	Gatherings func(View) []Gathering
	// Reads reports whether a member may read what was said in an entry; nil: nobody may.
	Reads func(v View, m Person, id journal.ID) bool
	// Listeners are those whom the agreement names for something that not all may
	// read, such as "worries".
	Listeners func(v View, what string) []journal.MemberID
	// Keep says for how many days the words of a sort of things are kept, by sort
	// (see Kind.Sort). What is missing, or not above 0, is kept for good.
	Keep func(View) map[string]int
	// Expire makes the fact that names the entries whose time is over. nil: nothing
	// is ever deleted by itself.
	Expire func(Erasure) any
}

// Rule is what the agreement says of an act: whether it needs the group, and how
// the group is asked. The zero rule leaves the act to whoever wants it.
type Rule struct {
	Group  bool               // it needs the group
	Quorum float64            // of the usual attendance, the share that must have answered, 0 to 1
	Days   int                // for which the group is asked, at least
	Alone  []journal.MemberID // may do it without asking, by a standing mandate
	Two    []journal.MemberID // two of them may do it at once, in an emergency
}

// Asks reports whether by has to put the act to the group.
func (r Rule) Asks(by journal.MemberID) bool { return r.Group && !slices.Contains(r.Alone, by) }

// Gathering is a meeting that is over.
type Gathering struct {
	Day   journal.Day // on which it opened
	Count int         // how many were there
}

// Meeting is the session that is open, if one is, and who is there.
type Meeting struct {
	Session journal.ID // zero: none is open
	Day     journal.Day
	Here    func(journal.MemberID) bool
}

// There reports whether m is in the open session.
func (m Meeting) There(id journal.MemberID) bool { return m.Here != nil && m.Here(id) }

// Side is how one comes here.
type Side string

// The sides.
const (
	Lived        Side = "lived"        // I live it
	Practitioner Side = "practitioner" // I work with people
	Partner      Side = "partner"      // I come from an office
)

// Choices implements Choice.
func (Side) Choices() []string {
	return []string{string(Lived), string(Practitioner), string(Partner)}
}

// Person is what the kernel may know of a member.
type Person struct {
	ID       journal.MemberID
	Side     Side
	Language string
	Steps    int // from the founders
	Welcomed bool
	Left     bool
	NoPhone  bool // has no device and never had one: others may write for them
}

// Roster is what the kernel asks of the room that knows who is here.
type Roster interface {
	State
	Zone() *time.Location
	Person(journal.MemberID) (Person, bool)
	// Bearer returns whose device bears a token with this hash.
	Bearer(Sealed) (m journal.MemberID, device journal.ID, ok bool)
}
