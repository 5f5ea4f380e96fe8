// Package journal is what a group keeps: an append-only chain of entries, the
// words that can be erased from it, and the hat in which unsigned entries wait.
//
// It promises that nothing acknowledged is lost, that whoever kept an earlier
// sum can tell any rewriting, and that erased words are gone from the store. It
// does not know what an entry means, who may write, or what a room is.
package journal

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"time"
)

// Faults of a store.
var (
	// ErrMoved means that the group does not stand where the caller thought.
	// Nothing was written.
	ErrMoved = errors.New("journal: moved on")
	// ErrTwice means that an id is already in the journal or the hat. Nothing
	// was written.
	ErrTwice = errors.New("journal: id is there already")
)

// Sizes of words at rest, in bytes.
const (
	SaltSize = 32  // random, made by the kernel, erased with the words
	PadStep  = 256 // bodies are a multiple of it, so that their length tells little
)

type (
	// ID is a UUID version 4. The id of a thing is the id of the entry that made it.
	ID [16]byte
	// GroupID is the id of the entry that founded the group.
	GroupID ID
	// MemberID is the id of the entry with which a member joined; zero: nobody.
	MemberID ID
	// Sum is a SHA-256.
	Sum [32]byte
	// Day counts days since 1970-01-01 in the group's time zone.
	Day int32
)

// Entry is one line of a group's journal. It knows no finer time than its day.
type Entry struct {
	Seq   uint64          // position: rises within a group, may skip; set by the store
	ID    ID              // made by whoever contributed, so that sending twice is harmless
	Kind  string          // a written-out past tense, "sessions.opened"
	By    MemberID        // zero: nobody's, or kept with the words
	Day   Day             // in the group's time zone
	Facts json.RawMessage // ids, fixed choices, numbers, days: kept for good; one JSON object
	Words Words           // zero: never had any, or erased
	Said  Sum             // commitment to Words; zero: never had any
	Sum   Sum             // chains the entry to the one before
}

// Words are what a person said or can be known by. Salt and body stand and fall
// together; Body is opaque to a store and a multiple of PadStep long.
type Words struct {
	Salt [SaltSize]byte
	Body []byte
}

// None reports whether there are no words: never said, or erased.
func (w Words) None() bool { return w.Body == nil }

// Commit returns SHA-256(salt, body), or zero where there are no words.
func (w Words) Commit() Sum {
	if w.None() {
		return Sum{}
	}
	h := sha256.New()
	h.Write(w.Salt[:])
	h.Write(w.Body)
	return Sum(h.Sum(nil))
}

// Link returns the sum of e behind prev: SHA-256 over prev and, each preceded by
// its length as a uvarint, group, id, kind, by, day (a varint), facts and said.
func Link(prev Sum, g GroupID, e *Entry) Sum {
	b := make([]byte, 0, 256+len(e.Facts))
	b = append(b, prev[:]...)
	field := func(f []byte) {
		b = binary.AppendUvarint(b, uint64(len(f)))
		b = append(b, f...)
	}
	field(g[:])
	field(e.ID[:])
	field([]byte(e.Kind))
	if e.By == (MemberID{}) {
		field(nil)
	} else {
		field(e.By[:])
	}
	var day [binary.MaxVarintLen64]byte
	field(day[:binary.PutVarint(day[:], int64(e.Day))])
	field(e.Facts)
	field(e.Said[:])
	return sha256.Sum256(b)
}

// Store keeps journals. All of it is safe for use by several goroutines, and
// works on under the context it is given, which is the house's and never a
// request's.
type Store interface {
	// Append writes all of es or none, if the last position of g is after (0: the
	// group has no entry yet), and sets their Seq in order. ErrMoved and ErrTwice
	// mean that nothing was written; any other error means that it is unknown.
	// Entries of es whose ids lie in the hat of g leave it in the same
	// transaction, without a trace in any page or log of the store. From then on
	// Due names g from the day due (0: never).
	Append(ctx context.Context, g GroupID, after uint64, es []Entry, due Day) error

	// Read yields the entries of g behind a position, in order, with the words
	// that still stand. It may hold no lock and no transaction while it yields
	// for longer than a bounded number of entries.
	Read(ctx context.Context, g GroupID, after uint64) iter.Seq2[Entry, error]

	// Hold puts e into the hat of g, durably. The hat keeps id, kind, facts,
	// words and said; of day, by, position, sum, member, time or order it keeps
	// nothing. ErrTwice if the id lies in the hat or the journal of any group.
	// Due names g from the day due, if that is sooner than what it names already.
	Hold(ctx context.Context, g GroupID, e Entry, due Day) error

	// Held returns what lies in the hat of g, in the order of the ids.
	Held(ctx context.Context, g GroupID) ([]Entry, error)

	// Erase makes the words of the entries physically gone, from the journal and
	// from its log; what lies in the hat goes as a whole. One transaction; ids
	// that are not there, or erased already, are passed over.
	Erase(ctx context.Context, g GroupID, ids ...ID) error

	// Drop makes a whole group physically gone: journal, words, hat, media.
	Drop(ctx context.Context, g GroupID) error

	// Put keeps a picture or a voice note beside the words of entry id; Media
	// streams it; Erase takes it with the words.
	Put(ctx context.Context, g GroupID, id ID, r io.Reader) error
	Media(ctx context.Context, g GroupID, id ID) (io.ReadCloser, error)

	// Beside returns the ids of g that media are kept beside, in order.
	Beside(ctx context.Context, g GroupID) ([]ID, error)

	// Groups yields every group that has an entry.
	Groups(ctx context.Context) iter.Seq2[GroupID, error]

	// Due yields the groups whose due day is day or earlier.
	Due(ctx context.Context, day Day) iter.Seq2[GroupID, error]

	// Follow calls moved with each group that gets entries or loses words, from
	// any kernel on this store, until ctx ends. It may call late and once for
	// several changes; it never blocks a writer.
	Follow(ctx context.Context, moved func(GroupID)) error

	// Close waits for what is under way. Nothing may be called afterwards.
	Close() error
}

// Derived returns the id of the n-th further entry of the command that made id:
// the first 16 bytes of SHA-256(id, n), marked as a UUID v4.
func (id ID) Derived(n int) ID {
	if n == 0 {
		return id
	}
	h := sha256.Sum256(binary.AppendUvarint(id[:], uint64(n)))
	return V4([16]byte(h[:16]))
}

// V4 marks 16 bytes as a UUID version 4.
func V4(b [16]byte) ID {
	b[6] = b[6]&0x0f | 0x40
	b[8] = b[8]&0x3f | 0x80
	return b
}

// NewID returns a random UUID v4 from r, usually crypto/rand.Reader.
func NewID(r io.Reader) (ID, error) {
	var b [16]byte
	if _, err := io.ReadFull(r, b[:]); err != nil {
		return ID{}, fmt.Errorf("making an id: %w", err)
	}
	return V4(b), nil
}

// ParseID reads the usual 36 letters of a UUID v4, in lower or upper case.
func ParseID(s string) (id ID, err error) {
	if len(s) != 36 || s[8] != '-' || s[13] != '-' || s[18] != '-' || s[23] != '-' {
		return ID{}, fmt.Errorf("journal: %.40q is no id", s)
	}
	var digits [32]byte
	n := 0
	for _, part := range [...]string{s[0:8], s[9:13], s[14:18], s[19:23], s[24:36]} {
		n += copy(digits[n:], part)
	}
	if _, err := hex.Decode(id[:], digits[:]); err != nil {
		return ID{}, fmt.Errorf("journal: %.40q is no id", s)
	}
	if V4(id) != id {
		return ID{}, fmt.Errorf("journal: %.40q is no UUID of version 4", s)
	}
	return id, nil
}

// Zero reports whether id names nothing.
func (id ID) Zero() bool { return id == ID{} }

// String returns the usual 36 letters, or "" for zero.
func (id ID) String() string {
	if id.Zero() {
		return ""
	}
	b, _ := id.AppendText(make([]byte, 0, 36))
	return string(b)
}

// AppendText implements encoding.TextAppender.
func (id ID) AppendText(b []byte) ([]byte, error) {
	if id.Zero() {
		return b, nil
	}
	for i, part := range [][]byte{id[0:4], id[4:6], id[6:8], id[8:10], id[10:16]} {
		if i > 0 {
			b = append(b, '-')
		}
		b = hex.AppendEncode(b, part)
	}
	return b, nil
}

// MarshalText implements encoding.TextMarshaler.
func (id ID) MarshalText() ([]byte, error) { return id.AppendText(nil) }

// UnmarshalText implements encoding.TextUnmarshaler; "" is zero.
func (id *ID) UnmarshalText(b []byte) (err error) {
	if len(b) == 0 {
		*id = ID{}
		return nil
	}
	*id, err = ParseID(string(b))
	return err
}

// ID returns g as a plain id.
func (g GroupID) ID() ID { return ID(g) }

// String returns the usual 36 letters.
func (g GroupID) String() string { return ID(g).String() }

// MarshalText implements encoding.TextMarshaler.
func (g GroupID) MarshalText() ([]byte, error) { return ID(g).MarshalText() }

// UnmarshalText implements encoding.TextUnmarshaler.
func (g *GroupID) UnmarshalText(b []byte) error { return (*ID)(g).UnmarshalText(b) }

// Zero reports whether m is nobody.
func (m MemberID) Zero() bool { return m == MemberID{} }

// ID returns m as a plain id.
func (m MemberID) ID() ID { return ID(m) }

// String returns the usual 36 letters, or "" for nobody.
func (m MemberID) String() string { return ID(m).String() }

// MarshalText implements encoding.TextMarshaler.
func (m MemberID) MarshalText() ([]byte, error) { return ID(m).MarshalText() }

// UnmarshalText implements encoding.TextUnmarshaler.
func (m *MemberID) UnmarshalText(b []byte) error { return (*ID)(m).UnmarshalText(b) }

// String returns 64 hex digits.
func (s Sum) String() string { return hex.EncodeToString(s[:]) }

// ParseSum reads 64 hex digits; blanks between them are passed over.
func ParseSum(s string) (sum Sum, err error) {
	var b []byte
	for _, c := range []byte(s) {
		if c != ' ' && c != '\n' {
			b = append(b, c)
		}
	}
	if n, err := hex.Decode(sum[:], b[:min(len(b), 64)]); err != nil || n != len(sum) || len(b) != 64 {
		return Sum{}, fmt.Errorf("journal: %.80q is no sum of 64 hex digits", s)
	}
	return sum, nil
}

// Time returns the beginning of the day in UTC.
func (d Day) Time() time.Time { return time.Unix(int64(d)*86400, 0).UTC() }

// String returns the day as in 2026-11-24.
func (d Day) String() string { return d.Time().Format(time.DateOnly) }
