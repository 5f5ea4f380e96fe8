package archive

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"filippo.io/age"

	"alongside/journal"
)

// A file begins with one line in clear, by which the program knows its own files
// again without a key: what it is, its form, the day it was made. The rest is an
// age file.
const lineForm = "alongside %s %d %s\n"

// lineMost is how long that line can be.
const lineMost = 64

// FirstLine is the line in clear that a file with this head begins with.
func FirstLine(h Head) string { return fmt.Sprintf(lineForm, h.Of, h.Format, h.Day) }

// ReadFirstLine reads the line in clear. ErrNotOurs if it is none.
func ReadFirstLine(r *bufio.Reader) (h Head, err error) {
	line, err := readLine(r)
	if err != nil {
		return h, err
	}
	var day string
	if n, _ := fmt.Sscanf(line, lineForm, &h.Of, &h.Format, &day); n != 3 {
		return h, ErrNotOurs
	}
	at, err := time.Parse(time.DateOnly, day)
	h.Day = journal.Day(at.Unix() / 86400)
	if err != nil || FirstLine(h) != line || h.Of != Backup && h.Of != Export || h.Format < 1 {
		return h, ErrNotOurs
	}
	return h, nil
}

func readLine(r *bufio.Reader) (string, error) {
	var line strings.Builder
	for line.Len() < lineMost {
		b, err := r.ReadByte()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return "", err
		}
		line.WriteByte(b)
		if b == '\n' {
			return line.String(), nil
		}
	}
	return "", ErrNotOurs
}

// Seal begins a file for whoever is to read it. What is written to the result is
// the stream; closing it closes the file's seal, and not w.
func Seal(w io.Writer, head Head, to ...age.Recipient) (io.WriteCloser, error) {
	if _, err := io.WriteString(w, FirstLine(head)); err != nil {
		return nil, err
	}
	return age.Encrypt(w, to...)
}

// ReadFile opens a file with a key and shows its stream to v. What its line in
// clear says must be what the stream says.
func ReadFile(r io.Reader, v Visitor, with ...age.Identity) error {
	said, stream, err := open(r, with...)
	if err != nil {
		return err
	}
	look := v.Head
	v.Head = func(h Head) error {
		if h != said {
			return half("its first line was changed")
		}
		if look == nil {
			return nil
		}
		return look(h)
	}
	return Read(stream, v)
}

// open opens a file with a key and returns its stream.
func open(r io.Reader, with ...age.Identity) (Head, io.Reader, error) {
	b := bufio.NewReaderSize(r, pieceMost)
	head, err := ReadFirstLine(b)
	if err != nil {
		return head, nil, err
	}
	if head.Format > Format {
		return head, nil, ErrNewer
	}
	in, err := age.Decrypt(b, with...)
	var wrong *age.NoIdentityMatchError
	switch {
	case errors.As(err, &wrong):
		return head, nil, ErrKey
	case err != nil:
		return head, nil, half("%v", err)
	}
	return head, sealed{in}, nil
}

// sealed tells what is damaged from what cannot be read.
type sealed struct{ r io.Reader }

// Read implements io.Reader.
func (s sealed) Read(p []byte) (int, error) {
	n, err := s.r.Read(p)
	if err != nil && !errors.Is(err, io.EOF) {
		err = half("%v", err)
	}
	return n, err
}
