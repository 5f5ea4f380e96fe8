package face

import (
	"unicode/utf8"

	"github.com/a-h/templ"

	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
	"alongside/rooms/agreement"
	"alongside/web"
	"alongside/web/ui"
)

// What programs, other rooms and the home page see of the agreement.

type clauseJSON struct {
	ID    string      `json:"id"`
	Text  kernel.Text `json:"text"`
	Ready bool        `json:"ready,omitempty"` // one with which every group begins
}

type standingJSON struct {
	Acts []agreement.Act    `json:"acts"`
	Who  []journal.MemberID `json:"who"`
	Text kernel.Text        `json:"text,omitzero"`
}

type agreementJSON struct {
	Version  int                                 `json:"version"`
	Day      string                              `json:"day,omitempty"`
	Clauses  []clauseJSON                        `json:"clauses"`
	Mandates map[agreement.Act]agreement.Mandate `json:"mandates"`
	Keep     map[agreement.Sort]int              `json:"keep"`
	Readers  int                                 `json:"readers"`
	Of       int                                 `json:"of"`
	Read     bool                                `json:"read"`

	Standing   []standingJSON     `json:"standing,omitempty"`
	Two        []journal.MemberID `json:"two,omitempty"`
	Worries    []journal.MemberID `json:"worries,omitempty"`
	Complaints []journal.MemberID `json:"complaints,omitempty"`
}

// showJSON is the room's page: to guests and newcomers without who is named.
func showJSON(a *web.Ask, v kernel.View) (any, error) {
	s := state(v)
	now, here := s.Now(), web.Roster(v).Here()
	out := agreementJSON{
		Version: now.N, Clauses: []clauseJSON{}, Mandates: now.Mandates, Keep: now.Keep,
		Readers: s.Readers(here), Of: len(here), Read: s.Read(a.Me.ID),
	}
	if now.N > 0 {
		out.Day = now.Day.String()
	}
	for _, l := range now.Clauses {
		out.Clauses = append(out.Clauses, clauseJSONOf(a, l))
	}
	if belongs(a.Me) {
		out.Two, out.Worries, out.Complaints = now.Two, now.Worries, now.Complaints
		for _, st := range now.Standing {
			out.Standing = append(out.Standing, standingJSON(st))
		}
	}
	return out, nil
}

func clauseJSONOf(a *web.Ask, l agreement.Line) clauseJSON {
	if l.Ready != "" {
		return clauseJSON{l.String(), kernel.Text{Lang: a.Lang, Body: a.Say(l.Ready.Words())}, true}
	}
	return clauseJSON{ID: l.String(), Text: l.Text}
}

// withWords is a line of the entries with what can be taken back of it.
type withWords struct {
	Facts any `json:"facts"`
	Words any `json:"words"`
}

// showEntry shows of the journal what the pages show: who read it they never say.
func showEntry(a *web.Ask, _ kernel.View, f kernel.Fact) (web.Line, bool) {
	if !belongs(a.Me) {
		return web.Line{}, false
	}
	switch is := f.Is.(type) {
	case agreement.Worded:
		return web.Line{Is: withWords{is, is.Words}}, true
	case agreement.Adopted:
		return web.Line{Is: withWords{is, is.Words}}, true
	case agreement.Signed:
		return web.Line{Is: is}, true
	case agreement.Expired:
		return web.Line{Is: struct{}{}}, true
	}
	return web.Line{}, false
}

// showSaid shows a clause of the group's own. To say it differently the group is asked.
func showSaid(a *web.Ask, v kernel.View, id journal.ID) (web.Said, bool) {
	text, ok := state(v).Says(id)
	if !ok || !belongs(a.Me) {
		return web.Said{}, false
	}
	url := a.Mine("agreement/versions")
	if state(v).Stands(id) {
		url = a.Mine("agreement/") + "#clause-" + id.String()
	}
	return web.Said{URL: url, What: lang.SaidClause(), Text: text}, true
}

// lendHome asks to read what is agreed, and to name who hears worries.
func lendHome(a *web.Ask, v kernel.View) (h web.Home) {
	s := state(v)
	switch n, ever := s.ReadLast(a.Me.ID); {
	case !ever:
		h.Waiting = append(h.Waiting, signCard(lang.AgreementTitle(), a.Mine("agreement/")))
	case n < s.Now().N:
		h.Waiting = append(h.Waiting, signCard(lang.AgreementChanged(), a.Mine("agreement/")))
	}
	if belongs(a.Me) && len(v.Listeners("worries")) == 0 && mayAnswer(v) > 1 {
		h.Waiting = append(h.Waiting, listenersCard(a.Mine("agreement/change#"+ui.FormData{Command: "agreement.propose"}.FieldID("worries"))))
	}
	if v.Meeting().There(a.Me.ID) {
		h.Next = append(h.Next, againLink(a.Mine("agreement/")))
	}
	return h
}

func mayAnswer(v kernel.View) (n int) {
	for _, m := range web.Roster(v).Here() {
		if belongs(m.Person) {
			n++
		}
	}
	return n
}

// glimpseMost is how many letters of a clause stand in a list.
const glimpseMost = 60

// topics are what a round may be about: the clauses of the group's own.
func topics(a *web.Ask, v kernel.View) (all []ui.Option) {
	if !belongs(a.Me) {
		return nil
	}
	for _, l := range state(v).Now().Clauses {
		if l.Ready == "" && !l.Text.Empty() {
			all = append(all, ui.Option{Value: agreement.Name + ":" + l.ID.String(), Text: clip(l.Text.Body), Lang: l.Text.Lang})
		}
	}
	return all
}

func clip(s string) string {
	if utf8.RuneCountInString(s) <= glimpseMost {
		return s
	}
	return string([]rune(s)[:glimpseMost]) + "…"
}

// smallCard is a clause, or all that is agreed, on a page of another room.
type smallCard struct {
	URL    string
	Clause *clausePart
}

func lendCard(a *web.Ask, v kernel.View, ref kernel.Ref) (templ.Component, bool) {
	if ref.Room != agreement.Name || !belongs(a.Me) || a.OnTablet() {
		return nil, false
	}
	s := state(v)
	if text, ok := s.Says(ref.ID); ok {
		said, _ := showSaid(a, v, ref.ID)
		return smallView(smallCard{said.URL, &clausePart{Words: ui.Words{Text: text.Body, Lang: text.Lang}}}), true
	}
	for _, t := range s.Versions() {
		if t.N > 0 && t.ID == ref.ID {
			return smallView(smallCard{URL: a.Mine("agreement/versions")}), true
		}
	}
	return nil, false
}
