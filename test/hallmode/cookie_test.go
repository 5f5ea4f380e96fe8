package hallmode

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
)

// cookieOf is what a form that lets somebody in sets.
func (g *group) cookieOf(base, action string, fields url.Values) *http.Cookie {
	g.Helper()
	r, err := http.NewRequestWithContext(g.Context(), http.MethodPost, base+g.page(action), strings.NewReader(fields.Encode()))
	if err == nil {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		r.Header.Set("Origin", base)
	}
	set := (&http.Response{Header: g.send(r, err).header}).Cookies()
	if len(set) != 1 {
		g.Fatalf("%s at %s sets %v", action, base, set)
	}
	return set[0]
}

func TestTheCookieOfTheHallHasANameOfItsOwnAndEndsWithTheBrowser(t *testing.T) {
	h := open(t)
	g := h.found(h.box, nil)
	join := func(name string) url.Values {
		return url.Values{"invite": {g.invite}, "name": {name}, "language": {"en"}}
	}
	hall, tls := g.cookieOf(h.hall, "join", join("Rain")), g.cookieOf(h.tls, "join", join("Snow"))
	if hall.Name != cookie(true, g.id) || hall.Secure || !hall.HttpOnly || hall.SameSite != http.SameSiteLaxMode ||
		hall.MaxAge != 0 || !hall.Expires.IsZero() || hall.Path != "/" || hall.Domain != "" {
		t.Errorf("in the hall: %+v", hall)
	}
	if tls.Name == hall.Name || !tls.Secure || !tls.HttpOnly {
		t.Errorf("over TLS: %+v", tls)
	}
	// Whoever bears both, and asks to be kept, is kept where it is safe alone.
	for base, longer := range map[string]bool{h.hall: false, h.tls: true} {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, base+g.page("keep"), strings.NewReader("keep=1"))
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		r.Header.Set("Origin", base)
		r.AddCookie(hall)
		r.AddCookie(tls)
		for _, c := range (&http.Response{Header: h.send(r, nil).header}).Cookies() {
			if own := (c.Name == tls.Name) == longer; !own || longer != (c.MaxAge > 0) {
				t.Errorf("kept at %s: %+v", base, c)
			}
		}
	}
	// Leaving in the hall forgets that cookie and no other.
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, h.hall+g.page("leave"), http.NoBody)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Origin", h.hall)
	r.AddCookie(hall)
	r.AddCookie(tls)
	gone := (&http.Response{Header: h.send(r, nil).header}).Cookies()
	if len(gone) != 1 || gone[0].Name != hall.Name || gone[0].MaxAge >= 0 {
		t.Errorf("leaving sets %v", gone)
	}
	if g.knows(h.hall, hall.Value) || !g.knows(h.tls, tls.Value) {
		t.Error("leaving ended another device, or none")
	}
}

func TestAPageOfTheHallMaySendNothingToTheBox(t *testing.T) {
	const name = "http://box.lan:8080"
	h := named(t, name)
	g := h.found(h.box, nil)
	for origin, want := range map[string]int{h.box: http.StatusSeeOther, name: http.StatusForbidden, h.hall: http.StatusForbidden} {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, h.box+g.page("do/members.rename"), strings.NewReader("picture=kite"))
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		r.Header.Set("Origin", origin)
		r.AddCookie(&http.Cookie{Name: cookie(false, g.id), Value: g.token})
		if a := h.send(r, nil); a.status != want {
			t.Errorf("a form from %s: %d", origin, a.status)
		}
	}
}

func TestFormsOfAnotherSiteAreRefusedInTheHall(t *testing.T) {
	h := open(t)
	g := h.found(h.hall, nil)
	for origin, want := range map[string]int{
		h.hall: http.StatusSeeOther, h.box: http.StatusForbidden, "http://elsewhere.example": http.StatusForbidden, "null": http.StatusForbidden,
	} {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, h.hall+g.page("do/members.rename"), strings.NewReader("picture=kite"))
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		r.Header.Set("Origin", origin)
		r.AddCookie(&http.Cookie{Name: cookie(true, g.id), Value: g.token})
		if a := h.send(r, nil); a.status != want {
			t.Errorf("a form from %s: %d", origin, a.status)
		}
	}
}
