// Package keep is how whoever runs the server keeps what groups said, moves a
// group elsewhere, and lets go of it for good.
//
// It promises that nothing leaves the data folder but sealed, that what was
// erased never comes back by any of these ways, that nothing is ever half done,
// and that the group reads what was done with it. Pages and commands of members
// are none of its business.
package keep

import (
	"context"
	"slices"

	"alongside/journal"
)

// Store is a store that notes what is erased before it goes, so that no copy made
// earlier brings it back.
type Store struct {
	journal.Store
	List *List
}

// Erase implements journal.Store. What lies in a hat is in no copy: it goes
// without a trace.
func (s *Store) Erase(ctx context.Context, g journal.GroupID, ids ...journal.ID) error {
	hat, err := s.Held(ctx, g)
	if err != nil {
		return err
	}
	kept := slices.DeleteFunc(slices.Clone(ids), func(id journal.ID) bool {
		return slices.ContainsFunc(hat, func(e journal.Entry) bool { return e.ID == id })
	})
	if err := s.List.Add(kept, nil); err != nil {
		return err
	}
	return s.Store.Erase(ctx, g, ids...)
}

// Drop implements journal.Store.
func (s *Store) Drop(ctx context.Context, g journal.GroupID) error {
	if err := s.List.Add(nil, []journal.GroupID{g}); err != nil {
		return err
	}
	return s.Store.Drop(ctx, g)
}
