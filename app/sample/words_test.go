package sample_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode"

	"alongside/app/sample"
	"alongside/guard"
	"alongside/kernel"
	"alongside/lang"
)

func written(t testing.TB) (tb sample.Table, names []string, texts, unsigned []kernel.Text) {
	t.Helper()
	tb, err := sample.ReadTable()
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range tb.People {
		names = append(names, p.Name)
	}
	found := func(x kernel.Text, signed bool) {
		texts = append(texts, x)
		if !signed {
			unsigned = append(unsigned, x)
		}
	}
	sample.TextsOf(reflect.ValueOf(tb), true, found)
	if err := sample.MattersOf(found); err != nil {
		t.Fatal(err)
	}
	if len(texts) < 180 || len(unsigned) < 100 {
		t.Fatalf("only %d texts were found, %d of them unsigned", len(texts), len(unsigned))
	}
	return tb, names, texts, unsigned
}

func TestTheGuardFindsNobodyInTheSample(t *testing.T) {
	_, names, texts, _ := written(t)
	known := append(slices.Clone(names), "Alpha", "Omega")
	for _, x := range texts {
		for _, f := range guard.Look(x.Body, known...) {
			t.Errorf("%s %q in: %s", f.Kind, x.Body[f.Start:f.End], x.Body)
		}
	}
}

func TestEveryTextOfTheSampleIsInItsLanguage(t *testing.T) {
	const farsiOnly, arabicOnly = "پچژگکی", "يكىةإ"
	_, _, texts, _ := written(t)
	spoken := map[string]int{}
	for _, x := range texts {
		spoken[x.Lang]++
		if !lang.Known(x.Lang) || strings.TrimSpace(x.Body) == "" || lang.CleanText(x.Body) != x.Body || len([]rune(x.Body)) > 160 {
			t.Errorf("%q is in no language we know, unclean, or long: %s", x.Lang, x.Body)
		}
		rtl := lang.Dir(x.Lang) == "rtl"
		for _, r := range x.Body {
			if unicode.IsLetter(r) && unicode.Is(unicode.Arabic, r) != rtl || unicode.Is(unicode.Latin, r) == rtl && unicode.IsLetter(r) {
				t.Errorf("%q does not belong in %s: %s", r, x.Lang, x.Body)
				break
			}
		}
		if x.Lang == "fa" && strings.ContainsAny(x.Body, arabicOnly) || x.Lang == "ar" && strings.ContainsAny(x.Body, farsiOnly) {
			t.Errorf("these are not the letters of %s: %s", x.Lang, x.Body)
		}
	}
	if spoken["en"] < 60 || spoken["fa"] < 50 || spoken["ar"] < 10 || spoken["fr"] < 10 {
		t.Errorf("spoken are %v", spoken)
	}
}

// wordIn reports whether a word stands in a text, in any case.
func wordIn(text, word string) bool {
	return slices.Contains(strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsMark(r) && r != '\u200c'
	}), strings.ToLower(word))
}

func TestNobodysNameStandsInAnUnsignedText(t *testing.T) {
	_, names, _, unsigned := written(t)
	for _, x := range unsigned {
		for _, n := range names {
			if wordIn(x.Body, n) {
				t.Errorf("%s is named in: %s", n, x.Body)
			}
		}
	}
}

// frightening are the words of safety.md, point 21.
var frightening = map[string]string{
	"en": `interview interviews screening statement statements evidence claim claims claimed case cases report reports
		reported appeal appeals boat boats ship sea seas island islands fence fences key keys uniform uniforms queue queues owl owls`,
	"fa": `مصاحبه غربالگری اظهارات اظهارنامه مدرک مدارک ادعا پرونده پرونده‌ها گزارش تجدیدنظر قایق کشتی دریا جزیره حصار نرده
		کلید یونیفرم لباس‌فرم صف جغد`,
	"ar": `مقابلة فحص إفادة دليل أدلة ادعاء قضية ملف تقرير استئناف قارب قوارب سفينة بحر البحر جزيرة سياج مفتاح زي طابور بومة`,
	"fr": `entretien entretiens audition déclaration preuve preuves dossier dossiers rapport rapports recours bateau bateaux mer
		île îles clôture clé clés clef uniforme uniformes queue queues file hibou chouette`,
}

func TestNothingInTheSampleFrightens(t *testing.T) {
	_, _, texts, _ := written(t)
	for _, x := range texts {
		for _, w := range strings.Fields(frightening[x.Lang]) {
			if wordIn(x.Body, w) {
				t.Errorf("%q frightens: %s", w, x.Body)
			}
		}
	}
	if !wordIn("The Sea.", "sea") || wordIn("season", "sea") {
		t.Error("the test does not see a word that stands there")
	}
}
