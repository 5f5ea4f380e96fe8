package app

import (
	"errors"
	"fmt"
	"net"
	"net/url"
)

// Serve is how the server is run.
type Serve struct {
	Addr     string   `help:"Address to listen on." default:"127.0.0.1:8080" placeholder:"HOST:PORT"`
	Data     string   `help:"Folder that holds the data." required:"" placeholder:"DIR"`
	Empty    bool     `help:"Begin without the sample community."`
	URL      string   `help:"Address under which people reach us, where a proxy stands before us." placeholder:"URL"`
	Founding string   `help:"Who may begin a group: anybody, whoever has the one-time link, nobody." enum:"open,invite,closed" default:"invite"`
	KeyFile  string   `help:"File that holds the key, outside the data folder; made at the first run." placeholder:"FILE" xor:"key"`
	AskKey   bool     `help:"Ask for a passphrase instead of using a key file." xor:"key"`
	TLSCert  string   `help:"Certificate (PEM)." placeholder:"FILE" name:"tls-cert"`
	TLSKey   string   `help:"Its key (PEM)." placeholder:"FILE" name:"tls-key"`
	TLSAuto  []string `help:"Names for which certificates are fetched (ACME), and renewed." placeholder:"HOST" name:"tls-auto"`
	ACME     string   `help:"Directory of the authority that certifies, if it is not Let's Encrypt." placeholder:"URL" name:"acme-directory"`
	HTTP     string   `help:"Address on which plain HTTP leads to TLS, and authorities may ask." placeholder:"HOST:PORT" name:"http"`
	Hall     bool     `help:"On a network of the hall's own, without TLS: what others could read there is not asked there."`
	Metrics  string   `help:"Loopback address for /metrics." placeholder:"HOST:PORT"`
}

// Validate reports what cannot be served like this.
func (c *Serve) Validate() error {
	if (c.TLSCert == "") != (c.TLSKey == "") {
		return errors.New("--tls-cert and --tls-key come together")
	}
	if err := c.autoFits(); err != nil {
		return err
	}
	if c.URL != "" {
		u, err := url.Parse(c.URL)
		if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
			return fmt.Errorf("--url %q is no address such as https://alongside.example", c.URL)
		}
	}
	here, err := loopback(c.Addr)
	switch {
	case err != nil:
		return fmt.Errorf("--addr: %w", err)
	case c.Hall:
		if err := c.hallFits(here); err != nil {
			return err
		}
	case !here && !c.tls():
		return fmt.Errorf("--addr %s can be reached by others, and without TLS they could read what people send: give --tls-cert and --tls-key or --tls-auto, listen on 127.0.0.1 behind a proxy, or give --hall on a network of the hall's own", c.Addr)
	}
	if c.Metrics != "" {
		if here, err := loopback(c.Metrics); err != nil || !here {
			return fmt.Errorf("--metrics %s is no loopback address", c.Metrics)
		}
	}
	return nil
}

// loopback reports whether nobody else can reach an address.
func loopback(addr string) (bool, error) {
	host, _, err := net.SplitHostPort(addr)
	if err != nil {
		return false, err
	}
	if host == "localhost" {
		return true, nil
	}
	ip := net.ParseIP(host)
	return ip != nil && ip.IsLoopback(), nil
}

// tls reports whether the server itself serves HTTPS.
func (c *Serve) tls() bool { return c.TLSCert != "" || len(c.TLSAuto) > 0 }

// secure reports whether people reach us over TLS.
func (c *Serve) secure() bool {
	if c.tls() {
		return true
	}
	u, err := url.Parse(c.URL)
	return err == nil && u.Scheme == "https"
}
