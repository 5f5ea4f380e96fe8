package sqlite

import (
	"context"

	"github.com/ncruces/go-sqlite3"

	"alongside/journal"
)

const (
	sqlHold = "INSERT INTO hat(id,grp,kind,facts,said,sum,salt,body) VALUES(?,?,?,?,?,?,?,?)"
	sqlHeld = "SELECT grp,id,kind,facts,said,salt,body FROM hat WHERE grp=? ORDER BY id"
	sqlHat  = "SELECT grp,id,kind,facts,said,salt,body,sum FROM hat ORDER BY id"
)

// held is an entry in a hat.
type held struct {
	g journal.GroupID
	journal.Entry
}

// Hold implements journal.Store.
func (s *Store) Hold(ctx context.Context, g journal.GroupID, e journal.Entry, due journal.Day) error {
	return s.do(ctx, g, func(w *writer) error {
		stands, hat, err := w.there(e.ID)
		if err != nil || stands || hat != nil {
			return or(err, journal.ErrTwice)
		}
		if err := w.hold(held{g, e}); err != nil {
			return err
		}
		return w.due(sqlSooner, g, due)
	})
}

func (w *writer) hold(h held) error {
	sum := h.sum()
	return w.run(sqlHold, h.ID[:], h.g[:], h.Kind, []byte(h.Facts), h.Said[:], sum[:], h.Words.Salt[:], bodyOrNull(h.Words))
}

// sum covers what lies in the hat until the chain does.
func (h held) sum() journal.Sum {
	return journal.Link(journal.Sum{}, h.g, &journal.Entry{ID: h.ID, Kind: h.Kind, Facts: h.Facts, Said: h.Said})
}

func bodyOrNull(w journal.Words) any {
	if w.None() {
		return nil
	}
	return w.Body
}

// Held implements journal.Store.
func (s *Store) Held(ctx context.Context, g journal.GroupID) (es []journal.Entry, err error) {
	err = s.read(ctx, func(c *conn) error {
		return c.each(func(st *sqlite3.Stmt) bool {
			es = append(es, scanHeld(st).Entry)
			return true
		}, sqlHeld, g[:])
	})
	return es, err
}

func scanHeld(st *sqlite3.Stmt) (h held) {
	copy(h.g[:], st.ColumnRawBlob(0))
	copy(h.ID[:], st.ColumnRawBlob(1))
	h.Kind = st.ColumnText(2)
	h.Facts = st.ColumnBlob(3, nil)
	copy(h.Said[:], st.ColumnRawBlob(4))
	copy(h.Words.Salt[:], st.ColumnRawBlob(5))
	h.Words.Body = body(st, 6)
	return h
}

// unhold takes ids out of the hat, without a trace of when they came: it empties
// the hat and puts the rest back in the order of the ids, because a page that
// rows moved away from keeps copies of them.
func (w *writer) unhold(ids map[journal.ID]bool) error {
	return w.empty(len(ids) > 0, func(h held) bool { return ids[h.ID] })
}

// empty takes what goes out of the hat, if there is anything to take.
func (w *writer) empty(some bool, goes func(held) bool) error {
	if !some {
		return nil
	}
	w.job.scrub = true
	var rest []held
	err := w.each(func(st *sqlite3.Stmt) bool {
		if h := scanHeld(st); !goes(h) {
			rest = append(rest, h)
		}
		return true
	}, sqlHat)
	if err == nil {
		err = w.run("DELETE FROM hat")
	}
	for i := 0; err == nil && i < len(rest); i++ {
		err = w.hold(rest[i])
	}
	return err
}
