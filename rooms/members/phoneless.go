package members

import (
	"github.com/a-h/templ"

	"alongside/kernel"
	"alongside/lang"
	"alongside/web"
	"alongside/web/ui"
)

// phoneless is a member without a phone, as pages show them.
type phoneless struct {
	Person   ui.PersonData
	Member   string
	Language string // its code
}

type phonelessPage struct {
	ui.Page
	People    []phoneless
	Form      ui.FormData
	Names     string
	Languages []ui.Option
	Vouch     string
}

// phonelessOf draws the members without a phone.
func phonelessOf(a *web.Ask, v kernel.View) (all []phoneless) {
	for _, m := range web.Roster(v).Phoneless() {
		all = append(all, phoneless{a.Person(v, m.ID), m.ID.String(), m.Language})
	}
	return all
}

func showPhoneless(a *web.Ask, v kernel.View) (templ.Component, error) {
	p := phonelessPage{
		Page: a.Page(v, lang.PhonelessTitle()), People: phonelessOf(a, v), Form: a.Form("members.add_without_phone", ""),
		Names: lang.NameIdeas().In(a.Lang), Vouch: a.Mine("members/vouch"),
	}
	for _, l := range lang.TextLanguages() {
		p.Languages = append(p.Languages, ui.Option{Value: l.Code, Text: l.Name, Lang: l.Code})
	}
	return phonelessView(p), nil
}
