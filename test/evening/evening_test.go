package evening_test

import (
	"context"
	"errors"
	"net/http"
	"testing"
	"time"

	"alongside/app"
	"alongside/journal/memory"
	"alongside/kernel"
	"alongside/kernel/roomtest"
	"alongside/test/evening"
	"alongside/web"
)

func house(t *testing.T) http.Handler {
	t.Helper()
	rooms := app.Rooms()
	var rs []kernel.Room
	for _, r := range rooms {
		rs = append(rs, r.Room)
	}
	h := roomtest.HouseOn(t, memory.New(), app.Law(), roomtest.NewClock(), rs...)
	return web.New(h, rooms, web.Config{
		Founding: &web.Founding{Open: true}, Limits: web.Limits{Off: true}, Log: roomtest.Quiet(),
	})
}

func starts() time.Time { return roomtest.NewClock().Now().Add(time.Hour) }

func TestTheSameSeedIsTheSameScript(t *testing.T) {
	one, same, other := evening.Script(7, starts()), evening.Script(7, starts()), evening.Script(8, starts())
	if len(one.Steps) != len(same.Steps) {
		t.Fatal("two lengths")
	}
	for i := range one.Steps {
		a, b := one.Steps[i], same.Steps[i]
		if a.ID != b.ID || a.Command != b.Command || a.Who != b.Who || a.Secret != b.Secret || a.Text != b.Text {
			t.Errorf("step %d differs: %s", i, a.Command)
		}
	}
	if one.Steps[0].ID == other.Steps[0].ID {
		t.Error("another seed is the same script")
	}
}

func TestEveryStepOfManyEveningsIsTaken(t *testing.T) {
	h := house(t)
	for seed := range uint64(20) {
		play := evening.NewPlay(evening.Script(seed, starts()), evening.Through(h))
		for _, s := range play.Steps {
			a, err := play.Do(t.Context(), s)
			if err != nil {
				t.Fatalf("seed %d, %s of person %d: %v", seed, s.Command, s.Who, err)
			}
			if a.ID != s.ID {
				t.Errorf("seed %d, %s: answered for another contribution", seed, s.Command)
			}
			changes := s.Command != evening.Found && s.Command != evening.Join && !s.Veiled && !s.InHat && s.Command != evening.TakeBack
			if changes != (a.Seq > 0) {
				t.Errorf("seed %d, %s of person %d: position %d", seed, s.Command, s.Who, a.Seq)
			}
		}
	}
}

// TestEveryStepCanBeSentAgain loses the first answer to each step.
func TestEveryStepCanBeSentAgain(t *testing.T) {
	h := house(t)
	lossy := &losing{Handler: h}
	play := evening.NewPlay(evening.Script(3, starts()), evening.At("http://alongside.test", &http.Client{Transport: lossy}))
	for _, s := range play.Steps {
		lossy.lose = true
		if _, err := play.Do(t.Context(), s); !errors.Is(err, errLost) {
			t.Fatalf("%s: the answer was not lost: %v", s.Command, err)
		}
		if _, err := play.Do(t.Context(), s); err != nil {
			t.Fatalf("%s of person %d, again: %v", s.Command, s.Who, err)
		}
	}
	var room struct{ Members []struct{ Name string } }
	if err := play.Room(t.Context(), 0, "members", &room); err != nil {
		t.Fatal(err)
	}
	// All but the founder came in twice: nobody can get a token that was lost. Who has
	// no phone needs none.
	if want := 2 * len(play.People); len(room.Members) != want {
		t.Errorf("%d members, want %d", len(room.Members), want)
	}
}

var errLost = errors.New("lost on the way")

// losing lets a request through and loses its answer, once.
type losing struct {
	http.Handler
	lose bool
}

func (l *losing) RoundTrip(r *http.Request) (*http.Response, error) {
	res, err := evening.Inside(l.Handler).RoundTrip(r)
	if l.lose {
		l.lose = false
		return nil, errLost
	}
	return res, err
}

func TestTheEntriesOfAnEveningCanBeRead(t *testing.T) {
	play := evening.NewPlay(evening.Script(1, starts()), evening.Through(house(t)))
	if err := play.All(context.Background()); err != nil {
		t.Fatal(err)
	}
	lines, err := play.Entries(t.Context(), 0)
	if err != nil || len(lines) < 10 {
		t.Fatalf("%d lines, %v", len(lines), err)
	}
	if lines[0].Kind != "members.founded" {
		t.Errorf("begins with %s", lines[0].Kind)
	}
}
