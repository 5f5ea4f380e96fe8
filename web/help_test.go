package web_test

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"

	"alongside/app"
	"alongside/journal/journaltest"
	"alongside/journal/memory"
	"alongside/kernel/roomtest"
	"alongside/test/indoors"
	"alongside/web"
)

type body = indoors.Body

// circle is a group on a store that fails on demand, and a session that is open:
// ada leads, ben keeps time, cleo supports, nia is new, pat comes from an office
// and is there, olga from an office and not invited, zoe is elsewhere.
type circle struct {
	*indoors.Group
	store   *journaltest.Failing
	session string
	round   string
}

func gathered(t testing.TB) *circle {
	t.Helper()
	store := journaltest.NewFailing(memory.New())
	h := indoors.Open(t, store, indoors.Clock(t, "2026-11-24T17:30"), 1)
	c := &circle{Group: h.Found(1, "Harbour kitchen", "ada"), store: store}
	c.Welcome("ada", "lived", "ben", "cleo", "zoe")
	c.Welcome("ada", "partner", "pat", "olga")
	c.Join("ada", "nia", "lived")
	c.session = c.Do("ada", "sessions.plan", body{
		"title": "Evening", "starts": "2026-11-24T18:00", "care": c.Care("ada", "cleo"),
	})
	c.Do("ada", "sessions.invite_partner", c.in("member", c.Of["pat"].ID))
	c.Do("ada", "sessions.open", c.in())
	for _, name := range []string{"ben", "nia", "pat"} {
		c.Do(name, "sessions.arrive", c.in())
	}
	c.Do("ada", "sessions.take_role", c.in("role", "facilitator"))
	c.Do("ben", "sessions.take_role", c.in("role", "timekeeper"))
	c.round = c.Do("ada", "sessions.start_round", c.in("question", "What now?"))
	return c
}

// in is a body that names the session, and more.
func (c *circle) in(more ...any) body {
	b := body{"session": c.session}
	for i := 0; i < len(more); i += 2 {
		b[more[i].(string)] = more[i+1]
	}
	return b
}

// under serves the same house with another configuration.
func (c *circle) under(cfg web.Config) *circle {
	if cfg.Founding == nil {
		cfg.Founding = &web.Founding{}
	}
	if cfg.Log == nil {
		cfg.Log = roomtest.Quiet()
	}
	c.Web = web.New(c.Kernel, app.Rooms(), cfg)
	return c
}

// ask sends any request; headers come in pairs.
func (c *circle) ask(method, path, what string, headers ...string) indoors.Answer {
	c.Helper()
	r := httptest.NewRequest(method, path, strings.NewReader(what))
	for i := 0; i < len(headers); i += 2 {
		if headers[i] == "Host" {
			r.Host = headers[i+1]
			continue
		}
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	c.Web.ServeHTTP(w, r)
	return indoors.Answer{Status: w.Code, Body: w.Body.Bytes(), Header: w.Header()}
}

const formKind = "application/x-www-form-urlencoded"

// form sends a form as somebody's browser does, without a script.
func (c *circle) form(by, path string, fields ...string) indoors.Answer {
	c.Helper()
	return c.ask(http.MethodPost, c.Page(path), pairs(fields...).Encode(), "Content-Type", formKind, "Cookie", c.cookie(by))
}

// json sends JSON as somebody's program does.
func (c *circle) json(by, command, what string) indoors.Answer {
	c.Helper()
	headers := []string{"Content-Type", "application/json"}
	if by != "" {
		headers = append(headers, "Authorization", "Bearer "+c.Token(by))
	}
	return c.ask(http.MethodPost, c.Path("do/"+command), what, headers...)
}

func pairs(fields ...string) url.Values {
	v := url.Values{}
	for i := 0; i < len(fields); i += 2 {
		v.Add(fields[i], fields[i+1])
	}
	return v
}

func (c *circle) cookieName() string {
	return "alongside-" + strings.ReplaceAll(c.ID.String(), "-", "")
}

func (c *circle) cookie(by string) string { return c.cookieName() + "=" + c.Token(by) }

// board is the address of the session's board.
func (c *circle) board() string { return c.Page("sessions/" + c.session + "/board") }

// entries is how many stand in the journal.
func (c *circle) entries() int {
	c.Helper()
	n := 0
	for _, err := range c.store.Store.Read(c.Context(), c.ID, 0) {
		if err != nil {
			c.Fatal(err)
		}
		n++
	}
	return n
}

// held is how many lie in the hat.
func (c *circle) held() int {
	c.Helper()
	es, err := c.store.Store.Held(c.Context(), c.ID)
	if err != nil {
		c.Fatal(err)
	}
	return len(es)
}

// page reads an answer as HTML.
func page(t testing.TB, a indoors.Answer) *goquery.Document {
	t.Helper()
	if kind := a.Header.Get("Content-Type"); kind != "text/html; charset=utf-8" {
		t.Fatalf("%d %s is no page: %.300s", a.Status, kind, a.Body)
	}
	d, err := goquery.NewDocumentFromReader(bytes.NewReader(a.Body))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// problem checks that an answer is a fault for programs.
func problem(t testing.TB, a indoors.Answer, status int, field string) {
	t.Helper()
	if a.Status != status || a.Header.Get("Content-Type") != "application/problem+json" || a.Text("field") != field || a.Text("detail") == "" {
		t.Errorf("%d %s %s, want %d with the field %q", a.Status, a.Header.Get("Content-Type"), a.Body, status, field)
	}
}

// refused checks that an answer is a fault for people: a page with plain words.
func refused(t testing.TB, a indoors.Answer, status int) *goquery.Document {
	t.Helper()
	d := page(t, a)
	if a.Status != status || strings.TrimSpace(d.Find("main [role=alert]:not([hidden])").First().Text()) == "" {
		t.Errorf("%d, want %d and words: %s", a.Status, status, d.Find("main").Text())
	}
	return d
}
