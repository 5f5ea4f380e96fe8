package web_test

import (
	"strings"
	"testing"

	"alongside/kernel/roomtest"
)

// sent is a command as JSON with an id that stays the same.
func sent(t testing.TB, b body, id string) string {
	t.Helper()
	b["id"] = id
	return strings.TrimSpace(string(roomtest.JSON(t, b)))
}

func TestTheSameIDFromTheSameAskerIsAnsweredAgainWithoutTheSecret(t *testing.T) {
	c := gathered(t)
	id := c.Next()
	invite := sent(t, body{"side": "lived"}, id)
	first := c.json("ada", "members.invite", invite)
	if first.Status != 200 || len(first.Text("secret")) != 20 {
		t.Fatalf("%d %s", first.Status, first.Body)
	}
	again := c.json("ada", "members.invite", invite)
	if again.Status != 200 || again.Text("id") != id || again.Fields()["seq"] != first.Fields()["seq"] || again.Fields()["secret"] != nil {
		t.Errorf("again: %d %s", again.Status, again.Body)
	}
	header := c.ask("POST", c.Path("do/members.invite"), `{"side":"lived"}`, "Content-Type", "application/json", "Authorization", "Bearer "+c.Token("ada"), "Idempotency-Key", id)
	if header.Status != 200 || header.Fields()["seq"] != first.Fields()["seq"] || header.Fields()["secret"] != nil {
		t.Errorf("with the id in the header: %d %s", header.Status, header.Body)
	}
	before := c.entries()
	problem(t, c.json("ada", "members.invite", sent(t, body{"side": "partner"}, id)), 409, "")
	problem(t, c.json("ada", "members.welcome", sent(t, body{"member": c.Of["nia"].ID}, id)), 409, "")
	item := sent(t, c.in("text", "the bus"), c.Next())
	if a := c.json("ada", "sessions.add_item", item); a.Status != 200 {
		t.Fatalf("%d %s", a.Status, a.Body)
	}
	problem(t, c.json("ben", "sessions.add_item", item), 409, "")
	if c.entries() != before+1 {
		t.Error("something more was kept")
	}
	other := c.Found(9, "Elsewhere", "eve")
	problem(t, other.Try("eve", "members.invite", body{"side": "lived", "id": id}), 409, "")
}

func TestAnUnsignedIDIsAnsweredAgainToWhoeverKnowsTheSecret(t *testing.T) {
	c := gathered(t)
	id, secret := c.Next(), "7777 1111 2222 3333 4444"
	card := sent(t, c.in("text", "we wait too long", "secret", secret), id)
	for _, by := range []string{"ben", "ben", "nia"} { // nobody knows whose it is
		a := c.json(by, "sessions.add_card", card)
		if a.Status != 200 || len(a.Fields()) != 1 || a.Text("id") != id {
			t.Errorf("%s: %d %s", by, a.Status, a.Body)
		}
	}
	problem(t, c.json("ben", "sessions.add_card", sent(t, c.in("text", "we wait too long"), id)), 409, "")
	problem(t, c.json("ben", "sessions.add_card", sent(t, c.in("text", "something else", "secret", secret), id)), 409, "")
	if c.held() != 1 {
		t.Errorf("%d cards lie in the hat", c.held())
	}
	c.Do("ben", "sessions.add_card", c.in("text", "two"))
	c.Do("ben", "sessions.add_card", c.in("text", "three"))
	c.Do("ada", "sessions.open_hat", c.in())
	if a := c.json("nia", "sessions.add_card", card); a.Status != 200 || len(a.Fields()) != 1 {
		t.Errorf("after the hat was opened: %d %s", a.Status, a.Body)
	}
	problem(t, c.json("ben", "sessions.add_card", sent(t, c.in("text", "we wait too long", "secret", "8888 1111 2222 3333 4444"), id)), 409, "")
}

func TestAFormThatWasSentBeforeWithOtherWordsMayBeSentAnew(t *testing.T) {
	c := gathered(t)
	id, back := c.Next(), c.Page("sessions/"+c.session)
	c.form("ada", "do/sessions.add_item", "id", id, "session", c.session, "text", "the bus", "back", back)
	a := c.form("ada", "do/sessions.add_item", "id", id, "session", c.session, "text", "the bus is late", "back", back)
	d := refused(t, a, 409)
	form := d.Find("#f-sessions-add_item")
	fresh := form.Find("input[name=id]").AttrOr("value", "")
	if form.Find("[name=text]").AttrOr("value", "") != "the bus is late" || fresh == "" || fresh == id {
		t.Fatalf("what was typed, and a new id: %q", fresh)
	}
	a = c.form("ada", "do/sessions.add_item", "id", fresh, "session", c.session, "text", "the bus is late", "back", back)
	if a.Status != 303 || a.Header.Get("Location") != back {
		t.Errorf("sent anew: %d %s", a.Status, a.Header.Get("Location"))
	}
}

func TestWordsForAFormThatIsGoneAreNotLost(t *testing.T) {
	c := gathered(t)
	board := c.board()
	c.Do("ada", "sessions.close", c.in())
	for by, status := range map[string]int{"ben": 409, "nia": 404, "pat": 404} { // the page is gone for guests
		a := c.form(by, "do/sessions.add_card", "id", c.Next(), "session", c.session, "text", "not yet <b>said</b>", "secret", "77771111222233334444", "back", board)
		d := refused(t, a, status)
		if got := d.Find("#typed p[lang], #typed p[dir]").Text(); got != "not yet <b>said</b>" {
			t.Errorf("%s: what was typed is %q", by, got)
		}
		if strings.Contains(string(a.Body), "77771111222233334444") {
			t.Errorf("%s: the code of a card that was not kept is shown", by)
		}
	}
}

func TestAnInvitationThatIsUsedUpOrOverIsGone(t *testing.T) {
	c := gathered(t)
	one, many := "9999 1111 2222 3333 4444", "9999 2222 2222 3333 4444"
	c.Do("ada", "members.invite", body{"side": "lived", "secret": one})
	c.Do("ada", "members.invite", body{"side": "lived", "secret": many, "uses": 60})
	join := func(secret, name string) string {
		return string(roomtest.JSON(t, body{"invite": secret, "name": name, "language": "en"}))
	}
	post := func(what string) int {
		return c.ask("POST", c.Path("members"), what, "Content-Type", "application/json").Status
	}
	if got := page(t, c.ask("GET", c.Page("members/join/99991111222233334444?language=en"), "")); got.Find("#f-members-join").Length() != 1 {
		t.Fatal("the invitation does not open")
	}
	if got := post(join(one, "Fir")); got != 201 {
		t.Fatalf("the first: %d", got)
	}
	gone := func(secret string) {
		t.Helper()
		problem(t, c.ask("POST", c.Path("members"), join(secret, "Elm"), "Content-Type", "application/json"), 410, "")
		refused(t, c.ask("GET", c.Page("members/join/"+strings.ReplaceAll(secret, " ", "")), ""), 410)
		refused(t, c.form("", "join", "invite", secret, "name", "Elm", "language", "en"), 410)
	}
	gone(one)
	gone("9999 0000 0000 0000 0000")
	if got := post(join(many, "Oak")); got != 201 {
		t.Errorf("one of many: %d", got)
	}
	c.Do("ada", "sessions.close", c.in())
	gone(many) // it counted until the session ended
	week := "9999 3333 2222 3333 4444"
	c.Do("ada", "members.invite", body{"side": "lived", "secret": week, "uses": 60})
	c.Clock.Move(7 * 24 * 3600e9)
	if got := post(join(week, "Ash")); got != 201 {
		t.Errorf("within the week: %d", got)
	}
	c.Clock.Move(24 * 3600e9)
	gone(week)
}

func TestAnInvitationWithSignsInItsAddressKeepsWhatWasTyped(t *testing.T) {
	c := gathered(t)
	c.Do("ada", "members.invite", body{"side": "lived", "secret": "come in / all of you, 100%"})
	at := c.Page("members/join/come%20in%20%2F%20all%20of%20you,%20100%25")
	d := page(t, c.ask("GET", at+"?language=en", ""))
	back := d.Find("#f-members-join input[name=back]").AttrOr("value", "")
	a := c.form("", "join", "invite", "come in / all of you, 100%", "name", "Ada", "language", "en", "back", back)
	d = page(t, a)
	if in := d.Find("#f-members-join input[name=name]"); a.Status != 422 || in.AttrOr("value", "") != "Ada" {
		t.Errorf("a name that is taken: %d, back to %s", a.Status, back)
	}
}
