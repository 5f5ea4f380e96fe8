package members

import (
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"alongside/fault"
	"alongside/kernel"
	"alongside/lang"
	"alongside/web"
	"alongside/web/ui"
)

// messagesMost is how many messages stand on one page.
const messagesMost = 40

type messageLine struct {
	URL, Text string
	Better    string // as the group would have it; "": as it is
}

type messagesPage struct {
	ui.Page
	Action, Query, File string
	Draft               bool
	Lines               []messageLine
	Before, After       string // addresses; "": there are none
}

type messagePage struct {
	ui.Page
	Name, English, Now, Better string
	Gaps                       string
	Form, Forms                int // which of how many forms; 0: it has one
	All                        string
	Correct                    ui.FormData
}

func messageURL(a *web.Ask, name string) string {
	return a.Mine("members/messages/" + url.PathEscape(name))
}

// found are the messages in the asker's language that hold some words, in it, as
// the group would have them or in English; or that bear their name.
func found(a *web.Ask, v kernel.View, words string) (all []messageLine) {
	better := web.Roster(v).Corrections(a.Lang)
	words = strings.ToLower(words)
	for _, f := range lang.Forms(a.Lang) {
		c := better[f.Name].Text.Body
		if !slices.ContainsFunc([]string{f.Text, c, f.Name, english(f.Name)}, func(s string) bool {
			return strings.Contains(strings.ToLower(s), words)
		}) {
			continue
		}
		all = append(all, messageLine{messageURL(a, f.Name), f.Text, c})
	}
	return all
}

// inEnglish are all forms of all messages in English, by their names.
var inEnglish = func() map[string]string {
	all := map[string]string{}
	for _, f := range lang.Forms("en") {
		all[f.Name] = f.Text
	}
	return all
}()

// english is what a form says in English, where other numbers may have forms: then
// it is that for many.
func english(name string) string {
	if s, ok := inEnglish[name]; ok {
		return s
	}
	key, _, _ := strings.Cut(name, "#")
	if s, ok := inEnglish[key+"#1"]; ok {
		return s
	}
	return inEnglish[key]
}

func showMessages(a *web.Ask, v kernel.View) (templ.Component, error) {
	q := a.URL.Query()
	p := messagesPage{
		Page: a.Page(v, lang.MessagesTitle()), Action: a.URL.EscapedPath(), Query: strings.TrimSpace(q.Get("q")),
		Draft: lang.Draft(a.Lang), File: a.Mine("members/messages.po"),
	}
	all := found(a, v, p.Query)
	from, _ := strconv.Atoi(q.Get("from"))
	from = max(0, min(from, len(all)-1))
	p.Lines = all[from:min(from+messagesMost, len(all))]
	at := func(n int) string {
		return p.Action + "?" + url.Values{"q": {p.Query}, "from": {strconv.Itoa(n)}}.Encode()
	}
	if from > 0 {
		p.Before = at(max(0, from-messagesMost))
	}
	if from+messagesMost < len(all) {
		p.After = at(from + messagesMost)
	}
	return messagesView(p), nil
}

func showMessage(a *web.Ask, v kernel.View) (templ.Component, error) {
	name := a.PathValue("name")
	all := lang.Forms(a.Lang)
	at := slices.IndexFunc(all, func(f lang.Form) bool { return f.Name == name })
	if at < 0 {
		return nil, fault.New(fault.NotFound, lang.FaultNotFound())
	}
	p := messagePage{
		Page: a.Page(v, lang.MessagesTitle()), Name: name, English: english(name), Now: all[at].Text,
		Better: web.Roster(v).Corrections(a.Lang)[name].Text.Body, Gaps: gapsOf(name, a.Lang, all[at].Text),
		All: a.Mine("members/messages"), Correct: a.Form("members.correct_message", ""),
	}
	if key, n, ok := strings.Cut(name, "#"); ok {
		p.Form, _ = strconv.Atoi(n)
		p.Form++
		for _, f := range all {
			if strings.HasPrefix(f.Name, key+"#") {
				p.Forms++
			}
		}
	}
	return messageView(p), nil
}

// gapsOf lists the gaps of a form as they are written, each with its own direction.
func gapsOf(name, language, now string) string {
	gaps, _ := lang.Gaps(name, language)
	for _, number := range []string{"{n}", "{m}"} {
		if strings.Contains(now, number) && !slices.Contains(gaps, number) {
			gaps = append(gaps, number)
		}
	}
	for i, g := range gaps {
		gaps[i] = "\u2066" + g + "\u2069" // isolated from left to right
	}
	return strings.Join(gaps, " ")
}

// messagesPO gives the corrections in the asker's language as a PO file.
func messagesPO(a *web.Ask, v kernel.View) (web.File, error) {
	better := map[string]string{}
	for name, c := range web.Roster(v).Corrections(a.Lang) {
		better[name] = c.Text.Body
	}
	return web.File{
		Name: a.Lang + ".po", Type: "text/x-gettext-translation; charset=utf-8", Body: []byte(lang.PO(a.Lang, better)),
	}, nil
}
