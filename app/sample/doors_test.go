package sample_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"alongside/journal"
	"alongside/journal/memory"
	"alongside/kernel"
	"alongside/kernel/roster"
	"alongside/rooms/sessions"
	"alongside/web/ui"
)

func TestTheDoorsOfTheSampleOpen(t *testing.T) {
	store, dir := memory.New(), t.TempDir()
	s, house, printed := opened(t, store, sampleNow, dir)
	at := "http://127.0.0.1:8080/g/" + s.Group.String() + "/"
	g := house.Group(s.Group)
	for _, d := range s.Doors {
		if !strings.Contains(printed, at+"#"+d.Code+"\n") || !strings.Contains(printed, strings.Join(ui.Fours(d.Code), " ")+"\n") {
			t.Errorf("the door of %s is not in:\n%s", d.As, printed)
		}
		b, _ := json.Marshal(map[string]string{"code": d.Code, "token": strings.Repeat("ab", 20)})
		if _, err := g.Do(t.Context(), kernel.Asked{Name: "members.return", Body: b}); err != nil {
			t.Errorf("%s cannot come back: %v", d.As, err)
		}
	}
	invite := regexp.MustCompile(regexp.QuoteMeta(at) + `members/join/(\d{20})\n`)
	first := invite.FindStringSubmatch(printed)
	_, _, printed = opened(t, store, sampleNow, dir)
	again := invite.FindStringSubmatch(printed)
	if first == nil || again == nil || first[1] == again[1] {
		t.Fatalf("no new invitation in:\n%s", printed)
	}
	house = houseAt(t, store, sampleNow)
	for _, code := range []string{first[1], again[1]} {
		b, _ := json.Marshal(map[string]string{
			"invite": code, "name": "Juniper" + code[:2], "language": "en", "token": strings.Repeat(code[:2], 20), "code": strings.Repeat(code[:4], 5),
		})
		if _, err := house.Group(s.Group).Do(t.Context(), kernel.Asked{Name: "members.join", Body: b}); err != nil {
			t.Errorf("nobody can join: %v", err)
		}
	}
}

func TestADoorOfTheSampleNeverFillsUp(t *testing.T) {
	store, dir := memory.New(), t.TempDir()
	s, house, _ := opened(t, store, sampleNow, dir)
	d := s.Doors[0]
	for i := range 30 {
		b, _ := json.Marshal(map[string]string{"code": d.Code, "token": fmt.Sprintf("%040d", i)})
		if _, err := house.Group(s.Group).Do(t.Context(), kernel.Asked{Name: "members.return", Body: b}); err != nil {
			t.Fatalf("coming in the %dth time: %v", i+1, err)
		}
		if i%5 == 4 {
			_, house, _ = opened(t, store, sampleNow, dir)
		}
	}
	lookAt(t, house, s, func(_ kernel.View, r *roster.State, _ *sessions.State) {
		if _, _, ok := r.Bearer(kernel.Seal(fmt.Sprintf("%040d", 29))); !ok {
			t.Error("the newest device was signed out")
		}
		for _, other := range s.Doors[1:] {
			if m, _ := r.Member(other.Member); len(m.Devices) != 0 {
				t.Errorf("%s has %d devices that nobody holds", m.Name, len(m.Devices))
			}
		}
	})
}

func TestTheFileOfTheSampleIsForTheHostAlone(t *testing.T) {
	dir := t.TempDir()
	opened(t, memory.New(), sampleNow, dir)
	i, err := os.Stat(filepath.Join(dir, "sample.json"))
	if err != nil || i.Mode().Perm() != 0o600 {
		t.Errorf("%v, %v", i.Mode(), err)
	}
	if all, _ := os.ReadDir(dir); len(all) != 1 {
		t.Errorf("%d files lie there", len(all))
	}
}

func TestADoorThatWasLostIsNotShown(t *testing.T) {
	store, dir := memory.New(), t.TempDir()
	s, house, _ := opened(t, store, sampleNow, dir)
	for _, d := range s.Doors[:2] { // the coordinator, who invites, is one of them
		if _, err := house.Group(s.Group).Do(t.Context(), kernel.Asked{Name: "members.leave", By: d.Member}); err != nil {
			t.Fatal(err)
		}
	}
	_, _, printed := opened(t, store, sampleNow, dir)
	if strings.Count(printed, "      code ") != 3 || !strings.Contains(printed, s.Doors[2].Code) || strings.Contains(printed, "/join/") {
		t.Errorf("printed:\n%s", printed)
	}
}

// refusing is a store that takes nothing, or takes it and says otherwise.
type refusing struct {
	*memory.Store
	after bool
}

func (r refusing) Append(ctx context.Context, g journal.GroupID, after uint64, es []journal.Entry, due journal.Day) error {
	if r.after {
		_ = r.Store.Append(ctx, g, after, es, due)
	}
	return io.ErrShortWrite
}

func TestASampleThatBreaksOffIsThereWholeOrNotAtAll(t *testing.T) {
	for _, after := range []bool{false, true} {
		store, dir := memory.New(), t.TempDir()
		s, _, printed := opened(t, refusing{store, after}, sampleNow, dir)
		if s.Stands || !strings.Contains(printed, "cannot be shown") {
			t.Errorf("it stands (%t), and says:\n%s", s.Stands, printed)
		}
		again, house, printed := opened(t, store, sampleNow, dir)
		if !again.Stands || after != (again.Group == s.Group) || strings.Count(printed, "      code ") != 5 {
			t.Errorf("after %t: it stands %t, and says:\n%s", after, again.Stands, printed)
		}
		lookAt(t, house, again, func(_ kernel.View, r *roster.State, _ *sessions.State) {
			if len(r.Here()) != 15 {
				t.Errorf("after %t: %d people are here", after, len(r.Here()))
			}
		})
		n := 0
		for range store.Groups(t.Context()) {
			n++
		}
		if n != 1 {
			t.Errorf("after %t: %d groups stand", after, n)
		}
	}
}

func TestAGroupOfOnesOwnGetsNoSample(t *testing.T) {
	store, dir := memory.New(), t.TempDir()
	s, es := made(t, 3, sampleNow)
	if err := store.Append(t.Context(), s.Group, 0, es, 0); err != nil {
		t.Fatal(err)
	}
	if again, _, printed := opened(t, store, sampleNow, dir); printed != "" || again.Stands {
		t.Errorf("made %+v, printed %q", again, printed)
	}
}

func TestASampleThatWasTakenAwayStaysAway(t *testing.T) {
	store, dir := memory.New(), t.TempDir()
	s, _, _ := opened(t, store, sampleNow, dir)
	if err := store.Drop(t.Context(), s.Group); err != nil {
		t.Fatal(err)
	}
	if _, _, printed := opened(t, store, sampleNow, dir); printed != "" {
		t.Errorf("printed:\n%s", printed)
	}
	for g := range store.Groups(t.Context()) {
		t.Errorf("there is %s again", g)
	}
}
