package archive

import (
	"bufio"
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"

	"alongside/journal"
)

// Source is what a stream is written from.
type Source interface {
	Read(ctx context.Context, g journal.GroupID, after uint64) iter.Seq2[journal.Entry, error]
	Beside(ctx context.Context, g journal.GroupID) ([]journal.ID, error)
	Media(ctx context.Context, g journal.GroupID, id journal.ID) (io.ReadCloser, error)
}

// Writer writes a stream.
type Writer struct {
	w        *bufio.Writer
	fleeting func(kind string) bool
	frames   uint64
	buf      []byte
}

// NewWriter begins a stream. Words of kinds that are fleeting are left out.
func NewWriter(w io.Writer, head Head, fleeting func(kind string) bool) (*Writer, error) {
	a := &Writer{w: bufio.NewWriterSize(w, pieceMost), fleeting: fleeting}
	b, err := json.Marshal(head)
	if err != nil {
		return nil, err
	}
	return a, a.frame(frameHead, b)
}

func (a *Writer) frame(typ byte, payload []byte) error {
	if len(payload) > frameMost {
		return fmt.Errorf("archive: %d bytes are too many for one frame", len(payload))
	}
	a.frames++
	var head [1 + binary.MaxVarintLen64]byte
	head[0] = typ
	n := binary.PutUvarint(head[1:], uint64(len(payload)))
	if _, err := a.w.Write(head[:1+n]); err != nil {
		return err
	}
	_, err := a.w.Write(payload)
	return err
}

// Group writes a group as it stands while it is read. Entries are read in order
// and to the end, so that whatever words are missing are named by an entry that
// is there too: one that came later stands later.
func (a *Writer) Group(ctx context.Context, s Source, g journal.GroupID) error {
	if err := a.frame(frameGroup, g[:]); err != nil {
		return err
	}
	for e, err := range s.Read(ctx, g, 0) {
		if err != nil {
			return fmt.Errorf("reading group %v: %w", g, err)
		}
		left := !e.Words.None() && a.fleeting(e.Kind)
		a.buf = appendEntry(a.buf[:0], &e, left)
		if err := a.frame(frameEntry, a.buf); err != nil {
			return err
		}
	}
	ids, err := s.Beside(ctx, g)
	if err != nil {
		return fmt.Errorf("looking for media of group %v: %w", g, err)
	}
	for _, id := range ids {
		if err := a.media(ctx, s, g, id); err != nil {
			return err
		}
	}
	return nil
}

// media writes what is kept beside an entry; what was erased meanwhile is gone.
func (a *Writer) media(ctx context.Context, s Source, g journal.GroupID, id journal.ID) error {
	r, err := s.Media(ctx, g, id)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	defer r.Close()
	if err := a.frame(frameMedia, id[:]); err != nil {
		return err
	}
	piece := make([]byte, pieceMost)
	for {
		n, err := io.ReadFull(r, piece)
		if err := a.frame(framePiece, piece[:n]); err != nil {
			return err
		}
		switch {
		case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
			return a.frame(frameEnd, []byte{1})
		case errors.Is(err, fs.ErrNotExist): // taken back while it was read
			return a.frame(frameEnd, []byte{0})
		case err != nil:
			return err
		}
	}
}

// Gone writes the ids of which nothing may come back.
func (a *Writer) Gone(erased []journal.ID, dropped []journal.GroupID) error {
	if err := writeIDs(a, frameErased, erased); err != nil {
		return err
	}
	return writeIDs(a, frameDropped, dropped)
}

func writeIDs[I ~[16]byte](a *Writer, typ byte, ids []I) error {
	for len(ids) > 0 {
		n := min(len(ids), idsMost)
		a.buf = a.buf[:0]
		for _, id := range ids[:n] {
			b := [16]byte(id)
			a.buf = append(a.buf, b[:]...)
		}
		if err := a.frame(typ, a.buf); err != nil {
			return err
		}
		ids = ids[n:]
	}
	return nil
}

// Close ends the stream: without it, it counts as cut short.
func (a *Writer) Close() error {
	if err := a.frame(frameLast, binary.AppendUvarint(nil, a.frames)); err != nil {
		return err
	}
	return a.w.Flush()
}

// Fail tells whoever reads that the stream ends here, and why.
func (a *Writer) Fail(why error) error {
	if err := a.frame(frameFault, []byte(why.Error())); err != nil {
		return err
	}
	return a.w.Flush()
}
