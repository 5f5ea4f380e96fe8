// Package hallmode holds what is promised of the hall (safety.md 29), against real
// servers on a real network address of this machine: beyond loopback without TLS
// only tokens of their own kind count, that end; what others on the network must
// not read is not done there, and an evening runs all the same.
//
// One house stands behind three doors: the hall, the box itself and TLS.
package hallmode
