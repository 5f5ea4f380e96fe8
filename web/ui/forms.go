package ui

import (
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"alongside/lang"
)

// Typed is what came in with a command that met a fault, so that the form
// shows it again. It concerns the one form whose Command and Key it bears; a
// page hands it to all of its forms.
type Typed struct {
	Command string
	Key     string
	Values  url.Values
	Faults  map[string]string // words beside a field, by its name
	General string            // words of a fault that belongs to no field
	Guard   []Finding         // what the guard of details found; nothing has been stored
}

// Finding is a piece of text that may give somebody away.
type Finding struct {
	Field string
	Kind  string // as package guard names it, such as "phone"
	Text  string // the piece as it was typed
}

// FormData is a form that sends one command.
type FormData struct {
	Command string // such as "promises.keep"
	Key     string // tells several forms of one command on a page apart
	Action  string // where it is posted to
	ID      string // the contribution's id: a UUID that is fresh with each page
	Back    string // the path to come back to
	Typed   Typed
	Guarded bool   // it has fields with Guard: the device looks before sending
	Speaks  string // the character who could say it in place of "I"; may be empty
	Hard    bool   // it leaves the page, as for a secret that is shown once
	Files   bool   // it carries files
	Class   string // empty: "stack"
	Label   string // names the form where no heading does
}

// mine says whether what was typed belongs to this form.
func (f FormData) mine() bool {
	return f.Typed.Command != "" && f.Typed.Command == f.Command && f.Typed.Key == f.Key
}

// Name returns the id of the form's element.
func (f FormData) Name() string {
	s := "f-" + f.Command
	if f.Key != "" {
		s += "-" + f.Key
	}
	return plainID(s)
}

// FieldID returns the id of a field's element.
func (f FormData) FieldID(name string) string { return plainID(f.Name() + "-" + name) }

// ChoiceID returns the id of one of several radios or ticks of a field.
func (f FormData) ChoiceID(name, value string) string { return plainID(f.FieldID(name) + "-" + value) }

// Value returns what was typed into a field of this form, or what stands there
// otherwise.
func (f FormData) Value(name, otherwise string) string {
	if !f.mine() {
		return otherwise
	}
	if !f.Typed.Values.Has(name) {
		return ""
	}
	return f.Typed.Values.Get(name)
}

// Has says whether a field of this form was sent with this value.
func (f FormData) Has(name, value string, otherwise bool) bool {
	if !f.mine() {
		return otherwise
	}
	return slices.Contains(f.Typed.Values[name], value)
}

// Fault returns the words of a fault of a field of this form, or nothing.
func (f FormData) Fault(name string) string {
	if !f.mine() {
		return ""
	}
	return f.Typed.Faults[name]
}

// General returns the words of a fault that belongs to no field.
func (f FormData) General() string {
	if !f.mine() {
		return ""
	}
	return f.Typed.General
}

func (f FormData) findings() []Finding {
	if !f.mine() {
		return nil
	}
	return f.Typed.Guard
}

// contribution returns the id that the form sends: the one it was sent with,
// where nobody knows whether it arrived.
func (f FormData) contribution() string {
	if f.mine() {
		return or(f.Typed.Values.Get("id"), f.ID)
	}
	return f.ID
}

func (f FormData) attrs() templ.OrderedAttributes {
	a := attributes("id", f.Name(), "method", "post", "action", f.Action, "class", or(f.Class, "stack"), "aria-label", f.Label)
	if f.Files {
		a = append(a, attributes("enctype", "multipart/form-data")...)
	}
	if f.Hard {
		a = append(a, flag("data-hard"))
	}
	return append(a, flag("novalidate"))
}

// Input is a field for words.
type Input struct {
	Form   FormData
	Name   string
	Label  string
	Hint   string
	Value  string   // before anything was typed
	Lang   string   // the language to write in; empty: the reader's
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
	dir := "auto"
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
	Options []Option
}

// CheckData is a tick of one's own. It is never ticked beforehand.
type CheckData struct {
	Form  FormData
	Name  string
	Value string // empty: "true"
	Text  string
	Small string
}

// ChoicesData is what one chooses one of, by radio cards.
type ChoicesData struct {
	Form    FormData
	Name    string
	Label   string
	Hint    string
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

// kinds are what the guard of details may find, in the order it is told.
var kinds = []string{"email", "phone", "date_of_birth", "postcode", "address", "reference", "name", "first_person"}

// foundWords says in words what a finding is.
func foundWords(kind, speaks, language string) string {
	switch kind {
	case "email":
		return lang.GuardEmail().In(language)
	case "phone":
		return lang.GuardPhone().In(language)
	case "date_of_birth":
		return lang.GuardDateOfBirth().In(language)
	case "postcode":
		return lang.GuardPostcode().In(language)
	case "address":
		return lang.GuardAddress().In(language)
	case "reference":
		return lang.GuardReference().In(language)
	case "name":
		return lang.GuardName().In(language)
	case "first_person":
		return lang.GuardFirstPerson(or(speaks, lang.Someone().In(language))).In(language)
	}
	return ""
}

// guardedField returns the id of the field to go back to and change.
func (f FormData) guardedField() string {
	for _, g := range f.findings() {
		if g.Field != "" {
			return f.FieldID(g.Field)
		}
	}
	return f.Name()
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
func legend(label string) string {
	if label == "" {
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
