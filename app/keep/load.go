package keep

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"

	"filippo.io/age"

	"alongside/journal"
	"alongside/journal/archive"
	"alongside/kernel"
	"alongside/kernel/roster"
)

// File is a backup or an export that is to be read.
type File struct {
	Path  string
	With  []age.Identity
	Moved func(bytes int) // hears how far it is, of twice its size
}

// read shows the file to a visitor.
func (f File) read(v archive.Visitor) error {
	in, err := os.Open(f.Path)
	if err != nil {
		return err
	}
	defer in.Close()
	return archive.ReadFile(counting{in, f.Moved}, v, f.With...)
}

// counting tells how much was read.
type counting struct {
	io.Reader
	moved func(bytes int)
}

func (c counting) Read(p []byte) (int, error) {
	n, err := c.Reader.Read(p)
	c.moved(n)
	return n, err
}

// Check reads the file through, changes nothing, and returns what it holds.
func (f File) Check(of archive.Of, rooms []kernel.Room) (*archive.Plan, error) {
	known := map[string]bool{}
	for _, r := range rooms {
		for _, k := range r.Kinds {
			known[k.Name] = true
		}
	}
	plan, v, done := archive.Checker(func(kind string) bool { return known[kind] })
	look := v.Head
	v.Head = func(h archive.Head) error {
		if h.Of != of {
			return fmt.Errorf("%s holds another thing: %s, not %s", f.Path, h.Of, of)
		}
		return look(h)
	}
	err := f.read(v)
	if err == nil {
		err = done()
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", f.Path, err)
	}
	return plan, nil
}

// put puts a checked file into a store, tells every group in it what was done, and
// verifies every chain. It returns the groups.
func (b *Box) put(ctx context.Context, f File, plan *archive.Plan, act roster.HostAct) (groups []journal.GroupID, err error) {
	gone := b.Store.List.Gone()
	plan.Add(ids(gone.Erased), ids(gone.Dropped))
	p := archive.NewPutter(ctx, b.Store, plan)
	if err := f.read(p.Visitor()); err != nil {
		return nil, err
	}
	if err := p.Done(); err != nil {
		return nil, err
	}
	for _, g := range plan.Groups {
		missing, there := p.Missing()[g]
		if !there {
			continue // it is gone for good
		}
		groups = append(groups, g)
		if err := b.told(ctx, g, act, missing); err != nil {
			return nil, err
		}
	}
	return groups, nil
}

// told leaves the entry that says what was done and which words stayed away, and
// checks that the journal adds up.
func (b *Box) told(ctx context.Context, g journal.GroupID, act roster.HostAct, missing []journal.ID) error {
	fact := roster.HostActed{Act: act, Erasure: kernel.Erasure{Erased: missing}}
	if err := b.House.Group(g).Note(ctx, fact); err != nil {
		return fmt.Errorf("group %v cannot be woken: %w", g, err)
	}
	r, err := journal.Verify(ctx, b.Store, g, nil)
	if err != nil {
		return err
	}
	if len(r.Pending) > 0 {
		return fmt.Errorf("group %v: %d entries have words that were taken back", g, len(r.Pending))
	}
	return nil
}

// ErrThere means that a group is there already.
var ErrThere = errors.New("the group is there already")

// Import puts the group of an export in, whole or not at all. half marks it in the
// data folder while it is under way.
func (b *Box) Import(ctx context.Context, f File, plan *archive.Plan, half Half) (g journal.GroupID, err error) {
	if len(plan.Groups) != 1 {
		return g, fmt.Errorf("%w: it holds %d groups", archive.ErrHalf, len(plan.Groups))
	}
	g = plan.Groups[0]
	for other, err := range b.Store.Groups(ctx) {
		if err != nil {
			return g, err
		}
		if other == g {
			return g, fmt.Errorf("%w: %v", ErrThere, g)
		}
	}
	if b.Store.List.Gone().Dropped[g] {
		return g, fmt.Errorf("group %v was destroyed here, and does not come back", g)
	}
	if err := half.Begin(g); err != nil {
		return g, err
	}
	if _, err := b.put(ctx, f, plan, roster.Imported); err != nil {
		if errors.Is(err, journal.ErrTwice) {
			err = fmt.Errorf("%w: some of its entries stand here in another group", ErrThere)
		}
		return g, errors.Join(err, half.Undo(context.WithoutCancel(ctx), b.Store.Store))
	}
	return g, half.End()
}

// Destroy drops a group for good: no backup made before brings it back.
func (b *Box) Destroy(ctx context.Context, g journal.GroupID) error {
	var groups []journal.GroupID
	for other, err := range b.Store.Groups(ctx) {
		if err != nil {
			return err
		}
		groups = append(groups, other)
	}
	if !slices.Contains(groups, g) {
		return fmt.Errorf("there is no group %v", g)
	}
	return b.Store.Drop(ctx, g)
}

// Restore puts every group of a backup into the box, which is empty, and notes
// here too what the backup knew to be gone.
func (b *Box) Restore(ctx context.Context, f File, plan *archive.Plan) (groups int, err error) {
	if err := b.Store.List.Add(ids(plan.Erased), ids(plan.Dropped)); err != nil {
		return 0, err
	}
	all, err := b.put(ctx, f, plan, roster.Restored)
	return len(all), err
}

// Recognize says without a key why a file cannot be what is wanted.
func Recognize(path string, of archive.Of) error {
	head, err := headOf(path)
	switch {
	case err != nil:
		return fmt.Errorf("%s: %w", path, err)
	case head.Format > archive.Format:
		return fmt.Errorf("%s: %w", path, archive.ErrNewer)
	case head.Of != of:
		return fmt.Errorf("%s holds another thing: a %s is wanted, not a %s", path, of, head.Of)
	}
	return nil
}
