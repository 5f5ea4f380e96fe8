package promises

import (
	"alongside/journal"
	"alongside/kernel"
)

func (s *State) answered(f kernel.Fact, is Answered) {
	x := s.asks[is.Ask]
	if x == nil {
		return
	}
	t := &Turn{
		Said: text(f, is.Words.Text), Office: true, Answer: is.Answer, HearBy: is.HearBy, By: is.Words.By, PassTo: is.Words.PassTo,
	}
	x.talk = append(x.talk, t)
	s.keep(f, t)
}

func (s *State) promise(f kernel.Fact, is Promised) {
	if s.promises[f.ID] != nil {
		return
	}
	p := &Promise{
		ID: f.ID, Day: f.Day, By: f.By, Side: is.Side, Office: is.Office, Due: is.Due, Ask: s.asks[is.Ask],
		Who: text(f, is.Words.Who), See: text(f, is.Words.See),
	}
	s.promises[f.ID], s.promised = p, append(s.promised, p)
	if p.Ask != nil {
		p.Ask.promises = append(p.Ask.promises, p)
	}
	s.keep(f, &p.Who)
	s.keep(f, &p.See)
	s.word(p, f, is.Words.What, is.Office)
}

func (s *State) word(p *Promise, f kernel.Fact, what kernel.Text, office bool) {
	w := &Wording{text(f, what), office}
	p.whats = append(p.whats, w)
	s.keep(f, w)
}

// applyPromise folds what is said of a promise. Whoever says something of one that was
// let go has it in hand again.
func (s *State) applyPromise(f kernel.Fact) {
	p := s.promises[ofPromise(f.Is)]
	if p == nil {
		return
	}
	p.LetGo = false
	switch is := f.Is.(type) {
	case Reported:
		r := &Report{Said: text(f, is.Words.Text), By: f.By, Stage: is.Stage, Office: is.Office}
		p.Reports = append(p.Reports, r)
		s.keep(f, r)
	case Checked:
		c := &Check{text(f, is.Words.Text), is.Verdict}
		p.Checks = append(p.Checks, c)
		s.keep(f, c)
	case Reworded:
		s.word(p, f, is.Words.Text, is.Office)
	case LetGo:
		p.LetGo = true
	}
}

func ofPromise(is any) (id journal.ID) {
	switch is := is.(type) {
	case Reported:
		return is.Promise
	case Checked:
		return is.Promise
	case Reworded:
		return is.Promise
	case LetGo:
		return is.Promise
	}
	return id
}
