package roster

import (
	"slices"
	"time"

	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
)

// State is who is in one group.
type State struct {
	founded   bool
	name      kernel.Text
	languages []Language
	zone      *time.Location

	members map[journal.MemberID]*Member
	order   []journal.MemberID
	codes   map[kernel.Sealed]journal.MemberID
	tokens  map[kernel.Sealed]Device
	devices map[journal.ID]kernel.Sealed
	hall    map[journal.ID]journal.Day // devices that came in the hall, and when
	invites []*invite
	vouches map[journal.ID]vouch
	tablets []Tablet

	translations map[journal.ID][]*Translation // by what they translate
	corrections  []Correction

	told  map[journal.ID]*Told // to a few
	tolds []journal.ID         // in the order in which they came

	writing map[journal.ID]func() // blanks what the words of an entry said
	hosted  []Hosted
}

// Member is somebody of the group.
type Member struct {
	kernel.Person
	Name    string // invented; "": left
	Picture Picture
	Founder bool
	Since   journal.Day
	Devices []Device

	code    kernel.Sealed
	codeID  journal.ID
	nameIDs []journal.ID
}

// Device is something a member signs in with.
type Device struct {
	ID     journal.ID
	Member journal.MemberID
	Since  journal.Day
}

type invite struct {
	Invited
	id   journal.ID
	used int
}

type vouch struct {
	by, member journal.MemberID
	day        journal.Day
}

// New returns the roster of a group that does not exist yet.
func New() *State {
	return &State{
		zone: time.UTC, members: map[journal.MemberID]*Member{}, codes: map[kernel.Sealed]journal.MemberID{},
		tokens: map[kernel.Sealed]Device{}, devices: map[journal.ID]kernel.Sealed{},
		vouches: map[journal.ID]vouch{}, writing: map[journal.ID]func(){}, translations: map[journal.ID][]*Translation{}, hall: map[journal.ID]journal.Day{},
		told: map[journal.ID]*Told{},
	}
}

// Apply implements kernel.State.
func (s *State) Apply(f kernel.Fact) {
	switch is := f.Is.(type) {
	case Founded:
		s.found(f, is)
	case Joined:
		s.join(f, is)
	case CodeGiven:
		s.giveCode(f, is)
	case DeviceAdded:
		s.addDevice(f, is)
	case DeviceEnded:
		s.endDevice(is.Device)
	case Invited:
		if !f.Taken {
			s.invites = append(s.invites, &invite{Invited: is, id: f.ID})
		}
	case Welcomed:
		if m := s.members[is.Member]; m != nil {
			m.Welcomed = true
		}
	case Renamed:
		s.rename(f, is)
	case LanguageSet:
		if m := s.members[f.By]; m != nil {
			m.Language = string(is.Language)
		}
	case Vouched:
		if !f.Taken {
			s.vouches[f.ID] = vouch{f.By, is.Words.Member, f.Day}
		}
	case Left:
		s.leave(f.By)
	case HostActed:
		s.host(f, is)
	case Added:
		s.add(f, is)
	case TabletLent:
		s.lend(f, is)
	default:
		s.applyCare(f)
	}
}

// Forget implements kernel.State.
func (s *State) Forget(id journal.ID) {
	if blank := s.writing[id]; blank != nil {
		blank()
		delete(s.writing, id)
	}
	s.endDevice(id)
	delete(s.vouches, id)
	s.tablets = slices.DeleteFunc(s.tablets, func(t Tablet) bool { return t.ID == id })
	s.invites = slices.DeleteFunc(s.invites, func(i *invite) bool { return i.id == id })
}

func (s *State) found(f kernel.Fact, is Founded) {
	s.founded, s.languages, s.name = true, is.Languages, is.Words.Name
	if z, err := time.LoadLocation(string(is.Zone)); err == nil {
		s.zone = z
	}
	s.writing[f.ID] = func() { s.name = kernel.Text{} }
}

func (s *State) join(f kernel.Fact, is Joined) {
	m := &Member{
		Person: kernel.Person{
			ID: journal.MemberID(f.ID), Side: is.Side, Language: string(is.Language),
			Steps: is.Steps, Welcomed: is.Founder,
		},
		Name: is.Words.Name, Picture: is.Picture, Founder: is.Founder, Since: f.Day,
		nameIDs: []journal.ID{f.ID},
	}
	s.members[m.ID] = m
	s.order = append(s.order, m.ID)
	s.writing[f.ID] = func() { m.Name = "" }
	if i := s.spend(f, is); i != nil {
		i.used++
	}
}

// spend finds the invitation that somebody came with: the very one as far as
// memory reaches, else the one with the fewest uses left that could have been, so
// that a link for one is not good again after a restart.
func (s *State) spend(f kernel.Fact, is Joined) (likely *invite) {
	for _, i := range s.invites {
		switch {
		case i.id == is.via:
			return i
		case !is.via.Zero() || i.Side != is.Side || i.Steps != is.Steps || i.used >= i.Uses || f.Day > i.Until:
		case likely == nil || i.Uses-i.used < likely.Uses-likely.used:
			likely = i
		}
	}
	return likely
}

func (s *State) giveCode(f kernel.Fact, is CodeGiven) {
	m := s.members[is.Member]
	if m == nil {
		return
	}
	delete(s.codes, m.code)
	m.code, m.codeID = is.Words.Code, f.ID
	if !m.code.Zero() {
		s.codes[m.code] = m.ID
	}
	s.writing[f.ID] = func() {
		if m.codeID == f.ID {
			delete(s.codes, m.code)
			m.code = kernel.Sealed{}
		}
	}
}

func (s *State) addDevice(f kernel.Fact, is DeviceAdded) {
	m := s.members[is.Member]
	if m == nil || is.Words.Token.Zero() {
		return
	}
	d := Device{ID: f.ID, Member: m.ID, Since: f.Day}
	m.NoPhone = false
	m.Devices = append(m.Devices, d)
	s.tokens[is.Words.Token], s.devices[f.ID] = d, is.Words.Token
	if is.Hall {
		s.hall[f.ID] = f.Day
	}
}

func (s *State) endDevice(id journal.ID) {
	token, ok := s.devices[id]
	if !ok {
		return
	}
	if m := s.members[s.tokens[token].Member]; m != nil {
		m.Devices = slices.DeleteFunc(m.Devices, func(d Device) bool { return d.ID == id })
	}
	delete(s.tokens, token)
	delete(s.devices, id)
	delete(s.hall, id)
}

func (s *State) rename(f kernel.Fact, is Renamed) {
	m := s.members[f.By]
	if m == nil {
		return
	}
	if is.Picture != "" {
		m.Picture = is.Picture
	}
	m.nameIDs = append(m.nameIDs, f.ID)
	name := is.Words.Name
	if name == "" {
		return
	}
	m.Name = name
	s.writing[f.ID] = func() {
		if m.Name == name {
			m.Name = ""
		}
	}
}

func (s *State) leave(id journal.MemberID) {
	m := s.members[id]
	if m == nil {
		return
	}
	m.Left, m.Name = true, ""
	for _, d := range slices.Clone(m.Devices) {
		s.endDevice(d.ID)
	}
	delete(s.codes, m.code)
	m.code = kernel.Sealed{}
}

// Zone implements kernel.Roster.
func (s *State) Zone() *time.Location { return s.zone }

// Person implements kernel.Roster.
func (s *State) Person(id journal.MemberID) (kernel.Person, bool) {
	m, ok := s.members[id]
	if !ok {
		return kernel.Person{}, false
	}
	return m.Person, true
}

// Bearer implements kernel.Roster.
func (s *State) Bearer(token kernel.Sealed) (journal.MemberID, journal.ID, bool) {
	d, ok := s.tokens[token]
	return d.Member, d.ID, ok
}

// GroupName is what the group calls itself.
func (s *State) GroupName() kernel.Text { return s.name }

// Languages are those that the group said it speaks.
func (s *State) Languages() []Language { return s.languages }

// Member returns a member; ok is false for nobody.
func (s *State) Member(id journal.MemberID) (Member, bool) {
	m, ok := s.members[id]
	if !ok {
		return Member{}, false
	}
	c := *m
	c.Devices = slices.Clone(m.Devices)
	return c, true
}

// Here returns whoever has not left, in the order in which they came.
func (s *State) Here() (all []Member) {
	for _, id := range s.order {
		if m := s.members[id]; !m.Left {
			all = append(all, *m)
		}
	}
	return all
}

// Newcomers returns whoever waits to be welcomed.
func (s *State) Newcomers() (all []Member) {
	for _, m := range s.Here() {
		if !m.Welcomed {
			all = append(all, m)
		}
	}
	return all
}

// taken reports whether a name is like that of another member.
func (s *State) taken(name string, but journal.MemberID) bool {
	like := lang.Likeness(name)
	for _, m := range s.members {
		if m.ID != but && !m.Left && lang.Likeness(m.Name) == like {
			return true
		}
	}
	return false
}

// spare returns a picture that fewest members have.
func (s *State) spare() Picture {
	had := map[Picture]int{}
	for _, m := range s.members {
		had[m.Picture]++
	}
	best := Picture(Pictures[0])
	for _, p := range Pictures {
		if had[Picture(p)] < had[best] {
			best = Picture(p)
		}
	}
	return best
}

// byCode returns the member whose return code has this hash.
func (s *State) byCode(code kernel.Sealed) *Member { return s.members[s.codes[code]] }

// VouchedBy reports whether by said today or lately that they know m.
func (s *State) VouchedBy(by, m journal.MemberID) bool {
	for _, v := range s.vouches {
		if v.by == by && v.member == m {
			return true
		}
	}
	return false
}

// IsCode reports whether a hash is that of a member's return code.
func (s *State) IsCode(m journal.MemberID, code kernel.Sealed) bool {
	who := s.members[m]
	return who != nil && who.code.Is(code)
}
