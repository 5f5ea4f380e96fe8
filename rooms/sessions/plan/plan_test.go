package plan

import (
	"testing"
	"time"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
)

func london(t *testing.T) *time.Location {
	t.Helper()
	zone, err := time.LoadLocation("Europe/London")
	if err != nil {
		t.Fatal(err)
	}
	return zone
}

func said(s string) kernel.Text { return kernel.Text{Lang: "en", Body: s} }

func TestAPlannedTimeIsReadInTheGroupsZone(t *testing.T) {
	for written, want := range map[string]string{
		"2026-07-01T18:00":          "2026-07-01 17:00",
		" 2026-12-01T18:00 ":        "2026-12-01 18:00",
		"۲۰۲۶-۱۲-۰۱T۱۸:۰۰":          "2026-12-01 18:00",
		"2026-12-01T18:00:00Z":      "2026-12-01 18:00",
		"2026-12-01T18:00:00+03:30": "2026-12-01 14:30",
		"2026-12-01T18:00:30Z":      "",
		"2026-12-01T18:00:00.5Z":    "",
		"2026-12-01 18:00":          "",
		"2026-13-01T18:00":          "",
		"1999-12-31T18:00":          "",
		"2200-01-01T18:00":          "",
		"soon":                      "",
	} {
		f, err := (&Plan{Starts: written}).Frame(london(t))
		switch got := f.Starts.Time().Format("2006-01-02 15:04"); {
		case want == "" && (fault.Of(err) == nil || fault.Of(err).Field != "starts"):
			t.Errorf("%q is read as %s", written, got)
		case want != "" && (err != nil || got != want):
			t.Errorf("%q is read as %s (%v), want %s", written, got, err, want)
		}
	}
	if f, err := (&Plan{Who: LivedOnly}).Frame(time.UTC); err != nil || f.Starts != 0 || f.Day != 0 || f.Who != LivedOnly {
		t.Errorf("without a time: %+v %v", f, err)
	}
}

func TestADayIsThatOfTheGroupsZone(t *testing.T) {
	f, err := (&Plan{Starts: "2026-07-01T23:30:00Z"}).Frame(london(t))
	if want := kernel.DayOf(time.Date(2026, 7, 2, 0, 0, 0, 0, time.UTC), time.UTC); err != nil || f.Day != want {
		t.Errorf("day %d (%v), want %d", f.Day, err, want)
	}
}

func TestAWeeklySessionComesAgainAtItsHour(t *testing.T) {
	zone := london(t)
	day := func(s string) journal.Day {
		d, err := time.Parse("2006-01-02", s)
		if err != nil {
			t.Fatal(err)
		}
		return kernel.DayOf(d, time.UTC)
	}
	for name, c := range map[string]struct{ anchor, before, today, want string }{
		"the week after":           {"2026-11-24 18:00", "2026-11-24", "2026-11-24", "2026-12-01 18:00"},
		"over the change of clock": {"2026-10-20 18:00", "2026-10-20", "2026-10-20", "2026-10-27 18:00"},
		"weeks gone by":            {"2026-11-24 18:00", "2026-11-24", "2026-12-10", "2026-12-15 18:00"},
		"on that very day":         {"2026-11-24 18:00", "2026-11-24", "2026-12-15", "2026-12-15 18:00"},
		"called off beforehand":    {"2026-11-24 18:00", "2026-12-01", "2026-11-20", "2026-12-08 18:00"},
	} {
		anchor, err := time.ParseInLocation("2006-01-02 15:04", c.anchor, zone)
		if err != nil {
			t.Fatal(err)
		}
		starts, on := Again(Minute(anchor.Unix()/60), day(c.before), day(c.today), zone)
		if got := starts.Time().In(zone).Format("2006-01-02 15:04"); got != c.want || on != day(c.want[:10]) {
			t.Errorf("%s: %s on day %d, want %s", name, got, on, c.want)
		}
	}
}

func TestWordsTakenBackLeaveWhatOthersSaid(t *testing.T) {
	first := &Layer{Frame: Frame{Every: Week}, Words: Words{Title: said("Evening"), Place: said("hall"), Care: Care{HardToday: said("news")}}}
	week := New(first)
	next := week.Follow()
	next.Add(&Layer{Frame: Frame{Who: LivedOnly}, Words: Words{Place: said("upstairs")}})
	look := func(ls *Layers, title, place, hard string, who Circle, taken bool) {
		t.Helper()
		d := ls.Details()
		if d.Title.Body != title || d.Place.Body != place || d.Care.HardToday.Body != hard || d.Who != who || ls.Circle() != who ||
			d.Every != Week || d.Taken != taken {
			t.Errorf("%+v", d)
		}
	}
	look(week, "Evening", "hall", "news", Everyone, false)
	look(next, "Evening", "upstairs", "", LivedOnly, false) // what may be hard is said anew
	next.Tonight.Words.Care.HardToday = said("rain")
	look(next, "Evening", "upstairs", "rain", LivedOnly, false)
	next.Tonight.Blank() // as it always is when the evening is over
	look(next, "Evening", "upstairs", "", LivedOnly, false)
	first.Blank()
	look(week, "", "", "", Everyone, true)
	look(next, "", "upstairs", "", LivedOnly, true)
}

func TestTheCarePlanNamesWhatIsMissing(t *testing.T) {
	two := []journal.MemberID{{1}, {2}}
	whole := Care{said("news"), said("a hand"), two, said("we listen"), said("a song")}
	for field, without := range map[string]func(*Care){
		"":             func(*Care) {},
		"hard_today":   func(c *Care) { c.HardToday = kernel.Text{} },
		"pause_signal": func(c *Care) { c.PauseSignal = kernel.Text{} },
		"supporters":   func(c *Care) { c.Supporters = two[:1] },
		"if_disclosed": func(c *Care) { c.IfDisclosed = kernel.Text{} },
		"closing":      func(c *Care) { c.Closing = kernel.Text{} },
	} {
		c := whole
		if without(&c); c.Missing() != field {
			t.Errorf("%q is missing, want %q", c.Missing(), field)
		}
	}
}
