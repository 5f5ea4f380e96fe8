// Package members is the room where people come in, choose an invented name, a
// picture and a language, welcome and invite each other, see the phones they are
// signed in on and what they have said, and leave; where they make a place for who
// has no phone, and say each other's words, and ours, in their own language.
//
// What may be done here is decided in kernel/roster; this package is its pages.
package members

import (
	"alongside/kernel"
	"alongside/kernel/roster"
	"alongside/lang"
	"alongside/web"
)

// Room returns the room for app's list.
func Room() web.Room {
	return web.Room{
		Room:  roster.Room(),
		Nav:   []web.Place{{Icon: "more", Text: lang.More(), Path: "members/"}},
		Pages: pages,
		Home:  lendHome,
		JSON:  showJSON,
		Entry: showEntry,
		Said:  showOwn,
		Plan:  showPlan,
		Brief: showBrief,
	}
}

func pages(p *web.Pages) {
	p.Get("/{$}", kernel.Member, showMore)
	p.Get("/join/{invitation}", kernel.Anybody, showJoin)
	p.Get("/code", kernel.Anybody, showCode)
	p.Shared("/language", kernel.Anybody, showLanguage)
	p.Get("/me", kernel.Member, showMe)
	p.Get("/devices", kernel.Member, showDevices)
	p.Get("/said", kernel.Member, showSaid)
	p.Get("/leave", kernel.Member, showLeave)
	p.Get("/holds", kernel.Member, showHolds)
	p.Get("/host", kernel.Member, showHost)
	p.Get("/invite", kernel.Welcomed, showInvite)
	p.GetNotInHall("/vouch", kernel.Welcomed, showVouch)
	p.GetNotInHall("/worry", kernel.Member, showWorry)
	p.GetNotInHall("/complain", kernel.Member, showComplain)
	p.GetNotInHall("/told", kernel.Welcomed, showTold)
	p.Get("/person/{member}", kernel.Welcomed, showPerson)
	p.Get("/people-without-phone", kernel.Welcomed, showPhoneless)
	p.Get("/scribe", kernel.Member, showScribe)
	p.Shared("/tablet", kernel.Member, showTablet)
	p.Get("/tablet/lend", kernel.Welcomed, showLend)
	p.Shared("/tablet/start", kernel.Anybody, showStart)
	p.Get("/meaning/{entry}", kernel.Welcomed, showMeaning)
	p.Get("/messages", kernel.Welcomed, showMessages)
	p.Get("/messages/{name}", kernel.Welcomed, showMessage)
	p.File("/messages.po", kernel.Welcomed, messagesPO)
}
