package face

import (
	"fmt"
	"strings"
	"testing"

	"alongside/rooms/characters"
)

var words = caption{"helps", "harms", map[characters.Leg]string{"road": "The road", "yes": "After a yes", "no": "After a no"}}

func someRoad(n int) (all []milestone) {
	for i := range n {
		m := milestone{Title: fmt.Sprintf("Moved again without choice number %d", i), Leg: characters.Road, Balance: (i%5)*50 - 100, Count: i % 9}
		if i > n/2 {
			m.Leg = characters.AfterYes
		}
		all = append(all, m)
	}
	return all
}

func TestEverythingOnADrawingLiesInsideIt(t *testing.T) {
	for n := range 41 {
		for _, mirrored := range []bool{false, true} {
			all := append(widePath(someRoad(n), words, 1140, 9, mirrored), tallPath(someRoad(n), words, mirrored))
			for _, d := range all {
				for _, m := range d.Marks {
					if m.X-m.R < 0 || m.X+m.R > d.W || m.Y-m.R < 0 || m.Y+m.R > d.H {
						t.Errorf("%d stops: %d lies at %v in %dx%d", n, m.N, m.point, d.W, d.H)
					}
				}
				for _, w := range d.Words {
					if w.X < 0 || w.X > d.W || w.Y < 12 || w.Y > d.H {
						t.Errorf("%d stops: %q lies at %v in %dx%d", n, w.Text, w.point, d.W, d.H)
					}
				}
			}
		}
	}
}

func TestTheRoadSwingsToWhatHelpsAndToWhatHarms(t *testing.T) {
	road := []milestone{{Title: "a", Leg: "road", Balance: -60, Count: 3}, {Title: "b", Leg: "road", Balance: 60, Count: 3}, {Title: "c", Leg: "road"}}
	tall, wide := tallPath(road, words, false), widePath(road, words, 1140, 9, false)[0]
	if a, b, c := tall.Marks[0], tall.Marks[1], tall.Marks[2]; a.X >= c.X || c.X >= b.X || a.Y >= b.Y || !c.Open || b.Open {
		t.Errorf("tall: %v", tall.Marks)
	}
	if a, b, c := wide.Marks[0], wide.Marks[1], wide.Marks[2]; a.Y <= c.Y || c.Y <= b.Y || a.X >= b.X {
		t.Errorf("wide: %v", wide.Marks)
	}
	if strings.Count(tall.Done, "M") != 1 || strings.Count(tall.Open, "M") != 1 {
		t.Errorf("walked %q, not yet %q", tall.Done, tall.Open)
	}
	back := tallPath(road, words, true)
	for i, m := range back.Marks {
		if m.X != tall.W-tall.Marks[i].X || m.Y != tall.Marks[i].Y || m.N != i+1 {
			t.Errorf("mirrored: %v", m)
		}
	}
	if back.Bands[0].X != tall.W-80 || back.Words[0].Text != tall.Words[0].Text {
		t.Errorf("mirrored: %v", back.Bands)
	}
}

func TestARowHasStopsOfOneLegAndNoMoreThanFit(t *testing.T) {
	rows, seen := widePath(someRoad(40), words, 1140, 9, false), 0
	for _, d := range rows {
		if len(d.Marks) > 9 || len(d.Marks) == 0 {
			t.Errorf("%d in a row", len(d.Marks))
		}
		seen += len(d.Marks)
	}
	if seen != 40 || rows[0].Words[0].Text != "The road" {
		t.Errorf("%d stops under %q", seen, rows[0].Words[0].Text)
	}
}

func TestTitlesAreBrokenIntoLines(t *testing.T) {
	for title, want := range map[string]string{
		"":                                "",
		"Arriving":                        "Arriving",
		"Moved without choice":            "Moved without|choice",
		"one two three four five six 789": "one two three|four five six|789",
		"a b c d e f g h i j k l m n o p q r s t u v w x y z": "a b c d e f g|h i j k l m n|o p q r s t u…",
		"Rindfleischetikettierungsgesetz":                     "Rindfleischetik…",
	} {
		if got := strings.Join(wrapped(title, 14), "|"); got != want {
			t.Errorf("%q: %q", title, got)
		}
	}
	if got := clip("the woman in the next room knows the bus", 20); got != "the woman in the…" {
		t.Errorf("%q", got)
	}
}
