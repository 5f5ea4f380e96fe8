package paper

import (
	"net/url"
	"slices"
	"strconv"

	"github.com/a-h/templ"

	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
	"alongside/rooms/sessions"
	"alongside/rooms/sessions/days/face"
	"alongside/rooms/sessions/parts"
	"alongside/web"
	"alongside/web/ui"
)

// Pages registers what is done for an evening away from it: its pack, its slips, and
// the days to avoid.
func Pages(p *web.Pages) {
	p.Get("/{session}/paper", kernel.Welcomed, showPack)
	p.Get("/{session}/slips", kernel.Welcomed, showSlips)
	p.Asked("/{session}/slips")
	face.Pages(p)
}

// showPack makes a new pack with every look.
func showPack(a *web.Ask, v kernel.View) (templ.Component, error) {
	_, x, err := parts.Find(a, v)
	switch {
	case err != nil:
		return nil, err
	case x.Stage != sessions.Ahead && x.Stage != sessions.Underway:
		return nil, web.Elsewhere(parts.URL(a, x.ID, ""))
	}
	p := packPage{
		Head: parts.HeadOf(a, v, x, lang.OnPaper()), Questions: questions(a, v, x), Spoken: spoken(a, v, x),
		SlipsURL: parts.URL(a, x.ID, "slips"), When: parts.When(a, v, x), Place: parts.Words(x.Details().Place, "place"), Care: care(x.Details().Care),
	}
	p.Live, p.Wide = "", false // what is printed is what was looked at
	p.wish = wished(a.URL.Query(), p.Spoken)
	if r := x.Round(); r != nil && !a.URL.Query().Has("about") {
		p.about = sessions.Name + ":" + r.ID.String()
	}
	p.Wish, p.About, p.Stories = asked("paper", p.values(), nil), chosen(p.Questions, p.about), stories(a, p.Page)
	for _, i := range x.Agenda() {
		if !i.Taken {
			p.Agenda = append(p.Agenda, ui.Words{Text: i.Text.Body, Lang: i.Text.Lang})
		}
	}
	for _, r := range x.Rounds {
		if !r.Taken {
			p.Rounds = append(p.Rounds, ui.Words{Text: r.Text.Body, Lang: r.Text.Lang})
		}
	}
	p.print(a, NewPack(a.Group.ID(), x.ID, a.NewCode()))
	return packView(p), nil
}

// print lays a pack out on pages.
func (p *packPage) print(a *web.Ask, pack Pack) {
	p.Mark, p.Number = lang.InDigits(a.Lang, pack.Mark()), pack.Number()
	p.TakeURL = a.Base() + p.SlipsURL + "#pack-" + p.Number
	var all []slip
	for n := range p.slips {
		s := pack.Slip(n + 1)
		all = append(all, slip{s, a.Base() + a.Mine("") + "#takeback-" + s.Code})
	}
	p.Pages = slices.Collect(slices.Chunk(all, p.perPage))
}

// showSlips takes the slips of a pack in, one after the other. The number of the pack
// opens all of its slips, and stands in no address.
func showSlips(a *web.Ask, v kernel.View) (templ.Component, error) {
	_, x, err := parts.Find(a, v)
	switch {
	case err != nil:
		return nil, err
	case x.Stage == sessions.Off:
		return nil, web.Elsewhere(parts.URL(a, x.ID, ""))
	}
	p := slipsPage{Head: parts.HeadOf(a, v, x, lang.SlipsIn()), Questions: questions(a, v, x)}
	p.Live, p.Stories = "", stories(a, p.Page)
	q, faults := a.Asked, map[string]string{}
	pack, known := Read(a.Group.ID(), x.ID, q.Get("pack"))
	if !known && q.Get("pack") != "" {
		faults["pack"] = a.Say(lang.FaultPack())
	}
	n, ok := numbered(q.Get("slip"))
	if !ok && len(faults) == 0 { // one at a time
		faults["slip"] = a.Say(lang.FaultRange(1, Most))
	}
	if p.Known = known && ok; p.Known {
		p.lay(a, v, x.ID, pack, n)
	}
	p.Find = asked("slips", url.Values{"pack": {q.Get("pack")}, "slip": {q.Get("slip")}}, faults)
	if ok {
		p.Find.Typed.Values.Set("slip", strconv.Itoa(max(n, p.Slip.N)))
	}
	return slipsView(p), nil
}

// numbered reads a slip's number; the first where none is said.
func numbered(s string) (int, bool) {
	if s == "" {
		return 1, true
	}
	n, err := strconv.Atoi(lang.FoldDigits(s))
	return n, err == nil && n >= 1 && n <= Most
}

// lay puts slip n of a pack on the page, or the one after it where that has just been
// taken in.
func (p *slipsPage) lay(a *web.Ask, v kernel.View, session journal.ID, pack Pack, n int) {
	p.Number, p.Mark = pack.Number(), lang.InDigits(a.Lang, pack.Mark())
	if a.Did("sessions.take_slip") {
		p.Done, p.About = n, first(a.Done.Values["about"])
		n = min(n+1, Most)
	}
	p.Slip = pack.Slip(n)
	p.Form = a.Form("sessions.take_slip", strconv.Itoa(n))
	p.Form.ID = p.Slip.ID.String()
	p.Form.Back = parts.URL(a, session, "slips")
	p.Asked = url.Values{"pack": {p.Number}, "slip": {strconv.Itoa(n)}}.Encode()
	_, p.In = a.Group.Ask(v).Entry(p.Slip.ID)
	if t := &p.Form.Typed; t.Command == p.Form.Command && t.Key == p.Form.Key && t.General == a.Say(lang.FaultIdUsed()) {
		t.General, p.In = "", true // it was taken in before, and lies in the hat or on the board
	}
}

func first(all []string) string {
	if len(all) == 0 {
		return ""
	}
	return all[0]
}
