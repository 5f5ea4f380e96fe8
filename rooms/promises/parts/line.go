package parts

import (
	"strings"
	"unicode/utf8"

	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
	"alongside/rooms/promises"
	"alongside/web"
	"alongside/web/ui"
)

// Stage is a stage of a line in words.
type Stage struct {
	Icon, Class string
	Title       lang.Msg
	Small       string
}

// SealPart is what the group found, in words.
type SealPart struct {
	Class, Icon string
	Text        lang.Msg
	Small       string
}

// Line is a matter as a line of stages.
type Line struct {
	N     int
	ID    string // of the promise, or of the ask
	URL   string
	Title ui.Words
	Who   ui.Words // the organisation, or who promises
	Post  ui.Words
	Ours  bool // we promised it
	Steps []Stage
	Tag   ui.TagData
	Seal  *SealPart // nil: there is nothing to check
}

// Of titles in lists so many letters are shown.
const glimpse = 140

// clip shortens a text to so many letters, at a blank where one is near.
func clip(s string, most int) string {
	if utf8.RuneCountInString(s) <= most {
		return s
	}
	cut := string([]rune(s)[:most-1])
	if i := strings.LastIndexAny(cut, " \n"); i > len(cut)/2 {
		cut = cut[:i]
	}
	return strings.TrimRight(cut, " ,.;:\n") + "…"
}

// WordsOf is a text, or that it was taken back.
func WordsOf(language string, t kernel.Text) ui.Words {
	if t.Empty() {
		return ui.Words{Text: lang.TakenBack().In(language), Lang: language}
	}
	return ui.Words{Text: t.Body, Lang: t.Lang}
}

// Brief is the beginning of a text in one line.
func Brief(language string, t kernel.Text) ui.Words {
	w := WordsOf(language, t)
	w.Text = clip(strings.Join(strings.Fields(w.Text), " "), glimpse)
	return w
}

// Some is a text, or nothing.
func Some(t kernel.Text) ui.Words { return ui.Words{Text: t.Body, Lang: t.Lang} }

// LineOf draws a line in a language. It knows no asker, so that an office and whoever
// reads the public page see the same.
func LineOf(language string, l promises.Line) Line {
	p := Line{Tag: tagOf(language, l)}
	if l.Promise != nil {
		p.ID, p.Title, p.Ours = l.Promise.ID.String(), Brief(language, l.Promise.What().Text), l.Promise.Side == promises.Group
		p.Who, p.Seal = Some(l.Promise.Who.Text), sealOf(language, l.Promise)
	} else {
		p.ID, p.Title = l.Ask.ID.String(), Brief(language, l.Ask.Text)
	}
	if l.Ask != nil && !p.Ours {
		p.Who, p.Post = Some(l.Ask.To.Organisation), Some(l.Ask.To.Post)
	}
	for i, s := range l.Steps {
		p.Steps = append(p.Steps, stepOf(language, l, i, s))
	}
	return p
}

func stepOf(language string, l promises.Line, i int, s promises.Step) Stage {
	icon, title := stepWords(i)
	p := Stage{Icon: icon, Class: "todo", Title: title, Small: lang.StepNotYet().In(language)}
	switch s.Mark {
	case promises.Done:
		p.Class, p.Small = "done", lang.Date(language, s.Day)
		if i == promises.StepAnswered {
			p.Small += " · " + ReplyWords(l.Ask.Answer().Answer).In(language)
		}
		if due := dueOf(l.Promise); i == promises.StepPromised && due != 0 {
			p.Small += " · " + lang.PromiseFor(lang.Date(language, due)).In(language)
		}
	case promises.Now:
		p.Class = "now"
	case promises.Behind:
		p.Class, p.Icon, p.Small = "late", "overdue", lang.DaysLate(l.Late).In(language)
		if l.Silent > 0 {
			p.Icon, p.Small = "silence", lang.DaysSilent(l.Silent).In(language)
		}
	case promises.Skipped:
		p.Small = lang.StepSkipped().In(language)
	}
	return p
}

func dueOf(p *promises.Promise) journal.Day {
	if p == nil {
		return 0
	}
	return p.Due
}

func stepWords(i int) (icon string, title lang.Msg) {
	switch i {
	case promises.StepAsked:
		return "ask", lang.StepAsked()
	case promises.StepAnswered:
		return "answered", lang.StepAnswered()
	case promises.StepPromised:
		return "promised", lang.StepPromised()
	case promises.StepUnderWay:
		return "underway", lang.StepUnderWay()
	}
	return "saiddone", lang.StepSaidDone()
}

// ReplyWords say what an office answered.
func ReplyWords(r promises.Reply) lang.Msg {
	switch r {
	case promises.Received:
		return lang.ReplyReceived()
	case promises.Yes:
		return lang.ReplyYes()
	case promises.Part:
		return lang.ReplyPart()
	case promises.No:
		return lang.ReplyNo()
	case promises.NotOurs:
		return lang.ReplyNotOurs()
	}
	return lang.ReplyQuestion()
}

// ReplyIcon is how an answer is drawn.
func ReplyIcon(r promises.Reply) string {
	return map[promises.Reply]string{
		promises.Received: "kept", promises.Yes: "consent", promises.Part: "concern", promises.No: "objection",
		promises.NotOurs: "forward", promises.Question: "speak",
	}[r]
}

// VerdictWords say what the group found, and how that is drawn.
func VerdictWords(v promises.Verdict) (icon string, text lang.Msg) {
	switch v {
	case promises.Changed:
		return "helps", lang.VerdictChanged()
	case promises.NotChanged:
		return "same", lang.VerdictNotChanged()
	}
	return "worse", lang.VerdictWorse()
}

func sealOf(language string, p *promises.Promise) *SealPart {
	if len(p.Checks) == 0 {
		return &SealPart{"seal seal--open", "check", lang.VerdictNone(), lang.VerdictNoneMeans().In(language)}
	}
	s := &SealPart{Class: "seal", Small: lang.Date(language, p.Checks[len(p.Checks)-1].Day)}
	s.Icon, s.Text = VerdictWords(p.Verdict())
	if p.Verdict() == promises.Changed {
		s.Class = "seal seal--yes"
	}
	return s
}

// tagOf says in a word how a line stands.
func tagOf(language string, l promises.Line) ui.TagData {
	tag := func(m lang.Msg, icon, tone string) ui.TagData {
		return ui.TagData{Text: m.In(language), Icon: icon, Tone: tone}
	}
	switch {
	case l.Back:
		return tag(lang.TagAsksBack(), "speak", "press")
	case l.Promise != nil && l.Promise.LetGo:
		return tag(lang.TagLetGo(), "aside", "edge")
	case l.Late > 0:
		return tag(lang.DaysLate(l.Late), "overdue", "danger")
	case l.Silent > 0:
		return tag(lang.DaysSilent(l.Silent), "silence", "danger")
	case l.Unsent:
		return tag(lang.TagUnsent(), "ask", "press")
	case l.Unchecked():
		return tag(lang.TagCheckNow(), "check", "press")
	case l.Promise != nil && l.Promise.Verdict() != "":
		icon, text := VerdictWords(l.Promise.Verdict())
		return tag(text, icon, "press")
	case l.Promise != nil && l.Promise.Side == promises.Group:
		return tag(lang.TagOurs(), "group", "edge")
	case l.Promise == nil && l.Ask.Closed:
		return tag(lang.TagDoorClosed(), "aside", "edge")
	case l.Promise == nil && l.Ask.Answer() != nil:
		r := l.Ask.Answer().Answer
		return tag(ReplyWords(r), ReplyIcon(r), "edge")
	}
	return tag(lang.TagOnItsWay(), "underway", "edge")
}

// Mine draws a line for a member.
func Mine(a *web.Ask, l promises.Line) Line {
	p := LineOf(a.Lang, l)
	if l.Promise != nil {
		p.URL = URL(a, l.Promise.ID)
	} else {
		p.URL = URL(a, l.Ask.ID)
	}
	return p
}

func rowOf(l promises.Line) (r row) {
	for i, s := range l.Steps {
		r.Steps[i] = s.Mark
	}
	if l.Promise != nil {
		r.Verdict, r.Checked = l.Promise.Verdict(), true
	}
	return r
}

func mirrored(a *web.Ask) bool { return lang.Dir(a.Lang) == "rtl" }

// Lines is the picture of some lines, and what it says in words.
type Lines struct {
	Drawing drawing
	Lines   []Line
}

// LinesOf draws lines for a member; first is the number of the first of them.
func LinesOf(a *web.Ask, all []promises.Line, first int) Lines {
	var p Lines
	var rows []row
	for i, l := range all {
		line := Mine(a, l)
		line.N = first + i
		p.Lines = append(p.Lines, line)
		rows = append(rows, rowOf(l))
	}
	p.Drawing = draw(rows, first, mirrored(a))
	return p
}
