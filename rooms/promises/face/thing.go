package face

import (
	"slices"

	"github.com/a-h/templ"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
	"alongside/rooms/promises"
	"alongside/rooms/promises/parts"
	"alongside/web"
	"alongside/web/ui"
)

// showThing shows an act, an ask or a promise, whichever the address names.
func showThing(a *web.Ask, v kernel.View) (templ.Component, error) {
	id, err := journal.ParseID(a.PathValue("thing"))
	s := parts.State(v)
	switch {
	case err != nil:
	case s.Act(id) != nil:
		return showAct(a, v, s.Act(id)), nil
	case s.Ask(id) != nil:
		return showAsk(a, v, s.Ask(id)), nil
	case s.Promise(id) != nil:
		return showPromise(a, v, s.Promise(id)), nil
	}
	return nil, fault.New(fault.NotFound, lang.FaultNotFound())
}

// askAt is the ask that an address names.
func askAt(a *web.Ask, v kernel.View) (*promises.Ask, error) {
	if id, err := journal.ParseID(a.PathValue("thing")); err == nil {
		if x := parts.State(v).Ask(id); x != nil {
			return x, nil
		}
	}
	return nil, fault.New(fault.NotFound, lang.FaultNotFound())
}

// onward is what is on every page of a thing: why, what came of it, and the ways on.
type onward struct {
	Because []reason
	Led     []web.Way
	From    []web.Way
	ListURL string
}

func onwardOf(a *web.Ask, v kernel.View, id journal.ID, refs []kernel.Ref) onward {
	return onward{cards(a, v, refs), a.Led(v, parts.RefOf(id)), a.From(v, parts.RefOf(id)), a.Mine("promises/")}
}

// told is what somebody said, as a member reads it.
func told(a *web.Ask, v kernel.View, id journal.ID, t kernel.Text) ui.Words {
	if t.Empty() {
		return parts.WordsOf(a.Lang, t)
	}
	return a.Told(v, id.String(), t, true)
}

type outcomePart struct {
	Text ui.Words
	Done bool
	Day  string
}

type actPage struct {
	ui.Page
	onward
	ID      string
	Text    ui.Words
	Part    actPart
	Helping []ui.PersonData
	Helps   bool
	Help    ui.FormData
	Became  []outcomePart
	Tell    ui.FormData
	Known   []string
}

func showAct(a *web.Ask, v kernel.View, x *promises.Act) templ.Component {
	p := actPage{
		Page: a.Page(v, lang.PromisesTitle()), onward: onwardOf(a, v, x.ID, x.Because), ID: x.ID.String(),
		Text: told(a, v, x.ID, x.Text), Part: actOf(a, x, a.Today(v)), Helps: x.Helps(a.Me.ID),
		Help: a.Form("promises.help", ""), Tell: a.Form("promises.became", ""),
	}
	for _, m := range x.Helping() {
		p.Helping = append(p.Helping, a.Person(v, m))
	}
	for _, o := range x.Became {
		w := ui.Words{}
		if !o.Text.Empty() {
			w = told(a, v, o.ID, o.Text)
		}
		p.Became = append(p.Became, outcomePart{w, o.Done, lang.Date(a.Lang, o.Day)})
	}
	return actView(p)
}

type promisePage struct {
	ui.Page
	onward
	ID       string
	Line     parts.Line
	What     ui.Words
	See      ui.Words
	Due      string
	AskURL   string
	Office   bool // the words are the office's
	Wordings []parts.Report
	Reports  []parts.Report
	Checks   []parts.Report

	Report, Check, Reword, LetGo ui.FormData
	CanLetGo                     bool
	NextAsk, NextItem            string
}

func showPromise(a *web.Ask, v kernel.View, x *promises.Promise) templ.Component {
	line := promises.LineOf(x.Ask, x, a.Today(v))
	p := promisePage{
		Page: a.Page(v, lang.PromisesTitle()), onward: onwardOf(a, v, x.ID, nil), ID: x.ID.String(), Line: parts.Mine(a, line),
		What: told(a, v, x.What().ID, x.What().Text), See: parts.Some(x.See.Text), Office: x.Office,
		Wordings: parts.WordingsOf(a.Lang, x), Reports: parts.ReportsOf(a.Lang, x), Checks: parts.ChecksOf(a.Lang, x),
		Report: a.Form("promises.report", ""), Check: a.Form("promises.check", ""), Reword: a.Form("promises.reword", ""),
		LetGo: a.Form("promises.let_go", ""), CanLetGo: !x.LetGo,
		NextAsk: a.Mine("promises/ask?because=" + parts.Written(parts.RefOf(x.ID))), NextItem: a.Mine("sessions/"),
	}
	p.From = slices.DeleteFunc(p.From, func(w web.Way) bool { return w.URL == p.NextAsk }) // the button says it
	if x.Due != 0 {
		p.Due = lang.Date(a.Lang, x.Due)
	}
	if x.Ask != nil {
		p.AskURL = parts.URL(a, x.Ask.ID)
	}
	return promiseView(p)
}
