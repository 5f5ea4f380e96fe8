package face

import (
	"alongside/kernel"
	"alongside/rooms/promises"
	"alongside/rooms/promises/api"
	"alongside/web"
)

// Room returns the room for app's list.
func Room() web.Room {
	return web.Room{
		Room: kernel.Room{
			Name: promises.Name, Kinds: promises.Kinds(), Commands: promises.Commands(),
			New: func() kernel.State { return promises.New() }, Deeds: promises.Deeds(),
		},
		Pages:  pages,
		Home:   lendHome,
		JSON:   api.JSON,
		Entry:  api.Entry,
		Said:   api.Said,
		Topics: topics,
		Card:   lendCard,
		Plan:   plan,
		Brief:  brief,
		Led:    led,
		From:   from,
		Office: showOffice,
		Door:   atDoor,
	}
}

func pages(p *web.Pages) {
	p.Get("/{$}", kernel.Welcomed, showAll)
	p.Get("/act", kernel.Welcomed, showNewAct)
	p.Get("/ask", kernel.Welcomed, showNewAsk)
	p.Get("/promise", kernel.Welcomed, showNewPromise)
	p.Get("/public", kernel.Anybody, showPublic)
	p.Get("/print", kernel.Welcomed, showPrint)
	p.Get("/wall", kernel.Welcomed, showWall)
	p.Get("/{thing}", kernel.Welcomed, showThing)
	p.Get("/{thing}/letter", kernel.Welcomed, showLetter)
}
