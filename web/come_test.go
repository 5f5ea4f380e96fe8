package web_test

import "testing"

func TestALinkInTheFrontPageLeadsWhereItLeads(t *testing.T) {
	c := gathered(t)
	door := "/g/" + c.ID.String() + "/"
	for link, want := range map[string]string{
		"https://house.example" + door + "members/join/55551111222233334444": door + "members/join/55551111222233334444",
		"  house.example" + door + "  ":                                      door,
		"http://192.168.1.7:8080" + door + "#12345678901234567890":           door + "#12345678901234567890",
		"https://elsewhere.example" + door + "members/?then=//evil.example":  door + "members/",
		door + "../../../leave":                                              "/leave",
	} {
		a := c.ask("POST", "/come", pairs("link", link).Encode(), "Content-Type", formKind)
		if a.Status != 303 || a.Header.Get("Location") != want {
			t.Errorf("%q leads to %d %q, want %q", link, a.Status, a.Header.Get("Location"), want)
		}
	}
}

func TestWhatIsNoLinkStaysInTheFrontPageWithWordsBesideIt(t *testing.T) {
	c := gathered(t)
	said := map[string]bool{}
	for _, link := range []string{"", "soup", "https://house.example/", "https://house.example/g/nobody/", "5555 1111 2222 3333 4444", "۵۵۵۵۱۱۱۱۲۲۲۲۳۳۳۳۴۴۴۴"} {
		a := c.ask("POST", "/come", pairs("link", link).Encode(), "Content-Type", formKind)
		d := page(t, a)
		field := d.Find("#f-come input[name=link]")
		if a.Status != 422 || field.AttrOr("aria-invalid", "") != "true" || field.AttrOr("value", "") != link {
			t.Errorf("%q: nothing is said beside the field, or it is gone", link)
		}
		said[d.Find("#f-come .fault").Text()] = true
	}
	if len(said) != 2 {
		t.Errorf("a code and a link that is none are told apart: %v", said)
	}
}
