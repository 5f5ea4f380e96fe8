package ui_test

import (
	"context"
	"io"
	"net/url"
	"os"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"
	"github.com/a-h/templ"

	"alongside/lang"
	"alongside/web/ui"
)

// draw renders a component as it stands inside a page in a language.
func draw(t *testing.T, language string, c templ.Component) *goquery.Selection {
	t.Helper()
	return whole(t, templ.WithChildren(context.Background(), c), ui.Fragment(ui.Page{Lang: language})).Find("body")
}

func whole(t *testing.T, ctx context.Context, c templ.Component) *goquery.Document {
	t.Helper()
	var b strings.Builder
	if err := c.Render(ctx, &b); err != nil {
		t.Fatal(err)
	}
	doc, err := goquery.NewDocumentFromReader(strings.NewReader(b.String()))
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func words(s string) templ.Component {
	return templ.ComponentFunc(func(_ context.Context, w io.Writer) error {
		_, err := io.WriteString(w, s)
		return err
	})
}

// inside gives a component its children.
func inside(c templ.Component, children ...templ.Component) templ.Component {
	return templ.ComponentFunc(func(ctx context.Context, w io.Writer) error {
		return c.Render(templ.WithChildren(ctx, templ.Join(children...)), w)
	})
}

func has(t *testing.T, s *goquery.Selection, selectors ...string) {
	t.Helper()
	for _, sel := range selectors {
		if s.Find(sel).Length() == 0 {
			h, _ := s.Html()
			t.Errorf("nothing is %s in\n%s", sel, h)
		}
	}
}

func hasNot(t *testing.T, s *goquery.Selection, selectors ...string) {
	t.Helper()
	for _, sel := range selectors {
		if s.Find(sel).Length() > 0 {
			h, _ := s.Html()
			t.Errorf("something is %s in\n%s", sel, h)
		}
	}
}

func TestLeavingIsTheFirstThingOnEveryPage(t *testing.T) {
	p := ui.Page{Lang: "fa", Title: "x", Nav: []ui.NavItem{{Icon: "home", Text: "خانه", URL: "/g", Current: true}}}
	for name, layout := range map[string]templ.Component{
		"layout": ui.Layout(p), "sheet": ui.Sheet(p), "projector": ui.Projector(p), "stranger": ui.Layout(ui.Page{Lang: "fa"}),
	} {
		doc := whole(t, context.Background(), inside(layout, words("<p>here</p>")))
		has(t, doc.Selection, `html[lang="fa"][dir="rtl"]`, `form.leaving[method="post"][action="/leave"]`, "main#here p")
		first := doc.Find("a[href], button, input, textarea, select, summary").First()
		if first.Closest("form.leaving").Length() == 0 || strings.TrimSpace(first.Text()) != lang.LeaveQuickly().In("fa") {
			t.Errorf("%s: the first stop is %q", name, first.Text())
		}
	}
}

func TestTheLayoutSaysWhatIsLive(t *testing.T) {
	doc := whole(t, context.Background(), inside(ui.Layout(ui.Page{
		Lang: "en", Live: "/api/v1/groups/g/live", Rooms: []string{"sessions", "members"}, Seq: 12,
		Group: "میز", GroupLang: "fa", LanguageURL: "/language", Notices: []ui.Notice{{Text: "Arrived"}},
		Nav: []ui.NavItem{{Icon: "home", Text: "Home", URL: "/g", Current: true}, {Icon: "turn", Text: "Session", URL: "/s"}},
	}), words("")))
	has(t, doc.Selection, `body[data-live="/api/v1/groups/g/live"][data-rooms="sessions members"][data-seq="12"]`,
		`#dock a[aria-current="page"][href="/g"]`, `#dock a[href="/s"]:not([aria-current])`, `.top__name bdi[lang="fa"][dir="rtl"][translate="no"]`,
		`a.round[href="/language"][aria-label]`, `#notices[role="status"] .note`, `a.skip[href="#here"]`)
	hasNot(t, whole(t, context.Background(), inside(ui.Layout(ui.Page{Lang: "en"}), words(""))).Selection,
		"[data-live]", "[data-seq]", "#dock a:not(.skip)", "a.round", "#notices *")
}

func TestPicturesComeFromTheBuiltFiles(t *testing.T) {
	ctx := templ.WithChildren(context.Background(), templ.Join(ui.Icon("listen", ""), ui.Pic("rain", ""), ui.Pic("alpha", ""), ui.Feel("pass")))
	doc := whole(t, ctx, ui.Fragment(ui.Page{Assets: ui.Assets{Icons: "/assets/icons.1.svg", Pictures: "/assets/pictures.2.svg"}}))
	has(t, doc.Selection, `svg.ic.flip[aria-hidden="true"] use[href="/assets/icons.1.svg#i-listen"]`, `use[href="/assets/pictures.2.svg#p-rain"]`,
		`use[href="/assets/pictures.2.svg#c-alpha"]`, `svg.feel.flip use[href="/assets/icons.1.svg#f-pass"]`)
	has(t, draw(t, "en", ui.Icon("home", "")), `svg.ic:not(.flip) use[href="/assets/icons.svg#i-home"]`)
}

func sent(values url.Values) ui.FormData {
	return ui.FormData{Command: "cards.add", Key: "k1", Action: "/do", ID: "fresh", Back: "/back", Typed: ui.Typed{
		Command: "cards.add", Key: "k1", Values: values, Faults: map[string]string{"text": "Still empty.", "side": "Choose."}, General: "Not now.",
	}}
}

func TestAfterAFaultTheFormThatWasSentShowsWhatWasTyped(t *testing.T) {
	f := sent(url.Values{"id": {"sent"}, "name": {"Kite"}, "text": {"half <b>"}, "side": {"lived"}, "signed": {"true"}, "lang": {"fa"}})
	s := draw(t, "en", inside(ui.Form(f),
		ui.TextField(ui.Input{Form: f, Name: "name", Label: "Name", Hint: "Made up", Value: "Rain", Max: 24}),
		ui.TextArea(ui.Input{Form: f, Name: "text", Label: "Text", Hint: "Short", Guard: true, Known: []string{"Alpha", "Omega"}}),
		ui.Check(ui.CheckData{Form: f, Name: "signed", Text: "Put my name on it"}),
		ui.Select(ui.SelectData{Form: f, Name: "lang", Label: "Language", Options: []ui.Option{{Value: "en", Text: "English"}, {Value: "fa", Text: "فارسی", Lang: "fa"}}}),
		inside(ui.Choices(ui.ChoicesData{Form: f, Name: "side", Label: "Side"}), ui.Choice(ui.ChoiceData{Form: f, Name: "side", Value: "lived", Text: "I live it", Icon: "lived"})),
	))
	has(t, s, `form#f-cards-add-k1[method="post"][action="/do"][novalidate]`, `input[name="id"][value="sent"]`, `input[name="back"][value="/back"]`, `input[name="form"][value="k1"]`,
		`[role="alert"]`, `#f-cards-add-k1-name[value="Kite"][maxlength="24"][aria-describedby="f-cards-add-k1-name-hint"][spellcheck="false"][autocomplete="off"]:not([aria-invalid])`,
		`.is-wrong textarea[aria-invalid="true"][aria-describedby="f-cards-add-k1-text-fault f-cards-add-k1-text-hint"][data-guard="Alpha|Omega"]`,
		"#f-cards-add-k1-text-fault", "#f-cards-add-k1-text-hint", `input[type="checkbox"][checked]`, `option[value="fa"][selected][lang="fa"][dir="rtl"]`,
		`fieldset.is-wrong[aria-invalid="true"] input[type="radio"][checked]`)
	if got := s.Find("textarea").Text(); got != "half <b>" {
		t.Errorf("the text is %q", got)
	}
	s.Find("label[for]").Each(func(_ int, l *goquery.Selection) {
		has(t, s, "#"+l.AttrOr("for", ""))
	})
}

func TestOtherFormsKnowNothingOfIt(t *testing.T) {
	f := sent(url.Values{"id": {"sent"}, "text": {"half"}, "signed": {"true"}})
	f.Key = "k2"
	s := draw(t, "en", inside(ui.Form(f),
		ui.TextArea(ui.Input{Form: f, Name: "text", Label: "Text", Value: "mine"}), ui.Check(ui.CheckData{Form: f, Name: "signed", Text: "Sign"})))
	has(t, s, `form#f-cards-add-k2`, `input[name="id"][value="fresh"]`)
	hasNot(t, s, "[aria-invalid]", "[role=alert]", ".is-wrong", "[checked]", ".fault")
	if got := s.Find("textarea").Text(); got != "mine" {
		t.Errorf("the text is %q", got)
	}
}

func TestTheGuardShowsWhatItFoundAndTwoWaysOn(t *testing.T) {
	f := sent(url.Values{"text": {"call 07700 900123"}})
	f.Typed.Guard = []ui.Finding{{Field: "text", Kind: "phone", Text: "07700 900123"}, {Field: "text", Kind: "first_person"}}
	s := draw(t, "en", ui.GuardNote(f))
	has(t, s, `[data-guard-note]:not([hidden]) mark[translate="no"]`, `button[name="sure"][value="1"]`, `a[data-guard-change][href="#f-cards-add-k1-text"]`, `[data-guard-kinds][hidden] [data-kind="phone"]`)
	if got := s.Find("[data-guard-list] small").First().Text(); got != lang.GuardPhone().In("en") {
		t.Errorf("it says %q", got)
	}
	if got := s.Find("[data-guard-list] mark").Length(); got != 1 {
		t.Errorf("%d pieces are marked", got)
	}
	f = ui.FormData{Command: "cards.add", Guarded: true}
	has(t, draw(t, "en", inside(ui.Form(f), words(""))), `form [data-guard-note][hidden]`)
	hasNot(t, draw(t, "en", inside(ui.Form(ui.FormData{Command: "x"}), words(""))), "[data-guard-note]")
}

func TestNothingIsChosenBeforehand(t *testing.T) {
	f := ui.FormData{Command: "sessions.check_in"}
	s := draw(t, "fa", ui.PictureChoice(ui.ChoicesData{Form: f, Name: "picture", Label: "x"}, ""))
	hasNot(t, s, "[checked]")
	if n := s.Find(`input[type="radio"]`).Length(); n != len(ui.Pictures()) {
		t.Errorf("%d pictures", n)
	}
	has(t, draw(t, "fa", ui.Choice(ui.ChoiceData{Form: f, Name: "feeling", Value: "pass", Text: "x"})),
		`[data-listen="f-sessions-check_in-feeling-pass-words"][hidden]`, "#f-sessions-check_in-feeling-pass-words", "input:not([checked])")
	has(t, draw(t, "fa", ui.PictureChoice(ui.ChoicesData{Form: f, Name: "picture", Label: "x"}, "kite")), `input[value="kite"][checked]`, `input[value="goldfinch"]:not([checked])`)
}

func TestPeoplesWordsCarryTheirLanguage(t *testing.T) {
	s := draw(t, "en", templ.Join(
		ui.Text(ui.Words{Text: "باران", Lang: "fa", ID: "w"}), ui.Said(ui.Words{Text: "?", Lang: ""}),
		ui.Person(ui.PersonData{Name: "قمر", Lang: "ar", Picture: "moon", Size: "s"}), ui.Wall([]ui.PersonData{{Name: "Kite", Lang: "en", Picture: "kite"}})))
	has(t, s, `p.words#w[lang="fa"][dir="rtl"][translate="no"]`, `bdi[dir="auto"]:not([lang])`, `.person bdi[lang="ar"][dir="rtl"]`, ".person .pic--s", `.wall li bdi[lang="en"]`)
}

func TestListeningIsHiddenUntilAVoiceIsKnown(t *testing.T) {
	s := draw(t, "en", ui.Listen("w", "the question"))
	has(t, s, `button[hidden][data-listen="w"][aria-label="Listen: the question"]`, "[data-readto][hidden]")
}

func TestACardCanBeAskedForAlone(t *testing.T) {
	s := draw(t, "en", inside(ui.Card(ui.CardData{ID: "c", Thing: "u", Src: "/one", Item: true, Tone: "dashed", New: true}), words("x")))
	has(t, s, `li#c.card.card--dashed.arrive[data-thing="u"][data-src="/one"]`)
}

func TestACodeIsInGroupsOfFour(t *testing.T) {
	s := draw(t, "fa", ui.Code("41720936552818407713"))
	has(t, s, `p.once[dir="ltr"][translate="no"]`)
	if got := s.Find(".once span").Length(); got != 5 {
		t.Errorf("%d groups", got)
	}
	s = draw(t, "fa", ui.QR("41720936552818407713", "label", "qr--s"))
	has(t, s, `svg.qr.qr--s[role="img"][aria-label="label"] path[fill]`)
	if err := ui.QR(strings.Repeat("x", 5000), "", "").Render(context.Background(), io.Discard); err == nil {
		t.Error("a text too long for a square code is drawn")
	}
}

func TestEveryPictureHasAName(t *testing.T) {
	seen := map[string]bool{}
	for _, p := range append(ui.Pictures(), ui.Feelings()...) {
		for _, l := range lang.Languages() {
			if seen[p.Name] || p.Words.In(l.Code) == "" {
				t.Errorf("%s in %s", p.Name, l.Code)
			}
		}
		seen[p.Name] = true
	}
	if len(ui.Pictures()) != 28 || len(ui.Feelings()) != 6 {
		t.Errorf("%d pictures, %d feelings", len(ui.Pictures()), len(ui.Feelings()))
	}
}

func TestNoStyleAndNoScriptStandInTheHTML(t *testing.T) {
	doc := whole(t, context.Background(), inside(ui.Sheet(ui.Page{Lang: "fa"}), ui.Suggest("f", "Another", []string{"a", "b"}), ui.Steps(1, 3),
		ui.Button(ui.Btn{Text: "3", Icon: "vote", Count: true, Toggle: true, Label: "This matters. 3"}), ui.Digits(5)))
	hasNot(t, doc.Selection, "[style]", "style", "script:not([src])")
	doc.Find("*").Each(func(_ int, s *goquery.Selection) {
		for _, a := range s.Nodes[0].Attr {
			if strings.HasPrefix(a.Key, "on") {
				t.Errorf("%s has %s", s.Nodes[0].Data, a.Key)
			}
		}
	})
	has(t, doc.Selection, `[data-print][hidden]`, `[data-suggest="f"][data-list="a|b"][hidden]`, `.steps i.on`, `button[aria-pressed="false"] .num`, `#spare[hidden] [data-waiting-note]`)
	if got := doc.Find("span.num").Last().Text(); got != "۵" {
		t.Errorf("five is %q", got)
	}
}

// TestEveryDrawingThatIsNamedExists looks into the sources of the sprites.
func TestEveryDrawingThatIsNamedExists(t *testing.T) {
	pictures, icons := source(t, "pictures.svg"), source(t, "icons.svg")
	for _, p := range ui.Pictures() {
		if !strings.Contains(pictures, `id="p-`+p.Name+`"`) {
			t.Errorf("no drawing of %s", p.Name)
		}
	}
	for _, f := range ui.Feelings() {
		if !strings.Contains(icons, `id="f-`+f.Name+`"`) {
			t.Errorf("no drawing of %s", f.Name)
		}
	}
}

func source(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile("../../front/art/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
