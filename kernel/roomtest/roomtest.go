// Package roomtest is the contract of a room as a test, which every room runs,
// and what tests of rooms need: groups, clocks and dice that do the same each time.
//
// It promises that a room that passes folds every history of its testdata, with
// and without words, and that its rules only look. It does not know what a room is for.
package roomtest

import (
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roster"
)

// Run checks that a room keeps its contract. It reads testdata/history/*.jsonl,
// of which every room has one a release; none is ever taken away.
func Run(t *testing.T, room kernel.Room) {
	t.Helper()
	if _, err := kernel.New(nil, withRoster([]kernel.Room{room}), kernel.Law{}); err != nil {
		t.Fatalf("the room does not register: %v", err)
	}
	files, err := filepath.Glob("testdata/history/*.jsonl")
	if err != nil || len(files) == 0 {
		t.Fatalf("no testdata/history/*.jsonl (%v)", err)
	}
	told := map[string]bool{}
	for _, file := range files {
		lines := readHistory(t, file)
		for _, l := range lines {
			told[l.Kind] = true
		}
		t.Run(filepath.Base(file), func(t *testing.T) { checkHistory(t, room, lines) })
	}
	for _, k := range room.Kinds {
		if !told[k.Name] {
			t.Errorf("no history has %s", k.Name)
		}
	}
	t.Run("any facts in any order", func(t *testing.T) { checkAnyOrder(t, room) })
	t.Run("rules only look", func(t *testing.T) { checkRules(t, room, readHistory(t, files[len(files)-1])) })
}

// checkHistory folds a history twice with its words, and once without.
func checkHistory(t *testing.T, room kernel.Room, lines []line) {
	var first, bare string
	look := func(to *string) func(kernel.View, kernel.State) error {
		return func(v kernel.View, s kernel.State) error {
			checkDeeds(t, room, s)
			*to = Dump(s)
			return nil
		}
	}
	s := store(t, room, lines, asKept)
	if err := fold(t, room, s, look(&first)); err != nil {
		t.Fatalf("the history no longer folds: %v", err)
	}
	var second string
	if err := fold(t, room, s, look(&second)); err != nil || first != second {
		t.Errorf("folded twice, the state differs (%v):\n%s\n%s", err, first, second)
	}
	if err := fold(t, room, store(t, room, lines, nothing), look(&bare)); err != nil {
		t.Fatalf("the history does not fold without its words: %v", err)
	}
	if c, seen := shows(bare, canaries(lines)); seen {
		t.Errorf("%q is seen although all words are gone", c)
	}
	checkForgetting(t, room, lines)
}

// checkForgetting erases all words of a history after they were folded: nothing of
// them may be left, and what falls due and what is told must be as though they had
// never been there.
func checkForgetting(t *testing.T, room kernel.Room, lines []line) {
	var state, bare kernel.State
	keep := func(to *kernel.State) func(kernel.View, kernel.State) error {
		return func(_ kernel.View, s kernel.State) error { *to = s; return nil }
	}
	if err := fold(t, room, store(t, room, lines, all), keep(&state)); err != nil {
		t.Fatal(err)
	}
	if err := fold(t, room, store(t, room, lines, nothing), keep(&bare)); err != nil {
		t.Fatal(err)
	}
	for _, l := range lines {
		if len(l.Words) > 0 {
			state.Forget(l.ID)
		}
	}
	if c, seen := shows(Dump(state), canaries(lines)); seen {
		t.Errorf("%q is seen although it was forgotten", c)
	}
	if a, ok := state.(kernel.Tidier); ok && a.Due() != bare.(kernel.Tidier).Due() {
		t.Errorf("due %v after forgetting all words, %v where they never were", a.Due(), bare.(kernel.Tidier).Due())
	}
	if a, ok := state.(kernel.Teller); ok && Dump(a.Tell()) != Dump(bare.(kernel.Teller).Tell()) {
		t.Errorf("after forgetting all words the room tells other deeds")
	}
}

// checkDeeds checks that what a room tells is declared.
func checkDeeds(t *testing.T, room kernel.Room, s kernel.State) {
	teller, ok := s.(kernel.Teller)
	if !ok {
		if len(room.Deeds) > 0 {
			t.Errorf("deeds are declared, and nobody tells them")
		}
		return
	}
	for _, d := range teller.Tell() {
		if !slices.Contains(room.Deeds, d.Name) {
			t.Errorf("deed %q is not declared", d.Name)
		}
	}
}

// checkAnyOrder applies facts that make no sense: Apply takes any history, always
// in the same way, and leaves the facts as they are.
func checkAnyOrder(t *testing.T, room kernel.Room) {
	ids := make([]journal.ID, 12)
	for i := range ids {
		ids[i] = ID(i + 1)
	}
	run := func() string {
		f := newFiller(slices.Clone(ids))
		s := room.New()
		for range 3000 {
			fact := f.fact(room.Kinds)
			before := Dump(fact)
			s.Apply(fact)
			if Dump(fact) != before {
				t.Fatalf("Apply changes the fact %s", before)
			}
			if f.IntN(6) == 0 {
				s.Forget(f.id())
			}
		}
		checkDeeds(t, room, s)
		if d, ok := s.(kernel.Tidier); ok {
			d.Due()
		}
		return Dump(s)
	}
	if a, b := run(), run(); a != b {
		t.Errorf("the same facts, applied twice from scratch, make two states")
	}
	room.New().Apply(kernel.Fact{ID: ID(1)}) // of a kind that nobody knows
}

// checkRules gives every command at random, again and again, over a history that
// grows: a rule says the same twice, and changes nothing.
func checkRules(t *testing.T, room kernel.Room, lines []line) {
	law := kernel.Law{Meeting: func(kernel.View) kernel.Meeting {
		return kernel.Meeting{Session: ID(1), Day: Today(), Here: func(journal.MemberID) bool { return true }}
	}}
	tr := Trial(t, law, room)
	f := newFiller(nil)
	for _, l := range lines {
		if _, known := tr.View().Roster().Person(l.By); room.Name != roster.Name && !known && !l.By.Zero() {
			j := roster.Joined{Side: kernel.Lived, Language: "en", Founder: true}
			if err := tr.Apply(kernel.Fact{ID: l.By.ID(), Day: l.Day, Is: j}); err != nil {
				t.Fatal(err)
			}
			f.ids = append(f.ids, l.By.ID())
		}
	}
	for _, fact := range decoded(t, room, lines) {
		if err := tr.Apply(fact); err != nil {
			t.Fatal(err)
		}
		f.ids = append(f.ids, fact.ID)
		for _, c := range room.Commands {
			checkRule(t, tr, f, c)
		}
	}
}

func checkRule(t *testing.T, tr *kernel.Trial, f *filler, c kernel.Command) {
	t.Helper()
	body := reflect.New(c.Type()).Elem()
	for i := range body.NumField() {
		f.fill(body.Field(i))
	}
	a := kernel.Ask{ID: ID(0x7000 + f.IntN(99)), Day: Today(), Language: "en"}
	if p := f.id(); c.Who != kernel.Anybody || f.IntN(2) == 0 {
		a.By = journal.MemberID(p)
	}
	if _, known := tr.View().Roster().Person(a.By); !known {
		if c.Who != kernel.Anybody {
			return // the door does not let them through
		}
		a.By = journal.MemberID{}
	}
	state := kernel.In[kernel.State](tr.View())
	before := Dump(state)
	one, err1 := tr.Decide(a, c.Name, JSON(t, body.Interface()))
	two, err2 := tr.Decide(a, c.Name, JSON(t, body.Interface()))
	if Dump(one) != Dump(two) || (err1 == nil) != (err2 == nil) || err1 != nil && err1.Error() != err2.Error() {
		t.Errorf("%s is decided in two ways: %s %v\n%s %v", c.Name, Dump(one), err1, Dump(two), err2)
	}
	if Dump(state) != before {
		t.Errorf("%s changes the state while it is decided", c.Name)
	}
}

// decoded are the facts of a history.
func decoded(t *testing.T, room kernel.Room, lines []line) (facts []kernel.Fact) {
	t.Helper()
	h, err := kernel.New(store(t, room, lines, asKept), withRoster([]kernel.Room{room}), kernel.Law{}, kernel.WithLog(Quiet()))
	if err != nil {
		t.Fatal(err)
	}
	err = h.Group(historyGroup).History(t.Context(), 0, func(_ kernel.View, p kernel.Past) error {
		if p.Fact.Is != nil {
			facts = append(facts, p.Fact)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return facts
}
