package decisions

import (
	"slices"
	"strings"
	"testing"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roomtest"
	"alongside/kernel/roster"
)

func TestWhatIsProposedIsLookedAt(t *testing.T) {
	h := newHall(t)
	long := strings.Repeat("x", textMost+1)
	for _, c := range []struct {
		name, field string
		b           body
	}{
		{"nothing said", "text", body{"way": "consent"}},
		{"too long", "text", body{"text": long, "way": "consent"}},
		{"no way", "way", body{"text": "x"}},
		{"an unknown way", "way", body{"text": "x", "way": "majority"}},
		{"choices without dots", "options", body{"text": "x", "way": "consent", "options": []string{"a", "b"}}},
		{"dots without choices", "options", body{"text": "x", "way": "dots"}},
		{"one choice", "options", body{"text": "x", "way": "dots", "options": []string{"a", ""}}},
		{"nine choices", "options", body{"text": "x", "way": "dots", "options": strings.Split("abcdefghi", "")}},
		{"the same choice", "options", body{"text": "x", "way": "dots", "options": []string{"a", "A"}}},
		{"a long choice", "options", body{"text": "x", "way": "dots", "options": []string{"a", long[:optionMost+1]}}},
		{"because of nothing", "about", body{"text": "x", "way": "consent", "about": []body{{"room": "pins", "id": roomtest.ID(9)}}}},
		{"because of a person", "about", body{"text": "x", "way": "consent", "about": []body{{"room": "members", "id": h.ben}}}},
		{"answers that show", "open", body{"text": "x", "way": "consent", "open": true}},
	} {
		t.Run(c.name, func(t *testing.T) { h.refused(h.ana, "decisions.propose", c.b, fault.Invalid, c.field) })
	}
	first := h.propose("We meet at six")
	twice := []body{{"room": "decisions", "id": first}, {"room": "decisions", "id": first}}
	h.refused(h.ana, "decisions.propose", body{"text": "x", "way": "consent", "about": twice}, fault.Invalid, "about")
	d := h.one(h.do(h.ana, "decisions.propose", body{"text": "x", "way": "dots", "options": []string{" a ", "", "b"}, "about": twice[:1]}))
	if d.Count != 2 || len(d.Options()) != 2 || len(d.About) != 1 {
		t.Errorf("%+v", d)
	}
}

func TestAnswersAreLookedAt(t *testing.T) {
	h := newHall(t)
	d, dots := h.propose("We meet at six"), h.dots("lentils", "bread", "soup")
	for _, c := range []struct {
		name, command, field string
		kind                 fault.Kind
		b                    body
	}{
		{"no stance", "answer", "stance", fault.Invalid, body{"decision": d}},
		{"a reason that would be erased", "answer", "reason", fault.Invalid, body{"decision": d, "stance": "object", "reason": "the bus"}},
		{"of nothing", "answer", "decision", fault.Invalid, body{"decision": roomtest.ID(9), "stance": "agree"}},
		{"a stance to dots", "answer", "", fault.Conflict, body{"decision": dots, "stance": "agree"}},
		{"dots on a proposal", "dots", "", fault.Conflict, body{"decision": d, "dots": []body{{"option": 1, "n": 1}}}},
		{"too many dots", "dots", "dots", fault.Invalid, body{"decision": dots, "dots": []body{{"option": 1, "n": 2}, {"option": 2, "n": 2}}}},
		{"endless dots", "dots", "dots", fault.Invalid, body{"decision": dots, "dots": []body{{"option": 1, "n": 1 << 62}, {"option": 2, "n": 1 << 62}}}},
		{"fewer than no dots", "dots", "dots", fault.Invalid, body{"decision": dots, "dots": []body{{"option": 1, "n": -1}}}},
		{"no such choice", "dots", "dots", fault.Invalid, body{"decision": dots, "dots": []body{{"option": 4, "n": 1}}}},
		{"a choice twice", "dots", "dots", fault.Invalid, body{"decision": dots, "dots": []body{{"option": 1, "n": 1}, {"option": 1, "n": 1}}}},
		{"an objection to dots", "object", "", fault.Conflict, body{"decision": dots}},
		{"an unknown picture", "object", "pictures", fault.Invalid, body{"decision": d, "pictures": []string{"owl"}}},
	} {
		t.Run(c.name, func(t *testing.T) { h.refused(h.ana, "decisions."+c.command, c.b, c.kind, c.field) })
	}
	h.do(h.ana, "decisions.dots", body{"decision": dots, "dots": []string{"1:2", "2:1", "3:0"}})
	if a := h.one(dots).AnswerOf(h.ana); a == nil || !slices.Equal(a.Dots, []Dot{{1, 2}, {2, 1}}) {
		t.Errorf("%+v", a)
	}
	h.refused(h.ana, "decisions.dots", body{"decision": dots, "dots": []string{"1:many"}}, fault.Invalid, "dots")
}

func TestAHiddenAnswerIsWrittenForNobody(t *testing.T) {
	h := newHall(t)
	d := h.propose("We meet at six")
	for_ := func(id journal.ID) error {
		_, err := h.Group.Group.Do(t.Context(), kernel.Asked{
			Name: "decisions.answer", By: h.ana, For: h.ben, Body: roomtest.JSON(t, body{"decision": id, "stance": "agree"}),
		})
		return err
	}
	if err := for_(d); fault.KindOf(err) != fault.Forbidden {
		t.Error(err)
	}
	h.law.rules["ask_openly"] = kernel.Rule{}
	openly := h.do(h.ana, "decisions.propose", body{"text": "Do we sing?", "way": "consent", "open": true})
	if err := for_(openly); err != nil {
		t.Error(err)
	}
	if a := h.one(openly).AnswerOf(h.ben); a == nil || a.Stance != Agree {
		t.Errorf("%+v", a)
	}
}

func TestHowManyMustAnswer(t *testing.T) {
	counts := func(all ...int) (were []kernel.Gathering) {
		for i, n := range all {
			were = append(were, kernel.Gathering{Day: journal.Day(i), Count: n})
		}
		return were
	}
	for _, c := range []struct {
		share              float64
		may                int
		were               []kernel.Gathering
		usual, needs, less int
	}{
		{0.5, 12, nil, 12, 6, 3},
		{0.5, 12, counts(8, 8, 8), 8, 4, 3},
		{0.5, 12, counts(1, 1, 9, 8, 7, 9, 8, 7), 8, 4, 3},
		{0.5, 12, counts(7), 7, 4, 3},
		{0.66, 9, counts(9), 9, 6, 3},
		{0.66, 20, counts(20), 20, 14, 7},
		{1.0 / 3, 3, counts(3), 3, 1, 1},
		{2.0 / 3, 9, counts(9), 9, 6, 3},
		{1, 4, counts(30), 4, 4, 3},
		{1, 2, counts(30), 2, 2, 2},
		{0, 5, counts(5), 5, 1, 1},
		{0.5, 0, nil, 1, 1, 1},
		{0.5, 5, counts(0, 0), 1, 1, 1},
	} {
		l := &law{were: c.were}
		u := usual(asGroup{l}, c.may)
		if n := quorum(c.share, u); u != c.usual || n != c.needs || smaller(n, c.may) != c.less {
			t.Errorf("%+v: %d usually, %d must answer, %d of a smaller circle", c, u, n, smaller(n, c.may))
		}
	}
}

// asGroup is a group of which only the law is known.
type asGroup struct{ *law }

func (asGroup) Roster() kernel.Roster            { return roster.New() }
func (g asGroup) Rule(act string) kernel.Rule    { return g.rules[act] }
func (g asGroup) Gatherings() []kernel.Gathering { return g.were }
func (g asGroup) Meeting() kernel.Meeting        { return g.open }

func TestWhenItMayBeClosed(t *testing.T) {
	const asked = journal.Day(100)
	on := func(d journal.Day) kernel.Gathering { return kernel.Gathering{Day: d, Count: 4} }
	for _, c := range []struct {
		name  string
		days  int
		again bool
		were  []kernel.Gathering
		open  journal.Day
		from  journal.Day // on which it may be closed first
	}{
		{"a week, and a session meanwhile", 7, false, []kernel.Gathering{on(103)}, 0, 107},
		{"the session of the same evening does not count", 7, false, []kernel.Gathering{on(100)}, 0, 128},
		{"nor does one that was open when it was asked", 7, false, nil, 100, 128},
		{"an open session of a later day does", 7, false, nil, 107, 107},
		{"no session at all", 7, false, nil, 0, 128},
		{"no session, and many days", 40, false, nil, 0, 140},
		{"a session, and no days", 0, false, []kernel.Gathering{on(101)}, 0, 100},
		{"one more session needs no days", 7, true, []kernel.Gathering{on(101)}, 0, 100},
		{"one more session, and there is none", 7, true, nil, 0, 128},
	} {
		l := &law{rules: map[string]kernel.Rule{"decide": {Days: c.days}}, were: c.were}
		if c.open != 0 {
			l.open = kernel.Meeting{Session: roomtest.ID(1), Day: c.open}
		}
		d := &Decision{asked: asked, again: c.again}
		w := d.Window(asGroup{l})
		for day := asked; day < asked+60; day++ {
			if may := day >= c.from; w.On(day) != may || (w.Fault(day) == nil) != may {
				t.Errorf("%s: on day %d it may be closed: %v", c.name, day, w.On(day))
			}
		}
	}
}

func TestWhatAnswersComeTo(t *testing.T) {
	for _, c := range []struct {
		name       string
		s          Stances
		objections int
		want       Outcome
	}{
		{"all agree", Stances{Agree: 4}, 0, Agreed},
		{"a worry does not stop it", Stances{Agree: 1, Concern: 3}, 0, Agreed},
		{"standing aside counts as an answer", Stances{Agree: 1, Aside: 3}, 0, Agreed},
		{"an objection stops it", Stances{Agree: 9, Object: 1}, 0, Objected},
		{"so does one without a name", Stances{Agree: 9}, 1, Objected},
		{"an objection stops it where few answered", Stances{Object: 1}, 0, Objected},
		{"too few", Stances{Agree: 3}, 0, TooFew},
		{"nobody says it", Stances{}, 0, TooFew},
		{"all stand aside", Stances{Aside: 9}, 0, TooFew},
	} {
		f := Closed{Quorum: 4, Objections: c.objections}
		f.Stances, f.Answered = &c.s, c.s.With()+c.s.Object+c.s.Aside
		if got, _ := (&Decision{Way: Consent}).outcome(f); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
	for _, c := range []struct {
		dots     []int
		answered int
		want     Outcome
		chosen   int
	}{
		{[]int{3, 5, 1}, 4, Agreed, 2},
		{[]int{5, 5, 1}, 4, Tied, 0},
		{[]int{3, 5, 1}, 3, TooFew, 0},
		{[]int{0, 0, 0}, 4, TooFew, 0},
	} {
		f := Closed{Quorum: 4, Tally: Tally{Dots: c.dots, Answered: c.answered}}
		if got, chosen := (&Decision{Way: Dots}).outcome(f); got != c.want || chosen != c.chosen {
			t.Errorf("%v: %s and %d, want %s and %d", c.dots, got, chosen, c.want, c.chosen)
		}
	}
}

// crowd are so many members of each side.
func crowd(lived, practitioners int) (all []roster.Member) {
	for i := range lived + practitioners {
		m := roster.Member{Person: kernel.Person{ID: roomtest.Member(i + 1), Side: kernel.Lived, Language: "en", Welcomed: true}}
		if i >= lived {
			m.Side = kernel.Practitioner
		}
		all = append(all, m)
	}
	return all
}

func TestASideShowsOnlyWhereNothingWithheldCouldBeWorkedOut(t *testing.T) {
	for _, c := range []struct {
		lived, practitioners int // that may answer
		answers              []Stance
		shown                int
		apart                []kernel.Side
	}{
		{5, 5, stances(5, Agree, 5, Agree), 2, nil},
		{5, 5, stances(5, Agree, 4, Agree), 0, nil},
		{9, 2, stances(9, Agree, 2, Agree), 0, nil},
		{9, 0, stances(9, Agree), 0, nil},
		{6, 6, stances(6, Aside, 6, Agree), 2, []kernel.Side{kernel.Lived}},
		{6, 6, stances(3, Agree, 3, Aside, 6, Concern), 2, nil},
		{6, 6, stances(2, Agree, 4, Aside, 6, Agree), 2, []kernel.Side{kernel.Lived}},
		{9, 3, stances(9, Agree, 3, Aside), 0, []kernel.Side{kernel.Practitioner}},
		{9, 2, stances(9, Agree, 2, Aside), 0, nil},
		{9, 0, stances(9, Aside), 0, nil},
	} {
		all, given := crowd(c.lived, c.practitioners), map[journal.MemberID]*Answer{}
		for i, s := range c.answers {
			given[all[i].ID] = &Answer{By: all[i].ID, Stance: s}
		}
		d, f := &Decision{Way: Consent}, Closed{}
		d.split(&f, all, given)
		if len(f.Sides) != c.shown || !slices.Equal(f.Apart, c.apart) || len(f.Languages) != 0 {
			t.Errorf("%+v: %d shown, %v apart", c, len(f.Sides), f.Apart)
		}
	}
}

// stances are so many of each.
func stances(pairs ...any) (all []Stance) {
	for i := 0; i < len(pairs); i += 2 {
		all = append(all, slices.Repeat([]Stance{pairs[i+1].(Stance)}, pairs[i].(int))...)
	}
	return all
}

func TestASideWhoseChoiceLostIsNamed(t *testing.T) {
	all, given := crowd(5, 5), map[journal.MemberID]*Answer{}
	for i, m := range all {
		given[m.ID] = &Answer{By: m.ID, Dots: []Dot{{1 + i/5, 1 + i/5}}} // practitioners have put more
	}
	d, f := &Decision{Way: Dots, Count: 2}, Closed{Chosen: 2}
	d.split(&f, all, given)
	if len(f.Sides) != 2 || !slices.Equal(f.Apart, []kernel.Side{kernel.Lived}) {
		t.Errorf("%+v", f)
	}
}
