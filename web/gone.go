package web

import (
	"context"
	"encoding/json"
	"sync"
	"time"

	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roster"
)

// gone are devices that were left while the store failed: under this process they
// sign nobody in any more, and they are ended as soon as the store lets them.
type gone struct {
	mu      sync.Mutex // guards devices
	devices map[journal.ID]bool
}

// againAfter is how long it waits before it tries to end a device again.
const againAfter = 10 * time.Second

// has reports whether a device was left.
func (g *gone) has(device journal.ID) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.devices[device]
}

func (g *gone) set(device journal.ID, left bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.devices == nil {
		g.devices = map[journal.ID]bool{}
	}
	if !left {
		delete(g.devices, device)
		return
	}
	g.devices[device] = true
}

// endDevice ends the asker's device, now or as soon as it can be.
func (s *Server) endDevice(ctx context.Context, a *Ask) error {
	b, err := json.Marshal(roster.EndDevice{Device: a.Device})
	if err != nil {
		return err
	}
	group, in := a.Group, kernel.Asked{Name: "members.end_device", By: a.Me.ID, Device: a.Device, Body: b}
	if in.ID, err = s.house.NewID(); err != nil {
		return err
	}
	if _, err = group.Do(ctx, in); err == nil {
		return nil
	}
	s.gone.set(in.Device, true)
	var again func()
	again = func() { // ends when the device has
		if _, err := group.Do(context.Background(), in); err != nil {
			time.AfterFunc(againAfter, again)
			return
		}
		s.gone.set(in.Device, false)
	}
	time.AfterFunc(againAfter, again)
	return err
}
