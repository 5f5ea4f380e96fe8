package roster

import (
	"slices"
	"strings"
	"unicode/utf8"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
)

// What members say again in another language: each other's words, and ours.

// Translated says what somebody's words mean in another language; in words too
// where they were pictures. It goes when they go.
type Translated struct {
	Words struct {
		Of   journal.ID  `json:"of"`
		Text kernel.Text `json:"text"`
	} `json:"-"`
}

// Restates implements kernel.Restating.
func (t Translated) Restates() journal.ID { return t.Words.Of }

// TranslationChecked says that somebody read a translation and found it right, or not.
type TranslationChecked struct {
	Translation journal.ID `json:"translation"`
	Right       bool       `json:"right,omitempty"`
}

// MessageCorrected says how a message of the interface should be in a language.
type MessageCorrected struct {
	Words struct {
		Message string      `json:"message"`
		Text    kernel.Text `json:"text"`
	} `json:"-"`
}

// Translation is what somebody's words mean in another language.
type Translation struct {
	ID, Of  journal.ID
	By      journal.MemberID
	Text    kernel.Text
	Checked map[journal.MemberID]bool // who checked it, and whether they found it right
}

// Right reports whether somebody found it right and nobody wrong.
func (t *Translation) Right() bool {
	for _, right := range t.Checked {
		if !right {
			return false
		}
	}
	return len(t.Checked) > 0
}

// Doubted reports whether somebody found it wrong.
func (t *Translation) Doubted() bool { return len(t.Checked) > 0 && !t.Right() }

// Correction is how a message should be.
type Correction struct {
	ID      journal.ID
	Message string
	Text    kernel.Text
}

// meantMost is how many letters it may take to say what somebody said in another
// language, which may need more of them.
const meantMost = kernel.SaidMost * 3 / 2

// Translate says what an entry's words mean in another language.
type Translate struct {
	Of   journal.ID  `json:"of"`
	Text kernel.Text `json:"text"`
}

// Check implements kernel.Checked.
func (c *Translate) Check() error {
	switch {
	case c.Text.Empty():
		return fault.At("text", lang.FaultTextEmpty())
	case utf8.RuneCountInString(c.Text.Body) > meantMost:
		return fault.At("text", lang.FaultTextTooLong(meantMost))
	}
	return nil
}

func (s *State) translate(a kernel.Ask, c Translate) (any, error) {
	m, ok := a.Entry(c.Of)
	if !ok || m.InHat || !m.Words || m.Fleeting || strings.HasPrefix(m.Kind, Name+".") || !a.Reads(c.Of) {
		return nil, fault.At("of", lang.FaultNotFound())
	}
	for _, t := range s.translations[c.Of] {
		if t.Text == c.Text {
			return nil, nil
		}
	}
	f := Translated{}
	f.Words.Of, f.Words.Text = c.Of, c.Text
	return f, nil
}

// CheckTranslation says whether a translation by somebody else is right.
type CheckTranslation struct {
	Translation journal.ID `json:"translation"`
	Right       bool       `json:"right"`
}

func (s *State) checkTranslation(a kernel.Ask, c CheckTranslation) (any, error) {
	t := s.Translation(c.Translation)
	if t == nil || !a.Reads(t.Of) {
		return nil, fault.At("translation", lang.FaultNotFound())
	}
	if t.By == a.By {
		return nil, fault.At("translation", lang.FaultOwnTranslation())
	}
	if right, before := t.Checked[a.By]; before && right == c.Right {
		return nil, nil
	}
	return TranslationChecked(c), nil
}

// messageMost is how many letters a message of the interface may have.
const messageMost = 500

// CorrectMessage says how a message of the interface should be, in the language of
// its text; its name is a lang.Form's.
type CorrectMessage struct {
	Message string      `json:"message"`
	Text    kernel.Text `json:"text"`
}

// Check implements kernel.Checked.
func (c *CorrectMessage) Check() error {
	gaps, ok := lang.Gaps(c.Message, c.Text.Lang)
	switch {
	case !ok:
		return fault.At("message", lang.FaultNotFound())
	case c.Text.Empty():
		return fault.At("text", lang.FaultTextEmpty())
	case utf8.RuneCountInString(c.Text.Body) > messageMost:
		return fault.At("text", lang.FaultTextTooLong(messageMost))
	}
	for _, gap := range gaps {
		if !strings.Contains(c.Text.Body, gap) {
			return fault.At("text", lang.FaultGapMissing(gap))
		}
	}
	return nil
}

func (s *State) correctMessage(_ kernel.Ask, c CorrectMessage) (any, error) {
	f := MessageCorrected{}
	f.Words.Message, f.Words.Text = c.Message, c.Text
	return f, nil
}

func (s *State) applyWords(f kernel.Fact) {
	switch is := f.Is.(type) {
	case Translated:
		if f.Taken || s.writing[f.ID] != nil {
			return
		}
		t := &Translation{ID: f.ID, Of: is.Words.Of, By: f.By, Text: is.Words.Text, Checked: map[journal.MemberID]bool{}}
		s.translations[t.Of] = append(s.translations[t.Of], t)
		s.writing[f.ID] = func() { s.untranslate(t) }
	case TranslationChecked:
		if t := s.Translation(is.Translation); t != nil {
			t.Checked[f.By] = is.Right
		}
	case MessageCorrected:
		if !f.Taken {
			s.corrections = append(s.corrections, Correction{f.ID, is.Words.Message, is.Words.Text})
			s.writing[f.ID] = func() {
				s.corrections = slices.DeleteFunc(s.corrections, func(c Correction) bool { return c.ID == f.ID })
			}
		}
	}
}

func (s *State) untranslate(t *Translation) {
	s.translations[t.Of] = slices.DeleteFunc(s.translations[t.Of], func(u *Translation) bool { return u == t })
	if len(s.translations[t.Of]) == 0 {
		delete(s.translations, t.Of)
	}
}

// Translation returns a translation; nil: there is none, or it was taken back.
func (s *State) Translation(id journal.ID) *Translation {
	for _, all := range s.translations {
		for _, t := range all {
			if t.ID == id {
				return t
			}
		}
	}
	return nil
}

// Translations returns what an entry's words mean in other languages, the oldest first.
func (s *State) Translations(of journal.ID) []*Translation { return s.translations[of] }

// TranslationTo returns what an entry's words mean in a language: the latest that
// was found right, else the latest that nobody doubts; nil: there is none.
func (s *State) TranslationTo(of journal.ID, language string) (best *Translation) {
	for _, t := range s.translations[of] {
		if t.Text.Lang == language && !t.Doubted() && (best == nil || t.Right() || !best.Right()) {
			best = t
		}
	}
	return best
}

// Corrections returns how messages should be in a language, the latest of each,
// by their keys.
func (s *State) Corrections(language string) map[string]Correction {
	all := map[string]Correction{}
	for _, c := range s.corrections {
		if c.Text.Lang == language {
			all[c.Message] = c
		}
	}
	return all
}

// Correction returns one correction, whether a later one stands or not.
func (s *State) Correction(id journal.ID) (Correction, bool) {
	i := slices.IndexFunc(s.corrections, func(c Correction) bool { return c.ID == id })
	if i < 0 {
		return Correction{}, false
	}
	return s.corrections[i], true
}
