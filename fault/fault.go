// Package fault names the few ways in which a request can fail.
//
// A fault carries words that a person may read on the page, in their own
// language, the field they belong to, and the wrapped cause that only the log
// sees. It knows nothing of HTTP (package web turns a Kind into a status) and
// nothing of languages (package lang's messages are Words).
package fault

import "errors"

// Kind says what went wrong, as far as the caller can act on it.
type Kind int

// The kinds, from our mistakes to the caller's.
const (
	Internal    Kind = iota // our mistake; the page shows no detail
	Unavailable             // the store does not answer now; nothing was done, or it will be found when sent again
	Malformed               // what was sent cannot be read at all
	Stranger                // nobody is signed in
	Forbidden               // you see it, but may not do this
	NotFound                // no such thing, or not yours to know of
	Conflict                // not now, or somebody was faster; look again
	Gone                    // it was there once, and is used up
	TooLarge                // more than we take
	Unsupported             // of a kind that we do not take
	Invalid                 // a field is out of range
	TooMany                 // too much at once; wait a little
)

// Words are what a person reads. Package lang's messages implement it.
type Words interface {
	// In returns the words in a language such as "fa", or in English.
	In(language string) string
}

// Error is a failure with words for a person.
type Error struct {
	Kind  Kind
	Words Words  // for the page; nil: the plain words of the kind
	Field string // the form field at fault, dotted when nested; may be empty
	Cause error  // for the log; may be nil
}

// Error returns the words in English and the cause, for logs and tests.
func (e *Error) Error() string {
	s := "fault"
	if e.Words != nil {
		s = e.Words.In("en")
	}
	if e.Field != "" {
		s = e.Field + ": " + s
	}
	if e.Cause != nil {
		s += ": " + e.Cause.Error()
	}
	return s
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Cause }

// New returns a fault without a cause.
func New(k Kind, words Words) error { return &Error{Kind: k, Words: words} }

// At returns an Invalid fault that belongs to a field.
func At(field string, words Words) error {
	return &Error{Kind: Invalid, Field: field, Words: words}
}

// Wrap returns a fault with a cause that only the log sees.
func Wrap(k Kind, words Words, cause error) error {
	return &Error{Kind: k, Words: words, Cause: cause}
}

// KindOf returns the kind of the outermost fault in err, or Internal.
func KindOf(err error) Kind {
	if e, ok := errors.AsType[*Error](err); ok {
		return e.Kind
	}
	return Internal
}

// Of returns the outermost fault in err, or nil.
func Of(err error) *Error {
	e, _ := errors.AsType[*Error](err)
	return e
}
