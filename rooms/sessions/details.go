package sessions

import (
	"cmp"
	"slices"

	"alongside/journal"
	"alongside/kernel"
)

// Details returns the plan of x as it stands.
func (x *Session) Details() Details { return x.layers.Details() }

// Circle is for whom the session is.
func (x *Session) Circle() Circle { return x.layers.Circle() }

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

// shows reports whether an evening that a may see is, or holds, what has this id. On the
// tablet that goes round that is the open one.
func (s *State) shows(a kernel.Ask, id journal.ID) bool {
	me, ok := a.Me()
	for _, x := range s.order {
		if x.holds(id) && (ok && CanSee(me, x) || a.Shared && x == s.open) {
			return true
		}
	}
	return false
}

// holds reports whether x is, or holds, what has this id.
func (x *Session) holds(id journal.ID) bool {
	return x.ID == id ||
		slices.ContainsFunc(x.Cards, func(c *Card) bool { return c.ID == id }) ||
		slices.ContainsFunc(x.items, func(i *Item) bool { return i.ID == id }) ||
		slices.ContainsFunc(x.Rounds, func(r *Round) bool { return r.ID == id })
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
