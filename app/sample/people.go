package sample

import (
	"cmp"
	"context"
	"encoding/json"
	"maps"
	"slices"

	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roster"
)

// found lets the first of the people begin the group.
func (m *maker) found(ctx context.Context) {
	id := m.id()
	m.group = m.house.Group(journal.GroupID(id))
	m.sample.Group = m.group.ID()
	first, code := m.People[0], m.code()
	m.invite = m.code()
	b := body{
		"name": m.Name, "languages": m.Languages, "zone": m.Zone, "founder": first.Someone,
		"token": m.token(), "code": code, "invite": m.invite,
	}
	raw, err := json.Marshal(b)
	if err == nil && m.err == nil {
		_, err = m.group.Do(ctx, kernel.Asked{Name: "members.found", Body: raw, ID: id})
	}
	m.err = cmp.Or(m.err, err)
	m.sample.Host = journal.MemberID(id.Derived(1))
	m.came(ctx, first, m.sample.Host, code)
}

// came notes who is there now. A door has no device yet: nobody holds the first one.
func (m *maker) came(ctx context.Context, p guest, id journal.MemberID, code string) {
	m.who[p.Name] = id
	m.here = append(m.here, p)
	if p.Door == "" || m.err != nil {
		return
	}
	d := door{Member: id, As: p.Door, Code: code}
	m.sample.Doors = append(m.sample.Doors, d)
	m.err = d.tidy(ctx, m.group, 0)
}

// join lets somebody come: who has no phone is given a place by whoever writes for
// them, all others were invited.
func (m *maker) join(ctx context.Context, p guest) {
	if p.Scribe != "" {
		a := m.do(ctx, p.Scribe, "members.add_without_phone", body{"name": p.Name, "picture": p.Picture, "language": p.Language})
		m.came(ctx, p, journal.MemberID(a.ID), "")
		m.hands[p.Name] = p.Scribe
		return
	}
	invite, host := m.invite, cmp.Or(p.InvitedBy, m.People[0].Name)
	if p.InvitedBy != "" {
		invite = m.do(ctx, host, "members.invite", body{"side": p.Side, "uses": 1}).Secret
	}
	code := m.code()
	a := m.do(ctx, "", "members.join", body{
		"invite": invite, "name": p.Name, "picture": p.Picture, "language": p.Language, "token": m.token(), "code": code,
	})
	m.came(ctx, p, journal.MemberID(a.ID), code)
	m.do(ctx, host, "members.welcome", body{"member": a.ID})
}

// settle lets people read in another language, and look otherwise.
func (m *maker) settle(ctx context.Context, e evening) {
	for _, n := range slices.Sorted(maps.Keys(e.Speaks)) {
		m.do(ctx, n, "members.set_language", body{"language": e.Speaks[n]})
		for i := range m.here {
			if m.here[i].Name == n {
				m.here[i].Language = roster.Language(e.Speaks[n])
			}
		}
	}
	for _, n := range slices.Sorted(maps.Keys(e.NewPicture)) {
		m.do(ctx, n, "members.rename", body{"picture": e.NewPicture[n]})
	}
}

// mayCome names who may take part in an evening, its guest among them or not.
func (m *maker) mayCome(e evening, guest bool) (names []string) {
	for _, p := range m.here {
		switch {
		case p.Side == kernel.Partner && (!guest || p.Name != e.Guest), e.AmongUs != nil && p.Side != kernel.Lived:
		default:
			names = append(names, p.Name)
		}
	}
	return names
}
