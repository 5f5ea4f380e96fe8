package members_test

import (
	"net/url"
	"strings"
	"testing"

	"alongside/test/indoors"
)

// told is a group in an open session in which ben signed a card, and cleo, who reads
// Farsi, said what it means.
func told(t *testing.T) (g *indoors.Group, card, meaning string) {
	t.Helper()
	g = group(t)
	session := meet(g)
	card = g.Do("ben", "sessions.add_signed_card", body{"session": session, "text": "the bus"})
	g.Do("cleo", "members.set_language", body{"language": "fa"})
	has(t, look(g, "cleo", "members/meaning/"+card), map[string]int{"#none": 1, "#f-members-translate textarea[lang=fa]": 1, "#f-members-translate input[name=of][value='" + card + "']": 1})
	fields := body{"id": g.Next(), "of": card, "text": "اتوبوس", "back": g.Page("members/meaning/" + card)}
	if a := g.PostForm(g.ID, g.Page("do/members.translate"), g.Token("cleo"), fields); a.Status != 303 {
		t.Fatalf("%d %s", a.Status, a.Body)
	}
	return g, card, fields["id"].(string)
}

func TestWhatSomebodySaidIsSaidInOtherLanguagesAndLookedOver(t *testing.T) {
	g, card, meaning := told(t)
	page := "members/meaning/" + card
	form := "#f-members-check_translation-" + meaning
	d := look(g, "ben", page)
	has(t, d, map[string]int{
		"#said .words[lang=en][dir=ltr][translate=no]": 1, "#t-" + meaning + " .words[lang=fa][dir=rtl][translate=no]": 1,
		"#t-" + meaning + " .tag": 1, form + " button[name=right]": 2, form + " [aria-pressed=true]": 0,
		"#f-members-translate": 0, // it is in his language
	})
	says(t, d, "#t-"+meaning, []string{"اتوبوس", "cleo", "Nobody looked it over yet"}, nil)
	has(t, look(g, "cleo", page), map[string]int{"#t-" + meaning: 1, form: 0}) // her own
	check := func(by, right string) {
		t.Helper()
		a := g.PostForm(g.ID, g.Page("do/members.check_translation"), g.Token(by), body{
			"id": g.Next(), "translation": meaning, "right": right, "form": meaning, "back": g.Page(page),
		})
		if a.Status != 303 {
			t.Fatalf("%s: %d %s", by, a.Status, a.Body)
		}
	}
	check("ben", "true")
	d = look(g, "ben", page)
	says(t, d, "#t-"+meaning+" .tag", []string{"Looked over, and right"}, nil)
	has(t, d, map[string]int{form + " button[value=true][aria-pressed=true]": 1, form + " button[value=false][aria-pressed=false]": 1})
	check("ada", "false")
	says(t, look(g, "ben", page), "#t-"+meaning+" .tag", []string{"not quite"}, nil)
}

func TestOnlyWhatOneMaySeeHasAPageOfMeanings(t *testing.T) {
	g, card, meaning := told(t)
	for _, guest := range []string{"nia", "pat"} {
		read(g, g.Get(g.ID, g.Page("members/meaning/"+card), g.Token(guest)), 403)
		if a := g.Try(guest, "members.translate", body{"of": card, "text": "x"}); a.Status != 403 {
			t.Errorf("%s translates: %d", guest, a.Status)
		}
	}
	for _, id := range []string{g.Next(), g.Of["ben"].ID, meaning, "x"} {
		read(g, g.Get(g.ID, g.Page("members/meaning/"+id), g.Token("ada")), 404)
	}
	g.Do("ben", "members.take_back", body{"contribution": card})
	for _, by := range []string{"ada", "cleo"} {
		a := g.Get(g.ID, g.Page("members/meaning/"+card), g.Token(by))
		if strings.Contains(string(a.Body), "اتوبوس") || strings.Contains(string(a.Body), "the bus") {
			t.Errorf("%s still reads what was taken back: %d", by, a.Status)
		}
	}
}

func TestATranslationAndACorrectionCanBeTakenBack(t *testing.T) {
	g, card, meaning := told(t)
	g.Do("cleo", "members.correct_message", body{"message": "home", "text": "first"})
	first := g.Do("cleo", "members.correct_message", body{"message": "home", "text": "خانه‌ی ما"})
	d := look(g, "cleo", "members/said")
	has(t, d, map[string]int{
		"#s-" + meaning + " a[href$='members/meaning/" + card + "']": 1, "#s-" + first + " a[href$='members/messages/home']": 1, "li[id^=s-]": 3,
	})
	has(t, look(g, "ben", "members/said"), map[string]int{"#s-" + meaning: 0, "#s-" + first: 0})
	g.Do("cleo", "members.erase_all", nil)
	has(t, look(g, "cleo", "members/said"), map[string]int{"li[id^=s-]": 0})
	has(t, look(g, "ben", "members/meaning/"+card), map[string]int{"#none": 1})
	says(t, look(g, "cleo", "members/messages/home"), "body", nil, []string{"first", "خانه‌ی ما"})
}

func TestTheWordsOfThePagesArePutRight(t *testing.T) {
	g := group(t)
	g.Do("cleo", "members.set_language", body{"language": "fa"})
	d := look(g, "cleo", "members/messages")
	has(t, d, map[string]int{"#messages li a": 40, "a[rel=next]": 1, "a[rel=prev]": 0, "#draft": 1, "form[method=get] input[name=q]": 1, "#messages .tag": 0})
	has(t, look(g, "ben", "members/messages"), map[string]int{"#draft": 0})
	next, err := url.Parse(d.Find("a[rel=next]").AttrOr("href", ""))
	if err != nil {
		t.Fatal(err)
	}
	d2 := look(g, "cleo", "members/messages?"+next.RawQuery)
	has(t, d2, map[string]int{"#messages li a": 40, "a[rel=prev]": 1})
	if d.Find("#messages a").Last().AttrOr("href", "") == d2.Find("#messages a").First().AttrOr("href", "") {
		t.Error("the pages overlap")
	}
	for q, n := range map[string]int{"voices_to_come": 2, "qqqq": 0} {
		has(t, look(g, "cleo", "members/messages?q="+url.QueryEscape(q)), map[string]int{"#messages li a": n, "#none": 1 - min(n, 1)})
	}
	form := look(g, "cleo", "members/messages?q=voices_to_come").Find("#messages a").Last().AttrOr("href", "")
	if !strings.HasSuffix(form, "members/messages/voices_to_come%231") {
		t.Errorf("a form of a message lies at %s", form)
	}
	says(t, look(g, "cleo", strings.TrimPrefix(form, g.Page(""))), "#english", []string{"{n}"}, nil)
	read(g, g.Get(g.ID, g.Page("members/messages/no_such"), g.Token("cleo")), 404)
	for _, guest := range []string{"nia", "pat"} {
		for _, path := range []string{"members/messages", "members/messages/home", "members/messages.po"} {
			if a := g.Get(g.ID, g.Page(path), g.Token(guest)); a.Status != 403 {
				t.Errorf("%s reads %s: %d", guest, path, a.Status)
			}
		}
	}
}

func TestACorrectionKeepsWhatStandsInItsGaps(t *testing.T) {
	g := group(t)
	g.Do("cleo", "members.set_language", body{"language": "fa"})
	page := "members/messages/greeting"
	d := look(g, "cleo", page)
	has(t, d, map[string]int{"#f-members-correct_message textarea[lang=fa][dir=rtl]": 1, "#english[lang=en][dir=ltr]": 1, "#f-members-correct_message .hint": 1})
	says(t, d, "#f-members-correct_message .hint", []string{"{name}"}, nil)
	correct := func(text string) indoors.Answer {
		return g.PostForm(g.ID, g.Page("do/members.correct_message"), g.Token("cleo"), body{"id": g.Next(), "message": "greeting", "text": text, "back": g.Page(page)})
	}
	d = read(g, correct("سلام"), 422)
	has(t, d, map[string]int{"#f-members-correct_message textarea[aria-invalid=true]": 1, ".fault": 1})
	says(t, d, "textarea", []string{"سلام"}, nil)
	if a := correct("درود {name}!"); a.Status != 303 {
		t.Fatalf("%d %s", a.Status, a.Body)
	}
	says(t, look(g, "cleo", page), "textarea", []string{"درود {name}!"}, nil)
	d = look(g, "cleo", "members/messages?q="+url.QueryEscape("درود {name}!"))
	has(t, d, map[string]int{"#messages li": 1, "#messages .tag": 1, "#messages bdi[lang=fa][dir=rtl][translate=no]": 1})
	says(t, look(g, "ben", page), "textarea", nil, []string{"درود"}) // his language is another
	a := g.Get(g.ID, g.Page("members/messages.po"), g.Token("cleo"))
	if a.Status != 200 || !strings.Contains(a.Header.Get("Content-Disposition"), "fa.po") || !strings.Contains(string(a.Body), "msgid \"greeting\"\nmsgstr \"درود {name}!\"") {
		t.Errorf("%d %s %s", a.Status, a.Header.Get("Content-Disposition"), a.Body)
	}
}

func TestEntriesTellOfHandsAndWordsOnlyToWhoeverBelongsHere(t *testing.T) {
	g, _, meaning := told(t)
	g.Do("ben", "members.check_translation", body{"translation": meaning, "right": true})
	g.Do("cleo", "members.correct_message", body{"message": "home", "text": "corrected"})
	kettle := g.Do("ben", "members.add_without_phone", body{"name": "kettle", "language": "fa"})
	g.Do("ben", "members.lend_tablet", nil)
	var session struct{ Sessions []struct{ ID string } }
	g.Read("ben", "sessions", &session)
	g.Do("ben", "members.allow_scribe", body{"member": g.Of["ada"].ID, "session": session.Sessions[0].ID})
	for by, sees := range map[string]bool{"ada": true, "nia": false, "pat": false} {
		a := g.Get(g.ID, g.Path("entries?after=0"), g.Token(by))
		for _, what := range []string{"اتوبوس", "members.translation_checked", "corrected", kettle} {
			if got := strings.Contains(string(a.Body), what); got != sees {
				t.Errorf("%s reads %s: %v", by, what, got)
			}
		}
		for _, never := range []string{"tablet_lent", "scribe_allowed"} {
			if strings.Contains(string(a.Body), never) {
				t.Errorf("%s reads of %s", by, never)
			}
		}
	}
}

func TestMoreKeepsWhatIsWantedMostInSight(t *testing.T) {
	g := group(t)
	d := look(g, "ben", "members/")
	for _, path := range []string{"invite", "me", "said", "leave"} {
		has(t, d, map[string]int{"main a[href$='members/" + path + "']": 1, "details a[href$='members/" + path + "']": 0})
	}
	for _, path := range []string{"vouch", "devices", "people-without-phone", "messages"} {
		has(t, d, map[string]int{"details a[href$='members/" + path + "']": 1})
	}
	for _, guest := range []string{"nia", "pat"} {
		has(t, look(g, guest, "members/"), map[string]int{"a[href$='members/people-without-phone']": 0, "a[href$='members/messages']": 0, "details a[href$='members/devices']": 1})
	}
}
