package members_test

import (
	"encoding/json"
	"net/url"
	"strings"
	"testing"

	"alongside/lang"
)

func TestWhatIHaveSaidCanBeTakenBackPieceByPieceOrAtOnce(t *testing.T) {
	g := group(t)
	id := meet(g)
	card := g.Do("ben", "sessions.add_signed_card", body{"session": id, "text": "the bus"})
	item := g.Do("ben", "sessions.add_item", body{"session": id, "text": "the stop"})
	g.Do("ben", "sessions.add_card", body{"session": id, "text": "unsigned", "secret": "7777 1111 2222 3333 4444"})
	d := look(g, "ben", "members/said")
	has(t, d, map[string]int{"#s-" + card: 1, "#s-" + item: 1, "li[id^=s-]": 2, "#f-members-erase_all": 1, "#f-members-take_back-code input[name=secret]": 1})
	says(t, d, "main", []string{"the bus", "the stop"}, []string{"unsigned"})
	has(t, look(g, "ada", "members/said"), map[string]int{"#s-" + card: 0, "#s-" + id: 1})
	a := g.PostForm(g.ID, g.Page("do/members.take_back"), g.Token("ben"), body{"contribution": card, "form": card, "back": g.Page("members/said")})
	if a.Status != 303 {
		t.Fatalf("%d", a.Status)
	}
	d = look(g, "ben", "members/said")
	has(t, d, map[string]int{"#s-" + card: 0, "#s-" + item: 1})
	d = look(g, "ada", "sessions/"+id+"/board")
	has(t, d, map[string]int{"#c-" + card: 1, "#c-" + card + " form": 0, "#c-" + card + " bdi": 0})
	says(t, d, "#c-"+card, nil, []string{"the bus", "ben"})
	d = send(g, "ben", "take_back", body{"secret": "77771111222233334444", "form": "code", "back": g.Page("members/said")})
	has(t, d, map[string]int{"main .note[role=status]": 1})
	g.Do("ben", "members.erase_all", nil)
	has(t, look(g, "ben", "members/said"), map[string]int{"li[id^=s-]": 0, "#nothing": 1})
}

func TestDevicesAreListedAndEndOneByOne(t *testing.T) {
	g := group(t)
	g.PostJSON(g.Path("return"), "", body{"code": g.Of["ben"].Code})
	d := look(g, "ben", "members/devices")
	has(t, d, map[string]int{"li.card": 2, "li.card .tag": 1, "li.card form input[name=device]": 2})
	has(t, look(g, "ada", "members/devices"), map[string]int{"li.card": 1})
	other := d.Find("li.card:not(:has(.tag)) input[name=device]").AttrOr("value", "")
	if a := g.PostForm(g.ID, g.Page("do/members.end_device"), g.Token("ada"), body{"device": other, "form": other, "back": g.Page("members/devices")}); a.Status != 404 {
		t.Errorf("another ends it: %d", a.Status)
	}
	g.Do("ben", "members.end_device", body{"device": other})
	has(t, look(g, "ben", "members/devices"), map[string]int{"li.card": 1, "li.card .tag": 1})
}

func TestAnInvitationIsASquareCodeAndALink(t *testing.T) {
	g := group(t)
	d := look(g, "ben", "members/invite")
	secret := d.Find("#f-members-invite input[name=secret]").AttrOr("value", "")
	has(t, d, map[string]int{"#invitation": 0, "svg.qr": 0, "#f-members-invite input[name=uses]": 2, "#f-members-invite input[name=side]": 3, "#f-members-invite input:checked": 0})
	d = send(g, "ben", "do/members.invite", body{"id": g.Next(), "secret": secret, "uses": "1", "side": "lived", "back": g.Page("members/invite")})
	has(t, d, map[string]int{"#invitation svg.qr[role=img][aria-label]": 1, "#invitation a": 1, "#invitation button[data-print], #invitation button": 1})
	u, err := url.Parse(d.Find("#invitation a").AttrOr("href", ""))
	if err != nil || u.Scheme != "http" || u.Path != g.Page("members/join/"+secret) || d.Find("#invitation a").Text() != u.String() {
		t.Errorf("the link: %v", u)
	}
	if next := d.Find("#f-members-invite input[name=secret]").AttrOr("value", ""); next == secret || len(next) != 20 {
		t.Errorf("the next invitation has the secret %q", next)
	}
	has(t, look(g, "ben", "members/invite"), map[string]int{"#invitation": 0})
}

func TestTwoVouchAndOnlyTheSecondSeesTheNewCode(t *testing.T) {
	g := group(t)
	has(t, look(g, "ada", "members/vouch"), map[string]int{"form[id^=f-members-vouch]": 0, "main > .stack > .note": 1})
	meet(g)
	form := "f-members-vouch-" + g.Of["cleo"].ID
	vouch := func(by string) (string, string) {
		secret := look(g, by, "members/vouch").Find("#"+form+" input[name=secret]").AttrOr("value", "")
		d := send(g, by, "do/members.vouch", body{"id": g.Next(), "member": g.Of["cleo"].ID, "secret": secret, "form": g.Of["cleo"].ID, "back": g.Page("members/vouch")})
		return secret, strings.Join(strings.Fields(d.Find(".once").Text()), "")
	}
	first, shown := vouch("ada")
	if shown != "" {
		t.Errorf("the first sees a code: %s", shown)
	}
	d := look(g, "ada", "members/vouch")
	has(t, d, map[string]int{"#" + form + " .tag": 1, "#" + form + " button": 0, "#new-code": 0})
	second, shown := vouch("ben")
	if shown != second || shown == first {
		t.Errorf("the second sees %q", shown)
	}
	for _, code := range []string{first, g.Of["cleo"].Code, second} {
		a := g.PostJSON(g.Path("return"), "", body{"code": code})
		if want := map[bool]int{true: 201, false: 422}[code == second]; a.Status != want {
			t.Errorf("%d, want %d", a.Status, want)
		}
	}
	has(t, look(g, "ben", "members/vouch"), map[string]int{"#new-code": 0, ".once": 0})
}

func TestMyNameMyLanguageAndLeavingArePagesOfMine(t *testing.T) {
	g := group(t)
	g.Do("ben", "members.rename", body{"name": "ben", "picture": "kettle"})
	has(t, look(g, "ben", "members/me"), map[string]int{"#f-members-rename input[name=name][value=ben]": 1, "#f-members-rename input[name=picture][value=kettle][checked]": 1})
	has(t, look(g, "ben", "members/language"), map[string]int{"#f-members-set_language button[name=language]": len(lang.Languages())})
	has(t, look(g, "", "members/language"), map[string]int{"form[action='/language'] button[name=language]": len(lang.Languages()), "#f-members-set_language": 0})
	g.Do("ben", "members.set_language", body{"language": "fa"})
	has(t, look(g, "ben", "members/me"), map[string]int{"html[lang=fa][dir=rtl]": 1, "#f-members-rename input[name=name][lang=fa][dir=auto]": 1})
	has(t, look(g, "ben", "members/leave"), map[string]int{"#f-members-leave button": 1})
	g.Do("ben", "members.leave", nil)
	read(g, g.Get(g.ID, g.Page("members/me"), g.Token("ben")), 401)
	says(t, look(g, "ada", "members/"), "body", nil, []string{"ben"})
}

func TestTheRoomAsJSONListsMembersOnlyToWhoeverBelongsHere(t *testing.T) {
	g := group(t)
	for by, n := range map[string]int{"ada": 5, "nia": 0, "pat": 0} {
		var room struct {
			Me      struct{ Name string }
			Devices []struct{ This bool }
			Members []struct{ Name string }
		}
		a := g.Get(g.ID, g.Path("rooms/members"), g.Token(by))
		if err := json.Unmarshal(a.Body, &room); err != nil || a.Status != 200 {
			t.Fatalf("%d %v", a.Status, err)
		}
		if room.Me.Name != by || len(room.Members) != n || len(room.Devices) != 1 || !room.Devices[0].This {
			t.Errorf("%s sees %+v", by, room)
		}
		for _, m := range g.Of {
			if strings.Contains(string(a.Body), m.Token) || strings.Contains(string(a.Body), m.Code) {
				t.Errorf("%s sees a secret of %s", by, m.Name)
			}
		}
	}
}
