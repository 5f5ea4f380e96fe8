package face

import (
	"github.com/a-h/templ"

	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
	"alongside/rooms/promises/parts"
	"alongside/web"
	"alongside/web/ui"
)

// made is the letter that a form has just made a code for: it is shown this once.
func made(a *web.Ask, v kernel.View) *parts.Letter {
	if a.Done.Secret == "" {
		return nil
	}
	id := a.Done.ID
	if a.Did("promises.new_link") || a.Did("promises.open_door") {
		id, _ = journal.ParseID(parts.First(a.Done.Values["ask"]))
	}
	x := parts.State(v).Ask(id)
	if x == nil || !x.Opens(kernel.Seal(a.Done.Secret)) {
		return nil
	}
	return parts.LetterOf(a, v, x, parts.LetterLanguage(a, x.Text.Lang)).With(a, a.Done.Secret)
}

type letterPage struct {
	ui.Page
	Letter parts.Letter
	Back   string
}

// showLetter is what the office reads, on paper and without a code.
func showLetter(a *web.Ask, v kernel.View) (templ.Component, error) {
	x, err := askAt(a, v)
	if err != nil {
		return nil, err
	}
	language := a.URL.Query().Get("language")
	if !lang.Offered(language) {
		language = parts.LetterLanguage(a, x.Text.Lang)
	}
	p := letterPage{Page: a.Page(v, lang.LetterTitle()), Letter: parts.LetterOf(a, v, x, language), Back: parts.URL(a, x.ID)}
	p.Live = ""
	return letterView(p), nil
}
