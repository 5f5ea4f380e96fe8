package face

import (
	"github.com/a-h/templ"

	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roster"
	"alongside/lang"
	"alongside/rooms/sessions"
	"alongside/rooms/sessions/parts"
	"alongside/web"
)

// showNow is the session that is open, or all of them.
func showNow(a *web.Ask, v kernel.View) (templ.Component, error) {
	if x := parts.State(v).Open(); x != nil && sessions.MayKnow(a.Me, x) {
		return evening(a, v, parts.State(v), x), nil
	}
	return showAll(a, v)
}

func showAll(a *web.Ask, v kernel.View) (templ.Component, error) {
	p := listPage{Page: a.Page(v, lang.Sessions()), PlanURL: a.Mine("sessions/plan")}
	p.MayPlan = a.Me.Welcomed && a.Me.Side != kernel.Partner
	for _, x := range parts.State(v).Sessions() {
		if !sessions.MayKnow(a.Me, x) {
			continue
		}
		switch c := card(a, v, x); {
		case x.Stage == sessions.Underway:
			p.Alive = append(p.Alive, c)
		case x.Stage == sessions.Ahead:
			p.Ahead = append([]sessionCard{c}, p.Ahead...)
		default:
			p.Past = append(p.Past, c)
		}
	}
	return listView(p), nil
}

func showPlan(a *web.Ask, v kernel.View) (templ.Component, error) {
	p := planPage{Page: a.Page(v, lang.PlanTitle()), Form: a.Form("sessions.plan", ""), People: parts.People(v, mayCare)}
	p.Form.Then, p.DaysURL = a.Mine("sessions/all"), a.Mine("sessions/days")
	return planView(p), nil
}

func showChange(a *web.Ask, v kernel.View) (templ.Component, error) {
	_, x, err := parts.Find(a, v)
	if err != nil {
		return nil, err
	}
	d := x.Details()
	p := planPage{
		Page: a.Page(v, lang.PlanTitle()), Form: a.Form("sessions.change", ""), Session: x.ID.String(), Details: d,
		Starts: x.Starts.Time().In(v.Roster().Zone()).Format("2006-01-02T15:04"),
		Weekly: d.Every == sessions.Week, Lived: d.Who == sessions.LivedOnly, People: parts.People(v, mayCare),
	}
	p.Form.Then, p.DaysURL = parts.URL(a, x.ID, ""), a.Mine("sessions/days")
	return planView(p), nil
}

func showSession(a *web.Ask, v kernel.View) (templ.Component, error) {
	s, x, err := parts.Find(a, v)
	if err != nil {
		return nil, err
	}
	switch x.Stage {
	case sessions.Underway:
		return evening(a, v, s, x), nil
	case sessions.Ahead:
		return ahead(a, v, s, x), nil
	}
	p := overPage{Head: parts.HeadOf(a, v, x, lang.Session()), When: parts.When(a, v, x), Why: parts.Tell(a, v, x.Why), Tag: card(a, v, x).Tag}
	if x.Stage == sessions.Done {
		p.Minutes = parts.URL(a, x.ID, "minutes")
	}
	if x.Stage != sessions.Off && a.Me.Welcomed && a.Me.Side != kernel.Partner {
		p.Slips = parts.URL(a, x.ID, "slips")
	}
	return overView(p), nil
}

func ahead(a *web.Ask, v kernel.View, s *sessions.State, x *sessions.Session) templ.Component {
	d := x.Details()
	p := aheadPage{
		Head: parts.HeadOf(a, v, x, lang.Session()), When: parts.When(a, v, x), Lines: planLines(d), Care: careLines(d),
		Agenda: agenda(a, v, x), AddItem: a.Form("sessions.add_item", ""), Open: a.Form("sessions.open", ""),
		Cancel: a.Form("sessions.cancel", ""), InviteForm: a.Form("sessions.invite_partner", ""),
		AskHard: d.Care.HardToday.Empty(), People: parts.People(v, mayCare), ChangeURL: parts.URL(a, x.ID, "change"),
		Weekly: d.Every == sessions.Week, Ways: careOf(a),
	}
	p.AddItem.Thanks = true
	rest := d.Care
	if rest.HardToday.Empty() {
		rest.HardToday = kernel.Text{Body: "-"}
	}
	missing := rest.Missing()
	p.CareWhole = missing == "" || missing == "supporters"
	p.OpenEarly = !x.Soon(a.Group.Ask(v))
	for _, e := range s.Avoid().On(x.Starts.Time().In(v.Roster().Zone())) {
		p.Avoided = append(p.Avoided, parts.Words(e.Text, e.ID.String()))
	}
	for _, m := range d.Care.Supporters {
		p.Supporters = append(p.Supporters, a.Person(v, m))
		p.Chosen = append(p.Chosen, m.String())
	}
	p.Partners = parts.People(v, func(m roster.Member) bool { return m.Side == kernel.Partner && !x.Invited(m.ID) })
	for _, m := range web.Roster(v).Here() {
		if x.Invited(m.ID) {
			p.Invited = append(p.Invited, a.Person(v, m.ID))
		}
	}
	return aheadView(p)
}

func evening(a *web.Ask, v kernel.View, s *sessions.State, x *sessions.Session) templ.Component {
	d := x.Details()
	p := eveningPage{
		Head: parts.HeadOf(a, v, x, lang.Session()), There: x.There(a.Me.ID), Welcomed: a.Me.Welcomed,
		Arrive: a.Form("sessions.arrive", ""), Lines: planLines(d), HereCount: len(x.Here()),
		CheckInURL: parts.URL(a, x.ID, "checkin"), LeadURL: parts.URL(a, x.ID, "lead"), TurnsURL: parts.URL(a, x.ID, "turns"), CloseURL: parts.URL(a, x.ID, "close"),
		ScribeURL: parts.URL(a, x.ID, "scribe"), TablesURL: parts.URL(a, x.ID, "tables"), Care: careOf(a),
	}
	p.Arrive.Back = a.Path()
	if !p.There {
		return eveningView(p)
	}
	_, p.CheckedIn = x.Feeling(a.Me.ID)
	p.Weather, p.Paused, p.Round = weather(x.Weather()), x.Paused(), roundOf(s, a, v, x)
	p.Pause, p.GoOn, p.AddItem = a.Form("sessions.pause", ""), a.Form("sessions.go_on", ""), a.Form("sessions.add_item", "")
	p.AddItem.Thanks = true
	p.Leads, p.Times = x.Roles[sessions.Facilitator] == a.Me.ID, x.Roles[sessions.Timekeeper] == a.Me.ID || x.Roles[sessions.Facilitator] == a.Me.ID
	p.IsSupporter = x.Supporter(a.Me.ID)
	p.Tables = len(x.Tables()) > 0
	p.MayGoOn = p.Leads
	p.Signal = parts.Told{Words: parts.Words(d.Care.PauseSignal, "signal")}
	p.Agenda = agenda(a, v, x)
	if p.Partner {
		return eveningView(p)
	}
	p.Roles = rolesOf(s, a, v, x)
	_, led := x.Roles[sessions.Facilitator]
	p.NobodyLeads = !led && p.Round == nil
	if (p.Round != nil || p.Paused) && !p.Leads { // whoever facilitated may be gone
		p.Leading, p.Roles = &p.Roles[0], p.Roles[1:]
	}
	for _, m := range d.Care.Supporters {
		if m != a.Me.ID { // nobody turns to themselves
			p.Supporters = append(p.Supporters, a.Person(v, m))
		}
	}
	return eveningView(p)
}

// lendHome lends the home page the session that is open, or the next one.
func lendHome(a *web.Ask, v kernel.View) (h web.Home) {
	s := parts.State(v)
	if x := s.Open(); x != nil && sessions.MayKnow(a.Me, x) {
		c := card(a, v, x)
		var r *roundPart
		if sessions.CanSee(a.Me, x) {
			r = roundOf(s, a, v, x)
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
	for _, x := range parts.State(v).Sessions() {
		may := sessions.CanSee(a.Me, x)
		for _, c := range x.Cards {
			if c.ID == id && (may || c.By == a.Me.ID) && !c.Taken {
				again := ""
				if x.There(a.Me.ID) {
					again = "sessions.reword"
				}
				return web.Said{URL: parts.URL(a, x.ID, "board"), What: lang.SaidCard(), Text: c.Text, Pictures: c.Pictures, Reword: again}, true
			}
		}
		for _, i := range x.Agenda() {
			if i.ID == id && (may || i.By == a.Me.ID) && !i.Taken {
				again := ""
				if x.Stage == sessions.Ahead || x.Stage == sessions.Underway {
					again = "sessions.reword"
				}
				return web.Said{URL: parts.URL(a, x.ID, ""), What: lang.SaidItem(), Text: i.Text, Reword: again}, true
			}
		}
		for _, r := range x.Rounds {
			if r.ID == id && may {
				return web.Said{URL: parts.URL(a, x.ID, ""), What: lang.SaidQuestion(), Text: r.Text}, true
			}
		}
		if x.ID == id && may {
			return web.Said{URL: parts.URL(a, x.ID, ""), What: lang.SaidPlan(), Text: x.Details().Title}, true
		}
	}
	return web.Said{}, false
}
