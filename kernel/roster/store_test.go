package roster_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"time"

	"alongside/fault"
	"alongside/journal"
	"alongside/journal/memory"
	"alongside/kernel"
	"alongside/kernel/roomtest"
	"alongside/kernel/roster"
)

// said and whispered are what people say in the room that these tests take with them.
type (
	said struct {
		Words struct {
			What kernel.Text `json:"what"`
		} `json:"-"`
	}
	whispered struct {
		Words struct {
			What kernel.Text `json:"what"`
		} `json:"-"`
	}
	say struct {
		What kernel.Text `json:"what"`
	}
	whisper struct {
		What   kernel.Text   `json:"what"`
		Secret kernel.Sealed `json:"secret"`
	}
	talk struct{ texts map[journal.ID]string }
)

func (s *talk) Apply(f kernel.Fact) {
	switch is := f.Is.(type) {
	case said:
		s.texts[f.ID] = is.Words.What.Body
	case whispered:
		s.texts[f.ID] = is.Words.What.Body
	}
}

func (s *talk) Forget(id journal.ID) { delete(s.texts, id) }

func talking() kernel.Room {
	return kernel.Room{
		Name: "talk", New: func() kernel.State { return &talk{map[journal.ID]string{}} },
		Kinds: []kernel.Kind{kernel.KindOf[said]("talk.said"), kernel.UnsignedOf[whispered]("talk.whispered")},
		Commands: []kernel.Command{
			kernel.CommandOf("talk.say", func(_ *talk, _ kernel.Ask, c say) (any, error) {
				f := said{}
				f.Words.What = c.What
				return f, nil
			}).For(kernel.Member),
			kernel.VeiledOf("talk.whisper", func(*talk, kernel.Ask, whisper) error { return nil },
				func(_ *talk, _ kernel.Veiled, c whisper) (any, error) {
					f := whispered{}
					f.Words.What = c.What
					return f, nil
				}).For(kernel.Member).WithSecret(),
			kernel.CommandOf("talk.open", func(*talk, kernel.Ask, struct{}) (any, error) { return kernel.Hat{}, nil }).For(kernel.Member),
		},
	}
}

// hears lets everybody read what was said in that room.
func hears(v kernel.View, _ kernel.Person, id journal.ID) bool {
	_, said := kernel.In[*talk](v).texts[id]
	return said
}

// stored reports whether the words that a store holds for a group contain text.
func stored(t *testing.T, s journal.Store, g journal.GroupID, text string) bool {
	t.Helper()
	hat, err := s.Held(t.Context(), g)
	if err != nil {
		t.Fatal(err)
	}
	return slices.ContainsFunc(append(hat, roomtest.Entries(t, s, g)...), func(e journal.Entry) bool {
		return bytes.Contains(e.Words.Body, []byte(text)) || bytes.Contains(e.Facts, []byte(text))
	})
}

func TestNothingTiesWhoHelpedWhom(t *testing.T) {
	s := memory.New()
	g, _ := everything(t, s)
	nameless := []string{
		"members.founded", "members.joined", "members.code_given", "members.device_added", "members.invited",
		"members.welcomed", "members.vouched", "members.taken_back", "members.all_erased", "members.forgotten",
	}
	invitations := map[journal.ID]bool{}
	es := roomtest.Entries(t, s, g.ID())
	for _, e := range es {
		if slices.Contains(nameless, e.Kind) && !e.By.Zero() {
			t.Errorf("%s bears a member", e.Kind)
		}
		if e.Kind == "members.invited" {
			invitations[e.ID] = true
		}
		if e.Kind == "members.vouched" && !e.Words.None() {
			t.Errorf("a vouching outlived its day")
		}
	}
	for _, e := range es {
		if e.Kind == "members.joined" && slices.ContainsFunc(slices.Collect(keys(invitations)), func(id journal.ID) bool {
			return bytes.Contains(e.Facts, []byte(id.String())) || bytes.Contains(e.Words.Body, []byte(id.String()))
		}) {
			t.Errorf("a joining names an invitation: %s", e.Facts)
		}
		if e.Kind != "members.invited" && e.Kind != "members.welcomed" && e.Kind != "members.vouched" {
			continue
		}
		if bytes.Contains(e.Facts, []byte(g.Founder.String())) || bytes.Contains(e.Words.Body, []byte(g.Founder.String())) ||
			bytes.Contains(e.Words.Body, g.Founder[:]) {
			t.Errorf("%s names the founder, who did it", e.Kind)
		}
	}
}

func keys(m map[journal.ID]bool) func(func(journal.ID) bool) {
	return func(yield func(journal.ID) bool) {
		for k := range m {
			if !yield(k) {
				return
			}
		}
	}
}

func TestTidyingIsDoneOnce(t *testing.T) {
	s := memory.New()
	g, h := everything(t, s)
	n := len(roomtest.Entries(t, s, g.ID()))
	for i, house := range []*kernel.House{h, house(t, s)} { // the second wakes it anew
		g.On(house).Do(g.Founder, "members.rename", map[string]any{"picture": []string{"kite", "drum"}[i]})
		for range 3 {
			house.Tend(t.Context())
		}
	}
	if m := len(roomtest.Entries(t, s, g.ID())); m != n+2 {
		t.Errorf("%d entries after tidying again, %d before", m, n)
	}
}

func house(t *testing.T, s journal.Store) *kernel.House {
	t.Helper()
	clock := roomtest.NewClock()
	clock.Move(72 * time.Hour)
	return roomtest.HouseOn(t, s, kernel.Law{}, clock, talking())
}

func TestLeavingTakesNameWordsCodesAndDevices(t *testing.T) {
	s := memory.New()
	g := roomtest.Found(t, roomtest.HouseOn(t, s, kernel.Law{}, roomtest.NewClock(), talking()), 1)
	kite := g.Join("Paper kite")
	g.Do(kite, "members.rename", map[string]any{"name": "Red kite"})
	g.Do(kite, "talk.say", map[string]any{"what": "a canary of mine"})
	g.Do(g.Founder, "talk.say", map[string]any{"what": "a canary of another"})
	g.Do(kite, "members.leave", nil)
	for _, gone := range []string{"Paper kite", "Red kite", "canary of mine"} {
		if stored(t, s, g.ID(), gone) {
			t.Errorf("%q is still in the store", gone)
		}
	}
	if !stored(t, s, g.ID(), "canary of another") {
		t.Error("what another said is gone too")
	}
	g.Fails(fault.Stranger, kite, "talk.say", map[string]any{"what": "me again"})
	if _, err := g.Try(journal.MemberID{}, "members.return", map[string]any{"code": "code of Paper kite 0000000000000000"}); fault.KindOf(err) != fault.Invalid {
		t.Errorf("the code of who left: %v", err)
	}
	for _, h := range []*kernel.House{house(t, s)} {
		st := roomtest.State[*roster.State](g.On(h))
		if _, _, ok := st.Bearer(kernel.Seal("token of Paper kite 0000000000000000")); ok {
			t.Error("the device of who left still signs in")
		}
		if m, ok := st.Member(kite); !ok || !m.Left || m.Name != "" {
			t.Errorf("after waking: %+v", m)
		}
	}
}

func TestTakingBack(t *testing.T) {
	s := memory.New()
	g := roomtest.Found(t, roomtest.HouseOn(t, s, kernel.Law{}, roomtest.NewClock(), talking()), 1)
	kite := g.Join("Paper kite")
	mine := g.Do(kite, "talk.say", map[string]any{"what": "canary one"})
	take := func(id journal.ID, secret string) map[string]any {
		return map[string]any{"contribution": id, "secret": secret}
	}
	var nobody journal.MemberID
	g.Fails(fault.NotFound, g.Founder, "members.take_back", take(mine.ID, ""))
	g.Fails(fault.Stranger, nobody, "members.take_back", take(mine.ID, ""))
	g.Fails(fault.NotFound, nobody, "members.take_back", take(mine.ID, "0000 0000 0000 0000 0000"))
	g.Fails(fault.NotFound, kite, "members.take_back", take(kite.ID(), "")) // one's name goes with leaving
	g.Do(kite, "members.take_back", take(mine.ID, ""))
	if stored(t, s, g.ID(), "canary one") {
		t.Error("what was taken back is still there")
	}
	g.Do(kite, "members.take_back", take(mine.ID, "")) // said twice is said once

	held := g.Do(kite, "talk.whisper", map[string]any{"what": "canary two"})
	opened := g.Do(kite, "talk.whisper", map[string]any{"what": "canary three"})
	if len(held.Secret) != 20 {
		t.Fatalf("secret %q", held.Secret)
	}
	g.Fails(fault.NotFound, kite, "members.take_back", take(held.ID, ""))
	g.Do(nobody, "members.take_back", take(held.ID, held.Secret[:4]+" "+held.Secret[4:]))
	g.Do(kite, "talk.open", nil)
	g.Do(nobody, "members.take_back", take(opened.ID, opened.Secret))
	for _, gone := range []string{"canary two", "canary three"} {
		if stored(t, s, g.ID(), gone) {
			t.Errorf("%q is still there", gone)
		}
	}
	for _, e := range roomtest.Entries(t, s, g.ID()) {
		if e.Kind == "members.taken_back" && !e.By.Zero() {
			t.Error("it is kept who took back")
		}
	}
}

func TestEraseAllLeavesTheName(t *testing.T) {
	s := memory.New()
	g := roomtest.Found(t, roomtest.HouseOn(t, s, kernel.Law{}, roomtest.NewClock(), talking()), 1)
	kite := g.Join("Paper kite")
	if a := g.Do(kite, "members.erase_all", nil); a.Seq != 0 {
		t.Errorf("nothing to erase, and yet %+v", a)
	}
	for _, what := range []string{"canary one", "canary two"} {
		g.Do(kite, "talk.say", map[string]any{"what": what})
	}
	g.Do(kite, "members.erase_all", nil)
	if stored(t, s, g.ID(), "canary") || !stored(t, s, g.ID(), "Paper kite") {
		t.Error("all but the name should be gone")
	}
	if m, _ := roomtest.State[*roster.State](g).Member(kite); m.Name != "Paper kite" {
		t.Errorf("name %q", m.Name)
	}
}

func TestDevicesComeAndGo(t *testing.T) {
	s := memory.New()
	g := roomtest.Found(t, roomtest.HouseOn(t, s, kernel.Law{}, roomtest.NewClock(), talking()), 1)
	kite := g.Join("Paper kite")
	code := "code of Paper kite 0000000000000000"
	token := func(n int) string { return "a new token of the kite " + strings.Repeat("x", n) }
	for n := range 11 {
		g.Do(journal.MemberID{}, "members.return", map[string]any{"code": code, "token": token(n)})
	}
	g.Do(journal.MemberID{}, "members.return", map[string]any{"code": code, "token": token(30)})
	if _, _, ok := roomtest.State[*roster.State](g).Bearer(kernel.Seal("token of Paper kite 0000000000000000")); ok {
		t.Error("the oldest of too many devices still signs in")
	}
	if _, _, ok := roomtest.State[*roster.State](g).Bearer(kernel.Seal(token(30))); !ok {
		t.Error("coming back was refused")
	}
	for _, h := range []*kernel.House{house(t, s), house(t, s)} {
		g := g.On(h)
		m, device, ok := roomtest.State[*roster.State](g).Bearer(kernel.Seal(token(3)))
		if h == nil || (ok && m != kite) {
			t.Fatalf("%v %v", m, ok)
		}
		if ok {
			g.Do(kite, "members.end_device", map[string]any{"device": device})
			g.Fails(fault.NotFound, kite, "members.end_device", map[string]any{"device": device})
		}
		if _, _, ok := roomtest.State[*roster.State](g).Bearer(kernel.Seal(token(3))); ok {
			t.Error("an ended device signs in")
		}
		if _, _, ok := roomtest.State[*roster.State](g).Bearer(kernel.Seal(token(4))); !ok {
			t.Error("another device does not")
		}
	}
}

func TestAnInvitationForOneCountsForADay(t *testing.T) {
	s, clock := memory.New(), roomtest.NewClock()
	g := roomtest.Found(t, roomtest.HouseOn(t, s, kernel.Law{}, clock, talking()), 1)
	one := g.Do(g.Founder, "members.invite", map[string]any{"side": "lived"})
	g.JoinWith(one.Secret, "Rain")
	join := map[string]any{"name": "Snow", "language": "en", "invite": one.Secret}
	g.Fails(fault.Gone, journal.MemberID{}, "members.join", join)
	late := g.Do(g.Founder, "members.invite", map[string]any{"side": "lived"})
	clock.Move(24*time.Hour + time.Minute) // still its last day, and yet too late
	join["invite"] = late.Secret
	g.Fails(fault.Gone, journal.MemberID{}, "members.join", join)
}

func TestAStoredHashOpensNothing(t *testing.T) {
	g := roomtest.Found(t, roomtest.House(t, talking()), 1)
	hash := roomtest.JSON(t, kernel.Seal("1111 0000 1111 0000 1111"))
	for _, body := range []string{
		`{"code":` + string(hash) + `}`, `{"code":{"\u0073EALED":` + string(hash[bytes.IndexByte(hash, ':')+1:]) + `}`,
	} {
		if _, err := g.Try(journal.MemberID{}, "members.return", body); fault.KindOf(err) != fault.Invalid || fault.Of(err).Field != "secret" {
			t.Errorf("%s: %v", body, err)
		}
	}
}

func TestATranslationGoesWithWhatItSaysAgain(t *testing.T) {
	s := memory.New()
	g := roomtest.Found(t, roomtest.HouseOn(t, s, kernel.Law{Reads: hears}, roomtest.NewClock(), talking()), 1)
	kite := g.Join("Paper kite")
	translate := func(of journal.ID, code, body string) journal.ID {
		return g.Do(g.Founder, "members.translate", map[string]any{"of": of, "text": map[string]any{"lang": code, "body": body}}).ID
	}
	taken := g.Do(kite, "talk.say", map[string]any{"what": "canary one"}).ID
	kept := g.Do(kite, "talk.say", map[string]any{"what": "canary two"}).ID
	translate(taken, "fa", "qanari yek")
	translate(taken, "ar", "kanari wahid")
	translate(kept, "fa", "qanari do")
	g.Do(kite, "members.take_back", map[string]any{"contribution": taken, "secret": ""})
	for _, gone := range []string{"canary one", "qanari yek", "kanari wahid"} {
		if stored(t, s, g.ID(), gone) {
			t.Errorf("%q is still in the store", gone)
		}
	}
	if !stored(t, s, g.ID(), "qanari do") || !stored(t, s, g.ID(), "canary two") {
		t.Error("what was not taken back is gone")
	}
	for _, h := range []*kernel.House{nil, house(t, s)} {
		if h != nil {
			g = g.On(h)
		}
		st := roomtest.State[*roster.State](g)
		if n, m := len(st.Translations(taken)), len(st.Translations(kept)); n != 0 || m != 1 {
			t.Errorf("%d translations of what is gone, %d of what stands", n, m)
		}
	}
	if _, err := journal.Verify(t.Context(), s, g.ID(), nil); err != nil {
		t.Error(err)
	}
}
