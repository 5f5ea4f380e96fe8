package face_test

import (
	"testing"
	"time"
)

func TestAChangeThatTheGroupAgreesToStands(t *testing.T) {
	g := hall(t)
	a := g.Try("ada", "agreement.propose", body{"clauses": []body{{"id": "everyone_can_pass"}, {"text": "We whisper."}}, "worries": []string{g.Of["ben"].ID}})
	id := a.Text("proposal")
	if a.Status != 202 || id == "" {
		t.Fatalf("%d %s", a.Status, a.Body)
	}
	d := look(g, "ben", "decisions/"+id, 200)
	says(t, d, "#plan-agreement", []string{"We whisper.", "Falls away", "ben"}, nil)
	r := g.Try("ben", "members.remove", body{"member": g.Of["zoe"].ID})
	says(t, look(g, "ada", "decisions/"+r.Text("proposal"), 200), "#plan-remove", []string{"We ask zoe to leave."}, nil)
	for _, p := range []string{id, r.Text("proposal")} {
		for _, who := range []string{"ada", "ben", "zoe"} {
			g.Do(who, "decisions.answer", body{"decision": p, "stance": "agree"})
		}
	}
	g.Clock.Move(29 * 24 * time.Hour)
	g.Do("zoe", "decisions.close", body{"decision": id})
	says(t, look(g, "ben", "agreement/", 200), "main", []string{"We whisper."}, []string{"Food is shared"})
	says(t, look(g, "ben", "decisions/"+id, 200), "#plan-agreement", []string{"We whisper.", "Falls away"}, nil) // it stays to be read
	g.Do("ben", "decisions.close", body{"decision": r.Text("proposal")})
	look(g, "zoe", "agreement/", 401)
	g.Do("nia", "members.worry", body{"text": "x"})
}
