package ui

import (
	"strings"

	"github.com/a-h/templ"

	"alongside/lang"
)

// Btn is a button, or a link that looks like one.
type Btn struct {
	Text        string
	Icon        string
	Kind        string // "" solid, "quiet" or "danger"
	Name, Value string // what it says when it sends a form
	URL         string // of a LinkButton
	Type        string // empty: "submit"
	Label       string // where Text does not say enough; must hold Text
	ID          string
	Class       string
	Big, Wide   bool
	After       bool   // the icon stands after the words
	Count       bool   // Text is a number
	Word        string // before the number of a Count
	Toggle      bool   // it is on or off, as Pressed says
	Pressed     bool
	Attrs       templ.Attributes // data-… only
}

func (b Btn) classes() string {
	c := tone("btn", b.Kind)
	if b.Big {
		c += " btn--big"
	}
	if b.Wide {
		c += " btn--wide"
	}
	return classes(c, b.Class)
}

// CardData is a card. Thing and Src let a change fetch this card alone: Src
// answers a Fragment with exactly this card.
type CardData struct {
	ID    string
	Tone  string // "", "alive" or "dashed"
	Class string
	Item  bool // it stands in a list
	Thing string
	Src   string
	New   bool // it glows once
	Once  bool // it is shown once: what changes elsewhere leaves it
	// Lingers: once it was dealt with from this page it stays in its place and shows
	// what is marked data-dealt, so that nothing moves up under the thumb.
	Lingers bool
}

func (c CardData) attrs() templ.OrderedAttributes {
	class := tone("card", c.Tone)
	if c.New {
		class += " arrive"
	}
	a := attributes("class", classes(class, c.Class), "id", c.ID, "data-thing", c.Thing, "data-src", c.Src)
	if c.Once {
		a = append(a, flag("data-once"))
	}
	if c.Lingers {
		a = append(a, flag("data-lingers"))
	}
	return a
}

// TagData is a state in a word.
type TagData struct {
	Text, Icon string
	Tone       string // "", "alive", "press", "danger" or "edge"
}

// NoteData is something to know.
type NoteData struct {
	Icon string
	Tone string // "", "safe", "alive" or "danger"
	Role string // "alert" or "status"; empty: none
	ID   string
	Once bool // it tells what has just been done: what changes elsewhere leaves it
}

// PersonData is somebody under an invented name.
type PersonData struct {
	Name, Lang string
	Picture    string
	Before     string // words before the name, such as "The turn is with"
	Small      string // words under it
	Size       string // "", "s", "l" or "xl"
	URL        string // of their page, where a Wall leads to it
}

// Plain is what the reader reads, in their own language where somebody has said it
// in that, and with nothing to press.
func (w Words) Plain() Words {
	if w.Means == nil {
		return Words{Text: w.Text, Lang: w.Lang, ID: w.ID, Class: w.Class}
	}
	return Words{Text: w.Means.Text, Lang: w.Means.Lang, ID: w.ID, Class: w.Class}
}

func (w Words) attrs() templ.OrderedAttributes {
	return attributes("class", or(w.Class, "words"), "translate", "no", "dir", dirOf(w.Lang), "lang", w.Lang, "id", w.ID)
}

func sized(class, size string) string {
	if size == "" {
		return ""
	}
	return class + "--" + size
}

func flipped(yes bool) string {
	if yes {
		return "flip"
	}
	return ""
}

func onOff(on bool) string {
	if on {
		return "on"
	}
	return "off"
}

func yes(b bool) string {
	if b {
		return "true"
	}
	return "false"
}

func joined(names []string) string { return strings.Join(names, "|") }

// meant says how sure it is what somebody's words mean.
func meant(m *Meaning) lang.Msg {
	if m.Checked {
		return lang.MeansChecked()
	}
	return lang.MeansUnchecked()
}

// ask is what asks the reader to say what somebody means.
func ask(w Words) lang.Msg {
	if w.Text == "" {
		return lang.MeansInWords()
	}
	return lang.MeansAsk()
}

// Heard is the id of what a Listen button reads: the words in the reader's language,
// where somebody has said them.
func (w Words) Heard() string {
	if w.Means != nil {
		return w.ID + "-means"
	}
	return w.ID
}
