package sessions

import (
	"cmp"
	"unicode/utf8"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
)

// Tables: people talk in smaller circles for a while, and what they lay down comes
// back to the whole room.

// TablesSet says which tables there are tonight; none: all sit together again.
type TablesSet struct {
	At
	N     int `json:"n"`
	Words struct {
		Tables []kernel.Text `json:"tables,omitempty"`
	} `json:"-"`
}

// SatDown says at which table somebody sits; 0: at none.
type SatDown struct {
	At
	Words struct {
		Table int `json:"table,omitempty"`
	} `json:"-"`
}

// Table is one of tonight's.
type Table struct {
	Name kernel.Text // empty: taken back
	Here int         // how many sit there
}

// Bounds: how many tables there may be, and how many letters the name of one has.
const (
	tablesMost = 12
	tableMost  = 80
)

// tables are what one entry said about tonight's.
type tables struct {
	n     int
	names []kernel.Text
}

// Blank forgets what they were called.
func (t *tables) Blank() { t.names = nil }

// setTables folds which tables there are. Cards stay with the tables at which they
// were written, after all sit together again too.
func (s *State) setTables(x *Session, f kernel.Fact, is TablesSet) {
	x.tables = &tables{n: min(max(is.N, 0), tablesMost)}
	if x.tables.n > 0 {
		x.tables.names = is.Words.Tables[:min(len(is.Words.Tables), x.tables.n)]
		x.tabled = x.tables
	}
	s.keep(f, x.tables)
	is.Words.Tables = nil
	x.note(f, is)
}

// TableName is what the table at which a card was written was called; empty: at
// none, not kept, or taken back.
func (c *Card) TableName() kernel.Text {
	if c.tables == nil || c.Table < 1 || c.Table > len(c.tables.names) {
		return kernel.Text{}
	}
	return c.tables.names[c.Table-1]
}

// SetTables says which tables there are, in the words of whoever facilitates.
type SetTables struct {
	Session journal.ID    `json:"session"`
	Tables  []kernel.Text `json:"tables"`
}

// Check implements kernel.Checked.
func (c *SetTables) Check() error {
	switch {
	case len(c.Tables) == 1 || len(c.Tables) > tablesMost:
		return fault.At("tables", lang.FaultRange(2, tablesMost))
	case len(c.Tables) == 0:
		return nil
	}
	for _, t := range c.Tables {
		if err := written("tables", t); err != nil {
			return err
		}
		if utf8.RuneCountInString(t.Body) > tableMost { // it stands on every card written there
			return fault.At("tables", lang.FaultTextTooLong(tableMost))
		}
	}
	return nil
}

func (s *State) decideTables(a kernel.Ask, c SetTables) (any, error) {
	x, err := s.led(a, c.Session)
	if err != nil || len(c.Tables) == 0 && x.tables.n == 0 {
		return nil, err
	}
	f := TablesSet{At: At{x.ID}, N: len(c.Tables)}
	f.Words.Tables = c.Tables
	return f, nil
}

// Sit sits down at a table, 1 being the first; 0 or nothing: at none.
type Sit struct {
	Session journal.ID `json:"session"`
	Table   int        `json:"table,omitempty"`
}

func (s *State) decideSit(a kernel.Ask, c Sit) (any, error) {
	x, err := s.within(a, c.Session)
	if err = cmp.Or(err, x.atTable(c.Table)); err != nil || x.Table(a.By) == c.Table {
		return nil, err
	}
	f := SatDown{At: At{x.ID}}
	f.Words.Table = c.Table
	return f, nil
}

// atTable refuses a table that there is not.
func (x *Session) atTable(n int) error {
	if x != nil && (n < 0 || n > x.tables.n) {
		return fault.At("table", lang.FaultNotFound())
	}
	return nil
}

// crowded is table n where at least five sit at it, so that a card without a name
// may say from where it came; else 0.
func (x *Session) crowded(n int) int {
	if n < 1 || n > x.tables.n || x.Tables()[n-1].Here < few {
		return 0
	}
	return n
}

// Tables are tonight's, or those of the evening.
func (x *Session) Tables() []Table {
	all := make([]Table, x.tables.n)
	for i := range x.tables.names {
		all[i].Name = x.tables.names[i]
	}
	for _, n := range x.live().tables {
		if n >= 1 && n <= len(all) {
			all[n-1].Here++
		}
	}
	return all
}

// Table is where m sits, 1 being the first; 0: at none.
func (x *Session) Table(m journal.MemberID) int { return x.live().tables[m] }
