// Package memory keeps journals in memory, for tests.
//
// It promises what journal.Store promises except that anything outlives the
// process. Erased words are overwritten before they are let go.
package memory

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"maps"
	"sync"

	"alongside/journal"
	"alongside/journal/internal/poke"
)

var _ journal.Store = (*Store)(nil)

// chunk is how many entries Read copies at a time.
const chunk = 1000

// Store is a journal.Store in memory.
type Store struct {
	mu     sync.RWMutex // guards groups and ids
	groups map[journal.GroupID]*group
	ids    map[journal.ID]place // every id in a journal or a hat
	board  poke.Board
}

type group struct {
	entries []journal.Entry // at index Seq-1
	hat     map[journal.ID]journal.Entry
	media   map[journal.ID][]byte
	due     journal.Day
}

type place struct {
	g   journal.GroupID
	seq uint64 // zero: in the hat
}

// New returns an empty store.
func New() *Store {
	return &Store{groups: map[journal.GroupID]*group{}, ids: map[journal.ID]place{}}
}

// Append implements journal.Store.
func (s *Store) Append(ctx context.Context, g journal.GroupID, after uint64, es []journal.Entry, due journal.Day) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if after != s.head(g) {
		return journal.ErrMoved
	}
	if s.twice(g, es) {
		return journal.ErrTwice
	}
	gr := s.group(g)
	for i := range es {
		es[i].Seq = after + 1 + uint64(i)
		gr.unhold(es[i].ID)
		gr.entries = append(gr.entries, clone(es[i]))
		s.ids[es[i].ID] = place{g, es[i].Seq}
	}
	gr.due = due
	if len(es) > 0 {
		s.board.Tell(g)
	}
	return nil
}

// Read implements journal.Store.
func (s *Store) Read(ctx context.Context, g journal.GroupID, after uint64) iter.Seq2[journal.Entry, error] {
	return func(yield func(journal.Entry, error) bool) {
		for {
			if err := ctx.Err(); err != nil {
				yield(journal.Entry{}, err)
				return
			}
			es := s.some(g, after)
			if len(es) == 0 {
				return
			}
			for _, e := range es {
				if !yield(e, nil) {
					return
				}
			}
			after = es[len(es)-1].Seq
		}
	}
}

// some copies up to chunk entries behind a position.
func (s *Store) some(g journal.GroupID, after uint64) []journal.Entry {
	s.mu.RLock()
	defer s.mu.RUnlock()
	head := s.head(g)
	if after >= head {
		return nil
	}
	var es []journal.Entry
	for _, e := range s.groups[g].entries[after:min(head, after+chunk)] {
		es = append(es, clone(e))
	}
	return es
}

// Hold implements journal.Store.
func (s *Store) Hold(ctx context.Context, g journal.GroupID, e journal.Entry, due journal.Day) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, there := s.ids[e.ID]; there {
		return journal.ErrTwice
	}
	gr := s.group(g)
	gr.hat[e.ID] = clone(journal.Entry{ID: e.ID, Kind: e.Kind, Facts: e.Facts, Words: e.Words, Said: e.Said})
	s.ids[e.ID] = place{g: g}
	if due != 0 && (gr.due == 0 || due < gr.due) {
		gr.due = due
	}
	return nil
}

// Held implements journal.Store.
func (s *Store) Held(ctx context.Context, g journal.GroupID) ([]journal.Entry, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	s.mu.RLock()
	defer s.mu.RUnlock()
	gr := s.groups[g]
	if gr == nil {
		return nil, nil
	}
	var es []journal.Entry
	for _, id := range sorted(gr.hat) {
		es = append(es, clone(gr.hat[id]))
	}
	return es, nil
}

// Erase implements journal.Store.
func (s *Store) Erase(ctx context.Context, g journal.GroupID, ids ...journal.ID) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	gr := s.groups[g]
	if gr == nil {
		return nil
	}
	lost := false
	for _, id := range ids {
		lost = s.erase(gr, g, id) || lost
	}
	if lost {
		s.board.Tell(g)
	}
	return nil
}

// erase reports whether something that readers could see went.
func (s *Store) erase(gr *group, g journal.GroupID, id journal.ID) bool {
	at, there := s.ids[id]
	if there && at.g == g && at.seq == 0 {
		gr.unhold(id)
		delete(s.ids, id)
	}
	lost := gr.unput(id)
	if !there || at.g != g || at.seq == 0 {
		return lost
	}
	w := &gr.entries[at.seq-1].Words
	lost = lost || !w.None()
	forget(w)
	return lost
}

// Drop implements journal.Store.
func (s *Store) Drop(ctx context.Context, g journal.GroupID) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	gr := s.groups[g]
	if gr == nil {
		return nil
	}
	for i := range gr.entries {
		forget(&gr.entries[i].Words)
	}
	for id := range gr.media {
		gr.unput(id)
	}
	for id := range gr.hat {
		gr.unhold(id)
	}
	maps.DeleteFunc(s.ids, func(_ journal.ID, p place) bool { return p.g == g })
	delete(s.groups, g)
	s.board.Tell(g)
	return nil
}

// Put implements journal.Store.
func (s *Store) Put(ctx context.Context, g journal.GroupID, id journal.ID, r io.Reader) error {
	b, err := io.ReadAll(r)
	if err != nil {
		return fmt.Errorf("reading media: %w", err)
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.group(g).media[id] = b
	return nil
}

// Media implements journal.Store. What is not there is fs.ErrNotExist.
func (s *Store) Media(ctx context.Context, g journal.GroupID, id journal.ID) (io.ReadCloser, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	s.mu.RLock()
	defer s.mu.RUnlock()
	if gr := s.groups[g]; gr != nil {
		if b, ok := gr.media[id]; ok {
			return io.NopCloser(bytes.NewReader(bytes.Clone(b))), nil
		}
	}
	return nil, fmt.Errorf("media of %v: %w", id, fs.ErrNotExist)
}

// Beside implements journal.Store.
func (s *Store) Beside(ctx context.Context, g journal.GroupID) ([]journal.ID, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	gr := s.groups[g]
	if gr == nil {
		return nil, ctx.Err()
	}
	return sorted(gr.media), ctx.Err()
}

// Groups implements journal.Store.
func (s *Store) Groups(ctx context.Context) iter.Seq2[journal.GroupID, error] {
	return s.those(ctx, func(gr *group) bool { return len(gr.entries) > 0 })
}

// Due implements journal.Store.
func (s *Store) Due(ctx context.Context, day journal.Day) iter.Seq2[journal.GroupID, error] {
	return s.those(ctx, func(gr *group) bool { return gr.due != 0 && gr.due <= day })
}

// Follow implements journal.Store. It returns nil when ctx ends.
func (s *Store) Follow(ctx context.Context, moved func(journal.GroupID)) error {
	return s.board.Follow(ctx, moved)
}

// Close implements journal.Store.
func (s *Store) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.board.Close()
	return nil
}

// those yields the groups that are so, in the order of their ids.
func (s *Store) those(ctx context.Context, so func(*group) bool) iter.Seq2[journal.GroupID, error] {
	return func(yield func(journal.GroupID, error) bool) {
		if err := ctx.Err(); err != nil {
			yield(journal.GroupID{}, err)
			return
		}
		for _, g := range s.list(so) {
			if !yield(g, nil) {
				return
			}
		}
	}
}

func (s *Store) list(so func(*group) bool) (gs []journal.GroupID) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	for _, g := range sorted(s.groups) {
		if so(s.groups[g]) {
			gs = append(gs, g)
		}
	}
	return gs
}
