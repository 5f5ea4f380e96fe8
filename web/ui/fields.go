package ui

import (
	"strconv"
	"strings"

	"github.com/a-h/templ"
)

// Input is a field for words.
type Input struct {
	Form   FormData
	Name   string
	Label  string
	Hint   string
	Value  string   // before anything was typed
	Lang   string   // the language to write in; empty: the reader's
	Dir    string   // where it is known beforehand; empty: as the words are
	Type   string   // of a TextField: empty is "text"
	Max    int      // letters, at most
	Rows   int      // of a TextArea; 0 is 3
	Code   bool     // digits or a code: from left to right in every language
	Guard  bool     // the guard of details looks at it
	Known  []string // names that the guard lets pass: characters, members
	Moment bool     // it tells a character's moment: the guard listens for "I"
	Must   bool     // it may not be empty
}

func (i Input) attrs(language string) templ.OrderedAttributes {
	id := i.Form.FieldID(i.Name)
	dir := or(i.Dir, "auto")
	if i.Code {
		dir = "ltr"
	}
	a := attributes("id", id, "name", i.Name, "lang", or(i.Lang, language), "dir", dir,
		"spellcheck", "false", "autocomplete", "off", "autocapitalize", capitals(i.Code), "aria-describedby", i.describedBy())
	if i.Max > 0 {
		a = append(a, attributes("maxlength", strconv.Itoa(i.Max))...)
	}
	if i.Code {
		a = append(a, attributes("inputmode", "numeric")...)
	}
	if i.Must {
		a = append(a, attributes("aria-required", "true")...)
	}
	if i.Form.Fault(i.Name) != "" {
		a = append(a, attributes("aria-invalid", "true")...)
		a = append(a, flag("autofocus")) // without script, the page opens where something is wrong
	}
	if i.Guard {
		a = append(a, templ.KeyValue[string, any]{Key: "data-guard", Value: joined(i.Known)})
	}
	if i.Moment {
		a = append(a, flag("data-guard-moment"))
	}
	return a
}

func (i Input) describedBy() string {
	return describedBy(i.Form.FieldID(i.Name), i.Form.Fault(i.Name) != "", i.Hint != "")
}

// describedBy names the elements that explain a field: its fault first.
func describedBy(id string, fault, hint bool) string {
	var ids []string
	if fault {
		ids = append(ids, id+"-fault")
	}
	if hint {
		ids = append(ids, id+"-hint")
	}
	return strings.Join(ids, " ")
}

func capitals(code bool) string {
	if code {
		return "off"
	}
	return ""
}

// Option is a line of a list to choose from.
type Option struct {
	Value, Text string
	Lang        string // where Text is not in the reader's language
}

// SelectData is a list to choose one line from.
type SelectData struct {
	Form    FormData
	Name    string
	Label   string
	Hint    string
	Value   string // chosen before anything was sent; empty: none
	Nth     int    // which of several lists of one name this is, from 0
	Options []Option
}

// id is the id of the list's element.
func (s SelectData) id() string {
	if s.Nth > 0 {
		return s.Form.ChoiceID(s.Name, strconv.Itoa(s.Nth))
	}
	return s.Form.FieldID(s.Name)
}

// fault stands beside the first of several lists of one name.
func (s SelectData) fault() string {
	if s.Nth > 0 {
		return ""
	}
	return s.Form.Fault(s.Name)
}

// chosen is the line that is chosen.
func (s SelectData) chosen() string {
	if !s.Form.mine() {
		return s.Value
	}
	if all := s.Form.Typed.Values[s.Name]; s.Nth < len(all) {
		return all[s.Nth]
	}
	return ""
}

// CheckData is a tick of one's own. It is never ticked beforehand.
type CheckData struct {
	Form  FormData
	Name  string
	Value string // empty: "true"
	Text  string
	Small string
	Nth   int  // which of several ticks of one name this is, from 0; a fault stands beside the first
	On    bool // it is so already; nothing is ticked for anybody beforehand
}

// ChoicesData is what one chooses one of, by radio cards.
type ChoicesData struct {
	Form    FormData
	Name    string
	Label   string
	Hint    string
	Heard   bool   // the label is only heard, where a heading says the same
	Columns string // "": one under the other, "2": two, "pics": as many as fit
}

// ChoiceData is a card to choose: picture, word and sound.
type ChoiceData struct {
	Form    FormData
	Name    string
	Value   string
	Text    string
	Lang    string // where Text is not in the reader's language
	Small   string
	Icon    string // one of Icon, Picture and Feeling
	Picture string
	Feeling string
	Chosen  bool // it is so already; nothing is chosen for anybody beforehand
	Tall    bool
	Silent  bool // without sound, as where a voice cannot help
}

func (c ChoiceData) class() string {
	if c.Tall {
		return "choice choice--tall"
	}
	return "choice"
}

// attributes makes attributes of pairs; those without a value are left out.
func attributes(pairs ...string) templ.OrderedAttributes {
	var a templ.OrderedAttributes
	for i := 0; i+1 < len(pairs); i += 2 {
		if pairs[i+1] != "" {
			a = append(a, templ.KeyValue[string, any]{Key: pairs[i], Value: pairs[i+1]})
		}
	}
	return a
}

func flag(name string) templ.KeyValue[string, any] {
	return templ.KeyValue[string, any]{Key: name, Value: true}
}

// plainID keeps of an id what is safe in selectors and fragments.
func plainID(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', r >= '0' && r <= '9', r == '-', r == '_':
			return r
		}
		return '-'
	}, s)
}

// faulty returns what a control says about its fault and its hint.
func faulty(id, fault, hint string) templ.OrderedAttributes {
	invalid := ""
	if fault != "" {
		invalid = "true"
	}
	return attributes("aria-describedby", describedBy(id, fault != "", hint != ""), "aria-invalid", invalid)
}

func wrong(class, fault string) string {
	if fault == "" {
		return class
	}
	return class + " is-wrong"
}

// legend hides a legend that would only repeat the heading above it.
func legend(heard bool) string {
	if heard {
		return "sr"
	}
	return "label"
}

func rows(n int) string {
	if n == 0 {
		n = 3
	}
	return strconv.Itoa(n)
}

// typedLines are the values of several fields of one name, as they were typed.
func typedLines(f FormData, name string, values []string) []string {
	if !f.mine() {
		return values
	}
	typed := append([]string(nil), f.Typed.Values[name]...)
	for len(typed) < len(values) {
		typed = append(typed, "")
	}
	return typed
}
