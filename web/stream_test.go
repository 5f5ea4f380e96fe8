package web_test

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

// event is one of a live stream.
type event struct {
	ID   string
	Data struct {
		Seq    uint64
		Rooms  []string
		Things []string
	}
}

// events reads what a stream sent; comments are left out.
func events(t testing.TB, b []byte) (all []event) {
	t.Helper()
	for _, block := range strings.Split(string(b), "\n\n") {
		if strings.HasPrefix(block, "event: changed\n") {
			all = append(all, eventOf(t, block))
		}
	}
	return all
}

func eventOf(t testing.TB, block string) (e event) {
	t.Helper()
	for line := range strings.Lines(block) {
		name, what, _ := strings.Cut(strings.TrimSpace(line), ": ")
		switch name {
		case "id":
			e.ID = what
		case "data":
			if err := json.Unmarshal([]byte(what), &e.Data); err != nil {
				t.Fatalf("%q: %v", what, err)
			}
		}
	}
	if e.ID != fmt.Sprint(e.Data.Seq) {
		t.Errorf("event %q says %d", e.ID, e.Data.Seq)
	}
	return e
}

func TestAStreamSaysWhereSomethingChangedAndNeverWhat(t *testing.T) {
	c := gathered(t)
	card := c.Do("ben", "sessions.add_signed_card", c.in("text", "canary"))
	streams := map[string]interface {
		CatchUp()
		Close() []byte
	}{}
	for _, by := range []string{"ada", "nia", "pat"} {
		streams[by] = c.Watch(by)
		streams[by].CatchUp()
	}
	c.Do("ben", "sessions.vote_card", c.in("card", card))
	for by, s := range streams {
		s.CatchUp()
		sent := s.Close()
		all := events(t, sent)
		last := all[len(all)-1].Data
		if len(last.Rooms) != 1 || last.Rooms[0] != "sessions" || last.Seq != uint64(c.entries()) {
			t.Errorf("%s: %+v", by, last)
		}
		if wants := by == "ada"; wants != (len(last.Things) == 1 && last.Things[0] == card) || !wants && last.Things != nil {
			t.Errorf("%s is told of things: %v", by, last.Things)
		}
		for _, secret := range []string{"canary", c.Of["ben"].ID, "ben", "voted"} {
			if strings.Contains(string(sent), secret) {
				t.Errorf("the stream of %s says %q", by, secret)
			}
		}
	}
}

func TestTheHatIsSilentUntilItOpens(t *testing.T) {
	c := gathered(t)
	s := c.Watch("ada")
	s.CatchUp()
	before := len(events(t, s.Sent()))
	for range 3 {
		c.Do("ben", "sessions.add_card", c.in("text", "a card"))
	}
	c.Do("ada", "members.rename", body{"name": "Ada", "picture": "kettle"}) // so that there is an end to wait for
	s.CatchUp()
	if got := events(t, s.Sent()); len(got) != before+1 || got[before].Data.Rooms[0] != "members" {
		t.Errorf("the hat is heard: %+v", got[before:])
	}
	c.Do("ada", "sessions.open_hat", c.in())
	s.CatchUp()
	if got := events(t, s.Close()); len(got) != before+2 {
		t.Errorf("the hat opens in %d events", len(got)-before-1)
	}
}

func TestAStreamGoesOnWhereItBroke(t *testing.T) {
	c := gathered(t)
	srv := httptest.NewServer(c.Web)
	defer srv.Close()
	read := func(query, last string) event {
		t.Helper()
		r, _ := http.NewRequestWithContext(t.Context(), http.MethodGet, srv.URL+c.Path("live"+query), nil)
		r.Header.Set("Authorization", "Bearer "+c.Token("ada"))
		if last != "" {
			r.Header.Set("Last-Event-ID", last)
		}
		return first(t, r)
	}
	now := uint64(c.entries())
	c.Do("ada", "sessions.add_item", c.in("text", "the bus"))
	for what, e := range map[string]event{
		"after":               read(fmt.Sprintf("?after=%d", now), ""),
		"Last-Event-ID":       read("", fmt.Sprint(now)),
		"Last-Event-ID first": read("?after=99999", fmt.Sprint(now)),
		"from the beginning":  read("", ""),
	} {
		if e.Data.Seq != now+1 {
			t.Errorf("%s: %+v", what, e)
		}
		if all := what == "from the beginning"; all != (len(e.Data.Rooms) > 1) {
			t.Errorf("%s: rooms %q", what, e.Data.Rooms)
		}
	}
}

// first is the first event that a request is answered with.
func first(t testing.TB, r *http.Request) event {
	t.Helper()
	res, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = res.Body.Close() }()
	if kind := res.Header.Get("Content-Type"); kind != "text/event-stream" || res.Header.Get("Cache-Control") != "no-store" {
		t.Fatalf("%d %s", res.StatusCode, kind)
	}
	var block strings.Builder
	lines := bufio.NewScanner(res.Body)
	for lines.Scan() {
		if lines.Text() == "" && strings.HasPrefix(block.String(), "event:") {
			return eventOf(t, block.String())
		}
		if lines.Text() == "" {
			block.Reset()
			continue
		}
		block.WriteString(lines.Text() + "\n")
	}
	t.Fatalf("no event: %v", lines.Err())
	return event{}
}

func TestAStreamEndsWithTheDeviceThatOpenedIt(t *testing.T) {
	c := gathered(t)
	srv := httptest.NewServer(c.Web)
	defer srv.Close()
	r, _ := http.NewRequestWithContext(t.Context(), http.MethodGet, srv.URL+c.Path("live"), nil)
	r.Header.Set("Cookie", c.cookie("ben"))
	res, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = res.Body.Close() }()
	c.form("ben", "leave")
	b, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range events(t, b) {
		if e.Data.Seq == uint64(c.entries()) {
			t.Error("the stream tells of what happened after the device ended")
		}
	}
	r, _ = http.NewRequestWithContext(t.Context(), http.MethodGet, srv.URL+c.Path("live"), nil)
	r.Header.Set("Cookie", c.cookie("ben"))
	if res, err := http.DefaultClient.Do(r); err != nil || res.StatusCode != 401 {
		t.Errorf("it opens again: %v %v", res.StatusCode, err)
	}
}

func TestAStreamOutlivesTheDeadlinesOfItsServer(t *testing.T) {
	c := gathered(t)
	srv := httptest.NewUnstartedServer(c.Web)
	srv.Config.ReadTimeout, srv.Config.WriteTimeout = 20*time.Millisecond, 20*time.Millisecond
	srv.Start()
	defer srv.Close()
	r, _ := http.NewRequestWithContext(t.Context(), http.MethodGet, srv.URL+c.Path("live?after=99999"), nil)
	r.Header.Set("Cookie", c.cookie("ben"))
	res, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = res.Body.Close() }()
	ended := make(chan error, 1)
	go func() { // ends with the body
		_, err := io.Copy(io.Discard, res.Body)
		ended <- err
	}()
	select {
	case err := <-ended:
		t.Errorf("the stream broke off: %v", err)
	case <-time.After(120 * time.Millisecond):
	}
}

func TestEntriesSayWhoOnlyWhereAPageDoes(t *testing.T) {
	c := gathered(t)
	c.Do("ben", "sessions.add_item", c.in("text", "the bus"))
	c.Do("ben", "sessions.add_signed_card", c.in("text", "a signed card"))
	for range 3 {
		c.Do("ben", "sessions.add_card", c.in("text", "an unsigned card"))
	}
	c.Do("ada", "sessions.open_hat", c.in())
	for by, may := range map[string]string{"zoe": "sessions.role_taken sessions.card_signed", "pat": "sessions.card_signed"} {
		a := c.Get(c.ID, c.Path("entries"), c.Token(by))
		if a.Status != 200 || a.Header.Get("Content-Type") != "application/x-ndjson" {
			t.Fatalf("%d %v", a.Status, a.Header)
		}
		named := map[string]bool{}
		for line := range strings.Lines(string(a.Body)) {
			var l struct{ Kind, By, Day, Time string }
			if err := json.Unmarshal([]byte(line), &l); err != nil || l.Kind == "" || l.Day == "" {
				t.Fatalf("%q: %v", line, err)
			}
			named[l.Kind] = named[l.Kind] || l.By != ""
		}
		for kind, who := range named {
			if who != strings.Contains(may, kind) {
				t.Errorf("%s reads who did %s: %v", by, kind, who)
			}
		}
		if !named["sessions.card_signed"] || len(named) < 4 {
			t.Errorf("%s reads too little: %v", by, named)
		}
		if strings.Contains(string(a.Body), c.Of["ada"].ID) && by == "pat" {
			t.Error("a partner reads who leads")
		}
	}
	c.Do("ada", "sessions.close", c.in())
	all := c.Get(c.ID, c.Path("entries"), c.Token("zoe"))
	for line := range strings.Lines(string(all.Body)) {
		if strings.Contains(line, `"sessions.role_taken"`) && strings.Contains(line, `"by"`) {
			t.Errorf("who had a role is told after the close: %s", line)
		}
	}
	if page := c.Get(c.ID, c.Path("rooms/sessions"), c.Token("zoe")); page.Status != 200 || strings.Contains(string(page.Body), `"roles"`) {
		t.Errorf("the closed session tells the roles: %d %s", page.Status, page.Body)
	}
	half := c.Get(c.ID, c.Path(fmt.Sprintf("entries?after=%d", c.entries()/2)), c.Token("zoe"))
	if len(half.Body) >= len(all.Body) || !strings.HasSuffix(string(all.Body), string(half.Body)) {
		t.Error("after is not heeded")
	}
}

func TestMetricsCountAllCommandsTogether(t *testing.T) {
	c := gathered(t)
	c.json("ada", "nonsense", "{}")
	c.json("ben", "sessions.close", `{"session":"`+c.session+`"}`)
	w := httptest.NewRecorder()
	c.Web.Metrics().ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/metrics", nil))
	out := w.Body.String()
	if !strings.Contains(out, "alongside_commands_total ") || !strings.Contains(out, "alongside_commands_refused_total 1\n") {
		t.Errorf("%s", out)
	}
	if strings.Contains(out, "{") {
		t.Errorf("metrics tell commands, groups or people apart:\n%s", out)
	}
}
