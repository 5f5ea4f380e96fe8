package web

import (
	"context"
	"net"
	"net/http"
	"slices"
	"strings"
	"time"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
)

// In the hall people reach us over a network without TLS, on which others can read
// along. What is the hall is told by the connection: all that does not come over
// this very machine's loopback, where everything is as usual.

// inHall reports whether a request came over the hall's network. A connection of
// which nothing is known is taken to have.
func (s *Server) inHall(r *http.Request) bool {
	if s.cfg.Hall == nil {
		return false
	}
	at := localAddr(r)
	return at == nil || !at.IP.IsLoopback()
}

// localAddr is the address of ours to which a request came; nil: not known.
func localAddr(r *http.Request) *net.TCPAddr {
	at, _ := r.Context().Value(http.LocalAddrContextKey).(*net.TCPAddr)
	return at
}

// base is the address that is given to others. In hall mode it is that of the hall,
// on the screen of the box too: that is where the square codes are scanned.
func (s *Server) base(r *http.Request) string {
	at := localAddr(r)
	switch {
	case s.cfg.URL != "":
		return strings.TrimSuffix(s.cfg.URL, "/")
	case s.cfg.Hall == nil:
		return s.own(r)
	case s.inHall(r) && at != nil && at.Zone == "":
		return "http://" + at.String()
	}
	if hall := s.cfg.Hall(); hall != "" {
		return hall
	}
	return s.own(r)
}

// givesToHall reports whether the address that is given to others leads into the hall
// although whoever asks is on the box itself: what is given out with it is read there.
func (s *Server) givesToHall(r *http.Request) bool {
	return s.cfg.Hall != nil && !s.inHall(r) && !strings.HasPrefix(s.base(r), "https:")
}

// own is the address under which whoever asks has come.
func (s *Server) own(r *http.Request) string {
	switch {
	case s.cfg.URL != "" && (s.cfg.Hall == nil || s.inHall(r)):
		return strings.TrimSuffix(s.cfg.URL, "/")
	case s.cfg.Secure:
		return "https://" + r.Host
	}
	return "http://" + r.Host
}

// admits reports whether a token may sign somebody in where r came from, and when
// it ends; zero: not by itself. Tokens of the hall are good only there, and no
// others are.
func (s *Server) admits(token string, hall bool) (ends time.Time, ok bool) {
	ends, is := kernel.HallToken(token)
	if is != hall {
		return time.Time{}, false
	}
	return ends, !hall || s.within12h(ends)
}

// within12h reports whether a token of the hall counts now: no later end is taken.
func (s *Server) within12h(ends time.Time) bool {
	now := s.house.Now()
	return now.Before(ends) && !ends.After(now.Add(kernel.HallMost))
}

// newToken makes a token of the kind that is good here.
func (s *Server) newToken(hall bool) (string, error) {
	if hall {
		return kernel.NewHallToken(s.house.Rand(), s.house.Now().Add(kernel.HallMost))
	}
	return kernel.NewToken(s.house.Rand())
}

// mayBring holds a token that somebody brings against where they come in.
func (s *Server) mayBring(token string, hall bool) error {
	if _, ok := s.admits(token, hall); ok {
		return nil
	}
	if hall {
		return fault.At("token", lang.FaultTokenHall())
	}
	return fault.At("token", lang.FaultTokenNotHall())
}

// over reports whether the asker's token has ended.
func (a *Ask) over() bool { return !a.ends.IsZero() && !a.server.house.Now().Before(a.ends) }

// untilEnds is the request's context for as long as the token counts.
func (a *Ask) untilEnds() (context.Context, context.CancelFunc) {
	if a.ends.IsZero() {
		return context.WithCancel(a.Context())
	}
	return context.WithTimeout(a.Context(), a.ends.Sub(a.server.house.Now()))
}

// cookieName is the cookie that holds a device's token. That of the hall has a name
// of its own, so that neither takes the place of the other.
func cookieName(g journal.GroupID, hall bool) string {
	name := "alongside-"
	if hall {
		name += "hall-"
	}
	return name + strings.ReplaceAll(g.String(), "-", "")
}

// setToken lets a browser keep a token for so long, until it is closed (0), or no
// more (forget). In the hall it never outlives the browser.
func (s *Server) setToken(w http.ResponseWriter, a *Ask, g journal.GroupID, token string, keep time.Duration) {
	if a.Hall {
		keep = min(keep, 0)
	}
	http.SetCookie(w, &http.Cookie{
		Name: cookieName(g, a.Hall), Value: token, Path: "/", HttpOnly: true, Secure: s.cfg.Secure,
		SameSite: http.SameSiteLaxMode, MaxAge: int(keep / time.Second),
	})
}

// GetNotInHall registers a page that is not shown in the hall.
func (p *Pages) GetNotInHall(path string, who kernel.Who, h Handler) {
	p.server.notInHall = append(p.server.notInHall, p.prefix+path)
	p.get(path, who, h, place{})
}

// NotInHall are the patterns of the pages that are not shown in the hall.
func (s *Server) NotInHall() []string { return slices.Clone(s.notInHall) }
