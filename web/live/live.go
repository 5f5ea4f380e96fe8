// Package live writes a stream of server-sent events. An event says that
// something changed, and where, never what it says: the page asks for that
// again by its ordinary way, so that one place decides who may see what.
package live

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"time"

	"alongside/kernel"
)

// retry is how long a browser waits before it comes again, in milliseconds.
const retry = 2000

// Stream is an open stream.
type Stream struct {
	w   http.ResponseWriter
	rc  *http.ResponseController
	buf []byte
}

// Open begins a stream. It lifts the server's deadlines for it: that for reading
// would end the request too.
func Open(w http.ResponseWriter) (*Stream, error) {
	s := &Stream{w: w, rc: http.NewResponseController(w)}
	for _, lift := range []func(time.Time) error{s.rc.SetWriteDeadline, s.rc.SetReadDeadline} {
		if err := lift(time.Time{}); err != nil && !errors.Is(err, http.ErrNotSupported) {
			return nil, fmt.Errorf("opening a stream: %w", err)
		}
	}
	h := w.Header()
	h.Set("Content-Type", "text/event-stream")
	h.Set("Cache-Control", "no-store")
	h.Set("X-Accel-Buffering", "no")
	s.buf = fmt.Appendf(s.buf[:0], "retry: %d\n\n", retry)
	return s, s.flush()
}

// Changed tells of one change.
func (s *Stream) Changed(c kernel.Change) error {
	b, err := json.Marshal(c)
	if err != nil {
		return err
	}
	s.buf = fmt.Appendf(s.buf[:0], "event: changed\nid: %d\ndata: %s\n\n", c.Seq, b)
	return s.flush()
}

// Beat says that the stream lives.
func (s *Stream) Beat() error {
	s.buf = append(s.buf[:0], ": \n\n"...)
	return s.flush()
}

func (s *Stream) flush() error {
	if _, err := s.w.Write(s.buf); err != nil {
		return err
	}
	return s.rc.Flush()
}
