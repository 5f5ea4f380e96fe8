package face

import (
	"slices"
	"strconv"

	"github.com/a-h/templ"

	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
	"alongside/rooms/promises"
	"alongside/rooms/promises/parts"
	"alongside/web"
	"alongside/web/ui"
)

// perPage is how many lines a page shows: more would be no picture any more, and heavy
// on a phone.
const perPage = 12

// actPart is something that we do ourselves, in a list.
type actPart struct {
	ID, URL string
	Title   ui.Words
	Who     ui.Words
	Due     string
	Tag     ui.TagData
	Helping int
}

type listPage struct {
	ui.Page
	Acts            []actPart
	ActsDone        int
	Lines           parts.Lines
	All             int
	Earlier, Later  string // addresses of the other pages; "": there are none
	AskURL, ActURL  string
	PromiseURL      string
	PrintURL, Wall  string
	PublicURL       string // "": nothing is published
	MoreActs        string // the address with all that we did; "": they are shown
	Page1, PageLast int
}

// pageOf is the page of a list that an address asks for, from 1.
func pageOf(a *web.Ask, all int) (page, last int) {
	last = max(1, (all+perPage-1)/perPage)
	page, _ = strconv.Atoi(a.URL.Query().Get("page"))
	return min(max(page, 1), last), last
}

func showAll(a *web.Ask, v kernel.View) (templ.Component, error) {
	today := a.Today(v)
	p := listPage{
		Page: a.Page(v, lang.PromisesTitle()), AskURL: a.Mine("promises/ask"), ActURL: a.Mine("promises/act"),
		PromiseURL: a.Mine("promises/promise"), PrintURL: a.Mine("promises/print"), Wall: a.Mine("promises/wall"),
	}
	p.Wide = true
	lines := parts.State(v).Lines(today)
	p.All = len(lines)
	p.Page1, p.PageLast = pageOf(a, len(lines))
	from := (p.Page1 - 1) * perPage
	p.Lines = parts.LinesOf(a, lines[from:min(from+perPage, len(lines))], from+1)
	if p.Page1 > 1 {
		p.Earlier = a.Mine("promises/?page=" + strconv.Itoa(p.Page1-1))
	}
	if p.Page1 < p.PageLast {
		p.Later = a.Mine("promises/?page=" + strconv.Itoa(p.Page1+1))
	}
	p.acts(a, v, today)
	if slices.ContainsFunc(parts.State(v).Asks(), func(x *promises.Ask) bool { return x.Published }) {
		p.PublicURL = a.Mine("promises/public")
	}
	return listView(p), nil
}

// acts lays out what we do ourselves: what is open, and of what is done the last few.
func (p *listPage) acts(a *web.Ask, v kernel.View, today journal.Day) {
	all := a.URL.Query().Get("acts") == "all"
	var done []actPart
	for _, x := range slices.Backward(parts.State(v).Acts()) {
		if x.Done() || x.Taken {
			done = append(done, actOf(a, x, today))
		} else {
			p.Acts = append(p.Acts, actOf(a, x, today))
		}
	}
	p.ActsDone = len(done)
	if acts := append(p.Acts, done...); all || len(acts) <= perPage {
		p.Acts = acts
	} else {
		p.Acts, p.MoreActs = acts[:perPage], a.Mine("promises/?acts=all")
	}
}

func actOf(a *web.Ask, x *promises.Act, today journal.Day) actPart {
	p := actPart{
		ID: x.ID.String(), URL: parts.URL(a, x.ID), Title: parts.Brief(a.Lang, x.Text), Who: parts.Some(x.Who), Helping: len(x.Helping()),
		Tag: ui.TagData{Text: a.Say(lang.TagOnItsWay()), Icon: "underway", Tone: "edge"},
	}
	if x.Due != 0 {
		p.Due = lang.Date(a.Lang, x.Due)
	}
	switch {
	case x.Done():
		p.Tag = ui.TagData{Text: a.Say(lang.ActDone()), Icon: "consent", Tone: "press"}
	case x.Late(today) > 0:
		p.Tag = ui.TagData{Text: a.Say(lang.DaysLate(x.Late(today))), Icon: "overdue", Tone: "danger"}
	}
	return p
}

type printPage struct {
	ui.Page
	Acts  []actPart
	Lines []parts.Lines
	Day   string
}

// showPrint is everything on paper, so many lines a picture.
func showPrint(a *web.Ask, v kernel.View) (templ.Component, error) {
	today := a.Today(v)
	p := printPage{Page: a.Page(v, lang.PromisesTitle()), Day: lang.Date(a.Lang, today)}
	p.Live = ""
	all := parts.State(v).Lines(today)
	for i := 0; i < len(all); i += perPage {
		p.Lines = append(p.Lines, parts.LinesOf(a, all[i:min(i+perPage, len(all))], i+1))
	}
	for _, x := range parts.State(v).Acts() {
		p.Acts = append(p.Acts, actOf(a, x, today))
	}
	return printView(p), nil
}

// Of lines so many hang on the wall, beside them so many in words.
const (
	wallLines = 8
	wallWords = 4
)

type wallPage struct {
	ui.Page
	Lines parts.Lines
	Said  []parts.Line
}

func showWall(a *web.Ask, v kernel.View) (templ.Component, error) {
	all := parts.State(v).Lines(a.Today(v))
	p := wallPage{Page: a.Page(v, lang.PromisesTitle()), Lines: parts.LinesOf(a, all[:min(wallLines, len(all))], 1)}
	p.Said = p.Lines.Lines[:min(wallWords, len(p.Lines.Lines))]
	return wallView(p), nil
}
