package sessions

import (
	"alongside/kernel"
	"alongside/web"
)

// Room returns the room for app's list.
func Room() web.Room {
	return web.Room{
		Room: kernel.Room{
			Name: Name, Kinds: Kinds(), Commands: Commands(),
			New: func() kernel.State { return New() }, Deeds: Deeds(),
		},
	}
}
