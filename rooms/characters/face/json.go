package face

import (
	"slices"

	"github.com/a-h/templ"

	"alongside/alphabet"
	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
	"alongside/rooms/characters"
	"alongside/web"
	"alongside/web/ui"
)

// What programs, other rooms and the home page see of characters.

type momentJSON struct {
	ID       journal.ID         `json:"id"`
	Kind     characters.Kind    `json:"kind,omitempty"`
	Moment   journal.ID         `json:"moment,omitzero"`
	Text     kernel.Text        `json:"text,omitzero"`
	Pictures []alphabet.Picture `json:"pictures,omitempty"`
	Taken    bool               `json:"taken_back,omitempty"`
}

type stageJSON struct {
	ID      journal.ID          `json:"id"`
	Ready   characters.Ready    `json:"ready,omitempty"`
	Title   kernel.Text         `json:"title"`
	Says    string              `json:"says,omitempty"`
	Leg     characters.Leg      `json:"leg"`
	Decides []characters.Office `json:"decides,omitempty"`
	Moments []momentJSON        `json:"moments"`
	Changes []momentJSON        `json:"changes"`
}

type traitJSON struct {
	ID   journal.ID       `json:"id"`
	Kind characters.Trait `json:"kind"`
	Text kernel.Text      `json:"text"`
}

type answersJSON struct {
	Yes    int `json:"yes"`
	Change int `json:"change"`
}

type characterJSON struct {
	ID          journal.ID         `json:"id"`
	Name        kernel.Text        `json:"name"`
	Picture     characters.Picture `json:"picture"`
	About       kernel.Text        `json:"about,omitzero"`
	Traits      []traitJSON        `json:"traits"`
	Stages      []stageJSON        `json:"stages"`
	Moments     []momentJSON       `json:"moments_without_stage,omitempty"`
	Changes     []momentJSON       `json:"changes_without_stage,omitempty"`
	Answers     *answersJSON       `json:"still_true,omitempty"`
	Suggestions []kernel.Text      `json:"suggestions,omitempty"`
}

// showJSON is the room's page; partners and newcomers see nothing of it.
func showJSON(a *web.Ask, v kernel.View) (any, error) {
	out := struct {
		Characters []characterJSON `json:"characters"`
		AsOf       string          `json:"as_of"`
	}{[]characterJSON{}, lang.ISO(characters.AsOf)}
	if belongs(a.Me) {
		for _, c := range state(v).Characters() {
			out.Characters = append(out.Characters, jsonOf(a, c))
		}
	}
	return out, nil
}

func jsonOf(a *web.Ask, c *characters.Character) characterJSON {
	moments, wanted := c.Lost()
	j := characterJSON{
		ID: c.ID, Name: c.Name().Text, Picture: c.Picture, About: c.About().Text, Traits: []traitJSON{}, Stages: []stageJSON{},
		Moments: momentsJSON(moments), Changes: wantedJSON(wanted),
	}
	for _, t := range c.Traits() {
		j.Traits = append(j.Traits, traitJSON{t.ID, t.Kind, t.Text})
	}
	for _, g := range c.Stages() {
		t := titleOf(a, g)
		s := stageJSON{
			ID: g.ID, Ready: g.Ready, Title: kernel.Text{Lang: t.Lang, Body: t.Text}, Leg: g.Leg, Decides: g.Decides,
			Moments: momentsJSON(g.Moments()), Changes: wantedJSON(g.Wanted()),
		}
		if l, ok := g.Ready.Lore(); ok {
			s.Says = a.Say(l.Says)
		}
		j.Stages = append(j.Stages, s)
	}
	if yes, differ, known := c.Answers(); known {
		j.Answers = &answersJSON{yes, differ}
	}
	for _, s := range c.Suggestions() {
		j.Suggestions = append(j.Suggestions, s.Text)
	}
	return j
}

func momentsJSON(all []*characters.Moment) []momentJSON {
	out := []momentJSON{}
	for _, m := range all {
		out = append(out, momentJSON{ID: m.ID, Kind: m.Kind, Text: m.Text, Pictures: m.Pictures, Taken: m.Taken})
	}
	return out
}

func wantedJSON(all []*characters.Wanted) []momentJSON {
	out := []momentJSON{}
	for _, w := range all {
		out = append(out, momentJSON{ID: w.ID, Moment: w.Moment, Text: w.Text, Pictures: w.Pictures, Taken: w.Taken})
	}
	return out
}

// withWords is a line of the entries with what can be taken back of it.
type withWords struct {
	Facts any `json:"facts"`
	Words any `json:"words"`
}

// showEntry shows of the journal what the pages show: whose it is, they never say.
// Answers are counted, and stand nowhere by themselves.
func showEntry(a *web.Ask, _ kernel.View, f kernel.Fact) (web.Line, bool) {
	if !belongs(a.Me) {
		return web.Line{}, false
	}
	switch is := f.Is.(type) {
	case characters.Created:
		return web.Line{Is: withWords{is, is.Words}}, true
	case characters.Changed:
		return web.Line{Is: withWords{is, is.Words}}, true
	case characters.TraitAdded:
		return web.Line{Is: withWords{is, is.Words}}, true
	case characters.StageAdded:
		return web.Line{Is: withWords{is, is.Words}}, true
	case characters.StageChanged:
		return web.Line{Is: withWords{is, is.Words}}, true
	case characters.StageRemoved:
		return web.Line{Is: is}, true
	case characters.MomentAdded:
		return web.Line{Is: withWords{is, is.Words}}, true
	case characters.ChangeAdded:
		return web.Line{Is: withWords{is, is.Words}}, true
	}
	return web.Line{}, false
}

// showSaid shows what somebody said here, if the asker may see it.
func showSaid(a *web.Ask, v kernel.View, id journal.ID) (web.Said, bool) {
	if !belongs(a.Me) {
		return web.Said{}, false
	}
	s := state(v)
	if m := s.Moment(id); m != nil && !m.Taken {
		return web.Said{URL: url(a, m.Character, m.Stage.String()), What: lang.SaidMoment(), Text: m.Text, Pictures: m.Pictures}, true
	}
	if w := s.Wanted(id); w != nil && !w.Taken {
		return web.Said{URL: url(a, w.Character, w.Stage.String()), What: lang.WantedTitle(), Text: w.Text, Pictures: w.Pictures}, true
	}
	for _, c := range s.Characters() {
		if said, ok := saidOf(a, c, id); ok {
			return said, true
		}
	}
	return web.Said{}, false
}

// saidOf looks for what somebody said of a character.
func saidOf(a *web.Ask, c *characters.Character, id journal.ID) (web.Said, bool) {
	if told, ok := c.Told(id); ok {
		return web.Said{URL: url(a, c.ID, ""), What: lang.SaidCharacter(), Text: told}, true
	}
	for _, t := range c.Traits() {
		if t.ID == id {
			return web.Said{URL: url(a, c.ID, ""), What: lang.SaidTrait(), Text: t.Text}, true
		}
	}
	for _, g := range c.Stages() {
		if t, ok := g.Called(id); ok {
			return web.Said{URL: stageURL(a, g, ""), What: lang.SaidStage(), Text: t}, true
		}
	}
	for _, r := range c.Suggestions() {
		if r.ID == id {
			return web.Said{URL: url(a, c.ID, "true"), What: lang.StillTrueSaid(), Text: r.Text}, true
		}
	}
	return web.Said{}, false
}

// Of so many days in a month one is asked whether a character is still true, in the
// first week of each.
const (
	askEvery = 28
	askFor   = 7
)

// lendHome asks now and then whether a character is still true to us: one at a time.
func lendHome(a *web.Ask, v kernel.View) (h web.Home) {
	all := state(v).Characters()
	today := int(a.Today(v))
	if !belongs(a.Me) || len(all) == 0 || today%askEvery >= askFor {
		return h
	}
	c := all[today/askEvery%len(all)]
	if today-int(c.Day) >= askEvery {
		h.Waiting = append(h.Waiting, trueCard(figureOf(a, c), url(a, c.ID, "true")))
	}
	return h
}

// topicsMost is how many moments of a stage one may choose from.
const topicsMost = 3

// topics are what a round may be about: stages of which something was said, and the
// last moments of each.
func topics(a *web.Ask, v kernel.View) (all []ui.Option) {
	if !belongs(a.Me) {
		return nil
	}
	for _, c := range state(v).Characters() {
		name := nameOf(a, c).Text
		for _, g := range c.Stages() {
			t := titleOf(a, g)
			all = append(all, ui.Option{Value: refOf(g.ID), Text: name + " · " + t.Text, Lang: t.Lang})
			moments := slices.DeleteFunc(g.Moments(), func(m *characters.Moment) bool { return m.Taken || m.Text.Empty() })
			for _, m := range moments[max(0, len(moments)-topicsMost):] {
				all = append(all, ui.Option{Value: refOf(m.ID), Text: name + " · " + t.Text + " · " + clip(m.Text.Body, glimpseMost/2), Lang: m.Text.Lang})
			}
		}
	}
	return all
}

func refOf(id journal.ID) string { return characters.Name + ":" + id.String() }

// smallCard is a moment or a stage on a page of another room.
type smallCard struct {
	Figure figure
	Title  ui.Words
	URL    string
	Said   *momentPart
}

// lendCard draws a moment, what would have to change, a stage or a character small.
func lendCard(a *web.Ask, v kernel.View, ref kernel.Ref) (templ.Component, bool) {
	if ref.Room != characters.Name || !belongs(a.Me) || a.OnTablet() { // what others said is not for a tablet
		return nil, false
	}
	s := state(v)
	character, stage, said := ref.ID, ref.ID, (*momentPart)(nil)
	if m := s.Moment(ref.ID); m != nil && !m.Taken {
		p := momentOf(a, v, m)
		character, stage, said = m.Character, m.Stage, &p
	} else if w := s.Wanted(ref.ID); w != nil && !w.Taken {
		p := wantedOf(a, v, w)
		character, stage, said = w.Character, w.Stage, &p
	}
	g := s.Stage(stage)
	if g != nil {
		character = g.Character
	}
	c := s.Character(character)
	if c == nil {
		return nil, false
	}
	card := smallCard{Figure: figureOf(a, c), URL: url(a, c.ID, ""), Said: said}
	if g != nil && !g.Removed {
		card.Title, card.URL = titleOf(a, g), stageURL(a, g, "")
	}
	return smallView(card), true
}
