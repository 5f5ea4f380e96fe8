package members

import (
	"net/url"
	"slices"

	"github.com/a-h/templ"

	"alongside/fault"
	"alongside/kernel"
	"alongside/kernel/roster"
	"alongside/lang"
	"alongside/web"
	"alongside/web/ui"
)

// people draws members, each with the side they come from.
func people(a *web.Ask, v kernel.View, all []roster.Member) (ps []ui.PersonData) {
	for _, m := range all {
		_, side := web.SideOf(m.Side)
		p := a.Person(v, m.ID)
		p.Small = a.Say(side)
		ps = append(ps, p)
	}
	return ps
}

func showMore(a *web.Ask, v kernel.View) (templ.Component, error) {
	r := web.Roster(v)
	p := morePage{Page: a.Page(v, lang.More()), Me: a.Person(v, a.Me.ID), Ways: waysOn(a, v)}
	_, side := web.SideOf(a.Me.Side)
	p.Me.Size, p.Me.Small = "l", a.Say(side)
	if !belongs(a.Me) {
		return moreView(p), nil
	}
	for _, m := range r.Here() {
		if m.Welcomed {
			one := people(a, v, []roster.Member{m})[0]
			one.URL = a.Mine("members/person/" + m.ID.String())
			p.People = append(p.People, one)
		}
	}
	p.Newcomers = newcomers(a, v)
	return moreView(p), nil
}

// belongs reports whether somebody may see who else is here.
func belongs(p kernel.Person) bool { return p.Welcomed && p.Side != kernel.Partner }

func newcomers(a *web.Ask, v kernel.View) (all []newcomer) {
	for _, m := range web.Roster(v).Newcomers() {
		all = append(all, newcomer{
			Person: people(a, v, []roster.Member{m})[0],
			Member: m.ID.String(), Form: a.Form("members.welcome", m.ID.String()),
		})
	}
	return all
}

// links are the ways on from the page More.
func links(a *web.Ask) []link {
	all := []link{
		{"invite", "code", lang.InviteTitle(), lang.InviteLead()},
		{"vouch", "support", lang.VouchTitle(), lang.VouchLead()},
		{"me", "signed", lang.MeTitle(), lang.MeLead()},
		{"said", "takeback", lang.SaidTitle(), lang.SaidLead()},
		{"devices", "tablet", lang.DevicesTitle(), lang.DevicesLead()},
		{"leave", "aside", lang.LeaveTitle(), lang.LeaveLead()},
	}
	switch {
	case !belongs(a.Me):
		all = all[2:]
	case a.Hall: // nobody vouches there
		all = slices.Delete(all, 1, 2)
	}
	all = append(all, hostLinks()...)
	for i := range all {
		all[i].URL = a.Mine("members/" + all[i].URL)
	}
	return all
}

// lendHome lends the home page whoever waits to be welcomed.
func lendHome(a *web.Ask, v kernel.View) (h web.Home) {
	if !belongs(a.Me) {
		return h
	}
	if !a.Hall && unheard(a, v) {
		h.Waiting = append(h.Waiting, toldCard(a.Mine("members/told")))
	}
	for _, n := range newcomers(a, v) {
		h.Waiting = append(h.Waiting, newcomerCard(n))
	}
	return h
}

func showJoin(a *web.Ask, v kernel.View) (templ.Component, error) {
	secret := a.PathValue("invitation")
	ask := a.Group.Ask(v)
	if _, err := web.Roster(v).Invitation(ask, kernel.Seal(secret)); err != nil {
		return nil, err
	}
	chosen := a.URL.Query().Get("language")
	p := joinPage{Page: a.Page(v, lang.ComeIn()), Invitation: secret, Here: a.URL.EscapedPath()}
	p.Nav, p.Live, p.LanguageURL = nil, "", p.Here
	if !lang.Offered(chosen) {
		return languageStep(p), nil
	}
	p.Chosen = chosen
	p.Form = a.Form("members.join", "")
	p.Form.Action, p.Form.Hard, p.Form.Guarded = a.Mine("join"), true, false
	p.Names, p.Token, p.Code = lang.NameIdeas().In(a.Lang), a.NewToken(), a.NewCode()
	return nameStep(p), nil
}

func showCode(a *web.Ask, v kernel.View) (templ.Component, error) {
	came := a.Done.Secret != "" || a.Hall && (a.Did("members.join") || a.Did("members.found"))
	if !came || !a.SignedIn() {
		return nil, fault.New(fault.Gone, lang.CodeShownOnce())
	}
	p := codePage{Page: a.Page(v, lang.YourReturnCode()), Code: a.Done.Secret, Keep: a.Mine("keep"), Home: a.Mine("")}
	p.Nav, p.Live = nil, ""
	p.Link = a.Own() + a.Mine("") + "#" + p.Code
	p.Me = a.Person(v, a.Me.ID)
	_, side := web.SideOf(a.Me.Side)
	p.Me.Size, p.Me.Small = "l", a.Say(side)
	if invite := a.Done.Values["invite"]; len(invite) > 0 {
		p.Invite = joinURL(a, invite[0])
	}
	if a.Hall {
		p.Title = a.Say(lang.HallTonight())
		return tonightView(p), nil
	}
	return codeView(p), nil
}

// joinURL is the address of an invitation.
func joinURL(a *web.Ask, secret string) string {
	return a.Base() + a.Mine("members/join/"+url.PathEscape(secret))
}

func showLanguage(a *web.Ask, v kernel.View) (templ.Component, error) {
	p := languagePage{Page: a.Page(v, lang.ChooseLanguage()), SignedIn: a.SignedIn(), Then: a.Mine("")}
	p.Form = a.Form("members.set_language", "")
	p.Form.Hard, p.Form.Back = true, a.Mine("")
	if a.OnTablet() { // it has no language of its own
		p.SignedIn, p.Then = false, a.Mine("members/tablet")
	}
	return languageView(p), nil
}

func showMe(a *web.Ask, v kernel.View) (templ.Component, error) {
	m, _ := web.Roster(v).Member(a.Me.ID)
	p := mePage{Page: a.Page(v, lang.MeTitle()), Name: m.Name, Picture: string(m.Picture), Form: a.Form("members.rename", "")}
	p.Names, p.Form.Then = lang.NameIdeas().In(a.Lang), a.Mine("members/") // the new name stands there
	return meView(p), nil
}

func showDevices(a *web.Ask, v kernel.View) (templ.Component, error) {
	m, _ := web.Roster(v).Member(a.Me.ID)
	p := devicesPage{Page: a.Page(v, lang.DevicesTitle())}
	for _, d := range slices.Backward(m.Devices) {
		p.Devices = append(p.Devices, device{
			Since: lang.DateLong(a.Lang, d.Since.Time()), This: d.ID == a.Device,
			ID: d.ID.String(), Form: a.Form("members.end_device", d.ID.String()),
		})
	}
	return devicesView(p), nil
}

func showSaid(a *web.Ask, v kernel.View) (templ.Component, error) {
	p := saidPage{Page: a.Page(v, lang.SaidTitle()), Taken: a.Did("members.take_back")}
	for _, id := range slices.Backward(v.Said(a.Me.ID)) {
		s, ok := a.SaidIn(v, id)
		if !ok {
			continue
		}
		thing := saidThing{
			What: a.Say(s.What), URL: s.URL, ID: id.String(), Form: a.Form("members.take_back", id.String()),
			Words: ui.Words{Text: s.Text.Body, Lang: s.Text.Lang, ID: "w-" + id.String()}, Pictures: s.Pictures,
		}
		if s.Reword != "" {
			thing.Reword = a.Form(s.Reword, id.String())
		}
		p.Said = append(p.Said, thing)
	}
	p.ByCode = a.Form("members.take_back", "code")
	p.ByCode.Action = a.Mine("take_back")
	p.EraseAll = a.Form("members.erase_all", "")
	return saidView(p), nil
}

func showLeave(a *web.Ask, v kernel.View) (templ.Component, error) {
	p := leavePage{Page: a.Page(v, lang.LeaveTitle()), Form: a.Form("members.leave", "")}
	p.Form.Hard, p.Form.Back = true, a.Mine("")
	p.Last = lastOf(a, v, a.Me.ID)
	return leaveView(p), nil
}

func showInvite(a *web.Ask, v kernel.View) (templ.Component, error) {
	p := invitePage{Page: a.Page(v, lang.InviteTitle()), Form: a.Form("members.invite", "")}
	p.Secret, p.ForHall = a.NewCode(), a.GivesToHall()
	p.Sides = web.SideChoices(p.Form, "side", a.Lang, true)
	p.Open = !v.Meeting().Session.Zero()
	if a.Did("members.invite") {
		p.Link = joinURL(a, a.Done.Secret)
	}
	return inviteView(p), nil
}

func showVouch(a *web.Ask, v kernel.View) (templ.Component, error) {
	p := vouchPage{Page: a.Page(v, lang.VouchTitle()), Here: v.Meeting().There(a.Me.ID)}
	for _, m := range web.Roster(v).Here() {
		if m.ID == a.Me.ID {
			continue
		}
		f := a.Form("members.vouch", m.ID.String())
		p.People = append(p.People, vouchFor{
			Person: a.Person(v, m.ID), Member: m.ID.String(), Form: f, Secret: a.NewCode(),
			Said: web.Roster(v).VouchedBy(a.Me.ID, m.ID),
		})
		if a.Did("members.vouch") && a.Done.Key == m.ID.String() {
			p.For = a.Person(v, m.ID)
			if web.Roster(v).IsCode(m.ID, kernel.Seal(a.Done.Secret)) {
				p.Code = a.Done.Secret
			}
		}
	}
	return vouchView(p), nil
}
