package hidden

import (
	"bytes"
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"alongside/journal"
	"alongside/journal/memory"
	"alongside/kernel/roomtest"
	"alongside/test/indoors"
)

// line is what somebody with the store and its key sees of an entry.
type line struct {
	id   journal.ID
	by   journal.MemberID
	card bool // or a moment, a change, a slip: without a name
}

// night is an evening as such a person has it: the journal in its order, what lies
// in the hat behind it, and who was there, in the order in which they first signed.
type night struct {
	lines  []line
	there  []journal.MemberID
	author map[journal.ID]journal.MemberID // which is what they would like to know
}

// adversaries guess who wrote a card.
var adversaries = map[string]func(night) map[journal.ID]journal.MemberID{
	"by position":                    byPosition,
	"by neighbouring signed entries": byNeighbours,
	"by the order of the ids":        byIDs,
}

// byPosition thinks that people write in the order in which they first signed.
func byPosition(n night) map[journal.ID]journal.MemberID {
	guess := map[journal.ID]journal.MemberID{}
	for _, l := range n.lines {
		if l.card {
			guess[l.id] = n.there[len(guess)%len(n.there)]
		}
	}
	return guess
}

// byNeighbours thinks that whoever signed last wrote the card.
func byNeighbours(n night) map[journal.ID]journal.MemberID {
	guess := map[journal.ID]journal.MemberID{}
	last := n.there[0]
	for _, l := range n.lines {
		if l.card {
			guess[l.id] = last
		} else if !l.by.Zero() {
			last = l.by
		}
	}
	return guess
}

// byIDs thinks that ids made one after the other are near each other.
func byIDs(n night) map[journal.ID]journal.MemberID {
	n.lines = slices.Clone(n.lines)
	slices.SortFunc(n.lines, func(a, b line) int { return bytes.Compare(a.id[:], b.id[:]) })
	return byNeighbours(n)
}

// Evenings, and people in each, every one of whom writes one card.
const (
	nights = 200
	seats  = 8
)

// simulate lets people meet for many evenings. In each they go round in another
// order: one signs a card and whispers another. The nights come as they are before
// and after the hat is opened, and as they would be if there were no hat: each
// card enters at once, under an id that follows the one before.
func simulate(t *testing.T) (before, after, hatless []night) {
	t.Helper()
	h := indoors.Open(t, memory.New(), indoors.Clock(t, "2026-11-24T17:30"), 5)
	g := h.Found(1, "Harbour kitchen", "fay")
	names := []string{"fay"}
	for i := range seats - 1 {
		name := fmt.Sprintf("person %c", 'a'+i)
		g.Welcome("fay", "lived", name)
		names = append(names, name)
	}
	r := rand.New(rand.NewPCG(11, 24))
	alpha := g.Do("fay", "characters.create", body{"name": "Alpha"})
	stage := g.Do("fay", "characters.add_stage", body{"character": alpha, "title": "The bus"})
	for range nights {
		m := &meeting{Group: g, t: t, from: len(roomtest.Entries(t, h.Store, g.ID)), dice: r, alpha: alpha, stage: stage}
		r.Shuffle(len(names), func(i, j int) { names[i], names[j] = names[j], names[i] })
		m.meet(names)
		before, hatless = append(before, m.night()), append(hatless, m.hatless())
		m.give("fay", "sessions.open_hat", body{})
		after = append(after, m.night())
		m.give("fay", "sessions.close", body{})
	}
	return before, after, hatless
}

// meeting is one of the evenings under way.
type meeting struct {
	*indoors.Group
	t       *testing.T
	from    int // entries before it
	dice    *rand.Rand
	alpha   string // somebody invented
	stage   string // of their road
	session string
	author  map[journal.ID]journal.MemberID
	spoken  []line // as it was said, cards and all
}

// give gives a command whose id the house makes.
func (m *meeting) give(who, command string, b body) journal.ID {
	m.t.Helper()
	if m.session != "" && !strings.HasPrefix(command, "characters.") {
		b["session"] = m.session
	}
	a := m.Try(who, command, b)
	id, err := journal.ParseID(a.Text("id"))
	if err != nil {
		m.t.Fatalf("%s of %s: %d %s", command, who, a.Status, a.Body)
	}
	if unsigned[command] != "" || command == "sessions.add_signed_card" {
		var by journal.MemberID
		_ = by.UnmarshalText([]byte(m.Of[who].ID))
		if unsigned[command] != "" {
			m.author[id] = by
			by = journal.MemberID{}
		}
		m.spoken = append(m.spoken, line{id, by, by.Zero()})
	}
	return id
}

func (m *meeting) meet(names []string) {
	m.author = map[journal.ID]journal.MemberID{}
	m.session = m.give("fay", "sessions.plan", body{
		"title": "Evening", "starts": "2026-11-24T18:00", "care": m.Care("person a", "person b"),
	}).String()
	m.give("fay", "sessions.open", body{})
	for _, name := range names {
		m.give(name, "sessions.arrive", body{})
	}
	m.give("fay", "sessions.take_role", body{"role": "facilitator"})
	for _, name := range names {
		m.give(name, "sessions.add_signed_card", body{"text": "with a name"})
		m.whisper(name)
	}
}

// unsigned are the ways to say something without a name, and what it becomes.
var unsigned = map[string]string{
	"sessions.add_card": "sessions.card_added", "sessions.take_slip": "sessions.card_added",
	"characters.add_moment": "characters.moment_added", "characters.add_change": "characters.change_added",
}

// whisper says something without a name, in one of these ways.
func (m *meeting) whisper(name string) {
	switch m.dice.IntN(5) {
	case 0:
		m.give(name, "sessions.add_card", body{"text": "without"})
	case 1:
		m.give(name, "sessions.add_card", body{"pictures": []string{"letter", "bus"}})
	case 2:
		m.give(name, "sessions.take_slip", body{"text": "on paper"})
	case 3:
		m.give(name, "characters.add_moment", body{"character": m.alpha, "stage": m.stage, "kind": "helps", "text": "without"})
	default:
		m.give(name, "characters.add_change", body{"character": m.alpha, "stage": m.stage, "text": "without"})
	}
}

// whispered reports whether a kind is one of these.
func whispered(kind string) bool {
	return slices.Contains(slices.Collect(maps.Values(unsigned)), kind)
}

// night is what the store holds of the evening.
func (m *meeting) night() night {
	m.t.Helper()
	var lines []line
	for _, e := range roomtest.Entries(m.t, m.Store, m.ID)[m.from:] {
		lines = append(lines, line{e.ID, e.By, whispered(e.Kind)})
	}
	hat, err := m.Store.Held(m.t.Context(), m.ID)
	if err != nil {
		m.t.Fatal(err)
	}
	for _, e := range hat {
		lines = append(lines, line{id: e.ID, card: whispered(e.Kind)})
	}
	return night{lines, m.there(), m.author}
}

// there are those who signed cards, in that order.
func (m *meeting) there() (all []journal.MemberID) {
	for _, l := range m.spoken {
		if !l.by.Zero() {
			all = append(all, l.by)
		}
	}
	return all
}

// hatless is the evening as it would be kept without a hat.
func (m *meeting) hatless() night {
	n := night{there: m.there(), author: map[journal.ID]journal.MemberID{}}
	for i, l := range m.spoken {
		was := l.id
		l.id = roomtest.ID(i)
		n.lines = append(n.lines, l)
		if l.card {
			n.author[l.id] = m.author[was]
		}
	}
	return n
}

// hits counts how many cards somebody guessed right, of how many.
func hits(t *testing.T, all []night, guess func(night) map[journal.ID]journal.MemberID) (right, cards int) {
	t.Helper()
	for _, n := range all {
		who := guess(n)
		for id, author := range n.author {
			cards++
			if who[id] == author {
				right++
			}
		}
		if len(who) != seats || len(n.author) != seats {
			t.Fatalf("%d guesses of %d cards", len(who), len(n.author))
		}
	}
	return right, cards
}

// TestWhoHasTheStoreGuessesAuthorsNoBetterThanByChance lets three adversaries have
// the store, its key and the list of who was there. Each must do no better than
// chance and three standard deviations, and succeed where there is no hat.
func TestWhoHasTheStoreGuessesAuthorsNoBetterThanByChance(t *testing.T) {
	before, after, hatless := simulate(t)
	for name, guess := range adversaries {
		for when, all := range map[string][]night{"before the hat was opened": before, "afterwards": after} {
			right, cards := hits(t, all, guess)
			chance := float64(cards) / seats
			// Guesses of one evening may hang together. The fixed points of a random order
			// have variance 1, more than that of guesses one by one.
			most := chance + 3*math.Sqrt(nights)
			t.Logf("%s, %s: %d of %d, chance %.0f, most %.0f", name, when, right, cards, chance, most)
			if float64(right) > most {
				t.Errorf("%s, %s: %d of %d cards guessed right, at most %.0f would be chance", name, when, right, cards, most)
			}
		}
		if right, cards := hits(t, hatless, guess); right < cards*9/10 {
			t.Errorf("%s, without a hat: only %d of %d: this adversary sees nothing", name, right, cards)
		}
	}
}
