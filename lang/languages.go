package lang

import (
	"strings"

	"golang.org/x/text/language"

	"alongside/lang/internal/plural"
)

// Info is what pages say about a language.
type Info struct {
	Code    string // as in lang="…"
	Name    string // in the language itself
	Dir     string // "ltr" or "rtl"
	Welcome string // a word of welcome; empty where none has been given
	Draft   bool   // offered, but no native speaker has read the messages yet
}

// all are the languages that a text may be in, those of the interface first,
// then by how their names sort in English.
var all = []Info{
	{Code: "en", Name: "English", Dir: "ltr", Welcome: "Welcome"},
	{Code: "fa", Name: "فارسی", Dir: "rtl", Welcome: "خوش آمدید"},
	{Code: "sq", Name: "Shqip", Dir: "ltr", Welcome: "Mirë se vini"},
	{Code: "am", Name: "አማርኛ", Dir: "ltr", Welcome: "እንኳን ደህና መጡ"},
	{Code: "ar", Name: "العربية", Dir: "rtl", Welcome: "أهلاً وسهلاً"},
	{Code: "bn", Name: "বাংলা", Dir: "ltr", Welcome: "স্বাগতম"},
	{Code: "zh", Name: "中文", Dir: "ltr", Welcome: "欢迎"},
	{Code: "prs", Name: "دری", Dir: "rtl", Welcome: "خوش آمدید"},
	{Code: "fr", Name: "Français", Dir: "ltr", Welcome: "Bienvenue"},
	{Code: "ha", Name: "Hausa", Dir: "ltr", Welcome: "Barka da zuwa"},
	{Code: "hi", Name: "हिन्दी", Dir: "ltr", Welcome: "स्वागत है"},
	{Code: "ig", Name: "Igbo", Dir: "ltr", Welcome: "Nnọọ"},
	{Code: "ckb", Name: "کوردیی ناوەندی", Dir: "rtl", Welcome: "بەخێربێن"},
	{Code: "kmr", Name: "Kurmancî", Dir: "ltr", Welcome: "Bi xêr hatin"},
	{Code: "ln", Name: "Lingála", Dir: "ltr", Welcome: "Boyei malamu"},
	{Code: "om", Name: "Afaan Oromoo", Dir: "ltr", Welcome: "Baga nagaan dhuftan"},
	{Code: "ps", Name: "پښتو", Dir: "rtl", Welcome: "ښه راغلاست"},
	{Code: "pl", Name: "Polski", Dir: "ltr", Welcome: "Witamy"},
	{Code: "pt", Name: "Português", Dir: "ltr", Welcome: "Bem-vindos"},
	{Code: "pa", Name: "ਪੰਜਾਬੀ", Dir: "ltr", Welcome: "ਜੀ ਆਇਆਂ ਨੂੰ"},
	{Code: "ro", Name: "Română", Dir: "ltr", Welcome: "Bine ați venit"},
	{Code: "ru", Name: "Русский", Dir: "ltr", Welcome: "Добро пожаловать"},
	{Code: "si", Name: "සිංහල", Dir: "ltr", Welcome: "සාදරයෙන් පිළිගනිමු"},
	{Code: "so", Name: "Soomaali", Dir: "ltr", Welcome: "Soo dhowow"},
	{Code: "es", Name: "Español", Dir: "ltr", Welcome: "Les damos la bienvenida"},
	{Code: "sw", Name: "Kiswahili", Dir: "ltr", Welcome: "Karibu"},
	{Code: "ta", Name: "தமிழ்", Dir: "ltr", Welcome: "வரவேற்கிறோம்"},
	{Code: "ti", Name: "ትግርኛ", Dir: "ltr", Welcome: "እንቋዕ ብደሓን መጻእኩም"},
	{Code: "tr", Name: "Türkçe", Dir: "ltr", Welcome: "Hoş geldiniz"},
	{Code: "uk", Name: "Українська", Dir: "ltr", Welcome: "Ласкаво просимо"},
	{Code: "ur", Name: "اردو", Dir: "rtl", Welcome: "خوش آمدید"},
	{Code: "vi", Name: "Tiếng Việt", Dir: "ltr", Welcome: "Chào mừng"},
	{Code: "yo", Name: "Yorùbá", Dir: "ltr", Welcome: "Ẹ káàbọ̀"},
}

var byCode = func() map[string]Info {
	m := make(map[string]Info, len(all))
	for i := range all {
		all[i].Draft = draft[all[i].Code]
		m[all[i].Code] = all[i]
	}
	return m
}()

// Languages returns the languages that the interface speaks, English first.
func Languages() []Info {
	var offered []Info
	for _, l := range all {
		if Offered(l.Code) {
			offered = append(offered, l)
		}
	}
	return offered
}

// TextLanguages returns the languages that people's texts may be in.
func TextLanguages() []Info { return append([]Info(nil), all...) }

// Known says whether a text may be in this language.
func Known(code string) bool { _, ok := byCode[code]; return ok }

// Offered says whether the interface speaks this language.
func Offered(code string) bool { _, ok := words[code]; return ok }

// Draft says whether the interface speaks a language whose messages no native
// speaker has read yet.
func Draft(code string) bool { return draft[code] }

// Name returns the name of a language in itself, or its code.
func Name(code string) string {
	if l, ok := byCode[code]; ok {
		return l.Name
	}
	return code
}

// Dir returns "rtl" or "ltr" for a language, and "auto" for one that is not
// known, so that the browser looks at the text itself.
func Dir(code string) string {
	if l, ok := byCode[code]; ok {
		return l.Dir
	}
	return "auto"
}

// Category is one of the names that CLDR gives to plural forms: zero, one,
// two, few, many, other.
type Category = plural.Category

// Plural returns the category of a number as it is written in ASCII ("1",
// "1.0", "2.5") in a language; Other where no rule is known.
func Plural(code, number string) Category { return plural.Of(code, number) }

// near are languages whose readers are best served by one that the interface
// speaks; and older names of the same language.
var near = map[string]string{"prs": "fa", "pes": "fa", "tg": "fa", "per": "fa"}

// Match returns the language of the interface that fits an Accept-Language
// header best, English where none does.
func Match(accept string) string {
	if len(accept) > 500 {
		accept = accept[:500]
	}
	tags, weights, err := language.ParseAcceptLanguage(accept)
	if err != nil {
		return "en"
	}
	for i, t := range tags {
		if weights[i] <= 0 {
			continue
		}
		code, _, _ := strings.Cut(t.String(), "-")
		if to, ok := near[code]; ok {
			code = to
		}
		if Offered(code) {
			return code
		}
	}
	return "en"
}
