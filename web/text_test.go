package web_test

import (
	"net/url"
	"strings"
	"testing"
)

// nasty is text that wants to be more than text.
const nasty = `<script>alert(1)</script><b onclick=x>"'&amp;</b>` + "\u202egnihton\u2066\u2069\u200b\u200d\ufeff\u00ad end"

// tame is what of it may be seen.
const tame = `<script>alert(1)</script><b onclick=x>"'&amp;</b>gnihton end`

// tricks are the signs that turn text or cannot be seen.
const tricks = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\u200d\u200e\u200f\ufeff\u00ad\u2028\u0000"

func TestWhateverPeopleWriteComesOutAsText(t *testing.T) {
	c := gathered(t)
	c.Do("ada", "members.rename", body{"name": "<i>A\u202eda\u200b</i>"})
	c.Do("ada", "sessions.add_signed_card", c.in("text", nasty))
	c.Do("ada", "sessions.add_item", c.in("text", nasty))
	c.Do("ada", "sessions.plan", body{"title": "<h1>" + nasty, "starts": "2026-12-01T18:00", "place": nasty})
	for path, want := range map[string][]string{
		"sessions/" + c.session + "/board": {tame, "<i>Ada</i>"},
		"sessions/" + c.session:            {tame, "<i>Ada</i>"},
		"sessions/all":                     {"<h1>" + tame},
		"":                                 {"<h1>" + tame, "<i>Ada</i>"},
		"members/":                         {"<i>Ada</i>"},
		"members/said":                     {tame},
	} {
		a := c.Get(c.ID, c.Page(path), c.Token("ada"))
		d := page(t, a)
		for _, w := range want {
			if !strings.Contains(d.Find("main").Text(), w) {
				t.Errorf("%q does not show %q", path, w)
			}
		}
		if d.Find("main script, main [onclick], main i, main h1 h1").Length() > 0 {
			t.Errorf("%q: text has become HTML", path)
		}
		for _, raw := range []string{"<script>alert", "<b onclick", "<i>A"} {
			if strings.Contains(string(a.Body), raw) {
				t.Errorf("%q sends %s", path, raw)
			}
		}
		if i := strings.IndexAny(string(a.Body), tricks); i >= 0 {
			t.Errorf("%q sends %+q", path, a.Body[i:i+8])
		}
	}
}

func TestWhatIsTypedWronglyComesBackAsTextToo(t *testing.T) {
	c := gathered(t)
	for _, field := range []string{"name", "picture"} {
		a := c.form("ada", "do/members.rename", "name", strings.Repeat(nasty, 3), "picture", `"><script>`, "back", c.Page(`members/me?x="><script>`), "form", `"><script>`, field, "")
		if strings.Contains(string(a.Body), "<script>") {
			i := strings.Index(string(a.Body), "<script>")
			t.Errorf("what was typed has become HTML: %d %s", a.Status, a.Body[max(0, i-200):i+20])
		}
	}
	a := c.ask("GET", "/language?then="+url.QueryEscape(`/"><script>`), "")
	b := c.ask("GET", "/?invitation="+url.QueryEscape(`"><script>`), "")
	for _, x := range []string{string(a.Body), string(b.Body)} {
		if strings.Contains(x, "<script>") {
			t.Error("an address has become HTML")
		}
	}
}

func TestANameThatOnlyLooksDifferentIsTaken(t *testing.T) {
	c := gathered(t)
	for _, name := range []string{"ben", "BEN", "b\u200ben", "\uff42\uff45\uff4e", "ben\u202e", " ben "} {
		problem(t, c.Try("nia", "members.rename", body{"name": name}), 422, "name")
	}
	problem(t, c.Try("nia", "members.rename", body{"name": "\u200b\u202e\u2066"}), 422, "name")
}
