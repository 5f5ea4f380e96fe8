package evening

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strconv"

	"alongside/journal"
)

// Client speaks the HTTP contract with one server. It is safe for several at
// once and keeps nothing: whoever asks brings the token.
type Client struct {
	base string
	http *http.Client
}

// At returns a client for the server at base, "http://127.0.0.1:8080". A nil h is
// one that keeps enough connections open for an evening.
func At(base string, h *http.Client) *Client {
	if h == nil {
		t := http.DefaultTransport.(*http.Transport).Clone()
		t.MaxIdleConnsPerHost = 64
		h = &http.Client{Transport: t}
	}
	return &Client{base, h}
}

// Through returns a client that calls h in this very process, without a network:
// one request at a time if one goroutine asks. It is no good for live streams.
func Through(h http.Handler) *Client {
	return &Client{"http://alongside.test", &http.Client{
		Transport:     Inside(h),
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}}
}

// Inside is the transport of Through.
func Inside(h http.Handler) http.RoundTripper { return inside{h} }

type inside struct{ http.Handler }

// RoundTrip implements http.RoundTripper.
func (in inside) RoundTrip(r *http.Request) (*http.Response, error) {
	w := httptest.NewRecorder()
	r2 := r.Clone(r.Context())
	r2.RequestURI, r2.RemoteAddr = r.URL.RequestURI(), "127.0.0.1:1"
	if r2.Body == nil {
		r2.Body = http.NoBody
	}
	in.ServeHTTP(w, r2)
	return w.Result(), nil
}

// Close lets idle connections go.
func (c *Client) Close() { c.http.CloseIdleConnections() }

// Problem is an answer that says no. An error that is none means that the answer
// was lost: the same may be sent again.
type Problem struct {
	Status int    `json:"status"`
	Detail string `json:"detail"`
	Field  string `json:"field"`
}

// Error implements error.
func (p *Problem) Error() string {
	if p.Field != "" {
		return fmt.Sprintf("%d at %s: %s", p.Status, p.Field, p.Detail)
	}
	return fmt.Sprintf("%d: %s", p.Status, p.Detail)
}

// Status returns the status of a refusal; 0: it is none.
func Status(err error) int {
	if p, ok := errors.AsType[*Problem](err); ok {
		return p.Status
	}
	return 0
}

// Answer is what a command comes to.
type Answer struct {
	ID     journal.ID `json:"id"`
	Seq    uint64     `json:"seq"`    // 0: unsigned, or nothing changed
	Secret string     `json:"secret"` // made by the server, shown once
}

// Came is what somebody gets who came in.
type Came struct {
	Group  journal.GroupID  `json:"group"`
	Member journal.MemberID `json:"member"`
	Token  string           `json:"token"`
	Invite string           `json:"invite"`
	Code   string           `json:"code"`
}

// Person is how somebody comes in.
type Person struct {
	Name     string `json:"name"`
	Picture  string `json:"picture,omitempty"`
	Side     string `json:"side,omitempty"`
	Language string `json:"language"`
}

// Founding is how a group begins.
type Founding struct {
	Name       string   `json:"name"`
	Languages  []string `json:"languages"`
	Zone       string   `json:"zone,omitempty"`
	Invitation string   `json:"invitation,omitempty"`
	Founder    Person   `json:"founder"`
}

// Found begins a group.
func (c *Client) Found(ctx context.Context, id journal.ID, f Founding) (came Came, err error) {
	return came, c.post(ctx, "/api/v1/groups", "", id, f, &came)
}

// Join comes in with an invitation; it, not the person, says on which side.
func (c *Client) Join(ctx context.Context, g journal.GroupID, id journal.ID, invite string, p Person) (came Came, err error) {
	body := struct {
		Invite   string `json:"invite"`
		Name     string `json:"name"`
		Picture  string `json:"picture,omitempty"`
		Language string `json:"language"`
	}{invite, p.Name, p.Picture, p.Language}
	err = c.post(ctx, group(g)+"/members", "", id, body, &came)
	came.Group = g
	return came, err
}

// Return comes back with a return code.
func (c *Client) Return(ctx context.Context, g journal.GroupID, id journal.ID, code string) (came Came, err error) {
	err = c.post(ctx, group(g)+"/return", "", id, map[string]string{"code": code}, &came)
	came.Group, came.Code = g, code
	return came, err
}

// TakeBack takes an unsigned contribution back with its secret.
func (c *Client) TakeBack(ctx context.Context, g journal.GroupID, id, contribution journal.ID, secret string) (a Answer, err error) {
	body := map[string]any{"contribution": contribution, "secret": secret}
	return a, c.post(ctx, group(g)+"/take_back", "", id, body, &a)
}

// Do gives a command. The body becomes one JSON object; id names the
// contribution, so that the same can be sent again.
func (c *Client) Do(ctx context.Context, g journal.GroupID, token, command string, id journal.ID, body any) (a Answer, err error) {
	return a, c.post(ctx, group(g)+"/do/"+command, token, id, body, &a)
}

// Room reads a room's page into v.
func (c *Client) Room(ctx context.Context, g journal.GroupID, token, room string, v any) error {
	status, b, err := c.Get(ctx, group(g)+"/rooms/"+room, token)
	if err != nil {
		return err
	}
	return read(status, b, v)
}

// Line is a line of the entries that a member may see.
type Line struct {
	Seq  uint64           `json:"seq"`
	ID   journal.ID       `json:"id"`
	Kind string           `json:"kind"`
	Day  string           `json:"day"`
	By   journal.MemberID `json:"by"`
	Is   json.RawMessage  `json:"is"`
}

// Entries reads what a member may see of the journal behind a position.
func (c *Client) Entries(ctx context.Context, g journal.GroupID, token string, after uint64) (all []Line, err error) {
	status, b, err := c.Get(ctx, group(g)+"/entries?after="+strconv.FormatUint(after, 10), token)
	if err != nil {
		return nil, err
	}
	if status != http.StatusOK {
		return nil, read(status, b, nil)
	}
	for line := range bytes.Lines(b) {
		var l Line
		if err := json.Unmarshal(line, &l); err != nil {
			return nil, fmt.Errorf("reading the entries: %w", err)
		}
		all = append(all, l)
	}
	return all, nil
}

// Get reads any address below the server's, with a token or without, and returns
// what came, whatever the status.
func (c *Client) Get(ctx context.Context, path, token string) (status int, body []byte, err error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, c.base+path, nil)
	if err != nil {
		return 0, nil, err
	}
	return c.send(r, token)
}

func group(g journal.GroupID) string { return "/api/v1/groups/" + g.String() }

// post sends body with its id, and reads the answer into v.
func (c *Client) post(ctx context.Context, path, token string, id journal.ID, body, v any) error {
	b, err := json.Marshal(body)
	if err != nil {
		return err
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, c.base+path, bytes.NewReader(b))
	if err != nil {
		return err
	}
	r.Header.Set("Content-Type", "application/json")
	if !id.Zero() {
		r.Header.Set("Idempotency-Key", id.String())
	}
	status, answer, err := c.send(r, token)
	if err != nil {
		return err
	}
	return read(status, answer, v)
}

func (c *Client) send(r *http.Request, token string) (status int, body []byte, err error) {
	if token != "" {
		r.Header.Set("Authorization", "Bearer "+token)
	}
	res, err := c.http.Do(r)
	if err != nil {
		return 0, nil, err
	}
	defer func() { _ = res.Body.Close() }()
	body, err = io.ReadAll(res.Body)
	return res.StatusCode, body, err
}

// read makes an answer of a body, or a Problem.
func read(status int, body []byte, v any) error {
	if status >= 200 && status < 300 {
		if err := json.Unmarshal(body, v); err != nil {
			return fmt.Errorf("reading the answer: %w", err)
		}
		return nil
	}
	p := &Problem{Status: status}
	if json.Unmarshal(body, p) != nil || p.Status != status {
		return &Problem{Status: status, Detail: string(body[:min(len(body), 200)])}
	}
	return p
}
