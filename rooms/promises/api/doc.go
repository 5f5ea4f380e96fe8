// Package api is what programs see of promises: the same as the pages show, as JSON,
// line by line, and what somebody has said.
package api
