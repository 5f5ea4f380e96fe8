// Package keeping runs the real program as whoever keeps the box does: it makes
// backups while groups meet, restores them, moves a group to another server and
// lets one go. Its tests show that nothing is ever half done, that sums and pages
// are the same afterwards, and that what was taken back never returns.
package keeping
