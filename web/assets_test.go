package web

import (
	"net/http"
	"net/http/httptest"
	"testing"
	"testing/fstest"
)

func file(s string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(s)} }

var someFiles = fstest.MapFS{
	"manifest.json": file(`{"app.js":"app.1a2b.js","icons.svg":"icons.3c4d.svg"}`),
	"app.1a2b.js":   file("plain"), "app.1a2b.js.br": file("br"), "app.1a2b.js.gz": file("gz"),
	"icons.3c4d.svg": file("<svg/>"),
}

func TestAnAssetIsServedAsTheBrowserTakesItBest(t *testing.T) {
	for _, c := range []struct{ path, accept, body, packing, keep, kind string }{
		{"/assets/app.1a2b.js", "gzip, deflate, br", "br", "br", "public, max-age=31536000, immutable", "text/javascript; charset=utf-8"},
		{"/assets/app.1a2b.js", "gzip, br;q=0", "gz", "gzip", "public, max-age=31536000, immutable", "text/javascript; charset=utf-8"},
		{"/assets/app.1a2b.js", "", "plain", "", "public, max-age=31536000, immutable", "text/javascript; charset=utf-8"},
		{"/assets/app.js", "br", "br", "br", "no-cache", "text/javascript; charset=utf-8"},
		{"/assets/icons.3c4d.svg", "br", "<svg/>", "", "public, max-age=31536000, immutable", "image/svg+xml"},
	} {
		r := httptest.NewRequest(http.MethodGet, c.path, nil)
		r.Header.Set("Accept-Encoding", c.accept)
		w := httptest.NewRecorder()
		newShelf(someFiles).ServeHTTP(w, r)
		h := w.Header()
		if w.Code != http.StatusOK || w.Body.String() != c.body || h.Get("Content-Encoding") != c.packing ||
			h.Get("Cache-Control") != c.keep || h.Get("Content-Type") != c.kind {
			t.Errorf("%s with %q: %d %q %v", c.path, c.accept, w.Code, w.Body, h)
		}
	}
}

func TestNothingElseIsServed(t *testing.T) {
	for _, path := range []string{"/assets/manifest.json", "/assets/app.1a2b.js.br", "/assets/.gitkeep", "/assets/", "/assets/../assets.go"} {
		w := httptest.NewRecorder()
		newShelf(someFiles).ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil))
		if w.Code != http.StatusNotFound {
			t.Errorf("%s answered %d", path, w.Code)
		}
	}
	w := httptest.NewRecorder()
	newShelf(someFiles).ServeHTTP(w, httptest.NewRequest(http.MethodPost, "/assets/app.js", nil))
	if w.Code != http.StatusMethodNotAllowed {
		t.Errorf("a post answered %d", w.Code)
	}
}

func TestWithoutABuildAddressesArePlain(t *testing.T) {
	s := newShelf(fstest.MapFS{".gitkeep": file("")})
	if got := s.address("app.js"); got != "/assets/app.js" {
		t.Errorf("got %s", got)
	}
	if got := newShelf(someFiles).address("app.js"); got != "/assets/app.1a2b.js" {
		t.Errorf("got %s", got)
	}
}
