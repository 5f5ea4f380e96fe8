package keeping

import (
	"bufio"
	"bytes"
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"filippo.io/age"

	"alongside/journal"
	"alongside/journal/sqlite"
	"alongside/test/evening"
	"alongside/web"
)

// program is the real program, built once for all tests.
var program = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "alongside")
	if err != nil {
		return "", err
	}
	path := filepath.Join(dir, "alongside")
	if out, err := exec.Command("go", "build", "-o", path, "alongside/cmd/alongside").CombinedOutput(); err != nil {
		return "", fmt.Errorf("%w: %s", err, out)
	}
	return path, nil
})

func TestMain(m *testing.M) {
	code := m.Run()
	if path, err := program(); err == nil {
		_ = os.RemoveAll(filepath.Dir(path))
	}
	os.Exit(code)
}

// host is somebody with a box: a data folder, its key elsewhere, and a key of
// their own for what leaves the box.
type host struct {
	testing.TB
	program, data, key string
	dir                string // for files
	own                *age.X25519Identity
	identity           string // the file that holds it
}

func newHost(t testing.TB) *host {
	t.Helper()
	if !web.AssetsBuilt() {
		t.Skip("the front end is not built: run make build")
	}
	path, err := program()
	must(t, err)
	own, err := age.GenerateX25519Identity()
	must(t, err)
	dir := t.TempDir()
	h := &host{
		TB: t, program: path, data: filepath.Join(dir, "data"), key: filepath.Join(dir, "elsewhere", "key"),
		dir: dir, own: own, identity: filepath.Join(dir, "own.key"),
	}
	must(t, os.WriteFile(h.identity, []byte(own.String()+"\n"), 0o600))
	return h
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// at is another box of the same host, with the same key for what leaves it.
func (h *host) at(name string) *host {
	c := *h
	c.data, c.key = filepath.Join(h.dir, name), filepath.Join(h.dir, name+"-elsewhere", "key")
	return &c
}

func (h *host) file(name string) string { return filepath.Join(h.dir, name) }

// run runs a command of the program on the data folder and returns what it said.
func (h *host) run(command string, more ...string) (string, error) {
	return h.runIn(h.Context(), command, more...)
}

func (h *host) runIn(ctx context.Context, command string, more ...string) (string, error) {
	args := append([]string{command, "--data", h.data, "--key-file", h.key}, more...)
	out, err := exec.CommandContext(ctx, h.program, args...).CombinedOutput()
	return string(out), err
}

// does runs a command that must succeed.
func (h *host) does(command string, more ...string) string {
	h.Helper()
	out, err := h.run(command, more...)
	if err != nil {
		h.Fatalf("%s: %v: %s", command, err, out)
	}
	return out
}

// fails runs a command that must fail, and say why.
func (h *host) fails(why, command string, more ...string) {
	h.Helper()
	out, err := h.run(command, more...)
	if err == nil || !strings.Contains(out, why) {
		h.Errorf("%s %v: %v: %s\nit should say %q", command, more, err, out, why)
	}
	if bytes.Contains([]byte(out), []byte("panic")) || bytes.Contains([]byte(out), []byte(".go:")) {
		h.Errorf("%s says what no host understands: %s", command, out)
	}
}

func (h *host) backup(name string) string {
	h.Helper()
	h.does("backup", "--to", h.own.Recipient().String(), h.file(name))
	return h.file(name)
}

func (h *host) restore(file string, more ...string) {
	h.Helper()
	h.does("restore", append([]string{"--identity", h.identity, file}, more...)...)
}

// server is the program while it serves.
type server struct {
	cmd    *exec.Cmd
	base   string
	client *evening.Client
	ended  chan error
	log    *strings.Builder // good once it ended
}

// start serves the data folder.
func (h *host) start() *server {
	h.Helper()
	cmd := exec.Command(h.program, "serve", "--addr", "127.0.0.1:0", "--data", h.data, "--key-file", h.key, "--empty", "--founding", "open")
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	must(h, err)
	must(h, cmd.Start())
	h.Cleanup(func() { _ = cmd.Process.Kill() }) // where a test broke off
	s := &server{cmd: cmd, ended: make(chan error, 1), log: &strings.Builder{}}
	lines := bufio.NewScanner(out)
	for s.base == "" && lines.Scan() {
		fmt.Fprintln(s.log, lines.Text())
		if at, found := strings.CutPrefix(lines.Text(), "Alongside is open at "); found {
			s.base = at
		}
	}
	if s.base == "" {
		h.Fatalf("it did not start: %v: %s", cmd.Wait(), s.log)
	}
	go func() { // ends with the program
		for lines.Scan() {
			fmt.Fprintln(s.log, lines.Text())
		}
		s.ended <- cmd.Wait()
	}()
	s.client = evening.At(s.base, nil)
	h.Cleanup(s.client.Close)
	h.awaitSocket()
	return s
}

// awaitSocket waits until the server hears its host: it says where it is open a
// little earlier.
func (h *host) awaitSocket() {
	h.Helper()
	for until := time.Now().Add(10 * time.Second); time.Now().Before(until); time.Sleep(time.Millisecond) {
		if info, err := os.Stat(filepath.Join(h.data, "control.sock")); err == nil && info.Mode().Perm() == 0o600 {
			return
		}
	}
	h.Fatal("the server does not hear its host")
}

func (h *host) stop(s *server) {
	h.Helper()
	must(h, s.cmd.Process.Signal(syscall.SIGTERM))
	if err := <-s.ended; err != nil {
		h.Errorf("it did not end well: %v", err)
	}
	if strings.Contains(s.log.String(), "level=ERROR") {
		h.Errorf("the log says: %s", s.log)
	}
}

// kill ends the program as a power cut would.
func (s *server) kill() {
	_ = s.cmd.Process.Kill()
	<-s.ended
}

func (h *host) path() string { return filepath.Join(h.data, "alongside.db") }

func (h *host) secret() (key [32]byte) {
	h.Helper()
	b, err := os.ReadFile(h.key)
	if err == nil {
		_, err = hex.Decode(key[:], b[:min(len(b), 64)])
	}
	must(h, err)
	return key
}

// journals are all entries that the box keeps, and what lies in the hats.
func (h *host) journals() (es map[journal.GroupID][]journal.Entry, hats map[journal.GroupID][]journal.Entry) {
	h.Helper()
	s, err := sqlite.Open(h.path(), h.secret())
	must(h, err)
	defer func() { must(h, s.Close()) }()
	es, hats = map[journal.GroupID][]journal.Entry{}, map[journal.GroupID][]journal.Entry{}
	for g, err := range s.Groups(h.Context()) {
		must(h, err)
		for e, err := range s.Read(h.Context(), g, 0) {
			must(h, err)
			es[g] = append(es[g], e)
		}
		hats[g], err = s.Held(h.Context(), g)
		must(h, err)
	}
	return es, hats
}

// stream is what a sealed file holds, in clear.
func (h *host) stream(file string) []byte {
	h.Helper()
	b, err := os.ReadFile(file)
	must(h, err)
	_, b, _ = bytes.Cut(b, []byte("\n"))
	r, err := age.Decrypt(bytes.NewReader(b), h.own)
	must(h, err)
	var clear bytes.Buffer
	_, err = clear.ReadFrom(r)
	must(h, err)
	return clear.Bytes()
}

// held is everything in a folder, by name, to see that nothing changed.
func held(t testing.TB, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := filepath.WalkDir(dir, func(p string, d os.DirEntry, err error) error {
		if errors.Is(err, os.ErrNotExist) {
			return nil
		}
		if err != nil || !d.Type().IsRegular() {
			return err
		}
		b, err := os.ReadFile(p)
		files[p] = string(b)
		return err
	})
	must(t, err)
	return files
}

// tonight is an hour from now, in a zone where it is about noon: no test runs
// over midnight.
var tonight = sync.OnceValue(func() time.Time {
	now := time.Now().UTC()
	zone, err := time.LoadLocation(fmt.Sprintf("Etc/GMT%+d", now.Hour()-12)) // signs are the other way round there
	if err != nil {
		panic(err)
	}
	return now.In(zone).Add(time.Hour)
})

// plays plays an evening up to a step; all of it with last < 0.
func (h *host) plays(s *server, seed uint64, last int) *evening.Play {
	h.Helper()
	p := evening.NewPlay(evening.Script(seed, tonight()), s.client)
	if last < 0 {
		last = len(p.Steps)
	}
	must(h, p.Until(h.Context(), last))
	return p
}

// hatted is the step of a script behind which cards lie in the hat.
func hatted(seed uint64) int { return evening.Script(seed, tonight()).Hatted }
