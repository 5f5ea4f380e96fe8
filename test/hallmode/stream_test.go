package hallmode

import (
	"bufio"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"
)

// stream opens the live stream and reads until it has begun.
func (g *group) stream(token string) *bufio.Reader {
	g.Helper()
	r, err := http.NewRequestWithContext(g.Context(), http.MethodGet, g.hall+g.api("live?after=0"), nil)
	if err != nil {
		g.Fatal(err)
	}
	bear(r, token)
	res, err := g.client.Do(r)
	if err != nil || res.StatusCode != http.StatusOK {
		g.Fatalf("the stream does not open: %v %v", res, err)
	}
	g.Cleanup(func() { _ = res.Body.Close() })
	b := bufio.NewReader(res.Body)
	for line := ""; line != "event: changed\n"; {
		if line, err = b.ReadString('\n'); err != nil {
			g.Fatal(err)
		}
	}
	return b
}

// ended reads a stream to its end; where it has none, the test's time runs out.
func ended(t *testing.T, b *bufio.Reader) string {
	t.Helper()
	rest := make(chan string, 1)
	go func() { // ends with the stream, which the test closes
		all, _ := io.ReadAll(b)
		rest <- string(all)
	}()
	select {
	case s := <-rest:
		return s
	case <-time.After(10 * time.Second):
		t.Fatal("the stream does not end")
		return ""
	}
}

func TestALiveStreamEndsWithItsTokenThoughNothingHappens(t *testing.T) {
	h := open(t)
	g := h.found(h.box, nil)
	_, token := g.guest(h.hall, "Rain")
	h.move(12*time.Hour - 100*time.Millisecond)
	ended(t, g.stream(token))
}

func TestAStreamWhoseTokenHasEndedHearsNothingMore(t *testing.T) {
	h := open(t)
	g := h.found(h.box, nil)
	_, token := g.guest(h.hall, "Rain")
	s := g.stream(token)
	h.move(12 * time.Hour)
	g.post(h.box, g.api("do/members.rename"), g.token, body{"picture": "kite"})
	if rest := ended(t, s); strings.Contains(rest, "event: changed") {
		t.Errorf("it still hears: %s", rest)
	}
}

func TestAfterTwoDaysNothingOfATokenIsLeft(t *testing.T) {
	h := open(t)
	g := h.found(h.box, nil)
	g.guest(h.hall, "Rain")
	erased := func() (n int) {
		for _, e := range g.entries() {
			if e.Kind == "members.device_added" && e.Words.None() {
				n++
			}
		}
		return n
	}
	h.move(24 * time.Hour)
	if h.kernel.Tend(t.Context()); erased() != 0 {
		t.Error("a day later it is gone already")
	}
	h.move(24 * time.Hour)
	if h.kernel.Tend(t.Context()); erased() != 1 {
		t.Errorf("two days later %d devices are gone", erased())
	}
}
