package lang

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"alongside/lang/internal/plural"
)

// Form is one form of a message as it stands in a PO file, its gaps open: "{n}
// voices still to come". Its name is the message's key, where there are several
// forms with the form's number behind: "voices_to_come#1".
type Form struct{ Name, Text string }

// Forms returns all forms of all messages in a language of the interface, in the
// order of the keys.
func Forms(language string) (all []Form) {
	for i, key := range keys {
		forms := words[language][i]
		for n, text := range forms {
			name := key
			if len(forms) > 1 {
				name += "#" + strconv.Itoa(n)
			}
			all = append(all, Form{name, text})
		}
	}
	return all
}

// Gaps returns what must stand in a form of this name, such as "{name}"; ok is
// false where there is no such form. The number {n} may be said in words.
func Gaps(name, language string) (gaps []string, ok bool) {
	key, form, several := strings.Cut(name, "#")
	i, ok := slices.BinarySearch(keys[:], key)
	if !ok || !Offered(language) || several != (len(words[language][i]) > 1) {
		return nil, false
	}
	if n, err := strconv.Atoi(form); several && (err != nil || n < 0 || n >= len(words[language][i])) {
		return nil, false
	}
	for _, s := range slots[i] {
		gaps = append(gaps, "{"+s+"}")
	}
	return gaps, true
}

// PO writes messages in a language as a PO file: what each says now stands above
// what it should say, by the names of the forms.
func PO(language string, should map[string]string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "msgid \"\"\nmsgstr \"\"\n\"Project-Id-Version: alongside\\n\"\n\"Language: %s\\n\"\n\"MIME-Version: 1.0\\n\"\n"+
		"\"Content-Type: text/plain; charset=UTF-8\\n\"\n\"Content-Transfer-Encoding: 8bit\\n\"\n", language)
	fmt.Fprintf(&b, "\"X-Plural-Forms: %v\\n\"\n", plural.Forms(language))
	for i, key := range keys {
		writePO(&b, key, words["en"][i], words[language][i], should)
	}
	return b.String()
}

// writePO writes one message, if any of its forms should be otherwise.
func writePO(b *strings.Builder, key string, english, now []string, should map[string]string) {
	name := func(n int) string {
		if len(now) == 1 {
			return key
		}
		return key + "#" + strconv.Itoa(n)
	}
	corrected := 0
	for n := range now {
		corrected += len(should[name(n)])
	}
	if corrected == 0 {
		return
	}
	fmt.Fprintf(b, "\n#. %s\n", oneLine(english[len(english)-1]))
	for _, s := range now {
		fmt.Fprintf(b, "#. now: %s\n", oneLine(s))
	}
	fmt.Fprintf(b, "msgid %q\n", key)
	if len(now) > 1 {
		fmt.Fprintf(b, "msgid_plural %q\n", key)
	}
	for n, s := range now {
		if to := should[name(n)]; to != "" {
			s = to
		}
		label := "msgstr"
		if len(now) > 1 {
			label = fmt.Sprintf("msgstr[%d]", n)
		}
		fmt.Fprintf(b, "%s \"%s\"\n", label, poEscape.Replace(s))
	}
}

var poEscape = strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`)

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
