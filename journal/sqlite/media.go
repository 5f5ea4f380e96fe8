package sqlite

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"io/fs"

	"github.com/ncruces/go-sqlite3"

	"alongside/journal"
)

// A row of media is so long that SQLite keeps only its first 489 bytes among its
// neighbours, where copies of it may stay behind, and those are padding. The
// rest fills overflow pages, which are never moved and are zeroed when freed:
// see padded.
const (
	pad      = 512
	overflow = blockSize - 4
	room     = 3736               // in the shortest row
	full     = room + 15*overflow // bytes in the longest; the last row of media is shorter
)

const (
	sqlPut   = "INSERT INTO media(grp,id,n,size,body) VALUES(?,?,?,?,?)"
	sqlMedia = "SELECT size,body FROM media WHERE grp=? AND id=? AND n=?"
	sqlSides = "SELECT DISTINCT id FROM media WHERE grp=? ORDER BY id"
)

// Put implements journal.Store. It reads r to its end before it writes.
func (s *Store) Put(ctx context.Context, g journal.GroupID, id journal.ID, r io.Reader) error {
	b, err := io.ReadAll(r)
	if err != nil {
		return fmt.Errorf("reading media: %w", err)
	}
	return s.do(ctx, g, func(w *writer) error {
		before, err := w.count(sqlUnput, g[:], id[:])
		w.job.scrub = before > 0
		rest := b
		for n, last := int64(0), false; err == nil && !last; n++ {
			size := min(len(rest), full)
			err = w.run(sqlPut, g[:], id[:], n, int64(size), padded(rest[:size]))
			rest, last = rest[size:], size < full
		}
		return err
	})
}

// padded returns a row's blob: padding, b, and zeros up to the next good length.
func padded(b []byte) []byte {
	k := max(0, len(b)-room+overflow-1) / overflow
	row := make([]byte, pad+room+k*overflow)
	copy(row[pad:], b)
	return row
}

// Media implements journal.Store. What is not there is fs.ErrNotExist; what is
// erased while it streams ends in an error.
func (s *Store) Media(ctx context.Context, g journal.GroupID, id journal.ID) (io.ReadCloser, error) {
	m := &media{ctx: ctx, s: s, g: g, id: id}
	if err := m.next(); err != nil {
		return nil, err
	}
	return m, nil
}

// Beside implements journal.Store.
func (s *Store) Beside(ctx context.Context, g journal.GroupID) (ids []journal.ID, err error) {
	err = s.read(ctx, func(c *conn) error {
		return c.each(func(st *sqlite3.Stmt) bool {
			var id journal.ID
			copy(id[:], st.ColumnRawBlob(0))
			ids = append(ids, id)
			return true
		}, sqlSides, g[:])
	})
	return ids, err
}

// media reads row by row and holds nothing open in between. Its context is that
// of the call that opened it.
type media struct {
	ctx  context.Context
	s    *Store
	g    journal.GroupID
	id   journal.ID
	n    int64
	rest *bytes.Reader
	last bool
}

// Read implements io.Reader.
func (m *media) Read(p []byte) (int, error) {
	for m.rest.Len() == 0 && !m.last {
		if err := m.next(); err != nil {
			return 0, err
		}
	}
	return m.rest.Read(p)
}

// Close implements io.Closer.
func (m *media) Close() error { return nil }

// next reads a row. Only the last one may be less than full.
func (m *media) next() error {
	var b []byte
	err := m.s.read(m.ctx, func(c *conn) error {
		return c.each(func(st *sqlite3.Stmt) bool {
			row := st.ColumnRawBlob(1)
			b = append([]byte{}, row[pad:pad+st.ColumnInt64(0)]...)
			return false
		}, sqlMedia, m.g[:], m.id[:], m.n)
	})
	if err != nil {
		return err
	}
	if b == nil {
		return fmt.Errorf("media of %v: %w", m.id, fs.ErrNotExist)
	}
	m.n++
	m.rest, m.last = bytes.NewReader(b), len(b) < full
	return nil
}
