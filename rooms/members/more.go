package members

import (
	"slices"

	"alongside/kernel"
	"alongside/lang"
	"alongside/web"
)

// moreWays are the links of the page More, so laid out that it stays a page: what is
// wanted most first, what is only for tonight, and the rest folded.
type moreWays struct {
	First, Tonight []link
	Folds          []fold
}

type fold struct {
	ID    string
	Title lang.Msg
	Links []link
}

// waysOn lays out the ways on from the page More.
func waysOn(a *web.Ask, v kernel.View) moreWays {
	var w moreWays
	phones := fold{ID: "phones", Title: lang.MorePhones()}
	about := fold{ID: "about", Title: lang.MoreAbout()}
	for _, l := range links(a) {
		switch l.URL {
		case a.Mine("members/vouch"), a.Mine("members/devices"):
			phones.Links = append(phones.Links, l)
		case a.Mine("members/invite"), a.Mine("members/me"), a.Mine("members/said"), a.Mine("members/leave"):
			w.First = append(w.First, l)
		default:
			about.Links = append(about.Links, l)
		}
	}
	if belongs(a.Me) {
		w.First = append([]link{{a.Mine("decisions/"), "consent", lang.DecisionsTitle(), lang.DecisionsLead()}}, w.First...)
		w.First = append([]link{{a.Mine("promises/"), "promised", lang.PromisesTitle(), lang.PromisesLead()}}, w.First...)
		phones.Links = append(phones.Links, link{a.Mine("members/people-without-phone"), "group", lang.PhonelessTitle(), lang.PhonelessLead()})
		about.Links = append(about.Links, link{a.Mine("members/messages"), "language", lang.MessagesTitle(), lang.MessagesLead()})
	}
	w.First = append(w.First, link{a.Mine("agreement/"), "consent", lang.AgreementTitle(), lang.AgreementLead()})
	w.First = append(w.First, careLinks(a, v)...)
	w.Tonight = tonight(a, v)
	w.Folds = slices.DeleteFunc([]fold{phones, about}, func(f fold) bool { return len(f.Links) == 0 })
	return w
}

// tonight are the ways on for whoever is in the open session.
func tonight(a *web.Ask, v kernel.View) (all []link) {
	if !v.Meeting().There(a.Me.ID) {
		return nil
	}
	if a.Me.Side != kernel.Partner {
		all = append(all, link{a.Mine("members/scribe"), "scribe", lang.AllowScribeTitle(), lang.AllowScribeLead()})
	}
	if belongs(a.Me) {
		all = append(all, link{a.Mine("members/tablet/lend"), "tablet", lang.LendTitle(), lang.LendLead()})
	}
	return all
}
