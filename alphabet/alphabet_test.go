package alphabet_test

import (
	"regexp"
	"slices"
	"testing"

	"alongside/alphabet"
)

// starters are the names that the contract gives to begin with.
var starters = []alphabet.Picture{
	"waiting", "letter", "no_sleep", "money_gone", "cold_room", "moved_again", "child", "doctor", "lawyer", "school",
	"alone", "friend", "prayer", "food", "bus", "shouted_at", "smiled_at", "did_not_understand", "yes", "no", "more", "less",
}

func TestEveryPictureStandsInOneGroup(t *testing.T) {
	choices := alphabet.Picture("").Choices()
	var grouped []string
	for _, g := range alphabet.Groups() {
		if g.Name == "" || len(g.Pictures) < 3 {
			t.Errorf("group %q has %d pictures", g.Name, len(g.Pictures))
		}
		for _, p := range g.Pictures {
			if slices.Contains(grouped, string(p)) || !regexp.MustCompile(`^[a-z]+(_[a-z]+)*$`).MatchString(string(p)) {
				t.Errorf("%q is there twice, or is no name", p)
			}
			grouped = append(grouped, string(p))
		}
	}
	if !slices.Equal(choices, grouped) || len(choices) < 60 {
		t.Errorf("to be chosen are %v, in groups %v", choices, grouped)
	}
}

func TestNamesOnceUsedStay(t *testing.T) {
	for _, p := range starters {
		if !alphabet.Known(p) {
			t.Errorf("%s is gone", p)
		}
	}
	for _, p := range []alphabet.Picture{"", "Waiting", "feelings", "owl"} {
		if alphabet.Known(p) {
			t.Errorf("%q is known", p)
		}
	}
}

func TestNobodyChangesTheAlphabetByMistake(t *testing.T) {
	alphabet.Groups()[0].Pictures[0] = "x"
	alphabet.Groups()[0].Name = "x"
	if g := alphabet.Groups()[0]; g.Name == "x" || g.Pictures[0] == "x" || alphabet.Known("x") {
		t.Error("a reader has written into the alphabet")
	}
}
