package hallmode

import (
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"slices"
	"strings"

	"github.com/PuerkitoBio/goquery"
)

// browser is a phone without a script: it keeps cookies, follows where it is sent, and
// fills in the forms that stand on its page.
type browser struct {
	*house
	http *http.Client
	at   *url.URL
	code int
	page *goquery.Document
}

func (h *house) browser() *browser {
	jar, err := cookiejar.New(nil)
	if err != nil {
		h.Fatal(err)
	}
	return &browser{house: h, http: &http.Client{Transport: h.client.Transport, Jar: jar}}
}

// look opens an address, seen from the page where it stands.
func (b *browser) look(address string) *browser {
	b.Helper()
	r, err := http.NewRequestWithContext(b.Context(), http.MethodGet, b.absolute(address), nil)
	b.show(r, err)
	if b.code != http.StatusOK {
		b.Fatalf("%s: %d %s", address, b.code, b.page.Find("main").Text())
	}
	return b
}

func (b *browser) absolute(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		b.Fatal(err)
	}
	if b.at != nil {
		u = b.at.ResolveReference(u)
	}
	return u.String()
}

// send fills in the form that is posted to an address ending in action, the first that
// holds all fields that are given, and sends it. A field that is given twice is a list.
func (b *browser) send(action string, fields ...string) *browser {
	b.Helper()
	if b.trySend(action, fields...); b.code != http.StatusOK {
		b.Fatalf("%s: %d %s", action, b.code, strings.Join(strings.Fields(b.page.Find("main").Text()), " "))
	}
	return b
}

func (b *browser) trySend(action string, fields ...string) {
	b.Helper()
	form := b.form(action, fields)
	values := b.filled(form)
	for i := 0; i < len(fields); i += 2 {
		values.Del(fields[i])
	}
	for i := 0; i < len(fields); i += 2 {
		values.Add(fields[i], fields[i+1])
	}
	to, _ := form.Attr("action")
	r, err := http.NewRequestWithContext(b.Context(), http.MethodPost, b.absolute(to), strings.NewReader(values.Encode()))
	if err == nil {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		r.Header.Set("Origin", b.at.Scheme+"://"+b.at.Host) // as browsers do; Sec-Fetch-Site they send over TLS and loopback alone
		r.Header.Set("Referer", b.at.String())
	}
	b.show(r, err)
}

func (b *browser) form(action string, fields []string) *goquery.Selection {
	b.Helper()
	forms := b.page.Find("form").FilterFunction(func(_ int, s *goquery.Selection) bool {
		to, _ := s.Attr("action")
		to, _, _ = strings.Cut(to, "#") // where the answer is looked at
		if !strings.HasSuffix(to, action) {
			return false
		}
		for i := 0; i < len(fields); i += 2 {
			if s.Find(`[name="`+fields[i]+`"]`).Length() == 0 {
				return false
			}
		}
		return true
	})
	if forms.Length() == 0 {
		b.Fatalf("%s has no form for %s with %v", b.at, action, fields)
	}
	return forms.First()
}

// filled are the values a form has before anybody touches it.
func (b *browser) filled(form *goquery.Selection) url.Values {
	values := url.Values{}
	form.Find("input, textarea, select").Each(func(_ int, s *goquery.Selection) {
		name, _ := s.Attr("name")
		value, _ := s.Attr("value")
		kind, _ := s.Attr("type")
		_, on := s.Attr("checked")
		switch {
		case goquery.NodeName(s) == "select":
			chosen := s.Find("option[selected]")
			if chosen.Length() == 0 {
				chosen = s.Find("option").First()
			}
			value, _ = chosen.Attr("value")
			values.Add(name, value)
		case goquery.NodeName(s) == "textarea":
			values.Set(name, s.Text())
		case slices.Contains([]string{"radio", "checkbox"}, kind) && !on:
		default:
			values.Add(name, value)
		}
	})
	return values
}

func (b *browser) show(r *http.Request, err error) {
	b.Helper()
	if err != nil {
		b.Fatal(err)
	}
	res, err := b.http.Do(r)
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = res.Body.Close() }()
	if b.page, err = goquery.NewDocumentFromReader(res.Body); err != nil {
		b.Fatal(err)
	}
	b.at, b.code = res.Request.URL, res.StatusCode
}

// says is the text of the page's own part.
func (b *browser) says() string { return b.page.Find("main").Text() }

// options are the values that one may choose for a field.
func (b *browser) options(field string) (all []string) {
	for _, s := range b.page.Find(`select[name="` + field + `"]`).First().Find("option").EachIter() {
		if v, _ := s.Attr("value"); v != "" {
			all = append(all, v)
		}
	}
	return all
}

// link is the first address on the page that holds a piece.
func (b *browser) link(piece string) string {
	b.Helper()
	for _, s := range b.page.Find("a[href]").EachIter() {
		if to, _ := s.Attr("href"); strings.Contains(to, piece) {
			return to
		}
	}
	b.Fatalf("%s has no link with %s", b.at, piece)
	return ""
}
