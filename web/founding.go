package web

import (
	"sync"

	"alongside/fault"
	"alongside/kernel"
	"alongside/lang"
)

// Founding says who may begin a group here.
type Founding struct {
	Open bool // anybody

	mu      sync.Mutex // guards invites
	invites map[kernel.Sealed]bool
}

// Invite makes one invitation to begin a group good for one use.
func (f *Founding) Invite(secret string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.invites == nil {
		f.invites = map[kernel.Sealed]bool{}
	}
	f.invites[kernel.Seal(secret)] = true
}

// may reports why somebody may not begin a group.
func (f *Founding) may(secret string) error {
	if f.Open {
		return nil
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	switch {
	case secret == "":
		return fault.New(fault.Forbidden, lang.FaultFoundingInvited())
	case !f.invites[kernel.Seal(secret)]:
		return fault.New(fault.Gone, lang.FaultInviteGone())
	}
	return nil
}

// use ends an invitation.
func (f *Founding) use(secret string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	delete(f.invites, kernel.Seal(secret))
}
