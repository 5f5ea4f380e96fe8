package hidden

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"path/filepath"
	"testing"
	"time"

	"alongside/journal"
	"alongside/journal/sqlite"
	"alongside/test/indoors"
)

type body = indoors.Body

// full is a store whose hat takes nothing for once.
type full struct {
	journal.Store
	once bool
}

var errFull = errors.New("no room on the disk")

// Hold implements journal.Store.
func (f *full) Hold(ctx context.Context, g journal.GroupID, e journal.Entry, due journal.Day) error {
	if f.once {
		f.once = false
		return errFull
	}
	return f.Store.Hold(ctx, g, e, due)
}

// cast says who does what in an evening that is otherwise always the same.
type cast struct {
	cards    [6]string // who puts which card into the hat
	forms    bool      // by the form of the page
	answers  [3]string // who gives which answer at the end
	signs    string    // who signs a card
	votes    [3]string // who votes for it
	turns    [3]string // who speaks
	skips    string
	pauses   string
	feels    [5]string // who feels how, from 1 to 5
	arrives  string    // the last to come
	sits     [6]string // who sits down, all but the last at the first table
	tells    [8]string // who tells what of somebody invented, or takes in which slip
	holds    [2]string // in whose hands the tablet is from which a card comes; "": nobody's
	scribe   string    // writes for pia, who has no phone
	hand     string    // whom dan lets write for him
	noFault  bool      // the disk is never full
	oneMore  bool      // wes votes too
	unclosed bool      // ends before the close
}

// usual is an evening.
func usual() cast {
	return cast{
		cards: [6]string{"ada", "ben", "cleo", "dan", "ada", "ben"}, answers: [3]string{"ada", "ben", "cleo"},
		signs: "dan", votes: [3]string{"ada", "ben", "cleo"}, turns: [3]string{"ada", "ben", "cleo"}, skips: "dan", pauses: "ada",
		feels: [5]string{"ada", "ben", "cleo", "dan", "fay"}, arrives: "eli",
		sits:  [6]string{"ada", "ben", "cleo", "dan", "fay", "eli"},
		tells: [8]string{"ada", "ben", "cleo", "dan", "ada", "ben", "cleo", "dan"},
		holds: [2]string{"", "pia"}, scribe: "ada", hand: "ada",
	}
}

// hall is an evening under way.
type hall struct {
	*indoors.Group
	traces
	store   *full
	path    string
	session string
	ids     []string // of all there is to look at
	alpha   string   // somebody invented
	stage   string   // of their road
	told    []string // what was told of them
	watch   *indoors.Stream
}

// play plays an evening: fay leads, wes looks on.
func play(t *testing.T, c cast) *hall {
	t.Helper()
	h := &hall{traces: traces{}, path: filepath.Join(t.TempDir(), "house.db")}
	s, err := sqlite.Open(h.path, key)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	h.store = &full{Store: s}
	h.Group = indoors.Open(t, h.store, indoors.Clock(t, "2026-11-24T17:30"), 3).Found(1, "Harbour kitchen", "fay")
	h.Welcome("fay", "lived", "ada", "ben", "cleo", "dan", "eli", "gil", "hal", "wes")
	h.watch = h.Watch("wes")
	h.watch.CatchUp()
	h.begin(c)
	h.talk(c)
	h.look("before the hat")
	h.hat(c)
	h.traces["drawn"] = fmt.Append(nil, h.Dice.Drawn)
	if !c.unclosed {
		h.over()
	}
	h.traces["live stream"] = h.watch.Close()
	return h
}

// look takes down everything at one moment.
func (h *hall) look(when string) {
	h.Helper()
	h.watch.CatchUp()
	h.disk(h, when, h.path)
	by := map[string][]string{
		"session": {h.session}, "character": {h.alpha}, "stage": {h.stage}, "member": {h.Of["pia"].ID, h.Of["dan"].ID}, "name": {"home"},
	}
	h.shown(h.Group, when, "wes", append(h.ids[:len(h.ids):len(h.ids)], h.told...), by)
	h.counted(h.Group, when)
}

// does gives a command about the session and lets a minute pass.
func (h *hall) does(who, command string, more body) string {
	h.Helper()
	if more == nil {
		more = body{}
	}
	more["session"] = h.session
	id := h.Do(who, command, more)
	h.watch.CatchUp()
	h.Clock.Move(time.Minute)
	return id
}

func (h *hall) begin(c cast) {
	h.session = h.Do("fay", "sessions.plan", body{
		"title": "Evening", "starts": "2026-11-24T18:00", "every": "week", "care": h.Care("gil", "wes"),
	})
	h.watch.CatchUp()
	item := h.does("ben", "sessions.add_item", body{"text": "the letters"})
	h.ids = append(h.ids, h.session, item)
	h.does("wes", "sessions.open", nil)
	for _, who := range []string{"fay", "ada", "ben", "cleo", "dan", c.arrives} {
		h.does(who, "sessions.arrive", nil)
	}
	h.does("fay", "sessions.take_role", body{"role": "facilitator"})
	for i, who := range c.feels {
		h.does(who, "sessions.check_in", body{"feeling": i + 1})
	}
	h.does(c.votes[0], "sessions.vote_item", body{"item": item})
	h.gather(c)
}

func (h *hall) talk(c cast) {
	round := h.does("fay", "sessions.start_round", body{"question": "What helps?", "seconds": 120})
	for _, who := range c.turns {
		h.does("fay", "sessions.take_turn", body{"round": round, "member": h.Of[who].ID})
	}
	h.does(c.skips, "sessions.skip", body{"round": round})
	h.does(c.pauses, "sessions.pause", nil)
	h.does("fay", "sessions.go_on", nil)
	h.does("fay", "sessions.hand_on", body{"round": round})
	card := h.does(c.signs, "sessions.add_signed_card", body{"text": "a card with a name"})
	h.ids = append(h.ids, round, card)
	for _, who := range c.votes {
		h.does(who, "sessions.vote_card", body{"card": card})
	}
	if c.oneMore {
		h.does("wes", "sessions.vote_card", body{"card": card})
	}
}

// hat fills the hat, opens it, and fills it again. Between the cards others go on.
func (h *hall) hat(c cast) {
	var cards []string
	for i, who := range c.cards {
		switch i {
		case 2:
			h.store.once = !c.noFault
		case 4:
			h.look("in the hat")
			h.does("fay", "sessions.open_hat", nil)
			h.ids = append(h.ids, cards...)
			h.look("after the hat was opened")
		}
		if i == 0 || i == 4 { // once before, once after
			h.tell(c, i)
		}
		cards = append(cards, h.whisper(c, i, who))
		h.does("wes", "sessions.add_signed_card", body{"text": "meanwhile"})
	}
	for i, who := range c.answers {
		h.does(who, "sessions.reflect", body{"voice": i + 3})
	}
	for _, i := range []int{1, 5} { // one on the board, one still in the hat
		a := h.PostJSON(h.Path("take_back"), "", body{"contribution": cards[i], "secret": secret(i)})
		if a.Status != http.StatusOK {
			h.Fatalf("taking back: %d %s", a.Status, a.Body)
		}
	}
	h.look("in the hat again")
}

func secret(i int) string { return fmt.Sprintf("5555 0000 0000 0000 %04d", i) }

// whisper puts a card into the hat; where the disk is full, a second time; and
// once more for good measure, as a phone does that did not hear the answer.
func (h *hall) whisper(c cast, i int, who string) string {
	h.Helper()
	b := body{"session": h.session, "text": fmt.Sprintf("said without a name, %d", i), "secret": secret(i), "table": 1}
	if i%3 == 1 {
		delete(b, "text")
		b["pictures"] = []string{"letter", "bus"}
	}
	return h.put(c, fmt.Sprint("card ", i), who, "sessions.add_card", b)
}

// put puts something into the hat.
func (h *hall) put(c cast, what, who, command string, b body) string {
	h.Helper()
	b["id"] = h.Next()
	for n := 0; n < 2; n++ {
		before := h.Dice.Drawn
		var a indoors.Answer
		if c.forms {
			b["back"] = h.Page("sessions/" + h.session + "/board")
			a = h.PostForm(h.ID, h.Page("do/"+command), h.Token(who), b)
		} else {
			a = h.Try(who, command, b)
			h.traces[fmt.Sprintf("answer to %s, %d", what, n)] = a.Body
		}
		h.traces[fmt.Sprintf("drawn for %s, %d", what, n)] = fmt.Append(nil, h.Dice.Drawn-before)
		switch {
		case a.Status == http.StatusServiceUnavailable && !c.noFault && n == 0:
			n--
			c.noFault = true
		case a.Status != http.StatusOK:
			h.Fatalf("%s of %s: %d %s", what, who, a.Status, a.Body)
		}
	}
	h.Clock.Move(time.Minute)
	return b["id"].(string)
}

// over closes the session, and lets the next day come.
func (h *hall) over() {
	h.does("fay", "sessions.close", nil)
	h.look("closed")
	h.Clock.Move(24 * time.Hour)
	h.Kernel.Tend(h.Context())
	h.look("the day after")
}
