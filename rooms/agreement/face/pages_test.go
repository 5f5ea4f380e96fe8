package face_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"

	"alongside/rooms/agreement"
	"alongside/test/indoors"
)

func TestANewGroupSeesHowItIsTogether(t *testing.T) {
	g := hall(t)
	for _, who := range []string{"ada", "ben", "nia", "pat"} {
		has(t, look(g, who, "", 200), map[string]int{"#agreement-unread": 1})
		d := look(g, who, "agreement/", 200)
		has(t, d, map[string]int{
			"ol .card": len(agreement.Readies), "ol .card [data-listen]": len(agreement.Readies), "#f-agreement-sign": 1, "#signed": 0,
			"[id^=mandate-]": len(agreement.Acts),
		})
		says(t, d, "main", []string{"Everybody may pass", "Every group begins with this", "0 of 5 have read it", "two thirds", "a week"}, nil)
	}
	has(t, look(g, "ada", "", 200), map[string]int{"#listeners-none": 1})
	has(t, look(g, "nia", "", 200), map[string]int{"#listeners-none": 0})
	has(t, look(g, "pat", "", 200), map[string]int{"#listeners-none": 0})
}

func TestReadingIsSaidOnceAndCountedWithoutNames(t *testing.T) {
	g := hall(t)
	send(g, "ben", "agreement.sign", "agreement/", body{"version": "0"}, 303)
	d := look(g, "ben", "agreement/", 200)
	has(t, d, map[string]int{"#f-agreement-sign": 0, "#signed": 1})
	says(t, d, "main", []string{"1 of 5 have read it"}, []string{"zoe"})
	has(t, look(g, "ben", "", 200), map[string]int{"#agreement-unread": 0})
	for _, who := range []string{"ada", "nia"} {
		says(t, look(g, who, "agreement/", 200), "main", []string{"1 of 5 have read it"}, []string{"ben"})
	}
	if lines := g.Get(g.ID, g.Path("entries"), g.Token("ada")).Body; strings.Count(string(lines), `"agreement.signed"`) != 1 || signer(lines) != "" {
		t.Errorf("programs read who has read it: %s", lines)
	}
	g.Agreed("ada", body{"clauses": []body{{"text": "We whisper."}}})
	says(t, look(g, "ben", "", 200), "#agreement-unread", []string{"has changed"}, nil)
	says(t, look(g, "zoe", "", 200), "#agreement-unread", nil, []string{"has changed"})
	d = send(g, "ben", "agreement.sign", "agreement/", body{"version": "0"}, 409)
	says(t, d, "[role=alert]", []string{"changed meanwhile"}, nil)
}

// signer is whom programs read beside the entry that somebody read the agreement.
func signer(lines []byte) string {
	for l := range bytes.Lines(lines) {
		if bytes.Contains(l, []byte("agreement.signed")) && bytes.Contains(l, []byte(`"by"`)) {
			return string(l)
		}
	}
	return ""
}

func TestWhatIsAgreedStandsThereForWhoeverMaySeeIt(t *testing.T) {
	g := agreed(t)
	d := look(g, "ben", "agreement/", 200)
	has(t, d, map[string]int{"ol .card": 3, `[dir=rtl][lang=fa]`: 1, "#clauses ~ ol a[href*='members/meaning/']": 1})
	says(t, d, "main", []string{"We whisper.", "چای هست", "Agreed on 24 November 2026", "zoe", "Zoe keeps the public page", "three months", "75 out of 100", "Days: 10", "Whoever wants to may do it"}, []string{"Nobody has to tell"})
	for _, who := range []string{"nia", "pat"} {
		says(t, look(g, who, "agreement/", 200), "main", []string{"We whisper.", "Whoever wants to may do it"}, []string{"zoe", "Zoe", "ben"})
		for _, path := range []string{"agreement/change", "agreement/versions"} {
			look(g, who, path, 403)
		}
		if b := g.Get(g.ID, g.Path("rooms/agreement"), g.Token(who)).Body; bytes.Contains(b, []byte(g.Of["zoe"].ID)) || !bytes.Contains(b, []byte("We whisper.")) {
			t.Errorf("%s reads %s", who, b)
		}
	}
	look(g, "", "agreement/", 401)
	says(t, look(g, "ben", "agreement/print", 200), ".sheet", []string{"Harbour kitchen", "We whisper.", "چای هست"}, []string{"zoe"})
	d = look(g, "ben", "agreement/versions", 200)
	has(t, d, map[string]int{"section": 2})
	says(t, d, "main", []string{"Falls away", "We whisper.", "One of us speaks at a time", "New", "What every group begins with", "three months"}, nil)
	has(t, look(g, "ben", "", 200), map[string]int{"#listeners-none": 0})
	id := clauses(g)[2]
	says(t, look(g, "ben", "members/meaning/"+id, 200), "main", []string{"چای هست"}, nil)
	g.Do("zoe", "members.translate", body{"of": id, "text": "There is tea"})
	says(t, look(g, "ben", "agreement/", 200), "#clause-"+id, []string{"There is tea"}, nil)
}

func TestTheFormOfAChangeHoldsAllThatStands(t *testing.T) {
	g := agreed(t)
	d := look(g, "ada", "agreement/change", 200)
	has(t, d, map[string]int{
		"textarea[name^=clauses]": 3 + 3, "input[name$='.was']": 3, "input[name=worries]": 3, "input[name=worries][checked]": 2, "input[name=two][checked]": 2,
		"#fold-standing-0[open]": 1, "#fold-standing-1[open]": 0, "select[name='keep.cards'] option[selected]": 1,
		"input[name='mandates.share.group'][value=false][checked]": 1, "input[name='mandates.remove.group'][type=radio]": 0,
		"select[name='mandates.publish.quorum'] option[value='0.75'][selected]": 1, "select[name='mandates.publish.days'] option[value='10'][selected]": 1,
	})
	// sent as it stands, nothing is different: so the form holds all of it
	d = read(g, g.PostForm(g.ID, g.Page("do/agreement.propose"), g.Token("ada"), filled(g, d)), 422)
	says(t, d, "#f-agreement-propose > [role=alert]", []string{"This stands already"}, nil)
}

// filled is what a browser would send of the form of a change.
func filled(g *indoors.Group, d *goquery.Document) body {
	b := body{"back": g.Page("agreement/change")}
	add := func(name, value string) {
		if had, ok := b[name].([]string); ok {
			b[name] = append(had, value)
		} else {
			b[name] = []string{value}
		}
	}
	form := d.Find("#f-agreement-propose")
	form.Find("input[type=hidden]:not([name=back]), input[checked]").Each(func(_ int, s *goquery.Selection) {
		add(s.AttrOr("name", ""), s.AttrOr("value", ""))
	})
	form.Find("textarea").Each(func(_ int, s *goquery.Selection) { add(s.AttrOr("name", ""), s.Text()) })
	form.Find("select").Each(func(_ int, s *goquery.Selection) {
		add(s.AttrOr("name", ""), s.Find("option[selected]").AttrOr("value", ""))
	})
	return b
}

func TestWhatIsWrongStandsBesideItsFieldAndWhatWasTypedStays(t *testing.T) {
	g := agreed(t)
	try := func(change func(body)) *goquery.Document {
		b := filled(g, look(g, "ada", "agreement/change", 200))
		change(b)
		return read(g, g.PostForm(g.ID, g.Page("do/agreement.propose"), g.Token("ada"), b), 422)
	}
	d := try(func(b body) { b["two"] = []string{g.Of["ada"].ID} })
	says(t, d, "#f-agreement-propose-two", []string{"Choose two different members"}, nil)
	d = try(func(b body) { b["clauses.3.text"] = []string{strings.Repeat("x", 601)} })
	says(t, d, "#f-agreement-propose-clauses-3-text-fault", []string{"too long"}, nil)
	d = try(func(b body) { b["mandates.publish.quorum"] = []string{"7"}; b["clauses.1.text"] = []string{"We sing."} })
	has(t, d, map[string]int{"#fold-mandates-publish[open] .fault": 1, "#fold-mandates-share[open]": 0})
	says(t, d, "textarea[name='clauses.1.text']", []string{"We sing."}, nil)
	d = try(func(b body) { b["standing.1.text"] = []string{"Somebody opens the door"} })
	says(t, d, "#fold-standing-1[open] [role=alert]", []string{"Choose who"}, nil)
	d = try(func(b body) {
		for i := range 6 {
			b["clauses."+string(rune('0'+i))+".text"] = []string{""}
		}
	})
	says(t, d, "[role=alert]", []string{"At least one thing"}, nil)
	d = try(func(b body) { b["clauses.4.text"] = []string{"call me on 07700 900123"} })
	says(t, d, "[data-guard-note]:not([hidden]) mark", []string{"07700 900123"}, nil)
}

func TestAChangeOfWhatHasChangedMeanwhileIsNotMade(t *testing.T) {
	g := agreed(t)
	b := filled(g, look(g, "ada", "agreement/change", 200))
	b["clauses.3.text"] = []string{"We water the plants."}
	g.Agreed("zoe", body{"clauses": []body{{"id": "everyone_can_pass"}, {"text": "We sing."}}})
	d := read(g, g.PostForm(g.ID, g.Page("do/agreement.propose"), g.Token("ada"), b), 409)
	says(t, d, "#f-agreement-propose > [role=alert]", []string{"changed meanwhile"}, nil)
	says(t, d, "textarea[name='clauses.3.text']", []string{"We water the plants."}, nil)
	if on := d.Find("input[name=on]").AttrOr("value", ""); on != "2" {
		t.Errorf("sent again it would change version %s", on)
	}
	has(t, d, map[string]int{"input[name='clauses.0.was']": 1, "input[name='clauses.1.was']": 0, "input[name='clauses.2.was']": 0})
}

func TestDuringASessionTheAgreementIsOneLinkAway(t *testing.T) {
	g := hall(t)
	id := g.Do("ada", "sessions.plan", body{"title": "Evening", "starts": "2026-11-24T18:00", "care": g.Care("ada", "ben")})
	g.Do("ada", "sessions.open", body{"session": id})
	has(t, look(g, "ada", "", 200), map[string]int{"#agreement-again a": 1})
	has(t, look(g, "zoe", "", 200), map[string]int{"#agreement-again": 0})
}
