package lang

import (
	"strings"

	"alongside/lang/internal/plural"
)

//go:generate go run ./gen ../locales .

// Msg is a message with what belongs in its gaps, in no language yet. It is a
// plain value that may be compared and copied; the funcs of messages.gen.go
// make it. It satisfies fault.Words.
type Msg struct {
	key  uint16
	n, m int
	args [most]string
}

// Key returns the name of the message in the PO files.
func (m Msg) Key() string { return keys[m.key] }

// In returns the words in a language, or in English where the interface does
// not speak it. Numbers wear the digits of that language; names and other
// texts stand as they came.
func (m Msg) In(language string) string {
	form, language := m.form(language)
	if !strings.Contains(form, "{") {
		return form
	}
	var b strings.Builder
	for _, p := range m.parts(form, language) {
		b.WriteString(p.Text)
	}
	return b.String()
}

// Part is a piece of a message: our own words, or what stands in a gap, which
// a page puts into <bdi>.
type Part struct {
	Text string
	Slot string // the name of the placeholder; empty for our own words
}

// Parts returns the words in a language in pieces, for pages that mark what
// people wrote.
func (m Msg) Parts(language string) []Part {
	form, language := m.form(language)
	return m.parts(form, language)
}

func (m Msg) form(language string) (form, spoken string) {
	table, ok := words[language]
	if !ok {
		language = "en"
		table = words[language]
	}
	forms := table[m.key]
	if len(forms) == 1 {
		return forms[0], language
	}
	return forms[plural.Index(language, m.n)], language
}

func (m Msg) parts(form, language string) []Part {
	var all []Part
	for form != "" {
		before, rest, found := strings.Cut(form, "{")
		if before != "" {
			all = append(all, Part{Text: before})
		}
		if !found {
			break
		}
		var slot string
		slot, form, _ = strings.Cut(rest, "}")
		all = append(all, Part{Text: m.slot(slot, language), Slot: slot})
	}
	return all
}

func (m Msg) slot(name, language string) string {
	switch name {
	case "n":
		return Digits(language, m.n)
	case "m":
		return Digits(language, m.m)
	}
	for i, s := range slots[m.key] {
		if s == name {
			return m.args[i]
		}
	}
	return "" // the generator lets no unknown placeholder through
}

// All returns one of each message, with numbers and words in its gaps, for
// tests that look at every text.
func All() []Msg {
	all := make([]Msg, 0, 2*len(keys))
	for i := range keys {
		m := Msg{key: uint16(i), n: 1, m: 12}
		for j, s := range slots[i] {
			m.args[j] = "‹" + s + "›"
		}
		all = append(all, m)
		if len(words["en"][i]) > 1 {
			m.n = 12
			all = append(all, m)
		}
	}
	return all
}
