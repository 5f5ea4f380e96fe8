package sessions

import (
	"maps"
	"slices"

	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roster"
	"alongside/rooms/sessions/totals"
)

// traces are what is known of who did what while a session lasts. They are the fold
// of a trail, so that what somebody takes away can be left out of it.
type traces struct {
	trail []step

	arrived  map[journal.MemberID]bool
	feelings map[journal.MemberID]int // 0: passed
	weather  *Weather
	cards    votes
	items    votes
	talks    map[journal.ID]*talk
	round    journal.ID // that goes round now
	turn     Turn
	before   Turn // that a new round broke off
	paused   bool
	tables   map[journal.MemberID]int
	hands    map[journal.MemberID]map[journal.MemberID]bool // who may write for whom, by whose words they are
}

// step is a fact of the evening without anything it does not need.
type step struct {
	id journal.ID
	by journal.MemberID
	is any
}

type votes map[journal.ID]map[journal.MemberID]bool

// talk is who had a turn in a round, for how many seconds, and who passed.
type talk struct {
	held    map[journal.MemberID]int
	skipped map[journal.MemberID]bool
}

// Turn is whose turn it is.
type Turn struct {
	Round        journal.ID
	Member       journal.MemberID // zero: nobody's
	Interpreting bool

	since journal.ID // the entry with which it began or went on; zero: it stands still
}

// passing is a fact of one session.
type passing interface{ of() journal.ID }

func newTraces() *traces {
	return &traces{
		arrived: map[journal.MemberID]bool{}, feelings: map[journal.MemberID]int{},
		cards: votes{}, items: votes{}, talks: map[journal.ID]*talk{},
		tables: map[journal.MemberID]int{}, hands: map[journal.MemberID]map[journal.MemberID]bool{},
	}
}

// note folds a passing fact into the evening.
func (x *Session) note(f kernel.Fact, is any) {
	if x.evening == nil || f.Taken && fleeting(is) {
		return
	}
	p := step{f.ID, f.By, is}
	x.evening.trail = append(x.evening.trail, p)
	x.evening.apply(p)
}

func fleeting(is any) bool {
	switch is.(type) {
	case RoundStarted, Paused, Resumed, TablesSet:
		return false
	}
	return true
}

// forget leaves entry id out of the evening, or what its words said.
func (e *traces) forget(id journal.ID) {
	at := slices.IndexFunc(e.trail, func(p step) bool { return p.id == id })
	if at < 0 {
		return
	}
	trail := e.trail
	if fleeting(trail[at].is) {
		trail = slices.Delete(trail, at, at+1)
	} else if p, ok := trail[at].is.(Paused); ok {
		trail[at].is = Paused{At: p.At}
	}
	e.again(trail)
}

// gone is a step of somebody who left: it is still erased at the close, and says
// nothing any more.
type gone struct{}

// leave drops what m did, and that m had a turn.
func (e *traces) leave(m journal.MemberID) {
	trail := e.trail
	for i, p := range trail {
		if t, ok := p.is.(TurnTaken); ok && t.Words.Member == m {
			t.Words.Member = journal.MemberID{}
			trail[i].is = t
		} else if p.by == m && fleeting(p.is) {
			trail[i] = step{id: p.id, is: gone{}}
		}
	}
	e.again(trail)
}

// again folds a trail anew.
func (e *traces) again(trail []step) {
	*e = *newTraces()
	e.trail = trail
	for _, p := range trail {
		e.apply(p)
	}
}

func (e *traces) apply(p step) {
	switch is := p.is.(type) {
	case Arrived:
		e.arrived[p.by] = true
	case CheckedIn:
		e.feel(p.by, is.Words.Feeling)
	case ItemVoted:
		e.items.vote(p.by, is.Words)
	case CardVoted:
		e.cards.vote(p.by, is.Words)
	case RoundStarted:
		e.talks[p.id] = &talk{map[journal.MemberID]int{}, map[journal.MemberID]bool{}}
		e.round, e.before, e.turn, e.paused = p.id, e.turn, Turn{}, false
	case TurnTaken:
		e.stop(e.turn, is.Words.Seconds)
		e.turn = Turn{is.Words.Round, is.Words.Member, is.Words.Interpreting, p.id}
		e.stop(e.turn, 0)
	case TurnHandedOn:
		if is.Words.Round == e.before.Round {
			e.stop(e.before, is.Words.Seconds)
			e.before = Turn{}
		} else if is.Words.Round == e.turn.Round {
			e.stop(e.turn, is.Words.Seconds)
			e.turn = Turn{}
		}
	case Skipped:
		if t := e.talks[is.Words.Round]; t != nil {
			t.skipped[p.by] = true
		}
	case Paused:
		e.stop(e.turn, is.Words.Seconds)
		e.paused, e.turn.since = true, journal.ID{}
	case Resumed:
		e.paused, e.turn.since = false, p.id
	case SatDown:
		e.tables[p.by] = is.Words.Table
	case roster.ScribeAllowed:
		if e.hands[p.by] == nil {
			e.hands[p.by] = map[journal.MemberID]bool{}
		}
		e.hands[p.by][is.Words.Hand] = true
	case TablesSet:
		clear(e.tables)
	}
}

// feel notes how somebody is. The picture that all see moves only when the
// number of people who answered comes to a multiple of five.
func (e *traces) feel(m journal.MemberID, feeling int) {
	_, again := e.feelings[m]
	e.feelings[m] = feeling
	if !again && len(e.feelings)%few == 0 {
		e.weather = totals.Sky(e.feelings)
	}
}

// stop counts the seconds of a turn that ended or stands still.
func (e *traces) stop(t Turn, seconds int) {
	if k := e.talks[t.Round]; k != nil && !t.Member.Zero() {
		if t.Interpreting {
			seconds = 0
		}
		k.held[t.Member] += seconds
	}
}

func (v votes) vote(m journal.MemberID, w VoteWords) {
	if v[w.For] == nil {
		v[w.For] = map[journal.MemberID]bool{}
	}
	if w.Off {
		delete(v[w.For], m)
	} else {
		v[w.For][m] = true
	}
}

// live is the evening, an empty one where it is over.
func (x *Session) live() *traces {
	if x.evening == nil {
		return &traces{}
	}
	return x.evening
}

// There reports whether m is in the open session: arrived, was given a turn, took
// a role, or is one of the supporters with whom it opened.
func (x *Session) There(m journal.MemberID) bool {
	if x.Stage != Underway {
		return false
	}
	_, here := x.here()[m]
	return here
}

func (x *Session) here() map[journal.MemberID]struct{} {
	all := map[journal.MemberID]struct{}{}
	for m := range x.evening.arrived {
		all[m] = struct{}{}
	}
	for _, t := range x.evening.talks {
		for m := range t.held {
			all[m] = struct{}{}
		}
	}
	for _, h := range x.took {
		all[h.member] = struct{}{}
	}
	for _, m := range x.Details().Care.Supporters {
		all[m] = struct{}{}
	}
	return all
}

// Here returns who is in the open session, in the order of their ids.
func (x *Session) Here() []journal.MemberID {
	if x.Stage != Underway {
		return nil
	}
	return slices.SortedFunc(maps.Keys(x.here()), func(a, b journal.MemberID) int { return slices.Compare(a[:], b[:]) })
}

// Arrived reports whether m said that they are there.
func (x *Session) Arrived(m journal.MemberID) bool { return x.live().arrived[m] }

// Weather is how people are, in steps of five answers; nil before the fifth.
func (x *Session) Weather() *Weather { return x.live().weather }

// Feeling is what m, and only m may see it, answered; 0: passed.
func (x *Session) Feeling(m journal.MemberID) (feeling int, answered bool) {
	feeling, answered = x.live().feelings[m]
	return feeling, answered
}

// Paused reports whether somebody asked for calm.
func (x *Session) Paused() bool { return x.live().paused }

// Turn is whose turn it is.
func (x *Session) Turn() Turn { return x.live().turn }

// Round returns the round that goes round now, or nil.
func (x *Session) Round() *Round {
	if x.Stage != Underway || len(x.Rounds) == 0 {
		return nil
	}
	return x.Rounds[len(x.Rounds)-1]
}

// Skipped reports whether m, and only m may see it, passes in the round that goes
// round now.
func (x *Session) Skipped(m journal.MemberID) bool {
	t := x.live().talks[x.live().round]
	return t != nil && t.skipped[m]
}

// StillToCome is how many voices the round that goes round now still waits for.
// Whose, nobody is told.
func (x *Session) StillToCome() (n int) {
	t := x.live().talks[x.live().round]
	if t == nil {
		return 0
	}
	for m := range x.here() {
		if _, held := t.held[m]; !held && !t.skipped[m] {
			n++
		}
	}
	return n
}

// Votes is how many find a card or an item important.
func (x *Session) Votes(id journal.ID) int {
	if x.Totals != nil {
		if n, known := x.Totals.Votes(id); known {
			return n
		}
	}
	return len(x.live().cards[id]) + len(x.live().items[id]) + x.dots(id)
}

// dots are what people stuck to a slip on paper.
func (x *Session) dots(id journal.ID) int {
	if i := slices.IndexFunc(x.Cards, func(c *Card) bool { return c.ID == id }); i >= 0 {
		return x.Cards[i].Dots
	}
	return 0
}

// Voted reports whether m, and only m may see it, voted for a card or an item.
func (x *Session) Voted(id journal.ID, m journal.MemberID) bool {
	return x.live().cards[id][m] || x.live().items[id][m]
}
