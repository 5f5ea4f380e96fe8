// Package ui holds the components that every room draws with: layouts, fields,
// buttons, cards, people, pictures. They take plain values and know no room.
//
// It promises HTML that works without a script, in either direction of
// writing, under a policy without inline style or script. A layout hands the
// reader's language and the addresses of the built assets down to whatever
// stands inside it; a piece that is sent alone stands in a Fragment.
package ui

import (
	"context"
	"strings"

	"alongside/lang"
)

// Page is what a layout needs to know about the page it frames.
type Page struct {
	Lang   string // the reader's language, such as "fa"; empty: English
	Title  string // stands in the browser's history: short, and says nothing of anybody
	Assets Assets

	Group     string // the group's name; empty where no group is known
	GroupLang string // the language of that name
	Sub       string // under the name: a place or a day

	Nav         []NavItem // the menu; empty for who is not signed in
	LeaveAction string    // where leaving quickly posts to; empty: /leave
	LeaveTo     string    // the neutral page; empty: /leave
	LanguageURL string    // where another language is chosen; empty: no globe

	Here  string   // the address of this page, to look again without a script; may be empty
	Live  string   // the address of the live stream; empty: the page does not change by itself
	Rooms []string // whose changes matter to this page
	Seq   uint64   // up to where the group's journal is on it

	HandOn     string      // on a tablet that goes round: where handing it on posts to
	TabletHome string      // and its first page
	Holder     *PersonData // who holds it; nil: nobody in particular

	Notices []Notice // what has just happened
	Wide    bool     // for boards and tables
	Hall    bool     // it goes over a network on which others can read along
}

// OnTablet says whether the page is shown on a tablet that goes round.
func (p Page) OnTablet() bool { return p.HandOn != "" }

// Assets are the addresses of what the front end was built into.
type Assets struct{ Script, Style, Pictures, Icons, Signs, Mark, Guard string }

// NavItem is a place in the menu.
type NavItem struct {
	Icon, Text, URL string
	Current         bool
}

// Notice is something that has just happened, said once at the top of a page.
type Notice struct {
	Text string
	Icon string // empty: a tick
	Tone string // "", "safe", "alive" or "danger"
}

// Words are what a person wrote, with the language they wrote it in.
type Words struct {
	Text  string
	Lang  string // empty: not known
	ID    string // so that it can be listened to; may be empty
	Class string // empty: "words"

	Means    *Meaning // what it means in the reader's language; nil: nobody said so
	MeansURL string   // where it can be said or looked over; empty: nowhere
}

// Meaning is what somebody's words mean in another language, as somebody else put it.
type Meaning struct {
	Text, Lang string
	Checked    bool // somebody else found it right
}

// look is what a layout hands down.
type look struct {
	lang   string
	assets Assets
}

type lookKey struct{}

func within(ctx context.Context, p Page) context.Context {
	if p.Lang == "" {
		p.Lang = "en"
	}
	return context.WithValue(ctx, lookKey{}, look{p.Lang, p.Assets})
}

// Language returns the reader's language inside a layout or a Fragment.
func Language(ctx context.Context) string {
	if l, ok := ctx.Value(lookKey{}).(look); ok {
		return l.lang
	}
	return "en"
}

func assets(ctx context.Context) Assets {
	l, _ := ctx.Value(lookKey{}).(look)
	return l.assets.orPlain()
}

// orPlain fills in names without hashes, so that tests and tools need none.
func (a Assets) orPlain() Assets {
	for at, name := range map[*string]string{
		&a.Script: "app.js", &a.Style: "alongside.css", &a.Pictures: "pictures.svg", &a.Icons: "icons.svg", &a.Mark: "mark.svg",
		&a.Signs: "signs.svg", &a.Guard: "guard.json",
	} {
		if *at == "" {
			*at = "/assets/" + name
		}
	}
	return a
}

func or(s, otherwise string) string {
	if s == "" {
		return otherwise
	}
	return s
}

// dirOf returns the direction of people's words; "auto" where it is not known.
func dirOf(code string) string { return lang.Dir(code) }

func classes(all ...string) string {
	return strings.Join(strings.Fields(strings.Join(all, " ")), " ")
}

func tone(class, t string) string {
	if t == "" {
		return class
	}
	return class + " " + class + "--" + t
}
