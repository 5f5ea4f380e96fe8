package face

import (
	"alongside/journal"
	"alongside/kernel"
	"alongside/rooms/promises"
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
		JSON:   showJSON,
		Entry:  showEntry,
		Said:   showSaid,
		Topics: topics,
		Card:   lendCard,
		Plan:   plan,
		Led:    led,
		From:   from,
		Office: showOffice,
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

// belongs reports whether somebody sees promises at all: no partner, no newcomer.
func belongs(p kernel.Person) bool { return kernel.Welcomed.Admit(p) == nil }

func state(v kernel.View) *promises.State { return kernel.In[*promises.State](v) }

// url is the address of an act, an ask or a promise.
func url(a *web.Ask, id journal.ID) string { return a.Mine("promises/" + id.String()) }

func refOf(id journal.ID) kernel.Ref { return kernel.Ref{Room: promises.Name, ID: id} }

func written(r kernel.Ref) string { return r.Room + ":" + r.ID.String() }
