// Package app puts the house together: it is the one place that knows which
// store holds the journals and which rooms there are.
package app

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"log"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"sync"
	"time"

	"alongside/app/keep"
	"alongside/app/sample"
	"alongside/journal"
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
	d, err := openData(keyring{data: c.Data, file: c.KeyFile, ask: c.AskKey})
	if err != nil {
		return err
	}
	defer d.close()
	ln, err := net.Listen("tcp", c.Addr)
	if err != nil {
		return err
	}
	defer func() { _ = ln.Close() }()
	if why := d.kept.List.Apart(); why != nil {
		logger.Warn("what is erased is noted in the data folder only, not beside the key", "cause", why.Error())
	}
	return c.run(ctx, out, ln, d.kept, d.exposed, logger)
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
		URL: c.URL, Secure: c.secure(), Hall: c.hall(ln), Founding: founding, Open: exposed, Log: logger, Ready: house.Probe,
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
	if kept, ok := store.(*keep.Store); ok {
		wg.Go(func() { hearHost(ctx, boxOf(kept, house), c.Data, logger) })
	}
	if c.Metrics != "" {
		wg.Go(func() { serveMetrics(ctx, c.Metrics, srv.Metrics(), logger) })
	}
	var auto *tls.Config
	if len(c.TLSAuto) > 0 {
		m := c.certificates()
		auto = c.autoTLS(m, logger)
		if c.HTTP != "" {
			wg.Go(func() { serveBeside(ctx, c.HTTP, c.leadOn(m), "plain HTTP leads nowhere", logger) })
		}
	}
	return c.listen(ctx, ln, srv, auto, logger)
}

// listen answers until ctx ends, and then lets what is under way finish.
func (c *Serve) listen(ctx context.Context, ln net.Listener, h http.Handler, auto *tls.Config, logger *slog.Logger) error {
	base, cut := context.WithCancel(context.Background())
	defer cut()
	s := &http.Server{
		Handler: h, ReadHeaderTimeout: headTime, ReadTimeout: readTime, WriteTimeout: writeTime, IdleTimeout: idleTime,
		MaxHeaderBytes: 32 << 10, TLSConfig: auto, ErrorLog: log.New(quietLog{logger}, "", 0),
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
	if c.tls() {
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
	serveBeside(ctx, addr, mux, "metrics are not served", logger)
}

// serveBeside answers on another address until ctx ends; where it cannot, the log
// says what is missing.
func serveBeside(ctx context.Context, addr string, h http.Handler, missing string, logger *slog.Logger) {
	s := &http.Server{
		Addr: addr, Handler: h, ReadHeaderTimeout: headTime, ReadTimeout: readTime, WriteTimeout: writeTime,
		IdleTimeout: idleTime, MaxHeaderBytes: 32 << 10, ErrorLog: log.New(quietLog{logger}, "", 0),
	}
	context.AfterFunc(ctx, func() { _ = s.Close() })
	if err := s.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		logger.Error(missing, "cause", err.Error())
	}
}

// welcome tells the host where to open it, and makes the sample at the first run.
func (c *Serve) welcome(ctx context.Context, out io.Writer, ln net.Listener, house *kernel.House, store journal.Store, founding *web.Founding, exposed bool) error {
	var invitation string
	if c.Founding == "invite" {
		var err error
		if invitation, err = kernel.NewCode(house.Rand()); err != nil {
			return err
		}
		founding.Invite(invitation)
	}
	base := c.address(ln)
	if c.Hall {
		c.showHall(out, ln, invitation)
	} else {
		fmt.Fprintf(out, "\nAlongside is open at %s\n", base)
	}
	if exposed {
		fmt.Fprintln(out, "\n  Whoever takes this disk can read everything: the key lies on the same device as the data.\n  Put the key elsewhere with --key-file, or use --ask-key.")
	}
	if invitation != "" && !c.Hall {
		fmt.Fprintf(out, "\n  To begin a group of your own (this link works once):\n    %s/?invitation=%s\n", base, invitation)
	}
	if c.Empty || c.Hall && home(ln) == "" { // its codes are of no use in the hall alone
		fmt.Fprintln(out)
		return nil
	}
	community := sample.Place{House: house, Store: store, Rooms: kernelRooms(Rooms()), Law: Law(), Data: c.Data}
	return community.Doors(ctx, out, base)
}

// address is where the host opens it.
func (c *Serve) address(ln net.Listener) string {
	switch at := home(ln); {
	case c.Hall && at != "":
		return at
	case c.URL != "":
		return strings.TrimSuffix(c.URL, "/")
	case len(c.TLSAuto) > 0:
		return "https://" + c.TLSAuto[0]
	case c.TLSCert != "":
		return "https://" + ln.Addr().String()
	}
	return "http://" + ln.Addr().String()
}
