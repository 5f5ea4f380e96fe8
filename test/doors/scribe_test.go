package doors

import (
	"net/http"
	"strconv"
	"testing"
)

// TestSomebodyWritesForAnotherWhereTheTableSays gives every command for somebody
// else, by form and by JSON.
func TestSomebodyWritesForAnotherWhereTheTableSays(t *testing.T) {
	voices, rows := table(t, "scribe.csv")
	worlds := worlds(t)
	told := map[string][]string{}
	for _, row := range rows {
		if _, known := acts[row[0]]; !known {
			t.Errorf("%s: nothing says what is sent with it", row[0])
		}
		told[row[0]] = row[1:]
	}
	for name, a := range acts {
		d := door{world: worlds[a.in], command: before(name)}
		if _, own := entrances[d.command]; own {
			continue
		}
		for i, voice := range voices {
			want := http.StatusUnprocessableEntity
			if row := told[name]; row != nil {
				want, _ = strconv.Atoi(row[i])
			}
			d.asker = "timekeeper"
			if voice == "away" {
				d.asker, voice = "founder", phoneless
			}
			d.body = a.with(d.world, voice)
			d.body["for"] = d.of[voice].ID
			if got := d.json(t); got.Status != want || want == http.StatusUnprocessableEntity && got.Text("field") != "for" {
				t.Errorf("%s for %s by %s, JSON: %d, want %d: %s", name, voice, d.asker, got.Status, want, got.Text("detail"))
			}
			if got := d.form(t); !same(got.Status, want) {
				t.Errorf("%s for %s by %s, form: %d, want as %d", name, voice, d.asker, got.Status, want)
			}
		}
	}
}

// TestATabletWritesForNobodyWithAPhone gives commands for another on a tablet that
// goes round: whose words they are is whose picture was chosen.
func TestATabletWritesForNobodyWithAPhone(t *testing.T) {
	w := worlds(t)["open"]
	for asker, voices := range map[string][]string{tablet: {phoneless, "speaker", "practitioner"}, inHands: {"speaker", "practitioner"}} {
		for _, voice := range voices {
			d := door{w, "sessions.add_signed_card", asker, body{"session": w.id["session"], "text": "a card", "for": w.of[voice].ID}}
			if j, f := d.json(t).Status, d.form(t).Status; j != http.StatusForbidden || f != http.StatusForbidden {
				t.Errorf("%s for %s: %d and %d", asker, voice, j, f)
			}
		}
	}
}
