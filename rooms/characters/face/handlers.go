package face

import (
	"github.com/a-h/templ"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
	"alongside/rooms/characters"
	"alongside/web"
	"alongside/web/ui"
)

func state(v kernel.View) *characters.State { return kernel.In[*characters.State](v) }

// named returns the character that an address names.
func named(v kernel.View, name string) (*characters.Character, error) {
	id, err := journal.ParseID(name)
	if err == nil {
		if c := state(v).Character(id); c != nil {
			return c, nil
		}
	}
	return nil, fault.New(fault.NotFound, lang.FaultNotFound())
}

func find(a *web.Ask, v kernel.View) (*characters.Character, error) {
	return named(v, a.PathValue("character"))
}

// stop returns the stage of the address; one that was taken off the road leads to
// the character.
func stop(a *web.Ask, v kernel.View) (*characters.Character, *characters.Stage, error) {
	c, err := find(a, v)
	if err != nil {
		return nil, nil, err
	}
	id, _ := journal.ParseID(a.PathValue("stage"))
	g := state(v).Stage(id)
	switch {
	case g == nil || g.Character != c.ID:
		return nil, nil, fault.New(fault.NotFound, lang.FaultNotFound())
	case g.Removed:
		return nil, nil, web.Elsewhere(url(a, c.ID, ""))
	}
	return c, g, nil
}

type listPage struct {
	ui.Page
	All    []listFigure
	NewURL string
	Pair   string // the address of the first two side by side; "": there are no two
}

type listFigure struct {
	figure
	About ui.Words
}

func showAll(a *web.Ask, v kernel.View) (templ.Component, error) {
	p := listPage{Page: a.Page(v, lang.Stories()), NewURL: a.Mine("characters/new")}
	p.Wide = true
	all := state(v).Characters()
	for _, c := range all {
		p.All = append(p.All, listFigure{figureOf(a, c), aboutOf(a, v, c)})
	}
	if len(all) > 1 {
		p.Pair = pairURL(a, all[0], all[1])
	}
	return listView(p), nil
}

func aboutOf(a *web.Ask, v kernel.View, c *characters.Character) ui.Words {
	t := c.About()
	return a.Told(v, t.ID.String(), t.Text, !t.Text.Empty() && !t.Taken)
}

func pairURL(a *web.Ask, one, other *characters.Character) string {
	return a.Mine("characters/pair?a=" + one.ID.String() + "&b=" + other.ID.String())
}

type newPage struct {
	ui.Page
	Form   ui.FormData
	AsOf   string
	Change bool // it changes somebody who is there
	ID     string
	Figure figure
	About  ui.Words
	Back   string
}

func showNew(a *web.Ask, v kernel.View) (templ.Component, error) {
	p := newPage{Page: a.Page(v, lang.Stories()), Form: a.Form("characters.create", ""), AsOf: month(a)}
	p.Form.Then = a.Mine("characters/")
	return newView(p), nil
}

func month(a *web.Ask) string { return lang.MonthYear(a.Lang, characters.AsOf) }

func showChange(a *web.Ask, v kernel.View) (templ.Component, error) {
	c, err := find(a, v)
	if err != nil {
		return nil, err
	}
	p := newPage{Page: a.Page(v, lang.Stories()), Form: a.Form("characters.change", ""), Change: true, ID: c.ID.String(), Figure: figureOf(a, c)}
	p.About = aboutOf(a, v, c)
	if c.Name().Text.Empty() {
		p.Figure.Name = ui.Words{}
	}
	p.Form.Then, p.Back = url(a, c.ID, ""), url(a, c.ID, "")
	return newView(p), nil
}

type traitsPart struct {
	Kind  string
	Icon  string
	Title lang.Msg
	Said  []ui.Words
	Form  ui.FormData
}

// linkPart is a way on.
type linkPart struct{ Icon, Picture, Text, URL string }

type characterPage struct {
	headPart
	About  ui.Words
	Traits []traitsPart
	Beside []linkPart
	Legs   []legPart
	Tall   drawing
	Wide   []drawing
	Stops  string // where they are changed
	Change string
	Print  string
	True   string
	Lost   []momentPart
}

func showCharacter(a *web.Ask, v kernel.View) (templ.Component, error) {
	c, err := find(a, v)
	if err != nil {
		return nil, err
	}
	p := characterPage{
		headPart: headOf(a, v, c), About: aboutOf(a, v, c), Legs: legsOf(a, c), Stops: url(a, c.ID, "stops"),
		Change: url(a, c.ID, "change"), Print: url(a, c.ID, "print"), True: url(a, c.ID, "true"), Traits: traitsOf(a, c),
	}
	p.headPart.Page.Wide = true
	road := milestones(a, c)
	p.Tall = tallPath(road, captionOf(a), mirrored(a))
	p.Wide = widePath(road, captionOf(a), 1140, 9, mirrored(a))
	for _, o := range state(v).Characters() {
		if o.ID != c.ID {
			p.Beside = append(p.Beside, linkPart{Picture: string(o.Picture), Text: a.Say(lang.BesideName(nameOf(a, o).Text)), URL: pairURL(a, c, o)})
		}
	}
	p.Lost = lostOf(a, v, c)
	return characterView(p), nil
}

// lostOf is what was said at stops that are no longer on the road.
func lostOf(a *web.Ask, v kernel.View, c *characters.Character) (all []momentPart) {
	moments, wanted := c.Lost()
	for _, m := range moments {
		if !m.Taken {
			all = append(all, momentOf(a, v, m))
		}
	}
	for _, w := range wanted {
		if !w.Taken {
			all = append(all, wantedOf(a, v, w))
		}
	}
	return all
}

func traitsOf(a *web.Ask, c *characters.Character) (all []traitsPart) {
	for _, k := range characters.TraitKinds {
		p := traitsPart{Kind: string(k), Form: a.Form("characters.add_trait", string(k))}
		p.Icon, p.Title = traitWords(k)
		for _, t := range c.Traits() {
			if t.Kind == k {
				p.Said = append(p.Said, ui.Words{Text: t.Text.Body, Lang: t.Text.Lang, ID: "w-" + t.ID.String()})
			}
		}
		all = append(all, p)
	}
	return all
}

type truePage struct {
	headPart
	About        ui.Words
	Traits       []traitsPart
	Yes, Differ  ui.FormData
	Secret       string
	Code         *codePart
	Known        []string
	Counted      string
	Suggestions  []ui.Words
	BackToThem   string
	TraitsInSome bool
}

func showTrue(a *web.Ask, v kernel.View) (templ.Component, error) {
	c, err := find(a, v)
	if err != nil {
		return nil, err
	}
	p := truePage{
		headPart: headOf(a, v, c), About: aboutOf(a, v, c), Traits: traitsOf(a, c), Secret: a.NewCode(), Known: known(a, v),
		Yes: a.Form("characters.still_true", "yes"), Differ: a.Form("characters.still_true", "change"),
		Code: codeOf(a, "characters.still_true", lang.StillTrueThanks()), BackToThem: url(a, c.ID, ""),
	}
	p.TraitsInSome = len(c.Traits()) > 0
	p.Yes.Guarded = false
	if yes, differ, known := c.Answers(); known {
		p.Counted = a.Say(lang.StillTrueCounted(yes, differ))
	}
	for _, s := range c.Suggestions() {
		p.Suggestions = append(p.Suggestions, a.Told(v, s.ID.String(), s.Text, true))
	}
	return trueView(p), nil
}
