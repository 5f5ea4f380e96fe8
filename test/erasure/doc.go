// Package erasure looks for words that were taken back: in every page of the
// database and its log, read through the key, and in every answer that the
// running house gives. It first finds each where it was planted, so that what it
// does not find later is gone.
package erasure
