package keep_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"filippo.io/age"

	"alongside/app/keep"
	"alongside/journal"
	"alongside/journal/archive"
	"alongside/journal/journaltest"
	"alongside/journal/memory"
	"alongside/kernel"
	"alongside/kernel/roomtest"
	"alongside/kernel/roster"
)

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func boxOn(t testing.TB, s journal.Store) *keep.Box {
	t.Helper()
	dir := t.TempDir()
	list, err := keep.OpenList(dir, filepath.Join(dir, "key"))
	must(t, err)
	kept := &keep.Store{Store: s, List: list}
	return &keep.Box{
		Store: kept, House: roomtest.HouseOn(t, kept, kernel.Law{}, roomtest.NewClock(), roster.Room()),
		Busy: func(kernel.View) error { return nil },
	}
}

// exported is a group in a file.
func exported(t testing.TB) (g journal.GroupID, f keep.File) {
	t.Helper()
	b := boxOn(t, memory.New())
	g = roomtest.Found(t, b.House, 3).ID()
	own, err := age.GenerateX25519Identity()
	must(t, err)
	file := filepath.Join(t.TempDir(), "moving")
	conn, ended := b.Alone(t.Context())
	must(t, keep.Save(t.Context(), conn, keep.Wish{
		Head: archive.Head{Format: archive.Format, Of: archive.Export, Day: 20000}, Group: g,
		File: file, To: []age.Recipient{own.Recipient()}, Moved: func(int) {},
	}))
	must(t, <-ended)
	return g, keep.File{Path: file, With: []age.Identity{own}, Moved: func(int) {}}
}

// TestNoCopyLeavesOfWhichTheGroupDoesNotRead asks for copies and is gone as soon as it
// has them, or one of the groups in them, without a word.
func TestNoCopyLeavesOfWhichTheGroupDoesNotRead(t *testing.T) {
	for _, of := range []archive.Of{archive.Backup, archive.Export} {
		for _, all := range []bool{false, true} {
			s := memory.New()
			b := boxOn(t, s)
			g := roomtest.Found(t, b.House, 3).ID()
			conn, ended := b.Alone(t.Context())
			_, err := conn.Write(append(roomtest.JSON(t, map[string]any{"Head": archive.Head{Format: archive.Format, Of: of, Day: 20000}, "group": g}), '\n'))
			must(t, err)
			for got := []byte(nil); all || !bytes.Contains(got, []byte("members.founded")); {
				part := make([]byte, 512)
				n, err := conn.Read(part)
				if got = append(got, part[:n]...); err != nil && all {
					break
				}
				must(t, err)
			}
			must(t, conn.Close())
			if err := <-ended; all && err != nil {
				t.Errorf("%s: %v", of, err)
			}
			es := roomtest.Entries(t, s, g)
			if last := es[len(es)-1]; last.Kind != "members.host_acted" {
				t.Errorf("%s, whole: %v: the last that the group reads is %s", of, all, last.Kind)
			}
		}
	}
}

func TestAnImportThatFailsHalfWayLeavesNothing(t *testing.T) {
	g, f := exported(t)
	for n := 1; n < 4; n++ {
		s := journaltest.NewFailing(memory.New())
		b, dir := boxOn(t, s), t.TempDir()
		plan, err := f.Check(archive.Export, []kernel.Room{roster.Room()})
		must(t, err)
		s.FailBefore(n)
		_, err = b.Import(t.Context(), f, plan, keep.Half{Data: dir})
		s.FailBefore(0)
		if n < 3 != errors.Is(err, journaltest.ErrFailing) && n < 3 != strings.Contains(err.Error(), "cannot be woken") {
			t.Errorf("write %d fails: %v", n, err)
		}
		groups := 0
		for range s.Groups(t.Context()) {
			groups++
		}
		if (groups > 0) != (err == nil) {
			t.Errorf("write %d fails, and %d groups are there: %v", n, groups, err)
		}
		if b.Store.List.Gone().Dropped[g] {
			t.Error("a group whose import failed may never come")
		}
		if left, err := os.ReadDir(dir); err != nil || len(left) > 0 {
			t.Errorf("%v was left behind, %v", left, err)
		}
	}
}

func TestAnImportThatAPowerCutHalvedIsTakenAway(t *testing.T) {
	s, dir := memory.New(), t.TempDir()
	b := boxOn(t, s)
	g, stays := roomtest.Found(t, b.House, 1).ID(), roomtest.Found(t, b.House, 2).ID()
	half := keep.Half{Data: dir}
	must(t, half.Undo(t.Context(), s)) // nothing was under way
	must(t, half.Begin(g))
	must(t, half.Undo(t.Context(), s))
	for left, err := range s.Groups(t.Context()) {
		if err != nil || left != stays {
			t.Errorf("%v is there, %v", left, err)
		}
	}
	must(t, os.WriteFile(filepath.Join(dir, "importing"), []byte("not yet an i"), 0o600))
	must(t, half.Undo(t.Context(), s))
	if left, err := os.ReadDir(dir); err != nil || len(left) > 0 {
		t.Errorf("%v was left behind, %v", left, err)
	}
}

// TestASwapThatAPowerCutBrokeOffIsDoneOrUndone puts a data folder as each step of
// a swap leaves it.
func TestASwapThatAPowerCutBrokeOffIsDoneOrUndone(t *testing.T) {
	for name, c := range map[string]struct{ files, want string }{
		"nothing was there":                   {"", ""},
		"before it was made":                  {"db=old db-wal=log restoring/db=n", "db=old db-wal=log"},
		"while the old one was being moved":   {"db=old db-wal=log restoring/db=new before/=", "db=old db-wal=log"},
		"the old log was moved":               {"db=old restoring/db=new before/db-wal=log", "db=old db-wal=log"},
		"the old one was moved":               {"restoring/db=new before/db-wal=log before/db=old", "db=old db-wal=log"},
		"the new one stands":                  {"db=new before/db-wal=log before/db=old", "db=new"},
		"the new one stands, the old is gone": {"db=new restoring/=", "db=new"},
		"the old one was half back":           {"db-wal=log restoring/db=new before/db=old", "db=old db-wal=log"},
		"there was none before":               {"restoring/db=new before/=", ""},
		"there was but a log before":          {"db=new before/db-wal=log", "db=new"},
	} {
		dir := t.TempDir()
		for _, f := range strings.Fields(c.files) {
			path, says, _ := strings.Cut(f, "=")
			must(t, os.MkdirAll(filepath.Dir(filepath.Join(dir, path+"x")), 0o700))
			if !strings.HasSuffix(path, "/") {
				must(t, os.WriteFile(filepath.Join(dir, path), []byte(says), 0o600))
			}
		}
		s := keep.Swap{Data: dir, Name: "db"}
		if there := strings.Contains(c.want, "db="); s.There() != there {
			t.Errorf("%s: there is a database: %v", name, !there)
		}
		must(t, s.Settle())
		var is []string
		must(t, filepath.WalkDir(dir, func(p string, d os.DirEntry, err error) error {
			if p == dir || err != nil {
				return err
			}
			b, _ := os.ReadFile(p)
			is = append(is, strings.TrimPrefix(p, dir+"/")+"="+string(b))
			return nil
		}))
		if strings.Join(is, " ") != c.want {
			t.Errorf("%s: %v, want %s", name, is, c.want)
		}
	}
}

func TestASwapPutsTheNewOneInItsPlace(t *testing.T) {
	dir := t.TempDir()
	s := keep.Swap{Data: dir, Name: "db"}
	for i := range 3 { // at first there is none
		path, err := s.New()
		must(t, err)
		must(t, os.WriteFile(path, []byte{byte(i)}, 0o600))
		must(t, os.WriteFile(filepath.Join(dir, "db-wal"), []byte("of the old one"), 0o600))
		must(t, s.Done())
		b, err := os.ReadFile(filepath.Join(dir, "db"))
		if all, _ := os.ReadDir(dir); err != nil || !bytes.Equal(b, []byte{byte(i)}) || len(all) != 1 {
			t.Fatalf("after swap %d: %v, %v, %v", i, b, all, err)
		}
	}
}

func TestAServerThatIsAskedForNonsenseGoesOn(t *testing.T) {
	b, dir := boxOn(t, memory.New()), t.TempDir()
	done := make(chan error, 1)
	ctx, stop := context.WithCancel(t.Context())
	go func() { done <- b.Listen(ctx, dir, slog.New(slog.DiscardHandler)) }()
	for _, nonsense := range []string{"", "\n", "{}\n", "{\"Head\":{\"of\":\"all\"}}\n", strings.Repeat("x", 5000) + "\n"} {
		conn, err := keep.Dial(ctx, dir)
		for err != nil { // it is not listening yet
			conn, err = keep.Dial(ctx, dir)
		}
		_, err = io.WriteString(conn, nonsense)
		must(t, err)
		_ = conn.Close()
	}
	conn, err := keep.Dial(ctx, dir)
	must(t, err)
	own, err := age.GenerateX25519Identity()
	must(t, err)
	must(t, keep.Save(ctx, conn, keep.Wish{
		Head: archive.Head{Format: archive.Format, Of: archive.Backup, Day: 20000}, File: filepath.Join(dir, "b"),
		To: []age.Recipient{own.Recipient()}, Moved: func(int) {},
	}))
	stop()
	must(t, <-done)
	if _, err := keep.Dial(t.Context(), dir); !errors.Is(err, keep.ErrNobody) {
		t.Errorf("once it stopped: %v", err)
	}
}
