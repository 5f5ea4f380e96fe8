package kernel

import (
	"context"
	"fmt"
)

// Past is an entry of the journal for whoever may read it.
type Past struct {
	Seq    uint64
	Kind   string
	Signed bool // the entry bears its member for good
	Fact   Fact
}

// historyPage is how many entries History reads at most.
const historyPage = 5000

// History shows the entries behind a position to look, oldest first, at most 5,000.
func (g Group) History(ctx context.Context, after uint64, look func(View, Past) error) error {
	l := g.house.enter(g.id)
	defer g.house.leave(l)
	if err := l.wake(ctx); err != nil {
		return err
	}
	var past []Past
	for e, err := range g.house.store.Read(ctx, g.id, after) {
		if err != nil {
			return unavailable(fmt.Errorf("reading the history: %w", err))
		}
		f, err := g.house.fold(&e)
		if err != nil {
			return err
		}
		past = append(past, Past{e.Seq, e.Kind, f.kind.manner == signed, f.fact})
		if len(past) == historyPage {
			break
		}
	}
	l.mu.RLock()
	defer l.mu.RUnlock()
	v := View{l.shown}
	for _, p := range past {
		if p.Seq > l.shown.seq {
			break // not shown to anybody yet
		}
		if err := look(v, p); err != nil {
			return err
		}
	}
	return nil
}
