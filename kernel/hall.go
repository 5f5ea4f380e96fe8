package kernel

import (
	"io"
	"strconv"
	"strings"
	"time"

	"alongside/fault"
	"alongside/lang"
)

// The hall is a network without TLS, on which others can read along. Whoever comes
// in there gets a token of another kind: when it ends stands in it, and its hash
// covers that too, so that no clock need stand in the store.

// HallMost is how long a token of the hall counts at most.
const HallMost = 12 * time.Hour

// hallMark begins a token of the hall, as it is read without blanks and dashes.
const hallMark = "hall."

// NewHallToken returns a token for a device in the hall that ends at a time.
func NewHallToken(r io.Reader, ends time.Time) (string, error) {
	t, err := NewToken(r)
	if err != nil {
		return "", err
	}
	return hallMark + strconv.FormatInt(ends.Unix(), 10) + "." + t, nil
}

// HallToken reports whether a token is of the hall, and when it ends; one that does
// not say so has ended. It reads a token as Seal does: what has the same hash is of
// the same kind.
func HallToken(token string) (ends time.Time, hall bool) {
	rest, hall := strings.CutPrefix(Plain(token), hallMark)
	if !hall {
		return time.Time{}, false
	}
	at, secret, _ := strings.Cut(rest, ".")
	n, err := strconv.ParseInt(at, 10, 64)
	if err != nil || n < 0 || len(secret) < secretLeast {
		return time.Time{}, true
	}
	return time.Unix(n, 0), true
}

// FaultInHall is what is said of anything that is not done in the hall.
func FaultInHall() error { return fault.New(fault.Forbidden, lang.FaultNotInHall()) }
