package face

import (
	"github.com/a-h/templ"

	"alongside/kernel"
	"alongside/lang"
	"alongside/rooms/promises"
	"alongside/web"
	"alongside/web/ui"
)

// turnPart is an answer of the office, or what the group wrote back.
type turnPart struct {
	ID     string
	Office bool
	Icon   string
	Title  lang.Msg
	Text   ui.Words // "": nothing more was said
	By     ui.Words
	PassTo ui.Words
	Post   ui.Words
	HearBy string
	Day    string
}

func turnsOf(language string, x *promises.Ask) (all []turnPart) {
	for _, t := range x.Talk() {
		p := turnPart{
			ID: "w-" + t.ID.String(), Office: t.Office, Icon: "group", Title: lang.WeWroteBack(), Text: some(t.Text), By: some(t.By),
			PassTo: some(t.PassTo.Organisation), Post: some(t.PassTo.Post), Day: lang.Date(language, t.Day),
		}
		if t.Office {
			p.Icon, p.Title = replyIcon(t.Answer), replyWords(t.Answer)
		}
		if t.HearBy != 0 {
			p.HearBy = lang.Date(language, t.HearBy)
		}
		if t.Taken {
			p.Text = wordsOf(language, kernel.Text{})
		}
		p.Text.ID = p.ID
		all = append(all, p)
	}
	return all
}

type askPage struct {
	ui.Page
	onward
	ID         string
	Line       linePart
	To, Post   ui.Words
	Text       ui.Words
	Day        string
	Before     string // the address of the ask that was passed on
	Agreed     templ.Component
	Talk       []turnPart
	Back       bool // the office asks something
	Reply      ui.FormData
	ReplyAsks  bool // the agreement gives it to the group
	Belongs    *letterPart
	PassOn     ui.FormData
	Promises   []linePart
	PromiseURL string

	Letter     *letterPart // with its code, this once
	Look       letterPart  // as the office reads it
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
		Line: mine(a, promises.LineOf(x, nil, today)), To: wordsOf(a.Lang, x.To.Organisation), Post: some(x.To.Post),
		Text: told(a, v, x.ID, x.Text), Day: lang.Date(a.Lang, x.Day), Talk: turnsOf(a.Lang, x), Back: x.AsksBack(),
		PromiseURL: a.Mine("promises/promise?ask=" + x.ID.String()), LetterURL: url(a, x.ID) + "/letter",
		Taken: x.Taken, Closed: x.Closed, HasCode: x.HasCode(), InHall: a.Hall, Published: x.Published,
	}
	if !x.From.Zero() {
		p.Before = url(a, x.From)
	}
	if !x.Agreed.Zero() {
		p.Agreed, _ = a.Card(v, kernel.Ref{Room: "decisions", ID: x.Agreed})
	}
	for _, y := range x.Promises() {
		p.Promises = append(p.Promises, mine(a, promises.LineOf(x, y, today)))
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
	p.Look = letterOf(a, v, x, letterLanguage(a, x.Text.Lang))
	p.Tongue = ui.SelectData{Form: p.Link, Name: "written_in", Label: a.Say(lang.LetterLanguage()), Value: p.Look.Page.Lang, Options: web.LanguageOptions()}
	if to, ok := x.Belongs(); ok && len(x.Onward()) == 0 && !x.Taken {
		l := draftOf(a, v, to, x.Text, p.Look.Page.Lang)
		l.Behind, l.Text.ID, l.Means = 1, "letter-on", p.Look.Means
		p.Belongs = &l
	}
}
