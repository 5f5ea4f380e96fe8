package erasure

import (
	"fmt"
	"net/http"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"alongside/journal"
	"alongside/journal/sqlite"
	"alongside/journal/sqlite/sqlitetest"
	"alongside/kernel/roomtest"
	"alongside/test/indoors"
)

var key = [32]byte{5}

// site is a group in a house on an encrypted file.
type site struct {
	*indoors.Group
	path     string
	store    *sqlite.Store
	session  string
	sessions []string // all that were planned
	cards    []string
	n        int

	character, stage string // somebody invented, where there is one
	answers          int    // whether they are still true
}

// people are who meets. All but Nia are welcomed.
var people = []string{"Ana", "Bea", "Cyd", "Dan", "Eve", "Fay", "Nia"}

// some of them see together what any of them sees, but for their own words.
var some = []string{"Ana", "Bea", "Nia"}

// newSite lets people meet: the session is open, everybody there, Ana facilitates.
func newSite(t *testing.T) *site {
	t.Helper()
	s := &site{path: filepath.Join(t.TempDir(), "house.db")}
	h := s.open(t, indoors.Clock(t, "2026-11-24T17:30"))
	t.Cleanup(func() { _ = s.store.Close() })
	s.Group = h.Found(1, "The kitchen table", "Ana")
	s.Welcome("Ana", "lived", people[1:6]...)
	s.session = s.plan("Ana", "Tuesday")
	s.Do("Ana", "sessions.open", indoors.Body{"session": s.session, "early": true})
	s.Join("Ana", "Nia", "lived")
	for _, name := range people {
		s.Do(name, "sessions.arrive", s.here())
	}
	for i, role := range []string{"facilitator", "timekeeper"} {
		s.Do(people[i], "sessions.take_role", indoors.Body{"session": s.session, "role": role})
	}
	return s
}

func (s *site) open(t testing.TB, clock *roomtest.Clock) *indoors.House {
	t.Helper()
	s.n++
	var err error
	if s.store, err = sqlite.Open(s.path, key); err != nil {
		t.Fatal(err)
	}
	return indoors.Open(t, s.store, clock, byte(s.n))
}

// restart closes the house and opens another on the same file.
func (s *site) restart() {
	s.Helper()
	if err := s.store.Close(); err != nil {
		s.Fatal(err)
	}
	s.House = s.open(s.TB, s.Clock)
}

// minute lets a minute pass, and the house do what it does every minute.
func (s *site) minute() {
	s.Clock.Move(time.Minute)
	s.Kernel.Tend(s.Context())
}

func (s *site) here() indoors.Body { return indoors.Body{"session": s.session} }

// in is a body about the open session.
func (s *site) in(more indoors.Body) indoors.Body {
	b := s.here()
	for k, v := range more {
		b[k] = v
	}
	return b
}

func (s *site) plan(by, title string) string {
	s.Helper()
	id := s.Do(by, "sessions.plan", indoors.Body{
		"title": title, "starts": "2026-11-24T18:00", "every": "week", "care": s.Care("Cyd", "Dan"),
	})
	s.sessions = append(s.sessions, id)
	return id
}

// stored counts b in the pages of the file and of its log.
func (s *site) stored(b string) int {
	s.Helper()
	files, err := sqlitetest.Pages(s.path, key)
	if err != nil {
		s.Fatal(err)
	}
	return sqlitetest.Count(files, []byte(b))
}

// answered returns the addresses whose answers to these people, and to nobody,
// hold any of the canaries.
func (s *site) answered(to []string, canaries ...string) (at []string) {
	s.Helper()
	for _, name := range append(slices.Clone(to), "nobody") {
		for path, body := range s.everything(name) {
			for _, c := range canaries {
				if strings.Contains(body, c) {
					at = append(at, c+": "+name+" "+path)
				}
			}
		}
	}
	slices.Sort(at)
	return at
}

var hrefs = regexp.MustCompile(`(?:href|src|data-[a-z-]+)="(/g/[^"#]*)`)

// everything is every answer that somebody gets: the pages that links lead to,
// those that are known, and what programs read.
func (s *site) everything(name string) map[string]string {
	s.Helper()
	all := map[string]string{}
	todo := []string{s.Page(""), s.Path("rooms/sessions"), s.Path("rooms/members"), s.Path("rooms/characters"), s.Path("entries?after=0")}
	todo = append(todo, s.Page("sessions/days"), s.Page("members/messages/home"), s.Page("characters/"+s.character), s.Page("characters/"+s.character+"/true"))
	for _, id := range s.sessions {
		for _, page := range []string{"", "/change", "/checkin", "/board", "/turns", "/lead", "/close", "/minutes"} {
			todo = append(todo, s.Page("sessions/"+id+page))
		}
	}
	for _, page := range []string{"", "me", "devices", "said", "leave", "invite", "vouch", "language"} {
		todo = append(todo, s.Page("members/"+page))
	}
	for _, card := range s.cards {
		todo = append(todo, s.Page("sessions/"+s.session+"/card/"+card))
	}
	for len(todo) > 0 {
		path := todo[0]
		todo = todo[1:]
		if _, seen := all[path]; seen {
			continue
		}
		a := s.Get(s.ID, path, s.Token(name))
		all[path] = string(a.Body)
		if a.Status != http.StatusOK {
			continue
		}
		for _, m := range hrefs.FindAllStringSubmatch(all[path], -1) {
			todo = append(todo, strings.ReplaceAll(m[1], "&amp;", "&"))
		}
	}
	return all
}

// sound checks pages and chain.
func (s *site) sound() {
	s.Helper()
	if err := s.store.IntegrityCheck(s.Context()); err != nil {
		s.Error(err)
	}
	r, err := journal.Verify(s.Context(), s.store, s.ID, nil)
	if err != nil || len(r.Pending) > 0 {
		s.Errorf("%d words wait to be erased, %v", len(r.Pending), err)
	}
}

// canary is a word that stands nowhere else.
func (s *site) canary() string {
	s.n++
	return fmt.Sprintf("canary%dkestrel", 1000+s.n)
}

// secret is a secret that a caller brings.
func (s *site) secret() string {
	s.n++
	return fmt.Sprintf("%020d", s.n)
}
