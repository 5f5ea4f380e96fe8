package kernel

import (
	"bytes"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"

	"alongside/fault"
	"alongside/journal"
	"alongside/lang"
)

// Least and most letters of a secret that a caller brings.
const (
	secretLeast = 16
	secretMost  = 128
)

// Sealed is a secret of which only the hash is kept: what arrives is hashed at
// once, so that neither a command, a proposal nor a log ever holds it. The hash
// is SHA-256 of the secret, blanks and dashes left out, digits in ASCII.
//
// Two of the same secret are equal: it may be the key of a map.
type Sealed struct{ sum [32]byte }

// Seal hashes a secret.
func Seal(secret string) Sealed { return Sealed{sum: sha256.Sum256([]byte(Plain(secret)))} }

var unspaced = strings.NewReplacer(" ", "", "-", "", "\u00a0", "")

// Plain is the one way in which a secret is written.
func Plain(secret string) string {
	return unspaced.Replace(lang.FoldDigits(strings.TrimSpace(secret)))
}

// Zero reports whether there is no secret.
func (s Sealed) Zero() bool { return s.sum == [32]byte{} }

// Is compares in constant time. Nothing equals no secret.
func (s Sealed) Is(t Sealed) bool {
	return subtle.ConstantTimeCompare(s.sum[:], t.sum[:]) == 1 && !s.Zero()
}

// MarshalJSON writes the hash.
func (s Sealed) MarshalJSON() ([]byte, error) {
	if s.Zero() {
		return []byte("null"), nil
	}
	return fmt.Appendf(nil, `{"sealed":"%x"}`, s.sum), nil
}

// UnmarshalJSON takes a secret, or a hash that MarshalJSON wrote into a journal or
// a carried command. The door takes no hash: see unhashed.
func (s *Sealed) UnmarshalJSON(b []byte) error {
	*s = Sealed{}
	if string(b) == "null" || string(b) == `""` {
		return nil
	}
	if b[0] == '{' {
		return s.unmarshalHash(b)
	}
	var t string
	if err := json.Unmarshal(b, &t); err != nil {
		return err
	}
	if n := len(Plain(t)); n < secretLeast || n > secretMost {
		return errSecret
	}
	*s = Seal(t)
	return nil
}

var errSecret = errors.New("a secret has 16 to 128 letters")

func (s *Sealed) unmarshalHash(b []byte) error {
	var h struct{ Sealed string }
	if err := json.Unmarshal(b, &h); err != nil {
		return err
	}
	if n, err := hex.Decode(s.sum[:], []byte(h.Sealed)); err != nil || n != len(s.sum) {
		return errSecret
	}
	return nil
}

// unhashed refuses a body that brings a hash where a secret belongs: who read the
// hashes of a store must not be able to sign in with them.
func unhashed(body []byte) error {
	d := json.NewDecoder(bytes.NewReader(body))
	for {
		t, err := d.Token()
		if err != nil {
			return nil // parse reads it again and says what is wrong
		}
		if s, ok := t.(string); ok && strings.EqualFold(s, "sealed") {
			return fault.At("secret", lang.FaultSecretShort())
		}
	}
}

// holdsSealed reports whether a value of type t may hold a secret.
func holdsSealed(t reflect.Type) bool {
	if t == reflect.TypeFor[Sealed]() {
		return true
	}
	switch t.Kind() {
	case reflect.Struct:
		for f := range t.Fields() {
			if f.IsExported() && holdsSealed(f.Type) {
				return true
			}
		}
	case reflect.Slice, reflect.Array, reflect.Map, reflect.Pointer:
		return holdsSealed(t.Elem())
	}
	return false
}

// NewCode returns 20 random digits (66 bits) from r: a return code, a take-back
// code, an invitation.
func NewCode(r io.Reader) (string, error) {
	code := make([]byte, 0, 20)
	var b [32]byte
	for len(code) < 20 {
		if _, err := io.ReadFull(r, b[:]); err != nil {
			return "", fmt.Errorf("making a code: %w", err)
		}
		for _, c := range b {
			if c < 250 && len(code) < 20 { // 250 is a multiple of 10: no digit comes oftener
				code = append(code, '0'+c%10)
			}
		}
	}
	return string(code), nil
}

// doorDigits is how many digits lead to a group.
const doorDigits = 4

// Door returns the four digits with which codes begin that lead to a group from
// outside, such as an office's. They are the first two bytes of the SHA-256 of its
// id, modulo 10,000: several groups may have the same.
func Door(g journal.GroupID) string {
	sum := sha256.Sum256(g[:])
	return fmt.Sprintf("%0*d", doorDigits, (int(sum[0])<<8|int(sum[1]))%10000)
}

// DoorOf returns the digits with which a code begins, "" if it is no such code.
func DoorOf(code string) string {
	if c := Plain(code); len(c) > doorDigits {
		return c[:doorDigits]
	}
	return ""
}

// NewToken returns 40 hex digits (160 random bits) from r, for a device.
func NewToken(r io.Reader) (string, error) {
	var b [20]byte
	if _, err := io.ReadFull(r, b[:]); err != nil {
		return "", fmt.Errorf("making a token: %w", err)
	}
	return hex.EncodeToString(b[:]), nil
}
