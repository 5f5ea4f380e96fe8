package sessions

import (
	"strings"
	"testing"

	"alongside/fault"
	"alongside/journal"
)

func TestOnlyWhoFacilitatesSetsTablesTwoToTwelve(t *testing.T) {
	h := newHall(t, "2026-11-24 18:00", "ben:lived", "guest:partner")
	id := h.evening("ana", "ben")
	names := func(n int) (all []string) {
		for i := range n {
			all = append(all, strings.Repeat("table ", i+1))
		}
		return all
	}
	set := func(tables any) body { return body{"session": id, "tables": tables} }
	for _, wrong := range []any{names(1), names(13), []string{"by the door", " "}, []any{"by the door", 5}, "two"} {
		h.refused("ana", "sessions.set_tables", set(wrong), fault.Invalid, "tables")
	}
	h.refused("ben", "sessions.set_tables", set(names(2)), fault.Forbidden, "")
	h.refused("guest", "sessions.set_tables", set(names(2)), fault.NotFound, "")
	if a := h.send(h.id(), "ana", "sessions.set_tables", set([]string{})); a.Seq != 0 {
		t.Error("there were no tables, and it was noted that there are none")
	}
	for _, n := range []int{2, 12} {
		h.do("ana", "sessions.set_tables", set(names(n)))
		h.session(id, func(x *Session) {
			if len(x.Tables()) != n {
				t.Errorf("%d tables, want %d", len(x.Tables()), n)
			}
		})
	}
	h.same()
	ahead := h.plan("2026-11-25T18:00", nil)
	h.refused("ana", "sessions.set_tables", body{"session": ahead, "tables": names(2)}, fault.Conflict, "")
}

// seats fails unless so many sit at each table.
func (h *hall) seats(id journal.ID, want ...int) {
	h.t.Helper()
	h.session(id, func(x *Session) {
		all := x.Tables()
		if len(all) != len(want) {
			h.t.Fatalf("%d tables, want %d", len(all), len(want))
		}
		for i, t := range all {
			if t.Here != want[i] {
				h.t.Errorf("%d sit at table %d, want %d", t.Here, i+1, want[i])
			}
		}
	})
}

func TestPeopleSitWhereThereIsATable(t *testing.T) {
	h := newHall(t, "2026-11-24 18:00", "ben:lived", "away:lived")
	id := h.evening("ana", "ben")
	sit := func(n any) body { return body{"session": id, "table": n} }
	h.refused("ben", "sessions.sit", sit(1), fault.Invalid, "table")
	h.do("ana", "sessions.set_tables", body{"session": id, "tables": []string{"Farsi", "English"}})
	for _, wrong := range []any{3, -1, "one"} {
		h.refused("ben", "sessions.sit", sit(wrong), fault.Invalid, "table")
		h.refused("ben", "sessions.add_card", body{"session": id, "text": "x", "table": wrong}, fault.Invalid, "table")
		h.refused("ben", "sessions.add_signed_card", body{"session": id, "text": "x", "table": wrong}, fault.Invalid, "table")
	}
	h.refused("away", "sessions.sit", sit(1), fault.Forbidden, "")
	h.do("ben", "sessions.sit", sit(1))
	h.do("ana", "sessions.sit", sit(1))
	h.seats(id, 2, 0)
	h.do("ana", "sessions.sit", sit(2))
	h.seats(id, 1, 1)
	if a := h.send(h.id(), "ana", "sessions.sit", sit(2)); a.Seq != 0 {
		t.Error("who sits there already sat down again")
	}
	h.do("ana", "sessions.sit", body{"session": id})
	h.seats(id, 1, 0)
	h.same()
	h.do("ana", "sessions.set_tables", body{"session": id, "tables": []string{"women", "men"}})
	h.seats(id, 0, 0)
	h.do("ben", "sessions.sit", sit(2))
	h.do("ana", "sessions.set_tables", body{"session": id, "tables": []string{}})
	h.seats(id)
	h.session(id, func(x *Session) {
		if x.Table(h.who["ben"]) != 0 {
			t.Error("somebody sits where there is no table")
		}
	})
	h.same()
}

func TestAnUnsignedCardTellsItsTableOnlyWhereFiveSit(t *testing.T) {
	people := []string{"ana", "ben", "cleo", "dan", "eli"}
	h := newHall(t, "2026-11-24 18:00", "ben:lived", "cleo:lived", "dan:lived", "eli:lived")
	id := h.evening(people...)
	h.do("ana", "sessions.set_tables", body{"session": id, "tables": []string{"Farsi", "English"}})
	for _, p := range people[:4] {
		h.do(p, "sessions.sit", body{"session": id, "table": 1})
	}
	signed := h.do("ben", "sessions.add_signed_card", body{"session": id, "text": "signed", "table": 1})
	few := h.do("ben", "sessions.add_card", body{"session": id, "text": "of four", "table": 1})
	none := h.do("ben", "sessions.add_card", body{"session": id, "text": "of nobody's table", "table": 2})
	h.do("eli", "sessions.sit", body{"session": id, "table": 1})
	many := h.do("ben", "sessions.add_card", body{"session": id, "text": "of five", "table": 1})
	h.do("ana", "sessions.set_tables", body{"session": id, "tables": []string{}}) // back to the whole room
	h.do("ana", "sessions.open_hat", body{})
	where := func(want map[journal.ID]int, name string) {
		t.Helper()
		h.session(id, func(x *Session) {
			if len(x.Cards) != len(want) {
				t.Errorf("%d cards", len(x.Cards))
			}
			for _, c := range x.Cards {
				called := ""
				if want[c.ID] > 0 {
					called = name
				}
				if c.Table != want[c.ID] || c.TableName().Body != called {
					t.Errorf("%q was written at table %d, %q", c.Text.Body, c.Table, c.TableName().Body)
				}
			}
		})
	}
	at := map[journal.ID]int{signed: 1, few: 0, none: 0, many: 1}
	where(at, "Farsi")
	h.do("ana", "sessions.set_tables", body{"session": id, "tables": []string{"women", "men"}})
	where(at, "Farsi") // the next tables are others
	h.same()
}

func TestTablesGoWithTheEveningAndTheirNamesCanBeTakenBack(t *testing.T) {
	h := newHall(t, "2026-11-24 18:00", "ben:lived")
	id := h.evening("ana", "ben")
	set := h.do("ana", "sessions.set_tables", body{"session": id, "tables": []string{"secret one", "secret two"}})
	h.do("ben", "sessions.sit", body{"session": id, "table": 2})
	h.do("ben", "sessions.add_signed_card", body{"session": id, "text": "x", "table": 2})
	h.do("ana", "members.take_back", body{"contribution": set})
	h.session(id, func(x *Session) {
		tables := x.Tables()
		if len(tables) != 2 || !tables[0].Name.Empty() || tables[1].Here != 1 || !x.Cards[0].TableName().Empty() {
			t.Errorf("tables whose names were taken back: %+v", tables)
		}
	})
	h.same()
	h.do("ana", "sessions.close", body{"session": id})
	h.seats(id, 0, 0)
	h.refused("ben", "sessions.sit", body{"session": id, "table": 1}, fault.Conflict, "")
	h.same()
	h.nothingFleeting()
}
