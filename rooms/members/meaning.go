package members

import (
	"github.com/a-h/templ"

	"alongside/alphabet"
	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roster"
	"alongside/lang"
	"alongside/web"
	"alongside/web/ui"
)

type meaningPage struct {
	ui.Page
	URL, What string // where the words stand, and what they are
	Words     ui.Words
	Pictures  []alphabet.Picture
	Meanings  []meaning
	Say       ui.FormData // no Command: it is in the reader's language already
	Of        string
}

// meaning is what somebody's words mean in another language, as a member put it.
type meaning struct {
	ID     string
	By     ui.PersonData
	Own    bool
	Words  ui.Words
	In     string // the name of its language, in itself
	Right  bool
	Doubt  bool
	Check  ui.FormData
	Found  bool // the asker looked it over
	Agreed bool // and found it right
}

// said is what somebody said in an entry that can be said in other words: what the
// asker may see in a room, but for what stands in this one.
func said(a *web.Ask, v kernel.View, id journal.ID) (web.Said, bool) {
	if _, ours := showOwn(a, v, id); ours {
		return web.Said{}, false
	}
	return a.SaidIn(v, id)
}

func showMeaning(a *web.Ask, v kernel.View) (templ.Component, error) {
	id, err := journal.ParseID(a.PathValue("entry"))
	s, ok := said(a, v, id)
	if err != nil || !ok {
		return nil, fault.New(fault.NotFound, lang.FaultNotFound())
	}
	p := meaningPage{
		Page: a.Page(v, lang.MeaningTitle()), URL: s.URL, What: a.Say(s.What), Of: id.String(),
		Words:    ui.Words{Text: s.Text.Body, Lang: s.Text.Lang, ID: "w-" + id.String()},
		Pictures: s.Pictures,
	}
	p.Rooms = nil // what is typed here is long, and others seldom change it
	p.Live = ""
	for _, t := range web.Roster(v).Translations(id) {
		p.Meanings = append(p.Meanings, meaningOf(a, v, t))
	}
	if s.Text.Lang != a.Lang || len(s.Pictures) > 0 {
		p.Say = a.Form("members.translate", "")
	}
	return meaningView(p), nil
}

func meaningOf(a *web.Ask, v kernel.View, t *roster.Translation) meaning {
	m := meaning{
		ID: t.ID.String(), By: a.Person(v, t.By), Own: t.By == a.Me.ID, In: lang.Name(t.Text.Lang),
		Words: ui.Words{Text: t.Text.Body, Lang: t.Text.Lang, ID: "m-" + t.ID.String()},
		Right: t.Right(), Doubt: t.Doubted(), Check: a.Form("members.check_translation", t.ID.String()),
	}
	m.By.Size, m.By.Before = "s", a.Say(lang.MeaningBy())
	m.Agreed, m.Found = t.Checked[a.Me.ID]
	return m
}

// showOwn shows what somebody signed in this room: what others' words mean, and how
// ours should be.
func showOwn(a *web.Ask, v kernel.View, id journal.ID) (web.Said, bool) {
	r := web.Roster(v)
	if t := r.Translation(id); t != nil {
		_, ok := a.SaidIn(v, t.Of)
		return web.Said{URL: a.Mine("members/meaning/" + t.Of.String()), What: lang.SaidMeaning(), Text: t.Text}, ok && belongs(a.Me)
	}
	if c, ok := r.Correction(id); ok {
		return web.Said{URL: messageURL(a, c.Message), What: lang.SaidMessage(), Text: c.Text}, belongs(a.Me)
	}
	return web.Said{}, false
}

// meaningEntry is a translation as programs see it.
type meaningEntry struct {
	Of   journal.ID  `json:"of"`
	Text kernel.Text `json:"text"`
}

// messageEntry is a correction as programs see it.
type messageEntry struct {
	Message string      `json:"message"`
	Text    kernel.Text `json:"text"`
}

// showHandsAndWords shows whoever belongs here who got a place without a phone, what
// the words they may see mean elsewhere, and how ours should be; of tablets, and of
// who writes for whom, nothing.
func showHandsAndWords(a *web.Ask, v kernel.View, f kernel.Fact) (web.Line, bool) {
	r := web.Roster(v)
	switch is := f.Is.(type) {
	case roster.Added:
		m, ok := r.Member(journal.MemberID(f.ID))
		return web.Line{Is: jsonOf(m)}, ok && !m.Left
	case roster.Translated:
		t := r.Translation(f.ID)
		if t == nil {
			return web.Line{}, false
		}
		_, ok := said(a, v, t.Of)
		return web.Line{Is: meaningEntry{t.Of, t.Text}, Named: true}, ok
	case roster.TranslationChecked:
		t := r.Translation(is.Translation)
		if t == nil {
			return web.Line{}, false
		}
		_, ok := said(a, v, t.Of)
		return web.Line{Is: is, Named: true}, ok
	case roster.MessageCorrected:
		c, ok := r.Correction(f.ID)
		return web.Line{Is: messageEntry{c.Message, c.Text}, Named: true}, ok
	}
	return web.Line{}, false
}
