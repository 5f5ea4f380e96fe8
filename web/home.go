package web

import (
	"github.com/a-h/templ"

	"alongside/kernel"
	"alongside/lang"
	"alongside/web/ui"
)

// homePage is what the home page may show: what is alive, what waits, what comes.
type homePage struct {
	ui.Page
	Greeting             lang.Msg
	Me                   ui.PersonData
	Newcomer             bool
	Draft                bool
	Alive, Waiting, Next []templ.Component
}

// quiet reports whether nothing goes on that this reader may know of.
func (p homePage) quiet() bool { return len(p.Alive)+len(p.Waiting)+len(p.Next) == 0 }

// home is the first page of a group: for members what is alive now, for anybody
// else the ways in.
func (s *Server) home(a *Ask, v kernel.View) (templ.Component, error) {
	if a.OnTablet() {
		return nil, Elsewhere(a.Mine(tabletHome))
	}
	if !a.SignedIn() {
		return doorView(s.doorPage(a, v)), nil
	}
	page := homePage{Page: a.Page(v, lang.Home()), Me: a.Person(v, a.Me.ID), Newcomer: !a.Me.Welcomed, Draft: lang.Draft(a.Lang)}
	page.Rooms = nil
	page.Greeting = lang.Greeting(page.Me.Name)
	for _, r := range s.rooms {
		page.Rooms = append(page.Rooms, r.Name)
		if r.Home == nil {
			continue
		}
		h := r.Home(a, v)
		page.Alive = append(page.Alive, h.Alive...)
		page.Waiting = append(page.Waiting, h.Waiting...)
		page.Next = append(page.Next, h.Next...)
	}
	return homeView(page), nil
}

// doorPage is what anybody may see of a group: its name and the ways in.
type doorPage struct {
	ui.Page
	Return   ui.FormData
	TakeBack ui.FormData
	Taken    bool
	Ways     []Way // what anybody may read
}

func (s *Server) doorPage(a *Ask, v kernel.View) doorPage {
	p := doorPage{Page: a.Page(v, lang.ComeIn()), Taken: a.Did("members.take_back"), Ways: a.atDoor(v)}
	p.LanguageURL = "/language?then=" + a.Mine("")
	p.Return = a.Form("members.return", "")
	p.Return.Action, p.Return.Hard, p.Return.Guarded = a.Mine("return"), true, false
	p.TakeBack = a.Form("members.take_back", "door")
	p.TakeBack.Action = a.Mine("take_back")
	return p
}
