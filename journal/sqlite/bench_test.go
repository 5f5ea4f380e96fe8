package sqlite

import (
	"sync"
	"sync/atomic"
	"testing"

	"alongside/journal"
	"alongside/journal/journaltest"
)

// BenchmarkAppend is 64 groups with one writer each; an op is one entry.
func BenchmarkAppend(b *testing.B) {
	s := house(b)
	const crowd = 64
	var left atomic.Int64
	left.Store(int64(b.N))
	var wg sync.WaitGroup
	b.ResetTimer()
	for range crowd {
		wg.Go(func() {
			g := journaltest.NewGroup()
			var sum journal.Sum
			for seq := uint64(0); left.Add(-1) >= 0; seq++ {
				es := journaltest.Several(sum, g, 1)
				if err := s.Append(b.Context(), g, seq, es, 0); err != nil {
					b.Error(err)
					return
				}
				sum = es[0].Sum
			}
		})
	}
	wg.Wait()
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "entries/s")
}

// BenchmarkRead100k reads 100,000 entries with their words; an op is all of them.
func BenchmarkRead100k(b *testing.B) {
	const n = 100_000
	s, g := house(b), journaltest.NewGroup()
	var sum journal.Sum
	for seq := uint64(0); seq < n; seq += 1000 {
		es := journaltest.Several(sum, g, 1000)
		must(b, s.Append(b.Context(), g, seq, es, 0))
		sum = es[len(es)-1].Sum
	}
	b.ResetTimer()
	for b.Loop() {
		if got := count(b, s, g); got != n {
			b.Fatalf("%d entries", got)
		}
	}
	b.ReportMetric(float64(n)*float64(b.N)/b.Elapsed().Seconds(), "entries/s")
}

// BenchmarkRows100k steps through the same rows and takes nothing from them:
// what BenchmarkRead100k can come near.
func BenchmarkRows100k(b *testing.B) {
	const n = 100_000
	s, g := house(b), journaltest.NewGroup()
	var sum journal.Sum
	for seq := uint64(0); seq < n; seq += 1000 {
		es := journaltest.Several(sum, g, 1000)
		must(b, s.Append(b.Context(), g, seq, es, 0))
		sum = es[len(es)-1].Sum
	}
	c, err := s.open()
	must(b, err)
	defer c.Close()
	b.ResetTimer()
	for b.Loop() {
		st, err := c.bound(sqlRead, []any{g[:], int64(0), int64(n)})
		must(b, err)
		for st.Step() {
			_ = st.ColumnInt64(0)
		}
		must(b, st.Reset())
	}
	b.ReportMetric(float64(n)*float64(b.N)/b.Elapsed().Seconds(), "entries/s")
}
