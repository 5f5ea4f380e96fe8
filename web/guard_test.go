package web_test

import (
	"testing"
)

func TestTheGuardAsksBeforeAnythingIsKept(t *testing.T) {
	c := gathered(t)
	fields := []string{"id", c.Next(), "session", c.session, "text", "Call me on 07700 900123", "secret", "77771111222233334444", "back", c.board()}
	before := c.entries()
	a := c.form("ben", "do/sessions.add_card", fields...)
	d := page(t, a)
	note := d.Find("#f-sessions-add_card [data-guard-note]:not([hidden])")
	if a.Status != 422 || note.Find("mark").Text() != "07700 900123" {
		t.Fatalf("%d %q", a.Status, note.Text())
	}
	field := d.Find("#f-sessions-add_card textarea")
	if to := note.Find("a[data-guard-change]").AttrOr("href", ""); to != "#"+field.AttrOr("id", "-") {
		t.Errorf("the way to change it leads to %s", to)
	}
	if note.Find("button[name=sure][value='1']").Length() != 1 || field.Text() != "Call me on 07700 900123" {
		t.Error("there is no way to send it anyway, or what was typed is gone")
	}
	if d.Find("#f-sessions-add_card input[name=id]").AttrOr("value", "") != fields[1] || d.Find("[data-guard-note]:not([hidden])").Length() != 1 || d.Find("#in-the-hat").Length() != 0 {
		t.Error("it has another id, another form asks too, or the card is said to lie in the hat")
	}
	if c.held() != 0 || c.entries() != before {
		t.Fatal("something was kept")
	}
	a = c.form("ben", "do/sessions.add_card", append(fields, "sure", "1")...)
	if a.Status != 200 || c.held() != 1 {
		t.Errorf("sent anyway: %d, %d in the hat", a.Status, c.held())
	}
}

func TestTheGuardLooksAtEveryFieldOfFreeText(t *testing.T) {
	c := gathered(t)
	for command, field := range map[string]string{
		"sessions.add_signed_card": "text", "sessions.add_item": "text", "sessions.start_round": "question",
		"sessions.plan": "care.hard_today", "sessions.cancel": "text", "sessions.open": "hard_today",
	} {
		before := c.entries()
		a := c.form("ada", "do/"+command, "session", c.session, field, "write to somebody@example.org")
		if a.Status != 422 || c.entries() != before {
			t.Errorf("%s: %d", command, a.Status)
		}
	}
}

func TestProgramsAreNotGuarded(t *testing.T) {
	c := gathered(t)
	c.Do("ben", "sessions.add_signed_card", c.in("text", "Call me on 07700 900123"))
}

func TestInventedNamesAreNoFindings(t *testing.T) {
	c := gathered(t)
	c.Do("zoe", "members.rename", body{"name": "Mahmoud Karimi"})
	say := func(by, text string) int {
		return c.form(by, "do/sessions.add_signed_card", "session", c.session, "text", text, "back", c.board()).Status
	}
	if got := say("ben", "My friend is called Kamran Hosseini."); got != 422 {
		t.Fatalf("a real name is no finding: %d", got)
	}
	if got := say("ben", "My friend is called Mahmoud Karimi."); got != 303 {
		t.Errorf("a name of the group is one: %d", got)
	}
	if got := say("pat", "My friend is called Mahmoud Karimi."); got != 422 {
		t.Errorf("by its silence the guard tells a partner who is here: %d", got)
	}
}
