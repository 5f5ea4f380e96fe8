package app

import (
	"context"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"

	"alongside/journal"
	"alongside/journal/journaltest"
	"alongside/journal/memory"
	"alongside/kernel/roomtest"
)

// entered tells of each append that has begun.
type entered struct {
	journal.Store
	begun chan struct{}
}

func (s entered) Append(ctx context.Context, g journal.GroupID, after uint64, es []journal.Entry, due journal.Day) error {
	select {
	case s.begun <- struct{}{}:
	default:
	}
	return s.Store.Append(ctx, g, after, es, due)
}

func TestWhatIsUnderWayIsAnsweredBeforeTheServerStops(t *testing.T) {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	slow := journaltest.NewFailing(memory.New())
	store := entered{slow, make(chan struct{}, 1)}
	release := slow.Block()
	ctx, stop := context.WithCancel(t.Context())
	ended, answered := make(chan error, 1), make(chan int, 1)
	c := &Serve{Empty: true, Founding: "open"}
	go func() { ended <- c.run(ctx, io.Discard, ln, store, false, roomtest.Quiet()) }() // ends with ctx
	go func() {                                                                         // ends with the answer
		res, err := http.Post("http://"+ln.Addr().String()+"/api/v1/groups", "application/json", strings.NewReader(
			`{"name":"New","languages":["en"],"founder":{"name":"Ada","side":"lived","language":"en"}}`,
		))
		if err != nil {
			answered <- 0
			return
		}
		_ = res.Body.Close()
		answered <- res.StatusCode
	}()
	<-store.begun
	stop()
	release()
	if got := <-answered; got != http.StatusCreated {
		t.Errorf("%d", got)
	}
	if err := <-ended; err != nil {
		t.Error(err)
	}
}
