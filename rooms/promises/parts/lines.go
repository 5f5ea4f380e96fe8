package parts

import "alongside/rooms/promises"

// Lines of stages are drawn one under the other: five stops, and apart from them what
// the group found. Everything is laid out from left to right and mirrored at the source
// where writing runs the other way.

// row is what the drawing must know of a line.
type row struct {
	Steps   [5]promises.Mark
	Verdict promises.Verdict // "": not checked yet
	Checked bool             // there is something to check
}

// spot is a place on the drawing.
type spot struct{ X, Y int }

// stop is a stage on a line.
type stop struct {
	spot
	Mark promises.Mark
}

// seal is what the group found.
type seal struct {
	spot
	Verdict promises.Verdict
	Open    bool
}

// way is a piece of a line between two stops.
type way struct {
	From, To spot
	Gone     bool
}

// figure is a number at a row, or over a column.
type figure struct {
	spot
	N int
}

// drawing is all lines.
type drawing struct {
	W, H  int
	Rows  []figure
	Heads []figure
	Ways  []way
	Stops []stop
	Seals []seal
	Check spot // over the seals
}

// Measures of the drawing.
const (
	lineWidth  = 320
	lineHead   = 34
	lineStep   = 38
	lineFirst  = 62
	lineBeside = 44
	lineSeal   = 292
)

// draw lays lines out; first is the number of the first of them.
func draw(rows []row, first int, mirrored bool) drawing {
	d := drawing{W: lineWidth, H: lineHead + lineStep*len(rows) + 4, Check: spot{lineSeal, lineHead / 2}}
	for i := range 5 {
		d.Heads = append(d.Heads, figure{spot{lineFirst + i*lineBeside, lineHead / 2}, i + 1})
	}
	for n, r := range rows {
		d.row(r, lineHead+n*lineStep+lineStep/2, first+n)
	}
	if mirrored {
		d.mirror()
	}
	return d
}

func (d *drawing) row(r row, y, n int) {
	d.Rows = append(d.Rows, figure{spot{18, y}, n})
	for i, m := range r.Steps {
		at := spot{lineFirst + i*lineBeside, y}
		if i > 0 {
			d.Ways = append(d.Ways, way{spot{at.X - lineBeside, y}, at, m == promises.Done || m == promises.Skipped && later(r.Steps[i:])})
		}
		d.Stops = append(d.Stops, stop{at, m})
	}
	if r.Checked {
		d.Seals = append(d.Seals, seal{spot{lineSeal, y}, r.Verdict, r.Verdict == ""})
	}
}

// later reports whether a line went on behind a stage that was not needed.
func later(steps []promises.Mark) bool {
	for _, m := range steps {
		if m == promises.Done {
			return true
		}
	}
	return false
}

func (d *drawing) mirror() {
	flip := func(s *spot) { s.X = d.W - s.X }
	for i := range d.Rows {
		flip(&d.Rows[i].spot)
	}
	for i := range d.Heads {
		flip(&d.Heads[i].spot)
	}
	for i := range d.Ways {
		flip(&d.Ways[i].From)
		flip(&d.Ways[i].To)
	}
	for i := range d.Stops {
		flip(&d.Stops[i].spot)
	}
	for i := range d.Seals {
		flip(&d.Seals[i].spot)
	}
	flip(&d.Check)
}
