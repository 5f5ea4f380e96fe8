package promises

import (
	"cmp"
	"strings"
	"time"
	"unicode/utf8"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
)

// Bounds.
const (
	textMost   = 2000 // letters
	whatMost   = 400
	nameMost   = 80 // of an organisation, a post, and who promises
	becauseMax = 12
	talkMost   = 200 // answers and what was written back
)

// Commands are all ways in to promises.
func Commands() []kernel.Command {
	return []kernel.Command{
		kernel.CommandOf("promises.act", (*State).decideAct),
		kernel.CommandOf("promises.help", (*State).decideHelp),
		kernel.CommandOf("promises.became", (*State).decideBecame),

		kernel.CommandOf("promises.ask", (*State).decideAsk).Needs("invite_office").WithDoor(),
		kernel.CommandOf("promises.new_link", (*State).decideLink).WithDoor().NotInHall(),
		kernel.CommandOf("promises.close_door", (*State).decideClose),
		kernel.CommandOf("promises.open_door", (*State).decideOpen).Needs("invite_office").WithDoor(),
		kernel.CommandOf("promises.reply", (*State).decideReply).Needs("share"),
		kernel.CommandOf("promises.pass_on", (*State).decidePassOn).Needs("invite_office").WithDoor(),
		kernel.CommandOf("promises.publish", (*State).decidePublish).Needs("publish"),
		kernel.CommandOf("promises.unpublish", (*State).decideUnpublish),

		kernel.CommandOf("promises.answer", (*State).decideAnswer).ByCode(),
		kernel.CommandOf("promises.report_by_office", (*State).decideOfficeReport).ByCode(),

		kernel.CommandOf("promises.promise", (*State).decidePromise),
		kernel.CommandOf("promises.report", (*State).decideReport),
		kernel.CommandOf("promises.check", (*State).decideCheck),
		kernel.CommandOf("promises.reword", (*State).decideReword),
		kernel.CommandOf("promises.let_go", (*State).decideLetGo),
	}
}

func missing() error { return fault.New(fault.NotFound, lang.FaultNotFound()) }

// short refuses a text that is too long.
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

// check refuses an office of which something is missing or too long. A post may be
// missing where whoever names it may not know it.
func (o Office) check(field string, post bool) error {
	if o.Organisation.Empty() {
		return fault.At(field+".organisation", lang.FaultTextEmpty())
	}
	if post && o.Post.Empty() {
		return fault.At(field+".post", lang.FaultTextEmpty())
	}
	return cmp.Or(short(field+".organisation", o.Organisation, nameMost), short(field+".post", o.Post, nameMost))
}

// dayOf reads a day as forms send it; "": none.
func dayOf(field, s string) (journal.Day, error) {
	if strings.TrimSpace(s) == "" {
		return 0, nil
	}
	t, err := time.Parse("2006-01-02", lang.FoldDigits(strings.TrimSpace(s)))
	if err != nil || t.Year() < 2000 || t.Year() >= 2200 {
		return 0, fault.At(field, lang.FaultDayNeeded())
	}
	return kernel.DayOf(t, time.UTC), nil
}

// ahead reads a day that may not be over.
func ahead(a kernel.Ask, field, s string) (journal.Day, error) {
	day, err := dayOf(field, s)
	if err == nil && day != 0 && day < a.Day {
		err = fault.At(field, lang.FaultDayOver())
	}
	return day, err
}

// because refuses refs to nothing, and the same twice. What is still in the hat is
// nothing, and nothing is because of people.
func because(a kernel.Ask, refs []kernel.Ref) error {
	if len(refs) > becauseMax {
		return fault.At("because", lang.FaultTooManyThings(becauseMax))
	}
	for i, r := range refs {
		m, ok := a.Entry(r.ID)
		if !ok || m.InHat || r.Room == "members" || !strings.HasPrefix(m.Kind, r.Room+".") {
			return fault.At("because", lang.FaultNotFound())
		}
		for _, before := range refs[:i] {
			if before == r {
				return fault.At("because", lang.FaultNotFound())
			}
		}
	}
	return nil
}

// NewAct is something that we do ourselves: a visit, a letter, a poster.
type NewAct struct {
	Text    kernel.Text  `json:"text"`
	Who     kernel.Text  `json:"who,omitzero"`
	Due     string       `json:"due,omitempty"` // 2027-02-08
	Because []kernel.Ref `json:"because,omitempty"`
}

// Check implements kernel.Checked.
func (c *NewAct) Check() error {
	return cmp.Or(written("text", c.Text, whatMost), short("who", c.Who, nameMost))
}

func (s *State) decideAct(a kernel.Ask, c NewAct) (any, error) {
	due, err := ahead(a, "due", c.Due)
	if err = cmp.Or(err, because(a, c.Because)); err != nil {
		return nil, err
	}
	return Acted{due, c.Because, ActWords{c.Text, c.Who}}, nil
}

// Help says that one helps with an act, or no more.
type Help struct {
	Act    journal.ID `json:"act"`
	NoMore bool       `json:"no_more,omitempty"`
}

func (s *State) decideHelp(a kernel.Ask, c Help) (any, error) {
	x := s.acts[c.Act]
	switch {
	case x == nil:
		return nil, missing()
	case x.Helps(a.By) != c.NoMore:
		return nil, nil // said twice is said once
	}
	return Helped{x.ID, !c.NoMore}, nil
}

// Tell says what became of an act.
type Tell struct {
	Act  journal.ID  `json:"act"`
	Text kernel.Text `json:"text,omitzero"`
	Done bool        `json:"done"`
}

// Check implements kernel.Checked.
func (c *Tell) Check() error {
	if !c.Done && c.Text.Empty() {
		return fault.At("text", lang.FaultTextEmpty())
	}
	return short("text", c.Text, whatMost)
}

func (s *State) decideBecame(_ kernel.Ask, c Tell) (any, error) {
	x := s.acts[c.Act]
	if x == nil {
		return nil, missing()
	}
	return Became{x.ID, c.Done, TextWords{c.Text}}, nil
}
