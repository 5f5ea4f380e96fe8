package sqlite

import (
	"sync"

	"alongside/journal"
)

// ends are the last positions of groups that this process wrote to, as they stand
// on the disk: who wants to read on where there is nothing need not look. What
// another process wrote shows once this one writes.
type ends struct {
	mu  sync.RWMutex // guards all below
	seq map[journal.GroupID]uint64
}

// at reports whether g is known to end at a position.
func (e *ends) at(g journal.GroupID, seq uint64) bool {
	e.mu.RLock()
	defer e.mu.RUnlock()
	end, known := e.seq[g]
	return known && end == seq
}

// learn takes from w where the groups of jobs end, now that these are committed
// or undone.
func (e *ends) learn(w *writer, jobs []*job) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if w.forgot || e.seq == nil {
		e.seq, w.forgot = map[journal.GroupID]uint64{}, false
	}
	for _, j := range jobs {
		if end, known := w.heads[j.group]; known {
			e.seq[j.group] = end
		} else {
			delete(e.seq, j.group)
		}
	}
}
