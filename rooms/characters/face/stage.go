package face

import (
	"cmp"
	"strconv"

	"github.com/a-h/templ"

	"alongside/kernel"
	"alongside/lang"
	"alongside/rooms/characters"
	"alongside/web"
	"alongside/web/ui"
)

// readyPart is what the house says of a stage.
type readyPart struct {
	Picture string
	Says    string
	AsOf    string
}

func readyOf(a *web.Ask, g *characters.Stage) *readyPart {
	l, ok := g.Ready.Lore()
	if !ok {
		return nil
	}
	return &readyPart{string(l.Picture), a.Say(l.Says), a.Say(lang.StageAsOf(month(a)))}
}

type stagePage struct {
	headPart
	ID, Stage string
	N         int
	Title     ui.Words
	Decides   string
	Ready     *readyPart
	Moments   []momentPart
	Wanted    []momentPart
	Add       ui.FormData
	Change    ui.FormData
	Secret    string
	Secret2   string
	Code      *codePart
	Known     []string
	About     []ui.Option // moments for which something may have to change
	Alone     bool
	Tablet    bool
	Road      string
	ChangeURL string
	PrintURL  string
}

// aboutMost is how many moments one may choose from.
const aboutMost = 40

func showStage(a *web.Ask, v kernel.View) (templ.Component, error) {
	c, g, err := stop(a, v)
	if err != nil {
		return nil, err
	}
	p := stagePage{
		headPart: headOf(a, v, c), ID: c.ID.String(), Stage: g.ID.String(), N: place(c, g), Title: titleOf(a, g), Decides: decides(a, g),
		Ready: readyOf(a, g), Add: a.Form("characters.add_moment", ""), Change: a.Form("characters.add_change", ""),
		Secret: a.NewCode(), Secret2: a.NewCode(), Known: known(a, v), Alone: alone(a, v), Tablet: a.OnTablet(),
		Road: url(a, c.ID, ""), ChangeURL: stageURL(a, g, "change"), PrintURL: stageURL(a, g, "print"),
	}
	p.Add.Speaks, p.Change.Speaks = p.Figure.Name.Text, p.Figure.Name.Text
	p.Code = cmp.Or(codeOf(a, "characters.add_moment", lang.InTheHat()), codeOf(a, "characters.add_change", lang.InTheHat()))
	if p.Tablet { // it goes from hand to hand: what others said is not for it
		p.Road = url(a, c.ID, "say")
		return stageView(p), nil
	}
	for _, m := range g.Moments() {
		p.Moments = append(p.Moments, threaded(a, v, m.ID, momentOf(a, v, m)))
		if !m.Taken && !m.Text.Empty() && len(p.About) < aboutMost {
			p.About = append(p.About, ui.Option{Value: m.ID.String(), Text: clip(m.Text.Body, glimpseMost/2), Lang: m.Text.Lang})
		}
	}
	for _, w := range g.Wanted() {
		part := threaded(a, v, w.ID, wantedOf(a, v, w))
		if !w.Moment.Zero() {
			part.For = "#m-" + w.Moment.String()
		}
		p.Wanted = append(p.Wanted, part)
	}
	return stageView(p), nil
}

// place is the how-manieth stop of a road a stage is.
func place(c *characters.Character, g *characters.Stage) int {
	for i, x := range c.Stages() {
		if x == g {
			return i + 1
		}
	}
	return 0
}

type sayPage struct {
	headPart
	Legs []legPart
}

// showSay lets choose a stop, for whoever wants to say something there: on a tablet
// that goes round, too.
func showSay(a *web.Ask, v kernel.View) (templ.Component, error) {
	c, err := find(a, v)
	if err != nil {
		return nil, err
	}
	return sayView(sayPage{headOf(a, v, c), legsOf(a, c)}), nil
}

// lendTablet offers on a tablet that goes round what carries no name.
func lendTablet(a *web.Ask, v kernel.View) (all []web.Way) {
	if a.SignedIn() && !belongs(a.Me) {
		return nil
	}
	for _, c := range state(v).Characters() {
		if len(c.Stages()) > 0 {
			all = append(all, web.Way{
				Icon: "unsigned", Text: a.Say(lang.MomentSayAs(nameOf(a, c).Text)), Small: a.Say(lang.ChooseStop()), URL: url(a, c.ID, "say"),
			})
		}
	}
	return all
}

type stopsPage struct {
	headPart
	Legs    []legPart
	Form    ui.FormData
	After   []ui.Option
	Offices []ui.Option
	Road    string
}

func showStops(a *web.Ask, v kernel.View) (templ.Component, error) {
	c, err := find(a, v)
	if err != nil {
		return nil, err
	}
	p := stopsPage{headPart: headOf(a, v, c), Legs: legsOf(a, c), Form: a.Form("characters.add_stage", ""), Offices: officeOptions(a), Road: url(a, c.ID, "")}
	for _, leg := range p.Legs {
		for i := range leg.Stops {
			leg.Stops[i].URL += "/change"
		}
	}
	p.After = []ui.Option{{Value: c.ID.String(), Text: a.Say(lang.StopFirst())}}
	for i, g := range c.Stages() {
		t := titleOf(a, g)
		p.After = append(p.After, ui.Option{Value: g.ID.String(), Text: lang.Digits(a.Lang, i+1) + ". " + t.Text, Lang: t.Lang})
	}
	return stopsView(p), nil
}

type changeStagePage struct {
	headPart
	Stage   string
	Title   ui.Words
	Form    ui.FormData
	Remove  ui.FormData
	Offices []ui.Option
	Ticked  map[string]bool
	Back    string
}

func showChangeStage(a *web.Ask, v kernel.View) (templ.Component, error) {
	c, g, err := stop(a, v)
	if err != nil {
		return nil, err
	}
	p := changeStagePage{
		headPart: headOf(a, v, c), Stage: g.ID.String(), Title: titleOf(a, g), Form: a.Form("characters.change_stage", ""),
		Remove: a.Form("characters.remove_stage", ""), Offices: officeOptions(a), Ticked: map[string]bool{}, Back: url(a, c.ID, "stops"),
	}
	p.Form.Then, p.Remove.Then = p.Back, p.Back
	for _, o := range g.Decides {
		p.Ticked[string(o)] = true
	}
	return changeStageView(p), nil
}

type pairPage struct {
	ui.Page
	A, B  figure
	Stops []pairStop
}

type pairStop struct {
	Title   ui.Words
	Decides string
	A, B    pairSide
	N       int
}

// pairSide is a stop of one of two roads.
type pairSide struct {
	On    bool // it is on this road
	URL   string
	Count int
	Said  []glimpse
}

func showPair(a *web.Ask, v kernel.View) (templ.Component, error) {
	one, err := named(v, a.URL.Query().Get("a"))
	if err != nil {
		return nil, err
	}
	other, err := named(v, a.URL.Query().Get("b"))
	if err != nil {
		return nil, err
	}
	p := pairPage{Page: a.Page(v, lang.Stories()), A: figureOf(a, one), B: figureOf(a, other)}
	for i, m := range matched(a, one.Stages(), other.Stages()) {
		g := cmp.Or(m[0], m[1])
		p.Stops = append(p.Stops, pairStop{titleOf(a, g), decides(a, g), sideOf(a, m[0]), sideOf(a, m[1]), i + 1})
	}
	return pairView(p), nil
}

func sideOf(a *web.Ask, g *characters.Stage) (p pairSide) {
	if g == nil {
		return p
	}
	p.On, p.URL, p.Count = true, stageURL(a, g, ""), g.Count()
	for _, m := range g.Moments() {
		if !m.Taken && len(p.Said) < 2 {
			p.Said = append(p.Said, *glimpseOf(m))
		}
	}
	return p
}

// matched lays two roads beside each other: stops that come with the house by their
// name, others by what they are called. What only one road has stands alone, where
// it comes on its road.
func matched(a *web.Ask, one, other []*characters.Stage) (all [][2]*characters.Stage) {
	same := func(x, y *characters.Stage) bool {
		return x.Ready != "" && x.Ready == y.Ready || titleOf(a, x).Text == titleOf(a, y).Text
	}
	next := 0
	for _, g := range one {
		at := -1
		for i := next; i < len(other) && at < 0; i++ {
			if same(g, other[i]) {
				at = i
			}
		}
		if at < 0 {
			all = append(all, [2]*characters.Stage{g, nil})
			continue
		}
		for _, h := range other[next:at] {
			all = append(all, [2]*characters.Stage{nil, h})
		}
		all = append(all, [2]*characters.Stage{g, other[at]})
		next = at + 1
	}
	for _, h := range other[next:] {
		all = append(all, [2]*characters.Stage{nil, h})
	}
	return all
}

type printPage struct {
	headPart
	About ui.Words
	Rows  []drawing
	Legs  []legPart
}

func showPrint(a *web.Ask, v kernel.View) (templ.Component, error) {
	c, err := find(a, v)
	if err != nil {
		return nil, err
	}
	p := printPage{headOf(a, v, c), aboutOf(a, v, c), widePath(milestones(a, c), captionOf(a), 720, 6, mirrored(a)), legsOf(a, c)}
	p.Live = ""
	return printView(p), nil
}

func showPrintStage(a *web.Ask, v kernel.View) (templ.Component, error) {
	c, g, err := stop(a, v)
	if err != nil {
		return nil, err
	}
	p := stagePage{
		headPart: headOf(a, v, c), ID: c.ID.String(), N: place(c, g), Title: titleOf(a, g), Decides: decides(a, g), Ready: readyOf(a, g),
	}
	p.Live = ""
	return printStageView(p), nil
}

// slipKinds are the places for slips on a printed stage.
func slipKinds() []characters.Kind {
	return []characters.Kind{characters.Happens, characters.Feels, characters.Helps, characters.Harms}
}

func number(n int) string { return strconv.Itoa(n) }
