package crash

import (
	"bufio"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"alongside/journal/sqlite"
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

// host runs the program on one data folder, again and again.
type host struct {
	testing.TB
	program, data, key string
	faulty             bool // errors in the log are to be expected
}

func newHost(t testing.TB) *host {
	t.Helper()
	if !web.AssetsBuilt() {
		t.Skip("the front end is not built: run make build")
	}
	path, err := program()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	return &host{TB: t, program: path, data: filepath.Join(dir, "data"), key: filepath.Join(dir, "elsewhere", "key")}
}

// server is the program while it runs.
type server struct {
	cmd   *exec.Cmd
	base  string // empty: it ended before it said where it can be reached
	lines *bufio.Scanner
	ended chan error
}

// begin starts the program and does not wait for it.
func (h *host) begin() *server {
	h.Helper()
	cmd := exec.Command(h.program, "serve", "--addr", "127.0.0.1:0", "--data", h.data, "--key-file", h.key,
		"--empty", "--founding", "open")
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		h.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		h.Fatal(err)
	}
	h.Cleanup(func() { _ = cmd.Process.Kill() }) // where a test broke off
	return &server{cmd: cmd, lines: bufio.NewScanner(out), ended: make(chan error, 1)}
}

// start starts the program and waits until it can be reached.
func (h *host) start() *server {
	h.Helper()
	s := h.begin()
	const says = "Alongside is open at "
	var said strings.Builder
	for s.base == "" && s.lines.Scan() {
		s.base, _ = strings.CutPrefix(s.lines.Text(), says)
		if s.base == s.lines.Text() {
			fmt.Fprintln(&said, s.base)
			s.base = ""
		}
	}
	if s.base == "" {
		h.Fatalf("it did not start: %v: %s", s.cmd.Wait(), said.String())
	}
	go func() { // ends with the program
		for s.lines.Scan() {
			if !h.faulty && strings.Contains(s.lines.Text(), "level=ERROR") {
				h.Errorf("the log says: %s", s.lines.Text())
			}
		}
		s.ended <- s.cmd.Wait()
	}()
	return s
}

// kill ends the program as a power cut would, and waits until it is gone.
func (s *server) kill() {
	_ = s.cmd.Process.Kill()
	<-s.ended
}

// stop asks the program to end.
func (h *host) stop(s *server) {
	h.Helper()
	if err := s.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		h.Fatal(err)
	}
	select {
	case err := <-s.ended:
		if err != nil {
			h.Errorf("it did not end well: %v", err)
		}
	case <-time.After(30 * time.Second):
		s.kill()
		h.Error("it did not end when asked to")
	}
}

// verify runs the program's own check and returns what it said.
func (h *host) verify(more ...string) (string, error) {
	args := append([]string{"verify", "--data", h.data, "--key-file", h.key}, more...)
	out, err := exec.Command(h.program, args...).CombinedOutput()
	return string(out), err
}

// path is the database.
func (h *host) path() string { return filepath.Join(h.data, "alongside.db") }

// secret is the key that the program made.
func (h *host) secret() (key [32]byte) {
	h.Helper()
	b, err := os.ReadFile(h.key)
	if err == nil {
		_, err = hex.Decode(key[:], b[:min(len(b), 64)])
	}
	if err != nil {
		h.Fatal(err)
	}
	return key
}

// open opens what the program kept.
func (h *host) open() *sqlite.Store {
	h.Helper()
	s, err := sqlite.Open(h.path(), h.secret())
	if err != nil {
		h.Fatal(err)
	}
	return s
}

// copied is a host on a copy of the data, as a kill would leave it.
func (h *host) copied(t testing.TB) *host {
	t.Helper()
	c := &host{TB: t, program: h.program, data: filepath.Join(t.TempDir(), "data"), key: h.key}
	if err := os.MkdirAll(c.data, 0o700); err != nil {
		t.Fatal(err)
	}
	for _, end := range []string{"", "-wal"} {
		if err := copyFile(c.path()+end, h.path()+end); err != nil && !errors.Is(err, os.ErrNotExist) {
			t.Fatal(err)
		}
	}
	return c
}

func copyFile(to, from string) error {
	r, err := os.Open(from)
	if err != nil {
		return err
	}
	defer r.Close()
	w, err := os.OpenFile(to, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(w, r)
	return errors.Join(err, w.Close())
}
