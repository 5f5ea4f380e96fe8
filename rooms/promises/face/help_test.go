package face_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/PuerkitoBio/goquery"

	"alongside/journal/memory"
	"alongside/kernel"
	"alongside/test/indoors"
)

type body = indoors.Body

// hall is a group: ada founded it, ben and zoe are members, nia is new, pat comes
// from an office.
type hall struct {
	*indoors.Group
	ask string // what an office was asked, where something was
}

var names = map[string]string{"ada": "Ada Linden", "ben": "Ben Rowan", "zoe": "Zoe Birch", "nia": "Nia Willow", "pat": "Pat Cedar"}

func open(t testing.TB) *hall {
	t.Helper()
	g := indoors.Open(t, memory.New(), indoors.Clock(t, "2026-11-24T17:30"), 1).Found(1, "Harbour kitchen", names["ada"])
	g.Welcome(names["ada"], "lived", names["ben"], names["zoe"])
	g.Welcome(names["ada"], "partner", names["pat"])
	g.Join(names["ada"], names["nia"], "lived")
	for short, name := range names {
		g.Of[short] = g.Of[name]
	}
	g.Free = true // what the group decides is for test/power and test/doors
	return &hall{Group: g}
}

// later lets days pass.
func (h *hall) later(days int) { h.Clock.Move(time.Duration(days) * 24 * time.Hour) }

// day is a day so many from now, as forms send it.
func (h *hall) day(from int) string { return h.Clock.Now().AddDate(0, 0, from).Format("2006-01-02") }

type roomJSON struct {
	Acts []struct{ ID string }
	Asks []struct {
		ID, Sent string
		Closed   bool
		Promises []string
		Talk     []struct{ ID, Answer string }
	}
	Promises []struct {
		ID, Verdict string
		Late        int `json:"days_late"`
	}
}

func (h *hall) room() (r roomJSON) {
	h.Helper()
	h.Read("ada", "promises", &r)
	return r
}

// code is a code as a letter has it, that leads to the group.
func (h *hall) code(n int) string {
	return fmt.Sprintf("%s%020d", kernel.Door(h.ID), n)
}

// asked is a hall in which the housing company was asked, with code 1.
func asked(t testing.TB) *hall {
	t.Helper()
	h := open(t)
	h.ask = h.Do("ada", "promises.ask", body{
		"to": body{"organisation": "Northside Homes", "post": "tenant letters"}, "text": "Letters in our languages", "secret": h.code(1),
	})
	return h
}

// office opens the page of whoever has a code.
func (h *hall) office(n, status int) *goquery.Document {
	h.Helper()
	return h.read(h.Get(h.ID, "/o/"+h.code(n), ""), "an office sees its page", status)
}

// answers lets whoever has a code send a form.
func (h *hall) answers(n int, command string, fields body, status int) *goquery.Document {
	h.Helper()
	fields["command"] = command
	return h.read(h.PostForm(h.ID, "/o/"+h.code(n), "", fields), "an office sends "+command, status)
}

// look opens any page of the group.
func (h *hall) look(by, path string, status int) *goquery.Document {
	h.Helper()
	return h.read(h.Get(h.ID, h.Page(path), h.Token(by)), by+" sees "+path, status)
}

// send posts a form as a page of the group does.
func (h *hall) send(by, command, back string, fields body, status int) *goquery.Document {
	h.Helper()
	fields["back"] = h.Page(back)
	return h.read(h.PostForm(h.ID, h.Page("do/"+command), h.Token(by), fields), by+" sends "+command, status)
}

func (h *hall) read(a indoors.Answer, what string, status int) *goquery.Document {
	h.Helper()
	if a.Status != status {
		h.Fatalf("%s: %d, want %d", what, a.Status, status)
	}
	d, err := goquery.NewDocumentFromReader(bytes.NewReader(a.Body))
	if err != nil {
		h.Fatal(err)
	}
	d.Find(`[translate=no], bdi`).Each(func(_ int, s *goquery.Selection) {
		if s.AttrOr("dir", "") == "" || s.AttrOr("lang", "") == "" && s.Is("[translate=no]") {
			html, _ := goquery.OuterHtml(s)
			h.Errorf("%s: no language or direction: %s", what, html)
		}
	})
	d.Find("[id]").Each(func(_ int, s *goquery.Selection) {
		if id := s.AttrOr("id", ""); d.Find(`[id="`+id+`"]`).Length() != 1 {
			h.Errorf("%s: the id %s stands twice", what, id)
		}
	})
	return d
}

// has checks how many of each there are.
func has(t testing.TB, d *goquery.Document, want map[string]int) {
	t.Helper()
	for selector, n := range want {
		if got := d.Find(selector).Length(); got != n {
			t.Errorf("%d of %s, want %d", got, selector, n)
		}
	}
}

// says checks which words are on a page, and which are not.
func says(t testing.TB, d *goquery.Document, in string, yes, no []string) {
	t.Helper()
	text := strings.Join(strings.Fields(d.Find(in).Text()), " ")
	for _, w := range yes {
		if !strings.Contains(text, w) {
			t.Errorf("%q is not said: %s", w, text)
		}
	}
	for _, w := range no {
		if strings.Contains(text, w) {
			t.Errorf("%q is said: %s", w, text)
		}
	}
}

// everybody are the names of all members.
func everybody() (all []string) {
	for _, n := range names {
		all = append(all, n)
	}
	return all
}
