package keeping

import (
	"path/filepath"
	"testing"
	"time"

	"alongside/journal/sqlite"
	"alongside/journal/sqlite/sqlitetest"
	"alongside/test/indoors"
)

// TestWhatHasAnEndEnds lets days go by over an evening that nobody closed, and looks
// for what must be gone by then in every page of the database.
func TestWhatHasAnEndEnds(t *testing.T) {
	path, key := filepath.Join(t.TempDir(), "alongside.db"), [32]byte{5}
	s, err := sqlite.Open(path, key)
	must(t, err)
	defer func() { must(t, s.Close()) }()
	clock := indoors.Clock(t, "2026-11-24T17:30")
	g := indoors.Open(t, s, clock, 1).Found(1, "Harbour kitchen", "ada")
	g.Welcome("ada", "lived", "ben", "cleo", "dan")
	g.Do("ada", "members.invite", indoors.Body{"side": "lived", "uses": 5, "days": 7})
	g.Do("ada", "members.invite", indoors.Body{"side": "lived"})
	id := g.Do("ada", "sessions.plan", indoors.Body{"title": "Evening", "starts": "2026-11-24T18:00", "care": g.Care("ben", "cleo")})
	g.Do("ada", "sessions.open", indoors.Body{"session": id})
	for _, name := range []string{"ada", "ben", "cleo"} {
		g.Do(name, "sessions.arrive", indoors.Body{"session": id})
		g.Do(name, "sessions.check_in", indoors.Body{"session": id, "feeling": 3})
	}
	g.Do("ada", "members.vouch", indoors.Body{"member": g.Of["dan"].ID})
	salts := map[string][][]byte{} // of words that stand, by kind
	for e, err := range s.Read(t.Context(), g.ID, 0) {
		must(t, err)
		if !e.Words.None() {
			salts[e.Kind] = append(salts[e.Kind], e.Words.Salt[:])
		}
	}
	left := func(kind string) (n int) {
		t.Helper()
		pages, err := sqlitetest.Pages(path, key)
		must(t, err)
		for _, salt := range salts[kind] {
			if sqlitetest.Count(pages, salt) > 0 {
				n++
			}
		}
		return n
	}
	for kind, n := range map[string]int{"sessions.arrived": 3, "sessions.checked_in": 3, "members.vouched": 1} {
		if left(kind) != n {
			t.Fatalf("%d of %s are there at first, want %d", left(kind), kind, n)
		}
	}
	invited := len(salts["members.invited"])
	if invited < 3 || left("members.invited") != invited {
		t.Fatalf("%d invitations are there at first", left("members.invited"))
	}
	clock.Move(25 * time.Hour)
	g.Kernel.Tend(t.Context())
	for _, kind := range []string{"sessions.arrived", "sessions.checked_in", "members.vouched"} {
		if n := left(kind); n > 0 {
			t.Errorf("the day after, %d of %s are there", n, kind)
		}
	}
	clock.Move(24 * time.Hour)
	g.Kernel.Tend(t.Context())
	if n := left("members.invited"); n == 0 || n == invited {
		t.Errorf("after two days %d of %d invitations are there: those for one end, those for a week do not", n, invited)
	}
	clock.Move(6 * 24 * time.Hour)
	g.Kernel.Tend(t.Context())
	if n := left("members.invited"); n > 0 {
		t.Errorf("after eight days %d invitations are there", n)
	}
	if left("members.joined") != 4 {
		t.Error("what has no end ended")
	}
}
