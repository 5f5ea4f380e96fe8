package keep

import (
	"context"
	"io"
	"iter"
	"os"
	"time"

	"alongside/journal"
)

// How a backup leaves room for people: after so many bytes it rests twice as long
// as it worked, so that most of the machine is theirs.
const (
	paceBytes = 256 << 10
	paceRest  = 2
	restMost  = 100 * time.Millisecond // of one rest

	entryBytes = 150 // of an entry, beside its facts and words
)

// pace is how somebody works who lets others go first.
type pace struct {
	ctx   context.Context
	bytes int
	since time.Time
}

// did counts bytes that were worked on, and rests when it is time to.
func (p *pace) did(bytes int) {
	if p.bytes += bytes; p.bytes >= paceBytes {
		p.rest()
	}
}

// rest waits in proportion to the work since the last time.
func (p *pace) rest() {
	rest := time.NewTimer(min(paceRest*time.Since(p.since), restMost))
	defer rest.Stop()
	select {
	case <-rest.C:
	case <-p.ctx.Done():
	}
	p.bytes, p.since = 0, time.Now()
}

// gently marks the context of a call on the store that lets others go first.
type gently struct{}

// slowly returns a context under which the store is read at a pace.
func slowly(ctx context.Context) (context.Context, *pace) {
	p := &pace{ctx: ctx, since: time.Now()}
	return context.WithValue(ctx, gently{}, p), p
}

// Read implements journal.Store. A group that is woken to be told something is read
// at that pace too.
func (s *Store) Read(ctx context.Context, g journal.GroupID, after uint64) iter.Seq2[journal.Entry, error] {
	p, paced := ctx.Value(gently{}).(*pace)
	if !paced {
		return s.Store.Read(ctx, g, after)
	}
	return func(yield func(journal.Entry, error) bool) {
		for e, err := range s.Store.Read(ctx, g, after) {
			if !yield(e, err) {
				return
			}
			p.did(len(e.Facts) + len(e.Words.Body) + entryBytes)
		}
	}
}

// Media implements journal.Store.
func (s *Store) Media(ctx context.Context, g journal.GroupID, id journal.ID) (io.ReadCloser, error) {
	r, err := s.Store.Media(ctx, g, id)
	p, paced := ctx.Value(gently{}).(*pace)
	if err != nil || !paced {
		return r, err
	}
	return gentleMedia{r, p}, nil
}

type gentleMedia struct {
	io.ReadCloser
	pace *pace
}

// Read implements io.Reader.
func (m gentleMedia) Read(b []byte) (int, error) {
	n, err := m.ReadCloser.Read(b)
	m.pace.did(n)
	return n, err
}

// syncBytes is how much of a file waits for the disk at most: written out all at
// once, it would hold up what people say.
const syncBytes = 4 << 20

// steadily writes to the disk a little at a time.
type steadily struct {
	*os.File
	n int
}

// Write implements io.Writer.
func (s *steadily) Write(b []byte) (int, error) {
	n, err := s.File.Write(b)
	if s.n += n; err == nil && s.n >= syncBytes {
		s.n, err = 0, s.File.Sync()
	}
	return n, err
}
