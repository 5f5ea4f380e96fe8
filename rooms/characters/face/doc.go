// Package face is how characters look: the list of them, their roads as drawings
// and as lists, one stop with its moments, two roads side by side, and what of it
// hangs on paper. What may be done, package characters knows.
package face
