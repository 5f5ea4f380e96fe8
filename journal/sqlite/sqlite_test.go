package sqlite_test

import (
	"path/filepath"
	"testing"

	"alongside/journal"
	"alongside/journal/journaltest"
	"alongside/journal/sqlite"
)

var key = [32]byte{1, 2, 3}

func TestSQLiteKeepsTheContract(t *testing.T) {
	journaltest.Run(t, func(t testing.TB) journal.Store {
		return open(t, filepath.Join(t.TempDir(), "a house?#%41.db"))
	})
}

func open(t testing.TB, path string) *sqlite.Store {
	t.Helper()
	s, err := sqlite.Open(path, key)
	if err != nil {
		t.Fatal(err)
	}
	return s
}
