package face_test

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/PuerkitoBio/goquery"

	"alongside/journal/memory"
	"alongside/test/indoors"
)

type body = indoors.Body

// hall is a group: ada founded it, ben, cleo and dan are members, nia is new, pat
// comes from an office.
type hall struct {
	*indoors.Group
	asked string // "We meet at six"
}

var names = map[string]string{
	"ada": "Ada Linden", "ben": "Ben Rowan", "cleo": "Cleo Birch", "dan": "Dan Alder", "nia": "Nia Willow", "pat": "Pat Cedar",
}

func open(t testing.TB) *hall {
	t.Helper()
	g := indoors.Open(t, memory.New(), indoors.Clock(t, "2026-11-24T17:30"), 1).Found(1, "Harbour kitchen", names["ada"])
	g.Welcome(names["ada"], "lived", names["ben"], names["cleo"], names["dan"])
	g.Welcome(names["ada"], "partner", names["pat"])
	g.Join(names["ada"], names["nia"], "lived")
	for short, name := range names {
		g.Of[short] = g.Of[name]
	}
	return &hall{Group: g}
}

// asks is a hall in which ada has proposed something.
func asks(t testing.TB) *hall {
	t.Helper()
	h := open(t)
	h.asked = h.Do("ada", "decisions.propose", body{"text": "We meet at six, not five.", "way": "consent"})
	return h
}

func (h *hall) answer(by, stance string) {
	h.Helper()
	h.Do(by, "decisions.answer", body{"decision": h.asked, "stance": stance})
}

// weeks lets so many weeks go by, with a session in each.
func (h *hall) weeks(n int) {
	h.Helper()
	for range n {
		h.Clock.Move(7 * 24 * time.Hour)
		h.Kernel.Tend(h.Context())
		starts := h.Clock.Now().Add(30 * time.Minute).Format("2006-01-02T15:04")
		s := body{"session": h.Do("ada", "sessions.plan", body{"title": "Evening", "starts": starts, "care": h.Care("ada", "ben")})}
		h.Do("ada", "sessions.open", s)
		h.Do("ada", "sessions.take_role", body{"session": s["session"], "role": "facilitator"})
		for _, who := range []string{"ada", "ben", "cleo", "dan"} {
			h.Do(who, "sessions.arrive", s)
		}
		h.Do("ada", "sessions.close", s)
	}
}

func (h *hall) close() { h.Helper(); h.Do("dan", "decisions.close", body{"decision": h.asked}) }

// page opens a page of what ada has proposed.
func (h *hall) page(by, path string) *goquery.Document {
	h.Helper()
	return h.look(by, strings.TrimSuffix("decisions/"+h.asked+"/"+path, "/"), 200)
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
		h.Fatalf("%s: %d, want %d: %s", what, a.Status, status, a.Body)
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
