package kernel

import (
	"context"
	"iter"

	"alongside/journal"
)

// expiring returns the first day on which the words of something are to go because
// the agreement keeps its sort no longer; 0: none.
func (m *image) expiring() (due journal.Day) {
	for sort, days := range m.keeping() {
		m.skipGone(sort)
		if ids := m.sorts[sort]; len(ids) > 0 {
			due = sooner(due, m.ids[ids[0]].day+journal.Day(days))
		}
	}
	return due
}

// expired returns the entries whose time is over on a day.
func (m *image) expired(today journal.Day) (ids []journal.ID) {
	for sort, days := range m.keeping() {
		for _, id := range m.sorts[sort] {
			k := m.ids[id]
			if k.day+journal.Day(days) > today {
				break // those behind it are younger
			}
			if k.words {
				ids = append(ids, id)
			}
		}
	}
	return ids
}

// keeping are the sorts that are not kept for good, and for how many days.
func (m *image) keeping() map[string]int {
	if m.law.Keep == nil || m.law.Expire == nil {
		return nil
	}
	all := m.law.Keep(View{m})
	for sort, days := range all {
		if days <= 0 {
			delete(all, sort)
		}
	}
	return all
}

// skipGone leaves out, from the oldest on, what was erased already.
func (m *image) skipGone(sort string) {
	ids := m.sorts[sort]
	for len(ids) > 0 && !m.ids[ids[0]].words {
		ids = ids[1:]
	}
	m.sorts[sort] = ids
}

// Behind yields the groups that codes with these four digits may lead to.
func (h *House) Behind(ctx context.Context, door string) iter.Seq2[Group, error] {
	return func(yield func(Group, error) bool) {
		for id, err := range h.store.Groups(ctx) {
			if err != nil {
				yield(Group{}, err)
				return
			}
			if Door(id) == door && !yield(h.Group(id), nil) {
				return
			}
		}
	}
}
