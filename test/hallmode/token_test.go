package hallmode

import (
	"bytes"
	"fmt"
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"alongside/kernel"
)

func TestATokenOfTheHallCountsOnlyThereAndAnyOtherOnlyElsewhere(t *testing.T) {
	h := open(t)
	g := h.found(h.box, nil)
	_, inHall := g.guest(h.hall, "Rain")
	_, onBox := g.guest(h.box, "Snow")
	_, overTLS := g.guest(h.tls, "Sun")
	for _, c := range []struct {
		what, token          string
		inHall, onBox, onTLS bool
	}{
		{"the hall's", inHall, true, false, false},
		{"the box's", onBox, false, true, true},
		{"that of TLS", overTLS, false, true, true},
		{"the founder's", g.token, false, true, true},
		{"the hall's, with a dash", "ha-ll" + strings.TrimPrefix(inHall, "hall"), true, false, false},
	} {
		if a, b, d := g.knows(h.hall, c.token), g.knows(h.box, c.token), g.knows(h.tls, c.token); a != c.inHall || b != c.onBox || d != c.onTLS {
			t.Errorf("%s token: hall %v, box %v, TLS %v", c.what, a, b, d)
		}
	}
	if !regexp.MustCompile(`^hall\.\d{10}\.[0-9a-f]{40}$`).MatchString(inHall) {
		t.Errorf("a token of the hall: %q", inHall)
	}
}

func TestATokenOfTheHallEndsTwelveHoursLater(t *testing.T) {
	h := open(t)
	g := h.found(h.box, nil)
	_, token := g.guest(h.hall, "Rain")
	end := h.clock.Now().Add(12 * time.Hour)
	if !strings.Contains(token, "."+strconv.FormatInt(end.Unix(), 10)+".") {
		t.Errorf("%s does not end at %d", token, end.Unix())
	}
	h.move(12*time.Hour - time.Second)
	if !g.knows(h.hall, token) {
		t.Error("it has ended before its time")
	}
	h.move(time.Second)
	if g.knows(h.hall, token) {
		t.Error("it has not ended")
	}
	later := strings.Replace(token, strconv.FormatInt(end.Unix(), 10), strconv.FormatInt(end.Unix()+3600, 10), 1)
	if g.knows(h.hall, later) {
		t.Error("its end can be put off")
	}
}

// ending is a token that somebody brings to the hall.
func (h *house) ending(after time.Duration) string {
	return fmt.Sprintf("hall.%d.0123456789abcdef0123", h.clock.Now().Add(after).Unix())
}

func TestATokenThatIsBroughtMustBeOfTheKindThatCountsThere(t *testing.T) {
	h := open(t)
	g := h.found(h.box, nil)
	n := 0
	for _, c := range []struct {
		what, base, token string
		fine              bool
	}{
		{"the hall's in the hall", h.hall, h.ending(time.Hour), true},
		{"the hall's with all its time", h.hall, h.ending(12*time.Hour) + "1", true},
		{"with an hour too many", h.hall, h.ending(13 * time.Hour), false},
		{"with a second too many", h.hall, h.ending(12*time.Hour + time.Second), false},
		{"ended", h.hall, h.ending(0), false},
		{"without an end", h.hall, "hall.0123456789abcdef0123", false},
		{"with nothing behind its end", h.hall, fmt.Sprintf("hall.%d.", h.clock.Now().Unix()+60), false},
		{"an ordinary one in the hall", h.hall, "0123456789abcdef0123456789abcdef", false},
		{"an ordinary one on the box", h.box, "0123456789abcdef0123456789abcdef", true},
		{"the hall's on the box", h.box, h.ending(2 * time.Hour), false},
		{"the hall's over TLS", h.tls, h.ending(2 * time.Hour), false},
		{"the hall's over TLS, with a dash", h.tls, "h-" + h.ending(2 * time.Hour)[1:], false},
	} {
		n++
		a := g.join(c.base, fmt.Sprintf("Guest %c", 'a'+n), body{"token": c.token})
		if c.fine != (a.status == http.StatusCreated) || !c.fine && (a.status != http.StatusUnprocessableEntity || a.text("field") != "token") {
			t.Errorf("%s: %d %s", c.what, a.status, a.body)
		}
		b := h.post(c.base, "/api/v1/groups", "", body{
			"name": "Another", "languages": []string{"en"}, "token": c.token, "founder": body{"name": "Fig", "side": "lived", "language": "en"},
		})
		if c.fine != (b.status == http.StatusCreated) {
			t.Errorf("founding with %s: %d %s", c.what, b.status, b.body)
		}
	}
}

// JSON reads "toKen" with the sign for kelvin as the same name: what is smuggled past
// the door must not count elsewhere either.
func TestATokenThatIsSmuggledInCountsNowhere(t *testing.T) {
	h := open(t)
	g := h.found(h.box, nil)
	const ordinary = "fedcba9876543210fedcba9876543210"
	endless := fmt.Sprintf("hall.%d.0123456789abcdef0123", h.clock.Now().AddDate(5, 0, 0).Unix())
	for i, c := range []struct{ base, token string }{{h.hall, ordinary}, {h.hall, endless}, {h.box, h.ending(time.Hour)}} {
		for _, name := range []string{"to\u212aen", "Token", "TOKEN"} {
			g.join(c.base, fmt.Sprintf("Guest %d %c", i, name[0]), body{name: c.token})
		}
		for _, base := range []string{h.hall, h.box, h.tls} {
			if g.knows(base, c.token) {
				t.Errorf("%s, brought to %s, counts at %s", c.token, c.base, base)
			}
		}
	}
}

func TestInTheHallNoReturnCodeIsGivenNorKept(t *testing.T) {
	h := open(t)
	const code = "1234 5678 1234 5678 1234"
	g := h.found(h.hall, body{"code": code})
	if g.code != "" || !g.knows(h.hall, g.token) || g.knows(h.box, g.token) {
		t.Errorf("founded in the hall: code %q", g.code)
	}
	a := g.join(h.hall, "Rain", body{"code": code, "Code": code, "CODE": code})
	if a.status != http.StatusCreated || a.text("code") != "" || bytes.Contains(a.body, []byte("5678")) {
		t.Errorf("joined in the hall: %d %s", a.status, a.body)
	}
	hash := bytes.Trim(bytes.SplitN(must(kernel.Seal(code).MarshalJSON()), []byte(":"), 2)[1], `"}`)
	for _, e := range g.entries() {
		if e.Kind == "members.code_given" || bytes.Contains(e.Words.Body, hash) || bytes.Contains(e.Facts, hash) {
			t.Errorf("%s keeps a code: %s", e.Kind, e.Facts)
		}
	}
	if g := h.found(h.box, body{"code": code}); g.code != code {
		t.Error("on the box itself there is none either")
	}
}

func must(b []byte, err error) []byte {
	if err != nil {
		panic(err)
	}
	return b
}
