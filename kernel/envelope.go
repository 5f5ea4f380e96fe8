package kernel

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"

	"alongside/journal"
)

// What an entry's words hold before the words themselves. All of it is erased
// with them.
type envelope struct {
	asked mark16           // fingerprint of the command that made the entry; zero: none
	by    journal.MemberID // of a fleeting entry
	code  Sealed           // takes an unsigned entry back; zero: none
	words []byte           // JSON; empty: the kind has none
}

// mark16 is the beginning of a SHA-256.
type mark16 [16]byte

const envelopeHead = 16 + 16 + 32

var errEnvelope = errors.New("kernel: words are cut short")

// seal lays the envelope out and pads it with blanks to the step, so that its
// length tells little.
func (v envelope) seal() []byte {
	n := envelopeHead + len(v.words)
	n += (journal.PadStep - n%journal.PadStep) % journal.PadStep
	b := make([]byte, 0, n)
	b = append(b, v.asked[:]...)
	b = append(b, v.by[:]...)
	b = append(b, v.code.sum[:]...)
	b = append(b, v.words...)
	for len(b) < n {
		b = append(b, ' ')
	}
	return b
}

func openEnvelope(b []byte) (v envelope, err error) {
	if len(b) < envelopeHead {
		return v, errEnvelope
	}
	copy(v.asked[:], b)
	copy(v.by[:], b[16:])
	copy(v.code.sum[:], b[32:])
	v.words = bytes.TrimRight(b[envelopeHead:], " ")
	return v, nil
}

// fingerprint tells two commands apart: the parsed body, secrets hashed.
func fingerprint(name string, c any) (m mark16, err error) {
	b, err := json.Marshal(c)
	if err != nil {
		return m, err
	}
	h := sha256.New()
	h.Write([]byte(name))
	h.Write([]byte{0})
	h.Write(b)
	copy(m[:], h.Sum(nil))
	return m, nil
}

// factsOf puts the one word that the kernel adds into an entry's facts.
func factsOf(facts []byte, scribed bool) []byte {
	if !scribed {
		return facts
	}
	if len(facts) == 2 {
		return []byte(`{"scribed":true}`)
	}
	return append([]byte(`{"scribed":true,`), facts[1:]...)
}

var scribedPrefix = []byte(`{"scribed":true`)

func isScribed(facts []byte) bool { return bytes.HasPrefix(facts, scribedPrefix) }
