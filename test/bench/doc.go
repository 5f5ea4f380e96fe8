// Package bench holds the house against its bounds of speed and size: make bench.
//
// It promises that what is compared was measured in one run, in rounds that take
// turns, and that a run fails if a bound is missed clearly. Its numbers are ratios
// wherever there is something to compare with; the others tell of this machine.
package bench
