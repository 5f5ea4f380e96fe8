package hallmode

import (
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"

	"alongside/test/evening"
)

// TestAWholeEveningRunsInTheHall plays the script of an evening of eight over the
// hall's network.
func TestAWholeEveningRunsInTheHall(t *testing.T) {
	h := open(t)
	c := evening.At(h.hall, nil)
	defer c.Close()
	play := evening.NewPlay(evening.Script(4, h.clock.Now().Add(time.Hour)), c)
	if err := play.All(t.Context()); err != nil {
		t.Fatal(err)
	}
	for n := range play.People {
		if !strings.HasPrefix(play.Token(n), "hall.") {
			t.Errorf("person %d came in with %s", n, play.Token(n))
		}
	}
	if lines, err := play.Entries(t.Context(), 0); err != nil || len(lines) < 20 {
		t.Errorf("%d lines, %v", len(lines), err)
	}
}

// TestASmallEveningByFormsAlone lets three people meet whose phones have no script.
func TestASmallEveningByFormsAlone(t *testing.T) {
	h := open(t)
	lemon := h.browser().look(h.hall + "/")
	lemon.send("/found", "name", "Harbour kitchen", "languages", "en", "founder.name", "Lemon", "founder.side", "lived")
	invite := lemon.link("/members/join/")
	if !strings.HasPrefix(invite, h.hall) {
		t.Errorf("the invitation: %s", invite)
	}
	guests := []*browser{
		h.browser().look(invite+"?language=en").send("/join", "name", "Rain"),
		h.browser().look(invite+"?language=fa").send("/join", "name", "برف"),
	}
	home := "/g/" + strings.Split(invite, "/")[4] + "/"
	for range guests {
		lemon.look(home + "members/").send("members.welcome")
	}
	lemon.look(home + "sessions/plan")
	who := lemon.options("care.supporters")
	lemon.send("sessions.plan",
		"title", "Thursday", "starts", "2026-11-24T18:00", "care.hard_today", "the news",
		"care.supporters", who[0], "care.supporters", who[1])
	html, _ := lemon.look(home).page.Html()
	session := regexp.MustCompile(home + `sessions/[0-9a-f-]{36}`).FindString(html)
	lemon.look(session).send("sessions.open", "early", "1")
	for i, b := range append(guests, lemon) {
		if b.look(session); i == 1 { // the others are there already: they care for it
			b.send("sessions.arrive")
		}
		b.look(session+"/checkin").send("sessions.check_in", "feeling", "4")
		b.look(session+"/board").send("sessions.add_card", "text", "the letters, said by one of us "+strings.Repeat("!", i+1))
		if b.page.Find(".once").Length() != 1 {
			t.Errorf("person %d gets no code to take it back: %s", i, b.says())
		}
	}
	lemon.look(session).send("sessions.take_role", "role", "facilitator")
	lemon.look(session + "/lead").send("sessions.open_hat")
	for i, b := range guests {
		if s := b.look(session + "/board").says(); strings.Count(s, "the letters, said by one of us") != 3 {
			t.Errorf("person %d sees on the board: %s", i, s)
		}
	}
	lemon.look(session + "/close").send("sessions.close")
	guests[0].look(session + "/minutes")
	guests[1].look(home).send("/leave")
	if guests[1].look(home); strings.Contains(guests[1].says(), "برف") {
		t.Error("leaving quickly left somebody in")
	}
}

// TestAPlaceIsKeptWhereTwoSaySoOnTheBox: whoever came in the hall gets a return code
// on the box itself, and comes back with it there and over TLS.
func TestAPlaceIsKeptWhereTwoSaySoOnTheBox(t *testing.T) {
	h := open(t)
	g := h.found(h.box, nil)
	other, otherToken := g.guest(h.box, "Snow")
	rain, rainToken := g.guest(h.hall, "Rain")
	do := func(base, token, command string, b body) answer {
		t.Helper()
		a := g.post(base, g.api("do/"+command), token, b)
		if a.status != http.StatusOK {
			t.Fatalf("%s: %d %s", command, a.status, a.body)
		}
		return a
	}
	for _, m := range []string{other, rain} {
		do(h.box, g.token, "members.welcome", body{"member": m})
	}
	session := do(h.hall, rainToken, "sessions.plan", body{"title": "Thursday", "starts": "2026-11-24T12:00", "care": body{
		"hard_today": "x", "pause_signal": "x", "if_disclosed": "x", "closing": "x", "supporters": []string{g.member, other},
	}}).text("id")
	do(h.hall, rainToken, "sessions.open", body{"session": session})
	do(h.box, g.token, "members.vouch", body{"member": rain})
	code := do(h.box, otherToken, "members.vouch", body{"member": rain}).text("secret")
	for _, base := range []string{h.box, h.tls} {
		a := g.post(base, g.api("return"), "", body{"code": code})
		if a.status != http.StatusCreated || a.text("member") != rain {
			t.Errorf("coming back at %s: %d %s", base, a.status, a.body)
		}
		if token := a.text("token"); !g.knows(h.box, token) || !g.knows(h.tls, token) || g.knows(h.hall, token) {
			t.Errorf("the token from %s does not count where it should", base)
		}
	}
	if !g.knows(h.hall, rainToken) {
		t.Error("the phone in the hall was signed out meanwhile")
	}
}
