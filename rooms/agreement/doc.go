// Package agreement is how a group wants to be together: clauses that all sides wrote,
// the acts that need the group, who may do what without asking, who hears worries and
// complaints, and for how long each sort of thing is kept.
//
// Every group begins with an agreement that stands in no journal: its clauses are
// messages, so that every reader has them in their language. What the group adopts
// instead is a version; all versions stay readable. It promises that a mandate which
// nobody could fulfil is refused, and that no act by which one or two people could take
// everything is ever given away. It knows nothing of how the group is asked.
package agreement
