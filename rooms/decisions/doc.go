// Package decisions is how a group agrees on something: somebody proposes, all can
// answer without showing how until it closes, and nobody's silence is a yes.
package decisions
