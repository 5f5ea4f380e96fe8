package face

import (
	"github.com/a-h/templ"

	"alongside/kernel"
	"alongside/lang"
	"alongside/rooms/decisions"
	"alongside/web"
	"alongside/web/ui"
)

// answerPart is the form of an answer.
type answerPart struct {
	Form   ui.FormData
	Ask    string
	Yours  string // one's own answer in words; "": none yet
	Mine   string // its stance
	Openly bool   // a reason may be given
	Dots   []dotsPart
}

// dotsPart is a choice with how many dots one puts on it.
type dotsPart struct {
	Option ui.Words
	Label  string
	Values []dotsValue
}

type dotsValue struct {
	Value, Text string
	Chosen      bool
}

func answerOf(a *web.Ask, d *decisions.Decision) *answerPart {
	p := &answerPart{Form: a.Form("decisions.answer", ""), Ask: a.Say(lang.DecisionAsk()), Openly: d.Open}
	p.Form.Guarded, p.Form.Thanks = d.Open, true
	mine := d.AnswerOf(a.Me.ID)
	if a.OnTablet() {
		mine = nil // what somebody answered does not lie open on it
	}
	if d.Way == decisions.Dots {
		p.dots(a, d, mine)
		return p
	}
	if mine != nil {
		_, words, _ := stanceWords(mine.Stance)
		p.Mine, p.Yours = string(mine.Stance), a.Say(lang.DecisionYours(a.Say(words)))
	}
	return p
}

func (p *answerPart) dots(a *web.Ask, d *decisions.Decision, mine *decisions.Answer) {
	p.Form, p.Ask, p.Openly = a.Form("decisions.dots", ""), a.Say(lang.DecisionDotsAsk(d.Count)), false
	p.Form.Thanks = true
	put := map[int]int{}
	if mine != nil {
		p.Yours = a.Say(lang.DecisionYoursDots())
		for _, dot := range mine.Dots {
			put[dot.Option] = dot.N
		}
	}
	for i := range d.Count {
		o := optionOf(a, d, i+1)
		c := dotsPart{Option: o, Label: a.Say(lang.DecisionDotsOn(o.Text)), Values: []dotsValue{{"", a.Say(lang.DecisionDotsNone()), false}}}
		for n := 1; n <= d.Count; n++ {
			c.Values = append(c.Values, dotsValue{number(i+1) + ":" + number(n), a.Say(lang.DotsN(n)), put[i+1] == n})
		}
		p.Dots = append(p.Dots, c)
	}
}

// objectPart is the form for what is said against it without a name.
type objectPart struct {
	Form   ui.FormData
	Secret string
	Known  []string
	Code   *codePart
}

// codePart shows once the code that takes something back.
type codePart struct{ Code, Link string }

func objectOf(a *web.Ask, v kernel.View) *objectPart {
	p := &objectPart{Form: a.Form("decisions.object", ""), Secret: a.NewCode()}
	if !a.OnTablet() {
		p.Known = known(v)
	}
	if a.Did("decisions.object") {
		p.Code = &codePart{a.Done.Secret, a.Base() + a.Mine("") + "#takeback-" + a.Done.Secret}
	}
	return p
}

// doPart is a form that only names the matter, with what it does.
type doPart struct {
	Form ui.FormData
	How  string
}

func doOf(a *web.Ask, command string, how lang.Msg) *doPart {
	return &doPart{a.Form(command, ""), a.Say(how)}
}

type onePage struct {
	headPart
	About      []aboutPart
	Notes      []string // what is to be said plainly
	Seen       string   // who may see the answers
	Earlier    []earlierPart
	Answer     *answerPart
	Object     *objectPart
	Objections []objectionPart
	Openly     []openlyPart
	Outcome    *outcomePart
	Count      *countPart
	Flags      []string
	Words      *wordsPart
	Reviews    []earlierPart
	Led, On    []web.Way
	PrintURL   string
	WallURL    string

	Amend, Close, LetGo, Smaller, Emergency, Review *doPart
	AmendText                                       ui.Words
	Urged                                           string
}

func showOne(a *web.Ask, v kernel.View) (templ.Component, error) {
	d, err := find(a, v)
	if err != nil {
		return nil, err
	}
	p := onePage{headPart: headOf(a, v, d)}
	if a.OnTablet() {
		return showOnTablet(a, v, d, p)
	}
	p.PrintURL, p.WallURL = url(a, d.ID, "print"), url(a, d.ID, "wall")
	p.About, p.Objections, p.Openly = aboutOf(a, v, d.About), objectionsOf(a, v, d), openlyOf(a, v, d)
	for _, e := range d.Earlier() {
		p.Earlier = append(p.Earlier, earlierOf(a, v, e))
	}
	ref := kernel.Ref{Room: decisions.Name, ID: d.ID}
	p.Led = a.Led(v, ref)
	if d.Closed != nil {
		p.Led = append(p.Led, a.Led(v, kernel.Ref{Room: decisions.Name, ID: d.Closed.ID})...)
	}
	if p.Open {
		p.asks(a, v, d)
	} else if d.Outcome != "" {
		p.ended(a, v, d)
		p.On = a.From(v, ref)
	}
	p.ways(a, v, d)
	return oneView(p), nil
}

// showOnTablet is what a tablet that goes round shows: what is asked, and the ways to
// answer that leave nothing on it.
func showOnTablet(a *web.Ask, v kernel.View, d *decisions.Decision, p onePage) (templ.Component, error) {
	if !p.Open {
		return nil, web.Elsewhere(a.Mine(""))
	}
	p.Seen = a.Say(lang.DecisionHiddenNow())
	if d.Open {
		p.Seen = a.Say(lang.DecisionOpenNow())
	}
	if a.SignedIn() && belongs(a.Me) {
		p.Answer = answerOf(a, d)
	}
	if d.Way == decisions.Consent {
		p.Object = objectOf(a, v)
	}
	return oneView(p), nil
}

func earlierOf(a *web.Ask, v kernel.View, s decisions.Said) earlierPart {
	p := earlierPart{Words: a.Told(v, s.ID.String(), s.Text, !s.Text.Empty()), Day: lang.DateLong(a.Lang, s.Day)}
	if s.Taken {
		p.Words = ui.Words{Text: a.Say(lang.DecisionNoWordsLeft()), Lang: a.Lang}
	}
	return p
}

// asks fills in what is there while it can be answered.
func (p *onePage) asks(a *web.Ask, v kernel.View, d *decisions.Decision) {
	p.Answer, p.Seen = answerOf(a, d), a.Say(lang.DecisionHiddenNow())
	if d.Open {
		p.Seen = a.Say(lang.DecisionOpenNow())
	}
	if d.Way == decisions.Consent {
		p.Object = objectOf(a, v)
	}
	switch {
	case d.Smaller() > 0:
		p.Notes = append(p.Notes, a.Say(lang.DecisionAskedSmaller(d.Smaller())))
	case d.Again():
		p.Notes = append(p.Notes, a.Say(lang.DecisionOnceMore()))
	}
	if d.Window(v).On(a.Today(v)) {
		p.Close = doOf(a, "decisions.close", lang.DecisionCloseHow())
	}
	if _, ok := d.Carried(); ok && d.Hurries(v, a.Me.ID) {
		p.Emergency = doOf(a, "decisions.emergency", lang.EmergencyHow())
		p.Urged = urged(a, v, d)
	}
}

// urged is what one of the two who may act at once is told of the other.
func urged(a *web.Ask, v kernel.View, d *decisions.Decision) string {
	if d.Urged(a.Me.ID) {
		return a.Say(lang.EmergencyFirst())
	}
	for _, m := range web.Roster(v).Here() {
		if d.Urged(m.ID) {
			return a.Say(lang.EmergencyOther())
		}
	}
	return ""
}

// ended fills in what came out.
func (p *onePage) ended(a *web.Ask, v kernel.View, d *decisions.Decision) {
	o := outcomeOf(a, d)
	p.Outcome, p.Count, p.Flags, p.Words = &o, countOf(a, d), flagsOf(a, d), wordsOf(a, d)
	if d.Outcome == decisions.LetGo || d.Outcome == decisions.Lapsed {
		p.Count, p.Flags = nil, nil
	}
	if d.Outcome == decisions.Emergency {
		p.Review = &doPart{Form: a.Form("decisions.reviewed", "")}
		for _, r := range d.Reviews {
			e := earlierOf(a, v, *r)
			e.Day = a.Say(lang.ReviewDone(e.Day))
			p.Reviews = append(p.Reviews, e)
		}
	}
	if d.Stuck() {
		p.Smaller = doOf(a, "decisions.ask_smaller", lang.DecisionSmallerHow(d.Enough(v)))
	}
}

// ways fills in what may be done with the matter itself.
func (p *onePage) ways(a *web.Ask, v kernel.View, d *decisions.Decision) {
	ask := a.Group.Ask(v)
	ask.By = a.Me.ID
	if (d.Underway() || d.Returned()) && !d.Carries && d.Changeable(ask) {
		p.Amend = doOf(a, "decisions.amend", lang.DecisionAmendHow())
		is := d.Asked().Text
		p.AmendText = ui.Words{Text: is.Body, Lang: is.Lang}
	}
	if d.Underway() && d.By == a.Me.ID || d.Returned() || d.Outcome == decisions.TooFew && !d.Withdrawn() {
		p.LetGo = doOf(a, "decisions.let_go", lang.DecisionLetGoHow())
	}
}

type sheetPage struct {
	headPart
	About   []aboutPart
	Outcome *outcomePart
	Count   *countPart
	Flags   []string
	Earlier []earlierPart
}

func sheetOf(a *web.Ask, v kernel.View) (sheetPage, error) {
	d, err := find(a, v)
	if err != nil {
		return sheetPage{}, err
	}
	p := sheetPage{headPart: headOf(a, v, d), About: aboutOf(a, v, d.About)}
	if d.Outcome != "" {
		one := onePage{headPart: p.headPart}
		one.ended(a, v, d)
		p.Outcome, p.Count, p.Flags = one.Outcome, one.Count, one.Flags
	}
	for _, e := range d.Earlier() {
		p.Earlier = append(p.Earlier, earlierOf(a, v, e))
	}
	return p, nil
}

func showPrint(a *web.Ask, v kernel.View) (templ.Component, error) {
	p, err := sheetOf(a, v)
	p.Live = ""
	return printView(p), err
}

func showWall(a *web.Ask, v kernel.View) (templ.Component, error) {
	p, err := sheetOf(a, v)
	return wallView(p), err
}
