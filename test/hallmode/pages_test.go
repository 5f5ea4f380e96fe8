package hallmode

import (
	"html"
	"net/http"
	"regexp"
	"strings"
	"testing"

	"alongside/lang"
	"alongside/web/ui"
)

// addresses are all pages that take no id but the group's, and a few that do.
func (g *group) addresses(session string) (all []string) {
	for _, pattern := range g.web.Gets() {
		path := strings.NewReplacer("{$}", "", "{group}", g.id, "{session}", session, "{invitation}", g.invite).Replace(pattern)
		if !strings.Contains(path, "{") && !strings.HasPrefix(path, "/api/") && !strings.HasSuffix(path, "z") {
			all = append(all, path)
		}
	}
	return all
}

func TestEveryPageInTheHallSaysWhatOthersCanReadInTheReadersLanguage(t *testing.T) {
	h := open(t)
	g := h.found(h.hall, nil)
	session := g.post(h.hall, g.api("do/sessions.plan"), g.token, body{
		"title": "Evening", "starts": "2026-11-24T18:00", "care": body{"hard_today": "x", "pause_signal": "x", "supporters": []string{g.member}, "if_disclosed": "x", "closing": "x"},
	}).text("id")
	seen := 0
	for _, l := range lang.Languages() {
		if a := g.post(h.hall, g.api("do/members.set_language"), g.token, body{"language": l.Code}); a.status != http.StatusOK {
			t.Fatalf("%d %s", a.status, a.body)
		}
		for _, path := range g.addresses(session) {
			a := h.get(h.hall, path, "", &http.Cookie{Name: cookie(true, g.id), Value: g.token}, &http.Cookie{Name: "alongside-language", Value: l.Code})
			page := html.UnescapeString(string(a.body))
			if path == "/leave" || !strings.Contains(a.header.Get("Content-Type"), "html") || a.status == http.StatusSeeOther {
				continue // what is looked at after leaving says nothing of us
			}
			seen++
			if strings.Count(page, lang.HallOthersRead().In(l.Code)) != 1 {
				t.Errorf("%s in %s does not say it once (%d)", path, l.Code, a.status)
			}
			wall := strings.Contains(page, `class="projector"`)
			if folds := strings.Contains(page, lang.HallOthersReadMeans().In(l.Code)); folds == wall {
				t.Errorf("%s in %s says what it means: %v", path, l.Code, folds)
			}
			if a := h.get(h.box, path, ""); strings.Contains(string(a.body), `class="hall"`) {
				t.Errorf("%s says so on the box itself", path)
			}
		}
	}
	if seen < 30 {
		t.Errorf("only %d pages were seen", seen)
	}
}

func TestComingInTheHallSaysThatItLastsTillTonightAndHowToKeepIt(t *testing.T) {
	h := open(t)
	g := h.found(h.box, nil)
	b := h.browser().look(h.hall + g.page("members/join/"+g.invite+"?language=en"))
	tonight, how := lang.HallTonight().In("en"), lang.HallKeepPlaceHow().In("en")
	if s := b.says(); !strings.Contains(s, tonight) || !strings.Contains(s, how) || b.page.Find(`[name="code"]`).Length() > 0 {
		t.Errorf("before coming in: %s", s)
	}
	b.send("/join", "name", "Rain")
	if s := b.says(); !strings.Contains(s, tonight) || !strings.Contains(s, how) || b.page.Find(`.once, form[action$="keep"]`).Length() > 0 {
		t.Errorf("after coming in: %s", s)
	}
	if b.page.Find(`main a.btn[href="`+g.page("")+`"]`).Length() != 1 {
		t.Error("there is no way on")
	}
	b.look(g.page(""))
	if !strings.Contains(b.says(), "Rain") {
		t.Errorf("at home: %s", b.says())
	}
	door := h.browser().look(h.hall + g.page(""))
	if s := door.says(); !strings.Contains(s, lang.HallNoReturn().In("en")) || door.page.Find(`[name="code"]`).Length() > 0 {
		t.Errorf("at the door: %s", s)
	}
	if front := h.browser().look(h.hall + "/"); !strings.Contains(front.says(), lang.HallFounding().In("en")) {
		t.Errorf("founding: %s", front.says())
	}
	box := h.browser().look(h.box + g.page("members/join/"+g.invite+"?language=en"))
	if box.send("/join", "name", "Snow"); box.page.Find(".once").Length() != 1 || strings.Contains(box.says(), tonight) {
		t.Errorf("on the box itself: %s", box.says())
	}
}

func TestInvitationsHoldTheHallsAddressAndCodesTheirOwn(t *testing.T) {
	h := open(t)
	g := h.found(h.box, nil)
	box := h.browser().look(h.box + g.page("#"))
	if box.send("/return", "code", g.code); !strings.Contains(box.says(), "Lemon") {
		t.Fatal(box.says())
	}
	box.look(g.page("members/invite")).send("members.invite", "uses", "60", "side", "lived")
	if to := box.link("/members/join/"); !strings.HasPrefix(to, h.hall+"/g/") {
		t.Errorf("on the screen of the box: %s", to)
	}
	guest := h.browser().look(box.link("/members/join/")+"?language=en").send("/join", "name", "Rain")
	guest.look(g.page(""))
	g.post(h.box, g.api("do/members.welcome"), g.token, body{"member": g.byName("Rain")})
	guest.look(g.page("members/invite")).send("members.invite", "uses", "1", "side", "lived")
	if to := guest.link("/members/join/"); !strings.HasPrefix(to, h.hall+"/g/") {
		t.Errorf("in the hall: %s", to)
	}
	if guest.page.Find(`a[href$="members/vouch"]`).Length() > 0 {
		t.Error("in the hall there is a way to vouching")
	}
	snow := h.browser().look(h.box + g.page("members/join/"+g.invite+"?language=en"))
	snow.send("/join", "name", "Snow")
	code := strings.ReplaceAll(strings.Join(strings.Fields(snow.page.Find(".once").Text()), ""), " ", "")
	if len(code) != 20 || !snow.draws(h.box+g.page("")+"#"+code) || snow.draws(h.hall+g.page("")+"#"+code) {
		t.Errorf("the square code of the return code %q leads elsewhere than to the box", code)
	}
	a := h.get(h.box, "/readyz", "")
	if !strings.Contains(string(a.body), `"hall":true`) {
		t.Errorf("/readyz: %s", a.body)
	}
}

func TestInvitationsHoldTheNameOfTheHallWhereItHasOne(t *testing.T) {
	const name = "http://box.lan:8080"
	h := named(t, name+"/")
	g := h.found(h.box, nil)
	box := h.browser().look(h.box+g.page("")).send("/return", "code", g.code)
	box.look(g.page("members/invite")).send("members.invite", "uses", "60", "side", "lived")
	if to := box.link("/members/join/"); !strings.HasPrefix(to, name+"/g/") {
		t.Errorf("on the screen of the box: %s", to)
	}
	lemon := h.browser().look(h.hall+"/").send("/found", "name", "Kitchen", "languages", "en", "founder.name", "Fig", "founder.side", "lived")
	if to := lemon.link("/members/join/"); !strings.HasPrefix(to, name+"/g/") {
		t.Errorf("in the hall: %s", to)
	}
}

// draws reports whether the square code of a text stands on the page.
func (b *browser) draws(text string) bool {
	b.Helper()
	var drawn strings.Builder
	if err := ui.QR(text, "", "").Render(b.Context(), &drawn); err != nil {
		b.Fatal(err)
	}
	page, err := b.page.Html()
	if err != nil {
		b.Fatal(err)
	}
	return strings.Contains(page, regexp.MustCompile(` d="[^"]{200,}"`).FindString(drawn.String()))
}

// byName is the id of a member.
func (g *group) byName(name string) string {
	g.Helper()
	m := regexp.MustCompile(`"id":"([^"]+)","name":"` + name + `"`).FindSubmatch(g.get(g.box, g.api("rooms/members"), g.token).body)
	if m == nil {
		g.Fatalf("nobody is called %s", name)
	}
	return string(m[1])
}

func TestOverPlainHTTPNobodyIsSentToTLS(t *testing.T) {
	h := open(t)
	for _, base := range []string{h.hall, h.box} {
		if v := h.get(base, "/", "").header; v.Get("Strict-Transport-Security") != "" || v.Get("Referrer-Policy") != "same-origin" {
			t.Errorf("%s: %v", base, v)
		}
	}
}
