package sqlite

import (
	"hash/fnv"
	"runtime"
	"sync"
	"sync/atomic"

	"github.com/ncruces/go-sqlite3/vfs"
	"github.com/ncruces/go-sqlite3/vfs/adiantum"
)

// sealed is the name of our file system: that of the system, encrypted.
var sealed = sync.OnceValue(func() string {
	const name = "alongside"
	vfs.Register(name, seal(vfs.Find("").(vfs.VFSFilename)))
	return name
})

// seal encrypts base, block by block.
func seal(base vfs.VFSFilename) vfs.VFS {
	return gathering{adiantum.Wrap(steady{base}, nil).(vfs.VFSFilename)}
}

// steady lets nobody see a block of a log that is half written. Frames of the
// log do not end where blocks do, so that the block with the end of the last
// committed frame is written again with the next; the system may show a reader
// half of each, and half of a block decrypts to noise. The reader looks again;
// the writer never waits.
//
// It holds within a process. Another process that reads at that moment may see
// noise; the sums tell.
type steady struct{ vfs.VFSFilename }

// blocks count the writes of the blocks that hash to them, in all logs.
var blocks [1024]writes

// writes are under way unless as many have finished as started.
type writes struct{ started, finished atomic.Uint64 }

// OpenFilename implements vfs.VFSFilename.
func (s steady) OpenFilename(name *vfs.Filename, flags vfs.OpenFlag) (vfs.File, vfs.OpenFlag, error) {
	f, out, err := s.VFSFilename.OpenFilename(name, flags)
	if err != nil || flags&vfs.OPEN_WAL == 0 {
		return f, out, err
	}
	h := fnv.New32a()
	_, _ = h.Write([]byte(name.String())) // never fails
	return &steadyFile{f, int64(h.Sum32())}, out, nil
}

// steadyFile is read and written in whole blocks.
type steadyFile struct {
	vfs.File
	hash int64
}

func (f *steadyFile) block(off int64) *writes {
	return &blocks[(f.hash+off/blockSize)%int64(len(blocks))]
}

// ReadAt implements io.ReaderAt.
func (f *steadyFile) ReadAt(p []byte, off int64) (int, error) {
	for b := f.block(off); ; runtime.Gosched() {
		finished := b.finished.Load() // first: it never passes started
		if b.started.Load() != finished {
			continue
		}
		n, err := f.File.ReadAt(p, off)
		if b.started.Load() == finished {
			return n, err
		}
	}
}

// WriteAt implements io.WriterAt.
func (f *steadyFile) WriteAt(p []byte, off int64) (int, error) {
	b := f.block(off)
	b.started.Add(1)
	defer b.finished.Add(1)
	return f.File.WriteAt(p, off)
}
