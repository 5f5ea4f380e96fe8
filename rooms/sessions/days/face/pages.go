// Package face is the page of the days that a group would rather avoid.
//
// What such a day means for a plan is decided in package sessions; here the list is
// shown and kept.
package face

import (
	"time"

	"github.com/a-h/templ"

	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
	"alongside/rooms/sessions/days"
	"alongside/rooms/sessions/parts"
	"alongside/web"
	"alongside/web/ui"
)

// Pages registers the page.
func Pages(p *web.Pages) { p.Get("/days", kernel.Welcomed, showDays) }

type daysPage struct {
	ui.Page
	Entries  []entry
	Days     ui.FormData
	Hours    ui.FormData
	Weekdays []ui.Option
}

// entry is one of the list.
type entry struct {
	ID     string
	Words  ui.Words // without text: taken back
	When   string
	Remove ui.FormData
}

func showDays(a *web.Ask, v kernel.View) (templ.Component, error) {
	p := daysPage{
		Page: a.Page(v, lang.DaysToAvoid()), Days: a.Form("sessions.add_day", "days"), Hours: a.Form("sessions.add_day", "hours"),
	}
	// An hour without a weekday is told beside the weekday: its form has no days.
	if t := &p.Hours.Typed; t.Key == p.Hours.Key && t.Faults["from"] != "" {
		t.Faults = map[string]string{"weekday": t.Faults["from"]}
	}
	for n := 1; n <= 7; n++ {
		p.Weekdays = append(p.Weekdays, ui.Option{Value: lang.Digits("en", n), Text: weekday(a.Lang, n)})
	}
	for _, e := range parts.State(v).Avoid().All(a.Today(v)) {
		id := e.ID.String()
		p.Entries = append(p.Entries, entry{id, parts.Words(e.Text, id), when(a.Lang, e.Added), a.Form("sessions.remove_day", id)})
	}
	return daysView(p), nil
}

// monday is a Monday: 5 January 1970.
const monday journal.Day = 4

// weekday is how a day of the week is called: 1 Monday to 7 Sunday.
func weekday(language string, n int) string {
	return lang.Weekday(language, monday+journal.Day(n-1))
}

// when says on which days or hours something is.
func when(language string, is days.Added) string {
	day := lang.DateLong(language, is.From)
	switch {
	case is.Weekday != 0:
		day = lang.DaysEvery(weekday(language, is.Weekday)).In(language)
	case is.To > is.From:
		day = lang.DaysRange(day, lang.DateLong(language, is.To)).In(language)
	}
	hour := func(minutes int) string {
		return lang.Time(language, time.Unix(int64(minutes)*60, 0).UTC())
	}
	switch {
	case is.Ends != 0:
		return lang.DaysAt(day, lang.DaysRange(hour(is.Starts), hour(is.Ends)).In(language)).In(language)
	case is.Starts != 0:
		return lang.DaysAt(day, lang.DaysFromHour(hour(is.Starts)).In(language)).In(language)
	}
	return day
}
