package app

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"

	"alongside/app/keep"
	"alongside/journal/sqlite"
)

// data is an open data folder, which nobody else works on meanwhile.
type data struct {
	store   *sqlite.Store
	kept    *keep.Store // the same, and what is erased is noted
	exposed bool        // the key lies on the same device
	release func()
}

// openData finds the key, keeps others away and opens the journals.
func openData(k keyring) (*data, error) {
	key, exposed, err := k.key()
	if err != nil {
		return nil, err
	}
	release, err := lock(k.data)
	if err != nil {
		return nil, err
	}
	d := &data{exposed: exposed, release: release}
	if err := d.open(k, key); err != nil {
		release()
		return nil, fmt.Errorf("opening the data: %w", err)
	}
	return d, nil
}

// open opens the journals, once what a power cut left half done is settled.
func (d *data) open(k keyring, key [32]byte) error {
	if err := swapOf(k.data).Settle(); err != nil {
		return err
	}
	list, err := keep.OpenList(k.data, k.place())
	if err != nil {
		return err
	}
	if d.store, err = sqlite.Open(databasePath(k.data), key); err != nil {
		return err
	}
	d.kept = &keep.Store{Store: d.store, List: list}
	if err := (keep.Half{Data: k.data}).Undo(context.Background(), d.store); err != nil {
		return errors.Join(err, d.store.Close())
	}
	return nil
}

// swapOf is how a database takes the place of another in a data folder.
func swapOf(dir string) keep.Swap {
	return keep.Swap{Data: dir, Name: filepath.Base(databasePath(dir))}
}

// close waits for what is under way and lets others in.
func (d *data) close() {
	_ = d.store.Close() // what was acknowledged is on the disk already
	d.release()
}
