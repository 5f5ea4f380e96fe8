package sample_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"alongside/app"
	"alongside/app/sample"
	"alongside/fault"
	"alongside/guard"
	"alongside/journal"
	"alongside/journal/memory"
	"alongside/journal/sqlite"
	"alongside/kernel"
	"alongside/kernel/roster"
	"alongside/lang"
	"alongside/rooms/sessions"
	"alongside/web/ui"
)

var sampleNow = time.Date(2026, 11, 20, 15, 4, 5, 0, time.UTC) // a Friday

// houseAt is a house on a store, at an hour.
func houseAt(t testing.TB, store journal.Store, now time.Time) *kernel.House {
	t.Helper()
	house, err := kernel.New(
		store, rooms(), app.Law(), kernel.WithClock(func() time.Time { return now }),
		kernel.WithLog(slog.New(slog.DiscardHandler)),
	)
	if err != nil {
		t.Fatal(err)
	}
	return house
}

// rooms are the parts of the rooms that the kernel takes.
func rooms() (rs []kernel.Room) {
	for _, r := range app.Rooms() {
		rs = append(rs, r.Room)
	}
	return rs
}

// made makes a sample on no store.
func made(t testing.TB, seed byte, now time.Time) (sample.Sample, []journal.Entry) {
	t.Helper()
	s, es, err := sample.Place{Rooms: rooms(), Law: app.Law()}.Make(t.Context(), [32]byte{seed}, now)
	if err != nil || s.Group.ID().Zero() {
		t.Fatal(s, err)
	}
	return s, es
}

// opened is the sample as the first start leaves it, and what was printed.
func opened(t testing.TB, store journal.Store, now time.Time, dir string) (s sample.Sample, house *kernel.House, printed string) {
	t.Helper()
	house = houseAt(t, store, now)
	var out bytes.Buffer
	p := sample.Place{House: house, Store: store, Rooms: rooms(), Law: app.Law(), Data: dir}
	if err := p.Doors(t.Context(), &out, "http://127.0.0.1:8080"); err != nil {
		t.Fatal(err)
	}
	s, err := sample.Kept(filepath.Join(dir, "sample.json"))
	if err != nil {
		t.Fatal(err)
	}
	return s, house, out.String()
}

func lookAt(t testing.TB, house *kernel.House, s sample.Sample, look func(kernel.View, *roster.State, *sessions.State)) {
	t.Helper()
	err := house.Group(s.Group).Read(t.Context(), func(v kernel.View) error {
		look(v, kernel.In[*roster.State](v), kernel.In[*sessions.State](v))
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func written(t testing.TB) (tb sample.Table, names []string, texts, unsigned []kernel.Text) {
	t.Helper()
	tb, err := sample.ReadTable()
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range tb.People {
		names = append(names, p.Name)
	}
	sample.TextsOf(reflect.ValueOf(tb), true, func(x kernel.Text, signed bool) {
		texts = append(texts, x)
		if !signed {
			unsigned = append(unsigned, x)
		}
	})
	if len(texts) < 180 || len(unsigned) < 100 {
		t.Fatalf("only %d texts were found, %d of them unsigned", len(texts), len(unsigned))
	}
	return tb, names, texts, unsigned
}

func TestTheSampleIsACommunityOfFifteenWithMonthsOfTuesdays(t *testing.T) {
	store := memory.New()
	s, house, _ := opened(t, store, sampleNow, t.TempDir())
	if !s.Stands || len(s.Doors) != 5 {
		t.Fatalf("the sample is %+v", s)
	}
	if r, err := journal.Verify(t.Context(), store, s.Group, nil); err != nil || len(r.Pending) > 0 || r.Entries < 500 {
		t.Errorf("verifying: %+v, %v", r, err)
	}
	if left, err := store.Held(t.Context(), s.Group); err != nil || len(left) > 0 {
		t.Errorf("%d wait in the hat, %v", len(left), err)
	}
	lookAt(t, house, s, func(_ kernel.View, r *roster.State, x *sessions.State) {
		sides := map[kernel.Side]int{}
		for _, m := range r.Here() {
			sides[m.Side]++
		}
		if want := (map[kernel.Side]int{kernel.Lived: 11, kernel.Practitioner: 2, kernel.Partner: 2}); !reflect.DeepEqual(sides, want) || len(r.Newcomers()) > 0 {
			t.Errorf("here are %v, %d of them newcomers", sides, len(r.Newcomers()))
		}
		stages := map[sessions.Stage]int{}
		for _, e := range x.Sessions() {
			stages[e.Stage]++
		}
		if want := (map[sessions.Stage]int{sessions.Done: 14, sessions.Off: 1, sessions.Ahead: 1}); !reflect.DeepEqual(stages, want) {
			t.Errorf("the sessions are %v", stages)
		}
	})
}

func TestWhatStaysOfASampleEveningIsWhatWasWritten(t *testing.T) {
	tb, _, _, _ := written(t)
	s, house, _ := opened(t, memory.New(), sampleNow, t.TempDir())
	lookAt(t, house, s, func(_ kernel.View, _ *roster.State, state *sessions.State) {
		all := state.Sessions()
		slices.Reverse(all)
		for i, e := range tb.Evenings {
			x := all[i]
			if d := x.Details(); d.Title != e.Title || d.Care.HardToday != e.Hard || d.Care.Missing() != "" {
				t.Errorf("evening %d is %q, not %q, or lacks %q of its care plan", i, d.Title.Body, e.Title.Body, d.Care.Missing())
			}
			if (e.AmongUs != nil) != (x.Circle() == sessions.LivedOnly) {
				t.Errorf("evening %d is for %s", i, x.Circle())
			}
			if x.Stage != sessions.Done {
				continue
			}
			voted, taken := 0, 0
			for _, c := range x.Cards {
				voted += x.Votes(c.ID)
				if c.Taken {
					taken++
				}
			}
			if len(x.Cards) != len(e.Cards) || voted < 20 || taken > 1 {
				t.Errorf("evening %d has %d cards with %d votes, %d taken back", i, len(x.Cards), voted, taken)
			}
			if x.Totals.Weather == nil || x.Totals.There < 7 || len(x.Totals.Rounds) != len(e.Rounds) || x.Counts.Meals != e.Meals {
				t.Errorf("of evening %d stays %+v", i, x.Totals)
			}
			for _, h := range x.Totals.Rounds {
				if h.Unheard == nil || *h.Unheard != 0 || h.Equality == nil {
					t.Errorf("a round of evening %d: %+v", i, h)
				}
			}
			if len(x.Took(sessions.Facilitator)) != 1 {
				t.Errorf("evening %d has no facilitator", i)
			}
		}
	})
}

func TestTheSampleEndsBeforeNowAndComesAgainOnTuesday(t *testing.T) {
	zone, err := time.LoadLocation("Europe/London")
	if err != nil {
		t.Fatal(err)
	}
	for now, want := range map[string]string{
		"2026-11-20 15:04": "2026-11-24 18:00",
		"2026-11-24 09:00": "2026-11-24 18:00",
		"2026-11-24 19:30": "2026-11-24 18:00",
		"2026-11-25 00:01": "2026-12-01 18:00",
		"2026-11-30 23:59": "2026-12-01 18:00",
		"2026-04-01 12:00": "2026-04-07 18:00", // the clocks changed on the way
		"2026-11-03 12:00": "2026-11-03 18:00",
	} {
		at, err := time.ParseInLocation("2006-01-02 15:04", now, zone)
		if err != nil {
			t.Fatal(err)
		}
		s, house, _ := opened(t, memory.New(), at, t.TempDir())
		lookAt(t, house, s, func(_ kernel.View, _ *roster.State, x *sessions.State) {
			all := x.Sessions()
			next := all[0]
			if got := next.Starts.Time().In(zone).Format("2006-01-02 15:04"); got != want || next.Stage != sessions.Ahead || x.Open() != nil {
				t.Errorf("on %s the next one is on %s, want %s, stage %d", now, got, want, next.Stage)
			}
			if len(next.Agenda()) < 4 || next.Votes(next.Agenda()[len(next.Agenda())-1].ID) == 0 {
				t.Errorf("on %s the next one has no agenda with votes", now)
			}
			for _, e := range all[1:] {
				if local := e.Starts.Time().In(zone); e.Circle() == sessions.Everyone && (local.Weekday() != time.Tuesday || local.Hour() != 18) {
					t.Errorf("%s is no Tuesday at six", local)
				}
			}
		})
		today := kernel.DayOf(at, zone)
		err = house.Group(s.Group).History(t.Context(), 0, func(_ kernel.View, p kernel.Past) error {
			if p.Fact.Day > today {
				t.Errorf("on %s there is %s of %s", now, p.Kind, p.Fact.Day)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

func TestTheSameSeedAndHourMakeTheSameSample(t *testing.T) {
	_, a := made(t, 1, sampleNow)
	_, b := made(t, 1, sampleNow)
	_, c := made(t, 2, sampleNow)
	if !reflect.DeepEqual(a, b) {
		t.Error("two samples of one seed differ")
	}
	if len(a) != len(c) || a[len(a)-1].Sum == c[len(c)-1].Sum {
		t.Error("samples of two seeds are alike, or tell different things")
	}
}

func TestTheDoorsOfTheSampleOpen(t *testing.T) {
	store, dir := memory.New(), t.TempDir()
	s, house, printed := opened(t, store, sampleNow, dir)
	at := "http://127.0.0.1:8080/g/" + s.Group.String() + "/"
	g := house.Group(s.Group)
	for _, d := range s.Doors {
		if !strings.Contains(printed, at+"#"+d.Code+"\n") || !strings.Contains(printed, strings.Join(ui.Fours(d.Code), " ")+"\n") {
			t.Errorf("the door of %s is not in:\n%s", d.As, printed)
		}
		b, _ := json.Marshal(map[string]string{"code": d.Code, "token": strings.Repeat("ab", 20)})
		if _, err := g.Do(t.Context(), kernel.Asked{Name: "members.return", Body: b}); err != nil {
			t.Errorf("%s cannot come back: %v", d.As, err)
		}
	}
	invite := regexp.MustCompile(regexp.QuoteMeta(at) + `members/join/(\d{20})\n`)
	first := invite.FindStringSubmatch(printed)
	_, _, printed = opened(t, store, sampleNow, dir)
	again := invite.FindStringSubmatch(printed)
	if first == nil || again == nil || first[1] == again[1] {
		t.Fatalf("no new invitation in:\n%s", printed)
	}
	house = houseAt(t, store, sampleNow)
	for _, code := range []string{first[1], again[1]} {
		b, _ := json.Marshal(map[string]string{
			"invite": code, "name": "Juniper" + code[:2], "language": "en", "token": strings.Repeat(code[:2], 20), "code": strings.Repeat(code[:4], 5),
		})
		if _, err := house.Group(s.Group).Do(t.Context(), kernel.Asked{Name: "members.join", Body: b}); err != nil {
			t.Errorf("nobody can join: %v", err)
		}
	}
}

func TestADoorOfTheSampleNeverFillsUp(t *testing.T) {
	store, dir := memory.New(), t.TempDir()
	s, house, _ := opened(t, store, sampleNow, dir)
	d := s.Doors[0]
	for i := range 30 {
		b, _ := json.Marshal(map[string]string{"code": d.Code, "token": fmt.Sprintf("%040d", i)})
		if _, err := house.Group(s.Group).Do(t.Context(), kernel.Asked{Name: "members.return", Body: b}); err != nil {
			t.Fatalf("coming in the %dth time: %v", i+1, err)
		}
		if i%5 == 4 {
			_, house, _ = opened(t, store, sampleNow, dir)
		}
	}
	lookAt(t, house, s, func(_ kernel.View, r *roster.State, _ *sessions.State) {
		if _, _, ok := r.Bearer(kernel.Seal(fmt.Sprintf("%040d", 29))); !ok {
			t.Error("the newest device was signed out")
		}
		for _, other := range s.Doors[1:] {
			if m, _ := r.Member(other.Member); len(m.Devices) != 0 {
				t.Errorf("%s has %d devices that nobody holds", m.Name, len(m.Devices))
			}
		}
	})
}

func TestTheFileOfTheSampleIsForTheHostAlone(t *testing.T) {
	dir := t.TempDir()
	opened(t, memory.New(), sampleNow, dir)
	i, err := os.Stat(filepath.Join(dir, "sample.json"))
	if err != nil || i.Mode().Perm() != 0o600 {
		t.Errorf("%v, %v", i.Mode(), err)
	}
	if all, _ := os.ReadDir(dir); len(all) != 1 {
		t.Errorf("%d files lie there", len(all))
	}
}

func TestADoorThatWasLostIsNotShown(t *testing.T) {
	store, dir := memory.New(), t.TempDir()
	s, house, _ := opened(t, store, sampleNow, dir)
	for _, d := range s.Doors[:2] { // the coordinator, who invites, is one of them
		if _, err := house.Group(s.Group).Do(t.Context(), kernel.Asked{Name: "members.leave", By: d.Member}); err != nil {
			t.Fatal(err)
		}
	}
	_, _, printed := opened(t, store, sampleNow, dir)
	if strings.Count(printed, "      code ") != 3 || !strings.Contains(printed, s.Doors[2].Code) || strings.Contains(printed, "/join/") {
		t.Errorf("printed:\n%s", printed)
	}
}

// refusing is a store that takes nothing, or takes it and says otherwise.
type refusing struct {
	*memory.Store
	after bool
}

func (r refusing) Append(ctx context.Context, g journal.GroupID, after uint64, es []journal.Entry, due journal.Day) error {
	if r.after {
		_ = r.Store.Append(ctx, g, after, es, due)
	}
	return io.ErrShortWrite
}

func TestASampleThatBreaksOffIsThereWholeOrNotAtAll(t *testing.T) {
	for _, after := range []bool{false, true} {
		store, dir := memory.New(), t.TempDir()
		s, _, printed := opened(t, refusing{store, after}, sampleNow, dir)
		if s.Stands || !strings.Contains(printed, "cannot be shown") {
			t.Errorf("it stands (%t), and says:\n%s", s.Stands, printed)
		}
		again, house, printed := opened(t, store, sampleNow, dir)
		if !again.Stands || after != (again.Group == s.Group) || strings.Count(printed, "      code ") != 5 {
			t.Errorf("after %t: it stands %t, and says:\n%s", after, again.Stands, printed)
		}
		lookAt(t, house, again, func(_ kernel.View, r *roster.State, _ *sessions.State) {
			if len(r.Here()) != 15 {
				t.Errorf("after %t: %d people are here", after, len(r.Here()))
			}
		})
		n := 0
		for range store.Groups(t.Context()) {
			n++
		}
		if n != 1 {
			t.Errorf("after %t: %d groups stand", after, n)
		}
	}
}

func TestAGroupOfOnesOwnGetsNoSample(t *testing.T) {
	store, dir := memory.New(), t.TempDir()
	s, es := made(t, 3, sampleNow)
	if err := store.Append(t.Context(), s.Group, 0, es, 0); err != nil {
		t.Fatal(err)
	}
	if again, _, printed := opened(t, store, sampleNow, dir); printed != "" || again.Stands {
		t.Errorf("made %+v, printed %q", again, printed)
	}
}

func TestASampleThatWasTakenAwayStaysAway(t *testing.T) {
	store, dir := memory.New(), t.TempDir()
	s, _, _ := opened(t, store, sampleNow, dir)
	if err := store.Drop(t.Context(), s.Group); err != nil {
		t.Fatal(err)
	}
	if _, _, printed := opened(t, store, sampleNow, dir); printed != "" {
		t.Errorf("printed:\n%s", printed)
	}
	for g := range store.Groups(t.Context()) {
		t.Errorf("there is %s again", g)
	}
}

func TestTheGuardFindsNobodyInTheSample(t *testing.T) {
	_, names, texts, _ := written(t)
	known := append(slices.Clone(names), "Alpha", "Omega")
	for _, x := range texts {
		for _, f := range guard.Look(x.Body, known...) {
			t.Errorf("%s %q in: %s", f.Kind, x.Body[f.Start:f.End], x.Body)
		}
	}
}

func TestEveryTextOfTheSampleIsInItsLanguage(t *testing.T) {
	const farsiOnly, arabicOnly = "پچژگکی", "يكىةإ"
	_, _, texts, _ := written(t)
	spoken := map[string]int{}
	for _, x := range texts {
		spoken[x.Lang]++
		if !lang.Known(x.Lang) || strings.TrimSpace(x.Body) == "" || lang.CleanText(x.Body) != x.Body || len([]rune(x.Body)) > 160 {
			t.Errorf("%q is in no language we know, unclean, or long: %s", x.Lang, x.Body)
		}
		rtl := lang.Dir(x.Lang) == "rtl"
		for _, r := range x.Body {
			if unicode.IsLetter(r) && unicode.Is(unicode.Arabic, r) != rtl || unicode.Is(unicode.Latin, r) == rtl && unicode.IsLetter(r) {
				t.Errorf("%q does not belong in %s: %s", r, x.Lang, x.Body)
				break
			}
		}
		if x.Lang == "fa" && strings.ContainsAny(x.Body, arabicOnly) || x.Lang == "ar" && strings.ContainsAny(x.Body, farsiOnly) {
			t.Errorf("these are not the letters of %s: %s", x.Lang, x.Body)
		}
	}
	if spoken["en"] < 60 || spoken["fa"] < 50 || spoken["ar"] < 10 || spoken["fr"] < 10 {
		t.Errorf("spoken are %v", spoken)
	}
}

// wordIn reports whether a word stands in a text, in any case.
func wordIn(text, word string) bool {
	return slices.Contains(strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsMark(r) && r != '\u200c'
	}), strings.ToLower(word))
}

func TestNobodysNameStandsInAnUnsignedText(t *testing.T) {
	_, names, _, unsigned := written(t)
	for _, x := range unsigned {
		for _, n := range names {
			if wordIn(x.Body, n) {
				t.Errorf("%s is named in: %s", n, x.Body)
			}
		}
	}
}

// frightening are the words of safety.md, point 21.
var frightening = map[string]string{
	"en": `interview interviews screening statement statements evidence claim claims claimed case cases report reports
		reported appeal appeals boat boats ship sea seas island islands fence fences key keys uniform uniforms queue queues owl owls`,
	"fa": `مصاحبه غربالگری اظهارات اظهارنامه مدرک مدارک ادعا پرونده پرونده‌ها گزارش تجدیدنظر قایق کشتی دریا جزیره حصار نرده
		کلید یونیفرم لباس‌فرم صف جغد`,
	"ar": `مقابلة فحص إفادة دليل أدلة ادعاء قضية ملف تقرير استئناف قارب قوارب سفينة بحر البحر جزيرة سياج مفتاح زي طابور بومة`,
	"fr": `entretien entretiens audition déclaration preuve preuves dossier dossiers rapport rapports recours bateau bateaux mer
		île îles clôture clé clés clef uniforme uniformes queue queues file hibou chouette`,
}

func TestNothingInTheSampleFrightens(t *testing.T) {
	_, _, texts, _ := written(t)
	for _, x := range texts {
		for _, w := range strings.Fields(frightening[x.Lang]) {
			if wordIn(x.Body, w) {
				t.Errorf("%q frightens: %s", w, x.Body)
			}
		}
	}
	if !wordIn("The Sea.", "sea") || wordIn("season", "sea") {
		t.Error("the test does not see a word that stands there")
	}
}

func TestTheSampleIsQuickOnSQLite(t *testing.T) {
	dir := t.TempDir()
	store, err := sqlite.Open(filepath.Join(dir, "alongside.db"), [32]byte{7})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = store.Close() }()
	start := time.Now()
	s, house, _ := opened(t, store, sampleNow, dir)
	took := time.Since(start)
	start = time.Now()
	_, _, printed := opened(t, store, sampleNow, dir)
	t.Logf("made in %s, shown again in %s:\n%s", took, time.Since(start), printed)
	if took > 10*time.Second { // a bound for crowded machines; usually well under one second
		t.Errorf("making the sample took %s", took)
	}
	if r, err := journal.Verify(t.Context(), store, s.Group, nil); err != nil {
		t.Error(err)
	} else {
		t.Logf("%d entries, %d erased", r.Entries, r.Erased)
	}
	house.Tend(t.Context())
	if err := house.Group(s.Group).Read(t.Context(), func(kernel.View) error { return nil }); fault.Of(err) != nil {
		t.Error(err)
	}
}

func BenchmarkMakingTheSample(b *testing.B) {
	for b.Loop() {
		made(b, 1, sampleNow)
	}
}
