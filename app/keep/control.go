package keep

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"sync"
)

// socketName is where a running server hears its host, in its data folder.
const socketName = "control.sock"

// socketMost is how long the path of a socket may be.
const socketMost = 100

// socketAt returns a path of the socket that is short enough, and what to close
// when nobody needs it any more.
func socketAt(data string) (path string, done func(), err error) {
	path = filepath.Join(data, socketName)
	if len(path) <= socketMost {
		return path, func() {}, nil
	}
	dir, err := os.Open(data)
	if err != nil {
		return "", nil, err
	}
	return fmt.Sprintf("/proc/self/fd/%d/%s", dir.Fd(), socketName), func() { _ = dir.Close() }, nil
}

// Listen lets this user ask a running server for backups and exports, one after
// another, until ctx ends. The caller holds the lock of the data folder.
func (b *Box) Listen(ctx context.Context, data string, log *slog.Logger) error {
	path, done, err := socketAt(data)
	if err != nil {
		return err
	}
	defer done()
	_ = os.Remove(path) // a power cut left it
	ln, err := net.Listen("unix", path)
	if err != nil {
		return fmt.Errorf("backups while serving: %w", err)
	}
	if err := os.Chmod(path, 0o600); err != nil { // the folder keeps others out until then
		return errors.Join(err, ln.Close())
	}
	defer context.AfterFunc(ctx, func() { _ = ln.Close() })()
	var wg sync.WaitGroup
	defer wg.Wait()
	var one sync.Mutex
	for {
		conn, err := ln.Accept()
		if ctx.Err() != nil {
			return nil
		}
		if err != nil {
			return errors.Join(err, ln.Close())
		}
		wg.Go(func() { // ends with the client, or with ctx
			one.Lock()
			defer one.Unlock()
			b.hear(ctx, conn, log)
		})
	}
}

// hear serves one client until one of the two has enough.
func (b *Box) hear(ctx context.Context, conn net.Conn, log *slog.Logger) {
	defer context.AfterFunc(ctx, func() { _ = conn.Close() })()
	defer func() { _ = conn.Close() }()
	if err := b.answer(ctx, conn); err != nil && ctx.Err() == nil {
		log.Warn("a backup or export broke off", "cause", err.Error())
	}
}

// Dial reaches the server that serves a data folder; ErrNobody if none does.
func Dial(ctx context.Context, data string) (net.Conn, error) {
	path, done, err := socketAt(data)
	if err != nil {
		return nil, err
	}
	defer done()
	conn, err := (&net.Dialer{}).DialContext(ctx, "unix", path)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNobody, err)
	}
	return conn, nil
}

// ErrNobody means that no server serves a data folder.
var ErrNobody = errors.New("nobody serves this folder")

// Alone returns a connection to data that is open in this very process.
func (b *Box) Alone(ctx context.Context) (conn net.Conn, ended <-chan error) {
	mine, theirs := net.Pipe()
	done := make(chan error, 1)
	go func() { // ends with the client
		defer func() { _ = theirs.Close() }()
		done <- b.answer(ctx, theirs)
	}()
	return mine, done
}
