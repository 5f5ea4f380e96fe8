package crash

import (
	"net/http"
	"os"
	"syscall"
	"testing"

	"alongside/journal"
	"alongside/test/evening"
)

// TestADiskThatIsFullKeepsServingReadsAndRecoversWithoutARestart gives the real
// program a disk of two megabytes, fills it, and makes it larger.
func TestADiskThatIsFullKeepsServingReadsAndRecoversWithoutARestart(t *testing.T) {
	h := newHost(t)
	h.faulty = true
	if err := os.MkdirAll(h.data, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Mount("tmpfs", h.data, "tmpfs", 0, "size=2m"); err != nil {
		t.Skipf("a small disk cannot be mounted here: %v", err)
	}
	t.Cleanup(func() { _ = syscall.Unmount(h.data, syscall.MNT_DETACH) })
	c := &crowd{TB: t, acked: map[journal.ID]acked{}}
	s := h.start()
	client := evening.At(s.base, nil)
	defer client.Close()
	readable, broken := c.fill(client)
	for _, room := range []string{"members", "sessions"} {
		var v any
		if err := readable.Room(t.Context(), 0, room, &v); err != nil {
			t.Errorf("room %s on a full disk: %v", room, err)
		}
	}
	if status, _, err := client.Get(t.Context(), "/g/"+readable.Group().String()+"/", readable.Token(0)); status != http.StatusOK {
		t.Errorf("home on a full disk: %d, %v", status, err)
	}
	if err := syscall.Mount("tmpfs", h.data, "tmpfs", syscall.MS_REMOUNT, "size=64m"); err != nil {
		t.Fatal(err)
	}
	for _, step := range broken.Steps {
		if status := c.one(broken, step); status != 0 {
			t.Fatalf("%s of person %d once there is room again: %d", step.Command, step.Who, status)
		}
	}
	last := c.sit()
	last.Use(client)
	for _, step := range last.Steps {
		if step.At > last.Hatted {
			break
		}
		c.one(last, step)
	}
	h.stop(s)
	c.check(h)
	if out, err := h.verify(); err != nil {
		t.Errorf("verify: %v: %s", err, out)
	}
}

// fill plays evenings until the disk is full. It returns one that can be read,
// and the one that broke off.
func (c *crowd) fill(client *evening.Client) (readable, broken *table) {
	c.Helper()
	for range 50 {
		broken = c.sit()
		broken.Use(client)
		for _, s := range broken.Steps {
			switch status := c.one(broken, s); {
			case status == http.StatusServiceUnavailable && readable != nil:
				c.Logf("full after %d contributions: %s answers 503", len(c.acked), s.Command)
				return readable, broken
			case status != 0:
				c.Fatalf("%s of person %d: %d", s.Command, s.Who, status)
			}
		}
		readable = broken
	}
	c.Fatal("the disk is never full")
	return nil, nil
}

// one sends a step that is not acknowledged yet, and returns how it was refused.
func (c *crowd) one(t *table, s evening.Step) (status int) {
	c.Helper()
	if t.done[s.ID] {
		return 0
	}
	a, err := t.Do(c.Context(), s)
	if err == nil {
		t.done[s.ID], c.acked[a.ID] = true, acked{s, t.Play, a.Seq}
		return 0
	}
	if evening.Status(err) == 0 {
		c.Fatalf("%s: %v", s.Command, err)
	}
	return evening.Status(err)
}
