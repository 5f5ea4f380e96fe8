package doors

import "maps"

// hands are the acts of who has no phone in hand, and of who says again what others said.
var hands = map[string]act{
	"members.add_without_phone": {"open", always(body{"name": "Quince", "language": "fa"})},
	"members.allow_scribe":      {"open", lets},
	"members.lend_tablet":       {"open", always(body{})},
	"members.translate":         {"open", func(w *world, _ string) body { return means(w.own["practitioner"]) }},
	"members.check_translation": {"open", thing(body{"right": true}, "translation")},
	"members.correct_message":   {"open", always(body{"message": "home", "text": body{"lang": "en", "body": "The start"}})},

	"sessions.set_tables":             {"open", inSession(body{"tables": []string{"left", "right"}})},
	"sessions.sit":                    {"open", inSession(body{"table": 1})},
	"sessions.add_day":                {"open", always(body{"text": "a fast", "from": "2027-02-08"})},
	"sessions.remove_day":             {"open", thing(body{}, "day")},
	"sessions.take_slip":              {"open", inSession(body{"text": "on paper", "dots": 3})},
	"sessions.take_slip/lived only":   {"open, lived only", inSession(body{"text": "on paper"})},
	"sessions.add_card/pictures":      {"open", inSession(body{"pictures": []string{"letter", "bus"}, "table": 1})},
	"sessions.add_item/open":          {"open", inSession(body{"text": "the letters"})},
	"sessions.vote_item/open":         {"open", naming(map[string]string{"item": "item"})},
	"sessions.open_hat/of no session": {"ahead", always(body{})},
	"sessions.open_hat/of whichever":  {"open", always(body{})},
}

// lets lets another write for the asker.
func lets(w *world, asker string) body {
	other := "speaker"
	if asker == other {
		other = "facilitator"
	}
	return body{"session": w.id["session"], "member": w.of[other].ID}
}

func means(of string) body {
	return body{"of": of, "text": body{"lang": "fa", "body": "یک فکر"}}
}

// stories are the acts about people who are invented.
var stories = map[string]act{
	"characters.create":       {"open", always(body{"name": "Omega", "picture": "omega", "journey": []string{"The letter", "The wait"}})},
	"characters.create/ready": {"open", always(body{"name": "Omega", "journey": "asylum-scotland"})},
	"characters.change":       {"open", ofAlpha(body{"about": "likes tea"})},
	"characters.add_trait":    {"open", ofAlpha(body{"kind": "hope", "text": "a garden"})},
	"characters.add_stage":    {"open", ofAlpha(body{"title": "The wait", "decides": []string{"council"}})},
	"characters.change_stage": {"open", atStage(body{"title": "Two buses"})},
	"characters.remove_stage": {"open", atStage(body{})},
	"characters.add_moment":   {"open", ofAlphaAtStage(body{"kind": "helps", "text": "a kind driver"})},
	"characters.add_change":   {"open", ofAlphaAtStage(body{"pictures": []string{"bus", "more"}})},
	"characters.still_true":   {"open", ofAlpha(body{"answer": "yes"})},
}

// thing sends the same with things by their names here.
func thing(b body, names ...string) func(*world, string) body {
	return func(w *world, _ string) body {
		b := maps.Clone(b)
		for _, name := range names {
			b[name] = w.id[name]
		}
		return b
	}
}

func ofAlpha(b body) func(*world, string) body        { return thing(b, "character") }
func atStage(b body) func(*world, string) body        { return thing(b, "stage") }
func ofAlphaAtStage(b body) func(*world, string) body { return thing(b, "character", "stage") }
