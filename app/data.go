package app

import (
	"fmt"

	"alongside/journal/sqlite"
)

// data is an open data folder, which nobody else works on meanwhile.
type data struct {
	store   *sqlite.Store
	exposed bool // the key lies on the same device
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
	store, err := sqlite.Open(databasePath(k.data), key)
	if err != nil {
		release()
		return nil, fmt.Errorf("opening the data: %w", err)
	}
	return &data{store, exposed, release}, nil
}

// close waits for what is under way and lets others in.
func (d *data) close() {
	_ = d.store.Close() // what was acknowledged is on the disk already
	d.release()
}
