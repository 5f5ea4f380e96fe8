package hallmode

import (
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"alongside/app"
	"alongside/fault"
	"alongside/kernel"
)

// ways are the ways in of commands that have one of their own, by form and by API.
var ways = map[string]struct{ form, api string }{
	"members.found":  {"/found", "/api/v1/groups"},
	"members.join":   {"join", "members"},
	"members.return": {"return", "return"},

	"promises.answer":           {anOffice, anOffice},
	"promises.report_by_office": {anOffice, anOffice},
}

// anOffice is the door of whoever has nothing but a code.
const anOffice = "/o/012345678901234567890123"

func refusal() string { return fault.Of(kernel.FaultInHall()).Words.In("en") }

// kept are the commands that are declared to be refused in the hall, and the others.
func kept() (home, all []string) {
	for _, r := range app.Rooms() {
		for _, c := range r.Commands {
			if all = append(all, c.Name); !c.InHall() {
				home = append(home, c.Name)
			}
		}
	}
	return home, all
}

func TestWhatGivesAPlaceBackIsDeclaredNotForTheHall(t *testing.T) {
	home, _ := kept()
	for _, name := range []string{"members.return", "members.vouch"} {
		if !slices.Contains(home, name) {
			t.Errorf("%s is not refused in the hall", name)
		}
	}
	if pages := open(t).web.NotInHall(); !slices.Contains(pages, "/g/{group}/members/vouch") {
		t.Errorf("shown in the hall are all pages but %v", pages)
	}
}

// TestEveryRefusedActIsRefusedInTheHallAndNowhereElse gives every command there is by
// form and by API: those that are declared so are refused in the hall, and only there.
func TestEveryRefusedActIsRefusedInTheHallAndNowhereElse(t *testing.T) {
	h := open(t)
	g := h.found(h.box, nil)
	home, all := kept()
	in := map[string]string{h.box: g.token, h.tls: g.token}
	var member string
	member, in[h.hall] = g.guest(h.hall, "Rain")
	if a := g.post(h.box, g.api("do/members.welcome"), g.token, body{"member": member}); a.status != http.StatusOK {
		t.Fatalf("%d %s", a.status, a.body)
	}
	for base, token := range in {
		for _, name := range all {
			form, api := g.page("do/"+name), g.api("do/"+name)
			if w, ok := ways[name]; ok && strings.HasPrefix(w.form, "/") {
				form, api = w.form, w.api
			} else if ok {
				form, api = g.page(w.form), g.api(w.api)
			}
			want := base == h.hall && slices.Contains(home, name)
			fill := body{"code": "0123 4567 8901 2345 6789"}
			if name != "members.return" {
				fill = body{}
			}
			if name == "members.leave" || name == "members.end_device" {
				continue // nobody may go yet; see below
			}
			for how, a := range map[string]answer{"API": h.post(base, api, token, fill), "form": h.form(base, form, g, token)} {
				refused := a.status == http.StatusForbidden && strings.Contains(string(a.body), refusal())
				if refused != want {
					t.Errorf("%s by %s at %s: %d %s", name, how, base, a.status, a.text("detail"))
				}
			}
		}
	}
	if slices.Contains(home, "members.leave") || slices.Contains(home, "members.end_device") {
		t.Error("in the hall nobody could go")
	}
}

// form sends an empty form, with a cookie.
func (h *house) form(base, path string, g *group, token string) answer {
	h.Helper()
	values := url.Values{"back": {g.page("")}}
	if strings.HasSuffix(path, "/return") {
		values.Set("code", "0123 4567 8901 2345 6789")
	}
	r, err := http.NewRequestWithContext(h.Context(), http.MethodPost, base+path, strings.NewReader(values.Encode()))
	if err == nil {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		r.Header.Set("Origin", base)
		r.AddCookie(&http.Cookie{Name: cookie(base == h.hall, g.id), Value: token})
	}
	return h.send(r, err)
}

// cookie is the name under which a browser keeps a token.
func cookie(hall bool, group string) string {
	name := "alongside-"
	if hall {
		name += "hall-"
	}
	return name + strings.ReplaceAll(group, "-", "")
}

func TestPagesThatAreNotForTheHallAreShownElsewhere(t *testing.T) {
	h := open(t)
	g := h.found(h.box, nil)
	member, token := g.guest(h.hall, "Rain")
	if a := g.post(h.hall, g.api("do/members.welcome"), "", body{"member": member}); a.status != http.StatusUnauthorized {
		t.Errorf("a stranger welcomes: %d", a.status)
	}
	g.post(h.box, g.api("do/members.welcome"), g.token, body{"member": member})
	pages := h.web.NotInHall()
	if len(pages) == 0 {
		t.Error("there is none")
	}
	for _, pattern := range pages {
		path := strings.ReplaceAll(pattern, "{group}", g.id)
		if strings.Contains(path, "{") {
			t.Fatalf("%s: what stands in it?", pattern)
		}
		for base, token := range map[string]string{h.hall: token, h.box: g.token, h.tls: g.token} {
			a := h.get(base, path, "", &http.Cookie{Name: cookie(base == h.hall, g.id), Value: token})
			refused := a.status == http.StatusForbidden && strings.Contains(string(a.body), refusal())
			if refused != (base == h.hall) || !refused && a.status != http.StatusOK {
				t.Errorf("%s at %s: %d", path, base, a.status)
			}
		}
	}
}

func TestAReturnCodeThatIsTriedInTheHallIsNotEvenLookedAt(t *testing.T) {
	h := open(t)
	g := h.found(h.box, nil)
	right, wrong := g.post(h.hall, g.api("return"), "", body{"code": g.code}), g.post(h.hall, g.api("return"), "", body{"code": "0000 0000 0000 0000 0000"})
	if right.status != http.StatusForbidden || wrong.status != right.status || string(wrong.body) != string(right.body) {
		t.Errorf("the right code %d %s, a wrong one %d %s", right.status, right.body, wrong.status, wrong.body)
	}
	if a := g.post(h.box, g.api("return"), "", body{"code": g.code}); a.status != http.StatusCreated {
		t.Errorf("on the box itself: %d %s", a.status, a.body)
	}
}
