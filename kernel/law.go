package kernel

import (
	"time"

	"alongside/journal"
)

// Law is what app fills in so that the door may ask of rooms what they decide.
type Law struct {
	// Group reports whether the adopted agreement gives act to the group.
	Group func(v View, act string) bool
	// Propose makes the fact that puts a command to the group.
	Propose func(Carried) any
	// Scribe reports whether hand may write for voice now.
	Scribe func(v View, hand, voice journal.MemberID) bool
	// Meeting returns who is gathered now.
	Meeting func(View) Meeting
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
