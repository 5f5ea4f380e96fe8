package ui_test

import (
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"
	"github.com/a-h/templ"

	"alongside/alphabet"
	"alongside/lang"
	"alongside/web/ui"
)

func TestEveryPictureOfTheAlphabetIsDrawnOnceAndNothingElseIs(t *testing.T) {
	var drawn []string
	for _, m := range regexp.MustCompile(`<symbol id="s-([a-z_]+)" viewBox="0 0 48 48"`).FindAllStringSubmatch(source(t, "signs.svg"), -1) {
		drawn = append(drawn, m[1])
	}
	if want := alphabet.Picture("").Choices(); !slices.Equal(drawn, want) {
		t.Errorf("drawn are %v, in the alphabet are %v", drawn, want)
	}
	if n := strings.Count(source(t, "signs.svg"), "<symbol"); n != len(drawn) {
		t.Errorf("%d symbols, %d of the alphabet", n, len(drawn))
	}
}

func TestDrawingsKeepToWhatWorksFromAnotherFile(t *testing.T) {
	for _, file := range []string{"signs.svg", "pictures.svg", "icons.svg"} {
		if found := regexp.MustCompile(` style=| class=|<style|<script|url\(|href=|"NaN`).FindString(source(t, file)); found != "" {
			t.Errorf("%s has %q", file, found)
		}
	}
}

// signWords are what the pictures of the alphabet say in a language, by their names.
func signWords(t *testing.T, language string) map[string]string {
	t.Helper()
	words := map[string]string{}
	for _, name := range alphabet.Picture("").Choices() {
		s := draw(t, language, ui.Signs([]alphabet.Picture{alphabet.Picture(name)}, ""))
		words[name] = s.Find("li > span:not(.sr)").Text()
	}
	return words
}

func TestEveryPictureOfTheAlphabetHasItsOwnWords(t *testing.T) {
	for _, l := range lang.Languages() {
		seen := map[string]string{}
		for name, w := range signWords(t, l.Code) {
			if strings.TrimSpace(w) == "" || seen[w] != "" {
				t.Errorf("%s in %s says %q, as does %q", name, l.Code, w, seen[w])
			}
			seen[w] = name
		}
	}
}

func TestFiguresAreDrawnAndNamed(t *testing.T) {
	pictures := source(t, "pictures.svg")
	if n := strings.Count(pictures, `id="c-`); n != len(ui.Figures()) {
		t.Errorf("%d figures are drawn, %d named", n, len(ui.Figures()))
	}
	for _, f := range ui.Figures() {
		if !strings.Contains(pictures, `id="c-`+f.Name+`"`) || f.Words.In("fa") == "" {
			t.Errorf("no drawing of %s, or no words", f.Name)
		}
		has(t, draw(t, "en", ui.Pic(f.Name, "")), `use[href="/assets/pictures.svg#c-`+f.Name+`"]`)
	}
	has(t, draw(t, "en", ui.Pic("kite", "")), `use[href="/assets/pictures.svg#p-kite"]`)
}

func TestWhatIsSaidInPicturesCanBeSeenReadAndHeard(t *testing.T) {
	said := []alphabet.Picture{"walking_far", "money_gone"}
	s := draw(t, "fa", templ.Join(ui.Signs(said, "c1-pictures"), ui.Listen("c1-pictures", "x")))
	has(t, s, `ul#c1-pictures.signs[role="list"][lang="fa"][dir="rtl"] li:first-child svg.flip[aria-hidden="true"] use[href="/assets/signs.svg#s-walking_far"]`,
		`li:last-child svg:not(.flip) use[href="/assets/signs.svg#s-money_gone"]`, `[data-listen="c1-pictures"]`)
	if got := s.Find("li:last-child > span").First().Text(); got != lang.SignMoneyGone().In("fa") {
		t.Errorf("it says %q", got)
	}
	hasNot(t, draw(t, "en", ui.Signs(said, "")), "[id]")
}

func picker(f ui.FormData, open bool) ui.SignPickerData {
	return ui.SignPickerData{Form: f, Name: "pictures", Label: "Say it in pictures", Hint: "Up to three", Open: open}
}

func TestPicturesAreChosenByTicksInGroups(t *testing.T) {
	f := ui.FormData{Command: "cards.add", Key: "k1"}
	s := draw(t, "en", ui.SignPicker(picker(f, false)))
	has(t, s, `details:not([open]) > fieldset#f-cards-add-k1-pictures[data-signs="pictures"][data-most="3"][aria-describedby="f-cards-add-k1-pictures-hint"]:not([aria-invalid])`,
		`fieldset > legend`, `#f-cards-add-k1-pictures-hint`, `.signs__group:first-of-type[open]`, `[data-signs-said][hidden][aria-live="polite"] ul:empty`, `[data-signs-enough][hidden]`,
		`details > summary > .signs__peek svg[aria-hidden="true"]`, `.signs__group:not([open]) > summary > .signs__peek svg`)
	hasNot(t, s, "[checked]", ".fault", ".is-wrong")
	if n := s.Find(".signs__group[open]").Length(); n != 1 {
		t.Errorf("%d groups stand open", n)
	}
	if n := s.Find(".signs__group").Length(); n != len(alphabet.Groups()) {
		t.Errorf("%d groups", n)
	}
	var names []string
	words := signWords(t, "en")
	s.Find(`input[type="checkbox"][name="pictures"]`).Each(func(_ int, i *goquery.Selection) {
		names = append(names, i.AttrOr("value", ""))
		label := s.Find(`label[for="` + i.AttrOr("id", "?") + `"]`)
		if strings.TrimSpace(label.Text()) != words[names[len(names)-1]] {
			t.Errorf("%s is called %q", i.AttrOr("value", ""), label.Text())
		}
	})
	if !slices.Equal(names, alphabet.Picture("").Choices()) {
		t.Errorf("to be ticked are %v", names)
	}
	has(t, draw(t, "en", ui.SignPicker(picker(f, true))), "details[open] > fieldset")
	s.Find(".signs__group > summary").Each(func(_ int, one *goquery.Selection) {
		if strings.TrimSpace(one.Text()) == "" {
			t.Error("a group has no name")
		}
	})
}

func TestAfterAFaultThePicturesStayTicked(t *testing.T) {
	f := sent(url.Values{"pictures": {"waiting", "tea", "yes", "no"}})
	f.Typed.Faults["pictures"] = "Three say one thing."
	s := draw(t, "en", ui.SignPicker(picker(f, false)))
	has(t, s, `details[open] > fieldset.is-wrong[aria-invalid="true"][aria-describedby="f-cards-add-k1-pictures-fault f-cards-add-k1-pictures-hint"] #f-cards-add-k1-pictures-fault`)
	for _, p := range []string{"waiting", "tea", "yes", "no"} {
		has(t, s, `.signs__group[open] input[value="`+p+`"][checked]`)
	}
	if n := s.Find("[checked]").Length(); n != 4 {
		t.Errorf("%d are ticked", n)
	}
	f.Typed.Faults = map[string]string{"text": "Too long."}
	has(t, draw(t, "en", ui.SignPicker(picker(f, false))), "details[open] > fieldset:not(.is-wrong)")
	f.Key = "other"
	hasNot(t, draw(t, "en", ui.SignPicker(picker(f, false))), "[checked]", ".is-wrong")
}
