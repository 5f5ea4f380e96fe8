package web

import (
	"net/http"
	"net/url"
	"time"

	"alongside/fault"
	"alongside/lang"
	"alongside/web/ui"
)

// front is what stands at the address itself: what this is, and where allowed
// the way to begin a group. It lists no group.
func (s *Server) front(w http.ResponseWriter, r *http.Request) error {
	page := frontPage{Page: s.bare(r, lang.ProductName()), Invitation: r.URL.Query().Get("invitation"), Host: s.cfg.Open}
	sent, _ := idOf(passed(r).typed.Values.Get("id"))
	page.MayFound = s.cfg.Founding.may(page.Invitation, sent) == nil
	page.Spent = page.Invitation != "" && !page.MayFound
	id, err := s.house.NewID()
	if err != nil {
		return err
	}
	page.Form = ui.FormData{Command: "members.found", Action: "/found", ID: id.String(), Typed: passed(r).typed, Hard: true}
	page.Link = ui.FormData{Command: linkForm, Action: "/come", Typed: passed(r).typed, Hard: true}
	return s.send(w, r, statusOf(r), frontView(page))
}

// quietIf is the kind of a button that is not the first thing to press.
func quietIf(yes bool) string {
	if yes {
		return "quiet"
	}
	return ""
}

type frontPage struct {
	ui.Page
	Form       ui.FormData
	Link       ui.FormData
	Invitation string
	MayFound   bool
	Spent      bool
	Host       bool
}

// neutral is a page about something else: it stores nothing, says nothing of us
// and has an icon and a title of its own.
func (s *Server) neutral(w http.ResponseWriter, r *http.Request) error {
	return s.send(w, r, http.StatusOK, neutralView(s.language(r), PageAssets().Style, PageAssets().Mark))
}

func (s *Server) neutralPost(w http.ResponseWriter, r *http.Request) error {
	http.Redirect(w, r, "/leave", http.StatusSeeOther)
	return nil
}

// languageGet lets a reader without a place here choose a language.
func (s *Server) languageGet(w http.ResponseWriter, r *http.Request) error {
	if l := r.URL.Query().Get("language"); lang.Offered(l) {
		http.SetCookie(w, &http.Cookie{
			Name: languageCookie, Value: l, Path: "/", HttpOnly: true, Secure: s.cfg.Secure,
			SameSite: http.SameSiteLaxMode, MaxAge: int(24 * time.Hour / time.Second),
		})
		http.Redirect(w, r, within(r.URL.Query().Get("then"), "/"), http.StatusSeeOther)
		return nil
	}
	return s.send(w, r, http.StatusOK, languageView(s.bare(r, lang.ChooseLanguage()), r.URL.Query().Get("then")))
}

// backIn leads from where only forms lead back into the group.
func (s *Server) backIn(w http.ResponseWriter, r *http.Request) error {
	http.Redirect(w, r, "/g/"+url.PathEscape(r.PathValue("group"))+"/", http.StatusSeeOther)
	return nil
}

func (s *Server) healthz(w http.ResponseWriter, r *http.Request) error {
	return s.json(w, r, http.StatusOK, map[string]any{"ok": true})
}

// readyz says whether the store answers, and whether a stolen disk would talk.
func (s *Server) readyz(w http.ResponseWriter, r *http.Request) error {
	if s.cfg.Ready != nil {
		if err := s.cfg.Ready(); err != nil {
			return fault.Wrap(fault.Unavailable, lang.FaultUnavailable(), err)
		}
	}
	out := map[string]any{"ok": true}
	if s.cfg.Hall != nil {
		out["hall"] = true
	}
	if s.cfg.Open {
		out["warning"] = "whoever takes this disk can read everything: the key lies on the device with the data"
	}
	return s.json(w, r, http.StatusOK, out)
}

func (s *Server) nothing(http.ResponseWriter, *http.Request) error {
	return fault.New(fault.NotFound, lang.FaultNotFound())
}
