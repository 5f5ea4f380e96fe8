package bench

import (
	"context"
	"crypto/rand"
	"log/slog"
	"net"
	"net/http"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"alongside/app"
	"alongside/journal"
	"alongside/journal/sqlite"
	"alongside/kernel"
	"alongside/test/evening"
	"alongside/web"
)

// house is a house at work on a store, and the address on loopback where it answers.
type house struct {
	testing.TB
	store journal.Store
	inner *kernel.House
	web   *web.Server
	addr  string
	*evening.Client
}

// encrypted is a new store on the disk.
func encrypted(t testing.TB) journal.Store {
	t.Helper()
	s, _ := encryptedAt(t)
	return s
}

// encryptedAt is a new store on the disk, and where its log is.
func encryptedAt(t testing.TB) (s journal.Store, log string) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "alongside.db")
	s, err := sqlite.Open(path, [32]byte{7})
	check(t, err)
	t.Cleanup(func() { check(t, s.Close()) })
	return s, path + "-wal"
}

// open opens a house as app does, but for the limits.
func open(t testing.TB, s journal.Store) *house {
	t.Helper()
	quiet := slog.New(slog.DiscardHandler)
	h := &house{TB: t, store: s, inner: rooms(t, s)}
	h.web = web.New(h.inner, app.Rooms(), web.Config{
		Founding: &web.Founding{Open: true}, Limits: web.Limits{Off: true}, Log: quiet,
	})
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	check(t, err)
	h.addr = ln.Addr().String()
	h.Client = evening.At("http://"+h.addr, nil)
	srv := &http.Server{
		Handler: h.web, ReadHeaderTimeout: 10 * time.Second, ReadTimeout: time.Minute, WriteTimeout: time.Minute,
		IdleTimeout: 2 * time.Minute,
	}
	ctx, stop := context.WithCancel(context.Background())
	ran := make(chan error, 1)
	go func() { ran <- h.inner.Run(ctx) }() // ends with stop, below
	go func() { _ = srv.Serve(ln) }()       // ends with Close, below
	t.Cleanup(func() {
		h.Close()
		_ = srv.Close()
		stop()
		check(t, <-ran)
	})
	return h
}

// rooms is a kernel that has just started on a store.
func rooms(t testing.TB, s journal.Store) *kernel.House {
	t.Helper()
	var inner []kernel.Room
	for _, r := range app.Rooms() {
		inner = append(inner, r.Room)
	}
	h, err := kernel.New(s, inner, app.Law(), kernel.WithLog(slog.New(slog.DiscardHandler)))
	check(t, err)
	return h
}

func check(t testing.TB, err error) {
	if err != nil {
		t.Helper()
		t.Fatal(err)
	}
}

// group is a group whose members are in an open session.
type group struct {
	*house
	client  *evening.Client
	id      journal.GroupID
	came    []evening.Came // who is in it; the first facilitates
	session journal.ID
}

type body = map[string]any

// found begins a group of so many people, who meet.
func (h *house) found(people int) *group {
	h.Helper()
	g := &group{house: h, client: evening.Through(h.web)}
	first, err := g.client.Found(g.Context(), id(g), evening.Founding{
		Name: "The kitchen table", Languages: []string{"en"}, Zone: "UTC",
		Founder: evening.Person{Name: name(0), Side: "lived", Language: "en"},
	})
	check(h, err)
	g.id, g.came = first.Group, []evening.Came{first}
	for i := 1; i < people; i++ {
		came, err := g.client.Join(g.Context(), g.id, id(g), first.Invite, evening.Person{Name: name(i), Language: "en"})
		check(h, err)
		g.came = append(g.came, came)
		g.do(0, "members.welcome", body{"member": came.Member})
	}
	g.meet(1)
	return g
}

// name is an invented name that no other member has.
func name(n int) string { return "Wren " + string(rune('a'+n/26)) + string(rune('a'+n%26)) }

// meet plans and opens the n-th session; everybody arrives.
func (g *group) meet(n int) {
	g.Helper()
	starts := time.Now().UTC().Add(time.Duration(n) * time.Minute).Add(time.Hour)
	g.session = g.do(0, "sessions.plan", body{
		"title": "Evening", "starts": starts.Format("2006-01-02T15:04"), "place": "Upstairs",
		"care": body{
			"hard_today": "Waiting", "pause_signal": "A hand on the table", "if_disclosed": "We listen",
			"closing": "Tea", "supporters": []journal.MemberID{g.came[1].Member, g.came[2].Member},
		},
	})
	g.here(0, "sessions.open", body{"early": true})
	for who := range g.came {
		g.here(who, "sessions.arrive", nil)
	}
	g.here(0, "sessions.take_role", body{"role": "facilitator"})
}

// do gives a command; it must be let in. It returns its id.
func (g *group) do(who int, command string, b body) journal.ID {
	g.Helper()
	n := id(g)
	_, err := g.client.Do(g.Context(), g.id, g.came[who].Token, command, n, b)
	if err != nil {
		g.Fatalf("%s: %v", command, err)
	}
	return n
}

// here is do in the session.
func (g *group) here(who int, command string, b body) journal.ID {
	g.Helper()
	sent := body{"session": g.session}
	for k, v := range b {
		sent[k] = v
	}
	return g.do(who, command, sent)
}

// page is the address of a page of the group.
func (g *group) page(path string) string { return "/g/" + g.id.String() + "/" + path }

// cookie is what a browser of somebody sends.
func (g *group) cookie(who int) string {
	return "alongside-" + strings.ReplaceAll(g.id.String(), "-", "") + "=" + g.came[who].Token
}

func id(t testing.TB) journal.ID {
	n, err := journal.NewID(rand.Reader)
	check(t, err)
	return n
}
