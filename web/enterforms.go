package web

import (
	"context"
	"encoding/json"
	"net/http"
	"net/url"

	"alongside/journal"
	"alongside/kernel"
)

// outer reads a form that is no command's: its fields, and where it came from.
func (s *Server) outer(w http.ResponseWriter, r *http.Request, name string) (a *Ask, c command, decl kernel.Command, err error) {
	a, err = s.ask(r, "")
	if err != nil {
		return a, c, decl, err
	}
	if err := parseForm(w, r); err != nil {
		return a, c, decl, err
	}
	c.Name, c.typed, c.key = name, r.PostForm, r.PostForm.Get("form")
	c.back = a.safeBack(r.PostForm.Get("back"))
	c.ID, err = idOf(r.PostForm.Get("id"))
	decl, _ = s.house.Command(name)
	return a, c, decl, err
}

// plantForm makes the fields of a form into those of a JSON object.
func plantForm(decl kernel.Command, values url.Values) (map[string]any, error) {
	b, err := fromForm(decl.Type(), values)
	if err != nil {
		return nil, err
	}
	fields := map[string]any{}
	return fields, json.Unmarshal(b, &fields)
}

func (s *Server) joinForm(w http.ResponseWriter, r *http.Request) error {
	return s.comeForm(w, r, "members.join", s.join)
}

func (s *Server) returnForm(w http.ResponseWriter, r *http.Request) error {
	return s.comeForm(w, r, "members.return", s.comeBack)
}

func (s *Server) comeForm(w http.ResponseWriter, r *http.Request, name string, come func(*Ask, journal.ID, map[string]any) (came, error)) error {
	a, c, decl, err := s.outer(w, r, name)
	if err != nil {
		return err
	}
	fields, err := plantForm(decl, c.typed)
	if err != nil {
		return s.formFault(w, r, a, c, err)
	}
	who, err := come(a, c.ID, fields)
	if err != nil {
		return s.formFault(w, r, a, c, err)
	}
	s.setToken(w, a, a.Group.ID(), who.Token, 0)
	if who.Code == "" && !a.Hall {
		http.Redirect(w, r, a.Mine(""), http.StatusSeeOther)
		return nil
	}
	s.again(w, r, a.Mine("members/code"), passing{token: who.Token, done: Done{Command: name, Secret: who.Code}})
	return nil
}

// foundForm begins a group from the front page.
func (s *Server) foundForm(w http.ResponseWriter, r *http.Request) error {
	if err := parseForm(w, r); err != nil {
		return err
	}
	c := command{typed: r.PostForm, back: "/"}
	c.Name = "members.found"
	invitation := r.PostForm.Get("invitation")
	if invitation != "" {
		c.back = "/?invitation=" + url.QueryEscape(invitation)
	}
	who, err := s.foundOf(r, invitation)
	if err != nil {
		f := s.note(r, err)
		later(w, f.Kind)
		s.again(w, r, c.back, passing{typed: c.wrong(f, s.language(r)), status: status(f.Kind)})
		return nil
	}
	s.setToken(w, &Ask{Hall: s.inHall(r)}, who.Group, who.Token, 0)
	s.again(w, r, "/g/"+who.Group.String()+"/members/code", passing{
		token: who.Token,
		done:  Done{Command: c.Name, Secret: who.Code, Values: map[string][]string{"invite": {who.Invite}}},
	})
	return nil
}

func (s *Server) foundOf(r *http.Request, invitation string) (came, error) {
	id, err := idOf(r.PostForm.Get("id"))
	if err != nil {
		return came{}, err
	}
	values := url.Values(http.Header(r.PostForm).Clone())
	values.Del("invitation")
	decl, _ := s.house.Command("members.found")
	fields, err := plantForm(decl, values)
	if err != nil {
		return came{}, err
	}
	fields["invitation"], fields["for_hall"] = invitation, s.givesToHall(r)
	return s.found(r, id, fields)
}

// takeBackForm takes a contribution back with its code, signed in or not.
func (s *Server) takeBackForm(w http.ResponseWriter, r *http.Request) error {
	a, c, decl, err := s.outer(w, r, "members.take_back")
	if err != nil {
		return err
	}
	if err := s.limits.open(a.Group.ID()); err != nil {
		return s.formFault(w, r, a, c, err)
	}
	fields, err := plantForm(decl, c.typed)
	if err != nil {
		return s.formFault(w, r, a, c, err)
	}
	ans, err := s.inner(a, c.Name, c.ID, fields)
	if err != nil {
		return s.formFault(w, r, a, c, err)
	}
	s.again(w, r, c.back, passing{done: Done{Command: c.Name, Key: c.key, ID: ans.ID}})
	return nil
}

// keepForm lets the browser keep the token, or not.
func (s *Server) keepForm(w http.ResponseWriter, r *http.Request) error {
	a, err := s.ask(r, "")
	if err != nil {
		return err
	}
	if err := parseForm(w, r); err != nil {
		return err
	}
	if token := a.bearer(); token != "" && r.PostForm.Get("keep") != "" {
		s.setToken(w, a, a.Group.ID(), token, keepFor)
	}
	http.Redirect(w, r, a.Mine(""), http.StatusSeeOther)
	return nil
}

// end ends what the asker is signed in with.
func (s *Server) end(r *http.Request, a *Ask) error {
	switch {
	case a.OnTablet():
		return s.endTablet(r.Context(), a, a.bearer())
	case a.SignedIn():
		return s.endDevice(r.Context(), a)
	}
	return nil
}

// leaveForm ends the device at once and shows something else. Whatever the store
// says, the browser forgets; and whoever has gone already is signed out all the same.
func (s *Server) leaveForm(w http.ResponseWriter, r *http.Request) error {
	r = r.WithContext(context.WithoutCancel(r.Context()))
	a, err := s.ask(r, "")
	if err == nil {
		if a.identify() == nil {
			if err := s.end(r, a); err != nil {
				s.note(r, err)
			}
		}
		s.setToken(w, a, a.Group.ID(), "", forget)
	}
	return s.neutralPost(w, r)
}
