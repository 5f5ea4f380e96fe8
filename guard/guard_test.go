package guard_test

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"alongside/guard"
)

type said struct {
	Kind guard.Kind
	Says string
}

type vector struct {
	Text     string
	Known    []string
	Findings []said
}

type vectors struct {
	Texts, Known []vector
	FirstPerson  []struct {
		Text string
		Is   bool
	} `json:"first_person"`
}

func load(t testing.TB) vectors {
	t.Helper()
	raw, err := os.ReadFile("testdata/vectors.json")
	if err != nil {
		t.Fatal(err)
	}
	var v vectors
	if err := json.Unmarshal(raw, &v); err != nil {
		t.Fatal(err)
	}
	return v
}

func look(text string, known ...string) []said {
	all := []said{}
	for _, f := range guard.Look(text, known...) {
		all = append(all, said{f.Kind, text[f.Start:f.End]})
	}
	return all
}

func TestTheGuardFindsWhatTheVectorsSay(t *testing.T) {
	v := load(t)
	harmless, caught := 0, 0
	for _, c := range slices.Concat(v.Texts, v.Known) {
		if got := look(c.Text, c.Known...); !slices.Equal(got, c.Findings) {
			t.Errorf("%s\n  found %q\n  want  %q", c.Text, got, c.Findings)
		}
		if len(c.Findings) == 0 {
			harmless++
		} else {
			caught++
		}
	}
	if harmless < 60 || caught < 60 {
		t.Errorf("%d harmless and %d caught sentences are too few", harmless, caught)
	}
}

func TestSpeakingOfOneselfIsHeard(t *testing.T) {
	for _, c := range load(t).FirstPerson {
		if got := guard.FirstPerson(c.Text); got != c.Is {
			t.Errorf("%s: %t, want %t", c.Text, got, c.Is)
		}
	}
}

func TestTheGuardIsQuickOnALongText(t *testing.T) {
	v := load(t)
	var b strings.Builder
	for b.Len() < 10_000 {
		for _, c := range v.Texts {
			b.WriteString(c.Text + "\n")
		}
	}
	if guard.Look(b.String()) == nil {
		t.Error("found nothing in a text full of details")
	}
}

func BenchmarkLook(b *testing.B) {
	text := strings.Repeat("روز ۲۳ اسفند من با آقای کریمی از خیابان فینلی، پلاک ۲۲ رفتم. ", 8)
	for b.Loop() {
		guard.Look(text)
	}
}

func FuzzLook(f *testing.F) {
	v := load(f)
	for _, c := range v.Texts {
		f.Add(c.Text, "Kite")
	}
	f.Add("\xff07700 900123\xff", "")
	f.Fuzz(func(t *testing.T, text, known string) {
		end := 0
		for _, found := range guard.Look(text, known) {
			if found.Start < end || found.End <= found.Start || found.End > len(text) {
				t.Fatalf("%q: %v overlaps or lies outside", text, found)
			}
			if utf8.ValidString(text) && !utf8.ValidString(text[found.Start:found.End]) {
				t.Fatalf("%q: %v cuts a letter", text, found)
			}
			end = found.End
		}
		guard.FirstPerson(text)
	})
}
