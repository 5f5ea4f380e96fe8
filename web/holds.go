package web

import (
	"net/http"

	"alongside/lang"
	"alongside/web/ui"
)

// Topic is something that is kept, in plain words: what, and for how long. App
// knows which entries belong to which.
type Topic struct {
	Name               string // for app's table and for addresses on the page
	Icon               string
	Title, Words, Long lang.Msg
}

// Topics are all that is kept, in the order in which they are told.
func Topics() []Topic {
	return []Topic{
		{"you", "group", lang.HoldYou(), lang.HoldYouWords(), lang.HoldYouUntil()},
		{"back", "code", lang.HoldBack(), lang.HoldBackWords(), lang.HoldBackUntil()},
		{"invite", "support", lang.HoldInvite(), lang.HoldInviteWords(), lang.HoldInviteUntil()},
		{"plan", "calendar", lang.HoldPlan(), lang.HoldPlanWords(), lang.HoldPlanUntil()},
		{"signed", "signed", lang.HoldSigned(), lang.HoldSignedWords(), lang.HoldSignedUntil()},
		{"unsigned", "hat", lang.HoldUnsigned(), lang.HoldUnsignedWords(), lang.HoldUnsignedUntil()},
		{"passing", "turn", lang.HoldPassing(), lang.HoldPassingWords(), lang.HoldPassingUntil()},
		{"parts", "timekeeper", lang.HoldParts(), lang.HoldPartsWords(), lang.HoldPartsUntil()},
		{"evening", "notes", lang.HoldEvening(), lang.HoldEveningWords(), lang.HoldStays()},
		{"decisions", "consent", lang.HoldDecisions(), lang.HoldDecisionsWords(), lang.HoldSignedUntil()},
		{"characters", "character", lang.HoldCharacters(), lang.HoldCharactersWords(), lang.HoldSignedUntil()},
		{"promises", "promised", lang.HoldPromises(), lang.HoldPromisesWords(), lang.HoldPromisesUntil()},
		{"agreement", "consent", lang.HoldAgreement(), lang.HoldAgreementWords(), lang.HoldAgreementUntil()},
		{"worries", "support", lang.HoldWorries(), lang.HoldWorriesWords(), lang.HoldWorriesUntil()},
		{"hands", "tablet", lang.HoldHands(), lang.HoldHandsWords(), lang.HoldHandsUntil()},
		{"translations", "language", lang.HoldTranslations(), lang.HoldTranslationsWords(), lang.HoldTranslationsUntil()},
		{"taken", "takeback", lang.HoldTaken(), lang.HoldTakenWords(), lang.HoldStays()},
		{"host", "guard", lang.HoldHost(), lang.HoldHostWords(), lang.HoldHostUntil()},
	}
}

type holdsPage struct{ ui.Page }

// holds is what is kept, for whoever has no place here yet.
func (s *Server) holds(w http.ResponseWriter, r *http.Request) error {
	page := holdsPage{s.bare(r, lang.HoldsTitle())}
	page.LanguageURL = "/language?then=/holds"
	return s.send(w, r, http.StatusOK, holdsView(page))
}
