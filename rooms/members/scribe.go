package members

import (
	"github.com/a-h/templ"

	"alongside/fault"
	"alongside/kernel"
	"alongside/lang"
	"alongside/web"
	"alongside/web/ui"
)

type scribePage struct {
	ui.Page
	Here    bool
	Session string
	Form    ui.FormData
	Hands   []ui.ChoiceData
}

// showScribe lets whoever is in the open session choose who writes for them. To an
// office it shows nobody: it sees no list of members.
func showScribe(a *web.Ask, v kernel.View) (templ.Component, error) {
	if a.Me.Side == kernel.Partner {
		return nil, fault.New(fault.Forbidden, lang.FaultPartnerMayNot())
	}
	open := v.Meeting()
	p := scribePage{Page: a.Page(v, lang.AllowScribeTitle()), Here: open.There(a.Me.ID), Session: open.Session.String()}
	p.Form = a.Form("members.allow_scribe", "")
	p.Form.Then = a.Mine("members/scribe?allowed=yes")
	if a.URL.Query().Has("allowed") {
		p.Notices = append(p.Notices, ui.Notice{Text: a.Say(lang.AllowScribeThanks()), Icon: "scribe"})
	}
	if p.Here {
		p.Hands = handsOf(a, v, p.Form)
	}
	return scribeView(p), nil
}

// handsOf are those who could write for the asker: whoever is there with a phone.
func handsOf(a *web.Ask, v kernel.View, f ui.FormData) (all []ui.ChoiceData) {
	for _, m := range web.Roster(v).Here() {
		if m.ID == a.Me.ID || m.NoPhone || !v.Meeting().There(m.ID) {
			continue
		}
		who := a.Person(v, m.ID)
		all = append(all, ui.ChoiceData{
			Form: f, Name: "member", Value: m.ID.String(), Text: who.Name, Lang: who.Lang, Picture: who.Picture, Tall: true, Silent: true,
		})
	}
	return all
}
