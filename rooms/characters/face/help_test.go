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

// hall is a group: ada founded it, ben and zoe are members, nia is new, pat comes
// from an office.
type hall struct {
	*indoors.Group
	alpha string
	stage []string // of Alpha's road
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
	return &hall{Group: g}
}

// told is a hall in which Alpha goes the ready road, and some of it was told.
func told(t testing.TB) *hall {
	t.Helper()
	h := open(t)
	h.alpha = h.Do("ada", "characters.create", body{"name": "Alpha", "about": "mends radios", "journey": "asylum-scotland"})
	h.stage = h.road("Alpha")
	h.say("ben", 4, body{"kind": "happens", "text": "A letter says: be ready tomorrow."})
	h.say("ben", 4, body{"kind": "helps", "text": "A neighbour draws the bus on the letter.", "pictures": []string{"helper", "bus"}})
	h.say("zoe", 0, body{"kind": "feels", "pictures": []string{"tired", "night"}})
	h.Do("zoe", "characters.add_change", body{"character": h.alpha, "stage": h.stage[4], "text": "Three days of notice"})
	h.night()
	return h
}

// say puts a moment of Alpha's into the hat.
func (h *hall) say(by string, stage int, b body) string {
	h.Helper()
	b["character"], b["stage"] = h.alpha, h.stage[stage]
	return h.Do(by, "characters.add_moment", b)
}

// night lets the day end, and the hat open.
func (h *hall) night() {
	h.Clock.Move(24 * time.Hour)
	h.Kernel.Tend(h.Context())
}

type roomJSON struct {
	Characters []struct {
		ID, Picture string
		Name        struct{ Body string }
		Traits      []struct{ ID string }
		Stages      []struct {
			ID, Ready, Leg, Says string
			Title                struct{ Lang, Body string }
			Moments, Changes     []struct {
				ID       string
				Pictures []string
				Taken    bool `json:"taken_back"`
			}
		}
	}
}

// road are the ids of the stages of a character.
func (h *hall) road(name string) (ids []string) {
	h.Helper()
	var room roomJSON
	h.Read("ada", "characters", &room)
	for _, c := range room.Characters {
		for _, g := range c.Stages {
			if c.Name.Body == name {
				ids = append(ids, g.ID)
			}
		}
	}
	return ids
}

// page opens a page of Alpha's.
func (h *hall) page(by, path string) *goquery.Document {
	h.Helper()
	return h.look(by, strings.TrimSuffix("characters/"+h.alpha+"/"+path, "/"), 200)
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
