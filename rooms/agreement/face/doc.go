// Package face is the pages of the agreement: what is agreed, how to change it, how it
// became what it is, and what a change would mean for whoever decides on it.
//
// It knows nothing of how the group is asked: the door puts a change to it.
package face
