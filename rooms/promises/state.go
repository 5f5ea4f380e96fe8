package promises

import (
	"alongside/journal"
	"alongside/kernel"
)

// Name is the first part of the kinds and commands.
const Name = "promises"

// State is what a group does, asks and was promised.
type State struct{}

// New returns the state of a group that has asked nothing.
func New() *State { return &State{} }

// Apply implements kernel.State.
func (*State) Apply(kernel.Fact) {}

// Forget implements kernel.State.
func (*State) Forget(journal.ID) {}
