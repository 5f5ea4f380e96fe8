// Package face is the pages of promises.
package face

import (
	"alongside/kernel"
	"alongside/rooms/promises"
	"alongside/web"
)

// Room returns the room for app's list.
func Room() web.Room {
	return web.Room{Room: kernel.Room{Name: promises.Name, New: func() kernel.State { return promises.New() }}}
}
