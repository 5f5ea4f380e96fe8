// Command village serves the house on a real store, as the binary does, with a clock
// of which the tests in a browser move the days on. Deciding takes a week and a
// session on a later day, and nobody can wait for that; the product itself knows of
// no other clock than the real one.
//
// A line "+8" on its standard input lets eight days go by, and is answered with the
// time that the house then has. It ends with its standard input. Begun some days ago
// (-behind) and with a key that is kept (-key-file), it leaves a past to the binary,
// which opens the same data afterwards.
package main

import (
	"bufio"
	"context"
	"crypto/rand"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"alongside/app"
	"alongside/journal/sqlite"
	"alongside/kernel"
	"alongside/web"
)

func main() {
	data := flag.String("data", "", "folder that holds the data")
	file := flag.String("key-file", "", "file for the key, which is made; none: nobody will need it again")
	behind := flag.Int("behind", 0, "how many days ago it begins")
	flag.Parse()
	c := &clock{}
	c.days.Store(-int64(*behind))
	if err := serve(*data, *file, c, os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "village:", err)
		os.Exit(1)
	}
}

// clock stands some days ahead of the real one, or behind it.
type clock struct{ days atomic.Int64 }

// Now is the time in the village.
func (c *clock) Now() time.Time { return time.Now().AddDate(0, 0, int(c.days.Load())) }

// serve serves a new house until nobody speaks to it any more.
func serve(data, file string, c *clock, in io.Reader, out io.Writer) error {
	store, err := open(data, file)
	if err != nil {
		return err
	}
	defer func() { _ = store.Close() }()
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	logger := slog.New(slog.NewTextHandler(out, nil))
	h, err := handler(ctx, store, c, logger)
	if err != nil {
		return err
	}
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	s := &http.Server{Handler: h, ReadHeaderTimeout: time.Minute}
	defer func() { _ = s.Close() }()
	go func() { _ = s.Serve(ln) }() // ends when the server is closed above
	fmt.Fprintf(out, "\nAlongside is open at http://%s\n", ln.Addr())
	return c.hear(in, out)
}

// open opens a store in a folder, under a new key, which it writes into a file if one
// is named.
func open(data, file string) (*sqlite.Store, error) {
	if err := os.MkdirAll(data, 0o700); err != nil {
		return nil, err
	}
	var key [32]byte
	if _, err := rand.Read(key[:]); err != nil {
		return nil, err
	}
	if file != "" {
		if err := os.WriteFile(file, fmt.Appendf(nil, "%x\n", key), 0o600); err != nil {
			return nil, err
		}
	}
	return sqlite.Open(filepath.Join(data, "alongside.db"), key)
}

// handler puts the house together: all its rooms, under its law. Anybody may begin a
// group.
func handler(ctx context.Context, store *sqlite.Store, c *clock, logger *slog.Logger) (http.Handler, error) {
	rooms := app.Rooms()
	var inner []kernel.Room
	for _, r := range rooms {
		inner = append(inner, r.Room)
	}
	house, err := kernel.New(store, inner, app.Law(), kernel.WithClock(c.Now), kernel.WithLog(logger))
	if err != nil {
		return nil, err
	}
	go func() { _ = house.Run(ctx) }() // ends with the village
	return web.New(house, rooms, web.Config{Founding: &web.Founding{Open: true}, Limits: web.Limits{Off: true}, Log: logger, Ready: house.Probe}), nil
}

// hear moves the clock on, line by line.
func (c *clock) hear(in io.Reader, out io.Writer) error {
	for lines := bufio.NewScanner(in); lines.Scan(); {
		n, err := strconv.Atoi(strings.TrimPrefix(lines.Text(), "+"))
		if err != nil {
			return err
		}
		c.days.Add(int64(n))
		fmt.Fprintf(out, "It is %s\n", c.Now().UTC().Format(time.RFC3339))
	}
	return nil
}
