package app

import (
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/netip"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"golang.org/x/crypto/acme"
	"golang.org/x/crypto/acme/autocert"
)

// autoFits reports what does not go together with fetching certificates.
func (c *Serve) autoFits() error {
	if len(c.TLSAuto) == 0 {
		if c.ACME != "" || c.HTTP != "" {
			return errors.New("--acme-directory and --http go with --tls-auto")
		}
		return nil
	}
	if c.TLSCert != "" {
		return errors.New("--tls-auto fetches certificates, and --tls-cert brings one: give one of them")
	}
	for i, host := range c.TLSAuto {
		c.TLSAuto[i] = strings.ToLower(host)
		if _, err := netip.ParseAddr(host); err == nil || !strings.Contains(strings.Trim(host, "."), ".") || strings.ContainsAny(host, ":/*@ ") {
			return fmt.Errorf("--tls-auto %q is no name such as alongside.example", host)
		}
	}
	if c.ACME != "" && !strings.HasPrefix(c.ACME, "https://") {
		return fmt.Errorf("--acme-directory %q is no https address", c.ACME)
	}
	return nil
}

// certificates fetches and renews them for the names that were given, and for no
// others. They lie in the data folder, for the eyes of the host alone. The authority
// is told no e-mail address.
func (c *Serve) certificates() *autocert.Manager {
	m := &autocert.Manager{
		Prompt: autocert.AcceptTOS, Cache: autocert.DirCache(filepath.Join(c.Data, "certificates")),
		HostPolicy: autocert.HostWhitelist(c.TLSAuto...),
	}
	if c.ACME != "" {
		m.Client = &acme.Client{DirectoryURL: c.ACME}
	}
	return m
}

// autoTLS is how TLS is spoken with fetched certificates. What keeps one from being
// fetched is told to the host, once: strangers ask for names at random.
func (c *Serve) autoTLS(m *autocert.Manager, logger *slog.Logger) *tls.Config {
	conf := m.TLSConfig()
	conf.MinVersion = tls.VersionTLS12
	var mu sync.Mutex // guards told
	var told string
	conf.GetCertificate = func(hello *tls.ClientHelloInfo) (*tls.Certificate, error) {
		cert, err := m.GetCertificate(hello)
		if err == nil || !slices.Contains(c.TLSAuto, strings.ToLower(strings.TrimSuffix(hello.ServerName, "."))) {
			return cert, err
		}
		mu.Lock()
		defer mu.Unlock()
		if cause := err.Error(); cause != told {
			told = cause
			logger.Error("no certificate could be fetched", "cause", cause)
		}
		return nil, err
	}
	return conf
}

// leadOn answers plain HTTP: what the authority asks, and for a name of ours the way
// to TLS. Of anything else it knows nothing.
func (c *Serve) leadOn(m *autocert.Manager) http.Handler {
	answers := m.HTTPHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case !slices.Contains(c.TLSAuto, r.Host):
			http.NotFound(w, r)
		case r.Method != http.MethodGet && r.Method != http.MethodHead:
			http.Error(w, "use https", http.StatusBadRequest) // what was sent went in clear already
		default:
			http.Redirect(w, r, "https://"+r.Host+r.URL.RequestURI(), http.StatusFound)
		}
	}))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		host, _, _ := strings.Cut(r.Host, ":")
		r.Host = strings.ToLower(host)
		answers.ServeHTTP(w, r)
	})
}
