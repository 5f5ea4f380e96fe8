package members

import (
	"github.com/a-h/templ"

	"alongside/kernel"
	"alongside/lang"
	"alongside/web"
	"alongside/web/ui"
)

type lendPage struct {
	ui.Page
	Here   bool
	Form   ui.FormData
	Secret string // for the next tablet
	Link   string // of the one just lent
	Take   takePart
}

// takePart makes the device that shows it the tablet that goes round.
type takePart struct{ Action, Secret string }

type startPage struct {
	ui.Page
	Form ui.FormData
	Mine bool // somebody's own place on this device would end
}

type tabletPage struct {
	ui.Page
	Ways     []web.Way
	People   []phoneless
	Hand     string
	Language bool // nothing says yet which one it should speak
	Then     string
}

// showLend makes a tablet that goes round. Its number is shown once, in the answer.
func showLend(a *web.Ask, v kernel.View) (templ.Component, error) {
	p := lendPage{
		Page: a.Page(v, lang.LendTitle()), Here: v.Meeting().There(a.Me.ID), Form: a.Form("members.lend_tablet", ""), Secret: a.NewCode(),
	}
	if a.Did("members.lend_tablet") && a.Done.Secret != "" {
		p.Take = takePart{a.Mine("tablet"), a.Done.Secret}
		p.Link = a.Base() + a.Mine("members/tablet/start")
	}
	return lendView(p), nil
}

// showStart is where the link leads: its number is typed in, or put in by script from
// behind the #, where it is never sent. To open an address changes nothing.
func showStart(a *web.Ask, v kernel.View) (templ.Component, error) {
	p := startPage{Page: a.Page(v, lang.TabletTitle()), Form: a.Form("tablet", ""), Mine: a.SignedIn() && !a.OnTablet()}
	p.Form.Action, p.Form.Hard = a.Mine("tablet"), true
	p.Nav, p.Live, p.LanguageURL = nil, "", ""
	return startView(p), nil
}

// showTablet is the first page of a tablet that goes round: what can be done on it,
// and the pictures of who has no phone, until one is chosen.
func showTablet(a *web.Ask, v kernel.View) (templ.Component, error) {
	if !a.OnTablet() {
		return nil, web.Elsewhere(a.Mine(""))
	}
	p := tabletPage{Page: a.Page(v, lang.TabletTitle()), Ways: a.TabletWays(v), Hand: a.Mine("tablet/hand"), Then: a.Mine("members/tablet")}
	p.Language = !lang.Offered(a.Me.Language)
	p.LanguageURL = ""
	if !a.SignedIn() {
		p.People = phonelessOf(a, v)
	}
	return tabletView(p), nil
}
