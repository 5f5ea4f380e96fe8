package web

import (
	"embed"
	"encoding/json"
	"io/fs"
	"net/http"
	"path"
	"strconv"
	"strings"
	"sync"

	"alongside/web/ui"
)

// dist is what front/ was built into. On a bare clone it is empty.
//
//go:embed all:dist
var dist embed.FS

// built is the front end as it stands in this binary.
var built = sync.OnceValue(func() *shelf {
	files, err := fs.Sub(dist, "dist")
	if err != nil {
		panic(err) // the folder is named in the line above
	}
	return newShelf(files)
})

// AssetsBuilt says whether the front end was built into this binary. A release
// refuses to start without.
func AssetsBuilt() bool { return len(built().names) > 0 }

// Asset returns the address of a built file, such as "app.js", under a name
// that changes with what is in it; without a build, under its plain name.
func Asset(name string) string { return built().address(name) }

// PageAssets returns the addresses that a ui.Page hands to its layout.
func PageAssets() ui.Assets {
	return ui.Assets{
		Script: Asset("app.js"), Style: Asset("alongside.css"),
		Pictures: Asset("pictures.svg"), Icons: Asset("icons.svg"), Mark: Asset("mark.svg"),
		Signs: Asset("signs.svg"), Guard: Asset("guard.json"),
	}
}

// Assets returns the handler of everything under /assets/.
func Assets() http.Handler { return built() }

const assetsPath = "/assets/"

// assetKinds are told by us, and not by what the machine believes of a file's ending.
var assetKinds = map[string]string{
	".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".svg": "image/svg+xml",
	".json": "application/json",
}

// shelf serves the built files, packed as the browser likes them best.
type shelf struct {
	files fs.FS
	names map[string]string // "app.js" → "app.0123456789ab.js"
	kept  map[string]bool   // the hashed names
}

func newShelf(files fs.FS) *shelf {
	s := &shelf{files: files, names: map[string]string{}, kept: map[string]bool{}}
	manifest, err := fs.ReadFile(files, "manifest.json")
	if err != nil {
		return s // not built
	}
	if err := json.Unmarshal(manifest, &s.names); err != nil {
		panic("web/dist/manifest.json: " + err.Error())
	}
	for _, hashed := range s.names {
		s.kept[hashed] = true
	}
	return s
}

func (s *shelf) address(name string) string {
	if hashed, ok := s.names[name]; ok {
		name = hashed
	}
	return assetsPath + name
}

// ServeHTTP answers a hashed name for good, a plain name for now, and nothing
// else: neither the manifest nor the packed files by their own names.
func (s *shelf) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, http.StatusText(http.StatusMethodNotAllowed), http.StatusMethodNotAllowed)
		return
	}
	name := strings.TrimPrefix(r.URL.Path, assetsPath)
	keep := "public, max-age=31536000, immutable"
	if !s.kept[name] {
		hashed, ok := s.names[name]
		if !ok {
			w.Header().Set("Cache-Control", "no-store")
			http.NotFound(w, r)
			return
		}
		name, keep = hashed, "no-cache"
	}
	packing, bytes, err := s.pick(name, r.Header.Get("Accept-Encoding"))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	h := w.Header()
	h.Set("Content-Type", assetKinds[path.Ext(name)])
	h.Set("Cache-Control", keep)
	h.Set("Vary", "Accept-Encoding")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Content-Length", strconv.Itoa(len(bytes)))
	if packing != "" {
		h.Set("Content-Encoding", packing)
	}
	if r.Method == http.MethodGet {
		_, _ = w.Write(bytes) // who went away needs no answer
	}
}

// pick returns the smallest form of a file that the browser takes.
func (s *shelf) pick(name, accept string) (packing string, bytes []byte, err error) {
	for _, p := range []struct{ packing, ending string }{{"br", ".br"}, {"gzip", ".gz"}} {
		if !takes(accept, p.packing) {
			continue
		}
		if bytes, err = fs.ReadFile(s.files, name+p.ending); err == nil {
			return p.packing, bytes, nil
		}
	}
	bytes, err = fs.ReadFile(s.files, name)
	return "", bytes, err
}

// takes says whether an Accept-Encoding header names a packing and does not
// give it the weight nought.
func takes(accept, packing string) bool {
	for one := range strings.SplitSeq(accept, ",") {
		name, rest, _ := strings.Cut(one, ";")
		if !strings.EqualFold(strings.TrimSpace(name), packing) {
			continue
		}
		q, weighed := strings.CutPrefix(strings.ReplaceAll(rest, " ", ""), "q=")
		weight, err := strconv.ParseFloat(q, 64)
		return !weighed || err != nil || weight > 0
	}
	return false
}
