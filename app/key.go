package app

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"golang.org/x/crypto/argon2"
	"golang.org/x/term"
)

// keyring is where the key of the data comes from.
type keyring struct {
	data string // the data folder
	file string // "": the usual place, in the host's own settings
	ask  bool
}

// key returns the key, making it at the first run. exposed reports whether it
// lies on the same device as the data, so that whoever takes that has both.
func (k keyring) key() (key [32]byte, exposed bool, err error) {
	if err := os.MkdirAll(k.data, 0o700); err != nil {
		return key, false, fmt.Errorf("making the data folder: %w", err)
	}
	if k.ask {
		key, err = k.passphrase()
		return key, false, err
	}
	file := k.file
	if file == "" {
		if file, err = usualKey(k.data); err != nil {
			return key, false, err
		}
	}
	if inside(file, k.data) {
		return key, false, fmt.Errorf("the key file %s lies in the data folder: put it elsewhere, best on another device", file)
	}
	if key, err = readKey(file); errors.Is(err, fs.ErrNotExist) {
		key, err = k.makeKey(file)
	}
	if err != nil {
		return key, false, err
	}
	return key, sameDevice(file, k.data), nil
}

// place is where the key lies, or would: the list of what was erased lies beside it.
func (k keyring) place() string {
	if k.file != "" {
		return k.file
	}
	if file, err := usualKey(k.data); err == nil {
		return file
	}
	return filepath.Clean(k.data) // no place for settings: beside the data
}

// usualKey is where the key of a data folder lies without --key-file.
func usualKey(data string) (string, error) {
	dir, err := os.UserConfigDir()
	if err != nil {
		return "", fmt.Errorf("no place for a key: give --key-file: %w", err)
	}
	abs, err := filepath.Abs(data)
	if err != nil {
		return "", err
	}
	name := strings.Trim(strings.ReplaceAll(abs, string(filepath.Separator), "-"), "-")
	return filepath.Join(dir, "alongside", name+".key"), nil
}

func readKey(file string) (key [32]byte, err error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return key, fmt.Errorf("reading the key: %w", err)
	}
	if n, err := hex.Decode(key[:], []byte(strings.TrimSpace(string(b)))[:min(64, len(strings.TrimSpace(string(b))))]); err != nil || n != len(key) {
		return key, fmt.Errorf("%s is no key file: it holds 64 hex digits", file)
	}
	return key, nil
}

func (k keyring) makeKey(file string) (key [32]byte, err error) {
	if swapOf(k.data).There() {
		return key, fmt.Errorf("there is data in %s, and no key in %s: give the key file it was made with", k.data, file)
	}
	if _, err := rand.Read(key[:]); err != nil {
		return key, err
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
		return key, fmt.Errorf("making a place for the key: %w", err)
	}
	f, err := os.OpenFile(file, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return key, fmt.Errorf("writing the key: %w", err)
	}
	_, err = fmt.Fprintf(f, "%x\n", key)
	return key, errors.Join(err, f.Sync(), f.Close())
}

// Argon2id as RFC 9106 recommends where memory is scarce: 3 passes, 64 MiB, 4 lanes.
const (
	passes    = 3
	memoryKiB = 64 << 10
	lanes     = 4
)

// passphrase derives the key from words that the host types. The salt is no
// secret and lies with the data.
func (k keyring) passphrase() (key [32]byte, err error) {
	salt, err := k.salt()
	if err != nil {
		return key, err
	}
	fmt.Fprint(os.Stderr, "Passphrase: ")
	words, err := term.ReadPassword(int(os.Stdin.Fd()))
	fmt.Fprintln(os.Stderr)
	if err != nil {
		return key, fmt.Errorf("reading the passphrase: %w", err)
	}
	if len(words) < 16 {
		return key, errors.New("a passphrase has at least 16 letters: five or six words")
	}
	copy(key[:], argon2.IDKey(words, salt, passes, memoryKiB, lanes, uint32(len(key))))
	return key, nil
}

func (k keyring) salt() ([]byte, error) {
	file := filepath.Join(k.data, "salt")
	b, err := os.ReadFile(file)
	if err == nil || !errors.Is(err, fs.ErrNotExist) {
		return b, err
	}
	b = make([]byte, 32)
	if _, err := rand.Read(b); err != nil {
		return nil, err
	}
	return b, os.WriteFile(file, b, 0o600)
}

// inside reports whether a file lies in a folder, by whatever way it is named.
func inside(file, dir string) bool {
	rel, err := filepath.Rel(resolved(dir), resolved(file))
	return err == nil && rel != ".." && !strings.HasPrefix(rel, ".."+string(filepath.Separator))
}

// resolved is a path without links, as far as it leads.
func resolved(path string) string {
	if abs, err := filepath.Abs(path); err == nil {
		path = abs
	}
	if whole, err := filepath.EvalSymlinks(path); err == nil {
		return whole
	}
	if up := filepath.Dir(path); up != path {
		return filepath.Join(resolved(up), filepath.Base(path))
	}
	return path
}

// sameDevice reports whether two paths lie on one device; in doubt they do.
func sameDevice(a, b string) bool {
	x, err1 := os.Stat(a)
	y, err2 := os.Stat(b)
	if err1 != nil || err2 != nil {
		return true
	}
	s, ok1 := x.Sys().(*syscall.Stat_t)
	t, ok2 := y.Sys().(*syscall.Stat_t)
	return !ok1 || !ok2 || s.Dev == t.Dev
}

func databasePath(data string) string { return filepath.Join(data, "alongside.db") }
