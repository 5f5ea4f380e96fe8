package characters

import (
	"slices"

	"alongside/alphabet"
	"alongside/lang"
)

// AsOf is the month in which the ready road was last read against what usually
// happens, as a day: 1 November 2026.
const AsOf int32 = 20758

// Leg is a part of a road.
type Leg string

// The legs.
const (
	Road     Leg = "road"
	AfterYes Leg = "yes"
	AfterNo  Leg = "no"
)

// Legs are all legs, in their order.
var Legs = []Leg{Road, AfterYes, AfterNo}

// Ready is a stage that comes with the house, by its name.
type Ready string

// Choices implements kernel.Choice.
func (Ready) Choices() (names []string) {
	for _, r := range scotland {
		names = append(names, string(r.Stage))
	}
	return names
}

// Lore is what the house knows of a ready stage: its words stand in the messages.
type Lore struct {
	Stage   Ready
	Leg     Leg
	Picture alphabet.Picture
	Decides []Office
	Title   lang.Msg
	Says    lang.Msg // what usually happens, in one to three sentences
}

// Lore returns what the house knows of a stage; ok is false for one of the group's own.
func (r Ready) Lore() (l Lore, ok bool) {
	i := slices.IndexFunc(scotland, func(l Lore) bool { return l.Stage == r })
	if i < 0 {
		return Lore{}, false
	}
	return scotland[i], true
}

// scotland is the asylum process as it is lived in Scotland, in the order in which
// most people come through it.
var scotland = []Lore{
	{"arriving", Road, "bag", []Office{HomeOffice}, lang.StageArriving(), lang.StageArrivingSays()},
	{"asking", Road, "helper", []Office{HomeOffice}, lang.StageAsking(), lang.StageAskingSays()},
	{"first_talk", Road, "interpreter", []Office{HomeOffice}, lang.StageFirstTalk(), lang.StageFirstTalkSays()},
	{"first_room", Road, "hotel", []Office{HomeOffice, Contractor}, lang.StageFirstRoom(), lang.StageFirstRoomSays()},
	{"moved", Road, "moved_again", []Office{HomeOffice, Contractor}, lang.StageMoved(), lang.StageMovedSays()},
	{"money_food", Road, "money", []Office{HomeOffice, Contractor}, lang.StageMoneyFood(), lang.StageMoneyFoodSays()},
	{"signing", Road, "signing", []Office{HomeOffice}, lang.StageSigning(), lang.StageSigningSays()},
	{"lawyer", Road, "lawyer", []Office{Lawyer}, lang.StageLawyer(), lang.StageLawyerSays()},
	{"long_talk", Road, "question", []Office{HomeOffice}, lang.StageLongTalk(), lang.StageLongTalkSays()},
	{"waiting", Road, "waiting", []Office{HomeOffice}, lang.StageWaiting(), lang.StageWaitingSays()},
	{"doctor", Road, "doctor", []Office{Health}, lang.StageDoctor(), lang.StageDoctorSays()},
	{"school", Road, "school", []Office{Council}, lang.StageSchool(), lang.StageSchoolSays()},
	{"english", Road, "learning", []Office{College}, lang.StageEnglish(), lang.StageEnglishSays()},
	{"no_work", Road, "no_work", []Office{HomeOffice}, lang.StageNoWork(), lang.StageNoWorkSays()},
	{"letter", Road, "letter", []Office{HomeOffice}, lang.StageLetter(), lang.StageLetterSays()},
	{"not_right", Road, "again", []Office{Court}, lang.StageNotRight(), lang.StageNotRightSays()},

	{"yes_papers", AfterYes, "yes", []Office{HomeOffice}, lang.StageYesPapers(), lang.StageYesPapersSays()},
	{"yes_days", AfterYes, "bag", []Office{HomeOffice, Contractor}, lang.StageYesDays(), lang.StageYesDaysSays()},
	{"yes_desk", AfterYes, "form", []Office{Council}, lang.StageYesDesk(), lang.StageYesDeskSays()},
	{"yes_work", AfterYes, "work", []Office{Employer, Benefits}, lang.StageYesWork(), lang.StageYesWorkSays()},
	{"yes_family", AfterYes, "family", []Office{HomeOffice}, lang.StageYesFamily(), lang.StageYesFamilySays()},

	{"no_room", AfterNo, "no", []Office{HomeOffice, Contractor}, lang.StageNoRoom(), lang.StageNoRoomSays()},
	{"no_money", AfterNo, "money_gone", []Office{HomeOffice}, lang.StageNoMoney(), lang.StageNoMoneySays()},
	{"no_again", AfterNo, "hope", []Office{HomeOffice, Court}, lang.StageNoAgain(), lang.StageNoAgainSays()},
}
