package face_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"

	"alongside/journal/memory"
	"alongside/test/indoors"
)

type body = indoors.Body

// hall is ada, who founded the group, ben and zoe, nia who is new, and pat from an office.
func hall(t testing.TB) *indoors.Group {
	t.Helper()
	g := indoors.Open(t, memory.New(), indoors.Clock(t, "2026-11-24T17:30"), 1).Found(1, "Harbour kitchen", "ada")
	g.Welcome("ada", "lived", "ben", "zoe")
	g.Welcome("ada", "partner", "pat")
	g.Join("ada", "nia", "lived")
	return g
}

// agreed is a hall in which something was agreed.
func agreed(t testing.TB) *indoors.Group {
	t.Helper()
	g := hall(t)
	g.Agreed("ada", body{
		"clauses": []body{{"id": "everyone_can_pass"}, {"id": "one_speaks_at_a_time", "text": "We whisper."}, {"text": body{"lang": "fa", "body": "چای هست"}}},
		"worries": []string{g.Of["ben"].ID, g.Of["zoe"].ID}, "complaints": []string{g.Of["zoe"].ID}, "two": []string{g.Of["ada"].ID, g.Of["ben"].ID},
		"standing": []body{{"acts": []string{"publish"}, "who": []string{g.Of["zoe"].ID}, "text": "Zoe keeps the public page"}},
		"mandates": body{"share": body{"group": false, "quorum": 0.5, "days": 7}, "publish": body{"group": true, "quorum": 0.75, "days": 10}},
		"keep":     body{"cards": 90},
	})
	return g
}

// clauses are how the clauses that stand are named.
func clauses(g *indoors.Group) (ids []string) {
	g.Helper()
	var room struct{ Clauses []struct{ ID string } }
	g.Read("ada", "agreement", &room)
	for _, c := range room.Clauses {
		ids = append(ids, c.ID)
	}
	return ids
}

// look opens a page.
func look(g *indoors.Group, by, path string, status int) *goquery.Document {
	g.Helper()
	return read(g, g.Get(g.ID, g.Page(path), g.Token(by)), status)
}

// send posts a form as a page of the group does.
func send(g *indoors.Group, by, command, back string, fields body, status int) *goquery.Document {
	g.Helper()
	fields["back"] = g.Page(back)
	return read(g, g.PostForm(g.ID, g.Page("do/"+command), g.Token(by), fields), status)
}

func read(g *indoors.Group, a indoors.Answer, status int) *goquery.Document {
	g.Helper()
	if a.Status != status {
		g.Fatalf("%d, want %d: %.600s", a.Status, status, a.Body)
	}
	d, err := goquery.NewDocumentFromReader(bytes.NewReader(a.Body))
	if err != nil {
		g.Fatal(err)
	}
	d.Find(`[translate=no]`).Each(func(_ int, s *goquery.Selection) {
		if s.AttrOr("dir", "") == "" || s.AttrOr("lang", "") == "" && s.AttrOr("dir", "") != "auto" {
			html, _ := goquery.OuterHtml(s)
			g.Errorf("no language or direction: %s", html)
		}
	})
	d.Find("[id]").Each(func(_ int, s *goquery.Selection) {
		if id := s.AttrOr("id", ""); d.Find(`[id="`+id+`"]`).Length() != 1 {
			g.Errorf("the id %s stands twice", id)
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
