// Package power holds the house to who has the last word: whatever is tried, in
// whatever order, what the agreement gives to the group is done only by its
// decision. It runs whole houses through the HTTP contract.
package power
