package archive

import (
	"bytes"
	"context"
	"io"
	"slices"

	"alongside/journal"
)

// Bounds of what is appended at once.
const (
	batchEntries = 4000
	batchBytes   = 8 << 20
)

// Sink is where a stream is put.
type Sink interface {
	Append(ctx context.Context, g journal.GroupID, after uint64, es []journal.Entry, due journal.Day) error
	Put(ctx context.Context, g journal.GroupID, id journal.ID, r io.Reader) error
}

// Putter puts a checked stream into a store. Words that are gone for good stay
// away, and so do groups.
type Putter struct {
	ctx     context.Context
	into    Sink
	plan    *Plan
	missing map[journal.GroupID][]journal.ID

	group    journal.GroupID
	skip     bool
	after    uint64
	size     int
	batch    []journal.Entry
	wordless map[journal.ID]bool // of this group: nothing stands beside them
}

// NewPutter returns a putter.
func NewPutter(ctx context.Context, into Sink, plan *Plan) *Putter {
	return &Putter{ctx: ctx, into: into, plan: plan, missing: map[journal.GroupID][]journal.ID{}}
}

// Visitor is what the stream is shown to, a second time. Done ends it.
func (p *Putter) Visitor() Visitor { return Visitor{Group: p.begin, Entry: p.entry, Media: p.media} }

// Missing are, of each group that was put in, the entries whose words stayed away
// without an entry that says so: the next entry has to.
func (p *Putter) Missing() map[journal.GroupID][]journal.ID { return p.missing }

func (p *Putter) begin(g journal.GroupID) error {
	if err := p.Done(); err != nil {
		return err
	}
	p.group, p.after, p.skip, p.wordless = g, 0, p.plan.Dropped[g], map[journal.ID]bool{}
	if !p.skip {
		p.missing[g] = nil
	}
	return nil
}

func (p *Putter) entry(e *journal.Entry, left bool) error {
	if p.skip {
		return nil
	}
	gone := p.plan.named[e.ID] || p.plan.Erased[e.ID]
	if left || gone && !e.Words.None() {
		e.Words = journal.Words{}
		if !p.plan.named[e.ID] {
			p.missing[p.group] = append(p.missing[p.group], e.ID)
		}
	}
	if e.Words.None() {
		p.wordless[e.ID] = true
	}
	e.Facts, e.Words.Body = slices.Clone(e.Facts), bytes.Clone(e.Words.Body)
	p.batch = append(p.batch, *e)
	p.size += len(e.Facts) + len(e.Words.Body)
	if len(p.batch) < batchEntries && p.size < batchBytes {
		return nil
	}
	return p.Done()
}

// Done writes what waits.
func (p *Putter) Done() error {
	n := len(p.batch)
	if n == 0 {
		return nil
	}
	// It is due since its last day: what fell due meanwhile happens at the start.
	if err := p.into.Append(p.ctx, p.group, p.after, p.batch, p.batch[n-1].Day); err != nil {
		return err
	}
	p.after += uint64(n)
	p.batch, p.size = p.batch[:0], 0
	return nil
}

func (p *Putter) media(id journal.ID, r io.Reader) error {
	if err := p.Done(); err != nil {
		return err
	}
	if p.skip || p.wordless[id] || p.plan.named[id] || p.plan.Erased[id] {
		return nil
	}
	return p.into.Put(p.ctx, p.group, id, r)
}
