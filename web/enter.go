package web

import (
	"context"
	"encoding/json"
	"net/http"
	"net/url"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roster"
	"alongside/lang"
)

// The ways into the house that need no place in it yet: founding, joining,
// coming back, taking back with a code; and leaving.

// came is what somebody gets who came in. Token and codes are shown once.
type came struct {
	Group  journal.GroupID  `json:"group,omitzero"`
	Member journal.MemberID `json:"member"`
	Token  string           `json:"token"`
	Invite string           `json:"invite,omitempty"`
	Code   string           `json:"code,omitempty"`
}

// found begins a group of the fields that were sent.
func (s *Server) found(r *http.Request, id journal.ID, fields map[string]any) (c came, err error) {
	if err := s.limits.found(); err != nil {
		return c, err
	}
	invitation, _ := fields["invitation"].(string)
	delete(fields, "invitation")
	if id.Zero() {
		if id, err = journal.NewID(s.house.Rand()); err != nil {
			return c, err
		}
	}
	if err := s.cfg.Founding.take(invitation, id); err != nil {
		return c, err
	}
	defer func() { s.cfg.Founding.over(invitation, err) }()
	if err := s.secrets(fields, map[string]*string{"token": &c.Token, "code": &c.Code, "invite": &c.Invite}); err != nil {
		return c, err
	}
	b, err := json.Marshal(fields)
	if err != nil {
		return c, err
	}
	c.Group, c.Member = journal.GroupID(id), journal.MemberID(id.Derived(1))
	_, err = s.house.Group(c.Group).Do(r.Context(), kernel.Asked{Name: "members.found", ID: id, Body: b, Language: s.language(r)})
	return c, err
}

// secrets makes what somebody gets who comes in, unless they bring it: then the
// same may be sent again where the answer was lost on the way.
func (s *Server) secrets(fields map[string]any, want map[string]*string) error {
	for _, name := range []string{"token", "code", "invite"} {
		to := want[name]
		if to == nil {
			continue
		}
		if given, ok := fields[name].(string); ok && given != "" {
			*to = given
			continue
		}
		make := kernel.NewCode
		if name == "token" {
			make = kernel.NewToken
		}
		var err error
		if *to, err = make(s.house.Rand()); err != nil {
			return err
		}
		fields[name] = *to
	}
	return nil
}

// join lets somebody in with an invitation.
func (s *Server) join(a *Ask, id journal.ID, fields map[string]any) (c came, err error) {
	if err := s.limits.open(a.Group.ID()); err != nil {
		return c, err
	}
	if err := s.secrets(fields, map[string]*string{"token": &c.Token, "code": &c.Code}); err != nil {
		return c, err
	}
	ans, err := s.inner(a, "members.join", id, fields)
	c.Member = journal.MemberID(ans.ID)
	return c, err
}

// comeBack gives a new device its place.
func (s *Server) comeBack(a *Ask, id journal.ID, fields map[string]any) (c came, err error) {
	if err := s.limits.open(a.Group.ID()); err != nil {
		return c, err
	}
	if err := s.secrets(fields, map[string]*string{"token": &c.Token}); err != nil {
		return c, err
	}
	if _, err = s.inner(a, "members.return", id, fields); err != nil {
		return c, err
	}
	err = a.Group.Read(a.Context(), func(v kernel.View) error {
		m, _, ok := v.Roster().Bearer(kernel.Seal(c.Token))
		if !ok {
			return fault.New(fault.Conflict, lang.FaultIdUsed())
		}
		c.Member = m
		return nil
	})
	return c, err
}

// inner gives one of the commands that have a way of their own.
func (s *Server) inner(a *Ask, name string, id journal.ID, fields map[string]any) (kernel.Answer, error) {
	b, err := json.Marshal(fields)
	if err != nil {
		return kernel.Answer{}, err
	}
	return s.do(&Ask{Request: a.Request, Group: a.Group, Lang: a.Lang, server: s}, kernel.Asked{Name: name, ID: id, Body: b})
}

// fieldsOf reads a JSON object whose meaning a command checks.
func fieldsOf(w http.ResponseWriter, r *http.Request) (id journal.ID, fields map[string]any, err error) {
	b, err := body(w, r)
	if err != nil {
		return id, nil, err
	}
	if err := json.Unmarshal(b, &fields); err != nil {
		return id, nil, malformed(b, err)
	}
	if fields == nil {
		fields = map[string]any{}
	}
	given, _ := fields["id"].(string)
	delete(fields, "id")
	if given == "" {
		given = r.Header.Get("Idempotency-Key")
	}
	id, err = idOf(given)
	return id, fields, err
}

func (s *Server) foundJSON(w http.ResponseWriter, r *http.Request) error {
	id, fields, err := fieldsOf(w, r)
	if err != nil {
		return err
	}
	c, err := s.found(r, id, fields)
	if err != nil {
		return err
	}
	return s.json(w, r, http.StatusCreated, c)
}

func (s *Server) joinJSON(w http.ResponseWriter, r *http.Request) error {
	return s.comeJSON(w, r, s.join)
}

func (s *Server) returnJSON(w http.ResponseWriter, r *http.Request) error {
	return s.comeJSON(w, r, s.comeBack)
}

func (s *Server) comeJSON(w http.ResponseWriter, r *http.Request, come func(*Ask, journal.ID, map[string]any) (came, error)) error {
	a, err := s.ask(r, "")
	if err != nil {
		return err
	}
	id, fields, err := fieldsOf(w, r)
	if err != nil {
		return err
	}
	c, err := come(a, id, fields)
	if err != nil {
		return err
	}
	return s.json(w, r, http.StatusCreated, c)
}

func (s *Server) takeBackJSON(w http.ResponseWriter, r *http.Request) error {
	a, err := s.ask(r, "")
	if err != nil {
		return err
	}
	id, fields, err := fieldsOf(w, r)
	if err != nil {
		return err
	}
	if err := s.limits.open(a.Group.ID()); err != nil {
		return err
	}
	ans, err := s.inner(a, "members.take_back", id, fields)
	if err != nil {
		return err
	}
	return s.json(w, r, http.StatusOK, map[string]any{"id": ans.ID})
}

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
	values = url.Values(http.Header(values).Clone())
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
	s.setToken(w, a.Group.ID(), who.Token, 0)
	if who.Code == "" {
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
	s.setToken(w, who.Group, who.Token, 0)
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
	fields["invitation"] = invitation
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
	if token := bearer(r, a.Group.ID()); token != "" && r.PostForm.Get("keep") != "" {
		s.setToken(w, a.Group.ID(), token, keepFor)
	}
	http.Redirect(w, r, a.Mine(""), http.StatusSeeOther)
	return nil
}

// leaveForm ends the device at once and shows something else. Whatever the store
// says, the browser forgets; and whoever has gone already is signed out all the same.
func (s *Server) leaveForm(w http.ResponseWriter, r *http.Request) error {
	r = r.WithContext(context.WithoutCancel(r.Context()))
	a, err := s.ask(r, "")
	if err == nil {
		if s.identifyQuietly(a) {
			b, _ := json.Marshal(roster.EndDevice{Device: a.Device})
			if _, err := s.do(a, kernel.Asked{Name: "members.end_device", Body: b}); err != nil {
				s.note(r, err)
			}
		}
		s.setToken(w, a.Group.ID(), "", -1)
	}
	return s.neutralPost(w, r)
}

func (s *Server) identifyQuietly(a *Ask) bool { return a.identify() == nil && a.SignedIn() }
