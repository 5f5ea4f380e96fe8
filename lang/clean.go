package lang

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

const (
	zwnj = '\u200c' // keeps Arabic-script letters apart: می‌روم
	zwj  = '\u200d' // joins letters, and emoji into one picture
)

// CleanText returns free text as it is kept: NFC, with its line breaks, and
// without control characters, signs that turn the direction of what follows,
// and signs that cannot be seen, except where writing needs them: between
// letters of scripts that join, and inside emoji. Doing it twice changes nothing.
func CleanText(s string) string {
	s = strings.ToValidUTF8(s, "\ufffd")
	s = strings.ReplaceAll(s, "\r\n", "\n")
	s = strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t' || r == zwnj || r == zwj:
			return r
		case r == '\r' || r == '\u0085' || r == '\u2028' || r == '\u2029' || r == '\v' || r == '\f':
			return '\n'
		case hidden(r):
			return -1
		}
		return r
	}, s)
	return keepJoiners(norm.NFC.String(s))
}

// hidden says whether a rune shows nothing, or turns what follows it.
func hidden(r rune) bool {
	switch {
	case r >= '\ufe00' && r <= '\ufe0f': // picks a form of the sign before it, such as the emoji
		return false
	case r >= 0xe0020 && r <= 0xe007f: // the tags of the flags of Scotland, England and Wales
		return false
	case r == '\u00ad', r == '\u034f', r == '\u115f', r == '\u1160', r == '\u3164', r == '\uffa0', r == '\u17b4', r == '\u17b5', r == '\u2800':
		return true
	case r >= 0x0600 && r <= 0x0605, r == 0x06dd, r == 0x070f, r == 0x08e2, r == 0x110bd, r == 0x110cd:
		return false // signs over numbers, which show
	}
	return unicode.Is(unicode.Cc, r) || unicode.Is(unicode.Cf, r) || unicode.Is(unicode.Co, r)
}

// keepJoiners drops each zero-width joiner and non-joiner that stands where no
// writing needs it.
func keepJoiners(s string) string {
	if !strings.ContainsAny(s, string([]rune{zwnj, zwj})) {
		return s
	}
	in := []rune(s)
	out := make([]rune, 0, len(in))
	for i, r := range in {
		if r != zwnj && r != zwj {
			out = append(out, r)
			continue
		}
		if i+1 < len(in) && len(out) > 0 && joins(r, out, in[i+1]) {
			out = append(out, r)
		}
	}
	return norm.NFC.String(string(out))
}

// joins says whether joiner r belongs between what came before and next.
func joins(r rune, before []rune, next rune) bool {
	if next == zwnj || next == zwj {
		return false
	}
	last := before[len(before)-1]
	if r == zwj && pictured(next) {
		return pictured(last) || last == '\ufe0f' || (last >= 0x1f3fb && last <= 0x1f3ff)
	}
	for i := len(before) - 1; i >= 0 && i > len(before)-6 && unicode.Is(unicode.Mn, last); i-- {
		last = before[i] // the letter under its vowel signs
	}
	for _, script := range joining {
		if unicode.Is(script, next) && (unicode.Is(script, last) || unicode.Is(script, before[len(before)-1])) {
			return unicode.IsLetter(next) || unicode.IsMark(next)
		}
	}
	return false
}

// joining are the scripts in whose words joiners make a difference.
var joining = []*unicode.RangeTable{
	unicode.Arabic, unicode.Syriac, unicode.Bengali, unicode.Devanagari, unicode.Gujarati,
	unicode.Gurmukhi, unicode.Kannada, unicode.Malayalam, unicode.Myanmar, unicode.Oriya,
	unicode.Sinhala, unicode.Tamil, unicode.Telugu,
}

// pictured says whether a rune may be a part of an emoji.
func pictured(r rune) bool {
	return r >= 0x1f000 && r <= 0x1faff || r >= 0x2190 && r <= 0x2bff && unicode.IsSymbol(r)
}

// CleanName returns a name, a title or another single line as it is kept:
// NFKC, on one line, with single blanks inside and none around, and without
// what CleanText removes.
func CleanName(s string) string {
	for range 4 { // removing may bring together what NFKC then joins
		next := norm.NFKC.String(strings.Join(strings.Fields(CleanText(s)), " "))
		if next == s {
			break
		}
		s = next
	}
	return s
}

var folder = cases.Fold()

// Likeness returns the skeleton of an invented name: two names with the same
// skeleton look or read the same and count as one. It is not for showing.
// A name of nothing but signs and emoji keeps them.
func Likeness(name string) string {
	for range 4 {
		next := skeleton(name)
		if next == name {
			break
		}
		name = next
	}
	return name
}

func skeleton(name string) string {
	s := CleanName(name)
	if strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Latin, r) }) {
		s = greekCapitals.Replace(s)
	}
	s = folder.String(norm.NFKC.String(s))
	letters := strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) })
	out := make([]rune, 0, len(s))
	for _, r := range norm.NFKD.String(s) {
		switch to, known := alike[r]; {
		case known:
			out = append(out, to)
		case unicode.Is(unicode.Nd, r):
			out = append(out, []rune(FoldDigits(string(r)))...)
		case r == zwnj || r == zwj || r == tatweel || unicode.IsMark(r) || unicode.IsSpace(r):
		case letters && !unicode.IsLetter(r) && !unicode.IsNumber(r):
		default:
			out = append(out, r)
		}
	}
	return norm.NFKC.String(string(slices.Clip(out)))
}

const tatweel = 'ـ'

// greekCapitals are those that look like another Latin letter than their small
// ones do. They count as Latin only beside Latin letters: an honest Greek name
// is the same name in capitals.
var greekCapitals = strings.NewReplacer("Η", "H", "Ν", "N", "Ζ", "Z", "Μ", "M", "Υ", "Y")

// alike maps letters to the one that stands for all that look or are typed the
// same: variants of Arabic letters, and look-alikes of small Latin letters in
// Cyrillic, Greek and Armenian. Marks are gone by then, and capitals small.
var alike = func() map[rune]rune {
	m := map[rune]rune{}
	for to, from := range map[rune]string{
		'ی': "يىېےۍئێ", 'ک': "كڪګ", 'ه': "ةەہھۀۃ", 'ا': "أإآٱ", 'و': "ؤۆۇۋ", 'ر': "ڕ", 'ل': "ڵ", 'گ': "ڰ",
		'a': "аαɑ", 'b': "вβ", 'c': "сϲ", 'd': "ԁ", 'e': "еєεҽ", 'g': "ɡց", 'h': "һн", 'i': "іıιӏɩ", 'j': "јϳ",
		'k': "кκ", 'm': "м", 'n': "пηո", 'o': "оοσօ", 'p': "рρ", 'q': "ԛ", 's': "ѕ", 't': "тτ",
		'u': "υս", 'v': "ѵν", 'w': "ԝω", 'x': "хχ", 'y': "уγү",
	} {
		for _, r := range from {
			m[r] = to
		}
	}
	return m
}()
