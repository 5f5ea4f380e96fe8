package app

import (
	"fmt"
	"io"
	"os"
	"strings"

	"golang.org/x/term"
)

// bar shows on a terminal how far something is.
type bar struct {
	out         io.Writer // nil: nobody looks
	done, whole int64
	shown       int
}

const barWidth = 40

// newBar returns a bar of so many bytes, more or less.
func newBar(out *os.File, whole int64) *bar {
	b := &bar{whole: max(whole, 1), shown: -1}
	if term.IsTerminal(int(out.Fd())) {
		b.out = out
	}
	return b
}

// move is so many bytes further. It is whole only at its end.
func (b *bar) move(bytes int) {
	b.done += int64(bytes)
	b.draw(int(min(99, 100*b.done/b.whole)))
}

func (b *bar) draw(percent int) {
	if b.out == nil || percent == b.shown {
		return
	}
	b.shown = percent
	full := barWidth * percent / 100
	fmt.Fprintf(b.out, "\r[%s%s] %3d %%", strings.Repeat("#", full), strings.Repeat(".", barWidth-full), percent)
}

// end leaves the line.
func (b *bar) end(whole bool) {
	if whole {
		b.draw(100)
	}
	if b.out != nil && b.shown >= 0 {
		fmt.Fprintln(b.out)
	}
}

func sizeOf(file string) int64 {
	info, err := os.Stat(file)
	if err != nil {
		return 0
	}
	return info.Size()
}
