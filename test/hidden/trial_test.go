package hidden

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"alongside/journal"
	"alongside/kernel/roomtest"
	"alongside/kernel/roster"
	"alongside/rooms/sessions"
)

// guess is what somebody with the store may try: that a member gave this command,
// and what its entry's words would then be.
type guess struct {
	what  string
	body  []byte
	truth bool
}

// sealed is what the kernel seals: the beginning of the fingerprint of the command,
// the member, room for a code, the words, and blanks up to the step.
func sealed(t *testing.T, command string, asked any, by journal.MemberID, words any) []byte {
	t.Helper()
	b := make([]byte, 16+16+32)
	finger := sha256.Sum256(append([]byte(command+"\x00"), bytes.TrimSpace(roomtest.JSON(t, asked))...))
	copy(b, finger[:16])
	copy(b[16:], by[:])
	b = append(b, bytes.TrimSpace(roomtest.JSON(t, words))...)
	for len(b)%journal.PadStep != 0 {
		b = append(b, ' ')
	}
	return b
}

// guesses are every member with every answer.
func (h *hall) guesses(t *testing.T, c cast) (all []guess) {
	t.Helper()
	id := func(s string) journal.ID {
		id, err := journal.ParseID(s)
		if err != nil {
			t.Fatal(err)
		}
		return id
	}
	session, item, round, card := id(h.session), id(h.ids[1]), id(h.ids[2]), id(h.ids[3])
	for name, who := range h.Of {
		if who.ID == "" {
			continue // a tablet
		}
		by := journal.MemberID(id(who.ID))
		add := func(what, command string, asked, words any, truth bool) {
			all = append(all, guess{name + " " + what, sealed(t, command, asked, by, words), truth})
		}
		add("came", "sessions.arrive", sessions.Which{Session: session}, struct{}{}, c.came(name))
		for n := range 6 {
			f := body{"session": h.session, "feeling": n}
			if n == 0 {
				delete(f, "feeling")
			}
			add(fmt.Sprint("feels ", n), "sessions.check_in", checkIn(t, f), words(body{"feeling": n}), n > 0 && c.feels[n-1] == name)
		}
		add("wants the item", "sessions.vote_item", sessions.VoteItem{Session: session, Item: item}, sessions.VoteWords{For: item}, name == c.votes[0])
		add("wants the card", "sessions.vote_card", sessions.VoteCard{Session: session, Card: card}, sessions.VoteWords{For: card},
			name == c.votes[0] || name == c.votes[1] || name == c.votes[2])
		for n := 1; n <= 2; n++ {
			at := slices.Index(c.sits[:], name)
			add(fmt.Sprint("sits at table ", n), "sessions.sit", sessions.Sit{Session: session, Table: n}, body{"table": n}, at >= 0 && n == 1+at/5)
		}
		for other, hand := range h.Of {
			if hand.ID != "" {
				to := journal.MemberID(id(hand.ID))
				add("lets "+other+" write", "members.allow_scribe", roster.AllowScribe{Member: to, Session: session}, body{"hand": to}, name == "dan" && other == c.hand)
			}
		}
		add("passes", "sessions.skip", sessions.InRound{Session: session, Round: round}, sessions.TurnWords{Round: round}, name == c.skips)
	}
	return append(all, h.turns(t, c, session, round)...)
}

// turns are all turns that fay, who leads, may have given, after every time that
// the turn before may have taken.
func (h *hall) turns(t *testing.T, c cast, session, round journal.ID) (all []guess) {
	var fay journal.MemberID
	_ = fay.UnmarshalText([]byte(h.Of["fay"].ID))
	for name, who := range h.Of {
		if who.ID == "" {
			continue
		}
		var to journal.MemberID
		_ = to.UnmarshalText([]byte(who.ID))
		for seconds := range 301 {
			i := -1
			for j, m := range c.turns {
				if m == name {
					i = j
				}
			}
			all = append(all, guess{
				fmt.Sprintf("%s speaks after %d seconds", name, seconds),
				sealed(t, "sessions.take_turn", sessions.TakeTurn{Session: session, Round: round, Member: to}, fay,
					sessions.TurnWords{Round: round, Member: to, Seconds: seconds}),
				i == 0 && seconds == 0 || i > 0 && seconds == 60,
			})
		}
	}
	return all
}

func (c cast) came(name string) bool {
	switch name {
	case "fay", "ada", "ben", "cleo", "dan", "pia", "qia", c.arrives:
		return true
	}
	return false
}

func checkIn(t *testing.T, f body) (c sessions.CheckIn) {
	t.Helper()
	if err := json.Unmarshal(roomtest.JSON(t, f), &c); err != nil {
		t.Fatal(err)
	}
	return c
}

func words(b body) any {
	if b["feeling"] == 0 {
		return struct{}{}
	}
	return b
}

// try tries every guess with every salt against every sum, and returns which fit.
func try(all []guess, salts [][]byte, sums map[journal.Sum]bool) (fit map[string]bool) {
	fit = map[string]bool{}
	for _, g := range all {
		for _, salt := range salts {
			if sums[sha256.Sum256(append(salt[:len(salt):len(salt)], g.body...))] {
				fit[g.what] = true
			}
		}
	}
	return fit
}

// held is what somebody with the store has to try with: all sums, and all salts
// and whatever may have become of one.
func (h *hall) held(t *testing.T) (salts [][]byte, sums map[journal.Sum]bool) {
	t.Helper()
	salts, sums = [][]byte{nil, make([]byte, journal.SaltSize)}, map[journal.Sum]bool{}
	for _, e := range roomtest.Entries(t, h.store, h.ID) {
		sums[e.Said], sums[e.Sum] = true, true
		if !e.Words.None() {
			salts = append(salts, e.Words.Salt[:])
		}
		salts = append(salts, e.ID[:], e.Said[:])
	}
	return salts, sums
}

// TestTryingEveryMemberAndAnswerFindsNothingOnceItIsOver has the store and its key
// and tries all that may have been, against all hashes. While the session is open,
// and the salts are there, that finds out everything; afterwards nothing.
func TestTryingEveryMemberAndAnswerFindsNothingOnceItIsOver(t *testing.T) {
	c := usual()
	c.unclosed = true
	h := play(t, c)
	all := h.guesses(t, c)
	salts, sums := h.held(t)
	fit := try(all, salts, sums)
	for _, g := range all {
		if fit[g.what] != g.truth {
			t.Errorf("while it is open: %s: %v, found %v", g.what, g.truth, fit[g.what])
		}
	}
	h.Do("fay", "sessions.close", body{"session": h.session})
	salts, sums = h.held(t)
	if fit := try(all, salts, sums); len(fit) > 0 {
		t.Errorf("once it is over one still finds out: %v", fit)
	}
}
