package members_test

import (
	"bytes"
	"testing"

	"alongside/test/indoors"
)

// trusted is the group, in which ben and cleo hear worries, and cleo complaints.
func trusted(t testing.TB) *indoors.Group {
	t.Helper()
	g := group(t)
	g.Agreed("ada", body{
		"clauses": []body{{"text": "We whisper."}}, "worries": []string{g.Of["ben"].ID, g.Of["cleo"].ID}, "complaints": []string{g.Of["cleo"].ID},
	})
	return g
}

func TestWhereNobodyIsNamedThePageSaysSoAndWhatToDoInstead(t *testing.T) {
	g := group(t)
	for _, path := range []string{"members/worry", "members/complain"} {
		for who, choose := range map[string]int{"ada": 1, "nia": 0, "pat": 0} {
			d := look(g, who, path)
			has(t, d, map[string]int{"#nobody": 1, "#nobody a[href$='agreement/change']": choose, "main textarea": 0})
		}
	}
	if a := g.Try("ben", "members.worry", body{"text": "x"}); a.Status != 409 {
		t.Errorf("%d %s", a.Status, a.Body)
	}
}

func TestAWorryIsTwoTapsAwayAndSaysFirstWhoReadsItAndWhereConfidenceEnds(t *testing.T) {
	g := trusted(t)
	meet(g)
	for _, who := range []string{"ada", "nia", "pat"} {
		has(t, look(g, who, "members/"), map[string]int{"a[href$='members/worry']": 1, "a[href$='members/complain']": 1})
	}
	d := look(g, "ada", "members/worry")
	has(t, d, map[string]int{"[data-listen=limits]": 1, "#f-members-worry input[name=to]": 2, "#f-members-worry input[checked]": 0, "input[name=secret]": 1})
	says(t, d, "main", []string{"ben", "cleo", "in danger"}, []string{"nia"})
	for _, who := range []string{"nia", "pat"} { // they may not know who is here
		d := look(g, who, "members/worry")
		has(t, d, map[string]int{"#f-members-worry": 1, "input[name=to]": 0})
		says(t, d, "main", []string{"read it: 2"}, []string{"ben", "cleo"})
	}
}

func TestWhatIsToldToAFewIsSeenByThemAlone(t *testing.T) {
	g := trusted(t)
	d := send(g, "nia", "do/members.worry", body{"text": "canary worry", "secret": "2222 3333 2222 3333 2222", "back": g.Page("members/worry")})
	has(t, d, map[string]int{"#sent .once": 1, "#sent .qr": 1, "#f-members-worry": 0})
	send(g, "ada", "do/members.complain", body{"text": "canary complaint", "sign": "true", "secret": "2222 4444 2222 4444 2222", "back": g.Page("members/complain")})
	send(g, "ada", "do/members.worry", body{"text": "canary for ben", "to": []string{g.Of["ben"].ID}, "secret": "2222 5555 2222 5555 2222", "back": g.Page("members/worry")})
	for who, want := range map[string][]string{"ben": {"canary worry", "canary for ben"}, "cleo": {"canary worry", "canary complaint"}, "ada": nil} {
		d := look(g, who, "members/told")
		says(t, d, "main", want, []string{"nia"})
		has(t, d, map[string]int{"li[id^=told-]": len(want)})
		has(t, look(g, who, ""), map[string]int{"#told": min(1, len(want))})
	}
	says(t, look(g, "cleo", "members/told"), "main", []string{"From", "ada", "Without a name"}, nil)
	for _, who := range everybody {
		for _, path := range []string{g.Path("entries"), g.Path("rooms/members"), g.Page("members/"), g.Page("members/said"), g.Page("")} {
			if b := g.Get(g.ID, path, g.Token(who)).Body; bytes.Contains(b, []byte("canary")) || bytes.Contains(b, []byte("members.worried")) || bytes.Contains(b, []byte("members.heard")) {
				t.Errorf("%s sees it at %s", who, path)
			}
		}
	}
	for _, who := range []string{"nia", "pat"} {
		if a := g.Get(g.ID, g.Page("members/told"), g.Token(who)); a.Status != 403 {
			t.Errorf("%s: %d", who, a.Status)
		}
	}
}

func TestWhoHearsAWorrySaysThatTheySawIt(t *testing.T) {
	g := trusted(t)
	id := g.Do("nia", "members.worry", body{"text": "canary"})
	if a := g.PostForm(g.ID, g.Page("do/members.heard"), g.Token("ben"), body{"worry": id, "back": g.Page("members/told")}); a.Status != 303 {
		t.Fatalf("%d %s", a.Status, a.Body)
	}
	has(t, look(g, "ben", "members/told"), map[string]int{"#told-" + id: 1, "#told-" + id + " form": 0})
	has(t, look(g, "ben", ""), map[string]int{"#told": 0})
	has(t, look(g, "cleo", ""), map[string]int{"#told": 1})
}

func TestAWorryIsTakenBackAtTheDoorWithItsCodeAlone(t *testing.T) {
	g := trusted(t)
	const code = "2222 3333 2222 3333 2222"
	g.Do("nia", "members.worry", body{"text": "canary", "secret": code})
	send(g, "", "take_back", body{"secret": code, "back": g.Page("")})
	has(t, look(g, "ben", "members/told"), map[string]int{"li[id^=told-]": 0, "#nothing": 1})
}

func TestTheWayToAskSomebodyToLeaveIsCalmAndOnTheirOwnPage(t *testing.T) {
	g := group(t)
	d := look(g, "ada", "members/")
	has(t, d, map[string]int{".wall a[href*='members/person/']": 4, "a[href$='" + g.Of["nia"].ID + "']": 0})
	d = look(g, "ada", "members/person/"+g.Of["ben"].ID)
	has(t, d, map[string]int{"#leaving": 1, "#leaving[open]": 0, "#f-members-remove": 1, "#last": 0, "textarea": 0})
	has(t, look(g, "ada", "members/person/"+g.Of["ada"].ID), map[string]int{"#leaving": 0})
	has(t, look(g, "ada", "members/person/"+g.Of["pat"].ID), map[string]int{"#last": 1})
	has(t, look(g, "pat", "members/leave"), map[string]int{"#last": 1})
	has(t, look(g, "ben", "members/leave"), map[string]int{"#last": 0})
	for who, status := range map[string]int{"nia": 403, "pat": 403, "": 401} {
		if a := g.Get(g.ID, g.Page("members/person/"+g.Of["ben"].ID), g.Token(who)); a.Status != status {
			t.Errorf("%q: %d", who, a.Status)
		}
	}
	d = read(t, g.PostForm(g.ID, g.Page("do/members.remove"), g.Token("ada"), body{"member": g.Of["ada"].ID, "back": g.Page("members/person/" + g.Of["ben"].ID)}), 422)
	says(t, d, "#leaving[open] [role=alert]", []string{"Leave the group"}, nil)
	g.Do("ben", "members.leave", nil)
	if a := g.Get(g.ID, g.Page("members/person/"+g.Of["ben"].ID), g.Token("ada")); a.Status != 404 {
		t.Errorf("who left has a page: %d", a.Status)
	}
}
