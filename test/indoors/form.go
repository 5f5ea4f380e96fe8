package indoors

import (
	"fmt"
	"net/url"
	"testing"
)

// values writes a body as forms do: dots for nesting, repeated keys for lists, and
// numbers behind dots for lists of things.
func values(t testing.TB, prefix string, body map[string]any) url.Values {
	t.Helper()
	out := url.Values{}
	for name, v := range body {
		name = prefix + name
		switch v := v.(type) {
		case map[string]any:
			if room, ok := v["room"]; ok { // a reference
				out.Add(name, fmt.Sprintf("%s:%s", room, v["id"]))
				continue
			}
			for k, vs := range values(t, name+".", v) {
				out[k] = append(out[k], vs...)
			}
		case []Body:
			for i, one := range v {
				for k, vs := range values(t, fmt.Sprintf("%s.%d.", name, i), one) {
					out[k] = append(out[k], vs...)
				}
			}
		case []string:
			out[name] = append(out[name], v...)
		case string, int, bool:
			out.Add(name, fmt.Sprint(v))
		default:
			t.Fatalf("%s: no form holds a %T", name, v)
		}
	}
	return out
}
