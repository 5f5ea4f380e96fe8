package certificates

import (
	"crypto/tls"
	"crypto/x509"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"alongside/web"
)

const name = "box.alongside.test"

// box is the real program with a data folder.
type box struct {
	testing.TB
	program, dir string
	tls, http    string // addresses
}

func newBox(t *testing.T) *box {
	t.Helper()
	if testing.Short() {
		t.Skip("it builds programs")
	}
	if !web.AssetsBuilt() {
		t.Skip("the front end is not built: run make build")
	}
	return &box{TB: t, program: build(t, ".", "alongside/cmd/alongside"), dir: t.TempDir(), tls: free(t), http: free(t)}
}

// serve starts it.
func (b *box) serve(a *authority) (line string, stop func()) {
	b.Helper()
	return run(b, "open at", []string{"SSL_CERT_FILE=" + a.trust}, b.program, "serve", "--addr", b.tls, "--http", b.http, "--tls-auto", name+",other.alongside.test",
		"--acme-directory", a.directory, "--data", filepath.Join(b.dir, "data"), "--key-file", filepath.Join(b.dir, "key"), "--empty")
}

// ask asks a name over TLS and returns the status, and the certificate it answered with.
func (b *box) ask(host string, trust *x509.CertPool) (*http.Response, error) {
	c := &http.Client{Transport: &http.Transport{
		TLSClientConfig: &tls.Config{RootCAs: trust, ServerName: host}, DisableKeepAlives: true, ForceAttemptHTTP2: true,
	}}
	r, err := http.NewRequestWithContext(b.Context(), http.MethodGet, "https://"+b.tls+"/readyz", nil)
	if err != nil {
		return nil, err
	}
	r.Host = host
	res, err := c.Do(r)
	if err == nil {
		_ = res.Body.Close()
	}
	return res, err
}

func TestTheProgramFetchesItsCertificateAndKeepsIt(t *testing.T) {
	b := newBox(t)
	a := begin(t, b.tls, b.http)
	line, stop := b.serve(a)
	if !strings.Contains(line, "https://"+name) {
		t.Errorf("it says: %s", line)
	}
	trust := a.pool(t)
	res, err := b.ask(name, trust)
	if err != nil || res.StatusCode != http.StatusOK || res.Header.Get("Strict-Transport-Security") == "" || res.ProtoMajor != 2 {
		t.Fatalf("%+v %v", res, err)
	}
	if _, err := b.ask("stranger.alongside.test", trust); err == nil {
		t.Error("it speaks under a name that was not given")
	}
	b.privately()
	stop()
	_, _ = b.serve(a)
	again, err := b.ask(name, trust)
	if err != nil || !again.TLS.PeerCertificates[0].Equal(res.TLS.PeerCertificates[0]) {
		t.Errorf("after a restart it is another one: %v", err)
	}
}

// privately looks that what was fetched is for the eyes of the host alone.
func (b *box) privately() {
	b.Helper()
	files := 0
	at := filepath.Join(b.dir, "data", "certificates")
	err := filepath.WalkDir(at, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		i, err := os.Stat(path)
		if err == nil && i.Mode().Perm()&0o077 != 0 {
			b.Errorf("%s can be read by others: %v", path, i.Mode())
		}
		files++
		return err
	})
	if err != nil || files < 3 { // the folder, the account, the certificate
		b.Errorf("%d files, %v", files, err)
	}
}

func TestWhereTLSCannotBeAskedBackPlainHTTPIs(t *testing.T) {
	b := newBox(t)
	a := begin(t, free(t), b.http) // nobody answers there
	_, _ = b.serve(a)
	if res, err := b.ask(name, a.pool(t)); err != nil || res.StatusCode != http.StatusOK {
		t.Fatalf("%+v %v", res, err)
	}
	c := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	for _, d := range []struct {
		host, method, path string
		status             int
		to                 string
	}{
		{name, http.MethodGet, "/g/x?y=z", http.StatusFound, "https://" + name + "/g/x?y=z"},
		{name + ":80", http.MethodHead, "/", http.StatusFound, "https://" + name + "/"},
		{name, http.MethodPost, "/found", http.StatusBadRequest, ""},
		{"elsewhere.example", http.MethodGet, "/", http.StatusNotFound, ""},
		{"elsewhere.example", http.MethodGet, "/.well-known/acme-challenge/x", http.StatusForbidden, ""},
	} {
		r, err := http.NewRequestWithContext(t.Context(), d.method, "http://"+b.http+d.path, nil)
		if err != nil {
			t.Fatal(err)
		}
		r.Host = d.host
		res, err := c.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		_ = res.Body.Close()
		if res.StatusCode != d.status || res.Header.Get("Location") != d.to {
			t.Errorf("%+v: %d %s", d, res.StatusCode, res.Header.Get("Location"))
		}
	}
}
