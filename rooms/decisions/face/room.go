// Package face is how decisions look: what waits for an answer, one matter with all
// that may be said of it, what came out as bars and as a table, and what of it
// hangs on the wall. What may be done, package decisions knows.
package face

import (
	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
	"alongside/rooms/decisions"
	"alongside/web"
)

// Room returns the room for app's list.
func Room() web.Room {
	return web.Room{
		Room: kernel.Room{
			Name: decisions.Name, Kinds: decisions.Kinds(), Commands: decisions.Commands(),
			New: func() kernel.State { return decisions.New() }, Deeds: decisions.Deeds(),
		},
		Pages:    pages,
		Home:     lendHome,
		JSON:     showJSON,
		Entry:    showEntry,
		Said:     showSaid,
		Topics:   topics,
		Card:     lendCard,
		Tablet:   lendTablet,
		Proposal: func(a *web.Ask, id journal.ID) string { return url(a, id, "") },
		Led:      led,
		From:     from,
	}
}

func pages(p *web.Pages) {
	p.Get("/{$}", kernel.Welcomed, showAll)
	p.Get("/new", kernel.Welcomed, showNew)
	p.Shared("/{decision}", kernel.Welcomed, showOne)
	p.Get("/{decision}/print", kernel.Welcomed, showPrint)
	p.Get("/{decision}/wall", kernel.Welcomed, showWall)
}

// belongs reports whether somebody sees decisions at all: no partner, no newcomer.
func belongs(p kernel.Person) bool { return kernel.Welcomed.Admit(p) == nil }

func state(v kernel.View) *decisions.State { return kernel.In[*decisions.State](v) }

// url is the address of a page of a matter.
func url(a *web.Ask, id journal.ID, page string) string {
	if page != "" {
		page = "/" + page
	}
	return a.Mine(decisions.Name + "/" + id.String() + page)
}

// find returns the matter of the address.
func find(a *web.Ask, v kernel.View) (*decisions.Decision, error) {
	id, err := journal.ParseID(a.PathValue("decision"))
	if err == nil {
		if d := state(v).Decision(id); d != nil {
			return d, nil
		}
	}
	return nil, fault.New(fault.NotFound, lang.FaultNotFound())
}
