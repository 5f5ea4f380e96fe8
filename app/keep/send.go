package keep

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"

	"alongside/journal"
	"alongside/journal/archive"
	"alongside/kernel"
	"alongside/kernel/roster"
)

// Box is the data of a server, open.
type Box struct {
	Store *Store
	House *kernel.House
	// Busy says why a group cannot move now; nil: it can.
	Busy func(kernel.View) error
}

// request is what a client asks for.
type request struct {
	Head  archive.Head
	Group journal.GroupID `json:"group,omitzero"`
}

// answer serves one client: it reads what is wanted and sends it.
func (b *Box) answer(ctx context.Context, conn io.ReadWriter) error {
	line, err := bufio.NewReader(conn).ReadBytes('\n')
	var req request
	if err == nil {
		err = json.Unmarshal(line, &req)
	}
	if err != nil {
		return fmt.Errorf("reading what is wanted: %w", err)
	}
	return b.send(ctx, conn, req)
}

// send writes the stream, or why there is none.
func (b *Box) send(ctx context.Context, w io.Writer, req request) error {
	kinds := b.kinds()
	a, err := archive.NewWriter(w, req.Head, func(kind string) bool { return kinds[kind].Fleeting() })
	if err != nil {
		return err
	}
	groups, err := b.wanted(ctx, req)
	slow, pace := slowly(ctx)
	for i := 0; err == nil && i < len(groups); i++ {
		if err = b.tell(slow, groups[i], req.Head.Of); err == nil {
			pace.rest()
			err = a.Group(slow, b.Store, groups[i])
		}
	}
	if err == nil && req.Head.Of == archive.Backup {
		gone := b.Store.List.Gone()
		err = a.Gone(ids(gone.Erased), ids(gone.Dropped))
	}
	if err != nil {
		return errors.Join(err, a.Fail(err))
	}
	return a.Close()
}

// tell leaves an entry with a group before a byte of it leaves, whatever becomes of
// the copy: so none is made of which the group does not read. Of a group that cannot
// be woken nobody reads, and a copy may be all that is left of it.
func (b *Box) tell(ctx context.Context, g journal.GroupID, of archive.Of) error {
	act := roster.HostActed{Act: roster.BackedUp}
	if of == archive.Export {
		act.Act = roster.Exported
	}
	group := b.House.Group(g)
	if err := group.Read(ctx, func(kernel.View) error { return nil }); err != nil {
		return ctx.Err()
	}
	if err := group.Note(ctx, act); err != nil {
		return fmt.Errorf("telling group %v: %w", g, err)
	}
	return nil
}

// wanted are the groups that go into a stream.
func (b *Box) wanted(ctx context.Context, req request) (groups []journal.GroupID, err error) {
	for g, err := range b.Store.Groups(ctx) {
		if err != nil {
			return nil, err
		}
		groups = append(groups, g)
	}
	if req.Head.Of == archive.Backup {
		return groups, nil
	}
	if !slices.Contains(groups, req.Group) {
		return nil, fmt.Errorf("there is no group %v", req.Group)
	}
	return []journal.GroupID{req.Group}, b.mayMove(ctx, req.Group)
}

// ErrBusy means that a group cannot move: a copy has no place for what goes with
// an evening.
var ErrBusy = errors.New("the group is in the middle of something")

// mayMove refuses while an evening is open or something waits in the hat: neither
// moves, and both would be lost.
func (b *Box) mayMove(ctx context.Context, g journal.GroupID) error {
	hat, err := b.Store.Held(ctx, g)
	if err != nil {
		return err
	}
	if len(hat) > 0 {
		return fmt.Errorf("%w: something waits in its hat, which does not move: wait until the hat was opened, at the day's end at the latest", ErrBusy)
	}
	return b.House.Group(g).Read(ctx, b.Busy)
}

// kinds are all that the rooms of the house can fold.
func (b *Box) kinds() map[string]kernel.Kind {
	all := map[string]kernel.Kind{}
	for _, r := range b.House.Rooms() {
		for _, k := range r.Kinds {
			all[k.Name] = k
		}
	}
	return all
}
