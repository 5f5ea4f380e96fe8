package bench

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"alongside/journal"
	"alongside/journal/memory"
)

// Sizes of a round.
const (
	commandRounds = 9
	crowd         = 64 // connections
	requests      = 3000
	requestsAlone = 1000
)

// caller is a connection that is kept, and the request it sends: a signed card.
// Only the id differs from one to the next. It is as plain as can be, so that what
// is measured is the server.
type caller struct {
	testing.TB
	conn    net.Conn
	in      *bufio.Reader
	request []byte
	id      []byte // inside request
}

func (g *group) call(who int) *caller {
	g.Helper()
	conn, err := net.Dial("tcp", g.addr)
	check(g, err)
	g.Cleanup(func() { _ = conn.Close() })
	b, err := json.Marshal(body{"session": g.session, "text": "The bus pass ends before the course does, and nobody said so."})
	check(g, err)
	c := &caller{TB: g.TB, conn: conn, in: bufio.NewReader(conn)}
	c.request = fmt.Appendf(nil, "POST /api/v1/groups/%s/do/sessions.add_signed_card HTTP/1.1\r\nHost: %s\r\n"+
		"Authorization: Bearer %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\nIdempotency-Key: ",
		g.id, g.addr, g.came[who].Token, len(b))
	at := len(c.request)
	c.request = append(append(c.request, "00000000-0000-4000-8000-000000000000\r\n\r\n"...), b...)
	c.id = c.request[at : at+36]
	return c
}

// card sends the request and waits for the answer.
func (c *caller) card() {
	copy(c.id, id(c).String())
	if _, err := c.conn.Write(c.request); err != nil {
		c.Error(err)
	}
	if status, rest := c.answer(); status != 200 {
		c.Errorf("status %d: %s", status, rest)
	}
}

// answer reads one answer to its end.
func (c *caller) answer() (status int, rest []byte) {
	size := 0
	for first := true; ; first = false {
		line, err := c.in.ReadSlice('\n')
		if err != nil {
			c.Error(err)
			return 0, nil
		}
		switch line = bytes.TrimSpace(line); {
		case first:
			status, _ = strconv.Atoi(string(line[9:12]))
		case len(line) == 0:
			rest, _ = c.in.Peek(size)
			_, _ = c.in.Discard(size)
			return status, rest
		default:
			if n, ok := bytes.CutPrefix(line, []byte("Content-Length: ")); ok {
				size, _ = strconv.Atoi(string(n))
			}
		}
	}
}

// rate lets callers send n requests together, and returns how many a second.
func rate(callers []*caller, n int) float64 {
	var sent atomic.Int64
	var wg sync.WaitGroup
	start := time.Now()
	for _, c := range callers {
		wg.Go(func() {
			for sent.Add(1) <= int64(n) && !c.Failed() {
				c.card()
			}
		})
	}
	wg.Wait()
	return float64(n) / time.Since(start).Seconds()
}

// run is a way to send commands, or what is compared with it.
type run struct {
	name, says string
	do         func() float64 // how many a second
}

// BenchmarkCommands lets cards in over HTTP, on the disk and in memory.
func BenchmarkCommands(b *testing.B) {
	disk, mem := open(b, encrypted(b)), open(b, memory.New())
	var onDisk, inMemory, together []*caller
	one := disk.found(4)
	for i := range crowd {
		onDisk = append(onDisk, disk.found(3).call(0))
		inMemory = append(inMemory, mem.found(3).call(0))
		together = append(together, one.call(i%4))
	}
	written, entry := sizes(b)
	row := take(commandRounds, []run{
		{"memory", "64 connections to 64 groups, in memory", func() float64 { return rate(inMemory, requests) }},
		{"groups", "the same on the disk", func() float64 { return rate(onDisk, requests) }},
		{"group", "64 connections to one group, on the disk", func() float64 { return rate(together, requests) }},
		{"alone", "one connection, on the disk", func() float64 { return rate(onDisk[:1], requestsAlone) }},
		{"alone in memory", "one connection, in memory", func() float64 { return rate(inMemory[:1], requestsAlone) }},
		{"bare", fmt.Sprintf("bare appends of %d bytes", written), func() float64 { return bare(b, written, requestsAlone) }},
		{"small", fmt.Sprintf("bare appends of %d bytes", entry), func() float64 { return bare(b, entry, requestsAlone) }},
	})
	found.atLeast(b, "commands to 64 groups at 64 connections: on the disk over in memory", median(over(row["groups"], row["memory"])), 0.5, "×")
	found.atLeast(b, "commands at 64 connections on the disk: to one group over to 64", median(over(row["group"], row["groups"])), 0.8, "×")
	found.atLeast(b, fmt.Sprintf("commands at one connection: over bare appends, each with fdatasync, of the %d bytes that one writes", written),
		median(over(row["alone"], row["bare"])), 0.7, "×")
	found.note(fmt.Sprintf("- the same over appends of the %d bytes of its entry", entry), median(over(row["alone"], row["small"])), "×")
}

// take runs all that is compared in rounds that take turns, the first of which
// warms up, and notes the medians.
func take(rounds int, runs []run) map[string][]float64 {
	row := map[string][]float64{}
	for i := range rounds + 1 {
		for j := range runs {
			r := runs[(i+j)%len(runs)]
			if v := r.do(); i > 0 {
				row[r.name] = append(row[r.name], v)
			}
		}
	}
	for _, r := range runs {
		found.note("- "+r.says, median(slices.Clone(row[r.name])), "/s")
	}
	return row
}

// sizes are how many bytes a card alone writes to the log, and how many of them
// are its entry.
func sizes(b *testing.B) (written, entry int) {
	b.Helper()
	s, log := encryptedAt(b)
	g := open(b, s).found(3)
	c := g.call(0)
	c.card()
	const cards = 50
	before, err := os.Stat(log)
	check(b, err)
	for range cards {
		c.card()
	}
	after, err := os.Stat(log)
	check(b, err)
	var last journal.Entry
	for e, err := range s.Read(b.Context(), g.id, 0) {
		check(b, err)
		last = e
	}
	entry = len(last.ID) + len(last.Kind) + len(last.By) + len(last.Facts) + len(last.Words.Salt) + len(last.Words.Body) +
		len(last.Said) + len(last.Sum) + len(g.id) + 8
	return int(after.Size()-before.Size()) / cards, entry
}

// bare appends to a file on the same disk, each time with one fdatasync, and
// returns how many times a second.
func bare(b *testing.B, bytes, n int) float64 {
	b.Helper()
	f, err := os.Create(filepath.Join(b.TempDir(), "bare"))
	check(b, err)
	defer func() { check(b, f.Close()) }()
	buf := make([]byte, bytes)
	start := time.Now()
	for range n {
		_, err := f.Write(buf)
		check(b, err)
		check(b, syscall.Fdatasync(int(f.Fd())))
	}
	return float64(n) / time.Since(start).Seconds()
}
