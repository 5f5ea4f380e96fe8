package hallmode

import (
	"bytes"
	"crypto/tls"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"alongside/app"
	"alongside/journal"
	"alongside/journal/memory"
	"alongside/kernel"
	"alongside/kernel/roomtest"
	"alongside/web"
)

type body = map[string]any

// house is a house at work behind three doors, each the address of a server.
type house struct {
	testing.TB
	store          journal.Store
	kernel         *kernel.House
	clock          *roomtest.Clock
	web            *web.Server // of the hall and the box
	hall, box, tls string
	client         *http.Client // keeps no cookies and follows nowhere
}

// outside is an address of this machine that is no loopback.
func outside(t testing.TB) string {
	t.Helper()
	addrs, err := net.InterfaceAddrs()
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range addrs {
		if n, ok := a.(*net.IPNet); ok && n.IP.To4() != nil && !n.IP.IsLoopback() {
			return n.IP.String()
		}
	}
	t.Skip("this machine has no IPv4 address but loopback: what happens in the hall cannot be seen on it")
	return ""
}

// open opens a house. Anybody may begin a group, and nobody is too fast.
func open(t testing.TB) *house {
	t.Helper()
	return named(t, "")
}

// named opens a house of which the hall has a name, unless it is empty.
func named(t testing.TB, url string) *house {
	t.Helper()
	h := &house{TB: t, store: memory.New(), clock: roomtest.NewClock()}
	rooms := app.Rooms()
	var inner []kernel.Room
	for _, r := range rooms {
		inner = append(inner, r.Room)
	}
	var err error
	if h.kernel, err = kernel.New(h.store, inner, app.Law(), kernel.WithClock(h.clock.Now), kernel.WithLog(roomtest.Quiet())); err != nil {
		t.Fatal(err)
	}
	cfg := web.Config{
		Founding: &web.Founding{Open: true}, Limits: web.Limits{Off: true}, Log: roomtest.Quiet(),
		URL: url, Hall: func() string { return h.hall },
	}
	h.web = web.New(h.kernel, rooms, cfg)
	h.hall = listen(t, h.web, outside(t)+":0", false)
	h.box = listen(t, h.web, "127.0.0.1:0", false)
	cfg.URL, cfg.Hall, cfg.Secure = "", nil, true
	h.tls = listen(t, web.New(h.kernel, rooms, cfg), outside(t)+":0", true)
	h.client = &http.Client{
		Transport:     &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}, DisableCompression: true},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	t.Cleanup(h.client.CloseIdleConnections)
	return h
}

func listen(t testing.TB, h http.Handler, addr string, secure bool) string {
	t.Helper()
	ln, err := net.Listen("tcp", addr)
	if err != nil {
		t.Fatal(err)
	}
	s := httptest.NewUnstartedServer(h)
	_ = s.Listener.Close()
	s.Listener = ln
	if secure {
		s.StartTLS()
	} else {
		s.Start()
	}
	t.Cleanup(func() { s.CloseClientConnections(); s.Close() })
	return s.URL
}

// answer is what came back.
type answer struct {
	status int
	body   []byte
	header http.Header
}

// text is a field of an answer in JSON.
func (a answer) text(name string) string {
	fields := body{}
	_ = json.Unmarshal(a.body, &fields) // what is no object has no fields
	s, _ := fields[name].(string)
	return s
}

func (h *house) send(r *http.Request, err error) answer {
	h.Helper()
	if err != nil {
		h.Fatal(err)
	}
	res, err := h.client.Do(r)
	if err != nil {
		h.Fatal(err)
	}
	defer func() { _ = res.Body.Close() }()
	b, err := io.ReadAll(res.Body)
	if err != nil {
		h.Fatal(err)
	}
	return answer{res.StatusCode, b, res.Header}
}

// post sends JSON to an address of the API.
func (h *house) post(base, path, token string, b body) answer {
	h.Helper()
	r, err := http.NewRequestWithContext(h.Context(), http.MethodPost, base+path, bytes.NewReader(roomtest.JSON(h, b)))
	if err == nil {
		r.Header.Set("Content-Type", "application/json")
		bear(r, token)
	}
	return h.send(r, err)
}

// get reads an address, bearing a token, and cookies.
func (h *house) get(base, path, token string, cookies ...*http.Cookie) answer {
	h.Helper()
	r, err := http.NewRequestWithContext(h.Context(), http.MethodGet, base+path, nil)
	if err == nil {
		bear(r, token)
		for _, c := range cookies {
			r.AddCookie(c)
		}
	}
	return h.send(r, err)
}

func bear(r *http.Request, token string) {
	if token != "" {
		r.Header.Set("Authorization", "Bearer "+token)
	}
}

// group is a group that was begun by one of the doors.
type group struct {
	*house
	id            string
	member, token string // the founder's
	invite        string
	code          string // "": none
	journal.GroupID
}

func (g *group) api(path string) string  { return "/api/v1/groups/" + g.id + "/" + path }
func (g *group) page(path string) string { return "/g/" + g.id + "/" + path }

// found begins a group at a door.
func (h *house) found(base string, more body) *group {
	h.Helper()
	b := body{
		"name": "Harbour kitchen", "languages": []string{"en"}, "zone": "UTC",
		"founder": body{"name": "Lemon", "side": "lived", "language": "en"},
	}
	for k, v := range more {
		b[k] = v
	}
	a := h.post(base, "/api/v1/groups", "", b)
	id, err := journal.ParseID(a.text("group"))
	if err != nil {
		h.Fatalf("founding: %d %s", a.status, a.body)
	}
	return &group{
		house: h, id: a.text("group"), member: a.text("member"), token: a.text("token"),
		invite: a.text("invite"), code: a.text("code"), GroupID: journal.GroupID(id),
	}
}

// join comes in at a door, with more than is needed.
func (g *group) join(base, name string, more body) answer {
	g.Helper()
	b := body{"invite": g.invite, "name": name, "language": "en"}
	for k, v := range more {
		b[k] = v
	}
	return g.post(base, g.api("members"), "", b)
}

// guest comes in at a door and returns who, and the token.
func (g *group) guest(base, name string) (member, token string) {
	g.Helper()
	a := g.join(base, name, nil)
	if a.status != http.StatusCreated {
		g.Fatalf("%s joins: %d %s", name, a.status, a.body)
	}
	return a.text("member"), a.text("token")
}

// knows reports whether a door knows who bears a token, in the header and in
// whichever cookie.
func (g *group) knows(base, token string) bool {
	g.Helper()
	known := g.get(base, g.api("rooms/members"), token).status == http.StatusOK
	short := ""
	for _, r := range g.id {
		if r != '-' {
			short += string(r)
		}
	}
	for _, name := range []string{"alongside-" + short, "alongside-hall-" + short} {
		known = known || g.get(base, g.page("members/"), "", &http.Cookie{Name: name, Value: token}).status == http.StatusOK
	}
	return known
}

// entries are what the store holds of the group.
func (g *group) entries() []journal.Entry {
	g.Helper()
	return roomtest.Entries(g, g.store, g.GroupID)
}

// move moves the house's clock.
func (h *house) move(by time.Duration) { h.clock.Move(by) }
