package roomtest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	"alongside/journal"
	"alongside/journal/memory"
	"alongside/kernel"
)

// line is an entry as a history file holds it: one JSON object a line.
type line struct {
	Kind   string           `json:"kind"`
	ID     journal.ID       `json:"id"`
	By     journal.MemberID `json:"by,omitzero"`
	Day    journal.Day      `json:"day"`
	Facts  json.RawMessage  `json:"facts"`
	Words  json.RawMessage  `json:"words,omitempty"`
	Erased bool             `json:"erased,omitempty"` // the words went later
}

// readHistory reads a history file.
func readHistory(t testing.TB, file string) (lines []line) {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for text := range strings.Lines(string(b)) {
		var l line
		d := json.NewDecoder(strings.NewReader(text))
		d.DisallowUnknownFields()
		if err := d.Decode(&l); err != nil {
			t.Fatalf("%s: %v in %s", file, err, text)
		}
		lines = append(lines, l)
	}
	return lines
}

// Record writes a group's journal as a history file holds it, for a release to add
// to testdata/history. What is erased already is not in it.
func Record(t testing.TB, s journal.Store, room kernel.Room, g journal.GroupID) []byte {
	t.Helper()
	var b bytes.Buffer
	out := json.NewEncoder(&b)
	out.SetEscapeHTML(false)
	for _, e := range Entries(t, s, g) {
		l := line{Kind: e.Kind, ID: e.ID, By: e.By, Day: e.Day, Facts: e.Facts}
		l.Erased = e.Words.None() && e.Said != journal.Sum{}
		if !e.Words.None() {
			l.Words = json.RawMessage(bytes.TrimRight(e.Words.Body[64:], " "))
			if fleeting(room, e.Kind) {
				copy(l.By[:], e.Words.Body[16:])
			}
		}
		if err := out.Encode(l); err != nil {
			t.Fatal(err)
		}
	}
	return b.Bytes()
}

func fleeting(room kernel.Room, name string) bool {
	for _, k := range room.Kinds {
		if k.Name == name {
			return k.Fleeting()
		}
	}
	return false
}

// historyGroup is where histories are put.
var historyGroup = journal.GroupID(ID(0xffff))

// What a store has of the words of a history.
type kept int

const (
	asKept  kept = iota // those that were not erased
	all                 // even those that ought to be gone: folding erases them anew
	nothing             // all were erased
)

// store puts a history into a store of its own, chained and salted.
func store(t testing.TB, room kernel.Room, lines []line, words kept) journal.Store {
	t.Helper()
	var es []journal.Entry
	var prev journal.Sum
	for i, l := range lines {
		e := journal.Entry{ID: l.ID, Kind: l.Kind, By: l.By, Day: l.Day, Facts: l.Facts}
		if len(l.Words) > 0 {
			e.Words.Salt[0] = byte(i)
			e.Words.Body = envelope(room, &e, l.Words)
			e.Said = e.Words.Commit()
		}
		if l.Erased && len(l.Words) == 0 {
			e.Said = journal.Sum{1} // there were some; what they said nobody knows
		}
		if l.Erased && words != all || words == nothing {
			e.Words = journal.Words{}
		}
		e.Sum = journal.Link(prev, historyGroup, &e)
		prev = e.Sum
		es = append(es, e)
	}
	s := memory.New()
	if err := s.Append(t.Context(), historyGroup, 0, es, 0); err != nil {
		t.Fatal(err)
	}
	return s
}

// envelope lays words out as the kernel does: fingerprint, member of a fleeting
// entry, hash of a code, words, blanks.
func envelope(room kernel.Room, e *journal.Entry, words []byte) []byte {
	head := make([]byte, 64)
	if fleeting(room, e.Kind) {
		copy(head[16:], e.By[:])
		e.By = journal.MemberID{}
	}
	b := append(head, words...)
	return append(b, bytes.Repeat([]byte(" "), (journal.PadStep-len(b)%journal.PadStep)%journal.PadStep)...)
}

// fold folds a history and looks at the room's state.
func fold(t testing.TB, room kernel.Room, s journal.Store, look func(kernel.View, kernel.State) error) error {
	t.Helper()
	h, err := kernel.New(s, withRoster([]kernel.Room{room}), kernel.Law{}, kernel.WithClock(NewClock().Now), kernel.WithLog(Quiet()))
	if err != nil {
		t.Fatal(err)
	}
	return h.Group(historyGroup).Read(t.Context(), func(v kernel.View) error { return look(v, kernel.In[kernel.State](v)) })
}

// canaries are the strings in words by which they would be known again.
func canaries(lines []line) (found []string) {
	for _, l := range lines {
		var v any
		if len(l.Words) == 0 || json.Unmarshal(l.Words, &v) != nil {
			continue
		}
		walk(v, func(s string) {
			if _, err := journal.ParseID(s); err != nil && len(s) >= 5 {
				found = append(found, s)
			}
		})
	}
	return found
}

func walk(v any, see func(string)) {
	switch v := v.(type) {
	case string:
		see(v)
	case []any:
		for _, e := range v {
			walk(e, see)
		}
	case map[string]any:
		for _, e := range v {
			walk(e, see)
		}
	}
}

// shows returns which canary can be seen in what was dumped.
func shows(dump string, canaries []string) (string, bool) {
	for _, c := range canaries {
		if strings.Contains(dump, c) || strings.Contains(dump, fmt.Sprintf("%q", c)) {
			return c, true
		}
	}
	return "", false
}
