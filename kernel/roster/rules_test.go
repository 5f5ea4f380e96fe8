package roster_test

import (
	"regexp"
	"strings"
	"testing"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roomtest"
	"alongside/kernel/roster"
)

// Those in the tables: the founder came with fact 1, the others behind.
var (
	lemon = roomtest.Member(1)
	olive = roomtest.Member(2)
	fern  = roomtest.Member(3)
	goner = roomtest.Member(4)
)

func joined(n int, name string, founder bool) kernel.Fact {
	j := roster.Joined{Side: kernel.Lived, Steps: 1, Language: "en", Picture: "olive", Founder: founder}
	j.Words.Name = name
	return roomtest.Fact(n, journal.MemberID{}, j)
}

func code(n int, m journal.MemberID, secret string) kernel.Fact {
	is := roster.CodeGiven{Member: m}
	is.Words.Code = kernel.Seal(secret)
	return roomtest.Fact(n, journal.MemberID{}, is)
}

func device(n int, m journal.MemberID, secret string) kernel.Fact {
	is := roster.DeviceAdded{Member: m}
	is.Words.Token = kernel.Seal(secret)
	return roomtest.Fact(n, journal.MemberID{}, is)
}

func invited(n int, secret string, is roster.Invited) kernel.Fact {
	is.Words.Secret = kernel.Seal(secret)
	if is.Side == "" {
		is.Side = kernel.Lived
	}
	if is.Until == 0 {
		is.Until = roomtest.Today() + 1
	}
	return roomtest.Fact(n, journal.MemberID{}, is)
}

func vouched(n int, by, of journal.MemberID, day journal.Day) kernel.Fact {
	is := roster.Vouched{}
	is.Words.Member = of
	f := roomtest.Fact(n, by, is)
	f.Day = day
	return f
}

// here are the facts behind which every table begins.
func here(more ...kernel.Fact) []kernel.Fact {
	founded := roster.Founded{Languages: []roster.Language{"en"}, Zone: "Europe/London"}
	return append([]kernel.Fact{
		roomtest.Fact(90, journal.MemberID{}, founded),
		joined(1, "Lemon", true), joined(2, "Olive tree", false), joined(3, "Fern", false), joined(4, "Goner", false),
		roomtest.Fact(91, journal.MemberID{}, roster.Welcomed{Member: olive}),
		code(10, olive, "code of olive 000000000"), device(11, olive, "token of olive 0000000"),
		code(12, lemon, "code of lemon 000000000"), device(13, lemon, "token of lemon 0000000"),
		roomtest.Fact(92, goner, roster.Left{}),
	}, more...)
}

const session = 77

func there(m ...journal.MemberID) kernel.Meeting {
	return kernel.Meeting{Session: roomtest.ID(session), Day: roomtest.Today(), Here: func(id journal.MemberID) bool {
		for _, x := range m {
			if x == id {
				return true
			}
		}
		return false
	}}
}

// rule is a line of a table: given facts, when command, then a fact or a fault.
type rule struct {
	name    string
	given   []kernel.Fact
	meeting kernel.Meeting
	by      journal.MemberID
	command string
	body    string
	want    any        // the fact, or those of Several; nil: nothing changes
	fault   fault.Kind // with
	field   string
	says    string // in the words of the fault
}

func (r rule) check(t *testing.T) {
	tr := roomtest.Trial(t, kernel.Law{Meeting: func(kernel.View) kernel.Meeting { return r.meeting }}, roster.Room())
	for _, f := range r.given {
		if err := tr.Apply(f); err != nil {
			t.Fatal(err)
		}
	}
	ask := kernel.Ask{ID: roomtest.ID(1000), By: r.by, Day: roomtest.Today(), Language: "en"}
	got, err := tr.Decide(ask, "members."+r.command, []byte(r.body))
	if r.fault != 0 {
		f := fault.Of(err)
		if f == nil || f.Kind != r.fault || f.Field != r.field || !strings.Contains(f.Words.In("en"), r.says) {
			t.Errorf("%v, want kind %d at %q saying %q", err, r.fault, r.field, r.says)
		}
		return
	}
	if err != nil {
		t.Fatal(err)
	}
	if a, b := written(got), written(r.want); a != b {
		t.Errorf("decided\n%s, want\n%s", a, b)
	}
}

var via = regexp.MustCompile(`via:[0-9a-f]+`)

// written is a fact without what only memory knows of it.
func written(is any) string { return via.ReplaceAllString(roomtest.Dump(is), "") }

func checkAll(t *testing.T, rules []rule) {
	t.Helper()
	for _, r := range rules {
		t.Run(r.name, r.check)
	}
}

func renamed(name string, p roster.Picture) roster.Renamed {
	r := roster.Renamed{Picture: p}
	r.Words.Name = name
	return r
}

func TestNamesAreUnlikeEachOther(t *testing.T) {
	rules := []rule{
		{name: "a new name", body: `{"name":"Sun flower"}`, want: renamed("Sun flower", "")},
		{name: "put into shape", body: `{"name":"  Sun   ﬂower "}`, want: renamed("Sun flower", "")},
		{name: "in Persian", body: `{"name":"گل سرخ"}`, want: renamed("گل سرخ", "")},
		{name: "a picture alone", body: `{"picture":"kite"}`, want: renamed("Fern", "kite")},
		{name: "one's own once more", body: `{"name":"Fern","picture":"olive"}`, want: nil},
		{name: "one's own in other letters", body: `{"name":"FERN"}`, want: renamed("FERN", "")},
		{name: "another's", body: `{"name":"Lemon"}`, fault: fault.Invalid, field: "name"},
		{name: "another's in capitals", body: `{"name":"LEMON"}`, fault: fault.Invalid, field: "name"},
		{name: "another's with a Cyrillic letter", body: `{"name":"Lemоn"}`, fault: fault.Invalid, field: "name"},
		{name: "another's in wide letters", body: `{"name":"Ｌｅｍｏｎ"}`, fault: fault.Invalid, field: "name"},
		{name: "another's without the blank", body: `{"name":"Olivetree"}`, fault: fault.Invalid, field: "name"},
		{name: "of someone who left", body: `{"name":"Goner"}`, want: renamed("Goner", "")},
		{name: "nothing that can be seen", body: `{"name":"\u200b\u2060"}`, want: nil},
		{name: "too long", body: `{"name":"` + strings.Repeat("a", 33) + `"}`, fault: fault.Invalid, field: "name"},
		{name: "as long as may be", body: `{"name":"` + strings.Repeat("ب", 32) + `"}`, want: renamed(strings.Repeat("ب", 32), "")},
		{name: "an unknown picture", body: `{"picture":"owl"}`, fault: fault.Invalid, field: "picture", says: "thistle"},
	}
	for i := range rules {
		rules[i].given, rules[i].by, rules[i].command = here(), fern, "rename"
		if rules[i].name == "nothing that can be seen" {
			rules[i].fault, rules[i].field = fault.Invalid, "name"
		}
	}
	checkAll(t, rules)
}

func TestVouchingTakesTwoWhoAreThere(t *testing.T) {
	yesterday := roomtest.Today() - 1
	first := roster.Vouched{}
	first.Words.Member = olive
	second := roster.CodeGiven{Member: olive}
	second.Erased = []journal.ID{roomtest.ID(20), roomtest.ID(10)}
	second.Words.Code = kernel.Seal("9999 8888 7777 6666 5555")
	body := `{"member":"` + olive.String() + `","secret":"9999 8888 7777 6666 5555"}`
	both := there(lemon, fern)
	checkAll(t, []rule{
		{name: "who is not there cannot", given: here(), meeting: there(fern), by: lemon, command: "vouch", body: body, fault: fault.Forbidden},
		{name: "nor without a session", given: here(), by: lemon, command: "vouch", body: body, fault: fault.Forbidden},
		{name: "the first only vouches", given: here(), meeting: both, by: lemon, command: "vouch", body: body, want: first},
		{
			name: "the same twice is once", given: here(vouched(20, lemon, olive, roomtest.Today())), meeting: both, by: lemon,
			command: "vouch", body: body, want: nil,
		},
		{
			name: "the second makes a code and ends the old one", given: here(vouched(20, lemon, olive, roomtest.Today())), meeting: both,
			by: fern, command: "vouch", body: body, want: second,
		},
		{
			name: "yesterday does not count", given: here(vouched(20, lemon, olive, yesterday)), meeting: both,
			by: fern, command: "vouch", body: body, want: first,
		},
		{
			name: "who vouched yesterday may again", given: here(vouched(20, lemon, olive, yesterday)), meeting: both,
			by: lemon, command: "vouch", body: body, want: first,
		},
		{
			name: "for somebody else does not count", given: here(vouched(20, lemon, fern, roomtest.Today())), meeting: both,
			by: fern, command: "vouch", body: body, want: first,
		},
		{
			name: "not for oneself", given: here(), meeting: both, by: lemon, command: "vouch",
			body: `{"member":"` + lemon.String() + `"}`, fault: fault.Invalid, field: "member",
		},
		{
			name: "not for who left", given: here(), meeting: both, by: lemon, command: "vouch",
			body: `{"member":"` + goner.String() + `"}`, fault: fault.Invalid, field: "member",
		},
	})
}

func TestSmallRules(t *testing.T) {
	side := `{"side":"partner","secret":"7777 7777 7777 7777 7777"}`
	end := roster.DeviceEnded{Device: roomtest.ID(11)}
	end.Erased = []journal.ID{roomtest.ID(11)}
	one := roster.Invited{Side: kernel.Partner, Steps: 1, Uses: 1, Days: 1, Until: roomtest.Today() + 1}
	one.Steps = 2 // one more than the founder, who came at one
	one.Words.Secret = kernel.Seal("77777777777777777777")
	device := func(n int) string { return `{"device":"` + roomtest.ID(n).String() + `"}` }
	checkAll(t, []rule{
		{name: "an invitation is for one and a day", given: here(), by: lemon, command: "invite", body: side, want: one},
		{
			name: "an unknown side lists them", given: here(), by: lemon, command: "invite", body: `{"side":"friend"}`,
			fault: fault.Invalid, field: "side", says: "lived, practitioner, partner",
		},
		{name: "too many uses", given: here(), by: lemon, command: "invite", body: `{"side":"lived","uses":201}`, fault: fault.Invalid, field: "uses"},
		{name: "too many days", given: here(), by: lemon, command: "invite", body: `{"side":"lived","days":8}`, fault: fault.Invalid, field: "days"},
		{name: "a language nobody knows", given: here(), by: lemon, command: "set_language", body: `{"language":"xx"}`, fault: fault.Invalid, field: "language"},
		{name: "the language it is", given: here(), by: lemon, command: "set_language", body: `{"language":"en"}`, want: nil},
		{name: "another language", given: here(), by: lemon, command: "set_language", body: `{"language":"fa"}`, want: roster.LanguageSet{Language: "fa"}},
		{name: "one's own device ends", given: here(), by: olive, command: "end_device", body: device(11), want: end},
		{name: "another's does not", given: here(), by: olive, command: "end_device", body: device(13), fault: fault.NotFound},
		{name: "nor what is none", given: here(), by: olive, command: "end_device", body: device(2), fault: fault.NotFound},
		{
			name: "a newcomer is welcomed", given: here(), by: lemon, command: "welcome", body: `{"member":"` + fern.String() + `"}`,
			want: roster.Welcomed{Member: fern},
		},
		{name: "once is enough", given: here(), by: lemon, command: "welcome", body: `{"member":"` + olive.String() + `"}`, want: nil},
		{
			name: "who left is not welcomed", given: here(), by: lemon, command: "welcome", body: `{"member":"` + goner.String() + `"}`,
			fault: fault.Invalid, field: "member",
		},
		{name: "an unknown code", given: here(), command: "return", body: `{"code":"0000 0000 0000 0000 0000"}`, fault: fault.Invalid, field: "code"},
		{name: "no code at all", given: here(), command: "return", body: `{}`, fault: fault.Invalid, field: "code"},
		{
			name: "founded twice", given: here(), command: "found",
			body: `{"name":"x","languages":["en"],"founder":{"name":"New","side":"lived","language":"en"}}`, fault: fault.Conflict,
		},
		{
			name: "a zone that is none", command: "found", fault: fault.Invalid, field: "zone",
			body: `{"name":"x","languages":["en"],"zone":"Mars/Dune","founder":{"name":"New","side":"lived","language":"en"}}`,
		},
		{
			name: "a founder without a name", command: "found", fault: fault.Invalid, field: "founder.name",
			body: `{"name":"x","languages":["en"],"founder":{"name":" ","side":"lived","language":"en"}}`,
		},
		{
			name: "a group without a name", command: "found", fault: fault.Invalid, field: "name",
			body: `{"name":"  ","languages":["en"],"founder":{"name":"New","side":"lived","language":"en"}}`,
		},
	})
}

func TestInvitationsAreSpent(t *testing.T) {
	today := roomtest.Today()
	join := `{"invite":"invitation 0000000000","name":"Sun","language":"en"}`
	comes := func(side kernel.Side, steps int) any {
		j := roster.Joined{Side: side, Steps: steps, Language: "en", Picture: "thistle"}
		j.Words.Name = "Sun"
		m := journal.MemberID(roomtest.ID(1000))
		return kernel.Several{j, roster.CodeGiven{Member: m}, roster.DeviceAdded{Member: m}}
	}
	rules := []rule{
		{name: "one use", given: here(invited(30, "invitation 0000000000", roster.Invited{Uses: 1, Days: 1, Steps: 3})), want: comes(kernel.Lived, 3)},
		{name: "the side comes with it", given: here(invited(30, "invitation 0000000000", roster.Invited{Uses: 1, Days: 1, Side: kernel.Partner})), want: comes(kernel.Partner, 0)},
		{name: "used up", given: here(invited(30, "invitation 0000000000", roster.Invited{Uses: 1, Steps: 1}), joined(31, "Rain", false)), fault: fault.Gone},
		{
			name: "used up beside one for many", fault: fault.Gone, given: here(
				invited(29, "invitation for many", roster.Invited{Uses: 60, Steps: 1}),
				invited(30, "invitation 0000000000", roster.Invited{Uses: 1, Steps: 1}), joined(31, "Rain", false),
			),
		},
		{name: "two uses, one left", given: here(invited(30, "invitation 0000000000", roster.Invited{Uses: 2, Steps: 1}), joined(31, "Rain", false)), want: comes(kernel.Lived, 1)},
		{name: "the last day", given: here(invited(30, "invitation 0000000000", roster.Invited{Uses: 1, Until: today})), want: comes(kernel.Lived, 0)},
		{name: "a day too late", given: here(invited(30, "invitation 0000000000", roster.Invited{Uses: 9, Until: today - 1})), fault: fault.Gone},
		{name: "while its session is open", given: here(invited(30, "invitation 0000000000", roster.Invited{Uses: 9, Session: roomtest.ID(session)})), meeting: there(), want: comes(kernel.Lived, 0)},
		{name: "after its session closed", given: here(invited(30, "invitation 0000000000", roster.Invited{Uses: 9, Session: roomtest.ID(session)})), fault: fault.Gone},
		{name: "in another session", given: here(invited(30, "invitation 0000000000", roster.Invited{Uses: 9, Session: roomtest.ID(5)})), meeting: there(), fault: fault.Gone},
		{name: "never made", given: here(), fault: fault.Gone},
		{name: "a name that is taken", given: here(invited(30, "invitation 0000000000", roster.Invited{Uses: 9}), joined(31, "SUN", false)), fault: fault.Invalid, field: "name"},
	}
	for i := range rules {
		rules[i].command, rules[i].body = "join", join
	}
	checkAll(t, rules)
}
