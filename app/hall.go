package app

import (
	"errors"
	"fmt"
	"io"
	"net"
	"net/netip"
	"slices"
	"strconv"
	"strings"

	"rsc.io/qr"
)

// hallFits reports what does not go together with --hall.
func (c *Serve) hallFits(here bool) error {
	switch {
	case c.tls():
		return errors.New("--hall is for a network without TLS: leave the TLS flags away, or --hall")
	case strings.HasPrefix(c.URL, "https:"):
		return fmt.Errorf("--hall is for a network without TLS, and --url %s is with it", c.URL)
	case here:
		return fmt.Errorf("--hall lets the phones in the room in, and --addr %s lets nobody: give --addr 0.0.0.0:8080", c.Addr)
	}
	return nil
}

// hallAddresses are the addresses that people in the hall can type, the likeliest
// first: those of private networks before all others.
func hallAddresses(port int, all []netip.Addr) (urls []string) {
	slices.SortStableFunc(all, func(a, b netip.Addr) int { return likely(b) - likely(a) })
	for _, a := range all {
		if a.Is4() && !a.IsLoopback() && !a.IsUnspecified() {
			urls = append(urls, "http://"+netip.AddrPortFrom(a, uint16(port)).String())
		}
	}
	return urls
}

// likely says how likely phones reach an address.
func likely(a netip.Addr) int {
	switch {
	case a.IsPrivate():
		return 2
	case a.IsLinkLocalUnicast():
		return 0
	}
	return 1
}

// machineAddrs are the addresses of this machine's networks that are up now.
func machineAddrs() (all []netip.Addr) {
	nets, err := net.Interfaces()
	if err != nil {
		return nil
	}
	for _, n := range nets {
		if n.Flags&net.FlagUp == 0 || n.Flags&net.FlagRunning == 0 {
			continue
		}
		addrs, err := n.Addrs()
		if err != nil {
			continue // it has gone meanwhile
		}
		for _, a := range addrs {
			if p, err := netip.ParsePrefix(a.String()); err == nil {
				all = append(all, p.Addr().Unmap())
			}
		}
	}
	return all
}

// hallURLs are the addresses of the hall as the listener serves them now.
func (c *Serve) hallURLs(ln net.Listener) []string {
	at, ok := ln.Addr().(*net.TCPAddr)
	switch {
	case c.URL != "":
		return []string{strings.TrimSuffix(c.URL, "/")}
	case !ok:
		return nil
	case !at.IP.IsUnspecified():
		return []string{"http://" + at.String()}
	}
	return hallAddresses(at.Port, machineAddrs())
}

// hall is what the web asks for the hall's address, and asks again each time: the
// network may come up after us. Without --hall there is none.
func (c *Serve) hall(ln net.Listener) func() string {
	if !c.Hall {
		return nil
	}
	return func() string {
		if all := c.hallURLs(ln); len(all) > 0 {
			return all[0]
		}
		return ""
	}
}

// home is where the box itself is reached in hall mode; "": nowhere.
func home(ln net.Listener) string {
	at, ok := ln.Addr().(*net.TCPAddr)
	if !ok || !at.IP.IsUnspecified() {
		return ""
	}
	return "http://127.0.0.1:" + strconv.Itoa(at.Port)
}

// showHall tells the host what people in the hall type or scan.
func (c *Serve) showHall(out io.Writer, ln net.Listener, invitation string) {
	urls := c.hallURLs(ln)
	fmt.Fprintln(out, "\nAlongside is open in the hall. Others on its network can read what people send there.")
	if len(urls) == 0 {
		fmt.Fprintln(out, "\n  This computer is on no network yet. As soon as it is, the invitations hold its address.")
	} else {
		fmt.Fprintf(out, "\n  On phones, type or scan:\n    %s\n\n", strings.Join(urls, "\n    or "))
		if err := drawCode(out, urls[0]); err != nil {
			fmt.Fprintf(out, "    (the square code cannot be drawn: %v)\n", err)
		}
	}
	at := home(ln)
	if at != "" {
		fmt.Fprintf(out, "\n  At this computer itself, where nobody reads along:\n    %s\n", at)
	}
	if invitation == "" {
		return
	}
	fmt.Fprintln(out, "\n  To begin a group (the link works once, in one of these places):")
	if at != "" {
		fmt.Fprintf(out, "    here, to last:               %s/?invitation=%s\n", at, invitation)
	}
	for _, u := range urls[:min(1, len(urls))] {
		fmt.Fprintf(out, "    in the hall, until tonight:  %s/?invitation=%s\n", u, invitation)
	}
}

// edge is the white edge of a square code, in squares.
const edge = 4

// drawCode draws a square code with half blocks, two rows a line, dark on light
// whatever the colours of the terminal are.
func drawCode(out io.Writer, text string) error {
	code, err := qr.Encode(text, qr.L)
	if err != nil {
		return err
	}
	for y := -edge; y < code.Size+edge; y += 2 {
		var line strings.Builder
		for x := -edge; x < code.Size+edge; x++ {
			line.WriteString(half(code.Black(x, y), code.Black(x, y+1)))
		}
		if _, err := fmt.Fprintf(out, "    \x1b[30;107m%s\x1b[0m\n", line.String()); err != nil {
			return err
		}
	}
	return nil
}

// half is a letter that is dark above, below, or both.
func half(above, below bool) string {
	switch {
	case above && below:
		return "█"
	case above:
		return "▀"
	case below:
		return "▄"
	}
	return " "
}
