package doors

import (
	"maps"
	"strings"
)

// meant is a text in another language than that of whoever reads here.
func meant(text string) body { return body{"lang": "fa", "body": text} }

// means lets somebody say what words mean, in the language of whoever reads here.
func (a *aviary) means(line, of string) {
	id := a.Do("signs", "members.translate", body{"of": of, "text": body{"lang": "en", "body": a.plant("members.translated " + line)}})
	a.Do("leads", "members.check_translation", body{"translation": id, "right": true})
	a.ids["rest"] = append(a.ids["rest"], id)
}

// unphoned gives a place to somebody whose name is a canary.
func (a *aviary) unphoned(called, line string) {
	name := a.plant("members.added_without_phone " + line)
	name = name[:min(len(name), 32)]
	a.canaries["members.added_without_phone "+line] = []string{name}
	a.Of[called] = a.Phoneless("founder", name)
	delete(a.Of, name)
	a.ids["member"] = append(a.ids["member"], a.Of[called].ID)
}

// stories are what stands beside the evenings: somebody invented, days, and words of
// the house said otherwise.
func (a *aviary) stories() {
	a.t.Helper()
	text := func(line string) body { return meant(a.plant("characters." + line)) }
	alpha := a.Do("founder", "characters.create", body{"name": a.short("characters.created name"), "about": text("created about")})
	a.Do("founder", "characters.change", body{"character": alpha, "about": text("changed about")})
	trait := a.Do("signs", "characters.add_trait", body{"character": alpha, "kind": "hope", "text": text("trait_added text")})
	calm := a.Do("signs", "characters.add_stage", body{"character": alpha, "title": text("stage_added title")})
	stage := a.Do("signs", "characters.add_stage", body{"character": alpha, "title": "another"})
	a.Do("signs", "characters.change_stage", body{"stage": stage, "title": text("stage_changed title")})
	lost := a.Do("signs", "characters.add_stage", body{"character": alpha, "title": "off the road"})
	at := func(stage string, more body) body {
		b := body{"character": alpha, "stage": stage}
		maps.Copy(b, more)
		return b
	}
	moment := a.murmur("add_moment", "moment_added out", at(stage, body{"kind": "helps"}))
	a.murmur("add_moment", "moment_added off the road", at(lost, body{"kind": "harms"}))
	change := a.murmur("add_change", "change_added out", at(stage, nil))
	a.murmur("still_true", "answered out", body{"character": alpha, "answer": "change"})
	a.Do("founder", "sessions.open_hat", body{})
	a.Do("signs", "characters.remove_stage", body{"stage": lost})
	for line, of := range map[string]string{"about": alpha, "trait": trait, "moment": moment, "change": change} {
		a.means(line, of)
	}
	a.ids["character"], a.ids["stage"], a.ids["moment"] = []string{alpha}, []string{calm, stage}, []string{moment}
	a.ids["rest"] = append(a.ids["rest"], trait, moment, change)
	a.inHat = func() { a.murmur("add_moment", "moment_added in the hat", at(stage, body{"kind": "feels"})) }
	a.ids["rest"] = append(a.ids["rest"], a.Do("founder", "sessions.add_day", body{"text": a.plant("sessions.day_added text"), "from": "2027-02-08"}))
	a.Do("founder", "members.correct_message", body{"message": "home", "text": body{"lang": "en", "body": a.plant("members.message_corrected text")}})
}

// short is a canary that is short enough for a name.
func (a *aviary) short(line string) string {
	name := strings.Replace(a.plant(line), "characters", "", 1)
	a.canaries[line] = []string{name}
	return name
}

// murmur says something of somebody invented, without a name.
func (a *aviary) murmur(command, line string, b body) string {
	a.t.Helper()
	secret := "2222 1111 " + a.Next()[24:]
	a.secrets = append(a.secrets, secret)
	b["text"], b["secret"] = meant(a.plant("characters."+line)), secret
	id := a.Do("whisperer", "characters."+command, b)
	a.unsigned = append(a.unsigned, id)
	return id
}

// round lets tablets go round, somebody write for another, and people sit at tables.
func (a *aviary) round() {
	a.t.Helper()
	a.unphoned("unphoned", "here")
	a.unphoned("unphoned away", "away")
	a.unphoned(phoneless, "with the tablet")
	for _, name := range []string{"unphoned", phoneless} {
		a.does("leads", "arrive", body{"for": a.Of[name].ID})
	}
	a.Lend("leads", tablet)
	a.Lend("leads", inHands)
	a.Do("whisperer", "members.allow_scribe", body{"session": a.session, "member": a.Of["leads"].ID})
	a.does("leads", "add_signed_card", body{"for": a.Of["whisperer"].ID, "text": "written down"})
	a.does("leads", "set_tables", body{"tables": []string{a.plant("sessions.tables_set open"), "another"}})
	a.does("whisperer", "sit", body{"table": 1})
	card := a.does("signs", "add_signed_card", body{"text": "at a table", "table": 1})
	a.ids["card"] = append(a.ids["card"], card)
	a.does("leads", "start_round", body{"question": a.plant("sessions.round_started now"), "about": body{"room": "characters", "id": a.ids["moment"][0]}})
	a.inHat()
}
