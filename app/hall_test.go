package app

import (
	"bytes"
	"net/netip"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"rsc.io/qr"
)

func TestTheHallAndFetchedCertificatesGoOnlyWithWhatFits(t *testing.T) {
	auto := []string{"box.example"}
	for _, c := range []struct {
		s   Serve
		why string // "": it is fine
	}{
		{Serve{Addr: "0.0.0.0:8080", Hall: true}, ""},
		{Serve{Addr: ":8080", Hall: true, URL: "http://box.lan:8080"}, ""},
		{Serve{Addr: "192.168.4.1:8080", Hall: true, Metrics: "127.0.0.1:9090"}, ""},
		{Serve{Addr: "127.0.0.1:8080", Hall: true}, "--addr 0.0.0.0:8080"},
		{Serve{Addr: "0.0.0.0:443", Hall: true, TLSCert: "c.pem", TLSKey: "k.pem"}, "without TLS"},
		{Serve{Addr: "0.0.0.0:443", Hall: true, TLSAuto: auto}, "without TLS"},
		{Serve{Addr: "0.0.0.0:8080", Hall: true, URL: "https://alongside.example"}, "without TLS"},
		{Serve{Addr: "0.0.0.0:8080"}, "--hall"},
		{Serve{Addr: "0.0.0.0:443", TLSAuto: auto, HTTP: ":80", ACME: "https://ca.example/dir"}, ""},
		{Serve{Addr: "0.0.0.0:443", TLSAuto: auto, TLSCert: "c.pem", TLSKey: "k.pem"}, "one of them"},
		{Serve{Addr: "127.0.0.1:443", HTTP: ":80"}, "go with --tls-auto"},
		{Serve{Addr: "127.0.0.1:443", ACME: "https://ca.example/dir"}, "go with --tls-auto"},
		{Serve{Addr: "0.0.0.0:443", TLSAuto: auto, ACME: "http://ca.example/dir"}, "--acme-directory"},
		{Serve{Addr: "0.0.0.0:443", TLSAuto: []string{"203.0.113.9"}}, "--tls-auto"},
		{Serve{Addr: "0.0.0.0:443", TLSAuto: []string{"localhost"}}, "--tls-auto"},
		{Serve{Addr: "0.0.0.0:443", TLSAuto: []string{"box.example", "https://box.example"}}, "--tls-auto"},
		{Serve{Addr: "0.0.0.0:443", TLSAuto: []string{"*.box.example"}}, "--tls-auto"},
	} {
		err := c.s.Validate()
		if (c.why == "") != (err == nil) || err != nil && !strings.Contains(err.Error(), c.why) {
			t.Errorf("%+v: %v, want %q", c.s, err, c.why)
		}
	}
}

func TestOnlyTheNamesThatWereGivenGetCertificates(t *testing.T) {
	c := Serve{Data: t.TempDir(), Addr: "0.0.0.0:443", TLSAuto: []string{"Box.Example", "other.example"}}
	if err := c.Validate(); err != nil {
		t.Fatal(err)
	}
	m := c.certificates()
	for host, want := range map[string]bool{
		"box.example": true, "other.example": true, "example": false, "evil.box.example": false, "box.example.evil.test": false, "": false,
	} {
		if err := m.HostPolicy(t.Context(), host); (err == nil) != want {
			t.Errorf("%q: %v", host, err)
		}
	}
	if m.Email != "" {
		t.Error("an authority is told an e-mail address")
	}
}

func TestTheLikeliestAddressOfTheHallComesFirst(t *testing.T) {
	var all []netip.Addr
	for _, a := range []string{"127.0.0.1", "169.254.7.7", "203.0.113.9", "fe80::1", "192.168.4.1", "fd00::1", "10.0.0.2", "0.0.0.0"} {
		all = append(all, netip.MustParseAddr(a))
	}
	want := []string{"http://192.168.4.1:8080", "http://10.0.0.2:8080", "http://203.0.113.9:8080", "http://169.254.7.7:8080"}
	if got := hallAddresses(8080, all); !slices.Equal(got, want) {
		t.Errorf("%v", got)
	}
	if got := hallAddresses(8080, nil); got != nil {
		t.Errorf("without a network: %v", got)
	}
}

func TestTheSquareCodeInTheTerminalIsTheCode(t *testing.T) {
	const text = "http://192.168.4.1:8080"
	var b bytes.Buffer
	if err := drawCode(&b, text); err != nil {
		t.Fatal(err)
	}
	code, err := qr.Encode(text, qr.L)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSuffix(b.String(), "\n"), "\n")
	if len(lines) != (code.Size+2*edge+1)/2 {
		t.Fatalf("%d lines", len(lines))
	}
	for y, line := range lines {
		squares := []rune(regexp.MustCompile(`\x1b\[[0-9;]*m`).ReplaceAllString(strings.TrimPrefix(line, "    "), ""))
		if len(squares) != code.Size+2*edge {
			t.Fatalf("line %d has %d squares", y, len(squares))
		}
		for x, r := range squares {
			above, below := strings.ContainsRune("█▀", r), strings.ContainsRune("█▄", r)
			if above != code.Black(x-edge, 2*y-edge) || below != code.Black(x-edge, 2*y+1-edge) {
				t.Fatalf("line %d, square %d is %q", y, x, r)
			}
		}
	}
}

func TestInTheHallTheHostIsToldWhatToTypeAndBothWaysToBegin(t *testing.T) {
	port, out, end := servingAt(t, "0.0.0.0:0", &Serve{Addr: "0.0.0.0:0", Hall: true, Empty: true, Founding: "invite"}, false)
	home := "http://127.0.0.1" + port
	if code, body := fetch(t, home+"/readyz"); code != 200 || !strings.Contains(body, `"hall":true`) {
		t.Errorf("%d %s", code, body)
	}
	said := out.String()
	if !strings.Contains(said, "    "+home+"\n") || !strings.Contains(said, "open in the hall") {
		t.Errorf("it says: %s", said)
	}
	links := regexp.MustCompile(`(http://\S+)/\?invitation=(\d{20})`).FindAllStringSubmatch(said, -1)
	n, err := strconv.Atoi(port[1:])
	if err != nil {
		t.Fatal(err)
	}
	addresses := hallAddresses(n, machineAddrs())
	if len(links) != min(2, 1+len(addresses)) || links[0][1] != home || links[len(links)-1][2] != links[0][2] {
		t.Fatalf("links: %v", links)
	}
	if len(addresses) > 0 {
		if links[1][1] != addresses[0] || !strings.Contains(said, "type or scan:\n    "+addresses[0]) || !strings.Contains(said, "█") {
			t.Errorf("it says: %s", said)
		}
		if code, body := fetch(t, links[1][0]); code != 200 || !strings.Contains(body, `action="/found"`) || !strings.Contains(body, `class="hall"`) {
			t.Errorf("%s: %d", links[1][0], code)
		}
	} else {
		t.Log("this machine has no address but loopback")
	}
	if err := end(); err != nil {
		t.Error(err)
	}
}

func TestTheHallsAddressCanBeNamed(t *testing.T) {
	c := &Serve{Addr: "0.0.0.0:0", Hall: true, Empty: true, Founding: "closed", URL: "http://box.lan:8080/"}
	port, out, end := servingAt(t, "0.0.0.0:0", c, false)
	if code, _ := fetch(t, "http://127.0.0.1"+port+"/readyz"); code != 200 {
		t.Errorf("%d", code)
	}
	if said := out.String(); !strings.Contains(said, "    http://box.lan:8080\n") || strings.Contains(said, "invitation=") {
		t.Errorf("it says: %s", said)
	}
	if err := end(); err != nil {
		t.Error(err)
	}
}
