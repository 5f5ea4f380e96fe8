package roster

import (
	"slices"

	"alongside/journal"
	"alongside/kernel"
)

// HostAct is something that whoever runs the server can do with a whole group.
type HostAct string

// What a host can do that the group then reads.
const (
	BackedUp HostAct = "backup"
	Restored HostAct = "restore"
	Exported HostAct = "export"
	Imported HostAct = "import"
)

// Choices implements kernel.Choice.
func (HostAct) Choices() []string {
	return []string{string(BackedUp), string(Restored), string(Exported), string(Imported)}
}

// HostActed says what whoever runs the server did with the group from outside.
// What lost its words on the way is named: fleeting words, which no backup holds,
// and those that were taken back since.
type HostActed struct {
	Act HostAct `json:"act"`
	kernel.Erasure
}

// Hosted is what whoever runs the server did with the group, and on which day.
type Hosted struct {
	Act HostAct
	Day journal.Day
}

// Hosted is what whoever runs the server did with the group, oldest first.
func (s *State) Hosted() []Hosted { return slices.Clone(s.hosted) }

// host notes what was done. Who left since the backup that was restored has lost
// the words with which they came, and stays away.
func (s *State) host(f kernel.Fact, is HostActed) {
	s.hosted = append(s.hosted, Hosted{is.Act, f.Day})
	for _, id := range is.Erased {
		s.leave(journal.MemberID(id))
	}
}
