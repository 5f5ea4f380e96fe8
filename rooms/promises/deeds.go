package promises

import (
	"alongside/journal"
	"alongside/kernel"
)

// Deeds are the names of what Tell tells.
func Deeds() []string {
	return []string{
		"promises.acted", "promises.helped", "promises.asked", "promises.answered", "promises.promised", "promises.checked",
	}
}

func ref(id journal.ID) kernel.Ref { return kernel.Ref{Room: Name, ID: id} }

// Tell implements kernel.Teller. It tells who of us acts, helps and asks; that an office
// answered; that something was promised, by whom where a member promised for the group;
// and each check, with 1 for what changed, 0 for what did not, and -1 for what got worse.
func (s *State) Tell() (ds []kernel.Deed) {
	for _, x := range s.did {
		ds = append(ds, kernel.Deed{Name: "promises.acted", Thing: ref(x.ID), About: x.Because, By: x.By, Day: x.Day, N: 1})
		for _, h := range x.helped {
			ds = append(ds, kernel.Deed{Name: "promises.helped", Thing: ref(x.ID), By: h.by, Day: h.day, N: 1})
		}
	}
	for _, x := range s.asked {
		ds = append(ds, kernel.Deed{Name: "promises.asked", Thing: ref(x.ID), About: x.Because, By: x.By, Day: x.Day, N: 1})
		for _, t := range x.talk {
			if t.Office {
				ds = append(ds, kernel.Deed{Name: "promises.answered", Thing: ref(t.ID), About: []kernel.Ref{ref(x.ID)}, Side: kernel.Partner, Day: t.Day, N: 1})
			}
		}
	}
	for _, p := range s.promised {
		ds = append(ds, p.tell()...)
	}
	return ds
}

func (p *Promise) tell() (ds []kernel.Deed) {
	d := kernel.Deed{Name: "promises.promised", Thing: ref(p.ID), Day: p.Day, N: 1}
	if p.Ask != nil {
		d.About = []kernel.Ref{ref(p.Ask.ID)}
	}
	if p.Side == Partner {
		d.Side = kernel.Partner
	} else {
		d.By = p.By
	}
	ds = append(ds, d)
	for _, c := range p.Checks {
		n := map[Verdict]float64{Changed: 1, Worse: -1}[c.Verdict]
		ds = append(ds, kernel.Deed{Name: "promises.checked", Thing: ref(c.ID), About: []kernel.Ref{ref(p.ID)}, Day: c.Day, N: n})
	}
	return ds
}
