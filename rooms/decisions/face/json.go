package face

import (
	"slices"

	"github.com/a-h/templ"

	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
	"alongside/rooms/decisions"
	"alongside/web"
	"alongside/web/ui"
)

// What programs, other rooms and the home page see of decisions.

type saidJSON struct {
	ID       journal.ID      `json:"id"`
	Text     kernel.Text     `json:"text,omitzero"`
	Pictures kernel.Pictures `json:"pictures,omitempty"`
	Taken    bool            `json:"taken_back,omitempty"`
}

type openlyJSON struct {
	By     journal.MemberID `json:"by"`
	Stance decisions.Stance `json:"stance,omitempty"`
	Dots   []decisions.Dot  `json:"dots,omitempty"`
	Reason kernel.Text      `json:"reason,omitzero"`
}

// mineJSON is the asker's own answer.
type mineJSON struct {
	Stance decisions.Stance `json:"stance,omitempty"`
	Dots   []decisions.Dot  `json:"dots,omitempty"`
}

type decisionJSON struct {
	ID         journal.ID         `json:"id"`
	By         journal.MemberID   `json:"by"`
	Way        decisions.Way      `json:"way"`
	Open       bool               `json:"open"` // answers show
	Command    string             `json:"command,omitempty"`
	Asked      saidJSON           `json:"asked"`
	Earlier    []saidJSON         `json:"earlier,omitempty"`
	Options    []kernel.Text      `json:"options,omitempty"`
	About      []kernel.Ref       `json:"about,omitempty"`
	Outcome    decisions.Outcome  `json:"outcome,omitempty"` // "": it is open
	From       string             `json:"closes_from,omitempty"`
	Session    bool               `json:"waits_for_session,omitempty"`
	Mine       *mineJSON          `json:"mine,omitempty"`
	Openly     []openlyJSON       `json:"answers,omitempty"`
	Objections []saidJSON         `json:"objections"`
	Closed     *decisions.Closed  `json:"closed,omitempty"`
	Late       decisions.Why      `json:"overtaken,omitempty"`
	LastWord   decisions.LastWord `json:"last_word,omitempty"`
}

// showJSON is the room's page; partners and newcomers see nothing of it.
func showJSON(a *web.Ask, v kernel.View) (any, error) {
	out := struct {
		Decisions []decisionJSON `json:"decisions"`
	}{[]decisionJSON{}}
	if belongs(a.Me) {
		for _, d := range state(v).Decisions() {
			out.Decisions = append(out.Decisions, jsonOf(a, v, d))
		}
	}
	return out, nil
}

func said(s decisions.Said) saidJSON { return saidJSON{ID: s.ID, Text: s.Text, Taken: s.Taken} }

func jsonOf(a *web.Ask, v kernel.View, d *decisions.Decision) decisionJSON {
	j := decisionJSON{
		ID: d.ID, By: d.By, Way: d.Way, Open: d.Open, Asked: said(d.Asked()), Options: d.Options(), About: d.About, Outcome: d.Outcome,
		Objections: []saidJSON{}, Late: d.Late,
	}
	if c, ok := d.Carried(); ok {
		j.Command = c.Name
	}
	for _, e := range d.Earlier() {
		j.Earlier = append(j.Earlier, said(e))
	}
	all, _ := d.Objections()
	for _, o := range all {
		j.Objections = append(j.Objections, saidJSON{ID: o.ID, Text: o.Text, Pictures: o.Pictures})
	}
	for _, x := range d.Openly() {
		o := openlyJSON{By: x.By, Stance: x.Stance, Dots: x.Dots}
		if x.Reason != nil {
			o.Reason = x.Reason.Text
		}
		j.Openly = append(j.Openly, o)
	}
	if d.Underway() {
		w := d.Window(v)
		j.From, j.Session = lang.ISO(w.From), w.Session
		if mine := d.AnswerOf(a.Me.ID); mine != nil {
			j.Mine = &mineJSON{mine.Stance, mine.Dots}
		}
	}
	if d.Closed != nil {
		j.Closed = &d.Closed.Closed
	}
	if w := d.Words(); len(w) > 0 {
		j.LastWord = w[len(w)-1].Who
	}
	return j
}

// withWords is a line of the entries with what can be taken back of it.
type withWords struct {
	Facts any `json:"facts"`
	Words any `json:"words"`
}

// showEntry shows of the journal what the pages show. Hidden answers stand nowhere,
// nor how many there were: what an entry erases is left out.
func showEntry(a *web.Ask, _ kernel.View, f kernel.Fact) (web.Line, bool) {
	if !belongs(a.Me) {
		return web.Line{}, false
	}
	switch is := f.Is.(type) {
	case decisions.Proposed:
		words := withWords{is, decisions.ProposedWords{Text: is.Words.Text, Options: is.Words.Options}}
		return web.Line{Is: words, Named: true}, true
	case decisions.Amended:
		is.Erasure = kernel.Erasure{}
		return web.Line{Is: withWords{is, is.Words}}, true
	case decisions.Spoke:
		return web.Line{Is: withWords{is, is.Words}, Named: true}, true
	case decisions.Placed:
		return web.Line{Is: is, Named: true}, true
	case decisions.WithoutName:
		return web.Line{Is: withWords{is, is.Words}}, true
	case decisions.Closed:
		is.Erasure = kernel.Erasure{}
		return web.Line{Is: is}, true
	case decisions.Released:
		is.Erasure = kernel.Erasure{}
		return web.Line{Is: is}, true
	case decisions.Faded:
		is.Erasure = kernel.Erasure{}
		return web.Line{Is: is}, true
	case decisions.Reviewed:
		return web.Line{Is: withWords{is, is.Words}}, true
	case decisions.Extended, decisions.AskedSmaller, decisions.Overtaken, decisions.LastWordSaid:
		return web.Line{Is: is}, true
	}
	return web.Line{}, false
}

// showSaid shows what somebody said here, if the asker may see it.
func showSaid(a *web.Ask, v kernel.View, id journal.ID) (web.Said, bool) {
	in, ok := state(v).Said(id)
	if !ok || !belongs(a.Me) {
		return web.Said{}, false
	}
	s := web.Said{URL: url(a, in.In.ID, ""), What: lang.SaidProposal(), Text: in.Text, Pictures: in.Pictures}
	switch {
	case in.By.Zero():
		s.What = lang.SaidObjection()
	case in.In.Outcome == decisions.Emergency && slices.ContainsFunc(in.In.Reviews, func(r *decisions.Said) bool { return r.ID == id }):
		s.What = lang.ReviewTitle()
	case in.In.Reasoned(id):
		s.What = lang.SaidAnswerReason()
	}
	return s, true
}

// homeMost is how many matters wait on the home page at once.
const homeMost = 3

// lendHome says what waits for one's answer, and what was done at once.
func lendHome(a *web.Ask, v kernel.View) (h web.Home) {
	if !belongs(a.Me) {
		return h
	}
	waiting := 0
	for _, d := range state(v).Decisions() {
		l := lineOf(a, v, d)
		switch {
		case d.Unreviewed():
			h.Alive = append(h.Alive, homeLine("urgent-"+l.ID, "alive", a.Say(lang.DecisionEmergencyTold()), l, a.Say(lang.DecisionLook())))
		case d.Underway() && d.AnswerOf(a.Me.ID) == nil:
			if waiting++; waiting <= homeMost {
				h.Waiting = append(h.Waiting, homeLine("decide-"+l.ID, "", a.Say(lang.DecisionsWaiting()), l, a.Say(lang.DecisionAnswerDo())))
			}
		}
	}
	if waiting > homeMost {
		h.Waiting = append(h.Waiting, homeMore(a.Mine("decisions/")))
	}
	return h
}

// topics are what a round may be about: what is open, and what came back.
func topics(a *web.Ask, v kernel.View) (all []ui.Option) {
	if !belongs(a.Me) {
		return nil
	}
	for _, d := range state(v).Decisions() {
		if d.Underway() || d.Returned() {
			l := lineOf(a, v, d)
			all = append(all, ui.Option{Value: decisions.Name + ":" + l.ID, Text: clip(l.Title.Text, 60), Lang: l.Title.Lang})
		}
	}
	return all
}

// lendCard draws a matter small.
func lendCard(a *web.Ask, v kernel.View, ref kernel.Ref) (templ.Component, bool) {
	d := state(v).Decision(ref.ID)
	if d == nil || ref.Room != decisions.Name || !belongs(a.Me) || a.OnTablet() {
		return nil, false
	}
	return smallView(lineOf(a, v, d)), true
}

// lendTablet offers on a tablet that goes round what is open: to say no without a
// name, and to answer for who has chosen their picture.
func lendTablet(a *web.Ask, v kernel.View) (all []web.Way) {
	if a.SignedIn() && !belongs(a.Me) {
		return nil
	}
	for _, d := range state(v).Decisions() {
		if !d.Underway() || d.Way == decisions.Dots && !a.SignedIn() {
			continue
		}
		text := lang.DecisionObjectTitle()
		if a.SignedIn() {
			text = lang.DecisionPage()
		}
		all = append(all, web.Way{Icon: "unsigned", Text: a.Say(text), Small: lineOf(a, v, d).Title.Text, URL: url(a, d.ID, "")})
	}
	return all
}

// led are the proposals that came of a thing.
func led(a *web.Ask, v kernel.View, of kernel.Ref) (all []web.Way) {
	if !belongs(a.Me) {
		return nil
	}
	for _, d := range state(v).Decisions() {
		if slices.Contains(d.About, of) {
			l := lineOf(a, v, d)
			all = append(all, web.Way{Icon: l.Icon, Text: a.Say(lang.DecisionBySomebody(clip(l.Title.Text, 80))), Small: l.Small, URL: l.URL})
		}
	}
	return all
}

// from leads from a thing to a proposal because of it.
func from(a *web.Ask, _ kernel.View, of kernel.Ref) []web.Way {
	if !belongs(a.Me) || of.Room == "members" {
		return nil
	}
	return []web.Way{{Icon: "plus", Text: a.Say(lang.DecisionFromThis()), URL: a.Mine("decisions/new?about=" + of.Room + ":" + of.ID.String())}}
}
