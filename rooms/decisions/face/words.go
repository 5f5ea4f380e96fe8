package face

import (
	"strings"
	"unicode/utf8"

	"alongside/kernel"
	"alongside/lang"
	"alongside/rooms/decisions"
	"alongside/web"
	"alongside/web/ui"
)

func stanceWords(s decisions.Stance) (icon string, words, small lang.Msg) {
	switch s {
	case decisions.Concern:
		return "concern", lang.StanceConcern(), lang.StanceConcernSmall()
	case decisions.Object:
		return "objection", lang.StanceObject(), lang.StanceObjectSmall()
	case decisions.Aside:
		return "aside", lang.StanceAside(), lang.StanceAsideSmall()
	}
	return "consent", lang.StanceAgree(), lang.StanceAgreeSmall()
}

// actWords say what a command would do, as far as its name tells.
func actWords(act string) lang.Msg {
	switch act {
	case "publish":
		return lang.ActPublish()
	case "invite_office":
		return lang.ActInviteOffice()
	case "share":
		return lang.ActShare()
	case "change_agreement":
		return lang.ActChangeAgreement()
	case "remove":
		return lang.ActRemove()
	case "ask_openly":
		return lang.ActAskOpenly()
	}
	return lang.ActOther()
}

// outcomePart is how a matter ended, in words.
type outcomePart struct {
	Icon, Tone  string
	Text, Small string
}

func outcomeOf(a *web.Ask, d *decisions.Decision) outcomePart {
	say := func(icon, tone string, text lang.Msg, small ...lang.Msg) outcomePart {
		p := outcomePart{Icon: icon, Tone: tone, Text: a.Say(text)}
		for _, m := range small {
			p.Small = a.Say(m)
		}
		return p
	}
	switch d.Outcome {
	case decisions.Agreed:
		if d.Late != "" {
			return say("warn", "edge", lang.OutcomeOvertaken(), whyWords(d.Late))
		}
		if c := d.Closed; c.Chosen > 0 {
			return say("consent", "press", lang.OutcomeChosen(optionOf(a, d, c.Chosen).Text))
		}
		return say("consent", "press", lang.OutcomeAgreed(), lang.OutcomeAgreedSmall())
	case decisions.Objected:
		return say("objection", "edge", lang.OutcomeObjected(), lang.OutcomeObjectedSmall())
	case decisions.Tied:
		return say("vote", "edge", lang.OutcomeObjected(), lang.OutcomeTiedSmall())
	case decisions.TooFew:
		return say("silence", "edge", lang.OutcomeTooFew(), lang.OutcomeTooFewSmall())
	case decisions.Emergency:
		if d.Late != "" {
			return say("warn", "edge", lang.OutcomeOvertaken(), whyWords(d.Late))
		}
		return say("warn", "alive", lang.OutcomeEmergency(), lang.OutcomeEmergencySmall())
	case decisions.Lapsed:
		return say("overdue", "", lang.OutcomeLapsed())
	}
	return say("aside", "", lang.OutcomeLetGo())
}

func whyWords(w decisions.Why) lang.Msg {
	switch w {
	case decisions.Vanished:
		return lang.WhyGone()
	case decisions.Elsewise:
		return lang.WhyOtherwise()
	case decisions.Forbidden:
		return lang.WhyMayNot()
	}
	return lang.WhyUnfit()
}

func lastWords(w decisions.LastWord) (icon string, words lang.Msg) {
	switch w {
	case decisions.ByLived:
		return "lived", lang.LastWordLived()
	case decisions.ByPractitioner:
		return "practitioner", lang.LastWordPractitioner()
	case decisions.ByPartner:
		return "partner", lang.LastWordPartner()
	case decisions.ByOffice:
		return "decides", lang.LastWordOffice()
	case decisions.ByNobody:
		return "minus", lang.LastWordNobody()
	}
	return "group", lang.LastWordGroup()
}

func sideWords(s kernel.Side) lang.Msg {
	if s == kernel.Practitioner {
		return lang.SideWorkWith()
	}
	return lang.SideLiveIt()
}

// titleOf is what a matter is called: what is proposed, or what the command that
// waits for it would do.
func titleOf(a *web.Ask, v kernel.View, d *decisions.Decision) ui.Words {
	if c, ok := d.Carried(); ok {
		return ui.Words{Text: a.Say(actWords(c.Act)), Lang: a.Lang, ID: "asked"}
	}
	is := d.Asked()
	if is.Text.Empty() {
		return ui.Words{Text: a.Say(lang.DecisionWithdrawn()), Lang: a.Lang, ID: "asked"}
	}
	return a.Told(v, is.ID.String(), is.Text, true)
}

// optionOf is a choice, from 1.
func optionOf(a *web.Ask, d *decisions.Decision, n int) ui.Words {
	if all := d.Options(); n >= 1 && n <= len(all) {
		return ui.Words{Text: all[n-1].Body, Lang: all[n-1].Lang}
	}
	return ui.Words{Text: a.Say(lang.DecisionNoWordsLeft()), Lang: a.Lang}
}

// when says until when a matter is open.
func when(a *web.Ask, v kernel.View, d *decisions.Decision) string {
	w, today := d.Window(v), a.Today(v)
	switch {
	case w.On(today):
		return a.Say(lang.DecisionCanClose())
	case w.Session:
		return a.Say(lang.DecisionOverSession())
	}
	return a.Say(lang.DecisionFrom(lang.Date(a.Lang, w.From)))
}

// clip shortens a text to so many letters, at a blank where one is near.
func clip(s string, most int) string {
	s = strings.Join(strings.Fields(s), " ")
	if utf8.RuneCountInString(s) <= most {
		return s
	}
	cut := string([]rune(s)[:most-1])
	if i := strings.LastIndexByte(cut, ' '); i > len(cut)/2 {
		cut = cut[:i]
	}
	return strings.TrimRight(cut, " ,.;:") + "…"
}

func quietIf(quiet bool) string {
	if quiet {
		return "quiet"
	}
	return ""
}

// heard are words as the reader reads them: what they mean, where somebody said so.
func heard(w ui.Words) ui.Words {
	if w.Means != nil {
		return ui.Words{Text: w.Means.Text, Lang: w.Means.Lang}
	}
	return ui.Words{Text: w.Text, Lang: w.Lang}
}

// meant says how sure it is what somebody's words mean, or asks for it.
func meant(w ui.Words) lang.Msg {
	switch {
	case w.Means == nil:
		return lang.MeansAsk()
	case w.Means.Checked:
		return lang.MeansChecked()
	}
	return lang.MeansUnchecked()
}

func pressed(is bool) string {
	if is {
		return "true"
	}
	return "false"
}
