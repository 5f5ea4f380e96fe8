package ui

import (
	"net/url"
	"slices"

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
	Drawn   *bool             // set once the form is drawn again; may be nil
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
	Back    string // the path to come back to, where something is wrong
	Then    string // the path to go on to; empty: Back
	Typed   Typed
	Guarded bool   // it has fields with Guard: the device looks before sending
	Speaks  string // the character who could say it in place of "I"; may be empty
	Hard    bool   // it leaves the page, as for a secret that is shown once
	Files   bool   // it carries files
	Class   string // empty: "stack"
	Label   string // names the form where no heading does
	Thanks  bool   // the page behind it says that it is kept
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
	if f.mine() && f.Typed.Drawn != nil {
		*f.Typed.Drawn = true
	}
	a := attributes("id", f.Name(), "method", "post", "action", f.Action, "autocomplete", "off", "class", or(f.Class, "stack"), "aria-label", f.Label)
	if f.Files {
		a = append(a, attributes("enctype", "multipart/form-data")...)
	}
	if f.Hard {
		a = append(a, flag("data-hard"))
	}
	return append(a, flag("novalidate"))
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
