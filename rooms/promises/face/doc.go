// Package face is the pages of promises: what a group does and asks, the letter to an
// office and the office's own page, lines of stages with the group's check, and what
// programs and other rooms see of them.
//
// It promises that an office sees nothing but what was sent to it, what it said itself,
// and the promises with the group's checks: no member, no moment, no draft; and that
// whoever sends something sees it first as the office will.
package face
