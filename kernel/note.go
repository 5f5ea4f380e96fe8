package kernel

import (
	"context"

	"alongside/journal"
)

// Note appends a fact of the house itself, such as that whoever runs it made a
// backup: nobody asks for it, and no rule decides on it. Its kind is nameless.
func (g Group) Note(ctx context.Context, fact any) error {
	id, err := journal.NewID(g.house.rand)
	if err != nil {
		return err
	}
	if err := g.Read(ctx, func(View) error { return nil }); err != nil {
		return err // there is no such group
	}
	w := &wish{note: fact, ask: Ask{ID: id}, done: make(chan struct{})}
	if !g.house.await(ctx, g.house.enter(g.id), w) {
		return ctx.Err()
	}
	return w.err
}
