package face

import (
	"encoding/json"
	"slices"

	"github.com/a-h/templ"

	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
	"alongside/rooms/promises"
	"alongside/web"
	"alongside/web/ui"
)

// What promises lend the home page and other rooms.

// Of what waits so many lines stand on the home page, and of answers those of so many
// days.
const (
	homeMost  = 4
	freshDays = 7
)

// homeCard is what waits for the group, or what an office has just answered.
type homeCard struct {
	ID    string
	Title lang.Msg
	Lines []linePart
	Acts  []actPart
	More  string // the address of all
}

func lendHome(a *web.Ask, v kernel.View) (h web.Home) {
	if !belongs(a.Me) {
		return h
	}
	today := a.Today(v)
	waits := homeCard{ID: "promises-wait", Title: lang.PromisesWait(), More: a.Mine("promises/")}
	fresh := homeCard{ID: "promises-answered", Title: lang.PromisesAnswered(), More: waits.More}
	for _, l := range state(v).Lines(today) {
		switch {
		case l.Back, l.Unsent, l.Late > 0, l.Silent > 0, l.Unchecked():
			waits.Lines = append(waits.Lines, mine(a, l))
		case answered(l, today):
			fresh.Lines = append(fresh.Lines, mine(a, l))
		}
	}
	for _, x := range state(v).Acts() {
		if x.Late(today) > 0 {
			waits.Acts = append(waits.Acts, actOf(a, x, today))
		}
	}
	waits.Lines, fresh.Lines = few(waits.Lines), few(fresh.Lines)
	waits.Acts = waits.Acts[:min(homeMost, len(waits.Acts))]
	if len(waits.Lines)+len(waits.Acts) > 0 {
		h.Waiting = append(h.Waiting, homeView(waits))
	}
	if len(fresh.Lines) > 0 {
		h.Waiting = append(h.Waiting, homeView(fresh))
	}
	return h
}

func few(all []linePart) []linePart { return all[:min(homeMost, len(all))] }

// answered reports whether an office has answered in the last few days.
func answered(l promises.Line, today journal.Day) bool {
	if l.Ask == nil {
		return false
	}
	t := l.Ask.Answer()
	return t != nil && today-t.Day < freshDays
}

// topics are what a round may be about: what waits or is on its way.
func topics(a *web.Ask, v kernel.View) (all []ui.Option) {
	if !belongs(a.Me) {
		return nil
	}
	for _, l := range state(v).Lines(a.Today(v)) {
		if len(all) == perPage {
			break
		}
		id, t := l.Ask, kernel.Text{}
		if l.Promise != nil {
			t = l.Promise.What().Text
			all = append(all, ui.Option{Value: written(refOf(l.Promise.ID)), Text: a.Say(lang.PromiseOne()) + " · " + brief(a.Lang, t).Text, Lang: t.Lang})
		} else if !l.Settled() {
			all = append(all, ui.Option{Value: written(refOf(id.ID)), Text: a.Say(lang.AskOne()) + " · " + brief(a.Lang, id.Text).Text, Lang: id.Text.Lang})
		}
	}
	return all
}

// lendCard draws an act, an ask or a promise small.
func lendCard(a *web.Ask, v kernel.View, ref kernel.Ref) (templ.Component, bool) {
	if ref.Room != promises.Name || !belongs(a.Me) || a.OnTablet() {
		return nil, false
	}
	s, today := state(v), a.Today(v)
	if x := s.Act(ref.ID); x != nil {
		return smallActView(actOf(a, x, today)), true
	}
	if x := s.Ask(ref.ID); x != nil {
		return smallView(mine(a, promises.LineOf(x, nil, today))), true
	}
	if x := s.Promise(ref.ID); x != nil {
		return smallView(mine(a, promises.LineOf(x.Ask, x, today))), true
	}
	return nil, false
}

// led is what we did and asked because of a thing of any room, and what was promised
// because of an ask.
func led(a *web.Ask, v kernel.View, ref kernel.Ref) (ways []web.Way) {
	if !belongs(a.Me) || a.OnTablet() {
		return nil
	}
	of := func(refs []kernel.Ref) bool { return slices.Contains(refs, ref) }
	for _, x := range state(v).Acts() {
		if of(x.Because) {
			ways = append(ways, web.Way{Icon: "group", Text: a.Say(lang.LedAct()), Small: brief(a.Lang, x.Text).Text, URL: url(a, x.ID)})
		}
	}
	for _, x := range state(v).Asks() {
		if of(x.Because) || !x.Agreed.Zero() && x.Agreed == ref.ID {
			ways = append(ways, web.Way{Icon: "ask", Text: a.Say(lang.LedAsk(wordsOf(a.Lang, x.To.Organisation).Text)), Small: brief(a.Lang, x.Text).Text, URL: url(a, x.ID)})
		}
		if ref == refOf(x.ID) {
			for _, p := range x.Promises() {
				ways = append(ways, web.Way{Icon: "promised", Text: a.Say(lang.LedPromise()), Small: brief(a.Lang, p.What().Text).Text, URL: url(a, p.ID)})
			}
		}
	}
	return ways
}

// from is what can be made here of a thing of any room.
func from(a *web.Ask, _ kernel.View, ref kernel.Ref) []web.Way {
	if !belongs(a.Me) || a.OnTablet() {
		return nil
	}
	q := "?because=" + written(ref)
	return []web.Way{
		{Icon: "ask", Text: a.Say(lang.FromAsk()), URL: a.Mine("promises/ask" + q)},
		{Icon: "group", Text: a.Say(lang.FromAct()), URL: a.Mine("promises/act" + q)},
	}
}

// planPart is what a command would do, for whoever decides on it.
type planPart struct {
	Title   lang.Msg
	Letter  *letterPart
	Text    ui.Words // what would be written back
	Line    *linePart
	Because []reason
	Warn    bool // it goes to an office
}

// plan says what a command of this room would do: where something goes to an office,
// exactly what.
func plan(a *web.Ask, v kernel.View, c kernel.Carried) (templ.Component, bool) {
	if !belongs(a.Me) {
		return nil, false
	}
	p := planPart{Warn: true}
	if c.Name == "promises.ask" {
		var ask promises.NewAsk
		if json.Unmarshal(c.Body, &ask) != nil {
			return nil, false
		}
		l := draftOf(a, v, ask.To, ask.Text, letterLanguage(a, ask.Text.Lang))
		l.Behind = len(ask.Because)
		if d, ok := dayTyped(ask.HearBy); ok {
			l.HearBy = lang.Date(l.Page.Lang, d)
		}
		p.Title, p.Letter, p.Because = lang.PlanAsk(), &l, cards(a, v, ask.Because)
		return planView(p), true
	}
	var of promises.WriteBack // the others name an ask, and at most a text
	if json.Unmarshal(c.Body, &of) != nil || state(v).Ask(of.Ask) == nil {
		return nil, false
	}
	x := state(v).Ask(of.Ask)
	line := mine(a, promises.LineOf(x, nil, a.Today(v)))
	p.Line = &line
	switch c.Name {
	case "promises.pass_on":
		to, _ := x.Belongs()
		l := draftOf(a, v, to, x.Text, letterLanguage(a, x.Text.Lang))
		l.Behind = 1
		p.Title, p.Letter = lang.PlanPassOn(), &l
	case "promises.open_door":
		p.Title = lang.PlanOpenDoor()
	case "promises.reply":
		p.Title, p.Text = lang.PlanReply(), ui.Words{Text: of.Text.Body, Lang: of.Text.Lang}
	case "promises.publish":
		p.Title, p.Warn = lang.PlanPublish(), false
	default:
		return nil, false
	}
	return planView(p), true
}
