// Package plural knows which form of a message goes with a number: the plural
// rules of the Unicode CLDR for the languages of the house, for whole numbers
// and decimals. It does not know any words.
package plural

import "strings"

// Category is one of the six names that CLDR gives to forms.
type Category string

// The categories, in the order in which PO files list their forms.
const (
	Zero  Category = "zero"
	One   Category = "one"
	Two   Category = "two"
	Few   Category = "few"
	Many  Category = "many"
	Other Category = "other"
)

// operands are what the rules ask about a number as it is written.
type operands struct {
	i     uint64 // the whole part, modulo a big power of ten when it is long
	v     int    // how many decimals are shown, trailing zeros included
	f     uint64 // those decimals as a number
	whole bool   // the value is whole, even when written 1.0
}

// big keeps what the rules look at (remainders by 100 and by a million, and
// whether a number is small) when a whole part has more than 18 digits.
const big = 1_000_000_000_000_000_000

// read takes a number such as "3", "-3", "1.50"; what is no digit is passed over.
func read(number string) operands {
	whole, decimals, _ := strings.Cut(number, ".")
	o := operands{v: len(decimals), whole: strings.Trim(decimals, "0") == ""}
	for _, r := range whole {
		if r >= '0' && r <= '9' {
			next := o.i%big*10 + uint64(r-'0')
			if o.i >= big || next >= big {
				next = next%big + big // still not small
			}
			o.i = next
		}
	}
	for _, r := range decimals {
		if r >= '0' && r <= '9' {
			o.f = (o.f*10 + uint64(r-'0')) % big
		}
	}
	return o
}

// is says whether the number is exactly n, however it is written.
func (o operands) is(n uint64) bool { return o.whole && o.i == n }

// ends says whether a whole value, divided by mod, leaves lo to hi.
func (o operands) ends(mod, lo, hi uint64) bool {
	return o.whole && o.i%mod >= lo && o.i%mod <= hi
}

// rule returns the category of a number; forms are the categories that whole
// numbers reach, which is what a PO file has to give.
type rule struct {
	of    func(operands) Category
	forms []Category
}

var (
	none = rule{func(operands) Category { return Other }, []Category{Other}}

	// n = 1
	exactlyOne = two(func(o operands) bool { return o.is(1) })
	// i = 1 and v = 0
	oneAsWritten = two(func(o operands) bool { return o.i == 1 && o.v == 0 })
	// i = 0 or n = 1
	upToOne = two(func(o operands) bool { return o.i == 0 || o.is(1) })
	// n = 0..1
	noneOrOne = two(func(o operands) bool { return o.is(0) || o.is(1) })
	// i = 0,1
	belowTwo = two(func(o operands) bool { return o.i < 2 })
	// n = 0,1 or i = 0 and f = 1
	sinhala = two(func(o operands) bool { return o.is(0) || o.is(1) || o.i == 0 && o.f == 1 })
)

func two(one func(operands) bool) rule {
	return rule{func(o operands) Category {
		if one(o) {
			return One
		}
		return Other
	}, []Category{One, Other}}
}

// millions adds "many" for exact millions. No group counts that far, so PO
// files of these languages give two forms, and "other" stands in.
func millions(base rule) rule {
	return rule{func(o operands) Category {
		if o.v == 0 && o.i != 0 && o.i%1_000_000 == 0 {
			return Many
		}
		return base.of(o)
	}, base.forms}
}

var arabic = rule{func(o operands) Category {
	switch {
	case o.is(0):
		return Zero
	case o.is(1):
		return One
	case o.is(2):
		return Two
	case o.ends(100, 3, 10):
		return Few
	case o.ends(100, 11, 99):
		return Many
	}
	return Other
}, []Category{Zero, One, Two, Few, Many, Other}}

var hebrew = rule{func(o operands) Category {
	switch {
	case o.i == 1 && o.v == 0, o.i == 0 && o.v != 0:
		return One
	case o.i == 2 && o.v == 0:
		return Two
	}
	return Other
}, []Category{One, Two, Other}}

var polish = rule{func(o operands) Category {
	switch {
	case o.v != 0:
		return Other
	case o.i == 1:
		return One
	case between(o.i%10, 2, 4) && !between(o.i%100, 12, 14):
		return Few
	}
	return Many
}, []Category{One, Few, Many}}

var eastSlavic = rule{func(o operands) Category {
	switch {
	case o.v != 0:
		return Other
	case o.i%10 == 1 && o.i%100 != 11:
		return One
	case between(o.i%10, 2, 4) && !between(o.i%100, 12, 14):
		return Few
	}
	return Many
}, []Category{One, Few, Many}}

var romanian = rule{func(o operands) Category {
	switch {
	case o.i == 1 && o.v == 0:
		return One
	case o.v != 0, o.is(0), !o.is(1) && o.ends(100, 1, 19):
		return Few
	}
	return Other
}, []Category{One, Few, Other}}

func between(n, lo, hi uint64) bool { return n >= lo && n <= hi }

var rules = map[string]rule{
	"am": upToOne, "ar": arabic, "az": exactlyOne, "bn": upToOne, "ckb": exactlyOne,
	"de": oneAsWritten, "en": oneAsWritten, "es": millions(exactlyOne), "fa": upToOne,
	"fr": millions(belowTwo), "ha": exactlyOne, "he": hebrew, "hi": upToOne, "ig": none,
	"it": millions(oneAsWritten), "kmr": exactlyOne, "ku": exactlyOne, "ln": noneOrOne,
	"my": none, "ne": exactlyOne, "om": exactlyOne, "pa": noneOrOne, "pl": polish,
	"prs": upToOne, "ps": exactlyOne, "pt": millions(belowTwo), "ro": romanian,
	"ru": eastSlavic, "si": sinhala, "so": exactlyOne, "sq": exactlyOne,
	"sw": oneAsWritten, "ta": exactlyOne, "ti": noneOrOne, "tr": exactlyOne,
	"uk": eastSlavic, "ur": oneAsWritten, "vi": none, "yo": none, "yue": none, "zh": none,
}

// Of returns the category of a number as it is written ("1", "1.0", "2.5")
// in a language; for a language without a rule here it is Other.
func Of(language, number string) Category {
	r, ok := rules[language]
	if !ok {
		return Other
	}
	return r.of(read(number))
}

// Forms returns the categories that a PO file of the language gives, in the
// order of its msgstr[0], msgstr[1], …; nil for a language without a rule.
func Forms(language string) []Category { return rules[language].forms }

// Known says whether there is a rule for the language.
func Known(language string) bool { _, ok := rules[language]; return ok }

// Index returns which of Forms goes with a whole number.
func Index(language string, n int) int {
	r, ok := rules[language]
	if !ok || len(r.forms) == 1 {
		return 0
	}
	whole := uint64(n)
	if n < 0 {
		whole = -whole
	}
	want := r.of(operands{i: whole, whole: true})
	for i, c := range r.forms {
		if c == want {
			return i
		}
	}
	return len(r.forms) - 1
}
