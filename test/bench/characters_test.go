package bench

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"alongside/journal"
	"alongside/journal/memory"
	"alongside/kernel"
	"alongside/rooms/characters"
)

// BenchmarkJourney draws a road of 20 stops and 400 moments, and one of its stops,
// from the request to the last byte.
func BenchmarkJourney(b *testing.B) {
	g := open(b, memory.New()).found(8)
	id, stages := g.journey(20, 400)
	draw := func(path, packing string) (took, size float64) {
		var all []float64
		for range 200 {
			r := httptest.NewRequest(http.MethodGet, g.page("characters/"+path), nil)
			r.Header.Set("Cookie", g.cookie(1))
			r.Header.Set("Accept-Encoding", packing)
			w := httptest.NewRecorder()
			start := time.Now()
			g.web.ServeHTTP(w, r)
			all = append(all, ms(time.Since(start)))
			if size = float64(w.Body.Len()) / 1000; w.Code != http.StatusOK {
				b.Fatalf("%s: status %d", path, w.Code)
			}
			if packing == "" && strings.Count(w.Body.String(), "The letter comes") < 20 {
				b.Fatalf("%s: moments are missing", path)
			}
		}
		return median(all), size
	}
	for path, what := range map[string]string{id.String(): "a road of 20 stops and 400 moments", id.String() + "/" + stages[7].String(): "one of its stops"} {
		took, size := draw(path, "")
		found.atMost(b, what+" is drawn", took, 10, "ms")
		found.note("- its size", size, "kB")
		took, size = draw(path, "br")
		found.note("- drawn and packed", took, "ms")
		found.atMost(b, "- its packed size", size, 60, "kB")
	}
}

// journey makes a character whose road has so many stops, with so many moments.
func (g *group) journey(stops, moments int) (id journal.ID, stages []journal.ID) {
	g.Helper()
	var titles []string
	for i := range stops {
		titles = append(titles, fmt.Sprintf("Stop %d on the way", i+1))
	}
	id = g.do(0, "characters.create", body{"name": "Alpha", "about": "mends radios", "journey": titles})
	err := g.inner.Group(g.id).Read(g.Context(), func(v kernel.View) error {
		for _, s := range kernel.In[*characters.State](v).Character(id).Stages() {
			stages = append(stages, s.ID)
		}
		return nil
	})
	check(g, err)
	for i := range moments {
		g.do(i%8, "characters.add_moment", body{
			"character": id, "stage": stages[i%stops], "kind": characters.MomentKinds[i/stops%len(characters.MomentKinds)],
			"text": fmt.Sprintf("The letter comes on day %d in a language that nobody at home reads, and the desk is closed.", i),
		})
	}
	g.here(0, "sessions.open_hat", nil)
	return id, stages
}
