// Package archive is the form in which whole groups leave a store and come back:
// one stream of journals, media and ids that are gone, and the sealed file that
// holds it.
//
// It promises that what was cut short, changed, sealed for somebody else or made
// by a newer version is told from what is whole, and that nothing of what a hat
// holds and no words that are to go with their evening are ever in it. It knows
// no store, no key of a data folder and no kind.
package archive

import (
	"errors"
	"fmt"

	"alongside/journal"
)

// Format is the newest form of the stream that this version reads, and the one
// that it writes.
const Format = 1

// Of says what a stream is for.
type Of string

// What a stream is for.
const (
	Backup Of = "backup" // every group, to be put back as a whole
	Export Of = "export" // one group, to move to another server
)

// Head is what every stream begins with.
type Head struct {
	Format int         `json:"format"`
	Of     Of          `json:"of"`
	Day    journal.Day `json:"day"` // on which it was made, in UTC
}

// Faults of a file.
var (
	ErrNotOurs = errors.New("this is no backup and no export of Alongside")
	ErrNewer   = errors.New("this was made by a newer version of Alongside: use that version or a later one")
	ErrHalf    = errors.New("this file is cut short or damaged")
	ErrKey     = errors.New("the key or passphrase does not fit this file")
)

// half is ErrHalf with how it was found.
func half(how string, args ...any) error {
	return fmt.Errorf("%w: %s", ErrHalf, fmt.Sprintf(how, args...))
}

// Frames of the stream: one byte for the type, the length, the payload.
const (
	frameHead    = 'h' // Head as JSON
	frameGroup   = 'g' // id: its entries and media follow
	frameEntry   = 'e' // an entry, see entry.go
	frameMedia   = 'm' // id of the entry that pieces of media follow for
	framePiece   = 'p' // bytes of media
	frameEnd     = 'n' // the media are whole
	frameErased  = 'x' // ids of entries whose words are gone for good
	frameDropped = 'd' // ids of groups that are gone for good
	frameLast    = 'z' // how many frames came before
	frameFault   = '!' // why whoever writes broke off
)

// Bounds of a frame.
const (
	frameMost = 16 << 20
	pieceMost = 64 << 10
	idsMost   = 4096 // in one frame
)
