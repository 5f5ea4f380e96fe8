package crash

import (
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"math/rand/v2"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/ncruces/go-sqlite3"
	_ "github.com/ncruces/go-sqlite3/vfs/adiantum"

	"alongside/journal"
	"alongside/journal/sqlite"
	"alongside/journal/sqlite/sqlitetest"
	"alongside/test/evening"
)

const page = 4096 // bytes

// lived is a host after an evening, a kill, and half of another evening: with
// entries, erased words and a full hat.
func lived(t *testing.T) *host {
	h := newHost(t)
	c := &crowd{TB: t, acked: map[journal.ID]acked{}}
	for _, all := range []bool{true, false} {
		s := h.start()
		client := evening.At(s.base, nil)
		at := c.sit()
		at.Use(client)
		until := at.Hatted + 1
		if all {
			until = len(at.phases)
		}
		c.fuse = -1
		if !c.play(at, until) {
			t.Fatal("an answer was lost without a kill")
		}
		client.Close()
		if all {
			s.kill()
		} else {
			h.stop(s)
		}
	}
	return h
}

// inspect returns the first fault that the program's checks find.
func inspect(h *host) error {
	s, err := sqlite.Open(h.path(), h.secret())
	if err != nil {
		return err
	}
	defer s.Close()
	if err := s.IntegrityCheck(h.Context()); err != nil {
		return err
	}
	for g, err := range s.Groups(h.Context()) {
		if err == nil {
			_, err = journal.Verify(h.Context(), s, g, nil)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// tamper opens the file with the key, past the program.
func tamper(h *host, work func(*sqlite3.Conn) error) {
	h.Helper()
	c, err := sqlite3.Open("file:" + h.path() + "?vfs=adiantum")
	if err != nil {
		h.Fatal(err)
	}
	defer c.Close()
	key := h.secret()
	if err := c.Exec("PRAGMA hexkey='" + hex.EncodeToString(key[:]) + "'"); err != nil {
		h.Fatal(err)
	}
	if err := work(c); err != nil {
		h.Fatal(err)
	}
}

func TestAnUntouchedCopyPasses(t *testing.T) {
	h := lived(t).copied(t)
	if err := inspect(h); err != nil {
		t.Error(err)
	}
	if out, err := h.verify(); err != nil {
		t.Errorf("%v: %s", err, out)
	}
	hat := 0
	tamper(h, func(c *sqlite3.Conn) (err error) { hat, err = number(c, "SELECT count(*) FROM hat"); return err })
	erased := 0
	tamper(h, func(c *sqlite3.Conn) (err error) {
		erased, err = number(c, "SELECT count(*) FROM words WHERE gone")
		return err
	})
	if hat == 0 || erased == 0 {
		t.Errorf("%d in the hat, %d erased: what is tried on this store shows little", hat, erased)
	}
}

func TestAFlippedByteInAnyColumnIsFound(t *testing.T) {
	h := lived(t)
	dice := rand.New(rand.NewPCG(5, 5))
	var columns []column
	tamper(h.copied(t), func(c *sqlite3.Conn) (err error) { columns, err = everyColumn(c); return err })
	if len(columns) < 20 {
		t.Fatalf("only %d columns with anything in them", len(columns))
	}
	for _, col := range columns {
		for range 5 {
			c := h.copied(t)
			var what string
			tamper(c, func(db *sqlite3.Conn) (err error) { what, err = flipIn(db, col, dice); return err })
			if inspect(c) == nil {
				t.Errorf("nobody noticed: %s.%s, %s", col.table, col.name, what)
			}
		}
	}
	t.Logf("%d columns, 5 flips each", len(columns))
}

// column is a column of a table that has rows.
type column struct {
	table, name string
	key         []string // columns that name a row
}

// everyColumn returns all columns with a value that is not empty.
func everyColumn(c *sqlite3.Conn) (all []column, err error) {
	var tables []string
	if err := rows(c, "SELECT name FROM sqlite_schema WHERE type='table' ORDER BY name", func(st *sqlite3.Stmt) {
		tables = append(tables, st.ColumnText(0))
	}); err != nil {
		return nil, err
	}
	for _, table := range tables {
		var names, key []string
		if err := rows(c, "PRAGMA table_info("+table+")", func(st *sqlite3.Stmt) {
			names = append(names, st.ColumnText(1))
			if st.ColumnInt(5) > 0 {
				key = append(key, st.ColumnText(1))
			}
		}); err != nil {
			return nil, err
		}
		for _, name := range names {
			n, err := number(c, "SELECT count(*) FROM "+table+" WHERE length("+name+")>0")
			if err != nil {
				return nil, err
			}
			if n > 0 {
				all = append(all, column{table, name, key})
			}
		}
	}
	return all, nil
}

// flipIn flips a bit in one value of a column.
func flipIn(c *sqlite3.Conn, col column, dice *rand.Rand) (what string, err error) {
	from := " FROM " + col.table + " WHERE length(" + col.name + ")>0"
	n, err := number(c, "SELECT count(*)"+from)
	if err != nil {
		return "", err
	}
	var value any
	var key []any
	sql := fmt.Sprintf("SELECT %s,%s%s LIMIT 1 OFFSET %d", col.name, strings.Join(col.key, ","), from, dice.IntN(n))
	if err := rows(c, sql, func(st *sqlite3.Stmt) {
		value = valueOf(st, 0)
		for i := range col.key {
			key = append(key, valueOf(st, 1+i))
		}
	}); err != nil {
		return "", err
	}
	where := strings.Join(col.key, "=? AND ") + "=?"
	for range 100 { // a number may be another row's already
		next, bit := flipped(value, dice)
		what = fmt.Sprintf("bit %d of %T", bit, value)
		err = run(c, "UPDATE "+col.table+" SET "+col.name+"=? WHERE "+where, append([]any{next}, key...)...)
		if err == nil {
			break
		}
	}
	return what, err
}

// flipped returns v with another bit.
func flipped(v any, dice *rand.Rand) (next any, bit int) {
	switch v := v.(type) {
	case int64:
		bit = dice.IntN(16)
		return v ^ 1<<bit, bit
	case string:
		b := []byte(v)
		bit = dice.IntN(len(b))*8 + dice.IntN(5)
		b[bit/8] ^= 1 << (bit % 8)
		return string(b), bit
	case []byte:
		b := slices.Clone(v)
		bit = dice.IntN(len(b) * 8)
		b[bit/8] ^= 1 << (bit % 8)
		return b, bit
	}
	return nil, 0
}

func valueOf(st *sqlite3.Stmt, col int) any {
	switch st.ColumnType(col) {
	case sqlite3.INTEGER:
		return st.ColumnInt64(col)
	case sqlite3.TEXT:
		return st.ColumnText(col)
	}
	return st.ColumnBlob(col, []byte{})
}

func rows(c *sqlite3.Conn, sql string, row func(*sqlite3.Stmt)) error {
	st, _, err := c.Prepare(sql)
	if err != nil {
		return err
	}
	defer st.Close()
	for st.Step() {
		row(st)
	}
	return st.Err()
}

func number(c *sqlite3.Conn, sql string) (n int, err error) {
	err = rows(c, sql, func(st *sqlite3.Stmt) { n = st.ColumnInt(0) })
	return n, err
}

func run(c *sqlite3.Conn, sql string, args ...any) error {
	st, _, err := c.Prepare(sql)
	if err != nil {
		return err
	}
	defer st.Close()
	for i, a := range args {
		switch a := a.(type) {
		case int64:
			err = st.BindInt64(i+1, a)
		case string:
			err = st.BindText(i+1, a)
		case []byte:
			err = st.BindBlob(i+1, a)
		}
		if err != nil {
			return err
		}
	}
	return st.Exec()
}

// TestAFlippedByteInAnyPageInUseIsFound damages each page as a failing disk
// would: under the encryption nobody can read, so the whole page turns to noise.
func TestAFlippedByteInAnyPageInUseIsFound(t *testing.T) {
	h := lived(t)
	clean := h.copied(t)
	if err := inspect(clean); err != nil { // which folds the log into the file
		t.Fatal(err)
	}
	whole, err := os.ReadFile(clean.path())
	if err != nil {
		t.Fatal(err)
	}
	free := freePages(t, clean)
	dice := rand.New(rand.NewPCG(6, 6))
	tried := 0
	try := func(b []byte) error {
		for _, end := range []string{"-wal", "-shm"} {
			_ = os.Remove(clean.path() + end) // of the try before
		}
		if err := os.WriteFile(clean.path(), b, 0o600); err != nil {
			t.Fatal(err)
		}
		return inspect(clean)
	}
	for n := range len(whole) / page {
		if free[n+1] {
			continue
		}
		tried++
		damaged, at := slices.Clone(whole), n*page+dice.IntN(page)
		damaged[at] ^= 1 << dice.IntN(8)
		if try(damaged) == nil {
			t.Errorf("nobody noticed byte %d of page %d", at%page, n+1)
		}
	}
	if err := try(whole); err != nil {
		t.Errorf("the file was not whole to begin with: %v", err)
	}
	if tried < 10 {
		t.Errorf("only %d pages tried", tried)
	}
	t.Logf("%d pages in use, %d free", tried, len(free))
}

// freePages returns the pages that hold nothing: the list of free ones is no
// part of what the store says.
func freePages(t *testing.T, h *host) map[int]bool {
	t.Helper()
	files, err := sqlitetest.Pages(h.path(), h.secret())
	if err != nil {
		t.Fatal(err)
	}
	file := files[h.path()]
	free := map[int]bool{}
	at := func(off int) int { return int(binary.BigEndian.Uint32(file[off:])) }
	for trunk := at(32); trunk != 0; {
		base := (trunk - 1) * page
		for i := range at(base + 4) {
			free[at(base+8+4*i)] = true
		}
		trunk = at(base)
	}
	return free
}

func TestMissingAndInsertedEntriesAreFound(t *testing.T) {
	h := lived(t)
	for name, sql := range map[string][]string{
		"words missing without a withdrawal": {
			"DELETE FROM words WHERE pos=(SELECT max(pos) FROM words WHERE NOT gone)",
		},
		"words blanked without a withdrawal": {
			"UPDATE words SET gone=1, salt=zeroblob(32), body=zeroblob(length(body)) WHERE pos=(SELECT max(pos) FROM words WHERE NOT gone)",
		},
		"an entry missing in the middle": {
			"DELETE FROM words WHERE pos=9", "DELETE FROM journal WHERE pos=9",
		},
		"an entry missing at the beginning": {
			"DELETE FROM words WHERE pos=1", "DELETE FROM journal WHERE pos=1",
		},
		"an entry inserted behind the last": {
			"INSERT INTO journal SELECT pos+5000, grp, seq+1, randomblob(16), kind, by, day, facts, said, sum FROM journal WHERE pos=(SELECT max(pos) FROM journal)",
		},
		"an entry inserted in the middle": {
			"UPDATE journal SET seq=seq+5000 WHERE seq>20",
			"INSERT INTO journal SELECT pos+5000, grp, 4000, randomblob(16), kind, by, day, facts, zeroblob(32), sum FROM journal WHERE seq=20",
		},
		"two entries that changed places": {
			"UPDATE journal SET seq=9000 WHERE seq=20", "UPDATE journal SET seq=20 WHERE seq=21", "UPDATE journal SET seq=21 WHERE seq=9000",
		},
		"an entry that moved to the other group": {
			"UPDATE journal SET seq=9000, grp=(SELECT grp FROM journal ORDER BY pos DESC LIMIT 1) WHERE pos=9",
		},
		"a withdrawal that names another entry": {
			`UPDATE journal SET facts=CAST(replace(CAST(facts AS TEXT),'"erased":["','"erased":["0') AS BLOB) WHERE kind='members.taken_back'`,
		},
		"the words of two entries changed places": {
			"UPDATE words SET pos=-1 WHERE pos=(SELECT max(pos) FROM words)",
			"UPDATE words SET pos=(SELECT max(pos)+1 FROM words) WHERE pos=(SELECT max(pos) FROM words)",
			"UPDATE words SET pos=(SELECT max(pos)-1 FROM words) WHERE pos=-1",
		},
	} {
		c := h.copied(t)
		tamper(c, func(db *sqlite3.Conn) error {
			for _, s := range sql {
				if err := db.Exec(s); err != nil {
					return fmt.Errorf("%s: %w", s, err)
				}
				if db.Changes() == 0 {
					return fmt.Errorf("%s: changed nothing", s)
				}
			}
			return nil
		})
		if inspect(c) == nil {
			t.Errorf("nobody noticed %s", name)
		}
		if out, err := c.verify(); err == nil {
			t.Errorf("verify did not notice %s: %s", name, out)
		}
	}
}

var headLine = regexp.MustCompile(`(?m)^(\S{36}): \d+ entries, .* head ([0-9a-f]{64})$`)

// TestATailRewrittenWithNewSumsIsFoundByAPrintedHead rewrites history as
// somebody with the key can: everything adds up again, but for a head that
// somebody kept.
func TestATailRewrittenWithNewSumsIsFoundByAPrintedHead(t *testing.T) {
	h := lived(t).copied(t)
	out, err := h.verify()
	m := headLine.FindStringSubmatch(out)
	if err != nil || m == nil {
		t.Fatalf("%v: %s", err, out)
	}
	group, head := m[1], m[2]
	if out, err := h.verify("--group", group, "--head", head); err != nil {
		t.Fatalf("before anything was rewritten: %v: %s", err, out)
	}
	if out, err := h.verify("--group", group, "--head", strings.Repeat("5a", 32)); err == nil {
		t.Fatalf("a head that never was: %s", out)
	}
	rewrite(h, group)
	if err := inspect(h); err != nil {
		t.Fatalf("the rewritten history does not add up, so this shows nothing: %v", err)
	}
	if out, err := h.verify("--group", group); err != nil {
		t.Fatalf("without a head: %v: %s", err, out)
	}
	if out, err := h.verify("--group", group, "--head", head); err == nil {
		t.Errorf("nobody noticed against a printed head: %s", out)
	} else if !strings.Contains(out, "rewritten") {
		t.Errorf("it does not say what is wrong: %s", out)
	}
}

// rewrite changes the day of the tenth entry of a group from the end, and
// recomputes every sum behind it.
func rewrite(h *host, group string) {
	h.Helper()
	id, err := journal.ParseID(group)
	if err != nil {
		h.Fatal(err)
	}
	g := journal.GroupID(id)
	store := h.open()
	var es []journal.Entry
	for e, err := range store.Read(h.Context(), g, 0) {
		if err != nil {
			h.Fatal(err)
		}
		es = append(es, e)
	}
	if err := store.Close(); err != nil {
		h.Fatal(err)
	}
	tamper(h, func(c *sqlite3.Conn) error {
		var sum journal.Sum
		for i := range es {
			if i == len(es)-10 {
				es[i].Day++
			}
			sum = journal.Link(sum, g, &es[i])
			if err := run(c, "UPDATE journal SET day=?, sum=? WHERE id=?", int64(es[i].Day), sum[:], es[i].ID[:]); err != nil {
				return err
			}
		}
		return nil
	})
}
