package doors

import "alongside/test/indoors"

// agreements are the acts of how the group is together, and of telling a few.
var agreements = map[string]act{
	"agreement.propose": {"open", always(body{"clauses": []body{{"text": "We whisper."}}})},
	"agreement.sign":    {"open", always(body{})},
	"members.worry":     {"open", always(body{"text": "Somebody may not be safe"})},
	"members.complain":  {"open", always(body{"text": "Somebody was shouted at"})},
	"members.heard":     {"open", thing(body{}, "worry")},
	"members.remove":    {"open", member("quiet")},
	"members.worry/some": {"open", func(w *world, _ string) body {
		return body{"text": "It is one of them", "to": []string{w.of["lived"].ID}}
	}},
}

// confided names who hears what, and somebody tells them something.
func (w *world) confided(g *indoors.Group) {
	g.Agreed("founder", body{
		"clauses": []body{{"id": "everyone_can_pass"}}, "worries": []string{g.Of["lived"].ID, g.Of["supporter"].ID}, "complaints": []string{g.Of["supporter"].ID},
	})
	w.id["worry"] = g.Do("quiet", "members.worry", body{"text": "Somebody may not be safe", "secret": "9999 1111 2222 3333 4444"})
}

// confidences are what is agreed, and what is told to a few.
func (a *aviary) confidences() {
	a.Agreed("founder", body{
		"clauses":  []body{{"text": a.plant("agreement.clause_worded text")}},
		"standing": []body{{"who": []string{a.Of["helper"].ID}, "text": a.plant("agreement.adopted standing")}},
		"worries":  []string{a.Of["lived"].ID}, "complaints": []string{a.Of["practitioner"].ID},
	})
	a.Do("newcomer here", "members.worry", body{"text": a.plant("members.worried text")})
	a.Do("whisperer", "members.complain", body{"text": a.plant("members.complained text")})
	a.secrets = append(a.secrets, "9999 5555 2222 3333 4444")
	a.Do("whisperer", "members.complain", body{"text": "x", "secret": "9999 5555 2222 3333 4444"})
}
