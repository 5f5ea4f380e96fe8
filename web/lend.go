package web

import (
	"net/http"
	"strings"

	"github.com/a-h/templ"

	"alongside/journal"
	"alongside/kernel"
	"alongside/web/ui"
)

// What rooms lend each other's pages, since none imports another.

// Topics are what a round may be about, as every room has them: the value of each is
// a ref, as forms send it.
func (a *Ask) Topics(v kernel.View) (all []ui.Option) {
	for _, r := range a.server.rooms {
		if r.Topics != nil {
			all = append(all, r.Topics(a, v)...)
		}
	}
	return all
}

// atDoor are what rooms offer at the group's door, to anybody.
func (a *Ask) atDoor(v kernel.View) (all []Way) {
	for _, r := range a.server.rooms {
		if r.Door != nil {
			all = append(all, r.Door(a, v)...)
		}
	}
	return all
}

// Card is what a ref points at, drawn small by the room it lies in; ok is false where
// the asker may not see it.
func (a *Ask) Card(v kernel.View, ref kernel.Ref) (c templ.Component, ok bool) {
	for _, r := range a.server.rooms {
		if r.Name == ref.Room && r.Card != nil {
			return r.Card(a, v, ref)
		}
	}
	return nil, false
}

// Told is what somebody said in entry id, as the asker reads it: with what it means in
// their language, where somebody has said that, or the way to say it.
func (a *Ask) Told(v kernel.View, id string, t kernel.Text, said bool) ui.Words {
	w := ui.Words{Text: t.Body, Lang: t.Lang, ID: "w-" + id}
	of, err := idOf(id)
	if err != nil || !said || a.Me.Side == kernel.Partner {
		return w
	}
	if tr := Roster(v).TranslationTo(of, a.Lang); tr != nil {
		w.Means = &ui.Meaning{Text: tr.Text.Body, Lang: tr.Text.Lang, Checked: tr.Right()}
	}
	if t.Lang != a.Lang && a.Me.Welcomed && !a.OnTablet() {
		w.MeansURL = a.Mine("members/meaning/" + id)
	}
	return w
}

// Reads asks every room whether a member may read what was said in an entry: as its
// pages would show it, on a device of their own. It is for kernel.Law.
func Reads(rooms []Room) func(kernel.View, kernel.Person, journal.ID) bool {
	all := &Server{rooms: rooms}
	return func(v kernel.View, m kernel.Person, id journal.ID) bool {
		_, ok := (&Ask{Me: m, server: all}).SaidIn(v, id)
		return ok
	}
}

// File is what a page gives to keep.
type File struct {
	Name, Type string
	Body       []byte
}

// File registers an address that gives a file to whoever gets through the door.
func (p *Pages) File(path string, who kernel.Who, make func(*Ask, kernel.View) (File, error)) {
	s, room := p.server, p.room
	s.handle("GET "+p.prefix+path, func(w http.ResponseWriter, r *http.Request) {
		a, err := s.ask(r, room)
		var f File
		if err == nil {
			err = a.Group.Read(r.Context(), func(v kernel.View) error {
				a.see(v)
				if err := a.mayRead(who); err != nil {
					return err
				}
				f, err = make(a, v)
				return err
			})
		}
		if err != nil {
			s.fail(w, r, err)
			return
		}
		w.Header().Set("Content-Type", f.Type)
		w.Header().Set("Content-Disposition", `attachment; filename="`+f.Name+`"`)
		s.write(w, r, http.StatusOK, f.Body)
	})
}

// proposalOf is the address of what was put to the group.
func (s *Server) proposalOf(a *Ask, id journal.ID, usual string) string {
	for _, r := range s.rooms {
		if r.Proposal != nil {
			return r.Proposal(a, id)
		}
	}
	return usual
}

// Plan says what a command would do, for whoever decides on it: the room whose
// command it is knows.
func (a *Ask) Plan(v kernel.View, c kernel.Carried) (templ.Component, bool) {
	room, _, _ := strings.Cut(c.Name, ".")
	for _, r := range a.server.rooms {
		if r.Name == room && r.Plan != nil {
			return r.Plan(a, v, c)
		}
	}
	return nil, false
}

// Brief says in a few words what a command is about, where its room can say.
func (a *Ask) Brief(v kernel.View, c kernel.Carried) (ui.Words, bool) {
	room, _, _ := strings.Cut(c.Name, ".")
	for _, r := range a.server.rooms {
		if r.Name == room && r.Brief != nil {
			return r.Brief(a, v, c)
		}
	}
	return ui.Words{}, false
}

// Led is what came of a thing, in all rooms.
func (a *Ask) Led(v kernel.View, of kernel.Ref) (all []Way) {
	for _, r := range a.server.rooms {
		if r.Led != nil {
			all = append(all, r.Led(a, v, of)...)
		}
	}
	return all
}

// From is what can be made of a thing, in all rooms.
func (a *Ask) From(v kernel.View, of kernel.Ref) (all []Way) {
	for _, r := range a.server.rooms {
		if r.From != nil {
			all = append(all, r.From(a, v, of)...)
		}
	}
	return all
}
