package face_test

import (
	"encoding/json"
	"strings"
	"testing"
)

func TestWhoHasNotArrivedSeesWhatIsPlannedAndTheWayIn(t *testing.T) {
	h := talking(t)
	d := h.page("zoe", "")
	has(t, d, map[string]int{"#f-sessions-arrive": 1, "#round": 0, "#f-sessions-pause": 0, "#agenda": 0, "[id^=role-]": 0, "main form": 1})
	says(t, d, "main", []string{"The bus stop", "Kelpie Hall", "soup"}, append(people, "What keeps us waiting?", "a raised hand"))
}

func TestTheEveningBeforeAQuestionShowsHowToBegin(t *testing.T) {
	h := opened(t)
	d := h.page("dan", "")
	has(t, d, map[string]int{
		"#round": 0, "a[href$=checkin]": 1, "#f-sessions-pause": 1, "li[id^=role-]": 5, "#f-sessions-take_role-facilitator button[aria-label]": 1,
		"a[href$=lead]": 0, "a[href$=turns]": 0, "#f-sessions-add_item": 1,
	})
	says(t, d, "#role-facilitator", []string{"Ada Linden"}, []string{"Ben Rowan"})
	has(t, h.page("ada", ""), map[string]int{"a[href$=lead]": 1, "#f-sessions-take_role-facilitator": 0})
}

func TestAQuestionThatGoesRoundShowsWhoHasTheTurnAndNobodyWhoHasNotSpoken(t *testing.T) {
	h := talking(t)
	h.Do("ben", "sessions.take_turn", h.in("round", h.round, "member", h.Of["dan"].ID))
	h.Do("ben", "sessions.take_turn", h.in("round", h.round, "member", h.Of["dan"].ID, "interpreting", true))
	d := h.page("eli", "")
	says(t, d, "#round", []string{"What keeps us waiting?", "Dan Alder", "still to come"}, but("dan"))
	has(t, d, map[string]int{"#turn .tag": 1, "#f-sessions-skip": 1, "#f-sessions-hand_on": 0, "#fold-roles": 1, "#round h1 bdi[lang=en][dir=ltr]": 1})
	if strings.ContainsAny(d.Find("#turn").Text(), "0123456789:") {
		t.Error("there is a clock on the wall")
	}
	has(t, h.page("dan", ""), map[string]int{"#f-sessions-hand_on": 1, "#f-sessions-skip": 0})
	h.Do("eli", "sessions.skip", h.in("round", h.round))
	has(t, h.page("eli", ""), map[string]int{"#f-sessions-skip": 0})
	says(t, h.look("eli", "", 200), "#alive", []string{"The bus stop", "What keeps us waiting?"}, people)
}

func TestInARoundAnybodySeesHowToGoOnInTheFacilitatorsPlace(t *testing.T) {
	h := talking(t)
	d := h.page("eli", "")
	has(t, d, map[string]int{
		"section[aria-labelledby=who-leads] #f-sessions-take_role-facilitator button": 1, "details #f-sessions-take_role-facilitator": 0,
		"#fold-roles li[id^=role-]": 4,
	})
	says(t, d, "section[aria-labelledby=who-leads]", []string{"Ada Linden", "in their place"}, nil)
	has(t, h.page("ada", ""), map[string]int{"#who-leads": 0, "#fold-roles li[id^=role-]": 5})
	has(t, h.page("pat", ""), map[string]int{"#who-leads": 0})
	h.Do("dan", "sessions.pause", h.in())
	has(t, h.page("eli", ""), map[string]int{"section[aria-labelledby=who-leads] form": 1, "details": 0})
	h.Do("eli", "sessions.take_role", h.in("role", "facilitator"))
	has(t, h.page("eli", ""), map[string]int{"#f-sessions-go_on": 1, "#who-leads": 0})
}

func TestAPauseTurnsThePageCalmAndCallsTheSupporters(t *testing.T) {
	h := talking(t)
	h.Do("eli", "sessions.pause", h.in())
	for by, want := range map[string]map[string]int{
		"dan":  {"#round": 0, "#supporters": 1, "main > div [role=status]": 0, "#f-sessions-go_on": 0, "#f-sessions-pause": 0},
		"cleo": {"#round": 0, "#supporters": 1, "main > div [role=status]": 1, "#f-sessions-go_on": 0},
		"ada":  {"#round": 0, "#f-sessions-go_on": 1},
		"pat":  {"#round": 0, "#supporters": 0, "#f-sessions-go_on": 0},
	} {
		d := h.page(by, "")
		has(t, d, want)
		says(t, d, "main", nil, but("ada", "cleo"))
	}
	says(t, h.page("pat", ""), "main", nil, people)
	d := h.page("ben", "turns")
	has(t, d, map[string]int{"form[id^=f-sessions-take_turn]": 0, "main > div .note--alive": 1})
}

func TestCheckingInOffersFiveFacesAndPassing(t *testing.T) {
	h := opened(t)
	d := h.page("dan", "checkin")
	has(t, d, map[string]int{"button[name=feeling]": 6, "button[name=feeling][value='']": 1, ".choice__btn[aria-pressed]": 0, "svg.feel": 6})
	says(t, d, "main", []string{"Ada Linden", "Cleo Hazel"}, but("ada", "cleo"))
	says(t, h.page("pat", "checkin"), "main", nil, people)
	a := h.PostForm(h.ID, h.Page("do/sessions.check_in"), h.Token("dan"), h.in("feeling", "4", "back", h.Page("sessions/"+h.session+"/checkin"), "then", h.Page("sessions/"+h.session)))
	if a.Status != 303 || a.Header.Get("Location") != h.Page("sessions/"+h.session) {
		t.Fatalf("%d %s", a.Status, a.Body)
	}
	has(t, h.page("dan", "checkin"), map[string]int{"button[aria-pressed=true][value='4']": 1, ".choice__btn[aria-pressed=false]": 5})
	has(t, h.page("dan", ""), map[string]int{"ul.weather": 0}) // fewer than five answered
	h.Do("eli", "sessions.check_in", h.in())
	has(t, h.page("eli", "checkin"), map[string]int{"button[aria-pressed=true][value='']": 1})
	for _, by := range []string{"ada", "ben", "nia"} {
		h.Do(by, "sessions.check_in", h.in("feeling", 4))
	}
	d = h.page("dan", "")
	has(t, d, map[string]int{"ul.weather li": 2})
	says(t, d, "section[aria-labelledby=check-in]", nil, people)
	h.look("zoe", "sessions/"+h.session+"/checkin", 403)
}

func TestTheTimekeeperGivesTheTurnWithATapOnAPicture(t *testing.T) {
	h := opened(t)
	has(t, h.page("ben", "turns"), map[string]int{"#no-round": 1, ".wall--tap": 0})
	h.round = h.Do("ada", "sessions.start_round", h.in("question", "What now?"))
	dan := "f-sessions-take_turn-" + h.Of["dan"].ID
	d := h.page("ben", "turns")
	has(t, d, map[string]int{"#" + dan + " button[aria-pressed=false]": 1, "form[id^=f-sessions-take_turn]": 8, "#f-sessions-hand_on-turns": 0})
	says(t, d, ".wall--tap", people, nil) // nobody needs a phone to speak
	tap := func() {
		fields := map[string]any{"form": h.Of["dan"].ID, "back": h.Page("sessions/" + h.session + "/turns")}
		for _, in := range h.page("ben", "turns").Find("#" + dan + " input").EachIter() {
			fields[in.AttrOr("name", "")] = in.AttrOr("value", "")
		}
		if a := h.PostForm(h.ID, h.Page("do/sessions.take_turn"), h.Token("ben"), fields); a.Status != 303 {
			t.Fatalf("%d %s", a.Status, a.Body)
		}
	}
	tap()
	d = h.page("ben", "turns")
	has(t, d, map[string]int{"li.is-now #" + dan + " button[aria-pressed=true]": 1, "li.is-now": 1, "#f-sessions-hand_on-turns": 1, "#" + dan + " input[name=interpreting]": 1})
	tap()
	has(t, h.page("ben", "turns"), map[string]int{"li.is-now": 1, "#turn .tag": 1, "#" + dan + " input[name=interpreting]": 0})
	h.look("dan", "sessions/"+h.session+"/turns", 403)
}

func TestWhoLeadsHasQuestionsWordsForHardMomentsAndTheHat(t *testing.T) {
	h := opened(t)
	item := h.Do("zoe", "sessions.add_item", h.in("text", "the timetable"))
	d := h.page("ada", "lead")
	has(t, d, map[string]int{
		"#f-sessions-start_round [name=question][data-guard]": 1, "#f-sessions-start_round option[value='sessions:" + item + "'][lang=en][dir=ltr]": 1,
		"details[id^=hard-]": 4, "#f-sessions-open_hat": 1, "#f-sessions-count input[inputmode=numeric]": 3, "a[href$=close]": 1,
	})
	says(t, d, "main", nil, people)
	h.look("ben", "sessions/"+h.session+"/lead", 403)
	a := h.PostForm(h.ID, h.Page("do/sessions.open_hat"), h.Token("ada"), h.in("back", h.Page("sessions/"+h.session+"/lead")))
	if a.Status != 409 || !strings.Contains(string(a.Body), "Not yet") {
		t.Errorf("an empty hat: %d", a.Status)
	}
}

func TestClosingAsksOneQuestionAndWhoLeadsCloses(t *testing.T) {
	h := opened(t)
	for by, may := range map[string]int{"ada": 1, "dan": 0} {
		d := h.page(by, "close")
		has(t, d, map[string]int{"#f-sessions-reflect .choice__btn": 5, "#f-sessions-reflect .choice__btn[aria-pressed]": 0, "#f-sessions-close": may, "#closing .words[lang=en][dir=ltr]": 1})
		says(t, d, "main", nil, people)
	}
	h.Clock.Move(6*3600e9 + 1e9)
	has(t, h.page("dan", "close"), map[string]int{"#f-sessions-close": 1})
}

func TestTheRoomAsJSONShowsGuestsOnlyWhatTheyAreIn(t *testing.T) {
	h := talking(t)
	h.Do("ben", "sessions.take_turn", h.in("round", h.round, "member", h.Of["eli"].ID))
	h.Do("ada", "sessions.plan", body{"title": "A week later", "starts": "2026-12-01T18:00"})
	type room struct {
		Sessions []struct {
			Title struct{ Body string }
			Roles map[string]string
			Care  any
			Here  int
			Cards []struct{ By string }
			Round struct{ Turn string }
		}
	}
	for by, n := range map[string]int{"zoe": 2, "nia": 1, "pat": 1} {
		a := h.Get(h.ID, h.Path("rooms/sessions"), h.Token(by))
		var r room
		if err := json.Unmarshal(a.Body, &r); err != nil || len(r.Sessions) != n {
			t.Fatalf("%s: %d %s", by, a.Status, a.Body)
		}
		x := r.Sessions[len(r.Sessions)-1]
		if len(x.Cards) != 4 {
			t.Errorf("%s sees %d cards", by, len(x.Cards))
		}
		guest := by == "pat"
		if guest != (x.Roles == nil) || guest != (x.Care == nil) || guest != (x.Here == 0) || guest != (x.Round.Turn == "") {
			t.Errorf("%s sees %+v", by, x)
		}
		if guest && strings.Contains(string(a.Body), h.Of["ada"].ID) || strings.Contains(string(a.Body), h.Of["zoe"].ID) {
			t.Errorf("%s sees somebody: %s", by, a.Body)
		}
	}
}
