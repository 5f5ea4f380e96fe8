package sessions

import (
	"cmp"
	"slices"

	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roster"
)

// layer is what one entry said about a plan. Plans are layers upon layers, so
// that words that are taken back leave what others said.
type layer struct {
	frame Frame
	words PlanWords
	taken bool
}

func (l *layer) blank() { l.words, l.taken = PlanWords{}, true }

// Details is a plan as it stands.
type Details struct {
	PlanWords
	Every     Every
	Who       Circle
	Languages []roster.Language
	Taken     bool // something in it was taken back
}

// Details returns the plan of x as it stands. What may be hard is said anew for
// each session of a week.
func (x *Session) Details() Details {
	d := Details{Every: JustOnce, Who: Everyone}
	for i, l := range append(slices.Clone(x.layers), x.tonight) {
		f, w := l.frame, l.words
		if i < x.own {
			w.Care.HardToday = kernel.Text{}
		}
		if f.Every != "" {
			d.Every = f.Every
		}
		if f.Who != "" {
			d.Who = f.Who
		}
		if len(f.Languages) > 0 {
			d.Languages = f.Languages
		}
		if len(w.Care.Supporters) > 0 {
			d.Care.Supporters = w.Care.Supporters
		}
		for _, t := range [...]struct{ to, from *kernel.Text }{
			{&d.Title, &w.Title},
			{&d.Place, &w.Place},
			{&d.Food, &w.Food},
			{&d.Childcare, &w.Childcare},
			{&d.Care.HardToday, &w.Care.HardToday},
			{&d.Care.PauseSignal, &w.Care.PauseSignal},
			{&d.Care.IfDisclosed, &w.Care.IfDisclosed},
			{&d.Care.Closing, &w.Care.Closing},
		} {
			if !t.from.Empty() {
				*t.to = *t.from
			}
		}
		d.Taken = d.Taken || l.taken && l != x.tonight
	}
	return d
}

// Missing names the field of the care plan that is still empty, as in the
// command sessions.plan without "care."; "": it is whole.
func (c Care) Missing() string {
	switch {
	case c.HardToday.Empty():
		return "hard_today"
	case c.PauseSignal.Empty():
		return "pause_signal"
	case len(c.Supporters) != 2:
		return "supporters"
	case c.IfDisclosed.Empty():
		return "if_disclosed"
	case c.Closing.Empty():
		return "closing"
	}
	return ""
}

// Circle is for whom the session is.
func (x *Session) Circle() Circle {
	for _, l := range slices.Backward(x.layers) {
		if l.frame.Who != "" {
			return l.frame.Who
		}
	}
	return Everyone
}

// Supporter reports whether m is one of the two to turn to.
func (x *Session) Supporter(m journal.MemberID) bool {
	return slices.Contains(x.Details().Care.Supporters, m)
}

// Agenda is what to talk about, in the order in which it was put up. What was
// taken back comes over to no further session.
func (x *Session) Agenda() (items []*Item) {
	for _, i := range x.items {
		if !i.Taken || i.Session == x.ID {
			items = append(items, i)
		}
	}
	return items
}

// MayEnter reports whether p may take part in x: people who live it only, where
// it is for them, and a partner only if invited.
func MayEnter(p kernel.Person, x *Session) bool {
	switch {
	case p.Left, x.Circle() == LivedOnly && p.Side != kernel.Lived:
		return false
	case p.Side == kernel.Partner:
		return x.invited[p.ID]
	}
	return true
}

// MayKnow reports whether p may know of x, so that they can arrive: a newcomer
// only of an open one.
func MayKnow(p kernel.Person, x *Session) bool {
	return MayEnter(p, x) && (x.Stage == Underway || p.Welcomed && p.Side != kernel.Partner)
}

// CanSee reports whether p may see what is in x: partners and newcomers only the
// open session in which they are.
func CanSee(p kernel.Person, x *Session) bool {
	guest := p.Side == kernel.Partner || !p.Welcomed
	return MayKnow(p, x) && (!guest || x.There(p.ID))
}

// Invited reports whether partner m may come.
func (x *Session) Invited(m journal.MemberID) bool { return x.invited[m] }

// Session returns a session, or nil.
func (s *State) Session(id journal.ID) *Session { return s.all[id] }

// Open returns the session that is open, or nil.
func (s *State) Open() *Session { return s.open }

// Meeting is who is gathered now, for kernel.Law.
func (s *State) Meeting() kernel.Meeting {
	if s.open == nil {
		return kernel.Meeting{}
	}
	return kernel.Meeting{Session: s.open.ID, Day: s.open.OpenedDay, Here: s.open.There}
}

// Sessions returns all sessions, the latest first.
func (s *State) Sessions() []*Session {
	all := slices.Clone(s.order)
	slices.Reverse(all)
	slices.SortStableFunc(all, func(a, b *Session) int { return cmp.Compare(b.Starts, a.Starts) })
	return all
}

// Next returns the session ahead that starts first and that p may see, or nil.
func (s *State) Next(p kernel.Person) (next *Session) {
	for _, x := range s.order {
		if x.Stage == Ahead && CanSee(p, x) && (next == nil || x.Starts < next.Starts) {
			next = x
		}
	}
	return next
}
