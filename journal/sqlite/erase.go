package sqlite

import (
	"context"

	"alongside/journal"
)

const (
	// Words are overwritten where they lie and not deleted: a deletion moves its
	// neighbours, and copies of them would stay behind.
	sqlErase = `UPDATE words SET gone=1, salt=zeroblob(length(salt)), body=zeroblob(length(body))
		WHERE gone=0 AND pos=(SELECT pos FROM journal WHERE id=? AND grp=?)`
	sqlUnput   = "DELETE FROM media WHERE grp=? AND id=?"
	sqlHatSize = "SELECT count(*) FROM hat WHERE grp=?"
)

// Erase implements journal.Store.
func (s *Store) Erase(ctx context.Context, g journal.GroupID, ids ...journal.ID) error {
	return s.do(ctx, g, func(w *writer) error {
		held := map[journal.ID]bool{}
		for _, id := range ids {
			if err := w.erase(g, id, held); err != nil {
				return err
			}
		}
		w.job.scrub = w.job.scrub || w.job.moved
		return w.unhold(held)
	})
}

// erase notes in held what lies in the hat; followers never hear of the hat.
func (w *writer) erase(g journal.GroupID, id journal.ID, held map[journal.ID]bool) error {
	_, hat, err := w.there(id)
	if err != nil {
		return err
	}
	if hat != nil && *hat == g {
		held[id] = true
	}
	words, err := w.count(sqlErase, id[:], g[:])
	if err != nil {
		return err
	}
	media, err := w.count(sqlUnput, g[:], id[:])
	w.job.moved = w.job.moved || words+media > 0
	return err
}

// Drop implements journal.Store. It rewrites the whole file.
func (s *Store) Drop(ctx context.Context, g journal.GroupID) error {
	return s.do(ctx, g, func(w *writer) error { return w.drop(g) })
}

func (w *writer) drop(g journal.GroupID) error {
	w.job.scrub, w.job.moved = true, true
	n, err := w.one(sqlHatSize, g[:])
	if err == nil {
		err = w.empty(n > 0, func(h held) bool { return h.g == g })
	}
	for _, sql := range []string{
		"DELETE FROM words WHERE pos IN (SELECT pos FROM journal WHERE grp=?)",
		"DELETE FROM journal WHERE grp=?",
		"DELETE FROM groups WHERE grp=?",
		"DELETE FROM media WHERE grp=?",
	} {
		if err == nil {
			err = w.run(sql, g[:])
		}
	}
	if err == nil {
		err = w.run("PRAGMA user_version=1") // until compact has run
	}
	delete(w.heads, g)
	delete(w.dues, g)
	return err
}

// count runs a statement and returns how many rows it changed.
func (w *writer) count(sql string, args ...any) (int64, error) {
	if err := w.run(sql, args...); err != nil {
		return 0, err
	}
	return w.Changes(), nil
}
