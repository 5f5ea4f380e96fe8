package app

import (
	"context"
	"maps"
	"slices"
	"time"

	"alongside/journal"
	"alongside/kernel"
	"alongside/rooms/sessions"
)

// hall is one evening while it lasts.
type hall struct {
	*maker
	tableEvening
	session journal.ID
	there   []string
	back    []kernel.Answer // what is taken back the day after
}

type card struct {
	tableLine
	id journal.ID
}

// evening lets an evening happen, or not.
func (m *maker) evening(ctx context.Context, e tableEvening, session journal.ID, at time.Time) {
	h := &hall{maker: m, tableEvening: e, session: session}
	if e.Cancelled != nil {
		m.until(at.Add(-7 * time.Hour))
		m.do(ctx, e.Cancelled.By, "sessions.cancel", body{"session": session, "text": e.Cancelled.text()})
		m.next(ctx)
		return
	}
	for _, n := range m.mayCome(e, true) {
		if !slices.Contains(e.Away, n) {
			h.there = append(h.there, n)
		}
	}
	h.arrive(ctx, at)
	for i, r := range e.Rounds {
		round := h.round(ctx, r)
		if i == 0 {
			h.board(ctx, round)
		}
	}
	h.close(ctx)
	m.until(m.soonest(at.Add(18 * time.Hour)))
	for _, a := range h.back {
		m.do(ctx, "", "members.take_back", body{"contribution": a.ID, "secret": a.Secret})
	}
	m.house.Tend(ctx)
	if session == m.weekly {
		m.next(ctx)
	}
}

// in gives a command in this session.
func (h *hall) in(ctx context.Context, by, command string, more body) kernel.Answer {
	b := body{"session": h.session}
	maps.Copy(b, more)
	return h.do(ctx, by, "sessions."+command, b)
}

func (h *hall) arrive(ctx context.Context, at time.Time) {
	h.until(at.Add(-15 * time.Minute))
	h.in(ctx, h.Roles[sessions.Welcomer], "open", nil)
	for _, n := range h.some(len(h.there), h.there) {
		h.pass(20 * time.Second)
		h.in(ctx, n, "arrive", nil)
	}
	for _, r := range sessions.Roles {
		if n := h.Roles[r]; n != "" {
			h.in(ctx, n, "take_role", body{"role": r})
		}
	}
	h.until(at)
	for i, n := range h.some(len(h.there)-len(h.there)/10, h.there) { // somebody is still in the kitchen
		b := body{}
		if w := h.Weather[i%len(h.Weather)]; w > 0 {
			b["feeling"] = w
		}
		h.in(ctx, n, "check_in", b)
	}
}

// round lets a question go round: some pass, the rest have their turn.
func (h *hall) round(ctx context.Context, r tableLine) journal.ID {
	b := body{"question": r.text(), "seconds": 90}
	if item, ok := h.items[r.About]; ok {
		b["about"] = kernel.Ref{Room: sessions.Name, ID: item}
	}
	lead, keeper := h.Roles[sessions.Facilitator], h.Roles[sessions.Timekeeper]
	id := h.in(ctx, lead, "start_round", b).ID
	circle := h.some(len(h.there), h.there)
	for _, n := range circle[:r.Pass] {
		h.in(ctx, n, "skip", body{"round": id})
	}
	for i, n := range circle[r.Pass:] {
		turn := body{"round": id, "member": h.who[n]}
		h.in(ctx, keeper, "take_turn", turn)
		h.pass(time.Duration(25+h.chance.IntN(80)) * time.Second)
		if i%4 == 2 { // somebody says it again in another language
			turn["interpreting"] = true
			h.in(ctx, keeper, "take_turn", turn)
			h.pass(40 * time.Second)
		}
		if i+1 == r.Pause {
			h.in(ctx, h.some(1, h.there)[0], "pause", nil)
			h.pass(4 * time.Minute)
			h.in(ctx, lead, "go_on", nil)
		}
	}
	h.in(ctx, keeper, "hand_on", body{"round": id})
	return id
}

// board fills the board with cards about a round, opens the hat, and lets all vote.
func (h *hall) board(ctx context.Context, round journal.ID) {
	var up []card
	for _, l := range h.Cards {
		if !l.Late {
			up = append(up, card{l, h.write(ctx, l, round)})
		}
	}
	h.in(ctx, h.Roles[sessions.Facilitator], "open_hat", nil)
	for _, c := range up {
		for _, n := range h.some(c.Votes, h.there) {
			h.in(ctx, n, "vote_card", body{"card": c.id})
		}
	}
	for _, l := range h.Cards {
		if l.Late {
			h.write(ctx, l, round)
		}
	}
}

// write puts a card onto the board, or into the hat by whoever comes first.
func (h *hall) write(ctx context.Context, l tableLine, round journal.ID) journal.ID {
	b := body{"text": l.text(), "about": kernel.Ref{Room: sessions.Name, ID: round}}
	if l.By != "" {
		return h.in(ctx, l.By, "add_signed_card", b).ID
	}
	a := h.in(ctx, h.some(1, h.there)[0], "add_card", b)
	if l.TakenBack {
		h.back = append(h.back, a)
	}
	return a.ID
}

// felt is how heard people say they felt, by chance.
var felt = []int{3, 4, 4, 5, 5, 4, 2, 5, 4, 3}

func (h *hall) close(ctx context.Context) {
	var q sessions.Aspect
	if h.err == nil {
		h.err = h.group.Read(ctx, func(v kernel.View) error {
			q = kernel.In[*sessions.State](v).Question()
			return nil
		})
	}
	for _, n := range h.some(len(h.there)-1, h.there) {
		h.in(ctx, n, "reflect", body{string(q): felt[h.chance.IntN(len(felt))]})
	}
	lead := h.Roles[sessions.Facilitator]
	h.in(ctx, lead, "count", body{"fares": h.Fares, "meals": h.Meals, "children": h.Children})
	h.in(ctx, lead, "close", nil)
}
