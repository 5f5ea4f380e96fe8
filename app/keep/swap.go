package keep

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"alongside/journal"
)

// Swap puts a database in the place of another, in a data folder: the new one is
// made in a folder of its own inside, the old one is kept aside until the new one
// stands. Whoever opens the data folder calls Settle before.
type Swap struct {
	Data, Name string // Name: of the database in its folder
}

func (s Swap) at(parts ...string) string { return filepath.Join(append([]string{s.Data}, parts...)...) }

const (
	newFolder = "restoring" // a database that does not count yet
	oldFolder = "before"    // the one whose place is being taken
)

// ends are what a database is made of beside its file.
var ends = []string{"", "-wal", "-shm", "-journal"}

// There reports whether there is a database, be it one that a power cut left aside.
func (s Swap) There() bool {
	for _, at := range []string{s.at(s.Name), s.at(oldFolder, s.Name)} {
		if _, err := os.Stat(at); err == nil {
			return true
		}
	}
	return false
}

// New returns the path at which the new database is to be made.
func (s Swap) New() (string, error) {
	err := os.Mkdir(s.at(newFolder), 0o700)
	return s.at(newFolder, s.Name), err
}

// Done puts the new database, closed by now, where the old one was.
func (s Swap) Done() error {
	if err := os.Mkdir(s.at(oldFolder), 0o700); err != nil {
		return err
	}
	for i := range ends { // the file goes last: as long as it stands, the old one counts
		end := ends[len(ends)-1-i]
		if err := renamed(s.at(s.Name+end), s.at(oldFolder, s.Name+end)); err != nil {
			return errors.Join(err, s.Settle())
		}
	}
	for _, dir := range []string{s.at(oldFolder), s.at(newFolder), s.Data} {
		if err := syncDir(dir); err != nil {
			return errors.Join(err, s.Settle())
		}
	}
	if err := os.Rename(s.at(newFolder, s.Name), s.at(s.Name)); err != nil {
		return errors.Join(err, s.Settle())
	}
	if err := syncDir(s.Data); err != nil {
		return err
	}
	return s.Settle()
}

func renamed(from, to string) error {
	err := os.Rename(from, to)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}

// Settle finishes or undoes what a power cut left: a new database that does not
// stand yet goes, and the old one comes back unless its place is taken.
func (s Swap) Settle() error {
	if _, err := os.Stat(s.at(oldFolder)); err == nil {
		if err := s.back(); err != nil {
			return err
		}
	}
	for _, dir := range []string{newFolder, oldFolder} {
		if err := os.RemoveAll(s.at(dir)); err != nil {
			return fmt.Errorf("clearing up after a restore: %w", err)
		}
	}
	return nil
}

// back brings the old database back unless the new one stands, which then is no
// longer where it was made.
func (s Swap) back() error {
	if _, err := os.Stat(s.at(newFolder, s.Name)); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	for i := range ends { // the file comes last
		end := ends[len(ends)-1-i]
		if err := renamed(s.at(oldFolder, s.Name+end), s.at(s.Name+end)); err != nil {
			return fmt.Errorf("bringing back what was there before the restore: %w", err)
		}
	}
	return syncDir(s.Data)
}

// Half is a group that is being imported: a file in the data folder names it, so
// that a power cut leaves no half of it.
type Half struct{ Data string }

func (h Half) file() string { return filepath.Join(h.Data, "importing") }

// Begin names the group.
func (h Half) Begin(g journal.GroupID) error {
	f, err := os.OpenFile(h.file(), os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintln(f, g)
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return err
	}
	return syncDir(h.Data)
}

// End says that the group is whole.
func (h Half) End() error {
	return errors.Join(os.Remove(h.file()), syncDir(h.Data))
}

// Undo takes away what is there of a group that is not whole.
func (h Half) Undo(ctx context.Context, s journal.Store) error {
	b, err := os.ReadFile(h.file())
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	var g journal.GroupID
	if g.UnmarshalText(bytes.TrimSpace(b)) == nil { // else it was torn, and nothing was put in
		if err := s.Drop(ctx, g); err != nil {
			return fmt.Errorf("taking away half an import: %w", err)
		}
	}
	return h.End()
}
