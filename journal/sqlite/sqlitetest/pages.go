// Package sqlitetest reads the files of a SQLite store in clear, for tests that
// look for what must not be there.
package sqlitetest

import (
	"bytes"
	"errors"
	"io/fs"
	"os"

	"alongside/journal/sqlite"
)

// Pages returns what the file at path and the logs beside it say under key, by
// file name; files that are not there are left out.
func Pages(path string, key [32]byte) (map[string][]byte, error) {
	files, err := Raw(path)
	if err != nil {
		return nil, err
	}
	delete(files, path+"-shm") // a table of page numbers, in no form encrypted
	for name, sealed := range files {
		if files[name], err = sqlite.Unseal(sealed, key); err != nil {
			return nil, err
		}
	}
	return files, nil
}

// Raw returns the bytes on the disk of the file at path and all beside it.
func Raw(path string) (map[string][]byte, error) {
	files := map[string][]byte{}
	for _, name := range []string{path, path + "-wal", path + "-journal", path + "-shm"} {
		b, err := os.ReadFile(name)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		files[name] = b
	}
	return files, nil
}

// Count returns how often b stands in any of the files.
func Count(files map[string][]byte, b []byte) (n int) {
	for _, file := range files {
		n += bytes.Count(file, b)
	}
	return n
}
