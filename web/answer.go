package web

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strconv"
	"strings"
	"sync"

	"github.com/a-h/templ"
	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/gzip"

	"alongside/fault"
	"alongside/lang"
	"alongside/web/ui"
)

var statuses = map[fault.Kind]int{
	fault.Internal:    http.StatusInternalServerError,
	fault.Unavailable: http.StatusServiceUnavailable,
	fault.Malformed:   http.StatusBadRequest,
	fault.Stranger:    http.StatusUnauthorized,
	fault.Forbidden:   http.StatusForbidden,
	fault.NotFound:    http.StatusNotFound,
	fault.Conflict:    http.StatusConflict,
	fault.Gone:        http.StatusGone,
	fault.TooLarge:    http.StatusRequestEntityTooLarge,
	fault.Unsupported: http.StatusUnsupportedMediaType,
	fault.Invalid:     http.StatusUnprocessableEntity,
	fault.TooMany:     http.StatusTooManyRequests,
}

func status(k fault.Kind) int { return statuses[k] }

// plainWords are what a person reads of a fault.
func plainWords(f *fault.Error) fault.Words {
	if f.Words != nil {
		return f.Words
	}
	return lang.FaultInternal()
}

// note turns an error into a fault, and logs it once if it is ours: the pattern
// of the address and the cause, never who, nor what.
func (s *Server) note(r *http.Request, err error) *fault.Error {
	f := fault.Of(err)
	if f == nil {
		f = &fault.Error{Kind: fault.Internal, Words: lang.FaultInternal(), Cause: err}
		if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
			f.Kind, f.Words = fault.Unavailable, lang.FaultUnavailable()
			return f
		}
	}
	if (f.Kind == fault.Internal || f.Kind == fault.Unavailable) && f.Cause != nil {
		s.cfg.Log.Error("request failed", "route", r.Pattern, "cause", f.Cause.Error())
	}
	return f
}

// later says when to come again, where that helps.
func later(w http.ResponseWriter, k fault.Kind) {
	if k == fault.TooMany || k == fault.Unavailable {
		w.Header().Set("Retry-After", "10")
	}
}

// fail answers an error: a problem document for programs, a page for people.
func (s *Server) fail(w http.ResponseWriter, r *http.Request, err error) {
	f := s.note(r, err)
	later(w, f.Kind)
	if strings.HasPrefix(r.URL.Path, "/api/") {
		s.problem(w, r, f)
		return
	}
	if p := passed(r); p.typed.Drawn != nil {
		err = s.kept(w, r, p)
	} else {
		err = s.draw(w, r, status(f.Kind), faultPage(s.bare(r, lang.SomethingIsOff()), plainWords(f).In(s.language(r)), nil, s.wayOn(r)))
	}
	if err != nil {
		s.note(r, err)
	}
}

// bare frames a page outside a group.
func (s *Server) bare(r *http.Request, title lang.Msg) ui.Page {
	l := s.language(r)
	return ui.Page{Lang: l, Title: title.In(l), Assets: PageAssets(), LanguageURL: "/language", Hall: s.inHall(r)}
}

// wayOn is where somebody goes after a fault.
func (s *Server) wayOn(r *http.Request) string {
	if g := r.PathValue("group"); len(g) == 36 {
		return "/g/" + g + "/"
	}
	return "/"
}

// problem is application/problem+json (RFC 9457) with the field at fault.
func (s *Server) problem(w http.ResponseWriter, r *http.Request, f *fault.Error) {
	p := map[string]any{
		"type": "about:blank", "title": http.StatusText(status(f.Kind)),
		"status": status(f.Kind), "detail": plainWords(f).In(s.language(r)),
	}
	if f.Field != "" {
		p["field"] = f.Field
	}
	b, _ := json.Marshal(p)
	w.Header().Set("Content-Type", "application/problem+json")
	s.write(w, r, status(f.Kind), b)
}

// json answers a program.
func (s *Server) json(w http.ResponseWriter, r *http.Request, code int, v any) error {
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	s.write(w, r, code, b)
	return nil
}

// send draws a page. Where it has no place for what a form brought, that is not lost.
func (s *Server) send(w http.ResponseWriter, r *http.Request, code int, c templ.Component) error {
	b := templ.GetBuffer()
	defer templ.ReleaseBuffer(b)
	if err := c.Render(r.Context(), b); err != nil {
		return err
	}
	if p := passed(r); p.typed.Drawn != nil && !*p.typed.Drawn {
		return s.kept(w, r, p)
	}
	s.html(w, r, code, b.Bytes())
	return nil
}

// draw draws a component whole before the first byte goes out.
func (s *Server) draw(w http.ResponseWriter, r *http.Request, code int, c templ.Component) error {
	b := templ.GetBuffer()
	defer templ.ReleaseBuffer(b)
	if err := c.Render(r.Context(), b); err != nil {
		return err
	}
	s.html(w, r, code, b.Bytes())
	return nil
}

func (s *Server) html(w http.ResponseWriter, r *http.Request, code int, b []byte) {
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	s.write(w, r, code, b)
}

// Below so many bytes packing is not worth it.
const packLeast = 512

var (
	brotlis = sync.Pool{New: func() any { return brotli.NewWriterLevel(nil, 4) }}
	gzips   = sync.Pool{New: func() any { return gzip.NewWriter(nil) }}
)

// write packs and sends. Who went away needs no answer.
func (s *Server) write(w http.ResponseWriter, r *http.Request, code int, b []byte) {
	h := w.Header()
	h.Add("Vary", "Accept-Encoding")
	accept := r.Header.Get("Accept-Encoding")
	var packed bytes.Buffer
	switch {
	case len(b) < packLeast:
	case takes(accept, "br"):
		z := brotlis.Get().(*brotli.Writer)
		z.Reset(&packed)
		_, _ = z.Write(b)
		_ = z.Close() // a buffer takes everything
		brotlis.Put(z)
		h.Set("Content-Encoding", "br")
	case takes(accept, "gzip"):
		z := gzips.Get().(*gzip.Writer)
		z.Reset(&packed)
		_, _ = z.Write(b)
		_ = z.Close()
		gzips.Put(z)
		h.Set("Content-Encoding", "gzip")
	}
	if packed.Len() > 0 {
		b = packed.Bytes()
	}
	h.Set("Content-Length", strconv.Itoa(len(b)))
	w.WriteHeader(code)
	if r.Method != http.MethodHead {
		_, _ = w.Write(b)
	}
}
