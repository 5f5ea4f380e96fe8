package sample

import (
	"context"
	"fmt"
	"strings"

	"alongside/journal"
	"alongside/kernel"
	"alongside/rooms/characters"
)

// story tells what is said of the characters with one's name: who they are, what
// they are like, and the stages of their road.
func (h *hall) story(ctx context.Context) {
	for _, c := range h.Characters {
		h.meet(ctx, c)
	}
	for _, l := range h.Retold {
		h.do(ctx, l.By, "characters.change", body{"character": h.thing(l.About).ID, "about": l.text()})
	}
	for _, t := range h.Traits {
		h.do(ctx, t.By, "characters.add_trait", body{"character": h.thing(t.About).ID, "kind": t.Kind, "text": t.text()})
	}
	for _, e := range h.Road {
		h.walk(ctx, e)
	}
}

// meet makes a character with the ready road, whose stages are called by the
// character's name and their own: "Omega school".
func (h *hall) meet(ctx context.Context, c character) {
	id := h.do(ctx, c.By, "characters.create", body{
		"name": c.Name, "picture": c.Picture, "about": c.About, "journey": characters.Scotland,
	}).ID
	h.call(c.Name.Body, characters.Name, id)
	h.look(ctx, func(v kernel.View) error {
		x := kernel.In[*characters.State](v).Character(id)
		if x == nil {
			return fmt.Errorf("%s did not come to be", c.Name.Body)
		}
		for _, g := range x.Stages() {
			h.call(c.Name.Body+" "+string(g.Ready), characters.Name, g.ID)
		}
		return nil
	})
}

// whose returns the character on whose road a stage is.
func (h *hall) whose(stage string) journal.ID {
	name, _, _ := strings.Cut(stage, " ")
	return h.thing(name).ID
}

// walk changes a road.
func (h *hall) walk(ctx context.Context, e edit) {
	stage := h.thing(e.Stage).ID
	switch e.Do {
	case "add":
		id := h.do(ctx, e.By, "characters.add_stage", body{
			"character": h.whose(e.Stage), "title": e.text(), "after": stage, "decides": e.Decides,
		}).ID
		h.call(e.As, characters.Name, id)
	case "rename":
		h.do(ctx, e.By, "characters.change_stage", body{"stage": stage, "title": e.text()})
	case "remove":
		h.do(ctx, e.By, "characters.remove_stage", body{"stage": stage})
	default:
		h.err = fmt.Errorf("what is it to %q a stage?", e.Do)
	}
}

// intoHat puts in what is said of the characters without a name, each by somebody
// else, as it comes.
func (h *hall) intoHat(ctx context.Context) {
	for _, x := range h.Moments {
		b := x.uttered()
		b["character"], b["stage"], b["kind"] = h.whose(x.Stage), h.thing(x.Stage).ID, x.Kind
		a := h.do(ctx, h.one(h.members(h.there)), "characters.add_moment", b)
		h.call(x.As, characters.Name, a.ID)
		h.remember(x.line, a)
	}
	h.wanted(ctx, false)
	for _, s := range h.StillTrue {
		h.answer(ctx, s)
	}
}

// wanted puts in what would have to change: at a whole stage, or once the hat was
// opened for one moment of it.
func (h *hall) wanted(ctx context.Context, moments bool) {
	for _, x := range h.Changes {
		if (x.About != "") != moments {
			continue
		}
		b := x.uttered()
		b["character"], b["stage"] = h.whose(x.Stage), h.thing(x.Stage).ID
		if moments {
			b["moment"] = h.thing(x.About).ID
		}
		h.remember(x.line, h.do(ctx, h.one(h.members(h.there)), "characters.add_change", b))
	}
}

// answer lets some answer whether a character is still true to us.
func (h *hall) answer(ctx context.Context, s stillTrue) {
	for i, n := range h.some(s.Yes+len(s.Differ), h.members(h.there)) {
		b := body{"character": h.thing(s.Of).ID, "answer": characters.Yes}
		if i >= s.Yes {
			b["answer"], b["text"] = characters.Differ, s.Differ[i-s.Yes].text()
		}
		h.do(ctx, n, "characters.still_true", b)
	}
}
