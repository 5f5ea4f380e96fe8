package days

import (
	"testing"
	"time"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
)

var today = kernel.DayOf(time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC), time.UTC)

func said(s string) kernel.Text { return kernel.Text{Lang: "en", Body: s} }

// add puts c on the list as the door would, with the n-th id.
func (l *List) add(c Add, n byte) (Added, *fault.Error) {
	if err := c.Check(); err != nil {
		return Added{}, fault.Of(err)
	}
	is, err := l.Decide(today, c)
	if err != nil {
		return Added{}, fault.Of(err)
	}
	l.Apply(kernel.Fact{ID: journal.ID{n}, Is: is})
	return is.(Added), nil
}

func TestWhatCannotBeADayNamesItsField(t *testing.T) {
	for name, c := range map[string]struct {
		add   Add
		field string
	}{
		"nothing":                   {Add{}, "text"},
		"no words":                  {Add{From: "2027-01-01"}, "text"},
		"no day":                    {Add{Text: said("x")}, "from"},
		"a word for a day":          {Add{Text: said("x"), From: "soon"}, "from"},
		"a day that there is not":   {Add{Text: said("x"), From: "2027-02-30"}, "from"},
		"a day long ago":            {Add{Text: said("x"), From: "1999-12-31"}, "from"},
		"a day in another calendar": {Add{Text: said("x"), From: "1405-09-01"}, "from"},
		"no last day":               {Add{Text: said("x"), From: "2027-01-01", To: "later"}, "to"},
		"a last day before":         {Add{Text: said("x"), From: "2027-01-02", To: "2027-01-01"}, "to"},
		"sixty-one days":            {Add{Text: said("x"), From: "2027-01-01", To: "2027-03-02"}, "to"},
		"an eighth weekday":         {Add{Text: said("x"), Weekday: 8}, "weekday"},
		"a weekday before Monday":   {Add{Text: said("x"), Weekday: -1}, "weekday"},
		"no hour":                   {Add{Text: said("x"), Weekday: 5, Starts: "noon"}, "starts"},
		"an hour that there is not": {Add{Text: said("x"), Weekday: 5, Starts: "24:00"}, "starts"},
		"no last hour":              {Add{Text: said("x"), Weekday: 5, Starts: "12:00", Ends: "1pm"}, "ends"},
		"an end before the start":   {Add{Text: said("x"), Weekday: 5, Starts: "13:00", Ends: "12:00"}, "ends"},
		"an end at the start":       {Add{Text: said("x"), From: "2027-01-01", Starts: "13:00", Ends: "13:00"}, "ends"},
	} {
		var l List
		if _, f := l.add(c.add, 1); f == nil || f.Kind != fault.Invalid || f.Field != c.field {
			t.Errorf("%s: %v, want %q", name, f, c.field)
		}
	}
}

func TestWhatIsADay(t *testing.T) {
	first := today + 42 // 2027-01-01
	for name, c := range map[string]struct {
		add  Add
		want Added
	}{
		"one day":          {Add{From: "2027-01-01"}, Added{From: first, To: first}},
		"sixty days":       {Add{From: "2027-01-01", To: "2027-03-01"}, Added{From: first, To: first + 59}},
		"in other digits":  {Add{From: "۲۰۲۷-۰۱-۰۱", Starts: "۰۹:۳۰"}, Added{From: first, To: first, Starts: 570}},
		"every Friday":     {Add{Weekday: 5}, Added{Weekday: 5}},
		"an hour a week":   {Add{Weekday: 7, Starts: "13:00", Ends: "14:15"}, Added{Weekday: 7, Starts: 780, Ends: 855}},
		"until an hour":    {Add{Weekday: 1, Ends: "09:00"}, Added{Weekday: 1, Ends: 540}},
		"a day and a week": {Add{Weekday: 1, From: "2027-01-01"}, Added{Weekday: 1}}, // the weekday counts
	} {
		c.add.Text = said("x")
		var l List
		got, f := l.add(c.add, 1)
		if c.want.Words.Text = said("x"); f != nil || got != c.want {
			t.Errorf("%s: %+v %v, want %+v", name, got, f, c.want)
		}
	}
}

func TestAnEveningOfTwoHoursMeetsWhatStandsOnTheList(t *testing.T) {
	zone, err := time.LoadLocation("Europe/London")
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		add    Add
		starts string
		meets  bool
	}{
		"the day before":              {Add{From: "2027-02-08"}, "2027-02-07 21:00", false},
		"the first minute":            {Add{From: "2027-02-08"}, "2027-02-08 00:00", true},
		"the last of several days":    {Add{From: "2027-02-08", To: "2027-02-10"}, "2027-02-10 23:59", true},
		"the day after":               {Add{From: "2027-02-08", To: "2027-02-10"}, "2027-02-11 00:00", false},
		"the hours of that day":       {Add{From: "2027-02-08", Starts: "18:00"}, "2027-02-08 16:01", true},
		"before these hours":          {Add{From: "2027-02-08", Starts: "18:00"}, "2027-02-08 16:00", false},
		"over when it begins":         {Add{Weekday: 5, Starts: "13:00", Ends: "14:30"}, "2026-11-27 14:30", false},
		"its last minute":             {Add{Weekday: 5, Starts: "13:00", Ends: "14:30"}, "2026-11-27 14:29", true},
		"begins within the two hours": {Add{Weekday: 5, Starts: "13:00", Ends: "14:30"}, "2026-11-27 11:01", true},
		"begins when it is over":      {Add{Weekday: 5, Starts: "13:00", Ends: "14:30"}, "2026-11-27 11:00", false},
		"another weekday":             {Add{Weekday: 5, Starts: "13:00", Ends: "14:30"}, "2026-11-26 13:00", false},
		"Sunday is the seventh":       {Add{Weekday: 7}, "2026-11-29 10:00", true},
		"Monday is the first":         {Add{Weekday: 1}, "2026-11-30 10:00", true},
		"summer time":                 {Add{Weekday: 5, Starts: "13:00", Ends: "14:30"}, "2027-07-02 14:29", true},
	} {
		c.add.Text = said("x")
		var l List
		if _, f := l.add(c.add, 1); f != nil {
			t.Fatalf("%s: %v", name, f)
		}
		at, err := time.ParseInLocation("2006-01-02 15:04", c.starts, zone)
		if err != nil {
			t.Fatal(err)
		}
		if meets := len(l.On(at)) == 1; meets != c.meets {
			t.Errorf("%s: %v", name, meets)
		}
	}
}

func TestTheListHoldsAHundredThatAreStillToCome(t *testing.T) {
	var l List
	for n := range listMost {
		if _, f := l.add(Add{Text: said("x"), From: "2026-11-20"}, byte(n+1)); f != nil {
			t.Fatal(f)
		}
	}
	one := Add{Text: said("x"), Weekday: 1}
	if _, err := l.Decide(today, one); fault.KindOf(err) != fault.Conflict {
		t.Errorf("one more: %v", err)
	}
	if _, err := l.Decide(today+1, one); err != nil {
		t.Errorf("one more when they have passed: %v", err)
	}
}

func TestTheListIsInOrderAndForgets(t *testing.T) {
	var l List
	for i, c := range []Add{{From: "2027-01-02"}, {From: "2026-11-19"}, {Weekday: 3}, {From: "2026-11-19", To: "2026-11-20"}} {
		c.Text = said("secret")
		if _, f := l.add(c, byte(i+1)); f != nil {
			t.Fatal(f)
		}
	}
	order := func(want ...byte) {
		t.Helper()
		all := l.All(today)
		if len(all) != len(want) {
			t.Fatalf("%d on the list, want %d", len(all), len(want))
		}
		for i, e := range all {
			if e.ID != (journal.ID{want[i]}) {
				t.Errorf("at %d stands %v", i, e.ID)
			}
		}
	}
	order(3, 4, 1)
	l.Forget(journal.ID{4})
	l.Forget(journal.ID{9})
	if e := l.Find(journal.ID{4}); e == nil || !e.Text.Empty() || e.Words.Text != (kernel.Text{}) {
		t.Errorf("forgotten: %+v", e)
	}
	l.Apply(kernel.Fact{ID: journal.ID{8}, Is: Removed{Day: journal.ID{3}}})
	l.Apply(kernel.Fact{ID: journal.ID{8}, Is: Removed{Day: journal.ID{3}}})
	l.Apply(kernel.Fact{ID: journal.ID{8}, Is: "something else"})
	order(4, 1)
}
