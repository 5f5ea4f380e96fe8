package web

import (
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"net/url"

	"alongside/fault"
	"alongside/guard"
	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
	"alongside/web/ui"
)

// Bounds of a request, in bytes.
const (
	requestMost = 12 << 20
	formMost    = 1 << 20
	wayInMost   = 64 << 10 // of whoever has no place here yet
)

// command is a command as it came in, by form or by JSON.
type command struct {
	kernel.Asked
	key   string // of the form
	back  string
	then  string
	sure  bool
	typed url.Values
	asked url.Values // with what the page was asked that it came from
}

// doForm is the door for forms. It answers with a page: the one to go back to,
// or the one the form came from, with what was typed and what is wrong.
func (s *Server) doForm(w http.ResponseWriter, r *http.Request) error {
	a, err := s.ask(r, "")
	if err != nil {
		return err
	}
	c, decl, err := s.readForm(w, r, a)
	if err != nil {
		return s.formFault(w, r, a, c, err)
	}
	if err := s.enter(a, c.Name); err != nil {
		return s.formFault(w, r, a, c, err)
	}
	if found := s.guarded(decl, c, a.names()); len(found) > 0 && !c.sure {
		t := c.shown()
		t.Guard = found
		s.again(w, r, c.back, passing{typed: t, asked: c.asked, status: http.StatusUnprocessableEntity})
		return nil
	}
	if c.Body, err = fromForm(decl.Type(), c.typed); err != nil {
		return s.formFault(w, r, a, c, err)
	}
	ans, err := s.do(a, c.Asked)
	if err != nil {
		return s.formFault(w, r, a, c, err)
	}
	s.formDone(w, r, a, decl, c, ans)
	return nil
}

// formDone goes back to where the form came from. What is shown only once is
// shown in the very answer, and never in an address; so is the thanks for what
// keeps no author, of which no later page knows.
func (s *Server) formDone(w http.ResponseWriter, r *http.Request, a *Ask, decl kernel.Command, c command, ans kernel.Answer) {
	if ans.Proposal {
		s.thank(w, r)
		http.Redirect(w, r, s.proposalOf(a, ans.ID, c.then), http.StatusSeeOther)
		return
	}
	secret := ans.Secret
	if brought := c.typed.Get("secret"); secret == "" && brought != "" {
		secret = brought
	}
	if secret == "" && !decl.Veiled() {
		if c.typed.Get("thanks") != "" {
			s.thank(w, r)
		}
		http.Redirect(w, r, c.then, http.StatusSeeOther)
		return
	}
	s.again(w, r, c.back, passing{asked: c.asked, done: Done{Command: c.Name, Key: c.key, ID: ans.ID, Secret: secret, Values: c.typed}})
}

// readForm reads a form without a temporary file.
func (s *Server) readForm(w http.ResponseWriter, r *http.Request, a *Ask) (command, kernel.Command, error) {
	c := command{back: a.Mine(""), then: a.Mine("")}
	c.Name = r.PathValue("command")
	if err := parseForm(w, r); err != nil {
		return c, kernel.Command{}, err
	}
	c.typed, c.key, c.sure = r.PostForm, r.PostForm.Get("form"), r.PostForm.Get("sure") != ""
	c.back = a.safeBack(r.PostForm.Get("back"))
	c.asked, _ = url.ParseQuery(r.PostForm.Get("asked"))
	if c.then = c.back; r.PostForm.Get("then") != "" {
		c.then = a.safeBack(r.PostForm.Get("then"))
	}
	decl, ok := s.house.Command(c.Name)
	if !ok || decl.Inner {
		return c, decl, fault.New(fault.NotFound, lang.FaultCommandUnknown())
	}
	id, err := idOf(r.PostForm.Get("id"))
	if err != nil {
		return c, decl, err
	}
	voice, err := idOf(r.PostForm.Get("for"))
	c.ID, c.For = id, journal.MemberID(voice)
	if in := r.PostForm.Get("written_in"); lang.Known(in) { // else in the asker's own
		c.Language = in
	}
	return c, decl, err
}

func parseForm(w http.ResponseWriter, r *http.Request) error {
	if kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || kind != "application/x-www-form-urlencoded" {
		return fault.New(fault.Unsupported, lang.FaultUnsupported())
	}
	r.Body = http.MaxBytesReader(w, r.Body, formMost)
	if err := r.ParseForm(); err != nil {
		if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
			return fault.New(fault.TooLarge, lang.FaultTooLarge())
		}
		return fault.Wrap(fault.Malformed, lang.FaultMalformed(), err)
	}
	return nil
}

// shown is what a page needs to show a form again.
func (c command) shown() ui.Typed {
	return ui.Typed{Command: c.Name, Key: c.key, Values: c.typed, Faults: map[string]string{}}
}

// formFault draws the page the form came from, with what is wrong beside the
// field and everything that was typed.
func (s *Server) formFault(w http.ResponseWriter, r *http.Request, a *Ask, c command, err error) error {
	f := s.note(r, err)
	if c.typed == nil || f.Kind == fault.Stranger || f.Kind == fault.NotFound && c.back == a.Mine("") {
		return err
	}
	_ = a.identify() // for the language only
	t := c.wrong(f, a.Lang)
	later(w, f.Kind)
	s.again(w, r, c.back, passing{typed: t, asked: c.asked, status: status(f.Kind)})
	return nil
}

// wrong is shown, with what is wrong. What met something that stood in its way
// gets a new id: under the old one it might be taken for what was sent before.
func (c command) wrong(f *fault.Error, language string) ui.Typed {
	t := c.shown()
	if words := plainWords(f).In(language); f.Field != "" {
		t.Faults[f.Field] = words
	} else {
		t.General = words
	}
	if f.Kind == fault.Conflict {
		t.Values = url.Values(http.Header(c.typed).Clone())
		t.Values.Del("id")
	}
	return t
}

// guarded is what the guard of details finds in the free text of a form.
func (s *Server) guarded(decl kernel.Command, c command, known []string) (found []ui.Finding) {
	for name, text := range freeText(decl, c.typed) {
		if decl.Tells && guard.FirstPerson(text) {
			found = append(found, ui.Finding{Field: name, Kind: "first_person"})
		}
		for _, g := range guard.Look(text, known...) {
			found = append(found, ui.Finding{Field: name, Kind: string(g.Kind), Text: text[g.Start:g.End]})
		}
	}
	return found
}

// enter holds a contribution against the limits.
func (s *Server) enter(a *Ask, command string) error {
	if err := a.identify(); err != nil {
		return err
	}
	if a.OnTablet() {
		return s.limits.member(journal.MemberID(a.Tablet)) // its own bucket
	}
	if !a.SignedIn() {
		if d, ok := s.house.Command(command); ok && d.Who != kernel.Anybody {
			return fault.New(fault.Stranger, lang.FaultStranger())
		}
		return s.limits.open(a.Group.ID())
	}
	return s.limits.member(a.Me.ID)
}

// do lets a contribution in.
func (s *Server) do(a *Ask, in kernel.Asked) (kernel.Answer, error) {
	in.By, in.Device, in.Shared, in.Hall = a.Me.ID, a.Device, a.OnTablet(), a.Hall
	if in.Language == "" && a.Me.ID.Zero() {
		in.Language = a.Lang
	}
	ans, err := a.Group.Do(a.Context(), in)
	if d, ok := s.house.Command(in.Name); !ok || !d.Veiled() { // of the hat nothing is counted
		s.count.command(err)
	}
	return ans, err
}

// doJSON is the door for programs.
func (s *Server) doJSON(w http.ResponseWriter, r *http.Request) error {
	a, err := s.ask(r, "")
	if err != nil {
		return err
	}
	decl, ok := s.house.Command(r.PathValue("command"))
	if !ok || decl.Inner {
		return fault.New(fault.NotFound, lang.FaultCommandUnknown())
	}
	if err := s.enter(a, decl.Name); err != nil {
		return err
	}
	in, err := readJSON(w, r, decl.Name)
	if err != nil {
		return err
	}
	ans, err := s.do(a, in)
	if err != nil {
		return err
	}
	out := map[string]any{"id": ans.ID}
	if ans.Seq != 0 && !decl.Veiled() {
		out["seq"] = ans.Seq
	}
	if ans.Secret != "" {
		out["secret"] = ans.Secret
	}
	code := http.StatusOK
	if ans.Proposal {
		code, out = http.StatusAccepted, map[string]any{"proposal": ans.ID}
	}
	return s.json(w, r, code, out)
}

// readJSON reads a command's body and takes what is ours out of it.
func readJSON(w http.ResponseWriter, r *http.Request, name string) (in kernel.Asked, err error) {
	in.Name = name
	b, err := body(w, r, requestMost)
	if err != nil {
		return in, err
	}
	var own struct{ ID, For *string }
	fields := map[string]json.RawMessage{}
	if err := json.Unmarshal(b, &fields); err != nil {
		return in, malformed(b, err)
	}
	if err := json.Unmarshal(b, &own); err != nil {
		return in, fault.At("id", lang.FaultFieldType())
	}
	id := r.Header.Get("Idempotency-Key")
	if own.ID != nil {
		id = *own.ID
	}
	if in.ID, err = idOf(id); err != nil {
		return in, err
	}
	if own.For != nil {
		voice, err := idOf(*own.For)
		if err != nil {
			return in, fault.At("for", lang.FaultFieldType())
		}
		in.For = journal.MemberID(voice)
	}
	delete(fields, "id")
	delete(fields, "for")
	in.Body, err = json.Marshal(fields)
	return in, err
}

// body reads a JSON object within the limits; nothing at all is an empty one.
func body(w http.ResponseWriter, r *http.Request, most int64) ([]byte, error) {
	if kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || kind != "application/json" {
		return nil, fault.New(fault.Unsupported, lang.FaultUnsupported())
	}
	b, err := io.ReadAll(http.MaxBytesReader(w, r.Body, most))
	if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
		return nil, fault.New(fault.TooLarge, lang.FaultTooLarge())
	}
	if err != nil {
		return nil, fault.Wrap(fault.Malformed, lang.FaultMalformed(), err)
	}
	if len(b) == 0 {
		b = []byte("{}")
	}
	return b, nil
}

func malformed(b []byte, err error) error {
	place := len(b)
	if s, ok := errors.AsType[*json.SyntaxError](err); ok {
		place = int(s.Offset)
	}
	return fault.New(fault.Malformed, lang.FaultJsonAt(lang.Digits("en", place)))
}
