package decisions

import (
	"slices"
	"strings"
	"unicode/utf8"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
)

// Bounds.
const (
	few          = 5 // answers of each side behind a number that is shown apart
	some         = 3 // answers of a side that can be said to have agreed or not
	optionsLeast = 2
	optionsMost  = 8
	aboutMost    = 12

	textMost   = 1500 // letters
	optionMost = 160
	reasonMost = 600
)

// Commands are all ways in to decisions.
func Commands() []kernel.Command {
	return []kernel.Command{
		kernel.CommandOf("decisions.propose", (*State).decidePropose),
		kernel.CommandOf("decisions.answer", (*State).decideAnswer).ByHand(),
		kernel.CommandOf("decisions.dots", (*State).decideDots).ByHand(),
		kernel.VeiledOf("decisions.object", (*State).mayObject, (*State).decideObject).WithSecret().For(kernel.Welcomed),
		kernel.CommandOf("decisions.amend", (*State).decideAmend),
		kernel.CommandOf("decisions.close", (*State).decideClose),
		kernel.CommandOf("decisions.ask_smaller", (*State).decideSmaller),
		kernel.CommandOf("decisions.let_go", (*State).decideLetGo),
		kernel.CommandOf("decisions.last_word", (*State).decideLastWord),
		kernel.CommandOf("decisions.emergency", (*State).decideEmergency),
		kernel.CommandOf("decisions.reviewed", (*State).decideReviewed),
	}
}

// Which is what commands are that only name a matter.
type Which struct {
	Decision journal.ID `json:"decision"`
}

// known returns a matter of this group.
func (s *State) known(id journal.ID) (*Decision, error) {
	if d := s.all[id]; d != nil {
		return d, nil
	}
	return nil, fault.At("decision", lang.FaultNotFound())
}

// underway returns a matter that can be answered.
func (s *State) underway(id journal.ID) (*Decision, error) {
	d, err := s.known(id)
	if err == nil && !d.Underway() {
		err = fault.New(fault.Conflict, lang.FaultDecisionOver())
	}
	return d, err
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

// Proposal puts something to the group.
type Proposal struct {
	Text    kernel.Text   `json:"text"`
	Way     Way           `json:"way"`
	Options []kernel.Text `json:"options,omitempty"`
	About   []kernel.Ref  `json:"about,omitempty"`
	Open    bool          `json:"open,omitempty"`
}

// Check implements kernel.Checked.
func (c *Proposal) Check() error {
	if err := written("text", c.Text, textMost); err != nil {
		return err
	}
	if err := oneOf("way", c.Way); err != nil {
		return err
	}
	c.Options = slices.DeleteFunc(c.Options, kernel.Text.Empty)
	if len(c.About) > aboutMost {
		return fault.At("about", lang.FaultAboutMost(aboutMost))
	}
	return c.choices()
}

// choices refuses choices where there is nothing to choose, and too few of them.
func (c *Proposal) choices() error {
	if c.Way == Consent {
		if len(c.Options) > 0 {
			return fault.At("options", lang.FaultOptionsNone())
		}
		return nil
	}
	if n := len(c.Options); n < optionsLeast || n > optionsMost {
		return fault.At("options", lang.FaultOptionsCount(optionsLeast, optionsMost))
	}
	for i, o := range c.Options {
		if err := short("options", o, optionMost); err != nil {
			return err
		}
		same := func(p kernel.Text) bool { return strings.EqualFold(p.Body, o.Body) }
		if slices.ContainsFunc(c.Options[:i], same) {
			return fault.At("options", lang.FaultOptionsTwice())
		}
	}
	return nil
}

func (s *State) decidePropose(a kernel.Ask, c Proposal) (any, error) {
	if c.Open && a.Rule("ask_openly").Asks(a.By) {
		return nil, fault.At("open", lang.FaultDecisionHidden())
	}
	for i, ref := range c.About {
		if err := pointed(a, ref); err != nil {
			return nil, err
		}
		if slices.Contains(c.About[:i], ref) {
			return nil, fault.At("about", lang.FaultAboutTwice())
		}
	}
	return Proposed{
		Way: c.Way, Open: c.Open, Options: len(c.Options), About: c.About,
		Words: ProposedWords{Text: c.Text, Options: c.Options},
	}, nil
}

// pointed refuses a ref to nothing. What is still in the hat is nothing, and so is what
// the asker may not see of an evening; nothing points at people.
func pointed(a kernel.Ask, ref kernel.Ref) error {
	m, ok := a.Entry(ref.ID)
	hidden := ref.Room == "sessions" && !a.Reads(ref.ID)
	if !ok || m.InHat || m.Fleeting || hidden || ref.Room == "members" || !strings.HasPrefix(m.Kind, ref.Room+".") {
		return fault.At("about", lang.FaultNotFound())
	}
	return nil
}

// Amend asks with other words.
type Amend struct {
	Decision journal.ID  `json:"decision"`
	Text     kernel.Text `json:"text"`
}

// Check implements kernel.Checked.
func (c *Amend) Check() error { return written("text", c.Text, textMost) }

func (s *State) decideAmend(a kernel.Ask, c Amend) (any, error) {
	d, err := s.known(c.Decision)
	switch {
	case err != nil:
		return nil, err
	case !d.Underway() && !d.Returned():
		return nil, fault.New(fault.Conflict, lang.FaultDecisionOver())
	case d.Carries:
		return nil, fault.New(fault.Conflict, lang.FaultDecisionExact())
	case c.Text.Body == d.Asked().Text.Body:
		return nil, nil
	case !d.Changeable(a):
		return nil, fault.New(fault.Forbidden, lang.FaultDecisionProposer())
	}
	return Amended{Of{d.ID}, d.erasure(), TextWords{c.Text}}, nil
}

// Changeable reports whether the asker may ask with other words: whoever proposed it;
// anybody once something stands against it, it came back, or they have left.
func (d *Decision) Changeable(a kernel.Ask) bool {
	p, here := a.Roster().Person(d.By)
	_, standing := d.Objections()
	return d.By == a.By || d.Returned() || standing > 0 || !here || p.Left
}

func (s *State) decideLetGo(a kernel.Ask, c Which) (any, error) {
	d, err := s.known(c.Decision)
	switch {
	case err != nil:
		return nil, err
	case d.Outcome == LetGo:
		return nil, nil
	case !d.Underway() && !d.Returned() && d.Outcome != TooFew:
		return nil, fault.New(fault.Conflict, lang.FaultDecisionOver())
	case d.Underway() && d.By != a.By:
		return nil, fault.New(fault.Forbidden, lang.FaultDecisionProposer())
	}
	return Released{Of{d.ID}, d.erasure()}, nil
}

// SayLastWord says who had the last word.
type SayLastWord struct {
	Decision journal.ID `json:"decision"`
	Who      LastWord   `json:"who"`
}

// Check implements kernel.Checked.
func (c *SayLastWord) Check() error { return oneOf("who", c.Who) }

func (s *State) decideLastWord(_ kernel.Ask, c SayLastWord) (any, error) {
	d, err := s.known(c.Decision)
	switch {
	case err != nil:
		return nil, err
	case d.Outcome == "":
		return nil, fault.New(fault.Conflict, lang.FaultDecisionOpenStill())
	case len(d.words) > 0 && d.words[len(d.words)-1].Who == c.Who:
		return nil, nil
	}
	return LastWordSaid{Of{d.ID}, c.Who}, nil
}

// Review says that the group looked at what was done in an emergency.
type Review struct {
	Decision journal.ID  `json:"decision"`
	Text     kernel.Text `json:"text,omitzero"`
}

// Check implements kernel.Checked.
func (c *Review) Check() error { return short("text", c.Text, textMost) }

func (s *State) decideReviewed(_ kernel.Ask, c Review) (any, error) {
	d, err := s.known(c.Decision)
	switch {
	case err != nil:
		return nil, err
	case d.Outcome != Emergency:
		return nil, fault.New(fault.Conflict, lang.FaultDecisionNoEmergency())
	}
	return Reviewed{Of{d.ID}, TextWords{c.Text}}, nil
}
