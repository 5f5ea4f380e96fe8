package kernel

import (
	"bytes"
	"cmp"
	"encoding/json"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"alongside/alphabet"
	"alongside/fault"
	"alongside/lang"
)

// TextMost is how many letters a text may have.
const TextMost = 10_000

// Text is what a person said, and in which language. In JSON it is
// {"lang":"fa","body":"…"}; a plain string is in the asker's language.
type Text struct {
	Lang string `json:"lang"`
	Body string `json:"body"`
}

// Empty reports whether nothing was said.
func (t Text) Empty() bool { return t.Body == "" }

// Dir is the direction the text is written in, "ltr" or "rtl".
func (t Text) Dir() string { return lang.Dir(t.Lang) }

// UnmarshalJSON takes a plain string or an object.
func (t *Text) UnmarshalJSON(b []byte) error {
	if b = bytes.TrimSpace(b); len(b) > 0 && b[0] == '"' {
		t.Lang = ""
		return json.Unmarshal(b, &t.Body)
	}
	type plain Text
	return json.Unmarshal(b, (*plain)(t))
}

// Pictures is what somebody says in pictures of our alphabet.
type Pictures []alphabet.Picture

// Check refuses pictures that are not in the alphabet, the same one twice, and
// more than alphabet.Most.
func (ps Pictures) Check(field string) error {
	if len(ps) > alphabet.Most {
		return fault.At(field, lang.FaultPicturesMost(alphabet.Most))
	}
	for i, p := range ps {
		if !alphabet.Known(p) || slices.Contains(ps[:i], p) {
			return fault.At(field, lang.FaultPicturesUnknown())
		}
	}
	return nil
}

// SaidMost is how many letters may have what somebody says beside others: a card, a
// moment, something to talk about. A page shows all there are of them.
const SaidMost = 2000

// Brief refuses a text that is too long to stand in a list.
func Brief(field string, t Text) error {
	if utf8.RuneCountInString(t.Body) > SaidMost {
		return fault.At(field, lang.FaultTextTooLong(SaidMost))
	}
	return nil
}

// Uttered refuses what says nothing, neither in words (field text) nor in pictures
// (field pictures), and what says too much.
func Uttered(t Text, ps Pictures) error {
	if t.Empty() && len(ps) == 0 {
		return fault.At("text", lang.FaultTextOrPictures())
	}
	return cmp.Or(Brief("text", t), ps.Check("pictures"))
}

// textField is where a command's struct holds free text.
type textField struct {
	name  string // dotted, as in forms and faults
	index []int
	many  bool        // a slice of texts
	each  []textField // of every item of a slice of structs
}

var textType = reflect.TypeFor[Text]()

func textFields(t reflect.Type, at []int, prefix string) (fs []textField) {
	for i := range t.NumField() {
		f := t.Field(i)
		name := prefix + jsonName(f)
		index := append(append([]int(nil), at...), i)
		switch {
		case f.Type == textType:
			fs = append(fs, textField{name: name, index: index})
		case f.Type.Kind() == reflect.Slice && f.Type.Elem() == textType:
			fs = append(fs, textField{name: name, index: index, many: true})
		case f.Type.Kind() == reflect.Slice && ours(f.Type.Elem(), t):
			if each := textFields(f.Type.Elem(), nil, ""); len(each) > 0 {
				fs = append(fs, textField{name: name, index: index, each: each})
			}
		case ours(f.Type, t) && f.IsExported():
			if f.Anonymous {
				name = strings.TrimSuffix(prefix, ".")
			}
			if name != "" {
				name += "."
			}
			fs = append(fs, textFields(f.Type, index, name)...)
		}
	}
	return fs
}

// ours reports whether a field's type is a struct of the package of the struct t that holds it.
func ours(field, t reflect.Type) bool {
	return field.Kind() == reflect.Struct && field.PkgPath() == t.PkgPath()
}

// names are the dotted names of the texts of a field; "clauses.text" of those of a list.
func (f textField) names() (all []string) {
	if f.each == nil {
		return []string{f.name}
	}
	for _, e := range f.each {
		for _, name := range e.names() {
			all = append(all, f.name+"."+name)
		}
	}
	return all
}

func jsonName(f reflect.StructField) string {
	name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
	if name == "" {
		return f.Name
	}
	return name
}

// settle cleans every text of a command, gives plain strings a language, and
// refuses what is too long or in a language nobody knows.
func settle(v reflect.Value, fields []textField, language string) error {
	return settleAt("", v, fields, language)
}

func settleAt(prefix string, v reflect.Value, fields []textField, language string) error {
	for _, f := range fields {
		field, name := v.FieldByIndex(f.index), prefix+f.name
		if !f.many && f.each == nil {
			if err := field.Addr().Interface().(*Text).settle(name, language); err != nil {
				return err
			}
			continue
		}
		for i := range field.Len() {
			if err := f.settleItem(name, i, field.Index(i), language); err != nil {
				return err
			}
		}
	}
	return nil
}

// settleItem settles the i-th item of a list.
func (f textField) settleItem(name string, i int, item reflect.Value, language string) error {
	if f.each == nil {
		return item.Addr().Interface().(*Text).settle(name, language)
	}
	return settleAt(name+"."+strconv.Itoa(i)+".", item, f.each, language)
}

func (t *Text) settle(field, language string) error {
	if !utf8.ValidString(t.Body) {
		return &fault.Error{Kind: fault.Malformed, Field: field, Words: lang.FaultMalformed()}
	}
	t.Body = lang.CleanText(t.Body)
	if utf8.RuneCountInString(t.Body) > TextMost {
		return fault.At(field, lang.FaultTextTooLong(TextMost))
	}
	if t.Lang == "" {
		t.Lang = language
	}
	if t.Lang != "" && !lang.Known(t.Lang) {
		return fault.At(field, lang.FaultLanguageUnknown())
	}
	if strings.TrimSpace(t.Body) == "" {
		*t = Text{}
	}
	return nil
}
