package agreement

import (
	"alongside/journal"
	"alongside/kernel"
)

// Name is the first part of the kinds and commands.
const Name = "agreement"

// State is what a group agreed on how to be together.
type State struct{}

// New returns the agreement that every group begins with.
func New() *State { return &State{} }

// Apply implements kernel.State.
func (*State) Apply(kernel.Fact) {}

// Forget implements kernel.State.
func (*State) Forget(journal.ID) {}

// Rule is what the agreement says of an act.
func (*State) Rule(string) kernel.Rule { return kernel.Rule{} }

// Keep says for how many days the words of each sort of things are kept.
func (*State) Keep() map[string]int { return nil }

// Expired says that the words of what the agreement keeps no longer are gone.
type Expired struct{ kernel.Erasure }
