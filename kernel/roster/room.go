package roster

import (
	"alongside/kernel"
)

// Room is the roster as the kernel takes it.
func Room() kernel.Room {
	return kernel.Room{
		Name: Name, Kinds: Kinds(), Commands: Commands(),
		New:   func() kernel.State { return New() },
		Deeds: []string{"members.joined", "members.left"},
	}
}

// Tell implements kernel.Teller: who came, how, and how far from the founders.
// N is the number of steps.
func (s *State) Tell() (ds []kernel.Deed) {
	for _, id := range s.order {
		m := s.members[id]
		ref := kernel.Ref{Room: Name, ID: m.ID.ID()}
		ds = append(ds, kernel.Deed{Name: "members.joined", Thing: ref, Side: m.Side, Day: m.Since, N: float64(m.Steps)})
		if m.Left {
			ds = append(ds, kernel.Deed{Name: "members.left", Thing: ref, Side: m.Side, N: 1})
		}
	}
	return ds
}
