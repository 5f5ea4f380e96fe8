package indoors

import (
	"encoding/json"
	"fmt"
	"net/http"

	"alongside/journal"
	"alongside/kernel/roomtest"
)

// Body is the body of a command. Ids stand in it as strings.
type Body = map[string]any

// Group is a group, and who is in it.
type Group struct {
	*House
	ID journal.GroupID
	Of map[string]*Member // by name

	n int // ids given out
}

// Member is somebody in a group, with what they would have to hide.
type Member struct {
	ID, Name, Token, Code string
}

// Found founds the n-th group of a house; the founder lives it.
func (h *House) Found(n int, name, founder string) *Group {
	h.Helper()
	g := &Group{House: h, Of: map[string]*Member{}, n: 1000 * n}
	a := h.PostJSON("/api/v1/groups", "", Body{
		"id": g.Next(), "name": name, "languages": []string{"en"}, "zone": "UTC",
		"founder": Body{"name": founder, "side": "lived", "language": "en"},
	})
	id, err := journal.ParseID(a.Text("group"))
	if err != nil {
		h.Fatalf("founding: %d %s", a.Status, a.Body)
	}
	g.ID = journal.GroupID(id)
	g.Of[founder] = &Member{a.Text("member"), founder, a.Text("token"), a.Text("code")}
	return g
}

// Next is the next of a row of ids that are always the same.
func (g *Group) Next() string {
	g.n++
	return roomtest.ID(g.n).String()
}

// Path is an address of the group's API.
func (g *Group) Path(path string) string { return "/api/v1/groups/" + g.ID.String() + "/" + path }

// Page is the address of a page of the group.
func (g *Group) Page(path string) string { return "/g/" + g.ID.String() + "/" + path }

// Join lets somebody in, invited by another; nobody welcomes them.
func (g *Group) Join(by, name, side string) *Member {
	g.Helper()
	g.n++
	secret := fmt.Sprintf("invitation %020d", g.n)
	g.Do(by, "members.invite", Body{"side": side, "secret": secret})
	a := g.PostJSON(g.Path("members"), "", Body{"id": g.Next(), "invite": secret, "name": name, "language": "en"})
	if a.Status != http.StatusCreated {
		g.Fatalf("%s joins: %d %s", name, a.Status, a.Body)
	}
	g.Of[name] = &Member{a.Text("member"), name, a.Text("token"), a.Text("code")}
	return g.Of[name]
}

// Welcome lets people in whom another welcomes.
func (g *Group) Welcome(by, side string, names ...string) {
	g.Helper()
	for _, name := range names {
		g.Do(by, "members.welcome", Body{"member": g.Join(by, name, side).ID})
	}
}

// Token is what somebody signs in with; "" for whoever is not in the group.
func (g *Group) Token(name string) string {
	if m := g.Of[name]; m != nil {
		return m.Token
	}
	return ""
}

// Do gives a command with the next id and returns that id. It must be let in.
func (g *Group) Do(by, command string, body Body) string {
	g.Helper()
	sent := Body{"id": g.Next()}
	for k, v := range body {
		sent[k] = v
	}
	if a := g.Try(by, command, sent); a.Status != http.StatusOK {
		g.Fatalf("%s of %s: %d %s", command, by, a.Status, a.Body)
	}
	return sent["id"].(string)
}

// Try gives a command as it is.
func (g *Group) Try(by, command string, body Body) Answer {
	g.Helper()
	return g.PostJSON(g.Path("do/"+command), g.Token(by), body)
}

// Care is a care plan with two supporters.
func (g *Group) Care(a, b string) Body {
	return Body{
		"hard_today": "the news from home", "pause_signal": "a raised hand", "supporters": []string{g.Of[a].ID, g.Of[b].ID},
		"if_disclosed": "we listen and write nothing down", "closing": "tea and a song",
	}
}

// Read reads a room as somebody sees it.
func (g *Group) Read(name, room string, to any) {
	g.Helper()
	a := g.Get(g.ID, g.Path("rooms/"+room), g.Token(name))
	if err := json.Unmarshal(a.Body, to); err != nil {
		g.Fatalf("%s reads %s: %d %v", name, room, a.Status, err)
	}
}
