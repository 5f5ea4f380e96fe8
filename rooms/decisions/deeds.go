package decisions

import (
	"alongside/journal"
	"alongside/kernel"
)

// Deeds are the names of what Tell tells.
func Deeds() []string { return []string{"decisions.proposed", "decisions.agreed"} }

func ref(id journal.ID) kernel.Ref { return kernel.Ref{Room: Name, ID: id} }

// Tell implements kernel.Teller: who proposed what because of what, and what was
// agreed, with how many answers.
func (s *State) Tell() (ds []kernel.Deed) {
	for _, d := range s.order {
		ds = append(ds, kernel.Deed{Name: "decisions.proposed", Thing: ref(d.ID), About: d.About, By: d.By, Day: d.Day, N: 1})
		if d.Outcome == Agreed && d.Closed != nil {
			ds = append(ds, kernel.Deed{Name: "decisions.agreed", Thing: ref(d.ID), About: d.About, Day: d.Closed.Day, N: float64(d.Closed.Answered)})
		}
	}
	return ds
}
