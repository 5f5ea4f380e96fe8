// Package alphabet is our picture alphabet: small pictures with which somebody
// who does not write can say what happens, how it feels and what helps.
//
// It promises that a name, once used, stays. It knows names alone: they are drawn
// in front/art/signs.svg and put into words by web/ui.
package alphabet

import "slices"

// Picture is one picture of the alphabet, by its name.
type Picture string

// Most is how many pictures one thing said may have.
const Most = 3

// Choices are all pictures, in the order in which they are shown.
func (Picture) Choices() []string { return slices.Clone(names) }

// Known reports whether the alphabet has a picture of this name.
func Known(p Picture) bool { return slices.Contains(names, string(p)) }

// names are the pictures, by what they are about.
var names = []string{
	"waiting", "letter", "no_sleep", "money_gone", "cold_room", "moved_again", "child", "doctor", "lawyer", "school",
	"alone", "friend", "prayer", "food", "bus", "shouted_at", "smiled_at", "did_not_understand", "yes", "no", "more", "less",
}
