package app

import (
	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roster"
	"alongside/rooms/agreement"
	together "alongside/rooms/agreement/face"
	stories "alongside/rooms/characters/face"
	"alongside/rooms/decisions"
	agreed "alongside/rooms/decisions/face"
	"alongside/rooms/members"
	kept "alongside/rooms/promises/face"
	"alongside/rooms/sessions"
	"alongside/rooms/sessions/face"
	"alongside/web"
)

// Rooms is the guest list: a room that does not stand here does not exist.
func Rooms() []web.Room {
	return []web.Room{face.Room(), stories.Room(), agreed.Room(), kept.Room(), members.Room(), together.Room()}
}

// Law is what the door asks of rooms.
func Law() kernel.Law {
	return kernel.Law{
		Rule:    func(v kernel.View, act string) kernel.Rule { return kernel.In[*agreement.State](v).Rule(act) },
		Propose: decisions.Propose,
		Gatherings: func(v kernel.View) []kernel.Gathering {
			return kernel.In[*sessions.State](v).Gatherings()
		},
		Listeners: func(v kernel.View, what string) []journal.MemberID {
			return kernel.In[*agreement.State](v).Listeners(what, v.Roster())
		},
		Keep:    func(v kernel.View) map[string]int { return kernel.In[*agreement.State](v).Keep() },
		Expire:  func(e kernel.Erasure) any { return agreement.Expired{Erasure: e} },
		Meeting: func(v kernel.View) kernel.Meeting { return kernel.In[*sessions.State](v).Meeting() },
		Scribe: func(v kernel.View, hand, voice journal.MemberID) bool {
			return kernel.In[*sessions.State](v).MayWrite(kernel.In[*roster.State](v), hand, voice)
		},
		Reads: web.Reads(Rooms()),
	}
}

// kernelRooms are the parts of the rooms that the kernel takes.
func kernelRooms(rooms []web.Room) (rs []kernel.Room) {
	for _, r := range rooms {
		rs = append(rs, r.Room)
	}
	return rs
}
