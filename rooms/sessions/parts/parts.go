// Package parts is what the pages of sessions share: which session a page is
// about, who may see it, what stands above it, and how what people said is drawn.
package parts

import (
	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roster"
	"alongside/lang"
	"alongside/rooms/sessions"
	"alongside/web"
	"alongside/web/ui"
)

// Told is what somebody said, or that it was taken back.
type Told struct {
	ui.Words
	Pictures kernel.Pictures
	Taken    bool
}

// Tell draws what somebody said, with what it means in the asker's language.
func Tell(a *web.Ask, v kernel.View, s sessions.Said) Told {
	return Told{a.Told(v, s.ID.String(), s.Text, !s.Taken), s.Pictures, s.Taken}
}

// Heard is the id of what a Listen button reads.
func (p Told) Heard() string {
	if len(p.Pictures) > 0 && p.Text == "" {
		return p.Words.ID + "-pictures"
	}
	return p.Words.Heard()
}

// Still is what was said, with nothing to press: as it hangs on the wall.
func (p Told) Still() Told {
	p.Words = p.Words.Plain()
	return p
}

// Words are what somebody wrote.
func Words(t kernel.Text, id string) ui.Words {
	return ui.Words{Text: t.Body, Lang: t.Lang, ID: "w-" + id}
}

// Head is what every page of a session says above.
type Head struct {
	ui.Page
	ID, Title string
	TitleLang string
	Home      string // the session's own page
	Board     string
	Underway  bool
	Partner   bool // who sees the agenda and the board, and no names
}

// HeadOf is the head of a page of session x.
func HeadOf(a *web.Ask, v kernel.View, x *sessions.Session, title lang.Msg) Head {
	d := x.Details()
	h := Head{
		Page: a.Page(v, title), ID: x.ID.String(), Title: d.Title.Body, TitleLang: d.Title.Lang,
		Home: URL(a, x.ID, ""), Board: URL(a, x.ID, "board"),
		Underway: x.Stage == sessions.Underway, Partner: a.Me.Side == kernel.Partner,
	}
	if h.Title == "" {
		h.Title, h.TitleLang = a.Say(lang.SessionNoTitle()), a.Lang
	}
	h.Sub = lang.DateLong(a.Lang, x.Day)
	return h
}

// URL is the address of a page of a session.
func URL(a *web.Ask, id journal.ID, page string) string {
	if page != "" {
		page = "/" + page
	}
	return a.Mine("sessions/" + id.String() + page)
}

// When is a planned time in the group's zone.
func When(a *web.Ask, v kernel.View, x *sessions.Session) string {
	t := x.Starts.Time().In(v.Roster().Zone())
	return a.Say(lang.DayAtTime(lang.DateLong(a.Lang, x.Day), lang.Time(a.Lang, t)))
}

// State returns the sessions of the group.
func State(v kernel.View) *sessions.State { return kernel.In[*sessions.State](v) }

// here reports whether the tablet that goes round in x asks, in nobody's hands in
// particular.
func here(a *web.Ask, x *sessions.Session) bool {
	return a.OnTablet() && !a.SignedIn() && x.Stage == sessions.Underway
}

// There reports whether the asker is in the open session x.
func There(a *web.Ask, x *sessions.Session) bool { return here(a, x) || x.There(a.Me.ID) }

// Find returns the session of the address, if the asker may know of it. The tablet that
// goes round knows of the one that is open only, in whosever hands it is.
func Find(a *web.Ask, v kernel.View) (*sessions.State, *sessions.Session, error) {
	s := State(v)
	id, err := journal.ParseID(a.PathValue("session"))
	if err != nil {
		return s, nil, fault.New(fault.NotFound, lang.FaultNotFound())
	}
	x := s.Session(id)
	if x == nil || a.OnTablet() && x.Stage != sessions.Underway || !here(a, x) && !sessions.MayKnow(a.Me, x) {
		return s, nil, fault.New(fault.NotFound, lang.FaultNotFound())
	}
	return s, x, nil
}

// Seen returns the session of the address, if the asker may see what is in it.
func Seen(a *web.Ask, v kernel.View) (*sessions.State, *sessions.Session, error) {
	s, x, err := Find(a, v)
	if err == nil && !here(a, x) && !sessions.CanSee(a.Me, x) {
		err = fault.New(fault.Forbidden, lang.FaultArriveFirst())
	}
	return s, x, err
}

// Inside returns the session of the address, if the asker is in it.
func Inside(a *web.Ask, v kernel.View) (*sessions.State, *sessions.Session, error) {
	s, x, err := Find(a, v)
	switch {
	case err != nil:
		return s, nil, err
	case x.Stage != sessions.Underway:
		return s, nil, web.Elsewhere(URL(a, x.ID, ""))
	case !There(a, x):
		return s, nil, fault.New(fault.Forbidden, lang.FaultArriveFirst())
	}
	return s, x, nil
}

// Leads reports whether the asker facilitates x tonight.
func Leads(a *web.Ask, x *sessions.Session) bool {
	return a.SignedIn() && x.Roles[sessions.Facilitator] == a.Me.ID
}

// People are members to choose from a list.
func People(v kernel.View, only func(roster.Member) bool) (all []ui.Option) {
	for _, m := range web.Roster(v).Here() {
		if only(m) {
			all = append(all, ui.Option{Value: m.ID.String(), Text: m.Name, Lang: m.Language})
		}
	}
	return all
}

// Quiet is the kind of a button that is not the first thing to press.
func Quiet(yes bool) string {
	if yes {
		return "quiet"
	}
	return ""
}
