package bench

import (
	"bytes"
	"fmt"
	"net"
	"slices"
	"sync"
	"testing"
	"time"
)

// Sizes of the watching.
const (
	watchers    = 1000
	watchRounds = 60
)

// Every event that tells of a change begins and ends like this on the wire.
var (
	eventHead = []byte("event: changed\n")
	eventTail = []byte("\n\n\r\n")
)

// ear listens on one connection.
type ear struct {
	conn  net.Conn
	heard []byte    // since the last event
	event []byte    // the last one, as it came
	at    time.Time // when it was whole
}

// hall is many ears that listen to the same.
type hall struct {
	testing.TB
	ears []*ear
	all  sync.WaitGroup // ears that wait for the event under way
}

// listen lets every ear hear until its connection ends.
func (h *hall) listen() {
	for _, e := range h.ears {
		go func() { // ends with the connection
			buf := make([]byte, 4096)
			for {
				n, err := e.conn.Read(buf)
				if err != nil {
					return
				}
				e.heard = append(e.heard, buf[:n]...)
				if i := bytes.Index(e.heard, eventHead); i >= 0 && bytes.HasSuffix(e.heard, eventTail) {
					e.event, e.at = append(e.event[:0], e.heard...), time.Now()
					e.heard = e.heard[:0]
					h.all.Done()
				}
			}
		}()
	}
}

// tell does something of which every ear hears, and returns how long it took
// until all but one in a hundred had, in milliseconds.
func (h *hall) tell(do func()) float64 {
	h.all.Add(len(h.ears))
	start := time.Now()
	do()
	h.all.Wait()
	var took []float64
	for _, e := range h.ears {
		took = append(took, ms(e.at.Sub(start)))
	}
	return quantile(took, 0.99)
}

// watch opens so many live streams of a group.
func (g *group) watch(n int) *hall {
	g.Helper()
	h := &hall{TB: g.TB}
	for i := range n {
		conn, err := net.Dial("tcp", g.addr)
		check(g, err)
		g.Cleanup(func() { _ = conn.Close() })
		h.ears = append(h.ears, &ear{conn: conn})
		_, err = fmt.Fprintf(conn, "GET /api/v1/groups/%s/live HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\n\r\n",
			g.id, g.addr, g.came[i%len(g.came)].Token)
		check(g, err)
	}
	h.all.Add(n)
	h.listen()
	h.all.Wait() // each hears first of what stands
	return h
}

// plain opens so many connections and returns both ends.
func plain(b *testing.B, n int) (h *hall, ours []net.Conn) {
	b.Helper()
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	check(b, err)
	defer func() { check(b, ln.Close()) }()
	h = &hall{TB: b}
	for range n {
		conn, err := net.Dial("tcp", ln.Addr().String())
		check(b, err)
		mine, err := ln.Accept()
		check(b, err)
		b.Cleanup(func() { _, _ = conn.Close(), mine.Close() })
		h.ears, ours = append(h.ears, &ear{conn: conn}), append(ours, mine)
	}
	h.listen()
	return h, ours
}

// BenchmarkWatchers tells a thousand watchers of a command, and then of the same
// bytes in a bare loop. The time of a command begins when it is sent.
func BenchmarkWatchers(b *testing.B) {
	g := open(b, encrypted(b)).found(8)
	live, speaker := g.watch(watchers), g.call(0)
	still, ours := plain(b, watchers)
	var told, bare, after []float64
	for range watchRounds {
		var acknowledged, sent time.Time
		told = append(told, live.tell(func() {
			sent = time.Now()
			speaker.card()
			acknowledged = time.Now()
		}))
		after = append(after, told[len(told)-1]-ms(acknowledged.Sub(sent)))
		event := live.ears[0].event
		bare = append(bare, still.tell(func() {
			for _, c := range ours {
				_, _ = c.Write(event)
			}
		}))
	}
	const skip = watchRounds / 6 // to warm up
	told, bare, after = told[skip:], bare[skip:], after[skip:]
	found.atMost(b, "99 of 100 of 1,000 watchers hear of a command: over a bare loop of the same bytes", median(over(told, bare)), 1.5, "×")
	found.note("- from the command being sent", median(slices.Clone(told)), "ms")
	found.note("- from its being acknowledged", median(after), "ms")
	found.note("- a bare loop", median(bare), "ms")
}
