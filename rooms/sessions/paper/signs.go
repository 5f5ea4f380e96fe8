package paper

import "alongside/alphabet"

// signs are the pictures on a slip, row by row: how it feels, what happens, who is
// there and how one is, and what lies around or is wished. All others can be drawn.
var signs = []alphabet.Picture{
	"tired", "afraid", "sad", "angry", "happy", "hope",
	"waiting", "moved_again", "did_not_understand", "not_listened_to", "listened_to", "no_work",
	"alone", "friend", "family_far", "child", "no_sleep", "ill",
	"cold_room", "letter", "money_gone", "more", "less", "change",
}
