package indoors

import (
	"alongside/app"
	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roomtest"
)

// Agreed puts something into the group's agreement as though the group had been asked
// and had agreed, in a house of its own in which nothing needs the group. The house
// that is at work afterwards is another one, as after a restart.
func (g *Group) Agreed(by string, body Body) {
	g.Helper()
	law := app.Law()
	law.Rule = nil
	var rooms []kernel.Room
	for _, r := range app.Rooms() {
		rooms = append(rooms, r.Room)
	}
	h, err := kernel.New(g.Store, rooms, law, kernel.WithClock(g.Clock.Now), kernel.WithRand(g.Dice), kernel.WithLog(roomtest.Quiet()))
	if err != nil {
		g.Fatal(err)
	}
	member, err := journal.ParseID(g.Of[by].ID)
	if err != nil {
		g.Fatal(err)
	}
	_, err = h.Group(g.ID).Do(g.Context(), kernel.Asked{Name: "agreement.propose", By: journal.MemberID(member), Body: roomtest.JSON(g, body)})
	if err != nil {
		g.Fatalf("agreement.propose: %v", err)
	}
	g.n++
	fresh := Open(g.TB, g.Store, g.Clock, byte(100+g.n))
	g.Kernel, g.Web = fresh.Kernel, fresh.Web
}
