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

// people are in the hall but zoe, who is a member and away. Ada leads, ben keeps
// time, cleo and ada are there to turn to, nia is new, pat comes from an office.
var people = []string{"Ada Linden", "Ben Rowan", "Cleo Hazel", "Dan Alder", "Eli Maple", "Nia Willow", "Pat Cedar", "Zoe Birch"}

// hall is a group of people and one session.
type hall struct {
	*indoors.Group
	session, round, card string
}

// planned is a hall with a session that starts in half an hour.
func planned(t testing.TB) *hall {
	t.Helper()
	g := indoors.Open(t, memory.New(), indoors.Clock(t, "2026-11-24T17:30"), 1).Found(1, "Harbour kitchen", people[0])
	h := &hall{Group: g}
	for _, p := range people[1:] {
		first, _, _ := strings.Cut(p, " ")
		switch first {
		case "Pat":
			g.Welcome(people[0], "partner", p)
		case "Nia":
			g.Join(people[0], p, "lived")
		default:
			g.Welcome(people[0], "lived", p)
		}
	}
	for name, m := range g.Of {
		first, _, _ := strings.Cut(name, " ")
		g.Of[strings.ToLower(first)] = m
	}
	h.session = h.Do("ada", "sessions.plan", body{
		"title": "The bus stop", "starts": "2026-11-24T18:00", "every": "week", "place": "Kelpie Hall", "food": "soup",
		"care": h.Care("ada", "cleo"),
	})
	h.Do("ada", "sessions.invite_partner", h.in("member", h.Of["pat"].ID))
	return h
}

// opened is a hall in which everybody has come who comes.
func opened(t testing.TB) *hall {
	t.Helper()
	h := planned(t)
	h.Do("ada", "sessions.open", h.in())
	for _, p := range []string{"ben", "dan", "eli", "nia", "pat"} {
		h.Do(p, "sessions.arrive", h.in())
	}
	h.Do("ada", "sessions.take_role", h.in("role", "facilitator"))
	h.Do("ben", "sessions.take_role", h.in("role", "timekeeper"))
	return h
}

// talking is a hall in which a question goes round and cards lie on the board.
func talking(t testing.TB) *hall {
	t.Helper()
	h := opened(t)
	h.round = h.Do("ada", "sessions.start_round", h.in("question", "What keeps us waiting?"))
	h.card = h.Do("dan", "sessions.add_signed_card", h.in("text", "a card with a name"))
	for _, text := range []string{"one", "two", "three"} {
		h.Do("eli", "sessions.add_card", h.in("text", "card "+text))
	}
	h.Do("ada", "sessions.open_hat", h.in())
	return h
}

// in is a body that names the session, and more.
func (h *hall) in(more ...any) body {
	b := body{"session": h.session}
	for i := 0; i < len(more); i += 2 {
		b[more[i].(string)] = more[i+1]
	}
	return b
}

// page opens a page of the session.
func (h *hall) page(by, path string) *goquery.Document {
	h.Helper()
	return h.look(by, strings.TrimSuffix("sessions/"+h.session+"/"+path, "/"), 200)
}

// look opens any page of the group.
func (h *hall) look(by, path string, status int) *goquery.Document {
	h.Helper()
	a := h.Get(h.ID, h.Page(path), h.Token(by))
	if a.Status != status {
		h.Fatalf("%s sees %s: %d, want %d", by, path, a.Status, status)
	}
	d, err := goquery.NewDocumentFromReader(bytes.NewReader(a.Body))
	if err != nil {
		h.Fatal(err)
	}
	if d.Find("body > nav").Length() == 1 {
		framed(h, d)
	}
	return d
}

// framed checks what holds for every page: leaving comes first, and whatever people
// wrote says its language and direction.
func framed(t testing.TB, d *goquery.Document) {
	t.Helper()
	if f := d.Find("body a[href], body button, body input:not([type=hidden]), body select, body textarea, body summary").First(); f.Closest("form.leaving").Length() != 1 {
		t.Errorf("first comes %q", f.Text())
	}
	d.Find(`[translate=no]`).Each(func(_ int, s *goquery.Selection) {
		if s.AttrOr("dir", "") == "" || s.AttrOr("lang", "") == "" {
			html, _ := goquery.OuterHtml(s)
			t.Errorf("no language or direction: %s", html)
		}
	})
	d.Find("bdi, p.words, option[lang]").Each(func(_ int, s *goquery.Selection) {
		if s.AttrOr("dir", "") == "" && s.Find("bdi").Length() == 0 && !strings.HasPrefix(s.AttrOr("id", ""), "say-") {
			html, _ := goquery.OuterHtml(s)
			t.Errorf("no direction: %s", html)
		}
	})
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

// but are all people but some.
func but(some ...string) (rest []string) {
	for _, p := range people {
		first, _, _ := strings.Cut(p, " ")
		out := false
		for _, s := range some {
			out = out || strings.EqualFold(s, first)
		}
		if !out {
			rest = append(rest, p)
		}
	}
	return rest
}
