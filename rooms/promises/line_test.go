package promises

import (
	"testing"

	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
)

func iso(d journal.Day) string { return lang.ISO(d) }

func sealed(code string) kernel.Sealed { return kernel.Seal(code) }

// line is a promise as it stands today.
func (h *hall) line(id journal.ID) Line {
	p := h.promised(id)
	return LineOf(p.Ask, p, h.today())
}

// marks writes the steps of a line: - to do, = done, > now, ! behind, . skipped.
func marks(l Line) (s string) {
	for _, step := range l.Steps {
		s += string("-=>!."[step.Mark])
	}
	return s
}

func TestALineShowsHowFarAnAskIs(t *testing.T) {
	h := newHall(t)
	ask := h.asks("the housing company", "letters", nil)
	at := func(want string, silent int) {
		t.Helper()
		l := LineOf(h.ask(ask), nil, h.today())
		if got := marks(l); got != want || l.Silent != silent {
			t.Errorf("%s and %d days silent, want %s and %d", got, l.Silent, want, silent)
		}
	}
	at("=>---", 0)
	h.later(28)
	at("=>---", 0)
	h.later(3)
	at("=!---", 3)
	h.office(codeOne, "promises.answer", body{"answer": "received", "hear_by": iso(h.today() + 5)})
	at("==>--", 0)
	h.later(7)
	at("==!--", 2)
	h.office(codeOne, "promises.answer", body{"answer": "question", "text": "which?"})
	at("==>--", 0)
	if l := LineOf(h.ask(ask), nil, h.today()); !l.Back || h.ask(ask).Awaits() != 0 {
		t.Errorf("it waits for us: %+v", l)
	}
	h.later(100)
	at("==>--", 0)
	h.do(h.ana, "promises.reply", body{"ask": ask, "text": "farsi"})
	h.later(29)
	at("==!--", 1)
	h.office(codeOne, "promises.answer", body{"answer": "yes"})
	h.later(100)
	at("==>--", 0)
	h.office(codeOne, "promises.answer", body{"answer": "no", "text": "no money"})
	at("==---", 0)
}

func TestALineShowsHowFarAPromiseIs(t *testing.T) {
	h := newHall(t)
	ask := h.asks("the housing company", "letters", body{"hear_by": iso(h.today() + 3)})
	h.later(4)
	if n := h.ask(ask).Silent(h.today()); n != 1 {
		t.Errorf("%d days silent", n)
	}
	p := h.do(h.ana, "promises.promise", body{"ask": ask, "what": "letters", "who": "their head", "by_side": "partner", "due": iso(h.today() + 10)})
	at := func(want string, late int) {
		t.Helper()
		if l := h.line(p); marks(l) != want || l.Late != late || l.Silent != 0 {
			t.Errorf("%s and %d days late, want %s and %d", marks(l), l.Late, want, late)
		}
	}
	at("=.=>-", 0) // promised at a meeting: they never wrote
	h.later(12)
	at("=.=!-", 2)
	h.do(h.ana, "promises.report", body{"promise": p, "stage": "under_way"})
	at("=.==!", 2)
	h.do(h.ana, "promises.report", body{"promise": p, "stage": "said_done"})
	at("=.===", 0)
	h.do(h.ana, "promises.report", body{"promise": p, "stage": "under_way"}) // it was not done after all
	at("=.==!", 2)
	h.do(h.ana, "promises.check", body{"promise": p, "verdict": "changed"})
	at("=.==-", 0)
	own := h.do(h.ana, "promises.promise", body{"what": "tea", "who": "us", "by_side": "group"})
	if got := marks(h.line(own)); got != "..=>-" {
		t.Error(got)
	}
	h.do(h.ana, "promises.report", body{"promise": own, "stage": "said_done"})
	if got := marks(h.line(own)); got != "..=.=" {
		t.Error(got)
	}
}

func TestWhatWaitsForTheGroupStandsFirst(t *testing.T) {
	h := newHall(t)
	promise := func(what string) journal.ID {
		return h.do(h.ana, "promises.promise", body{"what": what, "who": "us", "by_side": "group", "due": iso(h.today() + 1)})
	}
	kept, late := promise("kept"), promise("late")
	h.do(h.ana, "promises.check", body{"promise": kept, "verdict": "changed"})
	h.later(2)
	open := promise("open")
	ask := h.asks("the bus company", "a ticket", nil)
	h.office(codeOne, "promises.answer", body{"answer": "question", "text": "which?"})
	var got []journal.ID
	for _, l := range h.state().Lines(h.today()) {
		if l.Promise != nil {
			got = append(got, l.Promise.ID)
		} else {
			got = append(got, l.Ask.ID)
		}
	}
	if want := []journal.ID{ask, late, open, kept}; len(got) != 4 || got[0] != want[0] || got[1] != want[1] || got[2] != want[2] || got[3] != want[3] {
		t.Errorf("%v, want %v", got, want)
	}
}
