package characters

import (
	"alongside/journal"
	"alongside/kernel"
)

// Name is the first part of the kinds and commands.
const Name = "characters"

// Of says of which character something was said.
type Of struct {
	Character journal.ID `json:"character"`
}

// AboutWords are what a character is called and what is told of them.
type AboutWords struct {
	Name  kernel.Text `json:"name,omitzero"`
	About kernel.Text `json:"about,omitzero"`
}

// TextWords are the words of what somebody wrote.
type TextWords struct {
	Text kernel.Text `json:"text"`
}

// TitleWords are what a stage is called in the group's own words.
type TitleWords struct {
	Title kernel.Text `json:"title,omitzero"`
}

// Utterance is what somebody said, in words or in pictures.
type Utterance struct {
	Text     kernel.Text     `json:"text,omitzero"`
	Pictures kernel.Pictures `json:"pictures,omitempty"`
}

// Created says that a character came to be. Its id is the character's.
type Created struct {
	Picture Picture    `json:"picture"`
	Words   AboutWords `json:"-"`
}

// Changed says that a character is told otherwise; what is zero stays. Anew: what
// was answered to "still true to us?" is over, because it was about something else.
type Changed struct {
	Of
	Picture Picture    `json:"picture,omitempty"`
	Anew    bool       `json:"anew,omitempty"`
	Words   AboutWords `json:"-"`
}

// TraitAdded says what a character is like, good at or hopes for.
type TraitAdded struct {
	Of
	Kind  Trait     `json:"kind"`
	Words TextWords `json:"-"`
}

// StageAdded says that the road has one more stage, after another; after the
// character itself: as the first; zero: as the last. Its id is the stage's. A ready
// one has no words: they stand in the messages.
type StageAdded struct {
	Of
	After   journal.ID `json:"after,omitzero"`
	Ready   Ready      `json:"ready,omitempty"`
	Decides []Office   `json:"decides,omitempty"`
	Words   TitleWords `json:"-"`
}

// StageChanged says that a stage is called otherwise, or that others decide there;
// what is zero stays.
type StageChanged struct {
	Stage   journal.ID `json:"stage"`
	Decides []Office   `json:"decides,omitempty"`
	Words   TitleWords `json:"-"`
}

// StageRemoved says that a stage is no longer on the road. What was said there
// stays with the character.
type StageRemoved struct {
	Stage journal.ID `json:"stage"`
}

// MomentAdded is a moment of a stage: who said it is not kept.
type MomentAdded struct {
	Of
	Stage journal.ID `json:"stage"`
	Kind  Kind       `json:"kind"`
	Words Utterance  `json:"-"`
}

// ChangeAdded is what would have to change at a stage, or for one moment of it:
// who said it is not kept.
type ChangeAdded struct {
	Of
	Stage  journal.ID `json:"stage"`
	Moment journal.ID `json:"moment,omitzero"`
	Words  Utterance  `json:"-"`
}

// Answered is an answer to "still true to us?": whose is not kept.
type Answered struct {
	Of
	Answer Reply     `json:"answer"`
	Words  TextWords `json:"-"`
}

// Kinds are all facts of characters.
func Kinds() []kernel.Kind {
	return []kernel.Kind{
		kernel.KindOf[Created]("characters.created"),
		kernel.KindOf[Changed]("characters.changed"),
		kernel.KindOf[TraitAdded]("characters.trait_added"),
		kernel.KindOf[StageAdded]("characters.stage_added"),
		kernel.KindOf[StageChanged]("characters.stage_changed"),
		kernel.KindOf[StageRemoved]("characters.stage_removed"),
		kernel.UnsignedOf[MomentAdded]("characters.moment_added").Of("moments"),
		kernel.UnsignedOf[ChangeAdded]("characters.change_added").Of("moments"),
		kernel.UnsignedOf[Answered]("characters.answered"),
	}
}
