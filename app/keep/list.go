package keep

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"syscall"

	"alongside/journal"
	"alongside/journal/archive"
)

// List is what may never come back: the ids of entries whose words are gone and
// of groups that are gone, random as they are, without a time. It lies in the data
// folder and beside the key, where it outlives the folder. A line is "e ID" or
// "g ID"; what is no such line was never acknowledged.
type List struct {
	mu    sync.Mutex // guards all below
	gone  archive.Gone
	here  string // must be written before anything is erased
	there string // beside the key, which may be on a stick that was pulled out
	owed  []byte // lines that there does not have yet
	apart error  // why there could not be written at the start
}

// listName is what the list is called in a data folder, and what is put behind
// the name of a key for the one beside it.
const listName = "erased"

// OpenList reads the list of a data folder and the one beside its key, and lets
// each catch up with the other.
func OpenList(data, key string) (*List, error) {
	l := &List{gone: archive.NewGone(), here: filepath.Join(data, listName), there: key + "." + listName}
	a, err := readList(l.here)
	if err != nil {
		return nil, err
	}
	b, err := readList(l.there)
	if err == nil {
		err = l.write(l.there, os.O_CREATE, without(a, b))
	}
	if err != nil { // a key may well lie where nothing can be written
		l.owed, l.apart = without(a, b), err
	}
	if err := l.write(l.here, os.O_CREATE, without(b, a)); err != nil {
		return nil, err
	}
	for _, all := range []archive.Gone{a, b} {
		for id := range all.Erased {
			l.gone.Erased[id] = true
		}
		for id := range all.Dropped {
			l.gone.Dropped[id] = true
		}
	}
	return l, nil
}

func readList(file string) (archive.Gone, error) {
	gone := archive.NewGone()
	b, err := os.ReadFile(file)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return gone, fmt.Errorf("reading what was erased: %w", err)
	}
	for line := range bytes.Lines(b) {
		kind, rest, _ := bytes.Cut(bytes.TrimSuffix(line, []byte("\n")), []byte(" "))
		id, err := journal.ParseID(string(rest))
		switch {
		case err != nil: // torn: nobody was told that it stands
		case string(kind) == "e":
			gone.Erased[id] = true
		case string(kind) == "g":
			gone.Dropped[journal.GroupID(id)] = true
		}
	}
	return gone, nil
}

// without are the lines of a that b does not have, in an order that says nothing.
func without(a, b archive.Gone) []byte {
	var lines []string
	for id := range a.Erased {
		if !b.Erased[id] {
			lines = append(lines, "e "+id.String()+"\n")
		}
	}
	for id := range a.Dropped {
		if !b.Dropped[id] {
			lines = append(lines, "g "+id.String()+"\n")
		}
	}
	slices.Sort(lines)
	return bytes.Join(asBytes(lines), nil)
}

func asBytes(lines []string) (bs [][]byte) {
	for _, l := range lines {
		bs = append(bs, []byte(l))
	}
	return bs
}

// Apart says why the list could not be kept beside the key when it was opened; nil:
// it is there.
func (l *List) Apart() error { return l.apart }

// Gone returns a copy of all that is gone.
func (l *List) Gone() archive.Gone {
	l.mu.Lock()
	defer l.mu.Unlock()
	g := archive.NewGone()
	g.Add(ids(l.gone.Erased), ids(l.gone.Dropped))
	return g
}

func ids[I ~[16]byte](set map[I]bool) (all []I) {
	for id := range set {
		all = append(all, id)
	}
	slices.SortFunc(all, func(a, b I) int { x, y := [16]byte(a), [16]byte(b); return bytes.Compare(x[:], y[:]) })
	return all
}

// Add notes what is gone, durably in the data folder, and beside the key as soon
// as that can be reached.
func (l *List) Add(erased []journal.ID, dropped []journal.GroupID) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	more := archive.NewGone()
	more.Add(erased, dropped)
	lines := without(more, l.gone)
	if len(lines) == 0 {
		return nil
	}
	if err := l.write(l.here, os.O_CREATE, lines); err != nil {
		return err
	}
	l.gone.Add(erased, dropped)
	l.owed = append(l.owed, lines...)
	if l.write(l.there, 0, l.owed) == nil { // else the next start lets it catch up
		l.owed = nil
	}
	return nil
}

// write appends lines to a file that others may append to as well.
func (l *List) write(file string, make int, lines []byte) error {
	f, err := os.OpenFile(file, os.O_RDWR|os.O_APPEND|make, 0o600)
	if err != nil {
		return fmt.Errorf("noting what is erased: %w", err)
	}
	err = appendLines(f, lines)
	if err = errors.Join(err, f.Close()); err != nil {
		return fmt.Errorf("noting what is erased: %w", err)
	}
	return nil
}

func appendLines(f *os.File, lines []byte) error {
	if len(lines) == 0 {
		return nil
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX); err != nil { // let go with the file
		return err
	}
	end, err := f.Seek(0, io.SeekEnd)
	if err != nil {
		return err
	}
	last := []byte{'\n'}
	if end > 0 {
		if _, err := f.ReadAt(last, end-1); err != nil {
			return err
		}
	}
	if last[0] != '\n' { // a power cut tore the last line
		lines = append([]byte{'\n'}, lines...)
	}
	if _, err := f.Write(lines); err != nil {
		return errors.Join(err, f.Truncate(end))
	}
	return f.Sync()
}
