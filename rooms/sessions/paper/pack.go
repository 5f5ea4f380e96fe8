// Package paper is an evening without phones, projector or power: everything that is
// printed for it, and the page that takes in afterwards what was ticked and written.
//
// It promises that nothing of a printed pack is stored, that no slip knows whose it
// is, and that a slip counts once. What becomes of a slip is for package sessions.
package paper

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math/big"
	"strings"

	"alongside/journal"
	"alongside/lang"
)

// digits is how many a pack has, without the two that find mistakes of typing.
const digits = 20

// Most is how many slips a pack has at the most.
const Most = 120

// Pack is what was printed at one time for a session. Whoever knows its digits knows
// the ids and the codes of all its slips, and nobody else does.
type Pack struct {
	group   journal.GroupID
	session journal.ID
	digits  string
}

// Slip is one of a pack: the id under which it is taken in, and the code of its
// tear-off, which takes it back.
type Slip struct {
	N    int
	ID   journal.ID
	Code string
}

// NewPack is the pack of 20 random digits.
func NewPack(g journal.GroupID, session journal.ID, code string) Pack {
	return Pack{g, session, code}
}

// Read finds a pack by its number as somebody typed it; ok is false where a digit is
// wrong, missing or too many.
func Read(g journal.GroupID, session journal.ID, number string) (p Pack, ok bool) {
	n := strings.Map(digit, lang.FoldDigits(number))
	if len(n) != digits+2 || rest97(n) != 1 {
		return Pack{}, false
	}
	return NewPack(g, session, n[:digits]), true
}

// digit keeps digits, leaves out what stands between them and spoils all else.
func digit(r rune) rune {
	switch {
	case r >= '0' && r <= '9':
		return r
	case r == ' ', r == '\u00a0', r == '\u202f', r == '-', r == '.':
		return -1
	}
	return 'x'
}

// Number is what is printed to be typed: the digits, and two that find a wrong one or
// two that changed places (ISO 7064, MOD 97-10).
func (p Pack) Number() string {
	return fmt.Sprintf("%s%02d", p.digits, 98-rest97(p.digits+"00"))
}

// rest97 is what a number leaves when divided by 97; 0 where it is none.
func rest97(number string) int64 {
	n, ok := new(big.Int).SetString(number, 10)
	if !ok {
		return 0
	}
	return n.Mod(n, big.NewInt(97)).Int64()
}

// Mark tells packs apart on a table, in two digits that give nothing away.
func (p Pack) Mark() string { return p.number("mark", 0, 2) }

// Slip is the n-th of the pack, from 1.
func (p Pack) Slip(n int) Slip {
	sum := p.sum("slip", n)
	return Slip{N: n, ID: journal.V4([16]byte(sum[:16])), Code: p.number("code", n, digits)}
}

// sum is SHA-256 over what it is for (four letters), the group, the session, the
// pack's digits and the slip's number: all of fixed length.
func (p Pack) sum(what string, n int) [sha256.Size]byte {
	b := []byte(what)
	b = append(b, p.group[:]...)
	b = append(b, p.session[:]...)
	b = append(b, p.digits...)
	return sha256.Sum256(binary.BigEndian.AppendUint32(b, uint32(n)))
}

// number is a sum as so many decimal digits.
func (p Pack) number(what string, n, long int) string {
	sum := p.sum(what, n)
	most := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(long)), nil)
	return fmt.Sprintf("%0*d", long, most.Mod(new(big.Int).SetBytes(sum[:]), most))
}
