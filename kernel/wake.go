package kernel

import (
	"context"
	"fmt"
	"sync"

	"alongside/journal"
)

// chunk is how many entries go from reading to decoding to folding at once.
const chunk = 512

// read folds what the journal holds behind every image of to, all of which stand
// at the same position, verifying the chain. Decoding goes on beside reading. It
// returns the entries that should have lost their words and have them still.
func (h *House) read(ctx context.Context, id journal.GroupID, to ...*image) (left []journal.ID, err error) {
	ctx, stop := context.WithCancel(ctx)
	raw := make(chan []journal.Entry, 4)
	ready := make(chan decoded, 4)
	var wg sync.WaitGroup
	wg.Go(func() { h.fetch(ctx, id, to[0].seq, raw, ready) })
	wg.Go(func() { h.decode(ctx, id, to[0].sum, raw, ready) })
	defer wg.Wait()
	defer stop()
	for d := range ready {
		if d.err != nil {
			return nil, d.err
		}
		for i := range d.folded {
			f := &d.folded[i]
			for _, gone := range f.erase {
				if to[0].ids[gone].words {
					left = append(left, gone)
				}
			}
			for _, m := range to {
				m.apply(f)
			}
		}
	}
	return left, ctx.Err()
}

// decoded is a chunk ready to be folded, or why there is none.
type decoded struct {
	folded []folded
	err    error
}

// fetch reads the journal into raw, in chunks.
func (h *House) fetch(ctx context.Context, id journal.GroupID, after uint64, raw chan<- []journal.Entry, fail chan<- decoded) {
	defer close(raw)
	send := func(es []journal.Entry) bool {
		select {
		case raw <- es:
			return true
		case <-ctx.Done():
			return false
		}
	}
	es := make([]journal.Entry, 0, chunk)
	for e, err := range h.store.Read(ctx, id, after) {
		if err != nil {
			select {
			case fail <- decoded{err: fmt.Errorf("reading: %w", err)}:
			case <-ctx.Done():
			}
			return
		}
		if es = append(es, e); len(es) == chunk {
			if !send(es) {
				return
			}
			es = make([]journal.Entry, 0, chunk)
		}
	}
	if len(es) > 0 {
		send(es)
	}
}

// decode checks the chain and decodes, from raw to ready.
func (h *House) decode(ctx context.Context, id journal.GroupID, prev journal.Sum, raw <-chan []journal.Entry, ready chan<- decoded) {
	defer close(ready)
	for es := range raw {
		d := decoded{folded: make([]folded, len(es))}
		for i := range es {
			if prev, d.err = h.decodeOne(id, prev, &es[i], &d.folded[i]); d.err != nil {
				break
			}
		}
		select {
		case ready <- d:
		case <-ctx.Done():
			return
		}
		if d.err != nil {
			return
		}
	}
}

func (h *House) decodeOne(id journal.GroupID, prev journal.Sum, e *journal.Entry, f *folded) (journal.Sum, error) {
	if journal.Link(prev, id, e) != e.Sum {
		return prev, fmt.Errorf("entry at %d, %s: the chain is broken", e.Seq, e.Kind)
	}
	if !e.Words.None() && e.Words.Commit() != e.Said {
		return prev, fmt.Errorf("entry at %d, %s: the words are not those that were said", e.Seq, e.Kind)
	}
	var err error
	*f, err = h.fold(e)
	return e.Sum, err
}
