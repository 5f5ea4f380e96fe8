package kernel_test

import (
	"bytes"
	"encoding/base64"
	"testing"

	"alongside/fault"
	"alongside/journal/memory"
	"alongside/kernel"
	"alongside/kernel/roomtest"
)

func TestTheGroupDecidesWhatTheAgreementGaveIt(t *testing.T) {
	s := memory.New()
	c := newClub(t, s, theGroupPublishes())
	const body = `{"what":"to all","secret":"4321 8765 4321 8765 4321"}`
	a, err := c.send(roomtest.ID(1), c.kite, "notes.publish", body)
	if err != nil || !a.Proposal || len(c.notes().Order) != 0 {
		t.Fatalf("%+v %v", a, err)
	}
	for when, c := range map[string]club{"at once": c, "after a restart": c.anew(theGroupPublishes())} {
		if b, err := c.send(roomtest.ID(1), c.kite, "notes.publish", body); err != nil || b != a {
			t.Errorf("sent again %s: %+v %v, want %+v", when, b, err, a)
		}
	}
	c.Fails(fault.Invalid, c.kite, "notes.publish", `{"what":""}`) // a fault is a fault before it is put to the group
	n := c.count()
	if b := c.Do(c.kite, "notes.publish", `{"what":"as it was"}`); b.Proposal || c.count() != n {
		t.Errorf("nothing is put to the group: %+v", b)
	}
	done := c.Do(c.Founder, "notes.adopt", `{"id":"`+a.ID.String()+`"}`)
	es := roomtest.Entries(t, s, c.ID())[n:]
	if len(es) != 3 || es[0].Kind != "notes.adopted" || es[0].By != c.Founder || es[1].Kind != "notes.published" || es[1].By != c.kite || es[2].By != c.kite {
		t.Errorf("%+v", es)
	}
	if done.ID != es[0].ID || es[1].ID != done.ID.Derived(1) || done.Seq != es[0].Seq {
		t.Errorf("%+v", done)
	}
	for _, e := range roomtest.Entries(t, s, c.ID()) {
		for _, secret := range []string{"4321 8765 4321 8765 4321", "43218765432187654321"} {
			for _, b := range [][]byte{e.Facts, e.Words.Body} {
				if bytes.Contains(b, []byte(secret)) || bytes.Contains(b, []byte(base64.StdEncoding.EncodeToString([]byte(secret)))) || inBase64(b, secret) {
					t.Errorf("%s keeps the secret", e.Kind)
				}
			}
		}
	}
	c.alike()
}

// inBase64 looks for text in every piece of b that is base64.
func inBase64(b []byte, text string) bool {
	for _, piece := range bytes.FieldsFunc(b, func(r rune) bool { return r == '"' || r == ' ' || r == ':' }) {
		if plain, err := base64.StdEncoding.DecodeString(string(piece)); err == nil && bytes.Contains(plain, []byte(text)) {
			return true
		}
	}
	return false
}

func TestWhatIsNoLongerPossibleIsOvertaken(t *testing.T) {
	c := newClub(t, memory.New(), theGroupPublishes())
	a := c.Do(c.kite, "notes.publish", `{"what":"to all"}`)
	for range 8 {
		c.Do(c.kite, "notes.count", `{"n":7}`) // now publishing is refused
	}
	n := c.count()
	c.Do(c.Founder, "notes.adopt", `{"id":"`+a.ID.String()+`"}`)
	if es := roomtest.Entries(t, c.store, c.ID())[n:]; len(es) != 2 || es[1].Kind != "notes.overtaken" {
		t.Errorf("%+v", es)
	}
	if got := c.notes().Outcomes; len(got) != 2 || got[1] != "overtaken" {
		t.Errorf("%v", got)
	}
	c.alike()
}

func TestWithoutALawACommandIsPerformedAtOnce(t *testing.T) {
	c := newClub(t, memory.New(), kernel.Law{})
	a := c.Do(c.kite, "notes.publish", `{"what":"to all"}`)
	if a.Proposal || len(a.Secret) != 20 || len(c.notes().Order) != 1 {
		t.Errorf("%+v", a)
	}
}
