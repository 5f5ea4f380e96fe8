package bench

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"alongside/journal"
	"alongside/journal/memory"
)

// BenchmarkPromises draws the page of everything that was promised where that is 500
// promises, each with what was said of it, from the request to the last byte.
func BenchmarkPromises(b *testing.B) {
	g := open(b, memory.New()).found(8)
	var last journal.ID
	for i := range 500 {
		last = g.do(i%8, "promises.promise", body{
			"what": fmt.Sprintf("Letters in our languages, %d days before a move", i), "who": "the head of letters", "by_side": "partner",
			"due": fmt.Sprintf("2026-%02d-%02d", 1+i%12, 1+i%28),
		})
		if i%2 == 0 {
			g.do(i%8, "promises.report", body{"promise": last, "stage": "said_done", "text": "it is sent"})
		}
		if i%3 == 0 {
			g.do(i%8, "promises.check", body{"promise": last, "verdict": "not_changed", "text": "in one language still"})
		}
	}
	draw := func(path, packing string) (took, size float64) {
		var all []float64
		for range 200 {
			r := httptest.NewRequest(http.MethodGet, g.page("promises/"+path), nil)
			r.Header.Set("Cookie", g.cookie(1))
			r.Header.Set("Accept-Encoding", packing)
			w := httptest.NewRecorder()
			start := time.Now()
			g.web.ServeHTTP(w, r)
			all = append(all, ms(time.Since(start)))
			if size = float64(w.Body.Len()) / 1000; w.Code != http.StatusOK {
				b.Fatalf("%s: status %d", path, w.Code)
			}
		}
		return median(all), size
	}
	for path, what := range map[string]string{"": "the page of 500 promises", "?page=30": "a later page of them", last.String(): "one of them"} {
		took, size := draw(path, "")
		found.atMost(b, what+" is drawn", took, 10, "ms")
		found.note("- its size", size, "kB")
		_, size = draw(path, "br")
		found.atMost(b, "- its packed size", size, 60, "kB")
	}
}
