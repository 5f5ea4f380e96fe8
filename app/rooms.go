package app

import (
	"alongside/journal"
	"alongside/kernel"
	"alongside/rooms/members"
	"alongside/rooms/sessions"
	"alongside/rooms/sessions/face"
	"alongside/web"
)

// Rooms is the guest list: a room that does not stand here does not exist.
func Rooms() []web.Room {
	return []web.Room{face.Room(), members.Room()}
}

// Law is what the door asks of rooms.
func Law() kernel.Law {
	return kernel.Law{
		Meeting: func(v kernel.View) kernel.Meeting { return kernel.In[*sessions.State](v).Meeting() },
		// Until the agreement has a room, no act needs the group, and until scribing
		// has one, nobody writes for anybody.
		Group:  func(kernel.View, string) bool { return false },
		Scribe: func(kernel.View, journal.MemberID, journal.MemberID) bool { return false },
	}
}

// kernelRooms are the parts of the rooms that the kernel takes.
func kernelRooms(rooms []web.Room) (rs []kernel.Room) {
	for _, r := range rooms {
		rs = append(rs, r.Room)
	}
	return rs
}
