package sample_test

import (
	"bytes"
	"log/slog"
	"path/filepath"
	"reflect"
	"slices"
	"testing"
	"time"

	"alongside/app"
	"alongside/app/sample"
	"alongside/fault"
	"alongside/journal"
	"alongside/journal/memory"
	"alongside/journal/sqlite"
	"alongside/kernel"
	"alongside/kernel/roster"
	"alongside/rooms/sessions"
)

var sampleNow = time.Date(2026, 11, 20, 15, 4, 5, 0, time.UTC) // a Friday

// houseAt is a house on a store, at an hour.
func houseAt(t testing.TB, store journal.Store, now time.Time) *kernel.House {
	t.Helper()
	house, err := kernel.New(
		store, rooms(), app.Law(), kernel.WithClock(func() time.Time { return now }),
		kernel.WithLog(slog.New(slog.DiscardHandler)),
	)
	if err != nil {
		t.Fatal(err)
	}
	return house
}

// rooms are the parts of the rooms that the kernel takes.
func rooms() (rs []kernel.Room) {
	for _, r := range app.Rooms() {
		rs = append(rs, r.Room)
	}
	return rs
}

// made makes a sample on no store.
func made(t testing.TB, seed byte, now time.Time) (sample.Sample, []journal.Entry) {
	t.Helper()
	s, es, err := sample.Place{Rooms: rooms(), Law: app.Law()}.Make(t.Context(), [32]byte{seed}, now)
	if err != nil || s.Group.ID().Zero() {
		t.Fatal(s, err)
	}
	return s, es
}

// opened is the sample as the first start leaves it, and what was printed.
func opened(t testing.TB, store journal.Store, now time.Time, dir string) (s sample.Sample, house *kernel.House, printed string) {
	t.Helper()
	house = houseAt(t, store, now)
	var out bytes.Buffer
	p := sample.Place{House: house, Store: store, Rooms: rooms(), Law: app.Law(), Data: dir}
	if err := p.Doors(t.Context(), &out, "http://127.0.0.1:8080"); err != nil {
		t.Fatal(err)
	}
	s, err := sample.Kept(filepath.Join(dir, "sample.json"))
	if err != nil {
		t.Fatal(err)
	}
	return s, house, out.String()
}

func lookAt(t testing.TB, house *kernel.House, s sample.Sample, look func(kernel.View, *roster.State, *sessions.State)) {
	t.Helper()
	err := house.Group(s.Group).Read(t.Context(), func(v kernel.View) error {
		look(v, kernel.In[*roster.State](v), kernel.In[*sessions.State](v))
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestTheSampleIsACommunityOfFifteenWithMonthsOfTuesdays(t *testing.T) {
	store := memory.New()
	s, house, _ := opened(t, store, sampleNow, t.TempDir())
	if !s.Stands || len(s.Doors) != 5 {
		t.Fatalf("the sample is %+v", s)
	}
	if r, err := journal.Verify(t.Context(), store, s.Group, nil); err != nil || len(r.Pending) > 0 || r.Entries < 500 {
		t.Errorf("verifying: %+v, %v", r, err)
	}
	if left, err := store.Held(t.Context(), s.Group); err != nil || len(left) > 0 {
		t.Errorf("%d wait in the hat, %v", len(left), err)
	}
	lookAt(t, house, s, func(_ kernel.View, r *roster.State, x *sessions.State) {
		sides := map[kernel.Side]int{}
		for _, m := range r.Here() {
			sides[m.Side]++
		}
		if want := (map[kernel.Side]int{kernel.Lived: 11, kernel.Practitioner: 2, kernel.Partner: 2}); !reflect.DeepEqual(sides, want) || len(r.Newcomers()) > 0 {
			t.Errorf("here are %v, %d of them newcomers", sides, len(r.Newcomers()))
		}
		stages := map[sessions.Stage]int{}
		for _, e := range x.Sessions() {
			stages[e.Stage]++
		}
		if want := (map[sessions.Stage]int{sessions.Done: 14, sessions.Off: 1, sessions.Ahead: 1}); !reflect.DeepEqual(stages, want) {
			t.Errorf("the sessions are %v", stages)
		}
	})
}

func TestWhatStaysOfASampleEveningIsWhatWasWritten(t *testing.T) {
	tb, _, _, _ := written(t)
	s, house, _ := opened(t, memory.New(), sampleNow, t.TempDir())
	lookAt(t, house, s, func(_ kernel.View, _ *roster.State, state *sessions.State) {
		all := state.Sessions()
		slices.Reverse(all)
		for i, e := range tb.Evenings {
			x := all[i]
			if d := x.Details(); d.Title != e.Title || d.Care.HardToday != e.Hard || d.Care.Missing() != "" {
				t.Errorf("evening %d is %q, not %q, or lacks %q of its care plan", i, d.Title.Body, e.Title.Body, d.Care.Missing())
			}
			if (e.AmongUs != nil) != (x.Circle() == sessions.LivedOnly) {
				t.Errorf("evening %d is for %s", i, x.Circle())
			}
			if x.Stage != sessions.Done {
				continue
			}
			voted, taken := 0, 0
			for _, c := range x.Cards {
				voted += x.Votes(c.ID)
				if c.Taken {
					taken++
				}
			}
			if len(x.Cards) != len(e.Cards) || voted < 20 || taken > 1 {
				t.Errorf("evening %d has %d cards with %d votes, %d taken back", i, len(x.Cards), voted, taken)
			}
			if x.Totals.Weather == nil || x.Totals.There < 7 || len(x.Totals.Rounds) != len(e.Rounds) || x.Counts.Meals != e.Meals {
				t.Errorf("of evening %d stays %+v", i, x.Totals)
			}
			for _, h := range x.Totals.Rounds {
				if h.Unheard == nil || *h.Unheard != 0 || h.Equality == nil {
					t.Errorf("a round of evening %d: %+v", i, h)
				}
			}
			if len(x.Took(sessions.Facilitator)) != 1 {
				t.Errorf("evening %d has no facilitator", i)
			}
		}
	})
}

func TestTheSampleEndsBeforeNowAndComesAgainOnTuesday(t *testing.T) {
	zone, err := time.LoadLocation("Europe/London")
	if err != nil {
		t.Fatal(err)
	}
	for now, want := range map[string]string{
		"2026-11-20 15:04": "2026-11-24 18:00",
		"2026-11-24 09:00": "2026-11-24 18:00",
		"2026-11-24 19:30": "2026-11-24 18:00",
		"2026-11-25 00:01": "2026-12-01 18:00",
		"2026-11-30 23:59": "2026-12-01 18:00",
		"2026-04-01 12:00": "2026-04-07 18:00", // the clocks changed on the way
		"2026-11-03 12:00": "2026-11-03 18:00",
	} {
		at, err := time.ParseInLocation("2006-01-02 15:04", now, zone)
		if err != nil {
			t.Fatal(err)
		}
		s, house, _ := opened(t, memory.New(), at, t.TempDir())
		lookAt(t, house, s, func(_ kernel.View, _ *roster.State, x *sessions.State) {
			all := x.Sessions()
			next := all[0]
			if got := next.Starts.Time().In(zone).Format("2006-01-02 15:04"); got != want || next.Stage != sessions.Ahead || x.Open() != nil {
				t.Errorf("on %s the next one is on %s, want %s, stage %d", now, got, want, next.Stage)
			}
			if len(next.Agenda()) < 4 || next.Votes(next.Agenda()[len(next.Agenda())-1].ID) == 0 {
				t.Errorf("on %s the next one has no agenda with votes", now)
			}
			for _, e := range all[1:] {
				if local := e.Starts.Time().In(zone); e.Circle() == sessions.Everyone && (local.Weekday() != time.Tuesday || local.Hour() != 18) {
					t.Errorf("%s is no Tuesday at six", local)
				}
			}
		})
		today := kernel.DayOf(at, zone)
		err = house.Group(s.Group).History(t.Context(), 0, func(_ kernel.View, p kernel.Past) error {
			if p.Fact.Day > today {
				t.Errorf("on %s there is %s of %s", now, p.Kind, p.Fact.Day)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

func TestTheSameSeedAndHourMakeTheSameSample(t *testing.T) {
	_, a := made(t, 1, sampleNow)
	_, b := made(t, 1, sampleNow)
	_, c := made(t, 2, sampleNow)
	if !reflect.DeepEqual(a, b) {
		t.Error("two samples of one seed differ")
	}
	if len(a) != len(c) || a[len(a)-1].Sum == c[len(c)-1].Sum {
		t.Error("samples of two seeds are alike, or tell different things")
	}
}

func TestTheSampleIsQuickOnSQLite(t *testing.T) {
	dir := t.TempDir()
	store, err := sqlite.Open(filepath.Join(dir, "alongside.db"), [32]byte{7})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = store.Close() }()
	start := time.Now()
	s, house, _ := opened(t, store, sampleNow, dir)
	took := time.Since(start)
	start = time.Now()
	_, _, printed := opened(t, store, sampleNow, dir)
	t.Logf("made in %s, shown again in %s:\n%s", took, time.Since(start), printed)
	if took > 10*time.Second { // a bound for crowded machines; usually well under one second
		t.Errorf("making the sample took %s", took)
	}
	if r, err := journal.Verify(t.Context(), store, s.Group, nil); err != nil {
		t.Error(err)
	} else {
		t.Logf("%d entries, %d erased", r.Entries, r.Erased)
	}
	house.Tend(t.Context())
	if err := house.Group(s.Group).Read(t.Context(), func(kernel.View) error { return nil }); fault.Of(err) != nil {
		t.Error(err)
	}
}

func BenchmarkMakingTheSample(b *testing.B) {
	for b.Loop() {
		made(b, 1, sampleNow)
	}
}
