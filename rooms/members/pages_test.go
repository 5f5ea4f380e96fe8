package members_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"

	"alongside/journal/memory"
	"alongside/kernel/roster"
	"alongside/lang"
	"alongside/test/indoors"
	"alongside/web"
)

type body = indoors.Body

// group is ada, who founded it, ben and cleo, nia who is new, and pat from an office.
func group(t testing.TB) *indoors.Group {
	t.Helper()
	g := indoors.Open(t, memory.New(), indoors.Clock(t, "2026-11-24T17:30"), 1).Found(1, "Harbour kitchen", "ada")
	g.Welcome("ada", "lived", "ben", "cleo")
	g.Welcome("ada", "partner", "pat")
	g.Join("ada", "nia", "lived")
	return g
}

// meet opens a session in which all but cleo are.
func meet(g *indoors.Group) string {
	id := g.Do("ada", "sessions.plan", body{"title": "Evening", "starts": "2026-11-24T18:00", "care": g.Care("ada", "ben")})
	g.Do("ada", "sessions.invite_partner", body{"session": id, "member": g.Of["pat"].ID})
	g.Do("ada", "sessions.open", body{"session": id})
	g.Do("nia", "sessions.arrive", body{"session": id})
	g.Do("pat", "sessions.arrive", body{"session": id})
	return id
}

// look opens a page as somebody; "" is nobody.
func look(g *indoors.Group, by, path string) *goquery.Document {
	g.Helper()
	return read(g, g.Get(g.ID, g.Page(path), g.Token(by)), 200)
}

// send sends a form and reads the page that answers.
func send(g *indoors.Group, by, path string, fields body) *goquery.Document {
	g.Helper()
	return read(g, g.PostForm(g.ID, g.Page(path), g.Token(by), fields), 200)
}

func read(t testing.TB, a indoors.Answer, status int) *goquery.Document {
	t.Helper()
	if a.Status != status {
		t.Fatalf("%d, want %d: %.2000s", a.Status, status, a.Body)
	}
	d, err := goquery.NewDocumentFromReader(bytes.NewReader(a.Body))
	if err != nil {
		t.Fatal(err)
	}
	framed(t, d)
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
		if s.AttrOr("dir", "") == "" || s.AttrOr("lang", "") == "" && s.AttrOr("dir", "") != "auto" {
			html, _ := goquery.OuterHtml(s)
			t.Errorf("no language or direction: %s", html)
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
	text := d.Find(in).Text()
	for _, w := range yes {
		if !strings.Contains(text, w) {
			t.Errorf("%q is not said: %s", w, strings.Join(strings.Fields(text), " "))
		}
	}
	for _, w := range no {
		if strings.Contains(text, w) {
			t.Errorf("%q is said: %s", w, strings.Join(strings.Fields(text), " "))
		}
	}
}

var everybody = []string{"ada", "ben", "cleo", "nia", "pat"}

func TestTheDoorShowsTheGroupsNameAndTheWaysInAndNobody(t *testing.T) {
	g := group(t)
	d := look(g, "", "")
	has(t, d, map[string]int{
		"#f-members-return input[name=code]": 1, "#f-members-take_back-door input[name=secret]": 1, "#dock a:not(.skip)": 0, "[data-live]": 0,
	})
	says(t, d, "body", []string{"Harbour kitchen"}, everybody)
}

func TestTheHomePageShowsWhatIsAliveWhatWaitsAndWhatComes(t *testing.T) {
	g := group(t)
	d := look(g, "ada", "")
	has(t, d, map[string]int{
		"#plan-first": 1, "#alive": 0, "#next-session": 0, "#new-" + g.Of["nia"].ID: 1,
		"h1 bdi[lang=en][dir=ltr][translate=no]": 1, "body[data-live]": 1, `#dock a[aria-current=page]`: 1,
	})
	next := g.Do("ada", "sessions.plan", body{"title": "The next one", "starts": "2026-12-01T18:00", "place": "Kelpie Hall"})
	meet(g)
	d = look(g, "ben", "")
	has(t, d, map[string]int{"#alive": 1, "#next-session": 1, "#plan-first": 0, "#f-members-welcome-" + g.Of["nia"].ID: 1})
	says(t, d, "#next-session", []string{"The next one", "Kelpie Hall"}, nil)
	says(t, d, "#alive", []string{"Evening"}, nil)
	for _, guest := range []string{"nia", "pat"} {
		d = look(g, guest, "")
		has(t, d, map[string]int{"#alive": 1, "#next-session": 0, "#plan-first": 0, "[id^=new-]": 0, "a[href*='" + next + "']": 0})
		for _, name := range everybody {
			if name != guest {
				says(t, d, "body", nil, []string{name})
			}
		}
	}
	g.Do("ben", "members.welcome", body{"member": g.Of["nia"].ID})
	has(t, look(g, "ben", ""), map[string]int{"[id^=new-]": 0})
}

func TestJoiningTakesThreeSteps(t *testing.T) {
	g := group(t)
	g.Do("ada", "members.invite", body{"side": "lived", "secret": "9999 1111 2222 3333 4444"})
	at := "members/join/99991111222233334444"
	d := look(g, "", at)
	has(t, d, map[string]int{"button[name=language][lang=en][dir=ltr]": 1, "button[name=language][lang=fa][dir=rtl]": 1, "form[method=post]:not(.leaving)": 0, "#dock a:not(.skip)": 0})
	d = look(g, "", at+"?language=fa")
	has(t, d, map[string]int{
		"html[lang=fa][dir=rtl]": 1, "#f-members-join input[name=name][spellcheck=false][autocomplete=off]": 1,
		"#f-members-join input[name=language][value=fa]": 1, "#f-members-join input[name=side]": 0, "#f-members-join input[name=picture]:checked": 0,
	})
	says(t, d, "body", nil, everybody)
	fields := body{"invite": "99991111222233334444", "language": "fa", "name": "باران", "back": g.Page(at + "?language=fa"), "id": g.Next()}
	d = send(g, "", "join", fields)
	has(t, d, map[string]int{"html[lang=fa][dir=rtl]": 1, ".once[dir=ltr]": 1, "svg.qr[aria-label]": 1, "#keep[type=checkbox]": 1, "#keep[checked]": 0, "#dock a:not(.skip)": 0, "#first-invitation": 0})
	has(t, d, map[string]int{"#you bdi[lang=fa][dir=rtl]": 1})
	g.Do("ada", "members.invite", body{"side": "lived", "secret": "9999 1111 2222 3333 5555"})
	taken := body{"invite": "99991111222233335555", "language": "en", "name": "ADA", "picture": "kettle", "back": g.Page("members/join/99991111222233335555?language=en")}
	d = read(g, g.PostForm(g.ID, g.Page("join"), "", taken), 422)
	has(t, d, map[string]int{"#f-members-join input[name=name][aria-invalid=true][value=ADA]": 1, "#f-members-join input[name=picture][value=kettle][checked]": 1})
}

func TestTheCodePageIsThereOnceOnly(t *testing.T) {
	g := group(t)
	for _, by := range []string{"", "ada"} {
		read(g, g.Get(g.ID, g.Page("members/code"), g.Token(by)), 410)
	}
}

func TestMoreShowsPeopleOnlyToWhoeverBelongsHere(t *testing.T) {
	g := group(t)
	d := look(g, "ben", "members/")
	says(t, d, "section[aria-labelledby=people] .wall", []string{"ada", "ben", "cleo", "pat"}, []string{"nia"})
	says(t, d, "section[aria-labelledby=new]", []string{"nia"}, []string{"ada"})
	has(t, d, map[string]int{"a[href$='members/invite']": 1, "a[href$='members/vouch']": 1})
	for _, guest := range []string{"nia", "pat"} {
		d = look(g, guest, "members/")
		has(t, d, map[string]int{".wall": 0, "section": 0, "a[href$='members/invite']": 0, "a[href$='members/vouch']": 0, "a[href$='members/leave']": 1, "a[href$='members/devices']": 1})
		for _, name := range everybody {
			if name != guest {
				says(t, d, "body", nil, []string{name})
			}
		}
		for _, path := range []string{"members/invite", "members/vouch"} {
			read(g, g.Get(g.ID, g.Page(path), g.Token(guest)), 403)
		}
	}
}

func TestEverybodyHereReadsWhatTheHostDidAndWhatIsKept(t *testing.T) {
	g := group(t)
	has(t, look(g, "nia", "members/host"), map[string]int{"#nothing": 1, "[id^=host-]": 0})
	for _, act := range []roster.HostAct{roster.BackedUp, roster.Restored} {
		if err := g.Kernel.Group(g.ID).Note(t.Context(), roster.HostActed{Act: act}); err != nil {
			t.Fatal(err)
		}
	}
	for _, by := range []string{"ada", "nia", "pat"} {
		d := look(g, by, "members/host")
		has(t, d, map[string]int{"#nothing": 0, "[id^=host-]": 2, "time[datetime='2026-11-24']": 2})
		says(t, d, "#host-1", []string{lang.BoxRestore().In("en")}, []string{lang.BoxBackup().In("en")})
		has(t, look(g, by, "members/"), map[string]int{"a[href$='members/host']": 1, "a[href$='members/holds']": 1})
		d = look(g, by, "members/holds")
		has(t, d, map[string]int{"[id^=holds-]:not([id^=holds-words])": len(web.Topics())})
	}
	read(g, g.Get(g.ID, g.Page("members/host"), ""), 401)
	for by, n := range map[string]int{"ada": 2, "nia": 0} {
		a := g.Get(g.ID, g.Path("entries"), g.Token(by))
		if got := bytes.Count(a.Body, []byte(`"members.host_acted"`)); got != n {
			t.Errorf("%s reads %d acts of the host among the entries, want %d", by, got, n)
		}
	}
}

func TestWhoeverIsNewIsToldAtHomeWhatHappensNext(t *testing.T) {
	g := group(t)
	says(t, look(g, "nia", ""), "main .note", []string{"whoever invited you can tell you"}, []string{"the evening you are in"})
	has(t, look(g, "nia", ""), map[string]int{"#quiet": 0})
	g.Do("ada", "sessions.plan", body{"title": "Evening", "starts": "2026-11-24T18:00", "place": "Kelpie Hall", "care": g.Care("ada", "ben")})
	says(t, look(g, "nia", ""), "main", []string{"whoever invited you can tell you"}, []string{"Kelpie Hall"})
	meet(g)
	says(t, look(g, "nia", ""), "main .note", []string{"the evening you are in"}, []string{"whoever invited you can tell you"})
}
