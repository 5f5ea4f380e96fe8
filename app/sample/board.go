package sample

import (
	"context"
	"slices"

	"alongside/journal"
	"alongside/kernel"
	"alongside/rooms/sessions"
)

// board fills the board with cards about a round, opens the hat, and lets all vote.
// On a paper evening only what bears a name stands there already.
func (h *hall) board(ctx context.Context, round journal.ID) {
	h.about = round
	h.sitDown(ctx)
	var up []heard
	for _, l := range h.Cards {
		switch {
		case l.By == "" && h.Paper:
			h.slips = append(h.slips, l)
		case !l.Late:
			up = append(up, heard{l, h.write(ctx, l)})
		}
	}
	h.intoHat(ctx)
	lead := h.Roles[sessions.Facilitator]
	if !h.Paper {
		h.in(ctx, lead, "open_hat", nil)
	}
	if len(h.Tables) > 0 {
		h.in(ctx, lead, "set_tables", body{"tables": []kernel.Text{}}) // all sit together again
	}
	for _, c := range up {
		for _, n := range h.some(c.Votes, h.there) {
			h.in(ctx, n, "vote_card", body{"card": c.id})
		}
	}
	for _, l := range h.Cards {
		if l.Late && !h.Paper {
			h.write(ctx, l)
		}
	}
	h.wanted(ctx, true)
}

// sitDown lets all sit at the table of their language.
func (h *hall) sitDown(ctx context.Context) {
	if len(h.Tables) == 0 {
		return
	}
	h.in(ctx, h.Roles[sessions.Facilitator], "set_tables", body{"tables": h.Tables})
	for _, p := range h.maker.here {
		if n := h.tableOf(string(p.Language)); n > 0 && slices.Contains(h.there, p.Name) {
			h.in(ctx, p.Name, "sit", body{"table": n})
		}
	}
}

// tableOf is the table at which a language is spoken; 0: there is none.
func (h *hall) tableOf(language string) int {
	return 1 + slices.IndexFunc(h.Tables, func(t kernel.Text) bool { return t.Lang == language })
}

// uttered is a line as a command takes it, in words, in pictures or in both.
func (l line) uttered() body {
	b := body{}
	if l.Body != "" {
		b["text"] = l.text()
	}
	if len(l.Pictures) > 0 {
		b["pictures"] = l.Pictures
	}
	return b
}

// write puts a card onto the board, or into the hat by whoever comes first.
func (h *hall) write(ctx context.Context, l line) journal.ID {
	b := h.with(l.uttered())
	b["about"] = kernel.Ref{Room: sessions.Name, ID: h.about}
	if n := h.tableOf(l.Lang); n > 0 && !l.Late { // later all sit together again
		b["table"] = n
	}
	var a kernel.Answer
	switch {
	case l.Hand != "":
		a = h.byHand(ctx, l.Hand, l.By, "sessions.add_signed_card", b)
	case l.By != "":
		a = h.do(ctx, l.By, "sessions.add_signed_card", b)
	case l.OnTablet:
		a = h.onTablet(ctx, "", "sessions.add_card", b)
	default:
		own := slices.DeleteFunc(slices.Clone(h.there), func(n string) bool { return h.hands[n] != "" })
		a = h.do(ctx, h.one(own), "sessions.add_card", b)
	}
	if l.Reworded != "" {
		a.ID = h.reword(ctx, l, a.ID)
	}
	h.remember(l, a)
	return a.ID
}

// remember notes what somebody will come back to.
func (h *hall) remember(l line, a kernel.Answer) {
	if l.TakenBack {
		h.back = append(h.back, a)
	}
	if len(l.Translated) > 0 {
		h.said = append(h.said, heard{l, a.ID})
	}
}

// atHome does what people do the day after: take the slips in, take back what they
// would rather not have said, and say things again in another language.
func (h *hall) atHome(ctx context.Context) {
	for _, l := range h.slips {
		b := h.with(l.uttered())
		b["about"], b["dots"] = kernel.Ref{Room: sessions.Name, ID: h.about}, l.Votes
		h.remember(l, h.in(ctx, h.Roles[sessions.Notes], "take_slip", b))
	}
	if len(h.slips) > 0 {
		h.do(ctx, h.Roles[sessions.Notes], "sessions.open_hat", nil)
	}
	for _, a := range h.back {
		h.do(ctx, "", "members.take_back", body{"contribution": a.ID, "secret": a.Secret})
	}
	for _, s := range h.said {
		for _, t := range s.Translated {
			h.translate(ctx, s.id, t)
		}
	}
	for _, c := range h.Corrections {
		h.do(ctx, c.By, "members.correct_message", body{"message": c.Message, "text": c.text()})
	}
}

// translate says a line in another language, and lets others check it.
func (h *hall) translate(ctx context.Context, of journal.ID, t translation) {
	id := h.do(ctx, t.By, "members.translate", body{"of": of, "text": t.text()}).ID
	for _, n := range t.Right {
		h.do(ctx, n, "members.check_translation", body{"translation": id, "right": true})
	}
	for _, n := range t.Wrong {
		h.do(ctx, n, "members.check_translation", body{"translation": id, "right": false})
	}
}
