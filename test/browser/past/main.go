// Command past serves a house whose clock can be moved, so that the tests in a
// browser find groups which have had weeks for deciding. It opens a data folder with
// the key that the real binary opens it with afterwards; no day of it lies ahead.
package main

import (
	"crypto/rand"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"sync/atomic"
	"time"

	"alongside/app"
	"alongside/journal"
	"alongside/journal/sqlite"
	"alongside/kernel"
	"alongside/web"
)

const day = 24 * time.Hour

// clock shows a time gone by.
type clock struct{ behind atomic.Int64 }

func (c *clock) now() time.Time { return time.Now().Add(-time.Duration(c.behind.Load())) }

// move moves it by whole days, and never beyond today.
func (c *clock) move(days int) error {
	if c.behind.Add(-int64(days)*int64(day)) < 0 {
		return errors.New("that day is still to come")
	}
	return nil
}

func main() {
	data := flag.String("data", "", "folder that holds the data")
	file := flag.String("key-file", "", "file for the key, which is made")
	days := flag.Int("days", 0, "how many days ago it begins")
	flag.Parse()
	if err := run(*data, *file, *days); err != nil {
		fmt.Fprintln(os.Stderr, "past:", err)
		os.Exit(1)
	}
}

// run serves until nobody talks to it any more.
func run(data, file string, days int) error {
	store, err := open(data, file)
	if err != nil {
		return err
	}
	c := &clock{}
	c.behind.Store(int64(days) * int64(day))
	house, err := houseOf(store, c)
	if err != nil {
		return errors.Join(err, store.Close())
	}
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return errors.Join(err, store.Close())
	}
	s := &http.Server{Handler: house, ReadHeaderTimeout: 10 * time.Second}
	served := make(chan error, 1)
	go func() { served <- s.Serve(ln) }() // ends with the server
	fmt.Printf("The past is open at http://%s\n", ln.Addr())
	_, _ = io.Copy(io.Discard, os.Stdin) // until whoever started it lets go
	return errors.Join(s.Close(), notClosed(<-served), store.Close())
}

func notClosed(err error) error {
	if errors.Is(err, http.ErrServerClosed) {
		return nil
	}
	return err
}

// open makes a key and opens the journals with it.
func open(data, file string) (*sqlite.Store, error) {
	var key [32]byte
	if _, err := rand.Read(key[:]); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(data, 0o700); err != nil {
		return nil, err
	}
	if err := os.WriteFile(file, fmt.Appendf(nil, "%x\n", key), 0o600); err != nil {
		return nil, err
	}
	return sqlite.Open(filepath.Join(data, "alongside.db"), key)
}

// houseOf is the whole house, and POST /past?days=8 lets days go by.
func houseOf(store journal.Store, c *clock) (http.Handler, error) {
	rooms := app.Rooms()
	var inner []kernel.Room
	for _, r := range rooms {
		inner = append(inner, r.Room)
	}
	quiet := slog.New(slog.DiscardHandler)
	house, err := kernel.New(store, inner, app.Law(), kernel.WithClock(c.now), kernel.WithLog(quiet))
	if err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	mux.Handle("/", web.New(house, rooms, web.Config{Founding: &web.Founding{Open: true}, Limits: web.Limits{Off: true}, Log: quiet}))
	mux.HandleFunc("POST /past", func(w http.ResponseWriter, r *http.Request) {
		days, err := strconv.Atoi(r.FormValue("days"))
		if err == nil {
			err = c.move(days)
		}
		if err != nil {
			http.Error(w, err.Error(), http.StatusUnprocessableEntity)
			return
		}
		fmt.Fprintln(w, c.now().UTC().Format(time.RFC3339))
	})
	return mux, nil
}
