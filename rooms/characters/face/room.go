package face

import (
	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
	"alongside/rooms/characters"
	"alongside/web"
)

// Room returns the room for app's list.
func Room() web.Room {
	return web.Room{
		Room: kernel.Room{
			Name: characters.Name, Kinds: characters.Kinds(), Commands: characters.Commands(),
			New: func() kernel.State { return characters.New() }, Deeds: characters.Deeds(),
		},
		Nav:    []web.Place{{Icon: "journey", Text: lang.Stories(), Path: "characters/", For: belongs}},
		Pages:  pages,
		Home:   lendHome,
		JSON:   showJSON,
		Entry:  showEntry,
		Said:   showSaid,
		Topics: topics,
		Names:  invented,
		Card:   lendCard,
		Tablet: lendTablet,
	}
}

func pages(p *web.Pages) {
	p.Get("/{$}", kernel.Welcomed, showAll)
	p.Get("/new", kernel.Welcomed, showNew)
	p.Get("/pair", kernel.Welcomed, showPair)
	p.Get("/{character}", kernel.Welcomed, showCharacter)
	p.Get("/{character}/change", kernel.Welcomed, showChange)
	p.Get("/{character}/true", kernel.Welcomed, showTrue)
	p.Get("/{character}/stops", kernel.Welcomed, showStops)
	p.Get("/{character}/print", kernel.Welcomed, showPrint)
	p.Shared("/{character}/say", kernel.Welcomed, showSay)
	p.Shared("/{character}/{stage}", kernel.Welcomed, showStage)
	p.Get("/{character}/{stage}/change", kernel.Welcomed, showChangeStage)
	p.Get("/{character}/{stage}/print", kernel.Welcomed, showPrintStage)
}

// belongs reports whether somebody sees characters at all: no partner, no newcomer.
func belongs(p kernel.Person) bool { return kernel.Welcomed.Admit(p) == nil }

// url is the address of a page of a character.
func url(a *web.Ask, id journal.ID, page string) string {
	if page != "" {
		page = "/" + page
	}
	return a.Mine("characters/" + id.String() + page)
}

// stageURL is the address of a stage's page.
func stageURL(a *web.Ask, g *characters.Stage, page string) string {
	if page != "" {
		page = "/" + page
	}
	return url(a, g.Character, g.ID.String()+page)
}

// invented are the names of the characters, which give nobody away.
func invented(a *web.Ask, v kernel.View) (names []string) {
	if !a.OnTablet() && kernel.Welcomed.Admit(a.Me) != nil {
		return nil
	}
	for _, c := range state(v).Characters() {
		names = append(names, c.Name().Text.Body)
	}
	return names
}
