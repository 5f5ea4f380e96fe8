// Package hands is the pages of sessions for whoever has no phone of their own in
// hand: somebody writes for them, or the tablet that goes round reaches them; what
// was written for them stands on a slip; and tables.
//
// It promises that nothing unsigned is ever written for somebody.
package hands

import (
	"slices"
	"strconv"

	"github.com/a-h/templ"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roster"
	"alongside/lang"
	"alongside/rooms/sessions"
	"alongside/rooms/sessions/parts"
	"alongside/web"
	"alongside/web/ui"
)

// Pages registers the pages.
func Pages(p *web.Pages) {
	p.Get("/{session}/scribe", kernel.Member, showVoices)
	p.Get("/{session}/scribe/{member}", kernel.Member, showVoice)
	p.Shared("/{session}/mine", kernel.Member, showMine)
	p.Get("/{session}/written", kernel.Member, showWritten)
	p.Get("/{session}/tables", kernel.Member, showTables)
}

type voicesPage struct {
	parts.Head
	Voices   []voiceLink
	AddURL   string // where somebody without a phone is given a place
	LeaveURL string // where one lets somebody write for oneself
}

type voiceLink struct {
	Who ui.PersonData
	URL string
}

// showVoices is for whom the asker may write tonight.
func showVoices(a *web.Ask, v kernel.View) (templ.Component, error) {
	s, x, err := parts.Inside(a, v)
	if err != nil {
		return nil, err
	}
	p := voicesPage{Head: parts.HeadOf(a, v, x, lang.ScribeTitle()), LeaveURL: a.Mine("members/scribe")}
	if a.Me.Welcomed && a.Me.Side != kernel.Partner {
		p.AddURL = a.Mine("members/people-without-phone")
	}
	for _, m := range web.Roster(v).Here() {
		if m.ID != a.Me.ID && meets(a, x, m.ID) && s.MayWrite(web.Roster(v), a.Me.ID, m.ID) {
			p.Voices = append(p.Voices, voiceLink{a.Person(v, m.ID), parts.URL(a, x.ID, "scribe/"+m.ID.String())})
		}
	}
	return voicesView(p), nil
}

// meets reports whether the asker may know that m is here: a newcomer knows of those in
// the session, an office of those who let it write for them.
func meets(a *web.Ask, x *sessions.Session, m journal.MemberID) bool {
	if a.Me.Side == kernel.Partner {
		return slices.Contains(x.Scribes(m), a.Me.ID)
	}
	return a.Me.Welcomed || x.There(m)
}

// voicePage is all that may be done for one voice, on one page.
type voicePage struct {
	parts.Head
	Who     ui.PersonData
	For     string // whose words these are; "": one's own, on a tablet
	Arrived bool
	Arrive  ui.FormData
	Feel    ui.FormData
	Felt    bool
	Round   parts.Told
	RoundID string
	Turn    bool
	Passed  bool
	Pass    ui.FormData
	HandOn  ui.FormData
	Card    ui.FormData
	About   string
	Cards   []voteLine
	Hat     string // where something can be said without a name
}

type voteLine struct {
	parts.Told
	Card  string
	Votes int
	Voted bool
	Form  ui.FormData
}

func showVoice(a *web.Ask, v kernel.View) (templ.Component, error) {
	s, x, err := parts.Inside(a, v)
	if err != nil {
		return nil, err
	}
	id, err := journal.ParseID(a.PathValue("member"))
	m, ok := web.Roster(v).Member(journal.MemberID(id))
	if err != nil || !ok || !meets(a, x, m.ID) || !s.MayWrite(web.Roster(v), a.Me.ID, m.ID) {
		return nil, fault.New(fault.Forbidden, lang.FaultScribeNotAllowed())
	}
	p := voiceOf(a, v, x, m, "for-"+m.ID.String())
	p.For = m.ID.String()
	return voiceView(p), nil
}

// showMine is the same for who has chosen their picture on a tablet.
func showMine(a *web.Ask, v kernel.View) (templ.Component, error) {
	_, x, err := parts.Find(a, v)
	if err != nil {
		return nil, err
	}
	if !a.SignedIn() || x.Stage != sessions.Underway {
		return nil, web.Elsewhere(a.Mine(""))
	}
	m, _ := web.Roster(v).Member(a.Me.ID)
	p := voiceOf(a, v, x, m, "mine")
	p.Hat = p.Board
	return voiceView(p), nil
}

func voiceOf(a *web.Ask, v kernel.View, x *sessions.Session, m roster.Member, key string) voicePage {
	p := voicePage{
		Head: parts.HeadOf(a, v, x, lang.ScribeTitle()), Who: a.Person(v, m.ID), Arrived: x.There(m.ID),
		Arrive: a.Form("sessions.arrive", key), Feel: a.Form("sessions.check_in", key), Pass: a.Form("sessions.skip", key),
		HandOn: a.Form("sessions.hand_on", key), Card: a.Form("sessions.add_signed_card", key),
	}
	p.Who.Size = "l"
	_, p.Felt = x.Feeling(m.ID)
	if r := x.Round(); r != nil {
		p.Round, p.RoundID, p.About = parts.Tell(a, v, r.Said), r.ID.String(), sessions.Name+":"+r.ID.String()
		p.Passed, p.Turn = x.Skipped(m.ID), x.Turn().Member == m.ID
	}
	for _, c := range x.Cards {
		if !c.Taken {
			p.Cards = append(p.Cards, voteLine{
				parts.Tell(a, v, c.Said), c.ID.String(), x.Votes(c.ID), x.Voted(c.ID, m.ID), a.Form("sessions.vote_card", key+"-"+c.ID.String()),
			})
		}
	}
	return p
}

type writtenPage struct {
	parts.Head
	Slips []slip
}

// slip is what was written for one voice tonight.
type slip struct {
	Who  ui.PersonData
	Said []parts.Told
}

// showWritten is a slip for each who had somebody write for them.
func showWritten(a *web.Ask, v kernel.View) (templ.Component, error) {
	_, x, err := parts.Seen(a, v)
	if err != nil {
		return nil, err
	}
	if a.Me.Side == kernel.Partner {
		return nil, fault.New(fault.Forbidden, lang.FaultPartnerMayNot())
	}
	p := writtenPage{Head: parts.HeadOf(a, v, x, lang.WrittenTitle())}
	for _, m := range web.Roster(v).Here() {
		var one slip
		for _, c := range x.Cards {
			if c.Scribed && c.By == m.ID && !c.Taken {
				one.Said = append(one.Said, parts.Tell(a, v, c.Said).Still())
			}
		}
		for _, i := range x.Agenda() {
			if i.Scribed && i.By == m.ID && i.Session == x.ID && !i.Taken {
				one.Said = append(one.Said, parts.Tell(a, v, i.Said).Still())
			}
		}
		if len(one.Said) > 0 {
			one.Who = a.Person(v, m.ID)
			p.Slips = append(p.Slips, one)
		}
	}
	return writtenView(p), nil
}

type tablesPage struct {
	parts.Head
	Tables []tableLine
	Leads  bool
	Set    ui.FormData
	Off    ui.FormData
	Names  []string // what stands in the fields
	Ways   []ui.Option
}

type tableLine struct {
	Name ui.Words
	Here int
	Mine bool
	N    string
	Form ui.FormData
}

// fields is how many tables the form has room for.
const fields = 4

func showTables(a *web.Ask, v kernel.View) (templ.Component, error) {
	_, x, err := parts.Inside(a, v)
	if err != nil {
		return nil, err
	}
	p := tablesPage{Head: parts.HeadOf(a, v, x, lang.TablesTitle()), Leads: parts.Leads(a, x)}
	p.Set, p.Off = a.Form("sessions.set_tables", ""), a.Form("sessions.set_tables", "off")
	for i, t := range x.Tables() {
		n := strconv.Itoa(i + 1)
		p.Tables = append(p.Tables, tableLine{parts.Words(t.Name, "table-"+n), t.Here, x.Table(a.Me.ID) == i+1, n, a.Form("sessions.sit", n)})
	}
	p.Names = suggested(a, v, x, a.URL.Query().Get("by"))
	for by, words := range map[string]lang.Msg{"language": lang.TablesByLanguage(), "women": lang.TablesForWomen(), "choice": lang.TablesByChoice()} {
		p.Ways = append(p.Ways, ui.Option{Value: parts.URL(a, x.ID, "tables") + "?by=" + by + "#set", Text: a.Say(words)})
	}
	slices.SortFunc(p.Ways, func(a, b ui.Option) int { return slices.Compare([]byte(a.Value), []byte(b.Value)) })
	return tablesView(p), nil
}

// suggested are names of tables to begin from.
func suggested(a *web.Ask, v kernel.View, x *sessions.Session, by string) []string {
	var names []string
	switch by {
	case "language":
		for _, m := range x.Here() {
			if p, ok := v.Roster().Person(m); ok && !slices.Contains(names, lang.Name(p.Language)) && len(names) < fields {
				names = append(names, lang.Name(p.Language))
			}
		}
	case "women":
		names = []string{a.Say(lang.TableWomen()), a.Say(lang.TableEverybody())}
	case "choice":
		names = []string{a.Say(lang.TableN(1)), a.Say(lang.TableN(2)), a.Say(lang.TableN(3))}
	}
	for len(names) < fields {
		names = append(names, "")
	}
	return names
}
