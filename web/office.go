package web

import (
	"context"
	"encoding/json"
	"mime"
	"net/http"
	"net/url"
	"strings"

	"github.com/a-h/templ"

	"alongside/fault"
	"alongside/kernel"
	"alongside/lang"
	"alongside/web/ui"
)

// The way in for whoever has nothing but a code, such as an office that a group
// asked: no account, no script, one plain page. The first digits of the code lead
// to the group (see kernel.Door); whether the rest is right, a room knows.

// codePage is where a code is typed that came on paper.
func (s *Server) codePage(w http.ResponseWriter, r *http.Request) error {
	if s.inHall(r) {
		return kernel.FaultInHall()
	}
	p := codePage{Page: s.bare(r, lang.OfficeCodeTitle())}
	p.LanguageURL = "/language?then=/o/"
	p.Form = ui.FormData{Command: "code", Action: "/o/", Typed: passed(r).typed, Hard: true}
	return s.send(w, r, statusOf(r), codeView(p))
}

type codePage struct {
	ui.Page
	Form ui.FormData
}

func (s *Server) codeForm(w http.ResponseWriter, r *http.Request) error {
	if err := parseForm(w, r); err != nil {
		return err
	}
	typed := r.PostForm.Get("code")
	code := digits(typed)
	err := fault.At("code", lang.FaultOfficeCode())
	if code != "" {
		_, e := s.behind(r, code, func(*Ask, kernel.View) error { return nil })
		if e == nil {
			http.Redirect(w, r, "/o/"+code, http.StatusSeeOther)
			return nil
		}
		if f := s.note(r, e); f.Kind != fault.NotFound {
			return e
		}
	}
	t := ui.Typed{Command: "code", Values: r.PostForm, Faults: map[string]string{"code": plainWords(fault.Of(err)).In(s.language(r))}}
	s.again(w, r, "/o/", passing{typed: t, status: http.StatusUnprocessableEntity})
	return nil
}

// digits is a code as it was typed, without blanks, in ASCII; "" if it is none.
func digits(typed string) string {
	code := strings.NewReplacer(" ", "", "-", "").Replace(lang.FoldDigits(strings.TrimSpace(typed)))
	if len(code) < 16 || len(code) > 40 || strings.Trim(code, "0123456789") != "" {
		return ""
	}
	return code
}

// office shows the page to which a code leads.
func (s *Server) office(w http.ResponseWriter, r *http.Request) error {
	var c templ.Component
	_, err := s.behind(r, digits(r.PathValue("code")), func(a *Ask, v kernel.View) (err error) {
		c, err = a.behindCode(v, kernel.Seal(digits(r.PathValue("code"))))
		return err
	})
	if err != nil {
		return err
	}
	return s.send(w, r, statusOf(r), c)
}

// behindCode asks every room for the page of a code.
func (a *Ask) behindCode(v kernel.View, code kernel.Sealed) (templ.Component, error) {
	for _, room := range a.server.rooms {
		if room.Office == nil {
			continue
		}
		if c, ok, err := room.Office(a, v, code); ok || err != nil {
			return c, err
		}
	}
	return nil, errNoCode()
}

func errNoCode() error { return fault.New(fault.NotFound, lang.FaultOfficeCode()) }

// behind finds the group to which a code leads, and lets look see it.
func (s *Server) behind(r *http.Request, code string, look func(*Ask, kernel.View) error) (*Ask, error) {
	if s.inHall(r) {
		return nil, kernel.FaultInHall()
	}
	if err := s.limits.code(); err != nil {
		return nil, err
	}
	if code == "" {
		return nil, errNoCode()
	}
	p := passed(r)
	for g, err := range s.house.Behind(r.Context(), kernel.DoorOf(code)) {
		if err != nil {
			return nil, err
		}
		a := &Ask{Request: r, Group: g, server: s, Typed: p.typed, Done: p.done, Lang: s.language(r)}
		switch err := s.leads(r.Context(), a, code, look); {
		case err == nil:
			return a, nil
		case fault.KindOf(err) != fault.NotFound:
			return nil, err
		}
	}
	return nil, errNoCode()
}

// leads looks whether a code leads to the group of a.
func (s *Server) leads(ctx context.Context, a *Ask, code string, look func(*Ask, kernel.View) error) error {
	return a.Group.Read(ctx, func(v kernel.View) error {
		if _, err := a.behindCode(v, kernel.Seal(code)); err != nil {
			return err
		}
		return look(a, v)
	})
}

// officePost gives a command for whoever has the code, by form or by JSON.
func (s *Server) officePost(w http.ResponseWriter, r *http.Request) error {
	code := digits(r.PathValue("code"))
	a, err := s.behind(r, code, func(*Ask, kernel.View) error { return nil })
	if err != nil {
		return err
	}
	if err := s.limits.open(a.Group.ID()); err != nil {
		return err
	}
	if kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err == nil && kind == "application/json" {
		return s.officeJSON(w, r, a, code)
	}
	if err := parseForm(w, r); err != nil {
		return err
	}
	c := command{back: r.URL.Path, typed: r.PostForm, key: r.PostForm.Get("form"), sure: true}
	c.Language = a.Lang
	decl, err := s.coded(r.PostForm.Get("command"))
	if err != nil {
		return err
	}
	c.Name = decl.Name
	if c.ID, err = idOf(r.PostForm.Get("id")); err == nil {
		c.Body, err = fromForm(decl.Type(), without(c.typed, "code"))
	}
	if err == nil {
		err = c.withCode(code)
	}
	if err == nil {
		_, err = s.do(a, c.Asked)
	}
	if err != nil {
		return s.officeFault(w, r, a, c, err)
	}
	http.Redirect(w, r, r.URL.Path+"#said", http.StatusSeeOther)
	return nil
}

// officeFault draws the page again, with what was typed.
func (s *Server) officeFault(w http.ResponseWriter, r *http.Request, a *Ask, c command, err error) error {
	f := s.note(r, err)
	later(w, f.Kind)
	s.again(w, r, c.back, passing{typed: c.wrong(f, a.Lang), status: status(f.Kind)})
	return nil
}

func (s *Server) officeJSON(w http.ResponseWriter, r *http.Request, a *Ask, code string) error {
	b, err := body(w, r, formMost)
	if err != nil {
		return err
	}
	var own struct{ ID, Command string }
	fields := map[string]json.RawMessage{}
	if json.Unmarshal(b, &fields) != nil || json.Unmarshal(b, &own) != nil {
		return s.officeProblem(w, r, fault.New(fault.Malformed, lang.FaultMalformed()))
	}
	delete(fields, "id")
	delete(fields, "command")
	var c command
	c.Language = a.Lang
	c.Body, _ = json.Marshal(fields) // of raw JSON that was read just now
	decl, err := s.coded(own.Command)
	if err == nil {
		c.Name = decl.Name
		c.ID, err = idOf(own.ID)
	}
	if err == nil {
		err = c.withCode(code)
	}
	var ans kernel.Answer
	if err == nil {
		ans, err = s.do(a, c.Asked)
	}
	if err != nil {
		return s.officeProblem(w, r, err)
	}
	return s.json(w, r, http.StatusOK, map[string]any{"id": ans.ID})
}

func (s *Server) officeProblem(w http.ResponseWriter, r *http.Request, err error) error {
	f := s.note(r, err)
	later(w, f.Kind)
	s.problem(w, r, f)
	return nil
}

// withCode fills the code of the address into the command's body.
func (c *command) withCode(code string) error {
	fields := map[string]json.RawMessage{}
	if err := json.Unmarshal(c.Body, &fields); err != nil {
		return fault.New(fault.Malformed, lang.FaultMalformed())
	}
	fields["code"], _ = json.Marshal(code)
	b, err := json.Marshal(fields)
	c.Body = b
	return err
}

func without(values url.Values, name string) url.Values {
	v := url.Values(http.Header(values).Clone())
	delete(v, name)
	return v
}

// coded finds a command that may be given with a code. With no name it is the only
// one there is.
func (s *Server) coded(name string) (kernel.Command, error) {
	for _, room := range s.house.Rooms() {
		for _, c := range room.Commands {
			if c.Coded && (name == "" || c.Name == name) {
				return c, nil
			}
		}
	}
	return kernel.Command{}, fault.New(fault.NotFound, lang.FaultCommandUnknown())
}
