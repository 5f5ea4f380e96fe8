package web_test

import (
	"strings"
	"sync"
	"testing"

	"alongside/kernel/roomtest"
	"alongside/web"
)

const link = "5555 1111 2222 3333 4444"

// founding is a group to begin, as JSON.
func founding(t testing.TB, id, invitation string) string {
	return string(roomtest.JSON(t, body{
		"id": id, "invitation": invitation, "name": "New group", "languages": []string{"en"},
		"founder": body{"name": "Ada", "side": "lived", "language": "en"},
		"token":   "01230123012301230123", "code": "4567 4567 4567 4567 4567", "invite": "6789 6789 6789 6789 6789",
	}))
}

// foundingForm is the same as a form sends it.
func (c *circle) foundingForm(invitation, name string) []string {
	f := []string{"name", name, "languages", "en", "founder.name", "Ada", "founder.side", "lived", "founder.language", "en"}
	if invitation != "" {
		f = append(f, "invitation", invitation)
	}
	return f
}

func TestWhereFoundingIsOpenAnybodyBeginsAGroup(t *testing.T) {
	c := gathered(t).under(web.Config{Founding: &web.Founding{Open: true}})
	if page(t, c.ask("GET", "/", "")).Find("#f-members-found").Length() != 1 {
		t.Error("the front page does not let anybody begin")
	}
	a := c.ask("POST", "/found", pairs(c.foundingForm("", "New group")...).Encode(), "Content-Type", formKind)
	d := page(t, a)
	if a.Status != 200 || len(once(t, a)) != 20 || a.Header.Get("Set-Cookie") == "" || d.Find("#first-invitation svg.qr").Length() != 1 {
		t.Errorf("%d %s", a.Status, d.Find("main").Text())
	}
	b := c.ask("POST", "/api/v1/groups", `{"name":"New","languages":["en"],"founder":{"name":"Ada","side":"lived","language":"en"}}`, "Content-Type", "application/json")
	for _, field := range []string{"group", "member", "token", "invite", "code"} {
		if b.Status != 201 || b.Text(field) == "" {
			t.Errorf("%d, no %s: %s", b.Status, field, b.Body)
		}
	}
}

func TestWhereFoundingIsClosedNobodyDoes(t *testing.T) {
	c := gathered(t).under(web.Config{})
	if page(t, c.ask("GET", "/", "")).Find("form:not(.leaving):not(#f-come)").Length() != 0 {
		t.Error("the front page offers a form")
	}
	problem(t, c.ask("POST", "/api/v1/groups", founding(t, c.Next(), ""), "Content-Type", "application/json"), 403, "")
	problem(t, c.ask("POST", "/api/v1/groups", founding(t, c.Next(), link), "Content-Type", "application/json"), 410, "")
	refused(t, c.ask("POST", "/found", pairs(c.foundingForm("", "New group")...).Encode(), "Content-Type", formKind), 403)
}

func TestAFoundingLinkWorksOnce(t *testing.T) {
	f := &web.Founding{}
	f.Invite(link)
	c := gathered(t).under(web.Config{Founding: f})
	at := "/?invitation=" + strings.ReplaceAll(link, " ", "")
	if page(t, c.ask("GET", "/", "")).Find("#f-members-found").Length() != 0 {
		t.Error("without the link the form is there")
	}
	if page(t, c.ask("GET", at, "")).Find("#f-members-found input[name=invitation]").Length() != 1 {
		t.Fatal("with the link it is not")
	}
	problem(t, c.ask("POST", "/api/v1/groups", founding(t, c.Next(), ""), "Content-Type", "application/json"), 403, "")
	d := page(t, c.ask("POST", "/found", pairs(c.foundingForm(link, "")...).Encode(), "Content-Type", formKind))
	if d.Find("#f-members-found input[name=name]").AttrOr("aria-invalid", "") != "true" || d.Find("#f-members-found [name='founder.name']").AttrOr("value", "") != "Ada" {
		t.Error("a group without a name: nothing is said beside the field, or what was typed is gone")
	}
	first := founding(t, c.Next(), link)
	for range 2 { // the answer may have been lost on the way
		if a := c.ask("POST", "/api/v1/groups", first, "Content-Type", "application/json"); a.Status != 201 {
			t.Fatalf("%d %s", a.Status, a.Body)
		}
	}
	used := strings.Replace(first, "New group", "Another", 1)
	problem(t, c.ask("POST", "/api/v1/groups", used, "Content-Type", "application/json"), 409, "")
	problem(t, c.ask("POST", "/api/v1/groups", strings.Replace(first, `"en"`, `"xx"`, 1), "Content-Type", "application/json"), 422, "founder.language")
	problem(t, c.ask("POST", "/api/v1/groups", founding(t, c.Next(), link), "Content-Type", "application/json"), 410, "")
	if d := page(t, c.ask("GET", at, "")); d.Find("#f-members-found").Length() != 0 || d.Find("[role=alert]").Length() == 0 {
		t.Error("the link still opens the form")
	}
}

func TestTwoWhoUseOneLinkAtOnceFoundOneGroup(t *testing.T) {
	f := &web.Founding{}
	f.Invite(link)
	c := gathered(t).under(web.Config{Founding: f, Limits: web.Limits{Off: true}})
	var wg sync.WaitGroup
	got := make([]int, 8)
	for i := range got {
		what := founding(t, c.Next(), link)
		wg.Go(func() { got[i] = c.ask("POST", "/api/v1/groups", what, "Content-Type", "application/json").Status })
	}
	wg.Wait()
	n := 0
	for _, code := range got {
		if code == 201 {
			n++
		}
	}
	if n != 1 {
		t.Errorf("%d groups: %v", n, got)
	}
}
