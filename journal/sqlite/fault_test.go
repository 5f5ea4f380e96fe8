package sqlite

import (
	"errors"
	"path/filepath"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"

	"github.com/ncruces/go-sqlite3"
	"github.com/ncruces/go-sqlite3/util/vfsutil"
	"github.com/ncruces/go-sqlite3/vfs"

	"alongside/journal"
	"alongside/journal/journaltest"
)

// disk is the file system under the encryption, and what is wrong with it.
type disk struct {
	vfs.VFSFilename
	writes, syncs, truncates atomic.Pointer[error] // what they fail with
	grace                    atomic.Int64          // writes that still succeed
}

type faultyFile struct {
	vfs.File
	d *disk
}

func (d *disk) OpenFilename(name *vfs.Filename, flags vfs.OpenFlag) (vfs.File, vfs.OpenFlag, error) {
	f, flags, err := d.VFSFilename.OpenFilename(name, flags)
	if err != nil {
		return nil, flags, err
	}
	return &faultyFile{f, d}, flags, nil
}

func (f *faultyFile) WriteAt(b []byte, off int64) (int, error) {
	if err := f.d.writes.Load(); err != nil && f.d.grace.Add(-1) < 0 {
		return 0, *err
	}
	return f.File.WriteAt(b, off)
}

func (f *faultyFile) Sync(flags vfs.SyncFlag) error {
	if err := f.d.syncs.Load(); err != nil {
		return *err
	}
	return f.File.Sync(flags)
}

func (f *faultyFile) Truncate(size int64) error {
	if err := f.d.truncates.Load(); err != nil {
		return *err
	}
	return f.File.Truncate(size)
}

func (f *faultyFile) SharedMemory() vfs.SharedMemory { return vfsutil.WrapSharedMemory(f.File) }
func (f *faultyFile) LockState() vfs.LockLevel       { return vfsutil.WrapLockState(f.File) }

var (
	diskFull error = sqlite3.FULL
	broken   error = sqlite3.IOERR_WRITE
	noSync   error = sqlite3.IOERR_FSYNC
	noCut    error = sqlite3.IOERR_TRUNCATE
	noSpace  error = syscall.ENOSPC
	testKey        = [32]byte{7}
	register sync.Mutex
)

// faulty opens a store on a disk that can fail.
func faulty(t *testing.T) (*Store, *disk, string) {
	register.Lock()
	defer register.Unlock()
	d := &disk{VFSFilename: vfs.Find("").(vfs.VFSFilename)}
	vfs.Register("faulty", seal(d))
	path := filepath.Join(t.TempDir(), "house.db")
	s, err := open(path, testKey, "faulty")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s, d, path
}

func TestAFullDiskGivesErrorsAndThenRecovers(t *testing.T) {
	for name, fault := range map[string]*error{"full": &diskFull, "i/o": &broken, "no space": &noSpace} {
		t.Run(name, func(t *testing.T) {
			s, d, _ := faulty(t)
			g := journaltest.NewGroup()
			es := journaltest.Several(journal.Sum{}, g, 3)
			must(t, s.Append(t.Context(), g, 0, es[:1], 0))
			for grace := range int64(4) {
				d.grace.Store(grace)
				d.writes.Store(fault)
				err := s.Append(t.Context(), g, 1, es[1:2], 0)
				if err == nil || errors.Is(err, journal.ErrMoved) || errors.Is(err, journal.ErrTwice) {
					t.Fatalf("a full disk, after %d writes: %v", grace, err)
				}
				if n := count(t, s, g); n != 1 {
					t.Fatalf("%d entries read while the disk is full", n)
				}
			}
			d.writes.Store(nil)
			must(t, s.Append(t.Context(), g, 1, es[1:2], 0))
			must(t, s.Append(t.Context(), g, 2, es[2:], 0))
			report, err := journal.Verify(t.Context(), s, g, nil)
			must(t, err)
			if report.Entries != 3 {
				t.Errorf("%d entries", report.Entries)
			}
			must(t, s.IntegrityCheck(t.Context()))
		})
	}
}

func TestAFailedSyncIsNotAcknowledged(t *testing.T) {
	s, d, _ := faulty(t)
	g := journaltest.NewGroup()
	es := journaltest.Several(journal.Sum{}, g, 1)
	d.syncs.Store(&noSync)
	if err := s.Append(t.Context(), g, 0, es, 0); err == nil {
		t.Fatal("acknowledged without a sync")
	}
	d.syncs.Store(nil)
	if count(t, s, g) == 0 { // unknown outcome: here or not, but not twice
		must(t, s.Append(t.Context(), g, 0, es, 0))
	}
	if n := count(t, s, g); n != 1 {
		t.Errorf("%d entries", n)
	}
}

func TestErasingIsNotAcknowledgedBeforeTheLogIsEmpty(t *testing.T) {
	s, d, _ := faulty(t)
	g := journaltest.NewGroup()
	es := journaltest.Several(journal.Sum{}, g, 2)
	must(t, s.Append(t.Context(), g, 0, es, 0))
	d.truncates.Store(&noCut)
	if err := s.Erase(t.Context(), g, es[0].ID); err == nil {
		t.Fatal("acknowledged with a log that still holds the words")
	}
	d.truncates.Store(nil)
	must(t, s.Erase(t.Context(), g, es[0].ID))
	must(t, s.IntegrityCheck(t.Context()))
}

// TestOnlyTheJobAtFaultFails puts jobs into one batch by hand.
func TestOnlyTheJobAtFaultFails(t *testing.T) {
	s := house(t)
	w, err := newWriter(s.open)
	must(t, err)
	defer w.Close()
	var jobs []*job
	var gs []journal.GroupID
	for i := range 5 {
		g := journaltest.NewGroup()
		gs = append(gs, g)
		es := journaltest.Several(journal.Sum{}, g, 2)
		after := uint64(0)
		switch i {
		case 1:
			after = 9 // stale
		case 2:
			es[1].ID = es[0].ID // twice
		case 3:
			es[1].ID = journal.ID{} // taken by case 4 too
		case 4:
			es[0].ID = journal.ID{}
		}
		jobs = append(jobs, &job{
			group: g, done: make(chan error, 1),
			work: func(w *writer) error { return w.append(g, after, es, 0) },
		})
	}
	poison := &job{done: make(chan error, 1), work: func(w *writer) error { return errors.New("poison") }}
	s.batch(w, append(jobs, poison))
	for i, want := range []error{nil, journal.ErrMoved, journal.ErrTwice, nil, journal.ErrTwice} {
		if err := <-jobs[i].done; err != want {
			t.Errorf("job %d: %v, want %v", i, err, want)
		}
	}
	if err := <-poison.done; err == nil {
		t.Error("the poisoned job was acknowledged")
	}
	for i, want := range []int{2, 0, 0, 2, 0} {
		if n := count(t, s, gs[i]); n != want {
			t.Errorf("group %d has %d entries, want %d", i, n, want)
		}
	}
}

// TestOpeningFinishesWhatAKillLeft kills between the commit and what follows it.
func TestOpeningFinishesWhatAKillLeft(t *testing.T) {
	path := filepath.Join(t.TempDir(), "house.db")
	w, err := newWriter(func() (*conn, error) { return dial(path, testKey, sealed()) })
	must(t, err)
	defer w.Close()
	g, other := journaltest.NewGroup(), journaltest.NewGroup()
	es := []journal.Entry{journaltest.Entry("tests.said", `{}`, "CANARY-erased"), journaltest.Entry("tests.said", `{}`, "STAYS")}
	dropped := []journal.Entry{journaltest.Entry("tests.said", `{}`, "CANARY-dropped")}
	for _, work := range []func(*writer) error{
		func(w *writer) error { return w.append(g, 0, es, 0) },
		func(w *writer) error { return w.append(other, 0, dropped, 0) },
		func(w *writer) error { return w.erase(g, es[0].ID, map[journal.ID]bool{}) },
		func(w *writer) error { return w.drop(other) },
	} {
		err, _ := w.commit([]*job{{work: work}})
		must(t, err)
	}
	crashed := copyTo(t, path)
	canaries := []string{"CANARY-erased", "CANARY-dropped"}
	for _, canary := range canaries {
		if in(t, crashed, canary) == 0 {
			t.Fatalf("%s is nowhere, so this test shows nothing", canary)
		}
	}
	again, err := Open(crashed, testKey)
	must(t, err)
	defer again.Close()
	for _, canary := range canaries {
		if n := in(t, crashed, canary); n > 0 {
			t.Errorf("%s is still there %d times", canary, n)
		}
	}
	if in(t, crashed, "STAYS") == 0 || count(t, again, g) != 2 {
		t.Error("what was not erased is gone")
	}
	if n, err := again.user(t); err != nil || n != 0 {
		t.Errorf("the file still asks to be rewritten: %d, %v", n, err)
	}
}
