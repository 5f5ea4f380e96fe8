package app

import (
	"bytes"
	"context"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"alongside/journal/memory"
	"alongside/kernel/roomtest"
)

func TestWhatCannotBeServedSafelyIsRefused(t *testing.T) {
	for _, c := range []struct {
		s   Serve
		why string // "": it is fine
	}{
		{Serve{Addr: "127.0.0.1:8080"}, ""},
		{Serve{Addr: "[::1]:8080"}, ""},
		{Serve{Addr: "localhost:0", URL: "https://alongside.example", Metrics: "127.0.0.1:9090"}, ""},
		{Serve{Addr: "0.0.0.0:443", TLSCert: "c.pem", TLSKey: "k.pem"}, ""},
		{Serve{Addr: "0.0.0.0:8080"}, "can be reached by others"},
		{Serve{Addr: ":8080"}, "can be reached by others"},
		{Serve{Addr: "[::]:8080"}, "can be reached by others"},
		{Serve{Addr: "192.168.1.7:8080"}, "can be reached by others"},
		{Serve{Addr: "alongside.example:80"}, "can be reached by others"},
		{Serve{Addr: "0.0.0.0:8080", URL: "https://alongside.example"}, "can be reached by others"},
		{Serve{Addr: "nonsense"}, "--addr"},
		{Serve{Addr: "127.0.0.1:1", TLSCert: "c.pem"}, "come together"},
		{Serve{Addr: "127.0.0.1:1", TLSKey: "k.pem"}, "come together"},
		{Serve{Addr: "127.0.0.1:1", URL: "alongside.example"}, "--url"},
		{Serve{Addr: "127.0.0.1:1", URL: "ftp://alongside.example"}, "--url"},
		{Serve{Addr: "127.0.0.1:1", URL: "https://"}, "--url"},
		{Serve{Addr: "127.0.0.1:1", Metrics: "0.0.0.0:9090"}, "--metrics"},
		{Serve{Addr: "127.0.0.1:1", Metrics: "9090"}, "--metrics"},
	} {
		err := c.s.Validate()
		if (c.why == "") != (err == nil) || err != nil && !strings.Contains(err.Error(), c.why) {
			t.Errorf("%+v: %v, want %q", c.s, err, c.why)
		}
	}
}

func TestCookiesAreForTLSWherePeopleReachUsOverTLS(t *testing.T) {
	for _, c := range []struct {
		s    Serve
		want bool
	}{
		{Serve{}, false},
		{Serve{URL: "http://hall.lan"}, false},
		{Serve{URL: "https://alongside.example"}, true},
		{Serve{TLSCert: "c.pem"}, true},
		{Serve{TLSAuto: []string{"box.example"}}, true},
		{Serve{Hall: true, URL: "http://box.lan"}, false},
	} {
		if got := c.s.secure(); got != c.want {
			t.Errorf("%+v: %v", c.s, got)
		}
	}
}

func TestLogLinesKnowNoTimeFinerThanTheHour(t *testing.T) {
	var b bytes.Buffer
	log := newLog(&b)
	log.Error("something", "cause", "a disk")
	log.With("a", 1).WithGroup("g").Info("something else", "n", 2)
	lines := strings.Split(strings.TrimSpace(b.String()), "\n")
	for _, l := range lines {
		if !regexp.MustCompile(`^time=\d{4}-\d\d-\d\dT\d\dZ level=`).MatchString(l) || regexp.MustCompile(`\d\d:\d\d`).MatchString(l) {
			t.Errorf("%q", l)
		}
	}
	if len(lines) != 2 {
		t.Errorf("%d lines", len(lines))
	}
}

func TestWhatTheServerSaysOfConnectionsIsNotKept(t *testing.T) {
	var b bytes.Buffer
	q := quietLog{slog.New(slog.NewTextHandler(&b, &slog.HandlerOptions{Level: slog.LevelDebug}))}
	if n, err := q.Write([]byte("http: TLS handshake error from 203.0.113.9:4711: EOF")); n == 0 || err != nil {
		t.Fatal(n, err)
	}
	if strings.Contains(b.String(), "203.0.113.9") || strings.Contains(b.String(), "EOF") || b.Len() == 0 {
		t.Errorf("%q", b.String())
	}
	b.Reset()
	_, _ = quietLog{newLog(&b)}.Write([]byte("x"))
	if b.Len() > 0 {
		t.Errorf("%q", b.String())
	}
}

func TestASecondProcessKeepsOutOfADataFolder(t *testing.T) {
	dir := t.TempDir()
	release, err := lock(dir)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := lock(dir); err == nil || !strings.Contains(err.Error(), "another alongside") {
		t.Errorf("the second: %v", err)
	}
	release()
	if release, err = lock(dir); err != nil {
		t.Errorf("after the first: %v", err)
	}
	release()
	if fi, err := os.Stat(filepath.Join(dir, "lock")); err != nil || fi.Mode().Perm() != 0o600 {
		t.Errorf("%v %v", fi.Mode(), err)
	}
}

// printed is what a server says, safe to read while it speaks.
type printed struct {
	mu sync.Mutex // guards b
	b  bytes.Buffer
}

func (p *printed) Write(b []byte) (int, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.b.Write(b)
}

func (p *printed) String() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.b.String()
}

// serving runs a server on a memory store until end is called.
func serving(t *testing.T, c *Serve, exposed bool) (base string, out *printed, end func() error) {
	t.Helper()
	port, out, end := servingAt(t, "127.0.0.1:0", c, exposed)
	return "http://127.0.0.1" + port, out, end
}

// servingAt is serving on an address, of which it returns the port.
func servingAt(t *testing.T, addr string, c *Serve, exposed bool) (port string, out *printed, end func() error) {
	t.Helper()
	ln, err := net.Listen("tcp", addr)
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	out = &printed{}
	done := make(chan error, 1)
	go func() { done <- c.run(ctx, out, ln, memory.New(), exposed, newLog(out)) }() // ends with ctx
	return ":" + strconv.Itoa(ln.Addr().(*net.TCPAddr).Port), out, func() error {
		stop()
		return <-done
	}
}

func fetch(t *testing.T, url string) (int, string) {
	t.Helper()
	res, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = res.Body.Close() }()
	b, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return res.StatusCode, string(b)
}

func TestAServerTellsTheHostTheWayInAndStopsGracefully(t *testing.T) {
	base, out, end := serving(t, &Serve{Empty: true, Founding: "invite"}, true)
	if code, body := fetch(t, base+"/readyz"); code != 200 || !strings.Contains(body, "whoever takes this disk can read everything") {
		t.Errorf("%d %s", code, body)
	}
	link := regexp.MustCompile(`http://\S+/\?invitation=\d{20}`).FindString(out.String())
	if code, body := fetch(t, link); code != 200 || !strings.Contains(body, `action="/found"`) {
		t.Errorf("%s: %d", link, code)
	}
	if !strings.Contains(out.String(), "Whoever takes this disk can read everything") {
		t.Error("the host is not told that the key lies with the data")
	}
	if err := end(); err != nil {
		t.Error(err)
	}
	if _, err := http.Get(base); err == nil {
		t.Error("it still answers")
	}
}

func TestWithoutInvitationsThereIsNoLink(t *testing.T) {
	for founding, open := range map[string]bool{"open": true, "closed": false} {
		base, out, end := serving(t, &Serve{Empty: true, Founding: founding, URL: "https://alongside.example/"}, false)
		_, body := fetch(t, base)
		if strings.Contains(body, `action="/found"`) != open || strings.Contains(out.String(), "invitation=") {
			t.Errorf("%s: %s", founding, out)
		}
		if said := out.String(); !strings.Contains(said, "open at https://alongside.example\n") || strings.Contains(said, "Whoever takes this disk") {
			t.Errorf("%s: %s", founding, said)
		}
		if err := end(); err != nil {
			t.Error(err)
		}
	}
}

func TestAServerThatCannotListenSaysSoAndEnds(t *testing.T) {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	done := make(chan error, 1)
	c := &Serve{Empty: true, Founding: "closed", TLSCert: "none.pem", TLSKey: "none.pem"}
	go func() { done <- c.run(t.Context(), io.Discard, ln, memory.New(), false, roomtest.Quiet()) }() // ends at once
	select {
	case err := <-done:
		if err == nil {
			t.Error("without a certificate it serves")
		}
	case <-time.After(5 * time.Second):
		t.Error("it neither serves nor ends")
	}
}
