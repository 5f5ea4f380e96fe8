package archive_test

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"

	"filippo.io/age"

	"alongside/journal"
	"alongside/journal/archive"
	"alongside/journal/journaltest"
	"alongside/journal/memory"
)

func identity(t testing.TB) *age.X25519Identity {
	t.Helper()
	id, err := age.GenerateX25519Identity()
	if err != nil {
		t.Fatal(err)
	}
	return id
}

var head = archive.Head{Format: archive.Format, Of: archive.Backup, Day: 20000}

func known(kind string) bool { return kind != "unheard.of" }

// world is two groups: with words, with words that went, with media.
type world struct {
	*memory.Store
	groups []journal.GroupID
	gone   journal.ID // lost its words, as a later entry says
	voice  journal.ID // has media beside it
	votes  journal.ID // of a kind that is fleeting
}

func newWorld(t testing.TB) *world {
	t.Helper()
	w := &world{Store: memory.New(), groups: []journal.GroupID{journaltest.NewGroup(), journaltest.NewGroup()}}
	for _, g := range w.groups {
		es := journaltest.Several(journal.Sum{}, g, 12)
		w.gone, w.voice, w.votes = es[3].ID, es[5].ID, es[7].ID
		es[7].Kind = "a.vote"
		last := &es[11]
		last.Facts = []byte(`{"erased":["` + w.gone.String() + `"]}`)
		var sum journal.Sum
		for i := range es {
			es[i].Sum = journal.Link(sum, g, &es[i])
			sum = es[i].Sum
		}
		must(t, w.Append(t.Context(), g, 0, es, 0))
		must(t, w.Erase(t.Context(), g, w.gone))
		must(t, w.Put(t.Context(), g, w.voice, strings.NewReader(strings.Repeat("voice", 40000))))
	}
	return w
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// file seals the world.
func (w *world) file(t testing.TB, h archive.Head, to age.Recipient, gone ...journal.ID) []byte {
	t.Helper()
	var b bytes.Buffer
	sealed, err := archive.Seal(&b, h, to)
	must(t, err)
	a, err := archive.NewWriter(sealed, h, func(kind string) bool { return kind == "a.vote" })
	must(t, err)
	for _, g := range w.groups {
		must(t, a.Group(t.Context(), w, g))
	}
	must(t, a.Gone(gone, nil))
	must(t, a.Close())
	must(t, sealed.Close())
	return b.Bytes()
}

// check reads a file through.
func check(b []byte, with age.Identity) (*archive.Plan, error) {
	plan, v, done := archive.Checker(known)
	if err := archive.ReadFile(bytes.NewReader(b), v, with); err != nil {
		return plan, err
	}
	return plan, done()
}

// put puts a file into an empty store.
func put(t testing.TB, b []byte, with age.Identity) (*memory.Store, map[journal.GroupID][]journal.ID) {
	t.Helper()
	plan, err := check(b, with)
	must(t, err)
	s := memory.New()
	p := archive.NewPutter(t.Context(), s, plan)
	must(t, archive.ReadFile(bytes.NewReader(b), p.Visitor(), with))
	must(t, p.Done())
	return s, p.Missing()
}

func entries(t testing.TB, s journal.Store, g journal.GroupID) (es []journal.Entry) {
	t.Helper()
	for e, err := range s.Read(t.Context(), g, 0) {
		must(t, err)
		es = append(es, e)
	}
	return es
}

func TestWhatWasWrittenComesBackEntryByEntry(t *testing.T) {
	w, id := newWorld(t), identity(t)
	s, missing := put(t, w.file(t, head, id.Recipient()), id)
	for _, g := range w.groups {
		was, is := entries(t, w, g), entries(t, s, g)
		if len(was) != len(is) {
			t.Fatalf("%d entries of %d came back", len(is), len(was))
		}
		for i := range was {
			a, b := was[i], is[i]
			if a.Kind == "a.vote" {
				if !b.Words.None() || !slices.Contains(missing[g], b.ID) {
					t.Error("fleeting words came back, or nobody says that they are missing")
				}
				a.Words = journal.Words{}
			}
			if a.Sum != b.Sum || a.ID != b.ID || a.Said != b.Said || !bytes.Equal(a.Words.Body, b.Words.Body) || a.Words.Salt != b.Words.Salt {
				t.Errorf("entry %d is not what it was", i)
			}
		}
		if len(missing[g]) != 1 {
			t.Errorf("missing are %v", missing[g])
		}
	}
	r, err := s.Media(t.Context(), w.groups[1], w.voice)
	must(t, err)
	if b, err := io.ReadAll(r); err != nil || string(b) != strings.Repeat("voice", 40000) {
		t.Errorf("of the voice came back %d bytes, %v", len(b), err)
	}
}

func TestWhatIsGoneForGoodStaysAway(t *testing.T) {
	w, id := newWorld(t), identity(t)
	b := w.file(t, head, id.Recipient(), w.voice)
	s, missing := put(t, b, id)
	g := w.groups[1]
	if !slices.Contains(missing[g], w.voice) || !entries(t, s, g)[5].Words.None() {
		t.Error("words that were erased since came back")
	}
	if _, err := s.Media(t.Context(), g, w.voice); err == nil {
		t.Error("the voice beside words that were erased came back")
	}
	plan, err := check(b, id)
	must(t, err)
	plan.Dropped[g] = true
	into := memory.New()
	p := archive.NewPutter(t.Context(), into, plan)
	must(t, archive.ReadFile(bytes.NewReader(b), p.Visitor(), id))
	must(t, p.Done())
	if _, there := p.Missing()[g]; there || entries(t, into, g) != nil || entries(t, into, w.groups[0]) == nil {
		t.Error("a group that was dropped came back, or another did not")
	}
}

func TestFleetingWordsAreInNoStream(t *testing.T) {
	w := newWorld(t)
	var b bytes.Buffer
	a, err := archive.NewWriter(&b, head, func(kind string) bool { return kind == "a.vote" })
	must(t, err)
	must(t, a.Group(t.Context(), w, w.groups[0]))
	must(t, a.Close())
	for _, e := range entries(t, w, w.groups[0]) {
		if got := bytes.Contains(b.Bytes(), e.Words.Salt[:]) && !e.Words.None(); got == (e.Kind == "a.vote" || e.Words.None()) {
			t.Errorf("words of %s are in it: %v", e.Kind, got)
		}
	}
}

func TestAnythingButTheWholeFileIsRefused(t *testing.T) {
	w, id := newWorld(t), identity(t)
	b := w.file(t, head, id.Recipient())
	if _, err := check(b, id); err != nil {
		t.Fatal(err)
	}
	for n := 0; n < len(b); n += 1 + len(b)/400 {
		_, err := check(b[:n], id)
		if !errors.Is(err, archive.ErrHalf) && !errors.Is(err, archive.ErrNotOurs) {
			t.Fatalf("the first %d of %d bytes: %v", n, len(b), err)
		}
		changed := bytes.Clone(b)
		changed[n] ^= 4
		if _, err := check(changed, id); err == nil {
			t.Fatalf("byte %d of %d was changed, and nobody sees it", n, len(b))
		}
	}
	if _, err := check(append(bytes.Clone(b), 'x'), id); err == nil {
		t.Error("something was put behind it, and nobody sees it")
	}
	if _, err := check(b, identity(t)); !errors.Is(err, archive.ErrKey) {
		t.Errorf("with another key: %v", err)
	}
}

func TestANewerFileIsToldFromADamagedOne(t *testing.T) {
	w, id := newWorld(t), identity(t)
	newer := head
	newer.Format++
	if _, err := check(w.file(t, newer, id.Recipient()), id); !errors.Is(err, archive.ErrNewer) {
		t.Errorf("a newer form: %v", err)
	}
	b := w.file(t, newer, id.Recipient())
	b = append([]byte(archive.FirstLine(head)), b[len(archive.FirstLine(newer)):]...)
	if _, err := check(b, id); !errors.Is(err, archive.ErrNewer) {
		t.Errorf("a newer form under an older line: %v", err)
	}
	older := head
	older.Day--
	b = w.file(t, head, id.Recipient())
	b = append([]byte(archive.FirstLine(older)), b[len(archive.FirstLine(head)):]...)
	if _, err := check(b, id); !errors.Is(err, archive.ErrHalf) {
		t.Errorf("its day was changed in the first line: %v", err)
	}
	g := w.groups[0]
	es := entries(t, w, g)
	e := journal.Entry{ID: journaltest.Several(journal.Sum{}, g, 1)[0].ID, Kind: "unheard.of", Facts: []byte("{}")}
	e.Sum = journal.Link(es[len(es)-1].Sum, g, &e)
	must(t, w.Append(t.Context(), g, uint64(len(es)), []journal.Entry{e}, 0))
	if _, err := check(w.file(t, head, id.Recipient()), id); !errors.Is(err, archive.ErrNewer) {
		t.Errorf("a kind that nobody knows: %v", err)
	}
}

// bent lets entries be changed on their way into a file.
type bent struct {
	*world
	bend func(*journal.Entry)
}

func (b bent) entries(t testing.TB, id *age.X25519Identity) []byte {
	t.Helper()
	s := memory.New()
	for _, g := range b.groups {
		es := entries(t, b.world, g)
		b.bend(&es[5])
		must(t, s.Append(t.Context(), g, 0, es, 0))
	}
	return (&world{Store: s, groups: b.groups}).file(t, head, id.Recipient())
}

func TestAChainThatDoesNotAddUpIsRefused(t *testing.T) {
	w, id := newWorld(t), identity(t)
	for name, bend := range map[string]func(*journal.Entry){
		"another day":              func(e *journal.Entry) { e.Day++ },
		"other words":              func(e *journal.Entry) { e.Words.Body[0] ^= 1 },
		"words that nobody erased": func(e *journal.Entry) { e.Words = journal.Words{} },
		"another sum":              func(e *journal.Entry) { e.Sum[0]++ },
	} {
		if _, err := check(bent{w, bend}.entries(t, id), id); !errors.Is(err, archive.ErrHalf) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := check(bent{w, func(*journal.Entry) {}}.entries(t, id), id); err != nil {
		t.Errorf("nothing was changed: %v", err)
	}
}

func TestAStreamTellsWhyItBrokeOff(t *testing.T) {
	w := newWorld(t)
	var b bytes.Buffer
	a, err := archive.NewWriter(&b, head, func(string) bool { return false })
	must(t, err)
	must(t, a.Group(t.Context(), w, w.groups[0]))
	must(t, a.Fail(errors.New("the cat sat on it")))
	err = archive.Copy(io.Discard, &b, func(int) {})
	if err == nil || !strings.Contains(err.Error(), "the cat sat on it") {
		t.Errorf("it is told as %v", err)
	}
}
