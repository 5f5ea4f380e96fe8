package web

import (
	"encoding/json"
	"net/http"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
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
		if id, err = s.house.NewID(); err != nil {
			return c, err
		}
	}
	if err := s.cfg.Founding.take(invitation, id); err != nil {
		return c, err
	}
	defer func() { s.cfg.Founding.over(invitation, err) }()
	want := map[string]*string{"token": &c.Token, "code": &c.Code, "invite": &c.Invite}
	if err := s.secrets(fields, want, s.inHall(r)); err != nil {
		return c, err
	}
	b, err := json.Marshal(fields)
	if err != nil {
		return c, err
	}
	c.Group, c.Member = journal.GroupID(id), journal.MemberID(id.Derived(1))
	_, err = s.house.Group(c.Group).Do(r.Context(), kernel.Asked{Name: "members.found", ID: id, Body: b, Language: s.language(r), Hall: s.inHall(r)})
	return c, err
}

// secrets makes what somebody gets who comes in, unless they bring it: then the
// same may be sent again where the answer was lost on the way. In the hall there
// is no return code, not even one that is brought.
func (s *Server) secrets(fields map[string]any, want map[string]*string, hall bool) error {
	if hall {
		delete(want, "code")
		delete(fields, "code")
	}
	for _, name := range []string{"token", "code", "invite"} {
		to := want[name]
		if to == nil {
			continue
		}
		if given, ok := fields[name].(string); ok && given != "" {
			if *to = given; name != "token" {
				continue
			}
			if err := s.mayBring(given, hall); err != nil {
				return err
			}
			continue
		}
		var err error
		if *to, err = s.fresh(name, hall); err != nil {
			return err
		}
		fields[name] = *to
	}
	return nil
}

// fresh makes a secret of a name.
func (s *Server) fresh(name string, hall bool) (string, error) {
	if name == "token" {
		return s.newToken(hall)
	}
	return kernel.NewCode(s.house.Rand())
}

// join lets somebody in with an invitation.
func (s *Server) join(a *Ask, id journal.ID, fields map[string]any) (c came, err error) {
	if err := s.limits.open(a.Group.ID()); err != nil {
		return c, err
	}
	if err := s.secrets(fields, map[string]*string{"token": &c.Token, "code": &c.Code}, a.Hall); err != nil {
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
	if err := s.secrets(fields, map[string]*string{"token": &c.Token}, a.Hall); err != nil {
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
	return s.do(&Ask{Request: a.Request, Group: a.Group, Hall: a.Hall, Lang: a.Lang, server: s}, kernel.Asked{Name: name, ID: id, Body: b})
}

// fieldsOf reads a JSON object whose meaning a command checks.
func fieldsOf(w http.ResponseWriter, r *http.Request) (id journal.ID, fields map[string]any, err error) {
	b, err := body(w, r, wayInMost)
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
