package members_test

import (
	"net/url"
	"strings"
	"testing"
	"time"

	"alongside/test/indoors"
)

// withKettle is a group in an open session, with kettle in it, who has no phone.
func withKettle(t *testing.T) (g *indoors.Group, session, kettle string) {
	t.Helper()
	g = group(t)
	session = meet(g)
	return g, session, g.Do("ben", "members.add_without_phone", body{"name": "kettle", "language": "fa"})
}

// lent is a group in which a tablet goes round; its token is that of "tablet".
func lent(t *testing.T) (g *indoors.Group, kettle string) {
	t.Helper()
	g, _, kettle = withKettle(t)
	secret := "5555 1111 2222 3333 4444"
	g.Do("ben", "members.lend_tablet", body{"secret": secret})
	a := g.PostForm(g.ID, g.Page("tablet"), "", body{"secret": secret})
	if a.Status != 303 || a.Header.Get("Location") != g.Page("members/tablet") {
		t.Fatalf("the tablet: %d %s", a.Status, a.Header.Get("Location"))
	}
	g.Of["tablet"] = &indoors.Member{Name: "tablet", Token: secret}
	return g, kettle
}

// pass puts the tablet into somebody's hands, "" for nobody's.
func pass(g *indoors.Group, member string) indoors.Answer {
	g.Helper()
	a := g.PostForm(g.ID, g.Page("tablet/hand"), g.Token("tablet"), body{"member": member})
	if a.Status != 303 || a.Header.Get("Location") != g.Page("members/tablet") {
		g.Fatalf("handing on: %d %s", a.Status, a.Body)
	}
	return a
}

func TestSomebodyWithoutAPhoneIsGivenAPlace(t *testing.T) {
	g := group(t)
	const page = "members/people-without-phone"
	has(t, look(g, "ben", page), map[string]int{
		"#phoneless": 0, "#f-members-add_without_phone input[name=name][autocomplete=off]": 1, "#f-members-add_without_phone input[name=picture]:checked": 0,
		"#f-members-add_without_phone option[selected]": 0, "#f-members-add_without_phone option[value=ti][lang=ti]": 1,
	})
	fields := body{"id": g.Next(), "name": "kettle", "language": "fa", "picture": "kettle", "back": g.Page(page)}
	if a := g.PostForm(g.ID, g.Page("do/members.add_without_phone"), g.Token("ben"), fields); a.Status != 303 {
		t.Fatalf("%d %s", a.Status, a.Body)
	}
	d := look(g, "ada", page)
	has(t, d, map[string]int{"#phoneless li": 1, "#phoneless bdi[lang=fa]": 1, "#phoneless span[lang=fa][dir=rtl]": 1, "a[href$='members/vouch']": 1})
	says(t, d, "#phoneless", []string{"kettle"}, []string{"ada", "ben", "cleo"})
	fields = body{"id": g.Next(), "name": "KETTLE", "language": "fa", "back": g.Page(page)}
	d = read(g, g.PostForm(g.ID, g.Page("do/members.add_without_phone"), g.Token("ben"), fields), 422)
	has(t, d, map[string]int{"#f-members-add_without_phone input[name=name][aria-invalid=true][value=KETTLE]": 1, "option[value=fa][selected]": 1})
	for _, guest := range []string{"nia", "pat"} {
		read(g, g.Get(g.ID, g.Page(page), g.Token(guest)), 403)
	}
}

func TestWhoIsThereLetsSomebodyWriteForThem(t *testing.T) {
	g := group(t)
	has(t, look(g, "ben", "members/scribe"), map[string]int{"#not-here": 1, "form[id^=f-members-allow]": 0})
	has(t, look(g, "ben", "members/"), map[string]int{"a[href$='members/scribe']": 0, "a[href$='members/tablet/lend']": 0})
	session := meet(g)
	kettle := g.Do("ada", "members.add_without_phone", body{"name": "kettle", "language": "fa"})
	d := look(g, "ben", "members/scribe")
	has(t, d, map[string]int{
		"#f-members-allow_scribe input[name=session][value='" + session + "']": 1, "#f-members-allow_scribe input[name=member]": 3, "input:checked": 0,
		"input[value='" + g.Of["cleo"].ID + "']": 0, "input[value='" + kettle + "']": 0, "input[value='" + g.Of["ben"].ID + "']": 0, ".notices .note": 0,
	})
	has(t, look(g, "ben", "members/"), map[string]int{"#tonight": 1, "a[href$='members/scribe']": 1, "a[href$='members/tablet/lend']": 1})
	has(t, look(g, "cleo", "members/"), map[string]int{"#tonight": 0}) // she is not there
	has(t, look(g, "nia", "members/"), map[string]int{"a[href$='members/scribe']": 1, "a[href$='members/tablet/lend']": 0})
	then := d.Find("#f-members-allow_scribe input[name=then]").AttrOr("value", "")
	a := g.PostForm(g.ID, g.Page("do/members.allow_scribe"), g.Token("ben"), body{
		"id": g.Next(), "member": g.Of["ada"].ID, "session": session, "back": g.Page("members/scribe"), "then": then,
	})
	if a.Status != 303 || a.Header.Get("Location") != then {
		t.Fatalf("%d %s", a.Status, a.Header.Get("Location"))
	}
	d = look(g, "ben", strings.TrimPrefix(then, g.Page("")))
	has(t, d, map[string]int{".notices .note": 1})
	says(t, d, ".notices", nil, everybody) // whom is nobody's business who looks over a shoulder
	read(g, g.Get(g.ID, g.Page("members/scribe"), g.Token("pat")), 403)
}

func TestATabletIsLentWithALinkThatIsShownOnce(t *testing.T) {
	g := group(t)
	has(t, look(g, "ben", "members/tablet/lend"), map[string]int{"#not-here": 1, "#f-members-lend_tablet": 0})
	meet(g)
	d := look(g, "ben", "members/tablet/lend")
	has(t, d, map[string]int{"#f-members-lend_tablet": 1, "#tablet-link": 0, "#take": 0, "svg.qr": 0})
	secret := d.Find("#f-members-lend_tablet input[name=secret]").AttrOr("value", "")
	d = send(g, "ben", "do/members.lend_tablet", body{"id": g.Next(), "secret": secret, "back": g.Page("members/tablet/lend")})
	has(t, d, map[string]int{"#tablet-link svg.qr[role=img][aria-label]": 1, "details #take input[value='" + secret + "']": 1, "details[open] #take": 0})
	link, err := url.Parse(d.Find("#tablet-link a").AttrOr("href", ""))
	if err != nil || link.Path != g.Page("members/tablet/start") || link.Fragment != "tablet-"+secret || link.RawQuery != "" {
		t.Errorf("the link: %v", link) // behind the # nothing is ever sent
	}
	if typed := strings.Join(strings.Fields(d.Find("#tablet-link .once").Text()), ""); typed != secret {
		t.Errorf("to be typed where no script runs: %q", typed)
	}
	if next := d.Find("#f-members-lend_tablet input[name=secret]").AttrOr("value", ""); next == secret || len(next) != 20 {
		t.Errorf("the next tablet has the secret %q", next)
	}
	again := g.Get(g.ID, g.Page("members/tablet/lend"), g.Token("ben"))
	has(t, read(g, again, 200), map[string]int{"#tablet-link": 0})
	if strings.Contains(string(again.Body), secret) {
		t.Error("the secret is shown again")
	}
	for _, guest := range []string{"nia", "pat"} {
		read(g, g.Get(g.ID, g.Page("members/tablet/lend"), g.Token(guest)), 403)
		if a := g.Try(guest, "members.lend_tablet", body{}); a.Status != 403 {
			t.Errorf("%s lends a tablet: %d", guest, a.Status)
		}
	}
}

func TestToOpenTheLinkChangesNothingUntilTheButtonIsPressed(t *testing.T) {
	g := group(t)
	meet(g)
	g.Do("ben", "members.lend_tablet", body{"secret": "5555 1111 2222 3333 4444"})
	at := g.Page("members/tablet/start")
	a := g.Get(g.ID, at, "")
	has(t, read(g, a, 200), map[string]int{"form[method=post][data-hard] input[name=secret]:not([type=hidden])": 1, "#own-place": 0, "#dock a:not(.skip)": 0})
	if a.Header.Get("Set-Cookie") != "" {
		t.Error("opening the link makes a tablet")
	}
	has(t, look(g, "ben", "members/tablet/start"), map[string]int{"#own-place": 1, "input[name=secret]": 1})
	wrong := g.PostForm(g.ID, g.Page("tablet"), "", body{"secret": "5555 1111 2222 3333 5555", "back": at})
	has(t, read(g, wrong, 410), map[string]int{"form [role=alert]": 1, "input[name=secret][value='5555 1111 2222 3333 5555']": 1})
	took := g.PostForm(g.ID, g.Page("tablet"), g.Token("ben"), body{"secret": "55551111222233334444"})
	if took.Status != 303 || !strings.Contains(took.Header.Get("Set-Cookie"), "55551111222233334444") {
		t.Fatalf("%d %s", took.Status, took.Header.Get("Set-Cookie"))
	}
	read(g, g.Get(g.ID, g.Page("members/me"), g.Token("ben")), 401) // nobody is signed in where all can look
	read(g, g.PostForm(g.ID, g.Page("tablet"), "", body{"secret": "55551111222233335555"}), 410)
}

func TestTheTabletShowsWhoHasNoPhoneAndNobodyElse(t *testing.T) {
	g, kettle := lent(t)
	d := look(g, "tablet", "members/tablet")
	has(t, d, map[string]int{
		"form[data-hand]": 1, ".wall--tap form": 1, ".wall--tap input[name=member][value='" + kettle + "']": 1, ".wall--tap bdi[lang=fa]": 1,
		"form[action='/language'] button[lang=fa][dir=rtl]": 1, "#dock a:not(.skip)": 0, "[data-live]": 0, ".inhand a": 1,
	})
	says(t, d, "body", []string{"kettle"}, everybody)
	if title := d.Find("title").Text(); title != "Tablet" {
		t.Errorf("the browser's history says %q", title)
	}
	for path, status := range map[string]int{
		"members/": 403, "members/me": 403, "members/said": 403, "members/devices": 403, "members/people-without-phone": 403, "members/scribe": 403,
		"members/tablet/lend": 403, "members/messages": 403, "members/messages.po": 403, "members/language": 200,
	} {
		read(g, g.Get(g.ID, g.Page(path), g.Token("tablet")), status)
	}
	if a := g.Get(g.ID, g.Page("members/tablet"), g.Token("ben")); a.Status != 303 {
		t.Errorf("on a phone of one's own: %d", a.Status)
	}
}

func TestNothingOfTheFormerPersonStaysOnTheTablet(t *testing.T) {
	g, kettle := lent(t)
	pages := []string{"members/tablet", "members/tablet/start"}
	nobody := func(when string) {
		t.Helper()
		for _, p := range pages {
			d := look(g, "tablet", p)
			if held := d.Find(".inhand .person bdi").Length(); held != 0 || d.Find("html[lang=fa]").Length() != 0 {
				t.Errorf("%s, %s still knows them", when, p)
			}
		}
		read(g, g.Get(g.ID, g.Page("members/me"), g.Token("tablet")), 403)
	}
	nobody("before")
	pass(g, kettle)
	d := look(g, "tablet", "members/tablet")
	has(t, d, map[string]int{"html[lang=fa][dir=rtl]": 1, ".inhand bdi": 1, ".wall--tap": 0, "form[action='/language']": 0, "form[data-hand]": 1})
	says(t, d, ".inhand", []string{"kettle"}, nil)
	read(g, g.Get(g.ID, g.Page("members/me"), g.Token("tablet")), 403) // not even their own pages
	if a := pass(g, ""); !strings.Contains(a.Header.Get("Set-Cookie"), "alongside-language=; ") {
		t.Errorf("the language stays: %q", a.Header.Get("Set-Cookie"))
	}
	nobody("handed on")

	pass(g, kettle)
	g.Clock.Move(2*time.Minute - time.Second)
	has(t, look(g, "tablet", "members/tablet"), map[string]int{".inhand bdi": 1}) // and touched it
	g.Clock.Move(2*time.Minute - time.Second)
	has(t, look(g, "tablet", "members/tablet"), map[string]int{".inhand bdi": 1})
	g.Clock.Move(2 * time.Minute)
	nobody("two minutes idle")

	pass(g, g.Of["ben"].ID) // has a phone
	nobody("with the picture of who has a phone")

	pass(g, kettle)
	g.PostForm(g.ID, g.Page("leave"), g.Token("tablet"), nil)
	read(g, g.Get(g.ID, g.Page("members/tablet"), g.Token("tablet")), 401)
	if a := g.PostForm(g.ID, g.Page("tablet"), "", body{"secret": g.Token("tablet")}); a.Status != 410 {
		t.Errorf("the link still makes a tablet: %d", a.Status)
	}
}
