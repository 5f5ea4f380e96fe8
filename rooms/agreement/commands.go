package agreement

import (
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roster"
	"alongside/lang"
)

// Bounds.
const (
	ClausesMost  = 40
	ClauseMost   = 600 // letters
	standingMost = 12
	namedMost    = 8 // who hear worries, or complaints
	daysMost     = 60
	keepLeast    = 28
	keepMost     = 3650
)

// Commands are all ways in to the agreement.
func Commands() []kernel.Command {
	return []kernel.Command{
		kernel.CommandOf("agreement.propose", (*State).propose).Needs(string(ChangeAgreement)),
		kernel.CommandOf("agreement.sign", (*State).sign).For(kernel.Member),
	}
}

// ClauseSaid is a clause of a proposal. With id it stays as it is, or says what text
// says from now on; was is the same for forms, where an empty text takes it away;
// with neither it is new.
type ClauseSaid struct {
	ID   string      `json:"id,omitempty"`
	Was  string      `json:"was,omitempty"`
	Text kernel.Text `json:"text,omitzero"`
}

// Propose says how we want to be together. Clauses that are not named fall away, in
// the order given stand the others; mandates and keeping times that are not named stay;
// people who are not named stay too, or with whole are nobody from then on. With on it
// changes that version and no other: what was adopted meanwhile is not undone unseen.
type Propose struct {
	On         *int               `json:"on,omitempty"`
	Clauses    []ClauseSaid       `json:"clauses"`
	Mandates   map[Act]Mandate    `json:"mandates,omitempty"`
	Standing   []Standing         `json:"standing,omitzero"`
	Two        []journal.MemberID `json:"two,omitzero"`        // may act at once in an emergency
	Worries    []journal.MemberID `json:"worries,omitzero"`    // hear them
	Complaints []journal.MemberID `json:"complaints,omitzero"` // hear them
	Keep       map[Sort]int       `json:"keep,omitempty"`      // days, 28 at least; 0: for good
	Whole      bool               `json:"whole,omitempty"`
}

// Check implements kernel.Checked.
func (c *Propose) Check() error {
	if c.Whole {
		c.Two, c.Worries, c.Complaints = some(c.Two), some(c.Worries), some(c.Complaints)
		c.Standing = slices.DeleteFunc(some(c.Standing), Standing.empty)
	}
	for _, check := range []func() error{c.checkClauses, c.checkMandates, c.checkStanding, c.checkKeep} {
		if err := check(); err != nil {
			return err
		}
	}
	return nil
}

// some is a list that is there, be it empty.
func some[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}

func (st Standing) empty() bool { return len(st.Acts) == 0 && len(st.Who) == 0 && st.Text.Empty() }

// blank reports whether nothing was said.
func (c ClauseSaid) blank() bool { return c.ID == "" && c.Text.Empty() }

func (c *Propose) checkClauses() error {
	n := 0
	for i, cl := range c.Clauses {
		if cl.blank() {
			continue // a field of a form that was left empty
		}
		n++
		if utf8.RuneCountInString(cl.Text.Body) > ClauseMost {
			return fault.At(at("clauses", i, "text"), lang.FaultTextTooLong(ClauseMost))
		}
	}
	switch {
	case n == 0:
		return fault.At("clauses", lang.FaultClausesNone())
	case n > ClausesMost:
		return fault.At("clauses", lang.FaultClausesMost(ClausesMost))
	}
	return nil
}

// at is the name of a field of the i-th item of a list.
func at(list string, i int, field string) string {
	return list + "." + strconv.Itoa(i) + "." + field
}

func (c *Propose) checkMandates() error {
	for _, act := range slices.Sorted(maps.Keys(c.Mandates)) {
		field, m := "mandates."+string(act), c.Mandates[act]
		percent := m.ruled().Percent
		switch {
		case !slices.Contains(Acts, act):
			return fault.At("mandates", lang.FaultSideUnknown(listed(Acts)))
		case percent < 1 || percent > 100 || m.Quorum > 1:
			return fault.At(field+".quorum", lang.FaultQuorum())
		case act.Weighty() && percent < 33:
			return fault.At(field+".quorum", lang.FaultQuorumWeighty())
		case m.Days < 0 || m.Days > daysMost:
			return fault.At(field+".days", lang.FaultRange(0, daysMost))
		case act.Weighty() && !m.Group:
			return fault.At(field+".group", lang.FaultMandateWeighty())
		}
	}
	return nil
}

func (c *Propose) checkStanding() error {
	if len(c.Standing) > standingMost {
		return fault.At("standing", lang.FaultClausesMost(standingMost))
	}
	for i, st := range c.Standing {
		switch {
		case st.empty(): // a field of a form that was left empty
		case len(st.Acts) == 0 && st.Text.Empty():
			return fault.At(at("standing", i, "text"), lang.FaultStandingNothing())
		case utf8.RuneCountInString(st.Text.Body) > ClauseMost:
			return fault.At(at("standing", i, "text"), lang.FaultTextTooLong(ClauseMost))
		case len(st.Who) == 0:
			return fault.At(at("standing", i, "who"), lang.FaultNamedNone())
		case slices.ContainsFunc(st.Acts, func(a Act) bool { return !slices.Contains(Acts, a) }):
			return fault.At(at("standing", i, "acts"), lang.FaultSideUnknown(listed(Acts)))
		case slices.ContainsFunc(st.Acts, func(a Act) bool { return !a.Lent() }):
			return fault.At(at("standing", i, "acts"), lang.FaultStandingAct())
		}
	}
	return nil
}

func (c *Propose) checkKeep() error {
	for _, sort := range slices.Sorted(maps.Keys(c.Keep)) {
		switch n := c.Keep[sort]; {
		case !slices.Contains(Sorts, sort):
			return fault.At("keep", lang.FaultSideUnknown(listed(Sorts)))
		case n != 0 && (n < keepLeast || n > keepMost):
			return fault.At("keep."+string(sort), lang.FaultKeep(keepLeast))
		}
	}
	return nil
}

func (s *State) propose(a kernel.Ask, c Propose) (any, error) {
	if c.On != nil && *c.On != len(s.versions)-1 {
		return nil, fault.New(fault.Conflict, lang.FaultAgreementNewer())
	}
	now := s.Now().Terms
	next, err := s.Proposed(c)
	if err != nil {
		return nil, err
	}
	if err := c.fulfillable(a.Roster()); err != nil {
		return nil, err
	}
	if next.Since(now).None() {
		return nil, fault.New(fault.Invalid, lang.FaultAgreementSame())
	}
	return next.facts(), nil
}

// facts are those that adopt terms: what is worded anew first.
func (t Terms) facts() kernel.Several {
	var all kernel.Several
	is := Adopted{Clauses: []Clause{}, Mandates: map[Act]Ruled{}, Keep: t.Keep}
	is.Words = AdoptedWords{Two: t.Two, Worries: t.Worries, Complaints: t.Complaints}
	for _, st := range t.Standing {
		is.May = append(is.May, st.Acts)
		is.Words.Standing = append(is.Words.Standing, StandingWords{st.Who, st.Text})
	}
	for _, l := range t.Clauses {
		if l.Clause.Zero() {
			w := Worded{Was: l.Was}
			w.Words.Text = l.Text
			all = append(all, w)
		}
		is.Clauses = append(is.Clauses, l.Clause)
	}
	for act, m := range t.Mandates {
		is.Mandates[act] = m.ruled()
	}
	return append(all, is)
}

// Proposed are the terms as they would stand if a proposal were adopted now.
func (s *State) Proposed(c Propose) (Terms, error) { return s.Now().with(c) }

// Became returns what stood before and after a proposal that was adopted, as far as
// that can be told; ok is false where it was not, or not as it is.
func (s *State) Became(c Propose) (before, after Terms, ok bool) {
	all := s.Versions()
	for i := len(all) - 1; i > 0; i-- {
		before, after = all[i-1].Terms, all[i].Terms
		next, err := before.with(c)
		if err == nil && (c.On == nil || *c.On == i-1) && next.alike(after) {
			return before, after, true
		}
	}
	return Terms{}, Terms{}, false
}

// with are terms as they would stand if a proposal were adopted.
func (t Terms) with(c Propose) (Terms, error) {
	next := Terms{Mandates: maps.Clone(t.Mandates), Keep: maps.Clone(t.Keep), People: t.People}
	named := map[Clause]bool{}
	for i, said := range c.Clauses {
		l, ok, err := t.line(i, said)
		if err != nil {
			return Terms{}, err
		}
		was := l.Clause
		if was.Zero() {
			was = l.Was
		}
		if !was.Zero() && named[was] {
			return Terms{}, fault.At(at("clauses", i, "id"), lang.FaultClauseTwice())
		}
		if named[was] = true; ok {
			next.Clauses = append(next.Clauses, l)
		}
	}
	for act, m := range c.Mandates {
		next.Mandates[act] = m.ruled().mandate()
	}
	for sort, days := range c.Keep {
		if next.Keep == nil {
			next.Keep = map[Sort]int{}
		}
		next.Keep[sort] = days
	}
	next.People = c.people(t.People)
	return next, nil
}

// line is what a proposal makes of a clause; ok is false where it falls away.
func (t Terms) line(i int, said ClauseSaid) (l Line, ok bool, err error) {
	name := said.ID
	if name == "" {
		name = said.Was
	}
	switch {
	case name == "":
		return Line{Text: said.Text}, !said.Text.Empty(), nil
	case said.ID == "" && said.Text.Empty():
		return Line{}, false, nil
	}
	at := at("clauses", i, "id")
	j := slices.IndexFunc(t.Clauses, func(l Line) bool { return l.String() == name })
	if j < 0 {
		return Line{}, false, fault.At(at, lang.FaultClauseUnknown())
	}
	if l = t.Clauses[j]; said.Text.Empty() || l.says(said.Text) {
		return l, true, nil
	}
	return Line{Was: l.Clause, Text: said.Text}, true, nil
}

// says reports whether a clause says this already.
func (l Line) says(t kernel.Text) bool {
	if l.Ready != "" {
		return l.Ready.says(t.Body)
	}
	return strings.TrimSpace(l.Text.Body) == strings.TrimSpace(t.Body)
}

// people are those who are named, and where nobody was named those who were before.
func (c Propose) people(p People) People {
	if c.Standing != nil {
		p.Standing = c.standing(p.Standing)
	}
	if c.Two != nil {
		p.Two = c.Two
	}
	if c.Worries != nil {
		p.Worries = c.Worries
	}
	if c.Complaints != nil {
		p.Complaints = c.Complaints
	}
	return p
}

// standing are the standing mandates of a proposal. Words that stood before stay in the
// language they were said in, whoever sends them again.
func (c Propose) standing(before []Standing) (all []Standing) {
	for _, st := range c.Standing {
		if st.empty() {
			continue
		}
		for _, b := range before {
			if b.Text.Body == st.Text.Body {
				st.Text = b.Text
			}
		}
		if len(st.Acts) == 0 {
			st.Acts = nil
		}
		all = append(all, st)
	}
	return all
}

// fulfillable refuses what these people could never do.
func (c Propose) fulfillable(people kernel.Roster) error {
	for _, act := range Acts {
		if m, ok := c.Mandates[act]; ok && m.Group && mayAnswer(people) < 2 {
			return fault.At("mandates."+string(act)+".group", lang.FaultMandateAlone())
		}
	}
	for i, st := range c.Standing {
		if err := here(people, at("standing", i, "who"), st.Who); err != nil {
			return err
		}
	}
	if len(c.Two) > 0 && (len(c.Two) != 2 || here(people, "two", c.Two) != nil) {
		return fault.At("two", lang.FaultTwo())
	}
	if err := here(people, "worries", c.Worries); err != nil {
		return err
	}
	return here(people, "complaints", c.Complaints)
}

// mayAnswer counts who may answer to a proposal.
func mayAnswer(people kernel.Roster) (n int) {
	if r, ok := people.(*roster.State); ok {
		for _, m := range r.Here() {
			if kernel.Welcomed.Admit(m.Person) == nil {
				n++
			}
		}
	}
	return n
}

// here refuses who is not here, or comes from an office, or stands twice, and too many.
func here(people kernel.Roster, field string, who []journal.MemberID) error {
	if len(who) > namedMost {
		return fault.At(field, lang.FaultNamedMost(namedMost))
	}
	for i, id := range who {
		p, ok := people.Person(id)
		if !ok || kernel.Welcomed.Admit(p) != nil || slices.Contains(who[:i], id) {
			return fault.At(field, lang.FaultNamed())
		}
	}
	return nil
}

// Sign says: I read this, or had it read to me.
type Sign struct {
	Version *int `json:"version,omitempty"` // which; nil: the one that stands
}

func (s *State) sign(a kernel.Ask, c Sign) (any, error) {
	n := len(s.versions) - 1
	switch {
	case c.Version != nil && *c.Version != n:
		return nil, fault.New(fault.Conflict, lang.FaultAgreementNewer())
	case s.Read(a.By):
		return nil, nil
	}
	return Signed{Version: n}, nil
}

func listed[S ~string](all []S) string {
	text := ""
	for i, s := range all {
		if i > 0 {
			text += ", "
		}
		text += string(s)
	}
	return text
}
