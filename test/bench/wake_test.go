package bench

import (
	"fmt"
	"runtime"
	"slices"
	"testing"
	"time"

	"alongside/journal"
	"alongside/journal/memory"
	"alongside/kernel"
)

const (
	entries    = 100_000
	wakeRounds = 7
)

// BenchmarkWake folds a journal of many evenings, and reads and hashes the same.
func BenchmarkWake(b *testing.B) {
	g := years(b)
	s := encrypted(b)
	move(b, g, s)
	var woke, read []float64
	for range wakeRounds + 1 {
		read = append(read, timed(func() { readAll(b, s, g.id) }))
		h := rooms(b, s)
		woke = append(woke, timed(func() {
			check(b, h.Group(g.id).Read(b.Context(), func(v kernel.View) error {
				if v.Seq() < entries {
					return fmt.Errorf("woke up to %d", v.Seq())
				}
				return nil
			}))
		}))
	}
	woke, read = woke[1:], read[1:]
	found.atMost(b, "100,000 entries wake, verified: over reading and hashing them", median(over(woke, read)), 1.5, "×")
	found.note("- waking", median(slices.Clone(woke)), "ms")
	found.note("- reading and hashing", median(read), "ms")
}

// timed returns how long do takes, in milliseconds, after the memory was tidied.
func timed(do func()) float64 {
	runtime.GC()
	start := time.Now()
	do()
	return ms(time.Since(start))
}

// readAll reads every entry and checks what hashes can tell.
func readAll(b *testing.B, s journal.Store, g journal.GroupID) {
	b.Helper()
	var sum journal.Sum
	for e, err := range s.Read(b.Context(), g, 0) {
		check(b, err)
		if journal.Link(sum, g, &e) != e.Sum || !e.Words.None() && e.Words.Commit() != e.Said {
			b.Fatal("the chain is broken")
		}
		sum = e.Sum
	}
}

// years is a group, in memory, that met so often that its journal is long: of
// each evening there are cards, votes, turns and feelings, and it was closed.
func years(b *testing.B) *group {
	b.Helper()
	g := open(b, memory.New()).found(8)
	for n := 2; ; n++ {
		g.spend()
		var seq uint64
		check(b, g.inner.Group(g.id).Read(b.Context(), func(v kernel.View) error { seq = v.Seq(); return nil }))
		if seq >= entries {
			return g
		}
		g.here(0, "sessions.close", nil)
		g.meet(n)
	}
}

// spend is one evening, about 400 entries.
func (g *group) spend() {
	g.Helper()
	for who := range g.came {
		item := g.here(who, "sessions.add_item", body{"text": "Who comes along to the office on Tuesday?"})
		g.here(who, "sessions.check_in", body{"feeling": 1 + who%5})
		g.here((who+1)%len(g.came), "sessions.vote_item", body{"item": item})
	}
	for round := range 4 {
		id := g.here(0, "sessions.start_round", body{"question": "What would have helped?", "seconds": 90})
		for who := range g.came {
			g.here(0, "sessions.take_turn", body{"round": id, "member": g.came[(who+round)%len(g.came)].Member})
			for range 3 {
				card := g.here(who, "sessions.add_signed_card", body{"text": "The letters come in a language that nobody at home reads."})
				g.here(who, "sessions.vote_card", body{"card": card})
				g.here((who+3)%len(g.came), "sessions.vote_card", body{"card": card})
			}
		}
	}
}

// move copies the journal of g into s.
func move(b *testing.B, g *group, s journal.Store) {
	b.Helper()
	var es []journal.Entry
	var after uint64
	for e, err := range g.store.Read(b.Context(), g.id, 0) {
		check(b, err)
		if es = append(es, e); len(es) == 1000 {
			check(b, s.Append(b.Context(), g.id, after, es, 0))
			after, es = after+uint64(len(es)), nil
		}
	}
	check(b, s.Append(b.Context(), g.id, after, es, 0))
}
