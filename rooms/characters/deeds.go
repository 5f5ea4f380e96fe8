package characters

import (
	"alongside/journal"
	"alongside/kernel"
)

// Deeds are the names of what Tell tells.
func Deeds() []string {
	return []string{
		"characters.created", "characters.trait", "characters.stage", "characters.moment", "characters.change",
	}
}

func ref(id journal.ID) kernel.Ref { return kernel.Ref{Room: Name, ID: id} }

// Tell implements kernel.Teller. It tells who made a character, who said what they
// are like and who added a stage of the group's own; the moments and what would
// have to change, whose author nobody knows.
func (s *State) Tell() (ds []kernel.Deed) {
	for _, c := range s.order {
		ds = append(ds, kernel.Deed{Name: "characters.created", Thing: ref(c.ID), By: c.By, Day: c.born, N: 1})
		for _, t := range c.traits {
			ds = append(ds, kernel.Deed{Name: "characters.trait", Thing: ref(t.ID), About: []kernel.Ref{ref(c.ID)}, By: t.By, Day: t.day, N: 1})
		}
		for _, g := range c.added {
			if g.Ready == "" {
				ds = append(ds, kernel.Deed{Name: "characters.stage", Thing: ref(g.ID), About: []kernel.Ref{ref(c.ID)}, By: g.by, Day: g.day, N: 1})
			}
			ds = append(ds, tellOf(g.moments, g.wanted)...)
		}
		ds = append(ds, tellOf(c.lost, c.missing)...)
	}
	return ds
}

func tellOf(moments []*Moment, wanted []*Wanted) (ds []kernel.Deed) {
	for _, m := range moments {
		ds = append(ds, kernel.Deed{
			Name: "characters.moment", Thing: ref(m.ID), About: []kernel.Ref{ref(m.Character), ref(m.Stage)}, Day: m.day, N: 1,
		})
	}
	for _, w := range wanted {
		d := kernel.Deed{
			Name: "characters.change", Thing: ref(w.ID), About: []kernel.Ref{ref(w.Character), ref(w.Stage)}, Day: w.day, N: 1,
		}
		if !w.Moment.Zero() {
			d.About = append(d.About, ref(w.Moment))
		}
		ds = append(ds, d)
	}
	return ds
}
