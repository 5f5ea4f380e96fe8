// Package poke tells followers which groups have moved.
//
// It promises that whoever tells never waits, and that a follower hears of each
// group at least once after its last change. It carries no content.
package poke

import (
	"context"
	"errors"
	"sync"

	"alongside/journal"
)

// ErrClosed ends the following when the store closes.
var ErrClosed = errors.New("journal: the store is closed")

// Board is where changes are told. The zero value is ready.
type Board struct {
	mu        sync.Mutex // guards all below, and what waits for each follower
	followers map[*follower]struct{}
	closed    bool
}

type follower struct {
	waiting []journal.GroupID // in the order told
	known   map[journal.GroupID]struct{}
	ring    chan struct{} // holds one
}

// Tell notes for every follower that g moved. It never blocks.
func (b *Board) Tell(g journal.GroupID) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for f := range b.followers {
		if _, ok := f.known[g]; !ok {
			f.known[g] = struct{}{}
			f.waiting = append(f.waiting, g)
		}
		f.wake()
	}
}

// Follow calls moved with each group told from now on, until ctx ends (nil) or
// the board closes (ErrClosed).
func (b *Board) Follow(ctx context.Context, moved func(journal.GroupID)) error {
	f := &follower{known: map[journal.GroupID]struct{}{}, ring: make(chan struct{}, 1)}
	if !b.join(f) {
		return ErrClosed
	}
	defer b.leave(f)
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-f.ring:
		}
		groups, closed := b.take(f)
		for _, g := range groups {
			if ctx.Err() != nil {
				return nil
			}
			moved(g)
		}
		if closed {
			return ErrClosed
		}
	}
}

// Close ends all following, after what was told.
func (b *Board) Close() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.closed = true
	for f := range b.followers {
		f.wake()
	}
}

func (f *follower) wake() {
	select {
	case f.ring <- struct{}{}:
	default:
	}
}

func (b *Board) join(f *follower) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.closed {
		return false
	}
	if b.followers == nil {
		b.followers = map[*follower]struct{}{}
	}
	b.followers[f] = struct{}{}
	return true
}

func (b *Board) leave(f *follower) {
	b.mu.Lock()
	defer b.mu.Unlock()
	delete(b.followers, f)
}

func (b *Board) take(f *follower) (groups []journal.GroupID, closed bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	groups, f.waiting = f.waiting, nil
	clear(f.known)
	return groups, b.closed
}
