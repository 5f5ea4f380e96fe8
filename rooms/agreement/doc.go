// Package agreement is how a group wants to be together, written by all sides: its
// clauses, and which acts need the group.
package agreement
