package face

import (
	"alongside/journal"
	"alongside/kernel"
	"alongside/rooms/characters"
	"alongside/web"
)

// threaded adds what came of what was said, and what can be made of it.
func threaded(a *web.Ask, v kernel.View, id journal.ID, p momentPart) momentPart {
	if p.Taken || a.OnTablet() {
		return p
	}
	ref := kernel.Ref{Room: characters.Name, ID: id}
	p.Led, p.On = a.Led(v, ref), a.From(v, ref)
	return p
}
