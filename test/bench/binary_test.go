package bench

import (
	"bufio"
	"bytes"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

const starts = 5

// BenchmarkBinary builds what people run, starts it on a data folder with the
// sample community in it, and lets it settle.
func BenchmarkBinary(b *testing.B) {
	dir := b.TempDir()
	program := filepath.Join(dir, "alongside")
	build := exec.Command("go", "build", "-trimpath", "-ldflags", "-s -w", "-o", program, "alongside/cmd/alongside")
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		b.Fatalf("building: %v: %s", err, out)
	}
	info, err := os.Stat(program)
	check(b, err)
	p := &process{TB: b, program: program, dir: dir}
	p.start()
	p.stop() // the sample is made
	var took []float64
	for range starts {
		took = append(took, ms(p.start()))
		p.stop()
	}
	p.start()
	p.settle()
	found.atMost(b, "start-up with the sample, until it says it is ready", median(took), 500, "ms")
	found.atMost(b, "memory, idle with the sample", float64(p.resident())/(1<<20), 96, "MiB")
	p.stop()
	found.atMost(b, "the binary", float64(info.Size())/1e6, 40, "MB")
}

// process is the program, started again and again on one data folder.
type process struct {
	testing.TB
	program, dir string
	cmd          *exec.Cmd
}

// start starts the program and returns how long it took to be ready.
func (p *process) start() time.Duration {
	p.Helper()
	p.cmd = exec.Command(p.program, "serve", "--addr", "127.0.0.1:0", "--data", filepath.Join(p.dir, "data"),
		"--key-file", filepath.Join(p.dir, "key"))
	out, err := p.cmd.StdoutPipe()
	check(p, err)
	began := time.Now()
	check(p, p.cmd.Start())
	lines, base := bufio.NewScanner(out), ""
	for base == "" && lines.Scan() {
		if _, at, ok := strings.Cut(lines.Text(), "open at "); ok {
			base = at
		}
	}
	go func() { _, _ = io.Copy(io.Discard, out) }() // ends with the program
	if base == "" {
		p.Fatalf("it did not start: %v", p.cmd.Wait())
	}
	for until := time.Now().Add(30 * time.Second); time.Now().Before(until); time.Sleep(time.Millisecond) {
		if res, err := http.Get(base + "/readyz"); err == nil {
			_ = res.Body.Close()
			if res.StatusCode == http.StatusOK {
				return time.Since(began)
			}
		}
	}
	p.Fatal("it never got ready")
	return 0
}

func (p *process) stop() {
	p.Helper()
	check(p, p.cmd.Process.Signal(syscall.SIGTERM))
	_ = p.cmd.Wait()
}

// settle waits until the memory no longer shrinks.
func (p *process) settle() {
	least, since := p.resident(), time.Now()
	for time.Since(since) < 5*time.Second {
		time.Sleep(200 * time.Millisecond)
		if now := p.resident(); now < least*99/100 {
			least, since = now, time.Now()
		}
	}
}

// resident is how much memory the program takes, in bytes.
func (p *process) resident() int64 {
	p.Helper()
	b, err := os.ReadFile("/proc/" + strconv.Itoa(p.cmd.Process.Pid) + "/status")
	check(p, err)
	_, rest, _ := bytes.Cut(b, []byte("VmRSS:"))
	fields := strings.Fields(string(rest[:min(len(rest), 40)]))
	kib, err := strconv.ParseInt(fields[0], 10, 64)
	check(p, err)
	return kib << 10
}
