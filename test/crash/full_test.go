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
// program a disk of one megabyte, fills it, and makes it larger.
func TestADiskThatIsFullKeepsServingReadsAndRecoversWithoutARestart(t *testing.T) {
	h := newHost(t)
	if err := os.MkdirAll(h.data, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Mount("tmpfs", h.data, "tmpfs", 0, "size=1m"); err != nil {
		t.Skipf("a small disk cannot be mounted here: %v", err)
	}
	t.Cleanup(func() { _ = syscall.Unmount(h.data, 0) })
	c := &crowd{TB: t, acked: map[journal.ID]acked{}, fuse: -1, quiet: true}
	s := h.start()
	client := evening.At(s.base, nil)
	defer client.Close()
	at := c.fill(client)
	for _, room := range []string{"members", "sessions"} {
		var v any
		if err := at.Room(t.Context(), 0, room, &v); err != nil {
			t.Errorf("room %s on a full disk: %v", room, err)
		}
	}
	if status, _, err := client.Get(t.Context(), "/g/"+at.Group().String()+"/", at.Token(0)); status != http.StatusOK {
		t.Errorf("home on a full disk: %d, %v", status, err)
	}
	if err := syscall.Mount("tmpfs", h.data, "tmpfs", syscall.MS_REMOUNT, "size=64m"); err != nil {
		t.Fatal(err)
	}
	for _, all := range at.phases[at.next:] {
		for _, step := range all {
			if at.done[step.ID] {
				continue
			}
			if _, err := at.Do(t.Context(), step); err != nil {
				t.Errorf("%s of person %d once there is room again: %v", step.Command, step.Who, err)
			}
		}
	}
	if t.Failed() {
		return
	}
	h.stop(s)
	c.check(h)
	if out, err := h.verify(); err != nil {
		t.Errorf("verify: %v: %s", err, out)
	}
}
