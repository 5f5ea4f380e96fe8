package sqlite

import "github.com/ncruces/go-sqlite3/vfs"

// gathering hands a log to the encryption in long pieces. SQLite writes it frame
// by frame, each in two parts that lie across blocks, and every part alone would
// decrypt and encrypt the blocks it touches.
type gathering struct{ vfs.VFSFilename }

// OpenFilename implements vfs.VFSFilename.
func (g gathering) OpenFilename(name *vfs.Filename, flags vfs.OpenFlag) (vfs.File, vfs.OpenFlag, error) {
	f, out, err := g.VFSFilename.OpenFilename(name, flags)
	if err != nil || flags&vfs.OPEN_WAL == 0 {
		return f, out, err
	}
	return &gatheredFile{File: f, through: true}, out, nil
}

const (
	frameHead  = 24      // with which SQLite begins every frame of a log
	gatherMost = 1 << 20 // bytes that wait
)

// gatheredFile holds back what nobody but this connection may read yet: the
// frames of a transaction that is not synced. Every commit syncs. Where the sync
// cuts a frame, its rest is written through, until the next frame begins.
type gatheredFile struct {
	vfs.File
	at      int64 // where wait belongs
	wait    []byte
	through bool
}

// WriteAt implements io.WriterAt.
func (f *gatheredFile) WriteAt(p []byte, off int64) (int, error) {
	if f.through && len(p) != frameHead {
		return f.File.WriteAt(p, off)
	}
	f.through = false
	if off != f.at+int64(len(f.wait)) || len(f.wait)+len(p) > gatherMost {
		if err := f.flush(); err != nil {
			return 0, err
		}
	}
	if len(f.wait) == 0 {
		f.at = off
	}
	f.wait = append(f.wait, p...)
	return len(p), nil
}

// flush writes what waits. If that fails, the transaction it belongs to fails.
func (f *gatheredFile) flush() error {
	if len(f.wait) == 0 {
		return nil
	}
	_, err := f.File.WriteAt(f.wait, f.at)
	clear(f.wait) // it holds words
	f.wait = f.wait[:0]
	return err
}

// ReadAt implements io.ReaderAt.
func (f *gatheredFile) ReadAt(p []byte, off int64) (int, error) {
	if off < f.at+int64(len(f.wait)) && off+int64(len(p)) > f.at {
		if err := f.flush(); err != nil {
			return 0, err
		}
	}
	return f.File.ReadAt(p, off)
}

// Sync implements vfs.File.
func (f *gatheredFile) Sync(flags vfs.SyncFlag) error {
	if err := f.flush(); err != nil {
		return err
	}
	f.through = true
	return f.File.Sync(flags)
}

// Size implements vfs.File.
func (f *gatheredFile) Size() (int64, error) {
	if err := f.flush(); err != nil {
		return 0, err
	}
	return f.File.Size()
}

// Truncate implements vfs.File.
func (f *gatheredFile) Truncate(size int64) error {
	if err := f.flush(); err != nil {
		return err
	}
	return f.File.Truncate(size)
}

// Close implements io.Closer. What still waits was never committed.
func (f *gatheredFile) Close() error {
	clear(f.wait)
	return f.File.Close()
}
