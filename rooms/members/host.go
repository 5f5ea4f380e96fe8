package members

import (
	"slices"
	"strconv"

	"github.com/a-h/templ"

	"alongside/kernel"
	"alongside/kernel/roster"
	"alongside/lang"
	"alongside/web"
	"alongside/web/ui"
)

// hostLinks lead from the page More to what is kept and what the host did.
func hostLinks() []link {
	return []link{
		{"holds", "guard", lang.HoldsTitle(), lang.HoldsLead()},
		{"host", "kept", lang.BoxTitle(), lang.BoxLead()},
	}
}

type holdsPage struct{ ui.Page }

func showHolds(a *web.Ask, v kernel.View) (templ.Component, error) {
	return holdsView(holdsPage{a.Page(v, lang.HoldsTitle())}), nil
}

type hostAct struct {
	ID, ISO, Day string
	Words        lang.Msg
}

type hostPage struct {
	ui.Page
	Acts []hostAct
}

// showHost lists what whoever runs the server did with the group, the latest first.
func showHost(a *web.Ask, v kernel.View) (templ.Component, error) {
	p := hostPage{Page: a.Page(v, lang.BoxTitle())}
	for i, h := range slices.Backward(web.Roster(v).Hosted()) {
		p.Acts = append(p.Acts, hostAct{
			ID: strconv.Itoa(i), ISO: h.Day.String(), Day: lang.DateLong(a.Lang, h.Day.Time()), Words: hostDid(h.Act),
		})
	}
	return hostView(p), nil
}

func hostDid(act roster.HostAct) lang.Msg {
	switch act {
	case roster.Restored:
		return lang.BoxRestore()
	case roster.Exported:
		return lang.BoxExport()
	case roster.Imported:
		return lang.BoxImport()
	}
	return lang.BoxBackup()
}
