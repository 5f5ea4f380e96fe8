package members

import (
	"net/url"

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
	Lent   string // the number of the one just lent; shown once
	Link   string // of the one just lent; "": it is for this very device
	Take   takePart

	ForHall bool        // what is lent is started in the hall, and this device is not in it
	Box     ui.FormData // lends one for this device then
}

// takePart makes the device that shows it the tablet that goes round; without a secret
// where the tablet is for the hall, and the device is not in it.
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
	p.ForHall, p.Box = a.GivesToHall(), a.Form("members.lend_tablet", "box")
	if a.Did("members.lend_tablet") && a.Done.Secret != "" {
		p.Lent = a.Done.Secret
		hall := url.Values(a.Done.Values).Get("for_hall") != ""
		if !p.ForHall || hall {
			p.Link = a.Base() + a.Mine("members/tablet/start")
		}
		if !hall {
			p.Take = takePart{a.Mine("tablet"), p.Lent}
		}
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
