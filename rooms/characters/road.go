package characters

import (
	"slices"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
)

// AddStage puts one more stage on a road: after another, as the first (after the
// character itself), or as the last.
type AddStage struct {
	Character journal.ID  `json:"character"`
	Title     kernel.Text `json:"title"`
	After     journal.ID  `json:"after,omitzero"`
	Decides   []Office    `json:"decides,omitempty"`
}

// Check implements kernel.Checked.
func (c *AddStage) Check() error {
	var err error
	if c.Decides, err = offices(c.Decides); err != nil {
		return err
	}
	return written("title", c.Title, titleMost)
}

// offices refuses what is no office, and leaves out what is named twice.
func offices(all []Office) (some []Office, err error) {
	for _, o := range all {
		if err := oneOf("decides", o); err != nil {
			return nil, err
		}
		if !slices.Contains(some, o) {
			some = append(some, o)
		}
	}
	return some, nil
}

func (s *State) addStage(_ kernel.Ask, c AddStage) (any, error) {
	x, err := s.known(c.Character)
	switch {
	case err != nil:
		return nil, err
	case len(x.stages) >= stagesMost:
		return nil, fault.New(fault.Conflict, lang.FaultStagesMost(stagesMost))
	case !c.After.Zero() && c.After != x.ID && x.stage(c.After) == nil:
		return nil, fault.At("after", lang.FaultStageGone())
	}
	return StageAdded{Of: Of{x.ID}, After: c.After, Decides: c.Decides, Words: TitleWords{c.Title}}, nil
}

// ChangeStage calls a stage otherwise, or says who decides there; what is left out
// stays.
type ChangeStage struct {
	Stage   journal.ID  `json:"stage"`
	Title   kernel.Text `json:"title,omitzero"`
	Decides []Office    `json:"decides,omitempty"`
}

// Check implements kernel.Checked.
func (c *ChangeStage) Check() error {
	var err error
	if c.Decides, err = offices(c.Decides); err != nil {
		return err
	}
	return short("title", c.Title, titleMost)
}

// standing returns a stage that is on its character's road.
func (s *State) standing(id journal.ID) (*Stage, error) {
	if g := s.stages[id]; g != nil && !g.Removed {
		return g, nil
	}
	return nil, fault.At("stage", lang.FaultStageGone())
}

func (s *State) changeStage(_ kernel.Ask, c ChangeStage) (any, error) {
	g, err := s.standing(c.Stage)
	if err != nil {
		return nil, err
	}
	if t, own := g.Title(); own && t.Text.Body == c.Title.Body {
		c.Title = kernel.Text{}
	}
	if slices.Equal(c.Decides, g.Decides) {
		c.Decides = nil
	}
	if c.Title.Empty() && len(c.Decides) == 0 {
		return nil, nil
	}
	return StageChanged{Stage: g.ID, Decides: c.Decides, Words: TitleWords{c.Title}}, nil
}

// RemoveStage takes a stage off the road.
type RemoveStage struct {
	Stage journal.ID `json:"stage"`
}

func (s *State) removeStage(_ kernel.Ask, c RemoveStage) (any, error) {
	g, err := s.standing(c.Stage)
	if err != nil {
		return nil, err
	}
	return StageRemoved{g.ID}, nil
}

// AddMoment says, without a name, something of a stage.
type AddMoment struct {
	Character journal.ID      `json:"character"`
	Stage     journal.ID      `json:"stage"`
	Kind      Kind            `json:"kind"`
	Text      kernel.Text     `json:"text,omitzero"`
	Pictures  kernel.Pictures `json:"pictures,omitempty"`
	Secret    kernel.Sealed   `json:"secret,omitzero"`
}

// Check implements kernel.Checked.
func (c *AddMoment) Check() error {
	if err := oneOf("kind", c.Kind); err != nil {
		return err
	}
	return kernel.Uttered(c.Text, c.Pictures)
}

// place is all that must be so where something is put into the hat: who asks is
// nothing to it.
func (s *State) place(character, stage journal.ID) (*Stage, error) {
	if _, err := s.known(character); err != nil {
		return nil, err
	}
	g, err := s.standing(stage)
	if err == nil && g.Character != character {
		err = fault.At("stage", lang.FaultStageGone())
	}
	return g, err
}

func (s *State) mayAddMoment(_ kernel.Ask, c AddMoment) error {
	_, err := s.place(c.Character, c.Stage)
	return err
}

func (s *State) decideMoment(_ kernel.Veiled, c AddMoment) (any, error) {
	return MomentAdded{Of{c.Character}, c.Stage, c.Kind, Utterance{c.Text, c.Pictures}}, nil
}

// AddChange says, without a name, what would have to change at a stage, or for one
// moment of it.
type AddChange struct {
	Character journal.ID      `json:"character"`
	Stage     journal.ID      `json:"stage"`
	Moment    journal.ID      `json:"moment,omitzero"`
	Text      kernel.Text     `json:"text,omitzero"`
	Pictures  kernel.Pictures `json:"pictures,omitempty"`
	Secret    kernel.Sealed   `json:"secret,omitzero"`
}

// Check implements kernel.Checked.
func (c *AddChange) Check() error { return kernel.Uttered(c.Text, c.Pictures) }

func (s *State) mayAddChange(_ kernel.Ask, c AddChange) error {
	g, err := s.place(c.Character, c.Stage)
	if err != nil || c.Moment.Zero() {
		return err
	}
	if m := s.moments[c.Moment]; m == nil || m.Stage != g.ID || m.Taken {
		return fault.At("moment", lang.FaultNotFound())
	}
	return nil
}

func (s *State) decideWanted(_ kernel.Veiled, c AddChange) (any, error) {
	return ChangeAdded{Of{c.Character}, c.Stage, c.Moment, Utterance{c.Text, c.Pictures}}, nil
}

// StillTrue answers, without a name, whether a character is still true to us. The
// code that takes it back is an addition to the contract: what has words can be
// taken back.
type StillTrue struct {
	Character journal.ID    `json:"character"`
	Answer    Reply         `json:"answer"`
	Text      kernel.Text   `json:"text,omitzero"`
	Secret    kernel.Sealed `json:"secret,omitzero"`
}

// Check implements kernel.Checked.
func (c *StillTrue) Check() error {
	if err := oneOf("answer", c.Answer); err != nil {
		return err
	}
	return short("text", c.Text, aboutMost)
}

// asked names what counts once a member.
func (c StillTrue) asked() []string { return []string{c.Character.String()} }

func (s *State) mayAnswer(_ kernel.Ask, c StillTrue) error {
	_, err := s.known(c.Character)
	return err
}

func (s *State) decideAnswer(_ kernel.Veiled, c StillTrue) (any, error) {
	return Answered{Of{c.Character}, c.Answer, TextWords{c.Text}}, nil
}
