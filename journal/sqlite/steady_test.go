package sqlite

import (
	"sync/atomic"
	"testing"

	"alongside/journal"
	"alongside/journal/journaltest"
)

// TestReadersNeverSeeHalfAWrite reads as fast as it can behind a fast writer: a
// block of the log that is read while it is written decrypts to noise.
func TestReadersNeverSeeHalfAWrite(t *testing.T) {
	s, g := house(t), journaltest.NewGroup()
	var done atomic.Bool
	var bad atomic.Int64
	ended := make(chan struct{})
	for range readers {
		go func() {
			defer func() { ended <- struct{}{} }()
			for seq := uint64(0); !done.Load(); {
				for e, err := range s.Read(t.Context(), g, seq) {
					if err != nil || e.Words.Commit() != e.Said {
						bad.Add(1)
						break
					}
					seq = e.Seq
				}
			}
		}()
	}
	var sum journal.Sum
	for seq := range uint64(1000) {
		es := journaltest.Several(sum, g, 1)
		must(t, s.Append(t.Context(), g, seq, es, 0))
		sum = es[0].Sum
	}
	done.Store(true)
	for range readers {
		<-ended
	}
	if n := bad.Load(); n > 0 {
		t.Errorf("%d readings went wrong", n)
	}
}
