package kernel

import (
	"time"

	"alongside/journal"
)

// Ask is who wants something. It has no clock: planned times it can only hold
// against the clock with Past, and what took how long it learns from Since.
type Ask struct {
	ID       journal.ID       // of the contribution
	By       journal.MemberID // zero: nobody is signed in, or the house itself
	Device   journal.ID       // with which By is signed in
	Scribed  bool             // somebody writes for By
	Shared   bool             // on the tablet that goes round; By may be zero although it is in the room
	Day      journal.Day      // today in the group's time zone
	Adopted  journal.ID       // the proposal that carried this command, if one did
	Language string           // of plain strings; "": By's own
	Hall     bool             // it came over a network on which others can read along

	view    View
	live    *live
	now     time.Time
	looking bool // inside a look, which holds the lock already
}

// Past reports whether a planned time has come.
func (a Ask) Past(planned time.Time) bool { return !a.now.Before(planned) }

// Since returns how long ago entry id became durable under this very process, in
// whole seconds; known is false after a restart.
func (a Ask) Since(id journal.ID) (seconds int, known bool) {
	if a.live == nil {
		return 0, false
	}
	at, ok := a.live.born(id, a.looking)
	if !ok {
		return 0, false
	}
	return int(a.now.Sub(at) / time.Second), true
}

// Roster returns who is here.
func (a Ask) Roster() Roster { return a.view.Roster() }

// Me returns the asking member; ok is false if there is none.
func (a Ask) Me() (m Person, ok bool) {
	if a.By.Zero() {
		return Person{}, false
	}
	return a.Roster().Person(a.By)
}

// nobody reports whether the tablet that goes round does not know in whose hands it
// is: several people answer on it.
func (a Ask) nobody() bool { return a.Shared && a.By.Zero() }

// Meeting returns who is gathered now.
func (a Ask) Meeting() Meeting {
	if a.view.m == nil {
		return Meeting{}
	}
	return a.view.Meeting()
}

// Rule is what the agreement says of an act.
func (a Ask) Rule(act string) Rule { return a.view.Rule(act) }

// Listeners are those whom the agreement names for something that not all may read.
func (a Ask) Listeners(what string) []journal.MemberID { return a.view.Listeners(what) }

// Gatherings returns the meetings that are over, oldest first.
func (a Ask) Gatherings() []Gathering { return a.view.Gatherings() }

// Entry returns what the kernel knows of an entry or of what lies in the hat.
func (a Ask) Entry(id journal.ID) (Mark, bool) {
	if m, ok := a.view.m.ids[id]; ok { // first: the hat may be open in the batch under way
		return Mark{
			Kind: m.kind.Name, By: m.by, Day: m.day, Code: a.view.m.codes[id], Words: m.words,
			Fleeting: m.kind.manner == fleeting, Scribed: m.scribed,
		}, true
	}
	if a.live != nil && !a.looking {
		if h, ok := a.live.inHat(id); ok {
			return Mark{Kind: h.kind, Code: h.code, Words: true, InHat: true}, true
		}
	}
	return Mark{}, false
}

// Reads reports whether By may read what was said in an entry.
func (a Ask) Reads(id journal.ID) bool {
	me, ok := a.Me()
	return ok && a.view.Reads(me, id)
}

// ByCode returns what a take-back code belongs to, in the journal or the hat.
func (a Ask) ByCode(code Sealed) (journal.ID, bool) {
	for id, c := range a.view.m.codes {
		if c.Is(code) {
			return id, true
		}
	}
	if a.live == nil || a.looking {
		return journal.ID{}, false
	}
	return a.live.byCode(code)
}

// Said returns the entries whose words are By's and still stand, oldest first.
func (a Ask) Said() []journal.ID { return a.SaidBy(a.By) }

// SaidBy returns the entries whose words are a member's and still stand, oldest first.
func (a Ask) SaidBy(m journal.MemberID) []journal.ID { return a.view.m.said(m) }

// Mark is what may be known of an entry without reading it.
type Mark struct {
	Kind  string
	By    journal.MemberID // zero: not kept
	Day   journal.Day      // 0: it lies in the hat
	Code  Sealed           // the code that takes it back; zero: none
	Words bool             // has words that still stand
	InHat bool

	Fleeting bool
	Scribed  bool // somebody wrote it down for By
}

// Ask is how a page looks at what only commands are asked: today, and what
// happened under this process. It has no member.
func (g Group) Ask(v View) Ask {
	now := g.house.now()
	g.house.mu.Lock()
	l := g.house.awake[g.id]
	g.house.mu.Unlock()
	return Ask{Day: DayOf(now, v.Roster().Zone()), view: v, now: now, live: l, looking: true}
}
