package roster

import "alongside/journal"

// hallDays is after how many days a device of the hall is forgotten. It ended 12
// hours after it came, perhaps behind a midnight.
const hallDays = 2

// daysMost is how long an invitation counts at most: one that others in the hall
// could read is not good for a week.
func daysMost(hall bool) int {
	if hall {
		return 1
	}
	return DaysMost
}

// HallDevice reports whether a device came in the hall, where alone it is good.
func (s *State) HallDevice(id journal.ID) bool {
	_, hall := s.hall[id]
	return hall
}

// codes names the member's return code: nothing where there is none, as in the hall.
func (m *Member) codes() []journal.ID {
	if m.codeID.Zero() {
		return nil
	}
	return []journal.ID{m.codeID}
}
