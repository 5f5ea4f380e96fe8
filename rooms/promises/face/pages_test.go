package face_test

import (
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"
)

func TestAGroupThatHasAskedNothingIsShownHowToBegin(t *testing.T) {
	h := open(t)
	d := h.look("zoe", "promises/", 200)
	has(t, d, map[string]int{"#no-lines": 1, "#no-acts": 1, "svg.lines": 0, "a[href$='promises/ask']": 1, "a[href$='promises/act']": 1, "a[href$='promises/public']": 0})
	has(t, h.look("zoe", "members/", 200), map[string]int{"a[href$='promises/']": 1})
	has(t, h.look("zoe", "", 200), map[string]int{"#promises-wait": 0, "#promises-answered": 0})
	h.look("zoe", "promises/print", 200)
	h.look("zoe", "promises/wall", 200)
	h.look("zoe", "promises/nothing", 404)
}

func TestBeforeAnythingGoesOutThePageShowsExactlyWhatAndNothingIsKept(t *testing.T) {
	h := open(t)
	fields := body{"to.organisation": "Northside Homes", "to.post": "tenant letters", "text": "Letters in our languages", "look": "1", "written_in": "en", "hear_by": h.day(20)}
	d := h.send("zoe", "promises.ask", "promises/ask", fields, 422)
	has(t, d, map[string]int{"#looked .letter": 1, "#looked [data-listen=office-warning]": 1, "#f-promises-ask-sure input[name=look]": 0, "#f-promises-ask": 1})
	says(t, d, "#looked .letter", []string{"Northside Homes", "tenant letters", "Letters in our languages", "Harbour kitchen", "Here the code will stand"}, everybody())
	if n := len(h.room().Asks); n != 0 {
		t.Fatalf("%d asks are kept although somebody only looked", n)
	}
	sure := body{"form": "sure", "sure": "1"}
	d.Find("#f-promises-ask-sure input[type=hidden]").Each(func(_ int, s *goquery.Selection) {
		if name := s.AttrOr("name", ""); name != "back" {
			sure[name] = s.AttrOr("value", "")
		}
	})
	d = h.send("zoe", "promises.ask", "promises/ask", sure, 200)
	has(t, d, map[string]int{"#letter-made .once": 1, "#letter-made svg.qr": 1, "[data-once]": 1})
	code := strings.Join(strings.Fields(d.Find("#letter-made .once").Text()), "")
	if len(code) != 24 {
		t.Fatalf("the code is %q", code)
	}
	ask := h.room().Asks[0].ID
	if d := h.read(h.Get(h.ID, "/o/"+code, ""), "the office", 200); d.Find("#f-promises-answer").Length() != 1 {
		t.Error("the code does not lead to the office's page")
	}
	for _, path := range []string{"promises/" + ask, "promises/" + ask + "/letter", "promises/ask", "promises/"} {
		if html, _ := h.look("zoe", path, 200).Html(); strings.Contains(html, code) || strings.Contains(html, code[4:8]+" "+code[8:12]) {
			t.Errorf("the code is shown again at %s", path)
		}
	}
	d = h.send("zoe", "promises.ask", "promises/ask", body{"to.organisation": "Northside Homes", "text": "typed before", "look": "1"}, 422)
	has(t, d, map[string]int{"#looked": 0, "[aria-invalid=true]": 1})
	says(t, d, "#f-promises-ask", []string{"typed before"}, nil)
}

func TestTheLetterIsInTheLanguageThatWasChosen(t *testing.T) {
	h := asked(t)
	d := h.send("zoe", "promises.new_link", "promises/"+h.ask, body{"ask": h.ask, "written_in": "fr"}, 200)
	has(t, d, map[string]int{"#letter-made .letter[lang=fr][dir=ltr]": 1, "#letter-made .once": 1})
	says(t, d, "#letter-made .letter", []string{"Nous sommes", "Letters in our languages"}, nil)
	h.office(1, 404)
	has(t, h.look("zoe", "promises/"+h.ask+"/letter?language=fa", 200), map[string]int{".letter[lang=fa][dir=rtl]": 1, ".once": 0})
	h.Do("ben", "members.translate", body{"of": h.ask, "text": body{"lang": "fr", "body": "Des lettres dans nos langues"}})
	says(t, h.look("zoe", "promises/"+h.ask+"/letter?language=fr", 200), ".letter", []string{"Des lettres dans nos langues", "Letters in our languages"}, nil)
}

func TestAnOfficeSeesItsLetterAndAnswersWithoutAnAccount(t *testing.T) {
	h := asked(t)
	d := h.office(1, 200)
	has(t, d, map[string]int{
		"#f-promises-answer[method=post][action^='/o/']": 1, "#f-promises-answer [name=answer]": 6, "#f-promises-answer :checked": 0, "#said": 0,
		"body[data-live]": 0, "nav a[href*='/g/']": 0, "a[href^='/language?then=/o/']": 1, "[data-guard]": 0,
	})
	says(t, d, "main", []string{"Harbour kitchen asks you", "Northside Homes", "tenant letters", "Letters in our languages"}, everybody())
	d = h.answers(1, "promises.answer", body{"answer": "no", "by": "typed before"}, 422)
	has(t, d, map[string]int{"#f-promises-answer-text[aria-invalid=true]": 1})
	if got := d.Find("#f-promises-answer-by").AttrOr("value", ""); got != "typed before" {
		t.Errorf("what was typed is %q", got)
	}
	h.answers(1, "promises.answer", body{"answer": "question", "text": "Which languages?", "by": "head of letters"}, 303)
	d = h.office(1, 200)
	has(t, d, map[string]int{"#said li": 1})
	says(t, d, "#said", []string{"A question back", "Which languages?", "head of letters"}, nil)
	d = h.look("zoe", "promises/"+h.ask, 200)
	has(t, d, map[string]int{"#reply.composer [data-listen=reply-warning]": 1, "#f-promises-reply": 1})
	has(t, h.look("zoe", "", 200), map[string]int{"#promises-wait a[href$='promises/" + h.ask + "']": 1})
	h.send("zoe", "promises.reply", "promises/"+h.ask, body{"ask": h.ask, "text": "Farsi and Arabic"}, 303)
	says(t, h.office(1, 200), "#said", []string{"Farsi and Arabic", "The group wrote"}, everybody())
	h.answers(1, "promises.answer", body{"answer": "part", "text": "Three languages", "promise.what": "A week before", "promise.due": h.day(30), "promise.see": "Letters on the mat"}, 303)
	d = h.office(1, 200)
	has(t, d, map[string]int{"#said > ol > li": 3, "form[id^=f-promises-report_by_office]": 1})
	p := h.room().Asks[0].Promises[0]
	h.answers(1, "promises.report_by_office", body{"promise": p, "stage": "said_done", "text": "All sent", "what": "Three days before", "form": p}, 303)
	h.Do("zoe", "promises.report", body{"promise": p, "stage": "under_way", "text": "we heard otherwise"})
	says(t, h.look("zoe", "promises/"+p, 200), "main", []string{"we heard otherwise"}, nil)
	says(t, h.office(1, 200), "main", nil, []string{"we heard otherwise"}) // it was written for the group
	says(t, h.office(1, 200), "main", []string{"All sent", "Three days before", "A week before", "Not checked yet"}, everybody())
	if got := h.room().Asks[0]; len(got.Talk) != 3 || got.Talk[2].Answer != "part" {
		t.Errorf("%+v", got)
	}
}

func TestAClosedDoorIsA404InPlainWords(t *testing.T) {
	h := asked(t)
	h.send("ben", "promises.close_door", "promises/"+h.ask, body{"ask": h.ask}, 303)
	says(t, h.office(1, 404), "body", []string{"no letter with this code"}, []string{"Northside"})
	h.answers(1, "promises.answer", body{"answer": "yes"}, 404)
	d := h.look("zoe", "promises/"+h.ask, 200)
	has(t, d, map[string]int{"#f-promises-open_door": 1, "#f-promises-new_link": 0, "#f-promises-close_door": 0})
	d = h.send("zoe", "promises.open_door", "promises/"+h.ask, body{"ask": h.ask}, 200)
	has(t, d, map[string]int{"#letter-made .once": 1})
}

func TestWhatBelongsToAnotherOfficeIsPassedOnAfterItWasLookedAt(t *testing.T) {
	h := asked(t)
	h.answers(1, "promises.answer", body{"answer": "not_ours", "pass_to.organisation": "The council", "pass_to.post": "housing"}, 303)
	d := h.look("zoe", "promises/"+h.ask, 200)
	says(t, d, "#pass-on .letter", []string{"The council", "housing", "Letters in our languages"}, nil)
	d = h.send("zoe", "promises.pass_on", "promises/"+h.ask, body{"ask": h.ask}, 200)
	says(t, d, "#letter-made .letter", []string{"The council"}, []string{"Northside"})
	has(t, d, map[string]int{"#pass-on": 0})
	on := h.room().Asks[1].ID
	has(t, d, map[string]int{"section[aria-labelledby=led] a[href$='promises/" + on + "']": 1})
	has(t, h.look("zoe", "promises/"+on, 200), map[string]int{"section[aria-labelledby=why] a[href$='promises/" + h.ask + "']": 1})
}

func TestAfterEachCheckThePageLeadsOn(t *testing.T) {
	h := asked(t)
	h.answers(1, "promises.answer", body{"answer": "yes", "promise.what": "A week before", "promise.due": h.day(3)}, 303)
	p := h.room().Asks[0].Promises[0]
	at := "promises/" + p
	d := h.look("zoe", at, 200)
	has(t, d, map[string]int{"#check .seal--open": 1, "#next": 0, "#f-promises-check [name=verdict]": 3, "#f-promises-check :checked": 0, "#f-promises-reword": 0})
	h.later(5)
	d = h.look("zoe", at, 200)
	has(t, d, map[string]int{".line .late": 1, ".line .done": 3})
	says(t, d, ".tag--danger", []string{"2 days late"}, nil)
	says(t, h.look("ben", "", 200), "#promises-wait", []string{"A week before", "2 days late"}, nil)
	h.send("zoe", "promises.check", at, body{"promise": p, "verdict": "not_changed", "text": "One language still"}, 303)
	d = h.look("ben", at, 200)
	has(t, d, map[string]int{"#next a[href$='?because=promises:" + p + "']": 2, "#next .btn": 1, "#next a[href$='sessions/']": 1, ".seal--open": 0})
	says(t, d, "main", []string{"It has not changed", "One language still", "what do we ask next"}, everybody())
	d = h.look("zoe", "promises/ask?because=promises:"+p, 200)
	has(t, d, map[string]int{"#f-promises-ask input[name=because][value='promises:" + p + "']": 1, "main .card a[href$='" + at + "']": 1})
	next := h.Do("zoe", "promises.ask", body{"to": body{"organisation": "The council", "post": "housing"}, "text": "Who checks?", "because": []body{{"room": "promises", "id": p}}})
	has(t, h.look("zoe", at, 200), map[string]int{"section[aria-labelledby=led] a[href$='promises/" + next + "']": 1})
}

func TestOurOwnPromiseMayBeWordedOtherwiseAndLetGo(t *testing.T) {
	h := open(t)
	d := h.send("zoe", "promises.promise", "promises/promise", body{"what": "Tea on Thursdays"}, 422)
	has(t, d, map[string]int{"#f-promises-promise .fault": 1})
	h.send("zoe", "promises.promise", "promises/promise", body{"what": "Tea on Thursdays", "who": "two of us", "by_side": "group"}, 303)
	p := h.room().Promises[0].ID
	h.send("ben", "promises.reword", "promises/"+p, body{"promise": p, "what": "Tea on Fridays"}, 303)
	d = h.look("zoe", "promises/"+p, 200)
	says(t, d, "#wordings", []string{"Tea on Thursdays", "Tea on Fridays"}, everybody())
	h.send("ben", "promises.report", "promises/"+p, body{"promise": p, "stage": "under_way"}, 303)
	h.send("ben", "promises.let_go", "promises/"+p, body{"promise": p}, 303)
	d = h.look("zoe", "promises/"+p, 200)
	has(t, d, map[string]int{"#f-promises-let_go": 0})
	says(t, d, ".tag", []string{"Let go"}, nil)
	says(t, h.look("zoe", "members/said", 200), "main", []string{"Tea on Thursdays"}, []string{"Tea on Fridays"})
}

func TestWhatWeDoShowsWhoHelps(t *testing.T) {
	h := open(t)
	h.send("zoe", "promises.act", "promises/act", body{"text": "A poster in four languages", "who": "two of us", "due": h.day(1)}, 303)
	act := h.room().Acts[0].ID
	h.send("ben", "promises.help", "promises/"+act, body{"act": act}, 303)
	d := h.look("zoe", "promises/"+act, 200)
	says(t, d, ".wall", []string{"Ben Rowan"}, []string{"Zoe Birch"})
	h.later(3)
	says(t, h.look("zoe", "", 200), "#promises-wait", []string{"A poster", "2 days late"}, nil)
	h.send("zoe", "promises.became", "promises/"+act, body{"act": act, "text": "It hangs in the library", "done": "true"}, 303)
	d = h.look("zoe", "promises/"+act, 200)
	says(t, d, "main", []string{"It hangs in the library", "Done"}, nil)
	has(t, h.look("zoe", "", 200), map[string]int{"#promises-wait": 0})
}

func TestAnybodyReadsWhatTheGroupPublishedAndNothingElse(t *testing.T) {
	h := asked(t)
	h.answers(1, "promises.answer", body{"answer": "yes", "promise.what": "A week before"}, 303)
	act := h.Do("ben", "promises.act", body{"text": "secret reasons"})
	quiet := h.Do("ada", "promises.ask", body{"to": body{"organisation": "Quiet office", "post": "x"}, "text": "in quiet", "because": []body{{"room": "promises", "id": act}}})
	has(t, h.look("", "promises/public", 200), map[string]int{"#nothing-public": 1, "article[id^=x-]": 0})
	has(t, h.look("", "", 200), map[string]int{"a[href$='promises/public']": 0})
	h.send("zoe", "promises.publish", "promises/"+quiet, body{"ask": quiet}, 303)
	h.send("zoe", "promises.publish", "promises/"+h.ask, body{"ask": h.ask}, 303)
	h.Do("zoe", "promises.check", body{"promise": h.room().Asks[0].Promises[0], "verdict": "worse", "text": "none at all"})
	has(t, h.look("", "", 200), map[string]int{"a[href$='promises/public']": 1})
	d := h.look("", "promises/public", 200)
	has(t, d, map[string]int{"article[id^=x-]": 2, "main form": 0})
	says(t, d, "main", []string{"Letters in our languages", "A week before", "It is worse", "none at all", "in quiet"}, append(everybody(), "secret reasons"))
	h.send("ben", "promises.unpublish", "promises/"+quiet, body{"ask": quiet}, 303)
	says(t, h.look("", "promises/public", 200), "main", []string{"A week before"}, []string{"in quiet"})
}

func TestTheOverviewStaysLightHoweverMuchWasPromised(t *testing.T) {
	h := open(t)
	for range 30 {
		h.Do("zoe", "promises.promise", body{"what": "Tea", "who": "us", "by_side": "group"})
	}
	d := h.look("zoe", "promises/", 200)
	has(t, d, map[string]int{"svg.lines[role=img] > title": 1, "svg.lines > desc": 1, "svg.lines circle": 60, "svg.lines rect": 12, ".tabled tbody tr": 12, "ul.grid > li[id^=l-]": 12, "a[href$='?page=2']": 1, "a[href$='?page=0']": 0})
	d = h.look("zoe", "promises/?page=3", 200)
	has(t, d, map[string]int{"ul.grid > li[id^=l-]": 6, "a[href$='?page=2']": 1, "a[href$='?page=4']": 0})
	says(t, d, ".tabled", []string{"25.", "30."}, nil)
	has(t, h.look("zoe", "promises/?page=99", 200), map[string]int{"ul.grid > li[id^=l-]": 6})
	has(t, h.look("zoe", "promises/print", 200), map[string]int{"svg.lines": 3, ".tabled tbody tr": 30, "main form": 0})
	has(t, h.look("zoe", "promises/wall", 200), map[string]int{"svg.lines": 1, "aside .card": 4, "main a": 0, "main form": 0})
}

func TestNewcomersAndPartnersSeeNothingOfPromises(t *testing.T) {
	h := asked(t)
	for _, who := range []string{"nia", "pat"} {
		for _, path := range []string{"", "ask", "act", "promise", "print", "wall", h.ask, h.ask + "/letter"} {
			h.look(who, "promises/"+path, 403)
		}
		var room roomJSON
		if h.Read(who, "promises", &room); len(room.Asks) != 0 {
			t.Errorf("%s reads %d asks", who, len(room.Asks))
		}
		if a := h.Get(h.ID, h.Path("entries"), h.Token(who)); strings.Contains(string(a.Body), "promises.") {
			t.Errorf("%s reads entries of promises", who)
		}
		has(t, h.look(who, "", 200), map[string]int{"[id^=promises-]": 0})
	}
	h.look("", "promises/", 401)
}

func TestProgramsReadNoCodeAndNobodysNameButWhoHelps(t *testing.T) {
	h := asked(t)
	act := h.Do("ben", "promises.act", body{"text": "A poster"})
	h.Do("zoe", "promises.help", body{"act": act})
	h.Do("zoe", "promises.promise", body{"what": "Tea", "who": "us", "by_side": "group"})
	h.Do("ben", "promises.new_link", body{"ask": h.ask, "secret": h.code(2)})
	entries := string(h.Get(h.ID, h.Path("entries"), h.Token("zoe")).Body)
	for line := range strings.Lines(entries) {
		if strings.Contains(line, "promises.") && strings.Contains(line, `"by"`) && !strings.Contains(line, "promises.helped") {
			t.Errorf("an entry names its author: %s", line)
		}
	}
	room := string(h.Get(h.ID, h.Path("rooms/promises"), h.Token("zoe")).Body)
	for _, text := range []string{entries, room} {
		if strings.Contains(text, "sealed") || strings.Contains(text, h.code(1)) {
			t.Error("a code is read")
		}
	}
	if strings.Contains(room, h.Of["ada"].ID) || strings.Contains(room, h.Of["ben"].ID) || !strings.Contains(room, h.Of["zoe"].ID) {
		t.Error("the room names who wrote, or does not name who helps")
	}
}

func TestARoundCanBeAboutAPromiseAndAnythingLeadsToAnAsk(t *testing.T) {
	h := asked(t)
	session := h.Do("ada", "sessions.plan", body{"title": "Evening", "starts": "2026-11-24T18:00", "care": h.Care("ada", "ben")})
	h.Do("ada", "sessions.open", body{"session": session})
	h.Do("ada", "sessions.take_role", body{"session": session, "role": "facilitator"})
	d := h.look("ada", "sessions/"+session+"/lead", 200)
	has(t, d, map[string]int{"select[name=about] option[value='promises:" + h.ask + "']": 1})
	h.Do("ada", "sessions.start_round", body{"session": session, "question": "What next?", "about": body{"room": "promises", "id": h.ask}})
	has(t, h.look("ada", "sessions/", 200), map[string]int{"a[href$='promises/" + h.ask + "']": 1})
}
