package catalog

import (
	"errors"
	"fmt"
	"go/token"
	"regexp"
	"slices"
	"strings"

	"alongside/lang/internal/plural"
)

var (
	keyShape   = regexp.MustCompile(`^[a-z][a-z0-9]*(_[a-z0-9]+)*$`)
	slotShape  = regexp.MustCompile(`^[a-z][a-z0-9_]*$`)
	slotInText = regexp.MustCompile(`\{[^{}]*\}`)
)

// MostWords is how many placeholders that are not numbers one message takes.
const MostWords = 4

// counts says whether a placeholder is a whole number: {n}, which also picks
// the plural form, and {m}, a second number beside it.
func counts(slot string) bool { return slot == "n" || slot == "m" }

// Slots returns the placeholders of a text in order of first appearance.
func Slots(text string) []string {
	var all []string
	for _, s := range slotInText.FindAllString(text, -1) {
		if s = s[1 : len(s)-1]; !slices.Contains(all, s) {
			all = append(all, s)
		}
	}
	return all
}

// slots returns the placeholders of all forms, the last form's first: it is
// the one that may leave none out.
func (m *Message) slots() []string {
	var all []string
	for _, form := range slices.Backward(m.Forms) {
		for _, s := range Slots(form) {
			if !slices.Contains(all, s) {
				all = append(all, s)
			}
		}
	}
	return all
}

// Check says what is wrong with the files, the first of which is English and
// decides what there is. taken are exported names that no message may have,
// with the place where each is declared.
func Check(files []*File, taken map[string]string) error {
	var errs []error
	for _, f := range files {
		if !plural.Known(f.Language) {
			errs = append(errs, Problem{f.Name, 1, "there is no plural rule for " + f.Language})
		}
	}
	english := files[0]
	names := map[string]string{}
	for _, m := range english.Messages {
		errs = append(errs, checkEnglish(english, m, taken, names)...)
		for _, f := range files {
			errs = append(errs, checkIn(f, m)...)
		}
	}
	for _, f := range files[1:] {
		for _, m := range f.Messages {
			if english.byKey[m.Key] == nil {
				errs = append(errs, Problem{f.Name, m.Line, fmt.Sprintf("%s is not in %s", m.Key, english.Name)})
			}
		}
	}
	return errors.Join(errs...)
}

func checkEnglish(f *File, m *Message, taken, names map[string]string) []error {
	var errs []error
	wrong := func(format string, args ...any) {
		errs = append(errs, Problem{f.Name, m.Line, m.Key + fmt.Sprintf(format, args...)})
	}
	if !keyShape.MatchString(m.Key) {
		wrong(": a key is small letters, digits and single underscores")
	}
	name := FuncName(m.Key)
	if at, ok := taken[name]; ok {
		wrong(" would be lang.%s, which %s declares already; choose another key", name, at)
	}
	if other, ok := names[name]; ok {
		wrong(" and %s would both be lang.%s", other, name)
	}
	names[name] = m.Key
	if m.Note == "" {
		wrong(" has no note for translators (a line #. above it)")
	}
	words := 0
	for _, s := range m.slots() {
		if !slotShape.MatchString(s) || token.IsKeyword(s) || s == "string" || s == "int" {
			wrong(": {%s} cannot be the name of a placeholder", s)
		}
		if !counts(s) {
			words++
		}
	}
	if words > MostWords {
		wrong(" has more than %d placeholders", MostWords)
	}
	if m.Plural && !slices.Contains(m.slots(), "n") {
		wrong(" has plural forms but no {n}")
	}
	return errs
}

// checkIn compares a file's message with the English one.
func checkIn(f *File, english *Message) []error {
	m := f.byKey[english.Key]
	if m == nil {
		return []error{Problem{f.Name, 1, fmt.Sprintf("%s is missing", english.Key)}}
	}
	if m.Plural != english.Plural {
		return []error{Problem{f.Name, m.Line, m.Key + " has plural forms in one language and none in the other"}}
	}
	want := 1
	if m.Plural {
		want = len(plural.Forms(f.Language))
	}
	var errs []error
	if len(m.Forms) != want {
		errs = append(errs, Problem{f.Name, m.Line, fmt.Sprintf("%s has %d forms; %s takes %d %v", m.Key, len(m.Forms), f.Language, want, plural.Forms(f.Language))})
	}
	for i, form := range m.Forms {
		errs = append(errs, checkForm(f, m, english, i, form)...)
	}
	return errs
}

func checkForm(f *File, m, english *Message, i int, form string) []error {
	var errs []error
	wrong := func(format string, args ...any) {
		errs = append(errs, Problem{f.Name, m.lines[i], m.Key + fmt.Sprintf(format, args...)})
	}
	if strings.TrimSpace(form) == "" {
		wrong(" has no words")
		return errs
	}
	if strings.TrimSpace(form) != form {
		wrong(" begins or ends with a blank")
	}
	if rest := slotInText.ReplaceAllString(form, ""); strings.ContainsAny(rest, "{}") {
		wrong(" has a brace without its partner")
	}
	known, here := english.slots(), Slots(form)
	for _, s := range here {
		if !slices.Contains(known, s) {
			wrong(": the placeholder {%s} is not in the English", s)
		}
	}
	last := i == len(m.Forms)-1
	for _, s := range known {
		leavable := s == "n" && m.Plural && !last // "one voice" may do without its number
		if !leavable && !slices.Contains(here, s) {
			wrong(": the placeholder {%s} is missing", s)
		}
	}
	return errs
}

// FuncName returns the Go name of a key: voices_to_come is VoicesToCome.
func FuncName(key string) string {
	var b strings.Builder
	for part := range strings.SplitSeq(key, "_") {
		if part != "" {
			b.WriteString(strings.ToUpper(part[:1]) + part[1:])
		}
	}
	return b.String()
}
