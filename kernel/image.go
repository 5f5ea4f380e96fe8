package kernel

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"

	"alongside/journal"
)

// image is one fold of a journal.
type image struct {
	*registry
	seq    uint64
	sum    journal.Sum
	states []State
	ids    map[journal.ID]mark
	codes  map[journal.ID]Sealed       // of unsigned entries whose words stand
	again  map[journal.ID][]journal.ID // the entries whose words say an entry's again
	sorts  map[string][]journal.ID     // entries with words, by sort of thing, oldest first
	bytes  int                         // about how much memory it takes
}

// mark is what an image remembers of every entry.
type mark struct {
	seq   uint64
	kind  *Kind
	by    journal.MemberID
	day   journal.Day
	asked mark16
	words bool // stand still
	said  bool // there were words, or a command to know again

	scribed bool // somebody wrote it down for by
}

// entryCost is about what an entry takes beside its bytes.
const entryCost = 300

func (r *registry) blank() *image {
	m := &image{registry: r, ids: map[journal.ID]mark{}, codes: map[journal.ID]Sealed{}, again: map[journal.ID][]journal.ID{}, sorts: map[string][]journal.ID{}}
	for _, room := range r.rooms {
		m.states = append(m.states, room.New())
	}
	return m
}

// apply folds one more entry.
func (m *image) apply(f *folded) {
	if f.fact.Is != nil {
		for _, s := range m.states {
			s.Apply(f.fact)
		}
	}
	e := &f.entry
	m.seq, m.sum = e.Seq, e.Sum
	m.ids[e.ID] = mark{seq: e.Seq, kind: f.kind, by: f.fact.By, day: e.Day, asked: f.env.asked, words: !e.Words.None(), said: e.Said != journal.Sum{}, scribed: f.fact.Scribed}
	if !f.env.code.Zero() {
		m.codes[e.ID] = f.env.code
	}
	if s := f.kind.sort; s != "" && !e.Words.None() {
		m.sorts[s] = append(m.sorts[s], e.ID)
	}
	if !f.of.Zero() && !e.Words.None() {
		m.again[f.of] = append(m.again[f.of], e.ID)
	}
	m.bytes += len(e.Facts) + len(e.Words.Body) + entryCost
	for _, id := range f.erase {
		m.forget(id)
	}
}

// forget blanks what the words of entry id said.
func (m *image) forget(id journal.ID) {
	k, ok := m.ids[id]
	if !ok || !k.words {
		return
	}
	k.words, k.asked = false, mark16{}
	if k.kind.manner == fleeting {
		k.by = journal.MemberID{}
	}
	m.ids[id] = k
	delete(m.codes, id)
	delete(m.again, id)
	for _, s := range m.states {
		s.Forget(id)
	}
}

// restating returns ids, and behind them the entries whose words say theirs again
// and still stand.
func (m *image) restating(ids []journal.ID) []journal.ID {
	ids = slices.Clone(ids)
	for i := 0; i < len(ids); i++ {
		for _, id := range m.again[ids[i]] {
			if m.ids[id].words && !slices.Contains(ids, id) {
				ids = append(ids, id)
			}
		}
	}
	return ids
}

// alsoErasing is a fact that takes words away with those that say them again.
func (m *image) alsoErasing(is any) any {
	e, ok := is.(interface{ Erases() []journal.ID })
	if !ok || len(e.Erases()) == 0 || len(m.again) == 0 {
		return is
	}
	v := reflect.New(reflect.TypeOf(is)).Elem()
	v.Set(reflect.ValueOf(is))
	v.FieldByName("Erasure").Set(reflect.ValueOf(Erasure{m.restating(e.Erases())}))
	return v.Interface()
}

// said returns the entries that by signed and whose words still stand, oldest
// first. Fleeting ones are left out: a list of them would tie them together for
// good, and they go anyway.
func (m *image) said(by journal.MemberID) (ids []journal.ID) {
	if by.Zero() {
		return nil
	}
	for id, k := range m.ids {
		if k.by == by && k.words && k.kind.words >= 0 && k.kind.manner == signed {
			ids = append(ids, id)
		}
	}
	slices.SortFunc(ids, func(a, b journal.ID) int { return cmp.Compare(m.ids[a].seq, m.ids[b].seq) })
	return ids
}

// due is the first day on which a room has something to tidy; 0: none.
func (m *image) due() (day journal.Day) {
	for _, s := range m.states {
		if t, ok := s.(Tidier); ok {
			day = sooner(day, t.Due())
		}
	}
	return sooner(day, m.expiring())
}

// View is a look at a group. It is good only inside the function it was given to.
type View struct{ m *image }

// In returns the state of type S in v.
func In[S State](v View) S {
	for _, s := range v.m.states {
		if s, ok := s.(S); ok {
			return s
		}
	}
	panic(fmt.Sprintf("kernel: no room has a state %T", *new(S)))
}

// Roster returns who is here.
func (v View) Roster() Roster { return v.m.states[v.m.roster].(Roster) }

// Seq is the position up to which v is folded.
func (v View) Seq() uint64 { return v.m.seq }

// Head is the sum of the last entry.
func (v View) Head() journal.Sum { return v.m.sum }

// Meeting returns who is gathered now.
func (v View) Meeting() Meeting {
	if v.m.law.Meeting == nil {
		return Meeting{}
	}
	return v.m.law.Meeting(v)
}

// Rule is what the agreement says of an act.
func (v View) Rule(act string) Rule {
	if v.m.law.Rule == nil || act == "" {
		return Rule{}
	}
	return v.m.law.Rule(v, act)
}

// Listeners are those whom the agreement names for something that not all may read.
func (v View) Listeners(what string) []journal.MemberID {
	if v.m.law.Listeners == nil {
		return nil
	}
	return v.m.law.Listeners(v, what)
}

// Gatherings returns the meetings that are over, oldest first.
func (v View) Gatherings() []Gathering {
	if v.m.law.Gatherings == nil {
		return nil
	}
	return v.m.law.Gatherings(v)
}

// Reads reports whether a member may read what was said in an entry.
func (v View) Reads(m Person, id journal.ID) bool {
	return v.m.law.Reads != nil && v.m.law.Reads(v, m, id)
}

// Said returns the entries whose words are by's and still stand, oldest first.
func (v View) Said(by journal.MemberID) []journal.ID { return v.m.said(by) }

// Deeds returns what every room tells.
func (v View) Deeds() (ds []Deed) {
	for _, s := range v.m.states {
		if t, ok := s.(Teller); ok {
			ds = append(ds, t.Tell()...)
		}
	}
	return ds
}
