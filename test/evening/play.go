package evening

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"sync"

	"alongside/journal"
)

// Play is an evening under way. Steps of the same At may be sent by several
// goroutines at once.
type Play struct {
	*Evening

	mu     sync.Mutex // guards all below
	client *Client
	group  journal.GroupID
	cast   Cast
	tokens []string
	sent   map[journal.ID]bool   // steps that went out at least once
	anew   map[journal.ID]int    // how often somebody began again to come in
	bodies map[journal.ID][]byte // as they went out the first time
}

// NewPlay returns an evening that has not begun.
func NewPlay(e *Evening, c *Client) *Play {
	p := &Play{
		Evening: e, client: c, tokens: make([]string, len(e.People)),
		sent: map[journal.ID]bool{}, anew: map[journal.ID]int{}, bodies: map[journal.ID][]byte{},
	}
	p.cast.members = make([]journal.MemberID, len(e.People))
	return p
}

// Use goes on with another client: the server was started again elsewhere.
func (p *Play) Use(c *Client) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.client = c
}

// Group names the group; zero before it was founded.
func (p *Play) Group() journal.GroupID {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.group
}

// Token is the token of the n-th person; "": not in yet.
func (p *Play) Token(n int) string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.tokens[n]
}

// Room reads a room's page, as the n-th person sees it, into v.
func (p *Play) Room(ctx context.Context, n int, room string, v any) error {
	return p.now().Room(ctx, p.Group(), p.Token(n), room, v)
}

// Entries reads what the n-th person may see of the journal.
func (p *Play) Entries(ctx context.Context, n int) ([]Line, error) {
	return p.now().Entries(ctx, p.Group(), p.Token(n), 0)
}

func (p *Play) now() *Client {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.client
}

// Phases are the steps of e by their At.
func (e *Evening) Phases() (all [][]Step) {
	for i := 0; i < len(e.Steps); {
		j := i + 1
		for j < len(e.Steps) && e.Steps[j].At == e.Steps[i].At {
			j++
		}
		all = append(all, e.Steps[i:j])
		i = j
	}
	return all
}

// All plays the evening from its beginning, one step after another.
func (p *Play) All(ctx context.Context) error { return p.Until(ctx, len(p.Steps)) }

// Until plays the steps whose At is at most last, one after another.
func (p *Play) Until(ctx context.Context, last int) error {
	for _, s := range p.Steps {
		if s.At > last {
			return nil
		}
		if _, err := p.Do(ctx, s); err != nil {
			return fmt.Errorf("%s of person %d: %w", s.Command, s.Who, err)
		}
	}
	return nil
}

// Do sends a step, the first time or again. An error that is no Problem means
// that the answer was lost; then the same step is to be sent again. The id of the
// answer is the one under which the contribution stands.
func (p *Play) Do(ctx context.Context, s Step) (Answer, error) {
	p.mu.Lock()
	c, g, again := p.client, p.group, p.sent[s.ID]
	p.sent[s.ID] = true
	p.mu.Unlock()
	switch s.Command {
	case Found, Join:
		return p.comeIn(ctx, c, s, again)
	}
	b, token, err := p.bodyOf(s)
	if err != nil {
		return Answer{}, err
	}
	if s.Command == TakeBack {
		a, err := c.TakeBack(ctx, g, s.ID, s.Target, s.Secret)
		if again && s.InHat && Status(err) == http.StatusNotFound {
			return Answer{ID: s.ID}, nil // it is gone, and leaves no trace of having gone
		}
		return a, err
	}
	return c.Do(ctx, g, token, s.Command, s.ID, json.RawMessage(b))
}

// bodyOf returns the body of a step, the same each time, and the token.
func (p *Play) bodyOf(s Step) (b []byte, token string, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if s.Who != Nobody {
		token = p.tokens[s.Who]
	}
	if b = p.bodies[s.ID]; b == nil {
		b, err = json.Marshal(s.body(&p.cast))
		p.bodies[s.ID] = b
	}
	return b, token, err
}

// comeIn founds or joins. A token is shown once: who came in and lost the answer
// begins anew, under another id and another name.
func (p *Play) comeIn(ctx context.Context, c *Client, s Step, again bool) (Answer, error) {
	for {
		p.mu.Lock()
		n := p.anew[s.ID]
		p.mu.Unlock()
		came, err := p.tryIn(ctx, c, s, n)
		if again && (Status(err) == http.StatusConflict || taken(err)) {
			p.mu.Lock()
			p.anew[s.ID] = n + 1
			p.mu.Unlock()
			continue
		}
		if err != nil {
			return Answer{}, err
		}
		p.mu.Lock()
		defer p.mu.Unlock()
		p.tokens[s.Who], p.cast.members[s.Who] = came.Token, came.Member
		if s.Command == Found {
			p.group, p.cast.invite = came.Group, came.Invite
		}
		return Answer{ID: s.ID.Derived(n)}, nil
	}
}

func (p *Play) tryIn(ctx context.Context, c *Client, s Step, n int) (Came, error) {
	id, who := s.ID.Derived(n), p.People[s.Who]
	if n > 0 {
		who.Name += fmt.Sprintf(" %d", 1+n)
	}
	if s.Command == Found {
		f := p.Founding
		f.Founder, f.Languages = who, slices.Clone(f.Languages)
		return c.Found(ctx, id, f)
	}
	p.mu.Lock()
	g, invite := p.group, p.cast.invite
	p.mu.Unlock()
	if s.Secret != "" {
		invite = s.Secret
	}
	return c.Join(ctx, g, id, invite, who)
}

// taken reports whether the name is: it is one's own, from before.
func taken(err error) bool {
	p, ok := err.(*Problem)
	return ok && p.Status == http.StatusUnprocessableEntity && p.Field == "name"
}
