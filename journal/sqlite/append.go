package sqlite

import (
	"context"

	"github.com/ncruces/go-sqlite3"

	"alongside/journal"
)

const (
	sqlHead  = "SELECT max(seq) FROM journal WHERE grp=?"
	sqlThere = "SELECT EXISTS(SELECT 1 FROM journal WHERE id=?1), (SELECT grp FROM hat WHERE id=?1)"
	sqlEntry = "INSERT INTO journal(grp,seq,id,kind,by,day,facts,said,sum) VALUES(?,?,?,?,?,?,?,?,?)"
	sqlWords = "INSERT INTO words(pos,gone,salt,body) VALUES(?,0,?,?)"
	sqlDue   = `INSERT INTO groups(grp,due,sum) VALUES(?1,?2,?3)
		ON CONFLICT(grp) DO UPDATE SET due=?2, sum=?3 WHERE due<>?2`
	sqlSooner = `INSERT INTO groups(grp,due,sum) VALUES(?1,?2,?3)
		ON CONFLICT(grp) DO UPDATE SET due=?2, sum=?3 WHERE ?2<>0 AND (due=0 OR due>?2)`
)

// Append implements journal.Store.
func (s *Store) Append(ctx context.Context, g journal.GroupID, after uint64, es []journal.Entry, due journal.Day) error {
	err := s.do(ctx, g, func(w *writer) error { return w.append(g, after, es, due) })
	if err != nil {
		return err
	}
	for i := range es {
		es[i].Seq = after + 1 + uint64(i)
	}
	return nil
}

// append looks for all that can refuse es before it writes the first.
func (w *writer) append(g journal.GroupID, after uint64, es []journal.Entry, due journal.Day) error {
	if head, err := w.head(g); err != nil || head != after {
		return or(err, journal.ErrMoved)
	}
	held, err := w.held(g, es)
	if err != nil {
		return err
	}
	if err := w.unhold(held); err != nil {
		return err
	}
	for i := range es {
		if err := w.insert(g, after+1+uint64(i), &es[i]); err != nil {
			return err
		}
	}
	w.heads[g] = after + uint64(len(es))
	w.job.moved = len(es) > 0
	return w.dueOn(g, due)
}

// dueOn notes from which day on g is due, unless that is what stands already.
func (w *writer) dueOn(g journal.GroupID, day journal.Day) error {
	if before, known := w.dues[g]; known && before == day {
		return nil
	}
	err := w.due(sqlDue, g, day)
	if err == nil {
		w.dues[g] = day
	}
	return err
}

// due notes from which day on g is due, as sql says.
func (w *writer) due(sql string, g journal.GroupID, day journal.Day) error {
	delete(w.dues, g)
	sum := dueSum(g, day)
	return w.run(sql, g[:], int64(day), sum[:])
}

func dueSum(g journal.GroupID, day journal.Day) journal.Sum {
	return journal.Link(journal.Sum{}, g, &journal.Entry{Kind: "due", Day: day})
}

// head returns the last position of g.
func (w *writer) head(g journal.GroupID) (uint64, error) {
	if head, known := w.heads[g]; known {
		return head, nil
	}
	n, err := w.one(sqlHead, g[:])
	if err == nil {
		w.heads[g] = uint64(n)
	}
	return uint64(n), err
}

// held returns which of es lie in the hat of g; ErrTwice if one is elsewhere.
func (w *writer) held(g journal.GroupID, es []journal.Entry) (map[journal.ID]bool, error) {
	seen, held := make(map[journal.ID]bool, len(es)), map[journal.ID]bool{}
	for i := range es {
		id := es[i].ID
		stands, hat, err := w.there(id)
		if err != nil {
			return nil, err
		}
		if seen[id] || stands || hat != nil && *hat != g {
			return nil, journal.ErrTwice
		}
		seen[id] = true
		if hat != nil {
			held[id] = true
		}
	}
	return held, nil
}

// there reports whether id stands in a journal, and in whose hat it lies.
func (w *writer) there(id journal.ID) (stands bool, hat *journal.GroupID, err error) {
	err = w.each(func(st *sqlite3.Stmt) bool {
		stands = st.ColumnBool(0)
		if b := st.ColumnRawBlob(1); len(b) == len(hat) {
			hat = (*journal.GroupID)(append([]byte(nil), b...))
		}
		return false
	}, sqlThere, id[:])
	return stands, hat, err
}

func (w *writer) insert(g journal.GroupID, seq uint64, e *journal.Entry) error {
	var by []byte
	if !e.By.Zero() {
		by = e.By[:]
	}
	err := w.run(sqlEntry, g[:], int64(seq), e.ID[:], e.Kind, by, int64(e.Day), []byte(e.Facts), e.Said[:], e.Sum[:])
	if err != nil || e.Words.None() {
		return err
	}
	return w.run(sqlWords, w.LastInsertRowID(), e.Words.Salt[:], e.Words.Body)
}

// or returns err, or what it means that there is none.
func or(err, otherwise error) error {
	if err != nil {
		return err
	}
	return otherwise
}
