package app

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"

	"alongside/kernel"
	"alongside/kernel/roster"
	"alongside/rooms/sessions"
)

// table is what the sample community is made of: sample/table.json, which says
// how to read it.
type table struct {
	About     []string          `json:"about"` // how to read the file
	Name      kernel.Text       `json:"name"`
	Languages []roster.Language `json:"languages"`
	Zone      roster.Zone       `json:"zone"`
	Hour      string            `json:"hour"`
	People    []tableGuest      `json:"people"`
	Plan      tablePlan         `json:"plan"`
	Evenings  []tableEvening    `json:"evenings"` // the last one is still ahead
}

// tableGuest is somebody at the table.
type tableGuest struct {
	roster.Someone
	InvitedBy string `json:"invited_by"` // "": by the founders' invitation
	From      int    `json:"from"`       // came before this evening
	Door      string `json:"door"`       // as whom the host may come in; "": not
}

// tablePlan is what stays the same every week.
type tablePlan struct {
	Place       kernel.Text `json:"place"`
	Food        kernel.Text `json:"food"`
	Childcare   kernel.Text `json:"childcare"`
	PauseSignal kernel.Text `json:"pause_signal"`
	IfDisclosed kernel.Text `json:"if_disclosed"`
	Closing     kernel.Text `json:"closing"`
}

// tableEvening is one session.
type tableEvening struct {
	Title      kernel.Text              `json:"title"`
	Hard       kernel.Text              `json:"hard"`
	PlannedBy  string                   `json:"planned_by"`
	Supporters []string                 `json:"supporters"`
	Away       []string                 `json:"away"`
	Guest      string                   `json:"guest"` // a partner who is invited
	Items      []tableLine              `json:"items"`
	Roles      map[sessions.Role]string `json:"roles"`
	Weather    []int                    `json:"weather"`
	Rounds     []tableLine              `json:"rounds"`
	Cards      []tableLine              `json:"cards"`
	Fares      int                      `json:"fares"`
	Meals      int                      `json:"meals"`
	Children   int                      `json:"children"`
	Cancelled  *tableLine               `json:"cancelled"`
	AmongUs    *struct {                // for people who live it only, on another day
		DaysBefore int    `json:"days_before"` // the next weekly session
		Hour       string `json:"hour"`
	} `json:"among_us"`
}

// tableLine is what somebody wrote, or asked all.
type tableLine struct {
	By        string `json:"by"` // "": through the hat, or the facilitator
	Lang      string `json:"lang"`
	Body      string `json:"body"`
	Votes     int    `json:"votes"`
	As        string `json:"as"`         // what rounds call an item
	About     string `json:"about"`      // the item that a round is about
	Pass      int    `json:"pass"`       // so many would rather not speak
	Pause     int    `json:"pause"`      // somebody asks for calm after so many turns; 0: nobody
	Late      bool   `json:"late"`       // written after the hat was opened
	TakenBack bool   `json:"taken_back"` // with its code, the day after
}

func (l tableLine) text() kernel.Text { return kernel.Text{Lang: l.Lang, Body: l.Body} }

//go:embed sample/table.json
var tableFile []byte

func readTable() (t table, err error) {
	d := json.NewDecoder(bytes.NewReader(tableFile))
	d.DisallowUnknownFields() // a slip of the pen is a fault
	if err := d.Decode(&t); err != nil {
		return t, fmt.Errorf("reading the sample: %w", err)
	}
	return t, nil
}
