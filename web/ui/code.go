package ui

import (
	"fmt"
	"strconv"
	"strings"

	"rsc.io/qr"
)

// Fours cuts a code or a sum into groups of four, for people to read and compare.
func Fours(code string) []string {
	var all []string
	for len(code) > 4 {
		all = append(all, code[:4])
		code = code[4:]
	}
	return append(all, code)
}

// quiet is the white edge around a square code, in squares (ISO/IEC 18004).
const quiet = 4

// squares returns the dark squares of a text's square code as an SVG path, and
// the length of a side in squares.
func squares(text string) (path, side string, err error) {
	code, err := qr.Encode(text, qr.M)
	if err != nil {
		return "", "", fmt.Errorf("drawing a square code: %w", err)
	}
	var b strings.Builder
	for y := range code.Size {
		for x := 0; x < code.Size; x++ {
			from := x
			for x < code.Size && code.Black(x, y) {
				x++
			}
			if n := x - from; n > 0 {
				fmt.Fprintf(&b, "M%d %dh%dv1h-%dz", from+quiet, y+quiet, n, n)
			}
		}
	}
	return b.String(), strconv.Itoa(code.Size + 2*quiet), nil
}
