// Package sessions is where a group meets. People plan an evening once and it
// comes again each week; they put up what they want to talk about, arrive, say
// how they are, take a role, let the turn go round so that everyone is heard,
// pause when it is hard, write cards with or without a name, and close.
//
// It promises that no session opens without its care plan, that what is said
// unsigned cannot know its author, and that nothing ties a member to a feeling, a
// turn, a skip or a vote once the session is closed: totals stay, and with them
// roles and what people signed. It knows no other room.
package sessions
