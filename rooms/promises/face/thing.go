package face

import (
	"github.com/a-h/templ"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
	"alongside/rooms/promises"
	"alongside/web"
	"alongside/web/ui"
)

// showThing shows an act, an ask or a promise, whichever the address names.
func showThing(a *web.Ask, v kernel.View) (templ.Component, error) {
	id, err := journal.ParseID(a.PathValue("thing"))
	s := state(v)
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
		if x := state(v).Ask(id); x != nil {
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
	return onward{cards(a, v, refs), a.Led(v, refOf(id)), a.From(v, refOf(id)), a.Mine("promises/")}
}

// told is what somebody said, as a member reads it.
func told(a *web.Ask, v kernel.View, id journal.ID, t kernel.Text) ui.Words {
	if t.Empty() {
		return wordsOf(a.Lang, t)
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

// reportPart is what was said of how far a promise is.
type reportPart struct {
	Icon   string
	Title  lang.Msg
	Text   ui.Words // "": nothing more was said
	Day    string
	Office bool
}

type promisePage struct {
	ui.Page
	onward
	ID       string
	Line     linePart
	What     ui.Words
	See      ui.Words
	Due      string
	AskURL   string
	Office   bool // the words are the office's
	Wordings []reportPart
	Reports  []reportPart
	Checks   []reportPart

	Report, Check, Reword, LetGo ui.FormData
	CanLetGo                     bool
	NextAsk, NextItem            string
}

func showPromise(a *web.Ask, v kernel.View, x *promises.Promise) templ.Component {
	line := promises.LineOf(x.Ask, x, a.Today(v))
	p := promisePage{
		Page: a.Page(v, lang.PromisesTitle()), onward: onwardOf(a, v, x.ID, nil), ID: x.ID.String(), Line: mine(a, line),
		What: told(a, v, x.What().ID, x.What().Text), See: some(x.See.Text), Office: x.Office,
		Wordings: wordingsOf(a.Lang, x), Reports: reportsOf(a.Lang, x), Checks: checksOf(a.Lang, x),
		Report: a.Form("promises.report", ""), Check: a.Form("promises.check", ""), Reword: a.Form("promises.reword", ""),
		LetGo: a.Form("promises.let_go", ""), CanLetGo: !x.LetGo,
		NextAsk: a.Mine("promises/ask?because=" + written(refOf(x.ID))), NextItem: a.Mine("sessions/"),
	}
	if x.Due != 0 {
		p.Due = lang.Date(a.Lang, x.Due)
	}
	if x.Ask != nil {
		p.AskURL = url(a, x.Ask.ID)
	}
	return promiseView(p)
}

// wordingsOf are how a promise was worded before, the newest first; none where it
// always had the same words.
func wordingsOf(language string, x *promises.Promise) (all []reportPart) {
	ws := x.Wordings()
	if len(ws) < 2 {
		return nil
	}
	for i := len(ws) - 1; i >= 0; i-- {
		all = append(all, reportPart{Text: wordsOf(language, ws[i].Text), Day: lang.Date(language, ws[i].Day), Office: ws[i].Office})
	}
	return all
}

func reportsOf(language string, x *promises.Promise) (all []reportPart) {
	for i := len(x.Reports) - 1; i >= 0; i-- {
		r := x.Reports[i]
		p := reportPart{Icon: "underway", Title: lang.StepUnderWay(), Text: some(r.Text), Day: lang.Date(language, r.Day), Office: r.Office}
		if r.Stage == promises.SaidDone {
			p.Icon, p.Title = "saiddone", lang.StepSaidDone()
		}
		all = append(all, p)
	}
	return all
}

func checksOf(language string, x *promises.Promise) (all []reportPart) {
	for i := len(x.Checks) - 1; i >= 0; i-- {
		c := x.Checks[i]
		p := reportPart{Text: some(c.Text), Day: lang.Date(language, c.Day)}
		p.Icon, p.Title = verdictWords(c.Verdict)
		all = append(all, p)
	}
	return all
}
