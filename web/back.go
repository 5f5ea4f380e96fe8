package web

import (
	"net/url"
	"strings"
)

// safeBack keeps the way back inside the asker's group.
func (a *Ask) safeBack(path string) string {
	if strings.Contains(path, "/do/") {
		return a.Mine("")
	}
	return within(path, a.Mine(""))
}

// within returns an address of ours that lies under prefix, and prefix for
// every other: browsers leave out tabs, take a backslash for a slash, and go up
// at two dots however they are written.
func within(path, prefix string) string {
	u, err := url.Parse(path)
	if err != nil || u.Scheme != "" || u.Host != "" || !strings.HasPrefix(u.Path, prefix) ||
		strings.HasPrefix(u.Path, "//") || strings.Contains(u.Path, "..") || strings.Contains(u.Path, `\`) {
		return prefix
	}
	u.Fragment, u.RawFragment = "", ""
	return u.String()
}
