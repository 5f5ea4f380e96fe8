package doors

import (
	"testing"
	"time"

	"alongside/test/indoors"
)

// matters are the acts of deciding.
var matters = map[string]act{
	"decisions.propose":         {"open", always(body{"text": "We sing at the end", "way": "consent"})},
	"decisions.propose/choices": {"open", always(body{"text": "Which song?", "way": "dots", "options": []string{"one", "two"}})},
	"decisions.answer":          {"open", about("decision", body{"stance": "agree"})},
	"decisions.dots":            {"open", about("dots", body{"dots": []string{"1:2"}})},
	"decisions.object":          {"open", about("decision", body{"text": "too late for the bus"})},
	"decisions.close/too early": {"open", about("decision", nil)},
	"decisions.amend/another's": {"open", about("decision", body{"text": "We meet at seven"})},
	"decisions.amend":           {"weeks later", about("harm", body{"text": "We meet at seven"})},
	"decisions.close":           {"weeks later", about("decision", nil)},
	"decisions.ask_smaller":     {"weeks later", about("few", nil)},
	"decisions.let_go":          {"weeks later", about("harm", nil)},
	"decisions.last_word":       {"weeks later", about("harm", body{"who": "group"})},
	"decisions.emergency":       {"open", about("decision", nil)},
	"decisions.reviewed":        {"weeks later", about("harm", nil)},
}

// about sends something about a matter by its name here.
func about(which string, b body) func(*world, string) body {
	return func(w *world, _ string) body {
		sent := body{"decision": w.id[which]}
		for k, v := range b {
			sent[k] = v
		}
		return sent
	}
}

// proposed puts matters to the group.
func (w *world) proposed(g *indoors.Group) {
	for _, which := range []string{"decision", "few", "harm"} {
		w.id[which] = g.Do("helper", "decisions.propose", body{"text": "We meet at six", "way": "consent"})
	}
	w.id["dots"] = g.Do("helper", "decisions.propose", body{"text": "What do we cook?", "way": "dots", "options": []string{"lentils", "bread"}})
}

// weeksLater is when matters can be closed, and some were.
func weeksLater(t testing.TB) (*world, *indoors.Group) {
	w, g := open(t, "everyone", everybody...)
	g.Do("quiet", "decisions.answer", body{"decision": w.id["harm"], "stance": "object"})
	for _, closes := range [][]string{{"harm", "few"}, {"few"}} { // too few are asked for one more session
		g.Clock.Move(29 * 24 * time.Hour)
		for _, which := range closes {
			g.Do("helper", "decisions.close", body{"decision": w.id[which]})
		}
	}
	w.now = g.Clock.Now().Format("2006-01-02T15:04")
	return w, g
}

// lawful are kinds whose words there are only where an agreement allows it that no
// group begins with: answers that show, and two who may act at once.
var lawful = map[string]bool{"decisions.spoke": true, "decisions.urged": true, "decisions.reviewed": true}

// matters are what was put to the group.
func (a *aviary) matters() {
	a.t.Helper()
	plain := func(line string) body { return meant(a.plant("decisions." + line)) }
	first := a.Do("signs", "decisions.propose", body{"text": plain("proposed text"), "way": "consent"})
	second := a.Do("signs", "decisions.propose", body{"text": "Which?", "way": "dots", "options": []any{plain("proposed choice"), "another"}})
	third := a.Do("signs", "decisions.propose", body{"text": plain("proposed until amended"), "way": "consent"})
	a.Do("signs", "decisions.amend", body{"decision": third, "text": plain("amended text")})
	a.ids["decision"] = []string{first, second, third}
	a.ids["rest"] = append(a.ids["rest"], first, second, third)
	a.Do("whisperer", "decisions.answer", body{"decision": first, "stance": "concern"})
	a.Do("whisperer", "decisions.dots", body{"decision": second, "dots": []string{"1:1"}})
	for range 3 {
		a.protest("objected out", first)
	}
	a.Do("founder", "sessions.open_hat", body{})
	tell := a.inHat
	a.inHat = func() { tell(); a.protest("objected in the hat", first) }
}

// protest says, without a name, that a proposal would do harm.
func (a *aviary) protest(line, to string) {
	a.t.Helper()
	secret := "2222 3333 " + a.Next()[24:]
	a.secrets = append(a.secrets, secret)
	id := a.Do("whisperer", "decisions.object", body{"decision": to, "text": meant(a.plant("decisions." + line)), "secret": secret})
	a.unsigned = append(a.unsigned, id)
}
