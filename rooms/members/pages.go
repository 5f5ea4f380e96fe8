package members

import (
	"strings"

	"alongside/alphabet"
	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roster"
	"alongside/lang"
	"alongside/web"
	"alongside/web/ui"
)

type link struct {
	URL, Icon   string
	Title, Lead lang.Msg
}

type newcomer struct {
	Person ui.PersonData
	Member string
	Form   ui.FormData
}

type morePage struct {
	ui.Page
	Me        ui.PersonData
	Ways      moreWays
	People    []ui.PersonData
	Newcomers []newcomer
}

type joinPage struct {
	ui.Page
	Invitation, Here, Chosen, Names string
	Token, Code                     string // the page brings them, so that a lost answer loses nobody
	Form                            ui.FormData
}

type codePage struct {
	ui.Page
	Code, Link, Invite, Keep, Home string
	Me                             ui.PersonData
}

type languagePage struct {
	ui.Page
	Form     ui.FormData
	SignedIn bool
	Then     string
}

type mePage struct {
	ui.Page
	Name, Picture, Names string
	Form                 ui.FormData
}

type device struct {
	Since, ID string
	This      bool
	Form      ui.FormData
}

type devicesPage struct {
	ui.Page
	Devices []device
}

type saidThing struct {
	What, URL, ID string
	Words         ui.Words
	Pictures      []alphabet.Picture
	Form          ui.FormData
	Reword        ui.FormData // no Command: it cannot be said differently any more
}

type saidPage struct {
	ui.Page
	Said             []saidThing
	ByCode, EraseAll ui.FormData
	Taken            bool
}

type leavePage struct {
	ui.Page
	Form ui.FormData
	Last string // what they say of themselves, where nobody else does; "": somebody does
}

type invitePage struct {
	ui.Page
	Form         ui.FormData
	Sides        []ui.ChoiceData
	Secret, Link string
	Open         bool // a session is: an invitation for many ends with it
	ForHall      bool // its link leads into the hall
}

type vouchFor struct {
	Person         ui.PersonData
	Member, Secret string
	Form           ui.FormData
	Said           bool
}

type vouchPage struct {
	ui.Page
	Here   bool
	People []vouchFor
	For    ui.PersonData
	Code   string
}

// memberJSON is a member as others may see them.
type memberJSON struct {
	ID       journal.MemberID `json:"id"`
	Name     string           `json:"name"`
	Picture  roster.Picture   `json:"picture"`
	Side     kernel.Side      `json:"side"`
	Language string           `json:"language"`
	Welcomed bool             `json:"welcomed"`
}

type roomJSON struct {
	Group     kernel.Text       `json:"group"`
	Languages []roster.Language `json:"languages"`
	Me        memberJSON        `json:"me"`
	Devices   []deviceJSON      `json:"devices"`
	Members   []memberJSON      `json:"members,omitempty"`
}

type deviceJSON struct {
	ID    journal.ID `json:"id"`
	Since string     `json:"since"`
	This  bool       `json:"this,omitempty"`
}

func jsonOf(m roster.Member) memberJSON {
	return memberJSON{m.ID, m.Name, m.Picture, m.Side, m.Language, m.Welcomed}
}

// showJSON is the room for programs: oneself, and for whoever belongs here all
// members.
func showJSON(a *web.Ask, v kernel.View) (any, error) {
	r := web.Roster(v)
	me, _ := r.Member(a.Me.ID)
	out := roomJSON{Group: r.GroupName(), Languages: r.Languages(), Me: jsonOf(me)}
	for _, d := range me.Devices {
		out.Devices = append(out.Devices, deviceJSON{d.ID, d.Since.String(), d.ID == a.Device})
	}
	if belongs(a.Me) {
		for _, m := range r.Here() {
			out.Members = append(out.Members, jsonOf(m))
		}
	}
	return out, nil
}

// showEntry shows of the roster's entries who came, who was welcomed and what was
// said again in other words, to whoever belongs here; of codes, devices, invitations,
// tablets and who writes for whom nothing.
func showEntry(a *web.Ask, v kernel.View, f kernel.Fact) (web.Line, bool) {
	if !belongs(a.Me) {
		return web.Line{}, false
	}
	r := web.Roster(v)
	switch is := f.Is.(type) {
	case roster.Founded:
		return web.Line{Is: map[string]any{"name": r.GroupName(), "languages": is.Languages}}, true
	case roster.Joined:
		m, ok := r.Member(journal.MemberID(f.ID))
		return web.Line{Is: jsonOf(m)}, ok && !m.Left
	case roster.Welcomed:
		return web.Line{Is: is}, true
	case roster.HostActed:
		return web.Line{Is: map[string]any{"act": is.Act}}, true
	case roster.Removed:
		return web.Line{Is: map[string]any{"member": is.Member}}, true
	case roster.TakenBack, roster.AllErased:
		return web.Line{Is: struct{}{}}, true
	}
	return showHandsAndWords(a, v, f)
}

// ideas cuts the message of invented names at its commas.
func ideas(names string) (all []string) {
	for n := range strings.FieldsFuncSeq(names, func(r rune) bool { return r == ',' || r == '،' }) {
		all = append(all, strings.TrimSpace(n))
	}
	return all
}

func manySmall(p invitePage) string {
	switch {
	case p.Open:
		return lang.InviteManySession().In(p.Lang)
	case p.Hall, p.ForHall:
		return lang.InviteManyTomorrow().In(p.Lang)
	}
	return lang.InviteManyWeek().In(p.Lang)
}

// heard is what is read aloud of what somebody said: their words, else their pictures.
func heard(s saidThing) string {
	if s.Words.Text == "" {
		return "signs-" + s.ID
	}
	return s.Words.ID
}
