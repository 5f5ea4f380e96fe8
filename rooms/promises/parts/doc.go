// Package parts is what the pages of promises share: a matter as a line of stages, the
// picture of many lines, what was said of a promise, and the letter.
//
// It promises that an office, whoever reads the public page and a member are shown the
// same line: nothing here knows who asks. It knows of no page.
package parts
