// Package certificates lets the real program fetch certificates from an authority of
// its own, which asks back as those on the internet do (--tls-auto).
package certificates
