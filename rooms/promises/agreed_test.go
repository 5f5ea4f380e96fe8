package promises

import (
	"encoding/json"
	"testing"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
)

// panel is a room in which everything that is put to the group is agreed to by whoever
// says so.
type panel struct{ waits map[journal.ID]kernel.Carried }

type putWords struct{ Carried kernel.Carried }

type put struct {
	Words putWords `json:"-"`
}

type agreed struct{}

type overtaken struct{}

type agree struct {
	Proposal journal.ID `json:"proposal"`
}

func (p *panel) Apply(f kernel.Fact) {
	if is, ok := f.Is.(put); ok {
		p.waits[f.ID] = is.Words.Carried
	}
}

func (p *panel) Forget(journal.ID) {}

func (p *panel) agree(_ kernel.Ask, c agree) (any, error) {
	return kernel.Then{Fact: agreed{}, Perform: p.waits[c.Proposal], Overtook: func(error) any { return overtaken{} }}, nil
}

// underAgreement is a hall in which the group decides what it may.
func underAgreement(t *testing.T) *hall {
	law := kernel.Law{
		Rule:    func(kernel.View, string) kernel.Rule { return kernel.Rule{Group: true} },
		Propose: func(c kernel.Carried) any { return put{putWords{c}} },
	}
	return hallUnder(t, law, room(), kernel.Room{
		Name:     "panel",
		Kinds:    []kernel.Kind{kernel.KindOf[put]("panel.put"), kernel.KindOf[agreed]("panel.agreed"), kernel.KindOf[overtaken]("panel.overtaken")},
		Commands: []kernel.Command{kernel.CommandOf("panel.agree", (*panel).agree)},
		New:      func() kernel.State { return &panel{map[journal.ID]kernel.Carried{}} },
	})
}

func TestWhatTheGroupDecidesIsPutToItAndHasNoCodeBeforeSomebodyMakesTheLetter(t *testing.T) {
	h := underAgreement(t)
	b := body{"to": body{"organisation": "the council", "post": "transport"}, "text": "a bus at night", "secret": codeOne}
	a := h.Do(h.ana, "promises.ask", b)
	if !a.Proposal || len(h.state().Asks()) != 0 {
		t.Fatalf("%+v", a)
	}
	done := h.do(h.ben, "panel.agree", body{"proposal": a.ID})
	x := h.state().Asks()[0]
	if x.By != h.ana || x.Agreed != done || x.HasCode() || x.Sent != 0 || !LineOf(x, nil, h.today()).Unsent || x.Silent(h.today()+100) != 0 {
		t.Errorf("%+v", x)
	}
	h.refused(journal.MemberID{}, "promises.answer", body{"code": codeOne, "answer": "yes"}, fault.NotFound, "")
	if a := h.Do(h.ben, "promises.new_link", body{"ask": x.ID}); a.Proposal || len(a.Secret) != 24 {
		t.Errorf("the letter is made by whoever likes: %+v", a)
	}
	h.do(h.ana, "promises.new_link", body{"ask": x.ID, "secret": codeTwo})
	if x := h.ask(x.ID); x.Sent == 0 {
		t.Error("the letter is made, and has not gone out")
	}
	h.office(codeTwo, "promises.answer", body{"answer": "not_ours", "pass_to": body{"organisation": "the bus company"}})
	h.do(h.ben, "promises.close_door", body{"ask": x.ID}) // closing is easier than opening
	for command, b := range map[string]body{
		"promises.open_door": {"ask": x.ID}, "promises.pass_on": {"ask": x.ID}, "promises.publish": {"ask": x.ID},
	} {
		a := h.Do(h.ana, command, b)
		if !a.Proposal {
			t.Errorf("%s needs the group", command)
		}
		h.do(h.ben, "panel.agree", body{"proposal": a.ID})
	}
	x = h.ask(x.ID)
	if x.Closed || !x.Published || len(x.Onward()) != 1 || x.Onward()[0].HasCode() || x.HasCode() {
		t.Errorf("%+v", x)
	}
	if a := h.Do(h.ana, "promises.reply", body{"ask": x.ID, "text": "thank you"}); !a.Proposal {
		t.Error("what goes to an office needs the group")
	}
	if a := h.Do(h.ben, "promises.unpublish", body{"ask": x.ID}); a.Proposal || h.ask(x.ID).Published {
		t.Error("taking down is easier than putting up")
	}
}

func TestInTheHallNoCodeIsMade(t *testing.T) {
	h := newHall(t)
	b, err := json.Marshal(body{"to": body{"organisation": "the council", "post": "transport"}, "text": "a bus at night"})
	if err != nil {
		t.Fatal(err)
	}
	a, err := h.Group.Group.Do(t.Context(), kernel.Asked{Name: "promises.ask", By: h.ana, Body: b, Hall: true})
	if err != nil || a.Secret != "" || h.ask(a.ID).HasCode() {
		t.Errorf("%+v %v", a, err)
	}
	if _, err := h.Group.Group.Do(t.Context(), kernel.Asked{Name: "promises.new_link", By: h.ana, Body: []byte(`{"ask":"` + a.ID.String() + `"}`), Hall: true}); fault.KindOf(err) != fault.Forbidden {
		t.Errorf("in the hall: %v", err)
	}
}

func TestDeedsTellWhatWasDoneAndNeverWhoChecked(t *testing.T) {
	h := everything(t)
	n := map[string]int{}
	for _, d := range h.state().Tell() {
		n[d.Name]++
		if d.Name == "promises.checked" && (d.N != 0 || !d.By.Zero()) || d.Name == "promises.asked" && d.By != h.ana {
			t.Errorf("%+v", d)
		}
	}
	for name, want := range map[string]int{
		"promises.acted": 1, "promises.helped": 1, "promises.asked": 1, "promises.answered": 2, "promises.promised": 3, "promises.checked": 1,
	} {
		if n[name] != want {
			t.Errorf("%d of %s, want %d", n[name], name, want)
		}
	}
}
