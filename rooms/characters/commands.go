package characters

import (
	"slices"
	"unicode/utf8"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roster"
	"alongside/lang"
)

// Bounds.
const (
	few            = 5 // answers behind a number that is shown
	charactersMost = 12
	stagesMost     = 40
	traitsMost     = 60

	nameMost  = 32 // letters
	titleMost = 80
	aboutMost = 600
	traitMost = 200
)

// Commands are all ways in to characters.
func Commands() []kernel.Command {
	return []kernel.Command{
		kernel.CommandOf("characters.create", (*State).decideCreate),
		kernel.CommandOf("characters.change", (*State).decideChange),
		kernel.CommandOf("characters.add_trait", (*State).addTrait).ByHand(),
		kernel.CommandOf("characters.add_stage", (*State).addStage),
		kernel.CommandOf("characters.change_stage", (*State).changeStage),
		kernel.CommandOf("characters.remove_stage", (*State).removeStage),
		kernel.VeiledOf("characters.add_moment", (*State).mayAddMoment, (*State).decideMoment).WithSecret().Fiction().For(kernel.Welcomed),
		kernel.VeiledOf("characters.add_change", (*State).mayAddChange, (*State).decideWanted).WithSecret().Fiction().For(kernel.Welcomed),
		kernel.Once(kernel.VeiledOf("characters.still_true", (*State).mayAnswer, (*State).decideAnswer), StillTrue.asked).Quietly().WithSecret().For(kernel.Welcomed),
	}
}

// known returns a character of this group.
func (s *State) known(id journal.ID) (*Character, error) {
	if c := s.all[id]; c != nil {
		return c, nil
	}
	return nil, fault.New(fault.NotFound, lang.FaultNotFound())
}

// Create makes a character, with a road where one is brought.
type Create struct {
	Name    kernel.Text `json:"name"`
	Picture Picture     `json:"picture,omitempty"`
	About   kernel.Text `json:"about,omitzero"`
	Journey Journey     `json:"journey,omitempty"`
}

// Check implements kernel.Checked.
func (c *Create) Check() error {
	c.Name.Body = lang.CleanName(c.Name.Body)
	if lang.Likeness(c.Name.Body) == "" {
		return fault.At("name", lang.FaultNameEmpty())
	}
	if err := shown(c.Name, c.Picture, c.About); err != nil {
		return err
	}
	c.Journey = slices.DeleteFunc(c.Journey, kernel.Text.Empty)
	if len(c.Journey) > stagesMost {
		return fault.At("journey", lang.FaultStagesMost(stagesMost))
	}
	for _, t := range c.Journey {
		if err := short("journey", t, titleMost); err != nil {
			return err
		}
	}
	return nil
}

// shown refuses what a character may not look like; "" is no picture.
func shown(name kernel.Text, p Picture, about kernel.Text) error {
	if p != "" {
		if err := oneOf("picture", p); err != nil {
			return err
		}
	}
	if err := short("name", name, nameMost); err != nil {
		return err
	}
	return short("about", about, aboutMost)
}

func short(field string, t kernel.Text, most int) error {
	if utf8.RuneCountInString(t.Body) > most {
		return fault.At(field, lang.FaultTextTooLong(most))
	}
	return nil
}

// written refuses an empty text, and one that is too long.
func written(field string, t kernel.Text, most int) error {
	if t.Empty() {
		return fault.At(field, lang.FaultTextEmpty())
	}
	return short(field, t, most)
}

func (s *State) decideCreate(a kernel.Ask, c Create) (any, error) {
	if len(s.order) >= charactersMost {
		return nil, fault.New(fault.Conflict, lang.FaultCharactersMost(charactersMost))
	}
	if err := s.unlike(a, c.Name.Body, journal.ID{}); err != nil {
		return nil, err
	}
	if c.Picture == "" {
		c.Picture = s.spare()
	}
	out := kernel.Several{Created{c.Picture, AboutWords{c.Name, c.About}}}
	return append(out, c.Journey.stages(a.ID)...), nil
}

// stages are the first stages of the road of a character.
func (j Journey) stages(of journal.ID) (facts []any) {
	if j.ready() {
		for _, l := range scotland {
			facts = append(facts, StageAdded{Of: Of{of}, Ready: l.Stage, Decides: l.Decides})
		}
		return facts
	}
	for _, t := range j {
		facts = append(facts, StageAdded{Of: Of{of}, Words: TitleWords{t}})
	}
	return facts
}

// unlike refuses a name that looks like a member's, or another character's.
func (s *State) unlike(a kernel.Ask, name string, but journal.ID) error {
	like := lang.Likeness(name)
	if r, ok := a.Roster().(*roster.State); ok {
		for _, m := range r.Here() {
			if lang.Likeness(m.Name) == like {
				return fault.At("name", lang.FaultCharacterLikeMember())
			}
		}
	}
	for _, c := range s.order {
		if n := c.Name().Text; c.ID != but && !n.Empty() && lang.Likeness(n.Body) == like {
			return fault.At("name", lang.FaultCharacterThere())
		}
	}
	return nil
}

// spare returns a picture that fewest characters have.
func (s *State) spare() Picture {
	had := map[Picture]int{}
	for _, c := range s.order {
		had[c.Picture]++
	}
	return slices.MinFunc(Pictures, func(a, b Picture) int { return had[a] - had[b] })
}

// Change tells a character otherwise; what is left out stays.
type Change struct {
	Character journal.ID  `json:"character"`
	Name      kernel.Text `json:"name,omitzero"`
	Picture   Picture     `json:"picture,omitempty"`
	About     kernel.Text `json:"about,omitzero"`
}

// Check implements kernel.Checked.
func (c *Change) Check() error {
	c.Name.Body = lang.CleanName(c.Name.Body)
	if c.Name.Empty() {
		c.Name = kernel.Text{}
	} else if lang.Likeness(c.Name.Body) == "" {
		return fault.At("name", lang.FaultNameEmpty())
	}
	return shown(c.Name, c.Picture, c.About)
}

func (s *State) decideChange(a kernel.Ask, c Change) (any, error) {
	x, err := s.known(c.Character)
	if err != nil {
		return nil, err
	}
	if c.Name.Body == x.Name().Text.Body {
		c.Name = kernel.Text{}
	}
	if c.About.Body == x.About().Text.Body {
		c.About = kernel.Text{}
	}
	if c.Picture == x.Picture {
		c.Picture = ""
	}
	if c.Name.Empty() && c.About.Empty() && c.Picture == "" {
		return nil, nil
	}
	if !c.Name.Empty() {
		if err := s.unlike(a, c.Name.Body, x.ID); err != nil {
			return nil, err
		}
	}
	return Changed{Of{x.ID}, c.Picture, !c.Name.Empty() || !c.About.Empty(), AboutWords{c.Name, c.About}}, nil
}

// AddTrait says what a character is like.
type AddTrait struct {
	Character journal.ID  `json:"character"`
	Kind      Trait       `json:"kind"`
	Text      kernel.Text `json:"text"`
}

// Check implements kernel.Checked.
func (c *AddTrait) Check() error {
	if err := oneOf("kind", c.Kind); err != nil {
		return err
	}
	return written("text", c.Text, traitMost)
}

func (s *State) addTrait(_ kernel.Ask, c AddTrait) (any, error) {
	x, err := s.known(c.Character)
	if err != nil {
		return nil, err
	}
	if len(x.Traits()) >= traitsMost {
		return nil, fault.New(fault.Conflict, lang.FaultTraitsMost(traitsMost))
	}
	return TraitAdded{Of{x.ID}, c.Kind, TextWords{c.Text}}, nil
}
