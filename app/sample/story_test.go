package sample_test

import (
	"slices"
	"testing"
	"time"

	"alongside/guard"
	"alongside/journal"
	"alongside/journal/memory"
	"alongside/kernel"
	"alongside/kernel/roster"
	"alongside/rooms/characters"
	"alongside/rooms/sessions"
)

// never are the kinds of what would leave no sample to look at, or that nobody
// there happened to do.
var never = []string{
	"members.left", "members.all_erased", "members.host_acted", "sessions.lapsed", "members.removed",
	"decisions.faded", "decisions.urged", "decisions.reviewed", "agreement.expired",
}

func TestEverythingThatCanHappenHappensInTheSample(t *testing.T) {
	s, house, _ := opened(t, memory.New(), sampleNow, t.TempDir())
	unsigned, seen := map[string]bool{}, map[string]int{}
	for _, r := range rooms() {
		for _, k := range r.Kinds {
			unsigned[k.Name] = k.Unsigned()
		}
	}
	for after, more := uint64(0), true; more; {
		more = false
		err := house.Group(s.Group).History(t.Context(), after, func(_ kernel.View, p kernel.Past) error {
			after, more = p.Seq, true
			seen[p.Kind]++
			if unsigned[p.Kind] && (!p.Fact.By.Zero() || p.Signed) {
				t.Errorf("%s of %s bears a name", p.Kind, p.Fact.Day)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	for kind := range unsigned {
		if (seen[kind] > 0) == slices.Contains(never, kind) {
			t.Errorf("%s happens %d times", kind, seen[kind])
		}
	}
}

func TestTwoRoadsAreWalkedInTheSample(t *testing.T) {
	s, house, _ := opened(t, memory.New(), sampleNow, t.TempDir())
	lookAt(t, house, s, func(v kernel.View, _ *roster.State, _ *sessions.State) {
		x := kernel.In[*characters.State](v)
		all := x.Characters()
		if len(all) != 2 || all[0].By == all[1].By {
			t.Fatalf("%d characters, or both by one", len(all))
		}
		moments, wanted, empty := 0, 0, 0
		kinds := map[characters.Kind]int{}
		for _, c := range all {
			for _, g := range c.Stages() {
				moments += g.Count()
				wanted += len(g.Wanted())
				if g.Count() == 0 {
					empty++
				}
				for _, k := range characters.MomentKinds {
					kinds[k] += g.Of(k)
				}
			}
			if yes, differ, known := c.Answers(); !known || yes < 7 || differ > 2 || len(c.Suggestions()) == 0 || len(c.Traits()) < 5 {
				t.Errorf("%s: %d say it is still true, %d not", c.Name().Text.Body, yes, differ)
			}
		}
		if moments < 60 || wanted < 15 || empty < 10 || len(kinds) != 5 {
			t.Errorf("%d moments of %v, %d wanted, %d stages empty", moments, kinds, wanted, empty)
		}
		for _, k := range characters.MomentKinds {
			if kinds[k] < 5 {
				t.Errorf("%d moments tell what %s", kinds[k], k)
			}
		}
		checkOwnRoad(t, all[1])
	})
}

// checkOwnRoad checks that a road is no longer the ready one: a stage more, one
// less, one called otherwise.
func checkOwnRoad(t *testing.T, c *characters.Character) {
	own, renamed := 0, 0
	for _, g := range c.Stages() {
		switch _, titled := g.Title(); {
		case g.Ready == "":
			own++
		case titled:
			renamed++
		}
		if g.Ready == "yes_family" {
			t.Error("a stage that was removed is there")
		}
	}
	if own != 1 || renamed != 1 {
		t.Errorf("of the road %d stages are the group's own, %d called otherwise", own, renamed)
	}
}

func TestWhoHasNoPhoneIsHeardInTheSample(t *testing.T) {
	s, house, _ := opened(t, memory.New(), sampleNow, t.TempDir())
	lookAt(t, house, s, func(_ kernel.View, r *roster.State, x *sessions.State) {
		people := r.Phoneless()
		if len(people) != 1 {
			t.Fatalf("%d have no phone", len(people))
		}
		evenings, pictures, paper, tables := map[journal.ID]bool{}, 0, 0, 0
		for _, e := range x.Sessions() {
			for _, c := range e.Cards {
				if c.By == people[0].ID {
					evenings[e.ID] = true
				}
				if len(c.Pictures) > 0 {
					pictures++
				}
				if c.Dots > 0 {
					paper++
				}
				if !c.TableName().Empty() {
					tables++
				}
			}
		}
		if len(evenings) != 2 || pictures < 10 || paper < 5 || tables < 3 {
			t.Errorf("cards on %d evenings, %d with pictures, %d on paper, %d of tables", len(evenings), pictures, paper, tables)
		}
	})
}

func TestWordsOfTheSampleAreSaidAgainInOtherLanguages(t *testing.T) {
	s, house, _ := opened(t, memory.New(), sampleNow, t.TempDir())
	var said []journal.ID
	err := house.Group(s.Group).History(t.Context(), 0, func(_ kernel.View, p kernel.Past) error {
		if is, ok := p.Fact.Is.(roster.Translated); ok {
			said = append(said, is.Words.Of)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	slices.SortFunc(said, func(a, b journal.ID) int { return slices.Compare(a[:], b[:]) })
	lookAt(t, house, s, func(_ kernel.View, r *roster.State, _ *sessions.State) {
		right, doubted := 0, 0
		for _, of := range slices.Compact(said) {
			for _, tr := range r.Translations(of) {
				if tr.Right() {
					right++
				}
				if tr.Doubted() {
					doubted++
				}
			}
		}
		if right < 12 || doubted != 1 || len(r.Corrections("fr")) != 1 || len(r.Corrections("ar")) != 1 {
			t.Errorf("%d are found right, %d doubted", right, doubted)
		}
	})
}

func TestTheComingEveningOfTheSampleFallsOnNoDayToAvoid(t *testing.T) {
	for now := sampleNow; now.Year() < 2029; now = now.AddDate(0, 0, 61) {
		s, house, _ := opened(t, memory.New(), now, t.TempDir())
		lookAt(t, house, s, func(_ kernel.View, r *roster.State, x *sessions.State) {
			next := x.Sessions()[0].Starts.Time().In(r.Zone())
			if hits := x.Avoid().On(next); len(hits) > 0 {
				t.Errorf("%s falls on %s", next, hits[0].Text.Body)
			}
			all := x.Avoid().All(kernel.DayOf(now, time.UTC))
			if len(all) < 9 {
				t.Errorf("on %s only %d days to avoid are listed", now, len(all))
			}
		})
	}
}

func TestNobodyInTheSampleTellsOfThemselvesInAMoment(t *testing.T) {
	tb, _, _, _ := written(t)
	for _, e := range tb.Evenings {
		for _, m := range slices.Concat(e.Moments, e.Changes) {
			if guard.FirstPerson(m.Body) {
				t.Errorf("who is it? %s", m.Body)
			}
		}
	}
}
