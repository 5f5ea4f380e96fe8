package decisions

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"testing"

	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roomtest"
)

// TestNothingIsDoneWithoutACloseThatAgrees gives commands at random: what needs the
// group is done only behind a closing that agreed, or that two made in an emergency.
func TestNothingIsDoneWithoutACloseThatAgrees(t *testing.T) {
	agreed, hurried := 0, 0
	for seed := range uint64(12) {
		h, dice := newHall(t), rand.New(rand.NewPCG(seed, 4))
		h.law.rules["publish"] = kernel.Rule{Group: true, Quorum: 0.5, Days: 3, Two: []journal.MemberID{h.ana, h.cem}}
		all := []journal.MemberID{h.ana, h.ben, h.cem, h.dia}
		matters := []journal.ID{h.carry("first"), h.propose("first")}
		for range 250 {
			by, d := all[dice.IntN(4)], matters[dice.IntN(len(matters))]
			switch n := dice.IntN(12); n {
			case 0:
				if a, err := h.Try(by, "pins.pin", body{"text": "more"}); err == nil {
					if !a.Proposal {
						t.Fatal("it was done without the group")
					}
					matters = append(matters, a.ID)
				}
			case 1:
				h.days(dice.IntN(4))
			case 2:
				h.session(dice.IntN(5))
			default:
				c := atRandom[dice.IntN(len(atRandom))]
				b := body{"decision": d}
				for k, v := range c.with {
					b[k] = v
				}
				_, _ = h.Try(by, "decisions."+c.name, b)
			}
		}
		a, e := behind(t, h)
		agreed, hurried = agreed+a, hurried+e
	}
	if agreed == 0 || hurried == 0 {
		t.Errorf("%d were agreed and %d done at once: the test tests nothing", agreed, hurried)
	}
}

// atRandom are commands and what is sent with them beside the matter, the likelier the
// oftener they stand here.
var atRandom = []struct {
	name string
	with body
}{
	{"answer", body{"stance": Agree}},
	{"answer", body{"stance": Agree}},
	{"answer", body{"stance": Concern}},
	{"answer", body{"stance": Agree}},
	{"answer", body{"stance": Aside}},
	{"answer", body{"stance": Object}},
	{"object", nil},
	{"close", nil},
	{"close", nil},
	{"close", nil},
	{"close", nil},
	{"close", nil},
	{"amend", body{"text": "otherwise"}},
	{"let_go", nil},
	{"ask_smaller", nil},
	{"emergency", nil},
	{"emergency", nil},
	{"emergency", nil},
	{"reviewed", nil},
	{"last_word", body{"who": ByGroup}},
}

// behind counts what was done as agreed and at once, and fails where it was done
// without a closing.
func behind(t *testing.T, h *hall) (agreed, hurried int) {
	t.Helper()
	var open *Closed
	err := h.History(t.Context(), 0, func(_ kernel.View, p kernel.Past) error {
		switch is := p.Fact.Is.(type) {
		case Closed:
			open = &is
		case pinned:
			switch {
			case open != nil && open.Outcome == Agreed:
				agreed++
			case open != nil && open.Outcome == Emergency:
				hurried++
			default:
				return errors.New("it was done without a closing")
			}
			if s := open.Stances; open.Outcome == Agreed && (s.Object > 0 || open.Objections > 0 || open.Answered < open.Quorum) {
				return fmt.Errorf("it was done against %+v", *open)
			}
			open = nil
		default:
			open = nil
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
	return agreed, hurried
}

// TestHiddenAnswersChangeNothingBeforeItCloses answers at random in one of two halls
// that are alike otherwise: whether and when it may be closed, and what can be seen of
// it, is the same in both.
func TestHiddenAnswersChangeNothingBeforeItCloses(t *testing.T) {
	for seed := range uint64(8) {
		dice := rand.New(rand.NewPCG(seed, 7))
		quiet, loud := newHall(t), newHall(t)
		id := roomtest.ID(77)
		for _, h := range []*hall{quiet, loud} {
			_, err := h.Group.Group.Do(t.Context(), kernel.Asked{
				ID: id, Name: "decisions.propose", By: h.ana, Body: roomtest.JSON(t, body{"text": "We meet at six", "way": "consent"}),
			})
			if err != nil {
				t.Fatal(err)
			}
		}
		for range 25 {
			switch dice.IntN(4) {
			case 0:
				n := dice.IntN(3)
				quiet.days(n)
				loud.days(n)
			case 1:
				quiet.session(4)
				loud.session(4)
			default:
				by := []journal.MemberID{loud.ana, loud.ben, loud.cem}[dice.IntN(3)]
				loud.do(by, "decisions.answer", body{"decision": id, "stance": AllStances[dice.IntN(4)]})
			}
			if a, b := looks(quiet, id), looks(loud, id); a != b {
				t.Fatalf("an answer shows:\n%s\n%s", a, b)
			}
		}
	}
}

// looks is all that a member who has not answered may know of a matter.
func looks(h *hall, id journal.ID) string {
	h.T.Helper()
	out := ""
	err := h.Read(h.T.Context(), func(v kernel.View) error {
		d := kernel.In[*State](v).Decision(id)
		all, standing := d.Objections()
		w := d.Window(v)
		out = roomtest.Dump([]any{
			d.Asked(), d.Earlier(), d.Outcome, d.Closed, all, standing, w, w.On(h.today()), w.Fault(h.today()), d.AnswerOf(h.dia), d.Openly(),
			d.Again(), d.Words(), kernel.In[*State](v).Due(), kernel.In[*State](v).Tell(),
		})
		return nil
	})
	if err != nil {
		h.T.Fatal(err)
	}
	return out
}
