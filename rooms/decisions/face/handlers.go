package face

import (
	"slices"
	"strings"

	"github.com/a-h/templ"

	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
	"alongside/rooms/decisions"
	"alongside/web"
	"alongside/web/ui"
)

// linePart is a matter in a list.
type linePart struct {
	ID, URL string
	Title   ui.Words
	Brief   ui.Words // of a command that waits: to whom, or about what
	Icon    string
	Small   string
}

func lineOf(a *web.Ask, v kernel.View, d *decisions.Decision) linePart {
	p := linePart{ID: d.ID.String(), URL: url(a, d.ID, ""), Title: titleOf(a, v, d)}
	p.Title = heard(p.Title)
	p.Title.Text = clip(p.Title.Text, 140)
	if c, ok := d.Carried(); ok {
		p.Brief, _ = a.Brief(v, c)
		p.Brief.Text = clip(p.Brief.Text, 90)
	}
	switch {
	case d.Underway():
		p.Icon, p.Small = "ask", when(a, v, d)
	case d.Outcome == "":
		p.Icon, p.Small = "takeback", a.Say(lang.DecisionWithdrawn())
	default:
		o := outcomeOf(a, d)
		p.Icon, p.Small = o.Icon, o.Text
	}
	return p
}

// group is a heading of the list with what stands under it.
type group struct {
	ID    string
	Title lang.Msg
	Lines []linePart
	Folds bool
}

type listPage struct {
	ui.Page
	Groups []group
	NewURL string
}

// place is under which heading of the list a matter stands.
func place(d *decisions.Decision, me journal.MemberID) int {
	switch {
	case d.Underway() && d.AnswerOf(me) == nil:
		return 0
	case d.Underway():
		return 1
	case d.Outcome == decisions.Agreed, d.Outcome == decisions.Emergency:
		return 2
	case d.Returned(), d.Outcome == decisions.TooFew:
		return 3
	}
	return 4
}

func showAll(a *web.Ask, v kernel.View) (templ.Component, error) {
	p := listPage{Page: a.Page(v, lang.DecisionsTitle()), NewURL: a.Mine("decisions/new"), Groups: []group{
		{ID: "waiting", Title: lang.DecisionsWaiting()},
		{ID: "open", Title: lang.DecisionsOpen()},
		{ID: "agreed", Title: lang.DecisionsAgreed()},
		{ID: "back", Title: lang.DecisionsBack()},
		{ID: "gone", Title: lang.DecisionsGone(), Folds: true},
	}}
	for _, d := range slices.Backward(state(v).Decisions()) {
		g := &p.Groups[place(d, a.Me.ID)]
		g.Lines = append(g.Lines, lineOf(a, v, d))
	}
	p.Groups = slices.DeleteFunc(p.Groups, func(g group) bool { return len(g.Lines) == 0 })
	return listView(p), nil
}

type newPage struct {
	ui.Page
	Form   ui.FormData
	Known  []string
	About  []aboutPart
	Openly bool // the asker may let answers show
}

// aboutPart is what led to a proposal.
type aboutPart struct {
	Ref  string
	Card templ.Component
}

// aboutOf draws what led to a proposal, as far as the asker may see it.
func aboutOf(a *web.Ask, v kernel.View, refs []kernel.Ref) (all []aboutPart) {
	for _, ref := range refs {
		if c, ok := a.Card(v, ref); ok {
			all = append(all, aboutPart{ref.Room + ":" + ref.ID.String(), c})
		}
	}
	return all
}

// asked are the refs that an address brings.
func asked(a *web.Ask) (refs []kernel.Ref) {
	for _, s := range a.URL.Query()["about"] {
		room, id, _ := strings.Cut(s, ":")
		if of, err := journal.ParseID(id); err == nil && !slices.Contains(refs, kernel.Ref{Room: room, ID: of}) {
			refs = append(refs, kernel.Ref{Room: room, ID: of})
		}
	}
	return refs
}

func showNew(a *web.Ask, v kernel.View) (templ.Component, error) {
	p := newPage{Page: a.Page(v, lang.DecisionNew()), Form: a.Form("decisions.propose", ""), About: aboutOf(a, v, asked(a)), Known: known(v)}
	p.Form.Then, p.Openly = a.Mine("decisions/"), !v.Rule("ask_openly").Asks(a.Me.ID)
	return newView(p), nil
}

// known are the names that the guard on the device lets pass.
func known(v kernel.View) (names []string) {
	for _, m := range web.Roster(v).Here() {
		names = append(names, m.Name)
	}
	return names
}

// headPart is what every page of a matter says above.
type headPart struct {
	ui.Page
	ID, URL string
	Title   ui.Words
	Gone    bool // the words were taken back
	Carries bool
	Plan    templ.Component // nil: nothing is carried, or nobody can say
	Options []ui.Words
	Who     ui.PersonData
	Open    bool // it can be answered
	When    string
	Closed  string // the day
	Dots    bool
}

func headOf(a *web.Ask, v kernel.View, d *decisions.Decision) headPart {
	p := headPart{
		Page: a.Page(v, lang.DecisionPage()), ID: d.ID.String(), URL: url(a, d.ID, ""), Title: titleOf(a, v, d), Gone: d.Withdrawn(), Carries: d.Carries,
		Open: d.Underway(), Dots: d.Way == decisions.Dots,
	}
	if p.Open {
		p.When = when(a, v, d)
	}
	if d.Closed != nil && d.Outcome != "" {
		p.Closed = a.Say(lang.DecisionClosedOn(lang.DateLong(a.Lang, d.Closed.Day)))
	}
	for i := range d.Count {
		p.Options = append(p.Options, optionOf(a, d, i+1))
	}
	if a.OnTablet() {
		return p
	}
	p.Who = a.Person(v, d.By)
	p.Who.Small = a.Say(lang.DecisionProposedThis())
	if c, ok := d.Carried(); ok {
		p.Plan, _ = a.Plan(v, c)
	}
	return p
}

type earlierPart struct {
	Words ui.Words
	Day   string
}

// openlyPart is an open answer.
type openlyPart struct {
	Who    ui.PersonData
	Icon   string
	Text   string
	Reason ui.Words
}

func openlyOf(a *web.Ask, v kernel.View, d *decisions.Decision) (all []openlyPart) {
	for _, x := range d.Openly() {
		p := openlyPart{Who: a.Person(v, x.By)}
		var words lang.Msg
		if p.Icon, words, _ = stanceWords(x.Stance); d.Way == decisions.Dots {
			p.Icon, p.Text = "vote", dotsLine(a, d, x.Dots)
		} else {
			p.Text = a.Say(words)
		}
		if r := x.Reason; r != nil && !r.Text.Empty() {
			p.Reason = a.Told(v, r.ID.String(), r.Text, true)
		}
		all = append(all, p)
	}
	return all
}

// dotsLine says on what somebody has put dots.
func dotsLine(a *web.Ask, d *decisions.Decision, dots []decisions.Dot) string {
	var all []string
	for _, dot := range dots {
		all = append(all, optionOf(a, d, dot.Option).Text+" · "+a.Say(lang.DotsN(dot.N)))
	}
	if len(all) == 0 {
		return a.Say(lang.DecisionDotsNone())
	}
	return strings.Join(all, ", ")
}
