package doors

import (
	"fmt"
	"net/http"
	"testing"

	"alongside/kernel"
	"alongside/test/indoors"
)

// pledges are the acts about what is done, asked and promised.
var pledges = map[string]act{
	"promises.act":        {"open", always(body{"text": "a poster"})},
	"promises.help":       {"open", thing(body{}, "act")},
	"promises.became":     {"open", thing(body{"text": "it hangs", "done": true}, "act")},
	"promises.ask":        {"open", always(body{"to": body{"organisation": "The council", "post": "buses"}, "text": "a bus at night"})},
	"promises.new_link":   {"open", thing(body{}, "ask")},
	"promises.close_door": {"open", thing(body{}, "ask")},
	"promises.open_door":  {"open", ofAsk("closed ask")},
	"promises.reply":      {"open", thing(body{"text": "on Tuesdays"}, "ask")},
	"promises.pass_on":    {"open", thing(body{}, "ask")},
	"promises.publish":    {"open", thing(body{}, "ask")},
	"promises.unpublish":  {"open", ofAsk("closed ask")},
	"promises.promise":    {"open", thing(body{"what": "tea", "who": "two of us", "by_side": "group"}, "ask")},
	"promises.report":     {"open", thing(body{"stage": "under_way"}, "promise")},
	"promises.check":      {"open", thing(body{"verdict": "changed"}, "promise")},
	"promises.reword":     {"open", thing(body{"what": "tea and bread"}, "promise")},
	"promises.let_go":     {"open", thing(body{}, "promise")},
}

// ofAsk sends an ask by its name here.
func ofAsk(name string) func(*world, string) body {
	return func(w *world, _ string) body { return body{"ask": w.id[name]} }
}

// codeOf is the n-th code that leads to a group.
func codeOf(g *indoors.Group, n int) string { return fmt.Sprintf("%s%020d", kernel.Door(g.ID), 7000+n) }

// pledged is what was done, asked and promised before anybody asks anything here.
func (w *world) pledged(g *indoors.Group) {
	ask := body{"to": body{"organisation": "Northside Homes", "post": "letters"}, "text": "letters in our languages"}
	w.id["act"] = g.Do("helper", "promises.act", body{"text": "a visit"})
	w.id["promise"] = g.Do("helper", "promises.promise", body{"what": "bread", "who": "two of us", "by_side": "group"})
	ask["secret"] = codeOf(g, 1)
	w.id["ask"] = g.Freely("helper", "promises.ask", ask)
	g.PostJSON("/o/"+codeOf(g, 1), "", body{"command": "promises.answer", "answer": "not_ours", "pass_to": body{"organisation": "The council"}})
	ask["secret"] = codeOf(g, 2)
	w.id["closed ask"] = g.Freely("helper", "promises.ask", ask)
	g.Freely("helper", "promises.publish", body{"ask": w.id["closed ask"]})
	g.Do("helper", "promises.close_door", body{"ask": w.id["closed ask"]})
}

// office is the n-th code of an office, and its door.
func (a *aviary) office(n int) string { return codeOf(a.Group, n) }

// answers lets an office say something.
func (a *aviary) answers(n int, b body) {
	a.t.Helper()
	if x := a.PostJSON("/o/"+a.office(n), "", b); x.Status != http.StatusOK {
		a.t.Fatalf("the office is told %d: %s", x.Status, x.Text("detail"))
	}
}

// pledges are what is done, asked and promised: one ask is published, the other not.
func (a *aviary) pledges() {
	a.t.Helper()
	act := a.Do("founder", "promises.act", body{"text": a.plant("promises.acted text"), "who": a.plant("promises.acted who")})
	a.Do("founder", "promises.became", body{"act": act, "text": a.plant("promises.became text"), "done": true})
	for i, which := range []string{"quiet", "published"} {
		text := func(line string) string { return a.plant("promises." + line + " " + which) }
		ask := a.Freely("founder", "promises.ask", body{
			"to": body{"organisation": text("asked organisation"), "post": text("asked post")}, "text": text("asked text"), "secret": a.office(i),
			"because": []body{{"room": "promises", "id": act}},
		})
		a.answers(i, body{"answer": "question", "text": text("answered question"), "by": text("answered by")})
		a.Freely("founder", "promises.reply", body{"ask": ask, "text": text("replied text")})
		a.answers(i, body{"answer": "yes", "promise": body{"what": text("promised what"), "see": text("promised see")}})
		var room struct {
			Asks []struct{ Promises []string }
		}
		a.Read("founder", "promises", &room)
		p := room.Asks[i].Promises[0]
		a.answers(i, body{"command": "promises.report_by_office", "promise": p, "stage": "under_way", "text": text("reported text"), "what": text("reworded text")})
		a.Do("founder", "promises.check", body{"promise": p, "verdict": "worse", "text": text("checked text")})
		a.ids["pledge"] = append(a.ids["pledge"], ask, p)
		a.canaries["promises.asked code"] = append(a.canaries["promises.asked code"], hashed(a.office(i))...)
		if which == "published" {
			a.Freely("founder", "promises.publish", body{"ask": ask})
		}
	}
	a.recoded()
	a.ids["pledge"] = append(a.ids["pledge"], act)
}

// recoded gives an ask other codes.
func (a *aviary) recoded() {
	ask := a.ids["pledge"][0]
	a.Do("founder", "promises.new_link", body{"ask": ask, "secret": a.office(4)})
	a.Do("founder", "promises.close_door", body{"ask": ask})
	a.Freely("founder", "promises.open_door", body{"ask": ask, "secret": a.office(5)})
	a.canaries["promises.link_made code"] = hashed(a.office(4))
	a.canaries["promises.door_opened code"] = hashed(a.office(5))
}

// TestAnOfficeReadsWhatWasSentToItAndNothingElse looks at the page behind a code: it
// shows its own ask, and of no other thing a word.
func TestAnOfficeReadsWhatWasSentToItAndNothingElse(t *testing.T) {
	a := newAviary(t)
	x := a.Get(a.ID, "/o/"+a.office(1), "")
	if x.Status != http.StatusOK {
		t.Fatal(x.Status)
	}
	its := 0
	for line, canaries := range a.canaries {
		if line == "promises.asked code" { // it has its own
			continue
		}
		at := where(map[string][]byte{"its page": x.Body}, canaries)
		mine := line == "members.founded name" || len(line) > 18 && line[:9] == "promises." && line[len(line)-10:] == " published"
		if mine != (at != "") {
			t.Errorf("an office sees %s: %v, want %v", line, at != "", mine)
		}
		if mine {
			its++
		}
	}
	if its < 11 {
		t.Errorf("%d things of its own were looked for", its)
	}
	for name, m := range a.Of {
		if m.ID != "" && where(map[string][]byte{"its page": x.Body}, []string{m.ID}) != "" {
			t.Errorf("an office reads who %s is", name)
		}
	}
}
