package app

import (
	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roster"
	stories "alongside/rooms/characters/face"
	"alongside/rooms/members"
	"alongside/rooms/sessions"
	"alongside/rooms/sessions/face"
	"alongside/web"
)

// Rooms is the guest list: a room that does not stand here does not exist.
func Rooms() []web.Room {
	return []web.Room{face.Room(), stories.Room(), members.Room()}
}

// Law is what the door asks of rooms.
func Law() kernel.Law {
	return kernel.Law{
		Meeting: func(v kernel.View) kernel.Meeting { return kernel.In[*sessions.State](v).Meeting() },
		Scribe: func(v kernel.View, hand, voice journal.MemberID) bool {
			return kernel.In[*sessions.State](v).MayWrite(kernel.In[*roster.State](v), hand, voice)
		},
		// Until the agreement has a room, no act needs the group.
		Group: func(kernel.View, string) bool { return false },
	}
}

// kernelRooms are the parts of the rooms that the kernel takes.
func kernelRooms(rooms []web.Room) (rs []kernel.Room) {
	for _, r := range rooms {
		rs = append(rs, r.Room)
	}
	return rs
}
