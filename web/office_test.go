package web_test

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/a-h/templ"

	"alongside/fault"
	"alongside/journal"
	"alongside/journal/memory"
	"alongside/kernel"
	"alongside/kernel/roomtest"
	"alongside/kernel/roster"
	"alongside/lang"
	"alongside/web"
)

// The post is a room for this test: it makes a code, and hears what comes with it.
type (
	post struct {
		code  kernel.Sealed
		heard []string
	}
	postOpened struct {
		Words struct {
			Code kernel.Sealed `json:"code"`
		} `json:"-"`
	}
	postHeard struct {
		Words struct {
			Text string `json:"text"`
		} `json:"-"`
	}
	postOpen struct {
		Secret kernel.Sealed `json:"secret"`
	}
	postSay struct {
		Code kernel.Sealed `json:"code"`
		Text string        `json:"text"`
	}
)

func (p *post) Apply(f kernel.Fact) {
	switch is := f.Is.(type) {
	case postOpened:
		p.code = is.Words.Code
	case postHeard:
		p.heard = append(p.heard, is.Words.Text)
	}
}

func (*post) Forget(journal.ID) {}

func (p *post) open(_ kernel.Ask, c postOpen) (any, error) {
	f := postOpened{}
	f.Words.Code = c.Secret
	return f, nil
}

func (p *post) say(a kernel.Ask, c postSay) (any, error) {
	switch {
	case !a.By.Zero():
		return nil, fault.New(fault.Internal, lang.FaultInternal())
	case !p.code.Is(c.Code):
		return nil, fault.New(fault.NotFound, lang.FaultNotFound())
	case c.Text == "":
		return nil, fault.At("text", lang.FaultNameEmpty())
	}
	f := postHeard{}
	f.Words.Text = c.Text
	return f, nil
}

func postRoom() web.Room {
	r := web.Room{Room: kernel.Room{
		Name: "post",
		Kinds: []kernel.Kind{
			kernel.KindOf[postOpened]("post.opened"), kernel.NamelessOf[postHeard]("post.heard"),
		},
		Commands: []kernel.Command{
			kernel.CommandOf("post.open", (*post).open).WithDoor(), kernel.CommandOf("post.say", (*post).say).ByCode(),
		},
		New: func() kernel.State { return &post{} },
	}}
	r.Office = func(a *web.Ask, v kernel.View, code kernel.Sealed) (templ.Component, bool, error) {
		p := kernel.In[*post](v)
		if !p.code.Is(code) {
			return nil, false, nil
		}
		all := fmt.Sprint(len(p.heard), a.Typed.Faults["text"], a.Typed.Values.Get("text"))
		return templ.ComponentFunc(func(_ context.Context, w io.Writer) error {
			_, err := io.WriteString(w, "the post: "+all)
			return err
		}), true, nil
	}
	return r
}

// posted is a house with two groups, one of which has a code.
func posted(t *testing.T, cfg web.Config) (h http.Handler, code string, heard func() []string) {
	room := postRoom()
	roster := web.Room{Room: roster.Room()}
	clock := roomtest.NewClock()
	house := roomtest.HouseOn(t, memory.New(), kernel.Law{}, clock, room.Room)
	one := roomtest.Found(t, house, 1)
	roomtest.Found(t, house, 2)
	code = one.Do(one.Founder, "post.open", `{}`).Secret
	cfg.Log, cfg.Limits = roomtest.Quiet(), web.Limits{House: web.Bucket{PerSecond: 0.0001, Most: 12}}
	return web.New(house, []web.Room{room, roster}, cfg), code, func() []string { return roomtest.State[*post](one).heard }
}

func outside(h http.Handler, method, path, what, kind string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, path, strings.NewReader(what))
	if kind != "" {
		r.Header.Set("Content-Type", kind)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

func TestWhoeverHasACodeReadsAndAnswers(t *testing.T) {
	h, code, heard := posted(t, web.Config{})
	if w := outside(h, "GET", "/o/"+code, "", ""); w.Code != 200 || w.Body.String() != "the post: 0" || w.Header().Get("Cache-Control") != "no-store" {
		t.Fatal(w.Code, w.Body, w.Header())
	}
	say := func(text string) string {
		return url.Values{"command": {"post.say"}, "id": {roomtest.ID(77).String()}, "text": {text}}.Encode()
	}
	for range 2 { // the same again is the same
		w := outside(h, "POST", "/o/"+code, say("by June"), formKind)
		if w.Code != 303 || w.Header().Get("Location") != "/o/"+code+"#said" {
			t.Fatal(w.Code, w.Header())
		}
	}
	if w := outside(h, "POST", "/o/"+code, url.Values{"command": {"post.say"}}.Encode(), formKind); w.Code != 422 || !strings.Contains(w.Body.String(), lang.FaultNameEmpty().In("en")) {
		t.Error(w.Code, w.Body)
	}
	if w := outside(h, "POST", "/o/"+code, `{"text":"as JSON"}`, "application/json"); w.Code != 200 || !strings.Contains(w.Body.String(), `"id"`) {
		t.Error(w.Code, w.Body)
	}
	if got := heard(); len(got) != 2 || got[0] != "by June" || got[1] != "as JSON" {
		t.Errorf("%q", got)
	}
}

func TestACodeThatLeadsNowhereSaysSo(t *testing.T) {
	h, code, heard := posted(t, web.Config{})
	wrong := code[:4] + strings.Repeat("1", 20)
	if w := outside(h, "GET", "/o/"+wrong, "", ""); w.Code != 404 || !strings.Contains(w.Body.String(), lang.FaultOfficeCode().In("en")) {
		t.Error(w.Code, w.Body)
	}
	if w := outside(h, "POST", "/o/"+wrong, `{"text":"x"}`, "application/json"); w.Code != 404 {
		t.Error(w.Code, w.Body)
	}
	if w := outside(h, "POST", "/o/", "code="+url.QueryEscape(wrong), formKind); w.Code != 422 || !strings.Contains(w.Body.String(), lang.FaultOfficeCode().In("en")) {
		t.Error(w.Code)
	}
	typed := code[:4] + " " + code[4:8] + "-" + code[8:]
	if w := outside(h, "POST", "/o/", "code="+url.QueryEscape(typed), formKind); w.Code != 303 || w.Header().Get("Location") != "/o/"+code {
		t.Error(w.Code, w.Header())
	}
	if w := outside(h, "POST", "/o/"+code, url.Values{"command": {"members.leave"}}.Encode(), formKind); w.Code != 404 {
		t.Error("with a code a member's command may be given", w.Code)
	}
	last := 0
	for range 12 {
		last = outside(h, "GET", "/o/"+wrong, "", "").Code
	}
	if last != 429 || len(heard()) != 0 {
		t.Errorf("whoever tries codes is answered %d", last)
	}
}

func TestInTheHallACodeLeadsNowhere(t *testing.T) {
	h, code, _ := posted(t, web.Config{Hall: func() string { return "http://192.0.2.1:8080" }})
	for _, path := range []string{"/o/", "/o/" + code} {
		if w := outside(h, "GET", path, "", ""); w.Code != 403 {
			t.Errorf("%s: %d", path, w.Code)
		}
	}
}
