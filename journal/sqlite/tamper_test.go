package sqlite

import (
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"github.com/ncruces/go-sqlite3/vfs"
	"github.com/ncruces/go-sqlite3/vfs/adiantum"

	"alongside/journal"
	"alongside/journal/journaltest"
)

// history fills a store with two groups and a hat, closes it, and returns its file.
func history(t testing.TB) (path string, head journal.Sum, gs []journal.GroupID) {
	t.Helper()
	path = filepath.Join(t.TempDir(), "house.db")
	s, err := Open(path, testKey)
	must(t, err)
	for range 2 {
		g := journaltest.NewGroup()
		es := journaltest.Several(journal.Sum{}, g, 4)
		es[1].By = journal.MemberID(journaltest.NewID())
		es[3] = journaltest.Entry("tests.withdrawn", fmt.Sprintf(`{"erased":["%v"]}`, es[0].ID), "")
		head = journaltest.Chain(journal.Sum{}, g, &es[0], &es[1], &es[2], &es[3])
		must(t, s.Append(t.Context(), g, 0, es, 30))
		must(t, s.Erase(t.Context(), g, es[0].ID))
		gs = append(gs, g)
	}
	must(t, s.Hold(t.Context(), gs[0], journaltest.Entry("tests.said", `{}`, "held"), 0))
	must(t, s.Close())
	return path, head, gs
}

// inspect returns the first fault that the checks find in the file at path.
func inspect(t testing.TB, path string) error {
	t.Helper()
	s, err := Open(path, testKey)
	if err != nil {
		return err
	}
	defer s.Close()
	if err := s.IntegrityCheck(t.Context()); err != nil {
		return err
	}
	for g, err := range s.Groups(t.Context()) {
		if err == nil {
			_, err = journal.Verify(t.Context(), s, g, nil)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// contents returns all that the file at path says of gs.
func contents(t testing.TB, path string, gs []journal.GroupID) (all []any) {
	t.Helper()
	s, err := Open(path, testKey)
	must(t, err)
	defer s.Close()
	for _, g := range gs {
		for e, err := range s.Read(t.Context(), g, 0) {
			must(t, err)
			all = append(all, e)
		}
		hat, err := s.Held(t.Context(), g)
		must(t, err)
		for _, e := range hat {
			all = append(all, e)
		}
	}
	return all
}

func TestAChangeInAnyColumnIsFound(t *testing.T) {
	original, _, _ := history(t)
	for _, change := range []string{
		"UPDATE journal SET pos=pos+100 WHERE pos=2",
		"UPDATE journal SET pos=pos+100 WHERE pos=1",
		"UPDATE journal SET grp=x'00112233445546778899aabbccddeeff' WHERE pos=8",
		"UPDATE journal SET grp=(SELECT grp FROM journal WHERE pos=8), seq=99 WHERE pos=4",
		"UPDATE journal SET seq=100 WHERE pos=2",
		"UPDATE journal SET id=x'00112233445546778899aabbccddeeff' WHERE pos=2",
		"UPDATE journal SET kind='tests.laid' WHERE pos=2",
		"UPDATE journal SET by=x'' WHERE pos=2",
		"UPDATE journal SET by=x'00' WHERE pos=3",
		"UPDATE journal SET by=id WHERE pos=3",
		"UPDATE journal SET day=day+1 WHERE pos=2",
		`UPDATE journal SET facts=CAST('{"n":7}' AS BLOB) WHERE pos=2`,
		"UPDATE journal SET said=sum WHERE pos=2",
		"UPDATE journal SET said=zeroblob(32) WHERE pos=2",
		"UPDATE journal SET sum=said WHERE pos=2",
		"UPDATE journal SET sum=said WHERE pos=3",
		"DELETE FROM journal WHERE pos=2",
		"DELETE FROM words WHERE pos=2",
		"UPDATE words SET pos=99 WHERE pos=2",
		"UPDATE words SET gone=1 WHERE pos=2",
		"UPDATE words SET gone=0 WHERE pos=1",
		"UPDATE words SET gone=2 WHERE pos=1",
		"UPDATE words SET body=randomblob(256) WHERE pos=1",
		"UPDATE words SET salt=randomblob(32) WHERE pos=2",
		"UPDATE words SET body=zeroblob(256) WHERE pos=2",
		"INSERT INTO words VALUES(4,0,zeroblob(32),zeroblob(256))",
		"DELETE FROM groups",
		"UPDATE hat SET body=zeroblob(256)",
		"UPDATE hat SET said=zeroblob(32)",
		"UPDATE hat SET id=(SELECT id FROM journal WHERE pos=2)",
		"UPDATE hat SET id=randomblob(16)",
		"UPDATE hat SET grp=(SELECT grp FROM journal WHERE pos=8)",
		"UPDATE hat SET kind='tests.laid'",
		`UPDATE hat SET facts=CAST('{"n":7}' AS BLOB)`,
		"UPDATE hat SET sum=said",
		"UPDATE groups SET due=due+1",
		"UPDATE groups SET due=0",
		"UPDATE groups SET sum=zeroblob(32)",
	} {
		path := copyTo(t, original)
		c, err := dial(path, testKey, sealed())
		must(t, err)
		must(t, c.Exec(change))
		must(t, c.Close())
		if inspect(t, path) == nil {
			t.Errorf("nobody noticed: %s", change)
		}
	}
	must(t, inspect(t, copyTo(t, original)))
}

// TestAFlippedByteIsFoundOrSaysNothing flips bytes all over the decrypted file,
// as a failing disk or somebody with the key might.
func TestAFlippedByteIsFoundOrSaysNothing(t *testing.T) {
	original, _, gs := history(t)
	want := contents(t, copyTo(t, original), gs)
	info, err := os.Stat(original)
	must(t, err)
	found, step := 0, int64(97)
	for off := int64(100); off < info.Size(); off += step {
		path := copyTo(t, original)
		flip(t, path, off)
		if inspect(t, path) != nil {
			found++
			continue
		}
		if got := contents(t, path, gs); !reflect.DeepEqual(got, want) {
			t.Errorf("nobody noticed byte %d", off)
		}
	}
	if found < 30 {
		t.Errorf("only %d flips found", found)
	}
}

// flip changes one byte under the encryption.
func flip(t testing.TB, path string, off int64) {
	t.Helper()
	sealed, err := os.ReadFile(path)
	must(t, err)
	f, _, err := adiantum.Wrap(bytesVFS{sealed}, nil).Open("", vfs.OPEN_MAIN_DB)
	must(t, err)
	_, err = f.(vfs.FilePragma).Pragma("hexkey", hex.EncodeToString(testKey[:]))
	must(t, err)
	b := make([]byte, 1)
	_, err = f.ReadAt(b, off)
	must(t, err)
	b[0] ^= 1 << (off % 8)
	_, err = f.WriteAt(b, off)
	must(t, err)
	must(t, os.WriteFile(path, sealed, 0o600)) // the block was written in place
}

func TestARewrittenTailIsFoundByAnEarlierHead(t *testing.T) {
	path, head, gs := history(t)
	g := gs[1]
	c, err := dial(path, testKey, sealed())
	must(t, err)
	s := &Store{
		open: func() (*conn, error) { return dial(path, testKey, sealed()) },
		idle: make(chan *conn, readers), seats: make(chan struct{}, readers),
	}
	var sum journal.Sum
	for e, err := range s.Read(t.Context(), g, 0) {
		must(t, err)
		if e.Kind == "tests.withdrawn" {
			e.Day += 3
		}
		sum = journal.Link(sum, g, &e)
		must(t, c.run("UPDATE journal SET sum=?, day=? WHERE id=?", sum[:], int64(e.Day), e.ID[:]))
	}
	must(t, c.Close())
	must(t, (<-s.idle).Close())
	must(t, inspect(t, path)) // whoever has the key can make it whole again
	again, err := Open(path, testKey)
	must(t, err)
	defer again.Close()
	if _, err := journal.Verify(t.Context(), again, g, &head); !errors.Is(err, journal.ErrRewritten) {
		t.Errorf("against the earlier head: %v", err)
	}
}
