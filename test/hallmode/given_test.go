package hallmode

import (
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"
)

// TestAnInvitationThatIsGivenOutForTheHallCountsTillTomorrow makes invitations on the
// box itself: whoever listens in the hall has those whose address leads there.
func TestAnInvitationThatIsGivenOutForTheHallCountsTillTomorrow(t *testing.T) {
	h := open(t)
	box := h.browser().look(h.box + "/")
	box.send("/found", "name", "Harbour kitchen", "languages", "en", "founder.name", "Lemon", "founder.side", "lived")
	first := box.link("/members/join/")
	home := "/g/" + strings.Split(first, "/")[4] + "/"
	box.look(home + "members/invite")
	if !strings.Contains(box.says(), "Good until tomorrow.") {
		t.Errorf("the page says: %s", box.says())
	}
	many := box.send("members.invite", "uses", "60", "side", "lived").link("/members/join/")
	g := h.found(h.box, nil)
	elsewhere := strings.Repeat("4321 ", 5)
	if a := g.post(h.box, g.api("do/members.invite"), g.token, body{"side": "lived", "uses": 9, "days": 7, "secret": elsewhere}); a.status != http.StatusOK {
		t.Fatalf("%d %s", a.status, a.body)
	}
	h.move(48 * time.Hour)
	for _, link := range []string{first, many} {
		if !strings.HasPrefix(link, h.hall) {
			t.Fatalf("the invitation leads to %s", link)
		}
		if a := h.get(h.hall, strings.TrimPrefix(link, h.hall), ""); a.status != http.StatusGone {
			t.Errorf("%s two days later: %d", link, a.status)
		}
	}
	g.invite = elsewhere
	if a := g.join(h.box, "Rain", nil); a.status != http.StatusCreated {
		t.Errorf("one that was given out elsewhere: %d %s", a.status, a.body)
	}
}

// TestATabletThatIsLentOnTheBoxStartsWhereItsLinkLeads lends one for the hall, and
// makes one of the box itself.
func TestATabletThatIsLentOnTheBoxStartsWhereItsLinkLeads(t *testing.T) {
	h := open(t)
	box := h.browser().look(h.box + "/")
	box.send("/found", "name", "Harbour kitchen", "languages", "en", "founder.name", "Lemon", "founder.side", "lived")
	first := box.link("/members/join/")
	home := "/g/" + strings.Split(first, "/")[4] + "/"
	for _, name := range []string{"Rain", "Snow"} {
		h.browser().look(first+"?language=en").send("/join", "name", name)
		box.look(home + "members/").send("members.welcome")
	}
	box.look(home + "sessions/plan")
	who := box.options("care.supporters")
	box.send("sessions.plan", "title", "Thursday", "starts", "2026-11-24T18:00", "care.hard_today", "the news", "care.supporters", who[0], "care.supporters", who[1])
	html, _ := box.look(home).page.Html()
	box.look(regexp.MustCompile(home+`sessions/[0-9a-f-]{36}`).FindString(html)).send("sessions.open", "early", "1")
	box.look(home+"members/tablet/lend").send("members.lend_tablet", "for_hall", "true")
	link := box.link("/members/tablet/start")
	if !strings.HasPrefix(link, h.hall) || box.page.Find("#take").Length() != 0 {
		t.Errorf("the link is %s, and the box may take it: %v", link, box.page.Find("#take").Length() != 0)
	}
	number := strings.Join(strings.Fields(box.page.Find("#tablet-link .once").Text()), "")
	tablet := h.browser().look(link).send("/tablet", "secret", number)
	if !strings.HasSuffix(tablet.at.Path, "/members/tablet") {
		t.Errorf("started in the hall: %s", tablet.at)
	}
	here := h.browser().look(h.box + home + "members/tablet/start")
	if here.trySend("/tablet", "secret", number); here.code != http.StatusGone {
		t.Errorf("the same on the box: %d", here.code)
	}
	box.look(home + "members/tablet/lend")
	box.page.Find("#f-members-lend_tablet").Remove()
	box.send("members.lend_tablet")
	if box.page.Find("#tablet-link .qr").Length() != 0 {
		t.Error("a link for the box leads nowhere")
	}
	if box.send("/tablet"); !strings.HasPrefix(box.at.String(), h.box) || !strings.HasSuffix(box.at.Path, "/members/tablet") {
		t.Errorf("the box as a tablet: %s", box.at)
	}
}
