package hidden

import (
	"bytes"
	"encoding/hex"
	"regexp"
	"strings"
	"testing"

	"alongside/journal"
	"alongside/kernel/roomtest"
)

// others is the usual evening in which others felt, spoke, passed, asked for calm,
// voted and came.
func others() cast {
	c := usual()
	c.feels = [5]string{"hal", "dan", "fay", "ben", "cleo"}
	c.turns, c.skips, c.pauses = [3]string{"dan", "ben", "fay"}, "cleo", "ben"
	c.votes = [3]string{"hal", "fay", "dan"}
	c.arrives = "hal"
	c.sits = [6]string{"hal", "dan", "fay", "ben", "cleo", "ada"}
	c.scribe, c.hand = "cleo", "ben"
	return c
}

// masked takes the sums out of what is left of an evening: they commit to what is
// gone, so that they differ, and the trial below shows that they say nothing.
func (h *hall) masked(t *testing.T, when ...string) traces {
	t.Helper()
	var pairs []string
	for _, e := range roomtest.Entries(t, h.store, h.ID) {
		for _, sum := range []journal.Sum{e.Said, e.Sum} {
			if sum != (journal.Sum{}) {
				pairs = append(pairs, string(sum[:]), "a sum", hex.EncodeToString(sum[:]), "a sum", quarters(sum), "a sum")
			}
		}
	}
	mask := strings.NewReplacer(pairs...)
	left := traces{}
	for name, what := range h.traces {
		for _, w := range when {
			if strings.HasPrefix(name, w) {
				left[name] = drawn.ReplaceAll([]byte(mask.Replace(string(what))), []byte("a picture of the last sum"))
			}
		}
	}
	return left
}

// drawn is the picture of the last sum that minutes print.
var drawn = regexp.MustCompile(`(?s)<svg[^>]*class="qr.*?</svg>`)

// quarters is a sum as minutes print it for people to compare.
func quarters(s journal.Sum) string {
	b := []byte(s.String())
	var parts [][]byte
	for i := 0; i < len(b); i += 4 {
		parts = append(parts, b[i:i+4])
	}
	return string(bytes.Join(parts, []byte("  ")))
}

// TestOnceItIsOverNothingTellsWhoFeltSpokePassedVotedOrCame compares two evenings
// with the same totals: when they are closed, the same is left of both, but for
// the sums.
func TestOnceItIsOverNothingTellsWhoFeltSpokePassedVotedOrCame(t *testing.T) {
	a, b := play(t, usual()), play(t, others())
	left := []string{"closed", "the day after", "live stream", "drawn"}
	mustBeAlike(t, "others felt, spoke, passed, voted and came", a.masked(t, left...), b.masked(t, left...))
	if found := a.masked(t, "before the hat").unlike(b.masked(t, "before the hat")); len(found) == 0 {
		t.Error("while it lasts, nobody finds out either: the comparison sees nothing")
	}
	signed := usual()
	signed.signs = "cleo"
	if found := a.masked(t, left...).unlike(play(t, signed).masked(t, left...)); len(in(found, "closed: page")) == 0 {
		t.Error("another signs a card, and nobody finds it")
	}
}

// TestWhoLeavesInTheMiddleNamesNothingOfWhatPasses looks into the facts, which stay
// for good: where people leave or erase all they said, nothing lists what they
// felt, voted or passed in. Only the closing lists it, and all of it at once.
func TestWhoLeavesInTheMiddleNamesNothingOfWhatPasses(t *testing.T) {
	c := usual()
	c.unclosed = true
	h := play(t, c)
	h.Do("cleo", "members.erase_all", nil)
	h.Do("dan", "members.leave", nil)
	h.Do("fay", "sessions.close", body{"session": h.session})
	kinds := map[string]bool{}
	for _, r := range h.Kernel.Rooms() {
		for _, k := range r.Kinds {
			kinds[k.Name] = k.Fleeting()
		}
	}
	entries := roomtest.Entries(t, h.store, h.ID)
	listed := map[string]int{}
	for _, e := range entries {
		for _, passing := range entries {
			if kinds[passing.Kind] && strings.Contains(string(e.Facts), passing.ID.String()) {
				listed[e.Kind]++
			}
		}
	}
	if n := listed["sessions.closed"]; n < 15 {
		t.Errorf("the closing lists %d of what passes: nothing was looked at", n)
	}
	delete(listed, "sessions.closed")
	if len(listed) > 0 {
		t.Errorf("what passes is listed elsewhere: %v", listed)
	}
}
