package web

import (
	"net/http"
	"net/url"
	"strings"

	"alongside/fault"
	"alongside/journal"
	"alongside/lang"
)

// comeByLink leads whoever puts a link into the front page to where it leads. It reads
// the address and nothing else: a code alone does not tell which group it belongs to,
// and no group is searched for it.
func (s *Server) comeByLink(w http.ResponseWriter, r *http.Request) error {
	if err := parseForm(w, r); err != nil {
		return err
	}
	to, err := leadsTo(r.PostForm.Get("link"))
	if err == nil {
		http.Redirect(w, r, to, http.StatusSeeOther)
		return nil
	}
	c := command{typed: r.PostForm, back: "/"}
	c.Name = linkForm
	f := s.note(r, err)
	s.again(w, r, c.back, passing{typed: c.wrong(f, s.language(r)), status: status(f.Kind)})
	return nil
}

// linkForm names the form of the front page that takes a link.
const linkForm = "come"

// leadsTo is the path within this house of an address of a group, as people pass it on:
// whole, or without what stands before the path.
func leadsTo(link string) (string, error) {
	link = strings.TrimSpace(link)
	if onlyDigits(link) {
		return "", fault.At("link", lang.FaultLinkCode())
	}
	_, path, ok := strings.Cut(link, "/g/")
	u, err := url.Parse("/g/" + path)
	if !ok || err != nil {
		return "", fault.At("link", lang.FaultLink())
	}
	group, rest, _ := strings.Cut(strings.TrimPrefix(u.EscapedPath(), "/g/"), "/")
	if _, err := journal.ParseID(group); err != nil {
		return "", fault.At("link", lang.FaultLink())
	}
	to := "/g/" + group + "/" + rest
	if code := u.EscapedFragment(); code != "" { // which the browser keeps to itself
		to += "#" + code
	}
	return to, nil
}

// onlyDigits reports whether somebody typed a code, in whatever script.
func onlyDigits(s string) bool {
	n := 0
	for _, r := range lang.FoldDigits(s) {
		switch {
		case r >= '0' && r <= '9':
			n++
		case r != ' ' && r != '-':
			return false
		}
	}
	return n > 0
}
