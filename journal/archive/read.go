package archive

import (
	"bufio"
	"encoding/binary"
	"encoding/json"
	"errors"
	"io"

	"alongside/journal"
)

// Visitor is shown what a stream holds, in order. What it leaves nil is passed
// over. What it is lent it may keep only while it looks.
type Visitor struct {
	Head  func(Head) error
	Group func(journal.GroupID) error
	// Entry is shown with whether its words were left out on purpose.
	Entry func(e *journal.Entry, left bool) error
	// Media are whole only once r has ended without an error.
	Media func(id journal.ID, r io.Reader) error
	Gone  func(erased []journal.ID, dropped []journal.GroupID) error
}

// ErrErased ends media that were taken back while they were written.
var ErrErased = errors.New("archive: these media were taken back")

// Read shows a stream to v, from its head to its last frame, behind which there
// must be nothing.
func Read(r io.Reader, v Visitor) error {
	f := &frames{r: bufio.NewReaderSize(r, pieceMost)}
	if err := f.all(v); err != nil {
		return err
	}
	if _, err := f.r.ReadByte(); !errors.Is(err, io.EOF) {
		return or(err, half("there is more behind its end"))
	}
	return nil
}

// or returns err, or what it means that there is none.
func or(err, otherwise error) error {
	if err != nil {
		return err
	}
	return otherwise
}

func (f *frames) all(v Visitor) error {
	if err := f.head(v); err != nil {
		return err
	}
	for {
		typ, b, err := f.next()
		if err != nil {
			return err
		}
		if typ == frameLast {
			return f.last(b)
		}
		if err := f.show(v, typ, b); err != nil {
			return err
		}
	}
}

// frames reads one frame after another.
type frames struct {
	r       *bufio.Reader
	n       uint64
	buf     []byte
	copying io.Writer // takes every frame too
	inGroup bool
}

// next reads a frame, which is good until the next is read.
func (f *frames) next() (typ byte, payload []byte, err error) {
	if typ, err = f.r.ReadByte(); err != nil {
		return 0, nil, broke(err)
	}
	size, err := binary.ReadUvarint(f.r)
	if err != nil {
		return 0, nil, broke(err)
	}
	if size > frameMost {
		return 0, nil, half("a frame of %d bytes", size)
	}
	if uint64(cap(f.buf)) < size {
		f.buf = make([]byte, size)
	}
	f.buf = f.buf[:size]
	if _, err := io.ReadFull(f.r, f.buf); err != nil {
		return 0, nil, broke(err)
	}
	f.n++
	if typ == frameFault {
		return 0, nil, errors.New(string(f.buf))
	}
	return typ, f.buf, f.copy(typ)
}

func (f *frames) copy(typ byte) error {
	if f.copying == nil {
		return nil
	}
	head := binary.AppendUvarint([]byte{typ}, uint64(len(f.buf)))
	if _, err := f.copying.Write(head); err != nil {
		return err
	}
	_, err := f.copying.Write(f.buf)
	return err
}

// broke says of an end where none should be that the file is half.
func broke(err error) error {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return half("it ends too soon")
	}
	return err
}

func (f *frames) head(v Visitor) error {
	typ, b, err := f.next()
	if err != nil {
		return err
	}
	var head Head
	if typ != frameHead || json.Unmarshal(b, &head) != nil {
		return ErrNotOurs
	}
	if head.Format > Format {
		return ErrNewer
	}
	if v.Head == nil {
		return nil
	}
	return v.Head(head)
}

// last checks that the stream is whole.
func (f *frames) last(b []byte) error {
	if n, size := binary.Uvarint(b); size <= 0 || n != f.n-1 {
		return half("it should have %d parts and has %d", n, f.n-1)
	}
	return nil
}

func (f *frames) show(v Visitor, typ byte, b []byte) error {
	switch typ {
	case frameGroup:
		ids, err := readIDs[journal.GroupID](b)
		if err != nil || len(ids) != 1 {
			return half("a group has no id")
		}
		f.inGroup = true
		if v.Group != nil {
			return v.Group(ids[0])
		}
	case frameEntry:
		e, left, err := readEntry(b)
		if err != nil || !f.inGroup {
			return half("an entry cannot be read")
		}
		if v.Entry != nil {
			return v.Entry(&e, left)
		}
	case frameMedia:
		return f.media(v, b)
	case frameErased, frameDropped:
		return f.gone(v, typ, b)
	default:
		return half("it holds something unknown (%q)", typ)
	}
	return nil
}

func (f *frames) gone(v Visitor, typ byte, b []byte) error {
	ids, err := readIDs[journal.ID](b)
	if err != nil || v.Gone == nil {
		return err
	}
	if typ == frameErased {
		return v.Gone(ids, nil)
	}
	groups := make([]journal.GroupID, len(ids))
	for i, id := range ids {
		groups[i] = journal.GroupID(id)
	}
	return v.Gone(nil, groups)
}

func readIDs[I ~[16]byte](b []byte) ([]I, error) {
	if len(b)%16 != 0 {
		return nil, half("an id is cut short")
	}
	ids := make([]I, 0, len(b)/16)
	for ; len(b) > 0; b = b[16:] {
		ids = append(ids, I([16]byte(b[:16])))
	}
	return ids, nil
}

// media lends v the pieces up to their end, and passes over what it leaves.
func (f *frames) media(v Visitor, b []byte) error {
	ids, err := readIDs[journal.ID](b)
	if err != nil || len(ids) != 1 || !f.inGroup {
		return half("media belong to nothing")
	}
	p := &pieces{f: f}
	if v.Media != nil {
		err = v.Media(ids[0], p)
	}
	if err == nil || errors.Is(err, ErrErased) {
		_, err = io.Copy(io.Discard, p)
	}
	if errors.Is(err, ErrErased) {
		return nil
	}
	return err
}

// pieces are media as a reader.
type pieces struct {
	f    *frames
	rest []byte
	err  error
}

// Read implements io.Reader.
func (p *pieces) Read(b []byte) (int, error) {
	for len(p.rest) == 0 && p.err == nil {
		p.next()
	}
	if len(p.rest) == 0 {
		return 0, p.err
	}
	n := copy(b, p.rest)
	p.rest = p.rest[n:]
	return n, nil
}

func (p *pieces) next() {
	typ, b, err := p.f.next()
	switch {
	case err != nil:
		p.err = err
	case typ == framePiece:
		p.rest = b
	case typ == frameEnd && len(b) == 1 && b[0] == 1:
		p.err = io.EOF
	case typ == frameEnd:
		p.err = ErrErased
	default:
		p.err = half("media are not whole")
	}
}

// Copy carries a stream from r to w, to its last frame and no further, and fails
// where it is not whole.
func Copy(w io.Writer, r io.Reader, moved func(bytes int)) error {
	f := &frames{r: bufio.NewReaderSize(r, pieceMost), copying: w}
	if err := f.head(Visitor{}); err != nil {
		return err
	}
	for {
		typ, b, err := f.next()
		if err != nil {
			return err
		}
		moved(len(b))
		if typ == frameLast {
			return f.last(b)
		}
	}
}
