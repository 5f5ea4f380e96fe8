package alongside_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode"

	"alongside/app"
	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roster"
	"alongside/lang"
)

// rooms are all that the house has.
var rooms = func() (all []kernel.Room) {
	for _, r := range app.Rooms() {
		all = append(all, r.Room)
	}
	return all
}

var (
	choice = reflect.TypeFor[kernel.Choice]()
	plain  = []reflect.Type{
		reflect.TypeFor[journal.ID](), reflect.TypeFor[journal.MemberID](), reflect.TypeFor[journal.GroupID](),
		reflect.TypeFor[journal.Day](), reflect.TypeFor[bool](),
		reflect.TypeFor[kernel.Ref](), // its commands check that it points at an entry of that room
	}
)

// mostChoices is how many values a fixed choice may have.
const mostChoices = 100

// notFacts returns where a type holds what may not be kept for good: facts are ids,
// fixed choices, whole numbers and days.
func notFacts(t reflect.Type, at string) (wrong []string) {
	switch {
	case slices.Contains(plain, t):
		return nil
	case t.Kind() == reflect.String && t.Implements(choice):
		n := len(reflect.Zero(t).Interface().(kernel.Choice).Choices())
		if n == 0 || n > mostChoices {
			wrong = append(wrong, fmt.Sprintf("%s has %d choices", at, n))
		}
		return wrong
	}
	switch t.Kind() {
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Uint8, reflect.Uint16, reflect.Uint32:
		return nil
	case reflect.Int64: // a bare one may be an instant; a planned time is to the minute
		if t.Name() == "Minute" {
			return nil
		}
	case reflect.Slice, reflect.Array:
		if t.Elem().Kind() != reflect.Uint8 {
			return notFacts(t.Elem(), at+"[]")
		}
	case reflect.Map:
		return append(notFacts(t.Key(), at+"[key]"), notFacts(t.Elem(), at+"[]")...)
	case reflect.Pointer:
		return notFacts(t.Elem(), at)
	case reflect.Struct:
		if t.Implements(reflect.TypeFor[json.Marshaler]()) {
			break // it may write anything
		}
		for f := range t.Fields() {
			if f.IsExported() && f.Tag.Get("json") != "-" {
				wrong = append(wrong, notFacts(f.Type, at+"."+f.Name)...)
			}
		}
		return wrong
	}
	return append(wrong, fmt.Sprintf("%s is a %s", at, t))
}

// forbidden are names of what is asked of nobody.
var forbidden = []string{
	"email", "mail", "phone", "telephone", "mobile", "birth", "birthday", "dob", "nationality", "citizenship", "claim",
	"address", "photo", "photograph", "passport", "surname", "postcode", "gps", "ip", "instant", "timestamp",
}

// forbiddenNames returns the fields in and under t that are named like something
// that is asked of nobody.
func forbiddenNames(t reflect.Type, at string, seen map[reflect.Type]bool) (wrong []string) {
	switch t.Kind() {
	case reflect.Slice, reflect.Array, reflect.Pointer:
		return forbiddenNames(t.Elem(), at, seen)
	case reflect.Map:
		return append(forbiddenNames(t.Key(), at, seen), forbiddenNames(t.Elem(), at, seen)...)
	case reflect.Struct:
	default:
		return nil
	}
	if seen[t] {
		return nil
	}
	seen[t] = true
	for f := range t.Fields() {
		tag, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		for _, word := range append(parts(f.Name), parts(tag)...) {
			if slices.Contains(forbidden, strings.TrimSuffix(word, "s")) || slices.Contains(forbidden, word) {
				wrong = append(wrong, fmt.Sprintf("%s.%s: nobody is asked for %q", at, f.Name, word))
			}
		}
		wrong = append(wrong, forbiddenNames(f.Type, at+"."+f.Name, seen)...)
	}
	return wrong
}

// parts splits "homeAddress", "home_address" and "HomeEMail" into words; what is
// written with a hyphen is also looked at as one word.
func parts(name string) (words []string) {
	runes := []rune(name)
	begin := 0
	for i := range runes {
		breaks := i > 0 && unicode.IsUpper(runes[i]) && (!unicode.IsUpper(runes[i-1]) || i+1 < len(runes) && unicode.IsLower(runes[i+1]))
		if breaks || runes[i] == '_' || runes[i] == '-' {
			words = append(words, strings.ToLower(strings.Trim(string(runes[begin:i]), "_-")))
			begin = i
		}
	}
	words = append(words, strings.ToLower(strings.Trim(string(runes[begin:]), "_-")))
	for i := range len(words) - 1 {
		words = append(words, words[i]+words[i+1]) // e_mail, eMail
	}
	return words
}

func TestFactsHoldIdsChoicesNumbersAndDays(t *testing.T) {
	for _, room := range rooms() {
		for _, k := range room.Kinds {
			for _, w := range notFacts(k.Type(), k.Name) {
				t.Errorf("%s: it belongs into Words", w)
			}
		}
	}
}

func TestNobodyIsAskedWhoTheyAre(t *testing.T) {
	for _, room := range rooms() {
		for _, k := range room.Kinds {
			for _, w := range forbiddenNames(k.Type(), k.Name, map[reflect.Type]bool{}) {
				t.Error(w)
			}
		}
		for _, c := range room.Commands {
			for _, w := range forbiddenNames(c.Type(), c.Name, map[reflect.Type]bool{}) {
				t.Error(w)
			}
		}
	}
}

// What is unsigned or fleeting is known by nothing but its words: its facts point at
// no member, and its command knows none.
func TestWhatIsUnsignedOrFleetingPointsAtNobody(t *testing.T) {
	for _, room := range rooms() {
		for _, k := range room.Kinds {
			if (k.Unsigned() || k.Fleeting()) && pointsAtMember(k.Type()) {
				t.Errorf("the facts of %s hold a member", k.Name)
			}
		}
	}
	if !pointsAtMember(reflect.TypeFor[struct{ To []journal.MemberID }]()) || pointsAtMember(reflect.TypeFor[roster.Vouched]()) {
		t.Error("members are not found")
	}
}

func pointsAtMember(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.Slice, reflect.Pointer:
		return pointsAtMember(t.Elem())
	case reflect.Map:
		return pointsAtMember(t.Key()) || pointsAtMember(t.Elem())
	case reflect.Struct:
		for f := range t.Fields() {
			if f.IsExported() && f.Tag.Get("json") != "-" && pointsAtMember(f.Type) {
				return true
			}
		}
	}
	return t == reflect.TypeFor[journal.MemberID]()
}

type (
	minute  int64
	endless string
)

func (endless) Choices() []string { return nil }

func TestWhatMayNotBeKeptIsFound(t *testing.T) {
	type Minute int64
	for name, bad := range map[string]reflect.Type{
		"a string":             reflect.TypeFor[struct{ Name string }](),
		"a text":               reflect.TypeFor[struct{ What kernel.Text }](),
		"a hash":               reflect.TypeFor[struct{ Code kernel.Sealed }](),
		"an instant":           reflect.TypeFor[struct{ At int64 }](),
		"another instant":      reflect.TypeFor[struct{ At minute }](),
		"a fraction":           reflect.TypeFor[struct{ Share float64 }](),
		"bytes":                reflect.TypeFor[struct{ Raw []byte }](),
		"anything":             reflect.TypeFor[struct{ Any any }](),
		"a string in a map":    reflect.TypeFor[struct{ By map[string]int }](),
		"choices without end":  reflect.TypeFor[struct{ Kind endless }](),
		"a string further in":  reflect.TypeFor[struct{ All []struct{ Note string } }](),
		"a clock's time":       reflect.TypeFor[struct{ At interface{ Unix() int64 } }](),
		"a string and a Words": reflect.TypeFor[struct{ Why, Words string }](),
	} {
		if notFacts(bad, "x") == nil {
			t.Errorf("nobody minds %s", name)
		}
	}
	good := reflect.TypeFor[struct {
		By    journal.MemberID
		Votes map[journal.ID]int
		Side  kernel.Side
		At    Minute
		Day   journal.Day
		Words struct{ Name string } `json:"-"`
	}]()
	if w := notFacts(good, "x"); w != nil {
		t.Error(w)
	}
	for _, bad := range []reflect.Type{
		reflect.TypeFor[struct{ HomeAddress string }](), reflect.TypeFor[struct {
			X string `json:"phone_number"`
		}](), reflect.TypeFor[struct{ EMail string }](), reflect.TypeFor[struct{ All []struct{ DateOfBirth int } }](),
		reflect.TypeFor[struct {
			Words struct{ Photos []string } `json:"-"`
		}](),
	} {
		if forbiddenNames(bad, "x", map[reflect.Type]bool{}) == nil {
			t.Errorf("nobody minds %v", bad)
		}
	}
}

func TestEveryMessageIsSaidInEveryLanguage(t *testing.T) {
	if len(lang.Languages()) < 2 {
		t.Error("the interface speaks one language only")
	}
	for _, l := range lang.Languages() {
		for _, m := range lang.All() {
			words := m.In(l.Code)
			if strings.TrimSpace(words) == "" || strings.ContainsAny(words, "{}") {
				t.Errorf("%s in %s: %q", m.Key(), l.Code, words)
			}
			for _, p := range m.Parts("en") {
				if strings.HasPrefix(p.Text, "‹") && p.Slot != "" && !strings.Contains(words, p.Text) {
					t.Errorf("%s in %s does not say {%s}: %q", m.Key(), l.Code, p.Slot, words)
				}
			}
		}
	}
}
