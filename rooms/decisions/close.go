package decisions

import (
	"slices"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roster"
	"alongside/lang"
)

// decideClose lets out of the hat what was said against the matter, and then counts.
// Whether it may be closed is decided before anybody looks at an answer.
func (s *State) decideClose(a kernel.Ask, c Which) (any, error) {
	d, err := s.underway(c.Decision)
	if err == nil {
		err = d.Window(a).Fault(a.Day)
	}
	if err != nil {
		return nil, err
	}
	return kernel.Opening{
		Of: func(is any) bool {
			o, ok := is.(WithoutName)
			return ok && o.Decision == c.Decision
		},
		Then: func(v kernel.View) (any, error) {
			return kernel.In[*State](v).all[c.Decision].settle(v)
		},
	}, nil
}

// settle closes a matter, or asks for one more session.
func (d *Decision) settle(g Group) (any, error) {
	f := d.count(g)
	last := d.again || d.sessions(g, d.asked) > 1
	if f.Outcome == TooFew && !last {
		return Extended{Of{d.ID}}, nil
	}
	if c, ok := d.Carried(); ok && f.Outcome == Agreed {
		return d.perform(f, c), nil
	}
	return f, nil
}

// perform is the closing, and what was agreed done in the same write.
func (d *Decision) perform(f Closed, c kernel.Carried) kernel.Then {
	return kernel.Then{Fact: f, Perform: c, Overtook: func(err error) any { return Overtaken{Of{d.ID}, why(err)} }}
}

// count is the closing of a matter as it stands.
func (d *Decision) count(g Group) Closed {
	all := voters(g)
	given := d.given(all)
	f := Closed{Of: Of{d.ID}, Erasure: d.erasure(), Tally: d.tally(all, given), May: len(all)}
	f.Usual = usual(g, f.May)
	f.Quorum = quorum(g.Rule(d.act()).Quorum, f.Usual)
	if d.smaller > 0 {
		f.Quorum = min(f.Quorum, d.smaller)
	}
	f.Silent = f.May - f.Answered
	_, f.Objections = d.Objections()
	f.Outcome, f.Chosen = d.outcome(f)
	d.split(&f, all, given)
	return f
}

// given are the answers that count, by who gave them: who has left is not among them.
func (d *Decision) given(all []roster.Member) map[journal.MemberID]*Answer {
	given := map[journal.MemberID]*Answer{}
	for _, a := range d.answers {
		if a.version == d.version() {
			given[a.By] = a
		}
	}
	counts := map[journal.MemberID]*Answer{}
	for _, m := range all {
		if a := given[m.ID]; a != nil {
			counts[m.ID] = a
		}
	}
	return counts
}

// tally counts the answers of some members.
func (d *Decision) tally(of []roster.Member, given map[journal.MemberID]*Answer) (t Tally) {
	if d.Way == Dots {
		t.Dots = make([]int, d.Count)
	} else {
		t.Stances = &Stances{}
	}
	for _, m := range of {
		if a := given[m.ID]; a != nil {
			t.Answered++
			t.add(a)
		}
	}
	return t
}

func (t *Tally) add(a *Answer) {
	for _, dot := range a.Dots {
		if dot.Option >= 1 && dot.Option <= len(t.Dots) {
			t.Dots[dot.Option-1] += dot.N
		}
	}
	if t.Stances == nil {
		return
	}
	switch a.Stance {
	case Agree:
		t.Stances.Agree++
	case Concern:
		t.Stances.Concern++
	case Object:
		t.Stances.Object++
	case Aside:
		t.Stances.Aside++
	}
}

// Of is how many gave an answer.
func (s Stances) Of(stance Stance) int {
	switch stance {
	case Agree:
		return s.Agree
	case Concern:
		return s.Concern
	case Object:
		return s.Object
	}
	return s.Aside
}

// With is how many can live with it.
func (s Stances) With() int { return s.Agree + s.Concern }

// top are the choices with most dots, from 1; none where there are no dots.
func (t Tally) top() (all []int) {
	if len(t.Dots) == 0 || slices.Max(t.Dots) == 0 {
		return nil
	}
	most := slices.Max(t.Dots)
	for i, n := range t.Dots {
		if n == most {
			all = append(all, i+1)
		}
	}
	return all
}

// outcome says what the answers come to. What somebody finds harmful comes back,
// however few have answered; and where nobody can live with it, silence is no yes.
func (d *Decision) outcome(f Closed) (o Outcome, chosen int) {
	if d.Way == Dots {
		switch top := f.top(); {
		case f.Answered < f.Quorum, len(top) == 0:
			return TooFew, 0
		case len(top) > 1:
			return Tied, 0
		default:
			return Agreed, top[0]
		}
	}
	switch {
	case f.Stances.Object > 0, f.Objections > 0:
		return Objected, 0
	case f.Answered < f.Quorum, f.Stances.With() == 0:
		return TooFew, 0
	}
	return Agreed, 0
}

// split shows the answers apart by side and by language, where each that may answer
// has five answers or more: else what is withheld could be worked out. It says which
// did not agree, where three of them or more have answered.
func (d *Decision) split(f *Closed, all []roster.Member, given map[journal.MemberID]*Answer) {
	sides, languages := map[kernel.Side][]roster.Member{}, map[roster.Language][]roster.Member{}
	for _, m := range all {
		sides[m.Side] = append(sides[m.Side], m)
		languages[roster.Language(m.Language)] = append(languages[roster.Language(m.Language)], m)
	}
	counted, apart := parts(d, f, sides, given)
	for _, p := range counted {
		f.Sides = append(f.Sides, SideTally{p.of, p.tally})
	}
	f.Apart = apart
	spoken, apartIn := parts(d, f, languages, given)
	for _, p := range spoken {
		f.Languages = append(f.Languages, LanguageTally{p.of, p.tally})
	}
	f.ApartIn = apartIn
}

// part is a part of those who may answer, and what it answered.
type part[K ~string] struct {
	of    K
	tally Tally
}

func parts[K ~string](d *Decision, f *Closed, of map[K][]roster.Member, given map[journal.MemberID]*Answer) (shown []part[K], apart []K) {
	var names []K
	for k := range of {
		names = append(names, k)
	}
	slices.Sort(names)
	whole := len(names) > 1
	for _, k := range names {
		t := d.tally(of[k], given)
		shown = append(shown, part[K]{k, t})
		whole = whole && t.Answered >= few
		if len(names) > 1 && t.Answered >= some && !t.goesWith(f) {
			apart = append(apart, k)
		}
	}
	if !whole {
		shown = nil
	}
	return shown, apart
}

// goesWith reports whether at least half of a part can live with what came out, or
// gave most dots to what was chosen.
func (t Tally) goesWith(f *Closed) bool {
	if t.Stances != nil {
		return 2*t.Stances.With() >= t.Answered
	}
	return f.Chosen == 0 || slices.Contains(t.top(), f.Chosen)
}

// decideSmaller asks once more, of a smaller circle, what too few have answered.
func (s *State) decideSmaller(a kernel.Ask, c Which) (any, error) {
	d, err := s.known(c.Decision)
	switch {
	case err != nil:
		return nil, err
	case !d.Stuck():
		return nil, fault.New(fault.Conflict, lang.FaultDecisionNotFew())
	}
	return AskedSmaller{Of{d.ID}, smaller(d.Closed.Quorum, len(voters(a)))}, nil
}

// Stuck reports whether too few have answered, and it can be asked of a smaller circle.
func (d *Decision) Stuck() bool {
	return d.Outcome == TooFew && d.smaller == 0 && !d.Withdrawn() && d.Closed != nil
}

// Enough is how many are enough where it is asked of a smaller circle.
func (d *Decision) Enough(g Group) int { return smaller(d.Closed.Quorum, len(voters(g))) }

// decideEmergency takes the word of one of the two who may act at once; with both
// words it is done.
func (s *State) decideEmergency(a kernel.Ask, c Which) (any, error) {
	d, err := s.underway(c.Decision)
	if err != nil {
		return nil, err
	}
	carried, ok := d.Carried()
	switch {
	case !ok:
		return nil, fault.New(fault.Conflict, lang.FaultDecisionNothing())
	case !d.Hurries(a, a.By):
		return nil, fault.New(fault.Forbidden, lang.FaultDecisionTwo())
	case d.Urged(a.By):
		return nil, nil
	}
	for _, u := range d.urges {
		if p, here := a.Roster().Person(u.by); here && kernel.Welcomed.Admit(p) == nil && d.Hurries(a, u.by) {
			f := Closed{Of: Of{d.ID}, Erasure: d.erasure(), Outcome: Emergency, May: len(voters(a))}
			f.Silent = f.May
			return d.perform(f, carried), nil
		}
	}
	return Urged{Of: Of{d.ID}}, nil
}

// Hurries reports whether a member is one of the two who may act at once.
func (d *Decision) Hurries(g Group, m journal.MemberID) bool {
	return slices.Contains(g.Rule(d.act()).Two, m) && !m.Zero()
}

// Due implements kernel.Tidier: a matter is over whose words were taken back, and one
// that nobody closes.
func (s *State) Due() (due journal.Day) {
	for _, d := range s.order {
		if d.Outcome == "" && (due == 0 || d.ends() < due) {
			due = d.ends()
		}
	}
	return due
}

// ends is the day on which a matter is over by itself.
func (d *Decision) ends() journal.Day {
	if d.Withdrawn() {
		return d.Day
	}
	return d.asked + lapse
}

// Tidy implements kernel.Tidier.
func (s *State) Tidy(a kernel.Ask) (any, error) {
	var all kernel.Several
	for _, d := range s.order {
		if d.Outcome == "" && d.ends() <= a.Day {
			all = append(all, Faded{Of{d.ID}, d.erasure()})
		}
	}
	if len(all) == 0 {
		return nil, nil
	}
	return all, nil
}
