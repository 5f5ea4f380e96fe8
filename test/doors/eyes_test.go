package doors

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"alongside/app"
)

// hashed is a secret as it was given, and as only its hash is kept.
func hashed(secret string) []string {
	plain := strings.ReplaceAll(secret, " ", "")
	sum := sha256.Sum256([]byte(plain))
	return []string{plain, hex.EncodeToString(sum[:])}
}

// TestEverybodySeesTheWordsThatTheTableSaysAndNoOthers lets everybody look at
// every address of the house.
func TestEverybodySeesTheWordsThatTheTableSaysAndNoOthers(t *testing.T) {
	askers, rows := table(t, "eyes.csv")
	a := newAviary(t)
	a.hatched()
	for i, asker := range askers {
		seen := a.sees(asker)
		for _, row := range rows {
			if len(a.canaries[row[0]]) == 0 {
				t.Fatalf("%s: nothing was planted", row[0])
			}
			at := where(seen, a.canaries[row[0]])
			if want := row[i+1] == "sees"; want != (at != "") {
				t.Errorf("%s: %s sees it: %v, want %v (%s)", row[0], asker, at != "", want, at)
			}
		}
		a.checkSecrets(asker, seen)
		a.checkUnsigned(asker, seen)
	}
}

// where is an address at which one of the canaries stands; "": nowhere. Who brought
// a secret in the address may read it there.
func where(seen map[string][]byte, canaries []string) string {
	for path, what := range seen {
		for _, c := range canaries {
			if bytes.Contains(what, []byte(c)) && !strings.Contains(path, c) {
				return path
			}
		}
	}
	return ""
}

func TestEveryKindOfWordsStandsInTheTableOfEyes(t *testing.T) {
	_, rows := table(t, "eyes.csv")
	known := map[string]bool{}
	for _, r := range app.Rooms() {
		for _, k := range r.Kinds {
			known[k.Name] = k.HasWords()
			told := slices.ContainsFunc(rows, func(row []string) bool { return strings.HasPrefix(row[0], k.Name+" ") })
			if k.HasWords() && !told && !lawful[k.Name] {
				t.Errorf("%s has words, and no line of the table says who sees them", k.Name)
			}
		}
	}
	for _, row := range rows {
		if kind, _, _ := strings.Cut(row[0], " "); !known[kind] {
			t.Errorf("%s is no kind with words (any more)", kind)
		}
	}
}

// checkSecrets looks for codes of unsigned cards, which no line of the table has.
func (a *aviary) checkSecrets(asker string, seen map[string][]byte) {
	for _, s := range a.secrets {
		if at := where(seen, hashed(s)); at != "" {
			a.t.Errorf("%s sees the code of an unsigned card at %s", asker, at)
		}
	}
}

// checkUnsigned checks that nothing unsigned bears a member: no line of the
// entries whose kind is not signed, no card in JSON, and no card's own page.
func (a *aviary) checkUnsigned(asker string, seen map[string][]byte) {
	signed := map[string]bool{}
	for _, r := range app.Rooms() {
		for _, k := range r.Kinds {
			signed[k.Name] = k.Signed()
		}
	}
	cards := 0
	for path, what := range seen {
		switch {
		case strings.HasSuffix(path, "/entries"):
			for l := range bytes.Lines(what) {
				var line struct{ Kind, By string }
				if json.Unmarshal(l, &line) == nil && line.By != "" && !signed[line.Kind] {
					a.t.Errorf("%s reads who did %s", asker, line.Kind)
				}
			}
		case strings.Contains(path, "/rooms/"):
			var page any
			if json.Unmarshal(what, &page) == nil {
				cards += a.walk(asker, page)
			}
		case slices.ContainsFunc(a.unsigned, func(id string) bool { return strings.HasSuffix(path, "/card/"+id) }):
			for name, m := range a.Of {
				if name != asker && bytes.Contains(what, []byte(m.Name)) && m.Name != "" || bytes.Contains(what, []byte(m.ID)) && m.ID != "" {
					a.t.Errorf("%s reads %s beside an unsigned card", asker, name)
				}
			}
		}
	}
	if asker == "lived" && cards == 0 {
		a.t.Error("no unsigned card was looked at in JSON")
	}
}

// walk looks through JSON for unsigned cards, and whether a member stands in one.
func (a *aviary) walk(asker string, v any) (cards int) {
	switch v := v.(type) {
	case []any:
		for _, x := range v {
			cards += a.walk(asker, x)
		}
	case map[string]any:
		if id, _ := v["id"].(string); slices.Contains(a.unsigned, id) {
			cards++
			b, _ := json.Marshal(v)
			for name, m := range a.Of {
				if m.ID != "" && bytes.Contains(b, []byte(m.ID)) {
					a.t.Errorf("%s reads %s in an unsigned card: %s", asker, name, b)
				}
			}
		}
		for _, x := range v {
			cards += a.walk(asker, x)
		}
	}
	return cards
}
