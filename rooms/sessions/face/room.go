package face

import (
	"alongside/kernel"
	"alongside/lang"
	"alongside/rooms/sessions"
	"alongside/web"
)

// Room returns the room for app's list.
func Room() web.Room {
	return web.Room{
		Room: kernel.Room{
			Name: sessions.Name, Kinds: sessions.Kinds(), Commands: sessions.Commands(),
			New: func() kernel.State { return sessions.New() }, Deeds: sessions.Deeds(),
		},
		Nav:   []web.Place{{Icon: "turn", Text: lang.Session(), Path: "sessions/"}},
		Pages: pages,
		Home:  lendHome,
		JSON:  showJSON,
		Entry: showEntry,
		Said:  showSaid,
	}
}

func pages(p *web.Pages) {
	p.Get("/{$}", kernel.Member, showNow)
	p.Get("/all", kernel.Welcomed, showAll)
	p.Get("/plan", kernel.Welcomed, showPlan)
	p.Get("/{session}", kernel.Member, showSession)
	p.Get("/{session}/change", kernel.Welcomed, showChange)
	p.Get("/{session}/checkin", kernel.Member, showCheckIn)
	p.Get("/{session}/board", kernel.Member, showBoard)
	p.Get("/{session}/card/{card}", kernel.Member, showCard)
	p.Get("/{session}/turns", kernel.Member, showTurns)
	p.Get("/{session}/wall", kernel.Member, showWall)
	p.Get("/{session}/lead", kernel.Member, showLead)
	p.Get("/{session}/close", kernel.Member, showClose)
	p.Get("/{session}/minutes", kernel.Member, showMinutes)
}
