package web_test

import (
	"bytes"
	"log/slog"
	"strings"
	"testing"

	"github.com/a-h/templ"

	"alongside/app"
	"alongside/kernel"
	"alongside/web"
)

func TestAMistakeOfOursIsAPageAndItsValuesAreNotLogged(t *testing.T) {
	c := gathered(t)
	broken := web.Room{Room: kernel.Room{Name: "broken"}, Pages: func(p *web.Pages) {
		p.Get("/{word}", kernel.Anybody, func(a *web.Ask, _ kernel.View) (templ.Component, error) { panic("canary " + a.PathValue("word")) })
	}}
	var log bytes.Buffer
	c.Web = web.New(c.Kernel, append(app.Rooms(), broken), web.Config{Log: slog.New(slog.NewTextHandler(&log, nil))})
	a := c.ask("GET", c.Page("broken/secret"), "", "Cookie", c.cookie("ada"))
	refused(t, a, 500)
	if a.Header.Get("Cache-Control") != "no-store" || strings.Contains(string(a.Body), "canary") {
		t.Errorf("%v", a.Header)
	}
	if !strings.Contains(log.String(), "panic_test.go:") || !strings.Contains(log.String(), "/g/{group}/broken/{word}") {
		t.Errorf("the log does not say where: %s", log.String())
	}
	for _, secret := range []string{"canary", "secret", c.ID.String(), c.Token("ada"), "192.0.2.1"} {
		if strings.Contains(log.String(), secret) {
			t.Errorf("the log says %q: %s", secret, log.String())
		}
	}
	if a := c.Get(c.ID, c.Page("members/"), c.Token("ada")); a.Status != 200 {
		t.Errorf("afterwards nothing answers: %d", a.Status)
	}
}
