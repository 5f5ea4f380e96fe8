// Package roster knows who is in a group: members, how they come here, their
// invitations, their devices and the codes with which they come back.
//
// It owns the kinds and commands named members.*; the pages about them are in
// rooms/members. It promises that nothing tells who invited, welcomed or helped
// whom, and that names are unlike each other. It is pure: no clock, no store.
package roster

import (
	"slices"
	"time"
	_ "time/tzdata" // zones on machines that have none

	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
)

// Name is the first part of the kinds and commands.
const Name = "members"

// Picture is one of our own small pictures.
type Picture string

// Pictures are the pictures a member may have, in the order in which they are shown.
var Pictures = []string{
	"thistle", "olive", "lemon", "cherry", "pomegranate", "tulip", "fern", "sunflower", "goldfinch", "swallow",
	"robin", "wren", "hen", "kettle", "needle", "lantern", "spade", "brush", "kite", "umbrella", "drum", "oud",
	"flute", "rain", "snow", "sun", "rainbow", "moon",
}

// Choices implements kernel.Choice.
func (Picture) Choices() []string { return Pictures }

// Language is the code of a language that a person may read.
type Language string

// Choices implements kernel.Choice.
func (Language) Choices() (codes []string) {
	for _, l := range lang.TextLanguages() {
		codes = append(codes, l.Code)
	}
	return codes
}

// Zone is the IANA name of a time zone, "Europe/London".
type Zone string

// Choices implements kernel.Choice: the zone itself, if there is one of this name.
func (z Zone) Choices() []string {
	if _, err := time.LoadLocation(string(z)); err != nil || z == "Local" {
		return nil
	}
	return []string{string(z)}
}

// Founded says that a group began.
type Founded struct {
	Languages []Language `json:"languages"`
	Zone      Zone       `json:"zone"`
	Words     struct {
		Name kernel.Text `json:"name"`
	} `json:"-"`
}

// Joined says that somebody came; its id is the member's. By which invitation is
// never written.
type Joined struct {
	Side     kernel.Side `json:"side"`
	Steps    int         `json:"steps"` // from the founders
	Language Language    `json:"language"`
	Picture  Picture     `json:"picture"`
	Founder  bool        `json:"founder,omitempty"`
	Words    struct {
		Name string `json:"name"`
	} `json:"-"`

	via journal.ID // the invitation, as far as memory reaches
}

// CodeGiven says that a member got a return code; the one before it ends.
type CodeGiven struct {
	Member journal.MemberID `json:"member"`
	kernel.Erasure
	Words struct {
		Code kernel.Sealed `json:"code"`
	} `json:"-"`
}

// DeviceAdded says that a member signed in with one more device, whose id is this entry's.
// One that came in the hall is good only there, and forgotten two days later.
type DeviceAdded struct {
	Member journal.MemberID `json:"member"`
	Hall   bool             `json:"hall,omitempty"`
	Words  struct {
		Token kernel.Sealed `json:"token"`
	} `json:"-"`
}

// DeviceEnded says that a device signs nobody in any more.
type DeviceEnded struct {
	Device journal.ID `json:"device"`
	kernel.Erasure
}

// Invited says that an invitation went out. Who gave it is not kept.
type Invited struct {
	Side    kernel.Side `json:"side"`
	Steps   int         `json:"steps"` // of whoever comes with it, from the founders
	Uses    int         `json:"uses"`
	Days    int         `json:"days"`
	Until   journal.Day `json:"until"`            // the last day on which it counts
	Session journal.ID  `json:"session,omitzero"` // counts only while this session is open
	Words   struct {
		Secret kernel.Sealed `json:"secret"`
	} `json:"-"`
}

// Welcomed says that a newcomer was welcomed. By whom is not kept.
type Welcomed struct {
	Member journal.MemberID `json:"member"`
}

// Renamed says that a member has another name or picture.
type Renamed struct {
	Picture Picture `json:"picture,omitempty"`
	Words   struct {
		Name string `json:"name"`
	} `json:"-"`
}

// LanguageSet says that a member reads another language.
type LanguageSet struct {
	Language Language `json:"language"`
}

// Vouched says that somebody knows a member who lost the code. It is fleeting.
type Vouched struct {
	Words struct {
		Member journal.MemberID `json:"member"`
	} `json:"-"`
}

// TakenBack says that something was taken back. By whom is not kept.
type TakenBack struct{ kernel.Erasure }

// AllErased says that a member took back all that bore their name. Who is not kept.
type AllErased struct{ kernel.Erasure }

// Left says that a member left and took their name and words with them.
type Left struct{ kernel.Erasure }

// Forgotten says that what nobody needs any more is gone: spent invitations and
// vouchings, and devices of the hall.
type Forgotten struct{ kernel.Erasure }

// Kinds are all facts of the roster.
func Kinds() []kernel.Kind {
	return []kernel.Kind{
		kernel.NamelessOf[Founded]("members.founded"),
		kernel.NamelessOf[Joined]("members.joined"),
		kernel.NamelessOf[CodeGiven]("members.code_given"),
		kernel.NamelessOf[DeviceAdded]("members.device_added"),
		kernel.KindOf[DeviceEnded]("members.device_ended"),
		kernel.NamelessOf[Invited]("members.invited"),
		kernel.NamelessOf[Welcomed]("members.welcomed"),
		kernel.KindOf[Renamed]("members.renamed"),
		kernel.KindOf[LanguageSet]("members.language_set"),
		kernel.FleetingOf[Vouched]("members.vouched"),
		kernel.NamelessOf[TakenBack]("members.taken_back"),
		kernel.NamelessOf[AllErased]("members.all_erased"),
		kernel.KindOf[Left]("members.left"),
		kernel.NamelessOf[Forgotten]("members.forgotten"),
		kernel.NamelessOf[HostActed]("members.host_acted"),
		kernel.NamelessOf[Added]("members.added_without_phone"),
		kernel.FleetingOf[ScribeAllowed]("members.scribe_allowed"),
		kernel.NamelessOf[TabletLent]("members.tablet_lent"),
		kernel.KindOf[Translated]("members.translated"),
		kernel.KindOf[TranslationChecked]("members.translation_checked"),
		kernel.KindOf[MessageCorrected]("members.message_corrected"),
		kernel.NamelessOf[Worried]("members.worried").Quiet().Of("worries"),
		kernel.NamelessOf[Complained]("members.complained").Quiet().Of("worries"),
		kernel.KindOf[Heard]("members.heard").Quiet(),
		kernel.NamelessOf[Removed]("members.removed"),
	}
}

// chosen reports whether s is one of the choices of c.
func chosen[C ~string](c kernel.Choice, s C) bool { return slices.Contains(c.Choices(), string(s)) }
