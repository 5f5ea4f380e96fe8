package hidden

import (
	"fmt"
	"strings"
	"testing"

	"alongside/kernel/roomtest"
)

// TestACardWithoutANameTellsItsTableOnlyWhereFiveSit writes at a table of four and at
// one of five, and looks at what is kept and shown.
func TestACardWithoutANameTellsItsTableOnlyWhereFiveSit(t *testing.T) {
	for sitting, told := range map[int]bool{4: false, 5: true} {
		g, session := met(t)
		in := func(more body) body { more["session"] = session; return more }
		g.Welcome("fay", "lived", "dan", "eli")
		g.Do("fay", "sessions.set_tables", in(body{"tables": []string{"left", "right"}}))
		for i, who := range []string{"fay", "ada", "ben", "cleo", "dan", "eli"} {
			g.Do(who, "sessions.arrive", in(body{}))
			if i < sitting {
				g.Do(who, "sessions.sit", in(body{"table": 1}))
			}
		}
		for i := range 3 {
			g.Do("ada", "sessions.add_card", in(body{"text": fmt.Sprint("card ", i), "table": 1, "secret": secret(i)}))
		}
		g.Do("fay", "sessions.open_hat", in(body{}))
		cards := 0
		for _, e := range roomtest.Entries(t, g.Store, g.ID) {
			if e.Kind != "sessions.card_added" {
				continue
			}
			cards++
			if kept := strings.Contains(string(e.Facts), `"table":1`); kept != told {
				t.Errorf("%d sit there, and the card keeps %s", sitting, e.Facts)
			}
		}
		var room struct {
			Sessions []struct{ Cards []struct{ Table int } }
		}
		g.Read("ben", "sessions", &room)
		for _, x := range room.Sessions {
			for _, c := range x.Cards {
				if (c.Table == 1) != told {
					t.Errorf("%d sit there, and the card shows table %d", sitting, c.Table)
				}
			}
		}
		if cards != 3 {
			t.Errorf("%d cards: nothing was looked at", cards)
		}
	}
}
