package indoors

import (
	"regexp"
	"slices"
	"strings"
)

// place is what stands open in a pattern.
var place = regexp.MustCompile(`\{([a-z]+)\}`)

// Addresses are all addresses of the house that show something, with the group
// and with every id wherever a pattern leaves room for one; what takes no id is
// named in by. Live streams are left out: they do not end.
func (g *Group) Addresses(ids []string, by map[string][]string) (all []string) {
	for _, pattern := range g.Web.Gets() {
		if !strings.HasSuffix(pattern, "/live") {
			all = append(all, g.AddressesOf(pattern, ids, by)...)
		}
	}
	return all
}

// AddressesOf are those of one pattern.
func (g *Group) AddressesOf(pattern string, ids []string, by map[string][]string) []string {
	return g.fill(strings.ReplaceAll(pattern, "{$}", ""), ids, by)
}

func (g *Group) fill(pattern string, ids []string, by map[string][]string) (all []string) {
	at := place.FindStringSubmatch(pattern)
	if at == nil {
		return []string{pattern}
	}
	with := ids
	if at[1] == "group" {
		with = []string{g.ID.String()}
	} else if named, ok := by[at[1]]; ok {
		with = named
	}
	for _, v := range with {
		all = append(all, g.fill(strings.Replace(pattern, at[0], v, 1), ids, by)...)
	}
	return all
}

// Rooms are the names of all rooms.
func (g *Group) Rooms() (names []string) {
	for _, r := range g.Kernel.Rooms() {
		names = append(names, r.Name)
	}
	slices.Sort(names)
	return names
}
