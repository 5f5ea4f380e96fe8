package face

import (
	"slices"
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
	"alongside/rooms/agreement"
	"alongside/web"
	"alongside/web/ui"
)

// newFields is how many empty fields there are for new clauses.
const newFields = 3

// clauseField is a field for a clause.
type clauseField struct {
	Name  string // "clauses.3"
	Was   string // the clause that stands there; "": none
	Label lang.Msg
	Text  ui.Words
}

// mandateField is what can be chosen about an act.
type mandateField struct {
	mandatePart
	Name    string // "mandates.publish"
	Always  bool   // nobody chooses who decides
	Quorums ui.SelectData
	Days    ui.SelectData
	Open    bool // something in it is wrong
}

// standingField is what can be chosen about a standing mandate.
type standingField struct {
	Name  string // "standing.0"
	Title lang.Msg
	Text  ui.Words
	Acts  []ui.CheckData
	Who   ticks
	Open  bool
}

// ticks are members to choose, some or none.
type ticks struct {
	Form  ui.FormData
	Name  string
	Label lang.Msg
	Hint  lang.Msg
	Said  bool // the hint is
	All   []tick
}

type tick struct {
	Person ui.PersonData
	ID     string
	On     bool
}

type changePage struct {
	ui.Page
	Form     ui.FormData
	On       string // the version that is being changed
	Clauses  []clauseField
	Mandates []mandateField
	People   []ticks
	Standing []standingField
	Keep     []ui.SelectData
	BackURL  string
}

func showChange(a *web.Ask, v kernel.View) (templ.Component, error) {
	now := state(v).Now()
	f := a.Form("agreement.propose", "")
	p := changePage{Page: a.Page(v, lang.AgreementChange()), Form: f, On: strconv.Itoa(now.N), BackURL: a.Mine("agreement/")}
	p.Page.Live, p.Page.Rooms = "", nil // what is typed here is long
	p.Form.Then = p.BackURL
	p.Clauses = clauseFields(a, v, p.Form, now.Terms)
	for _, act := range agreement.Acts {
		p.Mandates = append(p.Mandates, mandateFieldOf(a, p.Form, act, now.Mandates[act]))
	}
	p.People = []ticks{
		ticksOf(a, v, p.Form, "worries", lang.WorriesWho(), now.Worries).hinted(lang.ListenersHint()),
		ticksOf(a, v, p.Form, "complaints", lang.ComplaintsWho(), now.Complaints),
		ticksOf(a, v, p.Form, "two", lang.TwoTitle(), now.Two).hinted(lang.TwoHint()),
	}
	for i, st := range slices.Concat(now.Standing, []agreement.Standing{{}}) {
		p.Standing = append(p.Standing, standingFieldOf(a, v, p.Form, i, st))
	}
	for _, s := range agreement.Sorts {
		p.Keep = append(p.Keep, keepFieldOf(a, p.Form, s, now.Keep[s]))
	}
	return changeView(p), nil
}

// clauseFields are the clauses that stand, as they were typed, and empty ones behind
// them. What was typed in the place of a clause that stands no more is a new one.
func clauseFields(a *web.Ask, v kernel.View, f ui.FormData, now agreement.Terms) (all []clauseField) {
	stands := map[string]int{}
	for i, l := range now.Clauses {
		stands[l.String()] = i + 1
	}
	for i := range len(now.Clauses) + newFields {
		c := clauseField{Name: "clauses." + strconv.Itoa(i), Label: lang.ClauseNew(i - len(now.Clauses) + 1)}
		if i < len(now.Clauses) {
			c.Was = now.Clauses[i].String()
			c.Text = clauseOf(a, v, now.Clauses[i], 0).Words
		}
		if c.Was = f.Value(c.Name+".was", c.Was); stands[c.Was] == 0 {
			c.Was = ""
		}
		if c.Was != "" {
			c.Label = lang.ClauseN(stands[c.Was])
		}
		all = append(all, c)
	}
	return all
}

func mandateFieldOf(a *web.Ask, f ui.FormData, act agreement.Act, m agreement.Mandate) mandateField {
	p := mandateField{mandatePart: mandateOf(act, m), Name: "mandates." + string(act), Always: act.Weighty() || act == agreement.Decide}
	p.Quorums = ui.SelectData{
		Form: f, Name: p.Name + ".quorum", Label: a.Say(lang.MandateQuorum()), Value: share(percent(m.Quorum)),
		Options: options(a, shares, percent(m.Quorum), share, func(n int) lang.Msg { return shareWords(float64(n) / 100) }),
	}
	p.Days = ui.SelectData{
		Form: f, Name: p.Name + ".days", Label: a.Say(lang.MandateDays()), Value: strconv.Itoa(m.Days),
		Options: options(a, times, m.Days, strconv.Itoa, timeWords),
	}
	p.Open = faulty(f, p.Name)
	return p
}

// share writes hundredths as a share.
func share(n int) string { return strconv.FormatFloat(float64(n)/100, 'f', -1, 64) }

// options are what is usually chosen, and what stands now where that is something else.
func options(a *web.Ask, usual []int, now int, value func(int) string, words func(int) lang.Msg) (all []ui.Option) {
	standing := false
	for _, n := range usual {
		all = append(all, ui.Option{Value: value(n), Text: a.Say(words(n))})
		standing = standing || n == now
	}
	if !standing {
		all = append(all, ui.Option{Value: value(now), Text: a.Say(words(now))})
	}
	return all
}

// faulty reports whether something is wrong with a field whose name begins so.
func faulty(f ui.FormData, name string) bool {
	for field := range f.Typed.Faults {
		if strings.HasPrefix(field, name+".") && f.Fault(field) != "" {
			return true
		}
	}
	return false
}

func ticksOf(a *web.Ask, v kernel.View, f ui.FormData, name string, label lang.Msg, on []journal.MemberID) ticks {
	t := ticks{Form: f, Name: name, Label: label}
	for _, m := range web.Roster(v).Here() {
		if !belongs(m.Person) {
			continue
		}
		c := tick{Person: a.Person(v, m.ID), ID: m.ID.String()}
		_, side := web.SideOf(m.Side)
		c.Person.Size, c.Person.Small = "s", a.Say(side)
		for _, id := range on {
			c.On = c.On || id == m.ID
		}
		t.All = append(t.All, c)
	}
	return t
}

func (t ticks) hinted(hint lang.Msg) ticks { t.Hint, t.Said = hint, true; return t }

// lentActs are the acts that may be done without asking.
func lentActs() (all []agreement.Act) {
	for _, act := range agreement.Acts {
		if act.Lent() {
			all = append(all, act)
		}
	}
	return all
}

func standingFieldOf(a *web.Ask, v kernel.View, f ui.FormData, i int, st agreement.Standing) standingField {
	p := standingField{Name: "standing." + strconv.Itoa(i), Title: lang.StandingN(i + 1), Text: ui.Words{Text: st.Text.Body, Lang: st.Text.Lang}}
	for n, act := range lentActs() {
		c := ui.CheckData{Form: f, Name: p.Name + ".acts", Value: string(act), Text: a.Say(actWords(act)), Nth: n}
		for _, may := range st.Acts {
			c.On = c.On || may == act
		}
		p.Acts = append(p.Acts, c)
	}
	p.Who = ticksOf(a, v, f, p.Name+".who", lang.StandingWho(), st.Who)
	p.Open = faulty(f, p.Name) || len(st.Who) > 0
	return p
}

func keepFieldOf(a *web.Ask, f ui.FormData, s agreement.Sort, days int) ui.SelectData {
	return ui.SelectData{
		Form: f, Name: "keep." + string(s), Label: a.Say(sortWords(s)), Value: strconv.Itoa(days),
		Options: options(a, keeps, days, strconv.Itoa, keepWords),
	}
}

// foldID is the id of the fold around a field.
func foldID(name string) string { return strings.ReplaceAll(name, ".", "-") }
