package face

import (
	"github.com/a-h/templ"

	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
	"alongside/rooms/promises"
	"alongside/web"
	"alongside/web/ui"
)

// letterPart is a letter exactly as the office reads it: on paper, on its own page,
// and before anything is sent.
type letterPart struct {
	Page     ui.Page // whose language the letter is in
	ID       string
	To, Post ui.Words
	Text     ui.Words
	Means    *ui.Words // what the text means in the letter's language; nil: nobody said
	From     ui.Words  // the group
	Day      string
	HearBy   string
	Behind   int    // how many things it comes from
	Code     string // "": it has none yet
	Link     string
	At       string // where the code is typed
}

// letterOf draws an ask as a letter in a language.
func letterOf(a *web.Ask, v kernel.View, x *promises.Ask, language string) letterPart {
	p := draftOf(a, v, x.To, x.Text, language)
	p.ID, p.Behind = x.ID.String(), len(x.Because)
	if x.HearBy != 0 {
		p.HearBy = lang.Date(language, x.HearBy)
	}
	if t := web.Roster(v).TranslationTo(x.ID, language); t != nil && t.Text.Lang != x.Text.Lang {
		p.Means = &ui.Words{Text: t.Text.Body, Lang: t.Text.Lang}
	}
	return p
}

// draftOf draws what would be sent.
func draftOf(a *web.Ask, v kernel.View, to promises.Office, text kernel.Text, language string) letterPart {
	name := web.Roster(v).GroupName()
	p := letterPart{
		To: wordsOf(language, to.Organisation), Post: some(to.Post), Text: wordsOf(language, text),
		From: ui.Words{Text: name.Body, Lang: name.Lang}, Day: lang.Date(language, a.Today(v)),
	}
	p.Page = ui.Page{Lang: language, Assets: web.PageAssets()}
	p.Text.ID = "letter-text"
	return p
}

// with puts the code on a letter.
func (p letterPart) with(a *web.Ask, code string) *letterPart {
	p.Code, p.At, p.Link = code, a.Base()+"/o", a.Base()+"/o/"+code
	return &p
}

// letterLanguage is the language in which the letter shall be, as the form says.
func letterLanguage(a *web.Ask, otherwise string) string {
	for _, l := range a.Done.Values["written_in"] {
		if lang.Offered(l) {
			return l
		}
	}
	if lang.Offered(otherwise) {
		return otherwise
	}
	return a.Lang
}

// made is the letter that a form has just made a code for: it is shown this once.
func made(a *web.Ask, v kernel.View) *letterPart {
	if a.Done.Secret == "" {
		return nil
	}
	id := a.Done.ID
	if a.Did("promises.new_link") || a.Did("promises.open_door") {
		id, _ = journal.ParseID(first(a.Done.Values["ask"]))
	}
	x := state(v).Ask(id)
	if x == nil || !x.Opens(kernel.Seal(a.Done.Secret)) {
		return nil
	}
	return letterOf(a, v, x, letterLanguage(a, x.Text.Lang)).with(a, a.Done.Secret)
}

func first(all []string) string {
	if len(all) == 0 {
		return ""
	}
	return all[0]
}

type letterPage struct {
	ui.Page
	Letter letterPart
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
		language = letterLanguage(a, x.Text.Lang)
	}
	p := letterPage{Page: a.Page(v, lang.LetterTitle()), Letter: letterOf(a, v, x, language), Back: url(a, x.ID)}
	p.Live = ""
	return letterView(p), nil
}
