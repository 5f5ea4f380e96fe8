package face

import (
	"slices"

	"github.com/a-h/templ"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
	"alongside/rooms/sessions"
	"alongside/rooms/sessions/parts"
	"alongside/web"
	"alongside/web/ui"
)

func showCheckIn(a *web.Ask, v kernel.View) (templ.Component, error) {
	_, x, err := parts.Inside(a, v)
	if err != nil {
		return nil, err
	}
	p := checkInPage{Head: parts.HeadOf(a, v, x, lang.CheckIn()), Form: a.Form("sessions.check_in", ""), Pass: a.Form("sessions.check_in", "pass")}
	p.Form.Then, p.Pass.Then = parts.URL(a, x.ID, ""), parts.URL(a, x.ID, "")
	feeling, answered := x.Feeling(a.Me.ID)
	p.Answered = answered
	if answered && feeling > 0 {
		p.Chosen = number(feeling)
	}
	if !p.Partner {
		for _, m := range x.Details().Care.Supporters {
			p.Supporters = append(p.Supporters, a.Person(v, m))
		}
	}
	return checkInView(p), nil
}

func showBoard(a *web.Ask, v kernel.View) (templ.Component, error) {
	s, x, err := parts.Seen(a, v)
	if err != nil {
		return nil, err
	}
	p := boardPage{
		Head: parts.HeadOf(a, v, x, lang.Board()), Question: roundOf(s, a, v, x), There: parts.There(a, x),
		Add: a.Form("sessions.add_card", ""), Sign: a.Form("sessions.add_signed_card", ""), Secret: a.NewCode(),
		Alone: alone(a, v, x), Leads: parts.Leads(a, x), OpenHat: a.Form("sessions.open_hat", ""),
	}
	p.Wide = true
	for _, f := range []*ui.FormData{&p.Add, &p.Sign, &p.OpenHat} {
		f.Action += "#add" // what the answer says stands there, below the cards
	}
	if p.Question != nil {
		p.About, p.Lent = sessions.Name+":"+p.Question.ID, p.Question.Lent
	}
	if n := x.Table(a.Me.ID); n > 0 {
		p.Table = number(n)
	}
	for _, c := range x.Cards {
		k := cardOf(s, a, v, x, c)
		p.Cards, p.Votes = append(p.Cards, k), p.Votes+k.Votes
		if c.By.Zero() {
			p.FromHat++
		}
	}
	if a.Did("sessions.add_card") {
		p.Code = a.Done.Secret
		p.CodeLink = a.Own() + a.Mine("") + "#takeback-" + p.Code
	}
	return boardView(p), nil
}

// alone reports whether nobody else who is there reads the asker's language.
func alone(a *web.Ask, v kernel.View, x *sessions.Session) bool {
	if !a.SignedIn() {
		return false
	}
	same := 0
	for _, m := range x.Here() {
		if p, ok := v.Roster().Person(m); ok && p.Language == a.Me.Language {
			same++
		}
	}
	return same == 1
}

func showCard(a *web.Ask, v kernel.View) (templ.Component, error) {
	s, x, err := parts.Seen(a, v)
	if err != nil {
		return nil, err
	}
	i := slices.IndexFunc(x.Cards, func(c *sessions.Card) bool { return c.ID.String() == a.PathValue("card") })
	if i < 0 {
		return nil, fault.New(fault.NotFound, lang.FaultNotFound())
	}
	return cardFragment(a.Page(v, lang.Board()), cardOf(s, a, v, x, x.Cards[i])), nil
}

func showTurns(a *web.Ask, v kernel.View) (templ.Component, error) {
	s, x, err := parts.Inside(a, v)
	if err != nil {
		return nil, err
	}
	if x.Roles[sessions.Timekeeper] != a.Me.ID && x.Roles[sessions.Facilitator] != a.Me.ID {
		return nil, fault.New(fault.Forbidden, lang.FaultRoleTimekeeper())
	}
	p := turnsPage{Head: parts.HeadOf(a, v, x, lang.TurnsTitle()), Round: roundOf(s, a, v, x), Paused: x.Paused(), HandOn: a.Form("sessions.hand_on", "turns")}
	t := x.Turn()
	for _, m := range web.Roster(v).Here() {
		absent := !a.Me.Welcomed && !x.There(m.ID) // newcomers see who is there, and no list of members
		if absent || !sessions.MayEnter(m.Person, x) || a.Me.Side == kernel.Partner && m.ID != a.Me.ID {
			continue
		}
		now := m.ID == t.Member
		p.People = append(p.People, turnPart{
			Person: a.Person(v, m.ID), Member: m.ID.String(), Now: now, Interpreting: now && t.Interpreting,
			Form: a.Form("sessions.take_turn", m.ID.String()),
		})
	}
	return turnsView(p), nil
}

// wallMost is how many cards fit on the wall: those that matter to most.
const wallMost = 4

func showWall(a *web.Ask, v kernel.View) (templ.Component, error) {
	s, x, err := parts.Inside(a, v)
	if err != nil {
		return nil, err
	}
	p := wallPage{
		Head: parts.HeadOf(a, v, x, lang.Session()), Round: roundOf(s, a, v, x), Paused: x.Paused(), Here: len(x.Here()),
	}
	for _, c := range x.Cards {
		if !c.Taken {
			p.Cards = append(p.Cards, cardOf(s, a, v, x, c))
		}
	}
	slices.SortStableFunc(p.Cards, func(a, b cardPart) int { return b.Votes - a.Votes })
	p.Cards = p.Cards[:min(len(p.Cards), wallMost)]
	return wallView(p), nil
}

func showLead(a *web.Ask, v kernel.View) (templ.Component, error) {
	_, x, err := parts.Inside(a, v)
	if err != nil {
		return nil, err
	}
	if x.Roles[sessions.Facilitator] != a.Me.ID {
		return nil, fault.New(fault.Forbidden, lang.FaultRoleFacilitator())
	}
	p := leadPage{
		Head: parts.HeadOf(a, v, x, lang.LeadTitle()), Start: a.Form("sessions.start_round", ""), OpenHat: a.Form("sessions.open_hat", ""),
		Count: a.Form("sessions.count", ""), Counts: x.Counts, Hard: hardMoments(), CloseURL: parts.URL(a, x.ID, "close"), TurnsURL: parts.URL(a, x.ID, "turns"), WallURL: parts.URL(a, x.ID, "wall"),
	}
	p.Start.Then, p.Count.Thanks = parts.URL(a, x.ID, ""), true
	for _, i := range x.Agenda() {
		if !i.Taken {
			p.About = append(p.About, ui.Option{Value: refOf(i.ID), Text: i.Text.Body, Lang: i.Text.Lang})
		}
	}
	p.About = append(p.About, a.Topics(v)...)
	p.MoreURLs = []web.Way{
		{Icon: "group", Text: a.Say(lang.TablesTitle()), URL: parts.URL(a, x.ID, "tables")},
		{Icon: "scribe", Text: a.Say(lang.ScribeTitle()), URL: parts.URL(a, x.ID, "scribe")},
		{Icon: "tablet", Text: a.Say(lang.TabletLend()), URL: a.Mine("members/tablet/lend")},
		{Icon: "print", Text: a.Say(lang.OnPaper()), URL: parts.URL(a, x.ID, "paper")},
		{Icon: "hat", Text: a.Say(lang.SlipsIn()), URL: parts.URL(a, x.ID, "slips")},
	}
	return leadView(p), nil
}

func showClose(a *web.Ask, v kernel.View) (templ.Component, error) {
	s, x, err := parts.Inside(a, v)
	if err != nil {
		return nil, err
	}
	q := s.Question()
	p := closePage{
		Head: parts.HeadOf(a, v, x, lang.CloseTitle()), Question: aspectWords(q), Field: string(q),
		Reflect: a.Form("sessions.reflect", ""), Thanks: a.Did("sessions.reflect"), Secret: a.NewCode(),
		Closing: parts.Told{Words: parts.Words(x.Details().Care.Closing, "closing")}, Close: a.Form("sessions.close", ""),
	}
	p.Close.Then = parts.URL(a, x.ID, "minutes")
	p.May = parts.Leads(a, x) || a.SignedIn() && x.Late(a.Group.Ask(v))
	if !p.Partner && !a.OnTablet() {
		p.Written = parts.URL(a, x.ID, "written")
	}
	return closeView(p), nil
}

func showMinutes(a *web.Ask, v kernel.View) (templ.Component, error) {
	s, x, err := parts.Seen(a, v)
	if err != nil {
		return nil, err
	}
	if x.Stage != sessions.Done {
		return nil, fault.New(fault.NotFound, lang.FaultNotFound())
	}
	d := x.Details()
	p := minutesPage{
		Head: parts.HeadOf(a, v, x, lang.MinutesTitle()), When: parts.When(a, v, x), Place: parts.Words(d.Place, "place"), Totals: *x.Totals,
		Weather: weather(x.Totals.Weather), Agenda: agenda(a, v, x), Counts: x.Counts, QR: v.Head().String(),
	}
	p.Live = ""
	p.Sum = ui.Fours(p.QR)
	for _, r := range sessions.Roles {
		for _, m := range x.Took(r) {
			p.Roles++
			if firstOf(s, x, r, m) {
				p.First++
			}
		}
	}
	for _, c := range x.Cards {
		p.Cards = append(p.Cards, cardOf(s, a, v, x, c))
	}
	slices.SortStableFunc(p.Cards, func(a, b cardPart) int { return b.Votes - a.Votes })
	p.Rounds = rounds(a, v, x)
	p.felt(x)
	return minutesView(p), nil
}

// firstOf reports whether m had a role in no session before x.
func firstOf(s *sessions.State, x *sessions.Session, r sessions.Role, m journal.MemberID) bool {
	for _, y := range s.Sessions() {
		if y.Starts < x.Starts && y.Stage == sessions.Done && slices.Contains(y.Took(r), m) {
			return false
		}
	}
	return true
}

// fewest is how many people stand behind a number of a round that minutes show.
const fewest = 5

func rounds(a *web.Ask, v kernel.View, x *sessions.Session) (all []roundMinutes) {
	for _, r := range x.Rounds {
		p := roundMinutes{Told: parts.Tell(a, v, r.Said)}
		if i := slices.IndexFunc(x.Totals.Rounds, func(h sessions.Heard) bool { return h.Round == r.ID }); i >= 0 {
			p.Heard = x.Totals.Rounds[i]
		}
		p.Says = append(p.Says, lang.RoundSpoke(p.Spoke))
		if p.Passed != nil && *p.Passed >= fewest {
			p.Says = append(p.Says, lang.RoundPassed(*p.Passed))
		}
		if p.Unheard != nil && *p.Unheard > 0 {
			p.Says = append(p.Says, lang.RoundUnheard(*p.Unheard))
		}
		if p.Equality != nil && p.Spoke >= fewest {
			p.Says = append(p.Says, lang.RoundEquality(100-*p.Equality))
		}
		all = append(all, p)
	}
	return all
}

func (p *minutesPage) felt(x *sessions.Session) {
	for _, q := range sessions.Aspects {
		faces, known := x.Felt(q)
		if !known {
			continue
		}
		p.FeltQ = aspectWords(q)
		for i, n := range faces {
			p.Felt = append(p.Felt, feltPart{ui.Feelings()[i].Name, n})
		}
		return
	}
}
