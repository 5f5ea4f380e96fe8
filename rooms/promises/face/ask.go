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

type askPage struct {
	ui.Page
	onward
	ID         string
	Line       parts.Line
	To, Post   ui.Words
	Text       ui.Words
	Day        string
	Before     string // the address of the ask that was passed on
	Agreed     templ.Component
	Talk       []parts.Turn
	Back       bool // the office asks something
	Reply      ui.FormData
	ReplyAsks  bool // the agreement gives it to the group
	Belongs    *parts.Letter
	PassOn     ui.FormData
	Promises   []parts.Line
	PromiseURL string

	Letter     *parts.Letter // with its code, this once
	Look       parts.Letter  // as the office reads it
	LetterURL  string
	Taken      bool
	Closed     bool
	HasCode    bool
	InHall     bool
	Link       ui.FormData
	Tongue     ui.SelectData
	Close      ui.FormData
	Open       ui.FormData
	OfficeAsks bool // the agreement gives to the group whether an office is asked
	Published  bool
	Publish    ui.FormData
	Unpublish  ui.FormData
	PublicAsks bool
}

func showAsk(a *web.Ask, v kernel.View, x *promises.Ask) templ.Component {
	today := a.Today(v)
	p := askPage{
		Page: a.Page(v, lang.PromisesTitle()), onward: onwardOf(a, v, x.ID, x.Because), ID: x.ID.String(),
		Line: parts.Mine(a, promises.LineOf(x, nil, today)), To: parts.WordsOf(a.Lang, x.To.Organisation), Post: parts.Some(x.To.Post),
		Text: told(a, v, x.ID, x.Text), Day: lang.Date(a.Lang, x.Day), Talk: parts.TurnsOf(a.Lang, x), Back: x.AsksBack(),
		PromiseURL: a.Mine("promises/promise?ask=" + x.ID.String()), LetterURL: parts.URL(a, x.ID) + "/letter",
		Taken: x.Taken, Closed: x.Closed, HasCode: x.HasCode(), InHall: a.Hall, Published: x.Published,
	}
	if !x.From.Zero() {
		p.Before = parts.URL(a, x.From)
	}
	if !x.Agreed.Zero() {
		p.Agreed, _ = a.Card(v, kernel.Ref{Room: "decisions", ID: x.Agreed})
	}
	for _, y := range x.Promises() {
		p.Promises = append(p.Promises, parts.Mine(a, promises.LineOf(x, y, today)))
	}
	p.forms(a, v, x)
	return askView(p)
}

// forms lays out what can be done with an ask.
func (p *askPage) forms(a *web.Ask, v kernel.View, x *promises.Ask) {
	p.Letter = made(a, v)
	p.Reply, p.PassOn = a.Form("promises.reply", ""), a.Form("promises.pass_on", "")
	p.Link, p.Close, p.Open = a.Form("promises.new_link", ""), a.Form("promises.close_door", ""), a.Form("promises.open_door", "")
	p.Publish, p.Unpublish = a.Form("promises.publish", ""), a.Form("promises.unpublish", "")
	p.Link.Hard, p.Open.Hard, p.PassOn.Hard = true, true, true
	p.OfficeAsks = v.Rule("invite_office").Asks(a.Me.ID)
	p.ReplyAsks, p.PublicAsks = v.Rule("share").Asks(a.Me.ID), v.Rule("publish").Asks(a.Me.ID)
	p.Look = parts.LetterOf(a, v, x, parts.LetterLanguage(a, x.Text.Lang))
	p.Tongue = ui.SelectData{Form: p.Link, Name: "written_in", Label: a.Say(lang.LetterLanguage()), Value: p.Look.Page.Lang, Options: web.LanguageOptions()}
	if to, ok := x.Belongs(); ok && len(x.Onward()) == 0 && !x.Taken {
		l := parts.DraftOf(a, v, to, x.Text, p.Look.Page.Lang)
		l.Behind, l.Text.ID, l.Means = 1, "letter-on", p.Look.Means
		p.Belongs = &l
	}
}
