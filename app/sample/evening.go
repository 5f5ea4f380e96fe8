package sample

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
	evening
	session journal.ID
	there   []string
	tablet  string          // its token, while it goes round
	back    []kernel.Answer // what is taken back the day after
	slips   []line          // on paper, taken in the day after
	about   journal.ID      // the round that they are about
	said    []heard         // what is said again in other languages, at home
}

// heard is a line and where it stands.
type heard struct {
	line
	id journal.ID
}

// happen lets an evening happen, or not.
func (m *maker) happen(ctx context.Context, e evening, session journal.ID, at time.Time) {
	h := &hall{maker: m, evening: e, session: session}
	if e.Cancelled != nil {
		h.cancel(ctx, at)
		return
	}
	for _, n := range m.mayCome(e, true) {
		if !slices.Contains(e.Away, n) {
			h.there = append(h.there, n)
		}
	}
	h.arrive(ctx, at)
	h.ready(ctx)
	h.story(ctx)
	for i, r := range e.Rounds {
		round := h.round(ctx, r)
		if i == 0 {
			h.board(ctx, round)
		}
	}
	h.close(ctx)
	m.until(m.soonest(at.Add(18 * time.Hour)))
	h.atHome(ctx)
	m.house.Tend(ctx)
	if session == m.weekly {
		m.next(ctx)
	}
}

// cancel calls the evening off. People say from home what they would have said, and
// somebody opens the hat.
func (h *hall) cancel(ctx context.Context, at time.Time) {
	h.until(at.Add(-7 * time.Hour))
	h.do(ctx, h.Cancelled.By, "sessions.cancel", body{"session": h.session, "text": h.Cancelled.text()})
	h.next(ctx)
	h.there = h.mayCome(h.evening, false)
	h.intoHat(ctx)
	h.do(ctx, h.PlannedBy, "sessions.open_hat", nil)
	h.atHome(ctx)
}

// in gives a command in this session.
func (h *hall) in(ctx context.Context, by, command string, more body) kernel.Answer {
	return h.do(ctx, by, "sessions."+command, h.with(more))
}

// with is the body of a command in this session.
func (h *hall) with(more body) body {
	b := body{"session": h.session}
	maps.Copy(b, more)
	return b
}

func (h *hall) arrive(ctx context.Context, at time.Time) {
	h.until(at.Add(-15 * time.Minute))
	h.in(ctx, h.Roles[sessions.Welcomer], "open", nil)
	coming := h.some(len(h.there), h.there)
	slices.SortStableFunc(coming, func(a, b string) int { return len(h.hands[a]) - len(h.hands[b]) }) // who writes for them is there
	for _, n := range coming {
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

// ready helps those with the phones: who lost a code, lets somebody write tonight,
// or has none. A tablet goes round.
func (h *hall) ready(ctx context.Context) {
	if h.LostCode != "" {
		others := slices.DeleteFunc(h.members(h.there), func(n string) bool { return n == h.LostCode })
		for _, n := range h.some(2, others) {
			h.do(ctx, n, "members.vouch", body{"member": h.who[h.LostCode]})
		}
	}
	for _, n := range slices.Sorted(maps.Keys(h.Hands)) {
		h.do(ctx, n, "members.allow_scribe", body{"member": h.who[h.Hands[n]], "session": h.session})
	}
	if h.Tablet != "" {
		h.tablet = h.do(ctx, h.Tablet, "members.lend_tablet", nil).Secret
	}
}

// round lets a question go round: some pass, the rest have their turn.
func (h *hall) round(ctx context.Context, r line) journal.ID {
	b := body{"question": r.text(), "seconds": 90}
	if r.About != "" {
		b["about"] = h.thing(r.About)
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
			h.in(ctx, h.one(h.there), "pause", nil)
			h.pass(4 * time.Minute)
			h.in(ctx, lead, "go_on", nil)
		}
	}
	h.in(ctx, keeper, "hand_on", body{"round": id})
	return id
}

// felt is how heard people say they felt, by chance.
var felt = []int{3, 4, 4, 5, 5, 4, 2, 5, 4, 3}

func (h *hall) close(ctx context.Context) {
	var q sessions.Aspect
	h.look(ctx, func(v kernel.View) error {
		q = kernel.In[*sessions.State](v).Question()
		return nil
	})
	own := slices.DeleteFunc(slices.Clone(h.there), func(n string) bool { return h.hands[n] != "" })
	for _, n := range h.some(len(own)-1, own) {
		h.in(ctx, n, "reflect", body{string(q): felt[h.chance.IntN(len(felt))]})
	}
	if h.tablet != "" {
		h.onTablet(ctx, "", "sessions.reflect", h.with(body{string(q): 5}))
		h.do(ctx, "", "members.end_tablet", body{"token": h.tablet})
	}
	lead := h.Roles[sessions.Facilitator]
	h.in(ctx, lead, "count", body{"fares": h.Fares, "meals": h.Meals, "children": h.Children})
	h.in(ctx, lead, "close", nil)
}
