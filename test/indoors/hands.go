package indoors

import (
	"fmt"
	"net/http"
)

// Phoneless gives a place to somebody who has no phone.
func (g *Group) Phoneless(by, name string) *Member {
	g.Helper()
	id := g.Do(by, "members.add_without_phone", Body{"name": name, "language": "en"})
	g.Of[name] = &Member{ID: id, Name: name}
	return g.Of[name]
}

// Lend lets a tablet go round in the open session; it signs in like a member.
func (g *Group) Lend(by, tablet string) *Member {
	g.Helper()
	g.n++
	secret := fmt.Sprintf("%020d", 4_000_000+g.n)
	g.Do(by, "members.lend_tablet", Body{"secret": secret})
	g.Of[tablet] = &Member{Token: secret}
	return g.Of[tablet]
}

// Hand puts a tablet into somebody's hands; "": nobody's in particular.
func (g *Group) Hand(tablet, name string) {
	g.Helper()
	if a := g.TryHand(tablet, name); a.Status != http.StatusSeeOther {
		g.Fatalf("%s into the hands of %q: %d %s", tablet, name, a.Status, a.Body)
	}
}

// TryHand is Hand, whatever comes of it.
func (g *Group) TryHand(tablet, name string) Answer {
	g.Helper()
	b := Body{"member": ""}
	if m := g.Of[name]; m != nil {
		b["member"] = m.ID
	}
	return g.PostForm(g.ID, g.Page("tablet/hand"), g.Token(tablet), b)
}
