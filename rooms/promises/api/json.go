package api

import (
	"slices"

	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
	"alongside/rooms/promises"
	"alongside/rooms/promises/parts"
	"alongside/web"
)

// What programs see of promises.

type actJSON struct {
	ID      journal.ID         `json:"id"`
	Text    kernel.Text        `json:"text"`
	Who     kernel.Text        `json:"who,omitzero"`
	Due     string             `json:"due,omitempty"`
	Because []kernel.Ref       `json:"because,omitempty"`
	Helping []journal.MemberID `json:"helping,omitempty"`
	Done    bool               `json:"done"`
	Late    int                `json:"days_late,omitempty"`
	Became  []saidJSON         `json:"became,omitempty"`
	Taken   bool               `json:"taken_back,omitempty"`
}

type saidJSON struct {
	ID      journal.ID       `json:"id"`
	Day     string           `json:"day"`
	Text    kernel.Text      `json:"text,omitzero"`
	Done    bool             `json:"done,omitempty"`
	Office  bool             `json:"office,omitempty"`
	Stage   promises.Stage   `json:"stage,omitempty"`
	Verdict promises.Verdict `json:"verdict,omitempty"`
	Answer  promises.Reply   `json:"answer,omitempty"`
	By      kernel.Text      `json:"by,omitzero"`
	HearBy  string           `json:"hear_by,omitempty"`
	PassTo  promises.Office  `json:"pass_to,omitzero"`
	Taken   bool             `json:"taken_back,omitempty"`
}

type askJSON struct {
	ID        journal.ID      `json:"id"`
	To        promises.Office `json:"to"`
	Text      kernel.Text     `json:"text"`
	Day       string          `json:"day"`
	Sent      string          `json:"sent,omitempty"`
	HearBy    string          `json:"hear_by,omitempty"`
	Because   []kernel.Ref    `json:"because,omitempty"`
	From      journal.ID      `json:"from,omitzero"`
	Agreed    journal.ID      `json:"agreed,omitzero"`
	Closed    bool            `json:"closed,omitempty"`
	Published bool            `json:"published,omitempty"`
	Silent    int             `json:"days_silent,omitempty"`
	AsksBack  bool            `json:"asks_back,omitempty"`
	Talk      []saidJSON      `json:"talk"`
	Promises  []journal.ID    `json:"promises"`
	Taken     bool            `json:"taken_back,omitempty"`
}

type promiseJSON struct {
	ID       journal.ID    `json:"id"`
	Ask      journal.ID    `json:"ask,omitzero"`
	Day      string        `json:"day"`
	What     kernel.Text   `json:"what"`
	Who      kernel.Text   `json:"who,omitzero"`
	See      kernel.Text   `json:"see,omitzero"`
	BySide   promises.Side `json:"by_side"`
	ByOffice bool          `json:"by_office,omitempty"`
	Due      string        `json:"due,omitempty"`
	Late     int           `json:"days_late,omitempty"`
	LetGo    bool          `json:"let_go,omitempty"`
	Verdict  string        `json:"verdict"` // "not_checked" until the group has looked
	Wordings []saidJSON    `json:"wordings"`
	Reports  []saidJSON    `json:"reports"`
	Checks   []saidJSON    `json:"checks"`
}

type roomJSON struct {
	Acts     []actJSON     `json:"acts"`
	Asks     []askJSON     `json:"asks"`
	Promises []promiseJSON `json:"promises"`
}

func iso(d journal.Day) string {
	if d == 0 {
		return ""
	}
	return lang.ISO(d)
}

// JSON is the room's page; partners and newcomers see nothing of it.
func JSON(a *web.Ask, v kernel.View) (any, error) {
	out := roomJSON{[]actJSON{}, []askJSON{}, []promiseJSON{}}
	if !parts.Belongs(a.Me) {
		return out, nil
	}
	today := a.Today(v)
	for _, x := range parts.State(v).Acts() {
		j := actJSON{
			ID: x.ID, Text: x.Text, Who: x.Who, Due: iso(x.Due), Because: x.Because, Helping: x.Helping(), Done: x.Done(),
			Late: x.Late(today), Taken: x.Taken,
		}
		for _, o := range x.Became {
			s := heard(o.Said)
			s.Done = o.Done
			j.Became = append(j.Became, s)
		}
		out.Acts = append(out.Acts, j)
	}
	for _, x := range parts.State(v).Asks() {
		out.Asks = append(out.Asks, askOf(x, today))
	}
	for _, x := range parts.State(v).Promises() {
		out.Promises = append(out.Promises, promiseOf(x, today))
	}
	return out, nil
}

func heard(s promises.Said) saidJSON {
	return saidJSON{ID: s.ID, Day: iso(s.Day), Text: s.Text, Taken: s.Taken}
}

func askOf(x *promises.Ask, today journal.Day) askJSON {
	j := askJSON{
		ID: x.ID, To: x.To, Text: x.Text, Day: iso(x.Day), Sent: iso(x.Sent), HearBy: iso(x.HearBy), Because: x.Because, From: x.From,
		Agreed: x.Agreed, Closed: x.Closed, Published: x.Published, Silent: x.Silent(today), AsksBack: x.AsksBack(), Taken: x.Taken,
		Talk: []saidJSON{}, Promises: []journal.ID{},
	}
	for _, t := range x.Talk() {
		s := heard(t.Said)
		s.Office, s.Answer, s.By, s.HearBy, s.PassTo = t.Office, t.Answer, t.By, iso(t.HearBy), t.PassTo
		j.Talk = append(j.Talk, s)
	}
	for _, p := range x.Promises() {
		j.Promises = append(j.Promises, p.ID)
	}
	return j
}

func promiseOf(x *promises.Promise, today journal.Day) promiseJSON {
	j := promiseJSON{
		ID: x.ID, Day: iso(x.Day), What: x.What().Text, Who: x.Who.Text, See: x.See.Text, BySide: x.Side, ByOffice: x.Office, Due: iso(x.Due),
		Late: x.Late(today), LetGo: x.LetGo, Verdict: "not_checked", Wordings: []saidJSON{}, Reports: []saidJSON{}, Checks: []saidJSON{},
	}
	if x.Ask != nil {
		j.Ask = x.Ask.ID
	}
	if v := x.Verdict(); v != "" {
		j.Verdict = string(v)
	}
	for _, w := range x.Wordings() {
		s := heard(w.Said)
		s.Office = w.Office
		j.Wordings = append(j.Wordings, s)
	}
	for _, r := range x.Reports {
		s := heard(r.Said)
		s.Stage, s.Office = r.Stage, r.Office
		j.Reports = append(j.Reports, s)
	}
	for _, c := range x.Checks {
		s := heard(c.Said)
		s.Verdict = c.Verdict
		j.Checks = append(j.Checks, s)
	}
	return j
}

// withWords is a line of the entries with what can be taken back of it.
type withWords struct {
	Facts any `json:"facts"`
	Words any `json:"words"`
}

// Entry shows of the journal what the pages show: who helps, and otherwise nobody's
// name; of codes nothing.
func Entry(a *web.Ask, _ kernel.View, f kernel.Fact) (web.Line, bool) {
	if !parts.Belongs(a.Me) {
		return web.Line{}, false
	}
	switch is := f.Is.(type) {
	case promises.Helped:
		return web.Line{Is: is, Named: true}, true
	case promises.LinkMade, promises.DoorClosed, promises.DoorOpened, promises.LetGo, promises.Published, promises.Unpublished:
		return web.Line{Is: is}, true
	case promises.Asked:
		return web.Line{Is: withWords{is, struct {
			To   promises.Office `json:"to"`
			Text kernel.Text     `json:"text"`
		}{is.Words.To, is.Words.Text}}}, true
	case promises.Acted:
		return web.Line{Is: withWords{is, is.Words}}, true
	case promises.Became:
		return web.Line{Is: withWords{is, is.Words}}, true
	case promises.Answered:
		return web.Line{Is: withWords{is, is.Words}}, true
	case promises.Replied:
		return web.Line{Is: withWords{is, is.Words}}, true
	case promises.Promised:
		return web.Line{Is: withWords{is, is.Words}}, true
	case promises.Reported:
		return web.Line{Is: withWords{is, is.Words}}, true
	case promises.Checked:
		return web.Line{Is: withWords{is, is.Words}}, true
	case promises.Reworded:
		return web.Line{Is: withWords{is, is.Words}}, true
	}
	return web.Line{}, false
}

// Said shows what somebody said here, if the asker may see it.
func Said(a *web.Ask, v kernel.View, id journal.ID) (web.Said, bool) {
	if !parts.Belongs(a.Me) {
		return web.Said{}, false
	}
	for _, s := range []func(*web.Ask, *promises.State, journal.ID) (web.Said, bool){saidOfActs, saidOfAsks, saidOfPromises} {
		if said, ok := s(a, parts.State(v), id); ok && !said.Text.Empty() {
			return said, true
		}
	}
	return web.Said{}, false
}

func saidOfActs(a *web.Ask, s *promises.State, id journal.ID) (web.Said, bool) {
	for _, x := range s.Acts() {
		if x.ID == id {
			return web.Said{URL: parts.URL(a, x.ID), What: lang.SaidAct(), Text: x.Text}, true
		}
		if i := slices.IndexFunc(x.Became, func(o *promises.Outcome) bool { return o.ID == id }); i >= 0 {
			return web.Said{URL: parts.URL(a, x.ID), What: lang.SaidAct(), Text: x.Became[i].Text}, true
		}
	}
	return web.Said{}, false
}

func saidOfAsks(a *web.Ask, s *promises.State, id journal.ID) (web.Said, bool) {
	for _, x := range s.Asks() {
		if x.ID == id {
			return web.Said{URL: parts.URL(a, x.ID), What: lang.SaidAsk(), Text: x.Text}, true
		}
		talk := x.Talk()
		if i := slices.IndexFunc(talk, func(t *promises.Turn) bool { return t.ID == id }); i >= 0 {
			return web.Said{URL: parts.URL(a, x.ID), What: lang.SaidAsk(), Text: talk[i].Text}, true
		}
	}
	return web.Said{}, false
}

func saidOfPromises(a *web.Ask, s *promises.State, id journal.ID) (said web.Said, ok bool) {
	for _, x := range s.Promises() {
		said = web.Said{URL: parts.URL(a, x.ID), What: lang.SaidPromise()}
		for _, w := range x.Wordings() {
			if w.ID == id {
				said.Text, ok = w.Text, true
			}
		}
		for _, r := range x.Reports {
			if r.ID == id {
				said.Text, ok = r.Text, true
			}
		}
		for _, c := range x.Checks {
			if c.ID == id {
				said.Text, ok = c.Text, true
			}
		}
		if ok {
			return said, true
		}
	}
	return web.Said{}, false
}
