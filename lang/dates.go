package lang

import (
	"fmt"
	"reflect"
	"strings"
	"time"
)

// When is a day as the journal counts them (days since 1970-01-01) or a time,
// whose day in its own location counts.
type When interface{ ~int32 | time.Time }

// calendar is how a language writes days. The tables come from
// tools/dates/dates.mjs.
type calendar struct {
	persian                  bool
	weekday                  int // which weekdays stand alone
	full, short, long, month shape
	months                   [][12]string
	weekdays                 [][7]string
}

// shape is an order of parts, and which lists of names it takes.
type shape struct {
	pattern          string
	months, weekdays int
}

// DayOf returns the day of a time in its own location, in days since 1970-01-01.
func DayOf(t time.Time) int32 {
	y, m, d := t.Date()
	return int32(time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Unix() / 86400)
}

func dayOf[W When](w W) int32 {
	if t, ok := any(w).(time.Time); ok {
		return DayOf(t)
	}
	return int32(reflect.ValueOf(w).Int())
}

// Date returns a day with its year: "24 November 2026", "۳ آذر ۱۴۰۵".
func Date[W When](language string, w W) string {
	return written(language, dayOf(w), func(c *calendar) shape { return c.full })
}

// DateShort returns a day without its year: "24 November", "۳ آذر".
func DateShort[W When](language string, w W) string {
	return written(language, dayOf(w), func(c *calendar) shape { return c.short })
}

// DateLong returns a day of the week: "Tuesday 24 November", "سه‌شنبه ۳ آذر".
func DateLong[W When](language string, w W) string {
	return written(language, dayOf(w), func(c *calendar) shape { return c.long })
}

// MonthYear returns the month of a day: "November 2026", "آذر ۱۴۰۵".
func MonthYear[W When](language string, w W) string {
	return written(language, dayOf(w), func(c *calendar) shape { return c.month })
}

// Weekday returns the weekday of a day: "Tuesday", "سه‌شنبه".
func Weekday[W When](language string, w W) string {
	_, c := calendarOf(language)
	return c.weekdays[c.weekday][weekday(dayOf(w))]
}

// Time returns the time of day, from 00:00 to 23:59: "18:00", "۱۸:۰۰".
func Time(language string, t time.Time) string {
	return InDigits(language, t.Format("15:04"))
}

// Near returns today, tomorrow or yesterday where the day is one of them, and
// its DateLong otherwise; with its year when that is more than 300 days away.
func Near[W, T When](language string, w W, today T) string {
	day := dayOf(w)
	switch away := int64(day) - int64(dayOf(today)); {
	case away == 0:
		return Today().In(language)
	case away == 1:
		return Tomorrow().In(language)
	case away == -1:
		return Yesterday().In(language)
	case away > 300 || away < -300:
		return Date(language, day)
	}
	return DateLong(language, day)
}

// ISO returns a day as <time datetime="…"> wants it: "2026-11-24".
func ISO[W When](w W) string {
	return time.Unix(int64(dayOf(w))*86400, 0).UTC().Format(time.DateOnly)
}

func calendarOf(language string) (string, *calendar) {
	if c, ok := calendars[language]; ok {
		return language, c
	}
	return "en", calendars["en"]
}

func weekday(day int32) int { return ((int(day)+4)%7 + 7) % 7 }

func written(language string, day int32, which func(*calendar) shape) string {
	language, c := calendarOf(language)
	s := which(c)
	y, m, d := gregorian(day)
	if c.persian {
		y, m, d = Persian(day)
	}
	return strings.NewReplacer(
		"{w}", c.weekdays[s.weekdays][weekday(day)],
		"{d}", Digits(language, d),
		"{m}", c.months[s.months][m-1],
		"{y}", Digits(language, y),
	).Replace(s.pattern)
}

func gregorian(day int32) (year, month, dayOfMonth int) {
	y, m, d := time.Unix(int64(day)*86400, 0).UTC().Date()
	return y, int(m), d
}

// persianNewYear returns the first day of a year of the Persian calendar, in
// days since 1970-01-01. Eight years of 33 are leap years. The true calendar
// follows the sun in Tehran; testdata/persian.json holds what Node makes of it,
// mostly from 2020 to 2040, and that agrees.
func persianNewYear(year int) int {
	const before = -492268 // the day before 1 Farvardin 1
	leaps := 8*year + 21
	if leaps < 0 {
		leaps -= 32
	}
	return before + 365*(year-1) + leaps/33
}

// Persian returns the year, month (1 to 12) and day of the Persian calendar.
func Persian(day int32) (year, month, dayOfMonth int) {
	n := int(day)
	year = 1348 + n/366 // never too late from 1970 on; before it, too late by a few years
	for persianNewYear(year) > n {
		year--
	}
	for persianNewYear(year+1) <= n {
		year++
	}
	rest := n - persianNewYear(year) // 0 is 1 Farvardin; six months of 31 days, then of 30
	if rest < 186 {
		return year, rest/31 + 1, rest%31 + 1
	}
	rest -= 186
	return year, rest/30 + 7, rest%30 + 1
}

// FromPersian returns the day since 1970-01-01 of a day of the Persian
// calendar, or an error where there is no such day.
func FromPersian(year, month, dayOfMonth int) (int32, error) {
	if year < 1000 || year > 2000 || month < 1 || month > 12 || dayOfMonth < 1 {
		return 0, fmt.Errorf("no day %d-%d-%d in the Persian calendar", year, month, dayOfMonth)
	}
	start := persianNewYear(year) + 31*(month-1)
	if month > 7 {
		start -= month - 7
	}
	day := int32(start + dayOfMonth - 1)
	if y, m, d := Persian(day); y != year || m != month || d != dayOfMonth {
		return 0, fmt.Errorf("no day %d-%d-%d in the Persian calendar", year, month, dayOfMonth)
	}
	return day, nil
}
