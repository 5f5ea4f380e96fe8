// Package lang is how the house speaks: messages as typed values, the
// languages that they and people's texts are in, with direction, plurals,
// digits and days, and names and texts made clean.
//
// It promises that a message which does not exist in every language of the
// interface does not compile. It does not know who reads, nor where.
//
// A new message: add it to locales/en.po and to every other file there, run
// go generate ./lang, and say lang.ItsName() where it belongs.
package lang
