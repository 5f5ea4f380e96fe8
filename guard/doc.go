// Package guard looks for what may give a real person away in a text before
// it is kept: addresses, numbers, days, names; and whether somebody speaks of
// themselves where a character should. It only points; whoever wrote decides.
//
// The rules are data, rules.json, so that the phone and the server judge
// alike; testdata/vectors.json says what both must find. To read them:
//
//  1. Fold the text, one code point to one: each digit that is at most nine
//     after one of zeros becomes its ASCII digit, each key of fold its value.
//  2. Replace {NAME} in find and not by the part of that name, the last part
//     first: a part may use those before it.
//  3. For a rule of kind name, blank out (each becomes U+0001) all
//     of allow and all names known to the group, where they stand as words of
//     their own, in any case, the longest first.
//  4. Let each rule search the folded text, then again the rest of it from the
//     end of group 1 on, as if that rest were all there is. What not matches
//     inside group 1 is dropped (not is case-insensitive). Where an engine
//     does not tell the place of a group, it is its last in the match.
//  5. Drop what overlaps a finding of an earlier rule, and sort by place.
//
// It knows nothing of who wrote, and keeps nothing.
package guard
