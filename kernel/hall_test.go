package kernel_test

import (
	"strconv"
	"testing"
	"time"

	"alongside/fault"
	"alongside/kernel"
	"alongside/kernel/roomtest"
)

func TestATokenOfTheHallSaysWhenItEnds(t *testing.T) {
	ends := roomtest.NewClock().Now().Add(kernel.HallMost)
	token, err := kernel.NewHallToken(roomtest.Dice(1), ends)
	if err != nil {
		t.Fatal(err)
	}
	if at, hall := kernel.HallToken(token); !hall || !at.Equal(ends) {
		t.Errorf("%s: %v %v", token, at, hall)
	}
	other, _ := kernel.NewHallToken(roomtest.Dice(1), ends.Add(time.Second))
	if kernel.Seal(token).Is(kernel.Seal(other)) {
		t.Error("its hash does not cover its end")
	}
}

// Seal leaves blanks and dashes out and reads digits of any script: whatever has the
// hash of a token of the hall must be known as one.
func TestATokenIsReadAsItsHashIs(t *testing.T) {
	const token = "hall.1764072000.0123456789abcdef"
	for _, same := range []string{
		" hall.1764072000.0123456789abcdef\n", "ha-ll.1764072000.0123456789abcdef", "h a l l.17640-72000.0123456789abcdef",
		"hall.۱۷۶۴۰۷۲۰۰۰.0123456789abcdef", "\u00a0hall.1764072000.٠123456789abcdef",
	} {
		at, hall := kernel.HallToken(same)
		if !kernel.Seal(same).Is(kernel.Seal(token)) || !hall || at.Unix() != 1764072000 {
			t.Errorf("%q: %v %v", same, at, hall)
		}
	}
	for _, ended := range []string{
		"hall.", "hall.x.0123456789abcdef", "hall.99999999999.short", "hall.99999999999", "hall..0123456789abcdef",
		"hall.+99999999999999999999.0123456789abcdef",
	} {
		if at, hall := kernel.HallToken(ended); !hall || !at.IsZero() {
			t.Errorf("%q: %v %v", ended, at, hall)
		}
	}
	for _, other := range []string{"", "0123456789abcdef0123", "Hall." + strconv.Itoa(1764072000) + ".0123456789abcdef", "xhall.1.0123456789abcdef"} {
		if _, hall := kernel.HallToken(other); hall {
			t.Errorf("%q is taken for one of the hall", other)
		}
	}
}

func TestWhatIsNotForTheHallIsRefusedThereWhoeverAsks(t *testing.T) {
	g := roomtest.Found(t, roomtest.House(t), 1)
	for _, name := range []string{"members.vouch", "members.return"} {
		for _, hall := range []bool{true, false} {
			_, err := g.Group.Do(t.Context(), kernel.Asked{Name: name, By: g.Founder, Hall: hall, Body: []byte(`{}`)})
			if refused := fault.KindOf(err) == fault.Forbidden && fault.Of(err).Words == fault.Of(kernel.FaultInHall()).Words; refused != hall {
				t.Errorf("%s, in the hall %v: %v", name, hall, err)
			}
		}
	}
}
