// Package decisions is how a group agrees on something: somebody proposes, all can
// answer, and at the close it is agreed, or comes back.
//
// It promises that a hidden answer is shown to nobody and is erased when the matter
// closes; that whether a matter may be closed depends on days and sessions alone,
// never on answers; that nobody's silence is a yes; and that what only the group may
// do is done by nothing but a close that agrees, or by two in an emergency. It knows no other
// room: what a carried command does, the room knows whose command it is.
package decisions
