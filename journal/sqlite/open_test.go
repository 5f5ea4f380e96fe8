package sqlite_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"alongside/journal"
	"alongside/journal/journaltest"
	"alongside/journal/sqlite"
	"alongside/journal/sqlite/sqlitetest"
)

// reading returns what the store says of g.
func reading(t testing.TB, s *sqlite.Store, g journal.GroupID) (es []journal.Entry) {
	t.Helper()
	for e, err := range s.Read(t.Context(), g, 0) {
		if err != nil {
			t.Fatal(err)
		}
		es = append(es, e)
	}
	return es
}

// crash copies the files as a power cut would leave them.
func (s *site) crash() (path string) {
	s.Helper()
	path = filepath.Join(s.TempDir(), "crashed.db")
	files, err := sqlitetest.Raw(s.path)
	s.must(err)
	for name, b := range files {
		if !strings.HasSuffix(name, "-shm") {
			s.must(os.WriteFile(path+strings.TrimPrefix(name, s.path), b, 0o600))
		}
	}
	return path
}

func TestReopeningKeepsEverything(t *testing.T) {
	s := newSite(t)
	es := s.say(journaltest.Several(s.sum, s.g, 3)...)
	s.must(s.Hold(t.Context(), s.g, journaltest.Entry("tests.said", `{}`, "held"), 7))
	s.must(s.Put(t.Context(), s.g, es[0].ID, strings.NewReader("voice")))
	s.must(s.Close())
	if _, err := os.Stat(s.path + "-wal"); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("closing left the log: %v", err)
	}
	s.Store = open(t, s.path)
	if got := reading(t, s.Store, s.g); !reflect.DeepEqual(got, es) {
		t.Errorf("got %v, want %v", got, es)
	}
	if hat, err := s.Held(t.Context(), s.g); err != nil || len(hat) != 1 {
		t.Errorf("hat %v, %v", hat, err)
	}
	if err := s.Append(t.Context(), s.g, 0, es, 0); !errors.Is(err, journal.ErrMoved) {
		t.Errorf("appending at the wrong place: %v", err)
	}
	s.say(journaltest.Several(s.sum, s.g, 2)...)
}

func TestAWrongKeyIsRefusedAndSpoilsNothing(t *testing.T) {
	s := newSite(t)
	es := s.say(journaltest.Several(s.sum, s.g, 3)...)
	path := s.crash() // with a log that is not folded in yet
	before, err := sqlitetest.Raw(path)
	s.must(err)
	if _, err := sqlite.Open(path, [32]byte{9}); !errors.Is(err, sqlite.ErrKey) {
		t.Fatalf("wrong key: %v", err)
	}
	if after, err := sqlitetest.Raw(path); err != nil || !reflect.DeepEqual(before, after) {
		t.Errorf("the wrong key changed files: %v", err)
	}
	again := open(t, path)
	defer again.Close()
	if got := reading(t, again, s.g); !reflect.DeepEqual(got, es) {
		t.Errorf("got %v, want %v", got, es)
	}
}

func TestAFileOfSomethingElseIsRefused(t *testing.T) {
	for _, b := range [][]byte{[]byte("short"), bytes.Repeat([]byte("something else"), 1000)} {
		path := filepath.Join(t.TempDir(), "house.db")
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := sqlite.Open(path, key); !errors.Is(err, sqlite.ErrKey) {
			t.Errorf("%d bytes: %v", len(b), err)
		}
	}
	if _, err := sqlite.Open(filepath.Join(t.TempDir(), "no", "such", "folder"), key); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("no folder: %v", err)
	}
}

func TestWhatWasAcknowledgedOutlivesACrash(t *testing.T) {
	s := newSite(t)
	es := s.say(journaltest.Several(s.sum, s.g, 10)...)
	again := open(t, s.crash())
	defer again.Close()
	if got := reading(t, again, s.g); !reflect.DeepEqual(got, es) {
		t.Errorf("got %d entries, want %d", len(got), len(es))
	}
	s.must(again.IntegrityCheck(t.Context()))
}

func TestTheSameOperationsMakeTheSamePages(t *testing.T) {
	g, ids := journaltest.NewGroup(), []journal.ID{}
	es := journaltest.Several(journal.Sum{}, g, 50)
	for range 50 {
		ids = append(ids, journaltest.NewID())
	}
	life := func() []byte {
		path := filepath.Join(t.TempDir(), "house.db")
		s := open(t, path)
		var err error
		for i := range es {
			held := es[i]
			held.ID = ids[i]
			err = errors.Join(err,
				s.Append(t.Context(), g, uint64(i), es[i:i+1], 5),
				s.Hold(t.Context(), g, held, 3),
				s.Put(t.Context(), g, es[i].ID, strings.NewReader("voice")),
				s.Erase(t.Context(), g, es[i/2].ID, ids[i/3]))
		}
		if err := errors.Join(err, s.Close()); err != nil {
			t.Fatal(err)
		}
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	if !bytes.Equal(life(), life()) {
		t.Error("the same life left other pages")
	}
}
