package face

import (
	"slices"
	"strconv"

	"github.com/a-h/templ"

	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
	"alongside/rooms/sessions"
	"alongside/rooms/sessions/parts"
	"alongside/web"
	"alongside/web/ui"
)

// rolePart is a role tonight: who has it, and who might take it.
type rolePart struct {
	Role    sessions.Role
	Name    lang.Msg
	Means   lang.Msg
	Who     ui.PersonData
	Mine    bool
	Suggest bool // it would be the reader's turn
	First   bool // for the first time
	Form    ui.FormData
}

func roleWords(r sessions.Role) (name, means lang.Msg) {
	switch r {
	case sessions.Facilitator:
		return lang.RoleFacilitator(), lang.RoleFacilitatorMeans()
	case sessions.Timekeeper:
		return lang.RoleTimekeeper(), lang.RoleTimekeeperMeans()
	case sessions.Notes:
		return lang.RoleNotes(), lang.RoleNotesMeans()
	case sessions.Welcomer:
		return lang.RoleWelcome(), lang.RoleWelcomeMeans()
	}
	return lang.RoleInterpreter(), lang.RoleInterpreterMeans()
}

func rolesOf(s *sessions.State, a *web.Ask, v kernel.View, x *sessions.Session) (all []rolePart) {
	for _, r := range sessions.Roles {
		p := rolePart{Role: r, Form: a.Form("sessions.take_role", string(r))}
		p.Name, p.Means = roleWords(r)
		m, taken := x.Roles[r]
		if taken {
			p.Who, p.Mine = a.Person(v, m), m == a.Me.ID
			p.First = s.FirstTime(r, m)
		} else if here := s.Suggest(r); len(here) > 0 && !s.FirstTime(r, here[len(here)-1]) { // somebody had it
			p.Suggest = slices.Contains(here[:min(2, len(here))], a.Me.ID)
		}
		all = append(all, p)
	}
	return all
}

// roundPart is the question that goes round.
type roundPart struct {
	Lent templ.Component // what it is about, where that lies in another room; nil: nothing
	parts.Told
	ID           string
	N            int // the how-manieth of the evening
	Turn         ui.PersonData
	HasTurn      bool
	Mine         bool
	Interpreting bool
	StillToCome  int
	Skipped      bool
	HandOn, Skip ui.FormData
}

func roundOf(s *sessions.State, a *web.Ask, v kernel.View, x *sessions.Session) *roundPart {
	r := x.Round()
	if r == nil {
		return nil
	}
	t := x.Turn()
	p := &roundPart{
		Told: parts.Tell(a, v, r.Said), ID: r.ID.String(), N: len(x.Rounds), HasTurn: !t.Member.Zero(),
		Mine: t.Member == a.Me.ID, Interpreting: t.Interpreting, StillToCome: x.StillToCome(),
		Skipped: x.Skipped(a.Me.ID), HandOn: a.Form("sessions.hand_on", ""), Skip: a.Form("sessions.skip", ""),
	}
	if c, ok := a.Card(v, r.About); ok {
		p.Lent = c
	}
	if p.HasTurn {
		p.Turn = a.Person(v, t.Member)
		if a.Me.Side == kernel.Partner && !p.Mine {
			p.Turn = ui.PersonData{Name: a.Say(lang.SomebodyHere()), Lang: a.Lang, Picture: "fern"}
		}
		p.Turn.Before, p.Turn.Size = a.Say(lang.TurnIsWith()), "l"
	}
	return p
}

// care leads to where one tells a worry or that something was not right; nowhere in
// the hall, where others could read along.
type care struct{ WorryURL, ComplainURL string }

func careOf(a *web.Ask) care {
	if a.Hall {
		return care{}
	}
	return care{a.Mine("members/worry"), a.Mine("members/complain")}
}

type eveningPage struct {
	parts.Head
	There       bool
	Arrive      ui.FormData
	Lines       []linePart
	HereCount   int
	CheckedIn   bool
	CheckInURL  string
	Weather     []weatherPart
	Paused      bool
	MayGoOn     bool
	NobodyLeads bool
	GoOn        ui.FormData
	Pause       ui.FormData
	Supporters  []ui.PersonData
	IsSupporter bool
	Signal      parts.Told
	Round       *roundPart
	Agenda      []itemPart
	AddItem     ui.FormData
	Roles       []rolePart
	Leading     *rolePart // in a round or a pause, to whoever does not facilitate; not among Roles
	Leads       bool
	LeadURL     string
	Times       bool
	TurnsURL    string
	CloseURL    string
	ScribeURL   string
	TablesURL   string
	Care        care
	Tables      bool // there are some
	Welcomed    bool
}

// weatherPart is how many chose one face.
type weatherPart struct {
	Feeling ui.Named
	N       int
}

func weather(w *sessions.Weather) (all []weatherPart) {
	if w == nil {
		return nil
	}
	for i, f := range ui.Feelings() {
		n := w.Passed
		if i < len(w.Faces) {
			n = w.Faces[i]
		}
		all = append(all, weatherPart{f, n})
	}
	return all
}

type checkInPage struct {
	parts.Head
	Form       ui.FormData
	Pass       ui.FormData
	Chosen     string
	Answered   bool
	Supporters []ui.PersonData
}

// cardPart is a card of the board.
type cardPart struct {
	parts.Told
	ID, Session, Src string
	Votes            int
	Voted            bool
	Scribed          bool
	Table            ui.Words // where it was written; empty: not kept
	Signed           bool
	Who              ui.PersonData
	May              bool // vote
	Form             ui.FormData
}

func cardOf(s *sessions.State, a *web.Ask, v kernel.View, x *sessions.Session, c *sessions.Card) cardPart {
	p := cardPart{
		Told: parts.Tell(a, v, c.Said), ID: c.ID.String(), Session: x.ID.String(), Src: parts.URL(a, x.ID, "card/"+c.ID.String()),
		Votes: x.Votes(c.ID), Voted: x.Voted(c.ID, a.Me.ID), Signed: !c.By.Zero() && !c.Taken, May: x.There(a.Me.ID),
	}
	p.Table = parts.Words(c.TableName(), "")
	p.Scribed = c.Scribed && !c.Taken
	p.Form = a.Form("sessions.vote_card", p.ID)
	p.Form.Back = parts.URL(a, x.ID, "board")
	p.Form.Class = "grow"
	if p.Signed {
		p.Who = a.Person(v, c.By)
		p.Who.Size = "s"
	}
	return p
}

type boardPage struct {
	parts.Head
	Question  *roundPart
	Cards     []cardPart
	FromHat   int // cards without a name: more of them, and the hat was opened
	Votes     int
	There     bool
	Add, Sign ui.FormData
	Secret    string
	About     string
	Code      string // of the card that has just been put into the hat
	CodeLink  string
	Alone     bool // the only one here who reads this language
	Leads     bool
	OpenHat   ui.FormData
	Table     string // at which the reader sits
	Lent      templ.Component
}

type turnsPage struct {
	parts.Head
	Round  *roundPart
	Paused bool
	People []turnPart
	HandOn ui.FormData
}

// turnPart is a picture to tap.
type turnPart struct {
	Person       ui.PersonData
	Member       string
	Now          bool
	Interpreting bool
	Form         ui.FormData
}

// wallPage is what hangs on the wall.
type wallPage struct {
	parts.Head
	Round  *roundPart
	Paused bool
	Here   int
	Cards  []cardPart
}

type leadPage struct {
	parts.Head
	Start    ui.FormData
	About    []ui.Option
	OpenHat  ui.FormData
	Count    ui.FormData
	Counts   sessions.Counts
	Hard     []hardPart
	CloseURL string
	TurnsURL string
	WallURL  string
	MoreURLs []web.Way
	Leads    bool
	Role     ui.FormData
}

// hardPart are words for a hard moment.
type hardPart struct {
	ID           string
	When, Say    lang.Msg
	Do, Remember lang.Msg
}

func hardMoments() []hardPart {
	return []hardPart{
		{"weeps", lang.HardWeeps(), lang.HardWeepsSay(), lang.HardWeepsDo(), lang.HardWeepsRemember()},
		{"story", lang.HardStory(), lang.HardStorySay(), lang.HardStoryDo(), lang.HardStoryRemember()},
		{"clash", lang.HardClash(), lang.HardClashSay(), lang.HardClashDo(), lang.HardClashRemember()},
		{"defends", lang.HardDefends(), lang.HardDefendsSay(), lang.HardDefendsDo(), lang.HardDefendsRemember()},
	}
}

type closePage struct {
	parts.Head
	Question lang.Msg
	Field    string
	Reflect  ui.FormData
	Thanks   bool
	Secret   string
	Closing  parts.Told
	May      bool
	Close    ui.FormData
	Written  string // where the slips are of what was written for people
}

func aspectWords(q sessions.Aspect) lang.Msg {
	switch q {
	case "attention":
		return lang.HeardAttention()
	case "empathy":
		return lang.HeardEmpathy()
	case "respect":
		return lang.HeardRespect()
	case "common_ground":
		return lang.HeardCommonGround()
	}
	return lang.HeardVoice()
}

type minutesPage struct {
	parts.Head
	When    string
	Place   ui.Words
	Totals  sessions.Totals
	Roles   int
	First   int
	Weather []weatherPart
	Rounds  []roundMinutes
	Cards   []cardPart
	Agenda  []itemPart
	Felt    []feltPart
	FeltQ   lang.Msg
	Counts  sessions.Counts
	Sum     []string
	QR      string
}

type roundMinutes struct {
	parts.Told
	sessions.Heard
	Says []lang.Msg
}

type feltPart struct {
	Icon string
	N    int
}

func number(n int) string { return strconv.Itoa(n) }

func refOf(id journal.ID) string { return sessions.Name + ":" + id.String() }
