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

// answers of a client and to it, each a line.
const (
	kept  = "kept\n"
	noted = "noted\n"
)

// answer serves one client: it reads what is wanted, sends it, and once the client
// has it safe it leaves an entry with every group concerned.
func (b *Box) answer(ctx context.Context, conn io.ReadWriter) error {
	in := bufio.NewReader(conn)
	line, err := in.ReadBytes('\n')
	var req request
	if err == nil {
		err = json.Unmarshal(line, &req)
	}
	if err != nil {
		return fmt.Errorf("reading what is wanted: %w", err)
	}
	groups, err := b.send(ctx, conn, req)
	if err != nil {
		return err
	}
	if line, err := in.ReadString('\n'); err != nil || line != kept {
		return errors.New("nobody said that it was kept")
	}
	act := roster.HostActed{Act: roster.BackedUp}
	if req.Head.Of == archive.Export {
		act.Act = roster.Exported
	}
	slow, pace := slowly(ctx)
	for _, g := range groups {
		if err := b.House.Group(g).Note(slow, act); err != nil {
			return fmt.Errorf("telling group %v: %w", g, err)
		}
		pace.rest()
	}
	_, err = io.WriteString(conn, noted)
	return err
}

// send writes the stream, or why there is none.
func (b *Box) send(ctx context.Context, w io.Writer, req request) (groups []journal.GroupID, err error) {
	kinds := b.kinds()
	a, err := archive.NewWriter(w, req.Head, func(kind string) bool { return kinds[kind].Fleeting() })
	if err != nil {
		return nil, err
	}
	groups, err = b.wanted(ctx, req)
	slow, _ := slowly(ctx)
	for i := 0; err == nil && i < len(groups); i++ {
		err = a.Group(slow, b.Store, groups[i])
	}
	if err == nil && req.Head.Of == archive.Backup {
		gone := b.Store.List.Gone()
		err = a.Gone(ids(gone.Erased), ids(gone.Dropped))
	}
	if err != nil {
		return nil, errors.Join(err, a.Fail(err))
	}
	return groups, a.Close()
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
