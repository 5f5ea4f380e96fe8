package bench

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// slack is by how much a bound may be missed before the run fails: machines are
// shared, and medians move.
const slack = 1.1

// sheet is what the run found out.
type sheet struct {
	mu     sync.Mutex // guards all below
	lines  []string
	missed []string
}

var found sheet

// atMost holds a value against an upper bound.
func (s *sheet) atMost(b *testing.B, what string, v, bound float64, unit string) {
	s.line(b, what, v, "≤", bound, unit, v <= bound, v <= bound*slack)
}

// atLeast holds a value against a lower bound.
func (s *sheet) atLeast(b *testing.B, what string, v, bound float64, unit string) {
	s.line(b, what, v, "≥", bound, unit, v >= bound, v >= bound/slack)
}

func (s *sheet) line(b *testing.B, what string, v float64, sign string, bound float64, unit string, holds, nearly bool) {
	b.Helper()
	verdict := "holds"
	if !holds {
		verdict = "misses"
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.lines = append(s.lines, fmt.Sprintf("| %s | %s | %s %s | %s |", what, number(v, unit), sign, number(bound, unit), verdict))
	if !nearly {
		s.missed = append(s.missed, what)
	}
	b.Logf("%s: %s, bound %s %s, %s", what, number(v, unit), sign, number(bound, unit), verdict)
}

// note puts a number on the sheet that has no bound of its own.
func (s *sheet) note(what string, v float64, unit string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.lines = append(s.lines, fmt.Sprintf("| %s | %s | | |", what, number(v, unit)))
}

func number(v float64, unit string) string {
	switch {
	case unit == "×":
		return fmt.Sprintf("%.2f×", v)
	case v >= 100:
		return fmt.Sprintf("%.0f %s", v, unit)
	}
	return fmt.Sprintf("%.2g %s", v, unit)
}

// print writes the table and reports whether every bound holds, or nearly.
func (s *sheet) print() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.lines) == 0 {
		return true
	}
	fmt.Printf("\n| what | measured | bound | |\n|---|---|---|---|\n%s\n\n", strings.Join(s.lines, "\n"))
	if len(s.missed) > 0 {
		fmt.Printf("Clearly missed: %s.\n\n", strings.Join(s.missed, "; "))
	}
	return len(s.missed) == 0
}

func TestMain(m *testing.M) {
	code := m.Run()
	if !found.print() && code == 0 {
		code = 1
	}
	os.Exit(code)
}

// median of values; they are put in order.
func median(vs []float64) float64 { return quantile(vs, 0.5) }

func quantile(vs []float64, q float64) float64 {
	slices.Sort(vs)
	return vs[min(len(vs)-1, int(q*float64(len(vs))))]
}

// over divides two rows of measurements, round by round.
func over(a, b []float64) (ratios []float64) {
	for i := range a {
		ratios = append(ratios, a[i]/b[i])
	}
	return ratios
}

func ms(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }
