package web_test

import (
	"strings"
	"testing"

	"alongside/web"
)

func TestAStoreThatFailsIsAnsweredWith503AndHealsByItself(t *testing.T) {
	c := gathered(t)
	c.store.FailBefore(1)
	id := c.Next()
	item := sent(t, c.in("text", "the bus"), id)
	a := c.json("ada", "sessions.add_item", item)
	problem(t, a, 503, "")
	f := c.form("ada", "do/sessions.add_item", "id", id, "session", c.session, "text", "the bus", "back", c.Page("sessions/"+c.session))
	form := refused(t, f, 503).Find("#f-sessions-add_item")
	if form.Find("[name=text]").AttrOr("value", "") != "the bus" || form.Find("input[name=id]").AttrOr("value", "") != id {
		t.Error("the form does not come back as it was sent")
	}
	if a.Header.Get("Retry-After") == "" || f.Header.Get("Retry-After") == "" {
		t.Error("nobody says when to come again")
	}
	problem(t, c.json("ada", "sessions.add_card", sent(t, c.in("text", "a card"), c.Next())), 503, "")
	problem(t, c.ask("POST", "/api/v1/groups", `{"name":"New","languages":["en"],"founder":{"name":"Ada","side":"lived","language":"en"}}`, "Content-Type", "application/json"), 503, "")
	for _, path := range []string{"", "members/", "sessions/" + c.session, "sessions/" + c.session + "/board"} {
		if got := c.Get(c.ID, c.Page(path), c.Token("ada")); got.Status != 200 || strings.Contains(string(got.Body), "the bus") && path == "" {
			t.Errorf("%q cannot be read: %d", path, got.Status)
		}
	}
	c.store.FailBefore(0)
	first := c.json("ada", "sessions.add_item", item)
	if first.Status != 200 || c.json("ada", "sessions.add_item", item).Fields()["seq"] != first.Fields()["seq"] {
		t.Errorf("sent again: %d %s", first.Status, first.Body)
	}
}

func TestWhatWasKeptAlthoughTheStoreSaidOtherwiseIsAcknowledgedOnce(t *testing.T) {
	c := gathered(t)
	before := c.entries()
	c.store.FailAfter(1)
	item := sent(t, c.in("text", "the bus"), c.Next())
	for range 3 {
		if a := c.json("ada", "sessions.add_item", item); a.Status != 200 {
			t.Errorf("%d %s", a.Status, a.Body)
		}
	}
	if c.entries() != before+1 {
		t.Errorf("%d entries", c.entries()-before)
	}
}

func TestAFailingStoreIsLoggedWithoutWordsNamesOrIDs(t *testing.T) {
	c := gathered(t)
	c.store.FailBefore(1)
	c.json("ben", "sessions.add_card", sent(t, c.in("text", "canary in the hat", "secret", "7777 1111 2222 3333 4444"), c.Next()))
	c.form("ben", "do/sessions.add_signed_card", "id", c.Next(), "session", c.session, "text", "canary on the board", "back", c.board())
	c.form("ben", "leave")
	c.form("", "return", "code", c.Of["ben"].Code)
	c.ask("GET", "/g/"+c.Next()+"/members/join/canary", "")
	log := c.Logged.String()
	if !strings.Contains(log, "POST /g/{group}/do/{command}") || !strings.Contains(log, "failing on demand") {
		t.Fatalf("the log says nothing of it: %s", log)
	}
	for _, m := range c.Of {
		for _, secret := range []string{m.Name, m.ID, m.Token, m.Code} {
			if strings.Contains(log, secret) {
				t.Errorf("the log says %q", secret)
			}
		}
	}
	for _, secret := range []string{"canary", c.session, c.ID.String(), c.Path(""), c.Page(""), "7777", "192.0.2.1"} {
		if strings.Contains(log, secret) {
			t.Errorf("the log says %q:\n%s", secret, log)
		}
	}
}

func TestReadinessIsThatOfTheStore(t *testing.T) {
	c := gathered(t)
	c.Web = nil
	c.under(web.Config{Ready: c.Kernel.Probe, Open: true})
	if a := c.ask("GET", "/readyz", ""); a.Status != 200 || !strings.Contains(a.Text("warning"), "whoever takes this disk can read everything") {
		t.Errorf("%d %s", a.Status, a.Body)
	}
	if a := c.ask("GET", "/", ""); !strings.Contains(page(t, a).Find("main").Text(), "whoever takes this disk can read everything") {
		t.Errorf("the front page does not say so: %s", page(t, a).Find("main").Text())
	}
	c.under(web.Config{Ready: func() error { return errNot }})
	if a := c.ask("GET", "/readyz", ""); a.Status != 503 || strings.Contains(string(a.Body), errNot.Error()) {
		t.Errorf("%d %s", a.Status, a.Body)
	}
	if a := c.ask("GET", "/healthz", ""); a.Status != 200 || a.Fields()["ok"] != true {
		t.Errorf("%d %s", a.Status, a.Body)
	}
}

var errNot = notReady{}

type notReady struct{}

func (notReady) Error() string { return "the disk is on the moon" }
