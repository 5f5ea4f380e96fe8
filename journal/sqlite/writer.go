package sqlite

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"time"

	"github.com/ncruces/go-sqlite3"

	"alongside/journal"
)

const (
	batch   = 512              // jobs in one transaction, at most
	patient = 30 * time.Second // how long readers may keep the log from being emptied
)

// schema has no clock and no random row numbers: the same operations make the
// same pages. The hat knows nothing but what journal.Store.Hold allows. What no
// chain covers has a sum made of nothing but its own row.
const schema = `
CREATE TABLE IF NOT EXISTS journal(pos INTEGER PRIMARY KEY, grp BLOB NOT NULL, seq INTEGER NOT NULL,
	id BLOB NOT NULL UNIQUE, kind TEXT NOT NULL, by BLOB NOT NULL, day INTEGER NOT NULL,
	facts BLOB NOT NULL, said BLOB NOT NULL, sum BLOB NOT NULL, UNIQUE(grp, seq)) STRICT;
CREATE TABLE IF NOT EXISTS words(pos INTEGER PRIMARY KEY, gone INTEGER NOT NULL,
	salt BLOB NOT NULL, body BLOB NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS hat(id BLOB PRIMARY KEY, grp BLOB NOT NULL, kind TEXT NOT NULL,
	facts BLOB NOT NULL, said BLOB NOT NULL, sum BLOB NOT NULL, salt BLOB NOT NULL, body BLOB) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS hat_grp ON hat(grp);
CREATE TABLE IF NOT EXISTS groups(grp BLOB PRIMARY KEY, due INTEGER NOT NULL, sum BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS media(grp BLOB NOT NULL, id BLOB NOT NULL, n INTEGER NOT NULL,
	size INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY(grp, id, n)) STRICT, WITHOUT ROWID;`

// job is one call that writes. It stands or falls as a whole.
type job struct {
	work  func(*writer) error // looks first; after the first write only the store can fail
	scrub bool                // set by work: the log must be emptied before the answer
	moved bool                // set by work: followers hear of group
	group journal.GroupID
	err   error // a refusal, answered once the batch stands
	done  chan error
}

// writer owns the only connection that writes. One goroutine uses it.
type writer struct {
	*conn
	dial    func() (*conn, error)
	heads   map[journal.GroupID]uint64 // last positions, as the open transaction sees them
	dues    map[journal.GroupID]journal.Day
	version int64 // of the file, as other connections change it
	forgot  bool  // heads were thrown away
	dirty   bool  // the log still holds what must go
	job     *job  // at work
}

// newWriter makes the tables and finishes what a crash may have left undone.
func newWriter(dial func() (*conn, error)) (*writer, error) {
	c, err := dial()
	if err != nil {
		return nil, err
	}
	w := &writer{conn: c, dial: dial, heads: map[journal.GroupID]uint64{}, dues: map[journal.GroupID]journal.Day{}}
	err = c.Exec(schema)
	if err == nil {
		err = w.compact()
	}
	if err == nil {
		err = w.scrub(true)
	}
	if err != nil {
		return nil, errors.Join(err, c.Close())
	}
	return w, nil
}

// do hands work to the writer and waits. Once handed over it is not called back.
func (s *Store) do(ctx context.Context, g journal.GroupID, work func(*writer) error) error {
	j := &job{work: work, group: g, done: make(chan error, 1)}
	if err := ctx.Err(); err != nil {
		return err
	}
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-s.stop:
		return ErrClosed
	case s.jobs <- j:
	}
	select {
	case err := <-j.done:
		return err
	case <-s.ended:
	}
	select {
	case err := <-j.done:
		return err
	default:
		return ErrClosed
	}
}

// write runs batches until the store stops, then what still waits.
func (s *Store) write(w *writer) {
	defer close(s.ended)
	for {
		select {
		case j := <-s.jobs:
			s.batch(w, s.gather(j))
		case <-s.stop:
			for jobs := s.gather(nil); len(jobs) > 0; jobs = s.gather(nil) {
				s.batch(w, jobs)
			}
			s.err = w.Close()
			return
		}
	}
}

// gather takes what waits. It lets others go first as long as that brings more:
// a commit costs the same for many.
func (s *Store) gather(first *job) (jobs []*job) {
	if first != nil {
		jobs = append(jobs, first)
	}
	for before := -1; before < len(jobs) && len(jobs) < batch; {
		before = len(jobs)
		runtime.Gosched()
		for waits := true; waits && len(jobs) < batch; {
			select {
			case j := <-s.jobs:
				jobs = append(jobs, j)
			default:
				waits = false
			}
		}
	}
	return jobs
}

// batch commits jobs together. If one of them breaks the transaction, each gets
// one of its own, so that only the one at fault fails.
func (s *Store) batch(w *writer, jobs []*job) {
	err, working := w.commit(jobs)
	s.ends.learn(w, jobs)
	if err != nil && working && len(jobs) > 1 {
		for _, j := range jobs {
			s.batch(w, []*job{j})
		}
		return
	}
	var scrubbing []*job
	for _, j := range jobs {
		if err == nil && j.err == nil && j.scrub {
			scrubbing = append(scrubbing, j)
			continue
		}
		s.answer(j, or(err, j.err))
	}
	if w.dirty {
		err = or(w.compact(), w.scrub(len(scrubbing) > 0))
	}
	for _, j := range scrubbing {
		s.answer(j, err)
	}
}

// answer tells the caller, and followers of what stands.
func (s *Store) answer(j *job, err error) {
	if j.moved && j.err == nil {
		s.board.Tell(j.group)
	}
	j.done <- err
}

// commit runs jobs in one transaction. Refusals are kept in the jobs and undo
// nothing. working reports whether it broke before the commit itself.
func (w *writer) commit(jobs []*job) (err error, working bool) {
	if err := w.begin(); err != nil {
		return err, false
	}
	for _, j := range jobs {
		w.job, j.scrub, j.moved = j, false, false
		j.err = j.work(w)
		if j.err != nil && !refusal(j.err) {
			return w.undo(j.err), true
		}
		w.dirty = w.dirty || j.scrub
	}
	if err := w.run("COMMIT"); err != nil {
		return w.undo(err), false
	}
	return nil, false
}

func refusal(err error) bool { return err == journal.ErrMoved || err == journal.ErrTwice }

// begin opens a transaction, on a new connection if the old one is broken.
func (w *writer) begin() error {
	err := w.run("BEGIN IMMEDIATE")
	if err != nil {
		if err = w.redial(); err == nil {
			err = w.run("BEGIN IMMEDIATE")
		}
	}
	if err != nil {
		return fmt.Errorf("beginning: %w", err)
	}
	v, err := w.one("PRAGMA data_version")
	if err != nil {
		return w.undo(err)
	}
	if v != w.version {
		w.forget()
		w.version = v
	}
	return nil
}

func (w *writer) redial() error {
	w.forget()
	c, err := w.dial()
	if err != nil {
		return err
	}
	_ = w.conn.Close() // broken anyway
	w.conn = c
	return nil
}

// undo rolls back and forgets what it thought it knew.
func (w *writer) undo(err error) error {
	w.forget()
	if !w.GetAutocommit() {
		if back := w.Exec("ROLLBACK"); back != nil {
			err = errors.Join(err, back, w.redial())
		}
	}
	return fmt.Errorf("writing: %w", err)
}

// forget is for when somebody else may have written.
func (w *writer) forget() {
	clear(w.heads)
	clear(w.dues)
	w.forgot = true
}

// scrub empties the write-ahead log. Readers are short, so it waits for them
// where somebody waits for it; otherwise the next batch tries again.
func (w *writer) scrub(wait bool) error {
	for until := time.Now().Add(patient); ; {
		_, _, err := w.WALCheckpoint("main", sqlite3.CHECKPOINT_TRUNCATE)
		if err == nil {
			w.dirty = false
			return nil
		}
		if !wait || !errors.Is(err, sqlite3.BUSY) || time.Now().After(until) {
			return fmt.Errorf("emptying the log: %w", err)
		}
	}
}

// compact rewrites the file if a group was dropped from it: neighbours move when
// rows go, and leave copies of themselves that nothing would overwrite later.
func (w *writer) compact() error {
	if dropped, err := w.one("PRAGMA user_version"); err != nil || dropped == 0 {
		return err
	}
	for _, sql := range []string{"DELETE FROM words WHERE gone", "VACUUM", "PRAGMA user_version=0"} {
		if err := w.Exec(sql); err != nil {
			return fmt.Errorf("rewriting the file: %w", err)
		}
	}
	return nil
}
