package face_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"

	"alongside/journal/memory"
	"alongside/test/indoors"
)

type body = indoors.Body

func founded(t testing.TB) *indoors.Group {
	t.Helper()
	g := indoors.Open(t, memory.New(), indoors.Clock(t, "2027-02-01T17:30"), 1).Found(1, "Harbour kitchen", "Ada")
	g.Welcome("Ada", "lived", "Ben")
	g.Welcome("Ada", "partner", "Pat")
	g.Join("Ada", "Nia", "lived")
	return g
}

func drawn(t testing.TB, a indoors.Answer, status int) *goquery.Document {
	t.Helper()
	if a.Status != status {
		t.Fatalf("%d, want %d: %s", a.Status, status, a.Body)
	}
	d, err := goquery.NewDocumentFromReader(bytes.NewReader(a.Body))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func look(t testing.TB, g *indoors.Group, by string, status int) *goquery.Document {
	t.Helper()
	return drawn(t, g.Get(g.ID, g.Page("sessions/days"), g.Token(by)), status)
}

// send sends one of the forms of the page with what somebody typed.
func send(t testing.TB, g *indoors.Group, form string, typed body, status int) *goquery.Document {
	t.Helper()
	f := look(t, g, "Ada", 200).Find(form)
	fields := body{}
	f.Find("input[type=hidden]").Each(func(_ int, s *goquery.Selection) { fields[s.AttrOr("name", "")] = s.AttrOr("value", "") })
	for k, v := range typed {
		fields[k] = v
	}
	return drawn(t, g.PostForm(g.ID, f.AttrOr("action", "no form"), g.Token("Ada"), fields), status)
}

func count(t testing.TB, d *goquery.Document, want map[string]int) {
	t.Helper()
	for selector, n := range want {
		if got := d.Find(selector).Length(); got != n {
			t.Errorf("%d of %s, want %d", got, selector, n)
		}
	}
}

const (
	daysForm  = "#f-sessions-add_day-days"
	hoursForm = "#f-sessions-add_day-hours"
)

func TestTheListSaysWhichDaysAndWhichHours(t *testing.T) {
	g := founded(t)
	count(t, look(t, g, "Ben", 200), map[string]int{"#none": 1, "#days > li": 0, daysForm + " [name=text][data-guard]": 1, hoursForm + " option": 8})
	send(t, g, daysForm, body{"text": "Ramadan", "from": "2027-02-08", "to": "2027-03-09"}, 303)
	send(t, g, daysForm, body{"text": "The march", "from": "2027-02-20"}, 303)
	send(t, g, hoursForm, body{"text": "Friday prayer", "weekday": "5", "starts": "13:00", "ends": "14:30"}, 303)
	send(t, g, hoursForm, body{"text": "Choir", "weekday": "7", "starts": "17:00"}, 303)
	send(t, g, hoursForm, body{"text": "Sabbath", "weekday": "6"}, 303)
	d := look(t, g, "Ben", 200)
	var told []string
	d.Find("#days > li").Each(func(_ int, s *goquery.Selection) {
		told = append(told, s.Find(".words").Text()+": "+strings.Join(strings.Fields(s.Find(".person").Text()), " "))
	})
	for i, want := range []string{
		"Friday prayer: Every week: Friday, 13:00 to 14:30", "Choir: Every week: Sunday, from 17:00", "Sabbath: Every week: Saturday",
		"Ramadan: Monday 8 February to Tuesday 9 March", "The march: Saturday 20 February",
	} {
		if i >= len(told) || told[i] != want {
			t.Fatalf("the list says %q, want %q at %d", told, want, i)
		}
	}
	count(t, d, map[string]int{"#none": 0, "#days .words[lang=en][dir=ltr]": 5})
}

func TestOnlyWhatIsStillToComeIsShown(t *testing.T) {
	g := founded(t)
	send(t, g, daysForm, body{"text": "The march", "from": "2027-02-02"}, 303)
	send(t, g, hoursForm, body{"text": "Friday prayer", "weekday": "5"}, 303)
	g.Clock.Move(48 * 3600e9)
	count(t, look(t, g, "Ada", 200), map[string]int{"#days > li": 1})
}

func TestAnyMemberTakesADayOff(t *testing.T) {
	g := founded(t)
	g.Do("Ben", "sessions.add_day", body{"text": "The march", "from": "2027-02-20"})
	send(t, g, "#days form", nil, 303)
	count(t, look(t, g, "Ben", 200), map[string]int{"#days > li": 0, "#none": 1})
}

func TestWhatWasTakenBackIsNotTold(t *testing.T) {
	g := founded(t)
	day := g.Do("Ben", "sessions.add_day", body{"text": "The march", "from": "2027-02-20"})
	g.Do("Ben", "members.take_back", body{"contribution": day})
	d := look(t, g, "Ada", 200)
	count(t, d, map[string]int{"#days > li .words": 0, "#d-" + day + " > p.quiet": 1})
	if strings.Contains(d.Text(), "The march") {
		t.Error("the words are still there")
	}
}

func TestWhatIsWrongStandsBesideItsFieldAndWhatWasTypedStays(t *testing.T) {
	g := founded(t)
	for _, c := range []struct {
		form, field string
		typed       body
	}{
		{daysForm, "text", body{"from": "2027-02-08"}},
		{daysForm, "from", body{"text": "Ramadan"}},
		{daysForm, "from", body{"text": "Ramadan", "from": "soon"}},
		{daysForm, "to", body{"text": "Ramadan", "from": "2027-02-08", "to": "2027-02-01"}},
		{hoursForm, "weekday", body{"text": "Friday prayer", "starts": "13:00"}},
		{hoursForm, "starts", body{"text": "Friday prayer", "weekday": "5", "starts": "noon"}},
		{hoursForm, "ends", body{"text": "Friday prayer", "weekday": "5", "starts": "13:00", "ends": "12:00"}},
	} {
		d := send(t, g, c.form, c.typed, 422)
		count(t, d, map[string]int{c.form + "-" + c.field + "-fault": 1, ".fault": 1, "#days > li": 0})
		if text, ok := c.typed["text"].(string); ok {
			count(t, d, map[string]int{c.form + ` [name=text][value="` + text + `"]`: 1})
		}
	}
}

func TestTheListIsForMembersWhoWereWelcomed(t *testing.T) {
	g := founded(t)
	look(t, g, "Nia", 403)
	look(t, g, "Pat", 403)
	look(t, g, "nobody", 401)
}
