package members

import (
	"encoding/json"

	"github.com/a-h/templ"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roster"
	"alongside/lang"
	"alongside/web"
	"alongside/web/ui"
)

// What somebody tells a few, and those few; and one member's own page, from which the
// group can be asked whether they should leave.

// careLinks lead from the page More to those who hear worries, and for them to what
// was told to them. None of it is for a network on which others can read along.
func careLinks(a *web.Ask, v kernel.View) (all []link) {
	if a.Hall {
		return nil
	}
	if hears(a, v) {
		all = append(all, link{a.Mine("members/told"), "guard", lang.ToldTitle(), lang.ToldLead()})
	}
	return append(all,
		link{a.Mine("members/worry"), "support", lang.WorryTitle(), lang.WorryLead()},
		link{a.Mine("members/complain"), "objection", lang.ComplainTitle(), lang.ComplainLead()},
	)
}

// hears reports whether the asker hears worries or complaints, or did.
func hears(a *web.Ask, v kernel.View) bool {
	for _, what := range []string{"worries", "complaints"} {
		for _, m := range v.Listeners(what) {
			if m == a.Me.ID {
				return true
			}
		}
	}
	return belongs(a.Me) && len(web.Roster(v).ToldTo(a.Me.ID)) > 0
}

type hearer struct {
	Person ui.PersonData
	ID     string
}

type carePage struct {
	ui.Page
	Heading, Lead, Label lang.Msg
	Complaint            bool
	Read                 []hearer // who reads it
	Named                bool     // the asker may see who they are
	Form                 ui.FormData
	Secret               string
	Code, Link           string // it was sent: the code that takes it back
	Choose               string // where one chooses who hears it; "": not the asker's to do
	Other                string // the address of the other of the two pages
}

func showWorry(a *web.Ask, v kernel.View) (templ.Component, error) {
	p := careOf(a, v, "members.worry", "worries")
	p.Heading, p.Lead, p.Label, p.Other = lang.WorryTitle(), lang.WorryLead(), lang.WorryText(), a.Mine("members/complain")
	return careView(p), nil
}

func showComplain(a *web.Ask, v kernel.View) (templ.Component, error) {
	p := careOf(a, v, "members.complain", "complaints")
	p.Heading, p.Lead, p.Label, p.Other = lang.ComplainTitle(), lang.ComplainLead(), lang.ComplainText(), a.Mine("members/worry")
	p.Complaint = true
	return careView(p), nil
}

// careOf is what both pages have. Their title stands in the browser's history, so it
// says nothing.
func careOf(a *web.Ask, v kernel.View, command, what string) carePage {
	p := carePage{Page: a.Page(v, lang.More()), Form: a.Form(command, ""), Secret: a.NewCode(), Named: belongs(a.Me)}
	p.Page.Live, p.Page.Rooms = "", nil
	for _, m := range v.Listeners(what) {
		h := hearer{a.Person(v, m), m.String()}
		h.Person.Size = "s"
		p.Read = append(p.Read, h)
	}
	if p.Named {
		p.Choose = a.Mine("agreement/change")
	}
	if a.Did(command) {
		p.Code, p.Link = a.Done.Secret, a.Base()+a.Mine("")+"#takeback-"+a.Done.Secret
	}
	return p
}

type toldPart struct {
	ID, Day, ISO string
	Kind         lang.Msg
	Icon         string
	Words        ui.Words
	From         *ui.PersonData // nil: without a name
	To           []ui.PersonData
	Heard        ui.FormData // no Command: the asker has seen it
}

type toldPage struct {
	ui.Page
	All []toldPart
}

// showTold is what was told to the asker, the latest first.
func showTold(a *web.Ask, v kernel.View) (templ.Component, error) {
	p := toldPage{Page: a.Page(v, lang.More())}
	p.Page.Live, p.Page.Rooms = "", nil
	for _, t := range web.Roster(v).ToldTo(a.Me.ID) {
		p.All = append(p.All, toldOf(a, v, t))
	}
	return toldView(p), nil
}

func toldOf(a *web.Ask, v kernel.View, t roster.Told) toldPart {
	p := toldPart{
		ID: t.ID.String(), ISO: t.Day.String(), Day: lang.DateLong(a.Lang, t.Day.Time()), Kind: lang.ToldWorry(), Icon: "support",
		Words: ui.Words{Text: t.Text.Body, Lang: t.Text.Lang, ID: "w-" + t.ID.String()},
	}
	if t.Complaint {
		p.Kind, p.Icon = lang.ToldComplaint(), "objection"
	}
	if !t.From.Zero() {
		from := a.Person(v, t.From)
		from.Size, from.Before = "s", a.Say(lang.ToldBy())
		p.From = &from
	}
	for _, m := range t.To {
		to := a.Person(v, m)
		to.Size = "s"
		p.To = append(p.To, to)
	}
	if !t.Seen(a.Me.ID) {
		p.Heard = a.Form("members.heard", t.ID.String())
	}
	return p
}

// unheard reports whether somebody turned to the asker who has not seen it yet.
func unheard(a *web.Ask, v kernel.View) bool {
	for _, t := range web.Roster(v).ToldTo(a.Me.ID) {
		if !t.Seen(a.Me.ID) {
			return true
		}
	}
	return false
}

type personPage struct {
	ui.Page
	Who     ui.PersonData
	ID      string
	Since   lang.Msg
	Remove  ui.FormData // no Command: it is oneself
	Last    string      // what they say of themselves, where nobody else does; "": somebody does
	BackURL string
}

// showPerson is one member's page. Whoever has left has none.
func showPerson(a *web.Ask, v kernel.View) (templ.Component, error) {
	id, err := journal.ParseID(a.PathValue("member"))
	m, ok := web.Roster(v).Member(journal.MemberID(id))
	if err != nil || !ok || m.Left {
		return nil, fault.New(fault.NotFound, lang.FaultNotFound())
	}
	p := personPage{
		Page: a.Page(v, lang.PersonTitle()), ID: m.ID.String(), Who: people(a, v, []roster.Member{m})[0],
		Since: lang.PersonSince(lang.Date(a.Lang, m.Since.Time())), BackURL: a.Mine("members/"),
	}
	p.Who.Size = "l"
	if m.ID != a.Me.ID {
		p.Remove = a.Form("members.remove", "")
		p.Remove.Then = p.BackURL
	}
	p.Last = lastOf(a, v, m.ID)
	return personView(p), nil
}

// lastOf is what somebody says of how they come here, where nobody else says it.
func lastOf(a *web.Ask, v kernel.View, id journal.MemberID) string {
	if !web.Roster(v).LastOf(id) {
		return ""
	}
	p, _ := v.Roster().Person(id)
	_, side := web.SideOf(p.Side)
	return a.Say(side)
}

// showBrief says who is asked to leave.
func showBrief(a *web.Ask, v kernel.View, c kernel.Carried) (ui.Words, bool) {
	var body roster.Remove
	if c.Name != "members.remove" || !belongs(a.Me) || json.Unmarshal(c.Body, &body) != nil {
		return ui.Words{}, false
	}
	who := a.Person(v, body.Member)
	return ui.Words{Text: who.Name, Lang: who.Lang}, true
}

type removePlan struct {
	Who  ui.PersonData
	Name string
	Lang string
	Last string
	Gone bool
}

// showPlan says what it would mean that somebody is asked to leave.
func showPlan(a *web.Ask, v kernel.View, c kernel.Carried) (templ.Component, bool) {
	var body roster.Remove
	if c.Name != "members.remove" || !belongs(a.Me) || json.Unmarshal(c.Body, &body) != nil {
		return nil, false
	}
	m, ok := web.Roster(v).Member(body.Member)
	p := removePlan{Who: a.Person(v, body.Member), Gone: !ok || m.Left, Last: lastOf(a, v, body.Member)}
	p.Name, p.Lang = p.Who.Name, p.Who.Lang
	return removePlanView(p), true
}
