package indoors

import "alongside/kernel"

// Freely gives a command as though the group had been asked and had agreed: while it
// is given, nothing needs the group. It returns the id of what was done.
func (g *Group) Freely(by, command string, body Body) string {
	g.Helper()
	defer func(was bool) { g.Free = was }(g.Free)
	g.Free = true
	return g.Do(by, command, body)
}

// Agreed puts something into the group's agreement as though the group had agreed.
func (g *Group) Agreed(by string, body Body) {
	g.Helper()
	g.Freely(by, "agreement.propose", body)
}

// ruled is a law under which nothing needs the group while the house is free.
func (h *House) ruled(law kernel.Law) kernel.Law {
	rule := law.Rule
	law.Rule = func(v kernel.View, act string) kernel.Rule {
		if h.Free {
			return kernel.Rule{}
		}
		return rule(v, act)
	}
	return law
}
