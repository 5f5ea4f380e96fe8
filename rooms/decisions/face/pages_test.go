package face_test

import (
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"
)

func TestAGroupThatHasDecidedNothingIsShownHowToBegin(t *testing.T) {
	h := open(t)
	d := h.look("ben", "decisions/", 200)
	has(t, d, map[string]int{"#none": 1, "a[href$='decisions/new']": 1, "section h2": 0})
	d = h.look("ben", "decisions/new", 200)
	has(t, d, map[string]int{
		"#f-decisions-propose [name=text][data-guard]": 1, "#f-decisions-propose [name=way]": 2, "#f-decisions-propose :checked": 0,
		"#f-decisions-propose [name=options]": 8, "#because": 0,
	})
	h.send("ben", "decisions.propose", "decisions/new", body{"text": "We buy a drum", "way": "consent"}, 303)
	h.send("ben", "decisions.propose", "decisions/new", body{"text": "What do we cook?", "way": "dots", "options": []string{"lentils", "", "bread"}}, 303)
	d = h.send("ben", "decisions.propose", "decisions/new", body{"text": "typed before", "way": "dots"}, 422)
	has(t, d, map[string]int{"#choices[open]": 1, "#f-decisions-propose .fault": 1})
	says(t, d, "#f-decisions-propose", []string{"typed before", "2 to 8"}, nil)
	d = h.look("cleo", "decisions/", 200)
	has(t, d, map[string]int{"section[aria-labelledby=waiting] li": 2, "#none": 0})
	says(t, d, "main", []string{"We buy a drum", "What do we cook?"}, nil)
}

func TestAProposalCanBeAnsweredWithoutReading(t *testing.T) {
	h := asks(t)
	d := h.page("ben", "")
	has(t, d, map[string]int{
		"#f-decisions-answer button[name=stance]": 4, "#f-decisions-answer [data-listen^=stance-]": 4, "[data-listen=asked]": 1, "#yours": 0,
		"#f-decisions-answer [name=reason]": 0, ".is-chosen": 0, "#close": 0, "#amend": 0, "#let-go": 0, "#seen": 1,
		"#f-decisions-object [name=text]": 1, "#f-decisions-object input[name=secret]": 1, "#f-decisions-object [data-signs]": 1,
	})
	says(t, d, "main", []string{"We meet at six", names["ada"], "Open over our next session", "not hidden from whoever runs the server"}, []string{names["cleo"]})
	has(t, h.page("ada", ""), map[string]int{"#amend": 1, "#let-go": 1})
	h.send("ben", "decisions.answer", "decisions/"+h.asked, body{"decision": h.asked, "stance": "concern"}, 303)
	d = h.page("ben", "")
	has(t, d, map[string]int{".is-chosen[value=concern]": 1, "#yours": 1})
	says(t, d, "#yours", []string{"I have a worry"}, nil)
	has(t, h.look("ben", "decisions/", 200), map[string]int{"section[aria-labelledby=open] li": 1, "section[aria-labelledby=waiting]": 0})
	h.look("ben", "decisions/nothing", 404)
}

func TestAnObjectionGoesIntoTheHatAndItsCodeIsShownOnce(t *testing.T) {
	h := asks(t)
	code := "4071 5523 8890 1234 5678"
	d := h.send("cleo", "decisions.object", "decisions/"+h.asked, body{"decision": h.asked, "pictures": []string{"bus", "night"}, "secret": code}, 200)
	has(t, d, map[string]int{"#in-the-hat .once": 1, "#in-the-hat svg.qr": 1, "#objections > li": 0})
	has(t, h.page("cleo", ""), map[string]int{"#in-the-hat": 0, "#objections > li": 0})
	h.Do("dan", "decisions.object", body{"decision": h.asked})
	h.answer("ben", "agree")
	h.weeks(1)
	d = h.page("ben", "")
	has(t, d, map[string]int{"#objections > li": 2, "#objections .sign": 2, "#close": 1, "#amend": 1})
	says(t, d, "#objections", []string{"Somebody says it would do harm."}, []string{names["cleo"], names["dan"]})
	h.close()
	d = h.page("ben", "")
	has(t, d, map[string]int{"#f-decisions-answer": 0, "#amend": 1, "#let-go": 1})
	says(t, d, "#outcome", []string{"It comes back to us"}, nil)
	h.send("ben", "decisions.amend", "decisions/"+h.asked, body{"decision": h.asked, "text": "We meet at six, and eat first."}, 303)
	d = h.page("ben", "")
	has(t, d, map[string]int{"#f-decisions-answer": 1, "#yours": 0, "#earlier li": 1, "#outcome": 0})
	says(t, d, "main", []string{"and eat first", "We meet at six, not five.", "Said about earlier words"}, nil)
}

func TestWhatCameOutIsShownAsBarsAndAsATable(t *testing.T) {
	h := asks(t)
	for who, stance := range map[string]string{"ada": "agree", "ben": "agree", "cleo": "concern"} {
		h.answer(who, stance)
	}
	h.weeks(1)
	h.send("ben", "decisions.close", "decisions/"+h.asked, body{"decision": h.asked}, 303)
	d := h.page("ben", "")
	has(t, d, map[string]int{
		"#counted svg[role=img] title": 1, "#counted svg desc": 1, "#counted svg rect": 4, "#counted table tbody tr": 4, "#counted td": 4,
		"#last-word [name=who]": 6, "#on a[href*='decisions/new?about=decisions:']": 1, "#led": 0, "#f-decisions-answer": 0,
	})
	says(t, d, "#counted", []string{"3 of 4 answered", "1 person had no chance", "usually 4 come"}, []string{"People who live it"})
	says(t, d, "#outcome", []string{"We agreed"}, nil)
	h.send("cleo", "decisions.last_word", "decisions/"+h.asked, body{"decision": h.asked, "who": "group"}, 303)
	d = h.page("ben", "")
	says(t, d, "#last-word-now", []string{"All of us together"}, []string{names["cleo"]})
	for _, path := range []string{"print", "wall"} {
		d = h.page("ben", path)
		has(t, d, map[string]int{"svg[role=img]": 1, "main form:not(.leaving)": 0})
		says(t, d, "main", []string{"We meet at six", "We agreed"}, nil)
	}
	next := h.Do("ben", "decisions.propose", body{"text": "Who opens the hall?", "way": "consent", "about": []body{{"room": "decisions", "id": h.asked}}})
	d = h.page("ben", "")
	has(t, d, map[string]int{"#led a[href$='decisions/" + next + "']": 1})
	d = h.look("ben", "decisions/"+next, 200)
	has(t, d, map[string]int{"a[href$='decisions/" + h.asked + "']": 1})
	d = h.look("ben", "decisions/new?about=decisions:"+h.asked, 200)
	has(t, d, map[string]int{"#f-decisions-propose input[name=about][value='decisions:" + h.asked + "']": 1, "a[href$='decisions/" + h.asked + "']": 1})
	has(t, h.look("ben", "decisions/new?about=members:"+h.Of["ada"].ID+"&about=x", 200), map[string]int{"[name=about]": 0})
}

func TestDotsAreSharedOutOverChoices(t *testing.T) {
	h := open(t)
	h.asked = h.Do("ada", "decisions.propose", body{"text": "What do we cook?", "way": "dots", "options": []string{"lentils", "bread", "soup"}})
	d := h.page("ben", "")
	has(t, d, map[string]int{"#f-decisions-dots select[name=dots]": 3, "#f-decisions-dots option": 12, "#object": 0, "#options li": 3})
	d = h.send("ben", "decisions.dots", "decisions/"+h.asked, body{"decision": h.asked, "dots": []string{"1:3", "2:3", ""}}, 422)
	has(t, d, map[string]int{"#f-decisions-dots .fault": 1, "#f-decisions-dots option[selected]": 2})
	h.send("ben", "decisions.dots", "decisions/"+h.asked, body{"decision": h.asked, "dots": []string{"1:2", "2:1", ""}}, 303)
	d = h.page("ben", "")
	has(t, d, map[string]int{"#yours": 1, "#f-decisions-dots option[selected]": 2})
	h.Do("cleo", "decisions.dots", body{"decision": h.asked, "dots": []body{{"option": 1, "n": 3}}})
	h.weeks(1)
	h.close()
	d = h.page("ben", "")
	says(t, d, "#outcome", []string{"We chose: lentils"}, nil)
	has(t, d, map[string]int{"#counted table tbody tr": 3, "#counted svg rect": 3})
}

func TestNewcomersAndPartnersSeeNothingOfIt(t *testing.T) {
	h := asks(t)
	for _, who := range []string{"nia", "pat"} {
		for _, path := range []string{"", "new", h.asked, h.asked + "/print", h.asked + "/wall"} {
			h.look(who, "decisions/"+path, 403)
		}
		if a := h.Get(h.ID, h.Path("entries"), h.Token(who)); strings.Contains(string(a.Body), "decisions.") {
			t.Errorf("%s reads entries of decisions", who)
		}
		if a := h.Get(h.ID, h.Path("rooms/decisions"), h.Token(who)); strings.Contains(string(a.Body), h.asked) {
			t.Errorf("%s reads the room", who)
		}
		has(t, h.look(who, "", 200), map[string]int{"[id^=decide-]": 0})
	}
	has(t, h.look("ben", "", 200), map[string]int{"#decide-" + h.asked: 1})
	h.answer("ben", "agree")
	has(t, h.look("ben", "", 200), map[string]int{"[id^=decide-]": 0})
}

// fresh are what differs from one look to the next: ids and codes of forms, and how
// far the journal is.
var fresh = regexp.MustCompile(`name="(id|secret)" value="[^"]*"|data-seq="[0-9]*"|"seq":[0-9]+`)

// all is everything that somebody can look at of decisions, and their home page.
func (h *hall) all(by string) string {
	h.Helper()
	out := ""
	for _, path := range []string{
		h.Page(""), h.Page("decisions/"), h.Page("decisions/" + h.asked), h.Page("decisions/" + h.asked + "/print"),
		h.Page("decisions/" + h.asked + "/wall"), h.Path("rooms/decisions"), h.Path("entries"), h.Page("sessions/"),
	} {
		a := h.Get(h.ID, path, h.Token(by))
		if a.Status >= 400 {
			h.Fatalf("%s sees %s: %d", by, path, a.Status)
		}
		out += path + "\n" + fresh.ReplaceAllString(string(a.Body), "") + "\n"
	}
	return out
}

func TestAHiddenAnswerShowsToNobodyElseInAnything(t *testing.T) {
	h := asks(t)
	before := h.all("dan")
	for i, stance := range []string{"agree", "object", "concern", "stand_aside", "agree", "object"} {
		h.answer([]string{"ada", "ben", "cleo"}[i%3], stance)
		if after := h.all("dan"); after != before {
			t.Fatalf("%s shows: %s", stance, difference(before, after))
		}
	}
	if same := h.all("ada"); same == before {
		t.Error("nothing differs for who has answered: the test tests nothing")
	}
}

// difference is the first line in which two texts differ.
func difference(a, b string) string {
	as, bs := strings.Split(a, "\n"), strings.Split(b, "\n")
	for i := range min(len(as), len(bs)) {
		if as[i] != bs[i] {
			return as[i] + "\n" + bs[i]
		}
	}
	return "one is longer"
}

func TestATabletOffersWhatLeavesNothingOnIt(t *testing.T) {
	h := asks(t)
	h.answer("ben", "agree")
	s := body{"session": h.Do("ada", "sessions.plan", body{"title": "Evening", "starts": "2026-11-24T18:00", "care": h.Care("ada", "ben")})}
	h.Do("ada", "sessions.open", s)
	h.Do("ada", "sessions.take_role", body{"session": s["session"], "role": "facilitator"})
	h.Phoneless("ada", "Ruth Elm")
	h.Do("ada", "sessions.arrive", s)
	h.Lend("ada", "tablet")
	d := h.look("tablet", "members/tablet", 200)
	has(t, d, map[string]int{"a[href$='decisions/" + h.asked + "']": 1})
	d = h.page("tablet", "")
	has(t, d, map[string]int{"#f-decisions-object": 1, "#f-decisions-answer": 0, "#objections": 0, "a[href$=print]": 0})
	says(t, d, "main", []string{"We meet at six"}, []string{names["ada"], names["ben"]})
	h.Hand("tablet", "Ruth Elm")
	has(t, h.page("tablet", ""), map[string]int{"#f-decisions-answer": 1})
	h.send("tablet", "decisions.answer", "decisions/"+h.asked, body{"decision": h.asked, "stance": "object"}, 303)
	has(t, h.page("tablet", ""), map[string]int{"#yours": 0, ".is-chosen": 0})
	if a := h.Try("ada", "decisions.answer", body{"decision": h.asked, "stance": "agree", "for": h.Of["Ruth Elm"].ID}); a.Status != 403 {
		t.Errorf("a scribe writes a hidden answer: %d", a.Status)
	}
}

func TestAProposalIsAboutNothingThatOneMayNotRead(t *testing.T) {
	h := open(t)
	h.Welcome("ada", "practitioner", "Eve Hazel")
	s := body{"session": h.Do("ada", "sessions.plan", body{"title": "Ours", "starts": "2026-11-25T18:00", "who": "lived", "care": h.Care("ada", "ben")})}
	item := h.Do("ada", "sessions.add_item", body{"session": s["session"], "text": "the letters"})
	b := body{"text": "We write to them", "way": "consent", "about": []body{{"room": "sessions", "id": item}}}
	if a := h.Try("Eve Hazel", "decisions.propose", b); a.Status != 422 || a.Text("field") != "about" {
		t.Errorf("who works with people learns that there is an item: %d", a.Status)
	}
	h.asked = h.Do("ben", "decisions.propose", b)
	says(t, h.page("Eve Hazel", ""), "main", []string{"We write to them"}, []string{"the letters"})
}

func TestWhatCameOutIsShownApartWhereNobodyCouldBeGuessed(t *testing.T) {
	h := asks(t)
	lived := []string{"ada", "ben", "cleo", "dan", "Fay Moss"}
	works := []string{"Gil Reed", "Hal Sage", "Ida Thorn", "Jon Vetch", "Kit Yarrow"}
	h.Welcome("ada", "lived", lived[4])
	h.Welcome("ada", "practitioner", works...)
	for i := range lived {
		h.answer(lived[i], []string{"agree", "stand_aside", "stand_aside", "stand_aside", "concern"}[i])
		h.answer(works[i], "agree")
	}
	h.weeks(1)
	h.close()
	d := h.page("ben", "")
	has(t, d, map[string]int{"#counted table thead th": 3, "#counted td": 8, "#counted svg[role=img] rect": 8, "#counted svg[role=img] rect.f-card": 4, "#counted figcaption svg": 2, ".flag": 1})
	says(t, d, "#counted", []string{"People who live it", "People who work with them"}, []string{"only where five"})
	says(t, d, ".flag", []string{"Not everyone went along: People who live it"}, nil)
	if row := d.Find("#counted tbody tr").Last().Find("td"); row.First().Text() != "3" || row.Last().Text() != "0" {
		t.Errorf("stood aside: %s and %s", row.First().Text(), row.Last().Text())
	}
}

func TestBarsLieInsideTheirPicture(t *testing.T) {
	h := open(t)
	h.asked = h.Do("ada", "decisions.propose", body{"text": "Which?", "way": "dots", "options": []string{strings.Repeat("long ", 30), "b", "c", "d"}})
	h.Do("ada", "decisions.dots", body{"decision": h.asked, "dots": []string{"1:4"}})
	h.Do("ben", "decisions.dots", body{"decision": h.asked, "dots": []string{"1:1"}})
	h.weeks(1)
	h.close()
	for _, language := range []string{"en", "fa"} {
		h.Do("ben", "members.set_language", body{"language": language})
		svg := h.page("ben", "").Find("#counted svg[role=img]")
		box := strings.Fields(svg.AttrOr("viewBox", ""))
		svg.Find("rect").Each(func(_ int, r *goquery.Selection) {
			at := func(name string) int { n, _ := strconv.Atoi(r.AttrOr(name, "-1")); return n }
			w, _ := strconv.Atoi(box[2])
			high, _ := strconv.Atoi(box[3])
			if at("x") < 0 || at("width") < 1 || at("x")+at("width") > w || at("y") < 0 || at("y")+at("height") > high {
				t.Errorf("%s: a bar at %d,%d of %dx%d lies outside %v", language, at("x"), at("y"), at("width"), at("height"), box)
			}
		})
		if first := svg.Find("rect").First(); (first.AttrOr("x", "") == "0") != (language == "en") {
			t.Errorf("%s: the first bar begins at %s", language, first.AttrOr("x", ""))
		}
	}
}
