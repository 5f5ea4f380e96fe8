package keeping

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"alongside/journal"
	"alongside/journal/sqlite/sqlitetest"
	"alongside/test/evening"
)

// told plays an evening whose card is to be taken back, and stops before that.
func (h *host) told(s *server) (p *evening.Play, back []evening.Step) {
	h.Helper()
	p = evening.NewPlay(evening.Script(1, tonight()), s.client)
	for _, step := range p.Steps {
		if step.Command == evening.TakeBack && !step.InHat || step.Command == "members.take_back" {
			back = append(back, step)
			continue
		}
		_, err := p.Do(h.Context(), step)
		must(h, err)
	}
	return p, back
}

// texts are what the steps that were taken back said.
func texts(p *evening.Play, back []evening.Step) (all []string) {
	for _, b := range back {
		for _, step := range p.Steps {
			if step.ID == b.Target && step.Text != "" {
				all = append(all, step.Text)
			}
		}
	}
	return all
}

// saysNothingOf fails if a text stands in any page of the database.
func (h *host) saysNothingOf(texts []string) {
	h.Helper()
	pages, err := sqlitetest.Pages(h.path(), h.secret())
	must(h, err)
	for _, text := range texts {
		if n := sqlitetest.Count(pages, []byte(text)); n > 0 {
			h.Errorf("%q came back, %d times", text, n)
		}
	}
}

func (h *host) takes(p *evening.Play, back []evening.Step) {
	h.Helper()
	for _, step := range back {
		_, err := p.Do(h.Context(), step)
		must(h, err)
	}
}

func TestRestoringAnEarlierBackupBringsNoWordsBack(t *testing.T) {
	h := newHost(t)
	s := h.start()
	p, back := h.told(s)
	words := texts(p, back)
	file := h.backup("earlier")
	for _, text := range words {
		if !bytes.Contains(h.stream(file), []byte(text)) {
			t.Fatalf("%q is not in the backup: this shows little", text)
		}
	}
	if len(words) != 2 {
		t.Fatalf("%d texts are taken back", len(words))
	}
	h.takes(p, back)
	later := h.backup("later")
	h.stop(s)

	h.restore(file, "--replace")
	h.saysNothingOf(words)
	h.does("verify")

	must(t, os.RemoveAll(h.data)) // only what lies beside the key knows
	h.restore(file)
	h.saysNothingOf(words)
	h.does("verify")
	s = h.start()
	if status, b, err := s.client.Get(t.Context(), "/g/"+p.Group().String()+"/sessions/"+p.Session.String(), p.Token(0)); err != nil || status != 200 {
		t.Errorf("the evening: %d %v %s", status, err, b)
	}
	h.stop(s)

	must(t, os.Remove(h.key+".erased")) // only what lies with the data knows
	h.restore(file, "--replace")
	h.saysNothingOf(words)

	other := h.at("other") // only the later backup knows
	other.restore(later)
	other.restore(file, "--replace")
	other.saysNothingOf(words)
	other.does("verify")
}

func TestWhatWasErasedIsNotedWhenThePowerIsCut(t *testing.T) {
	h := newHost(t)
	s := h.start()
	p, back := h.told(s)
	h.takes(p, back)
	s.kill()
	for _, list := range []string{h.key + ".erased", filepath.Join(h.data, "erased")} {
		b, err := os.ReadFile(list)
		must(t, err)
		for _, step := range back {
			if !bytes.Contains(b, []byte("e "+step.Target.String()+"\n")) {
				t.Errorf("%s does not have %v", list, step.Target)
			}
		}
		for _, step := range p.Steps {
			if step.InHat && bytes.Contains(b, []byte(step.Target.String())) {
				t.Errorf("%s has what was taken out of the hat, which leaves no trace", list)
			}
		}
		if info, err := os.Stat(list); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s can be read by others: %v", list, err)
		}
	}
}

func TestAListThatWasTornGoesOn(t *testing.T) {
	h := newHost(t)
	s := h.start()
	p, back := h.told(s)
	list := h.key + ".erased"
	h.stop(s)
	f, err := os.OpenFile(list, os.O_APPEND|os.O_WRONLY, 0)
	must(t, err)
	_, err = f.WriteString("e 1234")
	must(t, err)
	must(t, f.Close())
	s = h.start()
	p.Use(s.client)
	h.takes(p, back)
	file := h.backup("later")
	h.stop(s)
	b, err := os.ReadFile(list)
	must(t, err)
	for _, step := range back {
		if !bytes.Contains(b, []byte("\ne "+step.Target.String()+"\n")) {
			t.Errorf("%v is not on the list", step.Target)
		}
	}
	for _, step := range back {
		if id := step.Target; !bytes.Contains(h.stream(file), id[:]) {
			t.Errorf("%v is not in the backup's list", id)
		}
	}
}

// TestAKeyOnAStickThatWasPulledOutHoldsNothingUp takes the key's folder away while
// the server runs: taking back goes on, and the list catches up.
func TestAKeyOnAStickThatWasPulledOutHoldsNothingUp(t *testing.T) {
	h := newHost(t)
	s := h.start()
	p, back := h.told(s)
	stick, drawer := filepath.Dir(h.key), h.file("drawer")
	must(t, os.Rename(stick, drawer))
	h.takes(p, back)
	must(t, os.Rename(drawer, stick))
	h.stop(s)
	h.does("verify")
	b, err := os.ReadFile(h.key + ".erased")
	must(t, err)
	for _, step := range back {
		if !bytes.Contains(b, []byte("e "+step.Target.String()+"\n")) {
			t.Errorf("%v is not on the list", step.Target)
		}
	}
}

func TestADestroyedGroupStaysGone(t *testing.T) {
	h := newHost(t)
	s := h.start()
	p, stays := h.plays(s, 1, -1), h.plays(s, 2, -1)
	g := p.Group()
	file, moving := h.backup("tuesday"), h.file("moving")
	h.does("export", "--to", h.own.Recipient().String(), g.String(), moving)
	h.stop(s)
	var words []string
	for _, step := range p.Steps {
		if step.Text != "" {
			words = append(words, step.Text)
		}
	}
	h.does("destroy", "--yes", g.String())
	h.saysNothingOf(words)
	gone := func() {
		t.Helper()
		es, _ := h.journals()
		if es[g] != nil || es[stays.Group()] == nil {
			t.Error("the group came back, or another went")
		}
		h.saysNothingOf(words)
	}
	gone()
	h.restore(file, "--replace")
	gone()
	h.fails("destroyed here", "import", "--identity", h.identity, moving)
	gone()
	must(t, os.RemoveAll(h.data))
	h.restore(file)
	gone()
	h.does("verify")
	other := h.at("other")
	other.does("import", "--identity", h.identity, moving) // elsewhere it lives on
	if es, _ := other.journals(); es[g] == nil {
		t.Error("a group that moved away was destroyed there too")
	}
}

func TestTheGroupReadsWhatTheHostDid(t *testing.T) {
	h := newHost(t)
	s := h.start()
	p := h.plays(s, 1, -1)
	h.backup("one")
	h.backup("two")
	h.does("export", "--to", h.own.Recipient().String(), p.Group().String(), h.file("moving"))
	h.stop(s)
	h.restore(h.file("two"), "--replace")
	es, _ := h.journals()
	var acts []string
	for _, e := range es[p.Group()] {
		if e.Kind == "members.host_acted" {
			acts = append(acts, string(e.Facts))
			if (e.By != journal.MemberID{}) {
				t.Error("it bears a name")
			}
		}
	}
	if strings.Join(acts, "") != `{"act":"backup"}{"act":"backup"}{"act":"restore"}` { // a copy tells of itself
		t.Errorf("the group reads %v", acts)
	}
}

func TestWhoLeftSinceTheBackupStaysAway(t *testing.T) {
	h := newHost(t)
	s := h.start()
	p := h.plays(s, 1, -1)
	file := h.backup("earlier")
	leaver, token := p.People[6].Name, p.Token(6)
	_, err := s.client.Do(t.Context(), p.Group(), token, "members.leave", p.Steps[0].ID.Derived(99), map[string]any{})
	must(t, err)
	h.stop(s)
	h.restore(file, "--replace")
	h.saysNothingOf([]string{leaver})
	s = h.start()
	var room struct{ Members []struct{ Name string } }
	p.Use(s.client)
	must(t, p.Room(t.Context(), 0, "members", &room))
	status, _, err := s.client.Get(t.Context(), "/api/v1/groups/"+p.Group().String()+"/rooms/members", token)
	if err != nil || status != 401 {
		t.Errorf("their phone signs in: %d, %v", status, err)
	}
	if len(room.Members) != len(p.People) { // one left, and one without a phone came
		t.Errorf("here are %+v", room.Members)
	}
	h.stop(s)
}
