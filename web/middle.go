package web

import (
	"fmt"
	"net/http"
	"net/url"
	"runtime/debug"
	"strings"

	"alongside/fault"
	"alongside/lang"
)

// policy is what a page of ours may do. Nothing comes from elsewhere.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
	"media-src 'self' blob:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'; " +
	"worker-src 'self'; require-trusted-types-for 'script'; trusted-types app"

// ServeHTTP implements http.Handler.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	defer s.recover(w, r)
	h := w.Header()
	h.Set("Content-Security-Policy", policy)
	h.Set("Referrer-Policy", "same-origin")
	h.Set("X-Content-Type-Options", "nosniff")
	if !s.inHall(r) { // there browsers leave it aside, and complain
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
	}
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	h.Set("Permissions-Policy", "microphone=(self), camera=(), geolocation=(), payment=(), usb=()")
	h.Set("X-Frame-Options", "DENY")
	if s.cfg.Secure {
		h.Set("Strict-Transport-Security", "max-age=31536000")
	}
	if !strings.HasPrefix(r.URL.Path, assetsPath) {
		h.Set("Cache-Control", "no-store")
	}
	if err := s.sameOrigin(r); err != nil {
		s.fail(w, r, err)
		return
	}
	s.mux.ServeHTTP(w, r)
}

// crossOrigin refuses what another site's page sends; the address under which
// people reach us is our own, whatever a proxy makes of it. In hall mode no proxy
// stands before us, and pages of the hall may send nothing to the box itself.
func crossOrigin(cfg Config) *http.CrossOriginProtection {
	c := http.NewCrossOriginProtection()
	if u, err := url.Parse(cfg.URL); err == nil && u.Host != "" && cfg.Hall == nil {
		_ = c.AddTrustedOrigin(u.Scheme + "://" + u.Host) // what is no origin is not trusted
	}
	return c
}

// sameOrigin lets a bearer token through: it is no cookie, no other site can send it.
func (s *Server) sameOrigin(r *http.Request) error {
	if strings.HasPrefix(r.Header.Get("Authorization"), "Bearer ") {
		return nil
	}
	if err := s.origin.Check(r); err != nil {
		return fault.New(fault.Forbidden, lang.FaultOtherSite())
	}
	return nil
}

// recover answers a panic of ours. The log gets the functions, not the values.
func (s *Server) recover(w http.ResponseWriter, r *http.Request) {
	p := recover()
	if p == nil {
		return
	}
	if p == http.ErrAbortHandler {
		panic(p)
	}
	s.cfg.Log.Error("panic", "route", r.Pattern, "type", fmt.Sprintf("%T", p), "at", where(debug.Stack()))
	s.fail(w, r, &fault.Error{Kind: fault.Internal, Words: lang.FaultInternal()})
}

// where keeps the places of a stack and drops what was passed.
func where(stack []byte) string {
	var at []string
	for line := range strings.Lines(string(stack)) {
		if i := strings.Index(line, ".go:"); i > 0 && strings.HasPrefix(line, "\t") {
			place, _, _ := strings.Cut(strings.TrimSpace(line), " ")
			at = append(at, place[strings.LastIndexByte(place, '/')+1:])
		}
	}
	return strings.Join(at[min(len(at), 3):min(len(at), 12)], " ")
}
