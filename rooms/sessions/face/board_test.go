package face_test

import (
	"regexp"
	"strings"
	"testing"
)

func TestTheBoardShowsCardsWithTheSignersAndNobodyElse(t *testing.T) {
	h := talking(t)
	d := h.page("ben", "board")
	has(t, d, map[string]int{
		"#cards > li": 4, "#cards > li [lang=en][dir=ltr].words": 4, "#c-" + h.card + " .person bdi": 1, "#cards .person bdi": 1,
		"#f-sessions-add_card input[name=secret]": 1, "#f-sessions-add_card input[name=about]": 1, "#f-sessions-add_signed_card": 1,
		"#f-sessions-add_card textarea[data-guard][spellcheck=false]": 1, "#cannot-hide": 1, "#f-sessions-open_hat": 0, "#in-the-hat": 0,
	})
	says(t, d, "main", []string{"Dan Alder", "a card with a name", "card one"}, but("dan"))
	has(t, h.page("ada", "board"), map[string]int{"#f-sessions-open_hat": 1})
	away := h.page("zoe", "board")
	has(t, away, map[string]int{"#cards > li": 4, "#cards form": 0, "main form": 0})
}

func TestACardAloneIsThatOfTheBoard(t *testing.T) {
	h := talking(t)
	h.Do("eli", "sessions.vote_card", h.in("card", h.card))
	board := h.page("eli", "board")
	card := board.Find("#c-" + h.card)
	src, _ := card.Attr("data-src")
	alone := h.look("eli", strings.TrimPrefix(src, h.Page("")), 200)
	has(t, alone, map[string]int{"html[lang]": 0, "nav": 0, "#c-" + h.card: 1, "#c-" + h.card + " button[aria-pressed=true]": 1, "input[name=off]": 1})
	fresh := regexp.MustCompile(`name="id" value="[^"]*"`) // every form has its own
	one, _ := card.Html()
	two, _ := alone.Find("#c-" + h.card).Html()
	if fresh.ReplaceAllString(one, "") != fresh.ReplaceAllString(two, "") {
		t.Errorf("they differ:\n%s\n%s", one, two)
	}
	has(t, h.page("ben", "board"), map[string]int{"#c-" + h.card + " form button[aria-pressed=false]": 1, "#c-" + h.card + " input[name=off]": 0})
	h.look("eli", "sessions/"+h.session+"/card/"+h.session, 404)
}

func TestTheOnlyOneWhoReadsALanguageIsWarned(t *testing.T) {
	h := talking(t)
	none := h.page("eli", "board").Find("#f-sessions-add_card .note--alive:not([data-guard-note])").Length()
	h.Do("eli", "members.set_language", body{"language": "fa"})
	d := h.page("eli", "board")
	if one := d.Find("#f-sessions-add_card .note--alive:not([data-guard-note])").Length(); none != 0 || one != 1 {
		t.Errorf("%d and %d warnings", none, one)
	}
	has(t, d, map[string]int{"html[lang=fa][dir=rtl]": 1, "#cards .words[lang=en][dir=ltr]": 4})
}

func TestAPartnerSeesAgendaAndBoardAndNoNamesButThoseOfSigners(t *testing.T) {
	h := talking(t)
	h.Do("zoe", "sessions.add_item", h.in("text", "the timetable"))
	h.Do("ben", "sessions.take_turn", h.in("round", h.round, "member", h.Of["eli"].ID))
	for _, path := range []string{"", "checkin", "close", "card/" + h.card, "board"} {
		d := h.page("pat", path)
		signers := path == "board" || path == "card/"+h.card
		for _, p := range but("dan") {
			says(t, d, ":root", nil, []string{p})
		}
		if says(t, d, ":root", nil, nil); strings.Contains(d.Text(), "Dan Alder") != signers {
			t.Errorf("%q names the signer: %v", path, !signers)
		}
		has(t, d, map[string]int{"[id^=role-]": 0, "#f-sessions-add_item": 0, "[id^=f-sessions-vote_item]": 0})
	}
	says(t, h.page("pat", ""), "main", []string{"the timetable", "What keeps us waiting?"}, nil)
	for _, path := range []string{"", "members/", "sessions/", "members/me", "members/said"} {
		says(t, h.look("pat", path, 200), ":root", nil, but("pat"))
	}
	for _, path := range []string{"lead", "turns", "change"} {
		h.look("pat", "sessions/"+h.session+"/"+path, 403)
	}
	h.Do("ada", "sessions.close", h.in())
	for _, path := range []string{"", "/board", "/minutes", "/card/" + h.card} {
		h.look("pat", "sessions/"+h.session+path, 404)
	}
}

func TestANewcomerSeesTheOpenSessionAndNothingElse(t *testing.T) {
	h := talking(t)
	other := h.Do("ada", "sessions.plan", body{"title": "A week later", "starts": "2026-12-01T18:00"})
	has(t, h.page("nia", "board"), map[string]int{"#cards > li": 4})
	d := h.page("nia", "")
	has(t, d, map[string]int{"#round": 1, "#f-sessions-add_item": 0})
	for _, path := range []string{other, other + "/board", other + "/minutes"} {
		h.look("nia", "sessions/"+path, 404)
	}
	h.look("nia", "sessions/all", 403)
	h.look("nia", "sessions/"+h.session+"/change", 403)
	h.Do("ada", "sessions.close", h.in())
	for _, path := range []string{"", "/board", "/minutes"} {
		h.look("nia", "sessions/"+h.session+path, 404)
	}
	h.Do("ada", "members.welcome", body{"member": h.Of["nia"].ID})
	h.page("nia", "minutes")
}

func TestMinutesNameNobody(t *testing.T) {
	h := talking(t)
	h.Do("zoe", "sessions.add_item", h.in("text", "the timetable"))
	h.Do("ben", "sessions.take_turn", h.in("round", h.round, "member", h.Of["eli"].ID))
	h.Do("ada", "sessions.count", h.in("fares", 3, "meals", 12))
	for _, by := range []string{"ada", "ben", "dan", "eli", "nia"} {
		h.Do(by, "sessions.check_in", h.in("feeling", 3))
		h.Do(by, "sessions.reflect", h.in("voice", 4))
	}
	h.look("zoe", "sessions/"+h.session+"/minutes", 404)
	h.Do("ada", "sessions.close", h.in())
	for _, by := range []string{"zoe", "dan"} {
		d := h.page(by, "minutes")
		has(t, d, map[string]int{
			"article.sheet": 1, "article svg.qr[aria-label]": 1, "article .head-hash[dir=ltr]": 1, "article .person bdi": 0, "article form": 0,
			"article use[href*=pictures]": 0, "article ul.weather": 2, "body[data-live]": 0,
		})
		says(t, d, "article", []string{"The bus stop", "Kelpie Hall", "What keeps us waiting?", "a card with a name", "card one", "the timetable", "12"}, people)
		for _, m := range h.Of {
			if html, _ := d.Find("article").Html(); strings.Contains(html, m.ID) {
				t.Errorf("the id of %s stands in the minutes", m.Name)
			}
		}
		hash := strings.Join(strings.Fields(d.Find(".head-hash").Text()), "")
		if !regexp.MustCompile(`^[0-9a-f]{64}$`).MatchString(hash) {
			t.Errorf("the head is %q", hash)
		}
	}
	has(t, h.page("zoe", ""), map[string]int{"a[href$=minutes]": 1, "main form": 0})
}

func TestTheBoardSaysWhatItHoldsBeforeItAsks(t *testing.T) {
	h := talking(t)
	d := h.page("dan", "board")
	has(t, d, map[string]int{".cols > section:first-child #cards[data-hat='3']": 1, "#add #f-sessions-add_card[action$='#add']": 1, "a[href='#add']": 1})
	if a := h.Get(h.ID, h.Page("sessions/"+h.session+"/board"), h.Token("zoe")); strings.Contains(string(a.Body), "#add") {
		t.Error("who has not arrived is led to a form that is not there")
	}
}
