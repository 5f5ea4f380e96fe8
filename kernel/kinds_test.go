package kernel_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"alongside/fault"
	"alongside/journal"
	"alongside/journal/memory"
	"alongside/kernel"
	"alongside/kernel/roomtest"
)

func TestWhatEachKindLeavesInTheStore(t *testing.T) {
	c := newClub(t, memory.New(), kernel.Law{})
	c.Do(c.kite, "notes.write", `{"what":"a canary","n":3}`)
	e := c.last()
	by, _, words, err := kernel.Envelope(e)
	if err != nil || e.By != c.kite || !by.Zero() || string(words) != `{"what":{"lang":"en","body":"a canary"}}` {
		t.Errorf("signed: %v %v %s %v", e.By, by, words, err)
	}
	if string(e.Facts) != `{"n":3}` || len(e.Words.Body)%journal.PadStep != 0 || bytes.Contains(e.Facts, []byte("canary")) {
		t.Errorf("signed: facts %s, %d bytes of words", e.Facts, len(e.Words.Body))
	}

	a := c.Do(c.kite, "notes.mark", nil)
	e = c.last()
	if by, _, words, _ = kernel.Envelope(e); !e.By.Zero() || !by.Zero() || bytes.Contains(words, c.kite[:]) || len(a.Secret) != 20 {
		t.Errorf("nameless: %v %v %s, secret %q", e.By, by, words, a.Secret)
	}
	if bytes.Contains(e.Words.Body, []byte(a.Secret)) {
		t.Error("the secret itself is kept")
	}

	c.Do(c.kite, "notes.hum", `{"what":"a tune"}`)
	hum := c.last()
	if by, _, _, _ = kernel.Envelope(hum); !hum.By.Zero() || by != c.kite {
		t.Errorf("fleeting: %v in the column, %v in the words", hum.By, by)
	}
	if c.notes().By[hum.ID] != c.kite {
		t.Error("the fold does not know whose fleeting words they are")
	}
	c.Do(c.Founder, "notes.close", `{"id":"`+hum.ID.String()+`"}`)
	for _, e := range roomtest.Entries(t, c.store, c.ID()) {
		if e.ID == hum.ID && !e.Words.None() {
			t.Error("fleeting words outlive what sums them up")
		}
	}
	if n := c.anew(kernel.Law{}).notes(); !n.By[hum.ID].Zero() || n.Texts[hum.ID] != "" {
		t.Error("after a restart the fold still knows who hummed")
	}
	c.Do(c.kite, "notes.pair", `{"what":"twice","n":1}`)
	c.alike()
}

func TestAnIDCountsOnce(t *testing.T) {
	c := newClub(t, memory.New(), kernel.Law{})
	id, other := roomtest.ID(1), roomtest.ID(2)
	first, err := c.send(id, c.kite, "notes.write", `{"what":"once"}`)
	if err != nil || first.Seq == 0 {
		t.Fatal(first, err)
	}
	several, err := c.send(other, c.kite, "notes.pair", `{"what":"pair","n":2}`)
	if err != nil {
		t.Fatal(err)
	}
	marked, err := c.send(roomtest.ID(3), c.kite, "notes.mark", `{"what":"x"}`)
	if err != nil || marked.Secret == "" {
		t.Fatal(marked, err)
	}
	n := c.count()
	for when, c := range map[string]club{"at once": c, "after a restart": c.anew(kernel.Law{})} {
		if a, err := c.send(id, c.kite, "notes.write", ` {"what":{"lang":"en","body":"once"}} `); err != nil || a != first {
			t.Errorf("%s: %+v %v, want %+v", when, a, err, first)
		}
		if a, err := c.send(other, c.kite, "notes.pair", `{"what":"pair","n":2}`); err != nil || a != several {
			t.Errorf("%s, several: %+v %v, want %+v", when, a, err, several)
		}
		if a, err := c.send(roomtest.ID(3), c.kite, "notes.mark", `{"what":"x"}`); err != nil || a.Seq != marked.Seq || a.Secret != "" {
			t.Errorf("%s, with a secret: %+v %v, want %+v without it", when, a, err, marked)
		}
		for what, err := range map[string]error{
			"another body":    second(c.send(id, c.kite, "notes.write", `{"what":"twice"}`)),
			"another asker":   second(c.send(id, c.Founder, "notes.write", `{"what":"once"}`)),
			"another command": second(c.send(id, c.kite, "notes.pair", `{"what":"once"}`)),
			"a veiled one":    second(c.send(id, c.kite, "notes.whisper", `{"what":"once"}`)),
			"a member's id":   second(c.send(c.kite.ID(), c.kite, "notes.write", `{"what":"once"}`)),
		} {
			if !isFault(err, fault.Conflict) {
				t.Errorf("%s, %s: %v", when, what, err)
			}
		}
	}
	if c.count() != n {
		t.Error("sending again left something")
	}
	elsewhere := club{Group: roomtest.Found(t, c.house, 2), store: c.store}
	if _, err := elsewhere.send(id, elsewhere.Founder, "notes.write", `{"what":"once"}`); !isFault(err, fault.Conflict) {
		t.Errorf("the id of an entry in another group: %v", err)
	}
}

func second[T any](_ T, err error) error { return err }

func TestFaultsNameTheField(t *testing.T) {
	c := newClub(t, memory.New(), kernel.Law{})
	long := strings.Repeat("س", kernel.TextMost+1)
	for _, f := range []struct {
		name, command, body string
		kind                fault.Kind
		field, says         string
	}{
		{"cut short", "notes.write", `{"what":`, fault.Malformed, "", "8"},
		{"no JSON", "notes.write", `{"what":"x",}`, fault.Malformed, "", "13"},
		{"more behind it", "notes.write", `{"what":"x"} {}`, fault.Malformed, "", "1"},
		{"a bracket too many", "notes.write", `{"what":"x"}}`, fault.Malformed, "", "1"},
		{"a list", "notes.write", `["x"]`, fault.Malformed, "", ""},
		{"an unknown field", "notes.write", `{"what":"x","who":"y"}`, fault.Invalid, "who", ""},
		{"a number for a text", "notes.write", `{"what":5}`, fault.Invalid, "what", ""},
		{"a number inside a text", "notes.write", `{"what":{"body":5}}`, fault.Invalid, "what", ""},
		{"a text for a number", "notes.write", `{"what":"x","n":"y"}`, fault.Invalid, "n", ""},
		{"no id", "notes.change", `{"id":"x"}`, fault.Invalid, "id", ""},
		{"a short secret", "notes.mark", `{"secret":"1234 5678 901-"}`, fault.Invalid, "secret", "20"},
		{"a long secret", "notes.mark", `{"secret":"` + strings.Repeat("1", 129) + `"}`, fault.Invalid, "secret", "20"},
		{"a hash for a secret", "notes.mark", `{"secret":` + string(roomtest.JSON(t, kernel.Seal("1234567890123456"))) + `}`, fault.Invalid, "secret", ""},
		{"too long", "notes.write", `{"what":"` + long + `"}`, fault.Invalid, "what", "10,000"},
		{"too long in a list", "notes.write", `{"what":"x","more":["y","` + long + `"]}`, fault.Invalid, "more", ""},
		{"an unknown language", "notes.write", `{"what":{"lang":"xx","body":"x"}}`, fault.Invalid, "what", ""},
		{"nothing but blanks", "notes.write", `{"what":"  "}`, fault.Invalid, "what", ""},
		{"what the gate refuses", "notes.whisper", `{"what":""}`, fault.Invalid, "what", ""},
		{"no such command", "notes.sing", `{}`, fault.NotFound, "", ""},
	} {
		_, err := c.Try(c.kite, f.command, f.body)
		e := fault.Of(err)
		if e == nil || e.Kind != f.kind || !strings.HasPrefix(e.Field, f.field) || (f.field == "") != (e.Field == "") {
			t.Errorf("%s: %v, want kind %d at %q", f.name, err, f.kind, f.field)
			continue
		}
		if words := e.Words.In("en"); !strings.Contains(strings.ReplaceAll(words, ",", ""), strings.ReplaceAll(f.says, ",", "")) {
			t.Errorf("%s: %q does not say %q", f.name, words, f.says)
		}
	}
	if a := c.Do(c.kite, "notes.write", `{"what":"`+strings.Repeat("س", kernel.TextMost)+`"}`); a.Seq == 0 {
		t.Error("a text as long as may be")
	}
}

func TestTextsAreCleanedAndKnowTheirLanguage(t *testing.T) {
	c := newClub(t, memory.New(), kernel.Law{})
	a, err := c.Group.Group.Do(t.Context(), kernel.Asked{
		Name: "notes.write", By: c.kite, Language: "fa", Body: []byte(`{"what":"a\u202eb\r\nc"}`),
	})
	if err != nil {
		t.Fatal(err)
	}
	_, _, words, _ := kernel.Envelope(c.last())
	var w struct{ What kernel.Text }
	if err := json.Unmarshal(words, &w); err != nil || w.What != (kernel.Text{Lang: "fa", Body: "ab\nc"}) || a.Seq == 0 {
		t.Errorf("%s %v", words, err)
	}
	if w.What.Dir() != "rtl" {
		t.Error("direction")
	}
}

func TestTheDoorsLetInWhoMay(t *testing.T) {
	c := newClub(t, memory.New(), kernel.Law{})
	newcomer := c.JoinWith(c.Invite, "Rain")
	c.Do(c.Founder, "members.invite", `{"side":"partner","secret":"5555 5555 5555 5555 5555"}`)
	partner := c.JoinWith("5555 5555 5555 5555 5555", "Office")
	c.Do(newcomer, "notes.write", `{"what":"hello"}`)
	c.Do(partner, "notes.write", `{"what":"hello"}`)
	c.Fails(fault.Forbidden, newcomer, "notes.hum", `{"what":"la"}`)
	c.Fails(fault.Forbidden, partner, "notes.hum", `{"what":"la"}`)
	c.Fails(fault.Stranger, journal.MemberID{}, "notes.write", `{"what":"hello"}`)
	c.Fails(fault.Stranger, roomtest.Member(9), "notes.write", `{"what":"hello"}`)
	c.Do(c.kite, "members.leave", nil)
	c.Fails(fault.Stranger, c.kite, "notes.write", `{"what":"hello"}`)
	if a := c.Do(c.Founder, "notes.nothing", `{"n":1}`); a.Seq != 0 || a.ID.Zero() {
		t.Errorf("nothing came of it: %+v", a)
	}
}

func TestAScribeWritesOnlyWithLeave(t *testing.T) {
	leave := false
	law := kernel.Law{Scribe: func(_ kernel.View, hand, _ journal.MemberID) bool { return leave }}
	c := newClub(t, memory.New(), law)
	scribe := func(by journal.MemberID, command string) error {
		_, err := c.Group.Group.Do(t.Context(), kernel.Asked{Name: command, By: by, For: c.kite, Body: []byte(`{"what":"said by another"}`)})
		return err
	}
	if err := scribe(c.Founder, "notes.write"); !isFault(err, fault.Forbidden) {
		t.Errorf("without leave: %v", err)
	}
	leave = true
	if err := scribe(journal.MemberID{}, "notes.write"); !isFault(err, fault.Forbidden) {
		t.Errorf("by nobody: %v", err)
	}
	if err := scribe(c.Founder, "notes.whisper"); !isFault(err, fault.Invalid) || fault.Of(err).Field != "for" {
		t.Errorf("unsigned: %v", err)
	}
	if err := scribe(c.Founder, "members.leave"); !isFault(err, fault.Invalid) || fault.Of(err).Field != "for" {
		t.Errorf("what nobody does for another: %v", err)
	}
	_, err := c.Group.Group.Do(t.Context(), kernel.Asked{
		Name: "notes.write", By: c.Founder, For: c.kite, Shared: true, Body: []byte(`{"what":"from the tablet"}`),
	})
	if !isFault(err, fault.Forbidden) {
		t.Errorf("on a tablet that goes round, with the picture of who has leave: %v", err)
	}
	if err := scribe(c.Founder, "notes.write"); err != nil {
		t.Fatal(err)
	}
	e := c.last()
	if e.By != c.kite || string(e.Facts) != `{"scribed":true}` || bytes.Contains(e.Words.Body, c.Founder[:]) {
		t.Errorf("by %v, facts %s", e.By, e.Facts)
	}
}

func TestATabletThatGoesRoundTakesWhatHasNoName(t *testing.T) {
	c := newClub(t, memory.New(), kernel.Law{})
	tablet := func(by journal.MemberID, command, body string) error {
		_, err := c.Group.Group.Do(t.Context(), kernel.Asked{Name: command, By: by, Shared: true, Body: []byte(body)})
		return err
	}
	for range 2 { // in two people's hands
		if err := tablet(journal.MemberID{}, "notes.whisper", `{"what":"psst"}`); err != nil {
			t.Fatal(err)
		}
	}
	if err := tablet(journal.MemberID{}, "notes.write", `{"what":"whose?"}`); !isFault(err, fault.Forbidden) {
		t.Errorf("signed, by nobody: %v", err)
	}
	if err := tablet(c.kite, "members.leave", ""); !isFault(err, fault.Forbidden) {
		t.Errorf("what needs a phone of one's own: %v", err)
	}
	if err := tablet(c.kite, "notes.write", `{"what":"with my picture"}`); err != nil || c.last().By != c.kite {
		t.Errorf("with a picture: %v", err)
	}
}
