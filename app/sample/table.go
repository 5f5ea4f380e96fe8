package sample

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"

	"alongside/kernel"
	"alongside/kernel/roster"
	"alongside/rooms/characters"
	"alongside/rooms/sessions"
)

// table is what the sample community is made of: table.json, which says how to
// read it.
type table struct {
	About     []string          `json:"about"` // how to read the file
	Name      kernel.Text       `json:"name"`
	Languages []roster.Language `json:"languages"`
	Zone      roster.Zone       `json:"zone"`
	Hour      string            `json:"hour"`
	People    []guest           `json:"people"`
	Plan      plan              `json:"plan"`
	Avoid     []avoided         `json:"avoid"`
	Evenings  []evening         `json:"evenings"` // the last one is still ahead
}

// guest is somebody at the table.
type guest struct {
	roster.Someone
	InvitedBy string `json:"invited_by"` // "": by the founders' invitation
	From      int    `json:"from"`       // came before this evening
	Door      string `json:"door"`       // as whom the host may come in; "": not
	Scribe    string `json:"scribe"`     // has no phone, and this one writes for them
}

// plan is what stays the same every week.
type plan struct {
	Place       kernel.Text `json:"place"`
	Food        kernel.Text `json:"food"`
	Childcare   kernel.Text `json:"childcare"`
	PauseSignal kernel.Text `json:"pause_signal"`
	IfDisclosed kernel.Text `json:"if_disclosed"`
	Closing     kernel.Text `json:"closing"`
}

// avoided are days or weekly hours on which the group would rather not meet. Of
// several spans the next one after the coming session counts.
type avoided struct {
	line
	Before  int         `json:"before"`  // put up before this evening
	Weekday int         `json:"weekday"` // 1 Monday to 7 Sunday: every week
	Starts  string      `json:"starts"`
	Ends    string      `json:"ends"`
	Yearly  [2]string   `json:"yearly"`  // first and last day of a span of every year, 12-25
	Spans   [][2]string `json:"spans"`   // first and last days, 2027-02-08
	Ahead   int         `json:"ahead"`   // so many days after the coming session
	Removed bool        `json:"removed"` // before the next evening
}

// evening is one session.
type evening struct {
	Title      kernel.Text              `json:"title"`
	Hard       kernel.Text              `json:"hard"`
	PlannedBy  string                   `json:"planned_by"`
	Supporters []string                 `json:"supporters"`
	Away       []string                 `json:"away"`
	Guest      string                   `json:"guest"`  // a partner who is invited
	Speaks     map[string]string        `json:"speaks"` // who reads in another language from now on
	NewPicture map[string]string        `json:"new_picture"`
	Items      []line                   `json:"items"`
	Roles      map[sessions.Role]string `json:"roles"`
	Weather    []int                    `json:"weather"`
	LostCode   string                   `json:"lost_code"` // two others know them
	Hands      map[string]string        `json:"hands"`     // who lets whom write for them tonight
	Tablet     string                   `json:"tablet"`    // who lets one go round
	Paper      bool                     `json:"paper"`     // cards are slips of paper, taken in later
	Tables     []kernel.Text            `json:"tables"`    // by language, while cards are written
	Rounds     []line                   `json:"rounds"`
	Cards      []line                   `json:"cards"`
	Fares      int                      `json:"fares"`
	Meals      int                      `json:"meals"`
	Children   int                      `json:"children"`
	Cancelled  *line                    `json:"cancelled"`
	AmongUs    *struct {                // for people who live it only, on another day
		DaysBefore int    `json:"days_before"` // the next weekly session
		Hour       string `json:"hour"`
	} `json:"among_us"`

	Characters  []character  `json:"characters"` // who come to be
	Retold      []line       `json:"retold"`     // what is told of them otherwise
	Traits      []trait      `json:"traits"`
	Road        []edit       `json:"road"`
	Moments     []moment     `json:"moments"`
	Changes     []moment     `json:"changes"`
	StillTrue   []stillTrue  `json:"still_true"`
	Corrections []correction `json:"corrections"` // of messages of the interface
}

// line is what somebody wrote, or asked all.
type line struct {
	By         string          `json:"by"`   // "": through the hat, or the facilitator
	Hand       string          `json:"hand"` // who writes it for them
	Lang       string          `json:"lang"`
	Body       string          `json:"body"`
	Pictures   kernel.Pictures `json:"pictures"`
	Votes      int             `json:"votes"`      // on a slip of paper: dots
	As         string          `json:"as"`         // what others call it
	About      string          `json:"about"`      // the item, moment or stage that it is about, or a character
	Reworded   string          `json:"reworded"`   // said differently a little later
	Pass       int             `json:"pass"`       // so many would rather not speak
	Pause      int             `json:"pause"`      // somebody asks for calm after so many turns; 0: nobody
	Late       bool            `json:"late"`       // written after the hat was opened
	OnTablet   bool            `json:"on_tablet"`  // that goes round
	TakenBack  bool            `json:"taken_back"` // with its code, the day after
	Translated []translation   `json:"translated"`
}

func (l line) text() kernel.Text { return kernel.Text{Lang: l.Lang, Body: l.Body} }

// translation is a line in another language.
type translation struct {
	line
	Right []string `json:"right"` // who found it right
	Wrong []string `json:"wrong"`
}

// character is an invented person, with the ready road.
type character struct {
	By      string             `json:"by"`
	Picture characters.Picture `json:"picture"`
	Name    kernel.Text        `json:"name"`
	About   kernel.Text        `json:"about"`
}

// trait is what a character is like.
type trait struct {
	line
	Kind characters.Trait `json:"kind"`
}

// edit changes a stage of a road: one more after it, another title, or gone.
type edit struct {
	line
	Stage   string              `json:"stage"` // "Omega school"
	Do      string              `json:"do"`    // add, rename or remove
	Decides []characters.Office `json:"decides"`
}

// moment is what is said of a stage, or what would have to change there.
type moment struct {
	line
	Stage string          `json:"stage"`
	Kind  characters.Kind `json:"kind"` // of a moment
}

// stillTrue is what is answered to "still true to us?".
type stillTrue struct {
	Of     string `json:"of"`
	Yes    int    `json:"yes"`
	Differ []line `json:"differ"`
}

// correction says how a message should be.
type correction struct {
	line
	Message string `json:"message"`
}

//go:embed table.json
var tableFile []byte

func readTable() (t table, err error) {
	d := json.NewDecoder(bytes.NewReader(tableFile))
	d.DisallowUnknownFields() // a slip of the pen is a fault
	if err := d.Decode(&t); err != nil {
		return t, fmt.Errorf("reading the sample: %w", err)
	}
	return t, nil
}
