// Package face is how sessions look: their pages, and the same for programs.
//
// What may be done in a session, and what is known of it, is decided in package
// sessions; here it is only shown, to whom it may be shown.
package face
