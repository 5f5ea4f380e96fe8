// Package promises is what a group does itself, what it asks of offices, what both
// sides promise, and what the group finds has become of it.
//
// It promises that an office is a post and never a person, reached by a code of which
// only the hash is kept; that nothing an office or a member said is lost when it is
// said otherwise; that stages, silence and lateness are computed from facts and today,
// and stored nowhere; and that the group's own check alone decides how a promise
// counts. It knows no other room: what something was asked because of is a name.
package promises
