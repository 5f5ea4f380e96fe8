package web_test

import (
	"net/http"
	"strings"
	"testing"

	"alongside/kernel"
	"alongside/web"
)

func TestAnUnknownCommandIsNotFound(t *testing.T) {
	c := gathered(t)
	for _, name := range []string{"sessions.nonsense", "members.join", "x"} { // joining has an address of its own
		problem(t, c.json("ada", name, "{}"), 404, "")
		refused(t, c.form("ada", "do/"+name), 404)
	}
	problem(t, c.ask("GET", c.Path("do/sessions.arrive"), ""), 404, "")
	problem(t, c.ask("GET", "/api/v2/groups", ""), 404, "")
	refused(t, c.ask("GET", "/nowhere", ""), 404)
}

func TestMalformedJSONIsRefusedWithThePlace(t *testing.T) {
	c := gathered(t)
	for in, place := range map[string]string{
		`{"session": oops}`: "13", `{"session":`: "11", `[]`: "2", `{} {}`: "4", `{"a":1,}`: "8", "\x00": "1",
	} {
		a := c.json("ada", "sessions.arrive", in)
		problem(t, a, 400, "")
		if !strings.Contains(a.Text("detail"), " "+place+".") {
			t.Errorf("%q: %q does not name place %s", in, a.Text("detail"), place)
		}
	}
	for _, path := range []string{"members", "return", "take_back"} {
		problem(t, c.ask("POST", c.Path(path), "{", "Content-Type", "application/json"), 400, "")
	}
	problem(t, c.ask("POST", "/api/v1/groups", "nothing", "Content-Type", "application/json"), 400, "")
}

func TestAMalformedFormIsRefused(t *testing.T) {
	c := gathered(t)
	for _, path := range []string{"do/sessions.arrive", "join", "return", "take_back", "keep"} {
		refused(t, c.ask("POST", c.Page(path), "session=%zz", "Content-Type", formKind, "Cookie", c.cookie("ada")), 400)
	}
	refused(t, c.ask("POST", "/found", "a=%", "Content-Type", formKind), 400)
}

func TestAFieldOutOfRangeIsNamed(t *testing.T) {
	c := gathered(t)
	before := c.entries()
	for in, field := range map[string]string{
		`{"session":"` + c.session + `","feeling":9}`:      "feeling",
		`{"session":"` + c.session + `","feeling":"good"}`: "feeling",
		`{"session":"` + c.session + `","mood":1}`:         "mood",
		`{"session":"not an id"}`:                          "session",
		`{"id":"not an id"}`:                               "id",
		`{"id":7}`:                                         "id",
		`{"for":"x"}`:                                      "for",
	} {
		problem(t, c.json("ben", "sessions.check_in", in), 422, field)
	}
	problem(t, c.json("ada", "members.rename", `{"name":"Ada","picture":"owl"}`), 422, "picture")
	if a := c.json("ada", "members.rename", `{"name":"Ada","picture":"owl"}`); !strings.Contains(a.Text("detail"), "lemon") {
		t.Errorf("the pictures are not listed: %s", a.Body)
	}
	if c.entries() != before {
		t.Error("something was kept")
	}
}

func TestAPageKeepsWhatWasTypedAndSaysWhatIsWrongBesideTheField(t *testing.T) {
	c := gathered(t)
	before := c.entries()
	a := c.form(
		"ada", "do/members.rename", "id", c.Next(), "back", c.Page("members/me"),
		"name", strings.Repeat("long", 20), "picture", "kettle",
	)
	d := page(t, a)
	in := d.Find(`#f-members-rename input[name=name]`)
	if a.Status != 422 || in.AttrOr("value", "") != strings.Repeat("long", 20) || in.AttrOr("aria-invalid", "") != "true" {
		t.Errorf("%d: %v", a.Status, in.Nodes)
	}
	beside := d.Find("#" + strings.Fields(in.AttrOr("aria-describedby", "-"))[0])
	if !beside.HasClass("fault") || !strings.Contains(beside.Text(), "32") {
		t.Errorf("beside the field: %q", beside.Text())
	}
	if d.Find(`input[name=picture][checked]`).AttrOr("value", "") != "kettle" {
		t.Error("the picture that was chosen is not")
	}
	if d.Find("[aria-invalid]").Length() != 1 || c.entries() != before {
		t.Error("more than one field is wrong, or something was kept")
	}
}

func TestWhoeverIsNotSignedInIsToldSo(t *testing.T) {
	c := gathered(t)
	problem(t, c.json("", "sessions.arrive", "{}"), 401, "")
	refused(t, c.form("", "do/sessions.arrive", "session", c.session), 401)
	for _, path := range []string{"entries", "live", "rooms/sessions", "rooms/members"} {
		problem(t, c.ask("GET", c.Path(path), ""), 401, "")
		problem(t, c.ask("GET", c.Path(path), "", "Authorization", "Bearer 0123456789"), 401, "")
	}
	for _, path := range []string{"members/", "members/me", "members/said", "sessions/", "sessions/" + c.session} {
		refused(t, c.ask("GET", c.Page(path), ""), 401)
	}
}

func TestWhatIsNotYoursIsRefusedOrNotThere(t *testing.T) {
	c := gathered(t)
	problem(t, c.json("ben", "sessions.close", `{"session":"`+c.session+`"}`), 403, "")
	refused(t, c.form("ben", "do/sessions.close", "session", c.session), 403)
	problem(t, c.json("nia", "members.invite", `{"side":"lived"}`), 403, "")
	problem(t, c.json("pat", "members.invite", `{"side":"lived"}`), 403, "")
	problem(t, c.json("olga", "sessions.arrive", `{"session":"`+c.session+`"}`), 404, "")
	refused(t, c.Get(c.ID, c.board(), c.Token("olga")), 404)
	refused(t, c.Get(c.ID, c.board(), ""), 401)
	for _, group := range []string{c.Next(), "nonsense"} { // a group that there is not
		refused(t, c.ask("GET", "/g/"+group+"/", ""), 404)
		problem(t, c.ask("GET", "/api/v1/groups/"+group+"/rooms/members", "", "Authorization", "Bearer "+c.Token("ada")), 404, "")
	}
	other := c.Found(9, "Elsewhere", "ada")
	problem(t, c.ask("GET", other.Path("rooms/members"), "", "Authorization", "Bearer "+c.Token("ada")), 401, "")
	refused(t, c.ask("GET", c.Page("members/"), "", "Cookie", c.cookieName()+"="+other.Token("ada")), 401)
}

func TestWhatIsTooLargeIsRefusedWithNothingHalfDone(t *testing.T) {
	c := gathered(t)
	before := c.entries()
	problem(t, c.json("ada", "sessions.add_item", `{"text":"`+strings.Repeat("a", 12<<20)+`"}`), 413, "")
	problem(t, c.json("ada", "sessions.add_item", `{"session":"`+c.session+`","text":"`+strings.Repeat("ä", kernel.SaidMost+1)+`"}`), 422, "text")
	refused(t, c.form("ada", "do/sessions.add_item", "session", c.session, "text", strings.Repeat("a", 1<<20)), 413)
	d := page(t, c.form("ada", "do/sessions.add_item", "session", c.session, "back", c.Page("sessions/"+c.session), "text", strings.Repeat("ä", kernel.SaidMost+1)))
	if got := d.Find(`#f-sessions-add_item [name=text]`).AttrOr("value", ""); len([]rune(got)) != kernel.SaidMost+1 {
		t.Errorf("%d letters are still there", len([]rune(got)))
	}
	if c.entries() != before {
		t.Error("something was kept")
	}
	c.Do("ada", "sessions.add_item", c.in("text", strings.Repeat("ä", kernel.SaidMost)))
}

func TestABodyThatIsNotTakenIsRefused(t *testing.T) {
	c := gathered(t)
	for _, kind := range []string{"", "text/plain", "application/xml", "multipart/form-data; boundary=x", formKind} {
		problem(t, c.ask("POST", c.Path("do/sessions.arrive"), "{}", "Content-Type", kind, "Authorization", "Bearer "+c.Token("ada")), 415, "")
	}
	for _, kind := range []string{"", "text/plain", "application/json", "multipart/form-data; boundary=x"} {
		refused(t, c.ask("POST", c.Page("do/sessions.arrive"), "", "Content-Type", kind, "Cookie", c.cookie("ada")), 415)
	}
	problem(t, c.ask("POST", "/api/v1/groups", "{}", "Content-Type", "text/plain"), 415, "")
}

func TestTooMuchAtOnceIsRefusedInPlainWords(t *testing.T) {
	few := web.Bucket{PerSecond: 0.01, Most: 2}
	c := gathered(t).under(web.Config{Limits: web.Limits{Member: few, Open: few, House: web.Bucket{PerSecond: 0.01, Most: 3}}})
	for i := range 3 {
		a := c.json("ada", "sessions.pause", `{"session":"`+c.session+`"}`)
		if want := []int{200, 200, 429}[i]; a.Status != want {
			t.Fatalf("the %d. time: %d %s", i+1, a.Status, a.Body)
		}
	}
	a := c.json("ada", "sessions.pause", `{}`)
	problem(t, a, 429, "")
	f := c.form("ada", "do/sessions.add_item", "session", c.session, "text", "the bus", "back", c.Page("sessions/"+c.session))
	d := page(t, f)
	if f.Status != 429 || !strings.Contains(d.Find("[role=alert]").Text(), "Wait a little") || !strings.Contains(string(f.Body), "the bus") {
		t.Errorf("%d: %s", f.Status, d.Find("main").Text())
	}
	if a.Header.Get("Retry-After") == "" || f.Header.Get("Retry-After") == "" {
		t.Error("nobody says when to come again")
	}
	if a := c.json("ben", "sessions.arrive", `{"session":"`+c.session+`"}`); a.Status != 200 {
		t.Errorf("another has to wait too: %d", a.Status)
	}
	wrong := `{"code":"0000 0000 0000 0000 0000"}`
	for i := range 3 {
		a = c.ask("POST", c.Path("return"), wrong, "Content-Type", "application/json")
		if want := []int{422, 422, 429}[i]; a.Status != want {
			t.Errorf("the %d. code: %d %s", i+1, a.Status, a.Body)
		}
	}
	if a := c.form("", "return", "code", "1"); a.Status != 429 || a.Header.Get("Retry-After") == "" {
		t.Errorf("a form that comes back: %d", a.Status)
	}
	c.Clock.Move(1000e9)
	if a := c.json("ada", "sessions.arrive", `{"session":"`+c.session+`"}`); a.Status != http.StatusOK {
		t.Errorf("after a while: %d", a.Status)
	}
}
