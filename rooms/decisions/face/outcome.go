package face

import (
	"strconv"

	"alongside/kernel"
	"alongside/lang"
	"alongside/rooms/decisions"
	"alongside/web"
	"alongside/web/ui"
)

// countPart is what was answered, as bars and as a table.
type countPart struct {
	Says      []string // how many answered, how many did not, how many were needed
	Chart     barChart
	Columns   []string
	Rows      []countRow
	Apart     bool // shown by side
	Languages *countTable
}

type countRow struct {
	Icon  string
	Label ui.Words
	N     []int
}

type countTable struct {
	Columns []string
	Rows    []countRow
}

// countOf is what came out of a closing.
func countOf(a *web.Ask, d *decisions.Decision) *countPart {
	c := d.Closed
	if c == nil || c.Stances == nil && c.Dots == nil {
		return nil
	}
	p := &countPart{Says: []string{a.Say(lang.DecisionOf(c.Answered, c.May))}, Apart: len(c.Sides) > 0}
	if c.Silent > 0 {
		p.Says = append(p.Says, a.Say(lang.DecisionSilentN(c.Silent)))
	}
	p.Says = append(p.Says, a.Say(lang.DecisionQuorum(c.Quorum, c.Usual)))
	all := []decisions.Tally{c.Tally}
	p.Columns = []string{a.Say(lang.DecisionEveryone())}
	if p.Apart {
		all, p.Columns = nil, nil
		for _, s := range c.Sides {
			all = append(all, s.Tally)
			p.Columns = append(p.Columns, a.Say(sideWords(s.Side)))
		}
	}
	p.Rows = rowsOf(a, d, all)
	var rows []barRow
	for _, r := range p.Rows {
		rows = append(rows, barRow{r.Label.Text, r.N})
	}
	p.Chart = bars(rows, lang.Dir(a.Lang) == "rtl")
	p.Languages = languagesOf(a, d, c.Languages)
	return p
}

func languagesOf(a *web.Ask, d *decisions.Decision, ls []decisions.LanguageTally) *countTable {
	if len(ls) == 0 {
		return nil
	}
	t := &countTable{}
	var all []decisions.Tally
	for _, l := range ls {
		all = append(all, l.Tally)
		t.Columns = append(t.Columns, lang.Name(string(l.Language)))
	}
	t.Rows = rowsOf(a, d, all)
	return t
}

// rowsOf are the answers, each with how many of every tally gave it.
func rowsOf(a *web.Ask, d *decisions.Decision, all []decisions.Tally) (rows []countRow) {
	if d.Way == decisions.Dots {
		for i := range d.Count {
			r := countRow{Icon: "vote", Label: optionOf(a, d, i+1)}
			for _, t := range all {
				if i < len(t.Dots) {
					r.N = append(r.N, t.Dots[i])
				}
			}
			rows = append(rows, r)
		}
		return rows
	}
	for _, s := range decisions.AllStances {
		icon, words, _ := stanceWords(s)
		r := countRow{Icon: icon, Label: ui.Words{Text: a.Say(words), Lang: a.Lang}}
		for _, t := range all {
			r.N = append(r.N, t.Stances.Of(s))
		}
		rows = append(rows, r)
	}
	return rows
}

// flagsOf names who did not go along.
func flagsOf(a *web.Ask, d *decisions.Decision) (all []string) {
	if d.Closed == nil {
		return nil
	}
	for _, s := range d.Closed.Apart {
		all = append(all, a.Say(lang.DecisionApart(a.Say(sideWords(s)))))
	}
	for _, l := range d.Closed.ApartIn {
		all = append(all, a.Say(lang.DecisionApart(lang.Name(string(l)))))
	}
	return all
}

// wordsPart is who had the last word.
type wordsPart struct {
	Now   *rungPart
	Past  []rungPart
	Rungs []rungPart
	Form  ui.FormData
}

type rungPart struct {
	Value, Icon, Text, Day string
	Now                    bool
}

func wordsOf(a *web.Ask, d *decisions.Decision) *wordsPart {
	p := &wordsPart{Form: a.Form("decisions.last_word", "")}
	said := d.Words()
	for i, w := range said {
		icon, words := lastWords(w.Who)
		r := rungPart{string(w.Who), icon, a.Say(words), lang.DateLong(a.Lang, w.Day), true}
		if i == len(said)-1 {
			p.Now = &r
		} else {
			p.Past = append(p.Past, r)
		}
	}
	for _, w := range decisions.LastWords {
		icon, words := lastWords(w)
		p.Rungs = append(p.Rungs, rungPart{Value: string(w), Icon: icon, Text: a.Say(words), Now: p.Now != nil && p.Now.Value == string(w)})
	}
	return p
}

// objectionPart is what was said against it without a name.
type objectionPart struct {
	ID       string
	Words    ui.Words
	Pictures kernel.Pictures
	Note     string
}

func objectionsOf(a *web.Ask, v kernel.View, d *decisions.Decision) (all []objectionPart) {
	said, _ := d.Objections()
	for _, o := range said {
		p := objectionPart{ID: o.ID.String(), Words: a.Told(v, o.ID.String(), o.Text, !o.Text.Empty()), Pictures: o.Pictures}
		switch {
		case o.Version < len(d.Earlier()):
			p.Note = a.Say(lang.DecisionAgainstEarlier())
		case o.Late:
			p.Note = a.Say(lang.DecisionAgainstLate())
		}
		all = append(all, p)
	}
	return all
}

func number(n int) string { return strconv.Itoa(n) }
