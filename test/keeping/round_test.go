package keeping

import (
	"bytes"
	"net/http"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"alongside/journal"
	"alongside/test/evening"
)

// fleeting are the kinds whose words no copy holds.
var fleeting = []string{
	"members.scribe_allowed",
	"sessions.item_voted", "sessions.arrived", "sessions.checked_in", "sessions.turn_taken", "sessions.turn_handed_on",
	"sessions.skipped", "sessions.card_voted", "members.vouched",
}

// same reports what differs between what was and what is: sums, ids and words. What
// the host did is one entry more.
func same(t testing.TB, was, is []journal.Entry, act string) {
	t.Helper()
	if len(is) != len(was)+1 {
		t.Fatalf("%d entries became %d", len(was), len(is))
	}
	for i, a := range was {
		b := is[i]
		if slices.Contains(fleeting, a.Kind) {
			a.Words = journal.Words{}
		}
		if a.Sum != b.Sum || a.ID != b.ID || !bytes.Equal(a.Words.Body, b.Words.Body) || a.Words.Salt != b.Words.Salt {
			t.Errorf("entry %d, %s, is not what it was", i, a.Kind)
		}
	}
	last := is[len(is)-1]
	if last.Kind != "members.host_acted" || !bytes.Contains(last.Facts, []byte(`"act":"`+act+`"`)) || !last.By.Zero() {
		t.Errorf("the group reads %s %s", last.Kind, last.Facts)
	}
}

// pages are what the first person sees: as pages and as JSON. What is new on every
// page, such as the id that the next contribution will bear, is left out.
func pages(t testing.TB, c *evening.Client, p *evening.Play) map[string]string {
	t.Helper()
	at := "/g/" + p.Group().String() + "/"
	api := "/api/v1/groups/" + p.Group().String() + "/rooms/"
	all := map[string]string{}
	for _, path := range []string{
		at, at + "members/", at + "members/said", at + "sessions/", at + "sessions/" + p.Session.String(),
		at + "sessions/" + p.Session.String() + "/minutes", api + "members", api + "sessions",
	} {
		status, b, err := c.Get(t.Context(), path, p.Token(0))
		if err != nil || status != http.StatusOK {
			t.Fatalf("%s: %d, %v", path, status, err)
		}
		all[strings.TrimPrefix(path, at)] = fresh.ReplaceAllString(string(b), "$1$2")
	}
	return all
}

// fresh is what is new on every page. The head that minutes print moves with every
// entry, that of the host too; the one printed before must still fit.
var fresh = regexp.MustCompile(`(name="(?:id|secret|token)" value=")[^"]*|(data-(?:live|seq|after)=")[^"]*|127\.0\.0\.1:\d+|(?s:class="head-hash".*?</svg>)`)

// printed is the head that minutes print.
func printed(t testing.TB, c *evening.Client, p *evening.Play) string {
	t.Helper()
	_, b, err := c.Get(t.Context(), "/g/"+p.Group().String()+"/sessions/"+p.Session.String()+"/minutes", p.Token(0))
	must(t, err)
	_, head, _ := bytes.Cut(b, []byte(`class="head-hash"`))
	_, head, _ = bytes.Cut(head, []byte(">"))
	head, _, _ = bytes.Cut(head, []byte("<"))
	if _, err := journal.ParseSum(strings.ReplaceAll(string(head), "\u00a0", " ")); err != nil {
		t.Fatal(err)
	}
	return string(head)
}

func samePages(t testing.TB, was, is map[string]string) {
	t.Helper()
	for path, a := range was {
		b := is[path]
		if a == b {
			continue
		}
		i := 0
		for i < min(len(a), len(b)) && a[i] == b[i] {
			i++
		}
		t.Errorf("%s differs at %d:\n%s\n%s", path, i, a[max(0, i-80):min(len(a), i+80)], b[max(0, i-80):min(len(b), i+80)])
	}
}

func TestABackupMadeWhileServingComesBackWithTheSameSumsAndPages(t *testing.T) {
	h := newHost(t)
	s := h.start()
	done := h.plays(s, 1, -1)
	open := h.plays(s, 2, hatted(2))
	was, head := pages(t, s.client, done), printed(t, s.client, done)
	file := h.backup("tuesday")
	h.stop(s)
	before, hats := h.journals()
	if len(hats[open.Group()]) == 0 {
		t.Fatal("nothing is in the hat: this shows little")
	}
	other := h.at("other")
	other.restore(file)
	after, hats := other.journals()
	if len(after) != 2 || len(hats[open.Group()]) > 0 {
		t.Errorf("%d groups came back, with %d things in the hat", len(after), len(hats[open.Group()]))
	}
	for g := range before {
		same(t, before[g], after[g], "restore") // the backup's own entry is in it
	}
	if out := other.does("verify"); strings.Contains(out, "still have their words") {
		t.Error(out)
	}
	other.does("verify", "--group", done.Group().String(), "--head", head)
	s = other.start()
	samePages(t, was, pages(t, s.client, done))
	other.stop(s)
}

func TestOfWhatPassesAndWhatWaitsInAHatNothingIsInABackup(t *testing.T) {
	h := newHost(t)
	s := h.start()
	p := h.plays(s, 2, hatted(2))
	file := h.backup("tuesday")
	h.stop(s)
	es, hats := h.journals()
	clear := h.stream(file)
	passing, stays := 0, 0
	for _, e := range es[p.Group()] {
		if e.Words.None() || e.Kind == "members.host_acted" {
			continue
		}
		there := bytes.Contains(clear, e.Words.Salt[:]) || bytes.Contains(clear, e.Words.Body)
		if passes := slices.Contains(fleeting, e.Kind); passes == there {
			t.Errorf("words of %s are in it: %v", e.Kind, there)
		} else if passes {
			passing++
		} else {
			stays++
		}
	}
	for _, e := range hats[p.Group()] {
		if bytes.Contains(clear, e.ID[:]) || bytes.Contains(clear, e.Words.Salt[:]) {
			t.Errorf("%s is in it, and lies in the hat", e.Kind)
		}
	}
	for _, step := range p.Steps {
		if step.Veiled && step.Text != "" && bytes.Contains(clear, []byte(step.Text)) {
			t.Errorf("%q is in it, and lies in the hat", step.Text)
		}
	}
	sealed, err := os.ReadFile(file)
	must(t, err)
	if passing < 20 || stays < 20 || len(hats[p.Group()]) < 5 || bytes.Contains(sealed, []byte("kitchen table")) {
		t.Errorf("%d pass, %d stay, %d in the hat: this shows little, or it is not sealed", passing, stays, len(hats[p.Group()]))
	}
}

func TestAGroupThatMovesHasTheSameSumsAndPages(t *testing.T) {
	h := newHost(t)
	s := h.start()
	p := h.plays(s, 1, -1)
	stays := h.plays(s, 3, -1)
	was, head := pages(t, s.client, p), printed(t, s.client, p)
	file := h.file("moving")
	h.does("export", "--to", h.own.Recipient().String(), p.Group().String(), file)
	h.stop(s)
	before, _ := h.journals()
	other := h.at("other")
	t2 := other.start()
	lives := other.plays(t2, 4, -1)
	other.fails("stop it first", "import", "--identity", h.identity, file)
	other.stop(t2)
	other.does("import", "--identity", h.identity, file)
	after, _ := other.journals()
	if len(after) != 2 || after[stays.Group()] != nil || after[lives.Group()] == nil {
		t.Errorf("there are %d groups", len(after))
	}
	g := p.Group()
	n := len(before[g])
	if !bytes.Contains(before[g][n-1].Facts, []byte("export")) {
		t.Errorf("the group that was exported reads %s", before[g][n-1].Facts)
	}
	same(t, before[g], after[g], "import")
	other.does("verify", "--group", g.String(), "--head", head)
	t2 = other.start()
	samePages(t, was, pages(t, t2.client, p)) // with the token it had there
	other.stop(t2)
	other.fails("there already", "import", "--identity", h.identity, file)
	again, _ := other.journals()
	if len(again[g]) != len(after[g]) {
		t.Error("an import that was refused changed the group")
	}
}

func TestAGroupMovesBetweenItsEvenings(t *testing.T) {
	h := newHost(t)
	s := h.start()
	p := h.plays(s, 2, hatted(2))
	g := p.Group().String()
	h.fails("waits in its hat", "export", "--to", h.own.Recipient().String(), g, h.file("moving"))
	for _, step := range p.Steps {
		if step.At > hatted(2) && step.Command == "sessions.open_hat" {
			_, err := p.Do(t.Context(), step)
			must(t, err)
		}
	}
	h.fails("a session is open", "export", "--to", h.own.Recipient().String(), g, h.file("moving"))
	h.fails("there is no group", "export", "--to", h.own.Recipient().String(), p.Session.String(), h.file("moving"))
	if _, err := os.Stat(h.file("moving.part")); !os.IsNotExist(err) {
		t.Error("something was left behind")
	}
	h.stop(s)
}

func TestABackupOfDataThatNobodyServesIsTheSame(t *testing.T) {
	h := newHost(t)
	s := h.start()
	p := h.plays(s, 1, -1)
	h.stop(s)
	file := h.backup("quiet")
	before, _ := h.journals()
	other := h.at("other")
	other.restore(file)
	after, _ := other.journals()
	same(t, before[p.Group()], after[p.Group()], "restore")
}
