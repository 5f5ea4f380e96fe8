package erasure

import (
	"fmt"
	"testing"
	"time"

	"alongside/journal"
	"alongside/test/indoors"
)

// trace is how the words of a fleeting entry begin: who, no code, and what.
func (s *site) trace(name, words string) string {
	s.Helper()
	id, err := journal.ParseID(s.Of[name].ID)
	if err != nil {
		s.Fatal(err)
	}
	return string(id[:]) + string(make([]byte, 32)) + words
}

// evening lets Bea do all that passes, and returns the traces of it.
func (s *site) evening() map[string]string {
	s.Helper()
	item := s.Do("Cyd", "sessions.add_item", s.in(indoors.Body{"text": "The bus"}))
	card := s.Do("Cyd", "sessions.add_signed_card", s.in(indoors.Body{"text": "The letters"}))
	s.Do("Bea", "sessions.check_in", s.in(indoors.Body{"feeling": 4}))
	s.Do("Dan", "sessions.check_in", s.here())
	s.Do("Bea", "sessions.vote_item", s.in(indoors.Body{"item": item}))
	s.Do("Bea", "sessions.vote_card", s.in(indoors.Body{"card": card}))
	round := s.Do("Ana", "sessions.start_round", s.in(indoors.Body{"question": "What was easy?"}))
	turn := s.in(indoors.Body{"round": round})
	s.Do("Dan", "sessions.skip", turn)
	turn["member"] = s.Of["Eve"].ID
	s.Do("Bea", "sessions.take_turn", turn)
	s.Clock.Move(40 * time.Second)
	s.Do("Eve", "sessions.hand_on", s.in(indoors.Body{"round": round}))
	s.Do("Ana", "sessions.set_tables", s.in(indoors.Body{"tables": []string{"left", "right"}}))
	s.Do("Bea", "sessions.sit", s.in(indoors.Body{"table": 2}))
	s.Do("Bea", "members.allow_scribe", s.in(indoors.Body{"member": s.Of["Eve"].ID}))
	s.Do("Eve", "sessions.check_in", s.in(indoors.Body{"feeling": 2, "for": s.Of["Bea"].ID}))
	s.Do("Bea", "members.vouch", indoors.Body{"member": s.Of["Dan"].ID, "secret": s.secret()})
	return map[string]string{
		"arriving":         s.trace("Bea", `{}`),
		"a feeling":        s.trace("Bea", `{"feeling":4}`),
		"passing":          s.trace("Dan", `{}`),
		"an item":          s.trace("Bea", `{"for":"`+item),
		"a card":           s.trace("Bea", `{"for":"`+card),
		"a skip":           s.trace("Dan", `{"round":"`+round),
		"a turn":           fmt.Sprintf(`{"round":"%s","member":"%s"`, round, s.Of["Eve"].ID),
		"handing on":       s.trace("Eve", `{"round":"`+round),
		"a table":          s.trace("Bea", `{"table":2`),
		"a scribe":         s.trace("Bea", `{"hand":"`+s.Of["Eve"].ID),
		"said by a scribe": s.trace("Bea", `{"feeling":2}`),
	}
}

func TestWhoFeltOrDidWhatIsGoneAfterTheEvening(t *testing.T) {
	for name, end := range map[string]func(*site){
		"closed by the facilitator": func(s *site) { s.Do("Ana", "sessions.close", s.here()) },
		"left open for a day": func(s *site) {
			s.Clock.Move(25 * time.Hour)
			s.Kernel.Tend(s.Context())
		},
		"left open for a day, over a restart": func(s *site) {
			s.restart()
			s.Clock.Move(25 * time.Hour)
			s.Kernel.Tend(s.Context())
		},
	} {
		t.Run(name, func(t *testing.T) {
			s := newSite(t)
			traces := s.evening()
			for what, trace := range traces {
				if s.stored(trace) == 0 {
					t.Errorf("%s: no trace before the end, so nothing is shown", what)
				}
			}
			end(s)
			s.untraced(traces)
			s.restart()
			s.untraced(traces)
		})
	}
}

func (s *site) untraced(traces map[string]string) {
	s.Helper()
	s.sound()
	for what, trace := range traces {
		if n := s.stored(trace); n > 0 {
			s.Errorf("%s: %d traces", what, n)
		}
	}
}

// TestVouchingIsGoneTheNextDay looks for who knows whom.
func TestVouchingIsGoneTheNextDay(t *testing.T) {
	s := newSite(t)
	s.Do("Bea", "members.vouch", indoors.Body{"member": s.Of["Dan"].ID, "secret": s.secret()})
	trace := s.trace("Bea", `{"member":"`+s.Of["Dan"].ID)
	if s.stored(trace) == 0 {
		t.Fatal("no trace of the vouching, so nothing is shown")
	}
	s.Clock.Move(25 * time.Hour)
	s.Kernel.Tend(s.Context())
	s.untraced(map[string]string{"vouching": trace})
}
