package sqlite

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"alongside/journal"
)

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// count returns how many entries of g can be read.
func count(t testing.TB, s *Store, g journal.GroupID) (n int) {
	t.Helper()
	for _, err := range s.Read(t.Context(), g, 0) {
		must(t, err)
		n++
	}
	return n
}

// house opens a store of its own.
func house(t testing.TB) *Store {
	t.Helper()
	s, err := Open(filepath.Join(t.TempDir(), "house.db"), testKey)
	must(t, err)
	t.Cleanup(func() { must(t, s.Close()) })
	return s
}

// copyTo copies file and log as a kill would leave them.
func copyTo(t testing.TB, path string) string {
	t.Helper()
	to := filepath.Join(t.TempDir(), "copy.db")
	for _, end := range []string{"", "-wal"} {
		b, err := os.ReadFile(path + end)
		if !errors.Is(err, fs.ErrNotExist) {
			must(t, err)
			must(t, os.WriteFile(to+end, b, 0o600))
		}
	}
	return to
}

// in returns how often text stands in the file at path and its log.
func in(t testing.TB, path, text string) (n int) {
	t.Helper()
	for _, end := range []string{"", "-wal"} {
		sealed, err := os.ReadFile(path + end)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		must(t, err)
		b, err := Unseal(sealed, testKey)
		must(t, err)
		n += bytes.Count(b, []byte(text))
	}
	return n
}

// user returns the user_version of the file.
func (s *Store) user(t testing.TB) (n int64, err error) {
	err = s.read(t.Context(), func(c *conn) (err error) {
		n, err = c.one("PRAGMA user_version")
		return err
	})
	return n, err
}
