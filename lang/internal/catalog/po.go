// Package catalog reads the PO files of the house, refuses what would reach a
// page wrong, and writes the typed messages of package lang. It knows nothing
// of who says the messages.
package catalog

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
)

// File is one language's PO file.
type File struct {
	Name     string // as errors name it, such as "locales/fa.po"
	Language string // "fa"
	Draft    bool   // X-Review: draft; no native speaker has read it yet
	Messages []*Message
	byKey    map[string]*Message
}

// Message is one message in one language.
type Message struct {
	Key    string
	Note   string   // for translators
	Line   int      // of its msgid
	Plural bool     // it has a msgid_plural
	Forms  []string // one, or one for each plural form
	lines  []int    // of each form
}

// Problem is a mistake at a line of a file.
type Problem struct {
	File string
	Line int
	What string
}

// Error names the file and the line, as editors like to jump to it.
func (p Problem) Error() string { return fmt.Sprintf("%s:%d: %s", p.File, p.Line, p.What) }

// reader walks one PO file.
type reader struct {
	file   *File
	errs   []error
	now    *Message // being read
	note   []string
	fuzzy  bool
	target *string // where a continued "…" goes
	header string
	inHead bool
}

func (r *reader) wrong(line int, format string, args ...any) {
	r.errs = append(r.errs, Problem{r.file.Name, line, fmt.Sprintf(format, args...)})
}

// Read parses a PO file. It knows msgid, msgid_plural, msgstr, msgstr[n],
// continued lines, notes (#.) and the fuzzy flag; contexts are refused.
func Read(name, language string, text []byte) (*File, error) {
	f := &File{Name: name, Language: language, byKey: map[string]*Message{}}
	r := &reader{file: f}
	text = bytes.TrimPrefix(text, []byte("\ufeff"))
	for i, raw := range strings.Split(string(text), "\n") {
		r.line(i+1, strings.TrimSpace(raw))
	}
	r.done()
	f.Draft = headed(r.header, "X-Review", "draft")
	if !headed(r.header, "Language", language) {
		r.wrong(1, "the header does not say Language: %s", language)
	}
	return f, errors.Join(r.errs...)
}

func headed(header, field, value string) bool {
	for line := range strings.SplitSeq(header, "\n") {
		name, v, _ := strings.Cut(line, ":")
		if name == field && strings.TrimSpace(v) == value {
			return true
		}
	}
	return false
}

func (r *reader) line(n int, s string) {
	switch word, rest, _ := strings.Cut(s, " "); {
	case s == "":
	case strings.HasPrefix(s, "#"):
		r.comment(s)
	case word == "msgid":
		r.begin(n, r.unquote(n, rest))
	case strings.HasPrefix(s, `"`):
		r.more(n, s)
	case r.now == nil && !r.inHead:
		r.wrong(n, "%s comes before any msgid", word)
	case word == "msgid_plural":
		if r.now == nil {
			r.wrong(n, "msgid_plural in the header")
			return
		}
		r.now.Plural, r.target = true, nil
		if got := r.unquote(n, rest); got != r.now.Key {
			r.wrong(n, "msgid_plural is %q; give the key %q again", got, r.now.Key)
		}
	case strings.HasPrefix(word, "msgstr"):
		r.form(n, word, r.unquote(n, rest))
	default:
		r.wrong(n, "%s is not used here", word)
	}
}

func (r *reader) comment(s string) {
	if r.now != nil || r.inHead {
		r.done()
	}
	if note, ok := strings.CutPrefix(s, "#."); ok {
		r.note = append(r.note, strings.TrimSpace(note))
	}
	if strings.HasPrefix(s, "#,") && strings.Contains(s, "fuzzy") {
		r.fuzzy = true
	}
}

func (r *reader) begin(n int, key string) {
	r.done()
	if key == "" {
		r.inHead, r.note, r.fuzzy = true, nil, false
		if len(r.file.Messages) > 0 {
			r.wrong(n, "a msgid is empty")
		}
		return
	}
	if r.fuzzy {
		r.wrong(n, "%s is marked fuzzy; read it again and take the mark away", key)
	}
	r.now = &Message{Key: key, Note: strings.Join(r.note, " "), Line: n}
	r.note, r.fuzzy = nil, false
	if was := r.file.byKey[key]; was != nil {
		r.wrong(n, "%s is there twice, first in line %d", key, was.Line)
		return
	}
	r.file.byKey[key] = r.now
	r.file.Messages = append(r.file.Messages, r.now)
}

func (r *reader) form(n int, word, text string) {
	if r.inHead {
		r.header, r.target = text, &r.header
		return
	}
	m := r.now
	want := "msgstr"
	if m.Plural {
		want = fmt.Sprintf("msgstr[%d]", len(m.Forms))
	}
	if word != want || (!m.Plural && len(m.Forms) > 0) {
		r.wrong(n, "%s: %s stands where %s should", m.Key, word, want)
	}
	m.Forms = append(m.Forms, text)
	m.lines = append(m.lines, n)
	r.target = &m.Forms[len(m.Forms)-1]
}

func (r *reader) more(n int, s string) {
	if r.target == nil {
		r.wrong(n, "a loose line of words")
		return
	}
	*r.target += r.unquote(n, s)
}

func (r *reader) done() { r.now, r.target, r.inHead = nil, nil, false }

var escapes = strings.NewReplacer(`\\`, `\`, `\"`, `"`, `\n`, "\n", `\t`, "\t")

func (r *reader) unquote(n int, s string) string {
	s = strings.TrimSpace(s)
	if len(s) < 2 || s[0] != '"' || s[len(s)-1] != '"' {
		r.wrong(n, "the words need a straight quotation mark at both ends")
		return ""
	}
	s = s[1 : len(s)-1]
	if bare := strings.NewReplacer(`\\`, "", `\"`, "", `\n`, "", `\t`, "").Replace(s); strings.ContainsAny(bare, `"\`) {
		r.wrong(n, `a quotation mark inside the words is written \"`)
	}
	return escapes.Replace(s)
}
