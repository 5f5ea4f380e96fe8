package keep

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"syscall"

	"filippo.io/age"

	"alongside/journal"
	"alongside/journal/archive"
)

// Wish is what is to be saved, where, and for whom.
type Wish struct {
	Head  archive.Head
	Group journal.GroupID // of an export
	File  string
	To    []age.Recipient
	Moved func(bytes int) // hears how far it is
}

// Save asks for a stream over conn and keeps it in a file, whole or not at all.
func Save(ctx context.Context, conn net.Conn, w Wish) error {
	defer context.AfterFunc(ctx, func() { _ = conn.Close() })()
	if err := ours(w.File, w.Head.Of); err != nil {
		return err
	}
	req, err := json.Marshal(request{Head: w.Head, Group: w.Group})
	if err != nil {
		return err
	}
	if _, err := conn.Write(append(req, '\n')); err != nil {
		return err
	}
	if err := w.keep(conn); err != nil {
		return explain(ctx, w.File, err)
	}
	return nil
}

// explain says what a host can do about it.
func explain(ctx context.Context, file string, err error) error {
	switch {
	case ctx.Err() != nil:
		return fmt.Errorf("stopped: nothing was kept in %s", file)
	case errors.Is(err, syscall.ENOSPC), errors.Is(err, syscall.EDQUOT):
		return fmt.Errorf("there is no room for %s: nothing was kept of it", file)
	}
	return fmt.Errorf("nothing was kept in %s: %w", file, err)
}

// ours refuses to write over a file that is not of the same sort.
func ours(file string, of archive.Of) error {
	head, err := headOf(file)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return fmt.Errorf("%s is there already: %w", file, err)
	case head.Of != of:
		return fmt.Errorf("%s is there already, and holds something else", file)
	}
	return nil
}

// headOf reads the first line of a file that may be one of ours.
func headOf(file string) (archive.Head, error) {
	info, err := os.Stat(file)
	if err != nil {
		return archive.Head{}, err
	}
	if !info.Mode().IsRegular() {
		return archive.Head{}, archive.ErrNotOurs
	}
	f, err := os.Open(file)
	if err != nil {
		return archive.Head{}, err
	}
	defer f.Close()
	return archive.ReadFirstLine(bufio.NewReaderSize(f, 512))
}

// keep writes what comes over conn beside the file, sealed, and puts it in its
// place once it is on the disk.
func (w *Wish) keep(conn io.Reader) error {
	part := w.File + ".part"
	f, err := os.OpenFile(part, os.O_WRONLY|os.O_CREATE|syscall.O_NOFOLLOW, 0o600) // where others write too, a link may lie in wait
	if err != nil {
		return err
	}
	defer func() { _ = f.Close() }()
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		return fmt.Errorf("%s is being written by somebody else", part)
	}
	if err := w.seal(f, conn); err != nil {
		return errors.Join(err, os.Remove(part))
	}
	if err := os.Rename(part, w.File); err != nil {
		return errors.Join(err, os.Remove(part))
	}
	return syncDir(filepath.Dir(w.File))
}

func (w *Wish) seal(f *os.File, conn io.Reader) error {
	if err := f.Truncate(0); err != nil {
		return err
	}
	out := bufio.NewWriterSize(&steadily{File: f}, 1<<20)
	sealed, err := archive.Seal(out, w.Head, w.To...)
	if err == nil {
		err = archive.Copy(sealed, conn, w.Moved)
	}
	if err == nil {
		err = sealed.Close()
	}
	if err == nil {
		err = out.Flush()
	}
	if err == nil {
		err = f.Sync()
	}
	return err
}

// syncDir makes a renaming durable.
func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

// keepDays is how long a backup is kept.
const keepDays = 35

// Prune removes backups in a folder that are older than they may be, and says
// which. It touches nothing whose first line is not that of a backup.
func Prune(dir string, today journal.Day) (gone []string, err error) {
	all, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	for _, d := range all {
		file := filepath.Join(dir, d.Name())
		head, err := headOf(file)
		if err != nil || !d.Type().IsRegular() || head.Of != archive.Backup || today-head.Day <= keepDays {
			continue
		}
		if err := os.Remove(file); err != nil {
			return gone, err
		}
		gone = append(gone, file)
	}
	return gone, nil
}
