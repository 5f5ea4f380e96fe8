package face

// What was answered is drawn as bars: one for all, or one for each side under the
// other. Everything is laid out from left to right and mirrored at the source where
// writing runs the other way; words are not.

// barRow is an answer, and how many gave it: all of them, or each side.
type barRow struct {
	Label string
	N     []int
}

// bar is how many gave an answer.
type bar struct {
	X, Y, W int
	Other   bool // of the second side
	N       int
	NX, NY  int // where the number stands
}

// barWord is a line of words.
type barWord struct {
	X, Y int
	Text string
}

// barChart is bars under their words.
type barChart struct {
	W, H  int
	Words []barWord
	Bars  []bar
}

// Measures of the bars.
const (
	chartWidth = 300
	barMost    = 240 // of the longest
	barLeast   = 4   // of a bar of none
	barHigh    = 18
	barLabel   = 26
	barGap     = 14
	labelMost  = 30 // letters
)

// bars lays rows out.
func bars(rows []barRow, mirrored bool) barChart {
	c := barChart{W: chartWidth}
	most := 1
	for _, r := range rows {
		for _, n := range r.N {
			most = max(most, n)
		}
	}
	for _, r := range rows {
		c.Words = append(c.Words, barWord{2, c.H + barLabel - 8, clip(r.Label, labelMost)})
		c.H += barLabel
		for i, n := range r.N {
			b := bar{Y: c.H, W: max(barLeast, n*barMost/most), Other: i > 0, N: n}
			b.NX, b.NY = b.W+8, c.H+barHigh-3
			c.Bars = append(c.Bars, b)
			c.H += barHigh + 4
		}
		c.H += barGap
	}
	if mirrored {
		c.mirror()
	}
	return c
}

func (c *barChart) mirror() {
	for i := range c.Words {
		c.Words[i].X = c.W - c.Words[i].X
	}
	for i := range c.Bars {
		b := &c.Bars[i]
		b.X, b.NX = c.W-b.X-b.W, c.W-b.NX
	}
}
