package lang_test

import (
	"encoding/json"
	"os"
	"testing"
	"time"

	"alongside/lang"
)

func table[T any](t *testing.T, path string) []T {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var rows []T
	if err := json.Unmarshal(raw, &rows); err != nil {
		t.Fatal(err)
	}
	return rows
}

func TestPersianDaysAgreeWithTheTable(t *testing.T) {
	rows := table[[4]int](t, "testdata/persian.json")
	if len(rows) < 400 {
		t.Fatalf("only %d days in the table", len(rows))
	}
	for _, r := range rows {
		y, m, d := lang.Persian(int32(r[0]))
		if y != r[1] || m != r[2] || d != r[3] {
			t.Errorf("day %d is %d-%d-%d, want %v", r[0], y, m, d, r[1:])
		}
		back, err := lang.FromPersian(y, m, d)
		if err != nil || int(back) != r[0] {
			t.Errorf("%d-%d-%d is day %d (%v), want %d", y, m, d, back, err, r[0])
		}
	}
}

func TestEveryDayOfACenturyGoesToThePersianCalendarAndBack(t *testing.T) {
	for day := int32(-20000); day < 40000; day++ {
		y, m, d := lang.Persian(day)
		if back, err := lang.FromPersian(y, m, d); err != nil || back != day {
			t.Fatalf("day %d is %d-%d-%d, which is %d (%v)", day, y, m, d, back, err)
		}
	}
	if _, err := lang.FromPersian(1404, 12, 30); err == nil {
		t.Error("1404 is no leap year, but its 30 Esfand was taken")
	}
}

func TestDaysReadAsTheTableSays(t *testing.T) {
	rows := table[[7]any](t, "testdata/dates.json")
	for _, r := range rows {
		l, day := r[0].(string), int32(r[1].(float64))
		for i, got := range []string{lang.Date(l, day), lang.DateShort(l, day), lang.DateLong(l, day), lang.MonthYear(l, day), lang.Weekday(l, day)} {
			if r[i+2] != nil && got != r[i+2] {
				t.Errorf("%s %s: %q, want %q", l, lang.ISO(day), got, r[i+2])
			}
		}
	}
}

type journalDay int32

func TestADayIsWhatTheCalendarOnTheWallSays(t *testing.T) {
	glasgow := time.FixedZone("BST", 3600)
	late := time.Date(2026, 11, 24, 0, 30, 0, 0, glasgow) // still the 23rd in Greenwich
	for _, c := range []struct{ got, want string }{
		{lang.DateLong("en", late), "Tuesday 24 November"},
		{lang.DateLong("fa", late), "سه‌شنبه ۳ آذر"},
		{lang.DateLong("en", journalDay(lang.DayOf(late))), "Tuesday 24 November"},
		{lang.DateLong("xx", late), "Tuesday 24 November"},
		{lang.ISO(late), "2026-11-24"},
		{lang.Time("en", late.Add(17*time.Hour+30*time.Minute)), "18:00"},
		{lang.Time("fa", late), "۰۰:۳۰"},
		{lang.MonthYear("fa", late), "آذر ۱۴۰۵"},
		{lang.DateLong("ps", late), "درېنۍ ۳ لیندۍ"},
		{lang.Near("fa", late, late), "امروز"},
		{lang.Near("en", late.AddDate(0, 0, 1), lang.DayOf(late)), "tomorrow"},
		{lang.Near("en", late.AddDate(0, 0, -1), late), "yesterday"},
		{lang.Near("en", late.AddDate(0, 0, 2), late), "Thursday 26 November"},
		{lang.Near("en", late.AddDate(1, 0, 2), late), "26 November 2027"},
	} {
		if c.got != c.want {
			t.Errorf("%q, want %q", c.got, c.want)
		}
	}
}
