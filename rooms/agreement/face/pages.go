package face

import (
	"strconv"

	"github.com/a-h/templ"

	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
	"alongside/rooms/agreement"
	"alongside/web"
	"alongside/web/ui"
)

// clausePart is a clause as the asker reads it.
type clausePart struct {
	Key   string
	N     string // in the reader's digits; "": it has no place
	Words ui.Words
	Gone  bool // taken back
}

func clauseOf(a *web.Ask, v kernel.View, l agreement.Line, n int) clausePart {
	p := clausePart{Key: l.String(), Gone: l.Ready == "" && l.Text.Empty()}
	if n > 0 {
		p.N = lang.Digits(a.Lang, n)
	}
	switch {
	case l.Ready != "":
		p.Words = ui.Words{Text: a.Say(l.Ready.Words()), Lang: a.Lang, ID: "w-" + string(l.Ready)}
	case l.ID.Zero(): // proposed
		p.Words = ui.Words{Text: l.Text.Body, Lang: l.Text.Lang}
	default:
		p.Words = a.Told(v, l.ID.String(), l.Text, !p.Gone && belongs(a.Me))
	}
	return p
}

func clausesOf(a *web.Ask, v kernel.View, t agreement.Terms) (all []clausePart) {
	for i, l := range t.Clauses {
		all = append(all, clauseOf(a, v, l, i+1))
	}
	return all
}

// mandatePart is what an agreement says of an act.
type mandatePart struct {
	Act    agreement.Act
	Title  lang.Msg
	Group  bool
	Shares lang.Msg
	Time   lang.Msg
}

func mandatesOf(t agreement.Terms) (all []mandatePart) {
	for _, act := range agreement.Acts {
		all = append(all, mandateOf(act, t.Mandates[act]))
	}
	return all
}

func mandateOf(act agreement.Act, m agreement.Mandate) mandatePart {
	return mandatePart{act, actWords(act), m.Group || act == agreement.Decide, shareWords(m.Quorum), timeWords(m.Days)}
}

func actWords(act agreement.Act) lang.Msg {
	switch act {
	case agreement.Publish:
		return lang.MandateActPublish()
	case agreement.InviteOffice:
		return lang.MandateActInviteOffice()
	case agreement.Share:
		return lang.MandateActShare()
	case agreement.AskOpenly:
		return lang.MandateActAskOpenly()
	case agreement.Remove:
		return lang.MandateActRemove()
	case agreement.ChangeAgreement:
		return lang.MandateActChangeAgreement()
	}
	return lang.MandateActDecide()
}

// shares are the shares that a page offers, in hundredths.
var shares = []int{33, 50, 66, 100}

func percent(quorum float64) int { return int(quorum*100 + 0.5) }

func shareWords(quorum float64) lang.Msg {
	switch n := percent(quorum); n {
	case 33:
		return lang.ShareThird()
	case 50:
		return lang.ShareHalf()
	case 66, 67:
		return lang.ShareTwoThirds()
	case 100:
		return lang.ShareAll()
	default:
		return lang.SharePercent(n)
	}
}

// times are the times for which a page offers to ask, in days.
var times = []int{3, 7, 14}

func timeWords(days int) lang.Msg {
	switch days {
	case 3:
		return lang.TimeThreeDays()
	case 7:
		return lang.TimeWeek()
	case 14:
		return lang.TimeTwoWeeks()
	}
	return lang.TimeDays(days)
}

// keeps are the times for which a page offers to keep something, in days; 0: for good.
var keeps = []int{0, 365, 90, 28}

func keepWords(days int) lang.Msg {
	switch days {
	case 0:
		return lang.KeepForGood()
	case 28:
		return lang.TimeFourWeeks()
	case 90:
		return lang.TimeThreeMonths()
	case 365:
		return lang.TimeYear()
	}
	return lang.TimeDays(days)
}

func sortWords(s agreement.Sort) lang.Msg {
	switch s {
	case agreement.Cards:
		return lang.KeepCards()
	case agreement.Moments:
		return lang.KeepMoments()
	}
	return lang.KeepWorries()
}

// keepPart is for how long a sort of things is kept.
type keepPart struct{ Title, Time lang.Msg }

func keepsOf(t agreement.Terms) (all []keepPart) {
	for _, s := range agreement.Sorts {
		all = append(all, keepPart{sortWords(s), keepWords(t.Keep[s])})
	}
	return all
}

// standingPart is what somebody may do without asking.
type standingPart struct {
	Who  []ui.PersonData
	Text ui.Words
	Acts []lang.Msg
}

func standingOf(a *web.Ask, v kernel.View, t agreement.Terms) (all []standingPart) {
	for _, st := range t.Standing {
		p := standingPart{Who: named(a, v, st.Who), Text: ui.Words{Text: st.Text.Body, Lang: st.Text.Lang}}
		for _, act := range st.Acts {
			p.Acts = append(p.Acts, actWords(act))
		}
		all = append(all, p)
	}
	return all
}

// named draws members; who left is "somebody who left".
func named(a *web.Ask, v kernel.View, ids []journal.MemberID) (all []ui.PersonData) {
	for _, id := range ids {
		p := a.Person(v, id)
		p.Size = "s"
		all = append(all, p)
	}
	return all
}

// peoplePart is who is named for something; Nobody is what it says where nobody is.
type peoplePart struct {
	ID          string
	Title, Lead lang.Msg
	Led         bool // Lead is said
	Who         []ui.PersonData
	Nobody      lang.Msg
}

func peopleOf(a *web.Ask, v kernel.View, t agreement.Terms) []peoplePart {
	return []peoplePart{
		{ID: "worries", Title: lang.WorriesWho(), Who: named(a, v, t.Worries), Nobody: lang.ListenersNone()},
		{ID: "complaints", Title: lang.ComplaintsWho(), Who: named(a, v, t.Complaints), Nobody: lang.ListenersNone()},
		{ID: "two", Title: lang.TwoTitle(), Lead: lang.TwoLead(), Led: true, Who: named(a, v, t.Two), Nobody: lang.StandingNone()},
	}
}

type agreementPage struct {
	ui.Page
	Lead     lang.Msg
	On       string // the day on which it was agreed; "": every group begins with it
	Clauses  []clausePart
	Readers  lang.Msg
	Sign     ui.FormData // no Command: it is read
	Version  string
	Mandates []mandatePart
	Named    bool // the asker may see who is named
	Standing []standingPart
	People   []peoplePart
	Keep     []keepPart

	ChangeURL, VersionsURL, PrintURL, HostURL string
}

func showAgreement(a *web.Ask, v kernel.View) (templ.Component, error) {
	s := state(v)
	now := s.Now()
	here := web.Roster(v).Here()
	p := agreementPage{
		Page: a.Page(v, lang.AgreementTitle()), Lead: lang.AgreementLead(), Clauses: clausesOf(a, v, now.Terms), Version: strconv.Itoa(now.N),
		Readers: lang.AgreementReaders(s.Readers(here), len(here)), Mandates: mandatesOf(now.Terms), Keep: keepsOf(now.Terms),
		PrintURL: a.Mine("agreement/print"), HostURL: a.Mine("members/host"),
	}
	if p.On = on(a, now); p.On == "" {
		p.Lead = lang.AgreementReadyLead()
	}
	if !s.Read(a.Me.ID) {
		p.Sign = a.Form("agreement.sign", "")
	}
	if p.Named = belongs(a.Me); p.Named {
		p.Standing, p.People = standingOf(a, v, now.Terms), peopleOf(a, v, now.Terms)
		p.ChangeURL, p.VersionsURL = a.Mine("agreement/change"), a.Mine("agreement/versions")
	}
	return agreementView(p), nil
}

// on is the day on which a version was agreed.
func on(a *web.Ask, t agreement.Version) string {
	if t.N == 0 {
		return ""
	}
	return a.Say(lang.AgreementOn(lang.Date(a.Lang, t.Day.Time())))
}

type printPage struct {
	ui.Page
	Group   ui.Words
	On      string
	Clauses []clausePart
}

func showPrint(a *web.Ask, v kernel.View) (templ.Component, error) {
	now, name := state(v).Now(), web.Roster(v).GroupName()
	p := printPage{Page: a.Page(v, lang.AgreementTitle()), Group: ui.Words{Text: name.Body, Lang: name.Lang}, On: on(a, now), Clauses: clausesOf(a, v, now.Terms)}
	for i := range p.Clauses {
		p.Clauses[i].Words.MeansURL = "" // nobody follows a link on paper
	}
	return printView(p), nil
}

type versionPart struct {
	Key     string
	On      string
	Differs differs
	Clauses []clausePart // of the first
}

type versionsPage struct {
	ui.Page
	All     []versionPart // the newest first
	BackURL string
}

func showVersions(a *web.Ask, v kernel.View) (templ.Component, error) {
	p := versionsPage{Page: a.Page(v, lang.VersionsTitle()), BackURL: a.Mine("agreement/")}
	all := state(v).Versions()
	for i := len(all) - 1; i > 0; i-- {
		p.All = append(p.All, versionPart{Key: strconv.Itoa(i), On: on(a, all[i]), Differs: differsOf(a, v, all[i-1].Terms, all[i].Terms)})
	}
	p.All = append(p.All, versionPart{Key: "0", On: a.Say(lang.VersionReady()), Clauses: clausesOf(a, v, all[0].Terms)})
	return versionsView(p), nil
}
