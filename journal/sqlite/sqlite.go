// Package sqlite keeps journals in one encrypted file.
//
// It promises that an acknowledged write is on the disk, that one writer gathers
// what waits into one transaction, and that what was erased, dropped or taken
// out of the hat is, before the caller hears of it, in no page of the file nor
// of its write-ahead log. Everything is encrypted; the key is in no file name.
//
// It knows no kinds and reads no facts. Freed blocks of the disk itself are out
// of its reach.
package sqlite

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"alongside/journal"
	"alongside/journal/internal/poke"
)

var _ journal.Store = (*Store)(nil)

var (
	// ErrKey means that the file is no journal under the key given.
	ErrKey = errors.New("journal: the key does not fit this file")
	// ErrClosed means that the store was closed.
	ErrClosed = poke.ErrClosed
)

// readers is how many connections read at the same time.
const readers = 4

// Store is a journal.Store in one file, and the log beside it.
type Store struct {
	open  func() (*conn, error)
	jobs  chan *job
	stop  chan struct{} // closed: the writer finishes what waits and ends
	ended chan struct{} // closed: the writer has ended
	once  sync.Once
	err   error      // of closing
	idle  chan *conn // open connections that nobody reads from
	seats chan struct{}
	ends  ends
	board poke.Board
}

// Open opens or makes the journal in the file at path. A key that does not fit
// is ErrKey, and leaves every file as it was.
func Open(path string, key [32]byte) (*Store, error) {
	return open(path, key, sealed())
}

// open is Open over a file system of choice, which must encrypt.
func open(path string, key [32]byte, vfs string) (*Store, error) {
	if err := fits(path, key); err != nil {
		return nil, fmt.Errorf("opening %s: %w", path, err)
	}
	s := &Store{
		open:  func() (*conn, error) { return dial(path, key, vfs) },
		jobs:  make(chan *job, batch),
		stop:  make(chan struct{}),
		ended: make(chan struct{}),
		idle:  make(chan *conn, readers),
		seats: make(chan struct{}, readers),
	}
	w, err := newWriter(s.open)
	if err != nil {
		return nil, fmt.Errorf("opening %s: %w", path, err)
	}
	go s.write(w)
	return s, nil
}

// Follow implements journal.Store for the kernels of this process. It returns
// nil when ctx ends, ErrClosed when the store closes.
func (s *Store) Follow(ctx context.Context, moved func(journal.GroupID)) error {
	return s.board.Follow(ctx, moved)
}

// Close writes what waits, lets readers finish and folds the log into the file.
func (s *Store) Close() error {
	s.once.Do(func() {
		close(s.stop)
		<-s.ended
		s.board.Close()
		for range readers {
			s.seats <- struct{}{}
		}
		close(s.idle)
		for c := range s.idle {
			s.err = errors.Join(s.err, c.Close())
		}
	})
	return s.err
}
