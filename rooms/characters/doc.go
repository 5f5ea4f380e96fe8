// Package characters is where a group keeps its invented people: what they are
// like, the road that they go, what happens to them at each stop, how it feels,
// what helps, what harms, who decides, and what would have to change. They carry
// what nobody should have to say as "I".
//
// It promises that what is said of a character's road cannot know its author,
// that nothing said is lost when a stop is taken off the road, and that no
// character is called like a member. It knows no other room, and of a ready road
// it knows keys: the words stand in the messages, in every reader's language.
package characters
