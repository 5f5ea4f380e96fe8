package paper

import (
	"net/url"
	"slices"
	"strconv"

	"alongside/kernel"
	"alongside/lang"
	"alongside/rooms/sessions"
	"alongside/rooms/sessions/parts"
	"alongside/web"
	"alongside/web/ui"
)

// wish is how the pack is to be printed.
type wish struct {
	slips     int
	perPage   int      // 4 or 6
	about     string   // the ref of the question on the slips; "": none
	languages []string // of the slips
	dots      bool
}

// fit is how many languages fit on a slip.
const fit = 2

// wished reads a wish; what makes no sense is as usual.
func wished(q url.Values, spoken []string) wish {
	w := wish{slips: 24, perPage: 4, about: q.Get("about"), dots: q.Get("dots") != ""}
	if n, err := strconv.Atoi(lang.FoldDigits(q.Get("slips"))); err == nil {
		w.slips = min(max(n, 1), Most)
	}
	if q.Get("page") == "6" {
		w.perPage = 6
	}
	for _, l := range q["languages"] {
		if lang.Offered(l) && !slices.Contains(w.languages, l) {
			w.languages = append(w.languages, l)
		}
	}
	if len(w.languages) == 0 {
		w.languages = spoken
	}
	w.languages = w.languages[:min(len(w.languages), fit)]
	return w
}

// values are the wish as its form shows it.
func (w wish) values() url.Values {
	v := url.Values{
		"slips": {strconv.Itoa(w.slips)}, "page": {strconv.Itoa(w.perPage)}, "about": {w.about}, "languages": w.languages,
	}
	if w.dots {
		v.Set("dots", "true")
	}
	return v
}

// wordsIn are the languages of the words under pictures: small slips have room for one.
func (w wish) wordsIn() []string {
	if w.perPage == 6 {
		return w.languages[:1]
	}
	return w.languages
}

// asked is a form that asks for a page and changes nothing, with what stands in it.
func asked(name string, values url.Values, faults map[string]string) ui.FormData {
	return ui.FormData{Command: name, Typed: ui.Typed{Command: name, Values: values, Faults: faults}}
}

// spoken are the languages of an evening that the interface speaks: the asker's first.
func spoken(a *web.Ask, v kernel.View, x *sessions.Session) []string {
	all := []string{a.Lang}
	languages := x.Details().Languages
	if len(languages) == 0 {
		languages = web.Roster(v).Languages()
	}
	for _, l := range languages {
		if lang.Offered(string(l)) && !slices.Contains(all, string(l)) {
			all = append(all, string(l))
		}
	}
	return all
}

// questions are what a slip may be about: the rounds of the evening, what people want
// to talk about, and what other rooms have.
func questions(a *web.Ask, v kernel.View, x *sessions.Session) (all []ui.Option) {
	add := func(s sessions.Said) {
		if !s.Taken {
			all = append(all, ui.Option{Value: sessions.Name + ":" + s.ID.String(), Text: s.Text.Body, Lang: s.Text.Lang})
		}
	}
	for _, r := range slices.Backward(x.Rounds) {
		add(r.Said)
	}
	for _, i := range x.Agenda() {
		add(i.Said)
	}
	for _, o := range a.Topics(v) {
		if !slices.ContainsFunc(all, func(p ui.Option) bool { return p.Value == o.Value }) {
			all = append(all, o)
		}
	}
	return all
}

// chosen is the question that a ref names; without words where there is none.
func chosen(all []ui.Option, ref string) ui.Words {
	if i := slices.IndexFunc(all, func(o ui.Option) bool { return o.Value == ref }); i >= 0 {
		return ui.Words{Text: all[i].Text, Lang: all[i].Lang}
	}
	return ui.Words{}
}

// stories is the way to the invented people, if the house has a room for them.
func stories(a *web.Ask, p ui.Page) *ui.NavItem {
	if i := slices.IndexFunc(p.Nav, func(n ui.NavItem) bool { return n.URL == a.Mine("characters/") }); i >= 0 {
		return &p.Nav[i]
	}
	return nil
}

// line is a line of the care plan.
type line struct {
	Label lang.Msg
	Words ui.Words
}

// care is the care plan in short. It names nobody: paper goes from hand to hand.
func care(c sessions.Care) (lines []line) {
	for _, l := range []struct {
		label lang.Msg
		text  kernel.Text
	}{
		{lang.CareHard(), c.HardToday},
		{lang.CarePause(), c.PauseSignal},
		{lang.CareDisclosed(), c.IfDisclosed},
		{lang.CareClosing(), c.Closing},
	} {
		lines = append(lines, line{l.label, ui.Words{Text: l.text.Body, Lang: l.text.Lang}})
	}
	return lines
}

// role is a part to take, with room for who takes it.
type role struct{ Name, Means lang.Msg }

func roles() []role {
	return []role{
		{lang.RoleFacilitator(), lang.RoleFacilitatorMeans()},
		{lang.RoleTimekeeper(), lang.RoleTimekeeperMeans()},
		{lang.RoleNotes(), lang.RoleNotesMeans()},
		{lang.RoleWelcome(), lang.RoleWelcomeMeans()},
		{lang.RoleInterpreter(), lang.RoleInterpreterMeans()},
	}
}

// steps are how an evening on paper goes.
func steps() []lang.Msg {
	return []lang.Msg{
		lang.HostStep1(), lang.HostStep2(), lang.HostStep3(), lang.HostStep4(), lang.HostStep5(), lang.HostStep6(), lang.HostStep7(),
	}
}

// packPage is everything that is printed for an evening.
type packPage struct {
	parts.Head
	wish
	Wish      ui.FormData
	Questions []ui.Option
	Stories   *ui.NavItem
	SlipsURL  string

	When    string
	Place   ui.Words
	Agenda  []ui.Words
	Care    []line
	Rounds  []ui.Words
	Spoken  []string
	About   ui.Words // the question on the slips
	Mark    string
	Pages   [][]slip
	Number  string
	TakeURL string // the page that takes this pack in
}

// slip is one of a pack as it is printed.
type slip struct {
	Slip
	Link string // what the square of the tear-off leads to
}

// slipsPage takes slips in.
type slipsPage struct {
	parts.Head
	Find      ui.FormData // asks for the pack, and for another slip
	Stories   *ui.NavItem
	Questions []ui.Option

	Known  bool // the pack's number is right
	Number string
	Mark   string
	Slip   Slip
	Done   int // the slip that has just been taken in; 0: none
	In     bool
	Form   ui.FormData
	Asked  string // the pack and the slip, as a query
	About  string // as with the slip before
}
