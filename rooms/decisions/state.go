package decisions

import (
	"alongside/journal"
	"alongside/kernel"
)

// Name is the first part of the kinds and commands.
const Name = "decisions"

// State is what a group has proposed and agreed.
type State struct{}

// New returns the state of a group that has decided nothing.
func New() *State { return &State{} }

// Apply implements kernel.State.
func (*State) Apply(kernel.Fact) {}

// Forget implements kernel.State.
func (*State) Forget(journal.ID) {}

// Proposed puts something to the group.
type Proposed struct {
	Words struct {
		Carried kernel.Carried `json:"carried,omitzero"`
	} `json:"-"`
}

// Propose is the fact that puts a command to the group.
func Propose(c kernel.Carried) any {
	p := Proposed{}
	p.Words.Carried = c
	return p
}
