package parts

import (
	"alongside/kernel"
	"alongside/lang"
	"alongside/rooms/promises"
	"alongside/web/ui"
)

// Turn is an answer of the office, or what the group wrote back.
type Turn struct {
	ID     string
	Office bool
	Icon   string
	Title  lang.Msg
	Text   ui.Words // "": nothing more was said
	By     ui.Words
	PassTo ui.Words
	Post   ui.Words
	HearBy string
	Day    string
}

// TurnsOf are what an office answered and what the group wrote back, oldest first.
func TurnsOf(language string, x *promises.Ask) (all []Turn) {
	for _, t := range x.Talk() {
		p := Turn{
			ID: "w-" + t.ID.String(), Office: t.Office, Icon: "group", Title: lang.WeWroteBack(), Text: Some(t.Text), By: Some(t.By),
			PassTo: Some(t.PassTo.Organisation), Post: Some(t.PassTo.Post), Day: lang.Date(language, t.Day),
		}
		if t.Office {
			p.Icon, p.Title = ReplyIcon(t.Answer), ReplyWords(t.Answer)
		}
		if t.HearBy != 0 {
			p.HearBy = lang.Date(language, t.HearBy)
		}
		if t.Taken {
			p.Text = WordsOf(language, kernel.Text{})
		}
		p.Text.ID = p.ID
		all = append(all, p)
	}
	return all
}

// Report is what was said of how far a promise is.
type Report struct {
	Icon   string
	Title  lang.Msg
	Text   ui.Words // "": nothing more was said
	Day    string
	Office bool
}

// WordingsOf are how a promise was worded before, the newest first; none where it
// always had the same words.
func WordingsOf(language string, x *promises.Promise) (all []Report) {
	ws := x.Wordings()
	if len(ws) < 2 {
		return nil
	}
	for i := len(ws) - 1; i >= 0; i-- {
		all = append(all, Report{Text: WordsOf(language, ws[i].Text), Day: lang.Date(language, ws[i].Day), Office: ws[i].Office})
	}
	return all
}

// ReportsOf are what was said of how far a promise is, the newest first.
func ReportsOf(language string, x *promises.Promise) (all []Report) {
	for i := len(x.Reports) - 1; i >= 0; i-- {
		r := x.Reports[i]
		p := Report{Icon: "underway", Title: lang.StepUnderWay(), Text: Some(r.Text), Day: lang.Date(language, r.Day), Office: r.Office}
		if r.Stage == promises.SaidDone {
			p.Icon, p.Title = "saiddone", lang.StepSaidDone()
		}
		all = append(all, p)
	}
	return all
}

// ChecksOf are what the group found, the newest first.
func ChecksOf(language string, x *promises.Promise) (all []Report) {
	for i := len(x.Checks) - 1; i >= 0; i-- {
		c := x.Checks[i]
		p := Report{Text: Some(c.Text), Day: lang.Date(language, c.Day)}
		p.Icon, p.Title = VerdictWords(c.Verdict)
		all = append(all, p)
	}
	return all
}
