package bench

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"alongside/journal"
	"alongside/journal/memory"
	"alongside/kernel"
	"alongside/kernel/roomtest"
	"alongside/kernel/roster"
	"alongside/rooms/decisions"
)

// answers is how many a proposal has that is closed.
const answers = 300

// BenchmarkClosing closes proposals with 300 answers each, objections in the hat among
// them: from the command to what is durable, on a store in memory and on the disk.
func BenchmarkClosing(b *testing.B) {
	for what, s := range map[string]journal.Store{"in memory": memory.New(), "encrypted": encrypted(b)} {
		var all []float64
		for n := range 7 {
			all = append(all, closing(b, s, n))
		}
		found.atMost(b, "a consent with 300 answers closes, "+what, median(all), 50, "ms")
		found.note("- the quickest of them", slices.Min(all), "ms")
	}
}

// closing closes a proposal of a group of its own and returns how long it took, in
// milliseconds.
func closing(b *testing.B, s journal.Store, n int) float64 {
	b.Helper()
	clock := roomtest.NewClock()
	decided := kernel.Room{
		Name: decisions.Name, Kinds: decisions.Kinds(), Commands: decisions.Commands(), Deeds: decisions.Deeds(),
		New: func() kernel.State { return decisions.New() },
	}
	h := roomtest.HouseOn(b, s, kernel.Law{Propose: decisions.Propose}, clock, decided, roster.Room())
	g := roomtest.Found(b, h, n)
	id := g.Do(g.Founder, "decisions.propose", body{"text": "We meet at six", "way": "consent"}).ID
	invite := ""
	for i := range answers {
		if i%100 == 0 {
			invite = fmt.Sprintf("invitation %020d", i)
			g.Do(g.Founder, "members.invite", body{"side": "lived", "uses": 100, "days": 7, "secret": invite})
		}
		m := g.JoinWith(invite, crowded(i))
		g.Do(g.Founder, "members.welcome", body{"member": m})
		g.Do(m, "decisions.answer", body{"decision": id, "stance": decisions.AllStances[i%2]})
	}
	for range 5 {
		g.Do(g.Founder, "decisions.object", body{"decision": id, "text": "the last bus goes at eight"})
	}
	clock.Move(29 * 24 * time.Hour)
	took := timed(func() { g.Do(g.Founder, "decisions.close", body{"decision": id}) })
	if d := roomtest.State[*decisions.State](g).Decision(id); d.Outcome != decisions.Objected || d.Closed.Answered != answers {
		b.Fatalf("it came to %+v", d.Closed)
	}
	return took
}

// crowded is an invented name that no other of many members has.
func crowded(n int) string {
	return "Wren " + string(rune('a'+n/676)) + string(rune('a'+n/26%26)) + string(rune('a'+n%26))
}
