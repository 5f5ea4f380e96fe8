package decisions

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
)

// Reply answers a proposal: the last answer of a member counts.
type Reply struct {
	Decision journal.ID  `json:"decision"`
	Stance   Stance      `json:"stance"`
	Reason   kernel.Text `json:"reason,omitzero"`
}

// Check implements kernel.Checked.
func (c *Reply) Check() error {
	if err := oneOf("stance", c.Stance); err != nil {
		return err
	}
	return short("reason", c.Reason, reasonMost)
}

// answerable returns a matter that the asker may answer in this way. Nobody writes a
// hidden answer for somebody else.
func (s *State) answerable(a kernel.Ask, id journal.ID, w Way) (*Decision, error) {
	d, err := s.underway(id)
	switch {
	case err != nil:
		return nil, err
	case d.Way != w && w == Consent:
		return nil, fault.New(fault.Conflict, lang.FaultDecisionDots())
	case d.Way != w:
		return nil, fault.New(fault.Conflict, lang.FaultDecisionConsent())
	case a.Scribed && !d.Open:
		return nil, fault.New(fault.Forbidden, lang.FaultDecisionScribe())
	}
	return d, nil
}

func (s *State) decideAnswer(a kernel.Ask, c Reply) (any, error) {
	d, err := s.answerable(a, c.Decision, Consent)
	if err != nil {
		return nil, err
	}
	if !d.Open && !c.Reason.Empty() {
		return nil, fault.At("reason", lang.FaultDecisionReason())
	}
	last := d.AnswerOf(a.By)
	if last != nil && last.Stance == c.Stance && c.Reason.Empty() {
		return nil, nil
	}
	if d.Open {
		return Spoke{Of{d.ID}, c.Stance, TextWords{c.Reason}}, nil
	}
	return Answered{Of{d.ID}, HiddenWords{Stance: slices.Index(AllStances, c.Stance) + 1}}, nil
}

// Dot is how many dots somebody puts on a choice. In forms it is "choice:dots".
type Dot struct {
	Option int `json:"option"` // from 1
	N      int `json:"n"`
}

// UnmarshalJSON takes an object, or what a form sends.
func (d *Dot) UnmarshalJSON(b []byte) error {
	type plain Dot
	var s string
	if json.Unmarshal(b, &s) != nil {
		return json.Unmarshal(b, (*plain)(d))
	}
	option, n, _ := strings.Cut(s, ":")
	var err error
	if d.Option, err = strconv.Atoi(option); err == nil {
		d.N, err = strconv.Atoi(n)
	}
	if err != nil {
		return fault.At("dots", lang.FaultFieldType())
	}
	return nil
}

// ShareDots shares out dots over the choices; the last sharing of a member counts.
type ShareDots struct {
	Decision journal.ID `json:"decision"`
	Dots     []Dot      `json:"dots,omitempty"`
}

// Check implements kernel.Checked. What has no dots is left out.
func (c *ShareDots) Check() error {
	for i, d := range c.Dots {
		twice := slices.ContainsFunc(c.Dots[:i], func(e Dot) bool { return e.Option == d.Option })
		if d.N < 0 || d.Option < 1 || d.Option > optionsMost || twice {
			return fault.At("dots", lang.FaultDotsOption())
		}
	}
	c.Dots = slices.DeleteFunc(c.Dots, func(d Dot) bool { return d.N == 0 })
	slices.SortFunc(c.Dots, func(a, b Dot) int { return a.Option - b.Option })
	return nil
}

func (s *State) decideDots(a kernel.Ask, c ShareDots) (any, error) {
	d, err := s.answerable(a, c.Decision, Dots)
	if err != nil {
		return nil, err
	}
	left := d.Count
	for _, dot := range c.Dots {
		if dot.Option > d.Count {
			return nil, fault.At("dots", lang.FaultDotsOption())
		}
		if left -= min(dot.N, d.Count+1); left < 0 {
			return nil, fault.At("dots", lang.FaultDotsMost(d.Count))
		}
	}
	if last := d.AnswerOf(a.By); last != nil && slices.Equal(last.Dots, c.Dots) {
		return nil, nil
	}
	if d.Open {
		return Placed{Of{d.ID}, c.Dots}, nil
	}
	return Dotted{Of{d.ID}, HiddenWords{Dots: c.Dots}}, nil
}

// SayNo says, without a name, that a proposal would do harm. It needs no reason.
type SayNo struct {
	Decision journal.ID      `json:"decision"`
	Text     kernel.Text     `json:"text,omitzero"`
	Pictures kernel.Pictures `json:"pictures,omitempty"`
	Secret   kernel.Sealed   `json:"secret,omitzero"`
}

// Check implements kernel.Checked.
func (c *SayNo) Check() error {
	if err := short("text", c.Text, textMost); err != nil {
		return err
	}
	return c.Pictures.Check("pictures")
}

func (s *State) mayObject(_ kernel.Ask, c SayNo) error {
	d, err := s.underway(c.Decision)
	if err == nil && d.Way != Consent {
		err = fault.New(fault.Conflict, lang.FaultDecisionDots())
	}
	return err
}

func (s *State) decideObject(_ kernel.Veiled, c SayNo) (any, error) {
	return WithoutName{Of{c.Decision}, ObjectedWords{c.Text, c.Pictures}}, nil
}
