package doors

import (
	"encoding/csv"
	"net/http"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"alongside/app"
	"alongside/test/indoors"
)

// table reads a table of testdata: the first line names the columns.
func table(t *testing.T, file string) (columns []string, rows [][]string) {
	t.Helper()
	f, err := os.Open("testdata/" + file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	r := csv.NewReader(f)
	r.Comment = '#'
	all, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return all[0][1:], all[1:]
}

// entrances are the ways in that are no commands of the door /do/: the address of
// the API behind that of the groups, and that of the form behind the group's.
var entrances = map[string]struct{ json, form string }{
	"found": {}, "join": {"members", "join"}, "return": {"return", "return"}, "take_back": {"take_back", "take_back"},
}

// commands are all commands that the door takes.
func commands() (names []string) {
	for _, r := range app.Rooms() {
		for _, c := range r.Commands {
			if !c.Inner {
				names = append(names, c.Name)
			}
		}
	}
	for name := range entrances {
		names = append(names, name)
	}
	return names
}

// TestEveryDoorOpensToWhomTheTableSays gives every command as every asker, by form
// and by JSON, each time in the same situation, in which it would be let in from
// the right one: a status says something about the asker only.
func TestEveryDoorOpensToWhomTheTableSays(t *testing.T) {
	askers, rows := table(t, "doors.csv")
	all := commands()
	missing := slices.Clone(all)
	worlds := worlds(t)
	for _, row := range rows {
		name := before(row[0])
		missing = slices.DeleteFunc(missing, func(c string) bool { return c == row[0] })
		a, known := acts[row[0]]
		if !slices.Contains(all, name) || !known {
			t.Errorf("%s is no command (any more), or nothing says what is sent with it", row[0])
			continue
		}
		for i, asker := range askers {
			d := door{worlds[a.in], name, asker, a.with(worlds[a.in], asker)}
			want, err := strconv.Atoi(row[i+1])
			if err != nil {
				t.Fatalf("%s, %s: %v", row[0], asker, err)
			}
			if got := d.json(t); got.Status != want {
				t.Errorf("%s by %s, JSON: %d, want %d: %s", row[0], asker, got.Status, want, got.Text("detail"))
			}
			if got := d.form(t); !same(got.Status, want) {
				t.Errorf("%s by %s, form: %d, want as %d", row[0], asker, got.Status, want)
			}
		}
	}
	for _, name := range missing {
		t.Errorf("%s stands in no line of the table: who may?", name)
	}
}

// before is the command of a line, without what is special about it.
func before(line string) string {
	name, _, _ := strings.Cut(line, "/")
	return name
}

// same reports whether a form decided as JSON should have.
func same(form, json int) bool {
	if json < 300 {
		return form == http.StatusOK || form == http.StatusSeeOther
	}
	return form == json
}

// door is one command as one asker gives it.
type door struct {
	*world
	command, asker string
	body           body
}

// opened is the situation, with the tablet where it should be.
func (d door) opened(t *testing.T) *indoors.Group {
	g := d.again(t)
	if d.asker == inHands {
		g.TryHand(inHands, phoneless) // it cannot be where none goes round
	}
	return g
}

func (d door) json(t *testing.T) indoors.Answer {
	g := d.opened(t)
	path := g.Path("do/" + d.command)
	if e, ok := entrances[d.command]; ok {
		path = strings.TrimSuffix(g.Path(e.json), "/")
		if d.command == "found" {
			path = "/api/v1/groups"
		}
	}
	return g.PostJSON(path, g.Token(d.asker), d.body)
}

func (d door) form(t *testing.T) indoors.Answer {
	g := d.opened(t)
	path := g.Page("do/" + d.command)
	if e, ok := entrances[d.command]; ok {
		path = g.Page(e.form)
		if d.command == "found" {
			path = "/found"
		}
	}
	filled := body{"sure": "1", "back": g.Page(d.from())} // whoever sends it has seen what the guard of details says
	for k, v := range d.body {
		filled[k] = v
	}
	return g.PostForm(g.ID, path, g.Token(d.asker), filled)
}

// from is the page with the form.
func (d door) from() string {
	if d.asker == tablet || d.asker == inHands {
		return "members/tablet"
	}
	return ""
}

func TestWhatHasAnEntranceOfItsOwnIsNoDoor(t *testing.T) {
	w := worlds(t)["ahead"]
	for _, r := range app.Rooms() {
		for _, c := range r.Commands {
			if !c.Inner {
				continue
			}
			for _, asker := range []string{"nobody", "newcomer", "founder"} {
				d := door{w, c.Name, asker, body{}}
				if j, f := d.json(t).Status, d.form(t).Status; j != http.StatusNotFound || f != http.StatusNotFound {
					t.Errorf("%s by %s: %d and %d", c.Name, asker, j, f)
				}
			}
		}
	}
}
