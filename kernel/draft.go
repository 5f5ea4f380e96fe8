package kernel

import (
	"context"
	"fmt"
)

// stage returns the image to decide on: the one that all see when a contribution
// comes alone, else a draft on which each sees what came before it in the batch.
func (l *live) stage(ctx context.Context, batch []*wish) (*image, error) {
	if err := l.wake(ctx); err != nil {
		return nil, err
	}
	if err := l.fresh(ctx); err != nil {
		l.stale.Store(true) // once more, later
		return nil, err
	}
	deciding := len(batch)
	for _, w := range batch {
		if w.catchUp {
			deciding--
		}
		if w.catchUp && !w.over {
			w.over = true
			if err := l.catchUp(ctx); err != nil {
				return nil, err
			}
			l.erase(ctx, nil) // what could not be before
		}
	}
	if l.draft != nil && l.draft.sum != l.shown.sum {
		l.draft = nil
	}
	if l.draft == nil && deciding <= 1 {
		return l.shown, nil
	}
	return l.needDraft(ctx)
}

// needDraft makes the draft by folding the journal once more.
func (l *live) needDraft(ctx context.Context) (*image, error) {
	for l.draft == nil {
		d := l.house.blank()
		if _, err := l.house.read(ctx, l.id, d); err != nil {
			return nil, unavailable(fmt.Errorf("folding a draft: %w", err))
		}
		if d.seq != l.shown.seq { // others wrote meanwhile
			if err := l.catchUp(ctx); err != nil {
				return nil, err
			}
			continue
		}
		l.draft = d
	}
	return l.draft, nil
}

// catchUp folds into the shown image what others wrote.
func (l *live) catchUp(ctx context.Context) error {
	var fresh []folded
	seq, sum := l.shown.seq, l.shown.sum
	d := decoder{registry: l.house.registry}
	for e, err := range l.house.store.Read(ctx, l.id, seq) {
		if err != nil {
			return unavailable(fmt.Errorf("catching up: %w", err))
		}
		var f folded
		if sum, err = d.next(l.id, sum, &e, &f); err != nil {
			return fmt.Errorf("catching up: %w", err)
		}
		fresh = append(fresh, f)
	}
	if len(fresh) > 0 {
		l.show(fresh, false)
	}
	return nil
}
