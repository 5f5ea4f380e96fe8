package hidden

import (
	"maps"
	"net/http"
	"slices"
	"strings"
	"testing"

	"alongside/journal/memory"
	"alongside/test/indoors"
)

// met is a group in an open session that fay leads.
func met(t *testing.T) (g *indoors.Group, session string) {
	t.Helper()
	h := indoors.Open(t, memory.New(), indoors.Clock(t, "2026-11-24T17:30"), 9)
	g = h.Found(1, "Harbour kitchen", "fay")
	g.Welcome("fay", "lived", "ada", "ben", "cleo")
	session = g.Do("fay", "sessions.plan", body{"title": "Evening", "starts": "2026-11-24T18:00", "every": "week", "care": g.Care("ada", "ben")})
	g.Do("fay", "sessions.open", body{"session": session})
	for _, who := range []string{"fay", "ada", "ben", "cleo"} {
		g.Do(who, "sessions.arrive", body{"session": session})
	}
	g.Do("fay", "sessions.take_role", body{"session": session, "role": "facilitator"})
	return g, session
}

// again is a command that was given once.
type again struct {
	*indoors.Group
	t       *testing.T
	command string
	sent    body
}

// says gives the command again with some fields otherwise, and checks status and
// which fields the answer has.
func (a again) says(when, who string, other body, status int, fields ...string) {
	a.t.Helper()
	sent := maps.Clone(a.sent)
	maps.Copy(sent, other)
	x := a.Try(who, a.command, sent)
	got := slices.Sorted(maps.Keys(x.Fields()))
	if status != http.StatusOK {
		got = nil // a problem says what it is and no more
		for _, m := range a.Of {
			if strings.Contains(string(x.Body), m.ID) || strings.Contains(string(x.Body), m.Name) {
				a.t.Errorf("%s, %s: the refusal names %s: %s", a.command, when, m.Name, x.Body)
			}
		}
	}
	if x.Status != status || !slices.Equal(got, fields) {
		a.t.Errorf("%s again, %s: %d %v, want %d %v: %s", a.command, when, x.Status, got, status, fields, x.Body)
	}
}

const (
	ok       = http.StatusOK
	conflict = http.StatusConflict
)

func TestTheSameIDAgainSaysNothingToAnybodyElse(t *testing.T) {
	g, session := met(t)
	give := func(who, command string, b body) again {
		b["session"], b["id"] = session, g.Next()
		if x := g.Try(who, command, b); x.Status != ok {
			t.Fatalf("%s: %d %s", command, x.Status, x.Body)
		}
		return again{g, t, command, b}
	}
	card := give("ada", "sessions.add_signed_card", body{"text": "a card"})
	vote := give("ada", "sessions.vote_card", body{"card": card.sent["id"]})
	for _, x := range []again{card, vote} {
		x.says("the same", "ada", nil, ok, "id", "seq")
		x.says("another's", "ben", nil, conflict)
		x.says("nobody's", "nobody", nil, http.StatusUnauthorized)
	}
	card.says("another text", "ada", body{"text": "another"}, conflict)
	vote.says("another vote", "ada", body{"off": true}, conflict)
	g.Do("fay", "sessions.close", body{"session": session})
	card.says("when it is closed", "ada", nil, ok, "id", "seq")
	card.says("another's when it is closed", "ben", nil, conflict)
	for _, who := range []string{"ada", "ben"} { // nobody can tell any more whose it was
		vote.says("when it is closed", who, nil, ok, "id")
	}
}

func TestWhatIsUnsignedIsAnsweredAgainByItsSecretAlone(t *testing.T) {
	g, session := met(t)
	b := body{"session": session, "id": g.Next(), "text": "a card", "secret": secret(1)}
	card := again{g, t, "sessions.add_card", b}
	check := func(when string) {
		t.Helper()
		for _, who := range []string{"ada", "ben", "fay"} {
			card.says(when, who, nil, ok, "id")
			card.says(when+", another secret", who, body{"secret": secret(2)}, conflict)
			card.says(when+", no secret", who, body{"secret": ""}, conflict)
			card.says(when+", another text", who, body{"text": "another"}, conflict)
		}
		card.says(when, "nobody", nil, http.StatusUnauthorized)
	}
	card.says("the first time", "ada", nil, ok, "id")
	check("in the hat")
	for i := range 2 {
		g.Do("ben", "sessions.add_card", body{"session": session, "text": "a card", "secret": secret(3 + i)})
	}
	g.Do("fay", "sessions.open_hat", body{"session": session})
	check("on the board")
	g.Do("fay", "sessions.close", body{"session": session})
	check("once it is over")

	made := body{"id": g.Next(), "side": "lived"}
	if x := g.Try("ada", "members.invite", made); x.Text("secret") == "" {
		t.Errorf("the house made no secret: %s", x.Body)
	}
	invite := again{g, t, "members.invite", made}
	for _, who := range []string{"ada", "ben"} { // who invited is not kept
		invite.says("an invitation", who, nil, ok, "id", "seq")
		invite.says("another invitation", who, body{"uses": 9}, conflict)
	}
}

func TestAnIDThatTheHouseMadeIsNoContributionOfAnybody(t *testing.T) {
	g, session := met(t)
	closing := g.Do("fay", "sessions.close", body{"session": session})
	var room struct{ Sessions []struct{ ID, Stage string } }
	g.Read("fay", "sessions", &room)
	for _, x := range room.Sessions {
		if x.ID == closing || x.ID == session {
			continue
		}
		item := again{g, t, "sessions.add_item", body{"id": x.ID, "session": x.ID, "text": "the letters"}}
		item.says("the id of the session that follows", "ada", nil, conflict)
		return
	}
	t.Error("no session follows")
}
