package alongside_test

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"

	"alongside/alphabet"
	"alongside/kernel/roster"
	"alongside/lang"
	"alongside/web/ui"
)

// operators are messages that only whoever runs the server or writes a program reads.
var operators = map[string]bool{"key_beside_data": true}

func TestNoMessageAndNoPictureUsesWordsThatFrighten(t *testing.T) {
	b, err := os.ReadFile("locales/frightening.json")
	if err != nil {
		t.Fatal(err)
	}
	lists := map[string][]string{}
	if err := json.Unmarshal(b, &lists); err != nil {
		t.Fatal(err)
	}
	for _, l := range lang.Languages() {
		if len(lists[l.Code]) < 20 {
			t.Errorf("%s has no list of words that frighten", l.Code)
		}
		for _, m := range lang.All() {
			if w := frightening(m.In(l.Code), lists[l.Code]); w != "" && !operators[m.Key()] {
				t.Errorf("%s in %s says %q", m.Key(), l.Code, w)
			}
		}
	}
	for _, p := range drawings() {
		if w := frightening(p, lists["en"]); w != "" {
			t.Errorf("a picture is called %q", w)
		}
	}
	sample, err := os.ReadFile("app/sample/table.json")
	if err != nil {
		t.Fatal(err)
	}
	for code, list := range lists {
		if w := frightening(string(sample), list); w != "" {
			t.Errorf("the sample says %q, a word of the list for %s", w, code)
		}
	}
	if frightening("They wrote a Statement.", lists["en"]) == "" || frightening("A meeting place", lists["en"]) != "" {
		t.Error("words that frighten are not found, or found where there are none")
	}
}

// drawings are the names of all pictures that somebody may choose, spaced as words.
func drawings() []string {
	all := slices.Concat(roster.Pictures, alphabet.Picture("").Choices())
	for _, f := range ui.Figures() {
		all = append(all, f.Name)
	}
	for i := range all {
		all[i] = strings.ReplaceAll(all[i], "_", " ")
	}
	return all
}

func TestThePicturesOfMembersAreDrawnAndNamed(t *testing.T) {
	var drawn []string
	for _, p := range ui.Pictures() {
		drawn = append(drawn, p.Name)
	}
	if !slices.Equal(drawn, roster.Pictures) {
		t.Errorf("drawn are %v, to be chosen %v", drawn, roster.Pictures)
	}
}

// frightening returns the first word or phrase of the list that stands in a text
// as a whole; "": none.
func frightening(text string, list []string) string {
	letters := func(s string) string {
		return " " + strings.Join(strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
			return !unicode.IsLetter(r) && !unicode.IsMark(r) && r != '\u200c'
		}), " ") + " "
	}
	text = letters(text)
	for _, w := range list {
		if strings.Contains(text, letters(w)) {
			return w
		}
	}
	return ""
}
