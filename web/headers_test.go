package web_test

import (
	"regexp"
	"strings"
	"testing"

	"alongside/test/indoors"
	"alongside/web"
)

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
	"media-src 'self' blob:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'; " +
	"worker-src 'self'; require-trusted-types-for 'script'; trusted-types app"

func TestEveryAnswerBearsTheHeadersThatKeepPeopleSafe(t *testing.T) {
	c := gathered(t)
	ada := []string{"Cookie", c.cookie("ada")}
	for what, a := range map[string]indoors.Answer{
		"front": c.ask("GET", "/", ""), "nothing": c.ask("GET", "/nothing", ""), "leave": c.ask("GET", "/leave", ""),
		"kept":   c.ask("GET", "/holds", ""),
		"health": c.ask("GET", "/healthz", ""), "contract": c.ask("GET", "/api/v1/openapi.json", ""),
		"door": c.ask("GET", c.Page(""), ""), "home": c.ask("GET", c.Page(""), "", ada...), "board": c.ask("GET", c.board(), "", ada...),
		"redirect": c.form("ada", "do/sessions.arrive", "session", c.session), "leaving": c.form("zoe", "leave"),
		"fault": c.json("ada", "x", "{}"), "other site": c.ask("POST", c.Page("leave"), "", "Sec-Fetch-Site", "cross-site"),
		"unclean": c.ask("GET", "/g//x", ""), "no asset": c.ask("GET", "/assets/none.js", ""), "head": c.ask("HEAD", c.board(), "", ada...),
		"entries": c.Get(c.ID, c.Path("entries"), c.Token("ada")), "asset": c.ask("GET", web.PageAssets().Style, ""),
	} {
		for name, want := range map[string]string{
			"Content-Security-Policy": policy, "Referrer-Policy": "same-origin", "X-Content-Type-Options": "nosniff",
			"Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Resource-Policy": "same-origin", "X-Frame-Options": "DENY",
		} {
			if got := a.Header.Values(name); len(got) != 1 || got[0] != want {
				t.Errorf("%s: %s is %q", what, name, got)
			}
		}
		if keep := a.Header.Get("Cache-Control"); (keep == "no-store") == (what == "asset" && a.Status == 200) {
			t.Errorf("%s may be kept: %q", what, keep)
		}
		if allowed := regexp.MustCompile(`([a-z-]+)=\([^)]`).FindAllStringSubmatch(a.Header.Get("Permissions-Policy"), -1); len(allowed) != 1 || allowed[0][1] != "microphone" {
			t.Errorf("%s may use %q", what, allowed)
		}
		if a.Header.Get("Access-Control-Allow-Origin") != "" || a.Header.Get("Server") != "" {
			t.Errorf("%s: %v", what, a.Header)
		}
	}
	if a := c.ask("GET", "/", ""); a.Header.Get("Strict-Transport-Security") != "" {
		t.Error("over plain HTTP we ask for TLS for a year")
	}
	c.under(web.Config{Secure: true})
	if a := c.ask("GET", "/", ""); a.Header.Get("Strict-Transport-Security") == "" {
		t.Error("over TLS we do not ask for TLS")
	}
}

func TestAPageAsksNobodyElseForAnything(t *testing.T) {
	c := gathered(t)
	for _, path := range []string{"", "members/", "members/invite", "sessions/" + c.session, "sessions/" + c.session + "/board", "sessions/" + c.session + "/lead"} {
		a := c.Get(c.ID, c.Page(path), c.Token("ada"))
		for _, m := range regexp.MustCompile(`(?:src|href|action|data-[a-z]+)="([^"]*)"`).FindAllSubmatch(a.Body, -1) {
			if at := string(m[1]); strings.Contains(at, "//") {
				t.Errorf("%s leads to %s", path, at)
			}
		}
		if regexp.MustCompile(` style=| on[a-z]+=|<style|javascript:`).Match(a.Body) {
			t.Errorf("%s holds what the policy refuses", path)
		}
	}
}

func TestFormsOfOtherSitesAreRefusedAndOursAreNot(t *testing.T) {
	c := gathered(t)
	send := func(headers ...string) int {
		t.Helper()
		headers = append(headers, "Content-Type", formKind, "Cookie", c.cookie("ada"))
		return c.ask("POST", c.Page("do/sessions.arrive"), "session="+c.session, headers...).Status
	}
	for _, ours := range [][]string{
		{"Host", "hall.lan:8080", "Origin", "http://hall.lan:8080"}, // plain HTTP: browsers send no Sec-Fetch-Site
		{"Host", "192.168.4.1", "Origin", "http://192.168.4.1"},
		{"Host", "alongside.example", "Sec-Fetch-Site", "same-origin", "Origin", "https://alongside.example"},
		{"Sec-Fetch-Site", "none"},
		{"Sec-Fetch-Site", "same-origin", "Origin", "http://hall.lan"},
		{}, // no browser
	} {
		if got := send(ours...); got != 303 {
			t.Errorf("ours, %q: %d", ours, got)
		}
	}
	for _, others := range [][]string{
		{"Sec-Fetch-Site", "cross-site"},
		{"Sec-Fetch-Site", "same-site", "Origin", "https://other.alongside.example"},
		{"Host", "hall.lan", "Origin", "http://hall.lan:8080"},
		{"Host", "hall.lan", "Origin", "http://evil.example"},
		{"Host", "hall.lan", "Origin", "null"},
		{"Sec-Fetch-Site", "cross-site", "Authorization", "Basic YWRhOmFkYQ=="}, // browsers send it by themselves
	} {
		if got := send(others...); got != 403 {
			t.Errorf("others, %q: %d", others, got)
		}
	}
	if got := c.ask("POST", c.Page("leave"), "", "Sec-Fetch-Site", "cross-site", "Cookie", c.cookie("ada")); got.Status != 403 || got.Header.Get("Set-Cookie") != "" {
		t.Error("another site signs people out")
	}
	a := c.ask("POST", c.Path("do/sessions.arrive"), `{"session":"`+c.session+`"}`, "Content-Type", "application/json", "Authorization", "Bearer "+c.Token("ada"), "Sec-Fetch-Site", "cross-site")
	if a.Status != 200 {
		t.Errorf("a program with a token: %d", a.Status)
	}
	c.under(web.Config{URL: "https://alongside.example/"}) // behind a proxy that asks us by another name
	if got := send("Host", "127.0.0.1:8080", "Origin", "https://alongside.example"); got != 303 {
		t.Errorf("ours, behind a proxy: %d", got)
	}
}

func TestACookieIsOursAloneAndEndsWithTheBrowser(t *testing.T) {
	c := gathered(t)
	look := func(a indoors.Answer) string {
		t.Helper()
		all := a.Header.Values("Set-Cookie")
		if len(all) != 1 || !strings.HasPrefix(all[0], c.cookieName()+"=") || !strings.Contains(all[0], "; HttpOnly") || !strings.Contains(all[0], "; SameSite=Lax") || strings.Contains(all[0], "Domain") {
			t.Fatalf("%d %q", a.Status, all)
		}
		return all[0]
	}
	back := c.form("", "return", "code", c.Of["zoe"].Code)
	if s := look(back); strings.Contains(s, "Max-Age") || strings.Contains(s, "Expires") || strings.Contains(s, "Secure") {
		t.Errorf("who comes back: %s", s)
	}
	if s := look(c.form("zoe", "keep", "keep", "1")); !strings.Contains(s, "Max-Age=15552000") {
		t.Errorf("who asked to be kept: %s", s)
	}
	if a := c.form("zoe", "keep"); a.Header.Get("Set-Cookie") != "" || a.Status != 303 {
		t.Errorf("who did not: %d %v", a.Status, a.Header)
	}
	c.under(web.Config{Secure: true})
	if s := look(c.form("", "return", "code", c.Of["zoe"].Code)); !strings.Contains(s, "; Secure") {
		t.Errorf("over TLS: %s", s)
	}
}

func TestLeavingQuicklyEndsTheDeviceAndForgets(t *testing.T) {
	c := gathered(t)
	a := c.form("zoe", "leave")
	if a.Status != 303 || a.Header.Get("Location") != "/leave" || !strings.Contains(a.Header.Get("Set-Cookie"), c.cookieName()+"=; ") || !strings.Contains(a.Header.Get("Set-Cookie"), "Max-Age=0") {
		t.Errorf("%d %v", a.Status, a.Header)
	}
	refused(t, c.Get(c.ID, c.Page("members/me"), c.Token("zoe")), 401)
	neutral := page(t, c.ask("GET", "/leave", ""))
	for _, ours := range []string{"Alongside", "Harbour", c.ID.String()} {
		if html, _ := neutral.Html(); strings.Contains(html, ours) {
			t.Errorf("the neutral page says %s", ours)
		}
	}
	if neutral.Find("script, a, form").Length() > 0 {
		t.Error("the neutral page leads back")
	}
	c.store.FailBefore(1)
	a = c.form("ben", "leave")
	if a.Status != 303 || a.Header.Get("Location") != "/leave" || !strings.Contains(a.Header.Get("Set-Cookie"), "Max-Age=0") {
		t.Errorf("while the store fails: %d %v", a.Status, a.Header)
	}
	refused(t, c.Get(c.ID, c.Page("members/me"), c.Token("ben")), 401)
	if a := c.ask("POST", "/leave", ""); a.Status != 303 || a.Header.Get("Location") != "/leave" {
		t.Errorf("without a group: %d", a.Status)
	}
}
