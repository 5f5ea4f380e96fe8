package sessions

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
	"alongside/rooms/sessions/plan"
)

// Open begins a session. Whoever opens it says that both supporters are there,
// or names others who are.
type Open struct {
	Session    journal.ID         `json:"session"`
	Early      bool               `json:"early,omitempty"`
	Supporters []journal.MemberID `json:"supporters,omitempty"`
	HardToday  kernel.Text        `json:"hard_today,omitzero"`
}

func (s *State) decideOpen(a kernel.Ask, c Open) (any, error) {
	x, err := s.known(a, c.Session)
	switch {
	case err != nil:
		return nil, err
	case x.Stage == Underway && len(c.Supporters) == 0 && c.HardToday.Empty():
		return nil, nil
	case x.Stage == Underway:
		return nil, fault.New(fault.Conflict, lang.FaultSessionOpen())
	case x.Stage != Ahead:
		return nil, fault.New(fault.Conflict, lang.FaultSessionOver())
	case s.open != nil:
		return nil, fault.New(fault.Conflict, lang.FaultSessionOther())
	case !c.Early && !x.Soon(a):
		return nil, fault.New(fault.Conflict, lang.FaultSessionEarly())
	}
	return x.begin(a, c)
}

// Soon reports whether x starts within the hour, or should have.
func (x *Session) Soon(a kernel.Ask) bool {
	return a.Past(x.Starts.Time().Add(-earlyBy * time.Second))
}

// begin opens x if its care plan is whole.
func (x *Session) begin(a kernel.Ask, c Open) (any, error) {
	care := x.Details().Care
	if slices.Equal(c.Supporters, care.Supporters) {
		c.Supporters = nil // as planned
	}
	if len(c.Supporters) > 0 {
		care.Supporters = c.Supporters
	}
	if !c.HardToday.Empty() {
		care.HardToday = c.HardToday
	}
	switch missing := care.Missing(); missing {
	case "":
	case "supporters":
		return nil, fault.At(missing, lang.FaultSupportersTwo())
	default:
		return nil, fault.At("care."+missing, lang.FaultCareMissing())
	}
	if err := plan.Supporters(a.Roster(), "supporters", care.Supporters, x.Circle()); err != nil {
		return nil, err
	}
	f := Opened{At: At{x.ID}}
	f.Words.HardToday, f.Words.Supporters = c.HardToday, c.Supporters
	return f, nil
}

func (s *State) arrive(a kernel.Ask, c Which) (any, error) {
	x, err := s.known(a, c.Session)
	switch {
	case err != nil:
		return nil, err
	case x.Stage != Underway:
		return nil, fault.New(fault.Conflict, lang.FaultSessionClosed())
	case x.Arrived(a.By):
		return nil, nil
	}
	return Arrived{At: At{x.ID}}, nil
}

// CheckIn says how one is; left out: pass.
type CheckIn struct {
	Session journal.ID `json:"session"`
	Feeling *int       `json:"feeling,omitempty"` // 1 to 5
}

// Check implements kernel.Checked.
func (c *CheckIn) Check() error { return within("feeling", c.Feeling, 1, 5) }

// within refuses a number that is out of range.
func within(field string, n *int, least, most int) error {
	if n != nil && (*n < least || *n > most) {
		return fault.At(field, lang.FaultRange(least, most))
	}
	return nil
}

func (s *State) checkIn(a kernel.Ask, c CheckIn) (any, error) {
	x, err := s.within(a, c.Session)
	if err != nil {
		return nil, err
	}
	f := CheckedIn{At: At{x.ID}}
	if c.Feeling != nil {
		f.Words.Feeling = *c.Feeling
	}
	if before, answered := x.Feeling(a.By); answered && before == f.Words.Feeling {
		return nil, nil
	}
	return f, nil
}

// TakeRole takes a role for this session, from whoever had it.
type TakeRole struct {
	Session journal.ID `json:"session"`
	Role    Role       `json:"role"`
}

// Check implements kernel.Checked.
func (c *TakeRole) Check() error {
	if !slices.Contains(Roles, c.Role) {
		return fault.At("role", lang.FaultSideUnknown(strings.Join(plain(Roles), ", ")))
	}
	return nil
}

func (s *State) takeRole(a kernel.Ask, c TakeRole) (any, error) {
	x, err := s.within(a, c.Session)
	if err != nil || x.Roles[c.Role] == a.By {
		return nil, err
	}
	return RoleTaken{At: At{x.ID}, Role: c.Role}, nil
}

// Suggest returns who is there, those first who had the role in the fewest closed
// sessions, and among these those for whom it is longest ago.
func (s *State) Suggest(role Role) []journal.MemberID {
	if s.open == nil {
		return nil
	}
	times, last := map[journal.MemberID]int{}, map[journal.MemberID]int{}
	for i, x := range s.order {
		if x.Stage != Done {
			continue
		}
		for _, m := range x.Took(role) {
			times[m]++
			last[m] = i + 1
		}
	}
	here := s.open.Here()
	slices.SortStableFunc(here, func(a, b journal.MemberID) int {
		if times[a] != times[b] {
			return times[a] - times[b]
		}
		return last[a] - last[b]
	})
	return here
}

// Took returns who took a role in x, each once, in that order.
func (x *Session) Took(role Role) (ms []journal.MemberID) {
	for _, h := range x.took {
		if h.role == role && !slices.Contains(ms, h.member) {
			ms = append(ms, h.member)
		}
	}
	return ms
}

// FirstTime reports whether m never had the role in a session that is closed.
func (s *State) FirstTime(role Role, m journal.MemberID) bool {
	return !slices.ContainsFunc(s.order, func(x *Session) bool {
		return x.Stage == Done && slices.Contains(x.Took(role), m)
	})
}

// pause is anybody's: partners are asked for calm too, and may ask.
func (s *State) pause(a kernel.Ask, c Which) (any, error) {
	x, err := s.within(a, c.Session)
	if err != nil || x.Paused() {
		return nil, err
	}
	return Paused{At{x.ID}, TurnWords{Seconds: x.lasted(a)}}, nil
}

func (s *State) goOn(a kernel.Ask, c Which) (any, error) {
	x, err := s.led(a, c.Session)
	if err != nil || !x.Paused() {
		return nil, err
	}
	return Resumed{At: At{x.ID}}, nil
}

// Count counts fares, meals and children; what is left out stays as it is.
type Count struct {
	Session  journal.ID `json:"session"`
	Fares    *int       `json:"fares,omitempty"`
	Meals    *int       `json:"meals,omitempty"`
	Children *int       `json:"children,omitempty"`
}

// Check implements kernel.Checked.
func (c *Count) Check() error {
	return cmp.Or(within("fares", c.Fares, 0, countMost), within("meals", c.Meals, 0, countMost), within("children", c.Children, 0, countMost))
}

func (s *State) decideCount(a kernel.Ask, c Count) (any, error) {
	x, err := s.led(a, c.Session)
	if err != nil {
		return nil, err
	}
	f := Counted{At{x.ID}, c.Fares, c.Meals, c.Children}
	y := Session{Counts: x.Counts}
	if y.count(f); y.Counts == x.Counts {
		return nil, nil
	}
	return f, nil
}

// Gatherings returns the sessions that are over, oldest first: on which day each was
// opened, and how many were there.
func (s *State) Gatherings() (all []kernel.Gathering) {
	for _, x := range s.order {
		if x.Stage == Done && x.OpenedDay != 0 && x.Totals != nil {
			all = append(all, kernel.Gathering{Day: x.OpenedDay, Count: x.Totals.There})
		}
	}
	slices.SortStableFunc(all, func(a, b kernel.Gathering) int { return cmp.Compare(a.Day, b.Day) })
	return all
}
