// Package api is what programs see of sessions: the same as the pages show, as JSON.
package api

import (
	"alongside/journal"
	"alongside/kernel"
	"alongside/rooms/sessions"
	"alongside/rooms/sessions/days"
	"alongside/rooms/sessions/parts"
	"alongside/web"
)

type itemJSON struct {
	ID    journal.ID  `json:"id"`
	Text  kernel.Text `json:"text"`
	Votes int         `json:"votes"`
	Voted bool        `json:"voted,omitempty"`
	Done  bool        `json:"done,omitempty"`
	Taken bool        `json:"taken_back,omitempty"`
}

type cardJSON struct {
	ID       journal.ID       `json:"id"`
	Text     kernel.Text      `json:"text"`
	Pictures kernel.Pictures  `json:"pictures,omitempty"`
	By       journal.MemberID `json:"by,omitzero"`
	About    kernel.Ref       `json:"about,omitzero"`
	Table    int              `json:"table,omitempty"`
	Votes    int              `json:"votes"`
	Voted    bool             `json:"voted,omitempty"`
	Taken    bool             `json:"taken_back,omitempty"`
}

type roundJSON struct {
	ID           journal.ID       `json:"id"`
	Question     kernel.Text      `json:"question"`
	Turn         journal.MemberID `json:"turn,omitzero"`
	Interpreting bool             `json:"interpreting,omitempty"`
	StillToCome  int              `json:"still_to_come"`
}

type sessionJSON struct {
	ID      journal.ID                         `json:"id"`
	Title   kernel.Text                        `json:"title"`
	Starts  string                             `json:"starts"`
	Stage   string                             `json:"stage"`
	Who     sessions.Circle                    `json:"who"`
	Place   kernel.Text                        `json:"place,omitzero"`
	Food    kernel.Text                        `json:"food,omitzero"`
	Kids    kernel.Text                        `json:"childcare,omitzero"`
	Care    *sessions.Care                     `json:"care,omitempty"`
	Agenda  []itemJSON                         `json:"agenda,omitempty"`
	Here    int                                `json:"here,omitempty"`
	There   bool                               `json:"there,omitempty"`
	Paused  bool                               `json:"paused,omitempty"`
	Weather *sessions.Weather                  `json:"weather,omitempty"`
	Roles   map[sessions.Role]journal.MemberID `json:"roles,omitempty"`
	Round   *roundJSON                         `json:"round,omitempty"`
	Cards   []cardJSON                         `json:"cards,omitempty"`
	Totals  *sessions.Totals                   `json:"totals,omitempty"`
}

var stages = map[sessions.Stage]string{sessions.Ahead: "ahead", sessions.Underway: "open", sessions.Done: "closed", sessions.Off: "cancelled", sessions.Missed: "missed"}

// JSON is the room as the asker may see it.
func JSON(a *web.Ask, v kernel.View) (any, error) {
	s := parts.State(v)
	out := struct {
		Sessions []sessionJSON `json:"sessions"`
	}{[]sessionJSON{}}
	for _, x := range s.Sessions() {
		if sessions.MayKnow(a.Me, x) {
			out.Sessions = append(out.Sessions, jsonOf(s, a, v, x))
		}
	}
	return out, nil
}

func jsonOf(s *sessions.State, a *web.Ask, v kernel.View, x *sessions.Session) sessionJSON {
	d := x.Details()
	j := sessionJSON{
		ID: x.ID, Title: d.Title, Starts: x.Starts.Time().In(v.Roster().Zone()).Format("2006-01-02T15:04"),
		Stage: stages[x.Stage], Who: x.Circle(), Place: d.Place, Food: d.Food, Kids: d.Childcare, There: x.There(a.Me.ID),
	}
	if !sessions.CanSee(a.Me, x) {
		return j
	}
	for _, i := range x.Agenda() {
		j.Agenda = append(j.Agenda, itemJSON{i.ID, i.Text, x.Votes(i.ID), x.Voted(i.ID, a.Me.ID), i.Done, i.Taken})
	}
	for _, c := range x.Cards {
		j.Cards = append(j.Cards, cardJSON{c.ID, c.Text, c.Pictures, c.By, c.About, c.Table, x.Votes(c.ID), x.Voted(c.ID, a.Me.ID), c.Taken})
	}
	if r := x.Round(); r != nil {
		t := x.Turn()
		j.Round = &roundJSON{r.ID, r.Text, t.Member, t.Interpreting, x.StillToCome()}
	}
	j.Paused = x.Paused()
	if a.Me.Side == kernel.Partner {
		if j.Round != nil && j.Round.Turn != a.Me.ID {
			j.Round.Turn = journal.MemberID{}
		}
		return j
	}
	j.Care, j.Here, j.Weather, j.Totals = &d.Care, len(x.Here()), x.Weather(), x.Totals
	if x.Stage == sessions.Underway { // minutes name nobody
		j.Roles = x.Roles
	}
	return j
}

// Entry shows of the journal what the pages show of it. What passes, and what
// was answered without a name, is shown nowhere by itself. Pages say who took a
// role tonight and who signed a card, and of nothing else whose it is.
func Entry(a *web.Ask, v kernel.View, f kernel.Fact) (web.Line, bool) {
	if d, ok := f.Is.(days.Added); ok { // the group's own list, of no session
		return web.Line{Is: withWords{d, d.Words}}, a.Me.Welcomed && a.Me.Side != kernel.Partner
	}
	id, line, named := f.ID, any(nil), false
	switch is := f.Is.(type) {
	case sessions.Planned:
		line = withWords{is.Frame, is.Words}
	case sessions.Changed:
		id, line = is.Session, withWords{is.Frame, is.Words}
	case sessions.Followed:
		line = is
	case sessions.Lapsed:
		id, line = is.Session, is.At
	case sessions.Cancelled:
		id, line = is.Session, withWords{is.At, is.Words}
	case sessions.ItemAdded:
		id, line = is.Session, withWords{is.At, is.Words}
	case sessions.Opened:
		id, line = is.Session, withWords{is.At, is.Words}
	case sessions.RoleTaken:
		id, line, named = is.Session, is, true
	case sessions.RoundStarted:
		id, line = is.Session, withWords{is, is.Words}
	case sessions.CardAdded:
		id, line = is.Session, withWords{is, is.Words}
	case sessions.CardSigned:
		id, line, named = is.Session, withWords{is, is.Words}, true
	case sessions.TablesSet:
		id, line = is.Session, withWords{is, is.Words}
	case sessions.HatOpened:
		id, line = is.Session, is
	case sessions.Counted:
		id, line = is.Session, is
	case sessions.Closed:
		id, line = is.Session, withWords{is.At, is.Totals}
	default:
		return web.Line{}, false
	}
	x := parts.State(v).Session(id)
	if x == nil || !sessions.CanSee(a.Me, x) {
		return web.Line{}, false
	}
	if a.Me.Side == kernel.Partner {
		switch f.Is.(type) {
		case sessions.ItemAdded, sessions.RoundStarted, sessions.CardAdded, sessions.CardSigned:
		default:
			return web.Line{}, false
		}
	}
	if _, role := f.Is.(sessions.RoleTaken); role && x.Stage != sessions.Underway {
		named = false
	}
	return web.Line{Is: line, Named: named}, true
}

// withWords is a line of the entries with what can be taken back of it.
type withWords struct {
	Facts any `json:"facts"`
	Words any `json:"words"`
}
