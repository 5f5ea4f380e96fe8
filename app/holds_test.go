package app

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"reflect"
	"strings"
	"testing"

	"alongside/kernel"
	"alongside/web"
)

// With -hold the document is written anew.
var hold = flag.Bool("hold", false, "write docs/what-we-hold.md")

const heldFile = "../docs/what-we-hold.md"

// topicOf says which of web.Topics an entry belongs to. Whoever adds a kind finds
// here whether what the page says is still true of it.
var topicOf = map[string]string{
	"members.founded":             "you",
	"members.joined":              "you",
	"members.renamed":             "you",
	"members.language_set":        "you",
	"members.welcomed":            "you",
	"members.left":                "you",
	"members.taken_back":          "taken",
	"members.all_erased":          "taken",
	"members.forgotten":           "taken",
	"members.code_given":          "back",
	"members.device_added":        "back",
	"members.device_ended":        "back",
	"members.invited":             "invite",
	"members.vouched":             "invite",
	"members.added_without_phone": "hands",
	"members.tablet_lent":         "hands",
	"members.scribe_allowed":      "passing",
	"members.translated":          "translations",
	"members.translation_checked": "translations",
	"members.message_corrected":   "translations",
	"members.host_acted":          "host",
	"members.worried":             "worries",
	"members.complained":          "worries",
	"members.heard":               "worries",
	"members.removed":             "agreement",

	"sessions.planned":         "plan",
	"sessions.changed":         "plan",
	"sessions.cancelled":       "plan",
	"sessions.followed":        "plan",
	"sessions.lapsed":          "plan",
	"sessions.partner_invited": "plan",
	"sessions.day_added":       "plan",
	"sessions.day_removed":     "plan",
	"sessions.item_added":      "signed",
	"sessions.round_started":   "signed",
	"sessions.card_signed":     "signed",
	"sessions.reworded":        "signed",
	"sessions.card_added":      "unsigned",
	"sessions.reflected":       "unsigned",
	"sessions.item_voted":      "passing",
	"sessions.arrived":         "passing",
	"sessions.checked_in":      "passing",
	"sessions.turn_taken":      "passing",
	"sessions.turn_handed_on":  "passing",
	"sessions.skipped":         "passing",
	"sessions.card_voted":      "passing",
	"sessions.sat_down":        "passing",
	"sessions.opened":          "parts",
	"sessions.role_taken":      "parts",
	"sessions.paused":          "parts",
	"sessions.resumed":         "parts",
	"sessions.hat_opened":      "parts",
	"sessions.tables_set":      "parts",
	"sessions.counted":         "evening",
	"sessions.closed":          "evening",

	"characters.created":       "characters",
	"characters.changed":       "characters",
	"characters.trait_added":   "characters",
	"characters.stage_added":   "characters",
	"characters.stage_changed": "characters",
	"characters.stage_removed": "characters",
	"characters.moment_added":  "unsigned",
	"characters.change_added":  "unsigned",
	"characters.answered":      "unsigned",

	"decisions.proposed":       "decisions",
	"decisions.amended":        "decisions",
	"decisions.answered":       "passing",
	"decisions.dotted":         "passing",
	"decisions.spoke":          "decisions",
	"decisions.placed":         "decisions",
	"decisions.objected":       "unsigned",
	"decisions.extended":       "decisions",
	"decisions.asked_smaller":  "decisions",
	"decisions.closed":         "decisions",
	"decisions.let_go":         "decisions",
	"decisions.faded":          "decisions",
	"decisions.overtaken":      "decisions",
	"decisions.urged":          "passing",
	"decisions.last_word_said": "decisions",
	"decisions.reviewed":       "decisions",
	"promises.acted":           "promises",
	"promises.helped":          "promises",
	"promises.became":          "promises",
	"promises.asked":           "promises",
	"promises.link_made":       "promises",
	"promises.door_closed":     "promises",
	"promises.door_opened":     "promises",
	"promises.answered":        "promises",
	"promises.replied":         "promises",
	"promises.promised":        "promises",
	"promises.reported":        "promises",
	"promises.checked":         "promises",
	"promises.reworded":        "promises",
	"promises.let_go":          "promises",
	"promises.published":       "promises",
	"promises.unpublished":     "promises",
	"agreement.clause_worded":  "agreement",
	"agreement.adopted":        "agreement",
	"agreement.signed":         "agreement",
	"agreement.expired":        "taken",
}

// kindsHere are the kinds of all rooms, in order.
func kindsHere() (all []kernel.Kind) {
	for _, r := range kernelRooms(Rooms()) {
		all = append(all, r.Kinds...)
	}
	return all
}

func TestEveryKindBelongsToATopicThatPeopleRead(t *testing.T) {
	topics, known, here := map[string]bool{}, map[string]bool{}, map[string]bool{}
	for _, topic := range web.Topics() {
		if topics[topic.Name] {
			t.Errorf("%s stands twice", topic.Name)
		}
		topics[topic.Name] = true
	}
	for _, k := range kindsHere() {
		known[k.Name] = true
		here[roomOf(k.Name)] = true
		if !topics[topicOf[k.Name]] {
			t.Errorf("%s belongs to no topic: read what web/holds.go tells people, and put it there", k.Name)
		}
		if k.Fleeting() != (topicOf[k.Name] == "passing") && k.Name != "members.vouched" {
			t.Errorf("%s passes with the evening: %v, and its topic is %q", k.Name, k.Fleeting(), topicOf[k.Name])
		}
		if k.Unsigned() != (topicOf[k.Name] == "unsigned") {
			t.Errorf("%s is said without a name: %v, and its topic is %q", k.Name, k.Unsigned(), topicOf[k.Name])
		}
	}
	for kind := range topicOf {
		if !known[kind] && here[roomOf(kind)] {
			t.Errorf("%s is no kind (any more)", kind)
		}
	}
}

func roomOf(kind string) string {
	room, _, _ := strings.Cut(kind, ".")
	return room
}

func TestTheDocumentOfWhatWeHoldIsFresh(t *testing.T) {
	want := heldDocument(t)
	if *hold {
		if err := os.WriteFile(heldFile, want, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	is, err := os.ReadFile(heldFile)
	if err != nil || !bytes.Equal(is, want) {
		t.Errorf("%s is not what the entries are: go test ./app -run WhatWeHold -hold (%v)", heldFile, err)
	}
}

const heldIntro = `# What we hold

Made from the types of the entries and from the words that people read at /holds; a test keeps it so. Every entry has a random
id, the kind named here, the day it happened in the group's time zone, and sums that chain it to the one before. **Facts** are
kept for good: ids, fixed choices, numbers and days. **Words** can be erased, with the salt they were sealed with. Everything lies
encrypted, words padded in steps of 256 bytes. Beside it the data folder holds the list of erased ids, random and without a time,
the sample's return codes (sample.json, if the sample was made) and, with a passphrase, its salt.

Who an entry bears: *signed*, the member, until they leave, and then a member without a name; *nameless*, nobody, though it was decided
with the asker in view; *unsigned*, nobody, it came through the hat; *fleeting*, the member lies in the words, and both go when
the evening closes, after a day at most, or when the matter closes that was answered.
`

const heldEnds = `
## What ends by itself

| what | when |
|---|---|
| fleeting words: arrivals, feelings, turns, votes, tables, leave to write | when the session closes, or at its day's end |
| hidden answers to what is proposed | when it closes, is asked anew, or is let go: after 12 weeks by itself |
| what lies in the hat | enters the journal when the hat opens: at three, at the close, at the day's end |
| an invitation | the day after it ends, a week at most |
| “I know this person” | the day after, or with the new code |
| a return code, a device | with the next code; when it is ended; with whoever leaves; a thirteenth device ends the oldest |
| words that restate what was taken back | with it |
| backups | 35 days: the next backup into the same folder removes what is older |
| turns, idle time, who asked how often | never stored: in memory, until the server stops |
| the list of erased ids | never: it is what keeps old copies from bringing words back |

Backups and exports hold journals, words that stand, and media. They hold no fleeting words and nothing from the hat; what was
erased since stays away when they are put back.

## What we do not promise

`

// heldDocument is what docs/what-we-hold.md has to say.
func heldDocument(t testing.TB) []byte {
	t.Helper()
	var b bytes.Buffer
	b.WriteString(heldIntro)
	for _, topic := range web.Topics() {
		fmt.Fprintf(&b, "\n## %s\n\n%s **For how long:** %s\n", topic.Title.In("en"), topic.Words.In("en"), topic.Long.In("en"))
		rows := 0
		for _, k := range kindsHere() {
			if topicOf[k.Name] != topic.Name {
				continue
			}
			if rows++; rows == 1 {
				b.WriteString("\n| entry | bears | facts | words |\n|---|---|---|---|\n")
			}
			fmt.Fprintf(&b, "| `%s` | %s | %s | %s |\n", k.Name, bears(k), fieldsOf(k.Type()), wordsOf(k.Type()))
		}
	}
	b.WriteString(heldEnds)
	promise, err := os.ReadFile("../docs/what-we-do-not-promise.md")
	if err != nil {
		t.Fatal(err)
	}
	b.Write(promise[bytes.Index(promise, []byte("- ")):])
	return b.Bytes()
}

func bears(k kernel.Kind) string {
	switch {
	case k.Signed():
		return "signed"
	case k.Unsigned():
		return "unsigned"
	case k.Fleeting():
		return "fleeting"
	}
	return "nameless"
}

// fieldsOf are the names under which a type is written down.
func fieldsOf(typ reflect.Type) string {
	if names := fieldNames(typ); len(names) > 0 {
		return strings.Join(names, ", ")
	}
	return "–"
}

func fieldNames(typ reflect.Type) (names []string) {
	for f := range typ.Fields() {
		tag, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		switch {
		case tag == "-" || !f.IsExported() && !f.Anonymous:
		case f.Anonymous && tag == "":
			names = append(names, fieldNames(f.Type)...)
		default:
			names = append(names, tag)
		}
	}
	return names
}

func wordsOf(typ reflect.Type) string {
	f, ok := typ.FieldByName("Words")
	if !ok {
		return "–"
	}
	if names := fieldNames(f.Type); len(names) > 0 {
		return strings.Join(names, ", ")
	}
	return "who, and nothing else"
}
