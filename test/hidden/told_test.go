package hidden

import (
	"fmt"
	"net/http"
	"testing"

	"alongside/kernel/roomtest"
)

// gather lets come who has no phone, sit down who sits, and a tablet go round; fay
// makes somebody invented up.
func (h *hall) gather(c cast) {
	h.alpha = h.Do("fay", "characters.create", body{"name": "Alpha"})
	h.stage = h.Do("fay", "characters.add_stage", body{"character": h.alpha, "title": "The bus"})
	h.watch.CatchUp()
	h.Phoneless("fay", "pia")
	h.Phoneless("fay", "qia")
	for _, voice := range []string{"pia", "qia"} {
		h.does(c.scribe, "sessions.arrive", body{"for": h.Of[voice].ID})
	}
	h.Lend("fay", "tablet")
	h.does("fay", "sessions.set_tables", body{"tables": []string{"by the window", "by the door"}})
	for i, who := range c.sits {
		h.does(who, "sessions.sit", body{"table": 1 + i/5})
	}
	h.does("dan", "members.allow_scribe", body{"member": h.Of[c.hand].ID})
	h.does(c.hand, "sessions.add_signed_card", body{"for": h.Of["dan"].ID, "text": "written for dan"})
	h.does(c.scribe, "sessions.add_signed_card", body{"for": h.Of["pia"].ID, "text": "written for pia"})
	h.Do(c.scribe, "characters.add_trait", body{"character": h.alpha, "kind": "hope", "text": "a garden", "for": h.Of["pia"].ID})
	h.watch.CatchUp()
}

// tell lets people say something of somebody invented, take slips in and hand the
// tablet round. It does so once before the hat is opened and once after.
func (h *hall) tell(c cast, round int) {
	h.Helper()
	of := body{"character": h.alpha}
	at := body{"character": h.alpha, "stage": h.stage}
	slip := body{"session": h.session, "text": fmt.Sprint("a slip ", round), "dots": 2}
	said := []struct {
		command string
		of, b   body
	}{
		{"characters.add_moment", at, body{"kind": "helps", "text": fmt.Sprint("a moment ", round)}},
		{"characters.add_moment", at, body{"kind": "harms", "pictures": []string{"bus", "no_sleep"}}},
		{"characters.add_change", at, body{"text": fmt.Sprint("a change ", round)}},
		{"characters.still_true", of, body{"answer": "change", "text": fmt.Sprint("not quite ", round)}},
		{"sessions.take_slip", slip, body{}},
	}
	var ids []string
	for i, s := range said {
		if i == 3 && round > 0 {
			continue // one may have answered already
		}
		for k, v := range s.of {
			s.b[k] = v
		}
		s.b["secret"] = secret(100 + round*10 + i)
		ids = append(ids, h.put(c, fmt.Sprintf("%s %d %d", s.command, round, i), c.tells[(round+i)%len(c.tells)], s.command, s.b))
		h.does("wes", "sessions.add_signed_card", body{"text": "and meanwhile"})
	}
	h.fromTheTablet(c, round)
	if round > 0 {
		h.takeBack(h.told[0], secret(100)) // opened
		h.takeBack(ids[0], secret(100+round*10))
	}
	h.told = append(h.told, ids...)
}

func (h *hall) takeBack(id, code string) {
	h.Helper()
	if a := h.PostJSON(h.Path("take_back"), "", body{"contribution": id, "secret": code}); a.Status != http.StatusOK {
		h.Fatalf("taking back: %d %s", a.Status, a.Body)
	}
}

// fromTheTablet puts a card into the hat on the tablet, in whosever hands it is.
func (h *hall) fromTheTablet(c cast, round int) {
	h.Helper()
	c.forms = false // its pages are as different as who holds it
	h.Hand("tablet", c.holds[round/4])
	b := body{"session": h.session, "text": fmt.Sprint("on the tablet ", round), "secret": secret(200 + round)}
	h.put(c, fmt.Sprint("on the tablet ", round), "tablet", "sessions.add_card", b)
	h.Hand("tablet", "")
}

// TestWhoWroteForAnotherLeavesNoTrace compares evenings that differ in who wrote for
// somebody without a phone: nothing ever tells, not even while it lasts. Whom somebody
// with a phone let write is there for that evening, and gone after it.
func TestWhoWroteForAnotherLeavesNoTrace(t *testing.T) {
	a := play(t, usual())
	c := usual()
	c.scribe = "wes"
	mustBeAlike(t, "another wrote for pia", a.traces, play(t, c).traces)
	c = usual()
	c.hand = "cleo"
	b := play(t, c)
	if found := a.unlike(b.traces); len(in(found, "before the hat: log")) == 0 {
		t.Error("dan lets another write, and nobody finds it while it lasts: the comparison sees nothing")
	}
	left := []string{"before the hat: shown", "in the hat: shown", "closed", "the day after", "live stream", "drawn"}
	mustBeAlike(t, "another wrote for dan", a.masked(t, left...), b.masked(t, left...))
	for _, e := range roomtest.Entries(t, a.store, a.ID) {
		if e.Kind == "members.scribe_allowed" && !e.Words.None() {
			t.Error("who writes for whom stands after the evening")
		}
	}
}

// TestWhatIsSaidWithoutANameHasRoomForNoMember looks into the words that the hat holds
// and held: where the kernel seals the member of what passes, there is nobody.
func TestWhatIsSaidWithoutANameHasRoomForNoMember(t *testing.T) {
	c := usual()
	c.unclosed = true
	h := play(t, c)
	held, err := h.store.Held(t.Context(), h.ID)
	if err != nil {
		t.Fatal(err)
	}
	unsigned, passing := map[string]int{}, 0
	kinds := map[string]bool{}
	for _, r := range h.Kernel.Rooms() {
		for _, k := range r.Kinds {
			kinds[k.Name] = k.Unsigned()
		}
	}
	for _, e := range append(roomtest.Entries(t, h.store, h.ID), held...) {
		if e.Words.None() {
			continue
		}
		by := [16]byte(e.Words.Body[16:32])
		switch {
		case !kinds[e.Kind] && by != [16]byte{}:
			passing++ // so this is where it would be
		case !kinds[e.Kind]:
		case by != [16]byte{} || !e.By.Zero():
			t.Errorf("a %s bears a member", e.Kind)
		default:
			unsigned[e.Kind]++
		}
	}
	if len(unsigned) < 5 || passing < 10 {
		t.Errorf("looked at %v, and %d of what passes", unsigned, passing)
	}
}
