package face

import (
	"strings"

	"alongside/alphabet"
	"alongside/kernel"
	"alongside/lang"
	"alongside/rooms/characters"
	"alongside/web"
	"alongside/web/ui"
)

// figure is a character in a line: a round picture and a name.
type figure struct {
	ID, URL string
	Picture string
	Name    ui.Words
	Count   int // moments
}

// nameOf is what a character is called on a page of the asker's.
func nameOf(a *web.Ask, c *characters.Character) ui.Words {
	if n := c.Name(); !n.Text.Empty() {
		return ui.Words{Text: n.Text.Body, Lang: n.Text.Lang}
	}
	return ui.Words{Text: a.Say(lang.CharacterNoName()), Lang: a.Lang}
}

func figureOf(a *web.Ask, c *characters.Character) figure {
	return figure{c.ID.String(), url(a, c.ID, ""), string(c.Picture), nameOf(a, c), c.Count()}
}

// titleOf is what a stage is called, in the group's words or the house's.
func titleOf(a *web.Ask, g *characters.Stage) ui.Words {
	if t, own := g.Title(); own {
		return ui.Words{Text: t.Text.Body, Lang: t.Text.Lang}
	}
	if l, ok := g.Ready.Lore(); ok {
		return ui.Words{Text: a.Say(l.Title), Lang: a.Lang}
	}
	return ui.Words{Text: a.Say(lang.StageNoTitle()), Lang: a.Lang}
}

func officeWords(o characters.Office) lang.Msg {
	switch o {
	case characters.HomeOffice:
		return lang.OfficeHomeOffice()
	case characters.Contractor:
		return lang.OfficeHousingContractor()
	case characters.Council:
		return lang.OfficeCouncil()
	case characters.Health:
		return lang.OfficeHealth()
	case characters.Court:
		return lang.OfficeCourt()
	case characters.College:
		return lang.OfficeCollege()
	case characters.Benefits:
		return lang.OfficeBenefits()
	case characters.Lawyer:
		return lang.OfficeLawyer()
	case characters.Employer:
		return lang.OfficeEmployer()
	}
	return lang.OfficeNobodyKnows()
}

// decides says who decides at a stage; "": nobody said.
func decides(a *web.Ask, g *characters.Stage) string {
	var all []string
	for _, o := range g.Decides {
		all = append(all, a.Say(officeWords(o)))
	}
	if len(all) == 0 {
		return ""
	}
	return a.Say(lang.WhoDecidesHere(strings.Join(all, " · ")))
}

func legWords(l characters.Leg) lang.Msg {
	switch l {
	case characters.AfterYes:
		return lang.LegYes()
	case characters.AfterNo:
		return lang.LegNo()
	}
	return lang.LegRoad()
}

func kindWords(k characters.Kind) lang.Msg {
	switch k {
	case characters.Happens:
		return lang.MomentHappens()
	case characters.Feels:
		return lang.MomentFeels()
	case characters.Helps:
		return lang.MomentHelps()
	case characters.Harms:
		return lang.MomentHarms()
	}
	return lang.MomentDecides()
}

func traitWords(t characters.Trait) (icon string, words lang.Msg) {
	switch t {
	case characters.Strength:
		return "helps", lang.TraitStrength()
	case characters.Hope:
		return "feels", lang.TraitHope()
	}
	return "character", lang.TraitTrait()
}

// stopPart is a stop in the list of a road.
type stopPart struct {
	N       int
	ID, URL string
	Title   ui.Words
	Decides string
	Count   int
	Wanted  int
	First   *glimpse // nil: nothing was said yet
}

// glimpse is the beginning of a moment.
type glimpse struct {
	Icon     string
	Words    ui.Words // empty: in pictures
	Pictures []alphabet.Picture
}

// glimpseMost is how many letters a glimpse has.
const glimpseMost = 90

func glimpseOf(m *characters.Moment) *glimpse {
	return &glimpse{string(m.Kind), ui.Words{Text: clip(m.Text.Body, glimpseMost), Lang: m.Text.Lang}, m.Pictures}
}

func stopOf(a *web.Ask, n int, g *characters.Stage) stopPart {
	p := stopPart{
		N: n, ID: g.ID.String(), URL: stageURL(a, g, ""), Title: titleOf(a, g), Decides: decides(a, g),
		Count: g.Count(), Wanted: len(g.Wanted()),
	}
	if m := g.First(); m != nil {
		p.First = glimpseOf(m)
	}
	return p
}

// legPart is a leg of a road with its stops.
type legPart struct {
	ID    string
	Title lang.Msg
	Stops []stopPart
}

// legsOf are the legs of a road; a road of one leg has no heading of its own.
func legsOf(a *web.Ask, c *characters.Character) (legs []legPart) {
	last := characters.Leg("")
	for i, g := range c.Stages() {
		if g.Leg != last || i == 0 {
			legs = append(legs, legPart{ID: "leg-" + lang.Digits("en", len(legs)+1), Title: legWords(g.Leg)})
			last = g.Leg
		}
		leg := &legs[len(legs)-1]
		leg.Stops = append(leg.Stops, stopOf(a, i+1, g))
	}
	return legs
}

// milestones are the stops as the drawing wants them.
func milestones(a *web.Ask, c *characters.Character) (all []milestone) {
	for _, g := range c.Stages() {
		all = append(all, milestone{titleOf(a, g).Text, g.Leg, g.Balance(), g.Count()})
	}
	return all
}

func captionOf(a *web.Ask) caption {
	c := caption{a.Say(lang.PathHelps()), a.Say(lang.PathHarms()), map[characters.Leg]string{}}
	for _, l := range characters.Legs {
		c.Legs[l] = a.Say(legWords(l))
	}
	return c
}

func mirrored(a *web.Ask) bool { return lang.Dir(a.Lang) == "rtl" }

// momentPart is a moment, or what would have to change, on a page.
type momentPart struct {
	ID       string
	Icon     string
	Kind     lang.Msg
	Words    ui.Words
	Pictures []alphabet.Picture
	Taken    bool
	Safe     bool // it would change something
	For      string
	Led, On  []web.Way // what came of it, and what can be made of it; none but on its own stage
}

func momentOf(a *web.Ask, v kernel.View, m *characters.Moment) momentPart {
	return momentPart{
		ID: m.ID.String(), Icon: string(m.Kind), Kind: kindWords(m.Kind), Pictures: m.Pictures, Taken: m.Taken,
		Words: a.Told(v, m.ID.String(), m.Text, !m.Taken && !m.Text.Empty()),
	}
}

func wantedOf(a *web.Ask, v kernel.View, w *characters.Wanted) momentPart {
	return momentPart{
		ID: w.ID.String(), Icon: "change", Kind: lang.WantedTitle(), Pictures: w.Pictures, Taken: w.Taken, Safe: true,
		Words: a.Told(v, w.ID.String(), w.Text, !w.Taken && !w.Text.Empty()),
	}
}

// spoken is the id of what a button reads aloud.
func (m momentPart) spoken() string { return "say-" + m.ID }

// headPart is what every page of a character says above.
type headPart struct {
	ui.Page
	Figure figure
}

func headOf(a *web.Ask, v kernel.View, c *characters.Character) headPart {
	return headPart{a.Page(v, lang.Stories()), figureOf(a, c)}
}

// codePart shows once the code that takes something back.
type codePart struct {
	Code, Link string
	Text       lang.Msg
}

func codeOf(a *web.Ask, command string, text lang.Msg) *codePart {
	if !a.Did(command) {
		return nil
	}
	return &codePart{a.Done.Secret, a.Base() + a.Mine("") + "#takeback-" + a.Done.Secret, text}
}

// known are the names that the guard on the device lets pass.
func known(a *web.Ask, v kernel.View) (names []string) {
	for _, c := range state(v).Characters() {
		names = append(names, nameOf(a, c).Text)
	}
	if a.OnTablet() {
		return names
	}
	for _, m := range web.Roster(v).Here() {
		names = append(names, m.Name)
	}
	return names
}

// alone reports whether nobody else here reads the asker's language.
func alone(a *web.Ask, v kernel.View) bool {
	same := 0
	for _, m := range web.Roster(v).Here() {
		if m.Language == a.Me.Language {
			same++
		}
	}
	return a.SignedIn() && same == 1
}

// officeOptions are the offices to tick.
func officeOptions(a *web.Ask) (all []ui.Option) {
	for _, o := range characters.Offices {
		all = append(all, ui.Option{Value: string(o), Text: a.Say(officeWords(o))})
	}
	return all
}

func quietIf(quiet bool) string {
	if quiet {
		return "quiet"
	}
	return ""
}

func svgText(small bool) string {
	if small {
		return "svgtext svgtext--s"
	}
	return "svgtext"
}

func momentClass(safe bool) string {
	if safe {
		return "card stack-s note--safe"
	}
	return "card stack-s"
}
