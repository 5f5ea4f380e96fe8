package face

import (
	"github.com/a-h/templ"

	"alongside/kernel"
	"alongside/rooms/sessions"
	"alongside/rooms/sessions/parts"
	"alongside/web"
)

// smallCard is a thing of a session on a page of another room.
type smallCard struct {
	parts.Told
	What, URL string
}

// lendCard draws a card, an item, a question or a session small, for whoever may see it.
// A tablet that goes round is shown nothing of it.
func lendCard(a *web.Ask, v kernel.View, ref kernel.Ref) (templ.Component, bool) {
	if ref.Room != sessions.Name || a.OnTablet() {
		return nil, false
	}
	is, ok := showSaid(a, v, ref.ID)
	if !ok {
		return nil, false
	}
	p := smallCard{What: a.Say(is.What), URL: is.URL}
	p.Told = parts.Told{Words: a.Told(v, ref.ID.String(), is.Text, true), Pictures: is.Pictures}.Still()
	return smallView(p), true
}
