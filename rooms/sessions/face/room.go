package face

import (
	"alongside/kernel"
	"alongside/lang"
	"alongside/rooms/sessions"
	"alongside/rooms/sessions/api"
	"alongside/rooms/sessions/hands"
	"alongside/rooms/sessions/paper"
	"alongside/rooms/sessions/parts"
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
		JSON:  api.JSON,
		Entry: api.Entry,
		Said:  showSaid,
		Card:  lendCard,

		Tablet: tabletWays,
	}
}

func pages(p *web.Pages) {
	p.Get("/{$}", kernel.Member, showNow)
	p.Get("/all", kernel.Welcomed, showAll)
	p.Get("/plan", kernel.Welcomed, showPlan)
	p.Get("/{session}", kernel.Member, showSession)
	p.Get("/{session}/change", kernel.Welcomed, showChange)
	p.Get("/{session}/checkin", kernel.Member, showCheckIn)
	p.Shared("/{session}/board", kernel.Member, showBoard)
	p.Shared("/{session}/card/{card}", kernel.Member, showCard)
	p.Get("/{session}/turns", kernel.Member, showTurns)
	p.Get("/{session}/wall", kernel.Member, showWall)
	p.Get("/{session}/lead", kernel.Member, showLead)
	p.Shared("/{session}/close", kernel.Member, showClose)
	p.Get("/{session}/minutes", kernel.Member, showMinutes)
	hands.Pages(p)
	paper.Pages(p)
}

// tabletWays are what the open session offers on a tablet that goes round.
func tabletWays(a *web.Ask, v kernel.View) (all []web.Way) {
	x := parts.State(v).Open()
	if x == nil {
		return nil
	}
	if a.SignedIn() {
		all = append(all, web.Way{Icon: "signed", Text: a.Say(lang.TabletMine()), URL: parts.URL(a, x.ID, "mine")})
	}
	return append(all,
		web.Way{Icon: "hat", Text: a.Say(lang.TabletUnsigned()), Small: a.Say(lang.HatTogether()), URL: parts.URL(a, x.ID, "board")},
		web.Way{Icon: "feels", Text: a.Say(lang.TabletReflect()), URL: parts.URL(a, x.ID, "close")})
}
