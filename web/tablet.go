package web

import (
	"context"
	"encoding/json"
	"net/http"
	"sync"
	"time"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
	"alongside/web/ui"
)

// The tablet that goes round: whoever holds it may say something without a name,
// and who has no phone speaks on it with their picture. It knows nobody for longer
// than they hold it.

// idle is how long somebody's picture stays chosen on a tablet that nobody touches.
const idle = 2 * time.Minute

// hands are in whose hands the tablets are, in memory alone.
type hands struct {
	mu sync.Mutex // guards in
	in map[journal.ID]hand
}

type hand struct {
	member  journal.MemberID
	touched time.Time
}

// give puts a tablet into somebody's hands; zero: nobody's in particular.
func (h *hands) give(tablet journal.ID, m journal.MemberID, now time.Time) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.in == nil {
		h.in = map[journal.ID]hand{}
	}
	delete(h.in, tablet)
	if !m.Zero() {
		h.in[tablet] = hand{m, now}
	}
}

// holds returns in whose hands a tablet is, and notes that it was touched.
func (h *hands) holds(tablet journal.ID, now time.Time) journal.MemberID {
	h.mu.Lock()
	defer h.mu.Unlock()
	in, ok := h.in[tablet]
	if !ok || now.Sub(in.touched) >= idle {
		delete(h.in, tablet)
		return journal.MemberID{}
	}
	h.in[tablet] = hand{in.member, now}
	return in.member
}

// seeTablet finds out whether a tablet asks, and in whose hands it is.
func (a *Ask) seeTablet(v kernel.View) {
	t, ok := Roster(v).Tablet(a.slate, v.Meeting())
	if !ok || t.Hall != a.Hall || a.server.gone.has(t.ID) {
		return
	}
	a.Tablet = t.ID
	if m, ok := Roster(v).Member(a.server.hands.holds(t.ID, a.server.house.Now())); ok && m.NoPhone && !m.Left {
		a.Me = m.Person
	}
}

// OnTablet reports whether a tablet that goes round asks.
func (a *Ask) OnTablet() bool { return !a.Tablet.Zero() }

// passRound lets a page be read on a tablet, where it is one for that: by anybody who
// holds it, unless it needs somebody's picture.
func (a *Ask) passRound(who kernel.Who) error {
	switch {
	case !a.shared:
		return fault.New(fault.Forbidden, lang.FaultTabletNotThis())
	case a.Me.ID.Zero():
		return nil
	}
	return who.Admit(a.Me)
}

// tabletForm makes the browser that it is sent from a tablet that goes round.
func (s *Server) tabletForm(w http.ResponseWriter, r *http.Request) error {
	a, c, _, err := s.outer(w, r, "tablet")
	if err != nil {
		return err
	}
	secret := c.typed.Get("secret")
	if err := s.mayTake(a, secret); err != nil {
		return s.formFault(w, r, a, c, err)
	}
	if err := a.identify(); err != nil {
		return err
	}
	if a.SignedIn() && !a.OnTablet() { // nobody is signed in where all can look
		if err := s.endDevice(r.Context(), a); err != nil {
			s.note(r, err)
		}
	}
	s.setToken(w, a, a.Group.ID(), kernel.Plain(secret), 0)
	http.Redirect(w, r, a.Mine(tabletHome), http.StatusSeeOther)
	return nil
}

// mayTake reports why no tablet may be taken with this number.
func (s *Server) mayTake(a *Ask, secret string) error {
	if err := s.limits.open(a.Group.ID()); err != nil {
		return err
	}
	return a.Group.Read(a.Context(), func(v kernel.View) error {
		if t, ok := Roster(v).Tablet(kernel.Seal(secret), v.Meeting()); !ok || t.Hall != a.Hall {
			return fault.New(fault.Gone, lang.FaultTabletGone())
		}
		return nil
	})
}

const tabletHome = "members/tablet"

// handForm puts a tablet into other hands: those of a member without a phone, or
// nobody's in particular.
func (s *Server) handForm(w http.ResponseWriter, r *http.Request) error {
	a, err := s.ask(r, "")
	if err != nil {
		return err
	}
	if err := parseForm(w, r); err != nil {
		return err
	}
	if err := a.identify(); err != nil {
		return err
	}
	if !a.OnTablet() {
		return fault.New(fault.Stranger, lang.FaultStranger())
	}
	id, err := idOf(r.PostForm.Get("member"))
	if err != nil {
		return err
	}
	s.hands.give(a.Tablet, journal.MemberID(id), s.house.Now())
	if id.Zero() { // nor does the language stay that the last one chose
		http.SetCookie(w, &http.Cookie{Name: languageCookie, Path: "/", MaxAge: int(forget / time.Second), HttpOnly: true, Secure: s.cfg.Secure, SameSite: http.SameSiteLaxMode})
	}
	http.Redirect(w, r, a.Mine(tabletHome), http.StatusSeeOther)
	return nil
}

// endTablet takes the asker's tablet out of the round, now or as soon as it can be.
func (s *Server) endTablet(ctx context.Context, a *Ask, token string) error {
	s.hands.give(a.Tablet, journal.MemberID{}, s.house.Now())
	s.gone.set(a.Tablet, true)
	b, err := json.Marshal(map[string]string{"token": token})
	if err != nil {
		return err
	}
	_, err = a.Group.Do(ctx, kernel.Asked{Name: "members.end_tablet", Body: b})
	return err
}

// tabletPage frames a page on a tablet: no menu, nothing that says who it is about
// in the browser's history, and the way to hand it on.
func (a *Ask) tabletPage(v kernel.View, p ui.Page) ui.Page {
	p.Title = a.Say(lang.TabletTitle())
	p.HandOn, p.TabletHome = a.Mine("tablet/hand"), a.Mine(tabletHome)
	if a.SignedIn() {
		who := a.Person(v, a.Me.ID)
		who.Size = "s"
		p.Holder = &who
		if lang.Offered(a.Me.Language) {
			p.LanguageURL = "" // it speaks theirs
		}
	}
	return p
}

// Way is a way on that a room lends to a page of another.
type Way struct {
	Icon, Text, Small, URL string
}

// TabletWays are what rooms offer on a tablet that goes round.
func (a *Ask) TabletWays(v kernel.View) (all []Way) {
	for _, r := range a.server.rooms {
		if r.Tablet != nil {
			all = append(all, r.Tablet(a, v)...)
		}
	}
	return all
}
