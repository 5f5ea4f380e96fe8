package bench

import (
	"bytes"
	"context"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/andybalholm/brotli"

	"alongside/journal/memory"
	"alongside/test/evening"
	"alongside/web"
)

// BenchmarkBoard draws a board of 200 cards, from the request to the last byte.
func BenchmarkBoard(b *testing.B) {
	g := open(b, memory.New()).found(8)
	for i := range 200 {
		g.here(i%8, "sessions.add_signed_card", body{"text": "The letters come in a language that nobody at home reads, and the office is closed."})
	}
	draw := func(packing string) (took float64, size int) {
		var all []float64
		for range 200 {
			r := httptest.NewRequest(http.MethodGet, g.page("sessions/"+g.session.String()+"/board"), nil)
			r.Header.Set("Cookie", g.cookie(1))
			r.Header.Set("Accept-Encoding", packing)
			w := httptest.NewRecorder()
			start := time.Now()
			g.web.ServeHTTP(w, r)
			all = append(all, ms(time.Since(start)))
			if size = w.Body.Len(); w.Code != http.StatusOK {
				b.Fatalf("status %d", w.Code)
			}
		}
		return median(all), size
	}
	took, size := draw("")
	found.atMost(b, "a board of 200 cards is drawn", took, 5, "ms")
	found.note("- its size", float64(size)/1000, "kB")
	took, size = draw("br")
	found.note("- drawn and packed", took, "ms")
	found.note("- its packed size", float64(size)/1000, "kB")
}

// metered counts what comes over a connection.
type metered struct {
	net.Conn
	came *atomic.Int64
}

// Read implements io.Reader.
func (m metered) Read(p []byte) (int, error) {
	n, err := m.Conn.Read(p)
	m.came.Add(int64(n))
	return n, err
}

// visitor is somebody whose every byte is counted, heads of answers too.
type visitor struct {
	*testing.B
	base   string
	cookie string
	http   http.Client
	came   atomic.Int64
}

func visit(b *testing.B, base, cookie string) *visitor {
	v := &visitor{B: b, base: base, cookie: cookie}
	v.http.Transport = &http.Transport{DisableCompression: true, DialContext: func(ctx context.Context, network, addr string) (net.Conn, error) {
		c, err := new(net.Dialer).DialContext(ctx, network, addr)
		return metered{c, &v.came}, err
	}}
	b.Cleanup(v.http.CloseIdleConnections)
	return v
}

// get reads a path packed, returns it unpacked, and how many bytes came for it.
func (v *visitor) get(path string) (text string, size int) {
	v.Helper()
	r, err := http.NewRequestWithContext(v.Context(), http.MethodGet, v.base+path, nil)
	check(v, err)
	r.Header.Set("Accept-Encoding", "br")
	r.Header.Set("Cookie", v.cookie)
	before := v.came.Load()
	res, err := v.http.Do(r)
	check(v, err)
	defer func() { _ = res.Body.Close() }()
	packed, err := io.ReadAll(res.Body)
	check(v, err)
	if res.StatusCode != http.StatusOK {
		v.Fatalf("%s: status %d", path, res.StatusCode)
	}
	return unpack(v, res.Header.Get("Content-Encoding"), packed), int(v.came.Load() - before)
}

var (
	assetAddress = regexp.MustCompile(`/assets/[^"#?]+`)
	cardAddress  = regexp.MustCompile(`data-src="([^"]+)"`)
)

// BenchmarkWeight visits the session page for the first time, with all that it
// loads: as different people, and again after each phase of an evening.
func BenchmarkWeight(b *testing.B) {
	if !web.AssetsBuilt() {
		b.Fatal("the front end is not built: run make build")
	}
	h := open(b, memory.New())
	e := evening.Script(5, time.Now().UTC().Add(30*time.Minute))
	p := evening.NewPlay(e, h.Client)
	var page, html float64
	for _, steps := range e.Phases() {
		check(b, p.Until(b.Context(), steps[0].At))
		e.Steps = e.Steps[len(steps):]
		if len(p.Token(7)) == 0 {
			continue
		}
		for _, who := range []int{0, 2, 7} {
			v := visit(b, "http://"+h.addr, "alongside-"+strings.ReplaceAll(p.Group().String(), "-", "")+"="+p.Token(who))
			text, size := v.get("/g/" + p.Group().String() + "/sessions/")
			html = max(html, float64(size)/1000)
			assets := 0
			for _, a := range unique(assetAddress.FindAllString(text, -1)) {
				_, n := v.get(a)
				assets += n
			}
			page = max(page, float64(size+assets)/1000)
		}
	}
	found.atMost(b, "the heaviest session page of an evening, the first time, with all it loads", page, 60, "kB")
	found.atMost(b, "- its HTML", html, 14, "kB")
}

// BenchmarkCard asks for each card of a full board alone, as a page does that was
// told of a change.
func BenchmarkCard(b *testing.B) {
	g := open(b, memory.New()).found(8)
	for i := range 50 {
		g.here(i%8, "sessions.add_signed_card", body{"text": "The letters come in a language that nobody at home reads, and the office is closed."})
	}
	v := visit(b, "http://"+g.addr, g.cookie(2))
	text, size := v.get(g.page("sessions/" + g.session.String() + "/board"))
	card, n := 0.0, 0
	for _, m := range cardAddress.FindAllStringSubmatch(text, -1) {
		_, size := v.get(m[1])
		card, n = max(card, float64(size)/1000), n+1
	}
	if n == 0 {
		b.Fatal("no card can be asked for alone")
	}
	found.atMost(b, "a card of the board, alone", card, 2, "kB")
	found.note("- the board of 50 cards, HTML", float64(size)/1000, "kB")
}

func unique(all []string) (some []string) {
	seen := map[string]bool{}
	for _, s := range all {
		if !seen[s] {
			seen[s], some = true, append(some, s)
		}
	}
	return some
}

func unpack(b *visitor, packing string, packed []byte) string {
	b.Helper()
	if packing != "br" {
		return string(packed)
	}
	text, err := io.ReadAll(brotli.NewReader(bytes.NewReader(packed)))
	check(b, err)
	return string(text)
}
