package certificates

import (
	"bufio"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"encoding/pem"
	"io"
	"math/big"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// authority is one that certifies whoever answers under a name, on this machine. All
// names lead to loopback.
type authority struct {
	directory, roots string // addresses
	trust            string // file with the certificate of the authority's own server
	client           *http.Client
}

// build builds a program of a module of ours.
func build(t testing.TB, dir, pkg string) string {
	t.Helper()
	to := filepath.Join(t.TempDir(), filepath.Base(pkg))
	cmd := exec.Command("go", "build", "-o", to, pkg)
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		if strings.Contains(string(out), "dial tcp") || strings.Contains(string(out), "module lookup disabled") {
			t.Skipf("%s cannot be had here: %s", pkg, out)
		}
		t.Fatalf("%s: %v: %s", pkg, err, out)
	}
	return to
}

// run runs a program until the test ends, and waits until it says something.
func run(t testing.TB, says string, env []string, name string, args ...string) (line string, stop func()) {
	t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Env = append(os.Environ(), env...)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	cmd.Stderr = cmd.Stdout
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	stop = func() {
		if cmd.ProcessState == nil {
			_ = cmd.Process.Kill()
			_ = cmd.Wait()
		}
	}
	t.Cleanup(stop)
	var said strings.Builder
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		said.WriteString(lines.Text() + "\n")
		if strings.Contains(lines.Text(), says) {
			go func() { _, _ = io.Copy(io.Discard, out) }() // ends with the program
			return lines.Text(), stop
		}
	}
	t.Fatalf("%s ended: %s", filepath.Base(name), said.String())
	return "", stop
}

// free is an address of loopback where nobody listens yet.
func free(t testing.TB) string {
	t.Helper()
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = ln.Close() }()
	return ln.Addr().String()
}

func port(addr string) json.Number { return json.Number(addr[strings.LastIndexByte(addr, ':')+1:]) }

// begin starts an authority that asks back over TLS and plain HTTP at two addresses.
func begin(t testing.TB, overTLS, overHTTP string) *authority {
	t.Helper()
	dir := t.TempDir()
	at, manage, names := free(t), free(t), free(t)
	a := &authority{directory: "https://" + at + "/dir", roots: "https://" + manage + "/roots/0", trust: filepath.Join(dir, "cert.pem")}
	a.client = &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: certify(t, a.trust, filepath.Join(dir, "key.pem"))}}}
	conf, err := json.Marshal(map[string]any{"pebble": map[string]any{
		"listenAddress": at, "managementListenAddress": manage, "certificate": a.trust, "privateKey": filepath.Join(dir, "key.pem"),
		"httpPort": port(overHTTP), "tlsPort": port(overTLS), "keyAlgorithm": "ecdsa",
		"retryAfter": map[string]int{"authz": 1, "order": 1},
		"profiles":   map[string]any{"default": map[string]any{"description": "usual", "validityPeriod": 7776000}},
	}})
	if err == nil {
		err = os.WriteFile(filepath.Join(dir, "config.json"), conf, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
	const tools, pebble = "../../tools/acme", "github.com/letsencrypt/pebble/v2/cmd/pebble"
	run(t, "Starting management server", nil, build(t, tools, pebble+"-challtestsrv"), "-dnsserver", names, "-doh", "",
		"-http01", "", "-https01", "", "-tlsalpn01", "", "-management", free(t), "-defaultIPv6", "")
	run(t, "ACME directory available", []string{"PEBBLE_VA_NOSLEEP=1", "PEBBLE_WFE_NONCEREJECT=0"}, build(t, tools, pebble),
		"-config", filepath.Join(dir, "config.json"), "-dnsserver", names)
	return a
}

// certify writes a certificate for loopback, and its key, and returns who trusts it.
func certify(t testing.TB, certFile, keyFile string) *x509.CertPool {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	c := &x509.Certificate{
		SerialNumber: big.NewInt(1), NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, IsCA: true, BasicConstraintsValid: true,
		KeyUsage: x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign,
	}
	cert, err := x509.CreateCertificate(rand.Reader, c, c, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	secret, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	for file, b := range map[string]*pem.Block{certFile: {Type: "CERTIFICATE", Bytes: cert}, keyFile: {Type: "PRIVATE KEY", Bytes: secret}} {
		if err := os.WriteFile(file, pem.EncodeToMemory(b), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	parsed, err := x509.ParseCertificate(cert)
	if err != nil {
		t.Fatal(err)
	}
	pool := x509.NewCertPool()
	pool.AddCert(parsed)
	return pool
}

// pool are those who trust what the authority certifies.
func (a *authority) pool(t testing.TB) *x509.CertPool {
	t.Helper()
	res, err := a.client.Get(a.roots)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = res.Body.Close() }()
	b, err := io.ReadAll(res.Body)
	pool := x509.NewCertPool()
	if err != nil || !pool.AppendCertsFromPEM(b) {
		t.Fatalf("%v %s", err, b)
	}
	return pool
}
