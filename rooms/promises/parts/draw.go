package parts

import (
	"fmt"
	"strconv"

	"alongside/lang"
	"alongside/rooms/promises"
)

func num(n int) string { return strconv.Itoa(n) }

func stepTitle(i int) lang.Msg {
	_, title := stepWords(i)
	return title
}

// straight is a way as SVG path data.
func straight(w way) string { return fmt.Sprintf("M%d %dH%d", w.From.X, w.From.Y, w.To.X) }

// tick is the sign for "yes" around a spot.
func tick(s spot, r int) string {
	return fmt.Sprintf("M%d %dl%d %dl%d %d", s.X-r, s.Y, r*2/3, r*2/3, r+2, -r-2)
}

// equals is the sign for "as it was".
func equals(s spot) string { return fmt.Sprintf("M%d %dh14M%d %dh14", s.X-7, s.Y-4, s.X-7, s.Y+4) }

// down is the sign for "worse".
func down(s spot) string { return fmt.Sprintf("M%d %dh14l-7 11z", s.X-7, s.Y-4) }

// reached is the last stage that a line has come to.
func reached(l Line) lang.Msg {
	for i := len(l.Steps) - 1; i >= 0; i-- {
		if l.Steps[i].Class == "done" {
			return l.Steps[i].Title
		}
	}
	return lang.TagUnsent()
}

// VerdictText says what the group found.
func VerdictText(v promises.Verdict) lang.Msg {
	_, text := VerdictWords(v)
	return text
}

// VerdictIcon is how it is drawn.
func VerdictIcon(v promises.Verdict) string {
	icon, _ := VerdictWords(v)
	return icon
}
