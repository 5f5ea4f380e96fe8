package bench

import (
	"log/slog"
	"testing"
	"time"

	"alongside/journal"
	"alongside/journal/memory"
	"alongside/kernel"
	"alongside/kernel/roomtest"
	"alongside/kernel/roster"
	"alongside/rooms/agreement"
)

// noted is the fact of a room that does nothing but take notes.
type noted struct {
	Words struct {
		Text kernel.Text `json:"text"`
	} `json:"-"`
}

// note is a command that is let in as it is.
type note struct {
	Text kernel.Text `json:"text"`
}

// notebook is the state of that room: it remembers nothing.
type notebook struct{}

func (*notebook) Apply(kernel.Fact) {}
func (*notebook) Forget(journal.ID) {}
func (*notebook) note(_ kernel.Ask, c note) (any, error) {
	var f noted
	f.Words.Text = c.Text
	return f, nil
}

// BenchmarkMandate gives the same command with and without an act that the agreement
// may give to the group, where whoever gives it may do so by a standing mandate.
func BenchmarkMandate(b *testing.B) {
	rooms := []kernel.Room{roster.Room(), {
		Name: agreement.Name, Kinds: agreement.Kinds(), Commands: agreement.Commands(), New: func() kernel.State { return agreement.New() },
	}, {
		Name: "notes", Kinds: []kernel.Kind{kernel.KindOf[noted]("notes.noted")}, New: func() kernel.State { return &notebook{} },
		Commands: []kernel.Command{
			kernel.CommandOf("notes.note", (*notebook).note), kernel.CommandOf("notes.publish", (*notebook).note).Needs("publish"),
		},
	}}
	s := memory.New()
	house := func(law kernel.Law) *kernel.House {
		h, err := kernel.New(s, rooms, law, kernel.WithLog(slog.New(slog.DiscardHandler)))
		check(b, err)
		return h
	}
	g := roomtest.Found(b, house(kernel.Law{}), 1)
	standing := []body{}
	for range 12 {
		standing = append(standing, body{"acts": []string{"share", "publish"}, "who": []any{g.Founder}, "text": "may do it"})
	}
	g.Do(g.Founder, "agreement.propose", body{"clauses": []body{{"text": "We whisper."}}, "standing": standing})
	g = g.On(house(kernel.Law{
		Rule:    func(v kernel.View, act string) kernel.Rule { return kernel.In[*agreement.State](v).Rule(act) },
		Propose: func(kernel.Carried) any { return noted{} },
	}))
	many := func(command string) func() float64 {
		return func() float64 {
			const n = 2000
			start := time.Now()
			for range n {
				g.Do(g.Founder, command, `{"text":"The bus pass ends before the course does."}`)
			}
			return n / time.Since(start).Seconds()
		}
	}
	row := take(15, []run{{"plain", "a command that needs no mandate, in memory", many("notes.note")}, {"mandate", "the same with a mandate check", many("notes.publish")}})
	found.atMost(b, "a mandate check adds to a command, in memory", (median(over(row["plain"], row["mandate"]))-1)*100, 5, "%")
}
