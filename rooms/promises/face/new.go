package face

import (
	"strings"
	"time"

	"github.com/a-h/templ"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
	"alongside/rooms/promises"
	"alongside/rooms/promises/parts"
	"alongside/web"
	"alongside/web/ui"
)

// reason is what something is said because of: a card, and the ref as forms send it.
type reason struct {
	Ref  string
	Card templ.Component
}

// reasons are the things that an address or a form names and the asker may see.
func reasons(a *web.Ask, v kernel.View, names []string) (all []reason) {
	for _, n := range names {
		room, id, _ := strings.Cut(n, ":")
		parsed, err := journal.ParseID(id)
		if err != nil {
			continue
		}
		if c, ok := a.Card(v, kernel.Ref{Room: room, ID: parsed}); ok {
			all = append(all, reason{n, c})
		}
	}
	return all
}

func cards(a *web.Ask, v kernel.View, refs []kernel.Ref) (all []reason) {
	var names []string
	for _, r := range refs {
		names = append(names, parts.Written(r))
	}
	return reasons(a, v, names)
}

// because are the things that the form of this page is about: as it was sent, or as the
// address says.
func because(a *web.Ask, v kernel.View, command string) []reason {
	if a.Typed.Command == command {
		return reasons(a, v, a.Typed.Values["because"])
	}
	return reasons(a, v, a.URL.Query()["because"])
}

// newPage is the page of something new: what we do, ask or write down.
type newPage struct {
	ui.Page
	Form    ui.FormData
	Because []reason
	Tongue  ui.SelectData // in which language it is
	Known   []string
	Asks    bool // the agreement gives it to the group

	Sure    ui.FormData   // sends what was looked at
	Looked  *parts.Letter // what would be sent; nil: nothing was typed yet
	Hidden  []ui.Option   // fields of Sure
	Letter  *parts.Letter // with its code, this once
	Made    string        // the address of the ask
	Ask     string        // a promise's
	To      ui.Words
	ListURL string
}

func newOf(a *web.Ask, v kernel.View, title lang.Msg, command string) newPage {
	p := newPage{Page: a.Page(v, title), Form: a.Form(command, ""), Because: because(a, v, command), ListURL: a.Mine("promises/")}
	p.Live, p.Form.Then = "", a.Mine("promises/")
	for _, m := range web.Roster(v).Here() {
		p.Known = append(p.Known, m.Name)
	}
	return p
}

func showNewAct(a *web.Ask, v kernel.View) (templ.Component, error) {
	return newActView(newOf(a, v, lang.ActNew(), "promises.act")), nil
}

func showNewAsk(a *web.Ask, v kernel.View) (templ.Component, error) {
	p := newOf(a, v, lang.AskNew(), "promises.ask")
	p.Asks = v.Rule("invite_office").Asks(a.Me.ID)
	p.Tongue = web.WrittenIn(p.Form, a.Lang, a.Lang)
	if p.Letter = made(a, v); p.Letter != nil {
		p.Made = parts.URL(a, a.Done.ID)
	}
	if a.Typed.Command == "promises.ask" {
		p.look(a, v)
	}
	return newAskView(p), nil
}

// look lays out what would be sent, once something that could be sent was typed.
func (p *newPage) look(a *web.Ask, v kernel.View) {
	p.Form.Typed.Key = "" // what was looked at can be changed, whichever form sent it
	_, looked := a.Typed.Faults["look"]
	if !looked && a.Typed.Key != "sure" {
		return
	}
	typed := func(name string) string { return parts.First(a.Typed.Values[name]) }
	text := func(name string) kernel.Text {
		l := typed("written_in")
		if !lang.Known(l) {
			l = a.Lang
		}
		return kernel.Text{Lang: l, Body: lang.CleanText(typed(name))}
	}
	to := promises.Office{Organisation: text("to.organisation"), Post: text("to.post")}
	l := parts.DraftOf(a, v, to, text("text"), parts.LetterLanguage(a, typed("written_in")))
	l.Behind = len(p.Because)
	if t, ok := dayTyped(typed("hear_by")); ok {
		l.HearBy = lang.Date(l.Page.Lang, t)
	}
	p.Looked, p.Sure = &l, a.Form("promises.ask", "sure")
	p.Sure.Guarded, p.Sure.Hard, p.Sure.Then = false, true, a.Mine("promises/")
	for _, name := range []string{"to.organisation", "to.post", "text", "hear_by", "written_in"} {
		p.Hidden = append(p.Hidden, ui.Option{Value: name, Text: typed(name)})
	}
}

func showNewPromise(a *web.Ask, v kernel.View) (templ.Component, error) {
	p := newOf(a, v, lang.PromiseNew(), "promises.promise")
	id := a.URL.Query().Get("ask")
	if a.Typed.Command == "promises.promise" {
		id = parts.First(a.Typed.Values["ask"])
	}
	if parsed, err := journal.ParseID(id); err == nil {
		x := parts.State(v).Ask(parsed)
		if x == nil {
			return nil, fault.New(fault.NotFound, lang.FaultNotFound())
		}
		p.Ask, p.To, p.Form.Then = id, parts.Some(x.To.Organisation), parts.URL(a, x.ID)
	}
	return newPromiseView(p), nil
}

// dayTyped reads a day as forms send it.
func dayTyped(s string) (journal.Day, bool) {
	t, err := time.Parse("2006-01-02", lang.FoldDigits(strings.TrimSpace(s)))
	return kernel.DayOf(t, time.UTC), err == nil
}
