package hidden

import (
	"bytes"
	"testing"
)

// mustBeAlike fails with the first few traces in which two evenings differ.
func mustBeAlike(t *testing.T, what string, a, b traces) {
	t.Helper()
	names := a.unlike(b)
	for _, name := range names[:min(len(names), 5)] {
		x, y := a[name], b[name]
		at := 0
		for at < min(len(x), len(y)) && x[at] == y[at] {
			at++
		}
		t.Errorf("%s: %q differs at byte %d of %d and %d:\n%.160q\n%.160q", what, name, at, len(x), len(y), x[max(0, at-40):], y[max(0, at-40):])
	}
	if len(names) > 5 {
		t.Errorf("%s: and %d more of %d", what, len(names)-5, len(a))
	}
}

// TestWhoPutWhatIntoTheHatLeavesNoTrace compares evenings that differ in nothing
// but who put which card into the hat, and who gave which answer at the close:
// every page of the file and of its log, every answer, the log, the metrics, the
// live stream and what others see are the same, at every moment.
func TestWhoPutWhatIntoTheHatLeavesNoTrace(t *testing.T) {
	for _, forms := range []bool{false, true} {
		c := usual()
		c.forms = forms
		a := play(t, c)
		mustBeAlike(t, "the same evening twice", a.traces, play(t, c).traces)
		c.cards = [6]string{"cleo", "ada", "dan", "ben", "ben", "cleo"}
		c.answers = [3]string{"cleo", "dan", "ada"}
		c.tells = [8]string{"dan", "cleo", "ben", "ada", "eli", "eli", "ada", "hal"}
		c.holds = [2]string{"qia", ""}
		mustBeAlike(t, "others said it", a.traces, play(t, c).traces)
		c.cards = [6]string{"ben", "ben", "ben", "ben", "ben", "ben"}
		c.tells = [8]string{"ben", "ben", "ben", "ben", "ben", "ben", "ben", "ben"}
		c.holds = [2]string{"pia", "qia"}
		if !forms { // fay, who leads, has other forms on her page: they draw other ids
			c.cards, c.answers = [6]string{"fay", "fay", "fay", "dan", "fay", "fay"}, [3]string{"dan", "fay", "eli"}
			c.tells = [8]string{"fay", "fay", "dan", "fay", "fay", "gil", "fay", "fay"}
		}
		mustBeAlike(t, "one of them said all of it", a.traces, play(t, c).traces)
		planted(t, a)
	}
}

// planted shows that what differs is found, in whatever may tell it.
func planted(t *testing.T, a *hall) {
	t.Helper()
	for _, when := range []string{"before the hat", "in the hat", "closed", "the day after"} {
		for _, what := range []string{"page", "shown", "metrics"} {
			if len(in(keys(a.traces), when+": "+what)) == 0 {
				t.Errorf("%s, nothing of %s was looked at", when, what)
			}
		}
	}
	other := usual()
	other.signs = "cleo"
	found := a.unlike(play(t, other).traces)
	for _, where := range []string{": page", ": log", "closed: page", "before the hat: shown", "closed: shown"} {
		if len(in(found, where)) == 0 {
			t.Errorf("another signs a card, and nobody finds it in %q", where)
		}
	}
	other = usual()
	other.oneMore, other.noFault = true, true
	found = a.unlike(play(t, other).traces)
	for _, where := range []string{"live stream", "metrics", "written to the log"} {
		if len(in(found, where)) == 0 {
			t.Errorf("another evening is not found in %q", where)
		}
	}
}

func keys(m traces) (names []string) {
	for name := range m {
		names = append(names, name)
	}
	return names
}

// TestTheLogOfAFullDiskNamesNobody is what the comparison above rests on: there
// is a line, and neither words nor ids are in it.
func TestTheLogOfAFullDiskNamesNobody(t *testing.T) {
	h := play(t, usual())
	log := h.Logged.Bytes()
	if !bytes.Contains(log, []byte(errFull.Error())) {
		t.Fatalf("the log does not say what went wrong: %q", log)
	}
	for _, secret := range []string{"ada", "cleo", h.Of["cleo"].ID, h.session, h.ID.String(), "said without a name", h.Of["cleo"].Token} {
		if bytes.Contains(log, []byte(secret)) {
			t.Errorf("the log says %q: %s", secret, log)
		}
	}
}
