package sessions

import (
	"cmp"
	"slices"
	"strconv"

	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roster"
	"alongside/lang"
	"alongside/web"
	"alongside/web/ui"
)

// textPart is a text of somebody, or that it was taken back.
type textPart struct {
	ui.Words
	Taken bool
}

func part(s Said) textPart { return textPart{words(s.Text, s.ID.String()), s.Taken} }

func words(t kernel.Text, id string) ui.Words {
	return ui.Words{Text: t.Body, Lang: t.Lang, ID: "w-" + id}
}

// headPart is what every page of a session says above.
type headPart struct {
	ui.Page
	ID, Title string
	TitleLang string
	Home      string // the session's own page
	Board     string
	Underway  bool
	Partner   bool // who sees the agenda and the board, and no names
}

func (s *State) head(a *web.Ask, v kernel.View, x *Session, title lang.Msg) headPart {
	d := x.Details()
	h := headPart{
		Page: a.Page(v, title), ID: x.ID.String(), Title: d.Title.Body, TitleLang: d.Title.Lang,
		Home: url(a, x.ID, ""), Board: url(a, x.ID, "board"),
		Underway: x.Stage == Underway, Partner: a.Me.Side == kernel.Partner,
	}
	if h.Title == "" {
		h.Title, h.TitleLang = a.Say(lang.SessionNoTitle()), a.Lang
	}
	h.Sub = lang.DateLong(a.Lang, x.Day)
	return h
}

// when is a planned time in the group's zone.
func when(a *web.Ask, v kernel.View, x *Session) string {
	t := x.Starts.Time().In(v.Roster().Zone())
	return a.Say(lang.DayAtTime(lang.DateLong(a.Lang, x.Day), lang.Time(a.Lang, t)))
}

// itemPart is something to talk about.
type itemPart struct {
	textPart
	ID    string
	Votes int
	Voted bool
	Done  bool
	Form  ui.FormData
}

func agenda(a *web.Ask, x *Session) (items []itemPart) {
	for _, i := range x.Agenda() {
		f := a.Form("sessions.vote_item", i.ID.String())
		items = append(items, itemPart{
			textPart: part(i.Said), ID: i.ID.String(), Votes: x.Votes(i.ID),
			Voted: x.Voted(i.ID, a.Me.ID), Done: i.Done, Form: f,
		})
	}
	slices.SortStableFunc(items, func(a, b itemPart) int { return cmp.Compare(b.Votes, a.Votes) })
	return items
}

// linePart is a line of what is planned: a picture and words.
type linePart struct {
	Icon  string
	Label lang.Msg
	Words ui.Words
}

// plan are the lines of what is planned, care last.
func planLines(d Details) (lines []linePart) {
	add := func(icon string, label lang.Msg, t kernel.Text, id string) {
		if !t.Empty() {
			lines = append(lines, linePart{icon, label, words(t, id)})
		}
	}
	add("place", lang.PlanPlace(), d.Place, "place")
	add("welcome", lang.PlanFood(), d.Food, "food")
	add("group", lang.PlanChildcare(), d.Childcare, "childcare")
	return lines
}

func careLines(d Details) (lines []linePart) {
	add := func(icon string, label lang.Msg, t kernel.Text, id string) {
		if !t.Empty() {
			lines = append(lines, linePart{icon, label, words(t, id)})
		}
	}
	add("harms", lang.CareHard(), d.Care.HardToday, "hard")
	add("pause", lang.CarePause(), d.Care.PauseSignal, "signal")
	add("support", lang.CareDisclosed(), d.Care.IfDisclosed, "disclosed")
	add("home", lang.CareClosing(), d.Care.Closing, "closing")
	return lines
}

// sessionCard is a session in one line.
type sessionCard struct {
	URL   string
	Title ui.Words
	When  string
	Tag   lang.Msg
	Alive bool
}

func card(a *web.Ask, v kernel.View, x *Session) sessionCard {
	c := sessionCard{URL: url(a, x.ID, ""), Title: words(x.Details().Title, x.ID.String()), When: when(a, v, x)}
	if c.Title.Text == "" {
		c.Title = ui.Words{Text: a.Say(lang.SessionNoTitle()), Lang: a.Lang}
	}
	switch x.Stage {
	case Underway:
		c.Tag, c.Alive = lang.HappeningNow(), true
	case Ahead:
		c.Tag = lang.SessionAhead()
	case Done:
		c.Tag, c.URL = lang.SessionDone(), url(a, x.ID, "minutes")
	case Off:
		c.Tag = lang.SessionOff()
	case Missed:
		c.Tag = lang.SessionMissed()
	}
	return c
}

type listPage struct {
	ui.Page
	Alive, Ahead, Past []sessionCard
	MayPlan            bool
	PlanURL            string
}

// personOption is somebody to choose from a list.
func personOptions(v kernel.View, only func(roster.Member) bool) (all []ui.Option) {
	for _, m := range web.Roster(v).Here() {
		if only(m) {
			all = append(all, ui.Option{Value: m.ID.String(), Text: m.Name, Lang: m.Language})
		}
	}
	return all
}

func mayCare(m roster.Member) bool { return m.Welcomed && m.Side != kernel.Partner }

type planPage struct {
	ui.Page
	Form    ui.FormData
	Session string // "": a new one
	Starts  string
	Weekly  bool
	Lived   bool
	Details Details
	People  []ui.Option
}

type aheadPage struct {
	headPart
	When       string
	Lines      []linePart
	Care       []linePart
	Supporters []ui.PersonData
	CareWhole  bool
	Agenda     []itemPart
	AddItem    ui.FormData
	Open       ui.FormData
	OpenEarly  bool // it is more than an hour until it starts
	AskHard    bool
	People     []ui.Option
	Chosen     []string // the supporters planned
	Cancel     ui.FormData
	Partners   []ui.Option
	InviteForm ui.FormData
	Invited    []ui.PersonData
	ChangeURL  string
	Weekly     bool
}

type overPage struct {
	headPart
	When    string
	Why     textPart
	Tag     lang.Msg
	Minutes string
}

// rolePart is a role tonight: who has it, and who might take it.
type rolePart struct {
	Role    Role
	Name    lang.Msg
	Means   lang.Msg
	Who     ui.PersonData
	Mine    bool
	Suggest bool // it would be the reader's turn
	First   bool // for the first time
	Form    ui.FormData
}

func roleWords(r Role) (name, means lang.Msg) {
	switch r {
	case Facilitator:
		return lang.RoleFacilitator(), lang.RoleFacilitatorMeans()
	case Timekeeper:
		return lang.RoleTimekeeper(), lang.RoleTimekeeperMeans()
	case Notes:
		return lang.RoleNotes(), lang.RoleNotesMeans()
	case Welcomer:
		return lang.RoleWelcome(), lang.RoleWelcomeMeans()
	}
	return lang.RoleInterpreter(), lang.RoleInterpreterMeans()
}

func (s *State) roles(a *web.Ask, v kernel.View, x *Session) (all []rolePart) {
	for _, r := range Roles {
		p := rolePart{Role: r, Form: a.Form("sessions.take_role", string(r))}
		p.Name, p.Means = roleWords(r)
		m, taken := x.Roles[r]
		if taken {
			p.Who, p.Mine = a.Person(v, m), m == a.Me.ID
			p.First = s.FirstTime(r, m)
		} else if here := s.Suggest(r); len(here) > 0 {
			p.Suggest = slices.Contains(here[:min(2, len(here))], a.Me.ID)
		}
		all = append(all, p)
	}
	return all
}

// roundPart is the question that goes round.
type roundPart struct {
	textPart
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

func (s *State) round(a *web.Ask, v kernel.View, x *Session) *roundPart {
	r := x.Round()
	if r == nil {
		return nil
	}
	t := x.Turn()
	p := &roundPart{
		textPart: part(r.Said), ID: r.ID.String(), N: len(x.Rounds), HasTurn: !t.Member.Zero(),
		Mine: t.Member == a.Me.ID, Interpreting: t.Interpreting, StillToCome: x.StillToCome(),
		Skipped: x.Skipped(a.Me.ID), HandOn: a.Form("sessions.hand_on", ""), Skip: a.Form("sessions.skip", ""),
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

type eveningPage struct {
	headPart
	There       bool
	Arrive      ui.FormData
	Lines       []linePart
	HereCount   int
	CheckedIn   bool
	CheckInURL  string
	Weather     []weatherPart
	Paused      bool
	MayGoOn     bool
	GoOn        ui.FormData
	Pause       ui.FormData
	Supporters  []ui.PersonData
	IsSupporter bool
	Signal      textPart
	Round       *roundPart
	Agenda      []itemPart
	AddItem     ui.FormData
	Roles       []rolePart
	Leads       bool
	LeadURL     string
	Times       bool
	TurnsURL    string
	CloseURL    string
	Welcomed    bool
}

// weatherPart is how many chose one face.
type weatherPart struct {
	Feeling ui.Named
	N       int
}

func weather(w *Weather) (all []weatherPart) {
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
	headPart
	Form       ui.FormData
	Pass       ui.FormData
	Chosen     string
	Answered   bool
	Supporters []ui.PersonData
}

// cardPart is a card of the board.
type cardPart struct {
	textPart
	ID, Session, Src string
	Votes            int
	Voted            bool
	Signed           bool
	Who              ui.PersonData
	May              bool // vote
	Form             ui.FormData
}

func (s *State) card(a *web.Ask, v kernel.View, x *Session, c *Card) cardPart {
	p := cardPart{
		textPart: part(c.Said), ID: c.ID.String(), Session: x.ID.String(), Src: url(a, x.ID, "card/"+c.ID.String()),
		Votes: x.Votes(c.ID), Voted: x.Voted(c.ID, a.Me.ID), Signed: !c.By.Zero() && !c.Taken, May: x.There(a.Me.ID),
	}
	p.Form = a.Form("sessions.vote_card", p.ID)
	p.Form.Back = url(a, x.ID, "board")
	p.Form.Class = "grow"
	if p.Signed {
		p.Who = a.Person(v, c.By)
		p.Who.Size = "s"
	}
	return p
}

type boardPage struct {
	headPart
	Question  *roundPart
	Cards     []cardPart
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
}

type turnsPage struct {
	headPart
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

type leadPage struct {
	headPart
	Start    ui.FormData
	About    []ui.Option
	OpenHat  ui.FormData
	Count    ui.FormData
	Counts   Counts
	Hard     []hardPart
	CloseURL string
	TurnsURL string
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
	headPart
	Question lang.Msg
	Field    string
	Reflect  ui.FormData
	Thanks   bool
	Secret   string
	Closing  textPart
	May      bool
	Close    ui.FormData
}

func aspectWords(q Aspect) lang.Msg {
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
	headPart
	When    string
	Place   ui.Words
	Totals  Totals
	Roles   int
	First   int
	Weather []weatherPart
	Rounds  []roundMinutes
	Cards   []cardPart
	Agenda  []itemPart
	Felt    []feltPart
	FeltQ   lang.Msg
	Counts  Counts
	Sum     []string
	QR      string
}

type roundMinutes struct {
	textPart
	Heard
	Says []lang.Msg
}

type feltPart struct {
	Icon string
	N    int
}

// quarters cuts a sum into groups of four, for people to compare.
func quarters(sum string) (all []string) {
	for i := 0; i+4 <= len(sum); i += 4 {
		all = append(all, sum[i:i+4])
	}
	return all
}

func number(n int) string { return strconv.Itoa(n) }

func refOf(id journal.ID) string { return Name + ":" + id.String() }
