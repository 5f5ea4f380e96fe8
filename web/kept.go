package web

import (
	"maps"
	"net/http"
	"slices"
	"strings"

	"alongside/lang"
	"alongside/web/ui"
)

// kept answers a form that the page it came from no longer has, such as a card for
// a session that has closed meanwhile: with what is wrong, and with what was typed.
func (s *Server) kept(w http.ResponseWriter, r *http.Request, p passing) error {
	l := s.language(r)
	words := p.typed.General
	for _, name := range slices.Sorted(maps.Keys(p.typed.Faults)) {
		words = p.typed.Faults[name]
	}
	if words == "" {
		words = lang.FaultConflict().In(l)
	}
	var typed []ui.Words
	decl, _ := s.house.Command(p.typed.Command)
	for _, text := range freeText(decl, p.typed.Values) {
		if strings.TrimSpace(text) != "" {
			typed = append(typed, ui.Words{Text: text})
		}
	}
	return s.draw(w, r, p.status, faultPage(s.bare(r, lang.SomethingIsOff()), words, typed, s.wayOn(r)))
}
