package web_test

import (
	"net/url"
	"strings"
	"testing"

	"alongside/test/indoors"
)

// silent checks that no header of an answer and no line of the log holds a secret.
func (c *circle) silent(a indoors.Answer, secrets ...string) {
	c.Helper()
	for _, s := range secrets {
		for _, plain := range []string{s, strings.ReplaceAll(s, " ", ""), url.QueryEscape(s)} {
			if strings.Contains(a.Header.Get("Location"), plain) || strings.Contains(c.Logged.String(), plain) {
				c.Errorf("%q stands in the address %q, or in the log", plain, a.Header.Get("Location"))
			}
		}
	}
}

// once is the code that a page shows, without its blanks.
func once(t testing.TB, a indoors.Answer) string {
	return strings.Join(strings.Fields(page(t, a).Find("main .once").Text()), "")
}

func TestTheCodeOfACardIsShownInTheAnswerAndNowhereElse(t *testing.T) {
	c := gathered(t)
	secret := page(t, c.Get(c.ID, c.board(), c.Token("ben"))).Find("#f-sessions-add_card input[name=secret]").AttrOr("value", "")
	fields := []string{"id", c.Next(), "session", c.session, "text", "we wait", "secret", secret, "back", c.board()}
	a := c.form("ben", "do/sessions.add_card", fields...)
	if a.Status != 200 || len(secret) != 20 || once(t, a) != secret {
		t.Fatalf("%d shows %q, brought %q", a.Status, once(t, a), secret)
	}
	c.silent(a, secret)
	if qr := page(t, a).Find("#in-the-hat svg.qr[role=img][aria-label]"); qr.Length() != 1 {
		t.Error("there is no square code of it")
	}
	if b := c.Get(c.ID, c.board(), c.Token("ben")); strings.Contains(string(b.Body), secret) {
		t.Error("the board shows it again")
	}
	problem(t, c.Try("ben", "sessions.add_card", c.in("id", fields[1], "text", "we wait")), 409, "")
	if a := c.Get(c.ID, c.board(), c.Token("nia")); strings.Contains(string(a.Body), secret) || strings.Contains(string(a.Body), "we wait") {
		t.Error("another sees what lies in the hat")
	}
}

func TestSecretsThatWeMakeAreShownOnce(t *testing.T) {
	c := gathered(t)
	id := c.Next()
	fields := []string{"id", id, "side", "lived", "uses", "1", "back", c.Page("members/invite")}
	a := c.form("ada", "do/members.invite", fields...)
	link := page(t, a).Find("#invitation a").AttrOr("href", "")
	_, secret, _ := strings.Cut(link, "/members/join/")
	if a.Status != 200 || len(secret) != 20 {
		t.Fatalf("%d %q", a.Status, link)
	}
	c.silent(a, secret)
	a = c.form("ada", "do/members.invite", fields...)
	if a.Status >= 400 || strings.Contains(string(a.Body), secret) || page(t, indoorsPage(c, a)).Find("#invitation").Length() > 0 {
		t.Errorf("sent again it is shown again: %d", a.Status)
	}
	a = c.form("", "join", "id", c.Next(), "invite", secret, "name", "Fir", "language", "en")
	code := once(t, a)
	if a.Status != 200 || len(code) != 20 {
		t.Fatalf("%d %s", a.Status, page(t, a).Find("main").Text())
	}
	c.silent(a, secret, code, strings.Split(strings.Split(a.Header.Get("Set-Cookie"), "=")[1], ";")[0])
	refused(t, c.ask("GET", c.Page("members/code"), "", "Cookie", a.Header.Get("Set-Cookie")), 410)
	back := c.form("", "return", "id", c.Next(), "code", code)
	if back.Status != 303 || back.Header.Get("Location") != c.Page("") {
		t.Errorf("the code: %d %s", back.Status, back.Header.Get("Location"))
	}
	c.silent(back, code)
}

// indoorsPage is the answer, or the page it leads to.
func indoorsPage(c *circle, a indoors.Answer) indoors.Answer {
	if to := a.Header.Get("Location"); to != "" {
		return c.Get(c.ID, to, c.Token("ada"))
	}
	return a
}

func TestTakingBackWithACodeNeedsNoSignIn(t *testing.T) {
	c := gathered(t)
	secret, wrong := "7777 1111 2222 3333 4444", "7777 9999 9999 9999 9999"
	c.Do("ben", "sessions.add_card", c.in("text", "we wait", "secret", secret))
	a := c.form("", "take_back", "secret", wrong, "form", "door")
	if d := page(t, a); a.Status != 404 || d.Find("main").Text() == "" {
		t.Errorf("a wrong code: %d", a.Status)
	}
	a = c.form("", "take_back", "id", c.Next(), "secret", secret, "form", "door", "back", c.Page(""))
	if a.Status != 200 || page(t, a).Find("main [role=status]").Length() == 0 || c.held() != 0 {
		t.Errorf("%d %s", a.Status, page(t, a).Find("main").Text())
	}
	c.silent(a, secret)
	problem(t, c.ask("POST", c.Path("take_back"), `{"secret":"`+wrong+`"}`, "Content-Type", "application/json"), 404, "")
}

func TestTheWayBackStaysInTheGroup(t *testing.T) {
	c := gathered(t)
	other := c.Found(9, "Elsewhere", "eve")
	mine := c.Page("sessions/" + c.session + "/board?x=1")
	for _, to := range []string{
		"", "//evil.example/", "http://evil.example" + c.Page(""), "https:" + c.Page(""), `\\evil.example`, `/\evil.example`, "/\t/evil.example",
		"javascript:alert(1)", "evil.example", "/", "/leave", other.Page(""), c.Page("../x"), c.Page("%2e%2e/%2e%2e/leave"), c.Page(`..\..\leave`),
		c.Page("do/members.leave"), c.Page("a\nb"), "//" + c.Page(""), strings.ToUpper(c.Page("")), " " + c.Page(""),
	} {
		for _, field := range []string{"back", "then"} {
			a := c.form("ada", "do/sessions.arrive", "session", c.session, field, to)
			if got := a.Header.Get("Location"); a.Status != 303 || got != c.Page("") {
				t.Errorf("%s %q leads to %q (%d)", field, to, got, a.Status)
			}
		}
	}
	for _, field := range []string{"back", "then"} {
		if a := c.form("ada", "do/sessions.arrive", "session", c.session, field, mine+"#card"); a.Header.Get("Location") != mine {
			t.Errorf("%s leads to %q", field, a.Header.Get("Location"))
		}
	}
}

func TestChoosingALanguageLeadsNowhereElse(t *testing.T) {
	c := gathered(t)
	for _, to := range []string{"//evil.example", "http://evil.example/", `/\evil.example`, "/\t/evil.example", "/\n/evil.example", "/\r/evil.example", `\\evil.example`, "evil.example", "/..//evil.example", ""} {
		a := c.ask("GET", "/language?language=fa&then="+url.QueryEscape(to), "")
		if got := a.Header.Get("Location"); a.Status != 303 || got != "/" {
			t.Errorf("%q leads to %q (%d)", to, got, a.Status)
		}
	}
	a := c.ask("GET", "/language?language=fa&then="+url.QueryEscape(c.Page("")), "")
	if a.Header.Get("Location") != c.Page("") || !strings.Contains(a.Header.Get("Set-Cookie"), "alongside-language=fa; ") {
		t.Errorf("%v", a.Header)
	}
	if d := page(t, c.ask("GET", "/", "", "Cookie", "alongside-language=fa")); d.Find("html[lang=fa][dir=rtl]").Length() != 1 {
		t.Error("the language that was chosen is not spoken")
	}
}
