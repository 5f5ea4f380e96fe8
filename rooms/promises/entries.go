package promises

import (
	"alongside/journal"
	"alongside/kernel"
)

// Name is the first part of the kinds and commands.
const Name = "promises"

// Office is a post in an organisation: whoever holds it answers.
type Office struct {
	Organisation kernel.Text `json:"organisation,omitzero"`
	Post         kernel.Text `json:"post,omitzero"`
}

// None reports whether no office is named.
func (o Office) None() bool { return o.Organisation.Empty() }

// TextWords are the words of what somebody wrote.
type TextWords struct {
	Text kernel.Text `json:"text,omitzero"`
}

// ActWords are what we do, and who of us.
type ActWords struct {
	Text kernel.Text `json:"text"`
	Who  kernel.Text `json:"who,omitzero"`
}

// Acted says that the group does something itself. Its id is the act's.
type Acted struct {
	Due     journal.Day  `json:"due,omitzero"`
	Because []kernel.Ref `json:"because,omitempty"`
	Words   ActWords     `json:"-"`
}

// Helped says that somebody helps with an act, or no more.
type Helped struct {
	Act   journal.ID `json:"act"`
	Helps bool       `json:"helps"`
}

// Became says what became of an act.
type Became struct {
	Act   journal.ID `json:"act"`
	Done  bool       `json:"done"`
	Words TextWords  `json:"-"`
}

// AskWords are who is asked, what, and the hash of the code with which they answer.
type AskWords struct {
	To   Office        `json:"to"`
	Text kernel.Text   `json:"text"`
	Code kernel.Sealed `json:"code,omitzero"`
}

// Asked says that the group asks an office. Its id is the ask's. From is the ask that
// was passed on with it, Agreed the entry with which the group agreed to it.
type Asked struct {
	Because []kernel.Ref `json:"because,omitempty"`
	HearBy  journal.Day  `json:"hear_by,omitzero"`
	From    journal.ID   `json:"from,omitzero"`
	Agreed  journal.ID   `json:"agreed,omitzero"`
	Coded   bool         `json:"coded,omitempty"` // with a code at once
	Words   AskWords     `json:"-"`
}

// CodeWords are the hash of a code.
type CodeWords struct {
	Code kernel.Sealed `json:"code,omitzero"`
}

// LinkMade says that an ask has a new code; the old one counts no more.
type LinkMade struct {
	Ask   journal.ID `json:"ask"`
	Words CodeWords  `json:"-"`
}

// DoorClosed says that no code leads to an ask any more.
type DoorClosed struct {
	Ask journal.ID `json:"ask"`
}

// DoorOpened says that a code may lead to an ask again.
type DoorOpened struct {
	Ask   journal.ID `json:"ask"`
	Coded bool       `json:"coded,omitempty"`
	Words CodeWords  `json:"-"`
}

// AnswerWords are what an office wrote, the post of whoever did, and whose it is if it
// is not theirs.
type AnswerWords struct {
	Text   kernel.Text `json:"text,omitzero"`
	By     kernel.Text `json:"by,omitzero"`
	PassTo Office      `json:"pass_to,omitzero"`
}

// Answered says what an office answers. HearBy is the day by which it says it will
// write again.
type Answered struct {
	Ask    journal.ID  `json:"ask"`
	Answer Reply       `json:"answer"`
	HearBy journal.Day `json:"hear_by,omitzero"`
	Words  AnswerWords `json:"-"`
}

// Replied says what the group writes to an office that asked back.
type Replied struct {
	Ask   journal.ID `json:"ask"`
	Words TextWords  `json:"-"`
}

// PromiseWords are what is promised, by whom, and what would be seen if it were kept.
type PromiseWords struct {
	What kernel.Text `json:"what"`
	Who  kernel.Text `json:"who,omitzero"`
	See  kernel.Text `json:"see,omitzero"`
}

// Promised says that a side promises something. Its id is the promise's. Office: the
// office wrote it itself.
type Promised struct {
	Ask    journal.ID   `json:"ask,omitzero"`
	Side   Side         `json:"side"`
	Due    journal.Day  `json:"due,omitzero"`
	Office bool         `json:"office,omitempty"`
	Words  PromiseWords `json:"-"`
}

// Reported says how far a promise is. Office: as the office itself says.
type Reported struct {
	Promise journal.ID `json:"promise"`
	Stage   Stage      `json:"stage"`
	Office  bool       `json:"office,omitempty"`
	Words   TextWords  `json:"-"`
}

// Checked says what the group finds has become of a promise.
type Checked struct {
	Promise journal.ID `json:"promise"`
	Verdict Verdict    `json:"verdict"`
	Words   TextWords  `json:"-"`
}

// Reworded says that a promise has other words; the old ones stay.
type Reworded struct {
	Promise journal.ID `json:"promise"`
	Office  bool       `json:"office,omitempty"`
	Words   TextWords  `json:"-"`
}

// LetGo says that nobody waits for a promise any more.
type LetGo struct {
	Promise journal.ID `json:"promise"`
}

// Published says that anybody may read an ask and what came of it.
type Published struct {
	Ask journal.ID `json:"ask"`
}

// Unpublished says that they may no more.
type Unpublished struct {
	Ask journal.ID `json:"ask"`
}

// Kinds are all facts of promises.
func Kinds() []kernel.Kind {
	return []kernel.Kind{
		kernel.KindOf[Acted]("promises.acted"),
		kernel.KindOf[Helped]("promises.helped"),
		kernel.KindOf[Became]("promises.became"),
		kernel.KindOf[Asked]("promises.asked"),
		kernel.NamelessOf[LinkMade]("promises.link_made"),
		kernel.NamelessOf[DoorClosed]("promises.door_closed"),
		kernel.NamelessOf[DoorOpened]("promises.door_opened"),
		kernel.NamelessOf[Answered]("promises.answered"),
		kernel.KindOf[Replied]("promises.replied"),
		kernel.KindOf[Promised]("promises.promised"),
		kernel.KindOf[Reported]("promises.reported"),
		kernel.NamelessOf[Checked]("promises.checked"),
		kernel.KindOf[Reworded]("promises.reworded"),
		kernel.NamelessOf[LetGo]("promises.let_go"),
		kernel.NamelessOf[Published]("promises.published"),
		kernel.NamelessOf[Unpublished]("promises.unpublished"),
	}
}
