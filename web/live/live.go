// Package live writes a stream of server-sent events. An event says that
// something changed, and where, never what it says: the page asks for that
// again by its ordinary way, so that one place decides who may see what.
package live

import (
	"fmt"
	"net/http"
	"strconv"
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

// Open begins a stream. It lifts the server's write deadline for it.
func Open(w http.ResponseWriter) (*Stream, error) {
	s := &Stream{w: w, rc: http.NewResponseController(w)}
	if err := s.rc.SetWriteDeadline(time.Time{}); err != nil {
		return nil, fmt.Errorf("opening a stream: %w", err)
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
	b, err := c.JSON()
	if err != nil {
		return err
	}
	s.buf = append(s.buf[:0], "event: changed\nid: "...)
	s.buf = strconv.AppendUint(s.buf, c.Seq, 10)
	s.buf = append(s.buf, "\ndata: "...)
	s.buf = append(s.buf, b...)
	s.buf = append(s.buf, "\n\n"...)
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
