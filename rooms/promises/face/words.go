package face

import (
	"alongside/lang"
	"alongside/rooms/promises"
)

// officeWords are the replies as an office chooses them.
func officeWords(r promises.Reply) lang.Msg {
	switch r {
	case promises.Received:
		return lang.ChooseReceived()
	case promises.Yes:
		return lang.ChooseYes()
	case promises.Part:
		return lang.ChoosePart()
	case promises.No:
		return lang.ChooseNo()
	case promises.NotOurs:
		return lang.ChooseNotOurs()
	}
	return lang.ChooseQuestion()
}
