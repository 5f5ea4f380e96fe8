package face

import (
	"github.com/a-h/templ"

	"alongside/kernel"
	"alongside/lang"
	"alongside/rooms/promises"
	"alongside/rooms/promises/parts"
	"alongside/web"
	"alongside/web/ui"
)

// openPart is an ask as somebody reads it who is no member: nothing of why the group
// asks, and nobody's name.
type openPart struct {
	ID       string
	To, Post ui.Words
	Text     ui.Words
	Means    *ui.Words
	Day      string
	Talk     []parts.Turn
	Line     parts.Line // nothing was promised yet
	Promises []pledgePart
}

// pledgePart is a promise with its line, its wordings, and the group's checks.
type pledgePart struct {
	Line     parts.Line
	What     ui.Words
	See      ui.Words
	Wordings []parts.Report
	Reports  []parts.Report
	Checks   []parts.Report
	Form     ui.FormData // of the office: how far it is
	Own      bool        // it is the office's
}

func openOf(a *web.Ask, v kernel.View, x *promises.Ask) openPart {
	today := a.Today(v)
	l := parts.LetterOf(a, v, x, a.Lang)
	p := openPart{
		ID: x.ID.String(), To: l.To, Post: l.Post, Text: l.Text, Means: l.Means, Day: lang.Date(a.Lang, max(x.Sent, x.Day)),
		Talk: parts.TurnsOf(a.Lang, x), Line: parts.LineOf(a.Lang, promises.LineOf(x, nil, today)),
	}
	p.Text.ID = "w-" + p.ID
	for _, y := range x.Promises() {
		p.Promises = append(p.Promises, pledgePart{
			Line: parts.LineOf(a.Lang, promises.LineOf(x, y, today)), What: parts.WordsOf(a.Lang, y.What().Text), See: parts.Some(y.See.Text),
			Wordings: parts.WordingsOf(a.Lang, y), Reports: bare(parts.ReportsOf(a.Lang, y)), Checks: parts.ChecksOf(a.Lang, y), Own: y.Side == promises.Partner,
		})
	}
	return p
}

// bare are reports without the words of members, who wrote them for the group.
func bare(all []parts.Report) []parts.Report {
	for i := range all {
		if !all[i].Office {
			all[i].Text = ui.Words{}
		}
	}
	return all
}

type publicPage struct {
	ui.Page
	Asks []openPart
}

// showPublic is what the group published, for anybody.
func showPublic(a *web.Ask, v kernel.View) (templ.Component, error) {
	p := publicPage{Page: a.Page(v, lang.PublicTitle())}
	if !a.SignedIn() {
		p.LanguageURL = "/language?then=" + a.Mine("promises/public")
	}
	for _, x := range parts.State(v).Asks() {
		if x.Published && !x.Taken {
			p.Asks = append(p.Asks, openOf(a, v, x))
		}
	}
	return publicView(p), nil
}

// atDoor leads whoever stands at the group's door to what it published, if it did.
func atDoor(a *web.Ask, v kernel.View) []web.Way {
	for _, x := range parts.State(v).Asks() {
		if x.Published && !x.Taken {
			return []web.Way{{Icon: "notes", Text: a.Say(lang.PublicTitle()), URL: a.Mine("promises/public")}}
		}
	}
	return nil
}

type officePage struct {
	ui.Page
	From   ui.Words // the group
	Ask    openPart
	Behind int
	HearBy string
	Form   ui.FormData
	Again  bool // it has answered before
}

// showOffice is the page of an office: all that it has is a code.
func showOffice(a *web.Ask, v kernel.View, code kernel.Sealed) (templ.Component, bool, error) {
	x := parts.State(v).Behind(code)
	if x == nil || x.Taken {
		return nil, false, nil
	}
	name := web.Roster(v).GroupName()
	at := "/o/" + a.PathValue("code")
	p := officePage{
		Page: ui.Page{Lang: a.Lang, Title: a.Say(lang.OfficeTitle()), Assets: web.PageAssets(), LanguageURL: "/language?then=" + at},
		From: ui.Words{Text: name.Body, Lang: name.Lang}, Ask: openOf(a, v, x), Behind: len(x.Because), Again: x.Answer() != nil,
		Form: officeForm(a, "promises.answer", "", at),
	}
	if x.HearBy != 0 {
		p.HearBy = lang.Date(a.Lang, x.HearBy)
	}
	for i := range p.Ask.Promises {
		p.Ask.Promises[i].Form = officeForm(a, "promises.report_by_office", p.Ask.Promises[i].Line.ID, at)
	}
	return officeView(p), true, nil
}

// officeForm is a form that is sent with nothing but the code of the address.
func officeForm(a *web.Ask, command, key, at string) ui.FormData {
	f := a.Form(command, key)
	f.Action, f.Back, f.Guarded, f.Hard = at, "", false, true
	return f
}
