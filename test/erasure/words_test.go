package erasure

import (
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"testing"

	"alongside/test/indoors"
)

// planted is a word where somebody left it.
type planted struct {
	canary string
	unseen bool // no answer shows it: it is in the hat, or a hash
	back   func()
}

// byAuthor lets whoever said something take it back.
func (s *site) byAuthor(name, id string) func() {
	return func() { s.Do(name, "members.take_back", indoors.Body{"contribution": id}) }
}

// byCode lets somebody take a card back with its code, signed in as nobody.
func (s *site) byCode(card, secret string) func() {
	return func() {
		body := indoors.Body{"id": s.Next(), "contribution": card, "secret": secret}
		if a := s.PostJSON(s.Path("take_back"), "", body); a.Status != http.StatusOK {
			s.Fatalf("taking back with a code: %d %s", a.Status, a.Body)
		}
	}
}

// unsigned puts a card into the hat.
func (s *site) unsigned(by, text string) (card, secret string) {
	s.Helper()
	secret = s.secret()
	card = s.Do(by, "sessions.add_card", s.in(indoors.Body{"text": text, "secret": secret}))
	s.cards = append(s.cards, card)
	return card, secret
}

// kinds are all that people can say, and how they take it back.
var kinds = []struct {
	name  string
	plant func(*site, string) planted
}{
	{"a card in the hat", func(s *site, text string) planted {
		card, secret := s.unsigned("Bea", text)
		return planted{unseen: true, back: s.byCode(card, secret)}
	}},
	{"a card out of the hat", func(s *site, text string) planted {
		card, secret := s.unsigned("Bea", text)
		s.unsigned("Cyd", "something else")
		s.unsigned("Dan", "and something else")
		s.Do("Ana", "sessions.open_hat", s.here())
		return planted{back: s.byCode(card, secret)}
	}},
	{"a card with a name", func(s *site, text string) planted {
		id := s.Do("Bea", "sessions.add_signed_card", s.in(indoors.Body{"text": text}))
		s.cards = append(s.cards, id)
		return planted{back: s.byAuthor("Bea", id)}
	}},
	{"an item of the agenda", func(s *site, text string) planted {
		return planted{back: s.byAuthor("Bea", s.Do("Bea", "sessions.add_item", s.in(indoors.Body{"text": text})))}
	}},
	{"a question", func(s *site, text string) planted {
		return planted{back: s.byAuthor("Ana", s.Do("Ana", "sessions.start_round", s.in(indoors.Body{"question": text})))}
	}},
	{"the title of a plan", func(s *site, text string) planted {
		return planted{back: s.byAuthor("Bea", s.plan("Bea", text))}
	}},
	{"the care in a plan", func(s *site, text string) planted {
		care := s.Care("Cyd", "Dan")
		care["if_disclosed"] = text
		id := s.Do("Bea", "sessions.plan", indoors.Body{"title": "Walk", "starts": "2026-11-25T18:00", "care": care})
		s.sessions = append(s.sessions, id)
		return planted{back: s.byAuthor("Bea", id)}
	}},
	{"a change of a plan", func(s *site, text string) planted {
		id := s.plan("Bea", "Singing")
		return planted{back: s.byAuthor("Cyd", s.Do("Cyd", "sessions.change", indoors.Body{"session": id, "place": text}))}
	}},
	{"why something was called off", func(s *site, text string) planted {
		id := s.plan("Bea", "Swimming")
		return planted{back: s.byAuthor("Cyd", s.Do("Cyd", "sessions.cancel", indoors.Body{"session": id, "text": text}))}
	}},
	{"all that somebody said", func(s *site, text string) planted {
		s.Do("Eve", "sessions.add_signed_card", s.in(indoors.Body{"text": text}))
		s.Do("Eve", "sessions.add_item", s.in(indoors.Body{"text": "again " + text}))
		return planted{back: func() { s.Do("Eve", "members.erase_all", indoors.Body{}) }}
	}},
	{"the name of somebody who leaves", func(s *site, text string) planted {
		s.Do("Fay", "members.rename", indoors.Body{"name": text})
		s.Do("Fay", "members.rename", indoors.Body{"name": "Olive"}) // the old name goes too
		s.Do("Fay", "members.rename", indoors.Body{"name": text + "2"})
		return planted{back: func() { s.Do("Fay", "members.leave", indoors.Body{}) }}
	}},
	{"what somebody said who leaves", func(s *site, text string) planted {
		s.Do("Dan", "sessions.add_signed_card", s.in(indoors.Body{"text": text}))
		return planted{back: func() { s.Do("Dan", "members.leave", indoors.Body{}) }}
	}},
	{"the token of somebody who leaves", func(s *site, _ string) planted {
		sum := sha256.Sum256([]byte(s.Token("Cyd")))
		return planted{canary: hex.EncodeToString(sum[:]), unseen: true, back: func() { s.Do("Cyd", "members.leave", indoors.Body{}) }}
	}},
	{"the return code of somebody who leaves", func(s *site, _ string) planted {
		sum := sha256.Sum256([]byte(s.Of["Eve"].Code))
		return planted{canary: hex.EncodeToString(sum[:]), unseen: true, back: func() { s.Do("Eve", "members.leave", indoors.Body{}) }}
	}},
}

func TestWordsTakenBackAreNowhere(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	var gone []string
	for _, k := range kinds {
		text := s.canary()
		p := k.plant(s, text)
		if p.canary == "" {
			p.canary = text
		}
		if s.stored(p.canary) == 0 {
			t.Errorf("%s: not in the pages before it was taken back, so nothing is shown", k.name)
		}
		if at := s.answered(some, p.canary); (len(at) == 0) != p.unseen {
			t.Errorf("%s: before it was taken back it is in these answers: %v", k.name, at)
		}
		p.back()
		if n := s.stored(p.canary); n > 0 {
			t.Errorf("%s: %d times in the pages when it was said to be gone", k.name, n)
		}
		s.minute()
		if at := s.answered(some, p.canary); len(at) > 0 {
			t.Errorf("%s: a minute later it is still in the answers at %v", k.name, at)
		}
		gone = append(gone, p.canary)
	}
	s.Do("Ana", "sessions.close", s.here())
	s.nowhere(gone)
	s.restart()
	s.nowhere(gone)
}

// nowhere checks that the canaries are in no page and no answer.
func (s *site) nowhere(canaries []string) {
	s.Helper()
	s.sound()
	for _, c := range canaries {
		if n := s.stored(c); n > 0 {
			s.Errorf("%s: %d times in the pages", c, n)
		}
	}
	if at := s.answered(people, canaries...); len(at) > 0 {
		s.Errorf("in the answers: %v", at)
	}
}

// TestWordsThatTheHallOpenedWithCanBeTakenBack plants what is said at the door.
func TestWordsThatTheHallOpenedWithCanBeTakenBack(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	s.Do("Ana", "sessions.close", s.here())
	canary := s.canary()
	s.session = s.plan("Bea", "Friday")
	id := s.Do("Bea", "sessions.open", s.in(indoors.Body{"early": true, "hard_today": canary}))
	if s.stored(canary) == 0 || len(s.answered(some, canary)) == 0 {
		t.Fatalf("%d times in the pages, %v: it was not planted well", s.stored(canary), s.answered(some, canary))
	}
	s.byAuthor("Bea", id)()
	s.minute()
	s.nowhere([]string{canary})
	s.restart()
	s.nowhere([]string{canary})
}
