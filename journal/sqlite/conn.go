package sqlite

import (
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"strings"

	"github.com/ncruces/go-sqlite3"
	"github.com/ncruces/go-sqlite3/util/vfsutil"
	"github.com/ncruces/go-sqlite3/vfs"
	"github.com/ncruces/go-sqlite3/vfs/adiantum"
)

// blockSize is what is encrypted at once: a page of the database.
const blockSize = 4096

// pragmas follow the key on every connection. secure_delete overwrites what is
// deleted; nothing temporary reaches the disk. The log grows to about 16 MB before
// it is folded into the file: a page that many commits wrote is folded once.
const pragmas = `PRAGMA temp_store=memory;
PRAGMA journal_mode=WAL;
PRAGMA synchronous=FULL;
PRAGMA secure_delete=ON;
PRAGMA busy_timeout=5000;
PRAGMA cache_size=-8000;
PRAGMA wal_autocheckpoint=4000;`

// conn is a connection and its prepared statements. One goroutine at a time.
type conn struct {
	*sqlite3.Conn
	stmts map[string]*sqlite3.Stmt
}

// dial opens a connection. The key goes in as the first statement, never in the
// name, which the whole process could read.
func dial(path string, key [32]byte, vfs string) (*conn, error) {
	name := strings.ReplaceAll(url.QueryEscape(path), "+", "%20")
	c, err := sqlite3.Open("file:" + name + "?vfs=" + vfs + "&modeof=" + name)
	if err != nil {
		return nil, err
	}
	err = c.Exec("PRAGMA hexkey='" + hex.EncodeToString(key[:]) + "'")
	if err == nil {
		err = c.Exec(pragmas)
	}
	if errors.Is(err, sqlite3.NOTADB) {
		err = ErrKey
	}
	if err != nil {
		return nil, errors.Join(err, c.Close())
	}
	return &conn{c, map[string]*sqlite3.Stmt{}}, nil
}

// Close finalizes the statements and closes the connection.
func (c *conn) Close() error {
	for _, st := range c.stmts {
		_ = st.Close() // repeats the error of the last step
	}
	clear(c.stmts)
	return c.Conn.Close()
}

// run executes a statement that yields nothing.
func (c *conn) run(sql string, args ...any) error {
	st, err := c.bound(sql, args)
	if err != nil {
		return err
	}
	return st.Exec()
}

// each calls row with each row, until it returns false.
func (c *conn) each(row func(*sqlite3.Stmt) bool, sql string, args ...any) error {
	st, err := c.bound(sql, args)
	if err != nil {
		return err
	}
	for st.Step() {
		if !row(st) {
			break
		}
	}
	err = st.Err()
	return or(err, st.Reset())
}

// one returns the only column of the only row, a number; none or NULL is zero.
func (c *conn) one(sql string, args ...any) (n int64, err error) {
	err = c.each(func(st *sqlite3.Stmt) bool { n = st.ColumnInt64(0); return false }, sql, args...)
	return n, err
}

// bound returns the statement, prepared once, with its arguments.
func (c *conn) bound(sql string, args []any) (*sqlite3.Stmt, error) {
	st := c.stmts[sql]
	if st == nil {
		var err error
		if st, _, err = c.PrepareFlags(sql, sqlite3.PREPARE_PERSISTENT); err != nil {
			return nil, err
		}
		c.stmts[sql] = st
	}
	for i, arg := range args {
		if err := bind(st, i+1, arg); err != nil {
			return nil, err
		}
	}
	return st, nil
}

func bind(st *sqlite3.Stmt, n int, arg any) error {
	switch a := arg.(type) {
	case nil:
		return st.BindNull(n)
	case int64:
		return st.BindInt64(n, a)
	case string:
		return st.BindText(n, a)
	case []byte:
		if a == nil {
			a = []byte{}
		}
		return st.BindBlob(n, a)
	}
	return fmt.Errorf("binding a %T", arg)
}

// fits checks the key against the first page before SQLite sees the file: under
// a wrong key it would take the log for garbage and throw it away. A new file is
// made for its owner's eyes only; the log takes its mode from it.
func fits(path string, key [32]byte) (err error) {
	for range 3 { // another process may be at work on the page
		if err = fitsNow(path, key); err != ErrKey {
			return err
		}
	}
	return err
}

func fitsNow(path string, key [32]byte) error {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return err
	}
	defer f.Close()
	first := make([]byte, blockSize)
	if n, err := io.ReadFull(f, first); n < blockSize {
		if n == 0 && err == io.EOF {
			return nil
		}
		return or(notEOF(err), ErrKey)
	}
	page, err := Unseal(first, key)
	if err == nil && !strings.HasPrefix(string(page), "SQLite format 3\x00") {
		err = ErrKey
	}
	return err
}

// notEOF returns err unless it only says that there is no more.
func notEOF(err error) error {
	if err == io.EOF || err == io.ErrUnexpectedEOF {
		return nil
	}
	return err
}

// Unseal returns what the bytes of a file of the store, or of its log, say under
// key. It reads whole blocks of 4,096 bytes and drops the rest.
func Unseal(b []byte, key [32]byte) ([]byte, error) {
	f, _, err := adiantum.Wrap(bytesVFS{b}, nil).Open("", vfs.OPEN_MAIN_DB)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if _, err := f.(vfs.FilePragma).Pragma("hexkey", hex.EncodeToString(key[:])); err != nil {
		return nil, err
	}
	plain := make([]byte, len(b)/blockSize*blockSize)
	_, err = f.ReadAt(plain, 0)
	return plain, err
}

// bytesVFS is a file system with one file, in memory.
type bytesVFS struct{ file vfsutil.SliceFile }

func (b bytesVFS) Open(string, vfs.OpenFlag) (vfs.File, vfs.OpenFlag, error) {
	return &b.file, vfs.OPEN_MAIN_DB, nil
}
func (bytesVFS) Delete(string, bool) error                   { return sqlite3.IOERR_DELETE }
func (bytesVFS) Access(string, vfs.AccessFlag) (bool, error) { return false, nil }
func (bytesVFS) FullPathname(name string) (string, error)    { return name, nil }
