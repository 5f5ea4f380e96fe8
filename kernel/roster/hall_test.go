package roster_test

import (
	"bytes"
	"testing"
	"time"

	"alongside/journal"
	"alongside/journal/memory"
	"alongside/kernel"
	"alongside/kernel/roomtest"
	"alongside/kernel/roster"
)

// inHall gives a command over the hall's network.
func inHall(t *testing.T, g roomtest.Group, by journal.MemberID, name string, body map[string]any) kernel.Answer {
	t.Helper()
	a, err := g.Group.Do(t.Context(), kernel.Asked{Name: name, By: by, Hall: true, Body: roomtest.JSON(t, body)})
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return a
}

// guest joins in the hall.
func guest(t *testing.T, g roomtest.Group, name string) journal.MemberID {
	t.Helper()
	return journal.MemberID(inHall(t, g, journal.MemberID{}, "members.join", map[string]any{
		"invite": g.Invite, "name": name, "language": "en", "token": "hall token of " + name + " 000000", "code": "code of " + name + " 0000000000",
	}).ID)
}

func TestWhoComesInTheHallGetsNoReturnCodeNotEvenTheirOwn(t *testing.T) {
	s := memory.New()
	g := roomtest.Found(t, roomtest.HouseOn(t, s, kernel.Law{}, roomtest.NewClock(), talking()), 1)
	guest(t, g, "Rain")
	codes := 0
	for _, e := range roomtest.Entries(t, s, g.ID()) {
		if e.Kind == "members.code_given" {
			codes++
		}
	}
	if codes != 1 { // the founder's, who came elsewhere
		t.Errorf("%d codes were given", codes)
	}
	st := roomtest.State[*roster.State](g)
	if _, device, ok := st.Bearer(kernel.Seal("hall token of Rain 000000")); !ok || !st.HallDevice(device) {
		t.Error("the device is not known as one of the hall")
	}
	if _, device, ok := st.Bearer(kernel.Seal("11110000111100001111000011110000")); !ok || st.HallDevice(device) {
		t.Error("the founder's device is taken for one of the hall")
	}
}

func TestADeviceOfTheHallIsForgottenTwoDaysLater(t *testing.T) {
	s, clock := memory.New(), roomtest.NewClock()
	h := roomtest.HouseOn(t, s, kernel.Law{}, clock, talking())
	g := roomtest.Found(t, h, 1)
	guest(t, g, "Rain")
	known := func(h *kernel.House) bool {
		_, _, ok := roomtest.State[*roster.State](g.On(h)).Bearer(kernel.Seal("hall token of Rain 000000"))
		return ok
	}
	for days, want := range []bool{true, true, false} {
		h.Tend(t.Context())
		anew := roomtest.HouseOn(t, s, kernel.Law{}, clock, talking())
		if known(h) != want || known(anew) != want {
			t.Errorf("%d days later: %v, after waking %v", days, known(h), known(anew))
		}
		clock.Move(24 * time.Hour)
	}
	n := len(roomtest.Entries(t, s, g.ID()))
	h.Tend(t.Context())
	if m := len(roomtest.Entries(t, s, g.ID())); m != n {
		t.Error("it is forgotten again and again")
	}
	for _, e := range roomtest.Entries(t, s, g.ID()) {
		if e.Kind == "members.device_added" && e.Words.None() != bytes.Contains(e.Facts, []byte(`"hall":true`)) {
			t.Errorf("%s: words gone %v", e.Facts, e.Words.None())
		}
	}
}

func TestAnInvitationMadeInTheHallCountsTillTomorrow(t *testing.T) {
	clock := roomtest.NewClock()
	g := roomtest.Found(t, roomtest.HouseOn(t, memory.New(), kernel.Law{}, clock, talking()), 1)
	many := map[string]any{"uses": 20, "side": "lived", "days": 7}
	here, elsewhere := inHall(t, g, g.Founder, "members.invite", many).Secret, g.Do(g.Founder, "members.invite", many).Secret
	clock.Move(24 * time.Hour)
	g.JoinWith(here, "Rain")
	clock.Move(24 * time.Hour)
	if _, err := g.Try(journal.MemberID{}, "members.join", map[string]any{"invite": here, "name": "Snow", "language": "en"}); err == nil {
		t.Error("an invitation that others could read is still good two days later")
	}
	g.JoinWith(elsewhere, "Sun")
}

func TestWhoCameInTheHallKeepsTheirPlaceWhereTwoKnowThem(t *testing.T) {
	s, clock := memory.New(), roomtest.NewClock()
	law := kernel.Law{Meeting: func(kernel.View) kernel.Meeting {
		return kernel.Meeting{Session: roomtest.ID(77), Day: roomtest.Today(), Here: everybody}
	}}
	g := roomtest.Found(t, roomtest.HouseOn(t, s, law, clock, talking()), 1)
	fern, rain := g.Join("Fern leaf"), guest(t, g, "Rain")
	const code = "9999 8888 7777 6666 5555"
	g.Do(fern, "members.vouch", map[string]any{"member": rain})
	g.Do(g.Founder, "members.vouch", map[string]any{"member": rain, "secret": code})
	g.Do(journal.MemberID{}, "members.return", map[string]any{"code": code, "token": "a lasting token of Rain"})
	st := roomtest.State[*roster.State](g)
	m, device, ok := st.Bearer(kernel.Seal("a lasting token of Rain"))
	if !ok || m != rain || st.HallDevice(device) {
		t.Errorf("%v %v %v", m, device, ok)
	}
	g.Do(rain, "members.leave", nil)
	g.Do(guest(t, g, "Snow"), "members.leave", nil) // without a code there is none to erase
	for _, e := range roomtest.Entries(t, s, g.ID()) {
		if bytes.Contains(e.Facts, []byte(`""`)) {
			t.Errorf("%s erases nothing at all: %s", e.Kind, e.Facts)
		}
	}
}
