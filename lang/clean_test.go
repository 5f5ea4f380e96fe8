package lang_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"alongside/lang"
)

func TestTextKeepsWhatWritingNeeds(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"line breaks", "one\r\ntwo\rthree\n", "one\ntwo\nthree\n"},
		{"the non-joiner of Farsi", "می‌روم به خانه‌ها", "می‌روم به خانه‌ها"},
		{"a non-joiner after a vowel sign", "خانهٔ‌ما", "خانهٔ‌ما"},
		{"no non-joiner in Latin", "pass\u200cword", "password"},
		{"no non-joiner at an end", "\u200cمی\u200c", "می"},
		{"one non-joiner is enough", "می\u200c\u200cروم", "می‌روم"},
		{"a family of emoji", "👩‍👧‍👦 ❤️‍🔥 👩🏽‍🍳", "👩‍👧‍👦 ❤️‍🔥 👩🏽‍🍳"},
		{"the flag of Scotland", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🏴󠁧󠁢󠁳󠁣󠁴󠁿"},
		{"no turned direction", "a\u202eb\u2066c\u2069d\u200fe\u061c", "abcde"},
		{"no zero-width blanks", "a\u200bb\ufeffc\u00add\u2060e", "abcde"},
		{"no control characters", "a\x00b\x1bc\x7fd\u0085e", "abcd\ne"},
		{"composed", "e\u0301", "é"},
		{"broken bytes", "a\xffb", "a\ufffdb"},
		{"Sinhala conjuncts", "ශ්‍රී", "ශ්‍රී"},
	} {
		if got := lang.CleanText(c.in); got != c.want {
			t.Errorf("%s: %q became %q, want %q", c.name, c.in, got, c.want)
		}
	}
}

func TestNamesAreOneLine(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"  Blue \t\n Heron ", "Blue Heron"},
		{"Ｈｅｒｏｎ", "Heron"},
		{"حواصیل\u202e", "حواصیل"},
		{"قله‌نشین", "قله‌نشین"},
		{"\u200b \u2066", ""},
	} {
		if got := lang.CleanName(c.in); got != c.want {
			t.Errorf("%q became %q, want %q", c.in, got, c.want)
		}
	}
}

func TestNamesThatLookAlikeCountAsOne(t *testing.T) {
	for _, same := range [][]string{
		{"Heron", "heron", "HÉRON", "H e r o n", "Hеrоn" /* Cyrillic е, о */, "he-ron!", "Ηeron" /* Greek eta */, "ｈｅｒｏｎ", "her\u200bon"},
		{"زيتونة", "زیتونه", "زیتونە", "زَیتـونة", "زی‌تونه"},
		{"کتاب", "كتاب"},
		{"أمل", "امل", "آمل"},
		{"Star 12", "star١٢", "STAR۱۲"},
		{"Straße", "STRASSE"},
		{"مؤمن", "مومن"},
		{"هیئت", "هییت"},
	} {
		want := lang.Likeness(same[0])
		for _, s := range same {
			if got := lang.Likeness(s); got != want {
				t.Errorf("%q is %q, but %q is %q", s, got, same[0], want)
			}
		}
	}
	for _, pair := range [][2]string{{"Heron", "Herons"}, {"باران", "برف"}, {"🌧", "🌞"}, {"Star 1", "Star 2"}, {"Kite", "Kit"}} {
		if lang.Likeness(pair[0]) == lang.Likeness(pair[1]) {
			t.Errorf("%q and %q count as one", pair[0], pair[1])
		}
	}
}

func FuzzCleaning(f *testing.F) {
	for _, s := range []string{"", "می‌روم", "👩‍👧‍👦", "a\u202eb", "e\u0301\u200c", "ﷺ", "İ", "ǅ", "\u0344", "ß", "\xff", "क्‍ष", "ٱ\u200d\u0653ا", "Hеrоn 12 ۱۲"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for name, clean := range map[string]func(string) string{"CleanText": lang.CleanText, "CleanName": lang.CleanName, "Likeness": lang.Likeness} {
			once := clean(s)
			if !utf8.ValidString(once) {
				t.Fatalf("%s(%q) is not UTF-8: %q", name, s, once)
			}
			if twice := clean(once); twice != once {
				t.Fatalf("%s(%q) is %q, and once more %q", name, s, once, twice)
			}
			if strings.ContainsAny(once, "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\ufeff\x00") {
				t.Fatalf("%s(%q) leaves %q", name, s, once)
			}
		}
		if n := lang.CleanName(s); strings.Contains(n, "\n") || strings.Contains(n, "  ") || strings.TrimSpace(n) != n {
			t.Fatalf("the name %q has blanks: %q", s, n)
		}
		if lang.Likeness(lang.CleanName(s)) != lang.Likeness(s) {
			t.Fatalf("%q loses its likeness by cleaning", s)
		}
	})
}
