package sample

import (
	"bytes"
	"context"
	_ "embed"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"

	"alongside/journal"
	"alongside/kernel"
)

//go:embed matters.json
var mattersText []byte

// deed is something decided, asked or promised between two evenings: matters.json
// says how to read it.
type deed struct {
	After    int            `json:"after"`
	By       string         `json:"by"`
	Do       string         `json:"do"`
	Body     map[string]any `json:"body"`
	As       string         `json:"as"`
	Of       string         `json:"of"`
	Answers  map[string]int `json:"answers"`
	Choices  []int          `json:"choices"` // dots: how many members choose each
	Becomes  string         `json:"becomes"`
	Code     string         `json:"code"`
	Office   string         `json:"office"`
	Promised string         `json:"promised"`
}

func readMatters() (ds []deed, err error) {
	var file struct {
		About []string `json:"about"`
		Deeds []deed   `json:"deeds"`
	}
	d := json.NewDecoder(bytes.NewReader(mattersText))
	d.DisallowUnknownFields()
	if err := d.Decode(&file); err != nil {
		return nil, fmt.Errorf("reading matters.json: %w", err)
	}
	return file.Deeds, nil
}

// matter does what is decided, asked and promised after evening i.
func (m *maker) matter(ctx context.Context, i int) {
	for _, d := range m.deeds {
		switch {
		case d.After != i || m.err != nil:
		case d.Do == "answers":
			m.answer(ctx, d)
		case d.Do == "dots":
			m.dot(ctx, d)
		case d.Office != "":
			m.byOffice(ctx, d)
		default:
			m.act(ctx, d)
		}
	}
}

// act gives one command and keeps what came of it.
func (m *maker) act(ctx context.Context, d deed) {
	a := m.do(ctx, d.By, d.Do, m.resolved(d.Body))
	room, _, _ := bytes.Cut([]byte(d.Do), []byte("."))
	if a.Proposal {
		room = []byte("decisions")
	}
	m.call(d.As, string(room), a.ID)
	m.call(d.Becomes, "promises", a.ID.Derived(1))
	if d.Code != "" {
		m.codes[d.Code] = a.Secret
	}
}

// byOffice lets an office say something, with its code.
func (m *maker) byOffice(ctx context.Context, d deed) {
	b := m.resolved(d.Body)
	b["code"] = m.codes[d.Office]
	a := m.ask(ctx, kernel.Asked{Name: d.Do, Language: "en"}, b)
	m.call(d.Promised, "promises", a.ID.Derived(1))
}

// voters are those who can answer by themselves, in a random order.
func (m *maker) voters() []string {
	var names []string
	for _, p := range m.here {
		names = append(names, p.Name)
	}
	names = m.members(names)
	return m.some(len(names), names)
}

// answer lets several members answer, each once.
func (m *maker) answer(ctx context.Context, d deed) {
	who := m.voters()
	for _, stance := range []string{"agree", "concern", "object", "stand_aside"} {
		for range d.Answers[stance] {
			m.do(ctx, who[0], "decisions.answer", body{"decision": m.thing(d.Of).ID, "stance": stance})
			who = who[1:]
		}
	}
}

// dot lets so many members put all their dots on each choice.
func (m *maker) dot(ctx context.Context, d deed) {
	who := m.voters()
	for i, n := range d.Choices {
		for range min(n, len(who)) {
			m.do(ctx, who[0], "decisions.dots", body{"decision": m.thing(d.Of).ID, "dots": []body{{"option": i + 1, "n": len(d.Choices)}}})
			who = who[1:]
		}
	}
}

// resolved is a body with ids, members and days for what it calls by name.
func (m *maker) resolved(b map[string]any) body {
	out := body{}
	for k, v := range b {
		out[k] = m.value(v)
	}
	return out
}

func (m *maker) value(v any) any {
	switch v := v.(type) {
	case map[string]any:
		if _, text := v["lang"]; text {
			return v
		}
		return m.resolved(v)
	case []any:
		all := slices.Clone(v)
		for i := range all {
			all[i] = m.value(v[i])
		}
		return all
	case string:
		return m.named(v)
	}
	return v
}

func (m *maker) named(s string) any {
	if len(s) < 2 {
		return s
	}
	switch s[0] {
	case '@':
		return m.thing(s[1:]).ID
	case '&':
		return m.thing(s[1:])
	case '*':
		if id := m.who[s[1:]]; !id.Zero() {
			return id
		}
		m.err = fmt.Errorf("nobody is called %q", s[1:])
	case '+':
		if days, err := strconv.Atoi(s[1:]); err == nil {
			return (kernel.DayOf(m.clock, m.zone) + journal.Day(days)).String()
		}
	}
	return s
}
