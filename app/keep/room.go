package keep

import (
	"fmt"
	"os"
	"path/filepath"
	"syscall"
)

// logMost is about how long the log of a database grows.
const logMost = 32 << 20

// Room refuses to begin where what a file holds would not fit: it lies in the
// database and, for a while, in its log.
func Room(dir, file string) error {
	info, err := os.Stat(file)
	if err != nil {
		return err
	}
	for parent := filepath.Dir(dir); parent != dir; parent = filepath.Dir(dir) {
		if _, err := os.Stat(dir); err == nil {
			break
		}
		dir = parent // it is not there yet, and will lie in there
	}
	var disk syscall.Statfs_t
	if err := syscall.Statfs(dir, &disk); err != nil {
		return fmt.Errorf("looking for room: %w", err)
	}
	size := info.Size() * 3 / 2
	need, free := size+min(size, logMost)+2<<20, int64(disk.Bavail)*int64(disk.Bsize)
	if free < need {
		return fmt.Errorf("there is no room in %s: about %d MB are needed, and %d MB are free", dir, 1+need>>20, free>>20)
	}
	return nil
}
