// Package app puts the house together: it is the one place that knows which
// store holds the journals and which rooms there are.
package app

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"log/slog"
	"net"
	"net/http"
	"os"
	"strings"
	"sync"
	"time"

	"alongside/journal"
	"alongside/journal/sqlite"
	"alongside/kernel"
	"alongside/web"
)

// Bounds of a connection.
const (
	headTime  = 10 * time.Second
	readTime  = 60 * time.Second
	writeTime = 60 * time.Second // a live stream lifts it
	idleTime  = 120 * time.Second
	stopTime  = 10 * time.Second
	grace     = time.Second // for what is under way, before all is cut off
)

// Run serves until ctx ends.
func (c *Serve) Run(ctx context.Context, out io.Writer) error {
	noCoreDumps()
	logger := newLog(out)
	if !web.AssetsBuilt() {
		return errors.New("the front end was not built into this binary: run make build")
	}
	key, exposed, err := keyring{data: c.Data, file: c.KeyFile, ask: c.AskKey}.key()
	if err != nil {
		return err
	}
	release, err := lock(c.Data)
	if err != nil {
		return err
	}
	defer release()
	store, err := sqlite.Open(databasePath(c.Data), key)
	if err != nil {
		return fmt.Errorf("opening the data: %w", err)
	}
	defer func() { _ = store.Close() }()
	ln, err := net.Listen("tcp", c.Addr)
	if err != nil {
		return err
	}
	defer func() { _ = ln.Close() }()
	return c.run(ctx, out, ln, store, exposed, logger)
}

// run serves a store on a listener.
func (c *Serve) run(ctx context.Context, out io.Writer, ln net.Listener, store journal.Store, exposed bool, logger *slog.Logger) error {
	rooms := Rooms()
	house, err := kernel.New(store, kernelRooms(rooms), Law(), kernel.WithLog(logger))
	if err != nil {
		return err
	}
	founding := &web.Founding{Open: c.Founding == "open"}
	srv := web.New(house, rooms, web.Config{
		URL: c.URL, Secure: c.secure(), Founding: founding, Open: exposed, Log: logger, Ready: house.Probe,
	})
	if err := c.welcome(ctx, out, ln, house, store, founding, exposed); err != nil {
		return err
	}
	ctx, stop := context.WithCancel(ctx)
	var wg sync.WaitGroup
	defer func() { stop(); wg.Wait() }()
	wg.Go(func() {
		if err := house.Run(ctx); err != nil {
			logger.Error("the house stopped following its store", "cause", err.Error())
		}
	})
	if c.Metrics != "" {
		wg.Go(func() { serveMetrics(ctx, c.Metrics, srv.Metrics(), logger) })
	}
	return c.listen(ctx, ln, srv, logger)
}

// listen answers until ctx ends, and then lets what is under way finish.
func (c *Serve) listen(ctx context.Context, ln net.Listener, h http.Handler, logger *slog.Logger) error {
	base, cut := context.WithCancel(context.Background())
	defer cut()
	s := &http.Server{
		Handler: h, ReadHeaderTimeout: headTime, ReadTimeout: readTime, WriteTimeout: writeTime, IdleTimeout: idleTime,
		MaxHeaderBytes: 32 << 10, ErrorLog: log.New(quietLog{logger}, "", 0),
		BaseContext: func(net.Listener) context.Context { return base },
	}
	done := make(chan error, 1)
	go func() { // ends when the server is shut down below
		<-ctx.Done()
		time.AfterFunc(grace, cut) // live streams end; what is being kept has been answered
		late, stop := context.WithTimeout(context.Background(), stopTime)
		defer stop()
		done <- s.Shutdown(late)
	}()
	var err error
	if c.TLSCert != "" {
		err = s.ServeTLS(ln, c.TLSCert, c.TLSKey)
	} else {
		err = s.Serve(ln)
	}
	if !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return <-done
}

func serveMetrics(ctx context.Context, addr string, h http.Handler, logger *slog.Logger) {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", h)
	s := &http.Server{Addr: addr, Handler: mux, ReadHeaderTimeout: headTime}
	context.AfterFunc(ctx, func() { _ = s.Close() })
	if err := s.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		logger.Error("metrics are not served", "cause", err.Error())
	}
}

// welcome tells the host where to open it, and makes the sample at the first run.
func (c *Serve) welcome(ctx context.Context, out io.Writer, ln net.Listener, house *kernel.House, store journal.Store, founding *web.Founding, exposed bool) error {
	base := c.address(ln)
	fmt.Fprintf(out, "\nAlongside is open at %s\n", base)
	if exposed {
		fmt.Fprintln(out, "\n  Whoever takes this disk can read everything: the key lies on the same device as the data.\n  Put the key elsewhere with --key-file, or use --ask-key.")
	}
	if c.Founding == "invite" {
		secret, err := kernel.NewCode(house.Rand())
		if err != nil {
			return err
		}
		founding.Invite(secret)
		fmt.Fprintf(out, "\n  To begin a group of your own (this link works once):\n    %s/?invitation=%s\n", base, secret)
	}
	if c.Empty {
		fmt.Fprintln(out)
		return nil
	}
	return sampleDoors(ctx, out, base, house, store, c.Data)
}

func (c *Serve) address(ln net.Listener) string {
	if c.URL != "" {
		return strings.TrimSuffix(c.URL, "/")
	}
	scheme := "http://"
	if c.TLSCert != "" {
		scheme = "https://"
	}
	return scheme + ln.Addr().String()
}

// Verify checks journals without serving them.
type Verify struct {
	Data    string `help:"Folder that holds the data." required:"" placeholder:"DIR"`
	KeyFile string `help:"File that holds the key." placeholder:"FILE" xor:"key"`
	AskKey  bool   `help:"Ask for a passphrase." xor:"key"`
	Group   string `help:"Only this group." placeholder:"G"`
	Head    string `help:"A line of 64 hex digits that minutes printed: the history must still lead through it." placeholder:"HEX"`
}

// Run verifies and reports what it finds.
func (c *Verify) Run(ctx context.Context, out io.Writer) error {
	if _, err := os.Stat(databasePath(c.Data)); err != nil {
		return fmt.Errorf("there is no data in %s", c.Data)
	}
	key, _, err := keyring{data: c.Data, file: c.KeyFile, ask: c.AskKey}.key()
	if err != nil {
		return err
	}
	release, err := lock(c.Data)
	if err != nil {
		return err
	}
	defer release()
	store, err := sqlite.Open(databasePath(c.Data), key)
	if err != nil {
		return fmt.Errorf("opening the data: %w", err)
	}
	defer func() { _ = store.Close() }()
	if err := store.IntegrityCheck(ctx); err != nil {
		return fmt.Errorf("the file is damaged: %w", err)
	}
	var head *journal.Sum
	if c.Head != "" {
		sum, err := journal.ParseSum(c.Head)
		if err != nil {
			return err
		}
		head = &sum
	}
	return c.groups(ctx, out, store, head)
}

func (c *Verify) groups(ctx context.Context, out io.Writer, store journal.Store, head *journal.Sum) error {
	if head != nil && c.Group == "" {
		return errors.New("--head needs --group")
	}
	seen, bad := 0, 0
	for g, err := range store.Groups(ctx) {
		if err != nil {
			return err
		}
		if c.Group != "" && g.String() != c.Group {
			continue
		}
		seen++
		r, err := journal.Verify(ctx, store, g, head)
		if err != nil {
			bad++
			fmt.Fprintf(out, "%s: %v\n", g, err)
			continue
		}
		fmt.Fprintf(out, "%s: %d entries, %d taken back, head %s\n", g, r.Entries, r.Erased, r.Head)
	}
	if c.Group != "" && seen == 0 {
		return fmt.Errorf("there is no group %s", c.Group)
	}
	if bad > 0 {
		return fmt.Errorf("%d of the journals do not add up", bad)
	}
	return nil
}
