package promises

import (
	"cmp"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
)

// NewPromise is what a side promises, as a member writes it down.
type NewPromise struct {
	Ask    journal.ID  `json:"ask,omitzero"` // zero: nobody had asked
	What   kernel.Text `json:"what"`
	Who    kernel.Text `json:"who"`
	BySide Side        `json:"by_side"`
	Due    string      `json:"due,omitempty"` // 2027-02-08
	See    kernel.Text `json:"see,omitzero"`  // what would be seen if it were kept
}

// Check implements kernel.Checked.
func (c *NewPromise) Check() error {
	return cmp.Or(
		oneOf("by_side", c.BySide), written("what", c.What, whatMost), written("who", c.Who, nameMost), short("see", c.See, whatMost),
	)
}

func (s *State) decidePromise(_ kernel.Ask, c NewPromise) (any, error) {
	due, err := dayOf("due", c.Due) // what was promised long ago may be written down late
	if err != nil {
		return nil, err
	}
	if !c.Ask.Zero() {
		if _, err := s.standing(c.Ask); err != nil {
			return nil, err
		}
	}
	return Promised{Ask: c.Ask, Side: c.BySide, Due: due, Words: PromiseWords{c.What, c.Who, c.See}}, nil
}

func (s *State) known(id journal.ID) (*Promise, error) {
	if p := s.promises[id]; p != nil {
		return p, nil
	}
	return nil, missing()
}

// Progress is how far a promise is, as a member heard or did it.
type Progress struct {
	Promise journal.ID  `json:"promise"`
	Stage   Stage       `json:"stage"`
	Text    kernel.Text `json:"text,omitzero"`
}

// Check implements kernel.Checked.
func (c *Progress) Check() error {
	return cmp.Or(oneOf("stage", c.Stage), short("text", c.Text, whatMost))
}

func (s *State) decideReport(_ kernel.Ask, c Progress) (any, error) {
	p, err := s.known(c.Promise)
	if err != nil {
		return nil, err
	}
	return Reported{p.ID, c.Stage, false, TextWords{c.Text}}, nil
}

// Look is what the group finds has become of a promise.
type Look struct {
	Promise journal.ID  `json:"promise"`
	Verdict Verdict     `json:"verdict"`
	Text    kernel.Text `json:"text,omitzero"`
}

// Check implements kernel.Checked.
func (c *Look) Check() error {
	return cmp.Or(oneOf("verdict", c.Verdict), short("text", c.Text, whatMost))
}

func (s *State) decideCheck(_ kernel.Ask, c Look) (any, error) {
	p, err := s.known(c.Promise)
	if err != nil {
		return nil, err
	}
	return Checked{p.ID, c.Verdict, TextWords{c.Text}}, nil
}

// Reword words a promise otherwise.
type Reword struct {
	Promise journal.ID  `json:"promise"`
	What    kernel.Text `json:"what"`
}

// Check implements kernel.Checked.
func (c *Reword) Check() error { return written("what", c.What, whatMost) }

func (s *State) decideReword(_ kernel.Ask, c Reword) (any, error) {
	p, err := s.known(c.Promise)
	switch {
	case err != nil:
		return nil, err
	case p.Office:
		return nil, fault.New(fault.Forbidden, lang.FaultOfficeWords())
	case p.What().Text.Body == c.What.Body:
		return nil, nil
	}
	return Reworded{p.ID, false, TextWords{c.What}}, nil
}

// Release lets a promise go: nobody waits for it any more.
type Release struct {
	Promise journal.ID `json:"promise"`
}

func (s *State) decideLetGo(_ kernel.Ask, c Release) (any, error) {
	p, err := s.known(c.Promise)
	if err != nil || p.LetGo {
		return nil, err
	}
	return LetGo{p.ID}, nil
}
