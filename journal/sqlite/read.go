package sqlite

import (
	"context"
	"errors"
	"fmt"
	"iter"

	"github.com/ncruces/go-sqlite3"

	"alongside/journal"
)

const (
	chunkRows  = 1000    // that one statement reads, at most
	chunkBytes = 4 << 20 // after which a statement stops, whatever is left

	sqlRead = `SELECT j.seq,j.id,j.kind,j.by,j.day,j.facts,j.said,j.sum,w.salt,w.body
		FROM journal j LEFT JOIN words w ON w.pos=j.pos AND w.gone=0
		WHERE j.grp=? AND j.seq>? ORDER BY j.seq LIMIT ?`
	sqlGroups = "SELECT grp FROM groups g WHERE EXISTS(SELECT 1 FROM journal j WHERE j.grp=g.grp) ORDER BY grp"
	sqlAsOf   = "SELECT grp FROM groups WHERE due<>0 AND due<=? ORDER BY grp"
)

// read lends work a connection that nobody else uses meanwhile.
func (s *Store) read(ctx context.Context, work func(*conn) error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-s.ended:
		return ErrClosed
	case s.seats <- struct{}{}:
	}
	defer func() { <-s.seats }()
	c, err := s.reader()
	if err != nil {
		return fmt.Errorf("reading: %w", err)
	}
	if err := work(c); err != nil {
		return errors.Join(fmt.Errorf("reading: %w", err), c.Close())
	}
	s.idle <- c
	return nil
}

func (s *Store) reader() (*conn, error) {
	select {
	case c := <-s.idle:
		return c, nil
	default:
	}
	c, err := s.open()
	if err != nil {
		return nil, err
	}
	if err := c.Exec("PRAGMA query_only=ON"); err != nil {
		return nil, errors.Join(err, c.Close())
	}
	return c, nil
}

// Read implements journal.Store. Each statement is over before its rows are
// yielded, so that a slow reader keeps nothing from being erased.
func (s *Store) Read(ctx context.Context, g journal.GroupID, after uint64) iter.Seq2[journal.Entry, error] {
	return func(yield func(journal.Entry, error) bool) {
		if ctx.Err() == nil && s.ends.at(g, after) {
			return
		}
		var buf []journal.Entry
		for {
			es, more, err := s.some(ctx, buf[:0], g, after)
			if err != nil {
				yield(journal.Entry{}, err)
				return
			}
			for i := range es {
				if !yield(es[i], nil) {
					return
				}
			}
			if !more {
				return
			}
			after, buf = es[len(es)-1].Seq, es
		}
	}
}

// some reads the next entries into es and reports whether there may be more.
func (s *Store) some(ctx context.Context, es []journal.Entry, g journal.GroupID, after uint64) (_ []journal.Entry, more bool, err error) {
	err = s.read(ctx, func(c *conn) error {
		size := 0
		return c.each(func(st *sqlite3.Stmt) bool {
			e := scan(st)
			es = append(es, e)
			size += len(e.Facts) + len(e.Words.Body)
			more = len(es) == chunkRows || size > chunkBytes
			return !more
		}, sqlRead, g[:], int64(after), int64(chunkRows))
	})
	return es, more, err
}

func scan(st *sqlite3.Stmt) (e journal.Entry) {
	e.Seq = uint64(st.ColumnInt64(0))
	copy(e.ID[:], st.ColumnRawBlob(1))
	e.Kind = st.ColumnText(2)
	copy(e.By[:], st.ColumnRawBlob(3))
	e.Day = journal.Day(st.ColumnInt64(4))
	e.Facts = st.ColumnBlob(5, nil)
	copy(e.Said[:], st.ColumnRawBlob(6))
	copy(e.Sum[:], st.ColumnRawBlob(7))
	copy(e.Words.Salt[:], st.ColumnRawBlob(8))
	e.Words.Body = body(st, 9)
	return e
}

// body returns words that may be empty, or nil for NULL: there are none.
func body(st *sqlite3.Stmt, col int) []byte {
	if st.ColumnType(col) == sqlite3.NULL {
		return nil
	}
	return st.ColumnBlob(col, []byte{})
}

// Groups implements journal.Store.
func (s *Store) Groups(ctx context.Context) iter.Seq2[journal.GroupID, error] {
	return s.groups(ctx, sqlGroups)
}

// Due implements journal.Store.
func (s *Store) Due(ctx context.Context, day journal.Day) iter.Seq2[journal.GroupID, error] {
	return s.groups(ctx, sqlAsOf, int64(day))
}

func (s *Store) groups(ctx context.Context, sql string, args ...any) iter.Seq2[journal.GroupID, error] {
	return func(yield func(journal.GroupID, error) bool) {
		var gs []journal.GroupID
		err := s.read(ctx, func(c *conn) error {
			return c.each(func(st *sqlite3.Stmt) bool {
				gs = append(gs, journal.GroupID(st.ColumnRawBlob(0)))
				return true
			}, sql, args...)
		})
		if err != nil {
			yield(journal.GroupID{}, err)
			return
		}
		for _, g := range gs {
			if !yield(g, nil) {
				return
			}
		}
	}
}
