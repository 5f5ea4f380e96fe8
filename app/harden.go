package app

import "syscall"

// noCoreDumps keeps what is in memory out of files when the program breaks off.
func noCoreDumps() {
	_ = syscall.Setrlimit(syscall.RLIMIT_CORE, &syscall.Rlimit{}) // where it is refused, there were none
}
