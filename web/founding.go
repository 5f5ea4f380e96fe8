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

	mu      sync.Mutex                   // guards invites
	invites map[kernel.Sealed]journal.ID // and which founding took it; zero: none yet
}

// Invite makes one invitation to begin a group good for one use.
func (f *Founding) Invite(secret string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.invites == nil {
		f.invites = map[kernel.Sealed]journal.ID{}
	}
	f.invites[kernel.Seal(secret)] = journal.ID{}
}

// may reports why somebody may not begin a group.
func (f *Founding) may(secret string) error { return f.take(secret, journal.ID{}) }

// giveBack makes an invitation good again whose founding came to nothing.
func (f *Founding) giveBack(secret string, id journal.ID) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if s := kernel.Seal(secret); f.invites[s] == id && !id.Zero() {
		f.invites[s] = journal.ID{}
	}
}

// take lets the founding id have an invitation, the same again as often as it is
// sent; no id only asks.
func (f *Founding) take(secret string, id journal.ID) error {
	if f.Open {
		return nil
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	s := kernel.Seal(secret)
	by, known := f.invites[s]
	switch {
	case secret == "":
		return fault.New(fault.Forbidden, lang.FaultFoundingInvited())
	case !known, !by.Zero() && by != id:
		return fault.New(fault.Gone, lang.FaultInviteGone())
	}
	f.invites[s] = id
	return nil
}
