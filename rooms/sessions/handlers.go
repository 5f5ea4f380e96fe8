package sessions

import (
	"slices"
	"time"

	"github.com/a-h/templ"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roster"
	"alongside/lang"
	"alongside/web"
	"alongside/web/ui"
)

func state(v kernel.View) *State { return kernel.In[*State](v) }

// find returns the session of the address, if the asker may know of it.
func find(a *web.Ask, v kernel.View) (*State, *Session, error) {
	s := state(v)
	id, err := journal.ParseID(a.PathValue("session"))
	if err != nil {
		return s, nil, fault.New(fault.NotFound, lang.FaultNotFound())
	}
	x := s.Session(id)
	if x == nil || !MayKnow(a.Me, x) {
		return s, nil, fault.New(fault.NotFound, lang.FaultNotFound())
	}
	return s, x, nil
}

// inside returns the session of the address, if the asker is in it.
func inside(a *web.Ask, v kernel.View) (*State, *Session, error) {
	s, x, err := find(a, v)
	switch {
	case err != nil:
		return s, nil, err
	case x.Stage != Underway:
		return s, nil, fault.New(fault.Conflict, lang.FaultSessionClosed())
	case !x.There(a.Me.ID):
		return s, nil, fault.New(fault.Forbidden, lang.FaultArriveFirst())
	}
	return s, x, nil
}

// showNow is the session that is open, or all of them.
func showNow(a *web.Ask, v kernel.View) (templ.Component, error) {
	if x := state(v).Open(); x != nil && MayKnow(a.Me, x) {
		return evening(a, v, state(v), x), nil
	}
	return showAll(a, v)
}

func showAll(a *web.Ask, v kernel.View) (templ.Component, error) {
	p := listPage{Page: a.Page(v, lang.Sessions()), PlanURL: a.Mine("sessions/plan")}
	p.MayPlan = a.Me.Welcomed && a.Me.Side != kernel.Partner
	for _, x := range state(v).Sessions() {
		if !MayKnow(a.Me, x) {
			continue
		}
		switch c := card(a, v, x); {
		case x.Stage == Underway:
			p.Alive = append(p.Alive, c)
		case x.Stage == Ahead:
			p.Ahead = append([]sessionCard{c}, p.Ahead...)
		default:
			p.Past = append(p.Past, c)
		}
	}
	return listView(p), nil
}

func showPlan(a *web.Ask, v kernel.View) (templ.Component, error) {
	p := planPage{Page: a.Page(v, lang.PlanTitle()), Form: a.Form("sessions.plan", ""), People: personOptions(v, mayCare)}
	p.Form.Then = a.Mine("sessions/all")
	return planView(p), nil
}

func showChange(a *web.Ask, v kernel.View) (templ.Component, error) {
	_, x, err := find(a, v)
	if err != nil {
		return nil, err
	}
	d := x.Details()
	p := planPage{
		Page: a.Page(v, lang.PlanTitle()), Form: a.Form("sessions.change", ""), Session: x.ID.String(), Details: d,
		Starts: x.Starts.Time().In(v.Roster().Zone()).Format("2006-01-02T15:04"),
		Weekly: d.Every == Week, Lived: d.Who == LivedOnly, People: personOptions(v, mayCare),
	}
	p.Form.Then = url(a, x.ID, "")
	return planView(p), nil
}

func showSession(a *web.Ask, v kernel.View) (templ.Component, error) {
	s, x, err := find(a, v)
	if err != nil {
		return nil, err
	}
	switch x.Stage {
	case Underway:
		return evening(a, v, s, x), nil
	case Ahead:
		return ahead(a, v, s, x), nil
	}
	p := overPage{headPart: s.head(a, v, x, lang.Session()), When: when(a, v, x), Why: part(x.Why), Tag: card(a, v, x).Tag}
	if x.Stage == Done {
		p.Minutes = url(a, x.ID, "minutes")
	}
	return overView(p), nil
}

func ahead(a *web.Ask, v kernel.View, s *State, x *Session) templ.Component {
	d := x.Details()
	p := aheadPage{
		headPart: s.head(a, v, x, lang.Session()), When: when(a, v, x), Lines: planLines(d), Care: careLines(d),
		Agenda: agenda(a, x), AddItem: a.Form("sessions.add_item", ""), Open: a.Form("sessions.open", ""),
		Cancel: a.Form("sessions.cancel", ""), InviteForm: a.Form("sessions.invite_partner", ""),
		AskHard: d.Care.HardToday.Empty(), People: personOptions(v, mayCare), ChangeURL: url(a, x.ID, "change"),
		Weekly: d.Every == Week,
	}
	rest := d.Care
	if rest.HardToday.Empty() {
		rest.HardToday = kernel.Text{Body: "-"}
	}
	missing := rest.Missing()
	p.CareWhole = missing == "" || missing == "supporters"
	p.OpenEarly = !a.Group.Ask(v).Past(x.Starts.Time().Add(-earlyBy * time.Second))
	for _, m := range d.Care.Supporters {
		p.Supporters = append(p.Supporters, a.Person(v, m))
		p.Chosen = append(p.Chosen, m.String())
	}
	p.Partners = personOptions(v, func(m roster.Member) bool { return m.Side == kernel.Partner && !x.Invited(m.ID) })
	for _, m := range web.Roster(v).Here() {
		if x.Invited(m.ID) {
			p.Invited = append(p.Invited, a.Person(v, m.ID))
		}
	}
	return aheadView(p)
}

func evening(a *web.Ask, v kernel.View, s *State, x *Session) templ.Component {
	d := x.Details()
	p := eveningPage{
		headPart: s.head(a, v, x, lang.Session()), There: x.There(a.Me.ID), Welcomed: a.Me.Welcomed,
		Arrive: a.Form("sessions.arrive", ""), Lines: planLines(d), HereCount: len(x.Here()),
		CheckInURL: url(a, x.ID, "checkin"), LeadURL: url(a, x.ID, "lead"), TurnsURL: url(a, x.ID, "turns"), CloseURL: url(a, x.ID, "close"),
	}
	p.Arrive.Back = a.Path()
	if !p.There {
		return eveningView(p)
	}
	_, p.CheckedIn = x.Feeling(a.Me.ID)
	p.Weather, p.Paused, p.Round = weather(x.Weather()), x.Paused(), s.round(a, v, x)
	p.Pause, p.GoOn, p.AddItem = a.Form("sessions.pause", ""), a.Form("sessions.go_on", ""), a.Form("sessions.add_item", "")
	p.Leads, p.Times = x.Roles[Facilitator] == a.Me.ID, x.Roles[Timekeeper] == a.Me.ID || x.Roles[Facilitator] == a.Me.ID
	p.IsSupporter = x.Supporter(a.Me.ID)
	p.MayGoOn = p.Leads
	p.Signal = textPart{Words: words(d.Care.PauseSignal, "signal")}
	p.Agenda = agenda(a, x)
	if p.Partner {
		return eveningView(p)
	}
	p.Roles = s.roles(a, v, x)
	for _, m := range d.Care.Supporters {
		p.Supporters = append(p.Supporters, a.Person(v, m))
	}
	return eveningView(p)
}

func showCheckIn(a *web.Ask, v kernel.View) (templ.Component, error) {
	s, x, err := inside(a, v)
	if err != nil {
		return nil, err
	}
	p := checkInPage{headPart: s.head(a, v, x, lang.CheckIn()), Form: a.Form("sessions.check_in", ""), Pass: a.Form("sessions.check_in", "pass")}
	p.Form.Then, p.Pass.Then = url(a, x.ID, ""), url(a, x.ID, "")
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

// seen returns the session of the address, if the asker may see what is in it.
func seen(a *web.Ask, v kernel.View) (*State, *Session, error) {
	s, x, err := find(a, v)
	if err == nil && !CanSee(a.Me, x) {
		err = fault.New(fault.Forbidden, lang.FaultArriveFirst())
	}
	return s, x, err
}

func showBoard(a *web.Ask, v kernel.View) (templ.Component, error) {
	s, x, err := seen(a, v)
	if err != nil {
		return nil, err
	}
	p := boardPage{
		headPart: s.head(a, v, x, lang.Board()), Question: s.round(a, v, x), There: x.There(a.Me.ID),
		Add: a.Form("sessions.add_card", ""), Sign: a.Form("sessions.add_signed_card", ""), Secret: a.NewCode(),
		Alone: alone(a, v, x), Leads: x.Roles[Facilitator] == a.Me.ID, OpenHat: a.Form("sessions.open_hat", ""),
	}
	p.Wide = true
	if p.Question != nil {
		p.About = Name + ":" + p.Question.ID
	}
	for _, c := range x.Cards {
		k := s.card(a, v, x, c)
		p.Cards, p.Votes = append(p.Cards, k), p.Votes+k.Votes
	}
	if a.Did("sessions.add_card") {
		p.Code = a.Done.Secret
		p.CodeLink = a.Base() + a.Mine("") + "#takeback-" + p.Code
	}
	return boardView(p), nil
}

// alone reports whether nobody else who is there reads the asker's language.
func alone(a *web.Ask, v kernel.View, x *Session) bool {
	same := 0
	for _, m := range x.Here() {
		if p, ok := v.Roster().Person(m); ok && p.Language == a.Me.Language {
			same++
		}
	}
	return same == 1
}

func showCard(a *web.Ask, v kernel.View) (templ.Component, error) {
	s, x, err := seen(a, v)
	if err != nil {
		return nil, err
	}
	i := slices.IndexFunc(x.Cards, func(c *Card) bool { return c.ID.String() == a.PathValue("card") })
	if i < 0 {
		return nil, fault.New(fault.NotFound, lang.FaultNotFound())
	}
	return cardFragment(a.Page(v, lang.Board()), s.card(a, v, x, x.Cards[i])), nil
}

func showTurns(a *web.Ask, v kernel.View) (templ.Component, error) {
	s, x, err := inside(a, v)
	if err != nil {
		return nil, err
	}
	if x.Roles[Timekeeper] != a.Me.ID && x.Roles[Facilitator] != a.Me.ID {
		return nil, fault.New(fault.Forbidden, lang.FaultRoleTimekeeper())
	}
	p := turnsPage{headPart: s.head(a, v, x, lang.TurnsTitle()), Round: s.round(a, v, x), Paused: x.Paused(), HandOn: a.Form("sessions.hand_on", "turns")}
	t := x.Turn()
	for _, m := range web.Roster(v).Here() {
		if !MayEnter(m.Person, x) || a.Me.Side == kernel.Partner && m.ID != a.Me.ID {
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

func showLead(a *web.Ask, v kernel.View) (templ.Component, error) {
	s, x, err := inside(a, v)
	if err != nil {
		return nil, err
	}
	if x.Roles[Facilitator] != a.Me.ID {
		return nil, fault.New(fault.Forbidden, lang.FaultRoleFacilitator())
	}
	p := leadPage{
		headPart: s.head(a, v, x, lang.LeadTitle()), Start: a.Form("sessions.start_round", ""), OpenHat: a.Form("sessions.open_hat", ""),
		Count: a.Form("sessions.count", ""), Counts: x.Counts, Hard: hardMoments(), CloseURL: url(a, x.ID, "close"), TurnsURL: url(a, x.ID, "turns"),
	}
	p.Start.Then = url(a, x.ID, "")
	for _, i := range x.Agenda() {
		if !i.Taken {
			p.About = append(p.About, ui.Option{Value: refOf(i.ID), Text: i.Text.Body, Lang: i.Text.Lang})
		}
	}
	return leadView(p), nil
}

func showClose(a *web.Ask, v kernel.View) (templ.Component, error) {
	s, x, err := inside(a, v)
	if err != nil {
		return nil, err
	}
	q := s.Question()
	p := closePage{
		headPart: s.head(a, v, x, lang.CloseTitle()), Question: aspectWords(q), Field: string(q),
		Reflect: a.Form("sessions.reflect", ""), Thanks: a.Did("sessions.reflect"), Secret: a.NewCode(),
		Closing: textPart{Words: words(x.Details().Care.Closing, "closing")}, Close: a.Form("sessions.close", ""),
	}
	p.Close.Then = url(a, x.ID, "minutes")
	seconds, known := a.Group.Ask(v).Since(x.Opened)
	p.May = x.Roles[Facilitator] == a.Me.ID || known && seconds >= longEvening ||
		!known && a.Group.Ask(v).Past(x.Starts.Time().Add(longEvening*time.Second))
	return closeView(p), nil
}

func showMinutes(a *web.Ask, v kernel.View) (templ.Component, error) {
	s, x, err := seen(a, v)
	if err != nil {
		return nil, err
	}
	if x.Stage != Done {
		return nil, fault.New(fault.NotFound, lang.FaultNotFound())
	}
	d := x.Details()
	p := minutesPage{
		headPart: s.head(a, v, x, lang.MinutesTitle()), When: when(a, v, x), Place: words(d.Place, "place"), Totals: *x.Totals,
		Weather: weather(x.Totals.Weather), Agenda: agenda(a, x), Counts: x.Counts, QR: v.Head().String(),
	}
	p.Live = ""
	p.Sum = quarters(p.QR)
	for _, r := range Roles {
		for _, m := range x.Took(r) {
			p.Roles++
			if s.first(x, r, m) {
				p.First++
			}
		}
	}
	for _, c := range x.Cards {
		p.Cards = append(p.Cards, s.card(a, v, x, c))
	}
	slices.SortStableFunc(p.Cards, func(a, b cardPart) int { return b.Votes - a.Votes })
	p.Rounds = rounds(x)
	p.felt(x)
	return minutesView(p), nil
}

// first reports whether m had a role in no session before x.
func (s *State) first(x *Session, r Role, m journal.MemberID) bool {
	for _, y := range s.order {
		if y.Starts < x.Starts && y.Stage == Done && slices.Contains(y.Took(r), m) {
			return false
		}
	}
	return true
}

func rounds(x *Session) (all []roundMinutes) {
	for _, r := range x.Rounds {
		p := roundMinutes{textPart: part(r.Said)}
		if i := slices.IndexFunc(x.Totals.Rounds, func(h Heard) bool { return h.Round == r.ID }); i >= 0 {
			p.Heard = x.Totals.Rounds[i]
		}
		p.Says = append(p.Says, lang.RoundSpoke(p.Spoke))
		if p.Passed != nil {
			p.Says = append(p.Says, lang.RoundPassed(*p.Passed))
		}
		if p.Unheard != nil {
			p.Says = append(p.Says, lang.RoundUnheard(*p.Unheard))
		}
		if p.Equality != nil {
			p.Says = append(p.Says, lang.RoundEquality(100-*p.Equality))
		}
		all = append(all, p)
	}
	return all
}

func (p *minutesPage) felt(x *Session) {
	for _, q := range Aspects {
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

// lendHome lends the home page the session that is open, or the next one.
func lendHome(a *web.Ask, v kernel.View) (h web.Home) {
	s := state(v)
	if x := s.Open(); x != nil && MayKnow(a.Me, x) {
		c := card(a, v, x)
		var r *roundPart
		if CanSee(a.Me, x) {
			r = s.round(a, v, x)
		}
		h.Alive = append(h.Alive, aliveCard(c, r, len(x.Here())))
	}
	if x := s.Next(a.Me); x != nil {
		h.Next = append(h.Next, nextCard(card(a, v, x), planLines(x.Details())))
	}
	if a.Me.Welcomed && a.Me.Side != kernel.Partner && s.Next(a.Me) == nil && s.Open() == nil {
		h.Next = append(h.Next, planFirst(a.Mine("sessions/plan")))
	}
	return h
}

// showSaid shows what somebody signed here.
func showSaid(a *web.Ask, v kernel.View, id journal.ID) (web.Said, bool) {
	for _, x := range state(v).order {
		for _, c := range x.Cards {
			if c.ID == id {
				return web.Said{URL: url(a, x.ID, "board"), What: lang.SaidCard(), Text: c.Text}, true
			}
		}
		for _, i := range x.items {
			if i.ID == id {
				return web.Said{URL: url(a, x.ID, ""), What: lang.SaidItem(), Text: i.Text}, true
			}
		}
		for _, r := range x.Rounds {
			if r.ID == id {
				return web.Said{URL: url(a, x.ID, ""), What: lang.SaidQuestion(), Text: r.Text}, true
			}
		}
		if x.ID == id {
			return web.Said{URL: url(a, x.ID, ""), What: lang.SaidPlan(), Text: x.Details().Title}, true
		}
	}
	return web.Said{}, false
}
