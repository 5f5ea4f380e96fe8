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

// Group is what some pictures are about together.
type Group struct {
	Name     string
	Pictures []Picture
}

// Groups are all pictures by what they are about, each in one group, in the order
// in which they are shown.
func Groups() []Group {
	all := slices.Clone(groups)
	for i := range all {
		all[i].Pictures = slices.Clone(all[i].Pictures)
	}
	return all
}

// Choices are all pictures, in the order in which they are shown.
func (Picture) Choices() []string {
	var names []string
	for _, g := range groups {
		for _, p := range g.Pictures {
			names = append(names, string(p))
		}
	}
	return names
}

// Known reports whether the alphabet has a picture of this name.
func Known(p Picture) bool {
	return slices.ContainsFunc(groups, func(g Group) bool { return slices.Contains(g.Pictures, p) })
}

var groups = []Group{
	{"feelings", []Picture{"tired", "afraid", "sad", "angry", "ashamed", "calm", "happy", "proud", "hope"}},
	{"happens", []Picture{
		"waiting", "moved_again", "shouted_at", "smiled_at", "did_not_understand", "listened_to", "not_listened_to", "signing",
		"lawyer", "interpreter", "work", "no_work", "learning", "walking_far", "music", "football",
	}},
	{"people", []Picture{"alone", "friend", "family", "family_far", "child", "baby", "group", "helper", "nobody_helps"}},
	{"body", []Picture{"no_sleep", "hungry", "ill", "pain", "medicine", "baby_coming", "day", "night"}},
	{"places", []Picture{"home", "cold_room", "shared_room", "kitchen", "hotel", "hall", "school", "doctor", "shop", "garden", "prayer"}},
	{"things", []Picture{"letter", "form", "phone", "no_phone", "money", "money_gone", "bag", "clothes", "food", "tea", "bus"}},
	{"answers", []Picture{
		"yes", "no", "more", "less", "good", "bad", "stop", "again", "change", "choice", "no_choice", "together", "question",
		"quickly", "slowly",
	}},
}
