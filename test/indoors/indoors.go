// Package indoors runs a whole house inside a test: a store, the kernel, all
// rooms and the web before them, one request after another and without a network.
//
// It promises that with the same clock, dice and requests the same happens. It
// knows of the house only what the HTTP contract says.
package indoors

import (
	"bytes"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"alongside/app"
	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roomtest"
	"alongside/web"
)

// House is a house at work.
type House struct {
	testing.TB
	Store  journal.Store
	Kernel *kernel.House
	Web    *web.Server
	Clock  *roomtest.Clock
	Dice   *Dice
	Logged *bytes.Buffer // the log, without times

	Free bool // nothing needs the group
}

// Dice count what is drawn from them.
type Dice struct {
	io.Reader
	Drawn int
}

// Read implements io.Reader.
func (d *Dice) Read(p []byte) (int, error) {
	n, err := d.Reader.Read(p)
	d.Drawn += n
	return n, err
}

// Open opens a house on a store. Anybody may begin a group, and nobody is too fast.
func Open(t testing.TB, s journal.Store, clock *roomtest.Clock, seed byte) *House {
	t.Helper()
	h := &House{TB: t, Store: s, Clock: clock, Dice: &Dice{Reader: roomtest.Dice(seed)}, Logged: &bytes.Buffer{}}
	log := slog.New(slog.NewTextHandler(h.Logged, &slog.HandlerOptions{
		ReplaceAttr: func(groups []string, a slog.Attr) slog.Attr {
			if len(groups) == 0 && a.Key == slog.TimeKey {
				return slog.Attr{}
			}
			return a
		},
	}))
	rooms := app.Rooms()
	var inner []kernel.Room
	for _, r := range rooms {
		inner = append(inner, r.Room)
	}
	var err error
	h.Kernel, err = kernel.New(s, inner, h.ruled(app.Law()), kernel.WithClock(clock.Now), kernel.WithRand(h.Dice), kernel.WithLog(log))
	if err != nil {
		t.Fatal(err)
	}
	h.Web = web.New(h.Kernel, rooms, web.Config{
		Founding: &web.Founding{Open: true}, Limits: web.Limits{Off: true}, Log: log,
	})
	return h
}

// Clock returns a clock that shows a wall time in UTC, "2026-11-24T17:30".
func Clock(t testing.TB, wall string) *roomtest.Clock {
	t.Helper()
	at, err := time.Parse("2006-01-02T15:04", wall)
	if err != nil {
		t.Fatal(err)
	}
	c := roomtest.NewClock()
	c.Move(at.Sub(c.Now()))
	return c
}

// Answer is what came back.
type Answer struct {
	Status int
	Body   []byte
	Header http.Header
}

// Fields reads the answer as a JSON object.
func (a Answer) Fields() map[string]any {
	fields := map[string]any{}
	_ = json.Unmarshal(a.Body, &fields) // what is none has no fields
	return fields
}

// Text is a field of the answer.
func (a Answer) Text(name string) string {
	s, _ := a.Fields()[name].(string)
	return s
}

// Get reads an address with a token, "" for none. Pages take it as a cookie.
func (h *House) Get(g journal.GroupID, path, token string) Answer {
	h.Helper()
	r := httptest.NewRequest(http.MethodGet, path, nil)
	sign(r, g, token)
	return h.serve(r)
}

// PostJSON sends a JSON body.
func (h *House) PostJSON(path, token string, body any) Answer {
	h.Helper()
	r := httptest.NewRequest(http.MethodPost, path, bytes.NewReader(roomtest.JSON(h, body)))
	r.Header.Set("Content-Type", "application/json")
	if token != "" {
		r.Header.Set("Authorization", "Bearer "+token)
	}
	return h.serve(r)
}

// PostForm sends a body as the form that a page would send.
func (h *House) PostForm(g journal.GroupID, path, token string, body map[string]any) Answer {
	h.Helper()
	r := httptest.NewRequest(http.MethodPost, path, strings.NewReader(values(h, "", body).Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.Header.Set("Sec-Fetch-Site", "same-origin")
	sign(r, g, token)
	return h.serve(r)
}

func (h *House) serve(r *http.Request) Answer {
	w := httptest.NewRecorder()
	h.Web.ServeHTTP(w, r)
	return Answer{w.Code, w.Body.Bytes(), w.Header()}
}

// sign lets a request bear a token as a browser or a program would.
func sign(r *http.Request, g journal.GroupID, token string) {
	switch {
	case token == "":
	case strings.HasPrefix(r.URL.Path, "/api/"):
		r.Header.Set("Authorization", "Bearer "+token)
	default:
		r.AddCookie(&http.Cookie{Name: "alongside-" + strings.ReplaceAll(g.String(), "-", ""), Value: token})
	}
}
