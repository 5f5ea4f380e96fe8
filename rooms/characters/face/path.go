package face

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"alongside/rooms/characters"
)

// A road is drawn twice: tall for phones, where it swings between what harms and
// what helps, and wide, where it falls and rises. Everything is laid out from left
// to right and mirrored at the source where writing runs the other way; words are not.

// milestone is what the drawing must know of a stop.
type milestone struct {
	Title   string
	Leg     characters.Leg
	Balance int // from -100, harms, to 100, helps
	Count   int // moments; 0: nobody has walked here
}

// caption are the words on a drawing.
type caption struct {
	Helps, Harms string
	Legs         map[characters.Leg]string
}

type point struct{ X, Y int }

// band is a ground: where things help, or harm.
type band struct {
	X, Y, W, H int
	Class      string
}

// word is a line of words.
type word struct {
	point
	Text   string
	Middle bool // it stands around its point; else it begins there
	Small  bool
}

// mark is a stop.
type mark struct {
	point
	R    int
	N    int // which, from 1
	Open bool
}

// drawing is a road, or a piece of it.
type drawing struct {
	W, H       int
	Bands      []band
	Words      []word
	Marks      []mark
	Done, Open string // the way as SVG path data: walked, and not walked yet

	tall  bool
	walks [][2]point
	waits [][2]point
}

// Measures of the tall drawing.
const (
	tallWidth  = 300
	tallMiddle = 80
	tallSwing  = 56
	tallStep   = 66
	tallLabel  = 164
	tallHead   = 62
	tallLetter = 14 // letters a line
	lines      = 3
	lineStep   = 21
)

// tallPath lays a road out for a phone.
func tallPath(stops []milestone, c caption, mirrored bool) drawing {
	d := drawing{W: tallWidth, tall: true}
	for i := 0; i < len(stops); {
		n := legEnd(stops, i, len(stops))
		if len(stops) > n-i || i > 0 {
			d.word(10, d.H+20, c.Legs[stops[i].Leg], false, false)
		}
		d.word(45, d.H+46, c.Harms, true, true)
		d.word(115, d.H+46, c.Helps, true, true)
		top := d.H + tallHead - 8
		d.Bands = append(
			d.Bands, band{10, top, 70, (n - i) * tallStep, "f-sunk"}, band{80, top, 70, (n - i) * tallStep, "f-soft"},
		)
		for k := i; k < n; k++ {
			at := point{tallMiddle + stops[k].Balance*tallSwing/100, top + (k-i)*tallStep + tallStep/2}
			d.mark(at, k, stops[k], k > i)
			d.label(point{tallLabel, at.Y + 6}, stops[k], tallLetter, false)
		}
		d.H = top + (n-i)*tallStep + 14
		i = n
	}
	return d.finish(mirrored)
}

// Measures of the wide drawing.
const (
	wideBand  = 92
	wideSwing = 74
	wideHead  = 34
)

// widePath lays a road out in rows of at most so many stops: each is a drawing, so
// that paper may break between them. A row has stops of one leg.
func widePath(stops []milestone, c caption, width, most int, mirrored bool) (rows []drawing) {
	for i := 0; i < len(stops); {
		end := legEnd(stops, i, len(stops))
		count := (end - i + most - 1) / most
		per := (end - i + count - 1) / count
		for first := true; i < end; first = false {
			n := min(i+per, end)
			head := ""
			if first && (i > 0 || end < len(stops)) {
				head = c.Legs[stops[i].Leg]
			}
			rows = append(rows, wideRow(stops, i, n, head, c, width, max(per, 5)).finish(mirrored))
			i = n
		}
	}
	return rows
}

func wideRow(stops []milestone, i, n int, head string, c caption, width, per int) drawing {
	top := 4
	d := drawing{W: width}
	if head != "" {
		d.word(4, 22, head, false, false)
		top = wideHead
	}
	step := width / per
	d.Bands = []band{{0, top, width, wideBand, "f-soft"}, {0, top + wideBand, width, wideBand, "f-sunk"}}
	d.word(14, top+22, c.Helps, false, true)
	d.word(14, top+2*wideBand-12, c.Harms, false, true)
	for k := i; k < n; k++ {
		at := point{step/2 + (k-i)*step, top + wideBand - stops[k].Balance*wideSwing/100}
		d.mark(at, k, stops[k], k > i)
		d.label(point{at.X, top + 2*wideBand + lineStep + lineStep*(lines-1)/2}, stops[k], step/9, true)
	}
	d.H = top + 2*wideBand + lines*lineStep + 14
	return d
}

// legEnd is where the leg ends that begins at i.
func legEnd(stops []milestone, i, n int) int {
	for k := i; k < n; k++ {
		if stops[k].Leg != stops[i].Leg {
			return k
		}
	}
	return n
}

func (d *drawing) word(x, y int, text string, middle, small bool) {
	d.Words = append(d.Words, word{point{x, y}, text, middle, small})
}

// mark puts a stop, and the way to it from the one before.
func (d *drawing) mark(at point, n int, s milestone, comes bool) {
	m := mark{at, 14 + min(s.Count, 6), n + 1, s.Count == 0}
	if comes {
		last := d.Marks[len(d.Marks)-1]
		if last.Open || m.Open {
			d.waits = append(d.waits, [2]point{last.point, at})
		} else {
			d.walks = append(d.walks, [2]point{last.point, at})
		}
	}
	d.Marks = append(d.Marks, m)
}

// label writes a stop's title in lines around at.
func (d *drawing) label(at point, s milestone, letters int, middle bool) {
	all := wrapped(s.Title, letters)
	for i, text := range all {
		d.word(at.X, at.Y+i*lineStep-(len(all)-1)*lineStep/2, text, middle, middle || s.Count == 0)
	}
}

// finish mirrors a drawing where it has to be, and writes its ways.
func (d drawing) finish(mirrored bool) drawing {
	if mirrored {
		flip := func(p *point) { p.X = d.W - p.X }
		for i := range d.Bands {
			d.Bands[i].X = d.W - d.Bands[i].X - d.Bands[i].W
		}
		for i := range d.Words {
			flip(&d.Words[i].point)
		}
		for i := range d.Marks {
			flip(&d.Marks[i].point)
		}
		for _, ways := range [][][2]point{d.walks, d.waits} {
			for i := range ways {
				flip(&ways[i][0])
				flip(&ways[i][1])
			}
		}
	}
	d.Done, d.Open = d.way(d.walks), d.way(d.waits)
	return d
}

// way is SVG path data from point to point, in curves.
func (d drawing) way(all [][2]point) string {
	var b strings.Builder
	for _, w := range all {
		a, z := w[0], w[1]
		if d.tall {
			mid := (a.Y + z.Y) / 2
			fmt.Fprintf(&b, "M%d %dC%d %d %d %d %d %d", a.X, a.Y, a.X, mid, z.X, mid, z.X, z.Y)
		} else {
			mid := (a.X + z.X) / 2
			fmt.Fprintf(&b, "M%d %dC%d %d %d %d %d %d", a.X, a.Y, mid, a.Y, mid, z.Y, z.X, z.Y)
		}
	}
	return b.String()
}

// wrapped breaks a title into lines of about so many letters; what does not fit is
// left out, and the list below says it whole.
func wrapped(title string, letters int) (all []string) {
	line := ""
	for _, w := range strings.Fields(title) {
		w = clip(w, letters+2)
		switch {
		case line == "":
			line = w
		case utf8.RuneCountInString(line)+1+utf8.RuneCountInString(w) <= letters:
			line += " " + w
		default:
			all, line = append(all, line), w
		}
	}
	if line != "" {
		all = append(all, line)
	}
	if len(all) > lines {
		all = all[:lines]
		all[lines-1] += "…"
	}
	return all
}

// clip shortens a text to so many letters, at a blank where one is near.
func clip(s string, most int) string {
	if utf8.RuneCountInString(s) <= most {
		return s
	}
	cut := string([]rune(s)[:most-1])
	if i := strings.LastIndexAny(cut, " \n"); i > len(cut)/2 {
		cut = cut[:i]
	}
	return strings.TrimRight(cut, " ,.;:\n") + "…"
}
