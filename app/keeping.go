package app

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"time"

	"alongside/app/keep"
	"alongside/journal"
	"alongside/journal/archive"
	"alongside/journal/sqlite"
	"alongside/kernel"
	"alongside/rooms/sessions"
)

// keyFlags say where the key of the data is.
type keyFlags struct {
	KeyFile string `help:"File that holds the key of the data." placeholder:"FILE" xor:"key"`
	AskKey  bool   `help:"Ask for the passphrase of the data." xor:"key"`
}

func (f keyFlags) of(dir string) keyring { return keyring{data: dir, file: f.KeyFile, ask: f.AskKey} }

// Backup keeps all groups in one sealed file.
type Backup struct {
	Data string `help:"Folder that holds the data." required:"" placeholder:"DIR"`
	File string `arg:"" help:"File to write. Backups beside it that are older than 35 days are removed."`
	keyFlags
	sealFlags
}

// Run makes a backup, of a running server or of data that nobody serves.
func (c *Backup) Run(ctx context.Context, out io.Writer) error {
	today := utcDay()
	w := keep.Wish{Head: archive.Head{Format: archive.Format, Of: archive.Backup, Day: today}, File: c.File}
	if err := save(ctx, c.Data, c.keyFlags, c.sealFlags, w); err != nil {
		return err
	}
	fmt.Fprintf(out, "Kept in %s: every group, and what stands of its words. What passes with an evening and what waits in a hat is in no backup.\n", c.File)
	gone, err := keep.Prune(filepath.Dir(c.File), today)
	for _, file := range gone {
		fmt.Fprintf(out, "Removed %s: it was older than 35 days.\n", file)
	}
	return err
}

// Export puts one group into a sealed file.
type Export struct {
	Data  string `help:"Folder that holds the data." required:"" placeholder:"DIR"`
	Group string `arg:"" help:"The group's id, as in its address."`
	File  string `arg:"" help:"File to write."`
	keyFlags
	sealFlags
}

// Run exports a group, of a running server or of data that nobody serves.
func (c *Export) Run(ctx context.Context, out io.Writer) error {
	id, err := journal.ParseID(c.Group)
	if err != nil {
		return fmt.Errorf("%q is no id of a group: it has 36 letters", c.Group)
	}
	head := archive.Head{Format: archive.Format, Of: archive.Export, Day: utcDay()}
	w := keep.Wish{Head: head, Group: journal.GroupID(id), File: c.File}
	if err := save(ctx, c.Data, c.keyFlags, c.sealFlags, w); err != nil {
		return err
	}
	fmt.Fprintf(out, "Group %s is in %s. Votes for what comes next do not move.\nImport it there, then destroy it here and delete the file.\n", c.Group, c.File)
	return nil
}

// save asks whoever has the data open, or opens it, and keeps what comes.
func save(ctx context.Context, dir string, key keyFlags, s sealFlags, w keep.Wish) (err error) {
	if !swapOf(dir).There() {
		return fmt.Errorf("there is no data in %s", dir)
	}
	if w.To, err = s.recipients(); err != nil {
		return err
	}
	conn, end, err := reach(ctx, key.of(dir))
	if err != nil {
		return err
	}
	bar := newBar(os.Stderr, sizeOf(databasePath(dir)))
	w.Moved = bar.move
	err = keep.Save(ctx, conn, w)
	bar.end(err == nil)
	return errors.Join(err, end())
}

// reach connects to the server that serves a data folder; where none does, to the
// data itself.
func reach(ctx context.Context, k keyring) (conn net.Conn, end func() error, err error) {
	conn, err = keep.Dial(ctx, k.data)
	if err == nil {
		return conn, conn.Close, nil
	}
	d, err := openData(k)
	if err != nil {
		return nil, nil, err
	}
	house, err := newHouse(d.kept)
	if err != nil {
		d.close()
		return nil, nil, err
	}
	conn, ended := boxOf(d.kept, house).Alone(ctx)
	return conn, func() error {
		_ = conn.Close()
		<-ended // what it failed with was told over the connection
		d.close()
		return nil
	}, nil
}

func newHouse(store journal.Store) (*kernel.House, error) {
	return kernel.New(store, kernelRooms(Rooms()), Law(), kernel.WithLog(slog.New(slog.DiscardHandler)))
}

// boxOf is open data as package keep takes it.
func boxOf(store *keep.Store, house *kernel.House) *keep.Box {
	return &keep.Box{Store: store, House: house, Busy: func(v kernel.View) error {
		if kernel.In[*sessions.State](v).Open() != nil {
			return fmt.Errorf("%w: a session is open, and what passes with it does not move: close it first", keep.ErrBusy)
		}
		return nil
	}}
}

// hearHost serves backups and exports until ctx ends; the house opens without too.
func hearHost(ctx context.Context, b *keep.Box, dir string, logger *slog.Logger) {
	if err := b.Listen(ctx, dir, logger); err != nil {
		logger.Error("no backup can be made while serving", "cause", err.Error())
	}
}

// Restore puts all groups of a backup into a data folder.
type Restore struct {
	Data    string `help:"Folder to put the data into." required:"" placeholder:"DIR"`
	File    string `arg:"" help:"The backup."`
	Replace bool   `help:"Put it in the place of the data that is there."`
	keyFlags
	openFlags
}

// Run restores, whole or not at all.
func (c *Restore) Run(ctx context.Context, out io.Writer) error {
	release, err := lockIfThere(c.Data)
	if err != nil {
		return err
	}
	defer release()
	if swapOf(c.Data).There() && !c.Replace {
		return fmt.Errorf("there is data in %s: restore into an empty folder, or say --replace", c.Data)
	}
	f, plan, bar, err := c.checked(c.File, archive.Backup)
	if err != nil {
		return err
	}
	release()
	groups, err := c.put(ctx, f, plan)
	bar.end(err == nil)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "%d groups stand again as on %s. What was erased since stayed away, and so did what passes with an evening.\n", groups, plan.Head.Day)
	return nil
}

// put makes a database of the file beside the one that is there and swaps them.
func (c *Restore) put(ctx context.Context, f keep.File, plan *archive.Plan) (groups int, err error) {
	k := c.of(c.Data)
	key, _, err := k.key()
	if err != nil {
		return 0, err
	}
	release, err := lock(c.Data)
	if err != nil {
		return 0, err
	}
	defer release()
	s := swapOf(c.Data)
	if err := s.Settle(); err != nil {
		return 0, err
	}
	if err := keep.Room(c.Data, c.File); err != nil {
		return 0, err
	}
	groups, err = c.make(ctx, s, key, f, plan)
	if err != nil {
		return 0, errors.Join(err, s.Settle())
	}
	return groups, s.Done()
}

// make makes the new database.
func (c *Restore) make(ctx context.Context, s keep.Swap, key [32]byte, f keep.File, plan *archive.Plan) (groups int, err error) {
	path, err := s.New()
	if err != nil {
		return 0, err
	}
	list, err := keep.OpenList(c.Data, c.of(c.Data).place())
	if err != nil {
		return 0, err
	}
	store, err := sqlite.Open(path, key)
	if err != nil {
		return 0, err
	}
	kept := &keep.Store{Store: store, List: list}
	house, err := newHouse(kept)
	if err == nil {
		groups, err = boxOf(kept, house).Restore(ctx, f, plan)
	}
	return groups, errors.Join(err, store.Close())
}

// Import takes in a group that another server exported.
type Import struct {
	Data string `help:"Folder that holds the data." required:"" placeholder:"DIR"`
	File string `arg:"" help:"The export."`
	keyFlags
	openFlags
}

// Run imports, whole or not at all.
func (c *Import) Run(ctx context.Context, out io.Writer) error {
	release, err := lockIfThere(c.Data)
	if err != nil {
		return err
	}
	release()
	f, plan, bar, err := c.checked(c.File, archive.Export)
	if err != nil {
		return err
	}
	if err := keep.Room(c.Data, c.File); err != nil {
		return err
	}
	d, err := openData(c.of(c.Data))
	if err != nil {
		return err
	}
	defer d.close()
	house, err := newHouse(d.kept)
	if err != nil {
		return err
	}
	g, err := boxOf(d.kept, house).Import(ctx, f, plan, keep.Half{Data: c.Data})
	bar.end(err == nil)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "Group %v is here, with %d entries. Return codes and signed-in phones count here as they did there.\n", g, plan.Entries)
	return nil
}

// Destroy lets go of a group for good.
type Destroy struct {
	Data  string `help:"Folder that holds the data." required:"" placeholder:"DIR"`
	Group string `arg:"" help:"The group's id, as in its address."`
	Yes   bool   `help:"It cannot be undone; no backup brings it back here." required:""`
	keyFlags
}

// Run destroys a group.
func (c *Destroy) Run(ctx context.Context, out io.Writer) error {
	id, err := journal.ParseID(c.Group)
	if err != nil {
		return fmt.Errorf("%q is no id of a group: it has 36 letters", c.Group)
	}
	if !swapOf(c.Data).There() {
		return fmt.Errorf("there is no data in %s", c.Data)
	}
	d, err := openData(c.of(c.Data))
	if err != nil {
		return err
	}
	defer d.close()
	if err := (&keep.Box{Store: d.kept}).Destroy(ctx, journal.GroupID(id)); err != nil {
		return err
	}
	fmt.Fprintf(out, "Group %s is gone. Backups made before still hold it until they are deleted, at 35 days; restoring them here does not bring it back.\n", c.Group)
	return nil
}

// utcDay is today, somewhere.
func utcDay() journal.Day { return kernel.DayOf(time.Now(), time.UTC) }

// lockIfThere is lock on a folder that may not be there yet.
func lockIfThere(dir string) (release func(), err error) {
	if _, err := os.Stat(dir); err != nil {
		return func() {}, nil
	}
	return lock(dir)
}
