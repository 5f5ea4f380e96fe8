package web

import (
	"alongside/kernel"
	"alongside/lang"
	"alongside/web/ui"
)

// SideOf is how a side is called and drawn on members' pages.
func SideOf(s kernel.Side) (icon string, words lang.Msg) {
	switch s {
	case kernel.Practitioner:
		return "practitioner", lang.SidePractitioner()
	case kernel.Partner:
		return "partner", lang.SidePartner()
	}
	return "lived", lang.SideLived()
}

// theirSide is how a side is called when it is somebody else's.
func theirSide(s kernel.Side) lang.Msg {
	switch s {
	case kernel.Practitioner:
		return lang.SideTheyPractitioner()
	case kernel.Partner:
		return lang.SideTheyPartner()
	}
	return lang.SideTheyLived()
}

// SideChoices are the cards to choose how somebody comes here: oneself, or them.
func SideChoices(f ui.FormData, name, language string, them bool) (all []ui.ChoiceData) {
	for _, s := range kernel.Lived.Choices() {
		icon, words := SideOf(kernel.Side(s))
		if them {
			words = theirSide(kernel.Side(s))
		}
		all = append(all, ui.ChoiceData{Form: f, Name: name, Value: s, Text: words.In(language), Icon: icon})
	}
	return all
}

// LanguageOptions are the languages of the interface.
func LanguageOptions() (all []ui.Option) {
	for _, l := range lang.Languages() {
		all = append(all, ui.Option{Value: l.Code, Text: l.Name, Lang: l.Code})
	}
	return all
}

// WrittenIn lets somebody who types in another's words say in which language they
// are; usual is chosen beforehand.
func WrittenIn(f ui.FormData, usual, language string) ui.SelectData {
	d := ui.SelectData{Form: f, Name: "written_in", Label: lang.WrittenIn().In(language), Value: usual}
	for _, l := range lang.TextLanguages() {
		d.Options = append(d.Options, ui.Option{Value: l.Code, Text: l.Name, Lang: l.Code})
	}
	return d
}
