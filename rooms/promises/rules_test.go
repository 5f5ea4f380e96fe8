package promises

import (
	"strings"
	"testing"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel/roomtest"
)

func TestWhatDoesNotGoTogetherIsRefusedAtItsField(t *testing.T) {
	h := newHall(t)
	ask := h.asks("the bus company", "a day ticket", nil)
	own := h.do(h.ana, "promises.promise", body{"what": "tea", "who": "us", "by_side": "group"})
	long := strings.Repeat("a", 2001)
	to := body{"organisation": "x", "post": "y"}
	none := roomtest.ID(77)
	for name, c := range map[string]struct {
		command string
		b       body
		kind    fault.Kind
		field   string
	}{
		"an act without words":             {"promises.act", body{}, fault.Invalid, "text"},
		"an act for yesterday":             {"promises.act", body{"text": "x", "due": "2020-01-01"}, fault.Invalid, "due"},
		"a word for a day":                 {"promises.act", body{"text": "x", "due": "soon"}, fault.Invalid, "due"},
		"because of nothing":               {"promises.act", body{"text": "x", "because": []body{{"room": Name, "id": none}}}, fault.Invalid, "because"},
		"because of somebody":              {"promises.act", body{"text": "x", "because": []body{{"room": "members", "id": h.ben}}}, fault.Invalid, "because"},
		"because of the same twice":        {"promises.act", body{"text": "x", "because": []body{{"room": Name, "id": ask}, {"room": Name, "id": ask}}}, fault.Invalid, "because"},
		"in another room":                  {"promises.act", body{"text": "x", "because": []body{{"room": "sessions", "id": ask}}}, fault.Invalid, "because"},
		"to help with nothing":             {"promises.help", body{"act": none}, fault.NotFound, ""},
		"what became of nothing":           {"promises.became", body{"act": none, "done": true}, fault.NotFound, ""},
		"what became, without a word":      {"promises.became", body{"act": none, "done": false}, fault.Invalid, "text"},
		"nobody is asked":                  {"promises.ask", body{"text": "x", "to": body{"post": "y"}}, fault.Invalid, "to.organisation"},
		"no post":                          {"promises.ask", body{"text": "x", "to": body{"organisation": "y"}}, fault.Invalid, "to.post"},
		"nothing is asked":                 {"promises.ask", body{"to": to}, fault.Invalid, "text"},
		"too much":                         {"promises.ask", body{"to": to, "text": long}, fault.Invalid, "text"},
		"an answer for yesterday":          {"promises.ask", body{"to": to, "text": "x", "hear_by": "2020-01-01"}, fault.Invalid, "hear_by"},
		"only to look":                     {"promises.ask", body{"to": to, "text": "x", "look": true}, fault.Invalid, "look"},
		"a code that leads elsewhere":      {"promises.ask", body{"to": to, "text": "x", "secret": codeOne}, fault.Invalid, "secret"},
		"a link to nothing":                {"promises.new_link", body{"ask": none}, fault.NotFound, ""},
		"a link with a code that leads":    {"promises.new_link", body{"ask": ask, "secret": codeOne}, fault.Invalid, "secret"},
		"a door that is open":              {"promises.open_door", body{"ask": ask}, fault.Conflict, ""},
		"writing back to nothing":          {"promises.reply", body{"ask": ask, "text": "x"}, fault.Conflict, ""},
		"passing on to nobody":             {"promises.pass_on", body{"ask": ask}, fault.Conflict, ""},
		"publishing nothing":               {"promises.publish", body{"ask": none}, fault.NotFound, ""},
		"a promise of nobody":              {"promises.promise", body{"what": "x", "by_side": "group"}, fault.Invalid, "who"},
		"a promise of no side":             {"promises.promise", body{"what": "x", "who": "y"}, fault.Invalid, "by_side"},
		"a promise for no ask":             {"promises.promise", body{"what": "x", "who": "y", "by_side": "group", "ask": none}, fault.NotFound, ""},
		"a stage that there is not":        {"promises.report", body{"promise": own, "stage": "almost"}, fault.Invalid, "stage"},
		"a check without a verdict":        {"promises.check", body{"promise": own}, fault.Invalid, "verdict"},
		"a check of nothing":               {"promises.check", body{"promise": none, "verdict": "worse"}, fault.NotFound, ""},
		"other words that say nothing":     {"promises.reword", body{"promise": own, "what": " "}, fault.Invalid, "what"},
		"letting nothing go":               {"promises.let_go", body{"promise": none}, fault.NotFound, ""},
		"an answer with another code":      {"promises.answer", body{"code": codeTwo, "answer": "yes"}, fault.NotFound, ""},
		"no answer":                        {"promises.answer", body{"code": codeOne}, fault.Invalid, "answer"},
		"a no without a why":               {"promises.answer", body{"code": codeOne, "answer": "no"}, fault.Invalid, "text"},
		"a part without a why":             {"promises.answer", body{"code": codeOne, "answer": "part"}, fault.Invalid, "text"},
		"no question":                      {"promises.answer", body{"code": codeOne, "answer": "question"}, fault.Invalid, "text"},
		"nobody whose it is":               {"promises.answer", body{"code": codeOne, "answer": "not_ours"}, fault.Invalid, "pass_to.organisation"},
		"a promise beside a no":            {"promises.answer", body{"code": codeOne, "answer": "no", "text": "x", "promise": body{"what": "y"}}, fault.Invalid, "promise.what"},
		"a promise of nothing":             {"promises.answer", body{"code": codeOne, "answer": "yes", "promise": body{"due": "2027-01-01"}}, fault.Invalid, "promise.what"},
		"a promise for yesterday":          {"promises.answer", body{"code": codeOne, "answer": "yes", "promise": body{"what": "x", "due": "2020-01-01"}}, fault.Invalid, "promise.due"},
		"a report of another's promise":    {"promises.report_by_office", body{"code": codeOne, "promise": own, "stage": "said_done"}, fault.NotFound, ""},
		"a report that says nothing":       {"promises.report_by_office", body{"code": codeOne, "promise": own}, fault.Invalid, "stage"},
		"a report with another code":       {"promises.report_by_office", body{"code": codeTwo, "promise": own, "stage": "said_done"}, fault.NotFound, ""},
		"a name of an office that is long": {"promises.ask", body{"to": body{"organisation": long[:81], "post": "y"}, "text": "x"}, fault.Invalid, "to.organisation"},
	} {
		t.Run(name, func(t *testing.T) {
			by := h.ana
			if strings.HasSuffix(c.command, "answer") || strings.HasSuffix(c.command, "office") {
				by = journal.MemberID{}
			}
			h.refused(by, c.command, c.b, c.kind, c.field)
		})
	}
}

func TestAnOfficeAnswersAgainAlsoAfterYears(t *testing.T) {
	h := newHall(t)
	ask := h.asks("the bus company", "a day ticket", nil)
	h.office(codeOne, "promises.answer", body{"answer": "no", "text": "too dear"})
	h.later(3 * 365)
	h.office(codeOne, "promises.answer", body{"answer": "yes", "promise": body{"what": "day tickets for all", "due": "2031-01-01"}})
	x := h.ask(ask)
	if n := len(x.Talk()); n != 2 || x.Answer().Answer != Yes || x.Talk()[0].Answer != No || len(x.Promises()) != 1 {
		t.Errorf("%d answers, the newest is %q", n, x.Answer().Answer)
	}
	if p := x.Promises()[0]; !p.Office || p.Side != Partner || p.Who.Text.Body != "head of letters" || !p.By.Zero() {
		t.Errorf("%+v", p)
	}
}

func TestALinkThatLeakedIsEndedInOneTapAndANewOneMade(t *testing.T) {
	h := newHall(t)
	ask := h.asks("the bus company", "a day ticket", nil)
	h.do(h.ben, "promises.new_link", body{"ask": ask, "secret": codeTwo})
	h.refused(journal.MemberID{}, "promises.answer", body{"code": codeOne, "answer": "yes"}, fault.NotFound, "")
	h.office(codeTwo, "promises.answer", body{"answer": "received"})
	h.do(h.ben, "promises.close_door", body{"ask": ask})
	h.refused(journal.MemberID{}, "promises.answer", body{"code": codeTwo, "answer": "yes"}, fault.NotFound, "")
	h.refused(h.ana, "promises.new_link", body{"ask": ask, "secret": codeThree}, fault.Conflict, "")
	h.refused(h.ana, "promises.reply", body{"ask": ask, "text": "are you there?"}, fault.Conflict, "")
	h.do(h.ana, "promises.open_door", body{"ask": ask, "secret": codeThree})
	h.office(codeThree, "promises.answer", body{"answer": "yes"})
	if x := h.ask(ask); len(x.Talk()) != 2 || x.Opens(sealed(codeOne)) || x.Opens(sealed(codeTwo)) || !x.HasCode() {
		t.Errorf("%d answers", len(x.Talk()))
	}
}

func TestWhoTakesAnAskBackEndsItsCode(t *testing.T) {
	h := newHall(t)
	ask := h.asks("the bus company", "a day ticket", nil)
	h.Do(h.ana, "members.take_back", body{"contribution": ask})
	x := h.ask(ask)
	if !x.Taken || !x.To.None() || x.HasCode() {
		t.Errorf("%+v", x)
	}
	h.refused(journal.MemberID{}, "promises.answer", body{"code": codeOne, "answer": "yes"}, fault.NotFound, "")
	h.refused(h.ana, "promises.new_link", body{"ask": ask}, fault.Gone, "")
	h.refused(h.ana, "promises.publish", body{"ask": ask}, fault.Gone, "")
	h.do(h.ana, "promises.new_link", body{"ask": h.asks("another", "x", nil), "secret": codeTwo}) // the code is free again
}

func TestWhatIsNotTheirsIsPassedOnOnce(t *testing.T) {
	h := newHall(t)
	ask := h.asks("the bus company", "a day ticket", nil)
	h.office(codeOne, "promises.answer", body{"answer": "not_ours", "pass_to": body{"organisation": "the council", "post": "transport"}})
	on := h.do(h.ben, "promises.pass_on", body{"ask": ask, "secret": codeTwo})
	x := h.ask(on)
	if x.To.Organisation.Body != "the council" || x.Text.Body != "a day ticket" || x.From != ask || len(x.Because) != 1 || x.Because[0].ID != ask {
		t.Errorf("%+v", x)
	}
	if all := h.ask(ask).Onward(); len(all) != 1 || all[0].ID != on {
		t.Errorf("%d passed on", len(all))
	}
	h.refused(h.ana, "promises.pass_on", body{"ask": ask, "secret": codeThree}, fault.Conflict, "")
	h.office(codeTwo, "promises.answer", body{"answer": "received"})
}

func TestOnlyTheOfficeWordsItsOwnPromiseOtherwiseAndOldWordsStay(t *testing.T) {
	h := newHall(t)
	ask := h.asks("the housing company", "letters", nil)
	h.office(codeOne, "promises.answer", body{"answer": "part", "text": "three languages", "promise": body{"what": "a week before"}})
	p := h.only(ask)
	h.refused(h.ana, "promises.reword", body{"promise": p, "what": "a month before"}, fault.Forbidden, "")
	h.office(codeOne, "promises.report_by_office", body{"promise": p, "what": "three days before"})
	h.office(codeOne, "promises.report_by_office", body{"promise": p, "what": "three days before"}) // said twice is said once
	own := h.do(h.ana, "promises.promise", body{"what": "tea on thursdays", "who": "us", "by_side": "group", "ask": ask})
	h.do(h.ben, "promises.reword", body{"promise": own, "what": "tea on fridays"})
	for id, want := range map[journal.ID][]string{p: {"a week before", "three days before"}, own: {"tea on thursdays", "tea on fridays"}} {
		var got []string
		for _, w := range h.promised(id).Wordings() {
			got = append(got, w.Text.Body)
		}
		if strings.Join(got, "|") != strings.Join(want, "|") || h.promised(id).What().Text.Body != want[1] {
			t.Errorf("%q, want %q", got, want)
		}
	}
	if p := h.promised(p); len(p.Reports) != 0 {
		t.Errorf("%d reports", len(p.Reports))
	}
}

func TestOnlyTheGroupsCheckSaysHowAPromiseCounts(t *testing.T) {
	h := newHall(t)
	ask := h.asks("the housing company", "letters", nil)
	h.office(codeOne, "promises.answer", body{"answer": "yes", "promise": body{"what": "letters", "due": iso(h.today() + 10)}})
	p := h.only(ask)
	h.office(codeOne, "promises.report_by_office", body{"promise": p, "stage": "said_done"})
	if l := h.line(p); h.promised(p).Verdict() != "" || !l.Unchecked() || l.Settled() {
		t.Errorf("said to be done: %+v", l)
	}
	h.do(h.ben, "promises.check", body{"promise": p, "verdict": "not_changed", "text": "one language still"})
	if l := h.line(p); h.promised(p).Verdict() != NotChanged || l.Unchecked() || l.Settled() {
		t.Errorf("checked: %+v", l)
	}
	h.do(h.ana, "promises.check", body{"promise": p, "verdict": "changed"})
	x := h.promised(p)
	if l := h.line(p); !l.Settled() || len(x.Checks) != 2 || x.Checks[0].Verdict != NotChanged {
		t.Errorf("its history is %+v", x.Checks)
	}
	for _, e := range roomtest.Entries(t, h.store, h.ID()) {
		if e.Kind == "promises.checked" && !e.By.Zero() {
			t.Error("a check bears a name")
		}
	}
}

func TestWhatWasLetGoIsLateNoMoreUntilSomebodySaysSomethingOfIt(t *testing.T) {
	h := newHall(t)
	p := h.do(h.ana, "promises.promise", body{"what": "tea", "who": "us", "by_side": "group", "due": iso(h.today() + 1)})
	h.later(5)
	if n := h.promised(p).Late(h.today()); n != 4 {
		t.Errorf("%d days late", n)
	}
	h.do(h.ben, "promises.let_go", body{"promise": p})
	if x := h.promised(p); x.Late(h.today()) != 0 || !h.line(p).Settled() {
		t.Error("it is waited for still")
	}
	h.do(h.ben, "promises.report", body{"promise": p, "stage": "under_way"})
	if x := h.promised(p); x.LetGo || x.Late(h.today()) != 4 {
		t.Errorf("let go: %v, %d late", x.LetGo, x.Late(h.today()))
	}
}

func TestWhatWeDoIsHelpedWithAndTold(t *testing.T) {
	h := newHall(t)
	act := h.do(h.ana, "promises.act", body{"text": "a poster", "due": iso(h.today() + 1)})
	h.do(h.ben, "promises.help", body{"act": act})
	h.do(h.ben, "promises.help", body{"act": act})
	h.do(h.ana, "promises.help", body{"act": act})
	h.do(h.ana, "promises.help", body{"act": act, "no_more": true})
	h.do(h.ana, "promises.became", body{"act": act, "text": "half of it", "done": false})
	h.later(3)
	x := h.state().Act(act)
	if all := x.Helping(); len(all) != 1 || all[0] != h.ben || x.Done() || x.Late(h.today()) != 2 {
		t.Errorf("%v help, done %v, %d late", all, x.Done(), x.Late(h.today()))
	}
	h.do(h.ben, "promises.became", body{"act": act, "done": true})
	if x := h.state().Act(act); !x.Done() || x.Late(h.today()) != 0 || len(x.Became) != 2 {
		t.Errorf("%+v", x)
	}
}
