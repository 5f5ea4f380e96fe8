package lang_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"alongside/fault"
	"alongside/lang"
	"alongside/lang/internal/catalog"
)

var _ fault.Words = lang.Msg{}

func TestTheGeneratedMessagesAreFresh(t *testing.T) {
	want, err := catalog.Compile("../locales", ".")
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(catalog.Output)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != string(want) {
		t.Error("lang/messages.gen.go is older than locales/: run go generate ./lang")
	}
}

func TestEveryMessageIsSaidSomewhere(t *testing.T) {
	files, err := catalog.Load("../locales")
	if err != nil {
		t.Fatal(err)
	}
	unused, err := catalog.Unused("..", files[0].Messages)
	if err != nil {
		t.Fatal(err)
	}
	if len(unused) > 0 {
		t.Errorf("nobody says %s", strings.Join(unused, ", "))
	}
}

func TestMessagesSpeakEveryLanguage(t *testing.T) {
	for _, c := range []struct {
		msg              lang.Msg
		english, persian string
	}{
		{lang.VoicesToCome(1), "1 voice still to come", "۱ صدای دیگر مانده"},
		{lang.VoicesToCome(3), "3 voices still to come", "۳ صدای دیگر مانده"},
		{lang.ListenTo("Kite {n}"), "Listen: Kite {n}", "گوش بده: Kite {n}"},
		{lang.StepOf(2, 3), "2 of 3", "۲ از ۳"},
		{lang.Home(), "Home", "خانه"},
	} {
		if got := c.msg.In("en"); got != c.english {
			t.Errorf("%s: %q, want %q", c.msg.Key(), got, c.english)
		}
		if got := c.msg.In("fa"); got != c.persian {
			t.Errorf("%s: %q, want %q", c.msg.Key(), got, c.persian)
		}
		if got := c.msg.In("xx"); got != c.english {
			t.Errorf("%s in an unknown language: %q, want the English", c.msg.Key(), got)
		}
	}
	three, again, four := lang.VoicesToCome(3), lang.VoicesToCome(3), lang.VoicesToCome(4)
	if three != again || three == four {
		t.Error("messages do not compare by what they say")
	}
}

func TestPartsSetApartWhatPeopleWrote(t *testing.T) {
	parts := lang.ListenTo("باران").Parts("en")
	want := []lang.Part{{Text: "Listen: "}, {Text: "باران", Slot: "what"}}
	if len(parts) != len(want) || parts[0] != want[0] || parts[1] != want[1] {
		t.Errorf("%q, want %q", parts, want)
	}
}

func TestNoMessageIsBrokenInAnyLanguage(t *testing.T) {
	for _, m := range lang.All() {
		for _, l := range lang.Languages() {
			words := m.In(l.Code)
			if words == "" || strings.ContainsAny(words, "{}") {
				t.Errorf("%s in %s is %q", m.Key(), l.Code, words)
			}
			if lang.CleanText(words) != words {
				t.Errorf("%s in %s holds signs that cannot be seen: %q", m.Key(), l.Code, words)
			}
			if l.Code == "fa" && strings.ContainsAny(words, "يك0123456789") {
				t.Errorf("%s in fa is written with Arabic ye or kaf, or with English digits: %s", m.Key(), words)
			}
			var joined strings.Builder
			for _, p := range m.Parts(l.Code) {
				joined.WriteString(p.Text)
			}
			if joined.String() != words {
				t.Errorf("%s in %s: its parts make %q, not %q", m.Key(), l.Code, joined.String(), words)
			}
		}
	}
}

func TestAnUntouchedMessageIsInItsOwnScript(t *testing.T) {
	says := func(m lang.Msg, code string, is func(rune) bool) bool {
		return slices.ContainsFunc(m.Parts(code), func(p lang.Part) bool { return p.Slot == "" && strings.ContainsFunc(p.Text, is) })
	}
	for _, m := range lang.All() {
		for _, code := range []string{"fa", "ar"} {
			own := says(m, code, func(r rune) bool { return unicode.Is(unicode.Arabic, r) })
			if !own && says(m, "en", unicode.IsLetter) {
				t.Errorf("%s in %s has no letter of its script: %s", m.Key(), code, m.In(code))
			}
		}
	}
}

func TestTheInterfaceTellsItsLanguages(t *testing.T) {
	offered := lang.Languages()
	files, err := filepath.Glob("../locales/*.po")
	if err != nil || len(offered) != len(files) || offered[0].Code != "en" {
		t.Errorf("%v offered, %d files (%v)", offered, len(files), err)
	}
	if lang.Draft("en") || !lang.Draft("fa") || !offered[1].Draft {
		t.Error("only what a native speaker has read is no draft")
	}
	for _, l := range lang.TextLanguages() {
		if l.Name == "" || l.Dir == "" || l.Welcome == "" || !lang.Known(l.Code) || lang.Dir(l.Code) != l.Dir || lang.CleanName(l.Name) != l.Name {
			t.Errorf("%+v is not whole", l)
		}
		if lang.Plural(l.Code, "5") == "" {
			t.Errorf("%s has no plurals", l.Code)
		}
		if got := lang.Weekday(l.Code, int32(0)); l.Code != "en" && got == "Thursday" {
			t.Errorf("%s has no days", l.Code)
		}
	}
	if lang.Known("tlh") || lang.Dir("tlh") != "auto" || lang.Name("tlh") != "tlh" || lang.Dir("ckb") != "rtl" || lang.Dir("kmr") != "ltr" {
		t.Error("direction or name is wrong")
	}
}

func TestTheBrowsersWishIsMet(t *testing.T) {
	for _, c := range []struct{ accept, want string }{
		{"", "en"},
		{"fa", "fa"},
		{"fa-IR,fa;q=0.9,en;q=0.8", "fa"},
		{"FA-ir", "fa"},
		{"ti,fa;q=0.4,en;q=0.5", "en"},
		{"ti, fa;q=0.4", "fa"},
		{"prs-AF", "fa"},
		{"fa;q=0, en", "en"},
		{"de-DE", "en"},
		{"*", "en"},
		{";;q=,\x00", "en"},
		{strings.Repeat("x-", 5000), "en"},
	} {
		if got := lang.Match(c.accept); got != c.want {
			t.Errorf("Match(%.30q) is %s, want %s", c.accept, got, c.want)
		}
	}
}

func TestDigitsGoBothWays(t *testing.T) {
	for _, c := range []struct{ got, want string }{
		{lang.Digits("fa", 1405), "۱۴۰۵"},
		{lang.Digits("fa", -3), "-۳"},
		{lang.Digits("ckb", 24), "٢٤"},
		{lang.Digits("ar", 24), "24"},
		{lang.Digits("bn", 7), "৭"},
		{lang.Digits("xx", 7), "7"},
		{lang.Decimal("fa", 4.2, 1), "۴٫۲"},
		{lang.Decimal("fr", 4.25, 1), "4,2"},
		{lang.Decimal("en", 3, 1), "3.0"},
		{lang.FoldDigits("۱۲٣٤५６৭ 8"), "1234567 8"},
		{lang.FoldDigits("𝟘𝟙𝟡𝟎𝟗"), "01909"},
		{lang.FoldDigits("Ⅷ½ no digits"), "Ⅷ½ no digits"},
	} {
		if c.got != c.want {
			t.Errorf("%q, want %q", c.got, c.want)
		}
	}
}

func BenchmarkPlainMessage(b *testing.B) {
	for b.Loop() {
		_ = lang.Home().In("fa")
	}
}

func BenchmarkMessageWithNumber(b *testing.B) {
	for b.Loop() {
		_ = lang.VoicesToCome(12).In("fa")
	}
}

func TestMessagesCanBeCorrectedByTheNamesOfTheirForms(t *testing.T) {
	for _, l := range lang.Languages() {
		forms := lang.Forms(l.Code)
		if len(forms) < len(lang.Forms("en"))/2 {
			t.Errorf("%d forms in %s", len(forms), l.Code)
		}
		for _, f := range forms {
			if _, ok := lang.Gaps(f.Name, l.Code); !ok {
				t.Errorf("there is no form %s in %s", f.Name, l.Code)
			}
		}
	}
	po := lang.PO("fa", map[string]string{"home": `a "quote"`, "voices_to_come#1": "two\nlines {n}"})
	for _, line := range []string{`"Language: fa\n"`, `msgid "home"`, `msgstr "a \"quote\""`, `msgid_plural "voices_to_come"`, `msgstr[1] "two\nlines {n}"`} {
		if !strings.Contains(po, line) {
			t.Errorf("the file has no line %s:\n%s", line, po)
		}
	}
	if strings.Contains(po, `msgid "leave_quickly"`) {
		t.Error("what nobody corrected stands in the file")
	}
}
