package evening

import "alongside/journal"

// The evening itself, from arriving to the close.

// arrive lets everybody arrive, say how they are, and some take a role.
func (w *writer) arrive(order []int) {
	for _, who := range order {
		w.say(who, "sessions.arrive", w.here())
	}
	w.then()
	for _, who := range order {
		b := w.here()
		if n := w.dice.IntN(6); n > 0 {
			b["feeling"] = n
		}
		w.say(who, "sessions.check_in", b)
	}
	w.say(order[2], "sessions.arrive", body{"session": w.Session, "for": w.Guest})
	w.do(order[3], "members.allow_scribe", func(c *Cast) any { return body{"session": w.Session, "member": c.Member(order[2])} })
	w.then()
	for i, role := range roles {
		b := w.here()
		b["role"] = role
		w.say(order[i], "sessions.take_role", b)
	}
	w.then()
}

func (w *writer) here() body { return body{"session": w.Session} }

// speak lets a question go round, while cards are written.
func (w *writer) speak(order []int) {
	question := w.text(order[0])
	b := body{"session": w.Session, "question": question, "seconds": 90}
	round := w.say(order[0], "sessions.start_round", b)
	round.Text = question
	in := func(more body) body {
		b := body{"session": w.Session, "round": round.ID}
		for k, v := range more {
			b[k] = v
		}
		return b
	}
	id := round.ID
	w.then()
	last := len(order) - 1
	w.say(order[last], "sessions.skip", body{"session": w.Session, "round": id})
	for i, who := range order[:last] {
		w.do(order[1], "sessions.take_turn", func(c *Cast) any { return in(body{"member": c.Member(who)}) })
		w.unsigned(order[(i+3)%len(order)])
		if i%3 == 1 {
			w.texted(order[(i+5)%len(order)], "sessions.add_signed_card", nil)
		}
		w.then()
		switch i {
		case 2:
			w.do(order[1], "sessions.take_turn", func(c *Cast) any { return in(body{"member": c.Member(who), "interpreting": true}) })
			w.then()
		case 3:
			w.say(who, "sessions.hand_on", in(nil))
			w.then()
		case 4:
			w.say(order[6], "sessions.pause", w.here())
			w.then()
			w.say(order[0], "sessions.go_on", w.here())
			w.then()
		}
	}
	w.scribe(order)
}

// scribe lets somebody write for who has no phone, and for who let them.
func (w *writer) scribe(order []int) {
	w.texted(order[2], "sessions.add_signed_card", body{"for": w.Guest})
	s := w.texted(order[2], "sessions.add_signed_card", nil)
	b := s.body(nil).(body)
	s.body = func(c *Cast) any {
		b["for"] = c.Member(order[3])
		return b
	}
	w.then()
}

// board opens the hat and lets people vote, and take back.
func (w *writer) board(order []int) {
	w.Hatted = w.at - 1
	var free, signed []*Step
	for i := range w.Steps {
		switch s := &w.Steps[i]; s.Command {
		case "sessions.add_card":
			free = append(free, s)
		case "sessions.add_signed_card":
			signed = append(signed, s)
		}
	}
	hat, opened, card := free[0], free[1], signed[0]
	hat.Gone, opened.Gone, card.Gone = true, true, true
	votes := []journal.ID{free[2].ID, free[3].ID, signed[1].ID}
	takes := []Step{
		{Who: Nobody, Command: TakeBack, Target: hat.ID, Secret: hat.Secret, InHat: true},
		{Who: Nobody, Command: TakeBack, Target: opened.ID, Secret: opened.Secret},
		{Who: card.Who, Command: "members.take_back", Target: card.ID},
	}
	w.take(takes[0])
	w.then()
	w.say(order[0], "sessions.open_hat", w.here())
	w.then()
	for i, who := range order {
		w.say(who, "sessions.vote_card", body{"session": w.Session, "card": votes[i%len(votes)]})
	}
	w.take(takes[1])
	w.take(takes[2])
	meaning := w.text(order[5])
	t := w.say(order[5], "members.translate", body{"of": votes[0], "text": body{"lang": "fr", "body": meaning}})
	t.Text = meaning
	w.then()
	w.say(order[6], "members.check_translation", body{"translation": t.ID, "right": true})
	w.then()
}

// take adds a step that takes something back.
func (w *writer) take(s Step) {
	s.At, s.ID = w.at, w.id()
	b := body{"contribution": s.Target}
	if s.Secret != "" {
		b["secret"] = s.Secret
	}
	s.body = func(*Cast) any { return b }
	w.Steps = append(w.Steps, s)
}

// close asks how heard people felt, counts, and closes over what is in the hat.
func (w *writer) close(order []int) {
	for _, who := range order {
		b := w.here()
		b["voice"] = 1 + w.dice.IntN(5)
		w.say(who, "sessions.reflect", b).Veiled = true
	}
	w.unsigned(order[2])
	w.say(order[0], "sessions.count", body{"session": w.Session, "fares": 6, "meals": 9, "children": 2})
	w.then()
	w.say(order[0], "sessions.close", w.here())
}
