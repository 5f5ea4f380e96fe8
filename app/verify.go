package app

import (
	"context"
	"errors"
	"fmt"
	"io"

	"alongside/journal"
)

// Verify checks journals without serving them.
type Verify struct {
	Data    string `help:"Folder that holds the data." required:"" placeholder:"DIR"`
	KeyFile string `help:"File that holds the key." placeholder:"FILE" xor:"key"`
	AskKey  bool   `help:"Ask for a passphrase." xor:"key"`
	Group   string `help:"Only this group." placeholder:"G"`
	Head    string `help:"A line of 64 hex digits that minutes printed: the history must still lead through it." placeholder:"HEX"`
}

// Run verifies and reports what it finds.
func (c *Verify) Run(ctx context.Context, out io.Writer) error {
	if !swapOf(c.Data).There() {
		return fmt.Errorf("there is no data in %s", c.Data)
	}
	d, err := openData(keyring{data: c.Data, file: c.KeyFile, ask: c.AskKey})
	if err != nil {
		return err
	}
	defer d.close()
	if err := d.store.IntegrityCheck(ctx); err != nil {
		return fmt.Errorf("the file is damaged: %w", err)
	}
	var head *journal.Sum
	if c.Head != "" {
		sum, err := journal.ParseSum(c.Head)
		if err != nil {
			return err
		}
		head = &sum
	}
	return c.groups(ctx, out, d.store, head)
}

func (c *Verify) groups(ctx context.Context, out io.Writer, store journal.Store, head *journal.Sum) error {
	if head != nil && c.Group == "" {
		return errors.New("--head needs --group")
	}
	seen, bad := 0, 0
	for g, err := range store.Groups(ctx) {
		if err != nil {
			return err
		}
		if c.Group != "" && g.String() != c.Group {
			continue
		}
		seen++
		r, err := journal.Verify(ctx, store, g, head)
		if err != nil {
			bad++
			fmt.Fprintf(out, "%s: %v\n", g, err)
			continue
		}
		fmt.Fprintf(out, "%s: %d entries, %d erased, head %s\n", g, r.Entries, r.Erased, r.Head)
		if n := len(r.Pending); n > 0 {
			fmt.Fprintf(out, "  of which %d still have their words: they go when the group is next served\n", n)
		}
	}
	if c.Group != "" && seen == 0 {
		return fmt.Errorf("there is no group %s", c.Group)
	}
	if bad > 0 {
		return fmt.Errorf("%d of the journals do not add up", bad)
	}
	return nil
}
