package face_test

import (
	"net/http"
	"strings"
	"testing"

	"alongside/alphabet"
)

func TestAGroupWithoutCharactersIsShownHowToBegin(t *testing.T) {
	h := open(t)
	d := h.look("zoe", "characters/", 200)
	has(t, d, map[string]int{"#none": 1, "a[href$='characters/new']": 1, ".grid li": 0})
	says(t, d, "#none", []string{"Alpha"}, nil)
	d = h.look("zoe", "characters/new", 200)
	has(t, d, map[string]int{
		"#f-characters-create [name=name]": 1, "#f-characters-create [name=picture]": 6, "#f-characters-create [name=journey]": 2,
		"#f-characters-create input:checked": 0, "#f-characters-create [data-guard]": 1,
	})
	says(t, d, "#f-characters-create", []string{"November 2026"}, nil)
	h.send("zoe", "characters.create", "characters/new", body{"name": "Omega", "picture": "fox", "journey": "asylum-scotland"}, 303)
	h.send("zoe", "characters.create", "characters/new", body{"name": "Rho", "journey": ""}, 303)
	h.send("zoe", "characters.create", "characters/new", body{"name": "Sigma", "journey": []string{"Arriving", "Waiting"}}, 303)
	if a, b, c := len(h.road("Omega")), len(h.road("Rho")), len(h.road("Sigma")); a != 24 || b != 0 || c != 2 {
		t.Errorf("%d, %d and %d stages", a, b, c)
	}
	d = h.send("zoe", "characters.create", "characters/new", body{"name": "Ben Rowan", "about": "typed before"}, 422)
	has(t, d, map[string]int{"#f-characters-create-name[aria-invalid=true]": 1})
	says(t, d, "#f-characters-create", []string{"typed before"}, nil)
	d = h.look("zoe", "characters/", 200)
	has(t, d, map[string]int{".grid li": 3, ".grid use[href*='#c-fox']": 1, "a[href*='characters/pair']": 1, "#none": 0})
}

func TestTheRoadIsDrawnAndListedWithWhoDecidesAndCounts(t *testing.T) {
	h := told(t)
	d := h.page("zoe", "")
	has(t, d, map[string]int{
		"svg.path-tall[role=img][aria-labelledby='tall-title tall-says']": 1, "svg.path-tall title": 1, "svg.path-tall circle": 24,
		"svg.path-wide": 4, "li.stop": 24, "li.stop.is-empty": 22, "li.stop .decides": 24, "section.measure h2": 3,
		"#s-" + h.stage[4] + " a[href$='" + h.stage[4] + "']": 2, "[name=text][data-guard]": 3, "#lost": 0,
		"#s-" + h.stage[0] + " .signs": 1, "form[id^=f-characters-add_moment]": 0,
	})
	says(t, d, "h1", []string{"Alpha"}, nil)
	says(t, d, "main", []string{"mends radios", "Moved without choice", "2 moments", "A letter says: be ready", "1 thing that would have to change", "After a no"}, append(everybody(), "A neighbour draws"))
	h.look("zoe", "characters/"+h.stage[0], 404)
	h.look("zoe", "characters/nobody", 404)
}

func TestAStageShowsItsMomentsByKindWithWordsAndPictures(t *testing.T) {
	h := told(t)
	d := h.page("zoe", h.stage[4])
	has(t, d, map[string]int{
		"#moments > li": 2, "#moments .signs .sign": 2, "#moments [data-listen^=say-]": 2, "#usually": 1, "[data-listen=usually]": 1,
		"section[aria-labelledby=wanted] ul.stack > li.card": 1, "#f-characters-add_moment [name=kind]": 5, "#f-characters-add_moment :checked": 0,
		"#f-characters-add_moment [name=text][data-guard-moment]": 1, "#f-characters-add_moment [name=pictures]": len(alphabet.Picture("").Choices()),
		"#f-characters-add_moment input[name=secret]": 1, "#f-characters-add_change select[name=moment] option[value]": 3, "#in-the-hat": 0,
	})
	says(t, d, "main", []string{"Moved without choice", "the Home Office · the housing company", "as of November 2026", "Three days of notice"}, everybody())
	if first := d.Find("#moments > li").First().Text(); !strings.Contains(first, "A letter says") {
		t.Errorf("first comes %q", first)
	}
	if guard := d.Find("#f-characters-add_moment [name=text]").AttrOr("data-guard", ""); !strings.Contains(guard, "Alpha") || !strings.Contains(guard, "Zoe Birch") {
		t.Errorf("the guard lets pass %q", guard)
	}
}

func TestAMomentGoesIntoTheHatAndItsCodeIsShownOnce(t *testing.T) {
	h := told(t)
	at := "characters/" + h.alpha + "/" + h.stage[1]
	code := "4071 5523 8890 1234 5678"
	fields := body{"character": h.alpha, "stage": h.stage[1], "kind": "harms", "text": "Nobody says how long.", "secret": code}
	d := h.send("zoe", "characters.add_moment", at, fields, 200)
	has(t, d, map[string]int{"#in-the-hat .once": 1, "#in-the-hat svg.qr": 1, "#moments > li": 0})
	has(t, h.look("zoe", at, 200), map[string]int{"#in-the-hat": 0, "#moments > li": 0})
	h.night()
	has(t, h.look("ben", at, 200), map[string]int{"#moments > li": 1})
	if a := h.PostForm(h.ID, h.Page("take_back"), "", body{"secret": code}); a.Status >= http.StatusBadRequest {
		t.Fatalf("taking back: %d", a.Status)
	}
	d = h.look("ben", at, 200)
	has(t, d, map[string]int{"#moments > li.card--dashed": 1})
	says(t, d, "#moments", nil, []string{"Nobody says how long"})

	d = h.send("zoe", "characters.add_moment", at, body{"character": h.alpha, "stage": h.stage[1], "kind": "feels", "text": "I was afraid"}, 422)
	says(t, d, "[data-guard-note]", []string{"Alpha"}, nil)
	d = h.send("zoe", "characters.add_moment", at, body{"character": h.alpha, "stage": h.stage[1], "kind": "feels", "pictures": []string{"tired", "sad", "night", "bus"}}, 422)
	has(t, d, map[string]int{"#f-characters-add_moment-pictures-fault": 1, "#f-characters-add_moment [name=pictures]:checked, #f-characters-add_moment [name=pictures][checked]": 4})
}

func TestAStopThatWasTakenOffLeadsToTheRoadAndKeepsWhatWasSaid(t *testing.T) {
	h := told(t)
	d := h.page("zoe", h.stage[4]+"/change")
	has(t, d, map[string]int{"#f-characters-change_stage [name=decides]": 10, "#f-characters-change_stage [name=decides][checked]": 2, "#f-characters-remove_stage": 1})
	h.send("zoe", "characters.change_stage", "characters/"+h.alpha+"/stops", body{"stage": h.stage[4], "title": "Two bags, no address", "decides": []string{"council"}}, 303)
	says(t, h.page("ben", h.stage[4]), "main", []string{"Two bags, no address", "the council", "often moved"}, []string{"Moved without choice"})
	h.send("zoe", "characters.remove_stage", "characters/"+h.alpha+"/stops", body{"stage": h.stage[4]}, 303)
	h.look("ben", "characters/"+h.alpha+"/"+h.stage[4], 303)
	d = h.page("ben", "")
	has(t, d, map[string]int{"li.stop": 23, "#lost > div > ul > li": 3})
	says(t, d, "#lost", []string{"A neighbour draws the bus", "Three days of notice"}, nil)
	h.send("zoe", "characters.add_stage", "characters/"+h.alpha+"/stops", body{"character": h.alpha, "title": "At home", "after": h.alpha}, 303)
	d = h.page("zoe", "stops")
	has(t, d, map[string]int{"#f-characters-add_stage select[name=after] option": 26})
	says(t, d, "main ol li:first-child", []string{"At home"}, nil)
}

func TestTraitsStandWithoutNames(t *testing.T) {
	h := told(t)
	h.send("ben", "characters.add_trait", "characters/"+h.alpha, body{"character": h.alpha, "kind": "hope", "text": "a workshop", "form": "hope"}, 303)
	d := h.page("zoe", "")
	says(t, d, "#t-hope", []string{"a workshop"}, everybody())
	has(t, d, map[string]int{"#t-hope > ul > li": 1, "#t-trait > ul": 0, "#t-strength form": 1})
	says(t, h.look("ben", "members/said", 200), "main", []string{"a workshop"}, nil)
}

func TestTwoRoadsStandStageByStage(t *testing.T) {
	h := told(t)
	omega := h.Do("zoe", "characters.create", body{"name": "Omega", "journey": "asylum-scotland"})
	d := h.look("zoe", "characters/pair?a="+h.alpha+"&b="+omega, 200)
	has(t, d, map[string]int{".pair__head a.person": 2, "main ol > li": 24, ".pair .card--dashed": 46})
	says(t, d, "main ol", []string{"A letter says: be ready"}, everybody())
	h.Do("zoe", "characters.add_stage", body{"character": omega, "title": "The bridge", "after": omega})
	d = h.look("zoe", "characters/pair?a="+h.alpha+"&b="+omega, 200)
	says(t, d, "main ol > li:first-child", []string{"The bridge", "Not on this road."}, nil)
	has(t, d, map[string]int{"main ol > li": 25})
	h.look("zoe", "characters/pair?a="+h.alpha, 404)
	has(t, h.page("zoe", ""), map[string]int{"a[href*='pair?a=" + h.alpha + "']": 1})
}

func TestWhetherAlphaIsStillTrueIsAskedNowAndThenAndAnsweredWithoutAName(t *testing.T) {
	h := told(t)
	at := "characters/" + h.alpha + "/true"
	has(t, h.look("zoe", at, 200), map[string]int{"#f-characters-still_true-yes": 1, "#f-characters-still_true-change [name=text]": 1, "#counted": 0})
	d := h.send("zoe", "characters.still_true", at, body{"character": h.alpha, "answer": "change", "text": "older by now", "form": "change"}, 200)
	has(t, d, map[string]int{"#in-the-hat .once": 1, "main form[id^=f-characters]": 0})
	h.night()
	says(t, h.look("ben", at, 200), "main", []string{"older by now"}, everybody())
	asked := 0
	for range 60 {
		h.night()
		d := h.look("ben", "", 200)
		asked += d.Find("#still-true a[href$='" + at + "']").Length()
		if d.Find("#still-true").Length() > 1 {
			t.Error("more than one card")
		}
	}
	if asked == 0 || asked > 21 {
		t.Errorf("asked on %d of 60 days", asked)
	}
}

func TestPaperShowsTheRoadAndAStageWithRoomForSlips(t *testing.T) {
	h := told(t)
	d := h.page("zoe", "print")
	has(t, d, map[string]int{"article.sheet svg.fit": 5, "article.sheet ol li.keep": 24, "article form": 0, "body[data-live]": 0})
	says(t, d, "article", []string{"Alpha", "Moved without choice", "the housing company"}, everybody())
	d = h.page("zoe", h.stage[4]+"/print")
	has(t, d, map[string]int{"article.sheet .poster > li": 5, "article .signs": 1, "article form": 0})
	says(t, d, "article", []string{"Moved without choice", "What would have to change"}, []string{"A neighbour draws"})
}

func TestNewcomersAndPartnersSeeNothingOfIt(t *testing.T) {
	h := told(t)
	for _, who := range []string{"nia", "pat"} {
		for _, path := range []string{"", "new", "pair?a=" + h.alpha + "&b=" + h.alpha, h.alpha, h.alpha + "/print", h.alpha + "/say", h.alpha + "/" + h.stage[4], h.alpha + "/" + h.stage[4] + "/print"} {
			h.look(who, "characters/"+path, 403)
		}
		has(t, h.look(who, "", 200), map[string]int{"nav a[href*=characters]": 0})
		var room roomJSON
		if h.Read(who, "characters", &room); len(room.Characters) != 0 {
			t.Errorf("%s reads %d characters", who, len(room.Characters))
		}
		if a := h.Get(h.ID, h.Path("entries"), h.Token(who)); strings.Contains(string(a.Body), "characters.") {
			t.Errorf("%s reads entries of characters", who)
		}
	}
	has(t, h.look("zoe", "", 200), map[string]int{"nav a[href$='characters/']": 1})
	h.look("", "characters/"+h.alpha, 401)
}

func TestProgramsSeeWhatPagesShow(t *testing.T) {
	h := told(t)
	var room roomJSON
	a := h.Get(h.ID, h.Path("rooms/characters"), h.Token("zoe"))
	h.Read("zoe", "characters", &room)
	g := room.Characters[0].Stages[4]
	if g.Ready != "moved" || g.Leg != "road" || g.Title.Body != "Moved without choice" || g.Title.Lang != "en" || g.Says == "" || len(g.Moments) != 2 || len(g.Changes) != 1 {
		t.Errorf("%+v", g)
	}
	entries := h.Get(h.ID, h.Path("entries"), h.Token("zoe"))
	for _, m := range []string{h.Of["ada"].ID, h.Of["ben"].ID, h.Of["zoe"].ID} {
		if strings.Contains(string(a.Body), m) {
			t.Error("the room names a member")
		}
	}
	for line := range strings.Lines(string(entries.Body)) {
		if strings.Contains(line, "characters.") && strings.Contains(line, `"by"`) {
			t.Errorf("an entry names its author: %s", line)
		}
	}
	if n := strings.Count(string(entries.Body), "characters.moment_added"); n != 3 {
		t.Errorf("%d moments among the entries", n)
	}
}

func TestARoundCanBeAboutAMoment(t *testing.T) {
	h := told(t)
	session := h.Do("ada", "sessions.plan", body{"title": "Evening", "starts": "2026-11-25T18:00", "care": h.Care("ada", "ben")})
	h.Do("ada", "sessions.open", body{"session": session})
	h.Do("ada", "sessions.take_role", body{"session": session, "role": "facilitator"})
	var room roomJSON
	h.Read("ada", "characters", &room)
	moment := room.Characters[0].Stages[4].Moments[1].ID
	h.Do("ada", "sessions.start_round", body{"session": session, "question": "What would Alpha do?", "about": body{"room": "characters", "id": moment}})
	d := h.look("ada", "sessions/", 200)
	says(t, d, "main", []string{"What would Alpha do?", "A neighbour draws the bus on the letter."}, nil)
	has(t, d, map[string]int{"a[href$='characters/" + h.alpha + "/" + h.stage[4] + "']": 1})
	d = h.look("ada", "sessions/"+session+"/lead", 200)
	has(t, d, map[string]int{"select[name=about] option[value='characters:" + moment + "']": 1})
}

func TestWhatIsToldOfACharacterIsReadInTheReadersLanguage(t *testing.T) {
	h := told(t)
	h.Do("ben", "members.set_language", body{"language": "fa"})
	has(t, h.page("ben", ""), map[string]int{"#about bdi[lang=en]": 2, ".figurehead a[href*='members/meaning/']": 1})
	h.Do("zoe", "members.translate", body{"of": h.alpha, "text": body{"lang": "fa", "body": "رادیو تعمیر می‌کند"}})
	for path, in := range map[string]string{"": "#about", "print": "main"} {
		says(t, h.page("ben", path), in, []string{"رادیو تعمیر می‌کند"}, []string{"mends radios"})
	}
	says(t, h.look("ben", "characters/", 200), "main", []string{"رادیو تعمیر می‌کند"}, []string{"mends radios"})
	says(t, h.page("zoe", ""), "#about", []string{"mends radios"}, nil)
	says(t, h.page("ben", "change"), "#f-characters-change", []string{"mends radios"}, nil)
}
