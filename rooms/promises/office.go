package promises

import (
	"cmp"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
)

// Pledge is what an office promises together with its answer.
type Pledge struct {
	What kernel.Text `json:"what,omitzero"`
	Due  string      `json:"due,omitempty"` // 2027-02-08
	See  kernel.Text `json:"see,omitzero"`
}

// OfficeAnswer is what an office answers. It knows nothing but its code.
type OfficeAnswer struct {
	Code    kernel.Sealed `json:"code"`
	Answer  Reply         `json:"answer"`
	Text    kernel.Text   `json:"text,omitzero"`
	By      kernel.Text   `json:"by,omitzero"` // the post of whoever writes
	PassTo  Office        `json:"pass_to,omitzero"`
	HearBy  string        `json:"hear_by,omitempty"` // 2027-02-08
	Promise Pledge        `json:"promise,omitzero"`
}

// Check implements kernel.Checked.
func (c *OfficeAnswer) Check() error {
	err := oneOf("answer", c.Answer)
	switch c.Answer {
	case Part, No, Question:
		err = cmp.Or(err, written("text", c.Text, textMost))
	case NotOurs:
		err = cmp.Or(err, c.PassTo.check("pass_to", false))
	}
	if c.Answer != NotOurs {
		c.PassTo = Office{}
	}
	return cmp.Or(err, short("text", c.Text, textMost), short("by", c.By, nameMost), c.Promise.check(c.Answer))
}

// check refuses a promise that is no whole one, and one beside a no.
func (p Pledge) check(r Reply) error {
	if p.What.Empty() {
		if p.Due != "" || !p.See.Empty() {
			return fault.At("promise.what", lang.FaultTextEmpty())
		}
		return nil
	}
	if r == No || r == NotOurs || r == Question {
		return fault.At("promise.what", lang.FaultPromiseWithNo())
	}
	return cmp.Or(short("promise.what", p.What, whatMost), short("promise.see", p.See, whatMost))
}

// behind returns the ask to which a code leads. A closed door looks like none.
func (s *State) behind(code kernel.Sealed) (*Ask, error) {
	x := s.Behind(code)
	if x == nil || x.Taken {
		return nil, fault.New(fault.NotFound, lang.FaultOfficeCode())
	}
	return x, nil
}

func (s *State) decideAnswer(a kernel.Ask, c OfficeAnswer) (any, error) {
	x, err := s.behind(c.Code)
	if err != nil {
		return nil, err
	}
	if len(x.talk) >= talkMost {
		return nil, fault.New(fault.Conflict, lang.FaultTooManyThings(talkMost))
	}
	by, err := ahead(a, "hear_by", c.HearBy)
	due, e := ahead(a, "promise.due", c.Promise.Due)
	if err = cmp.Or(err, e); err != nil {
		return nil, err
	}
	said := Answered{x.ID, c.Answer, by, AnswerWords{c.Text, c.By, c.PassTo}}
	if c.Promise.What.Empty() {
		return said, nil
	}
	return kernel.Several{said, Promised{
		Ask: x.ID, Side: Partner, Due: due, Office: true, Words: PromiseWords{c.Promise.What, x.To.Post, c.Promise.See},
	}}, nil
}

// OfficeReport is what an office says of its promise: how far it is, or that it words
// it otherwise.
type OfficeReport struct {
	Code    kernel.Sealed `json:"code"`
	Promise journal.ID    `json:"promise"`
	Stage   Stage         `json:"stage,omitempty"`
	Text    kernel.Text   `json:"text,omitzero"`
	What    kernel.Text   `json:"what,omitzero"` // empty: worded as it is
}

// Check implements kernel.Checked.
func (c *OfficeReport) Check() error {
	if c.Stage != "" || c.What.Empty() {
		if err := oneOf("stage", c.Stage); err != nil {
			return err
		}
	}
	return cmp.Or(short("text", c.Text, textMost), short("what", c.What, whatMost))
}

func (s *State) decideOfficeReport(_ kernel.Ask, c OfficeReport) (any, error) {
	x, err := s.behind(c.Code)
	if err != nil {
		return nil, err
	}
	p := s.promises[c.Promise]
	if p == nil || p.Ask != x || p.Side != Partner {
		return nil, missing()
	}
	if len(p.Reports)+len(p.whats) >= talkMost {
		return nil, fault.New(fault.Conflict, lang.FaultTooManyThings(talkMost))
	}
	var out kernel.Several
	if !c.What.Empty() && c.What.Body != p.What().Text.Body {
		out = append(out, Reworded{p.ID, true, TextWords{c.What}})
	}
	if c.Stage != "" {
		out = append(out, Reported{p.ID, c.Stage, true, TextWords{c.Text}})
	}
	if len(out) == 0 {
		return nil, nil
	}
	return out, nil
}
