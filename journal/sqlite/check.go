package sqlite

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"github.com/ncruces/go-sqlite3"

	"alongside/journal"
)

const sqlDues = "SELECT grp,due,sum FROM groups"

// ErrDamaged is what IntegrityCheck wraps.
var ErrDamaged = errors.New("journal: the file is damaged")

// orphans count rows that nothing can have written.
var orphans = []struct{ what, sql string }{
	{"words without their entry", "SELECT count(*) FROM words w WHERE NOT EXISTS(SELECT 1 FROM journal j WHERE j.pos=w.pos)"},
	{"erased words that are not blank", `SELECT count(*) FROM words WHERE gone NOT IN (0,1)
		OR gone AND (salt<>zeroblob(length(salt)) OR body<>zeroblob(length(body)))`},
	{"entries of a group that is not listed", "SELECT count(*) FROM journal j WHERE NOT EXISTS(SELECT 1 FROM groups g WHERE g.grp=j.grp)"},
	{"entries both in the hat and in the journal", "SELECT count(*) FROM hat JOIN journal USING(id)"},
	{"sizes of media that cannot be", "SELECT count(*) FROM media WHERE size<0 OR size+512>length(body)"},
	{"ids and sums of a wrong length", `SELECT count(*) FROM journal WHERE length(grp)<>16 OR length(id)<>16
		OR length(by) NOT IN (0,16) OR length(said)<>32 OR length(sum)<>32`},
}

// IntegrityCheck looks through the whole file: pages, indexes, what belongs
// together, whether what lies in the hats is what was put there, and when groups
// are due. The chains are for journal.Verify. Errors wrap ErrDamaged and hold no
// words.
func (s *Store) IntegrityCheck(ctx context.Context) error {
	return s.read(ctx, func(c *conn) error {
		if err := c.pages(); err != nil {
			return err
		}
		for _, o := range orphans {
			if n, err := c.one(o.sql); err != nil || n > 0 {
				return or(err, fmt.Errorf("%w: %d times %s", ErrDamaged, n, o.what))
			}
		}
		return or(c.hats(), c.dues())
	})
}

// pages runs SQLite's own check.
func (c *conn) pages() error {
	var said string
	err := c.each(func(st *sqlite3.Stmt) bool { said = st.ColumnText(0); return false }, "PRAGMA integrity_check(1)")
	if err != nil || said != "ok" {
		return errors.Join(ErrDamaged, err, errors.New(said))
	}
	return nil
}

// hats checks what lies in the hats against its sums.
func (c *conn) hats() error {
	return c.none("entries in a hat that are not what was put there", func(st *sqlite3.Stmt) bool {
		h := scanHeld(st)
		return h.Words.Commit() != h.Said || !sumIs(st, 7, h.sum())
	}, sqlHat)
}

// dues checks the days on which groups are due.
func (c *conn) dues() error {
	return c.none("groups that are due on another day than was said", func(st *sqlite3.Stmt) bool {
		var g journal.GroupID
		copy(g[:], st.ColumnRawBlob(0))
		return !sumIs(st, 2, dueSum(g, journal.Day(st.ColumnInt64(1))))
	}, sqlDues)
}

func sumIs(st *sqlite3.Stmt, col int, sum journal.Sum) bool {
	return bytes.Equal(st.ColumnRawBlob(col), sum[:])
}

// none is ErrDamaged if any row is bad.
func (c *conn) none(what string, bad func(*sqlite3.Stmt) bool, sql string) error {
	n := 0
	err := c.each(func(st *sqlite3.Stmt) bool {
		if bad(st) {
			n++
		}
		return true
	}, sql)
	if err != nil || n > 0 {
		return or(err, fmt.Errorf("%w: %d %s", ErrDamaged, n, what))
	}
	return nil
}
