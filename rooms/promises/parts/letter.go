package parts

import (
	"alongside/kernel"
	"alongside/lang"
	"alongside/rooms/promises"
	"alongside/web"
	"alongside/web/ui"
)

// Letter is a letter exactly as the office reads it: on paper, on its own page,
// and before anything is sent.
type Letter struct {
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

// LetterOf draws an ask as a letter in a language.
func LetterOf(a *web.Ask, v kernel.View, x *promises.Ask, language string) Letter {
	p := DraftOf(a, v, x.To, x.Text, language)
	p.ID, p.Behind = x.ID.String(), len(x.Because)
	if x.HearBy != 0 {
		p.HearBy = lang.Date(language, x.HearBy)
	}
	if t := web.Roster(v).TranslationTo(x.ID, language); t != nil && t.Text.Lang != x.Text.Lang {
		p.Means = &ui.Words{Text: t.Text.Body, Lang: t.Text.Lang}
	}
	return p
}

// DraftOf draws what would be sent.
func DraftOf(a *web.Ask, v kernel.View, to promises.Office, text kernel.Text, language string) Letter {
	name := web.Roster(v).GroupName()
	p := Letter{
		To: WordsOf(language, to.Organisation), Post: Some(to.Post), Text: WordsOf(language, text),
		From: ui.Words{Text: name.Body, Lang: name.Lang}, Day: lang.Date(language, a.Today(v)),
	}
	p.Page = ui.Page{Lang: language, Assets: web.PageAssets()}
	p.Text.ID = "letter-text"
	return p
}

// With puts the code on a letter.
func (p Letter) With(a *web.Ask, code string) *Letter {
	p.Code, p.At, p.Link = code, a.Base()+"/o/", a.Base()+"/o/"+code
	return &p
}

// LetterLanguage is the language in which the letter shall be, as the form says.
func LetterLanguage(a *web.Ask, otherwise string) string {
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

// First is the first of what a form sent, or nothing.
func First(all []string) string {
	if len(all) == 0 {
		return ""
	}
	return all[0]
}
