package sqlite

import (
	"hash/fnv"
	"sync"

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
func seal(base vfs.VFSFilename) vfs.VFS { return adiantum.Wrap(steady{base}, nil) }

// steady lets nobody read a block of a log while it is written. Frames of the
// log do not end where blocks do, so that the block with the end of the last
// committed frame is written again with the next; the system may show a reader
// half of each, and half of a block decrypts to noise.
//
// It holds within a process. Another process that reads at that moment may see
// noise; the sums tell.
type steady struct{ vfs.VFSFilename }

// locks are shared by the names that hash to them; they outlive their files.
var locks [64]sync.RWMutex

// OpenFilename implements vfs.VFSFilename.
func (s steady) OpenFilename(name *vfs.Filename, flags vfs.OpenFlag) (vfs.File, vfs.OpenFlag, error) {
	f, out, err := s.VFSFilename.OpenFilename(name, flags)
	if err != nil || flags&vfs.OPEN_WAL == 0 {
		return f, out, err
	}
	h := fnv.New32a()
	_, _ = h.Write([]byte(name.String())) // never fails
	return &steadyFile{f, &locks[h.Sum32()%uint32(len(locks))]}, out, nil
}

type steadyFile struct {
	vfs.File
	block *sync.RWMutex // held while a block is read or written
}

// ReadAt implements io.ReaderAt.
func (f *steadyFile) ReadAt(p []byte, off int64) (int, error) {
	f.block.RLock()
	defer f.block.RUnlock()
	return f.File.ReadAt(p, off)
}

// WriteAt implements io.WriterAt.
func (f *steadyFile) WriteAt(p []byte, off int64) (int, error) {
	f.block.Lock()
	defer f.block.Unlock()
	return f.File.WriteAt(p, off)
}
