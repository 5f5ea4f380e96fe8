package web_test

import (
	"net/http"
	"testing"

	"alongside/app"
	"alongside/test/indoors"
	"alongside/web"
)

// TestToOpenAnAddressDrainsNothing opens what leads into the house as often as one
// likes: only what somebody sends counts, so that nobody is kept out by onlookers.
func TestToOpenAnAddressDrainsNothing(t *testing.T) {
	c := gathered(t)
	c.Web = web.New(c.Kernel, app.Rooms(), web.Config{Limits: web.Limits{Open: web.Bucket{PerSecond: 0.001, Most: 2}}})
	for _, path := range []string{"members/tablet/start", "members/join/00001111222233334444", "", "members/language"} {
		for range 5 {
			if a := c.Get(c.ID, c.Page(path), ""); a.Status == http.StatusTooManyRequests {
				t.Fatalf("%s was opened too often", path)
			}
		}
	}
	c.Do("ada", "members.lend_tablet", indoors.Body{"secret": "5555 1111 2222 3333 4444"})
	start := func(secret string) int {
		return c.PostForm(c.ID, c.Page("tablet"), "", indoors.Body{"secret": secret}).Status
	}
	if a, b := start("5555 1111 2222 3333 4444"), start("5555 1111 2222 3333 5555"); a != http.StatusSeeOther || b != http.StatusGone {
		t.Errorf("started: %d, with a wrong number: %d", a, b)
	}
	if third := start("5555 1111 2222 3333 4444"); third != http.StatusTooManyRequests {
		t.Errorf("the third in a row: %d", third)
	}
}
