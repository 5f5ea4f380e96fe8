package guard

import (
	_ "embed"
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// Kind is what a finding may be.
type Kind string

// The kinds, as rules.json names them. Each has a message guard_… in locales.
const (
	Email       Kind = "email"
	Phone       Kind = "phone"
	DateOfBirth Kind = "date_of_birth" // a day with its year, or one called a birthday
	Postcode    Kind = "postcode"
	Address     Kind = "address"
	Reference   Kind = "reference" // a number of a letter, a card, a plate
	Name        Kind = "name"
)

// Finding is a place in a text, in bytes.
type Finding struct {
	Kind       Kind
	Start, End int
}

//go:embed rules.json
var raw []byte

type rule struct {
	kind      Kind
	find, not *regexp.Regexp
}

type rulebook struct {
	fold        map[rune]rune
	allow       *regexp.Regexp
	rules       []rule
	firstPerson []rule
}

// book compiles the rules when they are first needed.
var book = sync.OnceValue(func() *rulebook {
	var data struct {
		Zeros string
		Fold  map[string]string
		Parts [][2]string
		Allow []string
		Rules []struct {
			Kind             Kind
			Find, Flags, Not string
		}
		FirstPerson []struct{ Find string } `json:"first_person"`
	}
	if err := json.Unmarshal(raw, &data); err != nil {
		panic("guard/rules.json: " + err.Error())
	}
	compile := func(find, flags string) *regexp.Regexp {
		for _, p := range slices.Backward(data.Parts) {
			find = strings.ReplaceAll(find, "{"+p[0]+"}", p[1])
		}
		if flags != "" {
			find = "(?" + flags + ")" + find
		}
		return regexp.MustCompile(find)
	}
	b := &rulebook{fold: map[rune]rune{}, allow: words(data.Allow)}
	for _, zero := range data.Zeros {
		for i := range rune(10) {
			b.fold[zero+i] = '0' + i
		}
	}
	for from, to := range data.Fold {
		f, _ := utf8.DecodeRuneInString(from)
		b.fold[f], _ = utf8.DecodeRuneInString(to)
	}
	for _, r := range data.Rules {
		next := rule{kind: r.Kind, find: compile(r.Find, r.Flags)}
		if r.Not != "" {
			next.not = compile(r.Not, "i")
		}
		b.rules = append(b.rules, next)
	}
	for _, r := range data.FirstPerson {
		b.firstPerson = append(b.firstPerson, rule{find: compile(r.Find, "")})
	}
	return b
})

// words returns an expression whose group 1 is any of the phrases, standing as
// words of their own; nil for none.
func words(phrases []string) *regexp.Regexp {
	if len(phrases) == 0 {
		return nil
	}
	sorted := slices.Clone(phrases)
	slices.SortStableFunc(sorted, func(a, b string) int { return utf8.RuneCountInString(b) - utf8.RuneCountInString(a) })
	for i, p := range sorted {
		sorted[i] = regexp.QuoteMeta(p)
	}
	const in = `\p{L}\p{M}\p{N}` + "\u200c"
	return regexp.MustCompile(`(?i)(?:^|[^` + in + `])(` + strings.Join(sorted, "|") + `)(?:$|[^` + in + `])`)
}

// folded is a text as the rules read it.
type folded struct {
	text string
	at   []int // for each byte of text, where it stands in the original
}

func (b *rulebook) read(s string) folded {
	var out strings.Builder
	out.Grow(len(s))
	f := folded{at: make([]int, 0, len(s)+1)}
	for i, r := range s {
		if to, ok := b.fold[r]; ok {
			r = to
		}
		n, _ := out.WriteRune(r)
		for range n {
			f.at = append(f.at, i)
		}
	}
	f.text, f.at = out.String(), append(f.at, len(s))
	return f
}

// each calls found with where group 1 of find stands, place after place.
func each(find *regexp.Regexp, text string, found func(start, end int)) {
	for from := 0; from < len(text); {
		m := find.FindStringSubmatchIndex(text[from:])
		if m == nil || m[3] <= 0 {
			return
		}
		found(from+m[2], from+m[3])
		from += m[3]
	}
}

// blank covers every phrase that find finds; the text keeps its length.
func blank(find *regexp.Regexp, text string) string {
	if find == nil {
		return text
	}
	out := []byte(text)
	each(find, text, func(start, end int) {
		for i := start; i < end; i++ {
			out[i] = '\x01'
		}
	})
	return string(out)
}

// Look returns what may give somebody away, in order of place, without
// overlaps. Known are names that may be said here: the characters of the
// group and the invented names of its members.
func Look(text string, known ...string) []Finding {
	b := book()
	f := b.read(text)
	named := blank(b.allow, f.text)
	known = slices.DeleteFunc(slices.Clone(known), func(s string) bool { return strings.TrimSpace(s) == "" })
	for i, k := range known {
		known[i] = b.read(k).text
	}
	named = blank(words(known), named)
	var all []Finding
	for _, r := range b.rules {
		in := f.text
		if r.kind == Name {
			in = named
		}
		each(r.find, in, func(start, end int) {
			if r.not != nil && r.not.MatchString(in[start:end]) {
				return
			}
			next := Finding{r.kind, f.at[start], f.at[end]}
			if !slices.ContainsFunc(all, func(a Finding) bool { return a.Start < next.End && next.Start < a.End }) {
				all = append(all, next)
			}
		})
	}
	slices.SortFunc(all, func(a, b Finding) int { return a.Start - b.Start })
	return all
}

// FirstPerson says whether somebody speaks of themselves (I, my, من, رفتم),
// which inside a character's moment may give the writer away. "We" is not.
func FirstPerson(text string) bool {
	b := book()
	in := strings.TrimFunc(b.read(text).text, unicode.IsSpace)
	return slices.ContainsFunc(b.firstPerson, func(r rule) bool { return r.find.MatchString(in) })
}
