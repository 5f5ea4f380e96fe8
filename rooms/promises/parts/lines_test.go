package parts

import (
	"testing"

	"alongside/rooms/promises"
)

func TestLinesAreMirroredAtTheSourceAndNothingFallsOff(t *testing.T) {
	rows := []row{
		{Steps: [5]promises.Mark{promises.Done, promises.Done, promises.Done, promises.Behind, promises.ToDo}, Checked: true},
		{Steps: [5]promises.Mark{promises.Skipped, promises.Skipped, promises.Done, promises.Skipped, promises.Done}, Verdict: promises.Worse, Checked: true},
		{Steps: [5]promises.Mark{promises.Done, promises.Now}},
	}
	ltr, rtl := draw(rows, 5, false), draw(rows, 5, true)
	if len(ltr.Stops) != 15 || len(ltr.Seals) != 2 || len(ltr.Ways) != 12 || ltr.Rows[0].N != 5 || ltr.Heads[4].N != 5 {
		t.Fatalf("%+v", ltr)
	}
	for i, s := range ltr.Stops {
		if m := rtl.Stops[i]; m.X != ltr.W-s.X || m.Y != s.Y || m.Mark != s.Mark {
			t.Errorf("stop %d: %+v and %+v", i, s, m)
		}
		if s.X < 12 || s.X > ltr.W-12 || s.Y < 12 || s.Y > ltr.H-12 {
			t.Errorf("stop %d falls off: %+v", i, s)
		}
	}
	for i, w := range ltr.Ways {
		if rtl.Ways[i].From.X != ltr.W-w.From.X || rtl.Ways[i].To.X != ltr.W-w.To.X {
			t.Errorf("way %d is not mirrored", i)
		}
	}
	if rtl.Check.X != ltr.W-ltr.Check.X || rtl.Rows[0].X != ltr.W-ltr.Rows[0].X || rtl.Heads[0].X != ltr.W-ltr.Heads[0].X || rtl.Seals[0].X != ltr.W-ltr.Seals[0].X {
		t.Error("numbers and checks are not mirrored")
	}
	var gone string
	for _, w := range ltr.Ways {
		gone += map[bool]string{true: "=", false: "."}[w.Gone]
	}
	if gone != "==..====...." {
		t.Errorf("ways gone: %s", gone)
	}
}
