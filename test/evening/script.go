// Package evening is an evening of a group as a script, and a client that plays
// it over HTTP: eight people in two languages found a group, come in, meet, speak
// in turn, write cards with and without a name, in pictures and for each other, say
// what one means in another language, and close. One more has no phone.
//
// It promises that the same seed is the same script, ids and secrets included,
// and that every step can be sent again after its answer was lost, with the same
// id and the same body. It is for tests and measurements; it knows of the server
// only what the HTTP contract says.
package evening

import (
	"fmt"
	"math/rand/v2"
	"time"

	"alongside/journal"
	"alongside/kernel"
)

// The steps that are no commands of their own in the API.
const (
	Found    = "found"
	Join     = "join"
	TakeBack = "take_back" // with a secret, without signing in
)

// Nobody is who takes back with a secret.
const Nobody = -1

// Evening is a script.
type Evening struct {
	Founding Founding // the founder is People[0]
	People   []Person
	Steps    []Step
	Session  journal.ID // that it is about
	Guest    journal.ID // of a member who has no phone: somebody writes for them
	Hatted   int        // the At behind which cards lie in the hat, and nothing else is under way
}

// Step is one thing that one person does.
type Step struct {
	At      int        // steps with the same number may go at once; the numbers rise by one
	Who     int        // in People, or Nobody
	Command string     // "sessions.arrive", or one of those above
	ID      journal.ID // of the contribution
	Veiled  bool       // unsigned: its answer has no position
	Gone    bool       // a later step takes it back
	Target  journal.ID // what it takes back; zero: nothing
	InHat   bool       // what it takes back is in the hat
	Text    string     // the free text in it; "": none
	Secret  string     // brought by the caller; "": none
	body    func(*Cast) any
}

// Cast is who plays. A member is known by the id with which they came in, which
// after a lost answer is another than the script's.
type Cast struct {
	members []journal.MemberID
	invite  string // of the founding
}

// Member returns the id of the n-th person.
func (c *Cast) Member(n int) journal.MemberID { return c.members[n] }

type body = map[string]any

var (
	names = []string{
		"Heron", "Juniper", "Saffron", "Pebble", "Marigold", "Otter", "Clover", "Tamarind",
	}
	persian  = []string{"بلوط", "نرگس", "ریحان", "شبنم"}
	sides    = []string{"lived", "lived", "lived", "lived", "lived", "practitioner", "practitioner", "practitioner"}
	pictures = []string{"lemon", "fern", "olive", "wren", "kettle", "kite", "oud", "moon"}
	roles    = []string{"facilitator", "timekeeper", "notes", "welcome", "interpreter"}
	thoughts = []string{
		"The letters come in a language that nobody at home reads", "We waited a long time in the corridor",
		"The kitchen is the warmest room of the house", "Somebody explained it twice, and kindly",
		"The bus pass ends before the course does", "Children translate what they should not have to hear",
	}
	persianThought = "نامه‌ها به زبانی می‌آیند که کسی نمی‌خواند"
)

// writer makes the steps of a script.
type writer struct {
	Evening
	dice *rand.Rand
	ids  *rand.ChaCha8
	at   int

	drawn bool // the last card without a name has pictures
}

// Script is an evening of eight people, planned to start at starts, in whose
// location the group lives; it is opened early if need be.
func Script(seed uint64, starts time.Time) *Evening {
	var key [32]byte
	for i := range 8 {
		key[i] = byte(seed >> (8 * i))
	}
	w := &writer{dice: rand.New(rand.NewPCG(seed, 1)), ids: rand.NewChaCha8(key)}
	w.comeIn(starts.Location().String())
	w.prepare(starts)
	order := w.dice.Perm(len(w.People))
	w.arrive(order)
	w.speak(order)
	w.board(order)
	w.close(order)
	return &w.Evening
}

// do adds a step to those that go at once.
func (w *writer) do(who int, command string, b func(*Cast) any) *Step {
	w.Steps = append(w.Steps, Step{At: w.at, Who: who, Command: command, ID: w.id(), body: b})
	return &w.Steps[len(w.Steps)-1]
}

// say is do with a body that names nobody.
func (w *writer) say(who int, command string, b body) *Step {
	return w.do(who, command, func(*Cast) any { return b })
}

// then begins what goes after all before it.
func (w *writer) then() { w.at++ }

func (w *writer) id() journal.ID {
	id, err := journal.NewID(w.ids)
	if err != nil {
		panic(err) // these dice do not fail
	}
	return id
}

func (w *writer) secret() string {
	s, err := kernel.NewCode(w.ids)
	if err != nil {
		panic(err)
	}
	return s
}

// text is a free text that no other step has.
func (w *writer) text(who int) string {
	s := thoughts[w.dice.IntN(len(thoughts))]
	if w.People[who].Language == "fa" {
		s = persianThought
	}
	return fmt.Sprintf("%s (%08x)", s, w.ids.Uint64()>>32)
}

// comeIn lets everybody come in and be welcomed.
func (w *writer) comeIn(zone string) {
	for i, side := range sides {
		p := Person{Name: names[i], Picture: pictures[i], Side: side, Language: "en"}
		if i%3 == 2 {
			p.Name, p.Language = persian[i/3], "fa"
		}
		w.People = append(w.People, p)
	}
	w.Founding = Founding{
		Name: "The kitchen table", Languages: []string{"en", "fa"}, Zone: zone, Founder: w.People[0],
	}
	w.do(0, Found, nil)
	w.then()
	invite := w.secret()
	w.say(0, "members.invite", body{"uses": 10, "side": "practitioner", "secret": invite}).Secret = invite
	w.then()
	for i, p := range w.People[1:] {
		s := w.do(1+i, Join, nil)
		if p.Side != "lived" {
			s.Secret = invite
		}
	}
	w.then()
	for i := range w.People[1:] {
		w.do(0, "members.welcome", func(c *Cast) any { return body{"member": c.Member(1 + i)} })
	}
	w.say(1, "members.rename", body{"picture": "rainbow"})
	w.Guest = w.say(0, "members.add_without_phone", body{"name": "Quince", "language": "fa"}).ID
	w.then()
}

// prepare plans the session and what to talk about.
func (w *writer) prepare(starts time.Time) {
	plan := w.text(1)
	s := w.do(1, "sessions.plan", func(c *Cast) any {
		return body{
			"title": plan, "starts": starts.Format("2006-01-02T15:04"), "every": "week",
			"place": "Upstairs, the room with the plants", "languages": []string{"en", "fa"},
			"food": "Lentil soup", "childcare": "In the next room",
			"care": body{
				"hard_today": "Waiting", "pause_signal": "A hand on the table", "if_disclosed": "We listen, and stop when asked",
				"closing": "Tea", "supporters": []journal.MemberID{c.Member(3), c.Member(4)},
			},
		}
	})
	s.Text, w.Session = plan, s.ID
	w.then()
	var items []journal.ID
	for who := 2; who < 5; who++ {
		items = append(items, w.texted(who, "sessions.add_item", nil).ID)
	}
	w.say(1, "sessions.change", body{"session": w.Session, "food": "Lentil soup and bread"})
	w.then()
	for who := range w.People {
		w.say(who, "sessions.vote_item", body{"session": w.Session, "item": items[(who*who)%len(items)]})
	}
	w.then()
	w.say(0, "sessions.open", body{"session": w.Session, "early": true})
	w.then()
}

// texted is a step with a free text.
func (w *writer) texted(who int, command string, more body) *Step {
	b := body{"session": w.Session, "text": w.text(who)}
	for k, v := range more {
		b[k] = v
	}
	s := w.say(who, command, b)
	s.Text = b["text"].(string)
	return s
}

// unsigned adds a card without a name; every second one has pictures too.
func (w *writer) unsigned(who int) *Step {
	secret := w.secret()
	b := body{"secret": secret}
	if w.drawn = !w.drawn; w.drawn {
		b["pictures"] = []string{"letter", "no_sleep", "bus"}
	}
	s := w.texted(who, "sessions.add_card", b)
	s.Veiled, s.Secret = true, secret
	return s
}
