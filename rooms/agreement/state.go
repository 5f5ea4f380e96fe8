package agreement

import (
	"maps"
	"slices"

	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roster"
)

// State is what a group agreed on how to be together.
type State struct {
	versions []*Version // the first is the ready one
	wordings map[journal.ID]*wording
	fresh    []journal.ID // worded, and not in any version yet
	read     map[journal.MemberID]int
}

// Version is an agreement as a whole, as it was adopted.
type Version struct {
	N  int        // 0: the ready one
	ID journal.ID // of the entry that adopted it; zero: the ready one
	Terms
	Day journal.Day
}

// Terms are what an agreement says.
type Terms struct {
	Clauses  []Line
	Mandates map[Act]Mandate
	Keep     map[Sort]int // days; 0: for good
	People
}

// People are those whom an agreement names, and what they may do.
type People struct {
	Standing   []Standing
	Two        []journal.MemberID // may act at once in an emergency
	Worries    []journal.MemberID // hear them
	Complaints []journal.MemberID // hear them
}

// Line is a clause and what it says.
type Line struct {
	Clause             // zero: proposed, and not adopted yet
	Was    Clause      // which it stands for
	Text   kernel.Text // of a clause of the group's own; empty: taken back
}

// wording is a clause of the group's own.
type wording struct {
	was  Clause
	text kernel.Text
}

// New returns the agreement that every group begins with.
func New() *State {
	t := Terms{Mandates: maps.Clone(ready), Keep: maps.Clone(usual)}
	for _, r := range Readies {
		t.Clauses = append(t.Clauses, Line{Clause: Clause{Ready: r}})
	}
	return &State{versions: []*Version{{Terms: t}}, wordings: map[journal.ID]*wording{}, read: map[journal.MemberID]int{}}
}

// Apply implements kernel.State.
func (s *State) Apply(f kernel.Fact) {
	switch is := f.Is.(type) {
	case Worded:
		s.wordings[f.ID] = &wording{is.Was, is.Words.Text}
		s.fresh = append(s.fresh, f.ID)
	case Adopted:
		s.adopt(f, is)
	case Signed:
		s.read[f.By] = max(s.read[f.By], is.Version)
	}
}

// adopt makes a version of what was adopted.
func (s *State) adopt(f kernel.Fact, is Adopted) {
	v := &Version{N: len(s.versions), ID: f.ID, Day: f.Day}
	v.Mandates, v.Keep, v.People = map[Act]Mandate{}, maps.Clone(is.Keep), is.people()
	for _, c := range is.Clauses {
		if c.Zero() && len(s.fresh) > 0 {
			c, s.fresh = Clause{ID: s.fresh[0]}, s.fresh[1:]
		}
		if !c.Zero() {
			v.Clauses = append(v.Clauses, Line{Clause: c})
		}
	}
	for act, r := range is.Mandates {
		v.Mandates[act] = r.mandate()
	}
	s.fresh = nil
	s.versions = append(s.versions, v)
}

// people are those whom an agreement names, with what each may do.
func (is Adopted) people() People {
	w := is.Words
	p := People{Two: w.Two, Worries: w.Worries, Complaints: w.Complaints}
	for i, st := range w.Standing {
		may := Standing{Who: st.Who, Text: st.Text}
		if i < len(is.May) {
			may.Acts = is.May[i]
		}
		p.Standing = append(p.Standing, may)
	}
	return p
}

// Forget implements kernel.State.
func (s *State) Forget(id journal.ID) {
	if w := s.wordings[id]; w != nil {
		w.text = kernel.Text{}
	}
	for _, v := range s.versions {
		if v.ID == id && !id.Zero() {
			v.People = People{}
		}
	}
}

// Now is what is agreed now.
func (s *State) Now() Version { return s.told(s.versions[len(s.versions)-1]) }

// Versions are all that were ever agreed, the ready one first.
func (s *State) Versions() (all []Version) {
	for _, v := range s.versions {
		all = append(all, s.told(v))
	}
	return all
}

// told is a version with what its clauses say, which nobody may change through it.
func (s *State) told(v *Version) Version {
	t := *v
	t.Clauses = slices.Clone(v.Clauses)
	for i := range t.Clauses {
		t.Clauses[i] = s.line(t.Clauses[i].Clause)
	}
	return t
}

// line is a clause with what it says.
func (s *State) line(c Clause) Line {
	if w := s.wordings[c.ID]; w != nil {
		return Line{c, w.was, w.text}
	}
	return Line{Clause: c}
}

// Says returns what a clause of the group's own says, in whatever version it stands.
func (s *State) Says(id journal.ID) (text kernel.Text, ok bool) {
	w := s.wordings[id]
	if w == nil {
		return kernel.Text{}, false
	}
	return w.text, !w.text.Empty()
}

// Stands reports whether an entry is a clause that stands now.
func (s *State) Stands(id journal.ID) bool {
	return slices.ContainsFunc(s.versions[len(s.versions)-1].Clauses, func(l Line) bool { return l.ID == id && !id.Zero() })
}

// Read reports whether somebody read what is agreed now.
func (s *State) Read(m journal.MemberID) bool {
	n, ok := s.read[m]
	return ok && n >= len(s.versions)-1
}

// ReadLast returns the last version that somebody read; ok is false where they read none.
func (s *State) ReadLast(m journal.MemberID) (n int, ok bool) {
	n, ok = s.read[m]
	return n, ok
}

// Readers counts who of those that are here read what is agreed now.
func (s *State) Readers(here []roster.Member) (n int) {
	for _, m := range here {
		if s.Read(m.ID) {
			n++
		}
	}
	return n
}

// Rule is what the agreement says of an act.
func (s *State) Rule(act string) kernel.Rule {
	now := s.versions[len(s.versions)-1]
	m, ok := now.Mandates[Act(act)]
	if !ok { // an act that was unknown when this was adopted
		if m, ok = ready[Act(act)]; !ok {
			return kernel.Rule{}
		}
	}
	r := kernel.Rule{Group: m.Group, Quorum: m.Quorum, Days: m.Days}
	if Act(act).Urgent() {
		r.Two = now.Two
	}
	if Act(act).Lent() {
		for _, st := range now.Standing {
			if slices.Contains(st.Acts, Act(act)) {
				r.Alone = append(r.Alone, st.Who...)
			}
		}
	}
	return r
}

// Keep says for how many days the words of each sort of things are kept.
func (s *State) Keep() map[string]int {
	days := map[string]int{}
	for sort, n := range s.versions[len(s.versions)-1].Keep {
		days[string(sort)] = n
	}
	return days
}

// Listeners are those who hear worries or complaints, as the agreement names them:
// who left since, or became a guest, hears nothing.
func (s *State) Listeners(what string, people kernel.Roster) (all []journal.MemberID) {
	now, named := s.versions[len(s.versions)-1], []journal.MemberID(nil)
	switch what {
	case "worries":
		named = now.Worries
	case "complaints":
		named = now.Complaints
	}
	for _, id := range named {
		if p, ok := people.Person(id); ok && kernel.Welcomed.Admit(p) == nil {
			all = append(all, id)
		}
	}
	return all
}
