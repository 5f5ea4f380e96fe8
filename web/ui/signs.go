package ui

import (
	"slices"

	"alongside/alphabet"
	"alongside/lang"
)

// SignPickerData is a choice of up to alphabet.Most pictures of the alphabet.
type SignPickerData struct {
	Form  FormData
	Name  string // "pictures"
	Label string // stands where it unfolds
	Hint  string
	Open  bool // it is unfolded from the beginning; it unfolds by itself where something is ticked or wrong
}

// id is the id of the choice's element.
func (s SignPickerData) id() string { return s.Form.FieldID(s.Name) }

func (s SignPickerData) has(p alphabet.Picture) bool { return s.Form.Has(s.Name, string(p), false) }

// any says whether one of some pictures was ticked when the form was sent.
func (s SignPickerData) any(ps []alphabet.Picture) bool { return slices.ContainsFunc(ps, s.has) }

// open says whether the choice stands unfolded.
func (s SignPickerData) open() bool {
	if s.Open || s.Form.Fault(s.Name) != "" {
		return true
	}
	return slices.ContainsFunc(alphabet.Groups(), func(g alphabet.Group) bool { return s.any(g.Pictures) })
}

// sign returns the classes of a picture of the alphabet.
func sign(p alphabet.Picture) string { return classes("sign__pic", flipped(signFlips[p])) }

// signFlips are the pictures that go somewhere, or are written, and are mirrored
// where writing runs from right to left.
var signFlips = map[alphabet.Picture]bool{
	"bus": true, "change": true, "family_far": true, "moved_again": true, "question": true, "did_not_understand": true,
	"quickly": true, "slowly": true, "walking_far": true,
}

var figures = []Named{
	{Name: "alpha", Words: lang.FigureAlpha()},
	{Name: "omega", Words: lang.FigureOmega()},
	{Name: "fox", Words: lang.FigureFox()},
	{Name: "hare", Words: lang.FigureHare()},
	{Name: "butterfly", Words: lang.FigureButterfly()},
	{Name: "leaf", Words: lang.FigureLeaf()},
}

// Figures returns the folded-paper figures that a character may have, in order.
func Figures() []Named { return slices.Clone(figures) }

var signGroups = map[string]lang.Msg{
	"feelings": lang.SignsFeelings(),
	"happens":  lang.SignsHappens(),
	"people":   lang.SignsPeople(),
	"body":     lang.SignsBody(),
	"places":   lang.SignsPlaces(),
	"things":   lang.SignsThings(),
	"answers":  lang.SignsAnswers(),
}

var signWords = map[alphabet.Picture]lang.Msg{
	"tired":              lang.SignTired(),
	"afraid":             lang.SignAfraid(),
	"sad":                lang.SignSad(),
	"angry":              lang.SignAngry(),
	"ashamed":            lang.SignAshamed(),
	"calm":               lang.SignCalm(),
	"happy":              lang.SignHappy(),
	"proud":              lang.SignProud(),
	"hope":               lang.SignHope(),
	"waiting":            lang.SignWaiting(),
	"moved_again":        lang.SignMovedAgain(),
	"shouted_at":         lang.SignShoutedAt(),
	"smiled_at":          lang.SignSmiledAt(),
	"did_not_understand": lang.SignDidNotUnderstand(),
	"listened_to":        lang.SignListenedTo(),
	"not_listened_to":    lang.SignNotListenedTo(),
	"signing":            lang.SignSigning(),
	"lawyer":             lang.SignLawyer(),
	"interpreter":        lang.SignInterpreter(),
	"work":               lang.SignWork(),
	"no_work":            lang.SignNoWork(),
	"learning":           lang.SignLearning(),
	"walking_far":        lang.SignWalkingFar(),
	"music":              lang.SignMusic(),
	"football":           lang.SignFootball(),
	"alone":              lang.SignAlone(),
	"friend":             lang.SignFriend(),
	"family":             lang.SignFamily(),
	"family_far":         lang.SignFamilyFar(),
	"child":              lang.SignChild(),
	"baby":               lang.SignBaby(),
	"group":              lang.SignGroup(),
	"helper":             lang.SignHelper(),
	"nobody_helps":       lang.SignNobodyHelps(),
	"no_sleep":           lang.SignNoSleep(),
	"hungry":             lang.SignHungry(),
	"ill":                lang.SignIll(),
	"pain":               lang.SignPain(),
	"medicine":           lang.SignMedicine(),
	"baby_coming":        lang.SignBabyComing(),
	"day":                lang.SignDay(),
	"night":              lang.SignNight(),
	"home":               lang.SignHome(),
	"cold_room":          lang.SignColdRoom(),
	"shared_room":        lang.SignSharedRoom(),
	"kitchen":            lang.SignKitchen(),
	"hotel":              lang.SignHotel(),
	"hall":               lang.SignHall(),
	"school":             lang.SignSchool(),
	"doctor":             lang.SignDoctor(),
	"shop":               lang.SignShop(),
	"garden":             lang.SignGarden(),
	"prayer":             lang.SignPrayer(),
	"letter":             lang.SignLetter(),
	"form":               lang.SignForm(),
	"phone":              lang.SignPhone(),
	"no_phone":           lang.SignNoPhone(),
	"money":              lang.SignMoney(),
	"money_gone":         lang.SignMoneyGone(),
	"bag":                lang.SignBag(),
	"clothes":            lang.SignClothes(),
	"food":               lang.SignFood(),
	"tea":                lang.SignTea(),
	"bus":                lang.SignBus(),
	"yes":                lang.SignYes(),
	"no":                 lang.SignNo(),
	"more":               lang.SignMore(),
	"less":               lang.SignLess(),
	"good":               lang.SignGood(),
	"bad":                lang.SignBad(),
	"stop":               lang.SignStop(),
	"again":              lang.SignAgain(),
	"change":             lang.SignChange(),
	"choice":             lang.SignChoice(),
	"no_choice":          lang.SignNoChoice(),
	"together":           lang.SignTogether(),
	"question":           lang.SignQuestion(),
	"quickly":            lang.SignQuickly(),
	"slowly":             lang.SignSlowly(),
}
