package lang

import (
	"strconv"
	"strings"
	"unicode"
)

// zeros gives the sign for zero where a language writes numbers with its own
// digits; the other nine follow it in Unicode.
var zeros = map[string]rune{
	"fa": '۰', "prs": '۰', "ps": '۰', "ckb": '٠', "bn": '০',
}

// Digits returns a number in the digits of the language, without grouping.
func Digits(language string, n int) string {
	return InDigits(language, strconv.Itoa(n))
}

// Decimal returns a number with so many decimals in the digits and with the
// decimal sign of the language.
func Decimal(language string, x float64, decimals int) string {
	s := strconv.FormatFloat(x, 'f', decimals, 64)
	if sign := decimalSign(language); sign != "." {
		s = strings.Replace(s, ".", sign, 1)
	}
	return InDigits(language, s)
}

func decimalSign(language string) string {
	switch language {
	case "fa", "prs", "ps", "ckb":
		return "٫"
	case "fr", "es", "pt", "vi", "sq", "ru", "uk", "tr", "kmr", "ro", "pl":
		return ","
	}
	return "."
}

// InDigits returns a text with its ASCII digits in those of the language.
func InDigits(language, s string) string {
	zero, ok := zeros[language]
	if !ok {
		return s
	}
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return zero + r - '0'
		}
		return r
	}, s)
}

// FoldDigits returns a text with the decimal digits of every script as ASCII,
// for codes, numbers and days that people type.
func FoldDigits(s string) string {
	return strings.Map(func(r rune) rune {
		if r > unicode.MaxASCII && unicode.Is(unicode.Nd, r) {
			return '0' + digit(r)
		}
		return r
	}, s)
}

// digit returns the value of a decimal digit. Unicode keeps each script's ten
// digits together in order, so that a range of them begins with a zero.
func digit(r rune) rune {
	for _, t := range unicode.Nd.R16 {
		if lo := rune(t.Lo); r >= lo && r <= rune(t.Hi) {
			return (r - lo) % 10
		}
	}
	for _, t := range unicode.Nd.R32 {
		if lo := rune(t.Lo); r >= lo && r <= rune(t.Hi) {
			return (r - lo) % 10
		}
	}
	return 0
}
