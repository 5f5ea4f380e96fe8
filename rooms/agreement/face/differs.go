package face

import (
	"encoding/json"

	"github.com/a-h/templ"

	"alongside/kernel"
	"alongside/lang"
	"alongside/rooms/agreement"
	"alongside/web"
	"alongside/web/ui"
)

// clauseChange is a clause that says something else, is new or falls away.
type clauseChange struct {
	Tag      lang.Msg
	Icon     string
	Was, Now *clausePart
}

// mandateChange is an act of which something else is said.
type mandateChange struct{ Was, Now mandatePart }

// keepChange is a sort of things that is kept for another time.
type keepChange struct{ Title, Was, Now lang.Msg }

// peopleChange is that others are named for something.
type peopleChange struct {
	Title    lang.Msg
	Was, Now []ui.PersonData
}

// differs is what terms say otherwise than those before them.
type differs struct {
	Clauses       []clauseChange
	Moved         bool
	Mandates      []mandateChange
	Keep          []keepChange
	People        []peopleChange
	Standing      bool
	StandingIsNow []standingPart
}

func differsOf(a *web.Ask, v kernel.View, was, now agreement.Terms) differs {
	d := now.Since(was)
	p := differs{Moved: d.Moved, Standing: d.Standing}
	part := func(l agreement.Line) *clausePart { c := clauseOf(a, v, l, 0); c.Words.ID = ""; return &c }
	for _, l := range d.Added {
		p.Clauses = append(p.Clauses, clauseChange{Tag: lang.DiffersAdded(), Icon: "plus", Now: part(l)})
	}
	for _, r := range d.Reworded {
		p.Clauses = append(p.Clauses, clauseChange{Tag: lang.DiffersReworded(), Icon: "change", Was: part(r.Was), Now: part(r.Now)})
	}
	for _, l := range d.Dropped {
		p.Clauses = append(p.Clauses, clauseChange{Tag: lang.DiffersDropped(), Icon: "minus", Was: part(l)})
	}
	for _, act := range d.Mandates {
		p.Mandates = append(p.Mandates, mandateChange{mandateOf(act, was.Mandates[act]), mandateOf(act, now.Mandates[act])})
	}
	for _, s := range d.Keep {
		p.Keep = append(p.Keep, keepChange{sortWords(s), keepWords(was.Keep[s]), keepWords(now.Keep[s])})
	}
	if !belongs(a.Me) {
		p.Standing = false
		return p
	}
	if d.Standing {
		p.StandingIsNow = standingOf(a, v, now)
	}
	before, after := peopleOf(a, v, was), peopleOf(a, v, now)
	for i, changed := range []bool{d.Worries, d.Complaints, d.Two} {
		if changed {
			p.People = append(p.People, peopleChange{after[i].Title, before[i].Who, after[i].Who})
		}
	}
	return p
}

// planPart is what a proposal would change; Gone where that makes no sense any more.
type planPart struct {
	Differs differs
	Gone    bool
	Texts   []ui.Words // where it is gone: what it wanted to say
}

// showPlan says what a change of the agreement would be, for whoever decides on it.
func showPlan(a *web.Ask, v kernel.View, c kernel.Carried) (templ.Component, bool) {
	if c.Name != "agreement.propose" || !belongs(a.Me) {
		return nil, false
	}
	var body agreement.Propose
	if json.Unmarshal(c.Body, &body) != nil {
		return nil, false
	}
	if before, after, ok := state(v).Became(body); ok {
		return planView(planPart{Differs: differsOf(a, v, before, after)}), true
	}
	now := state(v).Now().Terms
	next, err := state(v).Proposed(body)
	p := planPart{Gone: err != nil || next.Since(now).None()}
	if !p.Gone {
		p.Differs = differsOf(a, v, now, next)
		return planView(p), true
	}
	for _, said := range body.Clauses {
		if !said.Text.Empty() {
			p.Texts = append(p.Texts, ui.Words{Text: said.Text.Body, Lang: said.Text.Lang})
		}
	}
	return planView(p), true
}
