// Package web is what rooms share of HTTP: routing to a group, who asks, forms
// and JSON as commands, faults as pages or problem documents, the live stream.
//
// It promises one door for what changes anything, that nothing is cached or
// logged that names anybody, and that every page works without a script. It
// knows the roster, and no room.
package web

import (
	"errors"
	"log/slog"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/a-h/templ"

	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
	"alongside/web/ui"
)

// Room is a feature as the house shows it: what the kernel folds, and its pages.
type Room struct {
	kernel.Room
	Nav   []Place                                           // its places in the menu
	Pages func(*Pages)                                      // registers its pages
	Home  func(*Ask, kernel.View) Home                      // what it lends to the home page; may be nil
	JSON  func(*Ask, kernel.View) (any, error)              // the room's page as JSON
	Entry func(*Ask, kernel.View, kernel.Fact) (Line, bool) // what the asker may see of an entry
	Said  func(*Ask, kernel.View, journal.ID) (Said, bool)  // what somebody said in this room, if the asker may see it

	Names  func(*Ask, kernel.View) []string                            // invented names that the guard of details lets pass
	Topics func(*Ask, kernel.View) []ui.Option                         // what a round may be about
	Card   func(*Ask, kernel.View, kernel.Ref) (templ.Component, bool) // draws a thing of the room small, for another's page
	Tablet func(*Ask, kernel.View) []Way                               // what it offers on a tablet that goes round
	Door   func(*Ask, kernel.View) []Way                               // what it offers at the group's door, to anybody

	Plan     func(*Ask, kernel.View, kernel.Carried) (templ.Component, bool)       // says what a command of the room would do, for whoever decides on it
	Brief    func(*Ask, kernel.View, kernel.Carried) (ui.Words, bool)              // the same in a few words: to whom, or about what
	Proposal func(*Ask, journal.ID) string                                         // the address of what was put to the group, in the room that keeps it
	Led      func(*Ask, kernel.View, kernel.Ref) []Way                             // what came, in this room, of a thing of any room
	From     func(*Ask, kernel.View, kernel.Ref) []Way                             // what the room can make of a thing of any room, such as a proposal of a card
	Office   func(*Ask, kernel.View, kernel.Sealed) (templ.Component, bool, error) // the page of whoever has nothing but a code
}

// Place is an item of the menu. For says who sees it.
type Place struct {
	Icon string
	Text lang.Msg
	Path string // under /g/{group}/
	For  func(kernel.Person) bool
}

// Home is what a room lends to the home page, from the most alive down.
type Home struct {
	Alive, Waiting, Next []templ.Component // what waits stands in a list: each is a card with Item set
}

// Said is one thing a person said: where it stands, its words, and the command
// with which it can still be said differently, if any.
type Said struct {
	URL    string
	What   lang.Msg
	Text   kernel.Text
	Reword string

	Pictures kernel.Pictures
}

// Line is what may be seen of an entry; Named where a page says whose it is.
type Line struct {
	Is    any
	Named bool
}

// Config is what app tells the server.
type Config struct {
	URL      string        // the address people use, "https://alongside.example"; empty: as asked
	Hall     func() string // what people in the hall type, "http://192.168.4.1:8080", as far as known; nil: there is no hall
	Secure   bool          // people reach us over TLS
	Founding *Founding
	Open     bool // whoever takes the disk can read everything: say so
	Limits   Limits
	Log      *slog.Logger
	Ready    func() error // nil: ready
}

// Server answers for a house.
type Server struct {
	house  *kernel.House
	rooms  []Room
	cfg    Config
	mux    *http.ServeMux
	limits *limiter
	count  *counters
	gone   gone
	hands  hands
	origin *http.CrossOriginProtection
	gets   []string // patterns

	notInHall []string // patterns
}

// New returns the server's handler for the rooms of a house.
func New(h *kernel.House, rooms []Room, cfg Config) *Server {
	if cfg.Log == nil {
		cfg.Log = slog.Default()
	}
	if cfg.Founding == nil {
		cfg.Founding = &Founding{}
	}
	s := &Server{
		house: h, rooms: rooms, cfg: cfg, mux: http.NewServeMux(), limits: newLimiter(cfg.Limits, h.Now), count: newCounters(),
		origin: crossOrigin(cfg),
	}
	s.routes()
	return s
}

// routes lays out the addresses of the HTTP contract; rooms add their pages.
func (s *Server) routes() {
	handle := func(pattern string, h func(http.ResponseWriter, *http.Request) error) {
		s.handle(pattern, func(w http.ResponseWriter, r *http.Request) {
			if err := h(w, r); err != nil {
				s.fail(w, r, err)
			}
		})
	}
	s.mux.Handle("GET /assets/", Assets())
	handle("GET /{$}", s.front)
	handle("GET /holds", s.holds)
	handle("GET /leave", s.neutral)
	handle("GET /o/{$}", s.codePage)
	handle("POST /o/{$}", s.codeForm)
	handle("GET /o/{code}", s.office)
	handle("POST /o/{code}", s.officePost)
	handle("POST /leave", s.neutralPost)
	handle("POST /found", s.foundForm)
	handle("POST /come", s.comeByLink)
	handle("GET /language", s.languageGet)
	handle("GET /healthz", s.healthz)
	handle("GET /readyz", s.readyz)

	handle("POST /g/{group}/do/{command}", s.doForm)
	for _, path := range []string{"do/{command}", "join", "return", "take_back", "keep", "leave", "tablet", "tablet/hand"} {
		handle("GET /g/{group}/"+path, s.backIn) // a page that came from a form was opened again
	}
	handle("POST /g/{group}/join", s.joinForm)
	handle("POST /g/{group}/return", s.returnForm)
	handle("POST /g/{group}/take_back", s.takeBackForm)
	handle("POST /g/{group}/keep", s.keepForm)
	handle("POST /g/{group}/leave", s.leaveForm)
	handle("POST /g/{group}/tablet", s.tabletForm)
	handle("POST /g/{group}/tablet/hand", s.handForm)

	handle("POST /api/v1/groups", s.foundJSON)
	handle("POST /api/v1/groups/{group}/members", s.joinJSON)
	handle("POST /api/v1/groups/{group}/return", s.returnJSON)
	handle("POST /api/v1/groups/{group}/take_back", s.takeBackJSON)
	handle("POST /api/v1/groups/{group}/do/{command}", s.doJSON)
	handle("GET /api/v1/groups/{group}/rooms/{room}", s.roomJSON)
	handle("GET /api/v1/groups/{group}/entries", s.entries)
	handle("GET /api/v1/groups/{group}/live", s.live)
	handle("GET /api/v1/openapi.json", s.openAPI)
	handle("/", s.nothing)

	home := &Pages{server: s, prefix: "/g/{group}"}
	home.Shared("/{$}", kernel.Anybody, s.home)
	for _, r := range s.rooms {
		if r.Pages != nil {
			r.Pages(&Pages{server: s, room: r.Name, prefix: "/g/{group}/" + r.Name})
		}
	}
}

func (s *Server) handle(pattern string, h http.HandlerFunc) {
	if get, ok := strings.CutPrefix(pattern, "GET "); ok {
		s.gets = append(s.gets, get)
	}
	s.mux.HandleFunc(pattern, h)
}

// Gets are the patterns of all addresses that show something, but for the assets.
func (s *Server) Gets() []string { return slices.Clone(s.gets) }

// Pages takes the pages of one room; each stands under /g/{group}/{room}.
type Pages struct {
	server *Server
	room   string
	prefix string
}

// Asked lets a page be asked with a form too: what it brings stands in no address, and
// in no history, but in Ask.Asked. A form of that page hands it on as its field asked.
func (p *Pages) Asked(path string) {
	s := p.server
	s.mux.HandleFunc("POST "+p.prefix+path, func(w http.ResponseWriter, r *http.Request) {
		if err := parseForm(w, r); err != nil {
			s.fail(w, r, err)
			return
		}
		s.again(w, r, r.URL.EscapedPath(), passing{asked: r.PostForm})
	})
}

// Handler builds a page of what it sees in v, which is good only until it
// returns; the component is drawn afterwards.
type Handler func(a *Ask, v kernel.View) (templ.Component, error)

// Get registers a page for whoever gets through the door, on a device of their own.
func (p *Pages) Get(path string, who kernel.Who, h Handler) { p.get(path, who, h, place{hall: true}) }

// Shared registers a page that may be read on a tablet that goes round as well, by
// whoever holds it.
func (p *Pages) Shared(path string, who kernel.Who, h Handler) {
	p.get(path, who, h, place{hall: true, shared: true})
}

// place is where a page may be read.
type place struct{ hall, shared bool }

func (p *Pages) get(path string, who kernel.Who, h Handler, at place) {
	s, room := p.server, p.room
	s.handle("GET "+p.prefix+path, func(w http.ResponseWriter, r *http.Request) {
		err := kernel.FaultInHall()
		if at.hall || !s.inHall(r) {
			err = s.page(w, r, room, who, at.shared, h)
		}
		if err != nil {
			s.fail(w, r, err)
		}
	})
}

// page lets the asker in, builds the page and sends it.
func (s *Server) page(w http.ResponseWriter, r *http.Request, room string, who kernel.Who, shared bool, h Handler) error {
	a, err := s.ask(r, room)
	if err != nil {
		return err
	}
	a.shared, a.thankful = shared, s.thanked(w, r)
	var c templ.Component
	err = a.Group.Read(r.Context(), func(v kernel.View) error {
		a.see(v)
		if err := a.mayRead(who); err != nil {
			return err
		}
		var err error
		c, err = h(a, v)
		return err
	})
	if to, ok := errors.AsType[Elsewhere](err); ok {
		http.Redirect(w, r, string(to), http.StatusSeeOther)
		return nil
	}
	if err != nil {
		return err
	}
	return s.send(w, r, statusOf(r), c)
}

// Elsewhere is what a Handler returns where its page is over: the address to look
// at instead.
type Elsewhere string

// Error implements error.
func (Elsewhere) Error() string { return "the page is elsewhere" }

// Ask is a request that has passed the door: the group is known, and who asks.
type Ask struct {
	*http.Request
	Group  kernel.Group
	Me     kernel.Person // zero: nobody is signed in
	Device journal.ID
	Hall   bool       // over the hall's network, on which others can read along
	Tablet journal.ID // that goes round and asks; zero: a device of their own
	Lang   string     // in which the asker reads
	Typed  ui.Typed   // what a form brought that met a fault
	Done   Done       // what a form has just done
	Asked  url.Values // with what a page was asked that stands in no address

	server *Server
	room   string
	token  kernel.Sealed
	slate  kernel.Sealed // what it bears, where that may be a tablet's
	ends   time.Time     // of the token; zero: not by itself
	shared bool          // the page may be read on a tablet

	thankful bool // something was kept just now
}

// Done is what a form has just done, for the page that shows it once.
type Done struct {
	Command, Key string
	ID           journal.ID
	Secret       string // a code or an invitation to show once
	Values       map[string][]string
}

// Did reports whether the form that was just sent gave this command.
func (a *Ask) Did(command string) bool { return a.Done.Command == command }

// SignedIn reports whether somebody is.
func (a *Ask) SignedIn() bool { return !a.Me.ID.Zero() }

// Mine is the address of a page of the asker's group.
func (a *Ask) Mine(path string) string { return "/g/" + a.Group.ID().String() + "/" + path }

// House is where the clock and the dice are.
func (a *Ask) House() *kernel.House { return a.server.house }

// Base is the address under which others reach us, without a slash at its end. In
// hall mode that is the hall's, wherever the page is shown.
func (a *Ask) Base() string { return a.server.base(a.Request) }

// GivesToHall reports whether Base leads into the hall, and the asker is not in it.
func (a *Ask) GivesToHall() bool { return a.server.givesToHall(a.Request) }

// Own is the address under which the asker has come, for what is for them alone.
func (a *Ask) Own() string { return a.server.own(a.Request) }

// Exposed reports whether whoever takes the disk can read everything.
func (a *Ask) Exposed() bool { return a.server.cfg.Open }

// Say returns a message in the asker's language.
func (a *Ask) Say(m lang.Msg) string { return m.In(a.Lang) }

// Today is today in the group's time zone.
func (a *Ask) Today(v kernel.View) journal.Day {
	return kernel.DayOf(a.server.house.Now(), v.Roster().Zone())
}

// SaidIn asks every room what somebody said in an entry.
func (a *Ask) SaidIn(v kernel.View, id journal.ID) (Said, bool) {
	for _, r := range a.server.rooms {
		if r.Said == nil {
			continue
		}
		if s, ok := r.Said(a, v, id); ok {
			return s, true
		}
	}
	return Said{}, false
}
