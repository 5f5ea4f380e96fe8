// Package face is the pages of agreement.
package face

import (
	"alongside/kernel"
	"alongside/rooms/agreement"
	"alongside/web"
)

// Room returns the room for app's list.
func Room() web.Room {
	return web.Room{Room: kernel.Room{Name: agreement.Name, New: func() kernel.State { return agreement.New() }}}
}
