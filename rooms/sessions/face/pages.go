package face

import (
	"cmp"
	"slices"

	"alongside/kernel"
	"alongside/kernel/roster"
	"alongside/lang"
	"alongside/rooms/sessions"
	"alongside/rooms/sessions/parts"
	"alongside/web"
	"alongside/web/ui"
)

// itemPart is something to talk about.
type itemPart struct {
	parts.Told
	ID    string
	Votes int
	Voted bool
	Done  bool
	Form  ui.FormData
}

func agenda(a *web.Ask, v kernel.View, x *sessions.Session) (items []itemPart) {
	for _, i := range x.Agenda() {
		f := a.Form("sessions.vote_item", i.ID.String())
		items = append(items, itemPart{
			Told: parts.Tell(a, v, i.Said), ID: i.ID.String(), Votes: x.Votes(i.ID),
			Voted: x.Voted(i.ID, a.Me.ID), Done: i.Done, Form: f,
		})
	}
	slices.SortStableFunc(items, func(a, b itemPart) int { return cmp.Compare(b.Votes, a.Votes) })
	return items
}

// linePart is a line of what is planned: a picture and words.
type linePart struct {
	Icon  string
	Label lang.Msg
	Words ui.Words
}

// planLines are what is planned, but for the care plan.
func planLines(d sessions.Details) (lines []linePart) {
	add := func(icon string, label lang.Msg, t kernel.Text, id string) {
		if !t.Empty() {
			lines = append(lines, linePart{icon, label, parts.Words(t, id)})
		}
	}
	add("place", lang.PlanPlace(), d.Place, "place")
	add("welcome", lang.PlanFood(), d.Food, "food")
	add("group", lang.PlanChildcare(), d.Childcare, "childcare")
	return lines
}

func careLines(d sessions.Details) (lines []linePart) {
	add := func(icon string, label lang.Msg, t kernel.Text, id string) {
		if !t.Empty() {
			lines = append(lines, linePart{icon, label, parts.Words(t, id)})
		}
	}
	add("harms", lang.CareHard(), d.Care.HardToday, "hard")
	add("pause", lang.CarePause(), d.Care.PauseSignal, "signal")
	add("support", lang.CareDisclosed(), d.Care.IfDisclosed, "disclosed")
	add("home", lang.CareClosing(), d.Care.Closing, "closing")
	return lines
}

// sessionCard is a session in one line.
type sessionCard struct {
	URL   string
	Title ui.Words
	When  string
	Tag   lang.Msg
	Alive bool
}

func card(a *web.Ask, v kernel.View, x *sessions.Session) sessionCard {
	c := sessionCard{URL: parts.URL(a, x.ID, ""), Title: parts.Words(x.Details().Title, x.ID.String()), When: parts.When(a, v, x)}
	if c.Title.Text == "" {
		c.Title = ui.Words{Text: a.Say(lang.SessionNoTitle()), Lang: a.Lang}
	}
	switch x.Stage {
	case sessions.Underway:
		c.Tag, c.Alive = lang.HappeningNow(), true
	case sessions.Ahead:
		c.Tag = lang.SessionAhead()
	case sessions.Done:
		c.Tag, c.URL = lang.SessionDone(), parts.URL(a, x.ID, "minutes")
	case sessions.Off:
		c.Tag = lang.SessionOff()
	case sessions.Missed:
		c.Tag = lang.SessionMissed()
	}
	return c
}

type listPage struct {
	ui.Page
	Alive, Ahead, Past []sessionCard
	MayPlan            bool
	PlanURL            string
}

func mayCare(m roster.Member) bool { return m.Welcomed && m.Side != kernel.Partner }

type planPage struct {
	ui.Page
	Form    ui.FormData
	Session string // "": a new one
	Starts  string
	Weekly  bool
	Lived   bool
	Details sessions.Details
	People  []ui.Option
	DaysURL string // what the group would rather avoid
}

type aheadPage struct {
	parts.Head
	When       string
	Lines      []linePart
	Care       []linePart
	Supporters []ui.PersonData
	CareWhole  bool
	Ways       care
	Agenda     []itemPart
	AddItem    ui.FormData
	Open       ui.FormData
	OpenEarly  bool       // it is more than an hour until it starts
	Avoided    []ui.Words // what the group would rather avoid, and it falls on
	AskHard    bool
	People     []ui.Option
	Chosen     []string // the supporters planned
	Cancel     ui.FormData
	Partners   []ui.Option
	InviteForm ui.FormData
	Invited    []ui.PersonData
	ChangeURL  string
	Weekly     bool
}

type overPage struct {
	parts.Head
	When    string
	Why     parts.Told
	Tag     lang.Msg
	Minutes string
	Slips   string // where slips are taken in; "": not
}
