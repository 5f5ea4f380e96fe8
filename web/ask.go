package web

import (
	"context"
	"net/http"
	"net/url"
	"strings"
	"time"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roster"
	"alongside/lang"
	"alongside/web/ui"
)

// passing travels with a request that a form became: the page it came from is
// drawn again, with what was typed or what was done.
type passing struct {
	typed  ui.Typed
	done   Done
	status int
	token  string // of somebody who has just come in
	asked  url.Values
}

type passingKey struct{}

func passed(r *http.Request) passing {
	p, _ := r.Context().Value(passingKey{}).(passing)
	return p
}

func statusOf(r *http.Request) int {
	if p := passed(r); p.status != 0 {
		return p.status
	}
	return http.StatusOK
}

// again draws the page at path, as an answer to the form in r.
func (s *Server) again(w http.ResponseWriter, r *http.Request, path string, p passing) {
	if p.typed.Command != "" {
		p.typed.Drawn = new(bool)
	}
	r2 := r.Clone(context.WithValue(r.Context(), passingKey{}, p))
	r2.Method, r2.Body, r2.Form, r2.PostForm = http.MethodGet, http.NoBody, nil, nil
	u, err := url.Parse(path)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	r2.URL.Path, r2.URL.RawPath, r2.URL.RawQuery = u.Path, u.RawPath, u.RawQuery
	s.mux.ServeHTTP(w, r2)
}

// ask finds the group and the token; who bears it shows with the first look.
func (s *Server) ask(r *http.Request, room string) (*Ask, error) {
	id, err := journal.ParseID(r.PathValue("group"))
	if err != nil {
		return nil, fault.New(fault.NotFound, lang.FaultNotFound())
	}
	p := passed(r)
	a := &Ask{
		Request: r, Group: s.house.Group(journal.GroupID(id)), server: s, room: room,
		Typed: p.typed, Done: p.done, Asked: p.asked, Lang: s.language(r), Hall: s.inHall(r),
	}
	token := p.token
	if token == "" {
		token = a.bearer()
	}
	if ends, ok := s.admits(token, a.Hall); ok && token != "" {
		a.token, a.ends = kernel.Seal(token), ends
	}
	if token != "" {
		a.slate = kernel.Seal(token)
	}
	return a, nil
}

// bearer returns the token of a request: of its header, or of the group's cookie.
func (a *Ask) bearer() string {
	r := a.Request
	if t, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer "); ok {
		return strings.TrimSpace(t)
	}
	if c, err := r.Cookie(cookieName(a.Group.ID(), a.Hall)); err == nil {
		return c.Value
	}
	return ""
}

// see finds out who asks.
func (a *Ask) see(v kernel.View) {
	a.Me, a.Device, a.Tablet = kernel.Person{}, journal.ID{}, journal.ID{}
	if m, device, ok := v.Roster().Bearer(a.token); ok && !a.over() && Roster(v).HallDevice(device) == a.Hall {
		p, ok := v.Roster().Person(m)
		if !ok || p.Left || a.server.gone.has(device) {
			return
		}
		a.Me, a.Device = p, device
	} else {
		a.seeTablet(v)
	}
	if lang.Offered(a.Me.Language) {
		a.Lang = a.Me.Language
	}
}

// mayRead holds the asker against a page's door.
func (a *Ask) mayRead(who kernel.Who) error {
	if a.OnTablet() {
		return a.passRound(who)
	}
	return who.Admit(a.Me)
}

// identify finds out who asks, outside a page.
func (a *Ask) identify() error {
	return a.Group.Read(a.Context(), func(v kernel.View) error { a.see(v); return nil })
}

// language is what a reader without a place here reads: as chosen, or as the
// browser says.
func (s *Server) language(r *http.Request) string {
	if l := r.URL.Query().Get("language"); lang.Offered(l) {
		return l
	}
	if c, err := r.Cookie(languageCookie); err == nil && lang.Offered(c.Value) {
		return c.Value
	}
	return lang.Match(r.Header.Get("Accept-Language"))
}

// Cookies. A device's token ends with the browser unless somebody asked to keep it.
const (
	languageCookie = "alongside-language"
	keepFor        = 180 * 24 * time.Hour
	forget         = -time.Second
)

// Roster returns who is here, with names and pictures.
func Roster(v kernel.View) *roster.State { return kernel.In[*roster.State](v) }

// Page frames a page of the asker's group. Its title stands in the browser's
// history: it says nothing of anybody.
func (a *Ask) Page(v kernel.View, title lang.Msg) ui.Page {
	name := Roster(v).GroupName()
	p := ui.Page{
		Lang: a.Lang, Title: a.Say(title), Assets: PageAssets(), Group: name.Body, GroupLang: name.Lang,
		LeaveAction: a.Mine("leave"), LeaveTo: "/leave", LanguageURL: a.Mine("members/language"),
		Seq: v.Seq(), Notices: a.thanks(), Hall: a.Hall,
	}
	if a.OnTablet() {
		return a.tabletPage(v, p)
	}
	if !a.SignedIn() {
		return p
	}
	p.Here = a.Path()
	p.Live, p.Rooms = "/api/v1/groups/"+a.Group.ID().String()+"/live", []string{a.room}
	p.Nav = append(p.Nav, ui.NavItem{Icon: "home", Text: a.Say(lang.Home()), URL: a.Mine(""), Current: a.room == ""})
	for _, r := range a.server.rooms {
		for _, n := range r.Nav {
			if n.For == nil || n.For(a.Me) {
				p.Nav = append(p.Nav, ui.NavItem{
					Icon: n.Icon, Text: a.Say(n.Text), URL: a.Mine(n.Path), Current: r.Name == a.room,
				})
			}
		}
	}
	return p
}

// Form is a form that gives one command, with a fresh id and the way back here.
// key tells several forms of one command on a page apart.
func (a *Ask) Form(command, key string) ui.FormData {
	f := ui.FormData{
		Command: command, Key: key, Action: a.Mine("do/" + command), ID: a.NewID(),
		Back: a.Path(), Typed: a.Typed,
	}
	if c, ok := a.server.house.Command(command); ok {
		f.Guarded = len(c.Texts()) > 0
	}
	return f
}

// Path is the address of the page that is being drawn, with its query.
func (a *Ask) Path() string {
	if a.URL.RawQuery != "" {
		return a.URL.EscapedPath() + "?" + a.URL.RawQuery
	}
	return a.URL.EscapedPath()
}

// NewID is a fresh id for a form.
func (a *Ask) NewID() string {
	id, err := a.server.house.NewID()
	if err != nil {
		return ""
	}
	return id.String()
}

// NewCode is a fresh secret for a form: the page brings it, so that it is known
// even where the answer is lost on the way.
func (a *Ask) NewCode() string {
	c, err := kernel.NewCode(a.server.house.Rand())
	if err != nil {
		return ""
	}
	return c
}

// NewToken is a fresh token for whoever comes in with a form.
func (a *Ask) NewToken() string {
	t, err := a.server.newToken(a.Hall)
	if err != nil {
		return ""
	}
	return t
}

// Person draws a member for a page: "somebody" where the name is gone.
func (a *Ask) Person(v kernel.View, id journal.MemberID) ui.PersonData {
	m, ok := Roster(v).Member(id)
	if !ok || m.Name == "" {
		return ui.PersonData{Name: a.Say(lang.SomebodyWhoLeft()), Picture: "fern", Lang: a.Lang}
	}
	return ui.PersonData{Name: m.Name, Picture: string(m.Picture), Lang: m.Language}
}

// names are the invented names of the group, which give nobody away. To a partner, a
// newcomer or whoever holds a tablet the guard must not tell by its silence who is here.
func (a *Ask) names() (all []string) {
	_ = a.Group.Read(a.Context(), func(v kernel.View) error {
		for _, r := range a.server.rooms {
			if r.Names != nil {
				all = append(all, r.Names(a, v)...)
			}
		}
		belongs := !a.OnTablet() && kernel.Welcomed.Admit(a.Me) == nil
		for _, m := range Roster(v).Here() {
			if belongs || m.ID == a.Me.ID {
				all = append(all, m.Name)
			}
		}
		return nil
	})
	return all
}
