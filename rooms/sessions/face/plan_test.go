package face_test

import (
	"testing"
)

func TestTheListShowsWhatIsOpenWhatComesAndWhatWas(t *testing.T) {
	h := planned(t)
	d := h.look("zoe", "sessions/all", 200)
	has(t, d, map[string]int{"main a.card": 1, "#past": 0, "a[href$='sessions/plan']": 1})
	h.Do("ada", "sessions.open", h.in())
	h.Do("ada", "sessions.take_role", h.in("role", "facilitator"))
	has(t, h.look("zoe", "sessions/all", 200), map[string]int{"main a.card .tag--alive": 1})
	h.Do("ada", "sessions.close", h.in())
	d = h.look("zoe", "sessions/all", 200)
	has(t, d, map[string]int{"section[aria-labelledby=past] a.card[href$=minutes]": 1, "main a.card": 2}) // and next week's
	h.look("pat", "sessions/all", 403)
	h.look("nia", "sessions/all", 403)
}

func TestAGroupWithoutSessionsIsInvitedToPlanOne(t *testing.T) {
	h := planned(t)
	h.Do("ada", "sessions.cancel", h.in("text", "the hall is taken"))
	d := h.look("zoe", "sessions/", 200)
	has(t, d, map[string]int{"a[href$='sessions/plan']": 1})
	for _, guest := range []string{"nia", "pat"} {
		d = h.look(guest, "sessions/", 200)
		has(t, d, map[string]int{"main a.card": 0, "#none": 1, "a[href$='sessions/plan']": 0})
	}
}

func TestPlanningAsksForWhenWhereAndCare(t *testing.T) {
	h := planned(t)
	d := h.look("zoe", "sessions/plan", 200)
	has(t, d, map[string]int{
		"#f-sessions-plan [name=title]": 1, "#f-sessions-plan [name=starts][type=datetime-local]": 1,
		"#f-sessions-plan [name='care.hard_today']": 1, "#f-sessions-plan select[name='care.supporters']": 2,
		"#f-sessions-plan input:checked": 0, "#f-sessions-plan [data-guard]": 5, "#f-sessions-plan input[name=session]": 0,
	})
	says(t, d, "#f-sessions-plan select", []string{"Ada Linden", "Zoe Birch"}, []string{"Pat Cedar", "Nia Willow"})
	fields := body{"title": "Next", "starts": "tomorrow", "who": "everyone", "place": "Elm Hall", "back": h.Page("sessions/plan")}
	a := h.PostForm(h.ID, h.Page("do/sessions.plan"), h.Token("zoe"), fields)
	if a.Status != 422 {
		t.Fatalf("%d", a.Status)
	}
	fields["starts"], fields["then"] = "2026-12-24T18:00", h.Page("sessions/all")
	if a = h.PostForm(h.ID, h.Page("do/sessions.plan"), h.Token("zoe"), fields); a.Status != 303 || a.Header.Get("Location") != h.Page("sessions/all") {
		t.Errorf("%d %s", a.Status, a.Header.Get("Location"))
	}
	h.look("nia", "sessions/plan", 403)
	h.look("pat", "sessions/plan", 403)
}

func TestChangingBeginsWithWhatIsPlanned(t *testing.T) {
	h := planned(t)
	d := h.page("zoe", "change")
	has(t, d, map[string]int{
		"#f-sessions-change input[name=session][value='" + h.session + "']":           1,
		"#f-sessions-change [name=title][value='The bus stop']":                       1,
		"#f-sessions-change [name=starts][value='2026-11-24T18:00']":                  1,
		"#f-sessions-change [name=place][value='Kelpie Hall']":                        1,
		"#f-sessions-change select[name=every] option[value=week][selected]":          1,
		"#f-sessions-change select[name='care.supporters'] option[selected]":          2,
		"#f-sessions-change input[name=who][value=everyone][checked]":                 1,
		"#f-sessions-change select option[value='" + h.Of["cleo"].ID + "'][selected]": 1,
	})
}

func TestASessionAheadShowsAgendaAndCareAndOpensWithTwoWhoAreThere(t *testing.T) {
	h := planned(t)
	item := h.Do("zoe", "sessions.add_item", h.in("text", "the timetable"))
	d := h.page("zoe", "")
	has(t, d, map[string]int{
		"#i-" + item + " #f-sessions-vote_item-" + item: 1, "#f-sessions-add_item [name=text][data-guard]": 1,
		"#f-sessions-open select[name=supporters]": 2, "#f-sessions-open select option[selected]": 2, "#f-sessions-open [name=early]": 0,
		"#f-sessions-open [name=hard_today]": 0, "#f-sessions-cancel": 1, "#partners": 1, "a[href$=change]": 1,
	})
	says(t, d, "main", []string{"Kelpie Hall", "soup", "the timetable"}, nil)
	says(t, d, "section[aria-labelledby=care]", []string{"the news from home", "Ada Linden", "Cleo Hazel"}, []string{"Zoe Birch"})
	h.Clock.Move(-3600e9)
	has(t, h.page("zoe", ""), map[string]int{"#f-sessions-open [name=early]": 1})
	h.look("nia", "sessions/"+h.session, 404)
	h.look("pat", "sessions/"+h.session, 404)
}

func TestNextWeekOnlyWhatMayBeHardIsAskedAnew(t *testing.T) {
	h := opened(t)
	h.Do("ada", "sessions.add_item", h.in("text", "the timetable"))
	h.Do("ada", "sessions.close", h.in())
	next, _ := h.look("zoe", "sessions/all", 200).Find("main a.card:not([href$=minutes])").First().Attr("href")
	h.session = next[len(next)-36:]
	h.Clock.Move(7 * 24 * 3600e9)
	d := h.page("zoe", "")
	has(t, d, map[string]int{"#f-sessions-open [name=hard_today][aria-required=true]": 1, "#f-sessions-open select option[selected]": 2, "li[id^=i-]": 1})
	says(t, d, "main", []string{"Kelpie Hall", "soup", "a raised hand", "the timetable"}, []string{"the news from home"})
}

func TestASessionThatIsCancelledSaysWhy(t *testing.T) {
	h := planned(t)
	h.Do("ada", "sessions.cancel", h.in("text", "the hall is taken"))
	d := h.page("zoe", "")
	says(t, d, "main", []string{"The bus stop", "the hall is taken"}, people)
	has(t, d, map[string]int{"main form": 0, "a[href$=minutes]": 0})
	h.look("zoe", "sessions/"+h.session+"/minutes", 404)
}
