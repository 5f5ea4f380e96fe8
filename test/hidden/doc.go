// Package hidden holds the tests of what may not be found out: who put what into
// the hat, who wrote for whom, and once an evening is over who felt, spoke, passed,
// voted, sat where or came.
//
// Each of them compares whole evenings, or lets somebody guess who has the key to
// the store and the list of who was there; and each first finds something that was
// planted, so that finding nothing means that there is nothing.
package hidden
