package paper_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"

	"alongside/journal"
	"alongside/journal/memory"
	"alongside/rooms/sessions/paper"
	"alongside/test/indoors"
)

type body = indoors.Body

var people = []string{"Ada", "Ben", "Cleo", "Nia", "Pat"}

// hall is a group with an evening to come; nobody has a phone on it.
type hall struct {
	*indoors.Group
	session, item string
}

func planned(t testing.TB) *hall {
	t.Helper()
	g := indoors.Open(t, memory.New(), indoors.Clock(t, "2026-11-24T17:30"), 1).Found(1, "Harbour kitchen", "Ada")
	g.Welcome("Ada", "lived", "Ben", "Cleo")
	g.Welcome("Ada", "partner", "Pat")
	g.Join("Ada", "Nia", "lived")
	h := &hall{Group: g}
	h.session = h.Do("Ada", "sessions.plan", body{
		"title": "The bus stop", "starts": "2026-11-24T18:00", "every": "week", "place": "Kelpie Hall", "languages": []string{"en", "fa", "ar", "ti"},
		"care": h.Care("Ben", "Cleo"),
	})
	h.item = h.Do("Ada", "sessions.add_item", body{"session": h.session, "text": "the timetable"})
	return h
}

func (h *hall) open() {
	h.Helper()
	h.Do("Ada", "sessions.open", body{"session": h.session})
	for _, name := range people[:2] {
		h.Do(name, "sessions.arrive", body{"session": h.session})
	}
	h.Do("Ada", "sessions.take_role", body{"session": h.session, "role": "facilitator"})
}

// pack is a pack of this evening.
func (h *hall) pack() paper.Pack {
	h.Helper()
	return paper.NewPack(h.ID, h.id(h.session), number)
}

func (h *hall) id(s string) journal.ID {
	h.Helper()
	id, err := journal.ParseID(s)
	if err != nil {
		h.Fatal(err)
	}
	return id
}

// page opens a page of the session.
func (h *hall) page(by, path string, status int) *goquery.Document {
	h.Helper()
	return h.drawn(h.Get(h.ID, h.Page("sessions/"+h.session+path), h.Token(by)), status)
}

func (h *hall) drawn(a indoors.Answer, status int) *goquery.Document {
	h.Helper()
	if a.Status != status {
		h.Fatalf("%d, want %d: %s", a.Status, status, a.Body)
	}
	d, err := goquery.NewDocumentFromReader(bytes.NewReader(a.Body))
	if err != nil {
		h.Fatal(err)
	}
	return d
}

// slips is the page that takes in slip n of a pack, as its form asks for it.
func (h *hall) slips(number, n string, status int) *goquery.Document {
	h.Helper()
	form := h.page("Ada", "/slips", 200).Find("#find")
	if form.AttrOr("method", "") != "post" {
		h.Fatal("the number of a pack would stand in an address")
	}
	return h.drawn(h.PostForm(h.ID, form.AttrOr("action", ""), h.Token("Ada"), body{"pack": number, "slip": n}), status)
}

// take fills in the form for slip n of a pack as the page shows it, and sends it.
func (h *hall) take(p paper.Pack, n string, more body, status int) *goquery.Document {
	h.Helper()
	form := h.slips(p.Number(), n, 200).Find("#f-sessions-take_slip-" + n)
	fields := body{}
	form.Find("input[type=hidden]").Each(func(_ int, s *goquery.Selection) { fields[s.AttrOr("name", "")] = s.AttrOr("value", "") })
	for k, v := range more {
		fields[k] = v
	}
	action := form.AttrOr("action", "no form")
	return h.drawn(h.PostForm(h.ID, action, h.Token("Ada"), fields), status)
}

func has(t testing.TB, d *goquery.Document, want map[string]int) {
	t.Helper()
	for selector, n := range want {
		if got := d.Find(selector).Length(); got != n {
			t.Errorf("%d of %s, want %d", got, selector, n)
		}
	}
}

func says(t testing.TB, d *goquery.Document, in, words string, yes bool) {
	t.Helper()
	if strings.Contains(strings.Join(strings.Fields(d.Find(in).Text()), " "), words) != yes {
		t.Errorf("%s says %q: %v", in, words, !yes)
	}
}

func TestThePackPrintsTheWholeEveningAndNamesNobody(t *testing.T) {
	h := planned(t)
	d := h.page("Ben", "/paper", 200)
	has(t, d, map[string]int{
		"#cover": 1, "#cover .rings": 3, ".bigface": 6, ".bigface .feel": 6, "#face-storm p[lang]": 3, "#face-storm p[lang=fa][dir=rtl]": 1,
		".slips": 6, ".slip": 24, ".slips--6": 0, "#slip-1 .slip__signs li": 24, "#slip-24 .slip__signs .tick": 24, "#slip-1 .qr": 1,
		"#slip-1 .slip__signs li:first-child span[lang]": 2, "#slip-1 .rule": 3, "#dots": 0, "#host .seven li": 7, "#host .once": 1, "#host .qr": 1,
		"#wish input[name=languages]:checked": 2, "body[data-live]": 0, "a[href$='/slips']": 1, "a[href$='/characters/']": 2,
	})
	says(t, d, "#cover", "the timetable", true)
	says(t, d, "#cover", "the news from home", true)
	for _, name := range people {
		says(t, d, "main", name, false)
	}
	for _, m := range h.Of {
		if html, _ := d.Find("main").Html(); strings.Contains(html, m.ID) {
			t.Errorf("the id of %s is printed", m.Name)
		}
	}
}

func TestThePackIsPrintedAsItWasWished(t *testing.T) {
	h := planned(t)
	d := h.page("Ada", "/paper?slips=۷&page=6&dots=true&languages=fa&about=sessions:"+h.item, 200)
	has(t, d, map[string]int{
		".slips--6": 2, ".slip": 7, "#dots i": 88, "#slip-1 .slip__signs li:first-child span[lang=fa]": 1, "#slip-1 .rule": 2,
		"#wish [name=slips][value='7']": 1, "#wish [name=page] option[value='6'][selected]": 1, "#wish [name=dots]:checked": 1,
		"#wish [name=about] option[selected][value='sessions:" + h.item + "']": 1,
	})
	says(t, d, "#slip-7 .slip__about", "the timetable", true)
	has(t, h.page("Ada", "/paper?slips=4000&page=5&languages=xx&about=members:"+h.item, 200), map[string]int{".slip": paper.Most, ".slips--6": 0, ".slip__about": 0})
	has(t, h.page("Ada", "/paper?slips=-3", 200), map[string]int{".slip": 1})
}

func TestEveryLookPrintsAPackOfItsOwnAndItsSlipsAreThoseOfItsNumber(t *testing.T) {
	h := planned(t)
	var numbers []string
	for range 2 {
		d := h.page("Ada", "/paper", 200)
		typed := d.Find("#host .once").Text()
		pack, ok := paper.Read(h.ID, h.id(h.session), strings.Join(strings.Fields(typed), ""))
		if !ok {
			t.Fatalf("%q is no number of a pack", typed)
		}
		for _, n := range []int{1, 24} {
			code := strings.Join(strings.Fields(d.Find(".slip__code").Eq(n-1).Text()), "")
			if code != pack.Slip(n).Code {
				t.Errorf("on slip %d stands %s, not %s", n, code, pack.Slip(n).Code)
			}
		}
		numbers = append(numbers, pack.Number())
	}
	if numbers[0] == numbers[1] {
		t.Error("two packs have the same number")
	}
}

func TestASlipGoesThroughTheHatOntoTheBoard(t *testing.T) {
	h := planned(t)
	h.open()
	p := h.pack()
	d := h.take(p, "7", body{"pictures": []string{"no_sleep", "alone"}, "text": "the room is loud", "dots": "3", "about": "sessions:" + h.item}, 200)
	has(t, d, map[string]int{
		"#slip-done[role=status]": 1, "#f-sessions-take_slip-8": 1, "#f-sessions-take_slip-7": 0,
		"#f-sessions-take_slip-8 option[selected][value='sessions:" + h.item + "']": 1, "#f-sessions-take_slip-8 input:checked": 0,
	})
	has(t, d, map[string]int{"#find [name=slip][value='8']": 1})
	says(t, d, "#slip-done", "Slip 7", true)
	says(t, d, "#f-sessions-take_slip-8", "loud", false)
	id := p.Slip(7).ID.String()
	has(t, h.page("Ada", "/board", 200), map[string]int{"#c-" + id: 0})
	h.take(p, "8", body{"pictures": []string{"more"}}, 200)
	h.take(p, "9", body{"text": "a warm room"}, 200)
	h.Do("Ada", "sessions.open_hat", body{"session": h.session})
	d = h.page("Ben", "/board", 200)
	has(t, d, map[string]int{"#c-" + id + " .sign": 2, "#c-" + id + " .sign:first-child use[href$='#s-no_sleep']": 1, "#c-" + id + " .person bdi": 0})
	says(t, d, "#c-"+id, "the room is loud", true)
	says(t, d, "#c-"+id, "3", true)
	d = h.slips(p.Number(), "7", 200)
	has(t, d, map[string]int{"#slip-in": 1, "form[id^=f-sessions-take_slip]": 0})
}

func TestASlipThatIsInAlreadyIsNotTakenInTwiceAndWhatWasTypedStays(t *testing.T) {
	h := planned(t)
	h.open()
	p := h.pack()
	h.take(p, "1", body{"text": "first words"}, 200)
	h.take(p, "1", body{"text": "first words"}, 200) // pressed twice is said once
	d := h.take(p, "1", body{"text": "other words", "dots": "2"}, 409)
	has(t, d, map[string]int{"#slip-in[role=alert]": 1, "#f-sessions-take_slip-1 [name=dots][value='2']": 1, "#f-sessions-take_slip-1 > .note--danger": 0})
	says(t, d, "#f-sessions-take_slip-1 textarea", "other words", true)
	says(t, d, "#slip-in", "This slip is in already.", true)
	for _, n := range []string{"2", "3"} {
		h.take(p, n, body{"pictures": []string{"less"}}, 200)
	}
	h.Do("Ada", "sessions.open_hat", body{"session": h.session})
	d = h.page("Ada", "/board", 200)
	has(t, d, map[string]int{"#cards > li": 3})
	says(t, d, "#cards", "first words", true)
	says(t, d, "#cards", "other words", false)
}

func TestTheTearOffTakesASlipBackBeforeAndAfterTheHatIsOpened(t *testing.T) {
	h := planned(t)
	h.open()
	p := h.pack()
	for _, n := range []string{"1", "2", "3", "4"} {
		h.take(p, n, body{"text": "words of slip " + n}, 200)
	}
	back := func(n int) {
		t.Helper()
		if a := h.PostForm(h.ID, h.Page("take_back"), "", body{"secret": p.Slip(n).Code}); a.Status != 200 {
			t.Errorf("slip %d is taken back: %d", n, a.Status)
		}
	}
	back(1)
	h.Do("Ada", "sessions.open_hat", body{"session": h.session})
	back(2)
	d := h.page("Ada", "/board", 200)
	has(t, d, map[string]int{"#cards > li": 3, "#c-" + p.Slip(1).ID.String(): 0, "#c-" + p.Slip(2).ID.String(): 1})
	says(t, d, "#cards", "words of slip 1", false)
	says(t, d, "#cards", "words of slip 2", false)
	says(t, d, "#cards", "words of slip 3", true)
}

func TestWhatIsWrongWithASlipStandsBesideTheField(t *testing.T) {
	h := planned(t)
	p := h.pack()
	has(t, h.page("Ada", "/slips", 200), map[string]int{"#find [name=pack]": 1, "#find [name=slip]": 1, ".fault": 0, "[id^=f-sessions]": 0})
	d := h.slips("1234 5678", "3", 200)
	has(t, d, map[string]int{"#f-slips-pack-fault": 1, "#f-slips-pack[value='1234 5678']": 1, "#f-slips-slip[value='3']": 1, "[id^=f-sessions]": 0})
	d = h.slips(p.Number(), "900", 200)
	has(t, d, map[string]int{"#f-slips-slip-fault": 1, "#f-slips-slip[value='900']": 1, "[id^=f-sessions]": 0})
	has(t, h.slips(p.Number(), "", 200), map[string]int{"#f-sessions-take_slip-1 textarea[data-guard]": 1})
	d = h.take(p, "2", body{"dots": "500", "text": "kept"}, 422)
	has(t, d, map[string]int{"#f-sessions-take_slip-2-dots-fault": 1, "#f-sessions-take_slip-2-dots[value='500']": 1})
	d = h.take(p, "2", body{"pictures": []string{"sad", "alone", "ill", "hope"}}, 422)
	has(t, d, map[string]int{"#f-sessions-take_slip-2-pictures-fault": 1, "#f-sessions-take_slip-2 input:checked": 4})
	d = h.take(p, "2", body{"text": "my phone is 07700 900123"}, 422)
	has(t, d, map[string]int{"#f-sessions-take_slip-2-guard:not([hidden])": 1})
	has(t, h.take(p, "2", body{}, 422), map[string]int{"#f-sessions-take_slip-2-text-fault": 1})
}

func TestWhoseDoorItIs(t *testing.T) {
	h := planned(t)
	for _, path := range []string{"/paper", "/slips"} {
		for _, guest := range []string{"Nia", "Pat"} {
			h.page(guest, path, 403)
		}
		h.page("nobody", path, 401)
	}
	h.open()
	h.page("Ada", "/paper", 200)
	h.Do("Ada", "sessions.close", body{"session": h.session})
	h.page("Ada", "/paper", 303)
	d := h.take(h.pack(), "1", body{"text": "late words"}, 200)
	has(t, d, map[string]int{"#slip-done": 1})
}

func TestOfACancelledEveningNothingIsPrintedOrTakenIn(t *testing.T) {
	h := planned(t)
	h.Do("Ada", "sessions.cancel", body{"session": h.session})
	h.page("Ada", "/paper", 303)
	h.page("Ada", "/slips", 303)
	other := *h
	other.session = h.item
	other.page("Ada", "/paper", 404)
	other.page("Ada", "/slips", 404)
}

func TestTheNumberOfAPackStandsInNoAddress(t *testing.T) {
	h := planned(t)
	h.open()
	p := h.pack()
	d := h.page("Ada", "/paper", 200)
	number := strings.Join(strings.Fields(d.Find("#host .once").Text()), "")
	for _, d := range []*goquery.Document{d, h.slips(number, "1", 200), h.take(p, "7", body{"text": "the room is loud"}, 200)} {
		for _, in := range []string{"href", "action", "src", "data-src"} {
			d.Find("[" + in + "]").Each(func(_ int, s *goquery.Selection) {
				if at := s.AttrOr(in, ""); strings.Contains(at, number) || strings.Contains(at, p.Number()) {
					t.Errorf("an address: %s", at)
				}
			})
		}
		d.Find("input[name=back], input[name=then]").Each(func(_ int, s *goquery.Selection) {
			if strings.Contains(s.AttrOr("value", ""), "pack") {
				t.Errorf("the way back: %s", s.AttrOr("value", ""))
			}
		})
	}
	has(t, h.page("Ada", "/slips?pack="+p.Number()+"&slip=1", 200), map[string]int{"[id^=f-sessions-take_slip]": 0, "#find [name=pack][value]:not([value=''])": 0})
	for _, guest := range []string{"Nia", "Pat"} {
		h.drawn(h.PostForm(h.ID, h.Page("sessions/"+h.session+"/slips"), h.Token(guest), body{"pack": p.Number()}), 403)
	}
}
