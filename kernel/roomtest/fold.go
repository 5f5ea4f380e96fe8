package roomtest

import (
	"testing"

	"alongside/journal"
	"alongside/kernel"
)

// Trial returns a group without a store in which the rules of rooms are tried; the
// roster is added if it is not among them.
func Trial(t testing.TB, law kernel.Law, rooms ...kernel.Room) *kernel.Trial {
	t.Helper()
	tr, err := kernel.NewTrial(withRoster(rooms), law)
	if err != nil {
		t.Fatal(err)
	}
	tr.Now = NewClock().Now()
	return tr
}

// Fold returns the state of a room after facts. What they erase is forgotten.
func Fold(t testing.TB, room kernel.Room, facts ...kernel.Fact) kernel.State {
	t.Helper()
	tr := Trial(t, kernel.Law{}, room)
	for _, f := range facts {
		if err := tr.Apply(f); err != nil {
			t.Fatalf("%T: %v", f.Is, err)
		}
	}
	return kernel.In[kernel.State](tr.View()) // the first state is that of the first room
}

// Fact is the n-th fact of a fold: its id is ID(n), its day Today.
func Fact(n int, by journal.MemberID, is any) kernel.Fact {
	return kernel.Fact{ID: ID(n), By: by, Day: Today(), Is: is}
}

// Today is the day on which NewClock stands.
func Today() journal.Day { return journal.Day(NewClock().Now().Unix() / 86400) }
