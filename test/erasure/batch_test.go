package erasure

import (
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"testing"
	"time"

	"alongside/test/indoors"
)

// alpha makes somebody invented, whose road has one stage.
func (s *site) alpha() {
	s.Helper()
	s.character = s.Do("Cyd", "characters.create", indoors.Body{"name": "Alpha"})
	s.stage = s.Do("Cyd", "characters.add_stage", indoors.Body{"character": s.character, "title": "The bus"})
}

// ofAlpha is a body about them.
func (s *site) ofAlpha(more indoors.Body) indoors.Body {
	b := indoors.Body{"character": s.character}
	for k, v := range more {
		b[k] = v
	}
	return b
}

// murmur says something of them without a name, and returns how it is taken back.
func (s *site) murmur(by, command string, b indoors.Body) (id string, back func()) {
	s.Helper()
	secret := s.secret()
	b["secret"] = secret
	id = s.Do(by, command, b)
	return id, s.byCode(id, secret)
}

// signed says something of them with a name.
func (s *site) signed(command string, b indoors.Body) planted {
	s.Helper()
	return planted{back: s.byAuthor("Bea", s.Do("Bea", command, b))}
}

// means says what words mean in the language that people read here.
func (s *site) means(by, of, text string) string {
	s.Helper()
	return s.Do(by, "members.translate", indoors.Body{"of": of, "text": indoors.Body{"lang": "en", "body": text}})
}

// farsi is a text that needs somebody to say what it means.
func farsi() indoors.Body { return indoors.Body{"lang": "fa", "body": "یک فکر"} }

func (s *site) farsiCard(by string) string {
	s.Helper()
	id := s.Do(by, "sessions.add_signed_card", s.in(indoors.Body{"text": farsi()}))
	s.cards = append(s.cards, id)
	return id
}

// sort is one sort of words, and how they are taken back.
type sort struct {
	name  string
	plant func(*site, string) planted
}

// told are what people can say of somebody invented, and beside the evenings.
var told = []sort{
	{"what is told of a character", func(s *site, text string) planted {
		return s.signed("characters.create", indoors.Body{"name": "Omega", "about": text})
	}},
	{"the name of a character", func(s *site, text string) planted {
		return s.signed("characters.create", indoors.Body{"name": text})
	}},
	{"a change of a character", func(s *site, text string) planted {
		return s.signed("characters.change", s.ofAlpha(indoors.Body{"about": text}))
	}},
	{"what a character hopes for", func(s *site, text string) planted {
		return s.signed("characters.add_trait", s.ofAlpha(indoors.Body{"kind": "hope", "text": text}))
	}},
	{"a stage", func(s *site, text string) planted {
		return s.signed("characters.add_stage", s.ofAlpha(indoors.Body{"title": text}))
	}},
	{"another title of a stage", func(s *site, text string) planted {
		return s.signed("characters.change_stage", indoors.Body{"stage": s.stage, "title": text})
	}},
	{"a day to avoid", func(s *site, text string) planted {
		return s.signed("sessions.add_day", indoors.Body{"text": text, "from": "2027-02-08"})
	}},
	{"a day that another took off the list", func(s *site, text string) planted {
		id := s.Do("Bea", "sessions.add_day", indoors.Body{"text": text, "from": "2027-03-08"})
		return planted{back: func() { s.Do("Cyd", "sessions.remove_day", indoors.Body{"day": id}) }}
	}},
	{"how a message should be", func(s *site, text string) planted {
		return s.signed("members.correct_message", indoors.Body{"message": "home", "text": indoors.Body{"lang": "en", "body": text}})
	}},
	{"the name of a table", func(s *site, text string) planted {
		id := s.Do("Ana", "sessions.set_tables", s.in(indoors.Body{"tables": []string{text, "the other"}}))
		return planted{back: s.byAuthor("Ana", id)}
	}},
	{"a card in pictures", func(s *site, _ string) planted {
		p := s.signed("sessions.add_signed_card", s.in(indoors.Body{"pictures": []string{"money_gone", "cold_room", "no_sleep"}}))
		p.canary = `"money_gone","cold_room","no_sleep"`
		return p
	}},
	{"a card that somebody wrote for another", func(s *site, text string) planted {
		s.Do("Fay", "members.allow_scribe", s.in(indoors.Body{"member": s.Of["Dan"].ID}))
		id := s.Do("Dan", "sessions.add_signed_card", s.in(indoors.Body{"text": text, "for": s.Of["Fay"].ID}))
		return planted{back: func() {
			s.Do("Dan", "members.take_back", indoors.Body{"contribution": id, "for": s.Of["Fay"].ID})
		}}
	}},
}

// restated are words that say again what others said.
var restated = []sort{
	{"a translation", func(s *site, text string) planted {
		return planted{back: s.byAuthor("Cyd", s.means("Cyd", s.farsiCard("Bea"), text))}
	}},
	{"a translation whose card goes", func(s *site, text string) planted {
		card := s.farsiCard("Bea")
		s.means("Cyd", card, text)
		return planted{back: s.byAuthor("Bea", card)}
	}},
	{"a translation whose card's author takes everything back", func(s *site, text string) planted {
		s.means("Cyd", s.farsiCard("Eve"), text)
		return planted{back: func() { s.Do("Eve", "members.erase_all", indoors.Body{}) }}
	}},
	{"a translation of what was said without a name", func(s *site, text string) planted {
		id, back := s.murmur("Bea", "characters.add_moment", s.moment(farsi()))
		s.Do("Ana", "sessions.open_hat", s.here())
		s.means("Cyd", id, text)
		return planted{back: back}
	}},
}

// murmured are what is said of somebody invented without a name, and slips.
var murmured = map[string]func(*site, string) (id string, back func()){
	"a moment": func(s *site, text string) (string, func()) {
		return s.murmur("Bea", "characters.add_moment", s.moment(text))
	},
	"what would have to change": func(s *site, text string) (string, func()) {
		return s.murmur("Bea", "characters.add_change", s.ofAlpha(indoors.Body{"stage": s.stage, "text": text}))
	},
	"whether it is still true": func(s *site, text string) (string, func()) {
		s.answers++ // everybody answers once
		return s.murmur(people[s.answers], "characters.still_true", s.ofAlpha(indoors.Body{"answer": "change", "text": text}))
	},
	"a slip": func(s *site, text string) (string, func()) {
		return s.murmur("Cyd", "sessions.take_slip", s.in(indoors.Body{"text": text, "dots": 2}))
	},
	"a card from the tablet": func(s *site, text string) (string, func()) {
		return s.murmur("tablet", "sessions.add_card", s.in(indoors.Body{"text": text}))
	},
}

func (s *site) moment(text any) indoors.Body {
	return s.ofAlpha(indoors.Body{"stage": s.stage, "kind": "helps", "text": text})
}

// sown are words that lie where they were planted, by what they are.
type sown map[string]planted

// TestWhatIsToldOfOthersAndTakenBackIsNowhere plants words of all these sorts, looks
// for them once, takes all back, and looks again: closed, and after a restart.
func TestWhatIsToldOfOthersAndTakenBackIsNowhere(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	s.alpha()
	s.Lend("Ana", "tablet")
	all := sown{}
	for _, k := range told {
		s.sow(all, k)
	}
	for name, murmur := range murmured {
		text := s.canary()
		_, back := murmur(s, text)
		all[name+", out of the hat"] = planted{canary: text, back: back}
	}
	s.Do("Ana", "sessions.open_hat", s.here())
	for name, murmur := range murmured {
		if name == "a slip" || name == "a moment" { // enough to open it again
			for range 2 {
				murmur(s, "something else")
			}
		}
	}
	for _, k := range restated {
		s.sow(all, k)
	}
	for name, murmur := range murmured {
		text := s.canary()
		_, back := murmur(s, text)
		all[name+", in the hat"] = planted{canary: text, unseen: true, back: back}
	}
	s.uproot(all)
}

func (s *site) sow(all sown, k sort) {
	s.Helper()
	text := s.canary()
	p := k.plant(s, text)
	if p.canary == "" {
		p.canary = text
	}
	all[k.name] = p
}

// uproot looks for all that was planted, takes it back, and looks again.
func (s *site) uproot(all sown) {
	s.Helper()
	var gone []string
	for name, p := range all {
		if s.stored(p.canary) == 0 {
			s.Errorf("%s: not in the pages before it was taken back, so nothing is shown", name)
		}
		gone = append(gone, p.canary)
	}
	seen := map[string]bool{}
	for _, at := range s.answered(some, gone...) {
		seen[at[:len(canaryOf(at, gone))]] = true
	}
	for name, p := range all {
		if seen[p.canary] == p.unseen {
			s.Errorf("%s: before it was taken back, answers show it: %v", name, seen[p.canary])
		}
		p.back()
		if n := s.stored(p.canary); n > 0 {
			s.Errorf("%s: %d times in the pages when it was said to be gone", name, n)
		}
	}
	s.minute()
	s.sound()
	if at := s.answered(some, gone...); len(at) > 0 {
		s.Errorf("a minute later in the answers: %v", at)
	}
	s.Do("Ana", "sessions.close", s.here())
	s.restart()
	s.nowhere(gone)
}

// canaryOf is the canary that an address of answered begins with.
func canaryOf(at string, canaries []string) string {
	for _, c := range canaries {
		if len(at) > len(c) && at[:len(c)+2] == c+": " {
			return c
		}
	}
	return ""
}

// TestTheNameOfWhoHadNoPhoneGoesWithThem lets somebody get a phone and leave.
func TestTheNameOfWhoHadNoPhoneGoesWithThem(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	name := s.canary()
	who := s.Phoneless("Bea", name)
	delete(s.Of, name)
	if s.stored(name) == 0 || len(s.answered([]string{"Ana"}, name)) == 0 {
		t.Fatal("the name was not planted well")
	}
	code := s.secret()
	for _, by := range []string{"Bea", "Cyd"} {
		s.Do(by, "members.vouch", indoors.Body{"member": who.ID, "secret": code})
	}
	a := s.PostJSON(s.Path("return"), "", indoors.Body{"code": code})
	if who.Token = a.Text("token"); a.Status != http.StatusCreated {
		t.Fatalf("coming back with a phone: %d %s", a.Status, a.Body)
	}
	s.Of["Gus"] = who
	s.Do("Gus", "members.leave", indoors.Body{})
	s.minute()
	s.restart()
	if n, at := s.stored(name), s.answered(some, name); n > 0 || len(at) > 0 {
		t.Errorf("%d times in the pages, in the answers at %v", n, at)
	}
}

// TestTheTokenOfATabletIsGone looks for its hash after the tablet was left, and the
// day after it went round.
func TestTheTokenOfATabletIsGone(t *testing.T) {
	for when, end := range map[string]func(*site){
		"left": func(s *site) { s.PostForm(s.ID, s.Page("leave"), s.Token("tablet"), indoors.Body{}) },
		"the day after": func(s *site) {
			s.Do("Ana", "sessions.close", s.here())
			s.Clock.Move(24 * time.Hour)
			s.Kernel.Tend(s.Context())
		},
		"the day after, over a restart": func(s *site) {
			s.restart()
			s.Clock.Move(25 * time.Hour)
			s.Kernel.Tend(s.Context())
		},
	} {
		s := newSite(t)
		sum := sha256.Sum256([]byte(s.Lend("Ana", "tablet").Token))
		hash := hex.EncodeToString(sum[:])
		if s.stored(hash) == 0 {
			t.Fatalf("%s: the hash is not in the pages before, so nothing is shown", when)
		}
		end(s)
		if n := s.stored(hash); n > 0 {
			t.Errorf("%s: the hash is %d times in the pages", when, n)
		}
		s.sound()
	}
}
