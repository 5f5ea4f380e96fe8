// Package doors holds the tests of who may do and who may see what: every
// command against every kind of asker, by form and by JSON, and every kind of
// words against everybody who reads.
//
// The tables in testdata say what is promised. They were written from the
// contract, not from what the code answers: whoever changes a line there changes
// a promise.
package doors
