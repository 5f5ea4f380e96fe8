package parts

import (
	"alongside/journal"
	"alongside/kernel"
	"alongside/rooms/promises"
	"alongside/web"
)

// Belongs reports whether somebody sees promises at all: no partner, no newcomer.
func Belongs(p kernel.Person) bool { return kernel.Welcomed.Admit(p) == nil }

// State returns the promises of a group as v shows them.
func State(v kernel.View) *promises.State { return kernel.In[*promises.State](v) }

// URL is the address of an act, an ask or a promise.
func URL(a *web.Ask, id journal.ID) string { return a.Mine("promises/" + id.String()) }

// RefOf points at an act, an ask or a promise.
func RefOf(id journal.ID) kernel.Ref { return kernel.Ref{Room: promises.Name, ID: id} }

// Written is a ref as forms and addresses have it.
func Written(r kernel.Ref) string { return r.Room + ":" + r.ID.String() }
