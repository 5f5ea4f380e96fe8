package sessions

import (
	"alongside/journal"
	"alongside/kernel"
)

// Deeds are the names of what Tell tells.
func Deeds() []string {
	return []string{
		"sessions.facilitated", "sessions.first_time", "sessions.item", "sessions.card",
		"sessions.round", "sessions.attended",
	}
}

// Tell implements kernel.Teller. Of closed sessions it tells who facilitated, who
// had a role for the first time, the cards with their votes, the rounds with how
// many spoke, and how many came; of all, who put up what to talk about.
func (s *State) Tell() (ds []kernel.Deed) {
	had := map[hand]bool{}
	for _, x := range s.order {
		for _, i := range x.items {
			if i.Session == x.ID {
				ds = append(ds, kernel.Deed{Name: "sessions.item", Thing: ref(i.ID), About: []kernel.Ref{ref(x.ID)}, By: i.By, Day: x.Day, N: 1})
			}
		}
		if x.Stage == Done {
			ds = append(append(ds, x.tellRoles(had)...), x.tellEvening()...)
		}
	}
	return ds
}

func ref(id journal.ID) kernel.Ref { return kernel.Ref{Room: Name, ID: id} }

func (x *Session) tellRoles(had map[hand]bool) (ds []kernel.Deed) {
	for _, m := range x.Took(Facilitator) {
		ds = append(ds, kernel.Deed{Name: "sessions.facilitated", Thing: ref(x.ID), By: m, Day: x.OpenedDay, N: 1})
	}
	for _, h := range x.took {
		if !had[h] {
			had[h] = true
			ds = append(ds, kernel.Deed{Name: "sessions.first_time", Thing: ref(x.ID), By: h.member, Day: x.OpenedDay, N: 1})
		}
	}
	return ds
}

func (x *Session) tellEvening() (ds []kernel.Deed) {
	tell := func(name string, id journal.ID, about kernel.Ref, by journal.MemberID, n int) {
		d := kernel.Deed{Name: name, Thing: ref(id), About: []kernel.Ref{ref(x.ID)}, By: by, Day: x.OpenedDay, N: float64(n)}
		if about != (kernel.Ref{}) {
			d.About = append(d.About, about)
		}
		ds = append(ds, d)
	}
	for _, c := range x.Cards {
		tell("sessions.card", c.ID, c.About, c.By, x.Votes(c.ID))
	}
	for i, r := range x.Rounds {
		if i < len(x.Totals.Rounds) {
			tell("sessions.round", r.ID, r.About, journal.MemberID{}, x.Totals.Rounds[i].Spoke)
		}
	}
	tell("sessions.attended", x.ID, kernel.Ref{}, journal.MemberID{}, x.Totals.There)
	return ds
}
