package alongside_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
)

// inMarkup is what no template may hold; the policy of the pages would refuse it.
var inMarkup = regexp.MustCompile(`(?i)templ\.Raw\b|\bstyle\s*=|[\s"']on[a-z]+\s*=|<style|<script(?:\s[^>]*)?>\s*[^<\s]|^\s*(?:css|script)\s+\w+\(`)

// inStyle is what depends on the direction of writing.
var inStyle = regexp.MustCompile(`(?i)(?:^|[\s;{])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)[\w-]*|left|right|top|bottom|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b`)

func offences(src []byte, rule *regexp.Regexp) (found []string) {
	for i, line := range strings.Split(string(src), "\n") {
		if m := rule.FindString(line); m != "" {
			found = append(found, fmt.Sprintf("line %d: %q", i+1, strings.TrimSpace(m)))
		}
	}
	return found
}

func TestTemplatesHoldNeitherScriptNorStyle(t *testing.T) {
	for file, src := range files(t, ends(".templ")) {
		for _, o := range offences(src, inMarkup) {
			t.Errorf("%s, %s", file, o)
		}
	}
	for _, bad := range []string{
		`@templ.Raw(x)`, `<p style="color:red">`, `<a onclick="x()">`, `<script>alert(1)</script>`, `<style>`, `css red() {`, `<b style={ x }>`,
	} {
		if offences([]byte(bad), inMarkup) == nil {
			t.Errorf("nobody minds %s", bad)
		}
	}
	for _, good := range []string{`<script type="module" src={ p.Script }></script>`, `<p class="person">`, `<a data-on="x">`} {
		if o := offences([]byte(good), inMarkup); o != nil {
			t.Errorf("%s: %v", good, o)
		}
	}
}

func TestStyleKnowsNoLeftAndRight(t *testing.T) {
	css := files(t, func(p string) bool { return strings.HasPrefix(p, "front/css/") && strings.HasSuffix(p, ".css") })
	if len(css) == 0 {
		t.Error("no style sheet is found")
	}
	for file, src := range css {
		for _, o := range offences(src, inStyle) {
			t.Errorf("%s, %s: say inline or block, start or end", file, o)
		}
	}
	for _, bad := range []string{"margin-left: 0", "a{padding-right:1px}", "\tleft: 0;", "text-align: right", "float:left", "border-top-left-radius: 3px"} {
		if offences([]byte(bad), inStyle) == nil {
			t.Errorf("nobody minds %s", bad)
		}
	}
	for _, good := range []string{"margin-inline-start: 0", "inset-inline: 0", "text-align: start", "grid-template: left", "--top: 1"} {
		if o := offences([]byte(good), inStyle); o != nil {
			t.Errorf("%s: %v", good, o)
		}
	}
}

// secureOnly are what browsers offer over TLS and on the machine itself alone. In the
// hall they are not there.
var secureOnly = regexp.MustCompile(`\bcrypto\.(?:subtle|randomUUID)|\brandomUUID\b|\bnavigator\.(?:locks|serviceWorker|clipboard|mediaDevices|share|wakeLock|storage|credentials|permissions)|\bcaches\.|\bcookieStore\b|\bshow(?:Open|Save)FilePicker\b|\bNotification\.|\bPublicKeyCredential\b`)

// asksFirst is how a line asks whether it is there.
var asksFirst = regexp.MustCompile(`\?\.|\bin navigator\b|\bin window\b|\bisSecureContext\b|\btypeof `)

func TestTheScriptNeedsNothingThatTheHallLacks(t *testing.T) {
	needs := func(src []byte) (found []string) {
		for i, line := range strings.Split(string(src), "\n") {
			if m := secureOnly.FindString(line); m != "" && !asksFirst.MatchString(line) {
				found = append(found, fmt.Sprintf("line %d: %s", i+1, m))
			}
		}
		return found
	}
	scripts := files(t, func(p string) bool { return strings.HasPrefix(p, "front/src/") && strings.HasSuffix(p, ".ts") })
	if len(scripts) < 5 {
		t.Errorf("%d scripts are found", len(scripts))
	}
	for file, src := range scripts {
		for _, n := range needs(src) {
			t.Errorf("%s, %s is not there in the hall: ask first, with ?. or in", file, n)
		}
	}
	for _, bad := range []string{
		"const id = crypto.randomUUID();", "await crypto.subtle.digest(a, b)", "navigator.serviceWorker.register(x)", "navigator.locks.request(x)",
		"await navigator.clipboard.writeText(x)", "caches.open(x)",
	} {
		if needs([]byte(bad)) == nil {
			t.Errorf("nobody minds %s", bad)
		}
	}
	for _, good := range []string{"navigator.locks?.request(x)", `if ("serviceWorker" in navigator) navigator.serviceWorker.register(x);`, "navigator.sendBeacon(x)", "crypto.getRandomValues(x)"} {
		if n := needs([]byte(good)); n != nil {
			t.Errorf("%s: %v", good, n)
		}
	}
}
