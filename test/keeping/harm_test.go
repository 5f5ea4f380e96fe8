package keeping

import (
	"bytes"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"filippo.io/age"

	"alongside/journal/archive"
)

// still fails if a command that must fail with why leaves the folder other than it
// found it.
func (h *host) still(why, command string, more ...string) {
	h.Helper()
	before := held(h, h.data)
	h.fails(why, command, more...)
	if after := held(h, h.data); !maps.Equal(before, after) {
		h.Errorf("%s %v was refused, and changed something", command, more)
	}
}

func TestWhatCannotBeReadIsRefusedAndChangesNothing(t *testing.T) {
	h := newHost(t)
	s := h.start()
	p := h.plays(s, 1, -1)
	file, moving := h.backup("tuesday"), h.file("moving")
	h.does("export", "--to", h.own.Recipient().String(), p.Group().String(), moving)
	h.still("stop it first", "restore", "--identity", h.identity, "--replace", file)
	h.still("stop it first", "import", "--identity", h.identity, moving)
	h.still("stop it first", "destroy", "--yes", p.Group().String())
	h.stop(s)
	h.still("say --replace", "restore", "--identity", h.identity, file)
	h.still("there already", "import", "--identity", h.identity, moving)
	h.still("--yes", "destroy", p.Group().String())
	h.still("there is no group", "destroy", "--yes", p.Session.String())

	stranger, err := age.GenerateX25519Identity()
	must(t, err)
	must(t, os.WriteFile(h.file("stranger.key"), []byte(stranger.String()), 0o600))
	must(t, os.WriteFile(h.file("words"), []byte("these are not the words\n"), 0o600))
	must(t, os.WriteFile(h.file("letter"), []byte("Dear all,\n"), 0o600))
	whole, err := os.ReadFile(file)
	must(t, err)
	write := func(name string, b []byte) string {
		must(t, os.WriteFile(h.file(name), b, 0o600))
		return h.file(name)
	}
	first := archive.FirstLine(archive.Head{Format: archive.Format, Of: archive.Backup, Day: 1})
	newer := strings.Replace(first, " 1 ", fmt.Sprintf(" %d ", archive.Format+1), 1)
	_, rest, _ := bytes.Cut(whole, []byte("\n"))
	for _, bad := range []struct{ why, key, file string }{
		{"does not fit", "--identity=" + h.file("stranger.key"), file},
		{"does not fit", "--passphrase-file=" + h.file("words"), file},
		{"is no backup", "--identity=" + h.identity, h.file("letter")},
		{"another thing", "--identity=" + h.identity, moving},
		{"newer version", "--identity=" + h.identity, write("newer", append([]byte(newer), rest...))},
		{"damaged", "--identity=" + h.identity, write("redated", append([]byte(first), rest...))},
		{"no such file", "--identity=" + h.identity, h.file("nowhere")},
		{"no such file", "--identity=" + h.file("nowhere"), file},
	} {
		h.still(bad.why, "restore", "--replace", bad.key, bad.file)
	}
	for i := 1; i < 12; i++ {
		half := write("half", whole[:len(whole)*i/12])
		h.still("cut short", "restore", "--replace", "--identity", h.identity, half)
		fresh := h.at(fmt.Sprint("fresh", i))
		fresh.fails("cut short", "restore", "--identity", h.identity, half)
		if files := held(t, fresh.data); len(files) > 0 {
			t.Errorf("half a file left %d files behind", len(files))
		}
	}
	half, err := os.ReadFile(moving)
	must(t, err)
	other := h.at("other")
	other.stop(other.start())
	other.still("cut short", "import", "--identity", h.identity, write("half", half[:len(half)-20]))
	other.still("does not fit", "import", "--identity", h.file("stranger.key"), moving)
	other.still("another thing", "import", "--identity", h.identity, file)
}

func TestAPassphraseSealsAndOpens(t *testing.T) {
	h := newHost(t)
	s := h.start()
	p := h.plays(s, 1, 3)
	must(t, os.WriteFile(h.file("words"), []byte("olive kettle rainbow drum\n"), 0o600))
	must(t, os.WriteFile(h.file("short"), []byte("olive\n"), 0o600))
	h.fails("at least 16", "backup", "--passphrase-file", h.file("short"), h.file("b"))
	h.fails("no terminal", "backup", h.file("b"))
	h.does("backup", "--passphrase-file", h.file("words"), h.file("b"))
	h.fails("holds something else", "export", "--passphrase-file", h.file("words"), p.Group().String(), h.file("b"))
	h.fails("there already", "backup", "--passphrase-file", h.file("words"), h.file("short"))
	h.stop(s)
	other := h.at("other")
	other.does("restore", "--passphrase-file", h.file("words"), h.file("b"))
	if es, _ := other.journals(); len(es[p.Group()]) == 0 {
		t.Error("nothing came back")
	}
}

// smallDisk is a folder on a disk of its own.
func smallDisk(t testing.TB, dir, size string) {
	t.Helper()
	must(t, os.MkdirAll(dir, 0o700))
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, "size="+size); err != nil {
		t.Skipf("a small disk cannot be mounted here: %v", err)
	}
	t.Cleanup(func() { _ = syscall.Unmount(dir, syscall.MNT_DETACH) })
}

func TestADiskThatFillsDuringABackupKeepsTheOneBefore(t *testing.T) {
	h := newHost(t)
	s := h.start()
	p := h.plays(s, 1, 3)
	smallDisk(t, h.file("stick"), "128k")
	file := h.backup("stick/tuesday")
	before := held(t, h.file("stick"))
	for seed := range uint64(5) {
		h.plays(s, 10+seed, -1)
	}
	h.fails("there is no room", "backup", "--to", h.own.Recipient().String(), file)
	if after := held(t, h.file("stick")); !maps.Equal(before, after) || len(after) != 1 {
		t.Errorf("on the full disk are %d files, or the backup from before is another", len(after))
	}
	h.backup("drawer") // the server goes on
	h.stop(s)
	es, _ := h.journals()
	told := 0
	for _, e := range es[p.Group()] {
		if e.Kind == "members.host_acted" {
			told++
		}
	}
	if told != 3 { // what was begun may have got away
		t.Errorf("the group reads of %d backups, and two were kept and one begun", told)
	}
}

func TestADiskThatIsTooSmallForARestoreOrImportKeepsWhatWasThere(t *testing.T) {
	h := newHost(t)
	s := h.start()
	p := h.plays(s, 1, -1)
	for seed := range uint64(12) {
		h.plays(s, 10+seed, -1)
	}
	file, moving := h.backup("tuesday"), h.file("moving")
	h.does("export", "--to", h.own.Recipient().String(), p.Group().String(), moving)
	h.stop(s)
	other := h.at("small")
	smallDisk(t, other.data, "3m")
	s = other.start()
	lives := other.plays(s, 4, 8)
	other.stop(s)
	before, _ := other.journals()
	kept := func() {
		t.Helper()
		after, _ := other.journals()
		if len(after) != 1 || len(after[lives.Group()]) != len(before[lives.Group()]) {
			t.Errorf("there are %d groups", len(after))
		}
	}
	other.fails("no room", "restore", "--replace", "--identity", h.identity, file)
	kept()
	ballast := filepath.Join(other.data, "ballast")
	_ = os.WriteFile(ballast, make([]byte, 4<<20), 0o600) // as much of it as fits
	other.fails("no room", "import", "--identity", h.identity, moving)
	must(t, os.Remove(ballast))
	kept()
	other.does("import", "--identity", h.identity, moving)
	other.does("verify")
}

// TestKilledAtAnyMomentARestoreIsWholeOrNotThere kills restores and imports again
// and again, each a little later.
func TestKilledAtAnyMomentARestoreOrImportIsWholeOrNotThere(t *testing.T) {
	if testing.Short() {
		t.Skip("it takes its time")
	}
	h := newHost(t)
	s := h.start()
	p := h.plays(s, 1, -1)
	file, moving := h.backup("tuesday"), h.file("moving")
	h.does("export", "--to", h.own.Recipient().String(), p.Group().String(), moving)
	h.stop(s)
	other := h.at("other")
	s = other.start()
	lives := other.plays(s, 4, 8)
	other.stop(s)
	began := time.Now()
	other.does("verify")
	step := time.Since(began) / 16
	whole, broke := 0, 0
	for i := range 40 {
		args := []string{"restore", "--replace", "--identity", h.identity, file}
		if i%2 == 1 {
			args = []string{"import", "--identity", h.identity, moving}
		}
		cmd := exec.Command(other.program, append([]string{args[0], "--data", other.data, "--key-file", other.key}, args[1:]...)...)
		must(t, cmd.Start())
		time.AfterFunc(step*time.Duration(1+i), func() { _ = cmd.Process.Kill() })
		_ = cmd.Wait()
		other.does("verify") // settles, and every chain adds up
		es, _ := other.journals()
		switch here, came := es[lives.Group()] != nil, es[p.Group()] != nil; {
		case here && !came:
			broke++
		case came && !here != (i%2 == 0):
			t.Fatalf("kill %d, %s: of what was there %v, of what comes %v", i, args[0], here, came)
		default:
			whole++
			if es[p.Group()][len(es[p.Group()])-1].Kind != "members.host_acted" {
				t.Errorf("kill %d, %s: the group does not read what was done", i, args[0])
			}
			must(t, os.RemoveAll(other.data))
			must(t, os.RemoveAll(filepath.Dir(other.key)))
			s = other.start()
			lives = other.plays(s, 4, 8)
			other.stop(s)
		}
		for _, left := range []string{"restoring", "before", "importing"} {
			if _, err := os.Stat(filepath.Join(other.data, left)); err == nil {
				t.Errorf("kill %d, %s: %s was left behind", i, args[0], left)
			}
		}
	}
	t.Logf("%d were whole, %d never happened", whole, broke)
	if whole == 0 || broke == 0 {
		t.Error("this shows little")
	}
}

func TestABackupFollowsNoLinkThatLiesInWait(t *testing.T) {
	h := newHost(t)
	s := h.start()
	h.plays(s, 1, -1)
	letter := h.file("letter")
	must(t, os.WriteFile(letter, []byte("Dear all,\n"), 0o600))
	must(t, os.Symlink(letter, h.file("tuesday.part")))
	h.fails("nothing was kept", "backup", "--to", h.own.Recipient().String(), h.file("tuesday"))
	if b, err := os.ReadFile(letter); err != nil || string(b) != "Dear all,\n" {
		t.Errorf("what the link leads to: %q, %v", b, err)
	}
}

func TestOldBackupsBesideANewOneGoAndNothingElse(t *testing.T) {
	h := newHost(t)
	s := h.start()
	h.plays(s, 1, 3)
	today := time.Now().UTC()
	line := func(of string, days int) []byte {
		return fmt.Appendf(nil, "alongside %s 1 %s\nage", of, today.AddDate(0, 0, -days).Format(time.DateOnly))
	}
	for name, b := range map[string][]byte{
		"old": line("backup", 36), "young": line("backup", 34), "moving": line("export", 90),
		"letter": []byte("alongside backup 1 once upon a time\n"), "empty": nil,
	} {
		must(t, os.WriteFile(h.file(name), b, 0o600))
	}
	must(t, os.Symlink(h.file("old"), h.file("link")))
	must(t, os.Mkdir(h.file("folder"), 0o700))
	out := h.does("backup", "--to", h.own.Recipient().String(), h.file("new"))
	h.stop(s)
	if !strings.Contains(out, "Removed "+h.file("old")) {
		t.Errorf("it says %s", out)
	}
	for _, name := range []string{"old", "young", "moving", "letter", "empty", "link", "folder", "new"} {
		if _, err := os.Lstat(h.file(name)); (err == nil) == (name == "old") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestABackupThatIsInterruptedLeavesNothing(t *testing.T) {
	h := newHost(t)
	s := h.start()
	h.plays(s, 1, -1)
	for i := range 10 {
		cmd := exec.Command(h.program, "backup", "--data", h.data, "--to", h.own.Recipient().String(), h.file("b"))
		must(t, cmd.Start())
		time.AfterFunc(time.Duration(i)*2*time.Millisecond, func() { _ = cmd.Process.Signal(os.Interrupt) })
		err := cmd.Wait()
		if _, there := os.Stat(h.file("b")); err == nil && there != nil {
			t.Error("it says that it was kept")
		}
		if _, err := os.Stat(h.file("b.part")); err == nil {
			t.Error("half a file was left")
		}
	}
	h.backup("b")
	h.stop(s)
}
