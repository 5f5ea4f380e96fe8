// Package face is the pages of decisions.
package face

import (
	"alongside/kernel"
	"alongside/rooms/decisions"
	"alongside/web"
)

// Room returns the room for app's list.
func Room() web.Room {
	return web.Room{Room: kernel.Room{Name: decisions.Name, New: func() kernel.State { return decisions.New() }}}
}
