package web

import (
	"net/http"
	"time"

	"alongside/lang"
	"alongside/web/ui"
)

// A form after which nothing else on the page would change says once that it is
// kept: a cookie that holds nothing carries that over to the page behind it.
const thanksCookie = "alongside-thanks"

func (s *Server) thank(w http.ResponseWriter, r *http.Request) {
	s.thanksFor(w, r, time.Minute)
}

func (s *Server) thanksFor(w http.ResponseWriter, r *http.Request, keep time.Duration) {
	http.SetCookie(w, &http.Cookie{
		Name: thanksCookie, Value: "1", Path: "/g/" + r.PathValue("group") + "/", HttpOnly: true, Secure: s.cfg.Secure,
		SameSite: http.SameSiteLaxMode, MaxAge: int(keep / time.Second),
	})
}

// thanked reports whether a page is to say that something is kept, once.
func (s *Server) thanked(w http.ResponseWriter, r *http.Request) bool {
	if _, err := r.Cookie(thanksCookie); err != nil {
		return false
	}
	s.thanksFor(w, r, forget)
	return true
}

// thanks are what a page says at its top.
func (a *Ask) thanks() []ui.Notice {
	if !a.thankful {
		return nil
	}
	return []ui.Notice{{Text: a.Say(lang.ItIsKept())}}
}
