package doors

import "maps"

// act is what is sent with a command, and in which situation.
type act struct {
	in   string
	with func(w *world, asker string) body
}

// always sends the same, whoever asks.
func always(b body) func(*world, string) body { return func(*world, string) body { return b } }

// inSession sends the same about the session.
func inSession(b body) func(*world, string) body {
	return func(w *world, _ string) body {
		b := maps.Clone(b)
		b["session"] = w.id["session"]
		return b
	}
}

// naming sends things by their names here.
func naming(fields map[string]string) func(*world, string) body {
	return func(w *world, asker string) body {
		b := inSession(body{})(w, asker)
		for field, thing := range fields {
			if m := w.of[thing]; m != nil {
				b[field] = m.ID
			} else {
				b[field] = w.id[thing]
			}
		}
		return b
	}
}

// member sends one member and nothing else.
func member(name string) func(*world, string) body {
	return func(w *world, _ string) body { return body{"member": w.of[name].ID} }
}

// ownOr sends a thing of the asker, or of another where they have none.
func ownOr(things func(*world) map[string]string, field, other string) func(*world, string) body {
	return func(w *world, asker string) body {
		if id := things(w)[asker]; id != "" {
			return body{field: id}
		}
		return body{field: things(w)[other]}
	}
}

// ownWords says a card of the asker's own differently.
func ownWords(w *world, asker string) body {
	b := ownOr(signed, "contribution", "practitioner")(w, asker)
	b["text"] = "said differently"
	return b
}

func signed(w *world) map[string]string  { return w.own }
func devices(w *world) map[string]string { return w.devices }

var someone = body{"name": "Somebody new", "side": "lived", "language": "en"}

// acts are all commands with a body with which the right asker is let in.
var acts = joined(evenings, hands, stories, matters, pledges, agreements)

func joined(some ...map[string]act) map[string]act {
	all := map[string]act{}
	for _, m := range some {
		maps.Copy(all, m)
	}
	return all
}

// evenings are the acts of an evening, and of coming and going.
var evenings = map[string]act{
	"members.invite":                  {"open", always(body{"side": "lived"})},
	"members.welcome":                 {"open", member("waiting")},
	"members.rename":                  {"open", always(body{"name": "Another name"})},
	"members.set_language":            {"open", always(body{"language": "fa"})},
	"members.end_device":              {"open", ownOr(devices, "device", "speaker")},
	"members.end_device/another's":    {"open", func(w *world, _ string) body { return body{"device": w.devices["helper"]} }},
	"members.erase_all":               {"open", always(body{})},
	"members.leave":                   {"open", always(body{})},
	"members.take_back":               {"open", ownOr(signed, "contribution", "speaker")},
	"members.take_back/another's":     {"open", func(w *world, _ string) body { return body{"contribution": w.id["item"]} }},
	"members.take_back/with the code": {"open", coded(cardCode)},
	"members.vouch":                   {"open", member("quiet")},

	"sessions.plan":           {"ahead", always(body{"title": "Another evening", "starts": "2026-12-01T18:00"})},
	"sessions.change":         {"ahead", inSession(body{"title": "A longer evening"})},
	"sessions.cancel":         {"ahead", inSession(body{"text": "the hall is cold"})},
	"sessions.add_item":       {"ahead", inSession(body{"text": "the letters"})},
	"sessions.vote_item":      {"ahead", naming(map[string]string{"item": "item"})},
	"sessions.invite_partner": {"ahead", naming(map[string]string{"member": "partner away"})},
	"sessions.open":           {"ahead", inSession(body{})},

	"sessions.change/lived only":    {"ahead, lived only", inSession(body{"title": "A longer evening"})},
	"sessions.cancel/lived only":    {"ahead, lived only", inSession(body{})},
	"sessions.add_item/lived only":  {"ahead, lived only", inSession(body{"text": "the letters"})},
	"sessions.vote_item/lived only": {"ahead, lived only", naming(map[string]string{"item": "item"})},
	"sessions.open/lived only":      {"ahead, lived only", inSession(body{})},
	"sessions.arrive/lived only":    {"open, lived only", inSession(body{})},
	"sessions.check_in/lived only":  {"open, lived only", inSession(body{"feeling": 3})},

	"sessions.arrive":                {"open", inSession(body{})},
	"sessions.check_in":              {"open", inSession(body{"feeling": 3})},
	"sessions.take_role":             {"open", inSession(body{"role": "notes"})},
	"sessions.add_card":              {"open", inSession(body{"text": "a thought"})},
	"sessions.reword":                {"open", ownWords},
	"sessions.add_signed_card":       {"open", inSession(body{"text": "a thought"})},
	"sessions.vote_card":             {"open", func(w *world, _ string) body { return body{"session": w.id["session"], "card": w.own["lived"]} }},
	"sessions.skip":                  {"open", naming(map[string]string{"round": "round"})},
	"sessions.pause":                 {"open", inSession(body{})},
	"sessions.reflect":               {"open", inSession(body{"voice": 4})},
	"sessions.start_round":           {"open", inSession(body{"question": "And then?"})},
	"sessions.take_turn":             {"open", naming(map[string]string{"round": "round", "member": "lived"})},
	"sessions.take_turn/for oneself": {"open", naming(map[string]string{"round": "round"})},
	"sessions.hand_on":               {"open", naming(map[string]string{"round": "round"})},
	"sessions.go_on":                 {"paused", inSession(body{})},
	"sessions.open_hat":              {"open", inSession(body{})},
	"sessions.count":                 {"open", inSession(body{"meals": 9})},
	"sessions.close":                 {"open", inSession(body{})},
	"sessions.close/late":            {"late", inSession(body{})},

	"found": {"open", always(body{
		"name": "A new house", "languages": []string{"en"}, "zone": "UTC", "founder": someone,
	})},
	"join":                   {"open", always(body{"invite": manyInvite, "name": "Somebody new", "language": "en"})},
	"join/used up":           {"open", always(body{"invite": oneInvite, "name": "Somebody new", "language": "en"})},
	"return":                 {"open", func(w *world, _ string) body { return body{"code": w.of["quiet"].Code} }},
	"return/another code":    {"open", always(body{"code": "1234 1234 1234 1234 1234"})},
	"take_back":              {"open", coded(cardCode)},
	"take_back/another code": {"open", coded(otherCode)},
}

// coded takes an unsigned card back with a code.
func coded(code string) func(*world, string) body {
	return func(w *world, _ string) body { return body{"contribution": w.id["unsigned"], "secret": code} }
}
