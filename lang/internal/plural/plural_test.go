package plural_test

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"strconv"
	"strings"
	"testing"

	"alongside/lang/internal/plural"
)

const vectors = "../../../../shared/yardsticks/standards/i18n/cldr-core-48.2.0/plural-vectors.json"

func TestEveryVectorOfTheYardstickHolds(t *testing.T) {
	raw, err := os.ReadFile(vectors)
	if errors.Is(err, fs.ErrNotExist) {
		t.Skip("the yardsticks folder is not beside this checkout; nothing was compared")
	}
	if err != nil {
		t.Fatal(err)
	}
	var all []struct{ Locale, N, Category string }
	if err := json.Unmarshal(raw, &all); err != nil {
		t.Fatal(err)
	}
	checked := 0
	for _, v := range all {
		if strings.Contains(v.N, "c") {
			continue // compact numbers such as 1c6, which nobody writes here
		}
		checked++
		if !plural.Known(v.Locale) {
			t.Errorf("%s has no rule", v.Locale)
		}
		if got := plural.Of(v.Locale, v.N); string(got) != v.Category {
			t.Errorf("%s %s is %s, want %s", v.Locale, v.N, got, v.Category)
		}
	}
	if checked != 722 {
		t.Errorf("compared %d vectors, want 722", checked)
	}
}

func TestNumbersAsPeopleMeetThem(t *testing.T) {
	for _, c := range []struct {
		language, number string
		want             plural.Category
	}{
		{"en", "1", plural.One},
		{"en", "1.0", plural.Other},
		{"en", "0", plural.Other},
		{"en", "-1", plural.One},
		{"fa", "0", plural.One},
		{"fa", "1", plural.One},
		{"fa", "0.5", plural.One},
		{"fa", "2", plural.Other},
		{"ar", "0", plural.Zero},
		{"ar", "2", plural.Two},
		{"ar", "103", plural.Few},
		{"ar", "11", plural.Many},
		{"ar", "100", plural.Other},
		{"ru", "21", plural.One},
		{"ru", "11", plural.Many},
		{"ru", "1.5", plural.Other},
		{"fr", "1000000", plural.Many},
		{"fr", "1.9", plural.One},
		{"ru", "100000000000000000000000021", plural.One},
		{"en", "10000000000000000000000000000000001", plural.Other},
		{"xx", "1", plural.Other},
	} {
		if got := plural.Of(c.language, c.number); got != c.want {
			t.Errorf("%s %s is %s, want %s", c.language, c.number, got, c.want)
		}
	}
}

func TestWholeNumbersReachAFormThatFilesGive(t *testing.T) {
	for _, language := range []string{"am", "ar", "en", "es", "fa", "fr", "he", "pl", "pt", "ro", "ru", "si", "sw", "uk", "zh"} {
		forms := plural.Forms(language)
		for n := range 300 {
			i := plural.Index(language, n)
			if forms[i] != plural.Of(language, strconv.Itoa(n)) {
				t.Errorf("%s %d takes form %d (%s), its category is %s", language, n, i, forms[i], plural.Of(language, strconv.Itoa(n)))
			}
		}
	}
}
