// Package promises is what a group does itself, what it asks of offices, what both
// sides promise, and what the group finds has become of it.
package promises
