package web

import (
	"sync"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
)

// Founding says who may begin a group here.
type Founding struct {
	Open bool // anybody

	mu      sync.Mutex // guards invites
	invites map[kernel.Sealed]taken
}

// taken is which founding has an invitation, if one has, and whether it stands.
type taken struct {
	by    journal.ID
	spent bool
}

// Invite makes one invitation to begin a group good for one use.
func (f *Founding) Invite(secret string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.invites == nil {
		f.invites = map[kernel.Sealed]taken{}
	}
	f.invites[kernel.Seal(secret)] = taken{}
}

// may reports why founding id may not begin a group with an invitation. The same
// founding may be sent again.
func (f *Founding) may(secret string, id journal.ID) error {
	if f.Open {
		return nil
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.allows(secret, id)
}

func (f *Founding) allows(secret string, id journal.ID) error {
	t, known := f.invites[kernel.Seal(secret)]
	switch {
	case secret == "":
		return fault.New(fault.Forbidden, lang.FaultFoundingInvited())
	case !known, !t.by.Zero() && t.by != id:
		return fault.New(fault.Gone, lang.FaultInviteGone())
	}
	return nil
}

// take lets founding id have an invitation, so that no two can.
func (f *Founding) take(secret string, id journal.ID) error {
	if f.Open {
		return nil
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	if err := f.allows(secret, id); err != nil {
		return err
	}
	s := kernel.Seal(secret)
	f.invites[s] = taken{by: id, spent: f.invites[s].spent}
	return nil
}

// over ends the use of an invitation: it is spent, or good again where the founding
// came to nothing.
func (f *Founding) over(secret string, err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	s := kernel.Seal(secret)
	t, known := f.invites[s]
	switch {
	case !known || t.spent:
	case err == nil:
		f.invites[s] = taken{t.by, true}
	case fault.KindOf(err) > fault.Unavailable: // else it may stand after all
		f.invites[s] = taken{}
	}
}
