package roster

import (
	"slices"
	"strings"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
)

// Rename changes one's own name or picture.
type Rename struct {
	Name    string  `json:"name,omitempty"`
	Picture Picture `json:"picture,omitempty"`
}

func (s *State) decideRename(a kernel.Ask, c Rename) (any, error) {
	m := s.members[a.By]
	if c.Name == "" {
		c.Name = m.Name
	}
	p := Someone{Name: c.Name, Picture: c.Picture, Language: Language(m.Language)}
	if err := p.check(""); err != nil {
		return nil, err
	}
	if s.taken(p.Name, a.By) {
		return nil, fault.At("name", lang.FaultNameTaken())
	}
	if p.Name == m.Name && (p.Picture == "" || p.Picture == m.Picture) {
		return nil, nil
	}
	r := Renamed{Picture: p.Picture}
	r.Words.Name = p.Name
	return r, nil
}

// SetLanguage changes the language one reads.
type SetLanguage struct {
	Language Language `json:"language"`
}

func (s *State) setLanguage(a kernel.Ask, c SetLanguage) (any, error) {
	switch m := s.members[a.By]; {
	case !chosen(c.Language, c.Language):
		return nil, fault.At("language", lang.FaultLanguageUnknown())
	case m.Language == string(c.Language):
		return nil, nil
	}
	return LanguageSet(c), nil
}

// EndDevice signs one of one's own devices out for good.
type EndDevice struct {
	Device journal.ID `json:"device"`
}

func (s *State) decideEndDevice(a kernel.Ask, c EndDevice) (any, error) {
	token, ok := s.devices[c.Device]
	if !ok || s.tokens[token].Member != a.By {
		return nil, fault.New(fault.NotFound, lang.FaultNotFound())
	}
	return DeviceEnded{Device: c.Device, Erasure: kernel.Erasure{Erased: []journal.ID{c.Device}}}, nil
}

// TakeBack takes a contribution back: a signed one by whoever signed it, an
// unsigned one with its code, which finds it alone too.
type TakeBack struct {
	Contribution journal.ID    `json:"contribution,omitzero"`
	Secret       kernel.Sealed `json:"secret"`
}

func (s *State) takeBack(a kernel.Ask, c TakeBack) (any, error) {
	if c.Contribution.Zero() {
		c.Contribution, _ = a.ByCode(c.Secret)
	}
	told, coded := s.toldBy(c.Secret)
	if coded && c.Contribution.Zero() {
		c.Contribution = told
	}
	coded = coded && c.Contribution == told
	m, ok := a.Entry(c.Contribution)
	mine := ok && !m.By.Zero() && m.By == a.By && s.utters(c.Contribution, m.Kind) && inReach(a, m)
	switch {
	case !ok, !mine && !coded && !m.Code.Is(c.Secret):
		if a.By.Zero() && c.Secret.Zero() {
			return nil, fault.New(fault.Stranger, lang.FaultStranger())
		}
		return nil, fault.New(fault.NotFound, lang.FaultTakeBackUnknown())
	case m.InHat:
		return kernel.OutOfHat{ID: c.Contribution}, nil
	case !m.Words:
		return nil, nil
	}
	return TakenBack{kernel.Erasure{Erased: []journal.ID{c.Contribution}}}, nil
}

// inReach reports whether a may take back an entry of By's without a code. Somebody
// who writes for By, or holds a tablet on which By's picture was chosen, reaches
// what was said on the day of this evening, and nothing that By said before. Who
// writes reaches what was written for By, and nothing that By signed themselves.
func inReach(a kernel.Ask, m kernel.Mark) bool {
	switch {
	case !a.Scribed && !a.Shared:
		return true
	case a.Scribed && !m.Scribed:
		return false
	}
	open := a.Meeting()
	return !open.Session.Zero() && m.Day >= open.Day
}

// utters reports whether an entry is something that somebody said: of those of this room
// only what words mean, and how ours should be.
func (s *State) utters(id journal.ID, kind string) bool {
	_, corrects := s.Correction(id)
	return corrects || s.Translation(id) != nil || !strings.HasPrefix(kind, Name+".")
}

// EraseAll takes back everything that bears one's name, but the name.
type EraseAll struct{}

func (s *State) eraseAll(a kernel.Ask, _ EraseAll) (any, error) {
	m := s.members[a.By]
	ids := slices.DeleteFunc(a.Said(), func(id journal.ID) bool { return slices.Contains(m.nameIDs, id) })
	if len(ids) == 0 {
		return nil, nil
	}
	return AllErased{kernel.Erasure{Erased: ids}}, nil
}

// Leave leaves the group. Name, codes, devices and all signed words go.
type Leave struct{}

func (s *State) decideLeave(a kernel.Ask, _ Leave) (any, error) {
	m := s.members[a.By]
	return Left{kernel.Erasure{Erased: m.all(a.Said())}}, nil
}

func compareIDs(a, b journal.ID) int { return slices.Compare(a[:], b[:]) }

// Due implements kernel.Tidier: the day after an invitation or a vouching ends, and
// two after a device came in the hall.
func (s *State) Due() (due journal.Day) {
	sooner := func(d journal.Day) {
		if due == 0 || d < due {
			due = d
		}
	}
	for _, i := range s.invites {
		sooner(i.Until + 1)
	}
	for _, v := range s.vouches {
		sooner(v.day + 1)
	}
	for _, t := range s.tablets {
		sooner(t.day + 1)
	}
	for _, since := range s.hall {
		sooner(since + hallDays)
	}
	return due
}

// Tidy implements kernel.Tidier.
func (s *State) Tidy(a kernel.Ask) (any, error) {
	var f Forgotten
	for _, i := range s.invites {
		if i.Until < a.Day {
			f.Erased = append(f.Erased, i.id)
		}
	}
	for id, v := range s.vouches {
		if v.day < a.Day {
			f.Erased = append(f.Erased, id)
		}
	}
	for _, t := range s.tablets {
		if t.day < a.Day {
			f.Erased = append(f.Erased, t.ID)
		}
	}
	for id, since := range s.hall {
		if since+hallDays <= a.Day {
			f.Erased = append(f.Erased, id)
		}
	}
	if len(f.Erased) == 0 {
		return nil, nil
	}
	slices.SortFunc(f.Erased, compareIDs)
	return f, nil
}
