package face

import (
	"alongside/kernel"
	"alongside/rooms/agreement"
	"alongside/web"
)

// Room returns the room for app's list.
func Room() web.Room {
	return web.Room{
		Room: kernel.Room{
			Name: agreement.Name, Kinds: agreement.Kinds(), Commands: agreement.Commands(),
			New: func() kernel.State { return agreement.New() },
		},
		Pages:  pages,
		Home:   lendHome,
		JSON:   showJSON,
		Entry:  showEntry,
		Said:   showSaid,
		Topics: topics,
		Card:   lendCard,
		Plan:   showPlan,
	}
}

func pages(p *web.Pages) {
	p.Get("/{$}", kernel.Member, showAgreement)
	p.Get("/change", kernel.Welcomed, showChange)
	p.Get("/versions", kernel.Welcomed, showVersions)
	p.Get("/print", kernel.Member, showPrint)
}

func state(v kernel.View) *agreement.State { return kernel.In[*agreement.State](v) }

// belongs reports whether somebody may see who is named: no guest, no newcomer.
func belongs(p kernel.Person) bool { return kernel.Welcomed.Admit(p) == nil }
