package catalog_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"alongside/lang/internal/catalog"
)

const head = "msgid \"\"\nmsgstr \"\"\n\"Language: %\\n\"\n\n"

// house makes a folder of PO files and one for package lang.
func house(t *testing.T, english, farsi string) (locales, dir string) {
	t.Helper()
	locales, dir = t.TempDir(), t.TempDir()
	for path, text := range map[string]string{
		filepath.Join(locales, "en.po"):   strings.Replace(head, "%", "en", 1) + english,
		filepath.Join(locales, "fa.po"):   strings.Replace(head, "%", "fa", 1) + farsi,
		filepath.Join(dir, "calendar.go"): "package lang\n\ntype Day int32\n\nfunc Date() {}\n",
	} {
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return locales, dir
}

func one(key, words string) string {
	return "#. a note\nmsgid \"" + key + "\"\nmsgstr \"" + words + "\"\n\n"
}

func TestMistakesNameFileAndLine(t *testing.T) {
	for _, c := range []struct{ name, english, farsi, want string }{
		{"missing in Farsi", one("hello", "Hello"), "", "locales/fa.po:1: hello is missing"},
		{"missing in English", "", one("hello", "سلام"), "locales/fa.po:6: hello is not in locales/en.po"},
		{"empty", one("hello", "Hello"), one("hello", ""), "locales/fa.po:7: hello has no words"},
		{"twice", one("hello", "Hello") + one("hello", "Hi"), one("hello", "سلام"), "locales/en.po:10: hello is there twice, first in line 6"},
		{"unknown placeholder", one("hello", "Hello"), one("hello", "سلام {name}"), "locales/fa.po:7: hello: the placeholder {name} is not in the English"},
		{"lost placeholder", one("hello", "Hello {name}"), one("hello", "سلام"), "locales/fa.po:7: hello: the placeholder {name} is missing"},
		{"strange placeholder", one("hello", "Hello {Na me}"), one("hello", "{Na me}"), "locales/en.po:6: hello: {Na me} cannot be the name"},
		{"word of Go as placeholder", one("hello", "Hello {type}"), one("hello", "{type}"), "cannot be the name of a placeholder"},
		{"loose brace", one("hello", "Hello {name"), one("hello", "سلام"), "locales/en.po:7: hello has a brace"},
		{"taken name", one("date", "Date"), one("date", "روز"), "lang.Date, which lang/calendar.go declares already"},
		{"same name", one("a_1b", "A") + one("a1b", "B"), one("a_1b", "آ") + one("a1b", "ب"), "both be lang.A1b"},
		{"bad key", one("Hello", "Hello"), one("Hello", "سلام"), "a key is small letters"},
		{"no note", "msgid \"hello\"\nmsgstr \"Hello\"\n", one("hello", "سلام"), "locales/en.po:5: hello has no note"},
		{"fuzzy", one("hello", "Hello"), "#, fuzzy\n" + one("hello", "سلام"), "locales/fa.po:7: hello is marked fuzzy"},
		{"context", "msgctxt \"x\"\n" + one("hello", "Hello"), one("hello", "سلام"), "locales/en.po:5: msgctxt"},
		{"no quotes", "#. n\nmsgid hello\nmsgstr \"x\"\n", "", "locales/en.po:6: the words need a straight quotation mark"},
		{"quote inside", one("hello", `say "hi"`), one("hello", "سلام"), "locales/en.po:7: a quotation mark inside"},
		{"blank at the end", one("hello", "Hello "), one("hello", "سلام"), "begins or ends with a blank"},
		{"too few forms", plural("voices", "{n} voice", "{n} voices"), plural("voices", "{n} صدا"), "locales/fa.po:6: voices has 1 forms; fa takes 2 [one other]"},
		{"forms out of order", "#. n\nmsgid \"voices\"\nmsgid_plural \"voices\"\nmsgstr[1] \"{n}\"\nmsgstr[0] \"{n}\"\n", plural("voices", "{n}", "{n}"), "locales/en.po:8: voices: msgstr[1] stands where msgstr[0] should"},
		{"no number", plural("voices", "voice", "voices"), plural("voices", "صدا", "صدا"), "has plural forms but no {n}"},
		{"plural here, not there", plural("voices", "{n} voice", "{n} voices"), one("voices", "{n} صدا"), "locales/fa.po:6: voices has plural forms in one language"},
		{"number lost in the last form", plural("voices", "one voice", "{n} voices"), plural("voices", "{n} صدا", "صدا"), "locales/fa.po:9: voices: the placeholder {n} is missing"},
	} {
		locales, dir := house(t, c.english, c.farsi)
		_, err := catalog.Compile(locales, dir)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", c.name, err, c.want)
		}
	}
}

func plural(key string, forms ...string) string {
	s := "#. a note\nmsgid \"" + key + "\"\nmsgid_plural \"" + key + "\"\n"
	for i, f := range forms {
		s += "msgstr[" + string(rune('0'+i)) + "] \"" + f + "\"\n"
	}
	return s + "\n"
}

func TestSoundFilesBecomeFuncs(t *testing.T) {
	english := one("hello", "Hello {name}, {n} of {m}\\n\\\"x\\\"") + plural("voices_to_come", "one voice", "{n} voices") + "#~ msgid \"old\"\n"
	farsi := plural("voices_to_come", "{n} صدا", "{n} صدا") + one("hello", "{m} {n} سلام \"\n\"{name}")
	locales, dir := house(t, english, farsi)
	if err := catalog.Generate(locales, dir); err != nil {
		t.Fatal(err)
	}
	raw, err := os.ReadFile(filepath.Join(dir, catalog.Output))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"func Hello(name string, n int, m int) Msg {",
		"func VoicesToCome(n int) Msg { return Msg{key: keyVoicesToCome, n: n} }",
		"// VoicesToCome says “one voice” or “{n} voices”.",
		"`{m} {n} سلام {name}`",
		`"Hello {name}, {n} of {m}\n\"x\""`,
	} {
		if !strings.Contains(string(raw), want) {
			t.Errorf("%s is not in\n%s", want, raw)
		}
	}
}

func TestUnusedLooksThroughTheHouse(t *testing.T) {
	locales, dir := house(t, one("hello", "Hello")+one("bye", "Bye"), one("hello", "سلام")+one("bye", "خداحافظ"))
	files, err := catalog.Load(locales)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "page.templ"), []byte("{ lang.Hello().In(l) } lang.ByeBye"), 0o600); err != nil {
		t.Fatal(err)
	}
	unused, err := catalog.Unused(dir, files[0].Messages)
	if err != nil || len(unused) != 1 || unused[0] != "bye" {
		t.Errorf("%v, %v", unused, err)
	}
}

func FuzzRead(f *testing.F) {
	f.Add(strings.Replace(head, "%", "en", 1) + one("hello", "Hello") + plural("voices", "{n}", "{n}"))
	f.Fuzz(func(_ *testing.T, text string) {
		if file, err := catalog.Read("x.po", "en", []byte(text)); err == nil {
			_ = catalog.Check([]*catalog.File{file}, nil)
		}
	})
}
