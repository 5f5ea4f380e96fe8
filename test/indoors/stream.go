package indoors

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"sync"
	"time"

	"alongside/kernel"
)

// Stream is a live stream that somebody watches, with every byte that it sent.
type Stream struct {
	g    *Group
	stop context.CancelFunc
	done chan struct{}

	mu   sync.Mutex // guards sent
	sent bytes.Buffer
	more chan struct{} // holds one
	head http.Header
	code int
}

// Watch opens the live stream of a group as somebody sees it.
func (g *Group) Watch(name string) *Stream {
	g.Helper()
	ctx, stop := context.WithCancel(g.Context())
	s := &Stream{g: g, stop: stop, done: make(chan struct{}), more: make(chan struct{}, 1), head: http.Header{}, code: http.StatusOK}
	r := httptest.NewRequest(http.MethodGet, g.Path("live?after=0"), nil).WithContext(ctx)
	sign(r, g.ID, g.Token(name))
	go func() { // ends with the context, which Close and the test's end
		defer close(s.done)
		g.Web.ServeHTTP(s, r)
	}()
	return s
}

// Header implements http.ResponseWriter.
func (s *Stream) Header() http.Header { return s.head }

// WriteHeader implements http.ResponseWriter.
func (s *Stream) WriteHeader(code int) { s.code = code }

// Write implements http.ResponseWriter.
func (s *Stream) Write(b []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	select {
	case s.more <- struct{}{}:
	default:
	}
	return s.sent.Write(b)
}

// Flush implements http.Flusher.
func (s *Stream) Flush() {}

// SetWriteDeadline is what live streams ask of a connection.
func (s *Stream) SetWriteDeadline(time.Time) error { return nil }

// Sent is what came so far.
func (s *Stream) Sent() []byte {
	s.mu.Lock()
	defer s.mu.Unlock()
	return bytes.Clone(s.sent.Bytes())
}

// CatchUp waits until the stream has told of all that stands. Without it several
// changes may come as one.
func (s *Stream) CatchUp() {
	s.g.Helper()
	var seq uint64
	err := s.g.Kernel.Group(s.g.ID).Read(s.g.Context(), func(v kernel.View) error { seq = v.Seq(); return nil })
	if err != nil {
		s.g.Fatal(err)
	}
	told := fmt.Appendf(nil, "id: %d\n", seq)
	for !bytes.Contains(s.Sent(), told) {
		select {
		case <-s.more:
		case <-s.done:
			s.g.Fatalf("the stream ended: %d %s", s.code, s.Sent())
		case <-s.g.Context().Done():
			s.g.Fatal("the stream never told")
		}
	}
}

// Close ends the stream and returns what it sent.
func (s *Stream) Close() []byte {
	s.stop()
	<-s.done
	return s.Sent()
}
