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

// Fact is the n-th fact of a trial: its id is ID(n), its day Today.
func Fact(n int, by journal.MemberID, is any) kernel.Fact {
	return kernel.Fact{ID: ID(n), By: by, Day: Today(), Is: is}
}

// Today is the day on which NewClock stands.
func Today() journal.Day { return journal.Day(NewClock().Now().Unix() / 86400) }
