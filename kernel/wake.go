package kernel

import (
	"bytes"
	"context"
	"fmt"
	"reflect"
	"runtime"
	"sync"

	"alongside/journal"
)

// chunk is how many entries go from reading to decoding to folding at once, and
// chunks how many are on the way at most.
const (
	chunk  = 512
	chunks = 8
)

// portion is a chunk on its way. Whoever folds it waits for decoded.
type portion struct {
	entries []journal.Entry
	prev    journal.Sum // of the entry before
	folded  []folded
	err     error
	decoded chan struct{} // holds one
}

// read folds what the journal holds behind every image of to, all of which stand
// at the same position, verifying the chain. Decoding goes on beside reading, on
// every processor. It returns the entries that should have lost their words and
// have them still.
func (h *House) read(ctx context.Context, id journal.GroupID, to ...*image) (left []journal.ID, err error) {
	ctx, stop := context.WithCancel(ctx)
	l := line{ctx: ctx, work: make(chan *portion, chunks), order: make(chan *portion, chunks), free: make(chan *portion, chunks)}
	var wg sync.WaitGroup
	wg.Go(func() { h.fetch(&l, id, to[0].seq, to[0].sum) })
	for range min(runtime.GOMAXPROCS(0), chunks/2) {
		wg.Go(func() { h.decode(&l, id) })
	}
	defer wg.Wait()
	defer stop()
	for p := range l.order {
		<-p.decoded
		if p.err != nil {
			return nil, p.err
		}
		for i := range p.folded {
			f := &p.folded[i]
			for _, gone := range f.erase {
				if to[0].ids[gone].words {
					left = append(left, gone)
				}
			}
			for _, m := range to {
				m.apply(f)
			}
		}
		l.free <- p // it has room for all there are
	}
	return left, ctx.Err()
}

// line is what portions travel along: in any order to those who decode, in their
// own to whoever folds, and back again.
type line struct {
	ctx               context.Context
	work, order, free chan *portion
	made              int // portions there are; only who reads touches it
}

// blank returns a portion that nobody uses; nil: nobody wants any more.
func (l *line) blank() *portion {
	select {
	case p := <-l.free:
		p.entries = p.entries[:0]
		return p
	default:
	}
	if l.made < chunks {
		l.made++
		return &portion{entries: make([]journal.Entry, 0, chunk), decoded: make(chan struct{}, 1)}
	}
	select {
	case p := <-l.free:
		p.entries = p.entries[:0]
		return p
	case <-l.ctx.Done():
		return nil
	}
}

// fetch reads the journal behind an entry into portions.
func (h *House) fetch(l *line, id journal.GroupID, after uint64, sum journal.Sum) {
	defer close(l.order)
	defer close(l.work)
	p := l.blank()
	for e, err := range h.store.Read(l.ctx, id, after) {
		if err != nil {
			p.err = fmt.Errorf("reading: %w", err)
			p.decoded <- struct{}{}
			l.order <- p
			return
		}
		if p.entries = append(p.entries, e); len(p.entries) < chunk {
			continue
		}
		p.prev, sum = sum, e.Sum
		l.work <- p // as the next line: it has room for all there are
		l.order <- p
		if p = l.blank(); p == nil {
			return
		}
	}
	if len(p.entries) > 0 {
		p.prev = sum
		l.work <- p
		l.order <- p
	}
}

// decode checks the chain and decodes, one portion after another.
func (h *House) decode(l *line, id journal.GroupID) {
	d := decoder{registry: h.registry}
	for p := range l.work {
		if cap(p.folded) < len(p.entries) {
			p.folded = make([]folded, chunk)
		}
		p.folded = p.folded[:len(p.entries)]
		prev := p.prev
		for i := range p.entries {
			if prev, p.err = d.next(id, prev, &p.entries[i], &p.folded[i]); p.err != nil {
				break
			}
		}
		p.decoded <- struct{}{}
	}
}

// decoder decodes entries one after another. Most begin with the very facts of
// the one before of their kind, such as the session they belong to: these are
// decoded once. It is for one goroutine.
type decoder struct {
	*registry
	last map[*Kind]alike
}

// alike are facts and what they were decoded to.
type alike struct {
	facts []byte
	is    any
}

// next checks that e stands behind prev and decodes it into f.
func (d *decoder) next(id journal.GroupID, prev journal.Sum, e *journal.Entry, f *folded) (journal.Sum, error) {
	if journal.Link(prev, id, e) != e.Sum {
		return prev, fmt.Errorf("entry at %d, %s: the chain is broken", e.Seq, e.Kind)
	}
	if !e.Words.None() && e.Words.Commit() != e.Said {
		return prev, fmt.Errorf("entry at %d, %s: the words are not those that were said", e.Seq, e.Kind)
	}
	return e.Sum, d.fold(e, f)
}

// body decodes facts and, where they stand, words.
func (d *decoder) body(k *Kind, facts, words []byte) (any, error) {
	if !k.flat {
		return k.decode(facts, words)
	}
	l, known := d.last[k]
	if !known || !bytes.Equal(l.facts, facts) {
		is, err := k.decode(facts, nil)
		if err != nil {
			return nil, err
		}
		if d.last == nil {
			d.last = map[*Kind]alike{}
		}
		l = alike{facts, is}
		d.last[k] = l
	}
	if k.words < 0 || len(words) == 0 {
		return l.is, nil
	}
	v := reflect.New(k.typ)
	v.Elem().Set(reflect.ValueOf(l.is))
	return k.say(v, words)
}
