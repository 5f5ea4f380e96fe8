package app

import (
	"fmt"
	"os"
	"path/filepath"
	"syscall"
)

// lock keeps a second process away from a data folder: two would read each
// other's half-written pages. It goes with the process.
func lock(data string) (release func(), err error) {
	f, err := os.OpenFile(filepath.Join(data, "lock"), os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, fmt.Errorf("locking the data folder: %w", err)
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		_ = f.Close()
		return nil, fmt.Errorf("another alongside works on %s: stop it first", data)
	}
	return func() { _ = f.Close() }, nil
}
