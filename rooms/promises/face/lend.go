package face

import (
	"encoding/json"
	"slices"

	"github.com/a-h/templ"

	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
	"alongside/rooms/promises"
	"alongside/rooms/promises/parts"
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
	Lines []parts.Line
	Acts  []actPart
	More  string // the address of all
}

func lendHome(a *web.Ask, v kernel.View) (h web.Home) {
	if !parts.Belongs(a.Me) {
		return h
	}
	today := a.Today(v)
	waits := homeCard{ID: "promises-wait", Title: lang.PromisesWait(), More: a.Mine("promises/")}
	fresh := homeCard{ID: "promises-answered", Title: lang.PromisesAnswered(), More: waits.More}
	for _, l := range parts.State(v).Lines(today) {
		switch {
		case l.Back, l.Unsent, l.Late > 0, l.Silent > 0, l.Unchecked():
			waits.Lines = append(waits.Lines, parts.Mine(a, l))
		case answered(l, today):
			fresh.Lines = append(fresh.Lines, parts.Mine(a, l))
		}
	}
	for _, x := range parts.State(v).Acts() {
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

func few(all []parts.Line) []parts.Line { return all[:min(homeMost, len(all))] }

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
	if !parts.Belongs(a.Me) {
		return nil
	}
	for _, l := range parts.State(v).Lines(a.Today(v)) {
		if len(all) == perPage {
			break
		}
		id, t := l.Ask, kernel.Text{}
		if l.Promise != nil {
			t = l.Promise.What().Text
			all = append(all, ui.Option{Value: parts.Written(parts.RefOf(l.Promise.ID)), Text: a.Say(lang.PromiseOne()) + " · " + parts.Brief(a.Lang, t).Text, Lang: t.Lang})
		} else if !l.Settled() {
			all = append(all, ui.Option{Value: parts.Written(parts.RefOf(id.ID)), Text: a.Say(lang.AskOne()) + " · " + parts.Brief(a.Lang, id.Text).Text, Lang: id.Text.Lang})
		}
	}
	return all
}

// lendCard draws an act, an ask or a promise small.
func lendCard(a *web.Ask, v kernel.View, ref kernel.Ref) (templ.Component, bool) {
	if ref.Room != promises.Name || !parts.Belongs(a.Me) || a.OnTablet() {
		return nil, false
	}
	s, today := parts.State(v), a.Today(v)
	if x := s.Act(ref.ID); x != nil {
		return smallActView(actOf(a, x, today)), true
	}
	if x := s.Ask(ref.ID); x != nil {
		return smallView(parts.Mine(a, promises.LineOf(x, nil, today))), true
	}
	if x := s.Promise(ref.ID); x != nil {
		return smallView(parts.Mine(a, promises.LineOf(x.Ask, x, today))), true
	}
	return nil, false
}

// led is what we did and asked because of a thing of any room, and what was promised
// because of an ask.
func led(a *web.Ask, v kernel.View, ref kernel.Ref) (ways []web.Way) {
	if !parts.Belongs(a.Me) || a.OnTablet() {
		return nil
	}
	of := func(refs []kernel.Ref) bool { return slices.Contains(refs, ref) }
	for _, x := range parts.State(v).Acts() {
		if of(x.Because) {
			ways = append(ways, web.Way{Icon: "group", Text: a.Say(lang.LedAct()), Small: parts.Brief(a.Lang, x.Text).Text, URL: parts.URL(a, x.ID)})
		}
	}
	for _, x := range parts.State(v).Asks() {
		if of(x.Because) || !x.Agreed.Zero() && x.Agreed == ref.ID {
			ways = append(ways, web.Way{Icon: "ask", Text: a.Say(lang.LedAsk(parts.WordsOf(a.Lang, x.To.Organisation).Text)), Small: parts.Brief(a.Lang, x.Text).Text, URL: parts.URL(a, x.ID)})
		}
		if ref == parts.RefOf(x.ID) {
			for _, p := range x.Promises() {
				ways = append(ways, web.Way{Icon: "promised", Text: a.Say(lang.LedPromise()), Small: parts.Brief(a.Lang, p.What().Text).Text, URL: parts.URL(a, p.ID)})
			}
		}
	}
	return ways
}

// from is what can be made here of a thing of any room.
func from(a *web.Ask, _ kernel.View, ref kernel.Ref) []web.Way {
	if !parts.Belongs(a.Me) || a.OnTablet() {
		return nil
	}
	q := "?because=" + parts.Written(ref)
	return []web.Way{
		{Icon: "ask", Text: a.Say(lang.FromAsk()), URL: a.Mine("promises/ask" + q)},
		{Icon: "group", Text: a.Say(lang.FromAct()), URL: a.Mine("promises/act" + q)},
	}
}

// planPart is what a command would do, for whoever decides on it.
type planPart struct {
	Title   lang.Msg
	Letter  *parts.Letter
	Text    ui.Words // what would be written back
	Line    *parts.Line
	Because []reason
	Warn    bool // it goes to an office
}

// brief says in a few words what a command of this room is about.
func brief(a *web.Ask, v kernel.View, c kernel.Carried) (ui.Words, bool) {
	if !parts.Belongs(a.Me) {
		return ui.Words{}, false
	}
	var ask promises.NewAsk
	text, to := kernel.Text{}, promises.Office{}
	if c.Name == "promises.ask" && json.Unmarshal(c.Body, &ask) == nil {
		text, to = ask.Text, ask.To
	}
	var of promises.WriteBack // the others name an ask
	if c.Name != "promises.ask" && json.Unmarshal(c.Body, &of) == nil {
		x := parts.State(v).Ask(of.Ask)
		if x == nil {
			return ui.Words{}, false
		}
		text, to = x.Text, x.To
		if !of.Text.Empty() {
			text = of.Text
		}
	}
	if text.Empty() {
		text = to.Organisation
	}
	return ui.Words{Text: text.Body, Lang: text.Lang}, !text.Empty()
}

// plan says what a command of this room would do: where something goes to an office,
// exactly what.
func plan(a *web.Ask, v kernel.View, c kernel.Carried) (templ.Component, bool) {
	if !parts.Belongs(a.Me) {
		return nil, false
	}
	p := planPart{Warn: true}
	if c.Name == "promises.ask" {
		var ask promises.NewAsk
		if json.Unmarshal(c.Body, &ask) != nil {
			return nil, false
		}
		l := parts.DraftOf(a, v, ask.To, ask.Text, parts.LetterLanguage(a, ask.Text.Lang))
		l.Behind = len(ask.Because)
		if d, ok := dayTyped(ask.HearBy); ok {
			l.HearBy = lang.Date(l.Page.Lang, d)
		}
		p.Title, p.Letter, p.Because = lang.PlanAsk(), &l, cards(a, v, ask.Because)
		return planView(p), true
	}
	var of promises.WriteBack // the others name an ask, and at most a text
	if json.Unmarshal(c.Body, &of) != nil || parts.State(v).Ask(of.Ask) == nil {
		return nil, false
	}
	x := parts.State(v).Ask(of.Ask)
	line := parts.Mine(a, promises.LineOf(x, nil, a.Today(v)))
	p.Line = &line
	switch c.Name {
	case "promises.pass_on":
		to, _ := x.Belongs()
		l := parts.DraftOf(a, v, to, x.Text, parts.LetterLanguage(a, x.Text.Lang))
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
