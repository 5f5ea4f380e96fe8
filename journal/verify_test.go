package journal_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"alongside/journal"
	"alongside/journal/journaltest"
	"alongside/journal/memory"
)

// verify appends es as they are, erases some, and verifies.
func verify(t *testing.T, g journal.GroupID, es []journal.Entry, head *journal.Sum, erase ...int) (journal.Report, error) {
	t.Helper()
	s := memory.New()
	if err := s.Append(t.Context(), g, 0, es, 0); err != nil {
		t.Fatal(err)
	}
	for _, i := range erase {
		if err := s.Erase(t.Context(), g, es[i].ID); err != nil {
			t.Fatal(err)
		}
	}
	return journal.Verify(t.Context(), s, g, head)
}

func TestVerifyAcceptsWhatIsWhole(t *testing.T) {
	g := journaltest.NewGroup()
	es := journaltest.Several(journal.Sum{}, g, 5)
	last := journaltest.Entry("tests.withdrawn", fmt.Sprintf(`{"erased":["%v","%v","%v"]}`, es[1].ID, es[3].ID, journaltest.NewID()), "")
	journaltest.Chain(es[4].Sum, g, &last)
	es = append(es, last)
	heads := []*journal.Sum{nil}
	for i := range es {
		heads = append(heads, &es[i].Sum)
	}
	for _, head := range heads {
		r, err := verify(t, g, es, head, 1)
		if err != nil || r.Entries != 6 || r.Head != last.Sum || r.Erased != 1 || !slices.Equal(r.Pending, []journal.ID{es[3].ID}) {
			t.Errorf("%+v, %v", r, err)
		}
	}
	if _, err := verify(t, g, es, &journal.Sum{}, 1); !errors.Is(err, journal.ErrRewritten) {
		t.Errorf("a head of noughts: %v", err)
	}
	if r, err := verify(t, g, nil, nil); err != nil || r.Entries != 0 || r.Head != (journal.Sum{}) {
		t.Errorf("nothing at all: %+v, %v", r, err)
	}
}

func TestVerifyFindsWhatIsBroken(t *testing.T) {
	g := journaltest.NewGroup()
	for name, spoil := range map[string]func(es []journal.Entry){
		"id":    func(es []journal.Entry) { es[2].ID = journaltest.NewID() },
		"kind":  func(es []journal.Entry) { es[2].Kind = "tests.laid" },
		"by":    func(es []journal.Entry) { es[2].By = journal.MemberID(journaltest.NewID()) },
		"day":   func(es []journal.Entry) { es[2].Day++ },
		"facts": func(es []journal.Entry) { es[2].Facts = []byte(`{"n":9}`) },
		"said":  func(es []journal.Entry) { es[2].Said[0] ^= 1 },
		"unsaid": func(es []journal.Entry) {
			es[2].Said = journal.Sum{}
			journaltest.Chain(es[1].Sum, g, &es[2], &es[3])
		},
		"salt":  func(es []journal.Entry) { es[2].Words.Salt[0] ^= 1 },
		"body":  func(es []journal.Entry) { es[2].Words.Body[0] ^= 1 },
		"sum":   func(es []journal.Entry) { es[2].Sum[0] ^= 1 },
		"order": func(es []journal.Entry) { es[1], es[2] = es[2], es[1] },
		"words": func(es []journal.Entry) { es[2].Words = journal.Words{} },
	} {
		es := journaltest.Several(journal.Sum{}, g, 4)
		spoil(es)
		_, err := verify(t, g, es, nil)
		if !errors.Is(err, journal.ErrBroken) {
			t.Errorf("%s: %v", name, err)
		} else if !strings.Contains(err.Error(), `("tests.`) || strings.Contains(err.Error(), "words 2") {
			t.Errorf("%s: says %v", name, err)
		}
	}
}

func TestVerifyTakesNoExcuseButErasedAtTheTop(t *testing.T) {
	g := journaltest.NewGroup()
	for facts, excused := range map[string]bool{
		`{"erased":["%v"]}`:               true,
		`{"n":1,"erased":["%[1]v","%v"]}`: true,
		`{"of":{"erased":["%v"]}}`:        false,
		`{"erased":"%v"}`:                 false,
		`{"erased":[1,"%v"]}`:             false,
		`["erased","%v"]`:                 false,
		`{"of":["%v"]}`:                   false,
	} {
		es := journaltest.Several(journal.Sum{}, g, 2)
		facts := fmt.Sprintf(strings.ReplaceAll(facts, `"%v"`, `"%[1]v"`), es[0].ID)
		last := journaltest.Entry("tests.withdrawn", facts, "")
		journaltest.Chain(es[1].Sum, g, &last)
		if _, err := verify(t, g, append(es, last), nil, 0); (err == nil) != excused {
			t.Errorf("%s: %v", facts, err)
		}
	}
}

func TestVerifyFindsARewrittenHistory(t *testing.T) {
	g := journaltest.NewGroup()
	es := journaltest.Several(journal.Sum{}, g, 4)
	kept := es[2].Sum
	for name, now := range map[string][]journal.Entry{
		"tail rewritten": append(slices.Clone(es[:2]), journaltest.Several(es[1].Sum, g, 2)...),
		"tail cut":       es[:2],
		"nothing left":   nil,
	} {
		if _, err := verify(t, g, now, &kept); !errors.Is(err, journal.ErrRewritten) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestVerifyHandsOnFaultsOfTheStore(t *testing.T) {
	s := journaltest.NewFailing(memory.New())
	s.FailReads(true)
	if _, err := journal.Verify(t.Context(), s, journaltest.NewGroup(), nil); !errors.Is(err, journaltest.ErrFailing) {
		t.Error(err)
	}
}
