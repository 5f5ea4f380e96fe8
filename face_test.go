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
