package archive

import (
	"encoding/binary"
	"encoding/json"

	"alongside/journal"
)

// What an entry's first byte says.
const (
	hasWords = 1 << iota
	leftOut  // it has words that are not to be here: they go when their evening closes
)

// appendEntry lays an entry out behind b.
func appendEntry(b []byte, e *journal.Entry, left bool) []byte {
	var flags byte
	switch {
	case left:
		flags = leftOut
	case !e.Words.None():
		flags = hasWords
	}
	b = append(b, flags)
	b = append(b, e.ID[:]...)
	b = append(b, e.By[:]...)
	b = binary.AppendVarint(b, int64(e.Day))
	b = appendField(b, []byte(e.Kind))
	b = appendField(b, e.Facts)
	b = append(b, e.Said[:]...)
	b = append(b, e.Sum[:]...)
	if flags == hasWords {
		b = append(b, e.Words.Salt[:]...)
		b = append(b, e.Words.Body...)
	}
	return b
}

func appendField(b, field []byte) []byte {
	return append(binary.AppendUvarint(b, uint64(len(field))), field...)
}

// cut takes an entry's parts from a frame. Once something is missing it yields
// zeros, and short is set.
type cut struct {
	rest  []byte
	short bool
}

func (c *cut) bytes(n uint64) []byte {
	if n > uint64(len(c.rest)) {
		c.short, c.rest = true, nil
		return nil
	}
	b := c.rest[:n:n]
	c.rest = c.rest[n:]
	return b
}

func (c *cut) field() []byte {
	n, size := binary.Uvarint(c.rest)
	if size <= 0 {
		c.short = true
		return nil
	}
	c.rest = c.rest[size:]
	return c.bytes(n)
}

func (c *cut) varint() int64 {
	n, size := binary.Varint(c.rest)
	if size <= 0 {
		c.short = true
		return 0
	}
	c.rest = c.rest[size:]
	return n
}

// readEntry reads what appendEntry laid out. The entry shares b.
func readEntry(b []byte) (e journal.Entry, left bool, err error) {
	c := cut{rest: b}
	flags := c.bytes(1)
	copy(e.ID[:], c.bytes(16))
	copy(e.By[:], c.bytes(16))
	e.Day = journal.Day(c.varint())
	e.Kind = string(c.field())
	e.Facts = json.RawMessage(c.field())
	copy(e.Said[:], c.bytes(32))
	copy(e.Sum[:], c.bytes(32))
	if !c.short && flags[0] == hasWords {
		copy(e.Words.Salt[:], c.bytes(journal.SaltSize))
		e.Words.Body = c.rest
		c.rest = nil
	}
	if c.short || len(c.rest) > 0 || flags[0] > leftOut {
		return e, false, half("an entry of %d bytes cannot be read", len(b))
	}
	return e, flags[0] == leftOut, nil
}
