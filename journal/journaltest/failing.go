package journaltest

import (
	"context"
	"errors"
	"iter"
	"sync"

	"alongside/journal"
)

// ErrFailing is what a Failing store answers when it fails.
var ErrFailing = errors.New("journaltest: failing on demand")

// Failing is a store that fails on demand. Append, Hold and Erase count as
// writes, together; Read and Held as reads. All of it is safe for use by several
// goroutines.
type Failing struct {
	journal.Store

	mu     sync.Mutex // guards all below
	before int        // fail each n-th write before it is done
	after  int        // fail each n-th write after it is done
	writes int
	reads  bool
	gate   chan struct{} // closed: writes pass; nil: they pass
}

// NewFailing wraps s, and fails in nothing yet.
func NewFailing(s journal.Store) *Failing { return &Failing{Store: s} }

// FailBefore makes every n-th write fail with nothing written; 0: none.
func (f *Failing) FailBefore(n int) { f.set(func() { f.before, f.writes = n, 0 }) }

// FailAfter makes every n-th write stand and still answer ErrFailing, as when an
// answer is lost; 0: none.
func (f *Failing) FailAfter(n int) { f.set(func() { f.after, f.writes = n, 0 }) }

// FailReads makes all reads fail, or none.
func (f *Failing) FailReads(on bool) { f.set(func() { f.reads = on }) }

// Block makes writes wait until release is called, or their context ends.
func (f *Failing) Block() (release func()) {
	gate := make(chan struct{})
	f.set(func() { f.gate = gate })
	return sync.OnceFunc(func() {
		f.set(func() {
			if f.gate == gate {
				f.gate = nil
			}
		})
		close(gate)
	})
}

func (f *Failing) set(change func()) {
	f.mu.Lock()
	defer f.mu.Unlock()
	change()
}

// write does work as a write.
func (f *Failing) write(ctx context.Context, work func() error) error {
	before, after, gate := f.next()
	if gate != nil {
		select {
		case <-gate:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	if before {
		return ErrFailing
	}
	if err := work(); err != nil || !after {
		return err
	}
	return ErrFailing
}

// next counts a write and returns how it fails.
func (f *Failing) next() (before, after bool, gate chan struct{}) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.writes++
	nth := func(n int) bool { return n > 0 && f.writes%n == 0 }
	return nth(f.before), nth(f.after), f.gate
}

func (f *Failing) reading() error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.reads {
		return ErrFailing
	}
	return nil
}

// Append implements journal.Store.
func (f *Failing) Append(ctx context.Context, g journal.GroupID, after uint64, es []journal.Entry, due journal.Day) error {
	return f.write(ctx, func() error { return f.Store.Append(ctx, g, after, es, due) })
}

// Hold implements journal.Store.
func (f *Failing) Hold(ctx context.Context, g journal.GroupID, e journal.Entry, due journal.Day) error {
	return f.write(ctx, func() error { return f.Store.Hold(ctx, g, e, due) })
}

// Erase implements journal.Store.
func (f *Failing) Erase(ctx context.Context, g journal.GroupID, ids ...journal.ID) error {
	return f.write(ctx, func() error { return f.Store.Erase(ctx, g, ids...) })
}

// Held implements journal.Store.
func (f *Failing) Held(ctx context.Context, g journal.GroupID) ([]journal.Entry, error) {
	if err := f.reading(); err != nil {
		return nil, err
	}
	return f.Store.Held(ctx, g)
}

// Read implements journal.Store. It may begin to fail while it yields.
func (f *Failing) Read(ctx context.Context, g journal.GroupID, after uint64) iter.Seq2[journal.Entry, error] {
	return func(yield func(journal.Entry, error) bool) {
		if err := f.reading(); err != nil {
			yield(journal.Entry{}, err)
			return
		}
		for e, err := range f.Store.Read(ctx, g, after) {
			if failing := f.reading(); failing != nil {
				e, err = journal.Entry{}, failing
			}
			if !yield(e, err) || err != nil {
				return
			}
		}
	}
}
