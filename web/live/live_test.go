package live_test

import (
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roomtest"
	"alongside/web/live"
)

// line is a connection that notes when it may be written to for ever.
type line struct {
	*httptest.ResponseRecorder
	lifted bool
}

func (l *line) SetWriteDeadline(t time.Time) error {
	l.lifted = t.IsZero()
	return nil
}

func TestAStreamSaysWhereToLookAndThatItLives(t *testing.T) {
	w := &line{ResponseRecorder: httptest.NewRecorder()}
	s, err := live.Open(w)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []kernel.Change{
		{Seq: 7, Rooms: []string{"sessions"}},
		{Seq: 9, Rooms: []string{"members", "sessions"}, Things: []journal.ID{roomtest.ID(1)}},
	} {
		if err := s.Changed(c); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Beat(); err != nil {
		t.Fatal(err)
	}
	want := "retry: 2000\n\n" +
		"event: changed\nid: 7\ndata: {\"seq\":7,\"rooms\":[\"sessions\"]}\n\n" +
		"event: changed\nid: 9\ndata: {\"seq\":9,\"rooms\":[\"members\",\"sessions\"],\"things\":[\"" + roomtest.ID(1).String() + "\"]}\n\n" +
		": \n\n"
	if got := w.Body.String(); got != want || !w.lifted || !w.Flushed {
		t.Errorf("deadline lifted %v, flushed %v: %q", w.lifted, w.Flushed, got)
	}
	if h := w.Header(); h.Get("Content-Type") != "text/event-stream" || h.Get("Cache-Control") != "no-store" || h.Get("X-Accel-Buffering") != "no" {
		t.Errorf("%v", h)
	}
}

func TestAConnectionThatCannotStreamIsRefused(t *testing.T) {
	if _, err := live.Open(mute{httptest.NewRecorder()}); err == nil {
		t.Error("a stream was opened")
	}
}

// mute is a connection without a deadline to lift.
type mute struct{ http.ResponseWriter }
